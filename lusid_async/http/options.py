"""What a factory or one call may set about its own timeouts, retries and headers."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Any

from lusid_async._headers import (
    CORRELATION_HEADER,
    check_header_value,
    check_headers,
    merged_headers,
)
from lusid_async._keywords import suggest_keywords_of_constructor
from lusid_async.http.retry import RetryPolicy

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lusid_async.credentials import Settings


@suggest_keywords_of_constructor
@dataclass(frozen=True, slots=True, kw_only=True)
class ConfigurationOptions:
    """Timeouts, retries and headers of a factory or of one call; whatever is None is inherited.

    A call's options win over the factory's, and the factory's over the settings.

    Args:
        total_timeout_ms: milliseconds that a call may take in all, from the token to the last byte of the
            body and over every retry; 0 means no limit.
        connect_timeout_ms: milliseconds to open a connection, TLS included; 0 means no limit.
        read_timeout_ms: milliseconds to wait for the next bytes of a response, or to send the next bytes of
            a request; 0 means no limit.
        rate_limit_retries: how many times a response 429 is retried; 0 means never.
        transient_retries: how many times a response 409 or 5xx, or a failed connection, is retried where
            that is safe (see `lusid_async.http.retry`); 0 means never, 2 is the default.
        idempotent: True says that repeating the call is safe, as with a POST that upserts by key, so that it
            is retried also when it was maybe processed; False that it is not safe, whatever the method;
            without it GET, PUT and DELETE are safe to repeat and POST and PATCH are not. True is a statement
            about one call, and a factory refuses it.
        strict: True raises ResponseValidationError for a response that does not fit in any part; without it
            what fits is returned and the rest is logged (see the page "Values" of the documentation).
        max_response_bytes: bytes that the body of a response may have, both as it comes and after
            decompression, before ResponseTooLargeError is raised; 0 means no limit, 256 MiB is the default.
            `stream()` has no such limit, because it never holds the body.
        decimals: True reads the numbers of a response as Decimals with all their digits, of which LUSID keeps
            28; without it they are floats. Decoding then takes several times as long.
        max_empty_pages: how many pages in a row may be empty, or equal to the one before, until a listing is
            taken for endless; 0 means any number, 100 is the default. A filter that few items match makes
            LUSID send many empty pages.
        headers: further headers, over those of the factory with the same names; the others are kept.
        correlation_id: the id that LUSID logs with the call, in the header `CorrelationId`; `headers` with
            that name win over it.

    Raises:
        TypeError: a value is not an integer, one of the flags is not True, False or None, or a header is not
            text.
        ValueError: a value is negative, or a header cannot be sent or is decided by the credentials.
    """

    total_timeout_ms: int | None = None
    connect_timeout_ms: int | None = None
    read_timeout_ms: int | None = None
    rate_limit_retries: int | None = None
    transient_retries: int | None = None
    idempotent: bool | None = None
    strict: bool | None = None
    decimals: bool | None = None
    max_response_bytes: int | None = None
    max_empty_pages: int | None = None
    # Their values may be secrets, such as the key of a gateway.
    headers: Mapping[str, str] | None = field(default=None, repr=False, hash=False)
    correlation_id: str | None = None

    def __post_init__(self) -> None:
        """Check each value."""
        for name in _FLAGS:
            flag: object = getattr(self, name)
            if not isinstance(flag, bool | None):
                raise TypeError(f"{name} must be True, False or None, not {type(flag).__name__}")
        for name in _NUMBERS:
            value: object = getattr(self, name)
            if value is None:
                continue
            if not isinstance(value, int) or isinstance(value, bool):
                raise TypeError(f"{name} must be an integer or None, not {type(value).__name__}")
            if value < 0:
                raise ValueError(f"{name} must be 0 or more, not {value}")
        if self.headers is not None:
            object.__setattr__(self, "headers", check_headers(self.headers, "headers"))
        if self.correlation_id is not None:
            check_header_value("correlation_id", self.correlation_id)

    def sent_headers(self) -> dict[str, tuple[str, str]]:
        """Return the headers that these options add to a request, by lower-case name."""
        correlation = () if self.correlation_id is None else ((CORRELATION_HEADER, self.correlation_id),)
        return merged_headers(correlation, (self.headers or {}).items())

    def over(self, base: ConfigurationOptions) -> ConfigurationOptions:
        """Return these options, with those of `base` where they are None; headers are merged."""
        return ConfigurationOptions(
            headers=_merged(self.headers, base.headers),
            correlation_id=_first(self, base, "correlation_id"),
            **{name: _first(self, base, name) for name in _FLAGS},
            **{name: _first(self, base, name) for name in _NUMBERS},
        )

    def check_for_factory(self) -> None:
        """Refuse what cannot be true of all calls.

        Raises:
            ValueError: `idempotent` is True.
        """
        if self.idempotent:
            raise ValueError(
                "idempotent=True on a factory would retry every POST that was maybe processed, also those "
                "that add something; give it with the opts of the calls that it is true for"
            )


_FLAGS = ("idempotent", "strict", "decimals")
_NUMBERS = tuple(
    option.name
    for option in fields(ConfigurationOptions)
    if option.name not in (*_FLAGS, "headers", "correlation_id")
)
_NOT_IN_SETTINGS = ("transient_retries", "max_response_bytes", "max_empty_pages")

DEFAULT_MAX_RESPONSE_BYTES = 256 * 1024 * 1024
"""Its models would take gigabytes; see `docs/decisions/0020-limits-of-responses.md`."""

MAX_EMPTY_PAGES = 100
"""The default of `max_empty_pages`."""


@dataclass(frozen=True, slots=True)
class Timeouts:
    """The timeouts of a call in seconds; None is no limit.

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

        Waiting for a connection of the pool has no timeout of its own: in bulk work it is the normal state
        of most calls, and the total bounds it.
        """
        return {"connect": self.connect, "read": self.read, "write": self.read, "pool": None}


@dataclass(frozen=True, slots=True)
class CallPolicy:
    """The resolved timeouts and retries of one call."""

    timeouts: Timeouts
    retries: RetryPolicy
    strict: bool = False
    decimals: bool = False
    max_response_bytes: int | None = DEFAULT_MAX_RESPONSE_BYTES
    max_empty_pages: int = MAX_EMPTY_PAGES


def options_of(settings: Settings) -> ConfigurationOptions:
    """Return the options that the credentials' settings carry."""
    return ConfigurationOptions(
        **{name: getattr(settings, name) for name in _NUMBERS if name not in _NOT_IN_SETTINGS}
    )


