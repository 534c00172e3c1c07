"""Tests of reference/store."""

from __future__ import annotations

import time

import pytest

from reference.store import (
    Account,
    Change,
    Forbidden,
    Invalid,
    Limits,
    NotFound,
    OverQuota,
    Store,
    TooLarge,
    flags_of,
    keywords_of,
)
from reference.store.demo import demonstration, plain_account
from reference.store.headers import thread_keys

FRED, ANN = "fred@example.com", "ann@example.com"
RAW = b"Subject: Hello\r\nMessage-ID: <1@example.com>\r\n\r\nHello!\r\n"


def happened(account: Account, since: int) -> list[tuple[str, str]]:
    """What the history of the account's messages tells of the time after ``since``."""
    return [(event, id) for _, event, id in account.history["Email"].since(since) or ()]


@pytest.fixture
def store() -> Store:
    return Store(limits=Limits(message=1000, messages=10))


@pytest.fixture
def account(store: Store) -> Account:
    return plain_account(store, FRED, messages=2)


def test_the_fixture_gives_uids_and_ids_that_examples_can_count_on(store: Store) -> None:
    store.limits = Limits()
    account = plain_account(store, FRED, messages=16, uidnext=4392)
    inbox = store.mailbox(FRED, "Inbox")
    email = account.append(FRED, [inbox], RAW)
    assert (account.id, email.id, email.uids[inbox.id], len(inbox.emails)) == ("u1", "M00000011", 4392, 17)


def test_ids_are_unique_across_all_that_one_login_sees(store: Store) -> None:
    demonstration(store, FRED, ANN)
    ids = [mailbox.id for account in store.accounts.values() for mailbox in account.mailboxes.values()]
    ids += [email.id for account in store.accounts.values() for email in account.emails.values()]
    assert len(ids) == len(set(ids))


def test_flags_and_keywords_are_two_spellings_of_one_thing() -> None:
    assert keywords_of([r"\SEEN", r"\Deleted", r"\Recent", "$Forwarded"]) == {"$seen", "$forwarded"}
    assert flags_of({"$seen", "$forwarded", "$answered"}) == (r"\Answered", r"\Seen", "$forwarded")


def test_every_change_is_told_at_once_with_new_states(store: Store, account: Account) -> None:
    told: list[Change] = []
    stop = store.listen(told.append)
    before = account.state("Email")
    inbox = store.mailbox(FRED, "INBOX")
    email = account.append(FRED, [inbox], RAW)
    assert told[-1].states["Email"] == account.state("Email") != before
    account.update(FRED, email, keywords={"$seen"})
    account.update(FRED, email, keywords={"$seen"})
    assert len(told) == 2, "nothing changed the second time"
    account.destroy(FRED, email)
    stop()
    account.append(FRED, [inbox], RAW)
    assert len(told) == 3


def test_an_email_moves_under_the_same_id_and_a_new_uid(store: Store, account: Account) -> None:
    inbox, drafts = store.mailbox(FRED, "INBOX"), store.mailbox(FRED, "Drafts")
    email = account.append(FRED, [inbox], RAW)
    account.update(FRED, email, mailboxes=[drafts])
    assert list(email.uids) == [drafts.id] and drafts.emails == {1: email}
    assert email not in inbox.emails.values()
    with pytest.raises(Invalid):
        account.update(FRED, email, mailboxes=[])


def test_what_is_deleted_by_imap_is_hidden_from_jmap_until_it_is_not(store: Store, account: Account) -> None:
    inbox = store.mailbox(FRED, "INBOX")
    email = account.append(FRED, [inbox], RAW)
    since = account.modseq
    account.mark_deleted(FRED, inbox, email, True)
    assert r"\Deleted" in inbox.flags(email) and email not in account.readable(FRED)
    with pytest.raises(NotFound):
        account.email(FRED, email.id)
    assert happened(account, since) == [("destroyed", email.id)]
    account.mark_deleted(FRED, inbox, email, False)
    assert account.email(FRED, email.id) is email
    account.expunge(FRED, inbox, email)
    assert email.id not in account.emails


def test_flags_of_a_deleted_message_change_unseen_by_jmap(store: Store, account: Account) -> None:
    inbox, drafts = store.mailbox(FRED, "INBOX"), store.mailbox(FRED, "Drafts")
    email = account.append(FRED, [inbox, drafts], RAW)
    account.mark_deleted(FRED, inbox, email, True)
    since = account.modseq
    account.update(FRED, email, mailboxes=[drafts, inbox])
    assert inbox.flags(email) == (), "put there again, it is deleted no more"
    assert happened(account, since) == [("updated", email.id)]
    for mailbox in (inbox, drafts):
        account.mark_deleted(FRED, mailbox, email, True)
    since = account.modseq
    account.update(FRED, email, keywords={"$seen"})
    assert inbox.flags(email) == (r"\Deleted", r"\Seen")
    assert happened(account, since) == []


