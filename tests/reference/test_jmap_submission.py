"""Tests of reference/jmap/compose.py and submission.py: drafts, changes, and sending without SMTP."""

from __future__ import annotations

from typing import Any

import pytest

from reference.jmap.submission import MAX_RECIPIENTS, without_bcc
from reference.store import Mailbox
from tests.reference.world import USER, World

MANY = ",".join(f"u{n}@example.com" for n in range(MAX_RECIPIENTS + 1))
FORGED = {"mailFrom": {"email": "ann@example.com"}, "rcptTo": [{"email": "a@example.com"}]}


def mailbox(world: World, name: str) -> Mailbox:
    return world.service.store.mailbox(USER, name)


def draft(world: World, **properties: Any) -> dict[str, Any]:
    """An Email to create."""
    text = {"bodyValues": {"1": {"value": "Hällo\n"}}, "textBody": [{"partId": "1", "type": "text/plain"}]}
    headers = {"from": [{"email": USER}], "to": [{"name": "Jörg", "email": "joerg@example.com"}], "subject": "Grüße"}
    place = {"mailboxIds": {mailbox(world, "Drafts").id: True}, "keywords": {"$draft": True, "$seen": True}}
    return text | headers | place | properties


async def test_a_draft_is_written_sent_and_filed_in_one_request(world: World) -> None:
    """Mixed mode: what IMAP lacks, without SMTP."""
    drafts, sent = mailbox(world, "Drafts"), mailbox(world, "Sent")
    answers = await world.call(
        ("Email/set", {"create": {"d": draft(world)}}),
        ("Identity/get", {"ids": None}),
        (
            "EmailSubmission/set",
            {
                "create": {"k": {"identityId": "I-u1", "emailId": "#d"}},
                "onSuccessUpdateEmail": {
                    "#k": {"keywords/$draft": None, f"mailboxIds/{drafts.id}": None, f"mailboxIds/{sent.id}": True}
                },
            },
        ),
    )
    assert [name for name, _ in answers] == ["Email/set", "Identity/get", "EmailSubmission/set", "Email/set"]
    id = answers[0][1]["created"]["d"]["id"]
    assert answers[3][1]["updated"] == {id: None}
    [email] = sent.emails.values()
    assert (email.id, email.keywords, len(drafts.emails)) == (id, {"$seen"}, 0)
    [submission] = world.account.outbox
    assert (submission.email_id, submission.sender, submission.recipients) == (id, USER, ("joerg@example.com",))
    assert b"Subject: =?utf-8?" in submission.raw and b"\r\n" in submission.raw


async def test_a_message_appended_by_imap_is_sent_by_its_id(world: World) -> None:
    raw = b"From: fred@example.com\r\nTo: a@example.com\r\nCc: b@example.com, a@example.com\r\n\r\nx"
    email = world.account.append(USER, [mailbox(world, "Sent")], raw)
    answer = await world.ask("EmailSubmission/set", create={"k": {"identityId": "I-u1", "emailId": email.id}})
    assert answer["created"]["k"]["undoStatus"] == "final" and answer["newState"] != answer["oldState"]
    assert world.account.outbox[0].recipients == ("a@example.com", "b@example.com")
    assert world.account.outbox[0].raw == raw


@pytest.mark.parametrize(
    ("raw", "sent"),
    [
        (b"Bcc: a@b\r\nTo: c@d\r\n\r\nBcc: text", b"To: c@d\r\n\r\nBcc: text"),
        (b"To: c@d\r\nBCC:\r\n a@b,\r\n\tc@d\r\nX: y\r\n\r\n", b"To: c@d\r\nX: y\r\n\r\n"),
        (b"To: c@d\nbcc : a@b\n\nx", b"To: c@d\n\nx"),
        (b"X-Bcc: a@b\r\nTo: c@d\r\n Bcc: a@b\r\n\r\n", b"X-Bcc: a@b\r\nTo: c@d\r\n Bcc: a@b\r\n\r\n"),
        (b"To: c@d\r\nBcc: a@b", b"To: c@d\r\n"),
        (b"\r\nBcc: a@b\r\n", b"\r\nBcc: a@b\r\n"),
    ],
)
def test_nobody_sees_who_got_a_blind_copy(raw: bytes, sent: bytes) -> None:
    assert without_bcc(raw) == sent


@pytest.mark.parametrize(
    ("headers", "changes", "kind"),
    [
        ("From: fred@example.com\r\n", {}, "noRecipients"),
        ("From: ann@example.com\r\nTo: a@example.com\r\n", {}, "forbiddenFrom"),
        ("To: a@example.com\r\n", {}, "invalidEmail"),
        ("From: fred@example.com\r\nTo: a b c\r\n", {}, "invalidRecipients"),
        ("From: fred@example.com\r\nTo: " + MANY + "\r\n", {}, "tooManyRecipients"),
        ("From: fred@example.com\r\n", {"envelope": FORGED}, "forbiddenMailFrom"),
        ("From: fred@example.com\r\n", {"identityId": "I-u2"}, "invalidProperties"),
        ("From: fred@example.com\r\n", {"emailId": "M9"}, "invalidProperties"),
        ("From: fred@example.com\r\n", {"emailId": 5}, "invalidProperties"),
        ("From: fred@example.com\r\n", {"undoStatus": "final"}, "invalidProperties"),
    ],
)
async def test_what_is_not_sent(world: World, headers: str, changes: dict[str, Any], kind: str) -> None:
    email = world.account.append(USER, [mailbox(world, "Sent")], headers.encode() + b"\r\nx")
    create = {"k": {"identityId": "I-u1", "emailId": email.id} | changes}
    answer = await world.ask("EmailSubmission/set", create=create, onSuccessDestroyEmail=["#k"])
    assert answer["notCreated"]["k"]["type"] == kind
    assert world.account.outbox == [] and email.id in world.account.emails


