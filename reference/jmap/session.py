"""The Session object (RFC 8620, Section 2): what there is, whose it is, and where."""

from __future__ import annotations

import hashlib
import json

from reference.credentials import JMAP, SUBMISSION
from reference.jmap.access import Access
from reference.jmap.errors import Json
from reference.service import Service
from reference.store import Account

CORE = "urn:ietf:params:jmap:core"
#: The limits of RFC 8620, Section 2; sizes are octets. The size of an upload is the store's limit for a message.
MAX_SIZE_REQUEST = 10_000_000
MAX_CONCURRENT_REQUESTS = 4
MAX_CONCURRENT_UPLOAD = 4
MAX_CALLS_IN_REQUEST = 16
MAX_OBJECTS = 256
SORT_OPTIONS = ["receivedAt", "sentAt", "size", "from", "to", "subject", "hasKeyword"]


def session(service: Service, access: Access) -> Json:
    """The Session object for ``access``; its URLs are below the URL through which it was asked for."""
    base, downloads = access.base, access.download_base
    body = _content(service, access)
    return body | {
        "apiUrl": f"{base}/api",
        "downloadUrl": f"{downloads}/download/{{accountId}}/{{blobId}}/{{name}}?type={{type}}",
        "uploadUrl": f"{base}/upload/{{accountId}}/",
        "eventSourceUrl": f"{base}/eventsource/?types={{types}}&closeafter={{closeafter}}&ping={{ping}}",
        "state": _state(body),
    }


def session_state(service: Service, access: Access) -> str:
    """The ``sessionState`` of API responses: equal to the Session's ``state``."""
    return _state(_content(service, access))


def capabilities(service: Service, access: Access) -> Json:
    """The capabilities of the server, as far as the credential opens them."""
    core = {
        "maxSizeUpload": service.config.limits.message,
        "maxConcurrentUpload": MAX_CONCURRENT_UPLOAD,
        "maxSizeRequest": MAX_SIZE_REQUEST,
        "maxConcurrentRequests": MAX_CONCURRENT_REQUESTS,
        "maxCallsInRequest": MAX_CALLS_IN_REQUEST,
        "maxObjectsInGet": MAX_OBJECTS,
        "maxObjectsInSet": MAX_OBJECTS,
        "collationAlgorithms": [],
    }
    return {CORE: core} | {name: {} for name in access.capabilities}


def _content(service: Service, access: Access) -> Json:
    """All of the Session but what differs with the URL."""
    user = access.user.name
    own = service.store.primary(user)
    return {
        "username": user,
        "capabilities": capabilities(service, access),
        "accounts": {account.id: _account(account, access) for account in service.store.accounts_of(user)},
        "primaryAccounts": dict.fromkeys(access.capabilities, own.id),
    }


def _account(account: Account, access: Access) -> Json:
    user = access.user.name
    abilities = {JMAP: _mail(account, user), SUBMISSION: {"maxDelayedSend": 0, "submissionExtensions": {}}}
    is_own = account.owner == user
    open_here = [name for name in access.capabilities if name == JMAP or is_own]
    return {
        "name": account.owner,
        "isPersonal": is_own,
        "isReadOnly": all(set(mailbox.rights(user)) <= set("lr") for mailbox in account.visible(user)),
        "accountCapabilities": {name: abilities[name] for name in open_here},
    }


def _mail(account: Account, user: str) -> Json:
    """The account's capability object of RFC 8621, Section 1.3.1."""
    return {
        "maxMailboxesPerEmail": None,
        "maxMailboxDepth": None,
        "maxSizeMailboxName": account.limits.mailbox_name,
        "maxSizeAttachmentsPerEmail": account.limits.message,
        "emailQuerySortOptions": SORT_OPTIONS,
        "mayCreateTopLevelMailbox": False,
    }


def _state(content: Json) -> str:
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()[:16]
