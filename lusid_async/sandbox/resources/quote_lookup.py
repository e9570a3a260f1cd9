"""Quotes as valuation and floating weights look for them in the store."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lusid_async.sandbox.domain.errors import NotEmulated
from lusid_async.sandbox.domain.quotes import Quote, QuoteSeries
from lusid_async.sandbox.json_values import JsonObject, read_json
from lusid_async.sandbox.resources.domain_json import decimal_of, moment_of, optional_decimal
from lusid_async.sandbox.resources.quotes import KIND, SERIES, series_code
from lusid_async.sandbox.storage.bitemporal import AsOf
from lusid_async.sandbox.timestamps import to_microseconds

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from decimal import Decimal

    from lusid_async.sandbox.storage.session import Session


class StoredQuotes:
    """The stored quotes as they were known at a moment; what a valuation looks for.

    Args:
        session: where they are kept.
        as_at: the moment.
    """

    def __init__(self, session: Session, as_at: int) -> None:
        self._session = session
        self._as_at = as_at

    def latest(
        self, scope: str, series: QuoteSeries, not_after: datetime, not_before: datetime | None = None
    ) -> Quote | None:
        """Return the latest quote of a series in a window, both ends included, None where there is none."""
        code = series_code(
            {
                "provider": series.provider,
                "priceSource": series.price_source,
                "instrumentId": series.instrument_id,
                "instrumentIdType": series.instrument_id_type,
                "quoteType": series.quote_type,
                "field": series.field,
            }
        )
        entry = self._session.entries.get(KIND, scope, code, AsOf(to_microseconds(not_after), self._as_at))
        if entry is None or (not_before is not None and entry.effective_from < to_microseconds(not_before)):
            return None
        return _quote(scope, series, read_json(entry.value))

    def only_price(self, identifiers: Mapping[str, str], at: datetime) -> Decimal | None:
        """Return the price of an instrument where a single series of prices is stored for it.

        Raises:
            NotEmulated: several series are, and nothing says which is meant.
        """
        found: list[tuple[str, JsonObject]] = []
        for entry in self._session.entries.scan(KIND, AsOf(to_microseconds(at), self._as_at)):
            series = dict(zip(SERIES, entry.code.split("\x1f"), strict=False))
            is_its = identifiers.get(series["instrumentIdType"]) == series["instrumentId"]
            if is_its and series["quoteType"] == "Price":
                found.append((entry.scope, read_json(entry.value)))
        if len(found) > 1:
            raise NotEmulated("Floating weights", "an instrument has prices of several series")
        if not found:
            return None
        value = found[0][1]
        metric = value.get("metricValue") or {}
        price = optional_decimal(metric.get("value"), "metricValue.value")
        return (
            None
            if price is None
            else price / (optional_decimal(value.get("scaleFactor"), "scaleFactor") or 1)
        )


def _quote(scope: str, series: QuoteSeries, value: JsonObject) -> Quote | None:
    metric = value.get("metricValue") or {}
    if metric.get("value") is None:
        return None
    return Quote(
        scope,
        series,
        moment_of(value["quoteId"]["effectiveAt"]),
        decimal_of(metric["value"], "metricValue.value"),
        metric.get("unit") or "",
        optional_decimal(value.get("scaleFactor"), "scaleFactor"),
        value.get("lineage"),
        value.get("cutLabel") or "",
        value.get("uploadedBy") or "",
        moment_of(value["asAt"]),
    )
