"""Portfolios: transaction, derived and reference ones created, read, listed, changed, deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lusid_async.sandbox.document.validation import key_part_problems
from lusid_async.sandbox.json_values import JsonObject, read_json
from lusid_async.sandbox.operation_call import paged_body
from lusid_async.sandbox.problems import (
    FEATURE_NOT_SUPPORTED,
    ORPHANED_PORTFOLIO,
    PORTFOLIO_EXISTS,
    Problem,
    invalid,
)
from lusid_async.sandbox.query.fields import JsonDocument
from lusid_async.sandbox.resources.portfolio_details import (
    check_other_details,
    checked_accounting_method,
    checked_sub_holding_keys,
    property_requests,
)
from lusid_async.sandbox.resources.portfolio_entries import (
    DETAILS,
    KIND,
    PORTFOLIO_PARTS,
    change_portfolio,
    created_at,
    find_portfolio,
    latest,
    owner,
    portfolio_at,
    portfolio_json,
    portfolio_key,
    put_portfolio,
)
from lusid_async.sandbox.resources.properties import Properties
from lusid_async.sandbox.resources.transaction_types import deleted
from lusid_async.sandbox.storage.bitemporal import AsOf
from lusid_async.sandbox.timestamps import END_OF_TIME, write_time

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lusid_async.sandbox.operation_call import Call
    from lusid_async.sandbox.storage.bitemporal import Entry

_PATCHED = {"displayname": "displayName", "description": "description", "created": "created"}


def _create(call: Call) -> JsonObject:
    return _created(call, "Transaction", {name: call.body.get(name) for name in DETAILS})


def _create_reference(call: Call) -> JsonObject:
    members = {name: call.body.get(name) for name in ("baseCurrency", "instrumentScopes")}
    return _created(call, "Reference", members)


def _create_derived(call: Call) -> JsonObject:
    given = call.body["parentPortfolioId"]
    at = AsOf(END_OF_TIME - 1, END_OF_TIME - 1)
    parent = portfolio_at(call.session, given["scope"], given["code"], at)
    value = read_json(parent.value)
    if value["type"] == "Reference":
        raise Problem(FEATURE_NOT_SUPPORTED, "A reference portfolio cannot be the parent of a derived one.")
    members = {name: call.body.get(name) for name in DETAILS} | {
        "parentPortfolioId": {"scope": parent.scope, "code": parent.code},
        "baseCurrency": value["baseCurrency"],
    }
    # It exists since its parent does, whatever date it is given.
    return _created(call, "DerivedTransaction", members, value["created"])


def _created(call: Call, kind: str, members: JsonObject, created: str | None = None) -> JsonObject:
    scope, code, body = call.path["scope"], call.body["code"], call.body
    if problems := key_part_problems("code", code):
        raise invalid({"code": problems})
    now = call.session.at()
    text = created or body.get("created")
    start = now.effective_at if text is None else call.time(text, "created")
    if call.session.entries.get(KIND, scope, code, AsOf(END_OF_TIME - 1, now.as_at)) is not None:
        raise Problem(
            PORTFOLIO_EXISTS,
            f"Error creating portfolio with id '{code}' in scope '{scope}' effective at "
            f"{write_time(start)} because it already exists.",
            title=f"Could not create a portfolio with id '{code}' because it already exists in scope "
            f"'{scope}'.",
        )
    value: JsonObject = {
        "displayName": body["displayName"],
        "description": body.get("description"),
        "created": write_time(start),
        "type": kind,
        **members,
    }
    if kind != "Reference":
        check_other_details(body)
        value["accountingMethod"] = checked_accounting_method(value["accountingMethod"])
        value["subHoldingKeys"] = checked_sub_holding_keys(call, body.get("subHoldingKeys") or [])
    entry = put_portfolio(call.session, scope, code, value, start)
    Properties(call.session).write(owner(scope, code), "Portfolio", property_requests(body.get("properties")))
    return portfolio_json(call, entry)


def _get(call: Call) -> JsonObject:
    return portfolio_json(call, find_portfolio(call), call.query.get("propertyKeys", ()), call.at)


def _list(call: Call) -> JsonObject:
    scope = call.path.get("scope")
    listing = call.listing(default_limit=None)
    properties = Properties(call.session)

    def scan(
        *, after: tuple[str, str] | None = None, before: tuple[str, str] | None = None
    ) -> Iterable[Entry]:
        return call.session.entries.scan(KIND, listing.at, scope=scope, after=after, before=before)

    def document(entry: Entry) -> JsonDocument:
        def value(key: str) -> object:
            found = properties.named(owner(entry.scope, entry.code), [key], listing.at)
            return found[0] if found else None

        return JsonDocument(portfolio_json(call, entry), value)

    page = listing.page(scan, key=lambda entry: (entry.code, entry.scope), document=document)
    keys = call.query.get("propertyKeys", ())
    return paged_body(call, page, [portfolio_json(call, entry, keys, listing.at) for entry in page.rows])


def _update(call: Call) -> JsonObject:
    entry = latest(call)
    members = {"displayName": call.body["displayName"], "description": call.body.get("description")}
    return portfolio_json(call, change_portfolio(call.session, entry, members, created_at(entry)))


def _patch(call: Call) -> JsonObject:
    entry, members = latest(call), JsonObject()
    for each in call.body:
        name = _PATCHED.get(each["path"].strip("/").casefold())
        if name is None or each["op"] != "add":
            raise invalid({"path": [f"Only 'add' of {', '.join(_PATCHED.values())} is possible here."]})
        call.check_patched("CreateTransactionPortfolioRequest", name, each.get("value"))
        members[name] = each.get("value")
    start = call.time(str(members["created"]), "created") if "created" in members else created_at(entry)
    if start > created_at(entry):
        raise invalid({"created": ["The creation date may only move to an earlier date."]})
    if start < created_at(entry):
        members["created"] = write_time(start)
        first = portfolio_at(call.session, entry.scope, entry.code, AsOf(created_at(entry), END_OF_TIME - 1))
        call.session.entries.put(
            KIND,
            entry.scope,
            entry.code,
            first.value,
            call.session.change,
            effective_from=start,
            effective_until=created_at(entry),
        )
    return portfolio_json(call, change_portfolio(call.session, entry, members, start))


def _delete(call: Call) -> JsonObject:
    entry, session = latest(call), call.session
    for other in session.entries.scan(KIND, AsOf(END_OF_TIME - 1, END_OF_TIME - 1)):
        parent = read_json(other.value).get("parentPortfolioId")
        if parent == {"scope": entry.scope, "code": entry.code}:
            raise Problem(
                ORPHANED_PORTFOLIO,
                f"{other.scope}/{other.code} is derived from {entry.scope}/{entry.code}: delete it first.",
            )
    session.entries.end(KIND, entry.scope, entry.code, session.change)
    Properties(session).delete_all(owner(entry.scope, entry.code))
    key = portfolio_key(entry.scope, entry.code)
    for kind in PORTFOLIO_PARTS:
        for each in list(session.entries.in_order(kind, key, END_OF_TIME - 1)):
            session.entries.end(kind, key, each.code, session.change)
    return deleted(call)


OPERATIONS = {
    "CreatePortfolio": _create,
    "CreateDerivedPortfolio": _create_derived,
    "CreateReferencePortfolio": _create_reference,
    "GetPortfolio": _get,
    "ListPortfolios": _list,
    "ListPortfoliosForScope": _list,
    "UpdatePortfolio": _update,
    "PatchPortfolio": _patch,
    "DeletePortfolio": _delete,
}
