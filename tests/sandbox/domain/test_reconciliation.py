"""Reconciliation of holdings and of rows."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest

from lusid_async.sandbox.domain.errors import NotEmulated
from lusid_async.sandbox.domain.generic_reconciliation import (
    ComparedValue,
    Comparison,
    ComparisonResult,
    ReconciliationRule,
    compare,
    reconcile_rows,
)
from lusid_async.sandbox.domain.holdings_reconciliation import reconcile_holdings
from lusid_async.sandbox.domain.replay import PortfolioEvents
from lusid_async.sandbox.domain.values import Money
from tests.sandbox.domain.events import at, held, terms, trade

_TRADES = PortfolioEvents(
    [
        trade(f"t{index}", "StockIn", uid, units, total, when)
        for index, (uid, units, total, when) in enumerate(
            [
                ("L1", "1000", "100000", "2024-01-01T08:00"),
                ("L1", "2300", "232300", "2024-01-01T12:00"),
                ("L2", "-1000", "-102000", "2024-01-01T09:00"),
                ("L3", "1200", "123600", "2024-01-01T16:00"),
                ("L4", "2000", "206000", "2024-01-01T09:00"),
                ("L1", "-3000", "-305340", "2024-01-02T08:00"),
                ("L1", "1500", "152670", "2024-01-02T12:00"),
                ("L2", "1000", "102000", "2024-01-02T12:00"),
                ("L3", "1200", "123600", "2024-01-02T16:00"),
                ("L4", "1000", "103000", "2024-01-02T09:00"),
                ("L4", "2000", "206000", "2024-01-02T20:00"),
            ]
        )
    ]
)


def test_breaks_are_right_less_left_and_a_closed_position_is_one() -> None:
    left = held(terms(), _TRADES, "2024-01-01T20:00")
    right = held(terms(), _TRADES, "2024-01-02T16:00")
    breaks = reconcile_holdings(left, right)
    assert {b.instrument_uid: b.difference_units for b in breaks} == {
        "L1": Decimal(-1500),
        "L2": Decimal(1000),
        "L3": Decimal(1200),
        "L4": Decimal(1000),
    }
    assert reconcile_holdings(left, left) == []


_EXACT, _WITHIN, _FAILED = ComparisonResult
_GBP = "GBP"


@pytest.mark.parametrize(
    ("left", "right", "comparison", "tolerance", "difference", "result"),
    [
        (Money(Decimal(1050), _GBP), Money(Decimal(1000), _GBP), Comparison.EXACT, "0", Decimal(50), _FAILED),
        (
            Money(Decimal(1050), _GBP),
            Money(Decimal(1000), _GBP),
            Comparison.ABSOLUTE_DIFFERENCE,
            "50",
            Decimal(50),
            _WITHIN,
        ),
        (
            Decimal(1050),
            Decimal(1000),
            Comparison.RELATIVE_DIFFERENCE,
            "0.05",
            Decimal("0.04762"),
            _WITHIN,
        ),
        (Decimal(1050), Decimal(1000), Comparison.RELATIVE_DIFFERENCE, "0.04", Decimal("0.04762"), _FAILED),
        (Money(Decimal(101), "EUR"), Decimal(101), Comparison.EXACT, "0", Decimal(0), _FAILED),
        (
            Money(Decimal(101), "EUR"),
            Money(Decimal(101), "USD"),
            Comparison.ABSOLUTE_DIFFERENCE,
            "2",
            Decimal(0),
            _WITHIN,
        ),
        (Decimal(7), Decimal(7), Comparison.EXACT, "0", Decimal(0), _EXACT),
        (
            at("2024-01-01T00:00"),
            at("2024-01-01T01:00"),
            Comparison.ABSOLUTE_DIFFERENCE,
            "0.0833333333333333",
            "-01:00:00",
            _WITHIN,
        ),
        ("Mr. John Doe", "John Doe", Comparison.EXACT, "0", "-(Mr. John Doe, John Doe)", _FAILED),
        ("Mr. John Doe", "John Doe", Comparison.CONTAINS, "0", "Mr. John Doe contains John Doe", _WITHIN),
        ("John Doe", "Mr. John Doe", Comparison.CONTAINS, "0", "-(John Doe, Mr. John Doe)", _FAILED),
        ("Mr. John Doe", "john", Comparison.CONTAINS_ANY_CASE, "0", "Mr. John Doe contains john", _WITHIN),
        ("John Doe", "john doe", Comparison.CASE_INSENSITIVE, "0", "John Doe==john doe", _WITHIN),
        ("John Doe", "J. Doe", Comparison.IS_ONE_OF, "0", "J. Doe", _WITHIN),
        ("John Doe", "K. Doe", Comparison.IS_ONE_OF, "0", "-(John Doe, K. Doe)", _FAILED),
    ],
)
def test_a_comparison_by_rule(
    left: ComparedValue,
    right: ComparedValue,
    comparison: Comparison,
    tolerance: str,
    difference: Decimal | str,
    result: ComparisonResult,
) -> None:
    one_of = {"John Doe": frozenset({"J. Doe", "Doe"})}
    rule = ReconciliationRule(comparison, Decimal(tolerance), one_of)
    found, outcome = compare(left, right, rule)
    assert (round(found, 5) if isinstance(found, Decimal) else found, outcome) == (difference, result)


def test_a_rule_for_texts_does_not_compare_numbers() -> None:
    with pytest.raises(NotEmulated):
        compare(Decimal(1), Decimal(2), ReconciliationRule(Comparison.CONTAINS))


def test_a_time_span_of_days_is_written_as_dotnet_writes_it() -> None:
    found, _ = compare(at("2024-01-03") + timedelta(microseconds=5), at("2024-01-01"), ReconciliationRule())
    assert found == "2.00:00:00.0000050"


def test_metrics_of_other_names_are_compared_only_where_mapped() -> None:
    left: list[dict[str, ComparedValue]] = [{"Holding/Pv": Decimal(5)}]
    right: list[dict[str, ComparedValue]] = [{"Valuation/PV": Decimal(5)}]
    unmapped = reconcile_rows(left, right)[0]
    assert unmapped.results == {"Holding/Pv": _FAILED, "Valuation/PV": _FAILED}
    mapped = reconcile_rows(left, right, left_to_right={"Holding/Pv": "Valuation/PV"})[0]
    assert (mapped.difference, mapped.results) == ({"Valuation/PV": Decimal(0)}, {"Valuation/PV": _EXACT})


def test_rows_are_matched_by_their_keys() -> None:
    left: list[dict[str, ComparedValue]] = [
        {"Name": "a", "PV": Decimal(1)},
        {"Name": "b", "PV": Decimal(2)},
    ]
    right: list[dict[str, ComparedValue]] = [
        {"Name": "b", "PV": Decimal(2)},
        {"Name": "c", "PV": Decimal(3)},
    ]
    lines = reconcile_rows(left, right, match_on=["Name"])
    assert [line.results["PV"] for line in lines] == [_FAILED, _EXACT, _FAILED]
