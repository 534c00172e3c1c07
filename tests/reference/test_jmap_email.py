"""Tests of reference/jmap/email.py, mime.py, headers.py and query.py: how messages are shown and found."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reference.jmap.headers import CONVENIENCE, as_addresses, as_date, as_groups, as_text, header_property
from reference.jmap.mime import bodies, parse
from reference.store.demo import demonstration
from tests.reference.world import World

MIXED = b"""From: =?utf-8?q?J=C3=BCrgen?= <j@example.com>, Friends: a@example.com, b@example.com;
To: fred@example.com
Subject: =?iso-8859-1?q?Gr=FC=DFe?=
 folded
Date: Mon, 23 Nov 2026 09:00:00 +0100
Message-ID: <1@example.com>
References: <a@example.com>
 <b@example.com>
List-Help: <mailto:help@example.com>, <https://example.com/help>
Content-Type: multipart/mixed; boundary=m

--m
Content-Type: multipart/alternative; boundary=a

--a
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

Gr=FC=DFe!
--a
Content-Type: multipart/related; boundary=r

--r
Content-Type: text/html

<p>Gr&uuml;&szlig;e</p>
--r
Content-Type: image/png; name=logo.png
Content-ID: <logo>
Content-Transfer-Encoding: base64

aGVsbG8=
--r--
--a--
--m
Content-Type: text/csv; name="t.csv"
Content-Disposition: attachment; filename*=UTF-8''%C3%BC.csv

