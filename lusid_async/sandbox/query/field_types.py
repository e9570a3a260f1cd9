"""Whether a filter compares a field with values of its type, and whether a field can be sorted by."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation
from difflib import get_close_matches
from typing import TYPE_CHECKING, Literal, TypeAlias

from lusid_async.sandbox.query.filters import FilterSyntaxError
from lusid_async.sandbox.timestamps import read_time

if TYPE_CHECKING:
    from lusid_async.sandbox.document.api_document import ApiDocument, Schema
    from lusid_async.sandbox.query.comparisons import FilterLiteral
    from lusid_async.sandbox.query.fields import FieldPath
    from lusid_async.sandbox.query.filters import Mention

FieldKind: TypeAlias = Literal["text", "number", "boolean", "date", "object"]

_TIME_NAME = re.compile(r"(?:.*(?:At|Date|DateTime|From|Until)|created)", re.ASCII)
"""Names of text members that hold times, which the document calls text where a cut label may be sent."""
_ORDERING = ("gt", "gte", "lt", "lte", "startswith")
_NEEDED = {
    "text": "a text in single quotes",
    "number": "a number",
    "boolean": "true or false",
    "date": "a date such as 2020-01-31",
}


def field_kind(document: ApiDocument, item: Schema | None, path: FieldPath) -> FieldKind | None:
    """Return what values of a field are; None where the document does not say.

    Args:
        document: where the schemas are.
        item: the schema of what is listed, None if it is not known.
        path: the field.

    Raises:
        ValueError: there is no such field.
    """
    schema, name = item, ""
    for step in path.steps if schema is not None else ():
        members = document.members(schema or {})
        if not members:
            return None
        spelled = {each.casefold(): each for each in members}
        name = spelled.get(step.casefold(), "")
        if not name:
            near = get_close_matches(step.casefold(), spelled, 1)
            meant = f"; did you mean {spelled[near[0]]!r}?" if near else "."
            raise ValueError(f"There is no field {path.text!r}{meant} There are {', '.join(sorted(members))}")
        schema = members[name]
    return None if schema is None or not path.steps else _kind(document, schema, name)


def check_mention(document: ApiDocument, item: Schema | None, mention: Mention) -> None:
    """Check a field of a filter and what it is compared with.

    Raises:
        FilterSyntaxError: there is no such field, or it never compares with such a value.
    """
    try:
        kind = field_kind(document, item, mention.path)
    except ValueError as error:
        raise FilterSyntaxError(str(error), mention.position) from error
    if kind is None or not mention.operator:
        return
    if kind == "object":
        raise FilterSyntaxError(
            f"{mention.path.text!r} has members: name one of them, such as 'id.code'", mention.position
        )
    if mention.operator in _ORDERING and kind == "boolean":
        said = f"{mention.path.text!r} is true or false, which {mention.operator!r} does not compare"
        raise FilterSyntaxError(said, mention.position)
    for literal in mention.literals:
        if not _compares(kind, mention.operator, literal):
            said = f"{mention.path.text!r} is compared with {_NEEDED[kind]}, not with {literal.text[:40]!r}"
            raise FilterSyntaxError(said, literal.position)


def _kind(document: ApiDocument, schema: Schema, name: str) -> FieldKind | None:
    resolved = document.resolve(schema)
    match resolved.get("type"):
        case "array":
            return _kind(document, resolved["items"], "")
        case "number" | "integer":
            return "number"
        case "boolean":
            return "boolean"
        case "string":
            is_time = resolved.get("format") == "date-time" or _TIME_NAME.fullmatch(name)
            return "date" if is_time else "text"
    return "object" if document.members(resolved) else None


def _compares(kind: FieldKind, operator: str, literal: FilterLiteral) -> bool:
    if operator == "startswith":
        return kind in ("text", "date") and literal.kind == "text"
    if literal.kind == kind:
        return True
    if literal.kind != "text":
        return False
    match kind:
        case "number":
            return _is_number(literal.text)
        case "boolean":
            return literal.text.casefold() in ("true", "false")
        case "date":
            return _is_time(literal.text)
    return False


def _is_number(text: str) -> bool:
    try:
        return Decimal(text).is_finite()
    except InvalidOperation:
        return False


def _is_time(text: str) -> bool:
    try:
        read_time(text)
    except ValueError:
        return False
    return True