def policy_of(options: ConfigurationOptions) -> CallPolicy:
    """Return the policy of `options`; None is no timeout and the default number of retries."""
    given = {"rate_limit_retries": options.rate_limit_retries, "transient_retries": options.transient_retries}
    return CallPolicy(
        Timeouts(
            total=_seconds(options.total_timeout_ms),
            connect=_seconds(options.connect_timeout_ms),
            read=_seconds(options.read_timeout_ms),
        ),
        RetryPolicy(
            idempotent=options.idempotent,
            **{name: number for name, number in given.items() if number is not None},
        ),
        strict=bool(options.strict),
        decimals=bool(options.decimals),
        max_response_bytes=DEFAULT_MAX_RESPONSE_BYTES
        if options.max_response_bytes is None
        else options.max_response_bytes or None,
        max_empty_pages=MAX_EMPTY_PAGES if options.max_empty_pages is None else options.max_empty_pages,
    )


def _merged(headers: Mapping[str, str] | None, base: Mapping[str, str] | None) -> Mapping[str, str] | None:
    if not headers or not base:
        return headers or base
    return dict(merged_headers(base.items(), headers.items()).values())


def _first(options: ConfigurationOptions, base: ConfigurationOptions, name: str) -> Any:
    own: object = getattr(options, name)
    inherited: object = getattr(base, name)
    return inherited if own is None else own


def _seconds(milliseconds: int | None) -> float | None:
    return milliseconds / 1000 if milliseconds else None
