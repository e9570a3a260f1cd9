"""`ReconcileGeneric`: two sets of rows compared metric by metric, under rules."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal, localcontext
from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

from lusid_async.sandbox.domain.errors import NotEmulated, Refusal, Refused
from lusid_async.sandbox.domain.values import ARITHMETIC, ONE, ZERO, Money

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

ComparedValue: TypeAlias = "Decimal | Money | str | datetime | None"
"""A value of a row: a number without or with a unit, text or a time."""

Difference: TypeAlias = "Decimal | str"
"""A difference of numbers; of times as text such as `-01:00:00`; of texts in words."""


class ComparisonResult(Enum):
    """The outcome of one comparison."""

    EXACT_MATCH = "ExactMatch"
    WITHIN_TOLERANCE = "MatchWithinTolerance"
    FAILED = "Failed"


class Comparison(Enum):
    """How a rule compares: `comparisonType`."""

    EXACT = "Exact"
    ABSOLUTE_DIFFERENCE = "AbsoluteDifference"
    RELATIVE_DIFFERENCE = "RelativeDifference"
    CONTAINS = "Contains"
    CONTAINS_ANY_CASE = "ContainsAnyCase"
    CASE_INSENSITIVE = "CaseInsensitive"
    IS_ONE_OF = "IsOneOf"


@dataclass(frozen=True, slots=True)
class ReconciliationRule:
    """A rule for one metric.

    Args:
        comparison: how it compares.
        tolerance: of a difference: a number; of times, days.
        one_of: for `IsOneOf`: the texts on the right that each text on the left may stand for.
    """

    comparison: Comparison = Comparison.EXACT
    tolerance: Decimal = ZERO
    one_of: Mapping[str, frozenset[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ReconciliationLine:
    """The comparison of a row on the left with its row on the right.

    Args:
        left: the row on the left; empty where there is none.
        right: the row on the right; empty where there is none.
        difference: left less right, by the right-hand metric.
        results: the outcome, by the right-hand metric.
    """

    left: Mapping[str, ComparedValue]
    right: Mapping[str, ComparedValue]
    difference: Mapping[str, Difference]
    results: Mapping[str, ComparisonResult]


def reconcile_rows(
    left: Sequence[Mapping[str, ComparedValue]],
    right: Sequence[Mapping[str, ComparedValue]],
    *,
    rules: Mapping[str, ReconciliationRule] | None = None,
    left_to_right: Mapping[str, str] | None = None,
    match_on: Sequence[str] = (),
) -> list[ReconciliationLine]:
    """Compare two sets of rows.

    Args:
        left: rows by metric.
        right: rows by metric.
        rules: rule by right-hand metric; a metric without a rule must be equal.
        left_to_right: the right-hand metric that a left-hand one of another name is compared with.
        match_on: right-hand metrics whose equal values make two rows one line; without them rows are paired
            by their place.

    Returns:
        A line for each row of the left, then for the rows of the right that have no partner.

    Raises:
        Refused: `match_on` does not tell the rows of a side apart.
    """
    renamed = left_to_right or {}
    lefts = [{renamed.get(key, key): value for key, value in row.items()} for row in left]
    pairs: list[tuple[int | None, int | None]] = []
    if match_on:
        left_keys, right_keys = _index(lefts, match_on), _index(right, match_on)
        pairs += [(place, right_keys.get(key)) for key, place in left_keys.items()]
        pairs += [(None, place) for key, place in right_keys.items() if key not in left_keys]
    else:
        longest = max(len(left), len(right))
        pairs += [
            (place if place < len(left) else None, place if place < len(right) else None)
            for place in range(longest)
        ]
    lines = []
    with localcontext(ARITHMETIC):
        for one, other in pairs:
            compared = {} if one is None else lefts[one]
            row = {} if other is None else right[other]
            difference, results = _compare_rows(compared, row, rules or {})
            lines.append(ReconciliationLine({} if one is None else left[one], row, difference, results))
    return lines


def compare(
    left: ComparedValue, right: ComparedValue, rule: ReconciliationRule
) -> tuple[Difference, ComparisonResult]:
    """Compare two values; either may be missing.

    Raises:
        NotEmulated: the rule does not compare values of this kind.
    """
    if isinstance(left, (Decimal, Money)) and isinstance(right, (Decimal, Money)):
        return _compare_numbers(left, right, rule)
    if isinstance(left, datetime) and isinstance(right, datetime):
        return _compare_times(left, right, rule)
    if isinstance(left, str) and isinstance(right, str):
        return _compare_texts(left, right, rule)
    return f"-({_shown(left)}, {_shown(right)})", ComparisonResult.FAILED


def _index(
    rows: Sequence[Mapping[str, ComparedValue]], keys: Sequence[str]
) -> dict[tuple[ComparedValue, ...], int]:
    index: dict[tuple[ComparedValue, ...], int] = {}
    for place, row in enumerate(rows):
        key = tuple(row.get(name) for name in keys)
        if key in index:
            raise Refused(Refusal.INVALID_PARAMETER, f"Several rows have the values {key} of {list(keys)}.")
        index[key] = place
    return index


def _compare_rows(
    left: Mapping[str, ComparedValue],
    right: Mapping[str, ComparedValue],
    rules: Mapping[str, ReconciliationRule],
) -> tuple[dict[str, Difference], dict[str, ComparisonResult]]:
    difference: dict[str, Difference] = {}
    results: dict[str, ComparisonResult] = {}
    for key in dict.fromkeys([*left, *right]):
        rule = rules.get(key, ReconciliationRule())
        difference[key], results[key] = compare(left.get(key), right.get(key), rule)
    return difference, results


def _compare_numbers(
    left: Decimal | Money, right: Decimal | Money, rule: ReconciliationRule
) -> tuple[Difference, ComparisonResult]:
    one = left.amount if isinstance(left, Money) else left
    other = right.amount if isinstance(right, Money) else right
    difference = one - other
    match rule.comparison:
        case Comparison.EXACT:
            return difference, ComparisonResult.EXACT_MATCH if left == right else ComparisonResult.FAILED
        case Comparison.ABSOLUTE_DIFFERENCE:
            within = abs(difference) <= rule.tolerance
        case Comparison.RELATIVE_DIFFERENCE:
            difference = _relative(one, other)
            within = difference <= rule.tolerance
        case _:
            raise NotEmulated(f"Rule {rule.comparison.value}", "it does not compare numbers")
    if left == right:
        return difference, ComparisonResult.EXACT_MATCH
    return difference, ComparisonResult.WITHIN_TOLERANCE if within else ComparisonResult.FAILED


def _relative(left: Decimal, right: Decimal) -> Decimal:
    if left == right:
        return ZERO
    if left * right <= 0:
        return ONE
    return ONE - min(abs(left), abs(right)) / max(abs(left), abs(right))


def _compare_times(
    left: datetime, right: datetime, rule: ReconciliationRule
) -> tuple[Difference, ComparisonResult]:
    difference = left - right
    shown = _span(difference)
    if not difference:
        return shown, ComparisonResult.EXACT_MATCH
    match rule.comparison:
        case Comparison.EXACT:
            return shown, ComparisonResult.FAILED
        case Comparison.ABSOLUTE_DIFFERENCE:
            days = Decimal(abs(difference) // timedelta(microseconds=1)) / Decimal(86_400_000_000)
            # A tolerance such as 2/24 is a rounded number.
            within = days <= rule.tolerance + Decimal("1e-9")
            return shown, ComparisonResult.WITHIN_TOLERANCE if within else ComparisonResult.FAILED
    raise NotEmulated(f"Rule {rule.comparison.value}", "it does not compare times")


def _span(difference: timedelta) -> str:
    """Write a difference as .NET writes a TimeSpan, such as `-1.02:00:00`."""
    seconds, fraction = divmod(abs(difference) // timedelta(microseconds=1), 1_000_000)
    days, rest = divmod(seconds, 86_400)
    sign = "-" if difference < timedelta(0) else ""
    clock = f"{rest // 3600:02}:{rest // 60 % 60:02}:{rest % 60:02}"
    return f"{sign}{f'{days}.' if days else ''}{clock}{f'.{fraction:06}0' if fraction else ''}"


def _compare_texts(left: str, right: str, rule: ReconciliationRule) -> tuple[Difference, ComparisonResult]:
    failed = (f"-({left}, {right})", ComparisonResult.FAILED)
    if left == right:
        return f"{left}=={right}", ComparisonResult.EXACT_MATCH
    matched = ""
    match rule.comparison:
        case Comparison.EXACT:
            return failed
        case Comparison.CONTAINS if right in left:
            matched = f"{left} contains {right}"
        case Comparison.CONTAINS_ANY_CASE if right.casefold() in left.casefold():
            matched = f"{left} contains {right}"
        case Comparison.CASE_INSENSITIVE if left.casefold() == right.casefold():
            matched = f"{left}=={right}"
        case Comparison.IS_ONE_OF if right in rule.one_of.get(left, ()):
            matched = right
        case Comparison.ABSOLUTE_DIFFERENCE | Comparison.RELATIVE_DIFFERENCE:
            raise NotEmulated(f"Rule {rule.comparison.value}", "it does not compare texts")
    return (matched, ComparisonResult.WITHIN_TOLERANCE) if matched else failed


def _shown(value: ComparedValue) -> str:
    return "" if value is None else str(value.amount if isinstance(value, Money) else value)
