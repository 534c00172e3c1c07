"""Tests of reference/jmap/api.py and context.py: method calls, references, and the standard methods."""

from __future__ import annotations

from typing import Any

import pytest

from reference.credentials import ALL_SCOPES, JMAP, SUBMISSION
from reference.jmap.api import resolve
from reference.jmap.errors import MethodError
from reference.jmap.methods import METHODS, Method
from reference.jmap.session import CORE
from tests.reference.world import World

IS_JSON = {"Content-Type": "application/json"}
RESPONSES = [
    ("Email/query", {"ids": ["M1", "M2"]}, "0"),
    ("X/get", {"list": [{"a": [1, 2]}, {"a": [3]}], "k/~": 5}, "1"),
]


@pytest.mark.parametrize(
    ("reference", "value"),
    [
        ({"resultOf": "0", "name": "Email/query", "path": "/ids"}, ["M1", "M2"]),
        ({"resultOf": "0", "name": "Email/query", "path": "/ids/1"}, "M2"),
        ({"resultOf": "1", "name": "X/get", "path": "/list/*/a"}, [1, 2, 3]),
        ({"resultOf": "1", "name": "X/get", "path": "/k~1~0"}, 5),
    ],
)
def test_a_reference_leads_to_a_result(reference: dict[str, str], value: Any) -> None:
    assert resolve({"#ids": reference, "b": 1}, RESPONSES) == {"ids": value, "b": 1}


@pytest.mark.parametrize(
    "reference",
    [
        {"resultOf": "9", "name": "Email/query", "path": "/ids"},
        {"resultOf": "0", "name": "Email/get", "path": "/ids"},
        {"resultOf": "0", "name": "Email/query", "path": "ids"},
        {"resultOf": "0", "name": "Email/query", "path": "/ids/7"},
        {"resultOf": "0", "name": "Email/query", "path": "/ids/x"},
        {"resultOf": "1", "name": "X/get", "path": "/list/*/b"},
        {"resultOf": "0", "name": "Email/query"},
        "nonsense",
        None,
    ],
)
def test_a_reference_that_leads_nowhere_fails_its_call(reference: Any) -> None:
    with pytest.raises(MethodError) as failure:
        resolve({"#ids": reference}, RESPONSES)
    assert failure.value.json()["type"] == "invalidResultReference"


def test_an_argument_is_not_given_twice() -> None:
    with pytest.raises(MethodError) as failure:
        resolve({"#ids": {"resultOf": "0", "name": "Email/query", "path": "/ids"}, "ids": []}, RESPONSES)
    assert failure.value.json()["type"] == "invalidArguments"


async def test_echo_and_the_form_of_responses(world: World) -> None:
    body = {"using": [CORE], "methodCalls": [["Core/echo", {"hello": [1, None]}, "c1"]], "createdIds": {}}
    response = await (await world.post(body, await world.token())).json()
    session = await (await world.get(f"{world.base}/jmap/", await world.token())).json()
    assert response == {
        "methodResponses": [["Core/echo", {"hello": [1, None]}, "c1"]],
        "sessionState": session["state"],
        "createdIds": {},
    }


async def test_a_failed_call_does_not_stop_the_next(world: World) -> None:
    answers = await world.call(
        ("Nothing/get", {}),
        ("Email/get", {"accountId": "u9"}),
        ("Email/get", {"ids": "M1"}),
        ("Email/get", {"properties": ["nonsense"]}),
        ("Email/get", {"ids": [f"M{n}" for n in range(300)]}),
        ("Core/echo", {}),
    )
    kinds = [arguments.get("type") for _, arguments in answers]
    assert kinds == [
        "unknownMethod",
        "accountNotFound",
        "invalidArguments",
        "invalidArguments",
        "requestTooLarge",
        None,
    ]


async def test_a_method_needs_its_capability(world: World) -> None:
    body = {"using": [CORE], "methodCalls": [["Mailbox/get", {"accountId": "u1"}, "0"]]}
    response = await (await world.post(body, await world.token())).json()
    assert response["methodResponses"][0][1]["type"] == "unknownMethod"


