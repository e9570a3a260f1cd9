"""Structured results: documents of values that a client computed, read by valuations as `UnitResult/…`.

A document is CSV whose columns a data map names; a rule of a recipe says which document a valuation reads.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from io import StringIO
from typing import TYPE_CHECKING

from lusid_async.sandbox.domain.errors import NotEmulated
from lusid_async.sandbox.domain.quotes import quote_window
from lusid_async.sandbox.domain.values import Money
from lusid_async.sandbox.json_values import JsonObject, read_json, to_json_bytes
from lusid_async.sandbox.problems import ENTITY_EXISTS, NOT_FOUND, Problem, error_detail, invalid
from lusid_async.sandbox.resources.domain_json import decimal_of
from lusid_async.sandbox.resources.quotes import age_of
from lusid_async.sandbox.storage.bitemporal import AsOf
from lusid_async.sandbox.timestamps import END_OF_TIME, from_microseconds, to_microseconds, write_time

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from lusid_async.sandbox.domain.aggregation import MetricValue
    from lusid_async.sandbox.operation_call import Call
    from lusid_async.sandbox.storage.bitemporal import Entry
    from lusid_async.sandbox.storage.session import Session

MAP = "structured-result-map"
DOCUMENT = "structured-result"
_INSTRUMENT = "UnitResult/LusidInstrumentId"
LARGEST_DOCUMENT = 20 * 1024 * 1024
"""Characters."""


@dataclass(frozen=True, slots=True)
class ResultRule:
    """A rule of a recipe's `resultDataRules`.

    Args:
        source: `supplier` of the document.
        scope: its scope.
        code: its code.
        result_type: such as `UnitResult/Analytic`.
        pattern: the metrics that it provides: a key, or a prefix and `*`.
        interval: `quoteInterval`; None means `1D.0D`.
    """

    source: str
    scope: str
    code: str
    result_type: str
    pattern: str
    interval: str | None

    def provides(self, key: str) -> bool:
        """Tell whether a metric is read from the document."""
        if self.pattern.endswith("*"):
            return key.startswith(self.pattern[:-1])
        return key == self.pattern


def result_rules(recipe: JsonObject) -> list[ResultRule]:
    """Return the rules of a stored recipe.

    Raises:
        NotEmulated: a rule has options that are not emulated.
    """
    rules = []
    for each in (recipe.get("pricing") or {}).get("resultDataRules") or ():
        options = ("asAt", "useDocumentToInferHoldings", "resourceKeyTranslation")
        if each["resultKeyRuleType"] != "ResultDataKeyRule" or any(each.get(name) for name in options):
            raise NotEmulated(
                "Result data rules", "rules of other types, or with an asAt or inferred holdings"
            )
        rules.append(
            ResultRule(
                each["supplier"],
                each["dataScope"],
                each["documentCode"],
                each["documentResultType"],
                each["resourceKey"],
                each.get("quoteInterval"),
            )
        )
    return rules


def unit_results(
    session: Session, rules: Sequence[ResultRule], keys: Sequence[str], at: AsOf
) -> dict[str, dict[str, MetricValue]]:
    """Return the stored values of metrics, by LUID and key.

    Args:
        session: where they are kept.
        rules: the rules of the recipe, the first to try first.
        keys: the metrics.
        at: the moment of the valuation.

    Raises:
        NotEmulated: a document is keyed by other things than instruments.
    """
    found: dict[str, dict[str, MetricValue]] = {}
    for rule in rules:
        wanted = [key for key in keys if rule.provides(key)]
        document = _document_for(session, rule, at) if wanted else None
        if document is None:
            continue
        for luid, values in _rows(session, rule.scope, read_json(document.value), at.as_at).items():
            for key in wanted:
                if key in values:
                    found.setdefault(luid, {}).setdefault(key, values[key])
    return found


def _document_for(session: Session, rule: ResultRule, at: AsOf) -> Entry | None:
    start, end = quote_window(from_microseconds(at.effective_at), rule.interval)
    code = _document_code(rule.source, rule.code, rule.result_type)
    entry = session.entries.get(DOCUMENT, rule.scope, code, AsOf(to_microseconds(end), at.as_at))
    return None if entry is None or entry.effective_from < to_microseconds(start) else entry


def _rows(
    session: Session, scope: str, document: JsonObject, as_at: int
) -> dict[str, dict[str, MetricValue]]:
    key = document.get("dataMapKey")
    entry = (
        None if key is None else session.entries.get(MAP, scope, _map_code(key), AsOf(END_OF_TIME - 1, as_at))
    )
    if entry is None:
        raise NotEmulated("Structured results", "a document is read by its data map, and it has none")
    definitions: list[JsonObject] = read_json(entry.value)["dataDefinitions"]
    unique = [each["address"] for each in definitions if each.get("keyType") in ("Unique", "PartOfUnique")]
    if unique != [_INSTRUMENT]:
        raise NotEmulated("Structured results", f"documents keyed by {', '.join(unique)} in a valuation")
    rows: dict[str, dict[str, MetricValue]] = {}
    for line in _lines(document["document"]):
        values: dict[str, MetricValue] = {}
        for each in definitions:
            text = line.get(each.get("name") or "")
            if text not in (None, ""):
                values[each["address"]] = _value(each, str(text))
        for each in definitions:
            amount, currency = (values.get(f"{each['address']}/{part}") for part in ("Amount", "Ccy"))
            if each.get("keyType") == "CompositeLeaf" and isinstance(amount, Decimal):
                values[each["address"]] = Money(amount, str(currency or ""))
        rows[str(values.pop(_INSTRUMENT, ""))] = values
    return rows


def _lines(text: str) -> list[dict[str, str]]:
    reader = csv.DictReader(StringIO(text), skipinitialspace=True)
    return [{(name or "").strip(): str(held or "").strip() for name, held in line.items()} for line in reader]


def _value(definition: JsonObject, text: str) -> MetricValue:
    if (definition.get("dataType") or "string").casefold() not in ("decimal", "int", "result0d"):
        return text
    try:
        return decimal_of(Decimal(text), definition["address"])
    except InvalidOperation:
        raise invalid({"document": [f"{text[:40]!r} in {definition.get('name')} is not a number."]}) from None


def _each(
    call: Call, write: Callable[[str, JsonObject], object], *, missing: str | None = None
) -> JsonObject:
    """Do something for each part of a request, and report which parts failed."""
    values: JsonObject = {}
    failed: JsonObject = {}
    for key, request in call.body.items():
        with call.session.savepoint() as part:
            values[key] = write(key, request)
        if part.problem is not None:
            failed[key] = error_detail(key, part.problem.kind, missing or part.problem.detail)
    return {"values": values, "failed": failed, "href": call.url, "links": []}


def _create_maps(call: Call) -> JsonObject:
    scope = call.path["scope"]

    def create(_: str, request: JsonObject) -> str:
        code, session = _map_code(request["id"]), call.session
        value = to_json_bytes({"dataDefinitions": (request.get("data") or {}).get("dataDefinitions") or []})
        held = session.entries.get(MAP, scope, code, session.at())
        if held is not None and held.value != value:
            raise Problem(ENTITY_EXISTS, f"The data map {code!r} is there already and cannot be changed.")
        session.entries.put(MAP, scope, code, value, session.change)
        return write_time(session.change.as_at)

    return _each(call, create)


def _get_maps(call: Call) -> JsonObject:
    def get(_: str, key: JsonObject) -> JsonObject:
        entry = call.session.entries.get(MAP, call.path["scope"], _map_code(key), call.session.at())
        if entry is None:
            raise Problem(NOT_FOUND, f"There is no data map {_map_code(key)!r}.")
        value: JsonObject = read_json(entry.value)
        return value

    return _each(call, get)


def _upsert(call: Call) -> JsonObject:
    scope, session = call.path["scope"], call.session

    def upsert(_: str, request: JsonObject) -> str:
        identity, data = request["id"], request.get("data")
        if data is None:
            raise invalid({"data": ["The data field is required."]})
        if data["documentFormat"].casefold() != "csv":
            raise NotEmulated("Structured results", f"documents of the format {data['documentFormat']}")
        if len(data["document"]) > LARGEST_DOCUMENT:
            raise invalid({"document": [f"A document has at most {LARGEST_DOCUMENT} characters."]})
        start = _effective_at(call, identity)
        code = _code(identity)
        later = [
            each.effective_from
            for each in session.entries.timeline(DOCUMENT, scope, code, as_at=END_OF_TIME - 1)
            if each.effective_from > start
        ]
        value = to_json_bytes({**data, "effectiveAt": write_time(start)})
        session.entries.put(
            DOCUMENT,
            scope,
            code,
            value,
            session.change,
            effective_from=start,
            effective_until=min(later, default=END_OF_TIME),
        )
        return write_time(session.change.as_at)

    return _each(call, upsert)


def _get(call: Call) -> JsonObject:
    age = age_of(call.query.get("maxAge"))

    def get(_: str, identity: JsonObject) -> JsonObject:
        start = _effective_at(call, identity)
        entry = call.session.entries.get(
            DOCUMENT, call.path["scope"], _code(identity), AsOf(start, call.at.as_at)
        )
        if entry is None or (age is not None and entry.effective_from < start - age):
            raise Problem(
                NOT_FOUND, f"There is no structured result {_code(identity)!r} at {write_time(start)}."
            )
        value: JsonObject = read_json(entry.value)
        value.pop("effectiveAt")
        return value

    return _each(call, get)


def _delete(call: Call) -> JsonObject:
    scope, session = call.path["scope"], call.session

    def delete(_: str, identity: JsonObject) -> str:
        start, code = _effective_at(call, identity), _code(identity)
        entry = session.entries.get(DOCUMENT, scope, code, AsOf(start, END_OF_TIME - 1))
        if entry is None or entry.effective_from != start:
            raise Problem(NOT_FOUND, f"There is no structured result {code!r} at {write_time(start)}.")
        before = session.entries.get(DOCUMENT, scope, code, AsOf(max(0, start - 1), END_OF_TIME - 1))
        session.entries.end(
            DOCUMENT, scope, code, session.change, effective_from=start, effective_until=entry.effective_until
        )
        if before is not None:
            # The document before it holds on in its place.
            session.entries.put(
                DOCUMENT,
                scope,
                code,
                before.value,
                session.change,
                effective_from=start,
                effective_until=entry.effective_until,
            )
        return write_time(session.change.as_at)

    return _each(call, delete)


def _effective_at(call: Call, identity: JsonObject) -> int:
    text = identity.get("effectiveAt")
    return call.session.at().effective_at if not text else call.time(text, "effectiveAt")


def _code(identity: JsonObject) -> str:
    return _document_code(identity["source"], identity.get("code") or "", identity.get("resultType") or "")


def _document_code(source: str, code: str, result_type: str) -> str:
    return f"{source}/{code}/{result_type}"


def _map_code(key: JsonObject) -> str:
    return f"{key.get('code') or ''}/{key.get('version') or ''}"


OPERATIONS = {
    "CreateDataMap": _create_maps,
    "GetDataMap": _get_maps,
    "UpsertStructuredResultData": _upsert,
    "GetStructuredResultData": _get,
    "DeleteStructuredResultData": _delete,
}
