"""A small API of things, written as the generator writes, and factories that reach it without a network."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from lusid_async import ArgsConfigurationLoader, AsyncApiClientFactory
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Sequence
    from datetime import datetime

    from lusid_async import ConfigurationOptions

    Handler = (
        Callable[[httpx.Request], httpx.Response]
        | Callable[[httpx.Request], Coroutine[None, None, httpx.Response]]
    )

API_URL = "https://things.lusid.com/api"
TOKEN_URL = "https://things.okta.com/oauth2/x/v1/token"


class Thing(LusidModel):
    name: str


class PageOfThings(LusidModel):
    values: list[Thing] | None = None
    next_page: str | None = None


_GET_THING = Operation("ThingsApi.get_thing", "GET", "/api/things/{scope}/{code}", lambda: Thing)
_PUT_THING = Operation("ThingsApi.put_thing", "PUT", "/api/things/{scope}/{code}", lambda: Thing)
_LIST_THINGS = PagedOperation(
    "ThingsApi.list_things", "GET", "/api/things", lambda: PageOfThings, lambda: Thing
)


_LIST_PAST_THINGS = PagedOperation(
    "ThingsApi.list_past_things", "GET", "/api/things/past", lambda: PageOfThings, lambda: Thing
)


class ThingsApi(Api):
    def get_thing(
        self,
        scope: str | None = "s",
        code: str | None = "c",
        as_at: object = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[Thing]:
        return self._call(_GET_THING, path={"scope": scope, "code": code}, query={"asAt": as_at}, opts=opts)

    def put_thing(
        self, scope: str, code: str, thing: Thing | None, *, opts: ConfigurationOptions | None = None
    ) -> ApiCall[Thing]:
        return self._call(_PUT_THING, path={"scope": scope, "code": code}, body=thing, opts=opts)

    def list_things(
        self,
        page: str | None = None,
        sort_by: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[PageOfThings, Thing]:
        return self._paged_call(_LIST_THINGS, query={"page": page, "sortBy": sort_by}, opts=opts)

    def list_past_things(
        self,
        as_at: datetime | None = None,
        page: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[PageOfThings, Thing]:
        return self._paged_call(_LIST_PAST_THINGS, query={"asAt": as_at, "page": page}, opts=opts)


def settings(**changes: str | int) -> list[ArgsConfigurationLoader]:
    """Return loaders for an API with a personal access token."""
    return [ArgsConfigurationLoader(**{"api_url": API_URL, "access_token": "the-token", **changes})]


def password_settings(**changes: str | int) -> list[ArgsConfigurationLoader]:
    """Return loaders for an API with a password grant."""
    grant = {
        "token_url": TOKEN_URL,
        "username": "user",
        "password": "the-password",
        "client_id": "client",
        "client_secret": "the-secret",
    }
    return [ArgsConfigurationLoader(**{"api_url": API_URL, **grant, **changes})]


def factory_over(handler: Handler, **arguments: Any) -> AsyncApiClientFactory:
    """Return a factory whose requests are answered by a function."""
    arguments.setdefault("config_loaders", settings())
    return AsyncApiClientFactory(transport=httpx.MockTransport(handler), **arguments)


def respond_with_thing(request: httpx.Request) -> httpx.Response:
    """Answer every request with a thing that is named after the method."""
    return httpx.Response(200, json={"name": request.method}, headers={"lusid-meta-requestid": "req-1"})
