"""Structured results in valuations: which stored document a recipe means, and its `UnitResult/…` values."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from io import StringIO
from typing import TYPE_CHECKING

from lusid_async.sandbox.domain.errors import NotEmulated
from lusid_async.sandbox.domain.quotes import quote_window
from lusid_async.sandbox.domain.values import Money
from lusid_async.sandbox.json_values import JsonObject, read_json
from lusid_async.sandbox.problems import invalid
from lusid_async.sandbox.resources.domain_json import decimal_of
from lusid_async.sandbox.resources.structured_results import DOCUMENT, MAP, document_code, map_code
from lusid_async.sandbox.storage.bitemporal import AsOf
from lusid_async.sandbox.timestamps import END_OF_TIME, from_microseconds, to_microseconds

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lusid_async.sandbox.domain.aggregation import MetricValue
    from lusid_async.sandbox.storage.bitemporal import Entry
    from lusid_async.sandbox.storage.session import Session

_INSTRUMENT = "UnitResult/LusidInstrumentId"


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
    code = document_code(rule.source, rule.code, rule.result_type)
    entry = session.entries.get(DOCUMENT, rule.scope, code, AsOf(to_microseconds(end), at.as_at))
    return None if entry is None or entry.effective_from < to_microseconds(start) else entry


def _rows(
    session: Session, scope: str, document: JsonObject, as_at: int
) -> dict[str, dict[str, MetricValue]]:
    key = document.get("dataMapKey")
    entry = (
        None if key is None else session.entries.get(MAP, scope, map_code(key), AsOf(END_OF_TIME - 1, as_at))
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
