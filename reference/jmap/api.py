"""An API request (RFC 8620, Section 3): its method calls are carried out in order, each on the results before it."""

from __future__ import annotations

import json
import logging
import math
import re
from collections.abc import Awaitable
from typing import Any

from reference.defects import log_defect
from reference.jmap.access import Access
from reference.jmap.arguments import Arguments
from reference.jmap.blobs import Uploads
from reference.jmap.context import Context
from reference.jmap.errors import Json, LimitExceeded, MethodError, RequestError
from reference.jmap.methods import METHODS
from reference.jmap.session import MAX_CALLS_IN_REQUEST, capabilities, session_state
from reference.service import Service

log = logging.getLogger(__name__)

Invocation = tuple[str, Json, str]

_INDEX = re.compile(r"0|[1-9][0-9]*")  #: of an array, as JSON Pointer has it (RFC 6901, Section 4)


async def process(service: Service, access: Access, uploads: Uploads, body: bytes) -> Json:
    """Answer the API request in ``body``. Raises ``RequestError``."""
    request = _parse(body)
    using = set(request["using"])
    for name in using - set(capabilities(service, access)):
        raise RequestError("unknownCapability", f"The capability {name!r} is not open to this credential")
    if len(request["methodCalls"]) > MAX_CALLS_IN_REQUEST:
        raise LimitExceeded("maxCallsInRequest", f"At most {MAX_CALLS_IN_REQUEST} method calls in one request")
    context = Context(service, access, uploads, dict(request.get("createdIds") or {}))
    responses: list[Invocation] = []
    for name, arguments, call_id in request["methodCalls"]:
        responses += [(*answer, call_id) for answer in await _call(context, using, name, arguments, responses)]
    body_out: Json = {"methodResponses": responses, "sessionState": session_state(service, access)}
    if request.get("createdIds") is not None:
        body_out["createdIds"] = context.created_ids
    return body_out


async def _call(
    context: Context, using: set[str], name: str, arguments: Json, responses: list[Invocation]
) -> list[tuple[str, Json]]:
    """Carry out one method call, and what it implies."""
    try:
        method = METHODS.get(name)
        if method is None or method.capability not in using:
            raise MethodError("unknownMethod", f"There is no method {name!r} in the capabilities used")
        resolved = resolve(arguments, responses)
        if any(member.startswith("#") for member in arguments):
            context.afford(resolved)  # each reference may double what it leads to
        context.implicit = []
        answer = method.handler(context, Arguments(resolved, context.created_ids))
        result = await answer if isinstance(answer, Awaitable) else answer
    except MethodError as error:
        return [("error", error.json())]
    except Exception as error:
        log_defect(log, name, error)
        return [("error", {"type": "serverFail", "description": "The server failed; this was noted"})]
    return [(name, result), *context.implicit]


def _parse(body: bytes) -> Json:
    """The Request object (RFC 8620, Section 3.3). Raises ``RequestError`` notJSON or notRequest."""
    try:
        text = body.decode("utf-8")
        request = json.loads(text, object_pairs_hook=_unique, parse_constant=_no_constant, parse_float=_finite)
        json.dumps(request, ensure_ascii=False).encode()  # half of a surrogate pair is no I-JSON (RFC 7493)
    except (ValueError, RecursionError):
        raise RequestError("notJSON", "The body is not I-JSON") from None
    if not _is_request(request):
        raise RequestError("notRequest", "The body is JSON, but no Request object")
    return dict(request)


def _is_request(request: Any) -> bool:
    if not isinstance(request, dict):
        return False
    using, calls, created = request.get("using"), request.get("methodCalls"), request.get("createdIds")
    return (
        isinstance(using, list)
        and all(isinstance(name, str) for name in using)
        and isinstance(calls, list)
        and all(isinstance(call, list) and list(map(type, call)) == [str, dict, str] for call in calls)
        and (created is None or (isinstance(created, dict) and all(isinstance(id, str) for id in created.values())))
    )


def _unique(pairs: list[tuple[str, Any]]) -> Json:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise ValueError("a name occurs twice")
    return members


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")


def _finite(digits: str) -> float:
    number = float(digits)
    if math.isinf(number):
        raise ValueError("a number is too large")
    return number


# References to previous results (RFC 8620, Section 3.7)


def resolve(arguments: Json, responses: list[Invocation]) -> Json:
    """``arguments`` with each ``#name`` replaced by what its ResultReference leads to."""
    resolved: Json = {}
    for name, value in arguments.items():
        if not name.startswith("#"):
            resolved[name] = value
        elif name[1:] in arguments:
            raise MethodError("invalidArguments", f"{name[1:]} is given twice")
        else:
            resolved[name[1:]] = _follow(value, responses)
    return resolved


def _follow(reference: Any, responses: list[Invocation]) -> Any:
    failure = MethodError("invalidResultReference", "The reference leads nowhere")
    if not isinstance(reference, dict) or not isinstance(reference.get("path"), str):
        raise failure
    first = next((r for r in responses if r[2] == reference.get("resultOf")), None)
    if first is None or first[0] != reference.get("name"):
        raise failure
    head, *steps = reference["path"].split("/")
    if head:
        raise failure
    try:
        return _point(first[1], [step.replace("~1", "/").replace("~0", "~") for step in steps])
    except (LookupError, RecursionError):
        raise failure from None


def _point(value: Any, steps: list[str]) -> Any:
    """JSON Pointer (RFC 6901), with ``*`` for every item of an array, flattened by one level."""
    if not steps:
        return value
    step, *rest = steps
    if isinstance(value, dict):
        return _point(value[step], rest)
    if not isinstance(value, list):
        raise LookupError(step)
    if step != "*":
        if not _INDEX.fullmatch(step) or len(step) > 15:
            raise LookupError(step)
        return _point(value[int(step)], rest)
    found: list[Any] = []
    for item in value:
        result = _point(item, rest)
        found += result if isinstance(result, list) else [result]
    return found
