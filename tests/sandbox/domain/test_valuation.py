"""Quotes, recipes, aggregation and valuation."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from lusid_async.sandbox.domain.aggregation import AggregatedRow, Metric
from lusid_async.sandbox.domain.bonds import BondTerms, accrued_interest
from lusid_async.sandbox.domain.errors import NotEmulated, Refusal, Refused
from lusid_async.sandbox.domain.instruments import InstrumentView
from lusid_async.sandbox.domain.quotes import (
    Quote,
    QuoteBook,
    QuoteSeries,
    check_duplicates,
    max_age,
    quote_window,
)
from lusid_async.sandbox.domain.recipes import MarketRule, Recipe, find_price, find_rate
from lusid_async.sandbox.domain.replay import PortfolioEvents
from lusid_async.sandbox.domain.valuation import ValuationQuery, valuation_times, value_portfolio
from lusid_async.sandbox.domain.valued_lines import ValuationLine
from lusid_async.sandbox.domain.values import PropertyValue
from tests.sandbox.domain.events import STRATEGY, action, at, held, terms, trade

if TYPE_CHECKING:
    from datetime import datetime

    from lusid_async.sandbox.domain.holdings import Holding
    from lusid_async.sandbox.domain.ledger import PortfolioTerms

_PV = Metric("Valuation/PV", "Sum")
_NAME = Metric("Instrument/default/Name")


def _quote(
    instrument: str,
    value: str,
    when: str = "2019-04-15",
    *,
    unit: str = "GBP",
    supplier: str = "DataScope",
    kind: str = "LusidInstrumentId",
    quote_type: str = "Price",
    scale: str | None = None,
    scope: str = "s",
    source: str = "",
) -> Quote:
    series = QuoteSeries(supplier, instrument, kind, quote_type, "mid", source)
    factor = None if scale is None else Decimal(scale)
    return Quote(scope, series, at(when), Decimal(value), unit, factor)


def _rate(pair: str, value: str, when: str = "2019-04-15") -> Quote:
    return _quote(pair, value, when, unit=pair, kind="CurrencyPair", quote_type="Rate")


_DEFAULTS = Recipe(
    default_supplier="DataScope", default_identifier_type="LusidInstrumentId", default_scope="s"
)


def _instrument(uid: str) -> InstrumentView:
    return InstrumentView(uid, name=uid.removeprefix("CCY_"), identifiers={"Figi": f"FIGI_{uid}"})


def _lines(rows: list[Holding], portfolio: PortfolioTerms) -> list[ValuationLine]:
    return [
        ValuationLine(row, _instrument(row.instrument_uid), ("s", "p"), portfolio.base_currency)
        for row in rows
    ]


def _value(
    events: PortfolioEvents,
    quotes: list[Quote],
    *metrics: Metric,
    recipe: Recipe = _DEFAULTS,
    when: str = "2019-04-15",
    group_by: tuple[str, ...] = ("Instrument/default/Name",),
    portfolio: PortfolioTerms | None = None,
) -> list[AggregatedRow]:
    portfolio = portfolio or terms()

    def lines_at(time: datetime) -> list[ValuationLine]:
        return _lines(held(portfolio, events, time.replace(tzinfo=None).isoformat()), portfolio)

    query = ValuationQuery(recipe, metrics or (_NAME, _PV), group_by)
    return value_portfolio(query, [at(when)], lines_at, QuoteBook(quotes))


_THREE = [("L1", "10100"), ("L2", "10200"), ("L3", "10300")]
_QUOTES = [_quote("L1", "100"), _quote("L2", "200"), _quote("L3", "300")]


def _three(type_: str) -> PortfolioEvents:
    return PortfolioEvents(
        [
            trade(f"t{index}", type_, uid, "100", total, "2018-01-01", sequence=index)
            for index, (uid, total) in enumerate(_THREE)
        ]
    )


def test_units_times_price_by_name_in_the_order_of_holdings() -> None:
    rows = _value(_three("StockIn"), _QUOTES)
    assert [row["Sum(Valuation/PV)"] for row in rows] == [10000, 20000, 30000]


def test_cash_is_worth_itself() -> None:
    rows = _value(_three("Buy"), _QUOTES)
    assert [(row["Instrument/default/Name"], row["Sum(Valuation/PV)"]) for row in rows] == [
        ("L1", 10000),
        ("GBP", -30600),
        ("L2", 20000),
        ("L3", 30000),
    ]


def test_a_price_is_divided_by_its_scale_factor() -> None:
    events = PortfolioEvents([trade("t", "StockIn", "L1", "100", "100", "2019-04-15")])
    assert _value(events, [_quote("L1", "100", scale="100")], _PV) == [{"Sum(Valuation/PV)": Decimal(100)}]


def test_a_price_in_pence_is_exchanged_where_rates_are_inferred() -> None:
    events = PortfolioEvents([trade("t", "StockIn", "L1", "100", "100", "2019-04-15")])
    metric = Metric("Holding/default/PV", "Sum")
    inferring = replace(_DEFAULTS, infer_missing_fx=True)
    rows = _value(events, [_quote("L1", "10000", unit="GBp")], metric, recipe=inferring)
    assert rows == [{"Sum(Holding/default/PV)": Decimal(10000)}]
    with pytest.raises(Refused) as refused:
        _value(events, [_quote("L1", "10000", unit="GBp")], metric)
    assert refused.value.refusal is Refusal.MARKET_RESOLVER


def test_proportions_are_of_the_total() -> None:
    events = PortfolioEvents(
        [
            trade(f"t{index}", "StockIn", f"L{index}", units, units, "2019-04-15", sequence=index)
            for index, units in enumerate(("50", "75", "100", "50", "20"))
        ]
    )
    quotes = [_quote(f"L{index}", "1") for index in range(5)]
    rows = _value(events, quotes, Metric("Valuation/PV", "Proportion"))
    assert [f"{row['Proportion(Valuation/PV)']:.6f}" for row in rows] == [
        "0.169492",
        "0.254237",
        "0.338983",
        "0.169492",
        "0.067797",
    ]


def test_a_split_changes_units_and_price_and_not_the_value() -> None:
    events = PortfolioEvents(
        [trade("t", "StockIn", "TREX", "100", "2783", "2018-01-01", currency="USD")],
        (),
        [action("s", "2018-05-21", "2018-05-21", "TREX 1 1", "TREX 2 1")],
    )
    quotes = [
        _quote("TREX", "53.45", "2018-05-20", unit="USD"),
        _quote("TREX", "26.725", "2018-05-21T04:00", unit="USD"),
    ]
    for when in ("2018-05-20T23:59:59", "2018-05-21T08:00"):
        rows = _value(events, quotes, _PV, when=when, portfolio=terms(base="USD"))
        assert rows == [{"Sum(Valuation/PV)": Decimal(5345)}]


@pytest.mark.parametrize(
    ("op", "value"),
    [
        ("Sum", "29400"),
        ("Average", "7350"),
        ("Count", "4"),
        ("Min", "-30600"),
        ("Max", "30000"),
        ("SumOfPositiveValues", "60000"),
        ("SumOfNegativeValues", "-30600"),
        ("SumOfAbsoluteValues", "90600"),
        ("Proportion", "1"),
        ("ProportionOfAbsoluteValues", "1"),
    ],
)
def test_operations_over_a_group(op: str, value: str) -> None:
    metric = Metric("Valuation/PV", op)
    rows = _value(_three("Buy"), _QUOTES, metric, group_by=("Portfolio/default/Id",))
    assert rows == [{f"{op}(Valuation/PV)": Decimal(value)}]


def test_what_cannot_be_aggregated_is_said() -> None:
    with pytest.raises(NotEmulated, match="SumCumulativeInAdvance"):
        metric = Metric("Valuation/PV", "SumCumulativeInAdvance")
        _value(_three("StockIn"), _QUOTES, metric, group_by=("Portfolio/default/Id",))
    mixed = [_quote("L1", "100"), _quote("L2", "200", unit="USD"), _quote("L3", "300")]
    with pytest.raises(NotEmulated, match="GBP, USD"):
        _value(_three("StockIn"), mixed, _PV, group_by=("Portfolio/default/Id",))
    with pytest.raises(NotEmulated, match="Metric Valuation/Delta"):
        _value(_three("StockIn"), _QUOTES, Metric("Valuation/Delta"))


def test_the_value_of_a_group_is_the_one_that_its_rows_share() -> None:
    metrics = (Metric("Valuation/PV/Ccy"), Metric("Holding/Units"), Metric("Quotes/Price"))
    rows = _value(_three("StockIn"), _QUOTES, *metrics, group_by=("Portfolio/default/Id",))
    assert rows == [{"Valuation/PV/Ccy": "GBP", "Holding/Units": Decimal(100), "Quotes/Price": None}]


def _bond(name: str, currency: str, rate: str, maturity: str, start: str = "2020-01-01") -> InstrumentView:
    bond = BondTerms(
        date.fromisoformat(start),
        date.fromisoformat(maturity),
        Decimal(rate),
        Decimal(1),
        6,
        "ActualActual",
    )
    return InstrumentView(name, kind="Bond", currency=currency, bond=bond, asset_class="Credit")


_BONDS = {
    "UKT": _bond("UKT", "GBP", "0.00375", "2026-10-22"),
    "T": _bond("T", "USD", "0.02375", "2024-08-15"),
}
_SIMPLE_BONDS = replace(_DEFAULTS, models={"Bond": "SimpleStatic"})


@pytest.mark.parametrize(
    ("name", "when", "price", "rate", "accrued", "value", "in_pounds", "gain", "market", "by_rate"),
    [
        ("UKT", "2022-03-07", "101.20", "1", "14.01", "10134.01", "10134.01", "334.01", "334.01", "0.00"),
        ("UKT", "2022-03-11", "101.44", "1", "14.42", "10158.42", "10158.42", "358.42", "358.42", "0.00"),
        ("T", "2022-03-07", "103.00", "0.70", "6.56", "5156.56", "3609.59", "-30.41", "-30.41", "0.00"),
        ("T", "2022-03-08", "105.10", "0.74", "6.89", "5261.89", "3893.80", "253.80", "45.80", "208.00"),
        ("T", "2022-03-11", "103.00", "0.76", "7.87", "5157.87", "3919.98", "279.98", "-32.02", "312.00"),
    ],
)
def test_a_bond_is_worth_its_clean_price_and_accrued_interest(
    name: str,
    when: str,
    price: str,
    rate: str,
    accrued: str,
    value: str,
    in_pounds: str,
    gain: str,
    market: str,
    by_rate: str,
) -> None:
    units, cost, currency = {"UKT": ("10000", "9800", "GBP"), "T": ("5000", "5200", "USD")}[name]
    rates = {"Transaction/default/TradeToPortfolioRate": PropertyValue(number=Decimal("0.7"))}
    bought = trade(
        "t",
        "StockIn",
        name,
        units,
        cost,
        "2022-03-05",
        currency=currency,
        properties=rates if currency == "USD" else None,
    )
    holding = held(terms(), PortfolioEvents([bought]), when)[0]
    line = ValuationLine(holding, _BONDS[name], ("s", "p"), "GBP")
    quotes = [
        _quote(name, price, when, unit=currency, scale="100"),
        _rate("USD/GBP", rate, when),
    ]
    keys = (
        "Valuation/Accrued",
        "Valuation/PV",
        "Valuation/PvInPortfolioCcy",
        "Valuation/PnL/Unrealised/PfolioCcy",
        "Valuation/PnL/UnrealisedMarket/PfolioCcy",
        "Valuation/PnL/UnrealisedFX/PfolioCcy",
    )
    query = ValuationQuery(_SIMPLE_BONDS, tuple(map(Metric, keys)))
    row = value_portfolio(query, [at(when)], lambda _: [line], QuoteBook(quotes))[0]
    assert [f"{row[key]:.2f}" for key in keys] == [accrued, value, in_pounds, gain, market, by_rate]


def test_cash_has_a_value_and_no_price() -> None:
    metrics = (Metric("Instrument/default/Name"), Metric("Quotes/Price"), Metric("Valuation/Accrued"))
    rows = _value(_three("Buy"), _QUOTES, *metrics, group_by=())
    assert list(rows[1].values()) == ["GBP", None, 0]


def test_the_exposure_of_cash_and_equities_is_their_value_and_of_a_bond_not_known() -> None:
    keys = ("Valuation/Exposure/Amount", "Valuation/ExposureInReportCcy", "Valuation/ExposureInPortfolioCcy")
    rows = _value(_three("Buy"), _QUOTES, *map(Metric, keys), group_by=())
    assert [list(each.values()) for each in rows[:2]] == [[10000] * 3, [-30600] * 3]
    line = ValuationLine(held(terms(), _three("Buy"), "2019-04-15")[0], _BONDS["UKT"], ("s", "p"), "GBP")
    query = ValuationQuery(_SIMPLE_BONDS, (Metric("Valuation/Exposure"),))
    with pytest.raises(NotEmulated, match="Exposure of a Bond"):
        value_portfolio(query, [at("2019-04-15")], lambda _: [line], QuoteBook(_QUOTES))


def test_an_exotic_instrument_is_priced_by_its_quote_where_the_recipe_allows_it() -> None:
    holding = held(terms(), _three("StockIn"), "2019-04-15")[0]
    line = ValuationLine(holding, InstrumentView("L1", kind="ExoticInstrument"), ("s", "p"), "GBP")
    recipe = replace(_DEFAULTS, looks_up_any=True)
    rows = value_portfolio(
        ValuationQuery(recipe, (_PV,)), [at("2019-04-15")], lambda _: [line], QuoteBook(_QUOTES)
    )
    assert rows == [{"Sum(Valuation/PV)": Decimal(10000)}]
    with pytest.raises(NotEmulated, match="ExoticInstrument"):
        value_portfolio(
            ValuationQuery(_DEFAULTS, (_PV,)), [at("2019-04-15")], lambda _: [line], QuoteBook(_QUOTES)
        )


def test_a_holding_is_named_by_its_instrument_and_currency() -> None:
    rows = _value(_three("Buy"), _QUOTES, Metric("Holding/default/SubHoldingKey"), group_by=())
    assert [next(iter(each.values())) for each in rows][:2] == ["LusidInstrumentId=L1/GBP", "Currency=GBP"]
    bought = trade("t", "StockIn", "L1", "1", "1", "2018-01-01", strategy="x")
    with pytest.raises(NotEmulated, match="SubHoldingKey"):
        _value(
            PortfolioEvents([bought]),
            _QUOTES,
            Metric("Holding/default/SubHoldingKey"),
            portfolio=terms(keys=(STRATEGY,)),
        )


def test_rows_of_holdings_without_a_group() -> None:
    metrics = (
        Metric("Holding/Units"),
        Metric("Holding/Cost"),
        Metric("Quotes/Price"),
        Metric("Valuation/PV/Amount"),
        Metric("Valuation/PV/Ccy"),
        Metric("Valuation/PvInReportCcy"),
        Metric("Valuation/PvInPortfolioCcy/Ccy"),
        Metric("Analytic/default/ValuationDate"),
        Metric("Aggregation/Errors"),
        Metric("UnitResult/Custom"),
        Metric("Instrument/default/Figi"),
    )
    rows = _value(_three("StockIn"), _QUOTES, *metrics, group_by=())
    assert list(rows[0].values()) == [
        100,
        10100,
        100,
        10000,
        "GBP",
        10000,
        "GBP",
        at("2019-04-15"),
        (),
        None,
        "FIGI_L1",
    ]


def test_a_missing_quote_fails_the_valuation_or_is_said_in_its_row() -> None:
    with pytest.raises(Refused) as refused:
        _value(_three("StockIn"), _QUOTES[:2])
    assert refused.value.refusal is Refusal.MARKET_RESOLVER
    partial = replace(_DEFAULTS, partial=True)
    rows = _value(
        _three("StockIn"),
        _QUOTES[:2],
        Metric("Valuation/PV"),
        Metric("Aggregation/Errors"),
        recipe=partial,
        group_by=(),
    )
    assert rows[0]["Aggregation/Errors"] == ()
    assert rows[2]["Valuation/PV"] is None
    assert "L3" in str(rows[2]["Aggregation/Errors"])


def test_rows_that_are_filtered_out_are_not_aggregated() -> None:
    portfolio = terms()
    query = ValuationQuery(
        _DEFAULTS,
        (Metric("Valuation/PV", "Proportion"),),
        keep=lambda row: row["Holding/Units"] == Decimal(100),
        filter_keys=("Holding/Units",),
    )
    lines = _lines(held(portfolio, _three("Buy"), "2019-04-15"), portfolio)
    rows = value_portfolio(query, [at("2019-04-15")], lambda _: lines, QuoteBook(_QUOTES))
    assert [f"{row['Proportion(Valuation/PV)']:.2f}" for row in rows] == ["0.17", "0.33", "0.50"]


def test_only_instruments_priced_by_the_unit_are_valued_and_by_simple_static_alone() -> None:
    holding = held(terms(), _three("StockIn"), "2019-04-15")[0]
    for instrument, recipe in (
        (InstrumentView("L1", kind="FxForward"), _DEFAULTS),
        (_BONDS["UKT"], _DEFAULTS),
        (replace(_BONDS["UKT"], bond=None), _SIMPLE_BONDS),
        (InstrumentView("L1"), replace(_DEFAULTS, models={None: "Discounting"})),
    ):
        lines = {at("2019-04-15"): [ValuationLine(holding, instrument, ("s", "p"), "GBP")]}
        query = ValuationQuery(recipe, (_PV,))
        with pytest.raises(NotEmulated):
            value_portfolio(query, lines, lines.__getitem__, QuoteBook(_QUOTES))


@pytest.mark.parametrize(
    ("start", "end", "count"),
    [("2020-02-16", "2020-02-23", 6), (None, "2020-02-23", 1), ("2020-02-21", "2020-02-24", 2)],
)
def test_a_schedule_has_its_weekdays_and_its_end(start: str | None, end: str, count: int) -> None:
    times = valuation_times(None if start is None else at(start), at(end))
    assert (len(times), times[-1]) == (count, at(end))


_FIGI = InstrumentView("L1", identifiers={"Figi": "F1"})
_BOTH = [
    _quote("F1", "10", kind="Figi", supplier="DataScope"),
    _quote("F1", "30", kind="Figi", supplier="Lusid"),
    _quote("L1", "20"),
]


@pytest.mark.parametrize(
    ("rules", "specific", "price"),
    [
        (["Quote.Figi.*:DataScope", "Quote.Figi.*:Lusid"], [], "10"),
        (["Quote.Figi.*:Lusid", "Quote.Figi.*:DataScope"], [], "30"),
        (["Equity.Figi.*:Bloomberg", "Equity.Figi.*:Lusid"], [], "30"),
        (["Quote.Isin.*:Lusid"], [], "20"),
        (["Bond.Figi.*:Lusid"], [], "20"),
        (["Quote.Figi.F1:DataScope"], [], "10"),
        (["Quote.Figi.*:DataScope"], ["Quote.Figi.*:Lusid"], "30"),
    ],
)
def test_the_first_rule_that_finds_a_quote_wins(rules: list[str], specific: list[str], price: str) -> None:
    def rule(text: str) -> MarketRule:
        key, _, supplier = text.partition(":")
        return MarketRule(key, supplier, "s")

    recipe = replace(_DEFAULTS, rules=tuple(map(rule, rules)), specific_rules=tuple(map(rule, specific)))
    assert find_price(recipe, QuoteBook(_BOTH), _FIGI, at("2019-04-15")).value == Decimal(price)


@pytest.mark.parametrize(
    ("interval", "when", "found"),
    [
        ("2D.0D", "2019-04-17", True),
        ("0D.0D", "2019-04-17", False),
        ("0D.0D", "2019-04-15T18:00", True),
        (None, "2019-04-16T18:00", True),
        (None, "2019-04-17T00:00", False),
        ("1W.0D", "2019-04-20", True),
        ("5D.1D", "2019-04-15T18:00", False),
    ],
)
def test_a_rule_looks_in_its_quote_interval(interval: str | None, when: str, found: bool) -> None:
    recipe = Recipe((MarketRule("Quote.LusidInstrumentId.*", "DataScope", "s", interval=interval),))
    book = QuoteBook([_quote("L1", "1")])
    if found:
        assert find_price(recipe, book, _FIGI, at(when)).value == 1
        return
    with pytest.raises(Refused) as refused:
        find_price(recipe, book, _FIGI, at(when))
    assert refused.value.refusal is Refusal.MARKET_RESOLVER
    assert "It looked for DataScope Price mid of LusidInstrumentId L1 in scope s since 2019-04-1" in str(
        refused.value
    )


def test_a_recipe_without_a_rule_for_an_instrument_says_so() -> None:
    recipe = Recipe((MarketRule("Equity.Isin.*", "DataScope", "s"),))
    with pytest.raises(Refused, match=r"No rule is for its class and one of its identifiers \(Figi\)"):
        find_price(recipe, QuoteBook(_BOTH), _FIGI, at("2019-04-15"))


@pytest.mark.parametrize(
    ("source", "target", "inferring", "rate"),
    [
        ("GBP", "GBP", False, "1"),
        ("GBP", "USD", False, "1.25"),
        ("USD", "GBP", False, None),
        ("USD", "GBP", True, "0.8"),
        ("EUR", "USD", True, "0.5"),
        ("GBP", "EUR", True, "2.5"),
        ("GBP", "JPY", True, None),
        ("GBp", "USD", True, "0.0125"),
    ],
)
def test_exchange_rates(source: str, target: str, inferring: bool, rate: str | None) -> None:
    recipe = replace(_DEFAULTS, infer_missing_fx=inferring)
    book = QuoteBook([_rate("GBP/USD", "1.25"), _rate("USD/EUR", "2")])
    if rate is not None:
        assert find_rate(recipe, book, source, target, at("2019-04-15")) == Decimal(rate)
        return
    with pytest.raises(Refused) as refused:
        find_rate(recipe, book, source, target, at("2019-04-15"))
    assert ("attemptToInferMissingFx" in str(refused.value)) is not inferring


def test_the_default_options_find_rates_stored_as_prices_where_none_is_stored_as_a_rate() -> None:
    as_price = replace(
        _rate("GBP/USD", "1.2"), series=replace(_rate("GBP/USD", "1.2").series, quote_type="Price")
    )
    rates = [
        find_rate(_DEFAULTS, QuoteBook(quotes), "GBP", "USD", at("2019-04-15"))
        for quotes in ([as_price], [as_price, _rate("GBP/USD", "1.25")])
    ]
    assert rates == [Decimal("1.2"), Decimal("1.25")]


@pytest.mark.parametrize(
    ("interval", "start"),
    [
        (None, "2024-03-30"),
        ("2D.0D", "2024-03-29"),
        ("1W.0D", "2024-03-24"),
        ("1M", "2024-02-29"),
        ("2Y", "2022-03-31"),
        ("9999Y", "0001-01-01"),
        ("9999W.0D", "1832-08-12"),
    ],
)
def test_a_quote_interval_starts_at_midnight(interval: str | None, start: str) -> None:
    end = at("2024-03-31T15:00:00Z")
    assert quote_window(end, interval) == (at(start), end)


def test_the_latest_quote_of_a_window_holds() -> None:
    book = QuoteBook([_quote("F", "1", "2019-04-10"), _quote("F", "2", "2019-04-12"), _quote("F", "3")])
    series = _quote("F", "1").series

    def value(when: str, since: str | None = None) -> str | None:
        found = book.latest("s", series, at(when), None if since is None else at(since))
        return None if found is None else str(found.value)

    found = [value("2019-04-09"), value("2019-04-12"), value("2019-04-14"), value("2030-01-01")]
    assert found == [None, "2", "2", "3"]
    assert [value("2019-04-14", "2019-04-13"), value("2019-04-14", "2019-04-12")] == [None, "2"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("P5D", timedelta(days=5)),
        ("P2W", timedelta(days=14)),
        ("PT48H", timedelta(days=2)),
        ("PT1M1.5S", timedelta(seconds=61.5)),
        ("P20Y1M1DT1H1M1.1S", timedelta(days=20 * 365 + 31, seconds=3661.1)),
    ],
)
def test_a_largest_age_is_an_iso_8601_duration(text: str, expected: timedelta) -> None:
    assert max_age(text) == expected


@pytest.mark.parametrize("text", ["", "P", "PT", "P5DT", "5 days", "P-5D", "P99999999999D", "P5D\n"])
def test_another_largest_age_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="P5D"):
        max_age(text)


def test_a_quote_of_the_same_key_replaces_and_may_not_stand_twice_in_a_request() -> None:
    twice = [_quote("F", "1"), _quote("F", "2")]
    found = QuoteBook(twice).latest("s", twice[0].series, at("2019-04-15"))
    assert found is not None
    assert found.value == 2
    with pytest.raises(Refused) as refused:
        check_duplicates(twice)
    assert refused.value.refusal is Refusal.DUPLICATE_QUOTES


def test_a_rule_with_an_option_that_is_not_emulated_says_so() -> None:
    rule = MarketRule("Quote.LusidInstrumentId.*", "DataScope", "s", unsupported=("mask",))
    with pytest.raises(NotEmulated, match="mask"):
        find_price(Recipe((rule,)), QuoteBook(_BOTH), _FIGI, at("2019-04-15"))


@pytest.mark.parametrize(
    ("convention", "on", "accrued"),
    [
        ("ActualActual", "2022-01-01", "0.0007315"),
        ("Actual365", "2022-01-01", "0.0007295"),
        ("Actual360", "2022-01-01", "0.0007396"),
        ("ActualActual", "2021-10-22", "0.0000000"),
        ("ActualActual", "2021-10-21", "0.0018648"),
        ("ActualActual", "2019-06-01", "0.0000000"),
    ],
)
def test_accrued_interest_by_convention(convention: str, on: str, accrued: str) -> None:
    terms_ = _BONDS["UKT"].bond
    assert terms_ is not None
    terms_ = replace(terms_, day_count=convention, start=date(2019, 10, 22))
    assert f"{accrued_interest(terms_, at(on)):.7f}" == accrued


def test_accrued_interest_that_is_not_computed() -> None:
    terms_ = _BONDS["UKT"].bond
    assert terms_ is not None
    for changed, on in (
        (replace(terms_, day_count="Thirty360"), "2022-01-01"),
        (replace(terms_, unsupported=("exDividendDays",)), "2022-01-01"),
        (terms_, "2020-02-01"),
    ):
        with pytest.raises(NotEmulated):
            accrued_interest(changed, at(on))
    with pytest.raises(Refused) as refused:
        accrued_interest(terms_, at("2026-10-22"))
    assert refused.value.refusal is Refusal.MODEL_SPECIFICATION
