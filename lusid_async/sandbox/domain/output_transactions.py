"""`$build`: a portfolio's transactions with what they did, and the ones that LUSID generates."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import localcontext
from enum import Enum
from typing import TYPE_CHECKING

from lusid_async.sandbox.domain.builtin_types import OUTPUT_DESCRIPTIONS
from lusid_async.sandbox.domain.replay import PortfolioEvents, replay
from lusid_async.sandbox.domain.transactions import Transaction, TransactionStatus
from lusid_async.sandbox.domain.values import ARITHMETIC, ONE, ZERO, Money, Properties, PropertyValue

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime
    from decimal import Decimal

    from lusid_async.sandbox.domain.instruments import InstrumentView
    from lusid_async.sandbox.domain.ledger import Change, PortfolioTerms
    from lusid_async.sandbox.domain.lots import Disposal
    from lusid_async.sandbox.domain.transaction_types import TransactionConfiguration

RESULTANT_HOLDING = "Transaction/default/ResultantHolding"


class QueryMode(Enum):
    """Which date of a transaction the window of `$build` means."""

    TRADE_DATE = "TradeDate"
    SETTLE_DATE = "SettleDate"


@dataclass(frozen=True, slots=True)
class RealisedGainLoss:
    """What a decrease realised against one tax lot.

    Args:
        instrument_uid: LUID of the instrument.
        units: units disposed of, without a sign.
        cost: `costTradeCcy`.
        portfolio_cost: `costPortfolioCcy`.
        realised: `realisedTradeCcy`: proceeds less cost.
        realised_total: the same in portfolio currency.
        realised_market: the part that prices made: `realised` at the rate of the disposal.
        realised_currency: the part that exchange rates made: the rest.
        lot_id: the transaction that opened the lot; None at average cost.
        purchase_date: `purchaseTradeDate`; None at average cost.
        purchase_settlement_date: likewise.
        purchase_price: likewise.
    """

    instrument_uid: str
    units: Decimal
    cost: Money
    portfolio_cost: Money
    realised: Money
    realised_total: Money
    realised_market: Money
    realised_currency: Money
    lot_id: str | None
    purchase_date: datetime | None
    purchase_settlement_date: datetime | None
    purchase_price: Decimal | None


@dataclass(frozen=True, slots=True)
class OutputTransaction:
    """A row of `$build`.

    Args:
        transaction_id: the transaction's id, the corporate action's code, or the instant of the adjustment.
        type: its type, such as `Buy`, `Dividend` or `AdjustmentIncrease`.
        description: the description of the type.
        instrument_uid: LUID of the instrument.
        instrument_scope: its scope.
        transaction_date: when it happened.
        settlement_date: when it settles.
        units: its units, without a sign for what LUSID generates.
        amount: `transactionAmount`.
        price: its price.
        total_consideration: its total consideration, 0 for what LUSID generates.
        transaction_currency: currency of the amount.
        exchange_rate: settlement currency per unit of transaction currency.
        portfolio_rate: `transactionToPortfolioRate`.
        status: `transactionStatus`.
        source_type: `sourceType`.
        gains: what it realised.
        properties: the transaction's own, its sub-holding keys, and the resultant holding.
        transaction: the transaction itself, where it is the portfolio's own.
    """

    transaction_id: str
    type: str
    description: str
    instrument_uid: str
    instrument_scope: str
    transaction_date: datetime
    settlement_date: datetime
    units: Decimal
    amount: Decimal
    price: Decimal
    total_consideration: Money
    transaction_currency: str
    exchange_rate: Decimal
    portfolio_rate: Decimal
    status: TransactionStatus = TransactionStatus.ACTIVE
    source_type: str = "InputTransaction"
    gains: tuple[RealisedGainLoss, ...] = ()
    properties: Properties = field(default_factory=dict)
    transaction: Transaction | None = None


def build_transactions(
    terms: PortfolioTerms,
    events: PortfolioEvents,
    configuration: TransactionConfiguration,
    start: datetime,
    end: datetime,
    *,
    query_mode: QueryMode = QueryMode.TRADE_DATE,
    past_transactions: Iterable[Transaction] = (),
    instruments: Mapping[str, InstrumentView] | None = None,
) -> list[OutputTransaction]:
    """Return the output transactions of a window, both ends included, sorted by date.

    Args:
        terms: the portfolio's terms.
        events: what happened to it, as it stood at one as-at time.
        configuration: its transaction types and sides.
        start: start of the window.
        end: end of the window.
        query_mode: whether the window is of trade dates or settlement dates.
        past_transactions: amended and cancelled ones, for `showCancelledTransactions`.
        instruments: instruments by LUID; needed only where a transaction has no total consideration.

    Returns:
        The rows; amended and cancelled ones without what they did.

    Raises:
        NotEmulated: a transaction needs what is not emulated.
        Refused: the portfolio did not exist at the end of the window.
    """
    changes: list[Change] = []
    # A transaction that settles in the window may have been traded at any time before its end, or later.
    traded = [transaction.transaction_date for transaction in events.transactions]
    until = end if query_mode is QueryMode.TRADE_DATE else max([end, *traded])
    replay(terms, events, configuration, until, instruments=instruments, listener=changes.append)
    rows: list[OutputTransaction] = []
    with localcontext(ARITHMETIC):
        by_transaction: dict[str, list[Change]] = {}
        for change in changes:
            if change.transaction is None:
                rows.append(_generated(terms, change))
            else:
                by_transaction.setdefault(change.code, []).append(change)
        for transaction in events.transactions:
            own = by_transaction.get(transaction.transaction_id, [])
            rows.append(_own(terms, configuration, transaction, own))
        rows.extend(_own(terms, configuration, transaction, []) for transaction in past_transactions)
    by_trade_date = query_mode is QueryMode.TRADE_DATE

    def date_of(row: OutputTransaction) -> datetime:
        return row.transaction_date if by_trade_date else row.settlement_date

    return sorted((row for row in rows if start <= date_of(row) <= end), key=date_of)


def _own(
    terms: PortfolioTerms,
    configuration: TransactionConfiguration,
    transaction: Transaction,
    changes: list[Change],
) -> OutputTransaction:
    positions = [change for change in changes if change.resulting_units is not None]
    gains = tuple(_gain(terms, change, disposal) for change in positions for disposal in change.disposals)
    properties = dict(transaction.properties)
    if positions and (held := positions[0].resulting_units) is not None:
        properties[RESULTANT_HOLDING] = PropertyValue(number=held)
    return OutputTransaction(
        transaction.transaction_id,
        transaction.type,
        configuration.description(transaction.source, transaction.type),
        transaction.instrument_uid,
        transaction.instrument_scope,
        transaction.transaction_date,
        transaction.settlement_date,
        transaction.units,
        transaction.trade_amount(),
        transaction.price,
        Money(transaction.total_consideration or ZERO, transaction.settlement_currency),
        transaction.trade_currency,
        transaction.exchange_rate or ONE,
        transaction.trade_to_portfolio_rate(terms.base_currency),
        transaction.status,
        gains=gains,
        properties=properties,
        transaction=transaction,
    )


def _generated(terms: PortfolioTerms, change: Change) -> OutputTransaction:
    kind = change.kind or ""
    keys = zip(terms.sub_holding_keys, change.sub_holding, strict=True)
    properties = {key: value for key, value in keys if value is not None}
    if change.resulting_units is not None:
        properties[RESULTANT_HOLDING] = PropertyValue(number=change.resulting_units)
    return OutputTransaction(
        change.code,
        kind,
        OUTPUT_DESCRIPTIONS[kind],
        change.instrument_uid,
        change.instrument_scope,
        change.when,
        change.settles,
        abs(change.units),
        abs(change.amount),
        change.price or ZERO,
        Money(ZERO, change.currency),
        change.currency,
        ONE,
        ONE if change.currency == terms.base_currency else ZERO,
        source_type="HoldingAdjustment" if kind.startswith("Adjustment") else "InstrumentEvent",
        properties=properties,
    )


def _gain(terms: PortfolioTerms, change: Change, disposal: Disposal) -> RealisedGainLoss:
    realised = Money(disposal.proceeds - disposal.cost, change.currency)
    total = Money(disposal.portfolio_proceeds - disposal.portfolio_cost, terms.base_currency)
    market = Money(realised.amount * change.rate, terms.base_currency)
    lot = disposal.lot
    averaged = disposal.averaged
    return RealisedGainLoss(
        change.instrument_uid,
        abs(disposal.units),
        Money(disposal.cost, change.currency),
        Money(disposal.portfolio_cost, terms.base_currency),
        realised,
        total,
        market,
        Money(total.amount - market.amount, terms.base_currency),
        None if averaged else lot.lot_id,
        None if averaged else lot.purchase_date,
        None if averaged else lot.settlement_date,
        None if averaged else lot.price,
    )
