"""Set and adjusted holdings: what a portfolio is told that it holds at an instant."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC
from enum import Enum
from typing import TYPE_CHECKING

from lusid_async.sandbox.domain.errors import Refusal, Refused
from lusid_async.sandbox.domain.ledger import Change, PositionKey
from lusid_async.sandbox.domain.lots import Lot, Position
from lusid_async.sandbox.domain.movements import HoldingType
from lusid_async.sandbox.domain.transaction_types import AccountingMethod
from lusid_async.sandbox.domain.values import ZERO, Money, Properties, is_currency

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from decimal import Decimal

    from lusid_async.sandbox.domain.ledger import Ledger, Order
    from lusid_async.sandbox.domain.movements import SubHoldingValues


class AdjustmentMode(Enum):
    """Whether holdings that are not listed are kept."""

    SET = "SetHoldings"
    ADJUST = "AdjustHoldings"


@dataclass(frozen=True, slots=True)
class TargetTaxLot:
    """A tax lot that is to be held.

    Args:
        units: its units.
        cost: its cost; None leaves the holding's cost as it was.
        portfolio_cost: its cost in portfolio currency.
        price: purchase price.
        purchase_date: None means the instant of the adjustment.
        settlement_date: informs only; a set holding has settled.
    """

    units: Decimal
    cost: Money | None = None
    portfolio_cost: Decimal | None = None
    price: Decimal | None = None
    purchase_date: datetime | None = None
    settlement_date: datetime | None = None


@dataclass(frozen=True, slots=True)
class HoldingTarget:
    """A holding that is to be held.

    Args:
        instrument_uid: the LUID that its identifiers were resolved to.
        tax_lots: its lots.
        sub_holding_keys: values of the portfolio's sub-holding keys.
        currency: currency of the holding; None means the cost's, or that of the holding that is there.
        instrument_scope: the scope in which the instrument was found.
        instrument_identifiers: the identifiers as given.
        properties: carried along.
    """

    instrument_uid: str
    tax_lots: tuple[TargetTaxLot, ...]
    sub_holding_keys: Properties = field(default_factory=dict)
    currency: str | None = None
    instrument_scope: str = "default"
    instrument_identifiers: Mapping[str, str] = field(default_factory=dict)
    properties: Properties = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class HoldingsAdjustment:
    """What `SetHoldings` or `AdjustHoldings` stored for an instant.

    Args:
        effective_at: the instant; setting it again replaces this.
        mode: whether other holdings go to zero.
        targets: what is to be held.
        entry_date_time: as-at time of the request.
    """

    effective_at: datetime
    mode: AdjustmentMode
    targets: tuple[HoldingTarget, ...]
    entry_date_time: datetime | None = None


def check_targets(targets: Sequence[HoldingTarget], sub_holding_keys: Sequence[str]) -> None:
    """Check the targets of one request.

    Raises:
        Refused: two targets mean the same holding, a key is not one of the portfolio's, or a holding has
            costs in several currencies.
    """
    seen = set()
    for target in targets:
        if unknown := [key for key in target.sub_holding_keys if key not in sub_holding_keys]:
            raise Refused(
                Refusal.INVALID_SUB_HOLDING_KEYS, f"'{unknown[0]}' is no sub-holding key of the portfolio."
            )
        _check_currencies(target)
        key = (target.instrument_uid, _values(target, sub_holding_keys), _currency(target))
        # Several holdings may be unresolved; only what they were called tells them apart.
        identity = (key, *sorted(target.instrument_identifiers.items()))
        if identity in seen:
            raise Refused(
                Refusal.DUPLICATE_SUB_HOLDING_KEYS,
                f"Instrument {target.instrument_uid} stands twice with the same sub-holding keys.",
            )
        seen.add(identity)


def _check_currencies(target: HoldingTarget) -> None:
    held = _currency(target)
    costs = [lot.cost.currency for lot in target.tax_lots if lot.cost and lot.cost.currency]
    for currency in (target.currency or held, *costs):
        if currency != held:
            raise Refused(
                Refusal.INVALID_PARAMETER,
                f"The holding of {target.instrument_uid} is in {held}, and cannot also be in {currency}.",
            )


def apply_adjustment(ledger: Ledger, adjustment: HoldingsAdjustment) -> None:
    """Bring the books to what the adjustment says; what is held becomes settled, unsettled cash stays."""
    when = adjustment.effective_at
    keys = ledger.terms.sub_holding_keys
    by_key: dict[PositionKey, list[HoldingTarget]] = {}
    for target in adjustment.targets:
        by_key.setdefault(_position_key(ledger, target, _values(target, keys)), []).append(target)
    if adjustment.mode is AdjustmentMode.SET:
        for key in ledger.positions:
            by_key.setdefault(key, [])
    for index, (key, targets) in enumerate(by_key.items()):
        order = (when, 0, index)
        scope = targets[0].instrument_scope if targets else "default"
        lots = [lot for target in targets for lot in target.tax_lots]
        _apply_target(ledger, ledger.position(key, scope, order), lots, order)


def _values(target: HoldingTarget, keys: Sequence[str]) -> SubHoldingValues:
    return tuple(target.sub_holding_keys.get(key) for key in keys)


def _currency(target: HoldingTarget) -> str | None:
    if is_currency(target.instrument_uid):
        return target.instrument_uid.removeprefix("CCY_")
    if target.currency:
        return target.currency
    return next((lot.cost.currency for lot in target.tax_lots if lot.cost and lot.cost.currency), None)


def _position_key(ledger: Ledger, target: HoldingTarget, sub_holding: SubHoldingValues) -> PositionKey:
    uid = target.instrument_uid
    kind = HoldingType.BALANCE if is_currency(uid) else HoldingType.POSITION
    if currency := _currency(target):
        return PositionKey(kind, uid, sub_holding, currency)
    for key in ledger.positions:
        if key[:3] == (kind, uid, sub_holding):
            return key
    return PositionKey(kind, uid, sub_holding, ledger.terms.base_currency)


def _apply_target(ledger: Ledger, position: Position, targets: Sequence[TargetTaxLot], order: Order) -> None:
    when, _, _ = order
    units = sum((lot.units for lot in targets), ZERO)
    before = position.units
    unsettled = before - position.settled_units
    cost, portfolio_cost = position.cost, position.portfolio_cost
    lots = [_lot(ledger, lot, when) for lot in targets if lot.units] or [_empty_lot()]
    if units and not any(lot.cost for lot in targets):
        lots[0].cost, lots[0].portfolio_cost = cost, portfolio_cost
    pooled = position.holding_type is HoldingType.BALANCE or ledger.terms.accounting_method in (
        AccountingMethod.DEFAULT,
        AccountingMethod.AVERAGE_COST,
    )
    if pooled:
        lots = [_pool(lots)]
    for lot in lots:
        lot.settled_units = lot.units
    # What was traded and has not settled still settles later, and is part of the units that were set.
    lots[0].settled_units -= unsettled
    ledger.redirect_settlements(position.lots, lots[0])
    position.replace_lots(lots)
    change = units - before
    if ledger.listener is not None and change:
        code = f"{when.astimezone(UTC).isoformat(timespec='microseconds')[:-6]}0+00:00"
        in_cash = position.holding_type is HoldingType.BALANCE
        ledger.listener(
            Change(
                "AdjustmentIncrease" if change > 0 else "AdjustmentDecrease",
                code,
                None,
                when,
                when,
                position.instrument_uid,
                position.instrument_scope,
                position.sub_holding,
                position.currency,
                change,
                change if in_cash else position.cost - cost,
                price=ZERO,
                resulting_units=units,
            )
        )


def _lot(ledger: Ledger, target: TargetTaxLot, when: datetime) -> Lot:
    cost = target.cost.amount if target.cost else ZERO
    portfolio_cost = target.portfolio_cost
    if portfolio_cost is None:
        currency = target.cost.currency if target.cost else ""
        portfolio_cost = cost if currency in ("", ledger.terms.base_currency) else ZERO
    purchased = target.purchase_date or when
    return Lot(
        None, purchased, target.settlement_date or when, target.price, target.units, cost, portfolio_cost
    )


def _empty_lot() -> Lot:
    return Lot(None, None, None, None, ZERO, ZERO, ZERO)


def _pool(lots: Sequence[Lot]) -> Lot:
    first = lots[0]
    for lot in lots[1:]:
        first.units += lot.units
        first.cost += lot.cost
        first.portfolio_cost += lot.portfolio_cost
        first.purchases += 1
    return first
