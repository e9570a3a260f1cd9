"""Rewrites the arguments of calls: of operations, of models and of the factory."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import libcst as cst

from lusid_async.migration.names import (
    TOKEN,
    field_called,
    fields_of,
    is_moment,
    parameters_of,
    positional_fields,
)
from lusid_async.migration.syntax import constant, expression, in_brackets, keyword, named, separated, tidied

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from lusid_async.migration.analysis import Analysis

_MOMENT = re.compile(r"""(['"])(\d{4}-\d\d-\d\d)(T\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?\1""")
_DROPPED = ("_return_http_data_only",)
_SETTINGS = (
    "token_url",
    "api_url",
    "username",
    "password",
    "client_id",
    "client_secret",
    "certificate_filename",
)
_KEPT = (
    "app_name",
    "config_loaders",
    "correlation_id",
    "default_headers",
    "id_provider_response_handler",
    "opts",
)
_SECRETS_FILE = ("api_secrets_filename", "secrets_path", "api_secrets_file")
_OWN_AFFAIR = ("socket_options", "tcp_keep_alive")
_BY_HAND = {
    "_headers": "headers of a call are given with factory.with_options(default_headers={...}).build(...)",
    "_request_auth": "the identity is given with factory.with_options(access_token=...).build(...)",
    "_content_type": "the content type follows from the operation; leave it out",
}


def operation_arguments(
    args: Sequence[cst.Arg], api_class: str, operation: str, mark: Callable[[str], None], *, http_info: bool
) -> tuple[list[cst.Arg], bool]:
    """Return the arguments of an operation as it takes them here, and whether they need `lusid_async`.

    Args:
        args: as they are.
        api_class: the API class.
        operation: its method.
        mark: notes what a person must decide.
        http_info: whether the call is `…_with_http_info`.
    """
    kept: list[cst.Arg] = []
    options: list[cst.Arg] = []
    known = parameters_of(api_class, operation)
    given = {arg.keyword.value for arg in args if arg.keyword is not None}
    for arg in args:
        name = arg.keyword.value if arg.keyword is not None else None
        if name is None or name in known:
            kept.append(arg)
        elif (
            name == "_request_timeout"
            and "opts" not in given
            and (timeout := _timeout(arg.value)) is not None
        ):
            options = timeout
        elif name == "async_req":
            pass
        elif name == "_preload_content":
            if constant(arg.value) is False:
                mark(
                    "the body as it came is `raw_data` of the response, in bytes"
                    if http_info
                    else "for the body as it came, await `.with_http_info()` and take its `raw_data`"
                )
        elif name not in _DROPPED:
            kept.append(arg)
            mark(_BY_HAND.get(name, f"{operation} has no argument {name}"))
    if options:
        call = cst.Call(expression("lusid_async.ConfigurationOptions"), options)
        kept.append(keyword("opts", call))
    return (tidied(args, kept) if options or len(kept) != len(args) else list(args)), bool(options)


def _timeout(value: cst.BaseExpression) -> list[cst.Arg] | None:
    seconds = constant(value)
    if seconds is None and isinstance(value, cst.Name) and value.value == "None":
        return None
    if isinstance(seconds, int | float) and not isinstance(seconds, bool):
        return [keyword("total_timeout_ms", cst.Integer(str(round(seconds * 1000))))]
    if (
        isinstance(seconds, tuple)
        and len(seconds) == 2
        and all(isinstance(part, int | float) for part in seconds)
    ):
        names = ("connect_timeout_ms", "read_timeout_ms")
        parts = zip(names, seconds, strict=True)
        return separated([keyword(name, cst.Integer(str(round(part * 1000)))) for name, part in parts])
    if isinstance(value, cst.Tuple):
        return None
    thousand = cst.BinaryOperation(in_brackets(value), cst.Multiply(), cst.Integer("1000"))
    return [keyword("total_timeout_ms", cst.Call(cst.Name("int"), [cst.Arg(thousand)]))]


def model_arguments(args: Sequence[cst.Arg], model: str, mark: Callable[[str], None]) -> list[cst.Arg]:
    """Return the arguments of a model by keyword, under the names of its fields here.

    Args:
        args: as they are.
        model: the name of the model.
        mark: notes what a person must decide.
    """
    order = positional_fields(model)
    fields = fields_of(model)
    if order is None or fields is None:
        return list(args)
    positional = [arg for arg in args if arg.keyword is None and not arg.star]
    if positional and (len(positional) > len(order) or any(arg.star == "*" for arg in args)):
        mark(f"{model} takes keywords alone, and these arguments cannot be matched to its fields")
        return list(args)
    written: list[cst.Arg] = []
    for index, given in enumerate(args):
        name = order[index] if given.keyword is None and index < len(order) else given.keyword
        called = name if isinstance(name, str) or name is None else field_called(model, name.value)
        arg = _with_offset(given) if called is not None and is_moment(model, called) else given
        if arg.star:
            written.append(arg)
        elif arg.keyword is None:
            written.append(named(arg, order[index]))
        elif (name := field_called(model, arg.keyword.value)) is not None:
            written.append(arg if name == arg.keyword.value else named(arg, name))
        else:
            written.append(arg)
            if arg.keyword.value != "local_vars_configuration":
                mark(f"{model} has no field {arg.keyword.value}")
    return written


def factory_arguments(
    args: Sequence[cst.Arg], mark: Callable[[str], None], is_token: Callable[[cst.BaseExpression], bool]
) -> list[cst.Arg]:
    """Return the arguments of `AsyncApiClientFactory` for those of a factory of the other SDKs.

    Args:
        args: as they are.
        mark: notes what a person must decide.
        is_token: says whether an expression makes a token that refreshes itself.
    """
    kept: list[cst.Arg] = []
    loaders: list[cst.BaseExpression] = []
    settings: list[cst.Arg] = []
    for arg in args:
        name = arg.keyword.value if arg.keyword is not None else ""
        if name in _KEPT:
            kept.append(arg)
        elif name in ("token", "access_token"):
            if not is_token(arg.value):
                settings.append(keyword("access_token", arg.value))
        elif name in _SECRETS_FILE:
            loaders = [_secrets_loader(arg.value), _loader("EnvironmentVariables")]
        elif name in _SETTINGS:
            settings.append(keyword(name, arg.value))
        elif not (name in _OWN_AFFAIR and constant(arg.value) is not None) and not _is_sdk(arg):
            kept.append(arg)
            called = name or "without a name"
            mark(f"AsyncApiClientFactory has no argument {called}; it takes keywords alone")
    if settings:
        loaders = loaders or [
            _loader("SecretsFile", cst.SimpleString('"secrets.json"')),
            _loader("EnvironmentVariables"),
        ]
        loaders.append(_loader("Args", *separated(settings)))
    if loaders:
        elements = [cst.Element(loader) for loader in loaders]
        kept.insert(0, keyword("config_loaders", cst.List(elements)))
    kept.sort(key=lambda arg: arg.keyword is not None or arg.star == "**")
    changed = bool(loaders) or len(kept) != len(args)
    return tidied(args, kept) if changed else list(args)


def loader_arguments(
    args: Sequence[cst.Arg], is_token: Callable[[cst.BaseExpression], bool]
) -> list[cst.Arg] | None:
    """Return the arguments of an `ArgsConfigurationLoader` without a token that refreshes itself.

    Returns:
        The arguments, or None when no argument is such a token.
    """
    kept = [
        arg
        for arg in args
        if not (arg.keyword and arg.keyword.value == "access_token" and is_token(arg.value))
    ]
    return None if len(kept) == len(args) else tidied(args, kept)


def is_token_of(analysis: Analysis) -> Callable[[cst.BaseExpression], bool]:
    """Return what says whether an expression of a module is `RefreshingToken()`."""

    def is_token(value: cst.BaseExpression) -> bool:
        if not isinstance(value, cst.Call):
            return False
        target = analysis.target(value.func)
        return target is not None and target.path.rpartition(".")[2] == TOKEN

    return is_token


def _with_offset(arg: cst.Arg) -> cst.Arg:
    """Return an argument that is the text of a datetime with the offset that LUSID took it to have."""
    found = _MOMENT.fullmatch(arg.value.value) if isinstance(arg.value, cst.SimpleString) else None
    if found is None:
        return arg
    text = f"{found[1]}{found[2]}{found[3] or 'T00:00:00'}Z{found[1]}"
    return arg.with_changes(value=arg.value.with_changes(value=text))


def _is_sdk(arg: cst.Arg) -> bool:
    """Say whether an argument is the package of the SDK, which `fbnsdkutilities` takes first."""
    names = ("lusid", "lusid_async", "lu")
    return (
        arg.keyword is None and not arg.star and isinstance(arg.value, cst.Name) and arg.value.value in names
    )


def _loader(kind: str, *arguments: cst.Arg | cst.BaseExpression) -> cst.Call:
    args = [given if isinstance(given, cst.Arg) else cst.Arg(given) for given in arguments]
    return cst.Call(expression(f"lusid_async.{kind}ConfigurationLoader"), args)


def _secrets_loader(value: cst.BaseExpression) -> cst.Call:
    if isinstance(constant(value), str):
        return _loader("SecretsFile", value)
    return _loader(
        "SecretsFile", cst.BooleanOperation(in_brackets(value), cst.Or(), cst.SimpleString('"secrets.json"'))
    )
