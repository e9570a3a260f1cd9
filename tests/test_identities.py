"""Whose call it is: views of a factory, `using_identity`, and the options of one call."""

from __future__ import annotations

import base64
import json
import pickle
import random
from collections import Counter
from typing import TYPE_CHECKING, Any

import anyio
import anyio.lowlevel
import anyio.to_thread
import httpx
import pytest

from lusid_async import (
    ArgsConfigurationLoader,
    AsyncApiClientFactory,
    AuthenticationError,
    ConfigurationOptions,
    LusidError,
    RateLimiter,
    UnauthorizedException,
    using_correlation_id,
    using_identity,
)
from tests.calls.things import TOKEN_URL, ThingsApi, factory_over, password_settings, respond_with_thing
from tests.eavesdropping import eavesdropping, found_in
from tests.http.sockets import json_response, serving

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator

    from anyio.abc import ByteStream

pytestmark = pytest.mark.anyio


class Recorder:
    """A server that responds with a thing and keeps what it was asked for."""

    def __init__(self, *statuses: int) -> None:
        self.requests: list[httpx.Request] = []
        self.tokens: list[str] = []
        self._statuses = list(statuses)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if str(request.url) == TOKEN_URL:
            return httpx.Response(200, json={"access_token": "of-the-service", "expires_in": 3600})
        self.requests.append(request)
        self.tokens.append(request.headers.get("authorization", "").removeprefix("Bearer "))
        if self._statuses and (status := self._statuses.pop(0)) != 200:
            return httpx.Response(status, headers={"retry-after": "0"})
        return respond_with_thing(request)

    def header(self, name: str) -> list[str | None]:
        """One header of the requests, in order."""
        return [request.headers.get(name) for request in self.requests]


class TestViews:
    async def test_calls_carry_the_token_and_the_headers_of_the_view(self) -> None:
        server = Recorder()
        factory = factory_over(
            server, app_name="service", correlation_id="c0", default_headers={"x-desk": "rates", "x-a": "1"}
        )
        view = factory.with_options(
            access_token="of-ann", app_name="web", correlation_id="c1", default_headers={"X-Desk": "credit"}
        )
        await view.build(ThingsApi).get_thing()
        await factory.build(ThingsApi).get_thing()
        assert server.tokens == ["of-ann", "the-token"]
        assert server.header("X-LUSID-Application") == ["web", "service"]
        assert server.header("CorrelationId") == ["c1", "c0"]
        assert server.header("x-desk") == ["credit", "rates"]
        assert server.header("x-a") == ["1", "1"]

    async def test_a_view_of_a_view_inherits(self) -> None:
        server = Recorder()
        view = factory_over(server).with_options(access_token="of-ann").with_options(correlation_id="c1")
        await view.build(ThingsApi).get_thing()
        assert (server.tokens, server.header("CorrelationId")) == (["of-ann"], ["c1"])

    async def test_every_page_of_a_listing_has_the_same_identity(self) -> None:
        server = Recorder()
        pages = iter(({"values": [], "nextPage": "2"}, {"values": [{"name": "a"}]}))

        def respond(request: httpx.Request) -> httpx.Response:
            server(request)
            return httpx.Response(200, json=next(pages))

        view = factory_over(respond).with_options(access_token="of-ann")
        assert [thing.name async for thing in view.build(ThingsApi).list_things().items()] == ["a"]
        assert server.tokens == ["of-ann", "of-ann"]

    async def test_the_options_of_a_view_are_between_those_of_the_factory_and_of_the_call(self) -> None:
        factory = factory_over(
            respond_with_thing, opts=ConfigurationOptions(read_timeout_ms=1000, connect_timeout_ms=1000)
        )
        things = factory.with_options(opts=ConfigurationOptions(read_timeout_ms=2000)).build(ThingsApi)
        request = await things.get_thing().request()
        assert (request.extensions["timeout"]["connect"], request.extensions["timeout"]["read"]) == (1.0, 2.0)
        request = await things.get_thing(opts=ConfigurationOptions(read_timeout_ms=3000)).request()
        assert request.extensions["timeout"]["read"] == 3.0

    async def test_closing_a_view_closes_nothing_and_closing_the_factory_ends_it(self) -> None:
        factory = factory_over(respond_with_thing)
        async with factory.with_options(access_token="of-ann") as view:
            things = view.build(ThingsApi)
        await view.aclose()
        await things.get_thing()
        await factory.build(ThingsApi).get_thing()
        await factory.aclose()
        with pytest.raises(RuntimeError, match="closed"):
            await things.get_thing()
        with pytest.raises(RuntimeError, match="closed"):
            view.build(ThingsApi)

    def test_what_works_with_the_factorys_token_is_refused_on_a_view_with_its_own(self) -> None:
        view = factory_over(respond_with_thing).with_options(access_token="of-ann")
        with pytest.raises(RuntimeError, match="using_identity"):
            _ = view.client
        with pytest.raises(RuntimeError, match="factory"):
            _ = view.token_manager

    @pytest.mark.parametrize(
        ("arguments", "error"),
        [
            ({"access_token": ""}, ValueError),
            ({"access_token": "Bearer abc"}, ValueError),
            ({"access_token": "two words"}, ValueError),
            ({"access_token": 7}, TypeError),
            ({"access_token": None}, TypeError),
            ({"correlation_id": "line\nbreak"}, ValueError),
            ({"correlation_id": ""}, ValueError),
            ({"correlation_id": " c1"}, ValueError),
            ({"correlation_id": "c1 "}, ValueError),
            ({"default_headers": {"x-desk": " rates"}}, ValueError),
            ({"app_name": 7}, TypeError),
            ({"default_headers": {"Authorization": "Bearer abc"}}, ValueError),
            ({"opts": ConfigurationOptions(idempotent=True)}, ValueError),
        ],
    )
    def test_what_cannot_be_sent_is_refused_at_once(
        self, arguments: dict[str, Any], error: type[Exception]
    ) -> None:
        with pytest.raises(error):
            factory_over(respond_with_thing).with_options(**arguments)


