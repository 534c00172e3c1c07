"""Tests of reference/handlers/messages.py, append.py, search.py and idle.py, and of what they read in messages."""

from __future__ import annotations

import asyncio

import pytest

from tests.reference.imap_client import Client, Imap, serve

LETTER = (
    "From: Ann <ann@example.com>\r\nTo: Team: fred@example.com, bob@example.com;\r\n"
    "Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\r\nDate: Mon, 23 Nov 2026 09:00:00 +0000\r\n"
    "Message-ID: <x@example.com>\r\nMIME-Version: 1.0\r\n"
    'Content-Type: multipart/mixed; boundary="b"\r\n\r\n'
    "--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\nU2Now7ZuIGhpZXI=\r\n"
    '--b\r\nContent-Type: message/rfc822\r\nContent-Disposition: attachment; filename="in.eml"\r\n\r\n'
    "Subject: inner\r\n\r\nText\r\n"
    "--b--\r\n"
)


async def append(client: Client, message: str, arguments: str = "INBOX") -> str:
    return await client.answer(f"APPEND {arguments} {{{len(message)}+}}\r\n{message}")


async def selected_letter(imap: Imap) -> Client:
    client = await imap.logged_in()
    assert (await append(client, LETTER)).startswith("OK ")
    await client.do("SELECT INBOX")
    return client


async def test_fetch_of_simple_items_in_the_order_asked() -> None:
    async with serve() as imap:
        client = await imap.selected()
        lines = await client.do("FETCH 2 (UID EMAILID THREADID FLAGS INTERNALDATE RFC822.SIZE)")
        size = imap.inbox.emails[2].size
        assert lines == [
            "* 2 FETCH (UID 2 EMAILID (M00000002) THREADID (T00000002) FLAGS () "
            f'INTERNALDATE "05-Jan-2026 11:00:00 +0000" RFC822.SIZE {size})',
            "OK Done",
        ]


async def test_uid_fetch_tells_the_uid() -> None:
    async with serve() as imap:
        client = await imap.selected()
        assert await client.do("UID FETCH 3:* EMAILID") == ["* 3 FETCH (UID 3 EMAILID (M00000003))", "OK Done"]
        assert await client.do("UID FETCH 7:* FLAGS") == ["* 3 FETCH (UID 3 FLAGS ())", "OK Done"]
        assert await client.do("UID FETCH 7 FLAGS") == ["OK Done"]


@pytest.mark.parametrize(("numbers", "seen"), [("1:*", 3), ("*:2", 2), ("3,1", 2), ("*", 1)])
async def test_sequence_sets(numbers: str, seen: int) -> None:
    async with serve() as imap:
        assert len(await (await imap.selected()).do(f"FETCH {numbers} UID")) == seen + 1


async def test_a_number_that_no_message_has() -> None:
    async with serve() as imap:
        client = await imap.selected()
        assert await client.answer("FETCH 4 UID") == "BAD No message has this sequence number"
        await client.do("SELECT Drafts")
        assert (await client.answer("FETCH * UID")).startswith("BAD ")
        assert await client.answer("UID FETCH 1:* FLAGS") == "OK Done"


@pytest.mark.parametrize(
    ("macro", "names"),
    [
        ("FAST", ["FLAGS", "INTERNALDATE", "RFC822.SIZE"]),
        ("ALL", ["FLAGS", "INTERNALDATE", "RFC822.SIZE", "ENVELOPE"]),
        ("FULL", ["FLAGS", "INTERNALDATE", "RFC822.SIZE", "ENVELOPE", "BODY ("]),
    ],
)
async def test_macros(macro: str, names: list[str]) -> None:
    async with serve() as imap:
        line = (await (await imap.selected()).do(f"FETCH 1 {macro}"))[0]
        places = [line.find(name) for name in names]
        assert -1 not in places and places == sorted(places)


