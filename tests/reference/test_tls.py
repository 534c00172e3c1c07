"""Tests of reference/tls.py."""

import ssl

import pytest

from reference.tls import HOST_NAMES, Certificate


def handshake(server: ssl.SSLContext, client: ssl.SSLContext, name: str) -> str | None:
    """Shake hands in memory; the TLS version agreed."""
    to_server, to_client = ssl.MemoryBIO(), ssl.MemoryBIO()
    one = client.wrap_bio(to_client, to_server, server_hostname=name)
    other = server.wrap_bio(to_server, to_client, server_side=True)
    for side in (one, other, one, other):
        try:
            side.do_handshake()
        except ssl.SSLWantReadError:
            continue
    return one.version()


@pytest.mark.parametrize("name", HOST_NAMES)
def test_a_client_that_trusts_the_authority_accepts_every_name(name: str) -> None:
    certificate = Certificate.make()
    assert handshake(certificate.server_context(), certificate.client_context(), name) == "TLSv1.3"


def test_another_name_is_refused() -> None:
    certificate = Certificate.make()
    with pytest.raises(ssl.SSLCertVerificationError, match="Hostname mismatch"):
        handshake(certificate.server_context(), certificate.client_context(), "jmap.example.org")


def test_each_authority_is_a_new_one() -> None:
    with pytest.raises(ssl.SSLCertVerificationError):
        handshake(Certificate.make().server_context(), Certificate.make().client_context(), "localhost")


def test_tls_1_1_is_refused() -> None:
    certificate = Certificate.make()
    assert certificate.server_context().minimum_version == ssl.TLSVersion.TLSv1_2
