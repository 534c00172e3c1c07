"""Tests of reference/jmap/push.py: an event at once after each change, and an end when the credential ends."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiohttp import ClientResponse

from reference.jmap import push
from tests.reference.world import USER, World

QUERY = "types=*&closeafter=no&ping=0"
RAW = b"Subject: new\r\n\r\n"


@pytest.fixture(autouse=True)
def short_ticks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(push, "TICK", 0.05)


@asynccontextmanager
async def events(world: World, query: str = QUERY, url: str = "", **headers: str) -> AsyncIterator[ClientResponse]:
    """An open event stream."""
    token = {} if url else {"Authorization": f"Bearer {await world.token()}"}
    path = f"{url or world.base + '/jmap/'}eventsource/?{query}"
    async with world.http.get(path, headers=token | headers) as response:
        assert (response.status, response.headers["Content-Type"]) == (200, "text/event-stream")
        yield response


async def event(response: ClientResponse, seconds: float = 1) -> dict[str, Any]:
    """The next event within a second, its data read as JSON; empty at the end of the stream."""
    async with asyncio.timeout(seconds):
        lines = []
        while line := (await response.content.readline()).decode().rstrip("\n"):
            lines.append(line.partition(": "))
    fields: dict[str, Any] = {name: value for name, _, value in lines}
    return fields | ({"data": json.loads(fields["data"])} if fields else {})


def append(world: World) -> None:
    """What APPEND does."""
    world.account.append(USER, [world.service.store.mailbox(USER, "INBOX")], RAW)


async def test_a_change_by_imap_is_told_at_once(world: World) -> None:
    async with events(world, "types=Email&closeafter=no&ping=300") as stream:
        append(world)
        told = await event(stream)
        assert list(told) == ["event", "id", "data"]
        state = world.account.state("Email")
        assert told["event"] == "state"
        assert told["data"] == {"@type": "StateChange", "changed": {"u1": {"Email": state}}}


async def test_a_change_by_jmap_is_told_too(world: World) -> None:
    async with events(world) as stream:
        await world.ask("Email/set", update={"M00000001": {"keywords/$seen": True}})
        assert set((await event(stream))["data"]["changed"]["u1"]) == {"Email", "Mailbox"}


async def test_only_the_types_asked_for_are_told(world: World) -> None:
    async with events(world, "types=EmailSubmission,Thread&closeafter=no&ping=0") as stream:
        await world.ask("Email/set", update={"M00000001": {"keywords/$seen": True}})
        append(world)
        assert set((await event(stream))["data"]["changed"]["u1"]) == {"Thread"}


async def test_delivery_is_told_apart_from_other_changes(world: World) -> None:
    """RFC 8621, Section 1.5."""
    async with events(world, "types=EmailDelivery&closeafter=no&ping=0") as stream:
        email = next(iter(world.account.emails.values()))
        world.account.update(USER, email, keywords={"$seen"})
        world.account.destroy(USER, email)
        append(world)
        told = await event(stream)
        assert told["data"]["changed"] == {"u1": {"EmailDelivery": world.account.state("EmailDelivery")}}
        world.account.update(USER, next(iter(world.account.emails.values())), keywords={"$seen"})
        with pytest.raises(TimeoutError):
            await event(stream, 0.3)


async def test_what_was_missed_is_told_on_connecting(world: World) -> None:
    async with events(world) as stream:
        append(world)
        last = (await event(stream))["id"]
    async with events(world, **{"Last-Event-ID": last}) as stream:
        append(world)
        assert (await event(stream))["id"] != last
    async with events(world, **{"Last-Event-ID": last}) as stream:
        assert (await event(stream))["event"] == "state", "at once, without a further change"


async def test_closeafter_state_ends_after_one_event(world: World) -> None:
    async with events(world, "types=*&closeafter=state&ping=0") as stream:
        append(world)
        assert (await event(stream))["event"] == "state"
        assert await event(stream) == {}


async def test_pings_come_when_their_time_has_come(world: World) -> None:
    async with events(world, "types=*&closeafter=no&ping=1") as stream:
        world.service.clock.advance(31)
        assert await event(stream) == {"event": "ping", "data": {"interval": 30}}


async def test_a_stream_by_a_per_user_url(world: World) -> None:
    async with events(world, url=await world.url()) as stream:
        append(world)
        assert (await event(stream))["event"] == "state"


async def test_others_mail_is_told_of_to_those_who_may_see_it_only(world: World) -> None:
    other = world.service.store.create_account("ann@example.com")
    team, own = other.create_mailbox("Team"), other.create_mailbox("Own")
    async with events(world) as stream:
        other.append(other.owner, [own], RAW)
        with pytest.raises(TimeoutError):
            await event(stream, seconds=0.2)
        team.acl[USER] = "lr"
        other.append(other.owner, [team], RAW)
        told = await event(stream)
        assert list(told["data"]["changed"]) == ["u2"]
        assert told["data"]["changed"]["u2"]["Email"] == other.state("Email")


@pytest.mark.parametrize("end", ["grant", "token", "password", "time"])
async def test_a_stream_ends_with_its_credential(world: World, end: str) -> None:
    login = await world.login()
    async with events(world, url=await world.url()) as stream:
        if end == "grant":
            world.service.grants.revoke(world.service.grants.of(login))
        elif end == "token":
            login.credential.children[0].end()
        elif end == "password":
            world.service.users.end_app_password(login.user, login.credential)
        else:
            world.service.clock.advance(3601)
        assert await event(stream) == {}
        append(world)
        assert await event(stream) == {}


async def test_streams_end_when_the_service_stops(world: World) -> None:
    async with events(world) as stream:
        world.service.stopping.set()
        assert await event(stream) == {}


@pytest.mark.parametrize("query", ["", "types=*", "types=*&closeafter=x&ping=0", "types=*&closeafter=no&ping=-1",
                                   "types=*&closeafter=no&ping=٣", "types=&closeafter=no&ping=0",
                                   "types=*&closeafter=no&ping=" + "9" * 5000])  # fmt: skip
async def test_a_wrong_query_is_refused(world: World, query: str) -> None:
    response = await world.get(f"{world.base}/jmap/eventsource/?{query}", await world.token())
    assert response.status == 400


async def test_there_are_not_too_many_streams_of_one_user(world: World) -> None:
    token = await world.token()
    headers = {"Authorization": f"Bearer {token}"}
    url = f"{world.base}/jmap/eventsource/?{QUERY}"
    streams = [await world.http.get(url, headers=headers) for _ in range(10)]
    assert (await world.get(url, token)).status == 429
    streams.pop().close()
    async with asyncio.timeout(2):
        while (again := await world.http.get(url, headers=headers)).status == 429:
            await asyncio.sleep(0.05)
    for stream in (again, *streams):
        stream.close()


async def test_a_client_that_has_gone_leaves_nothing_behind(world: World) -> None:
    listeners = world.service.store._listeners
    async with events(world):
        assert len(listeners) == 1
    async with asyncio.timeout(2):
        while listeners:
            await asyncio.sleep(0.05)