class TestOptionsOfOneCall:
    async def test_headers_and_correlation_id(self) -> None:
        server = Recorder()
        factory = factory_over(server, correlation_id="c0", default_headers={"x-desk": "rates", "x-a": "1"})
        things = factory.build(ThingsApi)
        opts = ConfigurationOptions(headers={"X-Desk": "credit"}, correlation_id="c1")
        await things.get_thing(opts=opts)
        await things.get_thing()
        assert server.header("x-desk") == ["credit", "rates"]
        assert server.header("x-a") == ["1", "1"]
        assert server.header("CorrelationId") == ["c1", "c0"]

    async def test_headers_of_the_factorys_options_are_on_every_call(self) -> None:
        server = Recorder()
        factory = factory_over(server, opts=ConfigurationOptions(headers={"x-desk": "rates"}))
        await factory.build(ThingsApi).get_thing(opts=ConfigurationOptions(headers={"x-a": "1"}))
        assert (server.header("x-desk"), server.header("x-a")) == (["rates"], ["1"])

    @pytest.mark.parametrize(
        "arguments",
        [
            {"headers": {"authorization": "Bearer abc"}},
            {"headers": {"x-a": "line\nbreak"}},
            {"headers": {"x a": "1"}},
            {"correlation_id": "é"},
        ],
    )
    def test_what_cannot_be_sent_is_refused(self, arguments: dict[str, Any]) -> None:
        with pytest.raises(ValueError, match=r"headers|correlation_id"):
            ConfigurationOptions(**arguments)

    def test_values_of_headers_are_not_shown(self) -> None:
        assert "of-the-gateway" not in repr(ConfigurationOptions(headers={"x-api-key": "of-the-gateway"}))


