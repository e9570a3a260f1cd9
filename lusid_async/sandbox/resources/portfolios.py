"""Transaction portfolios: created, read, listed, changed, deleted; their details and properties.

A portfolio is an entry from its `created` date on, with its details in it. Reference and derived portfolios
are not emulated.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lusid_async.sandbox.document.validation import key_part_problems
from lusid_async.sandbox.json_values import JsonObject, read_json, to_json_bytes
from lusid_async.sandbox.operation_call import paged_body, version_json
from lusid_async.sandbox.problems import (
    BASE_CURRENCY_FIXED,
    PORTFOLIO_EXISTS,
    PORTFOLIO_NOT_FOUND,
    PORTFOLIO_NOT_YET_THERE,
    Problem,
    invalid,
)
from lusid_async.sandbox.query.fields import JsonDocument
from lusid_async.sandbox.resources.properties import Properties
from lusid_async.sandbox.storage.bitemporal import AsOf
from lusid_async.sandbox.timestamps import END_OF_TIME, read_time, write_time

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lusid_async.sandbox.operation_call import Call
    from lusid_async.sandbox.storage.bitemporal import Entry

KIND = "portfolio"
TRANSACTION = "transaction"
"""The kind of entry that holds a transaction; its scope is the portfolio."""

_DETAILS = (
    "baseCurrency",
    "corporateActionSourceId",
    "subHoldingKeys",
    "instrumentScopes",
    "accountingMethod",
    "amortisationMethod",
    "transactionTypeScope",
    "cashGainLossCalculationDate",
    "transactionExclusionFilter",
)
_MEMBERS = (
    "baseCurrency",
    "instrumentScopes",
    "accountingMethod",
    "amortisationMethod",
    "transactionTypeScope",
)
_PATCHED = {"displayname": "displayName", "description": "description", "created": "created"}


def portfolio_key(scope: str, code: str) -> str:
    """Return the scope of the entries that belong to a portfolio, such as its transactions."""
    return f"{scope}/{code}"


def owner(scope: str, code: str) -> str:
    """Return the owner of a portfolio's properties."""
    return f"Portfolio/{scope}/{code}"


def find_portfolio(call: Call, at: AsOf | None = None) -> Entry:
    """Return the portfolio that a call's path names.

    Raises:
        Problem: there is none, or not yet at that moment.
    """
    moment = at or call.at
    scope, code = call.path["scope"], call.path["code"]
    entry = call.session.entries.get(KIND, scope, code, moment)
    if entry is not None:
        return entry
    said = f"Portfolio with id {code} in scope {scope} effective {write_time(moment.effective_at)}"
    if call.session.entries.get(KIND, scope, code, AsOf(END_OF_TIME - 1, moment.as_at)) is not None:
        raise Problem(PORTFOLIO_NOT_YET_THERE, f"{said} does not exist yet: it was created later.")
    raise Problem(PORTFOLIO_NOT_FOUND, f"{said} does not exist.")


def latest(call: Call) -> Entry:
    """Return the portfolio that a call's path names as it is from its creation on, whatever the date."""
    return find_portfolio(call, AsOf(END_OF_TIME - 1, call.session.at().as_at))


def _create(call: Call) -> JsonObject:
    scope, code, body = call.path["scope"], call.body["code"], call.body
    if problems := key_part_problems("code", code):
        raise invalid({"code": problems})
    now = call.session.at()
    created = read_time(body["created"]) if body.get("created") else now.effective_at
    if call.session.entries.get(KIND, scope, code, AsOf(END_OF_TIME - 1, now.as_at)) is not None:
        raise Problem(
            PORTFOLIO_EXISTS,
            f"Error creating portfolio with id '{code}' in scope '{scope}' effective at "
            f"{write_time(created)} because it already exists.",
            title=f"Could not create a portfolio with id '{code}' because it already exists in scope "
            f"'{scope}'.",
        )
    value: JsonObject = {
        "displayName": body["displayName"],
        "description": body.get("description"),
        "created": write_time(created),
        "type": "Transaction",
        **{name: body.get(name) for name in _DETAILS},
    }
    value["accountingMethod"] = value["accountingMethod"] or "Default"
    value["subHoldingKeys"] = _sub_holding_keys(call, body.get("subHoldingKeys") or [])
    _put(call, scope, code, value, created)
    Properties(call.session).write(owner(scope, code), "Portfolio", _given(body.get("properties")))
    return _written(call, _stored(call, scope, code))


