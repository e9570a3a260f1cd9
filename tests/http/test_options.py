"""Options of a factory and of a call, and the policy that they make."""

from __future__ import annotations

from typing import Any

import pytest

from lusid_async import AsyncApiClientFactory
from lusid_async.http import ConfigurationOptions, RetryPolicy
from lusid_async.http.options import policy_of


def test_options_that_are_none_are_inherited() -> None:
    call = ConfigurationOptions(total_timeout_ms=1, read_timeout_ms=0, idempotent=True, transient_retries=0)
    factory = ConfigurationOptions(
        total_timeout_ms=2, connect_timeout_ms=3, read_timeout_ms=4, idempotent=False, transient_retries=5
    )
    assert call.over(factory) == ConfigurationOptions(
        total_timeout_ms=1, connect_timeout_ms=3, read_timeout_ms=0, idempotent=True, transient_retries=0
    )
    assert ConfigurationOptions().over(factory) == factory


def test_zero_is_no_timeout() -> None:
    timeouts = policy_of(ConfigurationOptions(total_timeout_ms=0, connect_timeout_ms=1500)).timeouts
    assert (timeouts.total, timeouts.connect, timeouts.read) == (None, 1.5, None)


@pytest.mark.parametrize(
    ("options", "policy"),
    [
        (ConfigurationOptions(), RetryPolicy(rate_limit_retries=2, transient_retries=2, idempotent=None)),
        (
            ConfigurationOptions(rate_limit_retries=0, transient_retries=3, idempotent=True),
            RetryPolicy(rate_limit_retries=0, transient_retries=3, idempotent=True),
        ),
    ],
)
def test_options_become_a_retry_policy(options: ConfigurationOptions, policy: RetryPolicy) -> None:
    assert policy_of(options).retries == policy


@pytest.mark.parametrize(("value", "kind"), [(-1, ValueError), (1.5, TypeError), (True, TypeError)])
@pytest.mark.parametrize("name", ["total_timeout_ms", "rate_limit_retries", "transient_retries"])
def test_a_value_that_is_no_duration_or_count_raises(name: str, value: Any, kind: type[Exception]) -> None:
    with pytest.raises(kind, match=name):
        ConfigurationOptions(**{name: value})


@pytest.mark.parametrize("value", [1, 0, "yes"])
def test_idempotent_must_be_a_bool(value: Any) -> None:
    with pytest.raises(TypeError, match="idempotent"):
        ConfigurationOptions(idempotent=value)


def test_a_factory_refuses_idempotent_for_all_calls() -> None:
    with pytest.raises(ValueError, match="idempotent=True on a factory"):
        AsyncApiClientFactory(opts=ConfigurationOptions(idempotent=True))
    AsyncApiClientFactory(opts=ConfigurationOptions(idempotent=False))
