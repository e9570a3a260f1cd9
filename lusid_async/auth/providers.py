"""The token providers: where a token manager obtains tokens, one for each kind of credential."""

from __future__ import annotations

import base64
import hashlib
import json
import logging
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Protocol

import anyio.to_thread

from lusid_async._advice import ADVICE
from lusid_async._files import exposure_of, read_small_file, reason_of
from lusid_async._message_text import sentences
from lusid_async.auth.tokens import AccessToken, StoredToken
from lusid_async.credentials import HoldsSecrets, Secret, shown_path, token_problem
from lusid_async.errors import AuthenticationError

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

    from lusid_async.auth.endpoint import TokenEndpoint
    from lusid_async.auth.store import TokenStore
    from lusid_async.credentials import AccessTokenFile, PasswordCredential, PersonalAccessToken

REREAD_SECONDS = 120.0
"""How long the content of a token file is trusted; the time of LUSID's own SDKs."""

_LOGGER = logging.getLogger("lusid_async")


@dataclass(frozen=True, slots=True)
class TokenRequest:
    """What a token manager knows when it needs a token.

    Args:
        previous: the last token that was obtained.
        rejected: the last token that LUSID did not accept.
        responses: where every response of the token endpoint is put.
        may_wait: whether to wait and retry when the token endpoint is busy or cannot be reached.
    """

    previous: AccessToken | None = None
    rejected: AccessToken | None = None
    responses: list[httpx.Response] = field(default_factory=list)
    may_wait: bool = True


class TokenProvider(Protocol):
    """Where a token manager obtains tokens."""

    @property
    def is_refused(self) -> bool:
        """Whether the identity provider definitely refused the credential a short while ago."""

    async def obtain(self, request: TokenRequest) -> AccessToken:
        """Return a token.

        Raises:
            AuthenticationError: could not obtain one.
        """


class StaticTokenProvider(HoldsSecrets):
    """Provides a personal access token.

    Args:
        credential: the token.
    """

    is_refused = False

    def __init__(self, credential: PersonalAccessToken) -> None:
        value = Secret(credential.access_token)
        self._token = AccessToken(value, hint=_hint_for(value, credential.origin or "the settings"))

    async def obtain(self, request: TokenRequest) -> AccessToken:  # noqa: ARG002 - there is only one
        """Return the token, which is always the same."""
        return self._token


class FileTokenProvider(HoldsSecrets):
    """Provides the token in a file that somebody else renews.

    Args:
        credential: the place of the file.
        clock: returns the present in seconds.
    """

    is_refused = False

    def __init__(self, credential: AccessTokenFile, clock: Callable[[], float]) -> None:
        self._credential = credential
        self._clock = clock
        self._warned = False

    async def obtain(self, request: TokenRequest) -> AccessToken:  # noqa: ARG002 - the file decides
        """Read the file.

        Raises:
            AuthenticationError: it cannot be read or holds no token.
        """
        now = self._clock()
        value, problem, exposure = await anyio.to_thread.run_sync(_read_token, Secret(self._credential.path))
        place = f"access token file {shown_path(self._credential.path)}"
        if exposure and not self._warned:
            self._warned = True
            _LOGGER.warning("the %s: %s", place, exposure)
        if problem:
            raise AuthenticationError(
                sentences(
                    f"Could not obtain a token: the {place} {problem}",
                    "It must hold one token and nothing else",
                    f"Its path was read from {self._credential.origin}" if self._credential.origin else "",
                )
            )
        return AccessToken(value, refresh_at=now + REREAD_SECONDS, hint=_hint_for(value, place))


