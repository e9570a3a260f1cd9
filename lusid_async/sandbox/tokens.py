"""The tokens that the sandbox has handed out, and until when each is good."""

from __future__ import annotations

import secrets
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable

RefreshTokens: TypeAlias = Literal["kept", "rotated", "omitted"]
"""What a refresh answers: the same refresh token, a new one (the old one is refused then), or none."""


@dataclass(frozen=True, slots=True)
class IssuedTokens:
    """What one grant gives; `expires_in` is in whole seconds."""

    access_token: str = field(repr=False)
    refresh_token: str | None = field(repr=False)
    expires_in: int
    scope: str


@dataclass(frozen=True, slots=True)
class _Refreshable:
    scope: str
    expires_at: float


class TokenBook:
    """Hands tokens out and knows which of them are still good.

    Args:
        access_lifetime: seconds for which an access token is good.
        refresh_lifetime: seconds for which a refresh token is good.
        refresh_tokens: what a refresh answers.
        clock: monotonic seconds.
    """

    def __init__(
        self,
        *,
        access_lifetime: float = 3600.0,
        refresh_lifetime: float = 86_400.0,
        refresh_tokens: RefreshTokens = "kept",
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.access_lifetime = access_lifetime
        self.refresh_lifetime = refresh_lifetime
        self.refresh_tokens = refresh_tokens
        self._clock = clock
        self._access: dict[str, float] = {}
        self._refresh: dict[str, _Refreshable] = {}

    def issue(self, scope: str) -> IssuedTokens:
        """Hand out an access token, and a refresh token if `scope` has `offline_access`."""
        refresh_token = self._new_refresh_token(scope) if "offline_access" in scope.split() else None
        return self._issued(scope, refresh_token)

    def refresh(self, refresh_token: str) -> IssuedTokens | None:
        """Hand out an access token for a refresh token, or None when that is unknown or has expired."""
        known = self._refresh.get(refresh_token)
        if known is None or self._clock() >= known.expires_at:
            return None
        if self.refresh_tokens == "kept":
            return self._issued(known.scope, refresh_token)
        if self.refresh_tokens == "omitted":
            return self._issued(known.scope, None)
        del self._refresh[refresh_token]
        return self._issued(known.scope, self._new_refresh_token(known.scope))

    def is_good(self, access_token: str) -> bool:
        """Tell whether the access token was handed out here and has not expired."""
        expires_at = self._access.get(access_token)
        return expires_at is not None and self._clock() < expires_at

    def expire(self, access_token: str) -> None:
        """Let one access token expire now; one that is not known is ignored."""
        self._access.pop(access_token, None)

    def expire_access_tokens(self) -> None:
        """Let every access token expire now."""
        self._access.clear()

    def expire_refresh_tokens(self) -> None:
        """Let every refresh token expire now."""
        self._refresh.clear()

    def _issued(self, scope: str, refresh_token: str | None) -> IssuedTokens:
        now = self._clock()
        self._access = {token: end for token, end in self._access.items() if now < end}
        access_token = secrets.token_urlsafe(32)
        self._access[access_token] = now + self.access_lifetime
        return IssuedTokens(access_token, refresh_token, int(self.access_lifetime), scope)

    def _new_refresh_token(self, scope: str) -> str:
        now = self._clock()
        self._refresh = {token: known for token, known in self._refresh.items() if now < known.expires_at}
        token = secrets.token_urlsafe(32)
        self._refresh[token] = _Refreshable(scope, now + self.refresh_lifetime)
        return token
