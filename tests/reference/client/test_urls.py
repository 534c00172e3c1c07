"""Tests of reference/client/jmapauth/urls.py."""

from __future__ import annotations

import pytest

from jmapauth.parser import JmapauthData, ParseError, ResponseData, parse_response
from jmapauth.urls import origin, parts


def by_the_grammar(url: str) -> object:
    """A JMAPAUTH response with the URL, parsed."""
    return parse_response(f'* JMAPAUTH ("{url}")\r\n'.encode())


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://jmap.example.com", ("jmap.example.com", 443)),
        ("https://jmap.example.com/jmap/", ("jmap.example.com", 443)),
        ("https://JMAP.Example.COM:8443/s/x@y", ("jmap.example.com", 8443)),
        ("HTTPS://jmap.example.com?a=/@", ("jmap.example.com", 443)),
        ("https://localhost:1/", ("localhost", 1)),
        ("https://xn--mnchen-3ya.example:65535/", ("xn--mnchen-3ya.example", 65535)),
        ("https://1.2.3.4.example.com/", ("1.2.3.4.example.com", 443)),
        ("https://3com.com/", ("3com.com", 443)),
    ],
)
def test_a_good_url(url: str, expected: tuple[str, int]) -> None:
    assert by_the_grammar(url) == ResponseData(JmapauthData(url))
    assert origin(url) == expected


@pytest.mark.parametrize(
    "url",
    [
        "",
        "https://",
        "https:///jmap/",
        "https://?",
        "http://jmap.example.com/",
        "https:/jmap.example.com/",
        "https:jmap.example.com",
        "ftp://jmap.example.com/",
        " https://jmap.example.com/",
        "https://user@jmap.example.com/",
        "https://jmap.example.com@evil.example/",
        "https://user:password@jmap.example.com/",
        "https://@jmap.example.com/",
        "https://jmap.example.com:443@evil.example/",
        "https://192.0.2.1/",
        "https://192.0.2.1:443/",
        "https://127.1/",
        "https://2130706433/",
        "https://0x7f000001/",
        "https://0x7f.0.0.1/",
        "https://0177.0.0.0x1/",
        "https://0x/",
        "https://[::1]/",
        "https://[2001:db8::1]:443/",
        "https://[v1.x]/",
        "https://1%2e2%2e3%2e4/",
        "https://jmap.example.com%2eevil.example/",
        "https://jmap.example.com%40evil.example/",
        "https://jmap.example.com:/",
        "https://jmap.example.com:0/",
        "https://jmap.example.com:0443/",
        "https://jmap.example.com:65536/",
        "https://jmap.example.com:99999/",
        "https://jmap.example.com:443:443/",
        "https://jmap.example.com:+443/",
        "https://jmap.example.com:٤٤٣/",
        "https://jmap.example.com./",
        "https://.example.com/",
        "https://jmap..example.com/",
        "https://-jmap.example.com/",
        "https://jmap-.example.com/",
        "https://jm_ap.example.com/",
        "https://jmap.example.com\\@evil.example/",
        "https://jmap.example.com\\.evil.example/",
        "https://jmap.example.com#@evil.example/",
        "https://jmap.example.com/#x",
        "https://jmap.example.com/ x",
        "https://jmap.example.com/\r\nX: y",
        "https://jmap.example.com/\t",
        "https://jmap.example.com/\0",
        "https://jmap.example.com/\x7f",
        "https://jmap.example.com\u3002evil.example/",
        "https://jmap。example.com/",
        "https://jmäp.example.com/",
        "https://jmap.example.com/ü",
        "https://jmap.example.com;evil.example/",
        "https://jmap.example.com,evil.example/",
        "https://jmap.example.com&evil.example/",
        f"https://{'a' * 64}.example.com/",
        f"https://{'a.' * 127}com/",
        "https://ſ.example.com/",
        "https://example.１２７/",
    ],
)
def test_a_url_that_is_not_to_be_used(url: str) -> None:
    with pytest.raises(ValueError) as raised:
        origin(url)
    assert "example" not in str(raised.value)


def test_what_the_grammar_lets_through_is_still_looked_at() -> None:
    """The grammar alone keeps out neither user information nor addresses: why this module is there."""
    assert by_the_grammar("https://user@192.0.2.1:0/") == ResponseData(JmapauthData("https://user@192.0.2.1:0/"))
    with pytest.raises(ParseError):
        by_the_grammar("https://[::1]/")


def test_parts() -> None:
    assert parts("https://a.example:1/b/c?d/e") == ("a.example:1", "/b/c?d/e")
    assert parts("https://a.example?b/c") == ("a.example", "?b/c")
    assert parts("https://a.example") == ("a.example", "")
