"""The tokens: as they are used here, and as they are stored where several processes see them. Pure."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass, field
from typing import Self

from lusid_async.credentials import HoldsSecrets, Secret, is_bearer_token


@dataclass(frozen=True, slots=True)
class AccessToken(HoldsSecrets):
    """An access token and its expiry.

    Args:
        value: the bearer token.
        expires_at: the moment when it expires, on the token manager's clock, or None if that is not known.
        refresh_at: the moment from which another is requested, although this one is still valid; None for
            a token that is never refreshed.
        refresh_token: what the next token is requested with in place of the password.
        hint: what to do if LUSID rejects it, or empty.
    """

    value: str = field(repr=False)
    expires_at: float | None = None
    refresh_at: float | None = None
    refresh_token: str | None = field(default=None, repr=False)
    hint: str = field(default="", repr=False)

    @classmethod
    def expiring(
        cls,
        value: str,
        *,
        expires_at: float,
        lifetime: float,
        margin: float,
        refresh_token: str | None,
    ) -> Self:
        """Return a token that is refreshed before its expiry.

        Args:
            value: the bearer token.
            expires_at: the moment of its expiry, on the token manager's clock.
            lifetime: seconds from its issue to its expiry.
            margin: seconds before its expiry when another is requested; never more than half its lifetime.
            refresh_token: what the next token is requested with.
        """
        return cls(value, expires_at, expires_at - min(margin, lifetime / 2), refresh_token)

    def is_fresh(self, now: float) -> bool:
        """Return whether it can be used without requesting the next one."""
        return self.is_valid(now) and (self.refresh_at is None or now < self.refresh_at)

    def is_valid(self, now: float) -> bool:
        """Return whether it has not expired, as far as is known."""
        return self.remaining(now) > 0

    def remaining(self, now: float) -> float:
        """Return the seconds until its expiry, infinitely many where that is not known."""
        return math.inf if self.expires_at is None else max(self.expires_at - now, 0.0)

    def is_the_same_as(self, other: AccessToken | None) -> bool:
        """Return whether both are the same token for LUSID."""
        return other is not None and self.value == other.value


@dataclass(frozen=True, slots=True)
class StoredToken(HoldsSecrets):
    """An access token as it is stored where several processes see it.

    Its expiry is stored twice, because clocks differ and jump: whatever they say, it never has more seconds
    left than it had when it was stored.

    Args:
        value: the bearer token.
        expires_at: the moment of its expiry, in seconds since 1970.
        lifetime: seconds that it had left when it was stored.
        refresh_token: what the next token is requested with in place of the password.
    """

    value: str = field(repr=False)
    expires_at: float
    lifetime: float
    refresh_token: str | None = field(default=None, repr=False)

    def remaining(self, now: float) -> float:
        """Return the seconds that it has left, from 0 to its lifetime.

        Args:
            now: the present, in seconds since 1970.
        """
        return min(max(self.expires_at - now, 0.0), self.lifetime)

    def to_json(self) -> Secret:
        """Return the token as JSON, with the secrets in clear, for a store that holds text."""
        return Secret(json.dumps({name: getattr(self, name) for name in _MEMBERS}))

    @classmethod
    def from_json(cls, text: str | bytes) -> Self | None:
        """Return the token that `to_json` wrote, or None when the text is anything else."""
        try:
            content = json.loads(text)
        except (ValueError, RecursionError):
            return None
        if not isinstance(content, dict) or not content.keys() >= set(_MEMBERS):
            return None
        value, refresh_token = content["value"], content["refresh_token"]
        expires_at, lifetime = _seconds(content["expires_at"]), _seconds(content["lifetime"])
        if not isinstance(value, str) or not is_bearer_token(value) or expires_at is None or lifetime is None:
            return None
        return cls(
            Secret(value),
            expires_at,
            lifetime,
            Secret(refresh_token) if isinstance(refresh_token, str) and refresh_token else None,
        )


_MEMBERS = ("value", "expires_at", "lifetime", "refresh_token")


def _seconds(value: object) -> float | None:
    try:
        seconds = float(value) if isinstance(value, int | float) else math.nan
    except OverflowError:
        return None
    return seconds if math.isfinite(seconds) else None