class TestUsingIdentity:
    async def test_calls_of_the_block_and_of_tasks_started_in_it(self) -> None:
        server = Recorder()
        things = factory_over(server).build(ThingsApi)

        async def get() -> None:
            await things.get_thing()

        with using_identity("of-ann", correlation_id="c1"):
            await get()
            async with anyio.create_task_group() as group:
                group.start_soon(get)
                await anyio.wait_all_tasks_blocked()
        await get()
        assert server.tokens == ["of-ann", "of-ann", "the-token"]
        assert server.header("CorrelationId") == ["c1", "c1", None]

    async def test_other_tasks_are_not_affected(self) -> None:
        server = Recorder()
        things = factory_over(server).build(ThingsApi)
        inside, done = anyio.Event(), anyio.Event()

        async def other() -> None:
            await inside.wait()
            await things.get_thing()
            done.set()

        async with anyio.create_task_group() as group:
            group.start_soon(other)
            with using_identity("of-ann"):
                inside.set()
                await done.wait()
        assert server.tokens == ["the-token"]

    async def test_the_identity_is_that_of_the_place_where_the_call_is_made(self) -> None:
        server = Recorder()
        things = factory_over(server).build(ThingsApi)
        outside = things.get_thing()
        with using_identity("of-ann"):
            await outside
            inside = things.get_thing()
        await inside
        assert server.tokens == ["the-token", "of-ann"]

    async def test_blocks_can_be_nested(self) -> None:
        server = Recorder()
        things = factory_over(server).build(ThingsApi)
        with using_correlation_id("c1"), using_identity("of-ann"):
            with using_identity("of-bob", correlation_id="c2"):
                await things.get_thing()
            await things.get_thing()
        with using_identity("of-ann"), using_correlation_id("c3"):
            await things.get_thing()
        with using_correlation_id("c4"):
            await things.get_thing()
        assert server.tokens == ["of-bob", "of-ann", "of-ann", "the-token"]
        assert server.header("CorrelationId") == ["c2", "c1", "c3", "c4"]

    async def test_what_a_view_says_itself_wins(self) -> None:
        server = Recorder()
        view = factory_over(server).with_options(access_token="of-ann", correlation_id="c1")
        with using_identity("of-bob", correlation_id="c2"):
            await view.build(ThingsApi).get_thing()
            await view.build(ThingsApi).get_thing(opts=ConfigurationOptions(correlation_id="c3"))
        assert (server.tokens, server.header("CorrelationId")) == (["of-ann", "of-ann"], ["c1", "c3"])

    async def test_one_factory_only(self) -> None:
        server = Recorder()
        factory, other = factory_over(server), factory_over(server)
        with using_identity("of-ann", factory=factory):
            await factory.with_options(app_name="web").build(ThingsApi).get_thing()
            await other.build(ThingsApi).get_thing()
        assert server.tokens == ["of-ann", "the-token"]

    async def test_a_block_for_one_factory_changes_nothing_for_the_others(self) -> None:
        server = Recorder()
        factory, other, third = (factory_over(server) for _ in range(3))
        with (
            using_identity("of-ann", correlation_id="c1"),
            using_identity("of-bob", correlation_id="c2", factory=other),
            using_identity("of-cleo", factory=third),
        ):
            for each in (factory, other, third):
                await each.build(ThingsApi).get_thing()
        assert server.tokens == ["of-ann", "of-bob", "of-cleo"]
        assert server.header("CorrelationId") == ["c1", "c2", "c1"]

    async def test_a_block_for_every_factory_wins_over_outer_ones_for_one(self) -> None:
        server = Recorder()
        factory = factory_over(server)
        with using_identity("of-ann", correlation_id="c1", factory=factory):
            with using_identity("of-bob"), using_correlation_id("c2"):
                await factory.build(ThingsApi).get_thing()
            await factory.build(ThingsApi).get_thing()
        assert (server.tokens, server.header("CorrelationId")) == (["of-bob", "of-ann"], ["c2", "c1"])

    async def test_a_block_is_entered_once_at_a_time(self) -> None:
        block = using_identity("of-ann")
        with block:
            with pytest.raises(RuntimeError, match="for each block"), block:
                pass

    async def test_a_block_that_is_left_in_another_context_says_that_it_had_no_effect(self) -> None:
        block = using_identity("of-ann")
        await anyio.to_thread.run_sync(block.__enter__)
        with pytest.raises(RuntimeError, match="had no effect"):
            block.__exit__(None, None, None)

    async def test_requests_with_the_client_carry_it_too(self) -> None:
        server = Recorder()
        factory = factory_over(server)
        with using_identity("of-ann"):
            await factory.client.get("https://things.lusid.com/api/own")
            await factory.client.get("https://elsewhere.com")
        await factory.client.get("https://things.lusid.com/api/own")
        assert server.header("authorization") == ["Bearer of-ann", None, "Bearer the-token"]

    @pytest.mark.parametrize("token", [None, "", "two words"])
    def test_no_token_is_refused_and_not_taken_for_the_services(self, token: Any) -> None:
        with pytest.raises((TypeError, ValueError), match="access_token"):
            with using_identity(token):
                pass


