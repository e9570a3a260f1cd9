"""Derivation formulas: the values of derived properties.

Operations and their treatment of missing values: LUSID's knowledge base, "Derivation formulas part 1".
"""

from __future__ import annotations

from decimal import Decimal, localcontext
from functools import lru_cache
from typing import TYPE_CHECKING, Final, TypeAlias

from lark import Lark, Token, Tree
from lark.exceptions import UnexpectedInput

from lusid_async.sandbox.domain.errors import NotEmulated, Refusal, Refused
from lusid_async.sandbox.domain.values import ARITHMETIC, ZERO

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

FORMULA_LIMIT = 8000
"""The most characters of a formula."""

FormulaValue: TypeAlias = "Decimal | str | None"
"""What a formula works on; None is a missing value."""

_GRAMMAR: Final = r"""
start: sum
?sum: product ((PLUS | MINUS) product)*
?product: power ((TIMES | OVER) power)*
?power: atom ["^" power]
?atom: NUMBER -> number
     | MINUS atom -> negate
     | STRING -> string
     | NULL -> null
     | MAP "(" sum ":" pair ("," pair)* ")" -> map
     | NAME "(" sum ("," sum)* ")" -> call
     | (PROPERTY | NAME) -> entity
     | "(" sum ")"
pair: key "=" literal
key: STRING -> string | signed | DEFAULT -> default
?literal: STRING -> string | signed
signed: [MINUS] NUMBER
PLUS: "+"
MINUS: "-"
TIMES: "*"
OVER: "/"
MAP.2: /map(?=\s*\()/i
NULL.2: /null\b/i
DEFAULT.2: /default(?=\s*=)/i
PROPERTY.3: /[A-Za-z][A-Za-z.]*\[[^\]]+\]/
NAME: /[A-Za-z_][A-Za-z0-9_.]*/
STRING: /'(?:[^'\\]|\\.|'')*'/
NUMBER: /\d+(?:\.\d+)?/
%import common.WS
%ignore WS
"""


@lru_cache(maxsize=1)
def _parser() -> Lark:
    return Lark(_GRAMMAR, parser="lalr", maybe_placeholders=False)


NESTING_LIMIT = 100
"""How deep operations may nest."""


@lru_cache(maxsize=256)
def _parse(formula: str) -> Tree[Token]:
    if len(formula) > FORMULA_LIMIT:
        raise Refused(Refusal.BAD_FORMULA, f"A formula has at most {FORMULA_LIMIT} characters.")
    try:
        tree = _parser().parse(formula)
    except UnexpectedInput as error:
        raise Refused(
            Refusal.BAD_FORMULA,
            f"The formula cannot be read at line {error.line}, column {error.column}: {formula!r}",
        ) from error
    level: list[Tree[Token]] = [tree]
    for _ in range(NESTING_LIMIT):
        level = [child for node in level for child in node.children if isinstance(child, Tree)]
    if level:
        raise Refused(Refusal.BAD_FORMULA, f"The operations of a formula nest at most {NESTING_LIMIT} deep.")
    return tree


def check_formula(formula: str) -> None:
    """Check that a formula can be read and has only operations that are emulated.

    Raises:
        NotEmulated: an operation is not emulated.
        Refused: it cannot be read.
    """
    for call in _parse(formula).find_data("call"):
        name = str(call.children[0]).lower()
        if name not in _FUNCTIONS:
            raise NotEmulated(f"Derivation operation {name}", f"emulated are {', '.join(sorted(_FUNCTIONS))}")


def entities_of(formula: str) -> list[str]:
    """Return the entity components that a formula reads, such as `Properties[Instrument/s/Rating]`."""
    return list(dict.fromkeys(str(tree.children[0]) for tree in _parse(formula).find_data("entity")))


