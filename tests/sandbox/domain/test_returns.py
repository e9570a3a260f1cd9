"""Aggregated returns: worked examples of LUSID's public notebooks, and the bounds of every window."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest

from lusid_async.sandbox.domain.errors import NotEmulated, Refused
from lusid_async.sandbox.domain.returns import (
    CompositeMember,
    DailyReturn,
    ReturnMetric,
    aggregate_returns,
    composite_returns,
    with_market_values,
)

RATES = "0 -0.00679362 -0.000581883 0.003794501 0.006128082 0.010609336 0.013657642 0.007560202 0.00615376"
CLOSING = "1000000 993206.38 992628.45 996394.98 1002500.97 1013136.84 1026973.9 1034738.03 1041105.56"
FIRST = date(2013, 12, 31)


def returns(rates: str, first: date = FIRST, *, step: int = 1, opening: str = "") -> list[DailyReturn]:
    """Return daily returns, written one after the other, with opening values if they are known."""
    values: list[Decimal | None] = [Decimal(each) for each in opening.split()]
    values = values or [None] * len(rates.split())
    days = (first + timedelta(days=step * number) for number in range(len(values)))
    return [
        DailyReturn(on, Decimal(rate), value)
        for on, rate, value in zip(days, rates.split(), values, strict=True)
    ]


def rounded(held: list[DailyReturn], *windows: str, partial: bool = False) -> list[list[str | None]]:
    """Return the metrics of every day to five decimals, by window; None where a window is not filled."""
    metrics = [ReturnMetric(window, window, partial=partial) for window in windows]
    rows = aggregate_returns(held, metrics)
    return [[str(round(row[window], 5)) if window in row else None for row in rows] for window in windows]


def test_the_first_days_of_a_portfolio_fill_only_the_windows_that_start_after_its_inception() -> None:
    day, inception, month, week, rolling, since = rounded(
        returns(RATES), "1D", "INC", "MTD", "WTD", "1M-ROLLING", "SINCE(2014-03-19)"
    )
    linked = [
        "0.00000",
        "-0.00679",
        "-0.00737",
        "-0.00361",
        "0.00250",
        "0.01314",
        "0.02697",
        "0.03474",
        "0.04111",
    ]
    assert day[1:4] == ["-0.00679", "-0.00058", "0.00379"]
    assert inception == linked
    assert month == [None, *linked[1:]]
    assert week == [None] * 6 + ["0.01366", "0.02132", "0.02761"]
    assert rolling == since == [None] * 9


def test_missing_market_values_are_those_of_the_day_before_and_of_the_return() -> None:
    given = [
        DailyReturn(each.on, each.rate, closing=Decimal(value))
        for each, value in zip(returns(RATES), CLOSING.split(), strict=True)
    ]
    found = with_market_values(reversed(given))
    assert [str(each.opening) for each in found[:3]] == ["1000000", "1000000", "993206.38"]
    opened = with_market_values(returns("0.1 0.5", opening="100 200"))
    assert [str(each.closing) for each in opened] == ["110.0", "300.0"]


@pytest.mark.parametrize(
    ("window", "on", "last_before"),
    [
        ("WTD", "2020-02-25", "2020-02-23"),
        ("MTD", "2020-02-25", "2020-01-31"),
        ("QTD", "2020-05-03", "2020-03-31"),
        ("YTD", "2020-05-03", "2019-12-31"),
        ("1M-ROLLING", "2020-02-25", "2020-01-25"),
        ("1M-ROLLING", "2020-03-31", "2020-02-29"),
        ("3M-ROLLING", "2020-02-29", "2019-11-29"),
        ("1Y-ROLLING", "2020-02-29", "2019-02-28"),
        ("2W-ROLLING", "2020-02-29", "2020-02-15"),
        ("SINCE(2020-01-10)", "2020-02-29", "2020-01-10"),
        ("SINCE(YYYY-12-31)", "2020-02-29", "2019-12-31"),
        ("SINCE(YYYY-12-31)", "2020-12-31", "2019-12-31"),
    ],
)
def test_a_window_counts_from_the_close_of_the_day_before_its_first(
    window: str, on: str, last_before: str
) -> None:
    end, bound = date.fromisoformat(on), date.fromisoformat(last_before)
    first = date(2018, 12, 31)
    days = [first + timedelta(days=number) for number in range((end - first).days + 1)]
    held = [
        DailyReturn(
            each, {bound: Decimal(9), bound + timedelta(days=1): Decimal("0.5")}.get(each, Decimal(0))
        )
        for each in days
    ]
    assert aggregate_returns(held, [ReturnMetric(window, "w")])[-1] == {"w": Decimal("0.5")}


def test_a_window_is_partial_only_where_that_is_allowed() -> None:
    held = returns("0.1 0.1", date(2020, 1, 15))
    assert rounded(held, "MTD") == [[None, None]]
    assert rounded(held, "MTD", partial=True) == [["0.10000", "0.21000"]]


def test_an_annualised_return_is_the_root_by_the_years_of_a_rolling_window() -> None:
    held = [DailyReturn(date(2018, 1, 1) + timedelta(days=each), Decimal(0)) for each in range(731)]
    held[-1] = DailyReturn(held[-1].on, Decimal("0.21"))
    metric = ReturnMetric("2Y-ROLLING", "two", annualised=True)
    assert str(round(aggregate_returns(held, [metric])[-1]["two"], 12)) == "0.100000000000"


def test_less_than_a_year_is_not_annualised_and_other_windows_than_rolling_years_are_refused() -> None:
    metric = ReturnMetric("INC", "annual", annualised=True)
    assert aggregate_returns(returns("0.1 0.1"), [metric]) == [{}, {}]
    with pytest.raises(NotEmulated, match="INC"):
        aggregate_returns([*returns("0.1"), *returns("0.1", date(2015, 6, 1))], [metric])


@pytest.mark.parametrize(
    ("windows", "error"),
    [
        (["1M"], NotEmulated),
        (["SOMETHING"], NotEmulated),
        (["SINCE(2020-02-30)"], Refused),
        (["1D", "1D"], Refused),
    ],
)
def test_windows_that_are_not_computed(windows: list[str], error: type[Exception]) -> None:
    with pytest.raises(error):
        aggregate_returns(returns("0.1"), [ReturnMetric(each, each) for each in windows])


EQUITY = "-0.000581883 0.003794501 0.006128082 0.010609336 0.013657642"
EQUITY_VALUES = "992628.4501 996394.9796 1002500.97 1013136.84 1026973.9"
BONDS = "0.009216534 -0.008483939 0.0034431 -0.0000877 0.007590868"
BOND_VALUES = "1002360.3 984207.0508 999825.6676 1002413.002 1020827.428"


def member(name: str, rates: str, values: str, first: date, *, currency: str = "GBP") -> CompositeMember:
    """Return a member that always belongs."""
    return CompositeMember(("s", name), currency, returns(rates, first, opening=values), lambda _: True)


def no_exchange(source: str, target: str, on: date) -> Decimal:
    assert source == target, on
    return Decimal(1)


def test_members_of_a_composite_are_weighted_by_their_opening_values() -> None:
    start = date(2014, 1, 2)
    # The printed composite counts the bonds twice: its membership had been created twice.
    members = [
        member("equity", EQUITY, EQUITY_VALUES, start),
        member("bonds", BONDS, BOND_VALUES, start),
        member("bonds again", BONDS, BOND_VALUES, start),
    ]
    held = composite_returns(members, "GBP", no_exchange)
    assert rounded(held, "INC") == [["0.00597", "0.00159", "0.00593", "0.00946", "0.01917"]]
    assert {each.members for each in held} == {3}


def test_the_return_of_a_member_in_another_currency_takes_in_the_move_of_the_exchange_rate() -> None:
    rates = {1: "1.326259947", 2: "1.325029813", 3: "1.315270284", 6: "1.308010255", 7: "1.317002502"}

    def rate(source: str, target: str, on: date) -> Decimal:
        assert (source, target) == ("GBP", "USD")
        return Decimal("1.31137") if on.year == 2019 else Decimal(rates[on.day])

    days = [date(2020, 1, day) for day in rates]
    moves = ["-0.009068694", "0.006027906", "-0.003570123", "0.007899231", "0.002896434"]
    held = [DailyReturn(on, Decimal(move), Decimal(1_000_000)) for on, move in zip(days, moves, strict=True)]
    composite = composite_returns([CompositeMember(("s", "uk"), "GBP", held, lambda _: True)], "USD", rate)
    assert rounded(composite, "SINCE(YYYY-12-31)") == [
        ["0.00218", "0.00729", "-0.00370", "-0.00137", "0.00840"]
    ]


def test_a_member_counts_while_it_belongs_and_is_named_on_days_without_a_return() -> None:
    start = date(2020, 1, 1)
    joins = CompositeMember(
        ("s", "new"), "GBP", returns("0.3 0.3", start, opening="100 100"), lambda on: on.day > 1
    )
    silent = CompositeMember(("s", "silent"), "GBP", [], lambda on: on.day == 1)
    old = member("old", "0.1 0.1", "100 300", start)
    held = composite_returns([joins, silent, old], "GBP", no_exchange)
    assert [str(each.rate) for each in held] == ["0.1", "0.15"]
    assert [(each.members, each.absent) for each in held] == [(2, (("s", "silent"),)), (2, ())]
    equal = composite_returns([joins, old], "GBP", no_exchange, equal_weights=True)
    assert [str(each.rate) for each in equal] == ["0.1", "0.2"]


def test_a_composite_whose_weights_are_not_known_is_refused() -> None:
    with pytest.raises(NotEmulated, match="s/a"):
        composite_returns([member("a", "0.1", "", FIRST)], "GBP", no_exchange)
