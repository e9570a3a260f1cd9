"""Clock, token, API and entitlement: what LUSID and the identity provider say."""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from functools import partial
from typing import TYPE_CHECKING, Any

import anyio
import httpx

from lusid_async import AsyncApiClientFactory, ConfigurationOptions
from lusid_async._advice import ADVICE
from lusid_async.api import ApplicationMetadataApi, InstrumentsApi
from lusid_async.cli.findings import Finding, Status
from lusid_async.credentials import PasswordCredential
from lusid_async.errors import (
    ApiException,
    ForbiddenException,
    LusidError,
    RateLimitException,
    ServiceException,
    UnauthorizedException,
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

    from lusid_async.cli.setting_checks import Examination

_MAX_SKEW = timedelta(seconds=60)
"""LUSID's established margin before the expiry of a token; with less skew nothing goes wrong."""
_GRANT_REJECTED = (
    "The identity provider gave a token that LUSID does not take: check that FBN_TOKEN_URL and FBN_LUSID_URL "
    "are of the same LUSID domain, and the clock above."
)


async def access_findings(examination: Examination) -> AsyncIterator[Finding]:
    """Yield what was found; a failure without which nothing further works is the last."""
    assert examination.settings is not None
    options = ConfigurationOptions(
        total_timeout_ms=int(examination.seconds * 1000), rate_limit_retries=0, transient_retries=0
    )
    async with AsyncApiClientFactory(opts=options) as factory:
        yield await _clock(factory, examination)
        token = await _token(factory, examination.seconds)
        yield token
        if token.status is Status.FAILED:
            return
        rejected = (
            _GRANT_REJECTED
            if isinstance(examination.settings.credential, PasswordCredential)
            else _remedy("pat_rejected")
        )
        api = await _api(factory, rejected)
        yield api
        if api.status is Status.GOOD:
            yield await _entitlement(factory, rejected)


async def _clock(factory: AsyncApiClientFactory, examination: Examination) -> Finding:
    assert examination.settings is not None
    try:
        # Without a token: every response has a date. Its body may be slow, and is not waited for.
        with anyio.fail_after(examination.seconds):
            async with factory.client.stream(
                "GET", examination.settings.api_url, auth=_no_authentication, timeout=examination.seconds
            ) as response:
                here = datetime.now(UTC)
                server = parsedate_to_datetime(response.headers["date"])
        skew = here - server
    except (LusidError, httpx.HTTPError, KeyError, ValueError, TypeError, TimeoutError) as error:
        text = f"the server's time is not known ({type(error).__name__})"
        return Finding("clock", Status.SKIPPED, text)
    seconds = skew.total_seconds()
    if abs(skew) <= _MAX_SKEW:
        return Finding("clock", Status.GOOD, f"within {abs(seconds):.0f} s of the server's")
    direction = "ahead of" if seconds > 0 else "behind"
    return Finding(
        "clock",
        Status.WARNING,
        f"this machine is {abs(seconds):.0f} s {direction} the server",
        "Switch on time synchronization (NTP) on this machine: tokens and certificates have times.",
    )


def _no_authentication(request: httpx.Request) -> httpx.Request:
    return request


async def _token(factory: AsyncApiClientFactory, seconds: float) -> Finding:
    try:
        with anyio.fail_after(seconds):
            token = await factory.token_manager.token()
    except TimeoutError:
        text = f"the token endpoint did not respond within {seconds:.0f} s"
        return Finding("token", Status.FAILED, text, _remedy("token_unreachable"))
    except LusidError as error:
        return Finding(
            "token", Status.FAILED, str(error), _unless_said(str(error), _remedy("token_unreachable"))
        )
    claims = _claims(token.value)
    try:
        moment = datetime.fromtimestamp(claims["exp"], UTC)
    except (KeyError, TypeError, ValueError, OverflowError, OSError):
        return Finding("token", Status.GOOD, "obtained; it does not say when it expires")
    when = f"{moment:%Y-%m-%d %H:%M} UTC"
    if moment <= datetime.now(UTC):
        return Finding("token", Status.FAILED, f"it expired at {when}", _remedy("pat_rejected"))
    return Finding("token", Status.GOOD, f"obtained; valid until {when}")


def _claims(token: str) -> dict[str, Any]:
    """Return what a JSON Web Token says, unverified; nothing for a token of another kind."""
    try:
        payload = token.split(".")[1]
        claims = json.loads(urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    except (IndexError, ValueError, RecursionError):
        return {}
    return claims if isinstance(claims, dict) else {}


def _remedy(situation: str) -> str:
    return f"{ADVICE[situation].remedy}."


def _unless_said(message: str, remedy: str) -> str:
    """Return what to do about an error, or nothing where its message says it already."""
    return "" if any(advice.remedy in message for advice in ADVICE.values()) else remedy


async def _api(factory: AsyncApiClientFactory, rejected: str) -> Finding:
    call = factory.build(ApplicationMetadataApi).get_lusid_versions
    return await _called("API", partial(_ask, call), "LUSID responds and takes the token", rejected)


async def _entitlement(factory: AsyncApiClientFactory, rejected: str) -> Finding:
    call = partial(factory.build(InstrumentsApi).list_instruments, limit=1)
    return await _called("entitlement", partial(_ask, call), "this user may list instruments", rejected)


async def _ask(call: Callable[[], Any]) -> None:
    await call().json()


async def _called(check: str, ask: Callable[[], Awaitable[None]], success: str, rejected: str) -> Finding:
    """Return what a call found; `rejected` is what to do when LUSID does not take the token."""
    try:
        await ask()
    except UnauthorizedException as error:
        return Finding(check, Status.FAILED, str(error), _unless_said(str(error), rejected))
    except ForbiddenException as error:
        return Finding(
            check,
            Status.FAILED,
            str(error),
            "The token is good, but this user has no permission. Ask the administrator of your LUSID domain "
            "for a role with a policy that allows it, and name the request id above.",
        )
    except RateLimitException as error:
        remedy = (
            "Too many calls were made with this identity, perhaps by other programs. Try again when the time "
            "that LUSID named has passed, or in a minute."
        )
        return Finding(check, Status.FAILED, str(error), remedy)
    except ServiceException as error:
        remedy = "LUSID or a gateway has a fault. Try again later, and name the request id to its support."
        return Finding(check, Status.FAILED, str(error), remedy)
    except ApiException as error:
        return Finding(check, Status.FAILED, str(error), _unless_said(str(error), _remedy("wrong_root")))
    except LusidError as error:
        return Finding(
            check,
            Status.FAILED,
            str(error),
            "Look at the first check above that did not pass; if all did, try again in a minute.",
        )
    return Finding(check, Status.GOOD, success)
