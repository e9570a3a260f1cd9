"""Holdings that open orders and allocations would make, as LUSID shows them beside those that are there.

The prices of market, limit and stop orders, what an allocation leaves of its order, and the order of rows are
read off printed output of LUSID's public notebook on live orders.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import localcontext
from typing import TYPE_CHECKING

from lusid_async.sandbox.domain.errors import NotEmulated
from lusid_async.sandbox.domain.holdings import Holding
from lusid_async.sandbox.domain.movements import HoldingType
from lusid_async.sandbox.domain.values import ARITHMETIC, ZERO, Money

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from decimal import Decimal

_KINDS = ("market", "limit", "stop")
"""Types of orders, in the order of their rows."""
_OPEN_STATES = ("", "new")


@dataclass(frozen=True, slots=True)
class OpenOrder:
    """An order of a portfolio.

    Args:
        id: scope and code.
        instrument_uid: LUID of its instrument.
        instrument_scope: its scope.
        side: `Buy` or `Sell`.
        quantity: without a sign.
        kind: `type`: `Market`, `Limit` or `Stop`.
        state: such as `New`.
        limit: `limitPrice`.
        stop: `stopPrice`.
    """

    id: tuple[str, str]
    instrument_uid: str
    instrument_scope: str
    side: str
    quantity: Decimal
    kind: str = "Market"
    state: str = ""
    limit: Money | None = None
    stop: Money | None = None


@dataclass(frozen=True, slots=True)
class OrderAllocation:
    """What a portfolio was given of an order.

    Args:
        id: scope and code.
        order_id: scope and code of its order.
        instrument_uid: LUID of its instrument.
        instrument_scope: its scope.
        side: `Buy` or `Sell`.
        quantity: without a sign.
        price: of a unit.
    """

    id: tuple[str, str]
    order_id: tuple[str, str]
    instrument_uid: str
    instrument_scope: str
    side: str
    quantity: Decimal
    price: Money | None


def holdings_of_orders(
    orders: Iterable[OpenOrder],
    allocations: Sequence[OrderAllocation],
    market_price: Callable[[str, str], Money],
    base_currency: str,
) -> list[Holding]:
    """Return the rows of orders, then those of allocations; each a security and its cash.

    Args:
        orders: the portfolio's orders.
        allocations: the portfolio's allocations.
        market_price: the price of an instrument, by LUID and scope.
        base_currency: currency of the portfolio.

    Raises:
        NotEmulated: an order has a type, a state or a side that is not emulated, or a price is missing.
    """
    rows: list[Holding] = []
    with localcontext(ARITHMETIC):
        for order in sorted(orders, key=lambda each: (_kind(each), each.id)):
            allocated = sum((each.quantity for each in allocations if each.order_id == order.id), ZERO)
            if order.state.casefold() not in _OPEN_STATES:
                raise NotEmulated("Holdings with orders", f"an order whose state is {order.state}")
            if (left := order.quantity - allocated) > 0:
                price = _price(order, market_price)
                types = (HoldingType.ORDER, HoldingType.ORDER_CASH)
                rows += _pair(order, _signed(order.side, left), price, types, base_currency)
        for each in allocations:
            if each.price is None:
                raise NotEmulated("Holdings with orders", f"the allocation {each.id[1]} without a price")
            types = (HoldingType.ALLOCATION, HoldingType.ALLOCATION_CASH)
            rows += _pair(each, _signed(each.side, each.quantity), each.price, types, base_currency)
    return rows


def _kind(order: OpenOrder) -> int:
    kind = order.kind.casefold() or "market"
    if kind not in _KINDS:
        raise NotEmulated("Holdings with orders", f"an order of the type {order.kind}")
    return _KINDS.index(kind)


def _price(order: OpenOrder, market_price: Callable[[str, str], Money]) -> Money:
    kind = _KINDS[_kind(order)]
    if kind == "market":
        return market_price(order.instrument_uid, order.instrument_scope)
    price = order.limit if kind == "limit" else order.stop
    if price is None:
        raise NotEmulated("Holdings with orders", f"the {kind} order {order.id[1]} without its price")
    return price


def _signed(side: str, quantity: Decimal) -> Decimal:
    match side.casefold():
        case "buy":
            return quantity
        case "sell":
            return -quantity
        case _:
            raise NotEmulated("Holdings with orders", f"an order of the side {side}")


def _pair(
    source: OpenOrder | OrderAllocation,
    units: Decimal,
    price: Money,
    types: tuple[HoldingType, HoldingType],
    base_currency: str,
) -> list[Holding]:
    amount, currency = units * price.amount, price.currency

    def in_portfolio(value: Decimal) -> Money:
        return Money(value if currency == base_currency else ZERO, base_currency)

    security, cash = types
    return [
        Holding(
            source.instrument_uid,
            source.instrument_scope,
            security,
            units,
            ZERO,
            Money(amount, currency),
            in_portfolio(amount),
        ),
        Holding(
            f"CCY_{currency}",
            "default",
            cash,
            -amount,
            ZERO,
            Money(-amount, currency),
            in_portfolio(-amount),
        ),
    ]
