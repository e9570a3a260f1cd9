"""The details and the properties of portfolios."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lusid_async.sandbox.document.api_document import lusid_document
from lusid_async.sandbox.domain.errors import NotEmulated
from lusid_async.sandbox.domain.transaction_types import AccountingMethod
from lusid_async.sandbox.json_values import JsonObject, read_json
from lusid_async.sandbox.operation_call import listed_body, version_json
from lusid_async.sandbox.problems import BASE_CURRENCY_FIXED, FEATURE_NOT_SUPPORTED, Problem, invalid
from lusid_async.sandbox.resources.portfolio_entries import (
    DETAILS,
    TRANSACTION,
    change_portfolio,
    created_at,
    find_portfolio,
    latest,
    owner,
    portfolio_at,
    portfolio_key,
    transaction_portfolio,
)
from lusid_async.sandbox.resources.properties import Properties, time_series
from lusid_async.sandbox.resources.transaction_types import deleted
from lusid_async.sandbox.storage.bitemporal import AsOf
from lusid_async.sandbox.timestamps import END_OF_TIME, write_time

if TYPE_CHECKING:
    from lusid_async.sandbox.operation_call import Call
    from lusid_async.sandbox.storage.bitemporal import Entry
    from lusid_async.sandbox.storage.session import Session


_NOT_EMULATED: dict[str, tuple[str, ...]] = {
    "transactionExclusionFilter": (),
    "holdingsFungibility": ("Default",),
    "taxLotSelectionCostBasis": ("Default", "Cost"),
    "fractionalUnitsTrueUpConfiguration": (),
    "settlementConfiguration": (),
    "whtParameters": (),
    "enablementDate": (),
}
"""Details that the holdings here do not follow, with the values that they may have all the same."""


def _details(call: Call) -> JsonObject:
    return _details_json(call, transaction_portfolio(call))


def _upsert_details(call: Call) -> JsonObject:
    entry = transaction_portfolio(call, AsOf(END_OF_TIME - 1, END_OF_TIME - 1))
    start = call.query.get("effectiveAt")
    members = {name: each for name, each in call.body.items() if name in DETAILS}
    effective = created_at(entry) if start is None else call.time(start, "effectiveAt")
    changed = change_portfolio(call.session, entry, members, max(effective, created_at(entry)))
    return _details_json(call, changed)


def _patch_details(call: Call) -> JsonObject:
    entry = transaction_portfolio(call, AsOf(END_OF_TIME - 1, END_OF_TIME - 1))
    value, members = read_json(entry.value), JsonObject()
    known = {name.casefold(): name for name in DETAILS}
    for each in call.body:
        name = known.get(each["path"].strip("/").casefold())
        if name is None or each["op"] != "add":
            raise invalid({"path": [f"Only 'add' of {', '.join(DETAILS)} is possible here."]})
        call.check_patched("CreateTransactionPortfolioRequest", name, each.get("value"))
        if (
            name == "baseCurrency"
            and each.get("value") != value["baseCurrency"]
            and has_transactions(call, entry)
        ):
            raise Problem(BASE_CURRENCY_FIXED, "The base currency cannot change: there are transactions.")
        given = each.get("value")
        check_other_details({name: given})
        match name:
            case "subHoldingKeys":
                members[name] = checked_sub_holding_keys(call, given or [])
            case "accountingMethod":
                members[name] = checked_accounting_method(given)
            case _:
                members[name] = given
    return _details_json(call, change_portfolio(call.session, entry, members, created_at(entry)))


def _reset_details(call: Call) -> JsonObject:
    """Let a derived portfolio have its parent's details again."""
    entry = transaction_portfolio(call, AsOf(END_OF_TIME - 1, END_OF_TIME - 1))
    if not read_json(entry.value).get("parentPortfolioId"):
        raise Problem(FEATURE_NOT_SUPPORTED, f"{entry.scope}/{entry.code} is no derived portfolio.")
    start = call.query.get("effectiveAt")
    effective = created_at(entry) if start is None else call.time(start, "effectiveAt")
    members = {**dict.fromkeys(DETAILS), "accountingMethod": "Default"}
    change_portfolio(call.session, entry, members, max(effective, created_at(entry)))
    return deleted(call, effective)


def _properties(call: Call) -> JsonObject:
    entry = find_portfolio(call)
    held = Properties(call.session).all(owner(entry.scope, entry.code), call.at)
    return {"properties": held, "href": call.url, "version": version_json(entry), "links": []}


def _list_properties(call: Call) -> JsonObject:
    entry = find_portfolio(call)
    held = Properties(call.session).all(owner(entry.scope, entry.code), call.at)
    return listed_body(call, list(held.values()))