async def test_envelope() -> None:
    async with serve() as imap:
        client = await selected_letter(imap)
        assert (await client.do("FETCH 4 ENVELOPE"))[0] == (
            '* 4 FETCH (ENVELOPE ("Mon, 23 Nov 2026 09:00:00 +0000" "=?utf-8?q?Gr=C3=BC=C3=9Fe?=" '
            '(("Ann" NIL "ann" "example.com")) (("Ann" NIL "ann" "example.com")) (("Ann" NIL "ann" "example.com")) '
            '((NIL NIL "Team" NIL)(NIL NIL "fred" "example.com")(NIL NIL "bob" "example.com")(NIL NIL NIL NIL)) '
            'NIL NIL NIL "<x@example.com>"))'
        )


async def test_body_and_bodystructure() -> None:
    text = '"TEXT" "PLAIN" ("charset" "utf-8") NIL NIL "BASE64" 16 0'
    message = (
        '"MESSAGE" "RFC822" NIL NIL NIL "7BIT" 22 (NIL "inner" NIL NIL NIL NIL NIL NIL NIL NIL) '
        '("TEXT" "PLAIN" NIL NIL NIL "7BIT" 4 0{0}) 2'
    )
    async with serve() as imap:
        client = await selected_letter(imap)
        assert (await client.do("FETCH 4 BODY"))[0] == f'* 4 FETCH (BODY (({text})({message.format("")}) "MIXED"))'
        structure = (await client.do("FETCH 4 BODYSTRUCTURE"))[0]
        assert f"({text} NIL" in structure
        assert '("ATTACHMENT" ("filename" "in.eml"))' in structure
        assert '"MIXED" ("boundary" "b")' in structure


@pytest.mark.parametrize(
    ("section", "content"),
    [
        ("BODY.PEEK[]", LETTER),
        ("BODY.PEEK[TEXT]<2.3>", "b\r\n"),
        ("BODY.PEEK[1]", "U2Now7ZuIGhpZXI="),
        ("BODY.PEEK[1.MIME]", LETTER[LETTER.index("Content-Type: text") : LETTER.index("U2No")]),
        ("BODY.PEEK[2.HEADER]", "Subject: inner\r\n\r\n"),
        ("BODY.PEEK[2.TEXT]", "Text"),
        ("BODY.PEEK[2.1]", "Text"),
        ("BODY.PEEK[HEADER.FIELDS (MESSAGE-ID x)]", "Message-ID: <x@example.com>\r\n\r\n"),
        ("BODY.PEEK[2.HEADER.FIELDS.NOT (Subject)]", "\r\n"),
        ("BODY.PEEK[3]", None),
        ("BODY.PEEK[1.HEADER]", None),
        ("BODY.PEEK[TEXT]<9999.5>", ""),
        ("BINARY.PEEK[1]", "Sch\xc3\xb6n hier"),
        ("RFC822.HEADER", LETTER[: LETTER.index("--b\r\n")]),
    ],
)
async def test_sections(section: str, content: str | None) -> None:
    async with serve() as imap:
        client = await selected_letter(imap)
        answer = "\r\n".join(await client.do(f"FETCH 4 {section}"))
        if content is None:
            assert answer.endswith(" NIL)\r\nOK Done")
        else:
            quoted = f' "{content}")' if content and "\r" not in content and content.isascii() else None
            assert (quoted or f"{{{len(content)}}}\r\n{content})") in answer or (content == "" and ' "")' in answer)
        assert "FLAGS" not in answer


async def test_binary_size_and_an_unknown_encoding() -> None:
    async with serve() as imap:
        client = await selected_letter(imap)
        assert (await client.do("FETCH 4 BINARY.SIZE[1]"))[0] == "* 4 FETCH (BINARY.SIZE[1] 11)"
        await append(client, "Content-Transfer-Encoding: x-own\r\n\r\nbody")
        assert (await client.answer("FETCH 5 BINARY[1]")).startswith("NO [UNKNOWN-CTE] ")


@pytest.mark.parametrize("item", ["BODY[]", "RFC822", "BODY[1]", "BINARY[1]"])
async def test_reading_sets_seen(item: str) -> None:
    async with serve() as imap:
        client = await imap.selected()
        assert r"FLAGS (\Seen)" in "".join(await client.do(f"FETCH 1 {item}"))
        assert r"FLAGS" not in "".join(await client.do(f"FETCH 1 {item}"))
        await client.do("EXAMINE INBOX")
        assert r"FLAGS" not in "".join(await client.do(f"FETCH 2 {item}"))


