"""What a stub waits for and what a request was: operations and arguments, compared as they are sent."""

from __future__ import annotations

import inspect
import json
import re
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from lusid_async.calls import Api
from lusid_async.calls.arguments import path_of, query_of
from lusid_async.calls.session import encode_body

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import httpx

    from lusid_async.calls import Operation

BODY = "body"
"""What the body is called where an operation has no argument for it."""


@dataclass(frozen=True, slots=True)
class RecordedCall:
    """A call that a stub responded to.

    Args:
        operation: the class and the method, such as `InstrumentsApi.list_instruments`.
        arguments: the arguments as they were sent, by the method's argument names: text, or a list of texts
            where an argument was sent several times; the body is parsed JSON.
        request: the request.
    """

    operation: str
    arguments: Mapping[str, Any]
    request: httpx.Request = field(repr=False)

    def json(self) -> Any:
        """Return the body of the request as parsed JSON; None where it has none."""
        return json.loads(self.request.content) if self.request.content else None


@dataclass(frozen=True, slots=True)
class ExpectedCall:
    """An operation with some of its arguments.

    Args:
        operation: the operation.
        arguments: those that a request must have, as they are sent.
        names: the method's argument name of each wire name.
    """

    operation: Operation[Any]
    arguments: Mapping[str, Any]
    names: Mapping[str, str]
    pattern: re.Pattern[str] = field(repr=False)

    def __str__(self) -> str:
        """Write it as a call."""
        return call_text(self.operation.name, self.arguments)

    @property
    def specificity(self) -> tuple[int, int]:
        """How narrow it is: the number of its arguments, and of the literal characters of its path."""
        return len(self.arguments), len(re.sub(r"\{\w+\}", "", self.operation.path))

    def read(self, request: httpx.Request) -> RecordedCall | None:
        """Return a request as a call of this operation; None if it is another's."""
        path = request.url.raw_path.decode("ascii").partition("?")[0]
        found = self.pattern.search(path)
        if found is None or request.method != self.operation.method:
            return None
        sent: dict[str, Any] = {
            self.names.get(name, name): unquote(value) for name, value in found.groupdict().items()
        }
        for name in dict.fromkeys(key for key, _ in request.url.params.multi_items()):
            values = request.url.params.get_list(name)
            sent[self.names.get(name, name)] = values[0] if len(values) == 1 else values
        if request.content:
            sent[self.names.get(BODY, BODY)] = _json_or_bytes(request.content)
        return RecordedCall(self.operation.name, sent, request)

    def differences(self, call: RecordedCall) -> list[str]:
        """Return what a call of this operation has other than the stub, each as a sentence's part."""
        return [
            f"{name} is {call.arguments.get(name)!r} where the stub has {value!r}"
            for name, value in self.arguments.items()
            if call.arguments.get(name) != value
        ]


def call_text(name: str, arguments: Mapping[str, Any]) -> str:
    """Write a call, such as `InstrumentsApi.list_instruments(limit='1')`."""
    return f"{name}({', '.join(f'{key}={value!r}' for key, value in arguments.items())})"


def expected_call(
    method: Callable[..., object], args: tuple[object, ...], kwargs: Mapping[str, object]
) -> ExpectedCall:
    """Return the call that a method makes of some of its arguments.

    Args:
        method: a method of an API class, such as `InstrumentsApi.list_instruments`.
        args: its first arguments.
        kwargs: further arguments by name.

    Raises:
        TypeError: it is no such method, or has no such argument; the message has the nearest.
        ValueError: an argument has a value that cannot be sent.
    """
    signature = _signature(method)
    names = list(signature.parameters)[1:]
    unknown = next((name for name in kwargs if name not in names), None)
    if unknown is not None:
        nearest = get_close_matches(unknown, names, n=1)
        hint = f"; did you mean {nearest[0]!r}?" if nearest else f"; it has {', '.join(names)}"
        raise TypeError(f"{method.__qualname__} has no argument {unknown!r}{hint}")
    placeholders = {name: _Placeholder(name) for name in names}
    wire = _built(method, placeholders)
    given = signature.bind_partial(None, *args, **kwargs).arguments
    built = _built(method, {**placeholders, **{name: given[name] for name in names if name in given}})
    python_names = {
        key: value.name
        for key, value in {**wire.path, **wire.query, BODY: wire.body}.items()
        if isinstance(value, _Placeholder)
    }
    return ExpectedCall(
        built.operation, _sent(built, python_names), python_names, _pattern(built.operation.path)
    )


@dataclass(frozen=True, slots=True)
class _Placeholder:
    """Stands for an argument that is not given."""

    name: str


@dataclass(frozen=True, slots=True)
class _BuiltCall:
    operation: Operation[Any]
    path: Mapping[str, object]
    query: Mapping[str, object]
    body: object


class _CallRecorder(Api):
    """An API object whose methods return what they were given, and send nothing."""

    def __init__(self) -> None:
        """Need no session."""

    def _call(self, operation: Operation[Any], **parts: Any) -> Any:
        return _BuiltCall(operation, parts.get("path", {}), parts.get("query", {}), parts.get("body"))

    _paged_call = _call


def _built(method: Callable[..., object], arguments: Mapping[str, object]) -> _BuiltCall:
    built = method(_CallRecorder(), **{key: value for key, value in arguments.items() if key != "opts"})
    if not isinstance(built, _BuiltCall):
        raise TypeError(f"{method.__qualname__} is no method of an API class that makes a call")
    return built


def _signature(method: Callable[..., object]) -> inspect.Signature:
    if not inspect.isfunction(method) or next(iter(inspect.signature(method).parameters), "") != "self":
        raise TypeError(
            f"give the method of the class, such as InstrumentsApi.list_instruments, not {method!r}"
        )
    return inspect.signature(method)


def _sent(built: _BuiltCall, names: Mapping[str, str]) -> dict[str, Any]:
    """Return the given arguments as they are sent."""
    operation, sent = built.operation, dict[str, Any]()
    for name, value in built.path.items():
        if not isinstance(value, _Placeholder):
            sent[names.get(name, name)] = unquote(path_of(operation.name, f"{{{name}}}", {name: value}))
    for name, value in built.query.items():
        if value is not None and not isinstance(value, _Placeholder):
            written = query_of(operation.name, {name: value}).split("&")
            values = [unquote(each.partition("=")[2]) for each in written if each]
            sent[names.get(name, name)] = values[0] if len(values) == 1 else values
    if built.body is not None and not isinstance(built.body, _Placeholder):
        content = encode_body(operation, built.body)
        sent[names.get(BODY, BODY)] = None if content is None else _json_or_bytes(content)
    return sent


def _pattern(path: str) -> re.Pattern[str]:
    """Return what finds an operation's path at the end of a URL's, whatever the API root is."""
    pieces = re.split(r"(\{\w+\})", path)
    # A literal `$` begins the names of actions; in a value it is sent as %24.
    return re.compile(
        "".join(
            f"(?P<{piece[1:-1]}>[^/$][^/]*)" if piece.startswith("{") else re.escape(piece)
            for piece in pieces
        )
        + "$"
    )


def _json_or_bytes(content: bytes) -> Any:
    try:
        return json.loads(content)
    except ValueError:
        return content
