"""The server under commands that are damaged at random: it answers, or waits for the rest, and never fails."""

from __future__ import annotations

import asyncio
import random

import pytest

from tests.reference.imap_client import APP_PASSWORD, USER, Imap, serve

COMMANDS = [
    b"a CAPABILITY",
    b'a ID ("name" "x" "version" NIL)',
    b'a LIST (SUBSCRIBED) "" (INBOX "S%") RETURN (STATUS (MESSAGES UIDNEXT) CHILDREN)',
    b"a STATUS INBOX (MESSAGES UIDNEXT MAILBOXID)",
    b"a SELECT Sent",
    b"a FETCH 1:* (FLAGS UID ENVELOPE BODYSTRUCTURE BODY.PEEK[HEADER.FIELDS (From To)]<0.10> EMAILID)",
    b"a UID FETCH 1,2:* BINARY.PEEK[1]",
    b"a STORE 1:2 +FLAGS.SILENT (\\Seen \\Deleted $Junk)",
    b"a UID EXPUNGE 1:*",
    b"a SEARCH RETURN (MIN COUNT) OR (SEEN FROM ann) NOT SINCE 1-Jan-2026 UID 1:3",
    b'a APPEND INBOX (\\Seen) "23-Nov-2026 10:00:00 +0100" {5+}\r\nhello',
    b"a UID MOVE 1 Sent",
    b"a GETOAUTH",
    b"a JMAPAUTH GET",
    b"a AUTHENTICATE PLAIN AGFubgBzZWNyZXQ=",
    b"a IDLE\r\nDONE",
    b"a UNAUTHENTICATE",
]
OCTETS = b'\0\t\r\n "%()*+,-.:<>[\\]{}~\x7f\xc3\xff0129AZaz$'


def damaged(command: bytes, dice: random.Random) -> bytes:
    """The command with a few octets changed, left out, put in or doubled."""
    octets = bytearray(command)
    for _ in range(dice.randint(1, 4)):
        place = dice.randrange(len(octets)) if octets else 0
        match dice.randrange(4):
            case 0 if octets:
                octets[place] = dice.choice(OCTETS)
            case 1 if octets:
                del octets[place]
            case 2:
                octets.insert(place, dice.choice(OCTETS))
            case _:
                octets[place:place] = octets[place : place + dice.randint(1, 8)]
    return bytes(octets)


async def converse(imap: Imap, command: bytes) -> bytes:
    """All that the server says to a client that logs in, selects, sends ``command`` and closes its side."""
    reader, writer = await asyncio.open_connection("127.0.0.1", imap.port)
    writer.write(b"l LOGIN %s {%d+}\r\n%s\r\n" % (USER.encode(), len(APP_PASSWORD), APP_PASSWORD.encode()))
    writer.write(b"s SELECT INBOX\r\n" + command + b"\r\nz NOOP\r\n")
    writer.write_eof()
    answer = await asyncio.wait_for(reader.read(), 10)
    writer.close()
    return answer


@pytest.mark.parametrize("seed", range(3))
async def test_damaged_commands(seed: int) -> None:
    dice = random.Random(seed)
    async with serve(in_tls=False, clear_login=True) as imap:
        for _ in range(60):
            command = damaged(dice.choice(COMMANDS), dice)
            answer = await converse(imap, command)
            assert b"s OK [READ-WRITE]" in answer, command
            assert b"SERVERBUG" not in answer, command
            assert b"\r\nz " in answer or b"{" in command or b"\r\n+ " in answer, command
