"""A2B rows of holdings that nothing happened to: those of LUSID's public valuation tutorial."""

from __future__ import annotations

from decimal import Decimal

import pytest

from lusid_async.sandbox.domain.a2b import HoldingValue, a2b_parts, check_nothing_happened
from lusid_async.sandbox.domain.errors import NotEmulated
from lusid_async.sandbox.domain.replay import PortfolioEvents
from lusid_async.sandbox.domain.values import Money
from tests.sandbox.domain.events import action, at, set_holdings, target, trade


def value(clean: str, accrued: str, rate: str, currency: str) -> HoldingValue:
    return HoldingValue(Money(Decimal(clean), currency), Money(Decimal(accrued), currency), Decimal(rate))


@pytest.mark.parametrize(
    ("currency", "start", "end", "in_pounds"),
    [
        ("GBP", ("40200", "0", "1"), ("40200", "0", "1"), ("40200.00", None, None, "40200.00")),
        ("GBP", ("44100", "0", "1"), ("56900", "0", "1"), ("44100.00", "12800.00", None, "56900.00")),
        ("USD", ("4800", "0", "0.7"), ("4800", "0", "0.76"), ("3360.00", "288.00", None, "3648.00")),
        (
            "USD",
            ("5150", "6.5608", "0.7"),
            ("5150", "7.8729", "0.76"),
            ("3609.59", "309.00", "1.39", "3919.98"),
        ),
        ("USD", ("18100", "0", "0.7"), ("22870", "0", "0.76"), ("12670.00", "4711.20", None, "17381.20")),
    ],
)
def test_gains_are_of_clean_prices_and_rates_and_carry_is_what_accrued(
    currency: str,
    start: tuple[str, str, str],
    end: tuple[str, str, str],
    in_pounds: tuple[str, str | None, str | None, str],
) -> None:
    _, parts = a2b_parts(value(*start, currency), value(*end, currency), "GBP")
    found = (parts.start, parts.gains, parts.carry, parts.end)
    assert tuple(None if each is None else f"{each:.2f}" for each in found) == in_pounds


def test_a_row_in_the_currency_of_its_holding_has_no_exchange_rate() -> None:
    own, _ = a2b_parts(value("4800", "0", "0.7", "USD"), value("4800", "0", "0.76", "USD"), "GBP")
    assert (own.currency, str(own.start), own.gains, str(own.end)) == ("USD", "4800", None, "4800")


def test_a_window_with_a_coupon_is_refused() -> None:
    with pytest.raises(NotEmulated, match="coupon"):
        a2b_parts(value("100", "5", "1", "GBP"), value("100", "0", "1", "GBP"), "GBP")


@pytest.mark.parametrize(
    "events",
    [
        PortfolioEvents([trade("t", "Buy", "L", "1", "1", "2022-03-09")]),
        PortfolioEvents([trade("t", "Buy", "L", "1", "1", "2022-03-01", settles="2022-03-11")]),
        PortfolioEvents([], [set_holdings("2022-03-10", target("L", "1"))]),
        PortfolioEvents([], (), [action("c", "2022-03-01", "2022-03-08", "L 1 1", "L 2 1")]),
    ],
)
def test_a_window_in_which_something_happened_is_refused(events: PortfolioEvents) -> None:
    with pytest.raises(NotEmulated):
        check_nothing_happened(events, at("2022-03-07"), at("2022-03-11"))


def test_what_happened_at_the_start_of_the_window_is_before_it() -> None:
    settled = trade("t", "Buy", "L", "1", "1", "2022-03-05", settles="2022-03-07")
    check_nothing_happened(PortfolioEvents([settled]), at("2022-03-07"), at("2022-03-11"))
