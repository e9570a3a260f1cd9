"""Holdings of open orders: the worked example of LUSID's public notebook on live orders."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from lusid_async.sandbox.domain.errors import NotEmulated
from lusid_async.sandbox.domain.order_holdings import OpenOrder, OrderAllocation, holdings_of_orders
from lusid_async.sandbox.domain.values import Money

PRICES = {"AMZN": "111.5", "BOND": "112.2", "SILVER": "25.4"}


def dollars(amount: str) -> Money:
    return Money(Decimal(amount), "USD")


def order(code: str, uid: str, side: str, quantity: int, kind: str, price: str = "0") -> OpenOrder:
    found = OpenOrder(("s", code), uid, "default", side, Decimal(quantity), kind, "new")
    return replace(found, limit=dollars(price), stop=dollars(price))


ORDERS = [
    order("ORD001", "AMZN", "sell", 1000, "limit", "100.50"),
    order("ORD002", "AMZN", "buy", 1000, "limit", "96.25"),
    order("ORD003", "AMZN", "buy", 3000, "stop", "94"),
    order("ORD004", "AMZN", "buy", 1000, "market"),
    order("ORD005", "BOND", "buy", 500, "market"),
    order("ORD006", "SILVER", "buy", 5000, "market"),
]
ALLOCATION = OrderAllocation(
    ("s", "A1"), ("s", "ORD004"), "AMZN", "default", "buy", Decimal(777), dollars("102.7")
)


def price(uid: str, scope: str) -> Money:
    assert scope == "default"
    return dollars(PRICES[uid])


def test_market_orders_are_filled_at_the_market_and_the_others_at_their_own_price() -> None:
    rows = holdings_of_orders(ORDERS, [ALLOCATION], price, "USD")
    found = [(each.holding_type.code, each.units) for each in rows]
    expected = [
        ("O", "223"),
        ("OC", "-24864.5"),
        ("O", "500"),
        ("OC", "-56100"),
        ("O", "5000"),
        ("OC", "-127000"),
        ("O", "-1000"),
        ("OC", "100500"),
        ("O", "1000"),
        ("OC", "-96250"),
        ("O", "3000"),
        ("OC", "-282000"),
        ("L", "777"),
        ("LC", "-79797.9"),
    ]
    assert found == [(code, Decimal(units)) for code, units in expected]


def test_an_order_that_is_allocated_whole_leaves_its_allocation_alone() -> None:
    whole = replace(ALLOCATION, quantity=Decimal(1000))
    rows = holdings_of_orders([ORDERS[3]], [whole], price, "USD")
    assert [each.holding_type.code for each in rows] == ["L", "LC"]


def test_cost_in_another_portfolio_currency_is_not_known() -> None:
    rows = holdings_of_orders([ORDERS[3]], [], price, "GBP")
    amounts = [(str(each.cost.amount), str(each.portfolio_cost.amount)) for each in rows]
    assert amounts == [("111500.0", "0"), ("-111500.0", "0")]


@pytest.mark.parametrize(
    "changed",
    [
        replace(ORDERS[0], kind="iceberg"),
        replace(ORDERS[0], state="cancelled"),
        replace(ORDERS[0], side="short"),
        replace(ORDERS[0], limit=None),
    ],
)
def test_orders_that_are_not_emulated(changed: OpenOrder) -> None:
    with pytest.raises(NotEmulated):
        holdings_of_orders([changed], [], price, "USD")


def test_an_allocation_without_a_price_is_refused() -> None:
    with pytest.raises(NotEmulated, match="A1"):
        holdings_of_orders([], [replace(ALLOCATION, price=None)], price, "USD")
