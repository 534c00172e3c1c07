"""The extension's commands, responses and response codes: their values, and how they are written."""

from __future__ import annotations

import pytest

from reference.generated.parser import (
    Authorizationfailed,
    Command,
    Consentrequired,
    Expired,
    Expiresin,
    Getoauth,
    JmapauthData,
    JmapauthGet,
    Limit,
    Noperm,
    OauthData,
    Oauthrequired,
    OtherCode,
    ParseError,
    Privacyrequired,
    RespCondState,
    ResponseData,
    ResponseTagged,
    RespText,
    Sametoken,
    SeqRange,
    Unavailable,
    command_type,
    parse_command,
    parse_response,
    parse_rule,
    salvage_tag,
    serialise,
)

URL = "https://jmap.example.com/s/AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8/"
TOKEN = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8"


def tagged(status: str, code: object, text: str | None) -> ResponseTagged:
    return ResponseTagged("a1", RespCondState(status, RespText(code, text)))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("line", "value"),
    [
        (b"a1 GETOAUTH\r\n", Command("a1", Getoauth())),
        (b"a1 JMAPAUTH GET\r\n", Command("a1", JmapauthGet())),
    ],
)
def test_commands(line: bytes, value: Command) -> None:
    assert parse_command(line) == value
    assert parse_command(line.lower()) == value.replace(tag="a1")
    assert serialise(value) == line


def test_letter_case_of_a_command_means_nothing_and_that_of_a_tag_does() -> None:
    assert parse_command(b"T jMaPaUtH gEt\r\n") == Command("T", JmapauthGet())
    assert parse_command(b"t JMAPAUTH GET\r\n") != Command("T", JmapauthGet())


@pytest.mark.parametrize(
    ("line", "value"),
    [
        (f'* OAUTH ("user@example.com" "{TOKEN}")\r\n', OauthData(b"user@example.com", TOKEN)),
        (f'* OAUTH ("a\\"b\\\\c" "{TOKEN}")\r\n', OauthData(b'a"b\\c', TOKEN)),
        (f'* OAUTH ("" "{TOKEN}")\r\n', OauthData(b"", TOKEN)),
        (f'* OAUTH ({{5}}\r\nfr\u00e9d "{TOKEN}")\r\n', OauthData("fréd".encode(), TOKEN)),
        ('* OAUTH ("u" "a-._~+/9==")\r\n', OauthData(b"u", "a-._~+/9==")),
        (f'* JMAPAUTH ("{URL}")\r\n', JmapauthData(URL)),
        (f'* JMAPAUTH ("{URL}" "{TOKEN}")\r\n', JmapauthData(URL, TOKEN)),
        ('* JMAPAUTH ("https://x")\r\n', JmapauthData("https://x", None)),
    ],
)
def test_responses(line: str, value: OauthData | JmapauthData) -> None:
    assert parse_response(line.encode()) == ResponseData(value)
    assert serialise(ResponseData(value)) == line.encode()


def test_a_user_name_beyond_ascii_is_written_as_a_literal() -> None:
    written = serialise(ResponseData(OauthData("Žofie".encode(), "abc")))
    assert written == b'* OAUTH ({6}\r\n\xc5\xbdofie "abc")\r\n'


def test_a_user_name_in_utf8_quotes_is_read_too() -> None:
    assert parse_response('* OAUTH ("Žofie" "abc")\r\n'.encode()) == ResponseData(OauthData("Žofie".encode(), "abc"))


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("a1 OK [EXPIRESIN 3600] Use this token to access", tagged("OK", Expiresin(3600), "Use this token to access")),
        ("a1 OK [SAMETOKEN] Use same bearer token", tagged("OK", Sametoken(), "Use same bearer token")),
        ("a1 NO [OAUTHREQUIRED] Log in with OAuth", tagged("NO", Oauthrequired(), "Log in with OAuth")),
        (f'a1 NO [CONSENTREQUIRED "{URL}"] Consent needed', tagged("NO", Consentrequired(URL), "Consent needed")),
        ("a1 NO [NOPERM] No", tagged("NO", Noperm(), "No")),
        ("a1 NO [EXPIRED] Log in again", tagged("NO", Expired(), "Log in again")),
        ("a1 NO [LIMIT] Too many requests", tagged("NO", Limit(), "Too many requests")),
        ("a1 NO [UNAVAILABLE] Try again later", tagged("NO", Unavailable(), "Try again later")),
        ("a1 NO [PRIVACYREQUIRED] TLS required", tagged("NO", Privacyrequired(), "TLS required")),
        ("a1 NO [AUTHORIZATIONFAILED] No", tagged("NO", Authorizationfailed(), "No")),
        ("a1 BAD What?", tagged("BAD", None, "What?")),
    ],
)
def test_codes(line: str, value: ResponseTagged) -> None:
    assert parse_response(line.encode() + b"\r\n") == value
    assert serialise(value) == line.encode() + b"\r\n"