def _get(call: Call) -> JsonObject:
    return _written(call, find_portfolio(call), call.query.get("propertyKeys", ()), call.at)


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

        return JsonDocument(_written(call, entry), value)

    page = listing.page(scan, key=lambda entry: (entry.code, entry.scope), document=document)
    keys = call.query.get("propertyKeys", ())
    return paged_body(call, page, [_written(call, entry, keys, listing.at) for entry in page.rows])


def _update(call: Call) -> JsonObject:
    entry = latest(call)
    value = {
        **read_json(entry.value),
        "displayName": call.body["displayName"],
        "description": call.body.get("description"),
    }
    _put(call, entry.scope, entry.code, value, entry.effective_from)
    return _written(call, _stored(call, entry.scope, entry.code))


def _patch(call: Call) -> JsonObject:
    entry = latest(call)
    value = read_json(entry.value)
    start = entry.effective_from
    for each in call.body:
        name = _PATCHED.get(each["path"].strip("/").casefold())
        if name is None or each["op"] != "add":
            raise invalid({"path": [f"Only 'add' of {', '.join(_PATCHED.values())} is possible here."]})
        if name == "created":
            start = read_time(each["value"])
            if start > entry.effective_from:
                raise invalid({"created": ["The creation date may only move to an earlier date."]})
            value["created"] = write_time(start)
        else:
            value[name] = each["value"]
    _put(call, entry.scope, entry.code, value, start)
    return _written(call, _stored(call, entry.scope, entry.code))


def _delete(call: Call) -> JsonObject:
    entry, change = latest(call), call.session.change
    call.session.entries.end(KIND, entry.scope, entry.code, change)
    Properties(call.session).delete_all(owner(entry.scope, entry.code))
    key = portfolio_key(entry.scope, entry.code)
    for each in list(call.session.entries.scan(TRANSACTION, call.session.at(), scope=key)):
        call.session.entries.end(TRANSACTION, key, each.code, change)
    return {"href": None, "effectiveFrom": None, "asAt": write_time(change.as_at), "links": []}


def _details(call: Call) -> JsonObject:
    return _written_details(call, find_portfolio(call))


def _upsert_details(call: Call) -> JsonObject:
    entry = latest(call)
    start = call.query.get("effectiveAt")
    value = {**read_json(entry.value), **{name: each for name, each in call.body.items() if name in _DETAILS}}
    effective = entry.effective_from if start is None else call.time(start, "effectiveAt")
    _put(call, entry.scope, entry.code, value, max(effective, entry.effective_from))
    return _written_details(call, _stored(call, entry.scope, entry.code))


def _patch_details(call: Call) -> JsonObject:
    entry = latest(call)
    value = read_json(entry.value)
    known = {name.casefold(): name for name in _DETAILS}
    for each in call.body:
        name = known.get(each["path"].strip("/").casefold())
        if name is None or each["op"] != "add":
            raise invalid({"path": [f"Only 'add' of {', '.join(_DETAILS)} is possible here."]})
        if (
            name == "baseCurrency"
            and each["value"] != value["baseCurrency"]
            and _has_transactions(call, entry)
        ):
            raise Problem(BASE_CURRENCY_FIXED, "The base currency cannot change: there are transactions.")
        value[name] = _sub_holding_keys(call, each["value"]) if name == "subHoldingKeys" else each["value"]
    _put(call, entry.scope, entry.code, value, entry.effective_from)
    return _written_details(call, _stored(call, entry.scope, entry.code))


def _properties(call: Call) -> JsonObject:
    entry = find_portfolio(call)
    held = Properties(call.session).all(owner(entry.scope, entry.code), call.at)
    return {"properties": held, "href": call.url, "version": version_json(entry), "links": []}


def _list_properties(call: Call) -> JsonObject:
    entry = find_portfolio(call)
    held = Properties(call.session).all(owner(entry.scope, entry.code), call.at)
    return {"values": list(held.values()), "href": call.url, "links": []}


