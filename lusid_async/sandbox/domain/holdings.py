"""`GetHoldings`: the rows that a portfolio's events come to at a time."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import localcontext
from typing import TYPE_CHECKING

from lusid_async.sandbox.domain.errors import Refusal, Refused
from lusid_async.sandbox.domain.movements import HoldingType
from lusid_async.sandbox.domain.replay import PortfolioEvents, replay
from lusid_async.sandbox.domain.transaction_types import AccountingMethod
from lusid_async.sandbox.domain.values import ARITHMETIC, ZERO, Money, Properties, PropertyValue

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime
    from decimal import Decimal

    from lusid_async.sandbox.domain.instruments import InstrumentView
    from lusid_async.sandbox.domain.ledger import Ledger, PortfolioTerms, UnsettledCash
    from lusid_async.sandbox.domain.lots import Lot, Position
    from lusid_async.sandbox.domain.movements import SubHoldingValues
    from lusid_async.sandbox.domain.transaction_types import TransactionConfiguration
    from lusid_async.sandbox.domain.transactions import Transaction

NOT_CLASSIFIED = "<Not Classified>"
"""The label that LUSID shows for a sub-holding key without a value."""


@dataclass(frozen=True, slots=True)
class TaxLot:
    """A tax lot of a holding, shown with `byTaxlots`.

    Args:
        lot_id: id of the transaction that opened it; None for a holding that was set.
        purchase_date: when it was bought.
        purchase_price: price of the purchase.
        settlement_date: when the purchase settles.
    """

    lot_id: str | None
    purchase_date: datetime | None
    purchase_price: Decimal | None
    settlement_date: datetime | None


@dataclass(frozen=True, slots=True)
class Holding:
    """A row of `GetHoldings`.

    Args:
        instrument_uid: LUID of the instrument.
        instrument_scope: its scope; `default` for cash.
        holding_type: position, balance, or the kind of unsettled cash.
        units: units held.
        settled_units: the units that have settled.
        cost: cost in the holding's currency, unrounded; `Money.reported` rounds it as LUSID does.
        portfolio_cost: cost in portfolio currency, 0 where no rate is known.
        sub_holding: value by sub-holding key; `<Not Classified>` where unset.
        lot: the tax lot that the row stands for, where rows are by lots.
        transaction: the transaction that unsettled cash waits for.
    """

    instrument_uid: str
    instrument_scope: str
    holding_type: HoldingType
    units: Decimal
    settled_units: Decimal
    cost: Money
    portfolio_cost: Money
    sub_holding: Properties = field(default_factory=dict)
    lot: TaxLot | None = None
    transaction: Transaction | None = None

    @property
    def currency(self) -> str:
        """Currency of the holding."""
        return self.cost.currency


def get_holdings(
    terms: PortfolioTerms,
    events: PortfolioEvents,
    configuration: TransactionConfiguration,
    effective_at: datetime,
    *,
    by_taxlots: bool = False,
    instruments: Mapping[str, InstrumentView] | None = None,
    fail_on_unknown_types: bool = False,
) -> list[Holding]:
    """Return the holdings of a portfolio at a time.

    Rows come in the order in which holdings were first touched, an instrument's rows together; then unsettled
    cash in the order of its transactions. Holdings without units are left out.

    Args:
        terms: the portfolio's terms.
        events: what happened to it, as it stood at one as-at time.
        configuration: its transaction types and sides.
        effective_at: transactions at exactly this time count.
        by_taxlots: a row per tax lot.
        instruments: instruments by LUID; needed only where a transaction has no total consideration.
        fail_on_unknown_types: refuse, as LUSID did until 2023, where a transaction's type is not configured.
            Otherwise such transactions are left out; `unknown_types` lists them.

    Returns:
        The rows.

    Raises:
        NotEmulated: a transaction needs what is not emulated.
        Refused: the portfolio did not exist at that time, or a type is not configured.
    """
    replayed = replay(terms, events, configuration, effective_at, instruments=instruments)
    if fail_on_unknown_types and replayed.unknown_types:
        source, name = next(iter(replayed.unknown_types))
        raise Refused(
            Refusal.TRANSACTION_TYPE_NOT_FOUND,
            f"A transaction type '{name}' is not configured for source '{source}'.",
        )
    with localcontext(ARITHMETIC):
        return _rows(replayed.ledger, by_taxlots=by_taxlots)


def unknown_types(
    transactions: Iterable[Transaction], configuration: TransactionConfiguration
) -> dict[tuple[str, str], list[str]]:
    """Return the ids of transactions whose type is not configured, by source and type."""
    missing: dict[tuple[str, str], list[str]] = {}
    for transaction in transactions:
        if configuration.find(transaction.source, transaction.type) is None:
            key = (transaction.source, transaction.type)
            missing.setdefault(key, []).append(transaction.transaction_id)
    return missing


def source_portfolio_properties(scope: str, code: str) -> dict[str, PropertyValue]:
    """Return the properties that every row of `GetHoldings` has without being asked for."""
    return {
        "Holding/default/SourcePortfolioId": PropertyValue(label=code),
        "Holding/default/SourcePortfolioScope": PropertyValue(label=scope),
    }


def lot_properties(lot: TaxLot, timestamp: str | None) -> dict[str, PropertyValue]:
    """Return the properties that a row by tax lots has.

    Args:
        lot: the lot.
        timestamp: its purchase date as LUSID writes times.
    """
    shown = {
        "Holding/default/TaxlotId": PropertyValue(label=lot.lot_id) if lot.lot_id else None,
        "Holding/default/TaxlotPurchaseDate": PropertyValue(label=timestamp) if timestamp else None,
        "Holding/default/TaxlotPurchasePrice": (
            None if lot.purchase_price is None else PropertyValue(number=lot.purchase_price)
        ),
    }
    return {key: value for key, value in shown.items() if value is not None}


def _rows(ledger: Ledger, *, by_taxlots: bool) -> list[Holding]:
    terms = ledger.terms
    held = sorted((p for p in ledger.positions.values() if p.units), key=lambda p: p.order)
    rank: dict[str, int] = {}
    for position in held:
        rank.setdefault(position.instrument_uid, len(rank))
    held.sort(key=lambda p: rank[p.instrument_uid])
    rows: list[Holding] = []
    for position in held:
        averaged = terms.accounting_method in (AccountingMethod.DEFAULT, AccountingMethod.AVERAGE_COST)
        lots = [lot for lot in position.lots if lot.units]
        if by_taxlots and position.holding_type is HoldingType.POSITION and not (averaged and len(lots) == 1):
            rows.extend(_lot_row(terms, position, lot) for lot in lots)
        else:
            rows.append(_position_row(terms, position))
    rows.extend(_cash_row(terms, cash) for cash in ledger.unsettled_cash())
    return rows


def _position_row(terms: PortfolioTerms, position: Position) -> Holding:
    return Holding(
        position.instrument_uid,
        position.instrument_scope,
        position.holding_type,
        position.units,
        position.settled_units,
        Money(position.cost, position.currency),
        Money(position.portfolio_cost, terms.base_currency),
        _sub_holding(terms, position.sub_holding),
    )


def _lot_row(terms: PortfolioTerms, position: Position, lot: Lot) -> Holding:
    return Holding(
        position.instrument_uid,
        position.instrument_scope,
        position.holding_type,
        lot.units,
        lot.settled_units,
        Money(lot.cost, position.currency),
        Money(lot.portfolio_cost, terms.base_currency),
        _sub_holding(terms, position.sub_holding),
        TaxLot(lot.lot_id, lot.purchase_date, lot.price, lot.settlement_date),
    )


def _cash_row(terms: PortfolioTerms, cash: UnsettledCash) -> Holding:
    return Holding(
        cash.instrument_uid,
        "default",
        cash.holding_type,
        cash.units,
        ZERO,
        Money(cash.amount, cash.currency),
        Money(cash.portfolio_amount, terms.base_currency),
        _sub_holding(terms, cash.sub_holding),
        transaction=cash.transaction,
    )


def _sub_holding(terms: PortfolioTerms, values: SubHoldingValues) -> dict[str, PropertyValue]:
    if not values:
        return {}
    unset = PropertyValue(label=NOT_CLASSIFIED)
    return {key: value or unset for key, value in zip(terms.sub_holding_keys, values, strict=True)}
