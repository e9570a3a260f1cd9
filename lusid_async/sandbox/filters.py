"""The part of LUSID's filter language that the sandbox understands.

`eq`, `neq`, `in`, `startswith`, joined by `and`, `or`, `not` and brackets, on the fields of `FIELDS` and on
`identifiers['<type>']`. Text is quoted with `'`, doubled inside. `and` binds tighter than `or`.
Source: LUSID knowledge base, "Filtering results from LUSID". Anything else is refused, never ignored.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from lusid_async.sandbox.stored_instrument import StoredInstrument

Predicate: TypeAlias = "Callable[[StoredInstrument], bool]"
FieldReader: TypeAlias = "Callable[[StoredInstrument], str]"

FIELDS: Mapping[str, FieldReader] = {
    "lusidInstrumentId": lambda instrument: instrument.luid,
    "name": lambda instrument: instrument.name,
    "state": lambda instrument: instrument.state,
    "domCcy": lambda instrument: instrument.dom_ccy or "",
    "assetClass": lambda instrument: instrument.asset_class or "",
}
OPERATORS = ("eq", "neq", "in", "startswith")

_TOKEN = re.compile(
    r"\s*(?:(?P<text>'(?:[^']|'')*')|(?P<name>[A-Za-z_][\w./]*(?:\[[^\]]*\])?)|(?P<mark>[(),]))", re.ASCII
)
_IDENTIFIER = re.compile(r"identifiers\[\s*(?P<quote>['\"]?)(?P<type>[^'\"\]]+)(?P=quote)\s*\]")
_DEEPEST = 50


class FilterNotUnderstood(ValueError):  # noqa: N818 - reads as the answer that it becomes
    """The filter is wrong, or uses what the sandbox does not understand; the message says which."""


def parse_filter(text: str) -> Predicate:
    """Turn a filter into a function that tells whether an instrument passes.

    Raises:
        FilterNotUnderstood: the filter is wrong, or is more than the sandbox understands.
    """
    parser = _Parser(_tokens(text))
    predicate = parser.either(0)
    parser.end()
    return predicate


def field_reader(name: str) -> FieldReader:
    """Return the function that reads a field by its name in filters and sort orders.

    Raises:
        FilterNotUnderstood: the sandbox does not know the field.
    """
    if name in FIELDS:
        return FIELDS[name]
    match = _IDENTIFIER.fullmatch(name)
    if match is None:
        known = ", ".join([*FIELDS, "identifiers['<type>']"])
        raise FilterNotUnderstood(f"The sandbox does not understand the field {name!r}; it knows {known}.")
    identifier_type = match["type"].strip().removeprefix("Instrument/default/")
    return lambda instrument: instrument.all_identifiers.get(identifier_type, "")


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    value: str


def _tokens(text: str) -> list[_Token]:
    tokens: list[_Token] = []
    position, end = 0, len(text.rstrip())
    while position < end:
        match = _TOKEN.match(text, position)
        if match is None or match.lastgroup is None:
            raise FilterNotUnderstood(f"The filter is not understood at {text[position:].strip()[:30]!r}.")
        value = match[match.lastgroup]
        if match.lastgroup == "text":
            value = value[1:-1].replace("''", "'")
        tokens.append(_Token(match.lastgroup, value))
        position = match.end()
    return tokens


class _Parser:
    def __init__(self, tokens: list[_Token]) -> None:
        self._tokens = tokens
        self._next = 0

    def end(self) -> None:
        if self._next < len(self._tokens):
            raise FilterNotUnderstood(
                f"The filter should have ended before {self._tokens[self._next].value!r}."
            )

    def either(self, depth: int) -> Predicate:
        options = [self._both(depth)]
        while self._skip("name", "or"):
            options.append(self._both(depth))
        return options[0] if len(options) == 1 else lambda item: any(option(item) for option in options)

    def _both(self, depth: int) -> Predicate:
        parts = [self._one(depth)]
        while self._skip("name", "and"):
            parts.append(self._one(depth))
        return parts[0] if len(parts) == 1 else lambda item: all(part(item) for part in parts)

    def _one(self, depth: int) -> Predicate:
        if depth > _DEEPEST:
            raise FilterNotUnderstood(f"The filter is nested more than {_DEEPEST} deep.")
        if self._skip("name", "not"):
            inner = self._one(depth + 1)
            return lambda item: not inner(item)
        if self._skip("mark", "("):
            inner = self.either(depth + 1)
            self._expect("mark", ")")
            return inner
        return self._comparison()

    def _comparison(self) -> Predicate:
        read = field_reader(self._take("name", "a field"))
        operator = self._take("name", "an operator")
        if operator not in OPERATORS:
            known = ", ".join(OPERATORS)
            raise FilterNotUnderstood(
                f"The sandbox does not understand the operator {operator!r}; it knows {known}."
            )
        if operator == "in":
            values = self._values()
            return lambda item: read(item) in values
        value = self._take("text", "a quoted text")
        if operator == "eq":
            return lambda item: read(item) == value
        if operator == "neq":
            return lambda item: read(item) != value
        return lambda item: read(item).startswith(value)

    def _values(self) -> frozenset[str]:
        bracketed = self._skip("mark", "(")
        values = [self._take("text", "a quoted text")]
        while self._skip("mark", ","):
            values.append(self._take("text", "a quoted text"))
        if bracketed:
            self._expect("mark", ")")
        return frozenset(values)

    def _skip(self, kind: str, value: str) -> bool:
        found = self._next < len(self._tokens) and self._tokens[self._next] == _Token(kind, value)
        self._next += found
        return found

    def _expect(self, kind: str, value: str) -> None:
        if not self._skip(kind, value):
            raise FilterNotUnderstood(f"The filter lacks {value!r}.")

    def _take(self, kind: str, wanted: str) -> str:
        if self._next >= len(self._tokens):
            raise FilterNotUnderstood(f"The filter ends where {wanted} should be.")
        token = self._tokens[self._next]
        if token.kind != kind:
            raise FilterNotUnderstood(f"The filter has {token.value!r} where {wanted} should be.")
        self._next += 1
        return token.value
