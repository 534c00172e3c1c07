"""Tests of reference/handlers/mailboxes.py and listing.py, and of reference/imap/view.py."""

from __future__ import annotations

import time

import pytest

from tests.reference.imap_client import Imap, serve


def with_more_mailboxes(imap: Imap) -> None:
    work = imap.account.create_mailbox("Work")
    imap.account.create_mailbox("Entwürfe & Co", parent=work)
    ann = imap.service.store.create_account("ann@example.com")
    ann.create_mailbox("Team").acl[imap.user.name] = "lr"
    ann.create_mailbox("Secret")


async def listed(imap: Imap, command: str) -> list[str]:
    lines = await (await imap.logged_in()).do(command)
    assert lines[-1] == "OK Done"
    return [line.removeprefix("* LIST ") for line in lines[:-1]]


async def test_list_shows_all_that_one_may_know_of() -> None:
    async with serve() as imap:
        with_more_mailboxes(imap)
        assert await listed(imap, 'LIST "" *') == [
            r'(\HasNoChildren) "/" INBOX',
            r'(\HasNoChildren \Drafts) "/" Drafts',
            r'(\HasNoChildren \Sent) "/" Sent',
            r'(\HasChildren) "/" Work',
            r'(\HasNoChildren) "/" "Work/Entw&APw-rfe &- Co"',
            r'(\HasChildren \Noselect) "/" "Other Users"',
            r'(\HasChildren \Noselect) "/" "Other Users/ann@example.com"',
            r'(\HasNoChildren) "/" "Other Users/ann@example.com/Team"',
        ]


@pytest.mark.parametrize(
    ("command", "names"),
    [
        ('LIST "" %', ["INBOX", "Drafts", "Sent", "Work", '"Other Users"']),
        ('LIST "" inbox', ["INBOX"]),
        ('LIST "Work/" %', ['"Work/Entw&APw-rfe &- Co"']),
        ('LIST "" Wo*&APw-*Co', ['"Work/Entw&APw-rfe &- Co"']),
        ('LIST "" S%t', ["Sent"]),
        ('LIST "" nothing', []),
        ('LIST (SPECIAL-USE) "" *', ["Drafts", "Sent"]),
        ('LIST (SUBSCRIBED) "" O*', ['"Other Users/ann@example.com/Team"']),
        ('LIST "" "&"', []),
    ],
)
async def test_patterns(command: str, names: list[str]) -> None:
    async with serve() as imap:
        with_more_mailboxes(imap)
        assert [line.split('"/" ')[1] for line in await listed(imap, command)] == names


async def test_a_pattern_of_many_wildcards_takes_no_time() -> None:
    async with serve() as imap:
        imap.account.create_mailbox("a" * 200)
        client, start = await imap.logged_in(), time.monotonic()
        assert await client.do(f'LIST "" {"*a" * 300}b') == ["OK Done"]
        assert time.monotonic() - start < 5


async def test_list_options() -> None:
    async with serve() as imap:
        assert await listed(imap, 'LIST (SUBSCRIBED) "" INBOX RETURN (STATUS (MESSAGES UIDNEXT))') == [
            r'(\HasNoChildren \Subscribed) "/" INBOX',
            "* STATUS INBOX (MESSAGES 3 UIDNEXT 4)",
        ]
        assert await listed(imap, 'LIST "" ""') == [r'(\Noselect) "/" ""']
        client = await imap.logged_in()
        assert (await client.answer('LIST (X-OTHER) "" *')).startswith("BAD X-OTHER is not served")


async def test_lsub_and_subscribe() -> None:
    async with serve() as imap:
        with_more_mailboxes(imap)
        client = await imap.logged_in()
        assert await client.do('LSUB "" O%') == [r'* LSUB (\HasChildren \Noselect) "/" "Other Users"', "OK Done"]
        assert await client.do('LSUB "" "Other*"') == [
            r'* LSUB (\HasNoChildren) "/" "Other Users/ann@example.com/Team"',
            "OK Done",
        ]
        assert await client.do('LSUB "" Sent') == [r'* LSUB (\HasNoChildren \Sent) "/" Sent', "OK Done"]
        assert (await client.answer("SUBSCRIBE Sent")).startswith("OK ")
        assert (await client.answer("UNSUBSCRIBE Sent")).startswith("NO [CANNOT] ")
        assert (await client.answer("SUBSCRIBE Nowhere")).startswith("NO [NONEXISTENT] ")


