"""Builders of events for the tests of the domain: short to write, every field explicit in the result."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from lusid_async.sandbox.domain.adjustments import (
    AdjustmentMode,
    HoldingsAdjustment,
    HoldingTarget,
    TargetTaxLot,
)
from lusid_async.sandbox.domain.builtin_types import builtin_configuration
from lusid_async.sandbox.domain.corporate_actions import CorporateAction, Transition, TransitionComponent
from lusid_async.sandbox.domain.holdings import Holding, get_holdings
from lusid_async.sandbox.domain.ledger import PortfolioTerms
from lusid_async.sandbox.domain.transaction_types import AccountingMethod
from lusid_async.sandbox.domain.transactions import Transaction
from lusid_async.sandbox.domain.values import Money, PropertyValue

if TYPE_CHECKING:
    from lusid_async.sandbox.domain.replay import PortfolioEvents

CONFIGURATION = builtin_configuration()
STRATEGY = "Transaction/s/Strategy"


def at(text: str) -> datetime:
    """Return a UTC time written as ISO 8601, a date alone being midnight."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def terms(
    method: str = "Default", *, base: str = "GBP", keys: tuple[str, ...] = (), created: str = "2010-01-01"
) -> PortfolioTerms:
    """Return the terms of a portfolio."""
    return PortfolioTerms(base, at(created), AccountingMethod(method), keys)


def trade(
    transaction_id: str,
    type_: str,
    uid: str,
    units: str,
    total: str | None,
    when: str,
    *,
    settles: str | None = None,
    strategy: str | None = None,
    currency: str = "GBP",
    price: str = "0",
    sequence: int = 0,
    source: str = "default",
    transaction_currency: str | None = None,
    exchange_rate: str | None = None,
    properties: dict[str, PropertyValue] | None = None,
) -> Transaction:
    """Return a transaction that settles at once unless told otherwise."""
    values = dict(properties or {})
    if strategy:
        values[STRATEGY] = PropertyValue(label=strategy)
    return Transaction(
        transaction_id,
        type_,
        uid,
        at(when),
        at(settles or when),
        Decimal(units),
        currency,
        None if total is None else Decimal(total),
        transaction_currency,
        None if exchange_rate is None else Decimal(exchange_rate),
        Decimal(price),
        source=source,
        properties=values,
        sequence=sequence,
    )


def funds_in(transaction_id: str, units: str, when: str, *, strategy: str | None = None) -> Transaction:
    """Return a deposit of pounds."""
    return trade(transaction_id, "FundsIn", "CCY_GBP", units, units, when, strategy=strategy)


def target(
    uid: str, units: str, cost: str | None = None, *, strategy: str | None = None, lots: int = 1
) -> HoldingTarget:
    """Return a holding that is to be held, in equal lots."""
    money = None if cost is None else Money(Decimal(cost) / lots, "GBP")
    keys = {STRATEGY: PropertyValue(label=strategy)} if strategy else {}
    return HoldingTarget(uid, (TargetTaxLot(Decimal(units) / lots, money),) * lots, keys, "GBP")


def set_holdings(when: str, *targets: HoldingTarget) -> HoldingsAdjustment:
    """Return set holdings."""
    return HoldingsAdjustment(at(when), AdjustmentMode.SET, targets)


def adjust_holdings(when: str, *targets: HoldingTarget) -> HoldingsAdjustment:
    """Return adjusted holdings."""
    return HoldingsAdjustment(at(when), AdjustmentMode.ADJUST, targets)


def action(code: str, ex: str, paid: str, source: str, *outputs: str) -> CorporateAction:
    """Return a corporate action; a component is written `uid units_factor cost_factor`."""

    def component(text: str) -> TransitionComponent:
        uid, units, cost = text.split()
        return TransitionComponent(uid, Decimal(units), Decimal(cost))

    transition = Transition(component(source), tuple(component(output) for output in outputs))
    return CorporateAction(code, at(ex), at(ex), at(ex), at(paid), (transition,))


def held(
    portfolio: PortfolioTerms, events: PortfolioEvents, when: str, *, by_taxlots: bool = False
) -> list[Holding]:
    """Return the holdings at a time, with the built-in transaction types."""
    return get_holdings(portfolio, events, CONFIGURATION, at(when), by_taxlots=by_taxlots)


def shown(holding: Holding) -> tuple[str, str, str, str, str]:
    """Return uid, type, units, settled units and cost (to two decimals) of a row."""
    return (
        holding.instrument_uid,
        holding.holding_type.code,
        _number(holding.units),
        _number(holding.settled_units),
        _number(holding.cost.amount),
    )


def _number(value: Decimal) -> str:
    rounded = round(value, 2)
    return f"{rounded.normalize():f}" if rounded else "0"
