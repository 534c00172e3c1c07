"""One command on the wire and what comes back, without input or output (RFC 9051, Section 2.2).

What belongs to somebody else (changes of the mailbox, answers to commands in the pipeline) is returned, octet for octet
and in order, for the mail library to read. What belongs to the draft never is: it may hold a secret, and libraries log.
"""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jmapauth import facts, parser
from jmapauth.errors import ServerFault

if TYPE_CHECKING:
    from collections.abc import Callable

#: Octets of a line without its literals at most; the limit that imaplib has, too.
MAX_LINE = 1_000_000
#: Octets of one response at most, with its literals.
MAX_RESPONSE = parser.MAX_SIZE
#: Responses to one command at most.
MAX_DATA = 100
#: The first word of an untagged response, however badly the rest is formed.
_UNTAGGED = re.compile(rb"\*\s*([A-Za-z0-9-]+)")


@dataclass(frozen=True, repr=False)
class Answer:
    """How a command ended.

    Attributes:
        state: the tagged response; None if it was ours and not well-formed.
        data: the draft's untagged responses that came while the command was in progress, and to CAPABILITY its own.
        malformed: whether the command's own response came and was not well-formed.
    """

    state: parser.RespCondState | None
    data: tuple[object, ...]
    malformed: bool


class Exchange:
    """A command from its octets to its tagged response.

    The tag is random, so that nobody who has not seen the command can answer it.
    """

    def __init__(self, command: object, in_flight: Callable[[str], bool] = lambda _: False) -> None:
        """Begin with a command.

        Args:
            command: the parser's record of it, without a tag.
            in_flight: whether a tag belongs to another command that waits for its answer on the same connection.
        """
        self.tag = "J" + secrets.token_hex(8)
        self.octets = parser.serialise(parser.Command(self.tag, command))  # type: ignore[arg-type]
        self.answer: Answer | None = None
        self.bye = False  #: whether the server has said BYE
        self._in_flight = in_flight
        self._kind = type(command)
        self._framer = parser.ResponseFramer(max_line=MAX_LINE)
        self._unread = bytearray()  # fed, and not yet part of a whole response
        self._data: list[object] = []
        self._malformed = False

    def feed(self, data: bytes) -> bytes:
        """Take octets as they arrive; returns those that belong to somebody else.

        Once ``answer`` is set, all that follows it is returned, whole responses or not.

        Raises:
            ServerFault: the octets are no IMAP, or a tag is one that nobody used. The connection is of no more use.
        """
        self._framer.feed(data)
        self._unread += data
        others = bytearray()
        while self.answer is None and not self.bye:
            event = self._framer.next_event()
            if event is None:
                if len(self._unread) > MAX_RESPONSE:
                    raise ServerFault("a response that does not end")
                return bytes(others)
            if not isinstance(event, parser.Complete):
                raise ServerFault("a line of the server is longer than any that makes sense")
            del self._unread[: len(event.data)]
            if not self._take(event.data):
                others += event.data
        others += self._unread
        self._unread.clear()
        return bytes(others)

    def _take(self, message: bytes) -> bool:
        """Whether a whole response was for us alone."""
        if message.startswith(b"*"):
            return self._untagged(message)
        if message.startswith(b"+"):
            return False
        tag = message.split(None, 1)[0].decode("latin-1") if message.strip() else ""
        if tag != self.tag:
            if not self._in_flight(tag):
                raise ServerFault("a response has a tag that nobody used")
            return False
        value = _parsed(message)
        state = value.state if isinstance(value, parser.ResponseTagged) else None
        self.answer = Answer(state, tuple(self._data), self._malformed)
        self._data.clear()
        return True

    def _untagged(self, message: bytes) -> bool:
        found = _UNTAGGED.match(message)
        word = found[1].upper() if found else b""
        ours = word in facts.RESPONSES or (word == b"CAPABILITY" and self._kind is parser.Capability)
        if ours:
            value = _parsed(message)
            if len(self._data) == MAX_DATA:
                raise ServerFault("the same response again and again")
            if isinstance(value, parser.ResponseData):
                self._data.append(value.data)
            elif facts.RESPONSES.get(word) is facts.COMMANDS.get(self._kind):
                self._malformed = True
        self.bye = self.bye or word == b"BYE"
        return ours


def _parsed(message: bytes) -> object:
    """The value of a response; None if it is not well-formed. The error, which tells of secrets, goes no further."""
    try:
        return parser.parse_response(message)
    except parser.ParseError:
        return None