def test_a_code_that_does_not_fit_its_rule_is_an_unknown_code() -> None:
    """RFC 9051, Section 9: resp-text-code ends in ``atom [SP 1*<any TEXT-CHAR except "]">]``."""
    assert parse_response(b"a1 OK [EXPIRESIN 0] x\r\n") == tagged("OK", OtherCode("EXPIRESIN", "0"), "x")
    assert parse_response(b"a1 NO [CONSENTREQUIRED] x\r\n") == tagged("NO", OtherCode("CONSENTREQUIRED", None), "x")
    assert parse_response(b"a1 OK [SAMETOKENS] x\r\n") == tagged("OK", OtherCode("SAMETOKENS", None), "x")


def test_codes_stand_in_untagged_responses_too() -> None:
    assert parse_response(b"* OK [EXPIRESIN 5] x\r\n") == ResponseData(RespCondState("OK", RespText(Expiresin(5), "x")))


@pytest.mark.parametrize(
    ("line", "offset"),
    [
        (b'* JMAPAUTH ("https://")\r\n', 21),
        (b'* JMAPAUTH ("https://x#f")\r\n', 22),
        (b'* JMAPAUTH ("https://x y")\r\n', 22),
        (b'* JMAPAUTH ("https://x" "")\r\n', 25),
        (b'* JMAPAUTH ("https://x" "a b")\r\n', 26),
        (b'* JMAPAUTH ("https://x" "===")\r\n', 25),
        (b'* OAUTH ("u")\r\n', 12),
        (b"* OAUTH (u x)\r\n", 9),
        (b'* OAUTH ("u" "x"\r\n', 16),
    ],
)
def test_responses_that_are_not_as_the_draft_says(line: bytes, offset: int) -> None:
    with pytest.raises(ParseError) as refused:
        parse_response(line)
    assert refused.value.offset == offset


def test_a_url_without_tls_is_refused() -> None:
    with pytest.raises(ParseError) as refused:
        parse_response(b'* JMAPAUTH ("http://x")\r\n')
    assert 13 <= refused.value.offset <= 17


@pytest.mark.parametrize(
    ("line", "offset"),
    [
        (b"a1 JMAPAUTH\r\n", 11),
        (b"a1 JMAPAUTH GET now\r\n", 15),
        (b"a1 GETOAUTH now\r\n", 11),
        (b"a1 GETOAUTH \r\n", 11),
        (b"a1 GETOAUTHS\r\n", 11),
    ],
)
def test_commands_that_are_not_as_the_draft_says(line: bytes, offset: int) -> None:
    with pytest.raises(ParseError) as refused:
        parse_command(line)
    assert refused.value.offset == offset


def test_what_a_server_needs_of_a_wrong_line() -> None:
    assert salvage_tag(b"a1 JMAPAUTH PUT\r\n") == "a1"
    assert salvage_tag(b"a1\r\n") == "a1"
    assert salvage_tag(b"\r\n") is None
    assert salvage_tag(b"+ x\r\n") is None
    assert command_type(b"a1 JMAPAUTH PUT\r\n") is JmapauthGet
    assert command_type(b"a1 getoauth now\r\n") is Getoauth
    assert command_type(b"a1 FROBNICATE\r\n") is None
    assert command_type(b"\r\n") is None


def test_single_rules_can_be_read() -> None:
    assert parse_rule("sequence-set", b"1:3,5") == (SeqRange(1, 3), 5)
    assert parse_rule("JMAPAUTH-DATA", b'JMAPAUTH ("https://x")') == JmapauthData("https://x")
    with pytest.raises(KeyError):
        parse_rule("no-such-rule", b"x")
    with pytest.raises(ParseError):
        parse_rule("sequence-set", b"1:3,5 ")
