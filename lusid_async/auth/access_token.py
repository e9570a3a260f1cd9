"""AccessToken: a token and how long it is good for."""

from __future__ import annotations

from dataclasses import dataclass, field

from lusid_async.credentials.secrecy import HoldsSecrets


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

    def is_fresh(self, now: float) -> bool:
        """Say whether it can be used without thinking about the next one."""
        return self.is_valid(now) and (self.renew_at is None or now < self.renew_at)

    def is_valid(self, now: float) -> bool:
        """Say whether it is still accepted, as far as is known."""
        return self.expires_at is None or now < self.expires_at
