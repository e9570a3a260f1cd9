"""Quotes: prices, rates and the like of a series, each from its effective time on.

A series is a key of its own, and a quote an entry that holds from its `effectiveAt` until the next one: the
latest quote at a moment is the entry that holds then.
"""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from lusid_async.sandbox.document.api_document import lusid_document
from lusid_async.sandbox.domain.currencies import CURRENCY_SUBUNITS, currency_problem
from lusid_async.sandbox.domain.quotes import max_age
from lusid_async.sandbox.json_values import JsonObject, read_json, to_json_bytes
from lusid_async.sandbox.operation_call import paged_body
from lusid_async.sandbox.problems import (
    DUPLICATE_QUOTES,
    INVALID_QUOTE,
    QUOTE_NOT_FOUND,
    Problem,
    error_detail,
    invalid,
    refuse_large_batch,
)
from lusid_async.sandbox.query.fields import JsonDocument
from lusid_async.sandbox.resources.dated_entries import delete_from, each_part, put_from
from lusid_async.sandbox.timestamps import END_OF_TIME, write_time

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lusid_async.sandbox.operation_call import Call
    from lusid_async.sandbox.storage.bitemporal import Entry

KIND = "quote"
LARGEST_BATCH = 2000
"""The most quotes of one request (LUSID API reference, Quotes)."""

SERIES = ("provider", "priceSource", "instrumentId", "instrumentIdType", "quoteType", "field")
"""The members of a quoteSeriesId, in the order of a series' code."""

_IN_CURRENCIES = ("Price", "DirtyPrice", "Rate")
"""Types of quotes whose unit, where it has three letters, is a currency; others may be in `bps`."""
_PAIR = re.compile(r"([a-zA-Z]{3})/?([a-zA-Z]{3})", re.ASCII)


def _upsert(call: Call) -> JsonObject:
    refuse_large_batch(len(call.body), LARGEST_BATCH)
    seen: set[tuple[str, int]] = set()
    return each_part(call, lambda _, request: _put(call, request, seen))


def _get(call: Call) -> JsonObject:
    refuse_large_batch(len(call.body), LARGEST_BATCH)
    at, age = call.at, age_of(call.query.get("maxAge"))
    values: JsonObject = {}
    missing: JsonObject = {}
    for key, series in call.body.items():
        entry = call.session.entries.get(KIND, call.path["scope"], series_code(series), at)
        if entry is not None and (age is None or entry.effective_from >= at.effective_at - age):
            values[key] = read_json(entry.value)
        else:
            since = "the beginning of time" if age is None else write_time(max(0, at.effective_at - age))
            detail = f"No quote of the series is there from {since} to {write_time(at.effective_at)}."
            missing[key] = error_detail(key, QUOTE_NOT_FOUND, detail)
    return {"values": values, "notFound": missing, "failed": {}, "href": call.url, "links": []}


def _delete(call: Call) -> JsonObject:
    refuse_large_batch(len(call.body), LARGEST_BATCH)
    return each_part(call, lambda _, identity: _remove(call, identity))


def _list(call: Call) -> JsonObject:
    scope = call.path["scope"]
    listing = call.listing(default_limit=None)
    rows = sorted(
        (_order(entry), entry) for entry in call.session.entries.scan_all_times(KIND, listing.at.as_at, scope)
    )

    def scan(
        *, after: tuple[str, str] | None = None, before: tuple[str, str] | None = None
    ) -> Iterable[tuple[tuple[str, str], Entry]]:
        if before is not None:
            return [row for row in reversed(rows) if row[0] < before]
        return [row for row in rows if after is None or row[0] > after]

    page = listing.page(
        scan, key=lambda row: row[0], document=lambda row: JsonDocument(read_json(row[1].value))
    )
    return paged_body(call, page, [read_json(entry.value) for _, entry in page.rows])


