"""Fixtures for the tests of the server."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from reference.service import Config
from tests.reference.world import World, serve


@pytest.fixture
async def world() -> AsyncIterator[World]:
    """The service as it is by default, but with cheap passwords."""
    async for each in serve(Config(scrypt_cost=2)):
        yield each


@pytest.fixture
async def same_token() -> AsyncIterator[World]:
    """A service whose JMAP is opened by the tokens of IMAP logins."""
    async for each in serve(Config(scrypt_cost=2, policy="same-token")):
        yield each