class TestDecorating:
    async def test_functions_make_their_calls_in_the_block(self) -> None:
        server = Recorder()
        things = factory_over(server).build(ThingsApi)

        @using_identity("of-ann", correlation_id="c1")
        async def get() -> str:
            await anyio.lowlevel.checkpoint()
            return (await things.get_thing()).name

        @using_identity("of-bob")
        def get_later() -> Awaitable[object]:
            return things.get_thing()

        @using_identity("of-cleo")
        def coroutine() -> Awaitable[str]:
            async def inner() -> str:
                return (await things.get_thing()).name

            return inner()

        async with anyio.create_task_group() as group:
            group.start_soon(get)
            group.start_soon(get)
        await get_later()
        await coroutine()
        await things.get_thing()
        assert server.tokens == ["of-ann", "of-ann", "of-bob", "of-cleo", "the-token"]
        assert (get.__name__, server.header("CorrelationId")[0]) == ("get", "c1")

    def test_generators_are_refused_because_their_consumer_would_run_in_the_block(self) -> None:
        async def asynchronous() -> AsyncIterator[int]:
            yield 1

        def plain() -> Iterator[int]:
            yield 1

        for function in (asynchronous, plain):
            with pytest.raises(TypeError, match="generators"):
                using_identity("of-ann")(function)
            with pytest.raises(TypeError, match="generators"):
                using_identity("of-ann")(lambda made=function: made())()

    @pytest.mark.parametrize("given", [7, ThingsApi])
    def test_what_is_no_function_is_refused(self, given: Any) -> None:
        with pytest.raises(TypeError, match="decorates functions"):
            using_correlation_id("c1")(given)


def token_of(subject: str) -> str:
    """Return a token that names its subject, as a JWT does."""
    claims = base64.urlsafe_b64encode(json.dumps({"sub": subject}).encode()).decode().rstrip("=")
    return f"eyJhbGciOiJub25lIn0.{claims}.s"


class TestTokenFunctions:
    async def test_its_calls_are_not_those_of_the_user_whose_token_it_returns(self) -> None:
        server = Recorder()
        factory = factory_over(server)

        async def exchange() -> str:
            await factory.build(ThingsApi).get_thing()
            await factory.client.get("https://things.lusid.com/api/own")
            return "of-ann"

        with using_identity(exchange):
            await factory.build(ThingsApi).get_thing()
        assert server.tokens == ["the-token", "the-token", "of-ann"]

    async def test_a_call_that_needs_the_token_that_it_is_to_return_is_refused(self) -> None:
        server = Recorder()
        factory = factory_over(server)

        async def exchange() -> str:
            await view.build(ThingsApi).get_thing()
            return "of-ann"

        view = factory.with_options(access_token=exchange)
        with pytest.raises(AuthenticationError, match="needs the token"):
            await view.build(ThingsApi).get_thing()
        assert server.requests == []

    async def test_it_is_not_called_for_requests_that_do_not_go_to_the_api(self) -> None:
        server = Recorder()
        factory = factory_over(server)

        async def exchange() -> str:
            raise NotImplementedError

        with using_identity(exchange):
            await factory.client.get("https://elsewhere.com")
        assert server.header("authorization") == [None]

    @pytest.mark.parametrize(
        "raised", [OSError("no route"), httpx.ConnectError("no route"), KeyError("session"), LusidError("x")]
    )
    async def test_what_it_raises_is_said_to_be_its_own_and_not_retried(self, raised: Exception) -> None:
        server = Recorder()
        called = 0

        async def exchange() -> str:
            nonlocal called
            called += 1
            raise raised

        things = factory_over(server).with_options(access_token=exchange).build(ThingsApi)
        with pytest.raises(
            AuthenticationError, match=rf"access_token\(\) raised {type(raised).__name__}"
        ) as caught:
            await things.get_thing()
        assert (called, caught.value.__cause__, caught.value.is_callers) == (1, raised, False)

    async def test_an_authentication_error_of_its_own_is_passed_on(self) -> None:
        async def exchange() -> str:
            raise AuthenticationError("the login of the session has expired", is_callers=True)

        things = factory_over(Recorder()).with_options(access_token=exchange).build(ThingsApi)
        with pytest.raises(AuthenticationError, match="session has expired"):
            await things.get_thing()

    async def test_an_empty_token_is_the_callers_affair(self) -> None:
        async def exchange() -> str:
            return ""

        things = factory_over(Recorder()).with_options(access_token=exchange).build(ThingsApi)
        with pytest.raises(AuthenticationError) as caught:
            await things.get_thing()
        assert caught.value.is_callers

    async def test_a_listing_does_not_go_on_as_another_user(self) -> None:
        tokens = iter((token_of("ann"), token_of("ann") + "2", token_of("bob"), token_of("bob")))

        async def current() -> str:
            return next(tokens)

        def respond(request: httpx.Request) -> httpx.Response:
            page = int(request.url.params.get("page", 0))
            return httpx.Response(200, json={"values": [{"name": str(page)}], "nextPage": str(page + 1)})

        names = []
        things = factory_over(respond).with_options(access_token=current).build(ThingsApi)
        with pytest.raises(AuthenticationError, match="another user"):
            async for thing in things.list_things().items():
                names.append(thing.name)
        assert names == ["0", "1"]