a;b
--m--
""".replace(b"\n", b"\r\n")


async def add(world: World, raw: bytes) -> str:
    user = world.account.owner
    return world.account.append(user, [world.service.store.mailbox(user, "INBOX")], raw).id


async def get(world: World, raw: bytes, **arguments: Any) -> dict[str, Any]:
    """The message ``raw`` as Email/get shows it."""
    answer = await world.ask("Email/get", ids=[await add(world, raw)], **arguments)
    result: dict[str, Any] = answer["list"][0]
    return result


async def test_headers(world: World) -> None:
    email = await get(world, MIXED)
    assert email["subject"] == "Grüße folded"
    assert email["from"] == [
        {"name": "Jürgen", "email": "j@example.com"},
        {"name": None, "email": "a@example.com"},
        {"name": None, "email": "b@example.com"},
    ]
    assert email["sentAt"] == "2026-11-23T09:00:00+01:00"
    assert email["references"] == ["a@example.com", "b@example.com"]
    assert email["cc"] is None


async def test_header_properties_in_every_form(world: World) -> None:
    properties = {
        "header:From:asGroupedAddresses": [
            {"name": None, "addresses": [{"name": "Jürgen", "email": "j@example.com"}]},
            {"name": "Friends", "addresses": [{"name": None, "email": f"{n}@example.com"} for n in "ab"]},
        ],
        "header:subject": " =?iso-8859-1?q?Gr=FC=DFe?=\r\n folded",
        "header:List-Help:asURLs": ["mailto:help@example.com", "https://example.com/help"],
        "header:X-None:all": [],
        "header:X-None": None,
        "header:Message-ID:asMessageIds:all": [["1@example.com"]],
    }
    email = await get(world, MIXED, properties=list(properties))
    assert {name: email[name] for name in properties} == properties


@pytest.mark.parametrize(
    "name", ["header:Subject:asDate", "header:From:asText", "header:", "header:a b", "header:x:asX"]
)
async def test_a_form_that_does_not_go_with_the_field_is_refused(world: World, name: str) -> None:
    [(_, error)] = await world.call(("Email/get", {"properties": [name]}))
    assert error["type"] == "invalidArguments"


async def test_bodies_are_sorted_as_a_person_would(world: World) -> None:
    email = await get(world, MIXED, fetchAllBodyValues=True)
    assert [(part["partId"], part["type"]) for part in email["textBody"]] == [("1.1", "text/plain")]
    assert [(part["partId"], part["type"]) for part in email["htmlBody"]] == [("1.2.1", "text/html")]
    assert [(part["partId"], part["name"], part["cid"]) for part in email["attachments"]] == [
        ("1.2.2", "logo.png", "logo"),
        ("2", "ü.csv", None),
    ]
    assert email["bodyValues"]["1.1"] == {"value": "Grüße!", "isEncodingProblem": False, "isTruncated": False}
    assert (email["preview"], email["hasAttachment"]) == ("Grüße!", True)


async def test_each_leaf_can_be_downloaded(world: World) -> None:
    email = await get(world, MIXED, properties=["attachments", "blobId", "size"])
    token = await world.token()
    for blob, expected in ((email["attachments"][0]["blobId"], "hello"), (email["attachments"][1]["blobId"], "a;b")):
        path = f"{world.base}/jmap/download/u1/{blob}/x?type=text/plain"
        assert await (await world.get(path, token)).text() == expected
    whole = await world.get(f"{world.base}/jmap/download/u1/{email['blobId']}/x?type=message/rfc822", token)
    assert len(await whole.text()) == email["size"] == len(MIXED)


async def test_the_structure_is_whole(world: World) -> None:
    options = {
        "properties": ["bodyStructure"],
        "bodyProperties": ["partId", "type", "subParts", "header:Content-ID:asText"],
    }
    structure = (await get(world, MIXED, **options))["bodyStructure"]
    assert (structure["type"], structure["partId"]) == ("multipart/mixed", None)
    related = structure["subParts"][0]["subParts"][1]
    assert [part["partId"] for part in related["subParts"]] == ["1.2.1", "1.2.2"]
    assert related["subParts"][1]["header:Content-ID:asText"] == "<logo>"


async def test_long_texts_are_cut_between_characters(world: World) -> None:
    raw = b"Content-Type: text/plain; charset=utf-8\r\n\r\n" + "üü".encode()
    email = await get(world, raw, fetchTextBodyValues=True, maxBodyValueBytes=3)
    assert email["bodyValues"]["1"] == {"value": "ü", "isEncodingProblem": False, "isTruncated": True}


@pytest.mark.parametrize("charset", ["x-unknown", "rot13", "idna", "punycode", "utf-8", "../x"])
async def test_what_cannot_be_decoded_is_said_to_be_so(world: World, charset: str) -> None:
    raw = b'Content-Type: text/plain; charset="%s"\r\n\r\n\xff' % charset.encode()
    value = (await get(world, raw, fetchTextBodyValues=True))["bodyValues"]["1"]
    assert value == {"value": "\ufffd", "isEncodingProblem": True, "isTruncated": False}


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\r\n",
        b"no header at all",
        b"\xff\xfe\x00: \xff\r\n\r\n\xff",
        b"Subject: \xc3\xbc\r\nFrom: \xff <@@>, ,;:\r\nDate: nonsense\r\nMessage-ID: none\r\n\r\nx",
        b"From: " + b"(" * 5000 + b"\r\n\r\n",
        b"Subject: =?utf-8?b?!!!?= =?x?q?y?=\r\n\r\n",
        b"Content-Type: multipart/mixed\r\n\r\nno boundary",
        b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n",
        b"Content-Type: message/rfc822\r\n\r\nSubject: inner\r\n\r\nx",
        b"Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!",
        b"Content-Type: ;;;\r\nContent-Disposition: =\r\n\r\n",
        b"".join(b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (n, n) for n in range(300)),
    ],
)
async def test_every_message_can_be_shown(world: World, raw: bytes) -> None:
    properties = [*CONVENIENCE, "preview", "hasAttachment", "bodyStructure", "bodyValues", "textBody", "headers"]
    email = await get(world, raw, properties=properties, fetchAllBodyValues=True)
    assert set(properties) <= set(email)
    assert (await world.ask("Email/query", filter={"text": "x"}))["ids"] is not None


@settings(deadline=None)
@given(st.binary(max_size=200))
def test_no_octets_break_the_header_forms(raw: bytes) -> None:
    root = parse(b"From: " + raw + b"\r\nSubject: " + raw + b"\r\nDate: " + raw + b"\r\n\r\n" + raw)
    bodies(root)
    for name in CONVENIENCE:
        header_property(root.headers, name)
    for part in root.leaves():
        part.text()[0].encode("utf-8")


@settings(deadline=None)
@given(st.text(max_size=100))
def test_no_text_breaks_the_header_forms(raw: str) -> None:
    for form in (as_text, as_addresses, as_groups, as_date):
        form(raw)


# Queries


@pytest.fixture
async def demo(world: World) -> World:
    """A world whose first account is the demonstration's."""
    world.service.store.accounts.clear()
    demonstration(world.service.store, "fred@example.com", "ann@example.com")
    return world


