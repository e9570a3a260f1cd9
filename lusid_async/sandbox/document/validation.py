"""Requests checked against the document: what LUSID answers with a validation problem.

A schema becomes a function once, when it is first used. Unknown members are let through, as LUSID does, and
so are unknown values of an `x-extensible-enum`, which lists only the values known so far.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeAlias

from lusid_async.sandbox.timestamps import read_time

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from lusid_async.sandbox.document.api_document import ApiDocument, ApiOperation, Parameter, Schema

Errors: TypeAlias = dict[str, list[str]]
Check: TypeAlias = "Callable[[Any, str, Errors], None]"

_MOST_ERRORS = 100
_KEY_PART = re.compile(r"[a-zA-Z0-9\-_]*", re.ASCII)
_KEY_PART_NAMES = re.compile(r"(?:.*[sS]cope|.*[cC]ode)", re.ASCII)
_CONSULT = "For more information please consult the documentation."


class RequestValidator:
    """Checks the parameters and bodies of operations.

    Args:
        document: where the schemas are.
    """

    def __init__(self, document: ApiDocument) -> None:
        self._document = document
        self._named: dict[str, Check] = {}
        self._bodies: dict[str, Check] = {}

    def path_errors(self, operation: ApiOperation, values: Mapping[str, str]) -> Errors:
        """Return what is wrong with the path parameters, by name; scopes and codes have their own rules."""
        errors: Errors = {}
        for parameter in operation.parameters:
            if parameter.place == "path" and parameter.schema.get("type") == "integer":
                _query_value(parameter, values[parameter.name], errors)
            elif parameter.place == "path" and _KEY_PART_NAMES.fullmatch(parameter.name):
                problems = key_part_problems(parameter.name, values[parameter.name])
                if problems:
                    errors[parameter.name] = problems
        return errors

    def query(
        self, operation: ApiOperation, given: Mapping[str, list[str]], errors: Errors
    ) -> dict[str, Any]:
        """Return the query parameters with the types of the document; add what is wrong to `errors`.

        Names are matched without regard to case; unknown ones are left out.
        """
        folded: dict[str, list[str]] = {}
        for name, texts in given.items():
            folded.setdefault(name.casefold(), []).extend(texts)
        values: dict[str, Any] = {}
        for parameter in operation.parameters:
            if parameter.place != "query":
                continue
            texts = [text for text in folded.get(parameter.name.casefold(), ()) if text != ""]
            if not texts:
                if parameter.required:
                    errors[parameter.name] = [f"The {parameter.name} field is required."]
            elif parameter.schema.get("type") == "array":
                values[parameter.name] = texts
            else:
                values[parameter.name] = _query_value(parameter, texts[-1], errors)
        return values

    def check_body(self, operation: ApiOperation, body: object, errors: Errors) -> None:
        """Add what is wrong with a body to `errors`, by the path to it.

        A body must not be missing where the document has one: all that it calls optional are batches and
        definitions, which mean nothing without it.
        """
        if operation.body is None:
            return
        if body is None:
            errors["body"] = ["A body is required."]
            return
        check = self._bodies.get(operation.id)
        if check is None:
            check = self._bodies[operation.id] = self._check_of(operation.body)
        check(body, "", errors)

    def check(self, schema: Schema, value: object) -> Errors:
        """Return what is wrong with a value of any schema."""
        errors: Errors = {}
        self._check_of(schema)(value, "", errors)
        return errors

    def _check_of(self, schema: Schema) -> Check:
        check = self._check_of_value(schema)
        if not schema.get("nullable"):
            return check

        def check_unless_null(value: Any, path: str, errors: Errors) -> None:
            if value is not None:
                check(value, path, errors)

        return check_unless_null

    def _check_of_value(self, schema: Schema) -> Check:
        name = self._document.name_of(schema)
        if name is not None:
            return self._check_of_name(name)
        if "oneOf" in schema or "anyOf" in schema:
            return _check_nothing
        if "allOf" in schema or "discriminator" in schema or schema.get("type") == "object":
            return self._check_of_object(schema)
        if schema.get("type") == "array":
            return self._check_of_array(schema)
        return _check_of_scalar(schema)

    def _check_of_name(self, name: str) -> Check:
        named = self._named

        def check_by_name(value: Any, path: str, errors: Errors) -> None:
            # Looked up at the time of the check: schemas name each other in circles.
            check = named.get(name)
            if check is None:
                check = named[name] = self._check_of(self._document.schemas[name])
            check(value, path, errors)

        return check_by_name

    def _check_of_array(self, schema: Schema) -> Check:
        check_item = self._check_of(schema["items"])

        def check_array(value: Any, path: str, errors: Errors) -> None:
            if not isinstance(value, list):
                _wrong(errors, path, "an array")
                return
            for index, item in enumerate(value):
                check_item(item, f"{path}[{index}]", errors)

        return check_array

    def _check_of_object(self, schema: Schema) -> Check:
        discriminator = self._discriminator(schema)
        members = self._document.members(schema)
        needed = self._document.required(schema)
        required = [
            name for name, member in members.items() if name in needed and not member.get("readOnly", False)
        ]
        checks = {name: self._check_of(member) for name, member in members.items()}
        others = schema.get("additionalProperties")
        check_other = self._check_of(others) if isinstance(others, dict) and others else None
        subclasses = {
            value: self._check_of({"$ref": reference})
            for value, reference in discriminator.get("mapping", {}).items()
        }
        kind = discriminator.get("propertyName", "")

        def check_object(value: Any, path: str, errors: Errors) -> None:
            if not isinstance(value, dict):
                _wrong(errors, path, "an object")
                return
            prefix = f"{path}." if path else ""
            for name in required:
                if name not in value:
                    _add(errors, f"{prefix}{name}", f"The {name} field is required.")
            for name, member in value.items():
                check = checks.get(name, check_other)
                if check is not None:
                    check(member, f"{prefix}{name}", errors)
            if subclasses and isinstance(value.get(kind), str):
                check = subclasses.get(value[kind])
                if check is None:
                    _add(
                        errors,
                        f"{prefix}{kind}",
                        f"{value[kind]!r} is not one of {', '.join(subclasses)}."[:500],
                    )
                else:
                    check(value, path, errors)

        return check_object

    def _discriminator(self, schema: Schema) -> Schema:
        found: Schema = schema.get("discriminator", {})
        for part in schema.get("allOf", ()):
            if "$ref" not in part and "discriminator" in part:
                found = part["discriminator"]
        return found


def key_part_problems(name: str, value: str) -> list[str]:
    """Return LUSID's messages about a scope or a code that breaks the rules for them."""
    problems: list[str] = []
    if _KEY_PART.fullmatch(value) is None:
        problems.append(
            f"Values for the field {name} must be comprised of either alphanumeric characters, hyphens or "
            f"underscores. {_CONSULT}"
        )
    if not 1 <= len(value) <= 64:
        problems.append(
            f"Values for the field {name} must be non-zero in length and have no more than 64 characters. "
            f"{_CONSULT}"
        )
    return problems


