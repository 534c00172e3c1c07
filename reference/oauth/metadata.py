"""The two metadata documents, by which a client goes from the session URL to the issuer and back."""

from __future__ import annotations

from typing import Any

from reference.credentials import ALL_SCOPES, JMAP, SUBMISSION
from reference.service import Service


def protected_resource(service: Service) -> dict[str, Any]:
    """The metadata of the session URL (RFC 9728, Section 2). ``resource`` equals the URL that the client asked for."""
    return {
        "resource": service.session_url,
        "authorization_servers": [service.auth_base],
        "scopes_supported": sorted({JMAP, SUBMISSION}),
        "bearer_methods_supported": ["header"],
        "resource_name": "JMAP",
    }


def authorization_server(service: Service) -> dict[str, Any]:
    """The metadata of the issuer (RFC 8414, Section 2; ``protected_resources``: RFC 9728, Section 4).

    A client that wants to send the token of its IMAP login to the session URL looks for that URL in
    ``protected_resources`` first. There are no grant types, since tokens come by IMAP's commands; the empty list stands
    although Section 3.2 has such claims omitted, because without it a client would assume ``authorization_code``.
    """
    return {
        "issuer": service.auth_base,
        "response_types_supported": ["none"],
        "grant_types_supported": [],
        "scopes_supported": sorted(ALL_SCOPES),
        "revocation_endpoint": f"{service.auth_base}/revoke",
        "revocation_endpoint_auth_methods_supported": ["none"],
        "protected_resources": [service.session_url],
    }
