"""Holdings that are set or adjusted at an instant: written, listed, cancelled.

What is said of an instant is one entry of the portfolio, named by that instant; setting it again replaces it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lusid_async.sandbox.domain.adjustments import AdjustmentMode, check_targets
from lusid_async.sandbox.domain.errors import NotEmulated
from lusid_async.sandbox.json_values import JsonObject, read_json, to_json_bytes
from lusid_async.sandbox.operation_call import page_of_rows, paged_body, version_json
from lusid_async.sandbox.problems import ADJUSTMENT_NOT_FOUND, Problem, error_detail
from lusid_async.sandbox.resources.instrument_resolution import InstrumentResolver
from lusid_async.sandbox.resources.portfolio_books import target_of
from lusid_async.sandbox.resources.portfolio_details import effective_details
from lusid_async.sandbox.resources.portfolio_entries import (
    ADJUSTMENT,
    created_at,
    portfolio_key,
    transaction_portfolio,
)
from lusid_async.sandbox.resources.properties import Properties
from lusid_async.sandbox.resources.transaction_types import deleted
from lusid_async.sandbox.storage.bitemporal import AsOf
from lusid_async.sandbox.timestamps import END_OF_TIME, write_time

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lusid_async.sandbox.operation_call import Call
    from lusid_async.sandbox.storage.bitemporal import Entry

_UNMATCHED = {AdjustmentMode.SET: "PositionToZero", AdjustmentMode.ADJUST: "KeepTheSame"}
_LOT_OPTIONS = (
    "amortisedCost",
    "currentFace",
    "notionalCost",
    "variationMargin",
    "variationMarginPortfolioCcy",
)
_QUERY_OPTIONS = ("reconciliationMethods", "overrideMovementName", "overrideOffsetMovementName")


def _set(call: Call) -> JsonObject:
    return _adjusted(call, AdjustmentMode.SET)


def _adjust(call: Call) -> JsonObject:
    return _adjusted(call, AdjustmentMode.ADJUST)


def _adjusted(call: Call, mode: AdjustmentMode) -> JsonObject:
    when = call.time(call.query["effectiveAt"], "effectiveAt")
    _put(call, mode, when, _targets(call, when, call.body))
    return {"href": call.url, "version": _version(call, when), "metadata": {}, "links": []}


def _batch_set(call: Call) -> JsonObject:
    return _batch(call, AdjustmentMode.SET)


def _batch_adjust(call: Call) -> JsonObject:
    return _batch(call, AdjustmentMode.ADJUST)


def _batch(call: Call, mode: AdjustmentMode) -> JsonObject:
    """Set or adjust holdings one by one; those of one instant belong together."""
    values: JsonObject = {}
    failed: JsonObject = {}
    by_instant: dict[int, list[JsonObject]] = {}
    for key, request in call.body.items():
        with call.session.savepoint() as part:
            when = call.time(request["effectiveAt"], "effectiveAt")
            (target,) = _targets(call, when, [request])
            by_instant.setdefault(when, []).append(target)
            values[key] = {**target, "effectiveAt": write_time(when)}
        if part.problem is not None:
            failed[key] = error_detail(key, part.problem.kind, part.problem.detail)
    if failed and call.query.get("successMode") == "Atomic":
        return {"values": {}, "failed": failed, "metadata": {}, "links": []}
    for when, targets in by_instant.items():
        _put(call, mode, when, targets)
    return {"values": values, "failed": failed, "metadata": {}, "links": []}


def _version(call: Call, when: int) -> JsonObject:
    return {"effectiveFrom": write_time(when), "asAtDate": write_time(call.session.change.as_at)}


def _targets(call: Call, when: int, requests: Sequence[JsonObject]) -> list[JsonObject]:
    """Return what is to be held as it is stored, resolved and checked one by one."""
    unsupported = [name for name in _QUERY_OPTIONS if call.query.get(name)]
    if unsupported:
        raise NotEmulated("Options of adjusted holdings", ", ".join(unsupported))
    details = effective_details(call.session, transaction_portfolio(call, AsOf(when, END_OF_TIME - 1)))
    resolver = InstrumentResolver(call.session, details.get("instrumentScopes") or ())
    properties = Properties(call.session)
    targets = [_stored(call, resolver, properties, each) for each in requests]
    for each in targets:
        check_targets([target_of(each)], details.get("subHoldingKeys") or ())
    return targets


def _put(call: Call, mode: AdjustmentMode, when: int, targets: list[JsonObject]) -> None:
    session = call.session
    portfolio = transaction_portfolio(call, AsOf(when, END_OF_TIME - 1))
    details = effective_details(session, portfolio)
    check_targets([target_of(each) for each in targets], details.get("subHoldingKeys") or ())
    key, code = portfolio_key(portfolio.scope, portfolio.code), f"{when:020d}"
    held = session.entries.get(ADJUSTMENT, key, code, session.at())
    if mode is AdjustmentMode.ADJUST and held is not None:
        # What is adjusted at one instant in several requests adds up, as it would at several instants.
        before = read_json(held.value)
        named = {_identity(each) for each in targets}
        targets = [*(each for each in before["targets"] if _identity(each) not in named), *targets]
        mode = AdjustmentMode(before["mode"])
    value = to_json_bytes({"mode": mode.value, "targets": targets})
    session.entries.put(ADJUSTMENT, key, code, value, session.change, renew=True)


def _stored(
    call: Call, resolver: InstrumentResolver, properties: Properties, request: JsonObject
) -> JsonObject:
    if request.get("custodianAccountId"):
        raise NotEmulated("Options of adjusted holdings", "custodianAccountId")
    for lot in request["taxLots"]:
        for name in _LOT_OPTIONS:
            if lot.get(name):
                raise NotEmulated("Options of adjusted holdings", name)
    for name in ("subHoldingKeys", "properties"):
        domain = "Transaction" if name == "subHoldingKeys" else "Holding"
        for key, each in (request.get(name) or {}).items():
            properties.check(domain, {**each, "key": each.get("key") or key})
    uid, scope = resolver.resolve(request["instrumentIdentifiers"])
    return {
        "instrumentIdentifiers": request["instrumentIdentifiers"],
        "instrumentScope": scope,
        "instrumentUid": uid,
        "subHoldingKeys": request.get("subHoldingKeys") or {},
        "properties": request.get("properties") or {},
        "taxLots": [_stored_lot(call, lot) for lot in request["taxLots"]],
        "currency": request.get("currency"),
    }


def _stored_lot(call: Call, lot: JsonObject) -> JsonObject:
    dates = {
        name: write_time(call.time(lot[name], name))
        for name in ("purchaseDate", "settlementDate")
        if lot.get(name)
    }
    return {**{name: held for name, held in lot.items() if held is not None}, **dates}


def _identity(target: JsonObject) -> tuple[str, ...]:
    return (
        target["instrumentUid"],
        target.get("currency") or "",
        to_json_bytes(target["subHoldingKeys"]).decode(),
        *(f"{key}={value}" for key, value in sorted(target["instrumentIdentifiers"].items())),
    )


def _cancel(call: Call) -> JsonObject:
    when = call.time(call.query["effectiveAt"], "effectiveAt")
    entry = _found(call, when, call.session.at())
    call.session.entries.end(ADJUSTMENT, entry.scope, entry.code, call.session.change)
    return deleted(call, when)


def _list(call: Call) -> JsonObject:
    listing = call.listing(default_limit=None)
    portfolio = transaction_portfolio(call, AsOf(END_OF_TIME - 1, listing.at.as_at))
    start, end = (
        None if call.query.get(name) is None else call.time(call.query[name], name)
        for name in ("fromEffectiveAt", "toEffectiveAt")
    )
    key = portfolio_key(portfolio.scope, portfolio.code)
    rows = [
        _header(entry)
        for entry in call.session.entries.scan(ADJUSTMENT, listing.at, scope=key)
        if (start is None or int(entry.code) >= start) and (end is None or int(entry.code) <= end)
    ]
    page = page_of_rows(listing, rows)
    return paged_body(call, page, list(page.rows))


def _get(call: Call) -> JsonObject:
    entry = _found(call, call.time(call.path["effectiveAt"], "effectiveAt"), call.at)
    value = read_json(entry.value)
    return {**_header(entry), "adjustments": value["targets"]}


def _header(entry: Entry) -> JsonObject:
    value, when = read_json(entry.value), int(entry.code)
    return {
        "effectiveAt": write_time(when),
        "version": version_json(entry, when),
        "unmatchedHoldingMethod": _UNMATCHED[AdjustmentMode(value["mode"])],
        "links": [],
    }


def _found(call: Call, when: int, at: AsOf) -> Entry:
    portfolio = transaction_portfolio(call, AsOf(END_OF_TIME - 1, at.as_at))
    key = portfolio_key(portfolio.scope, portfolio.code)
    entry = call.session.entries.get(ADJUSTMENT, key, f"{when:020d}", at)
    if entry is None:
        detail = f"The holdings of {key} were not adjusted at {write_time(when)}."
        if when < created_at(portfolio):
            detail += f" The portfolio was created at {write_time(created_at(portfolio))}."
        raise Problem(ADJUSTMENT_NOT_FOUND, detail)
    return entry


OPERATIONS = {
    "SetHoldings": _set,
    "AdjustHoldings": _adjust,
    "BatchSetHoldings": _batch_set,
    "BatchAdjustHoldings": _batch_adjust,
    "CancelAdjustHoldings": _cancel,
    "ListHoldingsAdjustments": _list,
    "GetHoldingsAdjustment": _get,
}
