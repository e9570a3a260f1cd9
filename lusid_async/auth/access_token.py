"""AccessToken: a token and how long it is good for."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Self

from lusid_async.credentials import HoldsSecrets


@dataclass(frozen=True, slots=True)
class AccessToken(HoldsSecrets):
    """A token and how long it is good for.

    Args:
        value: what is sent as bearer token.
        expires_at: the moment when it stops being accepted, on the token manager's clock, or None.
        renew_at: the moment from which another should be fetched, although this one is still good; None for
            a token that is never renewed.
        refresh_token: what the next token can be had for in place of the password.
    """

    value: str = field(repr=False)
    expires_at: float | None = None
    renew_at: float | None = None
    refresh_token: str | None = field(default=None, repr=False)

    @classmethod
    def living(
        cls,
        value: str,
        *,
        until: float,
        lifetime: float,
        margin: float,
        refresh_token: str | None,
    ) -> Self:
        """Return a token that is renewed before its end.

        Args:
            value: what is sent as bearer token.
            until: the moment of its end, on the token manager's clock.
            lifetime: seconds from its beginning to its end.
            margin: seconds before its end when another should be fetched; never more than half its life.
            refresh_token: what the next token can be had for.
        """
        return cls(value, until, until - min(margin, lifetime / 2), refresh_token)

    def is_fresh(self, now: float) -> bool:
        """Say whether it can be used without thinking about the next one."""
        return self.is_valid(now) and (self.renew_at is None or now < self.renew_at)

    def is_valid(self, now: float) -> bool:
        """Say whether it is still accepted, as far as is known."""
        return self.remaining(now) > 0

    def remaining(self, now: float) -> float:
        """Return the seconds for which it is still accepted, infinitely many where no end is known."""
        return math.inf if self.expires_at is None else max(self.expires_at - now, 0.0)

    def is_the_same_as(self, other: AccessToken | None) -> bool:
        """Say whether LUSID sees the same token in both."""
        return other is not None and self.value == other.value