async def test_select_for_who_speaks_rfc_3501() -> None:
    async with serve() as imap:
        lines = await (await imap.logged_in()).do("SELECT inbox")
        assert lines == [
            "* 3 EXISTS",
            "* 0 RECENT",
            r"* FLAGS (\Answered \Draft \Flagged \Seen \Deleted)",
            r"* OK [PERMANENTFLAGS (\Answered \Draft \Flagged \Seen \Deleted \*)] Flags that are kept",
            "* OK [UIDVALIDITY 1700000000] UIDs are valid",
            "* OK [UIDNEXT 4] Predicted next UID",
            "* OK [MAILBOXID (F00000001)] Mailbox identifier",
            "OK [READ-WRITE] Selected",
        ]


async def test_select_for_who_speaks_rfc_9051() -> None:
    async with serve() as imap:
        client = await imap.logged_in()
        await client.do("ENABLE IMAP4rev2")
        lines = await client.do("SELECT INBOX")
        assert "* 0 RECENT" not in lines
        assert '* LIST () "/" INBOX' in lines
        assert (await client.do("SELECT Sent"))[0] == "* OK [CLOSED] Previous mailbox is closed"
        assert await client.do("SELECT Nowhere") == [
            "* OK [CLOSED] Previous mailbox is closed",
            "NO [NONEXISTENT] No such mailbox",
        ]


async def test_names_in_utf8_for_who_speaks_rfc_9051() -> None:
    async with serve() as imap:
        with_more_mailboxes(imap)
        client = await imap.logged_in()
        await client.do("ENABLE IMAP4rev2")
        name = '"Work/Entwürfe & Co"'.encode().decode("latin-1")
        assert (await client.do(f"SELECT {name}"))[-1] == "OK [READ-WRITE] Selected"


async def test_examine_and_rights_of_others_mailboxes() -> None:
    async with serve() as imap:
        with_more_mailboxes(imap)
        client = await imap.logged_in()
        lines = await client.do("EXAMINE INBOX")
        assert lines[-1] == "OK [READ-ONLY] Selected"
        assert "* OK [PERMANENTFLAGS ()] Flags that are kept" in lines
        assert (await client.answer("STORE 1 +FLAGS (\\Seen)")).startswith("NO [READ-ONLY] ")
        assert await client.answer('SELECT "Other Users/ann@example.com/Team"') == "OK [READ-ONLY] Selected"
        assert (await client.answer('SELECT "Other Users/ann@example.com/Secret"')).startswith("NO [NONEXISTENT] ")


async def test_rights_that_are_taken_back_meanwhile() -> None:
    async with serve() as imap:
        with_more_mailboxes(imap)
        client = await imap.selected('"Other Users/ann@example.com/Team"')
        team = imap.service.store.mailbox(imap.user.name, "Other Users/ann@example.com/Team")
        team.acl.clear()
        assert (await client.answer("UID FETCH 1:* BODY[]")).startswith("NO [NONEXISTENT] ")
        assert await client.answer("CLOSE") == "OK Closed"


async def test_a_select_that_fails_leaves_nothing_selected() -> None:
    async with serve() as imap:
        client = await imap.selected()
        assert await client.answer("SELECT Nowhere") == "NO [NONEXISTENT] No such mailbox"
        assert (await client.answer("FETCH 1 FLAGS")).startswith("BAD Not a command for the authenticated state")


async def test_close_expunges_in_silence_and_unselect_does_not() -> None:
    async with serve() as imap:
        client = await imap.selected()
        await client.do(r"STORE 1 +FLAGS (\Deleted)")
        assert await client.do("UNSELECT") == ["OK Closed, nothing removed"]
        assert (await client.do("SELECT INBOX"))[0] == "* 3 EXISTS"
        assert await client.do("CLOSE") == ["OK Closed"]
        assert (await client.do("SELECT INBOX"))[0] == "* 2 EXISTS"
        assert (await client.answer("CHECK")) == "OK Done"


async def test_status() -> None:
    async with serve() as imap:
        client = await imap.selected()
        await client.do(r"STORE 1 +FLAGS (\Deleted \Seen)")
        size = sum(email.size for email in imap.inbox.emails.values())
        attributes = "MESSAGES RECENT UIDNEXT UIDVALIDITY UNSEEN DELETED SIZE MAILBOXID"
        assert await client.do(f"STATUS INBOX ({attributes})") == [
            "* STATUS INBOX (MESSAGES 3 RECENT 0 UIDNEXT 4 UIDVALIDITY 1700000000 UNSEEN 2 DELETED 1 "
            f"SIZE {size} MAILBOXID (F00000001))",
            "OK Done",
        ]
        assert (await client.answer("STATUS Nowhere (MESSAGES)")).startswith("NO [NONEXISTENT] ")


async def test_namespace() -> None:
    async with serve() as imap:
        assert await (await imap.logged_in()).do("NAMESPACE") == [
            '* NAMESPACE (("" "/")) (("Other Users/" "/")) NIL',
            "OK Done",
        ]
