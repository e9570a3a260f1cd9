"""Schemas of the document as functions, each made once, when it is first used.

Unknown members are let through, as LUSID does, and so are unknown values of an `x-extensible-enum`, which
lists only the values known so far.
"""

from __future__ import annotations

from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias

from lusid_async.sandbox.document.value_rules import FREE_TEXTS, number_problem, rule_of, text_problem
from lusid_async.sandbox.timestamps import read_time

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from lusid_async.sandbox.document.api_document import ApiDocument, Schema

Errors: TypeAlias = dict[str, list[str]]
Check: TypeAlias = "Callable[[Any, str, Errors], None]"

_MOST_ERRORS = 100


class SchemaChecks:
    """Makes functions of schemas.

    Args:
        document: where the schemas are.
        has_rules: whether values must also keep LUSID's rules for requests, which the document does not have.
    """

    def __init__(self, document: ApiDocument, *, has_rules: bool) -> None:
        self._document = document
        self._has_rules = has_rules
        self._named: dict[str, Check] = {}

    def of(self, schema: Schema) -> Check:
        """Return the function that adds what is wrong with a value of a schema to errors, by path."""
        return self._check_of(schema)

    def of_member(self, schema: Schema, name: str) -> Check:
        """Return the function that checks one member of an object's schema."""
        required = self._document.required(schema)
        return self._check_of_member(name, self._document.members(schema), is_required=name in required)

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
        return _check_of_scalar(schema, has_rules=self._has_rules)

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
        checks = {name: self._check_of_member(name, members, is_required=name in needed) for name in members}
        others = schema.get("additionalProperties")
        check_other = self._check_of(others) if isinstance(others, dict) and others else None
        subclasses = {
            value: self._check_of({"$ref": reference})
            for value, reference in discriminator.get("mapping", {}).items()
        }
        kind, has_rules = discriminator.get("propertyName", ""), self._has_rules

        def check_object(value: Any, path: str, errors: Errors) -> None:
            if not isinstance(value, dict):
                _wrong(errors, path, "an object")
                return
            prefix = f"{path}." if path else ""
            for name in required:
                if name not in value:
                    _add(errors, f"{prefix}{name}", f"The {name} field is required.")
            for name, member in value.items():
                check = checks.get(name)
                if check is None:
                    check = check_other
                    if has_rules and (problem := text_problem(name)):
                        _add(errors, f"{prefix}{name!r}", problem)
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

    def _check_of_member(self, name: str, members: Mapping[str, Schema], *, is_required: bool) -> Check:
        plain = SchemaChecks(self._document, has_rules=False)
        check = (plain if name in FREE_TEXTS else self)._check_of(members[name])
        rule = rule_of(name, members, is_required=is_required) if self._has_rules else None
        if rule is None:
            return check

        def check_with_rule(value: Any, path: str, errors: Errors) -> None:
            check(value, path, errors)
            for text in value if isinstance(value, list) else (value,):
                if isinstance(text, str):
                    for problem in rule(text):
                        _add(errors, path, problem)

        return check_with_rule

    def _discriminator(self, schema: Schema) -> Schema:
        found: Schema = schema.get("discriminator", {})
        for part in schema.get("allOf", ()):
            if "$ref" not in part and "discriminator" in part:
                found = part["discriminator"]
        return found


def _check_nothing(value: Any, path: str, errors: Errors) -> None:
    pass


def _check_of_scalar(schema: Schema, *, has_rules: bool) -> Check:
    kind, listed = schema.get("type"), schema.get("enum")
    if kind == "string" and schema.get("format") == "date-time":
        return _check_time
    if kind not in _SCALARS:
        return _check_nothing
    types, said = _SCALARS[kind]
    allowed = frozenset(listed) if listed else None
    problem_of = _problem_of(kind) if has_rules else None

    def check_scalar(value: Any, path: str, errors: Errors) -> None:
        # A boolean is an int to Python, but not a number to JSON.
        if not isinstance(value, types) or (value is True or value is False) != (kind == "boolean"):
            _wrong(errors, path, said)
        elif allowed is not None and value not in allowed:
            _add(errors, path, f"{value!r} is not one of {', '.join(map(str, listed or ()))}."[:500])
        elif problem_of is not None and (problem := problem_of(value)) is not None:
            _add(errors, path, problem)

    return check_scalar


def _problem_of(kind: str | None) -> Callable[[Any], str | None] | None:
    match kind:
        case "string":
            return text_problem
        case "number":
            return number_problem
        case "integer":
            return partial(number_problem, is_whole=True)
    return None


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


def _wrong(errors: Errors, path: str, wanted: str) -> None:
    _add(errors, path, f"The value must be {wanted}.")


def _add(errors: Errors, path: str, message: str) -> None:
    if path in errors:
        errors[path].append(message)
    elif len(errors) < _MOST_ERRORS:
        errors[path] = [message]
