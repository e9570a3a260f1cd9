"""Tax rule sets: which rate applies to a transaction, and the amount that is due.

The worked example is LUSID's public notebook on dividend tax.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import localcontext
from typing import TYPE_CHECKING

from lusid_async.sandbox.domain.errors import NotEmulated
from lusid_async.sandbox.domain.movements import amount_of
from lusid_async.sandbox.domain.transaction_types import TAX_AMOUNTS
from lusid_async.sandbox.domain.values import ARITHMETIC, PropertyValue

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from decimal import Decimal

    from lusid_async.sandbox.domain.transaction_types import TransactionConfiguration
    from lusid_async.sandbox.domain.transactions import Transaction

APPLIED_TAX_RULE = "Transaction/system/AppliedTaxRule"


@dataclass(frozen=True, slots=True)
class TaxCriterion:
    """What a rule asks of a transaction.

    Args:
        key: a property of the instrument or the portfolio, or a sub-holding key.
        values: the labels of which it must have one.
    """

    key: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TaxRule:
    """A rate, and the transactions that it is for.

    Args:
        name: of the rule.
        rate: a fraction of the amount.
        criteria: all of them must hold.
    """

    name: str
    rate: Decimal
    criteria: tuple[TaxCriterion, ...]


@dataclass(frozen=True, slots=True)
class TaxRuleSet:
    """Rules in the order in which they are tried.

    Args:
        scope: of the set.
        code: of the set.
        output_key: the property of the transaction that the amount is written to.
        rules: the first that fits applies.
    """

    scope: str
    code: str
    output_key: str
    rules: tuple[TaxRule, ...]


def with_taxes(
    transaction: Transaction,
    configuration: TransactionConfiguration,
    sets_at: Callable[[datetime], Sequence[TaxRuleSet]],
    label: Callable[[Transaction, str], str | None],
) -> Transaction:
    """Return a transaction with the taxes that its type asks for, as properties.

    Args:
        transaction: the transaction as it was upserted.
        configuration: the transaction types and sides.
        sets_at: the portfolio's tax rule sets at a time.
        label: the label of a property or sub-holding key for a transaction, None where it is unset.

    Raises:
        NotEmulated: the calculation names no side, or several are asked for.
    """
    found = configuration.find(transaction.source, transaction.type)
    wanted = [each for each in (found.calculations if found else ()) if each.type == TAX_AMOUNTS]
    if not wanted:
        return transaction
    if len(wanted) > 1 or not wanted[0].side:
        raise NotEmulated("Tax amounts", "only a single calculation that names its side is emulated")
    with localcontext(ARITHMETIC):
        amount = amount_of(configuration.side(wanted[0].side), transaction)
        values, applied = dict(transaction.properties), set()
        for each in sets_at(transaction.transaction_date):
            for rule in each.rules:
                if all(label(transaction, asked.key) in asked.values for asked in rule.criteria):
                    values[each.output_key] = PropertyValue(number=amount * rule.rate)
                    applied.add(f"{each.scope}/{each.code}/{rule.name}")
                    break
    if applied:
        values[APPLIED_TAX_RULE] = PropertyValue(labels=frozenset(applied))
    return transaction._replace(properties=values)
