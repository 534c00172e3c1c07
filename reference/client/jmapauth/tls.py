"""Whether a connection is protected as the draft demands: TLS 1.2 or later, its certificate verified for the host."""

from __future__ import annotations

import ssl

from jmapauth.errors import TlsRequired, TlsUnverified

#: What ``version()`` says of protocols that RFC 9051, Section 11.1, rules out, and before the handshake.
_TOO_OLD = frozenset({None, "SSLv2", "SSLv3", "TLSv1", "TLSv1.1"})


def verified_host(tls: object) -> str:
    """The host, in lower case, for whom the peer has shown a certificate that was verified (RFC 9051, Section 11.1).

    Args:
        tls: the connection's ``ssl.SSLSocket`` or ``ssl.SSLObject``; anything else is a connection without TLS.

    Raises:
        TlsRequired: there is no TLS, or one older than 1.2.
        TlsUnverified: certificate or host name were not verified. ``imaplib.IMAP4_SSL`` and its ``starttls`` verify
            nothing unless they are given a context that does, such as ``ssl.create_default_context()``.
    """
    if not isinstance(tls, ssl.SSLSocket | ssl.SSLObject) or tls.version() in _TOO_OLD:
        raise TlsRequired("the connection is not protected by TLS 1.2 or later")
    context, host = tls.context, tls.server_hostname
    if context.verify_mode is not ssl.CERT_REQUIRED or not context.check_hostname or not host or not tls.getpeercert():
        raise TlsUnverified("the server's certificate has not been verified for its host name")
    return str(host).lower()


def verifying(context: ssl.SSLContext | None) -> ssl.SSLContext:
    """``context`` if it verifies certificates and host names (RFC 9110, Section 4.3.4), a default one for None.

    Raises:
        TlsUnverified: the context does not verify.
    """
    if context is None:
        return ssl.create_default_context()
    if context.verify_mode is not ssl.CERT_REQUIRED or not context.check_hostname:
        raise TlsUnverified("the TLS context does not verify certificates and host names")
    return context
