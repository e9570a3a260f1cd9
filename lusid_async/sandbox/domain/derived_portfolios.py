"""Derived portfolios: what they inherit of their parent, live."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lusid_async.sandbox.domain.ledger import PortfolioTerms
from lusid_async.sandbox.domain.replay import PortfolioEvents
from lusid_async.sandbox.domain.transaction_types import AccountingMethod

if TYPE_CHECKING:
    from collections.abc import Collection


def derived_terms(
    parent: PortfolioTerms,
    *,
    base_currency: str | None = None,
    accounting_method: AccountingMethod = AccountingMethod.DEFAULT,
    sub_holding_keys: tuple[str, ...] | None = None,
) -> PortfolioTerms:
    """Return the terms of a derived portfolio: its own details where it has them, else its parent's.

    It exists since its parent was created, whatever `created` it was given.

    Args:
        parent: the parent's terms.
        base_currency: its own base currency; None means the parent's.
        accounting_method: its own; `Default` means the parent's.
        sub_holding_keys: its own; None means the parent's.
    """
    own_method = accounting_method is not AccountingMethod.DEFAULT
    return PortfolioTerms(
        base_currency or parent.base_currency,
        parent.created,
        accounting_method if own_method else parent.accounting_method,
        parent.sub_holding_keys if sub_holding_keys is None else sub_holding_keys,
    )


def derived_events(
    parent: PortfolioEvents,
    own: PortfolioEvents,
    *,
    parent_id: tuple[str, str],
    cancelled: Collection[str] = (),
) -> PortfolioEvents:
    """Return the events of a derived portfolio: its parent's and its own.

    Args:
        parent: the parent's events; if the parent is derived itself, what this returned for it.
        own: the derived portfolio's own events.
        parent_id: scope and code of the parent, which inherited transactions name as their source.
        cancelled: ids of the parent's transactions that were cancelled in the derived portfolio; they are
            hidden in it alone.

    Returns:
        An own transaction hides the parent's of the same id, an own adjustment the parent's of that instant.
    """
    hidden = {transaction.transaction_id for transaction in own.transactions}.union(cancelled)
    inherited = [
        transaction if transaction.source_portfolio else transaction._replace(source_portfolio=parent_id)
        for transaction in parent.transactions
        if transaction.transaction_id not in hidden
    ]
    instants = {adjustment.effective_at for adjustment in own.adjustments}
    adjustments = [a for a in parent.adjustments if a.effective_at not in instants]
    return PortfolioEvents(
        [*inherited, *own.transactions],
        [*adjustments, *own.adjustments],
        own.corporate_actions or parent.corporate_actions,
    )