FILTERS: list[tuple[dict[str, Any], list[str]]] = [
    ({}, ["Welcome", "Lunch?", "Re: Lunch?", "Grüße aus Köln ☀", "The plan"]),
    ({"subject": "lunch"}, ["Lunch?", "Re: Lunch?"]),
    ({"from": "jürgen"}, ["Grüße aus Köln ☀"]),
    ({"body": "SCHÖN"}, ["Grüße aus Köln ☀"]),
    ({"text": "ann plan"}, ["The plan"]),
    ({"hasAttachment": True}, ["The plan"]),
    ({"hasKeyword": "$seen"}, ["Welcome", "Lunch?"]),
    ({"notKeyword": "$seen", "subject": "lunch"}, ["Re: Lunch?"]),
    ({"allInThreadHaveKeyword": "$seen"}, ["Welcome"]),
    ({"someInThreadHaveKeyword": "$seen"}, ["Welcome", "Lunch?", "Re: Lunch?"]),
    ({"noneInThreadHaveKeyword": "$seen"}, ["Grüße aus Köln ☀", "The plan"]),
    ({"after": "2026-01-08T09:00:00Z"}, ["Grüße aus Köln ☀", "The plan"]),
    ({"before": "2026-01-06T10:00:00+01:00"}, ["Welcome"]),
    ({"maxSize": 400, "minSize": 1, "from": "bob"}, ["Lunch?"]),
    ({"header": ["In-Reply-To"]}, ["Re: Lunch?"]),
    ({"header": ["Message-ID", "koeln"]}, ["Grüße aus Köln ☀"]),
    ({"operator": "OR", "conditions": [{"subject": "plan"}, {"subject": "welcome"}]}, ["Welcome", "The plan"]),
    ({"operator": "NOT", "conditions": [{"from": "ann"}, {"from": "bob"}]}, ["Grüße aus Köln ☀"]),
    ({"operator": "AND", "conditions": [{"from": "ann"}, {"inMailbox": "nowhere"}]}, []),
]


@pytest.mark.parametrize(("condition", "subjects"), FILTERS)
async def test_filters(demo: World, condition: dict[str, Any], subjects: list[str]) -> None:
    reference = {"resultOf": "0", "name": "Email/query", "path": "/ids"}
    sort = [{"property": "receivedAt"}]
    answers = await demo.call(
        ("Email/query", {"filter": condition, "sort": sort}),
        ("Email/get", {"#ids": reference, "properties": ["subject"]}),
    )
    assert [email["subject"] for email in answers[1][1]["list"]] == subjects


async def test_order_and_window(demo: World) -> None:
    async def ids(**arguments: Any) -> list[int]:
        return [int(id[1:], 16) - 3 for id in (await demo.ask("Email/query", **arguments))["ids"]]

    newest = [{"property": "receivedAt", "isAscending": False}]
    assert await ids(sort=newest) == [5, 4, 3, 2, 1]
    assert await ids(sort=newest, limit=2, position=1) == [4, 3]
    assert await ids(sort=newest, position=-2) == [2, 1]
    assert await ids(sort=newest, anchor="M00000006", anchorOffset=-1, limit=2) == [4, 3]
    assert await ids(sort=newest, collapseThreads=True) == [5, 4, 3, 1]
    assert await ids(sort=[{"property": "hasKeyword", "keyword": "$seen", "isAscending": False}, *newest]) == [
        2,
        1,
        5,
        4,
        3,
    ]
    assert await ids(sort=[{"property": "subject"}, *newest]) == [4, 3, 2, 5, 1]
    answer = await demo.ask("Email/query", limit=0, calculateTotal=True)
    assert (answer["ids"], answer["total"]) == ([], 5)


@pytest.mark.parametrize(
    ("arguments", "kind"),
    [
        ({"filter": {"nonsense": 1}}, "unsupportedFilter"),
        ({"filter": {"operator": "XOR", "conditions": []}}, "invalidArguments"),
        ({"sort": [{"property": "nonsense"}]}, "unsupportedSort"),
        ({"anchor": "M999"}, "anchorNotFound"),
        ({"limit": -1}, "invalidArguments"),
        ({"position": 2**60}, "invalidArguments"),
        ({"filter": {"before": "yesterday"}}, "invalidArguments"),
        ({"filter": {"operator": "NOT", "conditions": [{"header": []}]}}, "invalidArguments"),
    ],
)
async def test_what_cannot_be_asked(demo: World, arguments: dict[str, Any], kind: str) -> None:
    [(_, error)] = await demo.call(("Email/query", arguments))
    assert error["type"] == kind


async def test_filters_within_filters_have_an_end(demo: World) -> None:
    nested: dict[str, Any] = {}
    for _ in range(20):
        nested = {"operator": "NOT", "conditions": [nested]}
    [(_, error)] = await demo.call(("Email/query", {"filter": nested}))
    assert error["type"] == "unsupportedFilter"


async def test_counts_of_a_mailbox(demo: World) -> None:
    [inbox, *_] = (await demo.ask("Mailbox/get"))["list"]
    counts = {name: inbox[name] for name in ("totalEmails", "unreadEmails", "totalThreads", "unreadThreads")}
    assert counts == {"totalEmails": 5, "unreadEmails": 3, "totalThreads": 4, "unreadThreads": 3}


async def test_the_same_ids_as_the_store_gives_to_imap(demo: World) -> None:
    inbox = demo.service.store.mailbox("fred@example.com", "INBOX")
    [mailbox, *_] = (await demo.ask("Mailbox/get"))["list"]
    emails = (await demo.ask("Email/get", properties=["threadId"]))["list"]
    assert mailbox["id"] == inbox.id
    assert [(email["id"], email["threadId"]) for email in emails] == [
        (e.id, e.thread_id) for e in inbox.emails.values()
    ]
    threads = (await demo.ask("Thread/get", ids=[emails[1]["threadId"]]))["list"]
    assert threads == [{"id": emails[1]["threadId"], "emailIds": [emails[1]["id"], emails[2]["id"]]}]


