"""What a factory or one call may set about its own timeouts and retries."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from lusid_async.http.retry import RetryPolicy

if TYPE_CHECKING:
    from lusid_async.credentials import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfigurationOptions:
    """Timeouts and retries of a factory or of one call; whatever is None is inherited.

    A call's options win over the factory's, and the factory's over the settings.

    Args:
        total_timeout_ms: milliseconds that a call may take in all, from the token to the last byte of the
            body and over every retry; 0 means no limit.
        connect_timeout_ms: milliseconds to open a connection, TLS included; 0 means no limit.
        read_timeout_ms: milliseconds to wait for the next bytes of an answer, or to hand on the next bytes
            of a request; 0 means no limit.
        rate_limit_retries: how many times an answer 429 is tried again; 0 means never.

    Raises:
        TypeError: a value is not an integer.
        ValueError: a value is negative.
    """

    total_timeout_ms: int | None = None
    connect_timeout_ms: int | None = None
    read_timeout_ms: int | None = None
    rate_limit_retries: int | None = None

    def __post_init__(self) -> None:
        """Refuse what is not a count or a duration."""
        for name in _OPTION_NAMES:
            value: object = getattr(self, name)
            if value is None:
                continue
            if not isinstance(value, int) or isinstance(value, bool):
                raise TypeError(f"{name} must be an integer or None, not {type(value).__name__}")
            if value < 0:
                raise ValueError(f"{name} must be 0 or more, not {value}")

    def over(self, base: ConfigurationOptions) -> ConfigurationOptions:
        """Return these options with whatever they leave open taken from `base`."""
        return ConfigurationOptions(**{name: _first(self, base, name) for name in _OPTION_NAMES})


_OPTION_NAMES = tuple(field.name for field in fields(ConfigurationOptions))


@dataclass(frozen=True, slots=True)
class Timeouts:
    """The three limits of a call in seconds; None is no limit.

    Args:
        total: the whole call, retries and body included.
        connect: opening one connection.
        read: the next bytes in either direction.
    """

    total: float | None = None
    connect: float | None = None
    read: float | None = None

    def for_httpx(self) -> dict[str, float | None]:
        """Return the `timeout` extension of an `httpx.Request`.

        Waiting for a free connection has no limit of its own: in bulk work it is the normal state of most
        calls, and the total bounds it.
        """
        return {"connect": self.connect, "read": self.read, "write": self.read, "pool": None}


@dataclass(frozen=True, slots=True)
class CallPolicy:
    """What governs one call once every source of options has been heard."""

    timeouts: Timeouts
    retries: RetryPolicy


def options_of(settings: Settings) -> ConfigurationOptions:
    """Return the options that the credentials' settings carry."""
    return ConfigurationOptions(**{name: getattr(settings, name) for name in _OPTION_NAMES})


def policy_of(options: ConfigurationOptions) -> CallPolicy:
    """Return the policy that `options` ask for; what they leave open has no limit and the default retries."""
    retries = options.rate_limit_retries
    return CallPolicy(
        Timeouts(
            total=_seconds(options.total_timeout_ms),
            connect=_seconds(options.connect_timeout_ms),
            read=_seconds(options.read_timeout_ms),
        ),
        RetryPolicy() if retries is None else RetryPolicy(rate_limit_retries=retries),
    )


def _first(options: ConfigurationOptions, base: ConfigurationOptions, name: str) -> int | None:
    own: int | None = getattr(options, name)
    inherited: int | None = getattr(base, name)
    return inherited if own is None else own


def _seconds(milliseconds: int | None) -> float | None:
    return milliseconds / 1000 if milliseconds else None
