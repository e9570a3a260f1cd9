"""Structured results in valuations: which stored document a recipe means, and its `UnitResult/…` values."""

from __future__ import annotations

import csv
from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation
from io import StringIO
from typing import TYPE_CHECKING

from lusid_async.sandbox.domain.errors import NotEmulated
from lusid_async.sandbox.domain.holdings import Holding
from lusid_async.sandbox.domain.movements import HoldingType
from lusid_async.sandbox.domain.quotes import quote_window
from lusid_async.sandbox.domain.values import Money, PropertyValue
from lusid_async.sandbox.json_values import JsonObject, read_json
from lusid_async.sandbox.problems import invalid
from lusid_async.sandbox.resources.domain_json import decimal_of
from lusid_async.sandbox.resources.structured_results import DOCUMENT, MAP, document_code, map_code
from lusid_async.sandbox.storage.bitemporal import AsOf
from lusid_async.sandbox.timestamps import END_OF_TIME, from_microseconds, to_microseconds

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from lusid_async.sandbox.domain.aggregation import MetricValue
    from lusid_async.sandbox.storage.bitemporal import Entry
    from lusid_async.sandbox.storage.session import Session

_INSTRUMENTS = ("UnitResult/LusidInstrumentId", "UnitResult/Instrument/default/LusidInstrumentId")
_PORTFOLIO = ("UnitResult/Portfolio/Scope", "UnitResult/Portfolio/Id")
_CURRENCY = "UnitResult/Holding/default/Currency"
_SUB_HOLDING = "UnitResult/Transaction/"


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
        infers_holdings: whether a row without a holding is one of 0 units.
    """

    source: str
    scope: str
    code: str
    result_type: str
    pattern: str
    interval: str | None
    infers_holdings: bool

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
        options = ("asAt", "resourceKeyTranslation")
        if each["resultKeyRuleType"] != "ResultDataKeyRule" or any(each.get(name) for name in options):
            raise NotEmulated("Result data rules", "rules of other types, or with an asAt")
        rules.append(
            ResultRule(
                each["supplier"],
                each["dataScope"],
                each["documentCode"],
                each["documentResultType"],
                each["resourceKey"],
                each.get("quoteInterval"),
                bool(each.get("useDocumentToInferHoldings")),
            )
        )
    return rules


@dataclass(frozen=True, slots=True)
class ResultRow:
    """A line of a stored document.

    Args:
        keys: what a holding must have, by address such as `UnitResult/LusidInstrumentId`.
        values: the metrics that are asked for, by key.
        infers_holding: whether it is a holding of 0 units where there is none.
    """

    keys: Mapping[str, str]
    values: Mapping[str, MetricValue]
    infers_holding: bool

    @property
    def luid(self) -> str:
        """The LUID of its instrument."""
        return next(each for address, each in self.keys.items() if address in _INSTRUMENTS)

    def is_of(self, portfolio: tuple[str, str]) -> bool:
        """Tell whether it is for holdings of a portfolio, named by its scope and code."""
        pairs = zip(_PORTFOLIO, portfolio, strict=True)
        return all(self.keys.get(address, name) == name for address, name in pairs)

    def is_for(self, holding: Holding) -> bool:
        """Tell whether it is for a holding of its portfolio."""
        if holding.instrument_uid != self.luid:
            return False
        if self.keys.get(_CURRENCY, holding.currency) != holding.currency:
            return False
        return all(
            key in holding.sub_holding and holding.sub_holding[key].content == label
            for key, label in self._sub_holding.items()
        )

    def inferred(self, sub_holding_keys: Sequence[str]) -> Holding:
        """Return the holding of 0 units that it stands for.

        Args:
            sub_holding_keys: those of the portfolio.

        Raises:
            NotEmulated: it does not say which holding of which portfolio.
        """
        labels = self._sub_holding
        if not {*_PORTFOLIO, _CURRENCY} <= self.keys.keys() or labels.keys() != set(sub_holding_keys):
            raise NotEmulated(
                "Inferred holdings",
                "documents without portfolio, currency and sub-holding keys",
            )
        nothing = Money(Decimal(0), self.keys[_CURRENCY])
        return Holding(
            self.luid,
            "default",
            HoldingType.POSITION,
            Decimal(0),
            Decimal(0),
            nothing,
            nothing,
            {key: PropertyValue(label=label) for key, label in labels.items()},
        )

    @property
    def _sub_holding(self) -> dict[str, str]:
        return {
            address.removeprefix("UnitResult/"): label
            for address, label in self.keys.items()
            if address.startswith(_SUB_HOLDING)
        }


def unit_results(
    session: Session, rules: Sequence[ResultRule], keys: Sequence[str], at: AsOf
) -> list[ResultRow]:
    """Return the rows of stored documents with values of metrics; the first for a holding wins.

    Args:
        session: where they are kept.
        rules: the rules of the recipe, the first to try first.
        keys: the metrics.
        at: the moment of the valuation.

    Raises:
        NotEmulated: a document is keyed by other things than holdings have.
    """
    found: list[ResultRow] = []
    for rule in rules:
        wanted = [key for key in keys if rule.provides(key)]
        document = _document_for(session, rule, at) if wanted or rule.infers_holdings else None
        if document is None:
            continue
        for row in _rows(session, rule, read_json(document.value), at.as_at):
            values = {key: row.values[key] for key in wanted if key in row.values}
            found.append(replace(row, values=values))
    return found


def _document_for(session: Session, rule: ResultRule, at: AsOf) -> Entry | None:
    start, end = quote_window(from_microseconds(at.effective_at), rule.interval)
    code = document_code(rule.source, rule.code, rule.result_type)
    entry = session.entries.get(DOCUMENT, rule.scope, code, AsOf(to_microseconds(end), at.as_at))
    return None if entry is None or entry.effective_from < to_microseconds(start) else entry


def _rows(session: Session, rule: ResultRule, document: JsonObject, as_at: int) -> Iterator[ResultRow]:
    definitions = _definitions(session, rule.scope, document, as_at)
    unique = [each["address"] for each in definitions if each.get("keyType") in ("Unique", "PartOfUnique")]
    known = {*_INSTRUMENTS, *_PORTFOLIO, _CURRENCY}
    others = [each for each in unique if each not in known and not each.startswith(_SUB_HOLDING)]
    if others or len([each for each in unique if each in _INSTRUMENTS]) != 1:
        raise NotEmulated("Structured results", f"documents keyed by {', '.join(unique)} in a valuation")
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
        if not values.keys() >= set(unique):
            raise NotEmulated("Structured results", "rows that lack a value of their key")
        keys = {address: str(values.pop(address)) for address in unique}
        yield ResultRow(keys, values, rule.infers_holdings)


def _definitions(session: Session, scope: str, document: JsonObject, as_at: int) -> list[JsonObject]:
    key = document.get("dataMapKey")
    entry = (
        None if key is None else session.entries.get(MAP, scope, map_code(key), AsOf(END_OF_TIME - 1, as_at))
    )
    if entry is None:
        raise NotEmulated("Structured results", "a document is read by its data map, and it has none")
    definitions: list[JsonObject] = read_json(entry.value)["dataDefinitions"]
    return definitions


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
