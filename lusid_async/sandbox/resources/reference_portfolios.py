"""The constituents of reference portfolios, from effective dates on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lusid_async.sandbox.domain.reference_portfolios import (
    Constituent,
    Constituents,
    PeriodType,
    WeightType,
    check_constituents,
    floating_weights,
)
from lusid_async.sandbox.domain.values import ONE, is_currency
from lusid_async.sandbox.json_values import JsonObject, read_json, to_json_bytes
from lusid_async.sandbox.operation_call import version_json
from lusid_async.sandbox.problems import FEATURE_NOT_SUPPORTED, NOT_FOUND, Problem, invalid
from lusid_async.sandbox.resources.decoration import PropertyDecorator
from lusid_async.sandbox.resources.domain_json import decimal_of
from lusid_async.sandbox.resources.instrument_resolution import InstrumentResolver, InstrumentViews
from lusid_async.sandbox.resources.portfolio_entries import (
    CONSTITUENTS,
    find_portfolio,
    latest,
    portfolio_key,
)
from lusid_async.sandbox.resources.properties import Properties
from lusid_async.sandbox.resources.quote_lookup import StoredQuotes
from lusid_async.sandbox.resources.transaction_types import deleted
from lusid_async.sandbox.storage.bitemporal import AsOf
from lusid_async.sandbox.timestamps import END_OF_TIME, from_microseconds, write_time

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from decimal import Decimal
    from enum import Enum

    from lusid_async.sandbox.operation_call import Call
    from lusid_async.sandbox.storage.bitemporal import Entry
    from lusid_async.sandbox.storage.session import Session


def _upsert(call: Call) -> JsonObject:
    entry, body = _reference(call, latest(call)), call.body
    start = call.time(body["effectiveFrom"], "effectiveFrom")
    resolver = InstrumentResolver(call.session, read_json(entry.value).get("instrumentScopes") or ())
    value: JsonObject = {
        "weightType": _checked("weightType", body["weightType"], WeightType),
        "periodType": _checked("periodType", body["periodType"], PeriodType)
        if body.get("periodType")
        else None,
        "periodCount": body.get("periodCount"),
        "constituents": [_stored(call, resolver, each) for each in body["constituents"]],
    }
    constituents = _constituents(start, value)
    check_constituents(constituents.constituents)
    if constituents.weight_type is WeightType.PERIODICAL and not (
        value["periodType"] and value["periodCount"]
    ):
        raise invalid({"periodType": ["Periodical weights need a periodType and a periodCount."]})
    key = portfolio_key(entry.scope, entry.code)
    call.session.entries.put(
        CONSTITUENTS, key, f"{start:020d}", to_json_bytes(value), call.session.change, renew=True
    )
    version = {"effectiveFrom": write_time(start), "asAtDate": write_time(call.session.change.as_at)}
    return {"href": call.url, "version": version, "links": []}


def constituents_at(
    session: Session, portfolio: Entry, at: AsOf, property_keys: Sequence[str] = ()
) -> tuple[int, JsonObject]:
    """Return what a reference portfolio consists of at a moment, with floating weights.

    Args:
        session: where it is kept.
        portfolio: the portfolio.
        at: the moment.
        property_keys: properties of the instruments to decorate the constituents with.

    Returns:
        Since when its constituents hold, and they as they are stored, each with its `floatingWeight`; none,
        since the moment itself, where there are none yet.
    """
    held = _held(session, portfolio, at)
    if held is None:
        return at.effective_at, {"weightType": "Static", "constituents": []}
    start, value = int(held.code), read_json(held.value)
    scopes = {each["instrumentUid"]: each["instrumentScope"] for each in value["constituents"]}
    views, quotes = InstrumentViews(session, at, scopes=scopes), StoredQuotes(session, at.as_at)

    def price(uid: str, at: datetime) -> Decimal | None:
        view = views[uid]
        return (
            ONE if is_currency(uid) else quotes.only_price({"LusidInstrumentId": uid, **view.identifiers}, at)
        )

    weights = floating_weights(_constituents(start, value), from_microseconds(at.effective_at), price)
    decorator = PropertyDecorator(session, portfolio, at)
    rows = [
        {
            **each,
            "floatingWeight": weight,
            "properties": {
                **(each.get("properties") or {}),
                **decorator.of(each["instrumentUid"], each["instrumentScope"], property_keys),
            },
        }
        for each, weight in zip(value["constituents"], weights, strict=True)
    ]
    return start, {**value, "constituents": rows}


def _get(call: Call) -> JsonObject:
    start, held = constituents_at(
        call.session,
        _reference(call, find_portfolio(call)),
        call.at,
        call.query.get("propertyKeys", ()),
    )
    body: JsonObject = {"effectiveFrom": write_time(start), "weightType": held["weightType"]}
    for name in ("periodType", "periodCount"):
        if held.get(name) is not None:
            body[name] = held[name]
    return {**body, "constituents": held["constituents"], "href": call.url, "links": []}


def _list(call: Call) -> JsonObject:
    entry = _reference(call, latest(call))
    key = portfolio_key(entry.scope, entry.code)
    start, end = (
        call.time(call.query[name], name) if call.query.get(name) else None
        for name in ("fromEffectiveAt", "toEffectiveAt")
    )
    at = call.moment(None, call.query.get("asAtTime"))
    values = [
        {
            "effectiveAt": write_time(int(each.code)),
            "version": version_json(each, int(each.code)),
            "links": [],
        }
        for each in call.session.entries.scan(CONSTITUENTS, at, scope=key)
        if (start is None or int(each.code) >= start) and (end is None or int(each.code) <= end)
    ]
    return {"values": values, "href": call.url, "links": []}


def _delete(call: Call) -> JsonObject:
    entry = _reference(call, latest(call))
    when = call.time(call.query["effectiveAt"], "effectiveAt")
    key = portfolio_key(entry.scope, entry.code)
    if not call.session.entries.end(CONSTITUENTS, key, f"{when:020d}", call.session.change):
        raise Problem(NOT_FOUND, f"The constituents of {key} do not change at {write_time(when)}.")
    return deleted(call, when)


def _reference(call: Call, entry: Entry) -> Entry:
    if read_json(entry.value)["type"] != "Reference":
        detail = f"{entry.scope}/{entry.code} is no reference portfolio: {call.operation.id} is not for it."
        raise Problem(FEATURE_NOT_SUPPORTED, detail)
    return entry


def _held(session: Session, entry: Entry, at: AsOf) -> Entry | None:
    key = portfolio_key(entry.scope, entry.code)
    past = [
        each
        for each in session.entries.scan(CONSTITUENTS, at, scope=key)
        if int(each.code) <= at.effective_at
    ]
    return past[-1] if past else None


def constituents_history(call: Call, portfolio: Entry, as_at: int) -> list[Constituents]:
    """Return all constituents of a reference portfolio, by effective date, as known at a moment."""
    key = portfolio_key(portfolio.scope, portfolio.code)
    return [
        _constituents(int(each.code), read_json(each.value))
        for each in call.session.entries.scan(CONSTITUENTS, AsOf(END_OF_TIME - 1, as_at), scope=key)
    ]


def _stored(call: Call, resolver: InstrumentResolver, request: JsonObject) -> JsonObject:
    properties = Properties(call.session)
    for key, each in (request.get("properties") or {}).items():
        properties.check("ReferenceHolding", {**each, "key": each.get("key") or key})
    uid, scope = resolver.resolve(request["instrumentIdentifiers"])
    return {
        "instrumentIdentifiers": request["instrumentIdentifiers"],
        "instrumentScope": scope,
        "instrumentUid": uid,
        "currency": request["currency"],
        "properties": request.get("properties") or {},
        "weight": decimal_of(request["weight"], "weight"),
    }


def _constituents(start: int, value: JsonObject) -> Constituents:
    return Constituents(
        from_microseconds(min(start, END_OF_TIME)),
        WeightType(value["weightType"]),
        tuple(
            Constituent(
                each["instrumentUid"],
                decimal_of(each["weight"], "weight"),
                each["currency"],
                each["instrumentScope"],
                each["instrumentIdentifiers"],
            )
            for each in value["constituents"]
        ),
        PeriodType(value["periodType"]) if value.get("periodType") else None,
        value.get("periodCount"),
    )


def _checked(name: str, given: str, kinds: type[Enum]) -> str:
    known = [str(each.value) for each in kinds]
    if given not in known:
        raise invalid({name: [f"{given!r} is not one of {', '.join(known)}."]})
    return given


OPERATIONS = {
    "UpsertReferencePortfolioConstituents": _upsert,
    "GetReferencePortfolioConstituents": _get,
    "ListConstituentsAdjustments": _list,
    "DeleteReferencePortfolioConstituentAdjustment": _delete,
}