def test_rights_hold_for_every_way_to_read_or_change(store: Store, account: Account) -> None:
    team = account.create_mailbox("Team")
    email = account.append(FRED, [team], RAW)
    with pytest.raises(NotFound):
        store.account(ANN, account.id)
    with pytest.raises(NotFound):
        account.email(ANN, email.id)
    team.acl[ANN] = "lr"
    assert store.mailboxes(ANN) == {f"Other Users/{FRED}/Team": team}
    assert account.readable(ANN) == [email]
    for act in (
        lambda: account.append(ANN, [team], RAW),
        lambda: account.update(ANN, email, keywords={"$seen"}),
        lambda: account.update(ANN, email, keywords={"$flagged"}),
        lambda: account.mark_deleted(ANN, team, email, True),
        lambda: account.expunge(ANN, team, email),
        lambda: account.destroy(ANN, email),
    ):
        with pytest.raises(Forbidden):
            act()
    with pytest.raises(NotFound):
        account.append(ANN, [store.mailbox(FRED, "INBOX")], RAW)
    team.acl[ANN] = "lrs"
    account.update(ANN, email, keywords={"$seen"})
    with pytest.raises(Forbidden):
        account.update(ANN, email, keywords={"$seen", "$flagged"})
    team.acl[ANN] = "l"
    assert account.readable(ANN) == []


def test_a_message_in_two_mailboxes_needs_both_rights_to_be_destroyed(store: Store, account: Account) -> None:
    team, inbox = account.create_mailbox("Team"), store.mailbox(FRED, "INBOX")
    team.acl[ANN] = "lrte"
    email = account.append(FRED, [team, inbox], RAW)
    with pytest.raises(Forbidden):
        account.destroy(ANN, email)
    assert email.id in account.emails


def test_a_reply_joins_the_thread_and_another_subject_does_not(account: Account) -> None:
    inbox = next(iter(account.mailboxes.values()))
    first = account.append(FRED, [inbox], RAW)
    reply = account.append(FRED, [inbox], b"Subject: Re: hello\r\nIn-Reply-To: <1@example.com>\r\n\r\n")
    other = account.append(FRED, [inbox], b"Subject: Plan\r\nIn-Reply-To: <1@example.com>\r\n\r\n")
    assert first.thread_id == reply.thread_id != other.thread_id


def test_limits(store: Store, account: Account) -> None:
    inbox = store.mailbox(FRED, "INBOX")
    with pytest.raises(TooLarge):
        account.append(FRED, [inbox], b"x" * 1001)
    with pytest.raises(Invalid):
        account.append(FRED, [inbox], RAW, keywords=["a b"])
    with pytest.raises(Invalid):
        account.append(FRED, [inbox], RAW, keywords=[f"k{n}" for n in range(101)])
    for name in ("", "a/b", "a\nb", "x" * 256, "inbox"):
        with pytest.raises(Invalid):
            account.create_mailbox(name)
    with pytest.raises(OverQuota):
        for _ in range(9):
            account.append(FRED, [inbox], RAW)
    assert len(account.emails) == 10


def test_history_knows_what_happened_since_and_forgets_within_bounds(account: Account) -> None:
    inbox = next(iter(account.mailboxes.values()))
    history, since = account.history["Email"], account.modseq
    email = account.append(FRED, [inbox], RAW)
    assert happened(account, since) == [("created", email.id)]
    account.destroy(FRED, email)
    assert happened(account, since) == [], "it came and went"
    for _ in range(1001):
        account.destroy(FRED, account.append(FRED, [inbox], RAW))
    assert history.since(since) is None and history.since(account.modseq) is not None
    assert len(history.gone) <= 1000
    assert history.since(account.modseq + 1) is None, "a state that never was"


def test_a_thread_is_forgotten_with_its_last_message(account: Account) -> None:
    inbox = next(iter(account.mailboxes.values()))
    first, reply = (account.append(FRED, [inbox], b"References: <1@example.com>\r\n" + RAW) for _ in range(2))
    assert first.thread_id == reply.thread_id
    account.destroy(FRED, first)
    assert account.append(FRED, [inbox], RAW).thread_id == reply.thread_id
    for email in list(account.emails.values()):
        account.destroy(FRED, email)
    assert account.append(FRED, [inbox], RAW).thread_id != reply.thread_id


@pytest.mark.parametrize(
    "raw",
    [
        b"Subject: " + b"Re: " * 1_000_000 + b"\r\n\r\n",
        b"Subject: " + b"[" * 1_000_000 + b"\r\n\r\n",
        b"A: b\r\n" * 1_000_000 + b"\r\n",
        b"References: " + b"<a@b> " * 1_000_000 + b"\r\n\r\n",
    ],
)
def test_the_thread_of_a_message_with_an_endless_header_is_found_at_once(raw: bytes) -> None:
    begin = time.process_time()
    assert len(thread_keys(raw)) <= 100
    assert time.process_time() - begin < 2
