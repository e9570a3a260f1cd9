"""Whose calls they are: the token of a user in place of the factory's own, for a view or a block of code."""

from __future__ import annotations

import hashlib
from enum import Enum
from inspect import isawaitable
from typing import TYPE_CHECKING, Final

from lusid_async._headers import check_header_value
from lusid_async.auth.context import ContextBlock, outside_of
from lusid_async.credentials import HoldsSecrets, Secret, token_problem
from lusid_async.credentials.identity import subject_of
from lusid_async.errors import AuthenticationError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from lusid_async.factory import AsyncApiClientFactory

    AccessTokenSource = str | Callable[[], Awaitable[str]]

_REJECTED = (
    "LUSID rejected the access token that was given for this caller, and the factory's own token is never "
    "used in its place. Have the caller log in again."
)


class Inherited(Enum):
    """The type of `INHERITED`: no access token was given, which is not the same as None."""

    INHERITED = "the identity of the factory"


INHERITED: Final = Inherited.INHERITED


class CallerToken(HoldsSecrets):
    """The token of a caller, without what is known of one that is refreshed here: five times as fast to make.

    Args:
        value: the bearer token.
    """

    __slots__ = ("value",)

    hint = _REJECTED

    def __init__(self, value: Secret) -> None:
        self.value = value


class CallerIdentity(HoldsSecrets):
    """A user whose token calls carry in place of the factory's own.

    Args:
        access_token: the token, or an async function that returns it. The function is called for each
            attempt of each call, in the task that makes it, so it should cache what it obtains; after a
            response 401 it is called once more, and another token is tried.

    Raises:
        TypeError: the token is neither text nor a function.
        ValueError: the text cannot be a token.
    """

    __slots__ = ("_function", "_is_of_listing", "_key", "_subject", "_token")

    def __init__(self, access_token: AccessTokenSource) -> None:
        self._function: Callable[[], Awaitable[str]] | None = None
        self._token: CallerToken | None = None
        self._key: str | None = None
        self._is_of_listing = False
        self._subject: str | None = None
        if isinstance(access_token, str):
            if not isinstance(access_token, Secret):
                access_token = Secret(access_token)
            if problem := token_problem(access_token) if access_token else "is empty":
                raise ValueError(f"access_token {problem}")
            self._token = CallerToken(access_token)
        else:
            given: object = access_token
            if not callable(given):
                kind = type(given).__name__
                raise TypeError(f"access_token must be text or an async function that returns it, not {kind}")
            self._function = access_token

    @property
    def function(self) -> Callable[[], Awaitable[str]] | None:
        """The function that returns the token, or None if the token was given as text."""
        return self._function

    def of_listing(self) -> CallerIdentity:
        """Return the identity for the pages of one listing, all of which must be of one user.

        A token with another subject than the first one is refused; a token that names no subject passes.
        """
        if self._function is None:
            return self
        identity = CallerIdentity(self._function)
        identity._is_of_listing = True
        return identity

    async def token(self) -> CallerToken:
        """Return the token to use now.

        Raises:
            AuthenticationError: the function raised, made a call that needs the token itself, or returned
                what cannot be a token or, within a listing, the token of another user.
            TypeError: the function did not return text.
        """
        if self._function is None:
            assert self._token is not None
            return self._token
        returned = await _returned_by(self._function)
        if not isinstance(returned, str):
            raise TypeError(f"access_token() must return text, not {type(returned).__name__}")
        value = returned = Secret(returned)
        if problem := token_problem(value) if value else "is empty":
            raise AuthenticationError(f"The token that access_token() returned {problem}", is_callers=True)
        if self._is_of_listing:
            self._check_subject(value)
        return CallerToken(value)

    def _check_subject(self, token: Secret) -> None:
        subject = subject_of(token)
        if self._subject is None:
            self._subject = subject
        elif subject and subject != self._subject:
            raise AuthenticationError(
                "access_token() returned the token of another user than for the first page of this listing; "
                "read a listing as one user"
            )

    async def another_token(self, rejected: str) -> CallerToken | None:
        """Return a token other than one that LUSID rejected, or None if there is none.

        Args:
            rejected: the one that LUSID rejected.

        Raises:
            As `token`.
        """
        if self._function is None:
            return None
        token = await self.token()
        return None if token.value == rejected else token

    def key_of(self, token: CallerToken) -> str:
        """Return what stands for the identity where state is kept for it: a digest of its token."""
        if self._function is not None:
            return _digest(token)
        if self._key is None:
            self._key = _digest(token)
        return self._key

    async def name(self) -> str:
        """Return the subject of the token, or the begin of its digest if it does not say.

        Raises:
            As `token`.
        """
        token = await self.token()
        return subject_of(token.value) or f"token with SHA-256 {self.key_of(token)[:16]}"


async def _returned_by(function: Callable[[], Awaitable[str]]) -> object:
    try:
        with outside_of(function):
            returned: object = function()
            return await returned if isawaitable(returned) else returned
    except AuthenticationError:
        raise
    except Exception as error:
        raise AuthenticationError(
            f"access_token() raised {type(error).__name__}, so there is no token for the call; "
            "the exception is the cause of this one"
        ) from error


def using_identity(
    access_token: AccessTokenSource,
    *,
    correlation_id: str | None = None,
    factory: AsyncApiClientFactory | None = None,
) -> ContextBlock:
    """Make calls with another token in a `with` block, and in the tasks that are started there.

    The identity of a call is that of the place where its API method is called; awaiting it, or reading its
    pages, after the block changes nothing. A view that `with_options(access_token=...)` returned keeps its
    own. Blocks can be nested; the inner one wins for the factories that it is for. Other tasks are not
    affected. What is returned also decorates functions, plain and async.

    Args:
        access_token: as for `AsyncApiClientFactory.with_options`.
        correlation_id: the id that the calls carry in the header `CorrelationId`; that of the block around it
            without it.
        factory: the factory whose calls are meant, and those of its views. Without it the token goes to the
            API of every factory that is used in the block: give it where there are several LUSID domains.

    Raises:
        TypeError: the token is neither text nor a function.
        ValueError: the text cannot be a token, or the correlation id cannot be sent.
    """
    if isinstance(access_token, str):
        access_token = Secret(access_token)
    if correlation_id is not None:
        check_header_value("correlation_id", correlation_id)
    resolver = None if factory is None else factory.resolver
    return ContextBlock("using_identity", CallerIdentity(access_token), correlation_id, resolver)


def using_correlation_id(correlation_id: str) -> ContextBlock:
    """Send a correlation id with the calls of a `with` block, and of the tasks that are started there.

    Whose calls they are does not change. What is returned also decorates functions, plain and async.

    Args:
        correlation_id: sent in the header `CorrelationId`, and logged by LUSID.

    Raises:
        TypeError: it is not text.
        ValueError: it cannot be sent in a header.
    """
    check_header_value("correlation_id", correlation_id)
    return ContextBlock("using_correlation_id", None, correlation_id)


def _digest(token: CallerToken) -> str:
    return hashlib.sha256(token.value.encode()).hexdigest()
