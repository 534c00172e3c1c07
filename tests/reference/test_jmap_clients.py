"""A client that we did not write, jmapc, reads, writes, sends and listens."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import jmapc
from jmapc import (
    Address,
    Email,
    EmailAddress,
    EmailBodyPart,
    EmailBodyValue,
    EmailSubmission,
    Envelope,
    Ref,
)
from jmapc.methods import (
    CoreEcho,
    EmailChanges,
    EmailGet,
    EmailQuery,
    EmailSet,
    EmailSubmissionSet,
    IdentityGet,
    MailboxGet,
    ThreadGet,
)

from reference.credentials import ALL_SCOPES
from reference.store.demo import demonstration
from tests.reference.world import CERTIFICATE, USER, World


def client(world: World, token: str, folder: Path) -> jmapc.Client:
    """jmapc, which finds the session by the host's name alone."""
    ca = folder / "ca.pem"
    ca.write_bytes(CERTIFICATE.ca)
    made = jmapc.Client.create_with_api_token(f"localhost:{world.port}", token)
    made.requests_session.verify = str(ca)
    made.requests_session.trust_env = False  # else REQUESTS_CA_BUNDLE would win
    return made


async def test_jmapc_reads_the_demonstration(world: World, tmp_path: Path) -> None:
    world.service.store.accounts.clear()
    demonstration(world.service.store, USER, "ann@example.com")
    jmap = client(world, await world.token(ALL_SCOPES), tmp_path)

    def read() -> list[Any]:
        calls = [
            CoreEcho(data={"hello": "world"}),
            MailboxGet(ids=None),
            EmailQuery(),
            EmailGet(ids=Ref("/ids"), fetch_all_body_values=True),
            ThreadGet(ids=Ref("/list/*/threadId")),
        ]
        return [each.response for each in jmap.request(calls)]

    echo, mailboxes, query, emails, threads = await asyncio.to_thread(read)
    account = world.service.store.primary(USER)
    assert echo.data == {"hello": "world"} and jmap.jmap_session.username == USER
    assert [mailbox.id for mailbox in mailboxes.data] == list(account.mailboxes)
    assert query.ids == [email.id for email in emails.data] == list(account.emails)
    assert emails.data[3].subject == "Grüße aus Köln ☀"
    assert emails.data[4].attachments[0].name == "plan.csv"
    assert threads.data[1].email_ids == [emails.data[1].id, emails.data[2].id]


async def test_jmapc_writes_and_sends(world: World, tmp_path: Path) -> None:
    jmap = client(world, await world.token(ALL_SCOPES), tmp_path)
    drafts = world.service.store.mailbox(USER, "Drafts")
    draft = Email(
        mailbox_ids={drafts.id: True},
        keywords={"$draft": True},
        mail_from=[EmailAddress(email=USER)],
        to=[EmailAddress(name="Jörg", email="joerg@example.com")],
        subject="Grüße",
        body_values={"1": EmailBodyValue(value="Hällo\n")},
        text_body=[EmailBodyPart(part_id="1", type="text/plain")],
    )
    envelope = Envelope(mail_from=Address(email=USER), rcpt_to=[Address(email="joerg@example.com")])

    def write() -> list[Any]:
        identity = jmap.request(IdentityGet()).data[0]
        sending = EmailSubmission(email_id="#d", identity_id=identity.id, envelope=envelope)
        calls = [
            EmailSet(create={"d": draft}),
            EmailSubmissionSet(create={"s": sending}, on_success_destroy_email=["#s"]),
        ]
        return [each.response for each in jmap.request(calls)]

    written, sent, *_ = await asyncio.to_thread(write)
    assert written.created["d"].id == world.account.outbox[0].email_id
    assert sent.created["s"].undo_status.value == "final"
    assert "Grüße".encode() not in world.account.outbox[0].raw and drafts.emails == {}


async def test_jmapc_is_told_of_changes(world: World, tmp_path: Path) -> None:
    jmap = client(world, await world.token(ALL_SCOPES), tmp_path)
    state = world.account.state("Email")

    def changes() -> Any:
        return jmap.request(EmailChanges(since_state=state))

    email = world.account.append(USER, [world.service.store.mailbox(USER, "INBOX")], b"Subject: new\r\n\r\n")
    answer = await asyncio.to_thread(changes)
    assert (answer.created, answer.updated, answer.destroyed) == ([email.id], [], [])
