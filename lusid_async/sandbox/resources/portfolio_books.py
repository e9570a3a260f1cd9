"""What the holdings of a portfolio are computed from, read from the store as at a moment."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lusid_async.sandbox.domain.adjustments import (
    AdjustmentMode,
    HoldingsAdjustment,
    HoldingTarget,
    TargetTaxLot,
)
from lusid_async.sandbox.domain.derived_portfolios import derived_events, derived_terms
from lusid_async.sandbox.domain.errors import Refusal, Refused
from lusid_async.sandbox.domain.ledger import PortfolioTerms
from lusid_async.sandbox.domain.replay import PortfolioEvents
from lusid_async.sandbox.domain.transaction_types import AccountingMethod
from lusid_async.sandbox.domain.transactions import TransactionStatus
from lusid_async.sandbox.domain.values import Money
from lusid_async.sandbox.json_values import JsonObject, read_json
from lusid_async.sandbox.resources.corporate_actions import corporate_actions
from lusid_async.sandbox.resources.domain_json import decimal_of, moment_of, optional_decimal, properties_of
from lusid_async.sandbox.resources.instrument_master import DEFAULT_SCOPE
from lusid_async.sandbox.resources.portfolio_details import effective_details
from lusid_async.sandbox.resources.portfolio_entries import (
    ADJUSTMENT,
    TRANSACTION,
    created_at,
    portfolio_at,
    portfolio_key,
)
from lusid_async.sandbox.resources.tax_rule_sets import taxed
from lusid_async.sandbox.resources.transaction_entries import stored_transactions, transaction_of
from lusid_async.sandbox.resources.transaction_types import TransactionTypes
from lusid_async.sandbox.timestamps import from_microseconds

if TYPE_CHECKING:
    from lusid_async.sandbox.domain.transaction_types import TransactionConfiguration
    from lusid_async.sandbox.domain.transactions import Transaction
    from lusid_async.sandbox.storage.bitemporal import AsOf, Entry
    from lusid_async.sandbox.storage.session import Session

_DEEPEST = 10
"""Derived portfolios above each other."""


@dataclass(frozen=True, slots=True)
class PortfolioBook:
    """A portfolio as the domain sees it.

    Args:
        scope: its scope.
        code: its code.
        terms: how its holdings are computed.
        events: what happened to it and to its ancestors.
        configuration: its transaction types and sides.
    """

    scope: str
    code: str
    terms: PortfolioTerms
    events: PortfolioEvents
    configuration: TransactionConfiguration

    @property
    def id(self) -> tuple[str, str]:
        """Scope and code."""
        return self.scope, self.code


def portfolio_book(session: Session, portfolio: Entry, at: AsOf) -> PortfolioBook:
    """Read a portfolio as at a moment.

    Args:
        session: where it is kept.
        portfolio: the portfolio at that moment.
        at: the moment.
    """
    details = effective_details(session, portfolio)
    terms, events = _terms_and_events(session, portfolio, at, 0)
    types = TransactionTypes(session, details.get("transactionTypeScope") or DEFAULT_SCOPE)
    configuration = types.configuration(at)
    tax_scope = details.get("taxRuleSetScope")
    transactions = taxed(session, portfolio, tax_scope, configuration, events.transactions, at.as_at)
    events = replace(events, transactions=transactions)
    return PortfolioBook(portfolio.scope, portfolio.code, terms, events, configuration)


def adjustment_of(effective_at: int, value: JsonObject, entered: int) -> HoldingsAdjustment:
    """Return what was set or adjusted at an instant, as the domain sees it."""
    return HoldingsAdjustment(
        from_microseconds(effective_at),
        AdjustmentMode(value["mode"]),
        tuple(target_of(each) for each in value["targets"]),
        from_microseconds(entered),
    )


def target_of(value: JsonObject) -> HoldingTarget:
    """Return a holding that is to be held, as the domain sees it."""
    return HoldingTarget(
        value["instrumentUid"],
        tuple(_tax_lot(each) for each in value["taxLots"]),
        properties_of(value.get("subHoldingKeys")),
        value.get("currency"),
        value["instrumentScope"],
        value["instrumentIdentifiers"],
        properties_of(value.get("properties")),
    )


def _tax_lot(value: JsonObject) -> TargetTaxLot:
    cost = value.get("cost")
    has_cost = cost is not None and cost.get("amount") is not None
    purchased, settled = value.get("purchaseDate"), value.get("settlementDate")
    return TargetTaxLot(
        decimal_of(value["units"], "units"),
        Money(decimal_of(cost["amount"], "cost.amount"), cost["currency"]) if cost and has_cost else None,
        optional_decimal(value.get("portfolioCost"), "portfolioCost"),
        optional_decimal(value.get("price"), "price"),
        None if purchased is None else moment_of(purchased),
        None if settled is None else moment_of(settled),
    )


def _terms_and_events(
    session: Session, portfolio: Entry, at: AsOf, depth: int
) -> tuple[PortfolioTerms, PortfolioEvents]:
    if depth > _DEEPEST:
        raise Refused(
            Refusal.PORTFOLIO_RECURSION, f"More than {_DEEPEST} portfolios are derived from each other."
        )
    value = read_json(portfolio.value)
    key = portfolio_key(portfolio.scope, portfolio.code)
    active, cancelled = session.cached(
        ("transactions", key), at.as_at, lambda: _transactions(session, key, at.as_at)
    )
    own = PortfolioEvents(
        active,
        [
            adjustment_of(int(entry.code), read_json(entry.value), entry.as_at_from)
            for entry in session.entries.in_order(ADJUSTMENT, key, at.as_at)
        ],
        corporate_actions(session, value.get("corporateActionSourceId"), at.as_at),
    )
    method = AccountingMethod(value.get("accountingMethod") or "Default")
    keys = tuple(value.get("subHoldingKeys") or ())
    parent_id = value.get("parentPortfolioId")
    if parent_id is None:
        created = from_microseconds(created_at(portfolio))
        return PortfolioTerms(value["baseCurrency"], created, method, keys), own
    parent = portfolio_at(session, parent_id["scope"], parent_id["code"], at)
    terms, events = _terms_and_events(session, parent, at, depth + 1)
    return (
        derived_terms(
            terms,
            base_currency=value.get("baseCurrency"),
            accounting_method=method,
            sub_holding_keys=keys or None,
        ),
        derived_events(events, own, parent_id=(parent.scope, parent.code), cancelled=cancelled),
    )


def _transactions(session: Session, key: str, as_at: int) -> tuple[list[Transaction], list[str]]:
    """Return the active transactions of a portfolio and the ids of the cancelled ones."""
    active: list[Transaction] = []
    cancelled: list[str] = []
    stored = stored_transactions(session.entries.values_in_order(TRANSACTION, key, as_at))
    for sequence, each in enumerate(stored):
        if each.transaction_status == TransactionStatus.ACTIVE.value:
            active.append(transaction_of(each, sequence))
        else:
            cancelled.append(each.transaction_id)
    return active, cancelled
