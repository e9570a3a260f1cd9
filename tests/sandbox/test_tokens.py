"""Tokens are good until they expire."""

from __future__ import annotations

import pytest

from lusid_async.sandbox.tokens import IssuedTokens, RefreshTokens, TokenBook


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_an_access_token_is_good_until_its_lifetime_ends() -> None:
    clock = Clock()
    book = TokenBook(access_lifetime=60, clock=clock)
    token = book.issue("openid").access_token
    clock.now += 59.9
    before = book.is_good(token)
    clock.now += 0.1
    assert (before, book.is_good(token)) == (True, False)


def test_a_token_never_handed_out_is_not_good() -> None:
    assert not TokenBook().is_good("made up")


def test_a_refresh_token_comes_only_with_offline_access() -> None:
    book = TokenBook()
    assert book.issue("openid").refresh_token is None
    assert book.issue("openid offline_access").refresh_token is not None


@pytest.mark.parametrize(
    ("refresh_tokens", "same", "works_again"),
    [("kept", True, True), ("rotated", False, False), ("omitted", False, True)],
)
def test_a_refresh_treats_the_refresh_token_as_told(
    refresh_tokens: RefreshTokens, same: bool, works_again: bool
) -> None:
    book = TokenBook(refresh_tokens=refresh_tokens)
    first = book.issue("offline_access").refresh_token
    assert first is not None
    refreshed = book.refresh(first)
    assert refreshed is not None
    assert (refreshed.refresh_token == first) is same
    assert (refreshed.refresh_token is None) is (refresh_tokens == "omitted")
    assert (book.refresh(first) is not None) is works_again


def test_an_expired_refresh_token_is_refused() -> None:
    clock = Clock()
    book = TokenBook(refresh_lifetime=10, clock=clock)
    token = book.issue("offline_access").refresh_token
    assert token is not None
    clock.now += 10
    assert book.refresh(token) is None


def test_every_token_can_be_made_to_expire() -> None:
    book = TokenBook()
    issued = book.issue("offline_access")
    book.expire_access_tokens()
    book.expire_refresh_tokens()
    assert not book.is_good(issued.access_token)
    assert book.refresh(issued.refresh_token or "") is None


def test_no_token_is_in_the_repr() -> None:
    assert "secret" not in repr(IssuedTokens("secret-a", "secret-r", 60, "openid"))