async def test_store() -> None:
    async with serve() as imap:
        client = await imap.selected()
        assert (await client.do(r"STORE 1 FLAGS (\Seen $Junk)"))[0] == r"* 1 FETCH (FLAGS (\Seen $junk))"
        assert (await client.do(r"STORE 1 -FLAGS (\Seen)"))[0] == "* 1 FETCH (FLAGS ($junk))"
        assert (await client.do(r"STORE 1 +FLAGS \Flagged \Deleted"))[
            0
        ] == r"* 1 FETCH (FLAGS (\Deleted \Flagged $junk))"
        assert (await client.do(r"UID STORE 1 FLAGS ()"))[0] == "* 1 FETCH (UID 1 FLAGS ())"
        assert await client.do(r"STORE 1:3 +FLAGS.SILENT (\Seen)") == ["OK Done"]
        assert await client.do("NOOP") == ["OK Done"]


async def test_expunge_and_uid_expunge() -> None:
    async with serve(messages=5) as imap:
        client = await imap.selected()
        await client.do(r"STORE 1:2,4,5 +FLAGS.SILENT (\Deleted)")
        assert await client.do("UID EXPUNGE 4:7") == ["* 5 EXPUNGE", "* 4 EXPUNGE", "OK Done"]
        assert await client.do("EXPUNGE") == ["* 2 EXPUNGE", "* 1 EXPUNGE", "OK Done"]
        assert await client.do("FETCH 1:* UID") == ["* 1 FETCH (UID 3)", "OK Done"]


@pytest.mark.parametrize(
    ("keys", "found"),
    [
        ("ALL", "1 2 3 4"),
        ("1,3", "1 3"),
        ("UID 2:*", "2 3 4"),
        ("SEEN", ""),
        ("UNSEEN NOT FLAGGED", "1 2 3 4"),
        ('OR SUBJECT "letter 2" SUBJECT "Letter 3"', "2 3"),
        ("FROM ann@EXAMPLE.com", "1 2 3 4"),
        ("(TO team 4)", "4"),
        ("CHARSET UTF-8 SUBJECT {6+}\r\nGr\xc3\xbc\xc3\x9f", "4"),
        ("TEXT hello", "1 2 3"),
        ("BODY {6+}\r\nsch\xc3\xb6n", "4"),
        ("HEADER Message-ID x@example", "4"),
        ('HEADER X-None ""', ""),
        ("SINCE 5-Jan-2026 BEFORE 6-Jan-2026", "1 2 3"),
        ("ON 5-Jan-2026", "1 2 3"),
        ("SENTSINCE 1-Nov-2026", "4"),
        ("SENTON 5-Jan-2026", "1 2 3"),
        ("LARGER 400", "4"),
        ("SMALLER 400", "1 2 3"),
        ("EMAILID M00000002", "2"),
        ("THREADID T00000001", "1"),
        ("TEXT Content-Disposition", "4"),
        ("TEXT {6+}\r\nGr\xc3\xbc\xc3\x9f", "4"),
        ("KEYWORD $Forwarded", ""),
        ("UNKEYWORD $Forwarded DRAFT", ""),
        ("NEW", ""),
    ],
)
async def test_search(keys: str, found: str) -> None:
    async with serve() as imap:
        client = await selected_letter(imap)
        assert await client.do(f"SEARCH {keys}") == [f"* SEARCH {found}".rstrip(), "OK Done"]


async def test_search_returns() -> None:
    async with serve(messages=5) as imap:
        client = await imap.selected()
        tagged = await client.do("UID SEARCH RETURN (MIN MAX ALL COUNT) NOT 2")
        assert tagged == ["* ESEARCH (TAG t2) UID MIN 1 MAX 5 ALL 1,3:5 COUNT 4".replace("t2", "t3"), "OK Done"]
        assert await client.do("SEARCH RETURN (SAVE) 2:3") == ["OK Done"]
        assert len(await client.do("FETCH $ UID")) == 3
        assert (await client.do("UID SEARCH RETURN (COUNT) $"))[0].endswith(" UID COUNT 2")
        await client.do("SEARCH RETURN (SAVE MIN) 2:3")
        assert await client.do("FETCH $ UID") == ["* 2 FETCH (UID 2)", "OK Done"]
        assert (await client.answer("SEARCH RETURN (PARTIAL 1:2) ALL")).startswith("BAD ")
        await client.do("ENABLE IMAP4rev2")
        assert (await client.do("SEARCH SEEN"))[0].startswith("* ESEARCH (TAG ")