class CachedTokenProvider(HoldsSecrets):
    """Provides the token in the store while it is fresh, else requests one, one request at a time.

    A store that cannot be used costs a warning and never a call.

    Args:
        credential: whose tokens.
        endpoint: where tokens are requested.
        store: where tokens are stored.
        margin: seconds before a token's expiry when another is requested.
        clock: returns the present in seconds and never jumps.
        wall_clock: returns the present in seconds since 1970, which other processes understand.
    """

    def __init__(
        self,
        credential: PasswordCredential,
        endpoint: TokenEndpoint,
        store: TokenStore,
        *,
        margin: float,
        clock: Callable[[], float],
        wall_clock: Callable[[], float],
    ) -> None:
        self._account = account_of(credential)
        self._endpoint = endpoint
        self._store = store
        self._margin = margin
        self._clock = clock
        self._wall_clock = wall_clock
        self._store_fails = False

    @property
    def is_refused(self) -> bool:
        """Whether the token endpoint definitely refused the password a short while ago."""
        return self._endpoint.is_refused

    async def obtain(self, request: TokenRequest) -> AccessToken:
        """Return a stored token that is still fresh, or request another.

        Raises:
            AuthenticationError: the token endpoint issued none.
        """
        usable: AccessToken | None = None
        refusal: AuthenticationError | None = None
        try:
            # Without the lock first: those who find a token need not wait for each other.
            usable, _ = await self._load(request)
            if usable is None:
                async with self._store.lock(self._account) as fence:
                    usable, last = await self._load(request)
                    if usable is None:
                        try:
                            usable = await self._endpoint.request_token(request, last)
                        except AuthenticationError as error:
                            refusal = error
                        else:
                            await self._store.save(self._account, self._to_store(usable), fence)
            self._note_recovery()
        except OSError as error:
            self._note_failure(error)
        if refusal is not None:
            # Not from within the block: a store that fails meanwhile must not lead to another request.
            raise refusal
        return usable or await self._endpoint.request_token(request, request.previous)

    async def _load(self, request: TokenRequest) -> tuple[AccessToken | None, AccessToken | None]:
        """Return the stored token if it is usable, and the last token, which may have a refresh token."""
        stored = await self._store.load(self._account)
        if stored is None:
            return None, request.previous
        token = self._from_store(stored)
        if token.is_the_same_as(request.previous):
            # Its expiry is known here by a clock that does not jump.
            token = request.previous or token
        is_usable = token.is_fresh(self._clock()) and not token.is_the_same_as(request.rejected)
        return token if is_usable else None, token

    def _from_store(self, stored: StoredToken) -> AccessToken:
        return AccessToken.expiring(
            stored.value,
            expires_at=self._clock() + stored.remaining(self._wall_clock()),
            lifetime=stored.lifetime,
            margin=self._margin,
            refresh_token=stored.refresh_token,
        )

    def _to_store(self, token: AccessToken) -> StoredToken:
        remaining = token.remaining(self._clock())
        return StoredToken(token.value, self._wall_clock() + remaining, remaining, token.refresh_token)

    def _note_failure(self, error: OSError) -> None:
        if not self._store_fails:
            _LOGGER.warning(
                "the token store (%s) cannot be used, and this process continues without it: %s",
                type(self._store).__name__,
                str(error) or type(error).__name__,
            )
        self._store_fails = True

    def _note_recovery(self) -> None:
        if self._store_fails:
            _LOGGER.info("the token store (%s) is used again", type(self._store).__name__)
        self._store_fails = False


def account_of(credential: PasswordCredential) -> str:
    """Return a name for an account that does not reveal whose it is."""
    parts = (credential.token_url, credential.username, credential.client_id)
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def _read_token(path: str) -> tuple[Secret, str | None, str | None]:
    """Return the token in a file, what is wrong with it, and who else can read or write it."""
    try:
        content, status = read_small_file(path)
        value = Secret(content.decode("utf-8-sig")).strip()
    except UnicodeDecodeError:
        return Secret(), "is not text", None
    except (OSError, ValueError) as error:
        reason = reason_of(error) if isinstance(error, OSError) else "its path is not one"
        return Secret(), f"cannot be read: {reason}", None
    problem = token_problem(value) if value else "is empty"
    return (value if problem is None else Secret()), problem, exposure_of(status)


def _hint_for(token: Secret, place: str) -> str:
    """Return what to do when LUSID rejects a token."""
    advice = ADVICE["pat_rejected"]
    expired = _expiry_in(token)
    when = f", which says of itself that it expires on {expired:%Y-%m-%d %H:%M} UTC" if expired else ""
    return sentences(f"{advice.message} from {place}{when}", advice.remedy)


def _expiry_in(token: Secret) -> datetime | None:
    """Return the expiry in the claims of a JSON Web Token (RFC 7519, 4.1.4), or None in any other token."""
    parts = token.split(".")
    if len(parts) != 3:
        return None
    try:
        claims = json.loads(base64.urlsafe_b64decode(f"{parts[1]}{'=' * (-len(parts[1]) % 4)}"))
        return datetime.fromtimestamp(claims["exp"], UTC)
    except (ValueError, KeyError, TypeError, OverflowError, OSError, RecursionError):
        return None
