"""Plays an example over real sockets: sends what the client sends, and compares what comes back."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence

from aiohttp import ClientError

from reference import events
from reference.generated.tables import EVENTS
from reference.transcript.match import Difference, Matcher, place_in_json
from reference.transcript.peers import HttpPeer, ImapPeer
from reference.transcript.script import Expect, Happen, Peer, Request, Response, Script, Send, Step, Unplayable
from reference.transcript.stage import Stage, set_stage
from reference.transcript.values import issued


async def play(script: Script) -> None:
    """Play ``script`` against a server of its own.

    Raises:
        Difference: what came is not what the example shows.
        ValueError: the example cannot be played.
    """
    async with set_stage(script.given) as stage:
        for name, values in issued(script).items():
            stage.service.secrets.feed(name, values)
        await play_on(stage, script, Matcher(script.varies))


async def play_on(stage: Stage, script: Script, matcher: Matcher) -> None:
    """Play ``script`` on ``stage``. Raises as ``play`` does."""
    player = Player(stage, matcher)
    try:
        for step in script.steps:
            await player.play(step)
        await player.finish(len(script.lines) - 1)
    finally:
        await player.close()


def missing_events() -> list[str]:
    """The events that the specification declares and nobody has written: one sentence for each function."""
    names = ((words, words.replace(" ", "_")) for words in EVENTS)
    return [
        f"{events.__name__} has no function '{name}' for the event '{words}'"
        for words, name in names
        if not callable(getattr(events, name, None))
    ]


class Player:
    """The client of one example, with its connections."""

    def __init__(self, stage: Stage, matcher: Matcher) -> None:
        self._stage = stage
        self._matcher = matcher
        self._imap: dict[Peer, ImapPeer] = {}
        self._http: dict[Peer, HttpPeer] = {}

    async def play(self, step: Step) -> None:
        """Play one step. Raises ``Difference``."""
        try:
            match step:
                case Send():
                    (await self._imap_peer(step.peer, logged_in=True)).send(self._matcher.line(step))
                case Expect():
                    await self._expect(await self._imap_peer(step.peer, logged_in=False), step)
                case Request():
                    if step.peer not in self._http:
                        self._http[step.peer] = HttpPeer(self._stage.http())
                    await self._http[step.peer].send(*self._matcher.request(step))
                case Response():
                    await self._respond(self._http[step.peer], step)
                case Happen():
                    await self._stage.happen(step.words, self._matcher.substitute(step.argument))
        except TimeoutError:
            raise Difference(step.index, "an answer", "none in time") from None
        except (OSError, ClientError, LookupError) as error:
            raise Difference(step.index, "an answer", f"{type(error).__name__}: {error}") from None

    async def finish(self, index: int) -> None:
        """Make sure that nothing came that the example does not show."""
        left = await asyncio.gather(*(peer.rest() for peer in self._peers))
        if lines := [line for line in left if line is not None]:
            raise Difference(index, "nothing more", repr(lines[0]))

    async def close(self) -> None:
        """End all connections."""
        await asyncio.gather(*(peer.close() for peer in self._peers))

    @property
    def _peers(self) -> list[ImapPeer | HttpPeer]:
        return [*self._imap.values(), *self._http.values()]

    async def _imap_peer(self, peer: Peer, logged_in: bool) -> ImapPeer:
        """The connection; a new one, which begins with a line of the client, is logged in unseen."""
        if peer not in self._imap:
            self._imap[peer] = ImapPeer(*await self._stage.connect())
            if logged_in:
                await self._imap[peer].log_in(self._stage)
                self._stage.after_login()
        return self._imap[peer]

    async def _expect(self, peer: ImapPeer, step: Expect) -> None:
        in_sasl = peer.in_sasl
        while (got := await peer.next()) is not None:
            if self._matcher.response(step.text, got, in_sasl):
                return
            if not step.after_others or not got.startswith(("* ", "+ ")):
                break
        if got is None:
            raise Difference(step.index, repr(step.text), "the end of the connection")
        # A response with a literal has several lines: the difference is told at the first that differs.
        lines = enumerate(zip(step.text.split("\r\n"), got.split("\r\n"), strict=False))
        offset = next((i for i, (shown, came) in lines if not self._matcher.response(shown, came, in_sasl)), 0)
        raise Difference(step.index + offset, repr(step.text), repr(got))

    async def _respond(self, peer: HttpPeer, step: Response) -> None:
        """Compare a response: its status, the header fields shown, and the body if one is shown."""
        response = peer.response
        if response is None:
            raise ValueError("a response is shown without a request")
        if step.status and response.status != step.status:
            raise Difference(step.index, f"status {step.status}", f"{response.status}")
        for offset, (name, value) in enumerate(step.headers, 1):
            if not any(self._matcher.text(value, got) for got in response.headers.getall(name, [])):
                got = "; ".join(response.headers.getall(name, [])) or "none"
                raise Difference(step.index + offset, f"{name}: {value}", got)
        if peer.is_stream:
            for index, text in step.body:
                await self._expect_event_line(peer, index, text)
        elif step.body:
            self._compare_json(step.body, await peer.text())

    async def _expect_event_line(self, peer: HttpPeer, index: int, text: str) -> None:
        got = await peer.next()
        if got is None:
            raise Difference(index, repr(text), "the end of the stream")
        head, brace, shown = text.partition("{")
        if brace and got.startswith(head):
            self._compare_json([(index, brace + shown)], got.removeprefix(head))
        elif not self._matcher.text(text, got):
            raise Difference(index, repr(text), repr(got))

    def _compare_json(self, lines: Sequence[tuple[int, str]], got: str) -> None:
        """Compare the JSON that ``lines`` show, each with its index; a difference is told at the line of its value."""
        first, text = lines[0][0], "\n".join(line for _, line in lines)
        try:
            expected = json.loads(text)
        except json.JSONDecodeError as error:
            raise Unplayable(first + error.lineno - 1, f"this body is not JSON: {error.msg}") from None
        try:
            wrong = self._matcher.json(expected, json.loads(got))
        except ValueError:
            raise Difference(first, "JSON", repr(got[:200])) from None
        if wrong:
            index = first + text.count("\n", 0, place_in_json(text, wrong.path))
            raise Difference(index, "the value shown", str(wrong))
