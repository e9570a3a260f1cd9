"""The account keeps its secrets."""

from __future__ import annotations

import pickle

import pytest

from lusid_async.sandbox import SandboxAccount


def test_no_secret_is_in_the_repr() -> None:
    account = SandboxAccount(password="p-w", client_secret="c-s", personal_access_token="p-t")
    assert not any(secret in repr(account) for secret in ("p-w", "c-s", "p-t"))


def test_it_is_not_pickled() -> None:
    with pytest.raises(TypeError, match="password"):
        pickle.dumps(SandboxAccount())
