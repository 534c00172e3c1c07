"""The mail store, in memory: what IMAP calls mailboxes and messages and JMAP calls Mailboxes and Emails."""

from reference.store.account import Account
from reference.store.errors import Forbidden, Invalid, NotFound, OverQuota, StoreError, TooLarge
from reference.store.keywords import SYSTEM_FLAGS, flags_of, is_keyword, keywords_of
from reference.store.objects import TYPES, Change, Email, Limits, Mailbox, Submission, Type
from reference.store.store import DELIMITER, OTHER_USERS, Listener, Store

__all__ = [
    "DELIMITER",
    "OTHER_USERS",
    "SYSTEM_FLAGS",
    "TYPES",
    "Account",
    "Change",
    "Email",
    "Forbidden",
    "Invalid",
    "Limits",
    "Listener",
    "Mailbox",
    "NotFound",
    "OverQuota",
    "Store",
    "StoreError",
    "Submission",
    "TooLarge",
    "Type",
    "flags_of",
    "is_keyword",
    "keywords_of",
]
