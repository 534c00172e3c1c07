"""Tests of reference/imap/names.py."""

import pytest

from reference.imap.names import decode, encode


@pytest.mark.parametrize(
    ("name", "utf7"),
    [
        ("INBOX", b"INBOX"),
        ("Tom & Jerry", b"Tom &- Jerry"),
        ("Entwürfe", b"Entw&APw-rfe"),
        ("~peter/mail/台北/日本語", b"~peter/mail/&U,BTFw-/&ZeVnLIqe-"),  # RFC 3501, Section 5.1.3
        ("&&ü&", b"&-&-&APw-&-"),
        ("🎻", b"&2Dzfuw-"),
    ],
)
def test_both_encodings_and_back(name: str, utf7: bytes) -> None:
    assert encode(name, utf8=False) == utf7
    assert decode(utf7, utf8=False) == name
    assert decode(encode(name, utf8=True), utf8=True) == name


@pytest.mark.parametrize(
    ("octets", "utf8"), [(b"\xff", True), (b"\xc3\xbc", False), (b"&AA-", False), (b"&2Dw-", False)]
)
def test_what_no_mailbox_can_be_called(octets: bytes, utf8: bool) -> None:
    assert decode(octets, utf8) is None
