"""Tax rule sets: rules from effective dates on, and the taxes of a portfolio's transactions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lusid_async.sandbox.document.validation import key_part_problems
from lusid_async.sandbox.domain.errors import NotEmulated
from lusid_async.sandbox.domain.tax_rules import TaxCriterion, TaxRule, TaxRuleSet, with_taxes
from lusid_async.sandbox.domain.transaction_types import TAX_AMOUNTS
from lusid_async.sandbox.domain.values import is_currency
from lusid_async.sandbox.json_values import JsonObject, read_json, to_json_bytes
from lusid_async.sandbox.operation_call import version_json
from lusid_async.sandbox.problems import TAX_RULE_SET_EXISTS, TAX_RULE_SET_NOT_FOUND, Problem, invalid
from lusid_async.sandbox.resources.domain_json import decimal_of
from lusid_async.sandbox.resources.instrument_master import owner as instrument_owner
from lusid_async.sandbox.resources.portfolio_entries import owner as portfolio_owner
from lusid_async.sandbox.resources.properties import Properties
from lusid_async.sandbox.resources.transaction_types import deleted
from lusid_async.sandbox.storage.bitemporal import AsOf
from lusid_async.sandbox.timestamps import BEGINNING_OF_TIME, END_OF_TIME, to_microseconds

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from lusid_async.sandbox.domain.transaction_types import TransactionConfiguration
    from lusid_async.sandbox.domain.transactions import Transaction
    from lusid_async.sandbox.operation_call import Call, Handler
    from lusid_async.sandbox.storage.bitemporal import Entry
    from lusid_async.sandbox.storage.session import Session

KIND = "tax-rule-set"


def taxed(
    session: Session,
    portfolio: Entry,
    tax_scope: str | None,
    configuration: TransactionConfiguration,
    transactions: Sequence[Transaction],
    as_at: int,
) -> Sequence[Transaction]:
    """Return a portfolio's transactions with the taxes that their types ask for.

    Args:
        session: where rule sets and properties are kept.
        portfolio: the portfolio.
        tax_scope: its `taxRuleSetScope`.
        configuration: its transaction types.
        transactions: what was upserted.
        as_at: the moment of which rules and properties are read.
    """
    if not configuration.calculates(TAX_AMOUNTS):
        return transactions
    properties = Properties(session)

    def sets_at(when: datetime) -> list[TaxRuleSet]:
        at = AsOf(to_microseconds(when), as_at)
        scope = tax_scope or ""
        return [_rule_set(each) for each in session.entries.scan(KIND, at, scope=scope)] if scope else []

    def label(transaction: Transaction, key: str) -> str | None:
        domain = key.partition("/")[0].casefold()
        if domain == "transaction":
            value = transaction.properties.get(key)
            return None if value is None else value.label
        if domain not in ("instrument", "portfolio"):
            raise NotEmulated("Tax rules", f"the property {key}")
        if domain == "instrument" and is_currency(transaction.instrument_uid):
            return None
        owner = (
            portfolio_owner(portfolio.scope, portfolio.code)
            if domain == "portfolio"
            else instrument_owner(transaction.instrument_uid)
        )
        at = AsOf(to_microseconds(transaction.transaction_date), as_at)
        found = properties.named(owner, [key], at)
        return found[0]["value"].get("labelValue") if found else None

    return [with_taxes(each, configuration, sets_at, label) for each in transactions]


def _rule_set(entry: Entry) -> TaxRuleSet:
    value = read_json(entry.value)
    rules = tuple(
        TaxRule(
            each["name"],
            decimal_of(each["rate"], "rate"),
            tuple(_criterion(criterion) for criterion in each["matchCriteria"]),
        )
        for each in value["rules"]
    )
    return TaxRuleSet(entry.scope, entry.code, value["outputPropertyKey"], rules)


def _criterion(value: JsonObject) -> TaxCriterion:
    key = value.get("propertyKey") or value.get("subHoldingKey") or ""
    wanted = value.get("value")
    return TaxCriterion(key, tuple(wanted) if isinstance(wanted, list) else (str(wanted),))


def _create(call: Call) -> JsonObject:
    identity, body = call.body["id"], call.body
    scope, code = identity["scope"], identity["code"]
    for name in ("scope", "code"):
        if problems := key_part_problems(name, identity[name]):
            raise invalid({f"id.{name}": problems})
    if call.session.entries.get(KIND, scope, code, _latest(call)) is not None:
        said = f"There is a tax rule set '{code}' in scope '{scope}' already"
        raise Problem(TAX_RULE_SET_EXISTS, f"{said}.", title=said)
    Properties(call.session).check_key("Transaction", body["outputPropertyKey"])
    for each in call.session.entries.scan(KIND, _latest(call), scope=scope):
        if read_json(each.value)["outputPropertyKey"] == body["outputPropertyKey"]:
            raise invalid({"outputPropertyKey": [f"The tax rule set '{each.code}' of this scope has it."]})
    value = {name: body[name] for name in ("displayName", "description", "outputPropertyKey", "rules")}
    session, start = call.session, call.at.effective_at
    # The set is there for all time; its rules hold from the date of the call on.
    session.entries.put(KIND, scope, code, to_json_bytes({**value, "rules": []}), session.change)
    return _put(call, scope, code, value, start)


def _update(call: Call) -> JsonObject:
    scope, code = call.path["scope"], call.path["code"]
    held = read_json(_found(call, _latest(call)).value)
    changes = {name: call.body[name] for name in ("displayName", "description", "rules")}
    return _put(call, scope, code, {**held, **changes}, call.at.effective_at)


def _put(call: Call, scope: str, code: str, value: JsonObject, start: int) -> JsonObject:
    for each in value["rules"]:
        decimal_of(each["rate"], "rate")
    session = call.session
    session.entries.put(
        KIND, scope, code, to_json_bytes(value), session.change, effective_from=start, renew=True
    )
    entry = session.entries.get(KIND, scope, code, session.at(start))
    return value if entry is None else _written(entry)


def _get(call: Call) -> JsonObject:
    return _written(_found(call, call.at))


def _list(call: Call) -> JsonObject:
    values = [_written(entry) for entry in call.session.entries.scan(KIND, call.at)]
    return {"values": values, "href": call.url, "links": []}


def _delete(call: Call) -> JsonObject:
    entry = _found(call, _latest(call))
    call.session.entries.end(KIND, entry.scope, entry.code, call.session.change)
    return deleted(call)


def _found(call: Call, at: AsOf) -> Entry:
    scope, code = call.path["scope"], call.path["code"]
    entry = call.session.entries.get(KIND, scope, code, at)
    if entry is None:
        said = f"There is no tax rule set '{code}' in scope '{scope}'"
        raise Problem(TAX_RULE_SET_NOT_FOUND, f"{said}.", title=said)
    return entry


def _latest(call: Call) -> AsOf:
    return AsOf(END_OF_TIME - 1, call.session.at().as_at)


def _written(entry: Entry) -> JsonObject:
    version = version_json(entry, max(entry.effective_from, BEGINNING_OF_TIME))
    identity = {"scope": entry.scope, "code": entry.code}
    return {"id": identity, **read_json(entry.value), "version": version, "links": []}


OPERATIONS: dict[str, Handler] = {
    "CreateTaxRuleSet": _create,
    "UpdateTaxRuleSet": _update,
    "GetTaxRuleSet": _get,
    "ListTaxRuleSets": _list,
    "DeleteTaxRuleSet": _delete,
}
