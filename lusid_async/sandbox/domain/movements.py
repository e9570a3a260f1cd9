"""What one transaction does: its type's movements, with units, amounts, currencies and dates worked out."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

from lusid_async.sandbox.domain.errors import NotEmulated, Refusal, Refused
from lusid_async.sandbox.domain.instruments import UNKNOWN_CURRENCY, UNKNOWN_INSTRUMENT
from lusid_async.sandbox.domain.transaction_types import (
    ALLOCATION_METHOD,
    TAX_AMOUNTS,
    TYPE_LOT_SELECTION_METHOD,
    AccountingMethod,
)
from lusid_async.sandbox.domain.transactions import PRIORITY_LOTS, TAX_LOT_SELECTION_METHOD, Transaction
from lusid_async.sandbox.domain.values import ZERO, PropertyValue

if TYPE_CHECKING:
    from collections.abc import Callable
    from decimal import Decimal

    from lusid_async.sandbox.domain.transaction_types import (
        Movement,
        PropertyMapping,
        Side,
        TransactionConfiguration,
        TransactionType,
    )
    from lusid_async.sandbox.domain.values import Properties

SubHoldingValues: TypeAlias = "tuple[PropertyValue | None, ...]"
"""The values of a portfolio's sub-holding keys, in the portfolio's order; None where unset."""


class HoldingType(Enum):
    """`holdingType` of a row, and its `holdingTypeName`."""

    POSITION = ("P", "Position")
    BALANCE = ("B", "Balance")
    COMMITMENT = ("C", "CashCommitment")
    RECEIVABLE = ("R", "Receivable")
    ACCRUAL = ("A", "Accrual")
    FORWARD = ("F", "ForwardFX")
    ORDER = ("O", "Order")
    ORDER_CASH = ("OC", "OrderCash")
    ALLOCATION = ("L", "Allocation")
    ALLOCATION_CASH = ("LC", "AllocationCash")

    # Members are keys of every position; Enum's own hash is computed in Python.
    __hash__ = object.__hash__

    def __init__(self, code: str, type_name: str) -> None:
        self.code = code
        self.type_name = type_name


_EFFECTS: dict[str, HoldingType | None] = {
    "StockMovement": HoldingType.POSITION,
    "CashCommitment": HoldingType.COMMITMENT,
    "CashReceivable": HoldingType.RECEIVABLE,
    "CashAccrual": HoldingType.ACCRUAL,
    "CashForward": HoldingType.FORWARD,
    "Carry": None,
    "CarryAsPnl": None,
}
"""The row that a movement type makes on the trade date; None for those that leave holdings alone."""


@dataclass(frozen=True, slots=True)
class Effect:
    """A movement of one type, ready to be applied to any transaction of that type.

    Args:
        holding_type: `POSITION`, or the kind of unsettled cash; None for income without a holding.
        direction: 1 or -1.
        security: gives the LUID of the holding.
        currency: gives its currency.
        units: gives the units before the direction.
        amount: gives the amount before the direction.
        rate: gives portfolio currency per unit of `currency`.
        mappings: sub-holding keys that the movement sets.
        method: tax lot selection method of the movement or its type.
        prorated: whether it is spread over the sub-holdings that are there.
    """

    holding_type: HoldingType | None
    direction: int
    security: Callable[[Transaction], str]
    currency: Callable[[Transaction], str]
    units: Callable[[Transaction], Decimal]
    amount: Callable[[Transaction], Decimal]
    rate: Callable[[Transaction, str], Decimal]
    mappings: tuple[PropertyMapping, ...]
    method: AccountingMethod | None
    prorated: bool

    def sub_holding(self, transaction: Transaction, keys: tuple[str, ...]) -> SubHoldingValues:
        """Return the values of the sub-holding keys for this movement of a transaction."""
        values = transaction.properties
        if not self.mappings:
            return tuple(values.get(key) for key in keys)
        mapped = {mapping.property_key: mapping for mapping in self.mappings}
        return tuple(_mapped(mapped[key], values) if key in mapped else values.get(key) for key in keys)


def _mapped(mapping: PropertyMapping, values: Properties) -> PropertyValue | None:
    if mapping.nullify:
        return None
    if mapping.set_to is not None:
        return PropertyValue(label=mapping.set_to)
    return values.get(mapping.map_from or mapping.property_key)


def effects_of(
    transaction_type: TransactionType, configuration: TransactionConfiguration
) -> tuple[Effect, ...]:
    """Return what each transaction of a type does.

    Raises:
        NotEmulated: the type uses a movement type, an option or an expression that is not emulated.
        Refused: a side is not defined.
    """
    if others := [each.type for each in transaction_type.calculations if each.type != TAX_AMOUNTS]:
        raise NotEmulated("Transaction type calculations", ", ".join(others))
    prorated = transaction_type.properties.get(ALLOCATION_METHOD)
    if prorated is not None and prorated.label not in ("Prorated", "Default"):
        raise NotEmulated("Allocation method", f"only Prorated is emulated, not {prorated.label}")
    type_method = transaction_type.properties.get(TYPE_LOT_SELECTION_METHOD)
    return tuple(
        _effect(movement, configuration, type_method, prorated is not None and prorated.label == "Prorated")
        for movement in transaction_type.movements
    )


def _effect(
    movement: Movement,
    configuration: TransactionConfiguration,
    type_method: PropertyValue | None,
    prorated: bool,
) -> Effect:
    if movement.movement_type not in _EFFECTS:
        raise NotEmulated(f"Movement type {movement.movement_type}", "its effect on holdings is not known")
    if movement.options:
        raise NotEmulated("Movement options", ", ".join(movement.options))
    if movement.direction not in (1, -1):
        raise Refused(Refusal.INVALID_PARAMETER, f"A direction is 1 or -1, not {movement.direction}.")
    if any(mapping.template_from is not None for mapping in movement.mappings):
        raise NotEmulated("templateFrom", "property mappings from a template are not emulated")
    side = configuration.side(movement.side)
    return Effect(
        holding_type=_EFFECTS[movement.movement_type],
        direction=movement.direction,
        security=_security(side),
        currency=_currency(side),
        units=_quantity(side.units),
        amount=_quantity(side.amount),
        rate=_rate(side.rate),
        mappings=movement.mappings,
        method=_method(movement.properties.get(TYPE_LOT_SELECTION_METHOD) or type_method),
        prorated=prorated,
    )


def _method(value: PropertyValue | None) -> AccountingMethod | None:
    """Return the method that a property names; `Default` defers to the next in the order."""
    if value is None or value.label is None:
        return None
    try:
        method = AccountingMethod(value.label)
    except ValueError:
        raise NotEmulated("Tax lot selection method", f"{value.label} is not emulated") from None
    return None if method is AccountingMethod.DEFAULT else method


def lot_selection(
    transaction: Transaction, effect: Effect, portfolio_method: AccountingMethod
) -> AccountingMethod:
    """Return which lots a decrease takes: the transaction's choice, the type's, then the portfolio's.

    Raises:
        NotEmulated: the transaction names priority lots, or a method that is not emulated.
    """
    if transaction.properties:
        if PRIORITY_LOTS in transaction.properties:
            raise NotEmulated(PRIORITY_LOTS, "disposing of named lots first is not emulated")
        if chosen := _method(transaction.properties.get(TAX_LOT_SELECTION_METHOD)):
            return chosen
    chosen = effect.method or portfolio_method
    return AccountingMethod.AVERAGE_COST if chosen is AccountingMethod.DEFAULT else chosen


def _security(side: Side) -> Callable[[Transaction], str]:
    match side.security:
        case "Txn:LusidInstrumentId":
            return lambda transaction: transaction.instrument_uid
        case "Txn:SettleCcy":
            return lambda transaction: f"CCY_{transaction.settlement_currency}"
        case "Txn:TradeCcy":
            return lambda transaction: f"CCY_{transaction.trade_currency}"
        case key if key.startswith("Transaction/"):
            return lambda transaction: _label(transaction, key) or UNKNOWN_INSTRUMENT
        case luid if luid.startswith(("LUID_", "CCY_")):
            return lambda _: luid
        case "":
            return lambda _: UNKNOWN_INSTRUMENT
        case other:
            raise NotEmulated(f"Side security '{other}'", "the expression is not known")


def _currency(side: Side) -> Callable[[Transaction], str]:
    match side.currency:
        case "Txn:TradeCurrency":
            return lambda transaction: transaction.trade_currency
        case "Txn:SettlementCurrency":
            return lambda transaction: transaction.settlement_currency
        case key if key.startswith("Transaction/"):
            return lambda transaction: _label(transaction, key) or UNKNOWN_CURRENCY.removeprefix("CCY_")
        case "":
            return lambda _: UNKNOWN_CURRENCY.removeprefix("CCY_")
        case code if len(code) == 3 and code.isalpha():
            return lambda _: code
        case other:
            raise NotEmulated(f"Side currency '{other}'", "the expression is not known")


def _rate(expression: str) -> Callable[[Transaction, str], Decimal]:
    match expression.removeprefix("Txn:"):
        case "TradeToPortfolioRate":
            return Transaction.trade_to_portfolio_rate
        case "SettledToPortfolioRate":
            return Transaction.settled_to_portfolio_rate
        case key if key.startswith("Transaction/"):
            return lambda transaction, _: _number(transaction, key)
        case other:
            raise NotEmulated(f"Side rate '{other}'", "the expression is not known")


def _quantity(expression: str) -> Callable[[Transaction], Decimal]:
    match expression.removeprefix("Txn:"):
        case "Units":
            return lambda transaction: transaction.units
        case "TotalConsideration":
            return lambda transaction: transaction.total_consideration or ZERO
        case "TradeAmount":
            return Transaction.trade_amount
        case key if key.startswith("Transaction/"):
            return lambda transaction: _number(transaction, key)
        case other:
            raise NotEmulated(f"Side units or amount '{other}'", "the expression is not known")


def amount_of(side: Side, transaction: Transaction) -> Decimal:
    """Return the amount of a side for a transaction."""
    return _quantity(side.amount)(transaction)


def _label(transaction: Transaction, key: str) -> str | None:
    value = transaction.properties.get(key)
    return None if value is None else value.label


def _number(transaction: Transaction, key: str) -> Decimal:
    value = transaction.properties.get(key)
    return ZERO if value is None or value.number is None else value.number
