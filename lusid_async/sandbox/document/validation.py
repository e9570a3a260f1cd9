"""Requests checked against the document: what LUSID answers with a validation problem."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from lusid_async.sandbox.document.schema_checks import Check, Errors, SchemaChecks
from lusid_async.sandbox.document.value_rules import key_part_problems, text_problem
from lusid_async.sandbox.timestamps import read_time

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lusid_async.sandbox.document.api_document import ApiDocument, ApiOperation, Parameter, Schema

__all__ = ["Errors", "RequestValidator", "key_part_problems"]

_EVERY_SCOPE = "*"
_PROPERTY_KEYS = ("propertyKey", "propertyKeys", "instrumentPropertyKeys")
_KEY_FORM = "domain/scope/code, such as Instrument/default/Name"
_KEY_PART_NAMES = re.compile(r"(?:.*[sS]cope|.*[cC]ode)", re.ASCII)


class RequestValidator:
    """Checks the parameters and bodies of operations.

    Args:
        document: where the schemas are.
    """

    def __init__(self, document: ApiDocument) -> None:
        self._of_bodies = SchemaChecks(document, has_rules=True)
        self._of_values = SchemaChecks(document, has_rules=False)
        self._bodies: dict[str, Check] = {}

    def path_errors(self, operation: ApiOperation, values: Mapping[str, str]) -> Errors:
        """Return what is wrong with the path parameters, by name; scopes and codes have their own rules."""
        errors: Errors = {}
        for parameter in operation.parameters:
            if parameter.place == "path" and parameter.schema.get("type") == "integer":
                _query_value(parameter, values[parameter.name], errors)
            elif parameter.place == "path":
                text = values[parameter.name]
                problem = text_problem(text)
                problems = [] if problem is None else [problem]
                if _KEY_PART_NAMES.fullmatch(parameter.name):
                    problems = key_part_problems(parameter.name, text)
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
            # A filter may look for any text.
            checked = () if parameter.name == "filter" else texts
            wrong = [problem for text in checked if (problem := text_problem(text))]
            if parameter.name in _PROPERTY_KEYS:
                wrong += [
                    f"{text[:80]!r} is not of the form {_KEY_FORM}." for text in texts if text.count("/") < 2
                ]
            if _KEY_PART_NAMES.fullmatch(parameter.name):
                wrong += [
                    problem
                    for text in texts
                    if text != _EVERY_SCOPE
                    for problem in key_part_problems(parameter.name, text)
                ]
            if wrong:
                errors[parameter.name] = wrong
            elif not texts:
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
            check = self._bodies[operation.id] = self._of_bodies.of(operation.body)
        check(body, "", errors)

    def check_member(self, schema: Schema, name: str, value: object, errors: Errors) -> None:
        """Add what is wrong with one member of an object of a request to `errors`, by its name."""
        self._of_bodies.of_member(schema, name)(value, name, errors)

    def check(self, schema: Schema, value: object) -> Errors:
        """Return what is wrong with a value of any schema."""
        errors: Errors = {}
        self._of_values.of(schema)(value, "", errors)
        return errors


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
        case "string" if listed := parameter.schema.get("enum") or parameter.schema.get("x-extensible-enum"):
            spelled: dict[str, str] = {each.casefold(): each for each in listed}
            if text.casefold() in spelled:
                return spelled[text.casefold()]
            errors[parameter.name] = [f"{text[:40]!r} is not one of {', '.join(listed)}."]
        case "string" if parameter.schema.get("format") == "date-time":
            try:
                read_time(text)
            except ValueError as error:
                errors[parameter.name] = [f"{error}."]
            return text
    return text