def _put(call: Call, request: JsonObject, seen: set[tuple[str, int]]) -> JsonObject:
    identity = request["quoteId"]
    code, start = series_code(identity["quoteSeriesId"]), _effective(call, identity)
    if (code, start) in seen:
        raise Problem(DUPLICATE_QUOTES, "The same quote stands twice in the request.")
    _check_value(identity["quoteSeriesId"], request)
    seen.add((code, start))
    change, scope = call.session.change, call.path["scope"]
    value: JsonObject = {
        "quoteId": {**identity, "effectiveAt": write_time(start)},
        "metricValue": request.get("metricValue"),
        "lineage": request.get("lineage"),
        "cutLabel": identity["effectiveAt"].partition("N")[2],
        "uploadedBy": call.user_id,
        "asAt": write_time(change.as_at),
        "scaleFactor": request.get("scaleFactor"),
    }
    put_from(call.session, KIND, scope, code, to_json_bytes(value), start)
    return value


def _check_value(series: JsonObject, request: JsonObject) -> None:
    """Refuse what would be valued wrongly: a price in no currency, a pair of no currencies, a scale of 0."""
    metric, scale = request.get("metricValue") or {}, request.get("scaleFactor")
    if not series["instrumentId"].strip():
        raise _invalid("QuoteId.InstrumentId", "it is blank")
    members = lusid_document().schemas["QuoteSeriesId"]["properties"]
    for name in ("instrumentIdType", "quoteType"):
        if series[name] not in members[name]["x-extensible-enum"]:
            known = ", ".join(members[name]["x-extensible-enum"])
            raise _invalid(f"QuoteId.{name}", f"{series[name][:40]!r} is not one of {known}")
    if metric.get("value") is None:
        raise _invalid("MetricValue", "a quote needs a value")
    if scale is not None and scale <= 0:
        raise _invalid("ScaleFactor", f"{scale} is not a number above 0")
    named = [("MetricValue.Unit", unit) for unit in (metric.get("unit") or "",) if _is_code(unit)]
    if series["quoteType"] not in _IN_CURRENCIES:
        named = []
    pair = _PAIR.fullmatch(series["instrumentId"] or "")
    if series["instrumentIdType"] == "CurrencyPair":
        if pair is None:
            raise _invalid(
                "QuoteId.InstrumentId", f"{series['instrumentId'][:40]!r} is not a pair such as GBP/USD"
            )
        if metric["value"] <= 0:
            raise _invalid("MetricValue.Value", f"a rate of exchange is above 0, not {metric['value']}")
        named += [("QuoteId.InstrumentId", code) for code in pair.groups()]
    for member, code in named:
        problem = None if code in CURRENCY_SUBUNITS else currency_problem(code)
        if problem is not None:
            raise _invalid(member, problem.removesuffix("."))


def _is_code(unit: str) -> bool:
    return len(unit) == 3 and unit.isascii() and unit.isalpha()


def _invalid(member: str, said: str) -> Problem:
    return Problem(INVALID_QUOTE, f"One or more problems occurred. Failures: {member}: {said}.")


def _remove(call: Call, identity: JsonObject) -> str:
    scope, code = call.path["scope"], series_code(identity["quoteSeriesId"])
    start = _effective(call, identity)
    delete_from(call.session, KIND, scope, code, start, QUOTE_NOT_FOUND, "The quote could not be found.")
    return write_time(call.session.change.as_at)


def _effective(call: Call, identity: JsonObject) -> int:
    try:
        return call.time(identity["effectiveAt"], "effectiveAt")
    except Problem as problem:
        raise Problem(
            INVALID_QUOTE,
            "One or more problems occurred. Failures: QuoteId.EffectiveAt: Date "
            f"{identity['effectiveAt'][:60]} must be formatted as an ISO date or a date with a cut label.",
        ) from problem


def series_code(series: JsonObject) -> str:
    """Return the code of the entries of a series."""
    return "\x1f".join(str(series.get(name) or "") for name in SERIES)


def _order(entry: Entry) -> tuple[str, str]:
    # Newest first: what is sorted is the time that is left.
    return f"{END_OF_TIME - entry.effective_from:020d}", entry.code


def age_of(text: str | None) -> int | None:
    """Return the parameter `maxAge` in microseconds, None where there is none."""
    try:
        return None if text is None else max_age(text) // timedelta(microseconds=1)
    except ValueError as error:
        raise invalid({"maxAge": [f"{error}."]}) from error


OPERATIONS = {
    "UpsertQuotes": _upsert,
    "GetQuotes": _get,
    "DeleteQuotes": _delete,
    "ListQuotesForScope": _list,
}
