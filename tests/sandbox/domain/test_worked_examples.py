"""Holdings of LUSID's worked examples, custom transaction types and cut labels."""

from __future__ import annotations

import pytest

from lusid_async.sandbox.domain.builtin_types import SIDES, builtin_transaction_types
from lusid_async.sandbox.domain.cut_labels import CutLabel, parse_time
from lusid_async.sandbox.domain.holdings import NOT_CLASSIFIED, get_holdings
from lusid_async.sandbox.domain.movements import HoldingType
from lusid_async.sandbox.domain.replay import PortfolioEvents
from lusid_async.sandbox.domain.transaction_types import (
    ALLOCATION_METHOD,
    Movement,
    PropertyMapping,
    TransactionConfiguration,
    TransactionType,
    TransactionTypeAlias,
)
from lusid_async.sandbox.domain.values import PropertyValue
from tests.sandbox.domain.events import (
    CONFIGURATION,
    STRATEGY,
    at,
    held,
    set_holdings,
    shown,
    target,
    terms,
    trade,
)
from tests.sandbox.domain.examples import EXAMPLES


@pytest.mark.parametrize("name", EXAMPLES)
def test_holdings_of_a_worked_example(name: str) -> None:
    example = EXAMPLES[name]
    rows = held(example.portfolio, example.events, example.when, by_taxlots=example.by_taxlots)
    assert [" ".join(shown(row)) for row in rows] == example.rows


def test_cut_labels_order_trades_across_time_zones() -> None:
    labels = {
        label.code: label
        for label in (
            CutLabel("LondonOpen-1a2b", 9, 0, "GB"),
            CutLabel("LondonClose", 17, 0, "GB"),
            CutLabel("SingaporeClose", 17, 0, "Singapore"),
            CutLabel("NYOpen", 9, 0, "America/New_York"),
            CutLabel("NYClose", 17, 0, "America/New_York"),
        )
    }

    def when(text: str) -> str:
        return parse_time(text, labels).replace(tzinfo=None).isoformat()

    events = PortfolioEvents(
        [
            trade("t1", "Buy", "L1", "100", "10000", when("2024-07-06NLondonOpen-1a2b")),
            trade("t2", "Buy", "L2", "100", "10000", when("2024-07-06NSingaporeClose")),
            trade("t3", "Buy", "L3", "100", "10000", when("2024-07-06NNYOpen")),
            trade("t4", "Buy", "L1", "100", "10000", when("2024-07-06NNYClose")),
        ],
        [
            set_holdings(
                when("2024-07-01NLondonOpen-1a2b"),
                target("CCY_GBP", "100000"),
                target("L1", "100", "10100"),
                target("L2", "100", "10200"),
                target("L3", "100", "9900"),
            )
        ],
    )
    rows = held(terms(), events, when("2024-07-06NLondonClose"))
    assert [shown(row)[:3] + shown(row)[4:] for row in rows if row.holding_type is HoldingType.POSITION] == [
        ("L1", "P", "200", "20100"),
        ("L2", "P", "200", "20200"),
        ("L3", "P", "200", "19900"),
    ]
    assert [str(row.units) for row in rows if row.instrument_uid == "CCY_GBP"] == ["70000"]


def _configured(*types: TransactionType) -> TransactionConfiguration:
    return TransactionConfiguration([*builtin_transaction_types(), *types], SIDES)


def _type(
    name: str, *movements: Movement, source: str = "default", allocation: str | None = None
) -> TransactionType:
    values = {ALLOCATION_METHOD: PropertyValue(label=allocation)} if allocation else {}
    return TransactionType(source, (TransactionTypeAlias(name),), movements, values)


def test_a_custom_type_moves_units_between_sub_holdings() -> None:
    loan = _type(
        "Loan",
        Movement("StockMovement", "Side1", -1),
        Movement("StockMovement", "Side1", 1, (PropertyMapping(STRATEGY, set_to="Loan"),)),
    )
    events = PortfolioEvents(
        [
            trade("t1", "StockIn", "BARCLAYS", "300000", "600000", "2020-01-02"),
            trade("t2", "Loan", "BARCLAYS", "150000", "300000", "2020-02-01"),
        ]
    )
    rows = get_holdings(terms(keys=(STRATEGY,)), events, _configured(loan), at("2020-02-01"))
    assert [(row.sub_holding[STRATEGY].label, *shown(row)[2:]) for row in rows] == [
        (NOT_CLASSIFIED, "150000", "150000", "300000"),
        ("Loan", "150000", "150000", "300000"),
    ]


def test_a_prorated_buy_is_spread_over_sub_holdings_by_units() -> None:
    prorated = _type("BuyProRated", Movement("StockMovement", "Side1", 1), allocation="Prorated")
    events = PortfolioEvents(
        [
            trade("t1", "StockIn", "TESCO", "8000", "64000", "2020-01-02", strategy="ftse"),
            trade("t2", "StockIn", "TESCO", "4000", "36000", "2020-01-02", strategy="food"),
            trade("t3", "BuyProRated", "TESCO", "6000", "60000", "2020-01-29"),
        ]
    )
    rows = get_holdings(terms(keys=(STRATEGY,)), events, _configured(prorated), at("2020-01-29"))
    assert [shown(row)[2:] for row in rows] == [("12000", "12000", "104000"), ("6000", "6000", "56000")]


def test_the_same_name_under_two_sources_can_mean_opposite_things() -> None:
    configuration = _configured(
        _type("10", Movement("StockMovement", "Side1", 1), source="UBS"),
        _type("10", Movement("StockMovement", "Side1", -1), source="GoldmanSachs"),
    )
    events = PortfolioEvents(
        [
            trade("t1", "10", "BP", "100", "1000", "2020-01-01", source="UBS"),
            trade("t2", "10", "BP", "30", "300", "2020-01-02", source="GoldmanSachs"),
        ]
    )
    rows = get_holdings(terms(), events, configuration, at("2020-01-02"))
    assert [shown(row)[2] for row in rows] == ["70"]


def test_alternative_short_names_do_what_the_long_ones_do() -> None:
    events = PortfolioEvents(
        [
            trade("t1", "BY", "BP", "100", "1000", "2020-01-01", source="alt1"),
            trade("t2", "SL", "BP", "30", "330", "2020-01-02", source="alt1"),
        ]
    )
    rows = get_holdings(terms(), events, CONFIGURATION, at("2020-01-02"))
    assert [" ".join(shown(row)) for row in rows] == ["BP P 70 70 700", "CCY_GBP B -670 -670 -670"]
