"""All accounts, under which names IMAP shows their mailboxes, and who is told when something changes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from reference.clock import Clock
from reference.store.account import Account
from reference.store.errors import NotFound
from reference.store.objects import Change, Limits, Mailbox

#: What IMAP puts between the levels of a mailbox name, and before the names of other users' mailboxes (RFC 2342).
DELIMITER = "/"
OTHER_USERS = "Other Users/"

Listener = Callable[[Change], None]


class Store:
    """Every account of the service. Both protocols read and change it here, so each sees the other at once."""

    def __init__(self, clock: Clock | None = None, limits: Limits | None = None) -> None:
        self.clock = clock or Clock()
        self.limits = limits or Limits()
        self.accounts: dict[str, Account] = {}
        self._listeners: dict[object, Listener] = {}
        self._serials: Counter[str] = Counter()

    def create_account(self, owner: str, id: str | None = None) -> Account:
        """Make an account for the user called ``owner``; ids are ``u1``, ``u2``, ... unless given."""
        id = id or f"u{len(self.accounts) + 1}"
        self.accounts[id] = Account(id, owner, self.clock, self.limits, self._next_id, self._tell)
        return self.accounts[id]

    # Whose mail

    def primary(self, user: str) -> Account:
        """The account of ``user``'s own mail, the one that an IMAP login shows."""
        account = next((account for account in self.accounts.values() if account.owner == user), None)
        if account is None:
            raise NotFound("No such account")
        return account

    def accounts_of(self, user: str) -> list[Account]:
        """The accounts in which ``user`` may know of a mailbox, the own one first."""
        found = [account for account in self.accounts.values() if account.owner == user or account.visible(user)]
        return sorted(found, key=lambda account: account.owner != user)

    def account(self, user: str, account_id: str) -> Account:
        """The account ``account_id``; ``NotFound`` also if nothing in it is open to ``user``."""
        account = self.accounts.get(account_id)
        if account is None or account not in self.accounts_of(user):
            raise NotFound("No such account")
        return account

    def mailboxes(self, user: str) -> dict[str, Mailbox]:
        """All mailboxes that ``user`` may know of by their IMAP names (Unicode), INBOX and the own ones first.

        Those of another user's account stand below ``Other Users/NAME/``.
        """
        names: dict[str, Mailbox] = {}
        for account in self.accounts_of(user):
            prefix = "" if account.owner == user else f"{OTHER_USERS}{account.owner}{DELIMITER}"
            names |= {prefix + mailbox.path: mailbox for mailbox in account.visible(user)}
        return names

    def mailbox(self, user: str, name: str) -> Mailbox:
        """The mailbox that ``user`` calls ``name`` in IMAP (INBOX in any case of letters), else ``NotFound``."""
        head, slash, rest = name.partition(DELIMITER)
        name = "INBOX" + slash + rest if head.upper() == "INBOX" else name
        mailbox = self.mailboxes(user).get(name)
        if mailbox is None:
            raise NotFound("No such mailbox")
        return mailbox

    # Who is told

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call ``listener`` at once after each change in any account, until the function returned is called.

        A listener must return quickly and not raise: it sets an ``asyncio.Event`` or fills a queue.
        """
        key = object()
        self._listeners[key] = listener
        return lambda: self._listeners.pop(key, None) and None

    def _next_id(self, prefix: str) -> str:
        """A new object id, unique in the whole store: an IMAP login sees the ids of several accounts (RFC 8474).

        A letter comes first, so that no id looks like a number (RFC 8620, Section 1.2).
        """
        self._serials[prefix] += 1
        return f"{prefix}{self._serials[prefix]:08x}"

    def _tell(self, change: Change) -> None:
        for listener in list(self._listeners.values()):
            listener(change)
