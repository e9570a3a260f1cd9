"""Realised gains, and the transactions that LUSID generates."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from lusid_async.sandbox.domain.derived_portfolios import derived_events, derived_terms
from lusid_async.sandbox.domain.output_transactions import (
    RESULTANT_HOLDING,
    OutputTransaction,
    QueryMode,
    build_transactions,
)
from lusid_async.sandbox.domain.replay import PortfolioEvents
from lusid_async.sandbox.domain.transaction_types import AccountingMethod
from lusid_async.sandbox.domain.values import PropertyValue
from tests.sandbox.domain.events import (
    CONFIGURATION,
    action,
    adjust_holdings,
    at,
    held,
    shown,
    target,
    terms,
    trade,
)
from tests.sandbox.domain.examples import K_TRADES

if TYPE_CHECKING:
    from lusid_async.sandbox.domain.transactions import Transaction


def _build(
    events: PortfolioEvents, method: str = "Default", start: str = "2010-01-01", end: str = "2030-01-01"
) -> list[OutputTransaction]:
    return build_transactions(terms(method), events, CONFIGURATION, at(start), at(end))


def _gains(rows: list[OutputTransaction]) -> dict[str, list[str]]:
    return {
        row.transaction_id: [str(round(gain.realised_total.amount, 2)) for gain in row.gains]
        for row in rows
        if row.gains
    }


_I = [
    trade("t1", "Buy", "X", "10", "100", "2024-12-02"),
    trade("t2", "Buy", "X", "10", "110", "2024-12-03"),
    trade("t3", "Buy", "X", "10", "120", "2024-12-04"),
    trade("t4", "Sell", "X", "15", "195", "2024-12-05"),
]
_AVERAGE_GAIN = [
    trade("t1", "Buy", "X", "200", "2000", "2024-12-02"),
    trade("t2", "Buy", "X", "500", "5500", "2024-12-03"),
    trade("t3", "Sell", "X", "300", "3600", "2024-12-04"),
]
_SHORT = [
    trade("t1", "SellShort", "X", "100", "1000", "2024-12-02"),
    trade("t2", "CoverShort", "X", "50", "600", "2024-12-03"),
]


@pytest.mark.parametrize(
    ("trades", "method", "gains"),
    [
        (_I, "AverageCost", {"t4": ["30.00"]}),
        (_I, "FirstInFirstOut", {"t4": ["30.00", "10.00"]}),
        (_I, "LastInFirstOut", {"t4": ["10.00", "10.00"]}),
        (_AVERAGE_GAIN, "Default", {"t3": ["385.71"]}),
        (_SHORT, "Default", {"t2": ["-100.00"]}),
        (_SHORT, "FirstInFirstOut", {"t2": ["-100.00"]}),
    ],
)
def test_realised_gain_by_method(trades: list[Transaction], method: str, gains: dict[str, list[str]]) -> None:
    assert _gains(_build(PortfolioEvents(trades), method)) == gains


@pytest.mark.parametrize(
    ("own_method", "bp", "just_eat"),
    [("Default", "-99786.88", "-13494.60"), ("LastInFirstOut", "14166.08", "-13494.60")],
)
def test_a_derived_portfolio_may_have_its_own_method(own_method: str, bp: str, just_eat: str) -> None:
    child = derived_terms(terms("FirstInFirstOut"), accounting_method=AccountingMethod(own_method))
    events = derived_events(PortfolioEvents(K_TRADES), PortfolioEvents([]), parent_id=("s", "parent"))
    rows = build_transactions(child, events, CONFIGURATION, at("2019-01-01"), at("2020-01-01"))
    totals = {
        row.transaction_id: str(round(sum(gain.realised_total.amount for gain in row.gains), 2))
        for row in rows
        if row.gains
    }
    assert totals == {"s1": bp, "s2": just_eat}
    assert {row.transaction.source_portfolio for row in rows if row.transaction} == {("s", "parent")}


def test_cancelling_a_parents_transaction_hides_it_in_the_derived_portfolio_alone() -> None:
    parent = PortfolioEvents(
        [
            trade("trd_0005", "StockIn", "BARCLAYS", "150000", "300000", "2020-01-02"),
            trade("trd_0006", "StockIn", "BARCLAYS", "150000", "300000", "2020-01-02"),
        ]
    )
    child = derived_events(parent, PortfolioEvents([]), parent_id=("s", "p"), cancelled={"trd_0006"})
    assert [shown(row)[2::2] for row in held(terms(), parent, "2020-02-01")] == [("300000", "600000")]
    assert [shown(row)[2::2] for row in held(terms(), child, "2020-02-01")] == [("150000", "300000")]


def test_generated_transactions_name_the_action_or_the_instant() -> None:
    events = PortfolioEvents(
        [
            trade("trd_0001", "StockIn", "AVIVA", "132000", "660000", "2020-01-02"),
            trade("trd_0003", "StockIn", "BARCLAYS", "150000", "300000", "2020-01-02"),
        ],
        [adjust_holdings("2020-01-01", target("CCY_GBP", "500000"))],
        [
            action("5943592343", "2020-03-31", "2020-03-31", "AVIVA 1 1", "AVIVA 1.1 1"),
            action("5943592342", "2020-03-31", "2020-03-31", "BARCLAYS 1 1", "CCY_GBP 1.7 1"),
        ],
    )
    rows = _build(events)
    assert [
        (
            row.transaction_id,
            row.type,
            f"{row.units.normalize():f}",
            f"{row.amount.normalize():f}",
            str(row.price),
        )
        for row in rows
    ] == [
        ("2020-01-01T00:00:00.0000000+00:00", "AdjustmentIncrease", "500000", "500000", "0"),
        ("trd_0001", "StockIn", "132000", "660000", "0"),
        ("trd_0003", "StockIn", "150000", "300000", "0"),
        ("5943592342", "Dividend", "255000", "255000", "1"),
        ("5943592343", "CorpActIncrease", "13200", "66000", "5"),
    ]
    held_after = [row.properties[RESULTANT_HOLDING].number for row in rows if row.properties]
    assert held_after == [Decimal(500000), Decimal(132000), Decimal(150000), Decimal("145200.0")]


def test_the_window_includes_both_ends_in_either_mode() -> None:
    events = PortfolioEvents(
        [
            trade(f"t{day}", "Buy", "X", "1", "1", f"2024-01-0{day}", settles=f"2024-01-0{day + 2}")
            for day in (1, 2, 3)
        ]
    )
    rows = {
        mode: [
            row.transaction_id
            for row in build_transactions(
                terms(), events, CONFIGURATION, at("2024-01-02"), at("2024-01-03"), query_mode=mode
            )
        ]
        for mode in QueryMode
    }
    assert rows == {QueryMode.TRADE_DATE: ["t2", "t3"], QueryMode.SETTLE_DATE: ["t1"]}


def test_a_coupon_has_holdings_and_lists_no_gain() -> None:
    events = PortfolioEvents([trade("t1", "Coupon", "BOND", "100", "5", "2024-01-01")])
    assert [shown(row)[:3] for row in held(terms(), events, "2024-01-01")] == [("CCY_GBP", "B", "5")]
    assert [(str(row.amount), row.gains) for row in _build(events)] == [("5", ())]


def test_a_gain_in_another_currency_is_split_by_the_rate_of_the_sale() -> None:
    def at_rate(identity: str, type_: str, units: str, total: str, when: str, rate: str) -> Transaction:
        values = {"Transaction/default/TradeToPortfolioRate": PropertyValue(number=Decimal(rate))}
        return trade(identity, type_, "AAPL", units, total, when, currency="USD", properties=values)

    events = PortfolioEvents(
        [
            at_rate("txn_002", "Buy", "100000", "16763000", "2020-03-05", "0.772475"),
            at_rate("txn_003", "Buy", "100000", "16298000", "2020-03-06", "0.76482"),
            at_rate("txn_004", "Buy", "100000", "16542000", "2020-03-07", "0.766342"),
            at_rate("txn_005", "Sell", "150000", "24958500", "2020-03-08", "0.766355"),
        ]
    )
    rows = build_transactions(
        terms("FirstInFirstOut"), events, CONFIGURATION, at("2020-03-08"), at("2020-03-08")
    )
    gains = rows[0].gains
    found = [
        float(sum(getattr(each, name).amount for each in gains))
        for name in ("portfolio_cost", "realised_market", "realised_currency", "realised_total")
    ]
    assert found == pytest.approx([19181516.6, 35635.5, -90080.9, -54445.3], abs=0.1)


def test_a_portfolio_is_built_up_to_the_end_of_the_window_only() -> None:
    events = PortfolioEvents([trade("t1", "Buy", "X", "1", "1", "2024-01-01")])
    before = at("2024-01-01") - timedelta(microseconds=1)
    assert build_transactions(terms(), events, CONFIGURATION, at("2020-01-01"), before) == []