async def test_a_failure_of_the_server_fails_one_call_and_is_logged(
    world: World, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(type(world.account), "state", fail)
    [(name, result), (echo, _)] = await world.call(("Mailbox/get", {}), ("Core/echo", {}))
    assert (name, result["type"], echo) == ("error", "serverFail", "Core/echo")
    assert "ZeroDivisionError" in caplog.text


async def test_changes_tell_what_happened(world: World) -> None:
    state = (await world.ask("Email/get", ids=[]))["state"]
    user, inbox = world.account.owner, next(iter(world.account.mailboxes.values()))
    first, *_, last = world.account.emails.values()
    new = world.account.append(user, [inbox], b"Subject: new\r\n\r\n")
    world.account.update(user, first, keywords={"$seen"})
    world.account.destroy(user, last)
    answer = await world.ask("Email/changes", sinceState=state)
    assert (answer["created"], answer["updated"], answer["destroyed"]) == ([new.id], [first.id], [last.id])
    assert answer["newState"] == (await world.ask("Email/get", ids=[]))["state"]
    mailboxes = await world.ask("Mailbox/changes", sinceState=state)
    assert mailboxes["updated"] == [inbox.id]
    assert new.thread_id in (await world.ask("Thread/changes", sinceState=state))["created"]
    for arguments in ({"sinceState": "nonsense"}, {"sinceState": "s999"}):
        [(_, error)] = await world.call(("Email/changes", arguments))
        assert error["type"] == "cannotCalculateChanges"
    for arguments in ({}, {"sinceState": state, "maxChanges": 0}):
        [(_, error)] = await world.call(("Email/changes", arguments))
        assert error["type"] == "invalidArguments"


@pytest.mark.parametrize("number", ["1e400", "-1e400", "NaN", "Infinity", "9" * 5000])
async def test_a_number_that_json_has_not(world: World, number: str) -> None:
    body = f'{{"using": ["{CORE}"], "methodCalls": [["Core/echo", {{"a": {number}}}, "0"]]}}'
    answer = await world.request("POST", f"{world.base}/jmap/api", await world.token(), data=body, headers=IS_JSON)
    assert (answer.status, (await answer.json())["type"]) == (400, "urn:ietf:params:jmap:error:notJSON")


@pytest.mark.parametrize("path", ["/a/-1", "/a/01", "/a/+1", "/a/ 1", "/a/1_0", "/a/" + "9" * 100, "a", "/b"])
async def test_a_reference_that_leads_nowhere(world: World, path: str) -> None:
    reference = {"resultOf": "0", "name": "Core/echo", "path": path}
    *_, (name, error) = await world.call(("Core/echo", {"a": [1, 2]}), ("Core/echo", {"#b": reference}))
    assert (name, error["type"]) == ("error", "invalidResultReference")


async def test_references_cannot_blow_up_an_answer(world: World) -> None:
    calls: list[tuple[str, Any]] = [("Core/echo", {"a": "x" * 1000})]
    for number in range(15):
        reference = {"resultOf": str(number), "name": "Core/echo", "path": ""}
        calls.append(("Core/echo", {f"#r{n}": reference for n in range(100)}))
    answers = await world.call(*calls)
    assert [name for name, _ in answers[:2]] == ["Core/echo"] * 2
    assert {answers[3][1]["type"], answers[15][1]["type"]} <= {"requestTooLarge", "invalidResultReference"}


async def test_what_one_call_may_ask_for_is_limited(world: World) -> None:
    many = [f"header:X-{n}" for n in range(1000)]
    [(_, error)] = await world.call(("Email/get", {"ids": None, "properties": many}))
    assert error["type"] == "requestTooLarge"


async def test_a_defect_is_logged_by_its_place_only(
    world: World, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(context: object, arguments: object) -> Any:
        raise KeyError("somebody's mail")

    monkeypatch.setitem(METHODS, "Core/echo", Method(CORE, fail))
    [(name, error)] = await world.call(("Core/echo", {}))
    assert (name, error["type"]) == ("error", "serverFail")
    assert "KeyError in" in caplog.text and "somebody" not in caplog.text and "Traceback" not in caplog.text


async def test_many_changes_are_told_in_steps(world: World) -> None:
    old = (await world.ask("Email/get", ids=[]))["state"]
    user, (inbox, drafts, *_) = world.account.owner, list(world.account.mailboxes.values())
    first, second, third = world.account.emails.values()
    new = world.account.append(user, [inbox], b"Subject: new\r\n\r\n")
    for email in (first, new, third):
        world.account.update(user, email, keywords={"$seen"})
    world.account.destroy(user, third)
    world.account.update(user, second, mailboxes=[drafts])
    told, state, more = [], old, True
    while more:
        answer = await world.ask("Email/changes", sinceState=state, maxChanges=1)
        told += [(event, id) for event in ("created", "updated", "destroyed") for id in answer[event]]
        state, more = answer["newState"], answer["hasMoreChanges"]
    assert told == [
        ("created", new.id),
        ("updated", first.id),
        ("updated", new.id),
        ("destroyed", third.id),
        ("updated", second.id),
    ], "created before it is updated; what is destroyed is told once"
    assert state == (await world.ask("Email/get", ids=[]))["state"]
    two_at_once = (await world.ask("Mailbox/get", ids=[]))["state"]
    world.account.update(user, second, mailboxes=[inbox])
    [(_, error)] = await world.call(("Mailbox/changes", {"sinceState": two_at_once, "maxChanges": 1}))
    assert error["type"] == "cannotCalculateChanges"


async def test_another_users_mail_is_shown_as_far_as_its_rights_go(world: World) -> None:
    ann = world.service.users.add("ann@example.com", "hers")
    world.service.store.create_account(ann.name)
    secret = world.account.create_mailbox("Secret")
    hidden = world.account.append(world.account.owner, [secret], b"Subject: hidden\r\n\r\n")
    team = world.account.create_mailbox("Team")
    team.acl[ann.name] = "lr"
    shown = world.account.append(world.account.owner, [team, secret], b"Subject: shown\r\n\r\n")
    login = await world.service.users.check_password(ann.name, "hers")
    assert login is not None
    token = world.service.grants.issue_token(login, frozenset({JMAP}))
    session = await (await world.get(f"{world.base}/jmap/", token)).json()
    assert session["accounts"]["u1"]["isReadOnly"] is True and session["accounts"]["u1"]["isPersonal"] is False
    assert session["primaryAccounts"] == {JMAP: "u2"}
    everything = world.service.grants.issue_token(login, ALL_SCOPES)
    accounts = (await (await world.get(f"{world.base}/jmap/", everything)).json())["accounts"]
    assert [SUBMISSION in accounts[id]["accountCapabilities"] for id in ("u1", "u2")] == [False, True]
    calls: list[Any] = [
        ["Mailbox/get", {"accountId": "u1"}, "0"],
        ["Email/query", {"accountId": "u1"}, "1"],
        ["Email/get", {"accountId": "u1", "ids": [hidden.id, shown.id], "properties": ["mailboxIds"]}, "2"],
        ["Email/set", {"accountId": "u1", "update": {shown.id: {"keywords/$seen": True}}, "destroy": [hidden.id]}, "3"],
    ]
    response = await (await world.post({"using": [CORE, JMAP], "methodCalls": calls}, token)).json()
    mailboxes, query, emails, changed = [arguments for _, arguments, _ in response["methodResponses"]]
    assert [mailbox["id"] for mailbox in mailboxes["list"]] == [team.id]
    assert mailboxes["list"][0]["myRights"]["maySetSeen"] is False
    assert query["ids"] == [shown.id]
    assert emails["list"] == [{"id": shown.id, "mailboxIds": {team.id: True}}] and emails["notFound"] == [hidden.id]
    assert changed["notUpdated"][shown.id]["type"] == "forbidden"
    assert changed["notDestroyed"][hidden.id]["type"] == "notFound"


async def test_what_leaves_the_mailboxes_of_a_reader_is_gone_and_no_more_is_told(world: World) -> None:
    ann, owner = world.service.users.add("ann@example.com", "hers"), world.account.owner
    world.service.store.create_account(ann.name)
    login = await world.service.users.check_password(ann.name, "hers")
    assert login is not None
    token = world.service.grants.issue_token(login, frozenset({JMAP}))
    team, secret = world.account.create_mailbox("Team"), world.account.create_mailbox("Secret")
    team.acl[ann.name] = "lr"
    shared = world.account.append(owner, [team], b"Subject: shared\r\n\r\n")
    hidden = world.account.append(owner, [secret], b"Subject: hidden\r\n\r\n")
    state = world.account.state("Email")
    world.account.update(owner, hidden, keywords={"$seen"})
    world.account.update(owner, shared, mailboxes=[secret])
    world.account.destroy(owner, hidden)
    call = ["Email/changes", {"accountId": "u1", "sinceState": state}, "0"]
    answer = await world.post({"using": [CORE, JMAP], "methodCalls": [call]}, token)
    [[_, told, _]] = (await answer.json())["methodResponses"]
    assert (told["created"], told["updated"], told["destroyed"]) == ([], [], [shared.id])
