"""The HTTP resources of OAuth: metadata at two hosts, and the revocation endpoint."""

from __future__ import annotations

from aiohttp import web

from reference.credentials import Kind
from reference.oauth.metadata import authorization_server, protected_resource
from reference.service import Service
from reference.web.forms import read_form
from reference.web.responses import json_response


def resource_routes(service: Service) -> list[web.RouteDef]:
    """What the JMAP host has for OAuth; and the way in for who knows only the host (RFC 8620, Section 2.2)."""

    async def metadata(request: web.Request) -> web.Response:
        return json_response(protected_resource(service))

    async def well_known(request: web.Request) -> web.Response:
        raise web.HTTPTemporaryRedirect(service.session_url)

    return [
        web.get("/.well-known/oauth-protected-resource/jmap/", metadata),
        web.get("/.well-known/jmap", well_known),
    ]


def issuer_routes(service: Service) -> list[web.RouteDef]:
    """What the authorization server has."""

    async def metadata(request: web.Request) -> web.Response:
        return json_response(authorization_server(service))

    async def revoke(request: web.Request) -> web.Response:
        """End one token (RFC 7009). Who holds it may do so; an unknown one is answered alike (Section 2.2)."""
        form = await read_form(request)
        if "token" not in form:
            return json_response({"error": "invalid_request"}, 400)
        credential = service.grants.find(form["token"])
        if credential is not None and credential.kind is Kind.BEARER:
            credential.end()
        return web.Response()

    return [web.get("/.well-known/oauth-authorization-server", metadata), web.post("/revoke", revoke)]