class TestResponse401:
    async def test_a_callers_token_is_not_replaced_by_the_services(self) -> None:
        server = Recorder(401)
        factory = factory_over(server, config_loaders=password_settings())
        with pytest.raises(UnauthorizedException, match="never used in its place"):
            await factory.with_options(access_token="of-ann").build(ThingsApi).get_thing()
        assert server.tokens == ["of-ann"]

    async def test_it_does_not_refresh_the_services_token(self) -> None:
        requested = 0

        def respond(request: httpx.Request) -> httpx.Response:
            nonlocal requested
            if str(request.url) == TOKEN_URL:
                requested += 1
                return httpx.Response(200, json={"access_token": f"service-{requested}", "expires_in": 3600})
            if request.headers["authorization"] == "Bearer of-ann":
                return httpx.Response(401)
            return respond_with_thing(request)

        factory = factory_over(respond, config_loaders=password_settings())
        await factory.build(ThingsApi).get_thing()
        for _ in range(3):
            with pytest.raises(UnauthorizedException):
                await factory.with_options(access_token="of-ann").build(ThingsApi).get_thing()
        await factory.build(ThingsApi).get_thing()
        assert requested == 1

    async def test_a_function_is_asked_once_more_and_another_token_is_tried(self) -> None:
        server = Recorder(401)
        tokens = iter(("old", "new"))

        async def current_token() -> str:
            await anyio.lowlevel.checkpoint()
            return next(tokens)

        await factory_over(server).with_options(access_token=current_token).build(ThingsApi).get_thing()
        assert server.tokens == ["old", "new"]

    async def test_the_same_token_again_is_not_tried(self) -> None:
        server = Recorder(401)

        async def current_token() -> str:
            return "old"

        things = factory_over(server).with_options(access_token=current_token).build(ThingsApi)
        with pytest.raises(UnauthorizedException):
            await things.get_thing()
        assert server.tokens == ["old"]

    @pytest.mark.parametrize(
        ("returned", "error"), [(None, TypeError), ("", LusidError), ("a b", LusidError)]
    )
    async def test_a_function_that_returns_no_token_fails_the_call(
        self, returned: Any, error: type[Exception]
    ) -> None:
        server = Recorder()

        async def current_token() -> str:
            token: str = returned
            return token

        things = factory_over(server).with_options(access_token=current_token).build(ThingsApi)
        with pytest.raises(error, match="access_token"):
            await things.get_thing()
        assert server.requests == []


class TestNames:
    async def test_an_identity_is_named_by_the_subject_of_its_token_or_by_a_digest(self) -> None:
        factory = factory_over(respond_with_thing, config_loaders=password_settings())
        names = []
        for token in (token_of("ann@fund.com"), "opaque-1", "opaque-2"):
            view = factory.with_options(access_token=token)
            call = view.build(ThingsApi).get_thing()
            names.append(await call.identity())
            call.close()
            assert "opaque" not in names[-1]
        service = factory.build(ThingsApi).get_thing()
        names.append(await service.identity())
        service.close()
        assert names[0] == "ann@fund.com"
        assert len(set(names)) == 4


def windows(size: int) -> Callable[[httpx.Request], httpx.Response]:
    """Return a server that counts the calls of each token and reports what remains, as LUSID does."""
    counts: Counter[str] = Counter()

    def respond(request: httpx.Request) -> httpx.Response:
        token = request.headers["authorization"]
        counts[token] += 1
        if counts[token] > size:
            return httpx.Response(429, headers={"retry-after": "50"})
        report = {
            "date": "Wed, 01 May 2024 10:00:00 GMT",
            "x-rate-limit-remaining": str(size - counts[token]),
            "x-rate-limit-reset": "2024-05-01T10:00:50Z",
        }
        return httpx.Response(200, json={"name": "a"}, headers=report)

    return respond


