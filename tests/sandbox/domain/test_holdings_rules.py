"""The rules of holdings beyond the worked examples, and what holds for every history."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal, Overflow

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lusid_async.sandbox.domain.adjustments import check_targets
from lusid_async.sandbox.domain.builtin_types import SIDES
from lusid_async.sandbox.domain.errors import NotEmulated, Refusal, Refused
from lusid_async.sandbox.domain.holdings import (
    NOT_CLASSIFIED,
    get_holdings,
    lot_properties,
    source_portfolio_properties,
    unknown_types,
)
from lusid_async.sandbox.domain.instruments import InstrumentView, resolve_instrument
from lusid_async.sandbox.domain.output_transactions import build_transactions
from lusid_async.sandbox.domain.replay import PortfolioEvents
from lusid_async.sandbox.domain.transaction_types import (
    Movement,
    PropertyMapping,
    Side,
    TransactionConfiguration,
    TransactionType,
    TransactionTypeAlias,
)
from lusid_async.sandbox.domain.transactions import (
    TAX_LOT_SELECTION_METHOD,
    TRADE_TO_PORTFOLIO_RATE,
    Transaction,
    TransactionStatus,
    TransactionVersion,
    transactions_as_at,
)
from lusid_async.sandbox.domain.values import Money, PropertyValue
from tests.sandbox.domain.events import (
    CONFIGURATION,
    STRATEGY,
    action,
    at,
    held,
    set_holdings,
    shown,
    target,
    terms,
    trade,
)

METHODS = ["AverageCost", "FirstInFirstOut", "LastInFirstOut", "HighestCostFirst", "LowestCostFirst"]


@pytest.mark.parametrize(
    ("exchange_rate", "rate", "cost", "portfolio_cost"),
    [("0.9", "0.8", "3000", "2400"), ("0.9", None, "3000", "0"), (None, "0.8", "2700", "2160")],
)
def test_cost_in_transaction_and_portfolio_currency(
    exchange_rate: str | None, rate: str | None, cost: str, portfolio_cost: str
) -> None:
    properties = {TRADE_TO_PORTFOLIO_RATE: PropertyValue(number=Decimal(rate))} if rate else {}
    buy = trade(
        "t1",
        "Buy",
        "MSFT",
        "100",
        "2700",
        "2024-01-01",
        currency="EUR",
        transaction_currency="USD",
        exchange_rate=exchange_rate,
        properties=properties,
    )
    position = held(terms(), PortfolioEvents([buy]), "2024-01-01")[0]
    assert position.cost == Money(Decimal(cost), "USD")
    assert position.portfolio_cost == Money(Decimal(portfolio_cost), "GBP")


def test_both_legs_of_a_forward_wait_for_settlement() -> None:
    forward = trade("t1", "FwdFxBuy", "CCY_USD", "125", "100", "2024-01-01", settles="2024-03-01")
    forward = forward._replace(transaction_currency="USD", exchange_rate=Decimal("0.8"))
    events = PortfolioEvents([forward])
    assert [" ".join(shown(row)) for row in held(terms(), events, "2024-02-01")] == [
        "CCY_USD F 125 0 125",
        "CCY_GBP F -100 0 -100",
    ]
    assert [" ".join(shown(row)) for row in held(terms(), events, "2024-03-01")] == [
        "CCY_USD B 125 125 125",
        "CCY_GBP B -100 -100 -100",
    ]


def test_a_custom_side_takes_its_amount_from_a_transaction_property() -> None:
    commission = "Transaction/s/Commission"
    side = Side(
        "Commission",
        "Txn:SettleCcy",
        "Txn:SettlementCurrency",
        "SettledToPortfolioRate",
        commission,
        commission,
    )
    buy = TransactionType(
        "default",
        (TransactionTypeAlias("BuyWithCommission"),),
        (
            Movement("StockMovement", "Side1", 1),
            Movement("CashCommitment", "Side2", -1),
            Movement("CashCommitment", "Commission", -1, (PropertyMapping(STRATEGY, set_to="Fees"),)),
        ),
    )
    paid = {commission: PropertyValue(number=Decimal(7))}
    events = PortfolioEvents(
        [trade("t1", "BuyWithCommission", "X", "10", "100", "2024-01-01", properties=paid)]
    )
    configuration = TransactionConfiguration([buy], {**SIDES, "Commission": side})
    rows = get_holdings(terms(keys=(STRATEGY,)), events, configuration, at("2024-01-01"))
    assert [(row.sub_holding[STRATEGY].label, *shown(row)[:3]) for row in rows] == [
        (NOT_CLASSIFIED, "X", "P", "10"),
        (NOT_CLASSIFIED, "CCY_GBP", "B", "-100"),
        ("Fees", "CCY_GBP", "B", "-7"),
    ]


@pytest.mark.parametrize(
    ("movement", "side"),
    [
        (Movement("VariationMargin", "Side1", 1), SIDES["Side1"]),
        (Movement("StockMovement", "Side1", 1, options=("condition",)), SIDES["Side1"]),
        (Movement("StockMovement", "Side1", 1), replace(SIDES["Side1"], units="Txn:CurrentFace")),
    ],
)
def test_a_movement_that_cannot_be_computed_says_so(movement: Movement, side: Side) -> None:
    kind = TransactionType("default", (TransactionTypeAlias("Odd"),), (movement,))
    events = PortfolioEvents([trade("t1", "Odd", "X", "10", "100", "2024-01-01")])
    with pytest.raises(NotEmulated):
        get_holdings(terms(), events, TransactionConfiguration([kind], {"Side1": side}), at("2024-01-01"))


def test_a_type_name_stands_once_in_a_source_and_its_sides_are_defined() -> None:
    kind = TransactionType(
        "default", (TransactionTypeAlias("Odd"),), (Movement("StockMovement", "Side3", 1),)
    )
    with pytest.raises(Refused) as refused:
        TransactionConfiguration([kind, kind], SIDES)
    assert refused.value.refusal is Refusal.TRANSACTION_TYPE_DUPLICATION
    events = PortfolioEvents([trade("t1", "Odd", "X", "10", "100", "2024-01-01")])
    with pytest.raises(Refused) as refused:
        get_holdings(terms(), events, TransactionConfiguration([kind], SIDES), at("2024-01-01"))
    assert refused.value.refusal is Refusal.MISSING_SIDE


@pytest.mark.parametrize(
    ("amount", "currency", "reported"),
    [("57.34", "JPY", "57"), ("11.63585", "GBP", "11.64"), ("1.2345", "KWD", "1.234")],
)
def test_reported_amounts_have_the_currencys_decimals(amount: str, currency: str, reported: str) -> None:
    assert str(Money(Decimal(amount), currency).reported().amount) == reported


@pytest.mark.parametrize(
    ("method", "units", "cost"),
    [("AverageCost", "-5", "-65"), ("FirstInFirstOut", "-5", "-65"), ("HighestCostFirst", "-5", "-65")],
)
def test_a_sale_beyond_the_position_opens_a_short_one_at_its_own_price(
    method: str, units: str, cost: str
) -> None:
    trades = [
        trade("t1", "Buy", "X", "10", "100", "2024-01-01"),
        trade("t2", "Sell", "X", "15", "195", "2024-01-02"),
    ]
    rows = held(terms(method), PortfolioEvents(trades), "2024-01-02")
    assert shown(rows[0]) == ("X", "P", units, units, cost)


@pytest.mark.parametrize(
    ("kind", "units", "total", "position", "cash"),
    [
        # FINBOURNE's notebook on cut labels.
        ("Sell", "-28000", "2746800", ("1468244", "143746687.6"), "2746800"),
        ("Sell", "-28000", "-2746800", ("1468244", "143746687.6"), "-2746800"),
        ("Buy", "-1000", "97900", ("1439244", "140901987.6"), "-97900"),
        ("CoverShort", "-1000", "-97900", ("1439244", "140901987.6"), "97900"),
        ("StockIn", "-1000", "97900", ("1439244", "140901987.6"), None),
        ("StockIn", "-1000", "-97900", ("1439244", "140901987.6"), None),
    ],
)
def test_negative_units_move_the_other_way_and_the_consideration_as_it_is_given(
    kind: str, units: str, total: str, position: tuple[str, str], cash: str | None
) -> None:
    events = PortfolioEvents(
        [trade("t1", kind, "UST", units, total, "2024-01-02", settles="2024-01-04")],
        [set_holdings("2024-01-01", target("UST", "1440244", "140999887.6"))],
    )
    rows = [shown(row) for row in held(terms(), events, "2024-01-02")]
    assert (rows[0][2], rows[0][4]) == position
    assert [row[2] for row in rows[1:]] == ([] if cash is None else [cash])


@pytest.mark.parametrize(("kind", "units"), [("Buy", "100"), ("Sell", "100"), ("StockIn", "1")])
def test_a_negative_consideration_of_positive_units_is_not_emulated(kind: str, units: str) -> None:
    events = PortfolioEvents([trade("t1", kind, "X", units, "-500", "2024-01-01")])
    with pytest.raises(NotEmulated, match=r"negative consideration.*'t1'"):
        held(terms(), events, "2024-01-01")


def test_the_gain_of_negative_units_is_not_emulated() -> None:
    events = PortfolioEvents([trade("t1", "Sell", "X", "-100", "500", "2024-01-01")])
    with pytest.raises(NotEmulated, match=r"gain of negative units.*'t1'"):
        build_transactions(terms(), events, CONFIGURATION, at("2020-01-01"), at("2025-01-01"))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("79228162514264337593543950335", "1"),
        ("9999999999999999999999999999", "1"),
        ("-9999999999999999999999999999", "-1"),
    ],
)
def test_a_sum_beyond_28_digits_is_refused_in_place_of_a_rounded_one(first: str, second: str) -> None:
    trades = [
        trade(name, "StockIn", "X", units, None, "2024-01-01")
        for name, units in (("t1", first), ("t2", second))
    ]
    with pytest.raises(Overflow):
        held(terms(), PortfolioEvents(trades), "2024-01-01")


def test_a_transactions_own_tax_lot_method_wins() -> None:
    last_in = {TAX_LOT_SELECTION_METHOD: PropertyValue(label="LastInFirstOut")}
    trades = [
        trade("t1", "Buy", "X", "10", "100", "2024-01-01"),
        trade("t2", "Buy", "X", "10", "120", "2024-01-02"),
        trade("t3", "Sell", "X", "10", "130", "2024-01-03", properties=last_in),
    ]
    rows = held(terms("FirstInFirstOut"), PortfolioEvents(trades), "2024-01-03")
    assert shown(rows[0])[4] == "100"


def test_futures_have_lots_in_a_portfolio_at_average_cost() -> None:
    trades = [
        trade("t1", "OLFC", "F", "10", "100", "2024-01-01"),
        trade("t2", "OLFC", "F", "10", "120", "2024-01-02"),
        trade("t3", "CLFC", "F", "10", "130", "2024-01-03"),
    ]
    rows = held(terms(), PortfolioEvents(trades), "2024-01-03", by_taxlots=True)
    assert shown(rows[0])[4] == "120"


def test_lots_cannot_be_chosen_from_a_position_at_average_cost() -> None:
    first_in = {TAX_LOT_SELECTION_METHOD: PropertyValue(label="FirstInFirstOut")}
    trades = [
        trade("t1", "Buy", "X", "10", "100", "2024-01-01"),
        trade("t2", "Buy", "X", "10", "120", "2024-01-02"),
        trade("t3", "Sell", "X", "10", "130", "2024-01-03", properties=first_in),
    ]
    with pytest.raises(NotEmulated, match="Tax lot selection"):
        held(terms(), PortfolioEvents(trades), "2024-01-03")


def test_lots_of_equal_cost_are_taken_oldest_first() -> None:
    trades = [
        trade("t1", "Buy", "X", "10", "100", "2024-01-01"),
        trade("t2", "Buy", "X", "10", "100", "2024-01-02"),
        trade("t3", "Sell", "X", "10", "100", "2024-01-03"),
    ]
    rows = held(terms("HighestCostFirst"), PortfolioEvents(trades), "2024-01-03", by_taxlots=True)
    assert rows[0].lot is not None
    assert rows[0].lot.lot_id == "t2"


def test_before_its_creation_a_portfolio_does_not_exist() -> None:
    with pytest.raises(Refused) as refused:
        held(terms(created="2018-01-01"), PortfolioEvents([]), "2017-12-31")
    assert refused.value.refusal is Refusal.PORTFOLIO_NOT_YET_CREATED


def test_a_transaction_of_an_unknown_type_is_left_out_and_listed() -> None:
    events = PortfolioEvents([trade("t1", "Deposit", "CCY_GBP", "1", "1", "2024-01-01")])
    assert held(terms(), events, "2024-01-01") == []
    assert unknown_types(events.transactions, CONFIGURATION) == {("default", "Deposit"): ["t1"]}
    with pytest.raises(Refused) as refused:
        get_holdings(terms(), events, CONFIGURATION, at("2024-01-01"), fail_on_unknown_types=True)
    assert refused.value.refusal is Refusal.TRANSACTION_TYPE_NOT_FOUND


def test_without_a_total_consideration_only_what_is_priced_by_the_unit_has_a_cost() -> None:
    events = PortfolioEvents([trade("t1", "StockIn", "X", "10", None, "2024-01-01", price="5")])
    assert shown(held(terms(), events, "2024-01-01")[0])[4] == "50"
    bond = {"X": InstrumentView("X", kind="Bond")}
    with pytest.raises(NotEmulated, match="Consideration of a Bond"):
        get_holdings(terms(), events, CONFIGURATION, at("2024-01-01"), instruments=bond)


def test_the_same_holding_twice_in_one_request_is_refused() -> None:
    with pytest.raises(Refused) as refused:
        check_targets([target("X", "1"), target("X", "2")], ())
    assert refused.value.refusal is Refusal.DUPLICATE_SUB_HOLDING_KEYS
    check_targets([target("X", "1", strategy="a"), target("X", "2", strategy="b")], (STRATEGY,))


def test_rows_are_in_upload_order_where_times_are_equal() -> None:
    trades = [
        trade("z", "StockIn", "X", "1", "1", "2024-01-01", sequence=1),
        trade("a", "StockIn", "Y", "1", "1", "2024-01-01", sequence=2),
    ]
    assert [row.instrument_uid for row in held(terms(), PortfolioEvents(trades), "2024-01-01")] == ["X", "Y"]


_INSTRUMENTS = {
    ("s", "Figi", "F1"): ["LUID_1"],
    ("default", "Figi", "F1"): ["LUID_2"],
    ("default", "ClientInternal", "C3"): ["LUID_3"],
    ("s", "Isin", "I4"): ["LUID_4", "LUID_5"],
    ("default", "Isin", "I4"): ["LUID_6"],
}


@pytest.mark.parametrize(
    ("identifiers", "scopes", "luid"),
    [
        ({"Instrument/default/Figi": "F1"}, ["s"], "LUID_1"),
        ({"instrument/default/Figi": "F1"}, [], "LUID_2"),
        ({"Instrument/default/ClientInternal": "C3", "Instrument/default/Isin": "I4"}, ["s"], "LUID_3"),
        ({"Instrument/default/Isin": "I4"}, ["s"], "LUID_6"),
        ({"Instrument/default/Currency": "GBP"}, ["s"], "CCY_GBP"),
        ({"Instrument/default/Figi": "F9"}, ["s"], "LUID_ZZZZZZZZ"),
        ({}, [], "LUID_ZZZZZZZZ"),
    ],
)
def test_which_instrument_identifiers_mean(identifiers: dict[str, str], scopes: list[str], luid: str) -> None:
    found = resolve_instrument(identifiers, scopes, lambda *key: _INSTRUMENTS.get(key, []))
    assert found == luid


def test_amending_and_cancelling_along_as_at() -> None:
    first = trade("t1", "Buy", "X", "1", "1", "2024-01-01")
    moved = trade("t1", "Buy", "X", "1", "1", "2024-01-05")
    other = trade("t2", "Buy", "X", "2", "2", "2024-01-02")
    doubled = trade("t2", "Buy", "X", "4", "4", "2024-01-02")
    history = [
        TransactionVersion(at("2024-02-01"), "t1", first),
        TransactionVersion(at("2024-02-02"), "t2", other),
        TransactionVersion(at("2024-02-03"), "t1", moved),
        TransactionVersion(at("2024-02-04"), "t2", doubled),
        TransactionVersion(at("2024-02-05"), "t2", None),
    ]

    def statuses(as_at: str, *, show_cancelled: bool = False) -> list[tuple[str, str, TransactionStatus]]:
        found = transactions_as_at(history, at(as_at), show_cancelled=show_cancelled)
        return [(t.transaction_id, str(t.transaction_date.day), t.status) for t in found]

    active, amended, cancelled = (
        TransactionStatus.ACTIVE,
        TransactionStatus.AMENDED,
        TransactionStatus.CANCELLED,
    )
    assert statuses("2024-02-01") == [("t1", "1", active)]
    assert statuses("2024-02-04") == [("t2", "2", active), ("t1", "5", active)]
    assert statuses("2024-02-05") == [("t1", "5", active)]
    assert statuses("2024-02-05", show_cancelled=True) == [
        ("t1", "1", cancelled),
        ("t2", "2", amended),
        ("t2", "2", cancelled),
        ("t1", "5", active),
    ]


@st.composite
def histories(draw: st.DrawFn) -> list[Transaction]:
    """Draw trades in a few instruments over a few days, settling up to three days later."""
    trades = []
    for index in range(draw(st.integers(1, 12))):
        day = draw(st.integers(1, 9))
        units = draw(st.integers(1, 50))
        price = draw(st.decimals("0.01", "99.99", places=2))
        trades.append(
            trade(
                f"t{index:02}",
                draw(st.sampled_from(["Buy", "Sell", "SellShort", "CoverShort", "StockIn", "StockOut"])),
                draw(st.sampled_from(["X", "Y"])),
                str(units),
                str(units * price),
                f"2024-01-{day:02}",
                settles=f"2024-01-{day + draw(st.integers(0, 3)):02}",
                sequence=index,
            )
        )
    return trades


_SIGN = {"Buy": 1, "CoverShort": 1, "StockIn": 1, "Sell": -1, "SellShort": -1, "StockOut": -1}


@given(histories(), st.sampled_from(METHODS), st.integers(1, 12))
def test_units_are_the_sum_of_the_trades_and_of_the_lots(
    trades: list[Transaction], method: str, day: int
) -> None:
    events, when = PortfolioEvents(trades), f"2024-01-{day:02}"
    rows = {row.instrument_uid: row for row in held(terms(method), events, when) if row.currency == "GBP"}
    lots = held(terms(method), events, when, by_taxlots=True)
    for uid in ("X", "Y"):
        traded = sum(
            t.units * _SIGN[t.type]
            for t in trades
            if t.instrument_uid == uid and t.transaction_date <= at(when)
        )
        settled = sum(
            t.units * _SIGN[t.type]
            for t in trades
            if t.instrument_uid == uid and t.settlement_date <= at(when)
        )
        if not traded:
            assert uid not in rows
            continue
        assert (rows[uid].units, rows[uid].settled_units) == (traded, settled)
        own = [row for row in lots if row.instrument_uid == uid]
        assert sum(row.units for row in own) == traded
        assert abs(sum(row.cost.amount for row in own) - rows[uid].cost.amount) < Decimal("1e-15")


@given(histories(), st.sampled_from(METHODS))
def test_cash_moves_by_what_was_paid_and_balances_cost_what_they_hold(
    trades: list[Transaction], method: str
) -> None:
    rows = [
        row
        for row in held(terms(method), PortfolioEvents(trades), "2024-01-05")
        if row.instrument_uid == "CCY_GBP"
    ]
    paid = sum(
        (t.total_consideration or Decimal(0)) * -_SIGN[t.type]
        for t in trades
        if not t.type.startswith("Stock") and t.transaction_date <= at("2024-01-05")
    )
    assert sum(row.units for row in rows) == paid
    assert all(row.cost.amount == row.units for row in rows)


@given(histories(), st.sampled_from(METHODS), st.randoms(use_true_random=False))
def test_the_order_in_which_events_arrive_changes_nothing(
    trades: list[Transaction], method: str, random: object
) -> None:
    shuffled = list(trades)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    when = "2024-01-06"
    assert held(terms(method), PortfolioEvents(shuffled), when) == held(
        terms(method), PortfolioEvents(trades), when
    )


@given(histories(), st.sampled_from(METHODS))
def test_later_trades_change_nothing_earlier(trades: list[Transaction], method: str) -> None:
    until = [t for t in trades if t.transaction_date <= at("2024-01-04")]
    assert held(terms(method), PortfolioEvents(until), "2024-01-04") == held(
        terms(method), PortfolioEvents(trades), "2024-01-04"
    )


@given(histories(), st.sampled_from(METHODS))
def test_closing_every_position_leaves_no_position(trades: list[Transaction], method: str) -> None:
    rows = held(terms(method), PortfolioEvents(trades), "2024-01-12")
    closing = [
        trade(f"z{row.instrument_uid}", "StockIn", row.instrument_uid, str(-row.units), "0", "2024-01-13")
        for row in rows
        if row.instrument_uid in ("X", "Y")
    ]
    after = held(terms(method), PortfolioEvents([*trades, *closing]), "2024-01-13")
    assert [row for row in after if row.instrument_uid in ("X", "Y")] == []


@given(histories(), st.sampled_from(METHODS))
def test_set_holdings_are_held_whatever_went_before(trades: list[Transaction], method: str) -> None:
    early = [t for t in trades if t.transaction_date < at("2024-01-06")]
    when = at("2024-01-06") + timedelta(hours=1)
    adjustment = set_holdings(when.replace(tzinfo=None).isoformat(), target("X", "30", "300", lots=3))
    rows = held(terms(method), PortfolioEvents(early, [adjustment]), "2024-01-06T01:00")
    kept = [shown(row) for row in rows if row.holding_type.code in "PB"]
    assert [(uid, units, cost) for uid, _, units, _, cost in kept] == [("X", "30", "300")]
    settled = held(terms(method), PortfolioEvents(early, [adjustment]), "2024-01-20")
    assert [row.settled_units for row in settled if row.instrument_uid == "X"] == [30]


@given(histories(), st.lists(st.integers(0, 11), max_size=6), st.integers(0, 24))
def test_what_is_written_later_changes_nothing_as_at_an_earlier_time(
    trades: list[Transaction], cancelled: list[int], hour: int
) -> None:
    written = [(t.transaction_id, t) for t in trades] + [(f"t{index:02}", None) for index in cancelled]
    start = at("2024-02-01")
    history = [
        TransactionVersion(start + timedelta(hours=index), transaction_id, transaction)
        for index, (transaction_id, transaction) in enumerate(written)
    ]
    as_at = start + timedelta(hours=hour)
    seen = [entry for entry in history if entry.as_at <= as_at]
    assert transactions_as_at(history, as_at) == transactions_as_at(seen, at("2030-01-01"))


@given(histories(), st.sampled_from(METHODS), st.sampled_from(["1.1", "3", "0.3333", "2"]))
def test_a_split_of_lots_keeps_their_cost_and_their_sum(
    trades: list[Transaction], method: str, factor: str
) -> None:
    before = {row.instrument_uid: row for row in held(terms(method), PortfolioEvents(trades), "2024-01-12")}
    split = action("s", "2024-01-13", "2024-01-14", "X 1 1", f"X {factor} 1")
    events = PortfolioEvents(trades, (), [split])
    lots = [
        row for row in held(terms(method), events, "2024-01-14", by_taxlots=True) if row.instrument_uid == "X"
    ]
    if "X" not in before:
        assert lots == []
        return
    assert sum(row.units for row in lots) == before["X"].units * Decimal(factor)
    assert sum(row.settled_units for row in lots) == before["X"].units * Decimal(factor)
    assert abs(sum(row.cost.amount for row in lots) - before["X"].cost.amount) < Decimal("1e-15")


def test_rows_name_their_portfolio_and_their_lot() -> None:
    assert source_portfolio_properties("s", "p") == {
        "Holding/default/SourcePortfolioId": PropertyValue(label="p"),
        "Holding/default/SourcePortfolioScope": PropertyValue(label="s"),
    }
    buy = PortfolioEvents([trade("t1", "Buy", "X", "10", "51", "2024-01-01", price="5.10")])
    lot = held(terms("FirstInFirstOut"), buy, "2024-01-01", by_taxlots=True)[0].lot
    assert lot is not None
    assert lot_properties(lot, "2024-01-01T00:00:00.0000000+00:00") == {
        "Holding/default/TaxlotId": PropertyValue(label="t1"),
        "Holding/default/TaxlotPurchaseDate": PropertyValue(label="2024-01-01T00:00:00.0000000+00:00"),
        "Holding/default/TaxlotPurchasePrice": PropertyValue(number=Decimal("5.10")),
    }


def test_a_cancelled_transaction_is_as_if_it_had_never_been() -> None:
    kept = trade("t1", "Buy", "X", "1", "1", "2024-01-01")
    undone = trade("t2", "Buy", "X", "1", "1", "2024-01-01")
    history = [
        TransactionVersion(at("2024-02-01"), "t1", kept),
        TransactionVersion(at("2024-02-02"), "t2", undone),
        TransactionVersion(at("2024-02-03"), "t2", None),
        TransactionVersion(at("2024-02-04"), "t3", None),
    ]
    after = PortfolioEvents(transactions_as_at(history, at("2024-03-01")))
    assert [shown(r) for r in held(terms(), after, "2024-01-02")] == [
        shown(r) for r in held(terms(), PortfolioEvents([kept]), "2024-01-02")
    ]
