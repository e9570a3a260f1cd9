"""Filters: a text in LUSID's filter language, parsed by its grammar and applied to documents.

Names, operators and texts are compared without regard to case. A value that is null or unset matches nothing,
whatever the operator, except `not exists` (LUSID knowledge base, KA-01914): a comparison is true, false or
unknown, and only what is true passes. `and` binds tighter than `or`; a `'` in a text is doubled or follows a
backslash. Parsing takes time proportional to the length of the filter.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from lark import Lark, Token, Transformer
from lark.exceptions import UnexpectedCharacters, UnexpectedEOF, UnexpectedToken

from lusid_async.sandbox.query.comparisons import FilterLiteral, compare
from lusid_async.sandbox.query.fields import FieldPath, JsonDocument, parse_field
from lusid_async.sandbox.timestamps import read_time

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from lusid_async.sandbox.query.fields import Document

Truth: TypeAlias = bool | None
"""Whether a document matches; None when it lacks the value that is asked about."""
Predicate: TypeAlias = "Callable[[Document], Truth]"

LONGEST_FILTER = 16_384
"""Characters. LUSID's own limit is that of a URL (LUSID knowledge base, KA-01633 and KA-01968)."""
_DEEPEST = 60

_NAMES = {
    "AND": "'and'",
    "OR": "'or'",
    "NOT": "'not'",
    "IN": "'in'",
    "EXISTS": "'exists'",
    "COMPARISON": "an operator",
    "QUANTIFIER": "'any' or 'all'",
    "STRING": "a quoted text",
    "DATE": "a date",
    "NUMBER": "a number",
    "BOOLEAN": "true or false",
    "FIELD": "a field",
    "LPAR": "'('",
    "RPAR": "')'",
    "COMMA": "','",
    "$END": "the end",
}


class FilterSyntaxError(ValueError):
    """The filter is not in the language; the message says where, and what was expected there.

    Args:
        message: what is wrong.
        position: the character at which it is, from 1.
    """

    def __init__(self, message: str, position: int) -> None:
        super().__init__(f"{message} (character {position})")
        self.position = position


@dataclass(frozen=True, slots=True)
class Mention:
    """A field that a filter names.

    Args:
        path: the field.
        position: the character at which it is, from 1.
        operator: what it is compared by; empty where it is only asked whether it is there.
        literals: what it is compared with.
    """

    path: FieldPath
    position: int
    operator: str = ""
    literals: tuple[FilterLiteral, ...] = ()


@dataclass(frozen=True, slots=True)
class Filter:
    """A parsed filter.

    Args:
        predicate: tells whether a document matches.
        mentions: the fields that it names, without those of elements inside `any` and `all`.
        depth: how deep it is nested.
    """

    predicate: Predicate
    mentions: tuple[Mention, ...]
    depth: int = 1

    def __post_init__(self) -> None:
        """Refuse what would be evaluated too deep."""
        if self.depth > _DEEPEST:
            raise FilterSyntaxError(f"The filter is nested more than {_DEEPEST} deep", 1)

    def passes(self, document: Document) -> bool:
        """Tell whether a document matches."""
        return self.predicate(document) is True


@lru_cache(maxsize=256)
def parse_filter(text: str) -> Filter:
    """Parse a filter.

    Raises:
        FilterSyntaxError: it is not in the language.
    """
    if len(text) > LONGEST_FILTER:
        raise FilterSyntaxError(f"The filter is longer than {LONGEST_FILTER} characters", LONGEST_FILTER + 1)
    try:
        # The parser builds the filter as it goes: the grammar's callbacks are those of _Builder.
        parsed: Any = _parser().parse(text)
    except UnexpectedToken as error:
        expected = _expected(error.accepts or error.expected)
        if error.token.type == "$END":
            raise FilterSyntaxError(f"The filter ends where {expected} is expected", len(text) + 1) from None
        message = f"{str(error.token)[:40]!r} stands where {expected} is expected"
        raise FilterSyntaxError(message, (error.token.start_pos or 0) + 1) from None
    except UnexpectedCharacters as error:
        start = cast("int", error.pos_in_stream)
        message = f"{text[start : start + 20]!r} stands where {_expected(error.allowed or ())} is expected"
        if text[start] == '"':
            message += "; texts stand in single quotes"
        raise FilterSyntaxError(message, start + 1) from None
    except UnexpectedEOF:
        raise FilterSyntaxError("The filter ends too early", len(text) + 1) from None
    result: Filter = parsed
    return result


