"""Where tokens are kept between uses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from lusid_async.credentials.secrecy import HoldsSecrets

if TYPE_CHECKING:
    from lusid_async.auth.access_token import AccessToken


@runtime_checkable
class TokenStore(Protocol):
    """Keeps the tokens of accounts, so that several token managers can share them."""

    async def load(self, account: str) -> AccessToken | None:
        """Return the token that was last saved for an account, or None.

        Args:
            account: names an account without telling who it is.
        """

    async def save(self, account: str, token: AccessToken) -> None:
        """Keep the token of an account in place of the one before.

        Args:
            account: names an account without telling who it is.
            token: what to keep.
        """


class MemoryTokenStore(HoldsSecrets):
    """Keeps tokens in this process; give one to several factories and they share their tokens."""

    def __init__(self) -> None:
        self._tokens: dict[str, AccessToken] = {}

    async def load(self, account: str) -> AccessToken | None:
        """Return the token that was last saved for an account, or None."""
        return self._tokens.get(account)

    async def save(self, account: str, token: AccessToken) -> None:
        """Keep the token of an account in place of the one before."""
        self._tokens[account] = token
