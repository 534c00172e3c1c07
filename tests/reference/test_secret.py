"""Tests of reference/secret.py."""

from reference.secret import SECRET, SecretSource, digest, download_secret


def test_a_secret_is_256_random_bits_in_base64url() -> None:
    source = SecretSource()
    issued = {source.issue("access-token") for _ in range(50)}
    assert len(issued) == 50
    assert all(SECRET.fullmatch(value) for value in issued)


def test_fed_values_are_issued_in_order_and_for_their_name_only() -> None:
    source = SecretSource()
    source.feed("access-token", ["one", "two"])
    assert source.issue("secret-url") not in ("one", "two")
    assert [source.issue("access-token"), source.issue("access-token")] == ["one", "two"]
    assert SECRET.fullmatch(source.issue("access-token"))


def test_a_download_secret_is_a_secret_of_its_own() -> None:
    value = SecretSource().issue("secret-url")
    assert SECRET.fullmatch(download_secret(value))
    assert download_secret(value) != value
    assert digest(download_secret(value)) != digest(value)