def _expected(terminals: Collection[str]) -> str:
    names = sorted({_NAMES.get(each, each) for each in terminals})
    return (
        names[0]
        if len(names) == 1
        else f"{', '.join(names[:-1])} or {names[-1]}"
        if names
        else "something else"
    )


class _Builder(Transformer[Token, Filter]):
    def either(self, parts: list[Any]) -> Filter:
        return _joined(parts, decided_by=True)

    def both(self, parts: list[Any]) -> Filter:
        return _joined(parts, decided_by=False)

    def negation(self, parts: list[Any]) -> Filter:
        inner: Filter = parts[1]

        def negated(document: Document) -> Truth:
            truth = inner.predicate(document)
            return None if truth is None else not truth

        return Filter(negated, inner.mentions, inner.depth + 1)

    def comparison(self, parts: list[Any]) -> Filter:
        path, operator, literal = parse_field(parts[0]), str(parts[1]).lower(), parts[2]
        mention = Mention(path, _position(parts[0]), operator, (literal,))
        return Filter(lambda document: compare(operator, document.lookup(path), literal), (mention,))

    def membership(self, parts: list[Any]) -> Filter:
        path, literals = parse_field(parts[0]), parts[-1]
        mention = Mention(path, _position(parts[0]), "eq", tuple(literals))
        return Filter(lambda document: _is_member(document.lookup(path), literals), (mention,))

    def non_membership(self, parts: list[Any]) -> Filter:
        path, literals = parse_field(parts[0]), parts[-1]

        def is_no_member(document: Document) -> Truth:
            truth = _is_member(document.lookup(path), literals)
            return None if truth is None else not truth

        return Filter(is_no_member, (Mention(path, _position(parts[0]), "eq", tuple(literals)),))

    def presence(self, parts: list[Any]) -> Filter:
        path = parse_field(parts[0])
        mention = Mention(path, _position(parts[0]))
        return Filter(lambda document: document.lookup(path) is not None, (mention,))

    def absence(self, parts: list[Any]) -> Filter:
        path = parse_field(parts[0])
        mention = Mention(path, _position(parts[0]))
        return Filter(lambda document: document.lookup(path) is None, (mention,))

    def quantified(self, parts: list[Any]) -> Filter:
        path, of_them, inner = parse_field(parts[0]), str(parts[1]).lower(), parts[2]

        def holds(document: Document) -> Truth:
            found = document.lookup(path)
            if found is None:
                return None
            elements = found if isinstance(found, list) else [found]
            truths = [inner.passes(JsonDocument(each)) for each in elements]
            return any(truths) if of_them == "any" else all(truths)

        return Filter(holds, (Mention(path, _position(parts[0])),), inner.depth + 1)

    def literals(self, parts: list[Any]) -> list[FilterLiteral]:
        return parts

    def text(self, parts: list[Any]) -> FilterLiteral:
        return FilterLiteral("text", _unquoted(parts[0]), _position(parts[0]))

    def date(self, parts: list[Any]) -> FilterLiteral:
        text, position = str(parts[0]), _position(parts[0])
        try:
            read_time(text)
        except ValueError as error:
            raise FilterSyntaxError(f"There is no date {text!r}", position) from error
        return FilterLiteral("date", text, position)

    def number(self, parts: list[Any]) -> FilterLiteral:
        return FilterLiteral("number", str(parts[0]), _position(parts[0]))

    def boolean(self, parts: list[Any]) -> FilterLiteral:
        return FilterLiteral("boolean", str(parts[0]), _position(parts[0]))


@lru_cache(maxsize=1)
def _parser() -> Lark:
    grammar = Path(__file__).with_name("filter_language.lark").read_text("utf-8")
    return Lark(grammar, parser="lalr", lexer="contextual", transformer=_Builder())


def _joined(parts: list[Any], *, decided_by: bool) -> Filter:
    filters: list[Filter] = [part for part in parts if isinstance(part, Filter)]
    predicates = [each.predicate for each in filters]

    def joined(document: Document) -> Truth:
        truth: Truth = not decided_by
        for predicate in predicates:
            one = predicate(document)
            if one is decided_by:
                return decided_by
            if one is None:
                truth = None
        return truth

    mentions = tuple(mention for each in filters for mention in each.mentions)
    return Filter(joined, mentions, 1 + max(each.depth for each in filters))


def _position(token: Token) -> int:
    return (token.start_pos or 0) + 1


def _is_member(found: object, literals: list[FilterLiteral]) -> Truth:
    return None if found is None else any(compare("eq", found, literal) for literal in literals)


def _unquoted(text: str) -> str:
    characters = iter(text[1:-1])
    return "".join(next(characters) if each in "'\\" else each for each in characters)