async def test_a_charset_that_is_not_served() -> None:
    async with serve() as imap:
        answer = await (await imap.selected()).answer("SEARCH CHARSET KOI8-R ALL")
        assert answer == "NO [BADCHARSET (UTF-8 US-ASCII)] Use UTF-8"


async def test_append() -> None:
    async with serve() as imap:
        client = await imap.logged_in()
        answer = await append(client, LETTER, r'Sent (\Seen \Deleted) "23-Nov-2026 10:00:00 +0100"')
        assert answer == "OK [APPENDUID 1700000000 1] Appended"
        await client.do("SELECT Sent")
        line = (await client.do("FETCH 1 (FLAGS INTERNALDATE RFC822.SIZE)"))[0]
        assert line == (
            r'* 1 FETCH (FLAGS (\Deleted \Seen) INTERNALDATE "23-Nov-2026 09:00:00 +0000" '
            f"RFC822.SIZE {len(LETTER)})"
        )
        assert (await append(client, "x", "Nowhere")).startswith("NO [TRYCREATE] ")
        assert (await append(client, "x", 'Sent "31-Feb-2026 10:00:00 +0100"')).startswith("BAD ")


async def test_a_literal_that_waits_for_its_continuation() -> None:
    async with serve() as imap:
        client = await imap.logged_in()
        client.send(f"a APPEND INBOX {{{len(LETTER)}}}")
        assert await client.line() == "+ Ready for literal data"
        client.send(LETTER)
        assert await client.line() == "a OK [APPENDUID 1700000000 4] Appended"


async def test_copy_and_move() -> None:
    async with serve() as imap:
        client = await imap.selected()
        assert await client.answer("COPY 1:2 Sent") == "OK [COPYUID 1700000000 1,2 1,2] Copied"
        assert await client.do("UID MOVE 3 Sent") == [
            "* OK [COPYUID 1700000000 3 3] Moved",
            "* 3 EXPUNGE",
            "OK Done",
        ]
        assert await client.answer("COPY 1 INBOX") == "OK [COPYUID 1700000000 1 4] Copied"
        assert (await client.answer("COPY 1 Nowhere")).startswith("NO [TRYCREATE] ")
        await client.do("SELECT Sent")
        assert (await client.do("FETCH 1 (EMAILID)"))[0] == "* 1 FETCH (EMAILID (M00000001))"


async def test_a_copy_of_what_is_marked_deleted_leaves_it_where_it_is() -> None:
    async with serve() as imap:
        client = await imap.selected()
        await client.do(r"STORE 1 +FLAGS.SILENT (\Deleted)")
        assert await client.do("COPY 1 Sent") == ["OK [COPYUID 1700000000 1 1] Copied"]


async def test_what_others_do_is_told_at_the_end_of_commands() -> None:
    async with serve() as imap:
        client, other = await imap.selected(), await imap.selected()
        await append(other, LETTER)
        assert await client.do("NOOP") == ["* 4 EXISTS", "OK Done"]
        await other.do(r"STORE 2 +FLAGS (\Seen)")
        assert await client.do("UID FETCH 1 UID") == [
            "* 1 FETCH (UID 1)",
            r"* 2 FETCH (UID 2 FLAGS (\Seen))",
            "OK Done",
        ]
        await other.do(r"STORE 1 +FLAGS (\Deleted)")
        await other.do("EXPUNGE")
        assert await client.do("FETCH 2 UID") == ["* 2 FETCH (UID 2)", "OK Done"]
        assert (await client.do("FETCH 1 UID")) == ["NO [EXPUNGEISSUED] Some of the messages no longer exist"]
        assert await client.do("NOOP") == ["* 1 EXPUNGE", "OK Done"]