def evaluate(formula: str, entity: Callable[[str], FormulaValue]) -> FormulaValue:
    """Return what a formula comes to.

    Args:
        formula: the `derivationFormula`.
        entity: the value of an entity component, such as `Properties[Instrument/s/Rating]` or `Name`; None
            where it has none.

    Raises:
        NotEmulated: an operation is not emulated.
        Refused: the formula cannot be read, or uses text as a number.
    """
    check_formula(formula)
    with localcontext(ARITHMETIC):
        try:
            return _value(_parse(formula).children[0], entity)
        except ArithmeticError as error:
            raise Refused(
                Refusal.BAD_FORMULA, f"The formula has no number for a result: {formula!r}"
            ) from error


def _value(node: Tree[Token] | Token, entity: Callable[[str], FormulaValue]) -> FormulaValue:
    if isinstance(node, Token):
        raise TypeError(f"{node!r} is no value")
    children = node.children
    match node.data:
        case "number":
            return Decimal(str(children[0]))
        case "string":
            return _text(str(children[0]))
        case "null":
            return None
        case "entity":
            return entity(str(children[0]))
        case "map":
            return _mapped(_value(children[1], entity), children[2:])
        case "call":
            function = _FUNCTIONS[str(children[0]).lower()]
            return function([_value(child, entity) for child in children[1:]])
        case "negate":
            return -_number(_value(children[1], entity))
        case "signed":
            return Decimal("".join(str(child) for child in children))
        case "power":
            base, exponent = (_number(_value(child, entity)) for child in children)
            return base**exponent
    result = _number(_value(children[0], entity))
    for operator, operand in zip(children[1::2], children[2::2], strict=True):
        result = _operate(str(operator), result, _number(_value(operand, entity)))
    return result


def _operate(operator: str, left: Decimal, right: Decimal) -> Decimal:
    match operator:
        case "+":
            return left + right
        case "-":
            return left - right
        case "*":
            return left * right
    return left / right if right else ZERO


def _text(quoted: str) -> str:
    return quoted[1:-1].replace("''", "'").replace("\\'", "'")


def _number(value: FormulaValue) -> Decimal:
    """Return a value as a number; a missing one is 0."""
    if isinstance(value, str):
        raise Refused(Refusal.BAD_FORMULA, f"'{value}' is no number.")
    return ZERO if value is None else value


def _mapped(value: FormulaValue, pairs: Sequence[Tree[Token] | Token]) -> FormulaValue:
    default: FormulaValue = None
    for pair in pairs:
        if isinstance(pair, Token):
            continue
        key, literal = pair.children
        result = _value(literal, lambda _: None)
        if isinstance(key, Tree) and key.data == "default":
            default = result
        elif value is not None and value == _value(key, lambda _: None):
            return result
    return default


def _coalesce(values: Sequence[FormulaValue]) -> FormulaValue:
    return next((value for value in values if value is not None), None)


def _concatenate(values: Sequence[FormulaValue]) -> FormulaValue:
    present = [value for value in values if value is not None]
    return (
        "".join(value if isinstance(value, str) else f"{value:f}" for value in present) if present else None
    )


def _over_numbers(
    operation: Callable[[Sequence[Decimal]], Decimal],
) -> Callable[[Sequence[FormulaValue]], FormulaValue]:
    """Return a function of numbers; whether a missing value counts as 0 in them is not known."""

    def apply(values: Sequence[FormulaValue]) -> FormulaValue:
        if any(value is None for value in values):
            raise NotEmulated("Derivation formulas", "average, min, max or sum of a missing value")
        return operation([_number(value) for value in values])

    return apply


_FUNCTIONS: Final[dict[str, Callable[[Sequence[FormulaValue]], FormulaValue]]] = {
    "coalesce": _coalesce,
    "concat": _concatenate,
    "average": _over_numbers(lambda numbers: sum(numbers, ZERO) / len(numbers)),
    "min": _over_numbers(min),
    "max": _over_numbers(max),
    "sum": _over_numbers(lambda numbers: sum(numbers, ZERO)),
}
