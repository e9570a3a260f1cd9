"""The ways to have a token without the token endpoint: one that is given, one in a file."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import anyio.to_thread

from lusid_async.auth.access_token import AccessToken
from lusid_async.credentials import HoldsSecrets, Secret, is_bearer_token
from lusid_async.errors import AuthenticationError

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

    from lusid_async.credentials import AccessTokenFile, PersonalAccessToken

REREAD_SECONDS = 120.0
"""How long the content of a token file is trusted; the time of LUSID's own SDKs."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a token manager knows when it wants a token.

    Args:
        previous: the last token that was had here.
        refused: the last token that LUSID did not accept.
        answers: where every answer of the token endpoint is put.
        may_wait: whether to wait and ask again when the token endpoint is busy or cannot be reached.
    """

    previous: AccessToken | None = None
    refused: AccessToken | None = None
    answers: list[httpx.Response] = field(default_factory=list)
    may_wait: bool = True


class TokenSource(Protocol):
    """Where a token manager gets tokens."""

    async def obtain(self, wanted: Wanted) -> AccessToken:
        """Return a token.

        Raises:
            AuthenticationError: none can be had.
        """


class GivenToken(HoldsSecrets):
    """A personal access token.

    Args:
        credential: the token.
    """

    def __init__(self, credential: PersonalAccessToken) -> None:
        self._token = AccessToken(Secret(credential.access_token))

    async def obtain(self, wanted: Wanted) -> AccessToken:  # noqa: ARG002 - there is only one
        """Return the token, which is always the same."""
        return self._token


class TokenFile:
    """A file with a token that somebody else renews.

    Args:
        credential: the place of the file.
        clock: gives the present in seconds.
    """

    def __init__(self, credential: AccessTokenFile, clock: Callable[[], float]) -> None:
        self._path = credential.path
        self._clock = clock

    async def obtain(self, wanted: Wanted) -> AccessToken:  # noqa: ARG002 - the file decides
        """Read the file.

        Raises:
            AuthenticationError: it cannot be read or holds no token.
        """
        now = self._clock()
        value, problem = await anyio.to_thread.run_sync(_read_token, Path(self._path))
        if problem:
            raise AuthenticationError(
                f"The access token file {self._path!r} {problem}; it must hold one token and nothing else."
            )
        return AccessToken(value, renew_at=now + REREAD_SECONDS)


def _read_token(path: Path) -> tuple[Secret, str]:
    """Return the token in a file, or what is wrong with it."""
    try:
        value = Secret(path.read_text("utf-8-sig").strip())
    except OSError as error:
        return Secret(), f"cannot be read: {error.strerror}"
    except UnicodeDecodeError:
        return Secret(), "is not text"
    if not value:
        return value, "is empty"
    if not is_bearer_token(value):
        return Secret(), "holds something that cannot be sent as a token"
    return value, ""
