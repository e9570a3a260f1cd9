"""`LusidMock`: LUSID's operations stubbed one by one, over respx, in whatever test framework."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Any, Self, TypeVar, overload

import httpx
import respx

from lusid_async.testing.calls import call_text, expected_call
from lusid_async.testing.stubs import PagedStub, Stub

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from lusid_async import AsyncApiClientFactory
    from lusid_async.calls import ApiCall, PagedCall
    from lusid_async.testing.calls import RecordedCall

T = TypeVar("T")
PageT = TypeVar("PageT")
ItemT = TypeVar("ItemT")

_API_URL = "https://lusid.test/api"
_TOKEN_URL = "https://lusid.test/oauth2/default/v1/token"  # noqa: S105 - an address


class UnmatchedCallError(AssertionError):
    """A request was made for which no stub is; the message names the nearest stub."""


class LusidMock:
    """Stubs operations of LUSID while its block runs: every httpx client of the process meets the stubs.

        with LusidMock() as lusid_mock:
            lusid_mock.on(InstrumentsApi.list_instruments, limit=1).returns(page)
            async with lusid_mock.factory() as factory:
                ...

    Nothing is sent: a call that no stub matches fails with an `UnmatchedCallError` that names the nearest
    stub, where it is made, and again at the end of the block in case the application caught it. Whichever
    host the application calls, an operation is known by its path; token requests are responded to.

    Args:
        assert_all_called: whether the end of the block fails where a stub was never called.
    """

    def __init__(self, *, assert_all_called: bool = False) -> None:
        self.assert_all_called = assert_all_called
        self.router = respx.MockRouter(assert_all_called=False)
        """The respx router, for requests to others than LUSID: `lusid_mock.router.get("https://…")`."""
        self.stubs: list[Stub[Any]] = []
        self.calls: list[RecordedCall] = []
        """The calls that stubs responded to, in their order."""
        self.unmatched: list[str] = []
        """What was said of each call that no stub matched."""
        self._route = self.router.route(name="lusid").mock(side_effect=self._respond)

    @overload
    def on(
        self, method: Callable[..., PagedCall[PageT, ItemT]], /, *args: object, **kwargs: object
    ) -> PagedStub[PageT, ItemT]: ...
    @overload
    def on(self, method: Callable[..., ApiCall[T]], /, *args: object, **kwargs: object) -> Stub[T]: ...
    def on(self, method: Callable[..., Any], /, *args: object, **kwargs: object) -> Stub[Any]:
        """Return a new stub of an operation, to be told what it responds with.

        Of the stubs that match a call the one with the most arguments responds; of equal ones the last.

        Args:
            method: the method of the API class, such as `InstrumentsApi.list_instruments`.
            args: arguments that a call must have, from the method's first; those left out may be anything.
            kwargs: further ones by name.

        Raises:
            TypeError: it is no such method, or has no such argument.
            ValueError: an argument has a value that cannot be sent.
        """
        expected = expected_call(method, args, kwargs)
        from lusid_async.calls.operation import PagedOperation

        stub = PagedStub[Any, Any] if isinstance(expected.operation, PagedOperation) else Stub[Any]
        self.stubs.append(stub(expected))
        return self.stubs[-1]

    def factory(self, **options: Any) -> AsyncApiClientFactory:
        """Return a factory with settings that lead nowhere but to the stubs.

        Args:
            options: of `AsyncApiClientFactory`.
        """
        from lusid_async import ArgsConfigurationLoader, AsyncApiClientFactory

        loader = ArgsConfigurationLoader(api_url=_API_URL, access_token="stubbed")  # noqa: S106 - opens nothing
        return AsyncApiClientFactory(**{"config_loaders": [loader], **options})

    def environment(self) -> dict[str, str]:
        """Return settings under LUSID's environment names, for an application that makes its own factory."""
        return {"FBN_LUSID_URL": _API_URL, "FBN_ACCESS_TOKEN": "stubbed"}

    def __enter__(self) -> Self:
        """Begin to take every request of httpx's clients."""
        self.router.start()
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc_value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Give the clients back, and check that nothing went unnoticed.

        Raises:
            UnmatchedCallError: a call was not matched, and the application caught the error.
            AssertionError: a stub was never called, and `assert_all_called` is true.
        """
        self.router.stop(clear=False, reset=False, quiet=True)
        if exc_type is not None:
            return
        if self.unmatched:
            raise UnmatchedCallError(self.unmatched[0])
        uncalled = [stub for stub in self.stubs if not stub.called]
        if self.assert_all_called and uncalled:
            raise AssertionError(f"never called: {', '.join(map(repr, uncalled))}")

    def _respond(self, request: httpx.Request) -> httpx.Response | None:
        found: list[tuple[Stub[Any], RecordedCall]] = []
        for stub in self.stubs:
            call = stub.expected.read(request)
            if call is not None and not stub.expected.differences(call):
                found.append((stub, call))
        if found:
            stub, call = max(reversed(found), key=lambda each: each[0].expected.specificity)
            self.calls.append(call)
            response: httpx.Response = stub.respond(call)
            return response
        if any(route is not self._route and route.pattern.match(request) for route in self.router.routes):
            return None
        if request.method == "POST" and request.url.path.endswith("/token"):
            return httpx.Response(
                200, json={"access_token": "stubbed", "token_type": "Bearer", "expires_in": 3600}
            )
        self.unmatched.append(self._unmatched_text(request))
        raise UnmatchedCallError(self.unmatched[-1])

    def _unmatched_text(self, request: httpx.Request) -> str:
        path = request.url.raw_path.decode("ascii")
        if not self.stubs:
            return f"No stub matches {request.method} {path}: add one with .on(...).returns(...)."
        same = [(stub, call) for stub in self.stubs if (call := stub.expected.read(request)) is not None]
        if same:
            stub, call = min(same, key=lambda each: len(each[0].expected.differences(each[1])))
            made = call_text(call.operation, call.arguments)
            return (
                f"No stub matches {made}. The nearest is {stub.expected}: "
                f"{'; '.join(stub.expected.differences(call))}."
            )
        made = f"{request.method} {path.partition('?')[0]}"

        def likeness(stub: Stub[Any]) -> float:
            operation = stub.expected.operation
            return SequenceMatcher(None, made, f"{operation.method} {operation.path}").ratio()

        nearest = max(self.stubs, key=likeness).expected
        operation = nearest.operation
        return (
            f"No stub matches {request.method} {path}. The nearest is {nearest}, which is "
            f"{operation.method} {operation.path}."
        )