@pytest.mark.parametrize(
    ("comparator", "kind"),
    [
        ({}, "invalidArguments"),
        ({"property": "colour"}, "unsupportedSort"),
        ({"property": "subject", "collation": "i;unicode-casemap"}, "unsupportedSort"),
    ],
)
async def test_a_comparator_that_cannot_be(world: World, comparator: dict[str, str], kind: str) -> None:
    [(_, error)] = await world.call(("Email/query", {"sort": [comparator]}))
    assert error["type"] == kind


async def test_who_has_no_name_is_sorted_by_the_address(world: World) -> None:
    inbox = next(iter(world.account.mailboxes.values()))
    authors = ["zoe@example.com", "Bob <z@example.com>", "Al <b@example.com>, c@example.com"]
    emails = [world.account.append(world.account.owner, [inbox], f"From: {a}\r\n\r\n".encode()) for a in authors]
    found = await world.ask("Email/query", sort=[{"property": "from"}])
    assert [id for id in found["ids"] if id in {email.id for email in emails}] == [e.id for e in reversed(emails)]


async def test_a_whole_object_is_a_patch_too(world: World) -> None:
    """RFC 8620, Section 5.3: what the server sets may be given if it says nothing new; null is the default."""
    id = next(iter(world.account.emails))
    [email] = (await world.ask("Email/get", ids=[id]))["list"]
    del email["bodyValues"]
    email["keywords"] = {"$flagged": True}
    assert (await world.ask("Email/set", update={id: email}))["updated"] == {id: None}
    assert world.account.emails[id].keywords == {"$flagged"}
    assert (await world.ask("Email/set", update={id: {"keywords": None}}))["updated"] == {id: None}
    assert world.account.emails[id].keywords == frozenset()
    for wrong in ({"size": 1}, {"id": "M1"}, {"bodyValues": {}}, {"mailboxIds": None}):
        assert (await world.ask("Email/set", update={id: wrong}))["notUpdated"][id]["type"] == "invalidProperties"


async def test_a_filter_has_not_too_many_conditions(world: World) -> None:
    many = {"operator": "OR", "conditions": [{"text": f"word{n}"} for n in range(257)]}
    [(_, error)] = await world.call(("Email/query", {"filter": many}))
    assert error["type"] == "unsupportedFilter"


@pytest.mark.parametrize(("limit", "told"), [(None, 256), (0, None), (2, None), (256, None), (257, 256)])
async def test_a_limit_is_told_if_it_is_not_the_clients(world: World, limit: int | None, told: int | None) -> None:
    answer = await world.ask("Email/query", limit=limit)
    assert answer.get("limit") == told and len(answer["ids"]) == min(3, 3 if limit is None else limit)


async def test_others_have_their_turn_while_one_searches(world: World) -> None:
    inbox = next(iter(world.account.mailboxes.values()))
    for number in range(200):
        world.account.append(world.account.owner, [inbox], f"Subject: {number}\r\n\r\nhello\r\n".encode())
    turns = 0

    async def count() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    counting = asyncio.create_task(count())
    await world.ask("Email/query", filter={"text": "hello"})
    in_query, turns = turns, 0
    await world.ask("Email/get", ids=[email.id for email in world.account.emails.values()][:200])
    counting.cancel()
    assert in_query > 200 and turns > 200


@pytest.mark.parametrize(
    ("properties", "kind"),
    [
        ({"subject": "a\r\nBcc: eve@example.com"}, "invalidProperties"),
        ({"subject": "a\0b"}, "invalidProperties"),
        ({"from": [{"name": "a\nBcc: eve@example.com", "email": "fred@example.com"}]}, "invalidProperties"),
        ({"to": [{"email": "a@example.com, b@example.com"}]}, "invalidProperties"),
        ({"messageId": ["a@b>\r\nBcc: <eve@example.com"]}, "invalidProperties"),
        ({"subject": "é" * 100_000}, "tooLarge"),
        ({"to": [{"email": f"a{n}@example.com"} for n in range(5000)]}, "tooLarge"),
        ({"textBody": [{"partId": "1"}], "bodyValues": {"1": {"value": "a\0b"}}}, "invalidProperties"),
    ],
)
async def test_what_no_message_can_be_made_of(world: World, properties: dict[str, Any], kind: str) -> None:
    inbox = next(iter(world.account.mailboxes))
    answer = await world.ask("Email/set", create={"k": {"mailboxIds": {inbox: True}} | properties})
    assert answer["notCreated"]["k"]["type"] == kind and len(world.account.emails) == 3