class TestRateLimits:
    async def test_a_budget_that_one_identity_used_up_holds_up_no_other(self) -> None:
        factory = factory_over(windows(2), opts=ConfigurationOptions(total_timeout_ms=5000))
        ann, bob = (
            factory.with_options(access_token=token).build(ThingsApi) for token in ("of-ann", "of-bob")
        )
        service = factory.build(ThingsApi)
        for _ in range(2):
            await ann.get_thing()
        with pytest.raises(LusidError, match="rate limit"):
            await ann.get_thing()
        for things in (bob, service):
            for _ in range(2):
                await things.get_thing()
            with pytest.raises(LusidError, match="rate limit"):
                await things.get_thing()

    async def test_views_of_one_token_share_a_budget(self) -> None:
        factory = factory_over(windows(2), opts=ConfigurationOptions(total_timeout_ms=5000))
        for _ in range(2):
            await factory.with_options(access_token="of-ann").build(ThingsApi).get_thing()
        with pytest.raises(LusidError, match="rate limit"):
            with using_identity("of-ann"):
                await factory.build(ThingsApi).get_thing()

    def test_only_so_many_identities_are_kept(self) -> None:
        limiter = RateLimiter(max_identities=2)
        first, second = limiter.for_identity("1"), limiter.for_identity("2")
        assert limiter.for_identity("1") is first
        limiter.for_identity("3")
        assert limiter.for_identity("1") is first
        assert limiter.for_identity("2") is not second

    async def test_an_identity_with_calls_under_way_is_not_forgotten(self) -> None:
        limiter = RateLimiter(max_identities=1)
        busy = limiter.for_identity("1")
        async with busy.slot():
            limiter.for_identity("2")
            limiter.for_identity("3")
            assert limiter.for_identity("1") is busy

    def test_no_identities_at_all_are_refused(self) -> None:
        with pytest.raises(ValueError, match="max_identities"):
            RateLimiter(max_identities=0)


USERS = 100
CALLS = 1000
STALE = {user for user in range(USERS) if user % 10 == 3}
"""Users whose first token has expired; their function returns a new one after that."""
REVOKED = {user for user in range(USERS) if user % 10 == 7}
"""Users whose token is never accepted."""


class Audit:
    """A server with faults that notes where a token or a correlation id is not that of the path's owner."""

    def __init__(self) -> None:
        self.mixed: list[str] = []
        self.token_requests = 0
        self.statuses: Counter[str] = Counter()
        self._random = random.Random(7)  # noqa: S311

    async def respond(self, request: bytes, connection: ByteStream) -> bool:
        line, *headers = request.decode().split("\r\n")
        if " /token " in line:
            self.token_requests += 1
            await connection.send(json_response(b'{"access_token": "service-1", "expires_in": 3600}'))
            return True
        given = dict(header.split(": ", 1) for header in headers if ": " in header)
        given = {name.lower(): value for name, value in given.items()}
        owner = line.split("/api/things/")[1].split("/")[0]
        token = given["authorization"].removeprefix("Bearer ")
        if token.rsplit("-", 1)[0] != owner or given.get("correlationid") != owner:
            self.mixed.append(f"{owner}: {token}, {given.get('correlationid')}")
        status = self._status_for(owner, token)
        self.statuses[status] += 1
        await anyio.sleep(self._random.random() * 0.01)
        body = json.dumps({"name": owner}).encode()
        await connection.send(json_response(body, status, "retry-after: 0\r\n"))
        return True

    def _status_for(self, owner: str, token: str) -> str:
        if owner != "service":
            user = int(owner.removeprefix("user"))
            if user in REVOKED or (user in STALE and token.endswith("-0")):
                return "401 Unauthorized"
        return self._random.choices(
            ("200 OK", "503 Service Unavailable", "429 Too Many Requests"), (0.9, 0.06, 0.04)
        )[0]