def _upsert_properties(call: Call) -> JsonObject:
    entry = latest(call)
    properties = Properties(call.session)
    properties.write(owner(entry.scope, entry.code), "Portfolio", _given(call.body))
    _put(call, entry.scope, entry.code, read_json(entry.value), entry.effective_from)
    held = properties.all(owner(entry.scope, entry.code), call.session.at())
    version = version_json(_stored(call, entry.scope, entry.code))
    return {"properties": held, "href": call.url, "version": version, "links": []}


def _delete_properties(call: Call) -> JsonObject:
    entry = latest(call)
    start = call.query.get("effectiveAt")
    moment = None if start is None else call.time(start, "effectiveAt")
    Properties(call.session).delete(owner(entry.scope, entry.code), call.query["propertyKeys"], moment)
    change = call.session.change
    return {"href": None, "effectiveFrom": start, "asAt": write_time(change.as_at), "links": []}


def _has_transactions(call: Call, entry: Entry) -> bool:
    key = portfolio_key(entry.scope, entry.code)
    return next(iter(call.session.entries.scan(TRANSACTION, call.session.at(), scope=key)), None) is not None


def _sub_holding_keys(call: Call, keys: list[str]) -> list[str]:
    properties = Properties(call.session)
    for key in keys:
        if not key.startswith("Transaction/") or properties.definition(key) is None:
            raise invalid(
                {"subHoldingKeys": [f"{key!r} is not a defined property of the domain Transaction."]}
            )
    return keys


def _given(properties: JsonObject | None) -> list[JsonObject]:
    return [{**each, "key": each.get("key") or key} for key, each in (properties or {}).items()]


def _put(call: Call, scope: str, code: str, value: JsonObject, start: int) -> None:
    call.session.entries.put(
        KIND, scope, code, to_json_bytes(value), call.session.change, effective_from=start, renew=True
    )


def _stored(call: Call, scope: str, code: str) -> Entry:
    entry = call.session.entries.get(KIND, scope, code, AsOf(END_OF_TIME - 1, END_OF_TIME - 1))
    if entry is None:
        raise RuntimeError(f"{scope}/{code} was not stored")
    return entry


def _written(call: Call, entry: Entry, keys: Iterable[str] = (), at: AsOf | None = None) -> JsonObject:
    value = read_json(entry.value)
    body: JsonObject = {
        "href": f"{call.api_url}/api/portfolios/{entry.scope}/{entry.code}",
        "id": {"scope": entry.scope, "code": entry.code},
        "description": value["description"],
        "displayName": value["displayName"],
        "created": value["created"],
        "parentPortfolioId": None,
        "version": version_json(entry, read_time(value["created"])),
        "isDerived": False,
        "type": value["type"],
        **{name: value[name] for name in _MEMBERS if value.get(name) is not None},
        "links": [],
    }
    wanted = list(keys)
    if wanted and at is not None:
        found = Properties(call.session).named(owner(entry.scope, entry.code), wanted, at)
        body["properties"] = {each["key"]: each for each in found}
    return body


def _written_details(call: Call, entry: Entry) -> JsonObject:
    value = read_json(entry.value)
    return {
        "href": f"{call.api_url}/api/transactionportfolios/{entry.scope}/{entry.code}/details",
        "originPortfolioId": {"scope": entry.scope, "code": entry.code},
        "version": version_json(entry),
        **{name: value[name] for name in _DETAILS if value.get(name) is not None},
        "links": [],
    }


OPERATIONS = {
    "CreatePortfolio": _create,
    "GetPortfolio": _get,
    "ListPortfolios": _list,
    "ListPortfoliosForScope": _list,
    "UpdatePortfolio": _update,
    "PatchPortfolio": _patch,
    "DeletePortfolio": _delete,
    "GetDetails": _details,
    "UpsertPortfolioDetails": _upsert_details,
    "PatchPortfolioDetails": _patch_details,
    "GetPortfolioProperties": _properties,
    "ListPortfolioProperties": _list_properties,
    "UpsertPortfolioProperties": _upsert_properties,
    "DeletePortfolioProperties": _delete_properties,
}
