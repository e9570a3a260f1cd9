"""LUSID's rules for values of requests that its document does not have: by the name of the member.

Scopes and codes, lengths: LUSID knowledge base, KA-01633. Numbers: those of a .NET decimal, which LUSID
computes with. Currencies: those of ISO 4217, and LUSID's own codes for none and for an unknown one.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, TypeAlias

from lusid_async.sandbox.domain.currencies import currency_problem

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Sequence

Rule: TypeAlias = "Callable[[str], Sequence[str]]"
"""Returns what is wrong with a text."""

LARGEST_NUMBER = Decimal(2**96 - 1)
"""The largest .NET decimal."""

FREE_TEXTS = frozenset({"name", "displayName", "description", "labelValue"})
"""Members that may hold any text, whatever it is written in (KA-01633)."""

_SMALLEST_NUMBER = LARGEST_NUMBER.copy_negate()
_LARGEST_WHOLE_NUMBER = 2**63 - 1
_LONGEST_DESCRIPTION = 512
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_KEY_PART = re.compile(r"[a-zA-Z0-9\-_]*", re.ASCII)
_CONSULT = "For more information please consult the documentation."
_CURRENCY_NAMES = frozenset(
    {
        "baseCurrency",
        "commitmentCurrency",
        "currency",
        "domCcy",
        "domesticCurrency",
        "fgnCcy",
        "fgnCcys",
        "foreignCurrency",
        "majorUnitCurrency",
        "payCcy",
        "paymentCcy",
        "paymentCurrency",
        "repoCcy",
        "reportCurrency",
        "settlementCcy",
        "settlementCurrency",
        "toCurrency",
        "transactionCurrency",
        "underlyingCcy",
        "varyingNotionalCurrency",
    }
)
_BESIDE_NO_CURRENCY = ("security", "instrument", "fractionOfMajor")
"""Members of side definitions and field maps, whose currency is an expression, and of minor units."""


def rule_of(name: str, siblings: Container[str], *, is_required: bool) -> Rule | None:
    """Return the rule for a member of an object in a request; None where there is none.

    Args:
        name: the name of the member.
        siblings: the names of all members of the object.
        is_required: whether it must be given; what may be left out may also be blank.
    """
    if name in _CURRENCY_NAMES and not any(each in siblings for each in _BESIDE_NO_CURRENCY):
        return _required_currency if is_required else _optional_currency
    if name in ("scope", "code") and "scope" in siblings and "code" in siblings:
        return lambda text: key_part_problems(name, text)
    if name in ("instrumentScopes", "transactionTypeScope"):
        return lambda text: key_part_problems(name, text)
    if name in ("displayName", "description"):
        least = 1 if name == "displayName" and is_required else 0
        return lambda text: _length_problems(name, text, least)
    return None


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


def text_problem(text: str) -> str | None:
    """Return what is wrong with any text: control characters other than tabs and line ends."""
    # Twenty times as fast as the search, and true of nearly every text.
    if text.isprintable():
        return None
    found = _CONTROL.search(text)
    return None if found is None else f"The value has the control character U+{ord(found[0]):04X}."


def number_problem(value: Decimal | float, *, is_whole: bool = False) -> str | None:
    """Return what is wrong with any number: it is beyond a .NET decimal, or a whole one beyond 64 bits."""
    if is_whole:
        if -_LARGEST_WHOLE_NUMBER <= value <= _LARGEST_WHOLE_NUMBER:
            return None
        return f"The number must be at most {_LARGEST_WHOLE_NUMBER} either way."
    if _SMALLEST_NUMBER <= value <= LARGEST_NUMBER:
        return None
    return f"The number must be at most {LARGEST_NUMBER} either way."


def _required_currency(code: str) -> Sequence[str]:
    problem = currency_problem(code)
    return () if problem is None else (problem,)


def _optional_currency(code: str) -> Sequence[str]:
    return _required_currency(code) if code else ()


def _length_problems(name: str, text: str, least: int) -> Sequence[str]:
    if least <= len(text) <= _LONGEST_DESCRIPTION:
        return ()
    lengths = f"be non-zero in length and have no more than {_LONGEST_DESCRIPTION} characters"
    return (f"Values for the field {name} must {lengths}. {_CONSULT}",)