def _check_nothing(value: Any, path: str, errors: Errors) -> None:
    pass


def _check_of_scalar(schema: Schema) -> Check:
    kind, listed = schema.get("type"), schema.get("enum")
    if kind == "string" and schema.get("format") == "date-time":
        return _check_time
    if kind not in _SCALARS:
        return _check_nothing
    types, said = _SCALARS[kind]
    allowed = frozenset(listed) if listed else None

    def check_scalar(value: Any, path: str, errors: Errors) -> None:
        # A boolean is an int to Python, but not a number to JSON.
        if not isinstance(value, types) or (value is True or value is False) != (kind == "boolean"):
            _wrong(errors, path, said)
        elif allowed is not None and value not in allowed:
            _add(errors, path, f"{value!r} is not one of {', '.join(map(str, listed or ()))}."[:500])

    return check_scalar


_SCALARS: dict[str | None, tuple[tuple[type, ...], str]] = {
    "string": ((str,), "text"),
    "number": ((int, Decimal, float), "a number"),
    "integer": ((int,), "a whole number"),
    "boolean": ((bool,), "true or false"),
}


def _check_time(value: Any, path: str, errors: Errors) -> None:
    if not isinstance(value, str):
        _wrong(errors, path, "an ISO 8601 date and time")
        return
    try:
        read_time(value)
    except ValueError as error:
        _add(errors, path, f"{error}.")


def _query_value(parameter: Parameter, text: str, errors: Errors) -> Any:
    match parameter.schema.get("type"):
        case "integer":
            if re.fullmatch(r"-?\d{1,18}", text, re.ASCII):
                return int(text)
            errors[parameter.name] = [f"The value {text[:40]!r} is not a whole number."]
        case "boolean":
            if text.casefold() in ("true", "false"):
                return text.casefold() == "true"
            errors[parameter.name] = [f"The value {text[:40]!r} is not true or false."]
        case "string" if parameter.schema.get("format") == "date-time":
            try:
                read_time(text)
            except ValueError as error:
                errors[parameter.name] = [f"{error}."]
            return text
    return text


def _wrong(errors: Errors, path: str, wanted: str) -> None:
    _add(errors, path, f"The value must be {wanted}.")


def _add(errors: Errors, path: str, message: str) -> None:
    if path in errors:
        errors[path].append(message)
    elif len(errors) < _MOST_ERRORS:
        errors[path] = [message]
