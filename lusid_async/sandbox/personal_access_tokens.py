"""Personal access tokens, as the identity service makes them at `/identity/api/keys`.

A token is shown once, when it is made; what is kept is a digest of it.
"""

from __future__ import annotations

import hashlib
import secrets
from typing import TYPE_CHECKING
from uuid import uuid4

from starlette.responses import Response
from starlette.routing import Route

from lusid_async.sandbox.json_values import JsonObject, read_json, to_json_bytes
from lusid_async.sandbox.problems import NOT_FOUND, Problem, invalid
from lusid_async.sandbox.request_bodies import json_body
from lusid_async.sandbox.storage.session import session
from lusid_async.sandbox.timestamps import read_time, to_microseconds, utc_now, write_time

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from starlette.requests import Request

    from lusid_async.sandbox.state import SandboxState
    from lusid_async.sandbox.storage.database import Database

IDENTITY_ROOT = "/identity/api"
"""The path of the identity service's API."""

KIND = "personal-access-token"
"""The kind of entry that holds one."""
_LARGEST_NAME = 256


class PersonalAccessTokens:
    """The personal access tokens of one sandbox.

    Args:
        database: where they are kept.
        now: the wall clock, aware.
    """

    def __init__(self, database: Database, now: Callable[[], datetime] = utc_now) -> None:
        self._database = database
        self._now = now
        with session(database, "", "") as store:
            found = [read_json(entry.value) for entry in store.entries.scan(KIND, store.at(), scope="")]
        self._by_digest: dict[str, JsonObject] = {each["digest"]: each for each in found}

    def is_good(self, token: str) -> bool:
        """Tell whether a token was made here, and is neither deleted nor past its deactivation date."""
        held = self._by_digest.get(_digest(token))
        if held is None:
            return False
        until = held["deactivationDate"]
        return until is None or to_microseconds(self._now()) < read_time(until)

    def make(self, display_name: str, deactivation_date: str | None, user_id: str) -> tuple[str, JsonObject]:
        """Make a token; return it and what is kept of it."""
        token, identity = secrets.token_urlsafe(48), str(uuid4())
        with session(self._database, user_id, "", self._now) as store:
            value: JsonObject = {
                "id": identity,
                "displayName": display_name,
                "createdDate": write_time(store.change.as_at),
                "deactivationDate": deactivation_date,
                "digest": _digest(token),
            }
            store.entries.put(KIND, "", identity, to_json_bytes(value), store.change)
        self._by_digest[value["digest"]] = value
        return token, value

    def all(self) -> list[JsonObject]:
        """Return what is kept of every token, the oldest first."""
        return sorted(self._by_digest.values(), key=lambda each: str(each["createdDate"]))

    def delete(self, identity: str, user_id: str) -> bool:
        """Delete a token; return whether it was there."""
        digest = next((key for key, each in self._by_digest.items() if each["id"] == identity), None)
        if digest is None:
            return False
        with session(self._database, user_id, "", self._now) as store:
            store.entries.end(KIND, "", identity, store.change)
        del self._by_digest[digest]
        return True


def routes(state: SandboxState) -> list[Route]:
    """Return the routes of personal access tokens."""
    # A reset, an import and a rollback read the tokens anew, so none may be held here.
    user = state.account.username

    async def make(request: Request) -> Response:
        body = await json_body(request)
        name = body.get("displayName") if isinstance(body, dict) else None
        if not isinstance(name, str) or not 0 < len(name) <= _LARGEST_NAME:
            raise invalid(
                {"displayName": [f"displayName must be a text of 1 to {_LARGEST_NAME} characters."]}
            )
        token, value = state.personal_access_tokens.make(
            name, _deactivation(body.get("deactivationDate")), user
        )
        return _json({"key": token, **_shown(value)})

    async def show(_: Request) -> Response:
        return _json([_shown(each) for each in state.personal_access_tokens.all()])

    async def delete(request: Request) -> Response:
        identity = request.path_params["id"]
        if not state.personal_access_tokens.delete(identity, user):
            raise Problem(NOT_FOUND, f"There is no personal access token {identity[:64]!r}.")
        return Response(status_code=200)

    return [
        Route(f"{IDENTITY_ROOT}/keys", make, methods=["POST"]),
        Route(f"{IDENTITY_ROOT}/keys", show, methods=["GET"]),
        Route(f"{IDENTITY_ROOT}/keys/{{id}}", delete, methods=["DELETE"]),
    ]


def _deactivation(text: object) -> str | None:
    if text is None:
        return None
    try:
        return write_time(read_time(str(text)))
    except ValueError as error:
        raise invalid({"deactivationDate": [f"{error}."]}) from error


def _shown(value: JsonObject) -> JsonObject:
    return {name: each for name, each in value.items() if name != "digest"}


def _digest(token: str) -> str:
    # The tokens are random and long: a plain digest cannot be turned back.
    return hashlib.sha256(token.encode()).hexdigest()


def _json(body: object) -> Response:
    return Response(to_json_bytes(body), media_type="application/json", headers={"Cache-Control": "no-store"})