async def test_1000_interleaved_calls_of_100_users_do_not_mix() -> None:
    audit = Audit()
    rng = random.Random(11)  # noqa: S311
    outcomes: Counter[str] = Counter()
    async with serving(audit.respond) as server:
        root = f"http://127.0.0.1:{server.port}"
        loader = ArgsConfigurationLoader(
            api_url=f"{root}/api",
            token_url=f"{root}/token",
            username="user",
            password="secret",
            client_id="client",
            client_secret="secret",
        )
        opts = ConfigurationOptions(rate_limit_retries=20, transient_retries=20)
        limiter = RateLimiter(initial_backoff=0)
        async with AsyncApiClientFactory(config_loaders=[loader], opts=opts, rate_limiter=limiter) as factory:

            async def call(number: int) -> None:
                user = number % USERS
                owner = f"user{user}" if number % 20 else "service"
                with anyio.move_on_after(0.02 if rng.random() < 0.2 else 60) as scope:
                    try:
                        name = await get(owner, user, rng.randrange(3))
                    except UnauthorizedException:
                        assert user in REVOKED
                        outcomes["401"] += 1
                    else:
                        assert name == owner
                        assert owner == "service" or user not in REVOKED
                        outcomes["200"] += 1
                if scope.cancelled_caught:
                    outcomes["cancelled"] += 1

            async def get(owner: str, user: int, way: int) -> str:
                if owner == "service":
                    with using_correlation_id(owner):
                        return (await factory.build(ThingsApi).get_thing(owner)).name
                asked = 0

                async def current_token() -> str:
                    nonlocal asked
                    asked += 1
                    await anyio.lowlevel.checkpoint()
                    return f"{owner}-{int(asked > 1)}" if user in STALE else f"{owner}-0"

                source: str | Callable[[], Awaitable[str]] = (
                    current_token if user in STALE or way == 0 else f"{owner}-0"
                )
                if way == 1:
                    with using_identity(source, correlation_id=owner):
                        return (await factory.build(ThingsApi).get_thing(owner)).name
                view = factory.with_options(access_token=source, correlation_id=owner)
                return (await view.build(ThingsApi).get_thing(owner)).name

            async with anyio.create_task_group() as group:
                for number in range(CALLS):
                    group.start_soon(call, number)
                    if number % 50 == 0:
                        await anyio.sleep(0.01)
    assert audit.mixed == []
    assert audit.token_requests == 1
    assert sum(outcomes.values()) == CALLS
    assert min(outcomes[kind] for kind in ("200", "401", "cancelled")) > 10
    assert min(audit.statuses[status] for status in ("503 Service Unavailable", "429 Too Many Requests")) > 10


async def test_no_token_of_a_caller_is_let_out() -> None:
    text, returned = "MARKERtext71", "MARKERreturned72"

    async def current_token() -> str:
        return returned

    async def respond(request: bytes, connection: ByteStream) -> bool:
        # A server that repeats the token. (What stands in its head is in httpcore's own debug log.)
        token = request.partition(b"Bearer ")[2].partition(b"\r\n")[0]
        body = json.dumps({"title": token.decode(), "detail": token.decode()}).encode()
        await connection.send(json_response(body, "401 Unauthorized"))
        return False

    with eavesdropping() as heard:
        async with serving(respond) as server:
            loader = ArgsConfigurationLoader(
                api_url=f"http://127.0.0.1:{server.port}/api", access_token="of-the-service"
            )
            async with AsyncApiClientFactory(config_loaders=[loader]) as factory:
                for source in (text, current_token):
                    view = factory.with_options(access_token=source)
                    call = view.build(ThingsApi).get_thing()
                    heard.hear(await call.identity())
                    for thing in (view, call, vars(view), view._session, view._session.caller):
                        heard.hear_object(thing)
                    with pytest.raises(UnauthorizedException) as caught:
                        await call
                    heard.hear_error(caught.value)
                    with using_identity(source):
                        call = factory.build(ThingsApi).get_thing()
                    heard.hear_object(call)
                    with pytest.raises(UnauthorizedException) as caught:
                        await call
                    heard.hear_error(caught.value)
                for bad in (f"{text} {text}", f"Bearer {text}"):
                    with pytest.raises(ValueError, match="access_token") as refused:
                        factory.with_options(access_token=bad)
                    heard.hear_error(refused.value)
                    with pytest.raises(ValueError, match="access_token") as refused:
                        with using_identity(bad):
                            pass
                    heard.hear_error(refused.value)
    assert found_in(heard.text(), (text, returned)) == []


def test_a_view_is_not_pickled() -> None:
    view = factory_over(respond_with_thing).with_options(access_token="of-ann")
    with pytest.raises(TypeError):
        pickle.dumps(view)