async def test_an_envelope_overrides_the_headers(world: World) -> None:
    email = world.account.append(USER, [mailbox(world, "Sent")], b"From: fred@example.com\r\nTo: a@example.com\r\n\r\n")
    envelope = {"mailFrom": {"email": USER}, "rcptTo": [{"email": "b@example.com"}]}
    create = {"k": {"identityId": "I-u1", "emailId": email.id, "envelope": envelope}}
    answers = await world.call(("EmailSubmission/set", {"create": create, "onSuccessDestroyEmail": ["#k"]}))
    assert world.account.outbox[0].recipients == ("b@example.com",)
    assert answers[1][1]["destroyed"] == [email.id] and email.id not in world.account.emails


async def test_what_was_sent_stays(world: World) -> None:
    answer = await world.ask("EmailSubmission/set", update={"S1": {"undoStatus": "canceled"}}, destroy=["S2"])
    assert answer["notUpdated"]["S1"]["type"] == answer["notDestroyed"]["S2"]["type"] == "forbidden"


async def test_bodies_and_attachments(world: World) -> None:
    token = await world.token()
    upload = await world.request(
        "POST", f"{world.base}/jmap/upload/u1/", token, data=b"\x00\xff", headers={"Content-Type": "a/b"}
    )
    attachment = {"blobId": (await upload.json())["blobId"], "type": "image/png", "name": "ü.png"}
    email = draft(world, attachments=[attachment], htmlBody=[{"partId": "2", "type": "text/html"}])
    email["bodyValues"]["2"] = {"value": "<p>Hällo</p>"}
    id = (await world.ask("Email/set", create={"d": email}))["created"]["d"]["id"]
    shown = (await world.ask("Email/get", ids=[id], fetchAllBodyValues=True))["list"][0]
    assert [part["type"] for part in shown["textBody"] + shown["htmlBody"]] == ["text/plain", "text/html"]
    assert [(part["name"], part["size"]) for part in shown["attachments"]] == [("ü.png", 2)]
    assert shown["to"] == [{"name": "Jörg", "email": "joerg@example.com"}] and shown["subject"] == "Grüße"


@pytest.mark.parametrize(
    ("properties", "kind"),
    [
        ({"mailboxIds": {}}, "invalidProperties"),
        ({"mailboxIds": {"F9": True}}, "invalidProperties"),
        ({"mailboxIds": None}, "invalidProperties"),
        ({"keywords": {"a b": True}}, "invalidProperties"),
        ({"keywords": {"$seen": False}}, "invalidProperties"),
        ({"keywords": []}, "invalidProperties"),
        ({"subject": "a\r\nBcc: evil@example.com"}, "invalidProperties"),
        ({"to": [{"email": "a@example.com\r\nBcc: evil@example.com"}]}, "invalidProperties"),
        ({"messageId": ["a\r\nBcc: evil@example.com"]}, "invalidProperties"),
        ({"from": "fred"}, "invalidProperties"),
        ({"id": "M1"}, "invalidProperties"),
        ({"textBody": [{"partId": "9"}]}, "invalidProperties"),
        ({"textBody": [{}, {}]}, "invalidProperties"),
        ({"attachments": [{"blobId": "B9"}]}, "blobNotFound"),
        ({"to": [{"email": "ü@example.com"}]}, "invalidProperties"),
        ({"receivedAt": "now"}, "invalidProperties"),
    ],
)
async def test_what_is_no_email(world: World, properties: dict[str, Any], kind: str) -> None:
    answer = await world.ask("Email/set", create={"d": draft(world, **properties)})
    assert answer["notCreated"]["d"]["type"] == kind, answer
    assert answer["newState"] == answer["oldState"] and not mailbox(world, "Drafts").emails


async def test_changes_by_jmap_are_flags_and_uids_in_imap(world: World) -> None:
    inbox, sent = mailbox(world, "INBOX"), mailbox(world, "Sent")
    first, second, third = world.account.emails.values()
    answer = await world.ask(
        "Email/set",
        update={
            first.id: {"keywords/$seen": True, "keywords/WORK": True},
            second.id: {"mailboxIds": {sent.id: True}},
            third.id: {"keywords": {}, f"mailboxIds/{sent.id}": True},
        },
    )
    assert set(answer["updated"]) == {first.id, second.id, third.id}
    assert inbox.flags(first) == (r"\Seen", "work")
    assert list(inbox.emails.values()) == [first, third] and set(sent.emails.values()) == {second, third}
    await world.ask("Email/set", destroy=[third.id])
    assert third not in inbox.emails.values() and third not in sent.emails.values()


@pytest.mark.parametrize(
    ("patch", "kind"),
    [
        ({"subject": "x"}, "invalidProperties"),
        ({"keywords": {}, "keywords/$seen": True}, "invalidPatch"),
        ({"mailboxIds": {}}, "invalidProperties"),
        ({"keywords/$seen": 1}, "invalidProperties"),
        ({"keywords/a~1b": True, "mailboxIds/F9": True}, "invalidProperties"),
        ([], "invalidPatch"),
    ],
)
async def test_patches_that_cannot_be(world: World, patch: Any, kind: str) -> None:
    first = next(iter(world.account.emails.values()))
    answer = await world.ask("Email/set", update={first.id: patch})
    assert answer["notUpdated"][first.id]["type"] == kind


async def test_a_set_for_a_state_that_has_gone_does_nothing(world: World) -> None:
    [(_, error)] = await world.call(("Email/set", {"ifInState": "s0", "destroy": ["M00000001"]}))
    assert error["type"] == "stateMismatch" and "M00000001" in world.account.emails