async def test_idle() -> None:
    async with serve() as imap:
        client, other = await imap.selected(), await imap.logged_in()
        client.send("a IDLE")
        assert await client.line() == "+ Idling"
        await append(other, LETTER)
        assert await client.line() == "* 4 EXISTS"
        client.send("done")
        assert await client.line() == "a OK Done"
        client.send("b IDLE", "b NOOP")
        assert await client.until("b ") == ["+ Idling", "b BAD DONE was due"]


async def test_a_change_by_jmap_is_told_in_idle() -> None:
    async with serve() as imap:
        client = await imap.selected()
        client.send("a IDLE")
        assert await client.line() == "+ Idling"
        imap.account.update(imap.user.name, imap.inbox.emails[1], keywords={"$flagged"})
        assert await client.line() == r"* 1 FETCH (FLAGS (\Flagged))"
        imap.account.destroy(imap.user.name, imap.inbox.emails[1])
        assert await client.line() == "* 1 EXPUNGE"


async def test_what_is_not_quite_as_the_rfcs_have_it() -> None:
    messages = [
        'Subject: Ümläut\r\nFrom: Jörg <j@example.com>\r\nFrom: "the last" <k@example.com>\r\n\r\n',
        "Content-Type: multipart/mixed; boundary=x\r\n"
        "Content-Transfer-Encoding: BASE64 (so it says)\r\n\r\nno part\r\n",
        "Content-Type: text/plain; =y; charset=utf-8;\r\n\r\n",
    ]
    async with serve() as imap:
        client = await imap.logged_in()
        for message in messages:
            assert (await append(client, message.encode().decode("latin-1"))).startswith("OK ")
        await client.do("SELECT INBOX")
        assert await client.do("SEARCH SUBJECT {8+}\r\n" + "ÜMLÄ".encode().decode("latin-1") + "UT") == [
            "* SEARCH 4",
            "OK Done",
        ]
        assert '(("the last" NIL "k" "example.com"))' in "".join(await client.do("FETCH 4 ENVELOPE"))
        assert await client.do("FETCH 5:6 BODY") == [
            '* 5 FETCH (BODY ("TEXT" "PLAIN" NIL NIL NIL "BASE64" 9 1))',
            '* 6 FETCH (BODY ("TEXT" "PLAIN" ("charset" "utf-8") NIL NIL "7BIT" 0 0))',
            "OK Done",
        ]


async def test_two_fetch_at_once() -> None:
    async with serve(messages=50) as imap:
        clients = [await imap.selected() for _ in range(4)]
        answers = await asyncio.gather(*(client.do("FETCH 1:* (BODY.PEEK[] ENVELOPE)") for client in clients))
        assert all(lines == answers[0] and lines[-1] == "OK Done" for lines in answers)


@pytest.mark.parametrize(
    "message",
    [
        "",
        "\r\n",
        "no header at all",
        'From: @@@<<>\r\nTo: a@\r\nCc: "\r\nDate: never\r\nSubject: \xff\xfe\r\n\r\n\xff',
        "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n--x--",
        "From: " + "a " * 10000 + "\r\n\r\n",
        "Content-Type: text/plain; charset=none-such\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!!",
        "Content-Disposition: ;;\r\nContent-Language: , ,\r\nContent-Type: a/b/c; x\r\n\r\n",
    ],
)
async def test_any_message_can_be_fetched_and_searched(message: str) -> None:
    async with serve() as imap:
        client = await imap.logged_in()
        client.writer.write(f"a APPEND INBOX {{{len(message)}+}}\r\n{message}\r\n".encode("latin-1"))
        assert (await client.line() or "").startswith("a OK ")
        await client.do("SELECT INBOX")
        items = "ENVELOPE BODYSTRUCTURE BODY BODY.PEEK[] BODY.PEEK[1.MIME] BODY.PEEK[HEADER.FIELDS (From)] RFC822.TEXT"
        assert await client.answer(f"FETCH 4 ({items})") == "OK Done"
        assert await client.answer("SEARCH OR TEXT x OR FROM a SENTON 1-Jan-2026") == "OK Done"
