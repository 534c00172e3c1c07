"""Lines as clients and servers send them; each is one whole command or response."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from random import Random

#: How many spellings of a line are measured in turn: none may profit from having seen the same octets before.
VARIANTS = 16
_NUMBER = re.compile(rb'(?<![\w"{.:-])[1-9][0-9]*(?![\w.-])')
_NAME = re.compile(rb'(?<=")[A-Z]?[a-z]+(?=[ @.-])|(?<= )[a-z]{6,}(?= )|(?<=Sent )[A-Z][a-z]+')


@dataclass(frozen=True, slots=True)
class Line:
    """One line by name; ``side`` is "command", "response" or "greeting"."""

    name: str
    side: str
    data: bytes

    def variants(self) -> list[Line]:
        """The line with other numbers, tags and names of the same lengths, always the same ones."""
        random = Random(self.name)

        def number(found: re.Match[bytes]) -> bytes:
            return b"%d" % random.randrange(10 ** (len(found[0]) - 1), 10 ** len(found[0]))

        def name(found: re.Match[bytes]) -> bytes:
            return found[0][:1] + bytes(random.choice(b"abcdefghijklmnopqrstuvwxyz") for _ in found[0][1:])

        def tag(found: re.Match[bytes]) -> bytes:
            return b"a%d" % random.randrange(10)

        made = []
        for _ in range(VARIANTS):
            data = re.sub(rb"^a[0-9]", tag, _NAME.sub(name, _NUMBER.sub(number, self.data)))
            made.append(replace(self, data=data))
        return made


_ENVELOPE = (
    b'("Wed, 17 Jul 1996 02:23:25 -0700 (PDT)" "IMAP4rev2 WG mtg summary and minutes" '
    b'(("Terry Gray" NIL "gray" "cac.washington.edu")) (("Terry Gray" NIL "gray" "cac.washington.edu")) '
    b'(("Terry Gray" NIL "gray" "cac.washington.edu")) ((NIL NIL "imap" "cac.washington.edu")) '
    b'((NIL NIL "minutes" "CNRI.Reston.VA.US")("John Klensin" NIL "KLENSIN" "MIT.EDU")) NIL NIL '
    b'"<B27397-0100000@cac.washington.edu>")'
)
_STRUCTURE = (
    b'((("TEXT" "PLAIN" ("CHARSET" "US-ASCII") NIL NIL "7BIT" 1152 23)("TEXT" "HTML" ("CHARSET" "UTF-8") NIL NIL '
    b'"QUOTED-PRINTABLE" 4554 73 NIL NIL NIL NIL) "ALTERNATIVE" ("BOUNDARY" "b1_0a94be") NIL NIL NIL)'
    b'("APPLICATION" "PDF" ("NAME" "minutes.pdf") NIL NIL "BASE64" 262906 NIL '
    b'("ATTACHMENT" ("FILENAME" "minutes.pdf")) NIL NIL) "MIXED" ("BOUNDARY" "b2_0a94be") NIL NIL NIL)'
)

LINES = (
    Line("LOGIN", "command", b'a1 LOGIN "alice@example.com" "sec\\"ret"\r\n'),
    Line("SELECT", "command", b"a2 SELECT INBOX\r\n"),
    Line("LIST", "command", b'a3 LIST "" "*"\r\n'),
    Line("UID FETCH", "command", b"a4 UID FETCH 1:* (FLAGS UID ENVELOPE BODY.PEEK[HEADER.FIELDS (FROM TO)])\r\n"),
    Line("UID SEARCH", "command", b'a5 UID SEARCH UNSEEN SINCE 1-Feb-2024 NOT FROM "Smith"\r\n'),
    Line("STORE", "command", b"a6 STORE 2:4 +FLAGS.SILENT (\\Deleted)\r\n"),
    Line("* OK greeting", "greeting", b"* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN STARTTLS IDLE] server ready\r\n"),
    Line(
        "* CAPABILITY", "response", b"* CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN LOGINDISABLED ENABLE IDLE LITERAL+\r\n"
    ),
    Line("* LIST", "response", b'* LIST (\\HasNoChildren \\Sent) "/" "Sent Items"\r\n'),
    Line("* STATUS", "response", b"* STATUS blurdybloop (MESSAGES 231 UIDNEXT 44292)\r\n"),
    Line("* FLAGS", "response", b"* FLAGS (\\Answered \\Flagged \\Draft \\Deleted \\Seen)\r\n"),
    Line("* SEARCH", "response", b"* SEARCH 2 84 882 1002 1003 1004 1005 2000 2001\r\n"),
    Line("* FETCH flags", "response", b"* 12 FETCH (FLAGS (\\Seen \\Answered) UID 4827313)\r\n"),
    Line(
        "* FETCH summary",
        "response",
        b'* 12 FETCH (UID 4827313 FLAGS (\\Seen) INTERNALDATE "17-Jul-1996 02:44:25 -0700" RFC822.SIZE 4286)\r\n',
    ),
    Line("* FETCH envelope", "response", b"* 12 FETCH (UID 4827313 ENVELOPE " + _ENVELOPE + b")\r\n"),
    Line("* FETCH structure", "response", b"* 12 FETCH (BODYSTRUCTURE " + _STRUCTURE + b")\r\n"),
    Line("* FETCH literal", "response", b"* 12 FETCH (BODY[HEADER] {342}\r\n" + b"x" * 340 + b"\r\n)\r\n"),
    Line("tagged OK", "response", b"a2 OK [READ-WRITE] SELECT completed\r\n"),
)
