"""The transaction types and sides that a new LUSID domain has.

Source: the default transaction mapping in FINBOURNE's sample notebooks, and its knowledge base.
"""

from __future__ import annotations

from typing import Final

from lusid_async.sandbox.domain.transaction_types import (
    DEFAULT_SOURCE,
    TYPE_LOT_SELECTION_METHOD,
    AccountingMethod,
    Movement,
    Side,
    TransactionConfiguration,
    TransactionType,
    TransactionTypeAlias,
)
from lusid_async.sandbox.domain.values import PropertyValue

ALTERNATIVE_SOURCE = "alt1"

SIDES: Final = {
    "Side1": Side(
        "Side1",
        security="Txn:LusidInstrumentId",
        currency="Txn:TradeCurrency",
        rate="Txn:TradeToPortfolioRate",
        units="Txn:Units",
        amount="Txn:TradeAmount",
    ),
    "Side2": Side(
        "Side2",
        security="Txn:SettleCcy",
        currency="Txn:SettlementCurrency",
        rate="SettledToPortfolioRate",
        units="Txn:TotalConsideration",
        amount="Txn:TotalConsideration",
    ),
}

_FIRST_IN_FIRST_OUT = {
    TYPE_LOT_SELECTION_METHOD: PropertyValue(label=AccountingMethod.FIRST_IN_FIRST_OUT.value)
}

_STOCK, _CASH, _ACCRUAL, _FORWARD = "StockMovement", "CashCommitment", "CashAccrual", "CashForward"


def _trade(direction: int, *, futures: bool = False) -> tuple[Movement, ...]:
    """Return units against cash."""
    stock = Movement(_STOCK, "Side1", direction, properties=_FIRST_IN_FIRST_OUT if futures else {})
    return (stock, Movement(_CASH, "Side2", -direction))


def _exchange(movement_type: str, direction: int) -> tuple[Movement, ...]:
    """Return one currency against another."""
    return (Movement(movement_type, "Side1", direction), Movement(movement_type, "Side2", -direction))


def _transfer(movement_type: str, direction: int) -> tuple[Movement, ...]:
    """Return a change of one holding."""
    return (Movement(movement_type, "Side1", direction),)


def _carry(cash: str) -> tuple[Movement, ...]:
    """Return income on a holding."""
    return (Movement("Carry", "Side1", 1), Movement(cash, "Side2", 1))


# Name, name in the source alt1 (or several), description, class, roles, movements.
_TABLE: Final[tuple[tuple[str, str, str, str, str, tuple[Movement, ...]], ...]] = (
    ("Buy", "BY", "Purchase", "Basic", "LongLonger", _trade(1)),
    ("Sell", "SL", "Sale", "Basic", "LongShorter", _trade(-1)),
    ("CoverShort", "CS", "Cover Short", "Basic", "ShortLonger", _trade(1)),
    ("SellShort", "SS", "Sell Short", "Basic", "ShortShorter", _trade(-1)),
    ("StockIn", "SI SW", "Transfer In", "StockTransfers", "Longer", _transfer(_STOCK, 1)),
    ("StockOut", "SO SA", "Transfer Out", "StockTransfers", "Shorter", _transfer(_STOCK, -1)),
    ("FundsIn", "FI", "Deposit New Funds", "CashTransfers", "Longer", _transfer(_ACCRUAL, 1)),
    ("FundsOut", "FO", "Withdraw Funds", "CashTransfers", "Shorter", _transfer(_ACCRUAL, -1)),
    ("FxBuy", "", "Spot FX Purchase", "SpotFx", "Longer", _exchange(_CASH, 1)),
    ("FxSell", "SF", "Spot FX Sale", "SpotFx", "Shorter", _exchange(_CASH, -1)),
    ("FwdFxBuy", "", "Forward FX Purchase", "FwdFx", "Longer", _exchange(_FORWARD, 1)),
    ("FwdFxSell", "FF", "Forward FX Sale", "FwdFx", "Shorter", _exchange(_FORWARD, -1)),
    ("CashFlow", "", "Cash Flow", "CashFlow", "Longer", _carry("CashReceivable")),
    ("Coupon", "", "Coupon", "CashFlow", "Longer", _carry(_CASH)),
    ("OLFC", "O1", "Open Long Futures Contract", "Futures", "LongLonger", _trade(1, futures=True)),
    ("CLFC", "C1", "Close Long Futures Contract", "Futures", "LongShorter", _trade(-1, futures=True)),
    ("OSFC", "O3", "Open Short Futures Contract", "Futures", "ShortShorter", _trade(-1, futures=True)),
    ("CSFC", "C3", "Close Short Futures Contract", "Futures", "ShortLonger", _trade(1, futures=True)),
)

OUTPUT_DESCRIPTIONS: Final = {
    "AdjustmentIncrease": "Increase Adjustment",
    "AdjustmentDecrease": "Decrease Adjustment",
    "CorpActIncrease": "Corporate Action Increase",
    "CorpActDecrease": "Corporate Action Decrease",
    "Dividend": "Dividend Payment",
}
"""Descriptions of the types that LUSID generates, which nobody can upsert."""


def builtin_transaction_types() -> list[TransactionType]:
    """Return the transaction types of a new domain: the sources `default` and `alt1`."""
    types = []
    for name, short_names, description, transaction_class, roles, movements in _TABLE:
        for source, names in ((DEFAULT_SOURCE, name), (ALTERNATIVE_SOURCE, short_names)):
            aliases = tuple(
                TransactionTypeAlias(alias, description, transaction_class, roles, is_default=not position)
                for position, alias in enumerate(names.split())
            )
            if aliases:
                types.append(TransactionType(source, aliases, movements))
    return types


def builtin_configuration() -> TransactionConfiguration:
    """Return the configuration of a new domain."""
    return TransactionConfiguration(builtin_transaction_types(), SIDES)