def _upsert_properties(call: Call) -> JsonObject:
    entry = latest(call)
    properties = Properties(call.session)
    properties.write(owner(entry.scope, entry.code), "Portfolio", property_requests(call.body))
    changed = change_portfolio(call.session, entry, {}, created_at(entry))
    held = properties.all(owner(entry.scope, entry.code), call.session.at())
    return {"properties": held, "href": call.url, "version": version_json(changed), "links": []}


def _delete_properties(call: Call) -> JsonObject:
    entry = latest(call)
    start = call.query.get("effectiveAt")
    moment = None if start is None else call.time(start, "effectiveAt")
    Properties(call.session).delete(owner(entry.scope, entry.code), call.query["propertyKeys"], moment)
    change = call.session.change
    return {"href": None, "effectiveFrom": start, "asAt": write_time(change.as_at), "links": []}


def _time_series(call: Call) -> JsonObject:
    entry = latest(call)
    return time_series(call, owner(entry.scope, entry.code))


def has_transactions(call: Call, entry: Entry) -> bool:
    """Tell whether a portfolio ever had a transaction of its own."""
    key = portfolio_key(entry.scope, entry.code)
    return next(iter(call.session.entries.scan(TRANSACTION, call.session.at(), scope=key)), None) is not None


def checked_sub_holding_keys(call: Call, keys: list[str]) -> list[str]:
    """Return sub-holding keys, each of which must be a defined property of the domain Transaction."""
    properties = Properties(call.session)
    for key in keys:
        if not key.startswith("Transaction/") or properties.definition(key) is None:
            raise invalid(
                {"subHoldingKeys": [f"{key!r} is not a defined property of the domain Transaction."]}
            )
    return keys


def checked_accounting_method(name: str | None) -> str:
    """Return an accounting method by its LUSID name; `Default` where none is given."""
    if name and name not in {each.value for each in AccountingMethod}:
        known = ", ".join(each.value for each in AccountingMethod)
        raise invalid({"accountingMethod": [f"{name!r} is not an accounting method: use one of {known}."]})
    return name or AccountingMethod.DEFAULT.value


def check_other_details(given: JsonObject) -> None:
    """Check details that the holdings here do not follow.

    Raises:
        NotEmulated: with one LUSID computes other holdings than without it.
        Problem: one is not among those of LUSID's document.
    """
    members = lusid_document().schemas["CreateTransactionPortfolioRequest"]["properties"]
    for name in ("amortisationMethod", "cashGainLossCalculationDate"):
        listed = members[name]["x-extensible-enum"]
        if given.get(name) and given[name] not in listed:
            raise invalid({name: [f"{given[name][:40]!r} is not one of {', '.join(listed)}."]})
    for name, usual in _NOT_EMULATED.items():
        if given.get(name) not in (None, "", [], {}, *usual):
            raise NotEmulated(f"Portfolios with {name}", "it changes what their holdings are")


def property_requests(properties: JsonObject | None) -> list[JsonObject]:
    """Return the properties of a request, given by key, each with its key."""
    return [{**each, "key": each.get("key") or key} for key, each in (properties or {}).items()]


def effective_details(session: Session, entry: Entry) -> JsonObject:
    """Return the details of a portfolio; a derived one has its parent's where it has none of its own."""
    value: JsonObject = read_json(entry.value)
    parent = value.get("parentPortfolioId")
    if parent is None:
        return value
    at = AsOf(max(entry.effective_from, entry.effective_until - 1), entry.as_at_until - 1)
    inherited = effective_details(session, portfolio_at(session, parent["scope"], parent["code"], at))
    own = {name: each for name, each in value.items() if each not in (None, [], "Default")}
    return {**{name: inherited.get(name) for name in DETAILS}, **own}


def _details_json(call: Call, entry: Entry) -> JsonObject:
    value = effective_details(call.session, entry)
    return {
        "href": f"{call.api_url}/api/transactionportfolios/{entry.scope}/{entry.code}/details",
        "originPortfolioId": {"scope": entry.scope, "code": entry.code},
        "version": version_json(entry),
        **{name: value[name] for name in DETAILS if value.get(name) is not None},
        "links": [],
    }


OPERATIONS = {
    "GetDetails": _details,
    "UpsertPortfolioDetails": _upsert_details,
    "PatchPortfolioDetails": _patch_details,
    "GetPortfolioProperties": _properties,
    "ListPortfolioProperties": _list_properties,
    "UpsertPortfolioProperties": _upsert_properties,
    "DeletePortfolioProperties": _delete_properties,
    "GetPortfolioPropertyTimeSeries": _time_series,
    "DeleteDerivedPortfolioDetails": _reset_details,
}
