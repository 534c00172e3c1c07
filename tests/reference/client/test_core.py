"""Tests of reference/client/jmapauth/core.py and exchange.py: decisions without a connection."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jmapauth import errors, exchange, parser
from jmapauth.core import Ask, Client, Memory, Pause, Send
from jmapauth.exchange import Answer, Exchange
from jmapauth.results import Credential, Login, Upgrade
from tests.reference.client.roads import travel

HOST, NOW = "imap.example.com", 1_000_000.0
URL = "https://jmap.example.com/jmap/"
TOKEN = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8"
PAIR = f'* JMAPAUTH ("{URL}" "{TOKEN}")'
ALONE = f'* JMAPAUTH ("{URL}")'
OWN = Login("fred@example.com", "login-token")


def client(login: Login = OWN, may_ask: bool = False, memory: Memory | None = None) -> Client:
    return Client(login, HOST, memory or Memory(), may_ask, lambda: NOW)


def ask(lines: list[str], login: Login = OWN) -> Upgrade:
    got, _ = travel(client(login).upgrade(), lambda _: lines)
    assert isinstance(got, Upgrade)
    return got


def frames_of(error: BaseException) -> str:
    """What a crash report that has the values of variables would show of the package."""
    shown, trace = "", error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_globals["__name__"].startswith("jmapauth."):
            shown += repr(trace.tb_frame.f_locals)
        trace = trace.tb_next
    assert shown
    return shown


def refused(lines: list[str], login: Login = OWN) -> errors.UpgradeError:
    with pytest.raises(errors.UpgradeError) as raised:
        ask(lines, login)
    return raised.value


def test_a_token_that_came_with_the_url_is_the_one_to_use_whatever_the_code_says() -> None:
    for code in ("[EXPIRESIN 3600] ", "[SAMETOKEN] ", "[XNEW] ", ""):
        got = ask([PAIR, f"TAG OK {code}text"])
        assert (got.credential, got.token, got.url) == (Credential.NEW_TOKEN, TOKEN, URL)


@pytest.mark.parametrize("code", ["[EXPIRESIN 60] ", "[XSAMETOKEN] ", "[SAMETOKEN x] ", "", "SAMETOKEN "])
def test_no_token_without_the_code(code: str) -> None:
    got = ask([ALONE, f"TAG OK {code}text"])
    assert (got.credential, got.token) == (Credential.URL, None)


@pytest.mark.parametrize(
    ("url", "login"),
    [
        ("https://imap.example.com/jmap/", OWN),
        ("https://IMAP.example.com:8443/jmap/", OWN),
        (URL, Login("fred@example.com", "t", token_host=HOST)),
        (URL, Login("fred@example.com", "t", protected_resources=(URL,))),
    ],
)
def test_the_token_of_the_login_goes_where_somebody_vouches(url: str, login: Login) -> None:
    got = ask([f'* JMAPAUTH ("{url}")', "TAG OK [SAMETOKEN] text"], login)
    assert (got.credential, got.token, got.expires_at) == (Credential.LOGIN_TOKEN, login.token, None)


@pytest.mark.parametrize(
    ("url", "login"),
    [
        (URL, OWN),
        ("https://imap.example.com.evil.example/", OWN),
        ("https://evil-imap.example.com/", OWN),
        ("https://example.com/", OWN),
        (URL, Login("fred@example.com", "t", token_host="imap.other.example")),
        (URL, Login("fred@example.com", "t", protected_resources=(URL + "x", URL.rstrip("/"), URL.upper()))),
        ("https://imap.example.com/", Login("fred@example.com")),
    ],
)
def test_the_token_of_the_login_goes_nowhere_else(url: str, login: Login) -> None:
    error = refused([f'* JMAPAUTH ("{url}")', "TAG OK [SAMETOKEN] text"], login)
    assert isinstance(error, errors.TokenWithheld) and error.url == url
    assert "example" not in str(error) + repr(error)


@pytest.mark.parametrize(
    "lines",
    [
        ["TAG OK [EXPIRESIN 60] text"],
        [PAIR, PAIR, "TAG OK [EXPIRESIN 60] text"],
        [PAIR, PAIR.replace("jmap.", "evil."), "TAG OK text"],
        [PAIR, '* JMAPAUTH ("https://evil.example/" "no token!")', "TAG OK text"],
        ['* JMAPAUTH ("http://jmap.example.com/" "abc")', "TAG OK text"],
        ['* JMAPAUTH ("https://fred@jmap.example.com/" "abc")', "TAG OK text"],
        ['* JMAPAUTH ("https://127.0.0.1/" "abc")', "TAG OK text"],
        ['* JMAPAUTH ("https://127.0.0.1/")', "TAG OK [SAMETOKEN] text"],
        [PAIR.replace("jmap.example.com", "192.0.2.1"), "TAG OK text"],
        [f'* OAUTH ("fred@example.com" "{TOKEN}")', "TAG OK text"],
        ["TAG NO [NOPERM] text"],
        ["TAG NO [XNEW] text"],
        ["TAG NO text"],
        ["TAG NO [SAMETOKEN] text"],
        ['TAG NO [CONSENTREQUIRED "https://192.0.2.1/c"] text'],
        ['TAG NO [CONSENTREQUIRED "https://a@auth.example.com/c"] text'],
        ['TAG NO [CONSENTREQUIRED "http://auth.example.com/c"] text'],
        ["TAG NO [CONSENTREQUIRED] https://evil.example/c"],
        [PAIR, "TAG NO [NOPERM] text"],
        ["TAG BAD text"],
        [PAIR, "TAG BAD text"],
        ["TAG HELLO"],
        [PAIR, "TAG BYE text"],
    ],
)
def test_what_is_final_is_not_asked_again(lines: list[str]) -> None:
    memory = Memory()
    with pytest.raises((errors.Refused, errors.ServerFault)) as first:
        travel(client(memory=memory).upgrade(), lambda _: lines)
    with pytest.raises(type(first.value)) as second:
        travel(client(memory=memory).upgrade(), lambda _: pytest.fail("asked again"))
    assert str(second.value) == str(first.value) and "https" not in str(first.value)
    assert TOKEN not in frames_of(first.value)
    got, _ = travel(
        client(memory=memory).get_oauth(), lambda _: [f'* OAUTH ("fred@example.com" "{TOKEN}")', "TAG OK x"]
    )
    assert got.token == TOKEN  # the other command has not been refused


def test_a_response_before_the_command_or_after_a_refusal_counts_for_nothing() -> None:
    road = client().upgrade()
    step = next(road)
    assert isinstance(step, Send) and type(step.command) is parser.Capability
    one = Exchange(step.command)
    one.feed(f"{PAIR}\r\n* CAPABILITY IMAP4rev1 jmapauth\r\n{one.tag} OK x\r\n".encode())
    step = road.send(one.answer)
    assert isinstance(step, Send) and type(step.command) is parser.JmapauthGet
    one = Exchange(step.command)
    one.feed(f"{one.tag} OK x\r\n".encode())
    with pytest.raises(errors.Refused):
        road.send(one.answer)


@pytest.mark.parametrize(
    "lines",
    [
        ["TAG OK x"],
        ["* CAPABILITY IMAP4rev1", "TAG OK x"],
        ["* CAPABILITY IMAP4rev1 JMAPAUTHX XJMAPAUTH JMAPACCESS", "TAG OK x"],
        ["* OK [CAPABILITY IMAP4rev1 JMAPAUTH] x", "TAG OK x"],
    ],
)
def test_without_the_capability_nothing_is_sent(lines: list[str]) -> None:
    road = client().upgrade()
    next(road)
    one = Exchange(parser.Capability())
    for line in lines:
        one.feed(line.replace("TAG", one.tag).encode() + b"\r\n")
    with pytest.raises(errors.NotOffered):
        road.send(one.answer)


@pytest.mark.parametrize(("said", "lasts"), [(1, 1), (600, 600), (3600, 3600), (86400, 3600), (4294967295, 3600)])
def test_lifetimes(said: int, lasts: int) -> None:
    got = ask([PAIR, f"TAG OK [EXPIRESIN {said}] text"])
    assert got.expires_at == NOW + lasts
    assert got.renew_at is not None and got.expires_at - 60 <= got.renew_at < got.expires_at
    assert ask([PAIR, "TAG OK text"]).expires_at == NOW + 3600


@pytest.mark.parametrize("name", ["", "a\rb", "a\x01b", "a\x7f", b"\xff\xfe", "a\u202eb", "a\u2028"])
def test_a_name_that_nobody_can_have(name: str | bytes) -> None:
    octets = name if isinstance(name, bytes) else name.encode()
    with pytest.raises(errors.ServerFault) as raised:
        road = client().get_oauth()
        travel_raw(road, b'* OAUTH ({%d}\r\n%s "%s")\r\n' % (len(octets), octets, TOKEN.encode()))
    assert TOKEN not in frames_of(raised.value)


@pytest.mark.parametrize(
    "name", ["Fred@example.com", "fred@example.com.", "ｆred@example.com", "fred", "fred@éxample.com"]
)
def test_another_name_is_confirmed_first(name: str) -> None:
    octets = name.encode()
    with pytest.raises(errors.NameDiffers) as raised:
        travel_raw(client().get_oauth(), b'* OAUTH ({%d}\r\n%s "%s")\r\n' % (len(octets), octets, TOKEN.encode()))
    assert raised.value.user == name and raised.value.action is errors.Action.CONFIRM
    assert TOKEN not in repr(raised.value) + str(raised.value) + frames_of(raised.value)
    assert raised.value.confirmed().token == TOKEN


def test_oauthrequired_means_nothing_to_getoauth() -> None:
    memory = Memory()
    for _ in range(2):
        with pytest.raises(errors.Refused):
            travel(client(memory=memory).get_oauth(), lambda _: ["TAG NO [OAUTHREQUIRED] x"])


def travel_raw(road: Any, octets: bytes) -> Any:
    """Answer the second command with octets."""
    step = next(road)
    for data in (b"* CAPABILITY IMAP4rev1 JMAPAUTH\r\n", octets):
        one = Exchange(step.command)
        one.feed(data + one.tag.encode() + b" OK x\r\n")
        step = road.send(one.answer)
    return step


class Script:
    """Answers in turn; the last one for ever."""

    def __init__(self, *answers: str) -> None:
        self.answers = list(answers)

    def __call__(self, _: object) -> list[str]:
        return [self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]]


PAGE = 'TAG NO [CONSENTREQUIRED "https://auth.example.com/c/1"] x'
OTHER = 'TAG NO [CONSENTREQUIRED "https://auth.example.com/c/2"] x'


def with_consent(
    answers: Callable[[object], list[str]], wants: bool = True
) -> tuple[errors.UpgradeError, list[object]]:
    clock = [NOW]
    steps: list[object] = []
    one = Client(OWN, HOST, Memory(), True, lambda: clock[0])

    def road() -> Any:
        inner, result = one.upgrade(), None
        while True:
            step = inner.send(result)
            steps.append(step)
            clock[0] += step.seconds if isinstance(step, Pause) else 0
            result = yield step

    with pytest.raises(errors.UpgradeError) as raised:
        travel(road(), answers, wants)
    return raised.value, steps


def test_the_user_is_sent_once_and_the_client_gives_up_after_600_seconds() -> None:
    error, steps = with_consent(Script(PAGE))
    assert isinstance(error, errors.ConsentRequired) and error.asked
    assert sum(isinstance(step, Ask) for step in steps) == 1
    assert {step.seconds for step in steps if isinstance(step, Pause)} == {5}
    assert sum(isinstance(step, Pause) for step in steps) == 120


@pytest.mark.parametrize(
    ("answer", "expected"),
    [(OTHER, errors.ConsentRequired), ("TAG NO [LIMIT] x", errors.TryLater), ("TAG BAD x", errors.ServerFault)],
)
def test_what_ends_the_wait_for_consent(answer: str, expected: type) -> None:
    error, steps = with_consent(Script(PAGE, PAGE, answer))
    assert type(error) is expected
    assert sum(isinstance(step, Pause) for step in steps) == 2


def test_a_user_who_does_not_want_to_go_is_not_asked_again() -> None:
    error, steps = with_consent(Script(PAGE), wants=False)
    assert isinstance(error, errors.ConsentRequired) and not error.asked
    assert isinstance(steps[-1], Ask)


@given(st.lists(st.integers(1, 40)), st.booleans())
def test_an_exchange_gives_the_same_however_the_octets_are_cut(cuts: list[int], literal: bool) -> None:
    one = Exchange(parser.Getoauth(), lambda tag: tag == "B7")
    name = b"{4}\r\nfred" if literal else b'"fred"'
    own = b"* OAUTH (" + name + b' "abc")\r\n'
    others = [
        b"* 3 EXISTS\r\n",
        b'* 1 FETCH (BODY[] {21}\r\n* OAUTH ("x" "y")\r\n\r\n)\r\n',
        b"* OK [ALERT] text {5}\r\n",
        b"* NO GARBAGE [\r\n",
        b"B7 OK FETCH done\r\n",
        b"+ go on\r\n",
        b"* 2 EXPUNGE\r\n",
    ]
    tail = b"* 9 EXISTS\r\n* 10 EX"
    data = b"".join([*others[:3], own, *others[3:], one.tag.encode(), b" OK [EXPIRESIN 5] x\r\n", tail])
    out, at = b"", 0
    for cut in [*cuts, len(data)]:
        out += one.feed(data[at : at + cut])
        at += cut
    assert out == b"".join(others) + tail
    answer = one.answer
    assert isinstance(answer, Answer) and answer.data == (parser.OauthData(b"fred", "abc"),)
    assert answer.state == parser.RespCondState("OK", parser.RespText(parser.Expiresin(5), "x"))


@pytest.mark.parametrize(
    "octets",
    [b"J0 OK x\r\n", b"garbage\r\n", b"\r\n", b"\xff\xfe\x00\r\n", b" OK x\r\n", b"* " + b"x" * 1_000_001 + b"\r\n"],
)
def test_octets_that_are_no_answer(octets: bytes) -> None:
    with pytest.raises(errors.ServerFault):
        Exchange(parser.JmapauthGet()).feed(octets)


def test_a_response_that_does_not_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exchange, "MAX_RESPONSE", 10_000_000)
    one = Exchange(parser.JmapauthGet())
    with pytest.raises(errors.ServerFault, match="does not end"):
        for _ in range(11):
            assert one.feed(b"*" * 1_000_000) == b""


@given(st.binary())
def test_whatever_comes_only_the_one_fault_is_raised(octets: bytes) -> None:
    one = Exchange(parser.JmapauthGet())
    try:
        others = one.feed(octets + b"\r\n")
    except errors.ServerFault:
        return
    assert octets.startswith(others[:-2]) or one.bye or b"\n" in octets


@pytest.mark.parametrize(
    "line", [b"* jmapauth x", b"*  JMAPAUTH x", b"*JMAPAUTH x", b"* OAUTH", b"*\tOAUTH (", b'* Oauth ("a" "b") x']
)
def test_what_looks_like_a_response_of_the_draft_is_handed_to_nobody(line: bytes) -> None:
    for command, word in ((parser.Noop(), b""), (parser.Getoauth(), b"oauth"), (parser.JmapauthGet(), b"jmapauth")):
        one = Exchange(command)
        assert one.feed(line + b"\r\n") == b""
        one.feed(one.tag.encode() + b" OK x\r\n")
        own = line[1:].split()[0].lower().startswith(word or b"no word")
        assert one.answer is not None and one.answer.malformed == own


def test_tags_are_unlike_each_other() -> None:
    assert len({Exchange(parser.Noop()).tag for _ in range(100)}) == 100
