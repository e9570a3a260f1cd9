"""Quotes, the series that they belong to, and which quote of a series holds at a time."""

from __future__ import annotations

import re
from bisect import bisect_right
from calendar import monthrange
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Protocol

from lusid_async.sandbox.domain.errors import NotEmulated, Refusal, Refused
from lusid_async.sandbox.domain.values import ONE

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal


@dataclass(frozen=True, slots=True)
class QuoteSeries:
    """What a quote is of: `quoteSeriesId`.

    Args:
        provider: such as `Lusid` or `DataScope`.
        instrument_id: such as a FIGI, or `GBP/USD` for a currency pair.
        instrument_id_type: such as `Figi` or `CurrencyPair`.
        quote_type: such as `Price` or `Rate`.
        field: such as `mid`.
        price_source: blank where there is none.
    """

    provider: str
    instrument_id: str
    instrument_id_type: str
    quote_type: str
    field: str
    price_source: str = ""


@dataclass(frozen=True, slots=True)
class Quote:
    """A stored quote.

    Args:
        scope: the scope that it is stored in.
        series: what it is of.
        effective_at: from when it holds.
        value: `metricValue.value`.
        unit: `metricValue.unit`: a currency, or a pair.
        scale_factor: what the value is divided by; None means 1.
        lineage: where it came from.
        cut_label: the cut label that it was uploaded with, blank where there was none.
        uploaded_by: who uploaded it.
        as_at: when it was uploaded.
    """

    scope: str
    series: QuoteSeries
    effective_at: datetime
    value: Decimal
    unit: str
    scale_factor: Decimal | None = None
    lineage: str | None = None
    cut_label: str = ""
    uploaded_by: str = ""
    as_at: datetime | None = None

    @property
    def scaled_value(self) -> Decimal:
        """The value divided by the scale factor."""
        return self.value / (self.scale_factor or ONE)


class QuoteSource(Protocol):
    """Where valuation finds quotes; storage may implement it by a query."""

    def latest(
        self, scope: str, series: QuoteSeries, not_after: datetime, not_before: datetime | None = None
    ) -> Quote | None:
        """Return the latest quote of a series in a window, both ends included, None where there is none."""


class QuoteBook:
    """Quotes in memory.

    Args:
        quotes: a later quote of the same scope, series and effective time replaces an earlier one.
    """

    __slots__ = ("_quotes", "_times")

    def __init__(self, quotes: Iterable[Quote]) -> None:
        by_series: dict[tuple[str, QuoteSeries], dict[datetime, Quote]] = {}
        for quote in quotes:
            by_series.setdefault((quote.scope, quote.series), {})[quote.effective_at] = quote
        self._times = {key: sorted(held) for key, held in by_series.items()}
        self._quotes = by_series

    def latest(
        self, scope: str, series: QuoteSeries, not_after: datetime, not_before: datetime | None = None
    ) -> Quote | None:
        """Return the latest quote of a series in a window, both ends included, None where there is none."""
        times = self._times.get((scope, series), [])
        index = bisect_right(times, not_after) - 1
        if index < 0 or (not_before is not None and times[index] < not_before):
            return None
        return self._quotes[scope, series][times[index]]


def check_duplicates(quotes: Iterable[Quote]) -> None:
    """Check the quotes of one request.

    Raises:
        Refused: two have the same scope, series and effective time.
    """
    seen = set()
    for quote in quotes:
        key = (quote.scope, quote.series, quote.effective_at)
        if key in seen:
            raise Refused(
                Refusal.DUPLICATE_QUOTES,
                f"{quote.series.instrument_id} has two quotes at {quote.effective_at.isoformat()}.",
            )
        seen.add(key)


_AGE = re.compile(
    r"P(?:(\d{1,4})Y)?(?:(\d{1,5})M)?(?:(\d{1,6})W)?(?:(\d{1,6})D)?"
    r"(?:T(?:(\d{1,7})H)?(?:(\d{1,9})M)?(?:(\d{1,11}(?:\.\d{1,7})?)S)?)?",
    re.ASCII,
)


def max_age(text: str) -> timedelta:
    """Return the age that a quote may have at most.

    Args:
        text: an ISO 8601 duration, such as `P5D`; a year is taken for 365 days and a month for 30.

    Raises:
        ValueError: it is no such duration.
    """
    match = _AGE.fullmatch(text)
    if match is None or text.endswith(("P", "T")):
        raise ValueError(f"{text[:40]!r} is not an ISO 8601 duration, such as P5D or PT12H")
    years, months, weeks, days, hours, minutes, seconds = (float(part or 0) for part in match.groups())
    return timedelta(
        days=365 * years + 30 * months + 7 * weeks + days, hours=hours, minutes=minutes, seconds=seconds
    )


_INTERVAL = re.compile(r"(\d{1,4})([DWMY])(?:\.(\d{1,4})([DWMY]))?", re.IGNORECASE | re.ASCII)


def quote_window(valuation_time: datetime, interval: str | None) -> tuple[datetime, datetime]:
    """Return the window in which a recipe's rule looks for quotes.

    Args:
        valuation_time: the time of the valuation.
        interval: `quoteInterval`, such as `2D.0D`: from midnight two days before to the valuation time. None
            means `1D.0D`, and `2Y` is `2Y.0D`.

    Raises:
        NotEmulated: the interval is written in other units than days, weeks, months and years.
    """
    if not (match := _INTERVAL.fullmatch(interval or "1D.0D")):
        raise NotEmulated(
            f"quoteInterval {interval}",
            "only days, weeks, months and years are emulated, such as 5D.0D or 1Y",
        )
    before, before_unit, until, until_unit = match.groups()
    start = _earlier(valuation_time, before, before_unit)
    midnight = start.replace(hour=0, minute=0, second=0, microsecond=0)
    return midnight, _earlier(valuation_time, until or "0", until_unit or "D")


def _earlier(at: datetime, count: str, unit: str) -> datetime:
    """Return a time earlier by days, weeks, months or years; the beginning of time at the earliest.

    A month or year back from a day that the earlier month lacks is that month's last day.
    """
    earliest = datetime.min.replace(tzinfo=at.tzinfo)
    match unit.upper():
        case "D" | "W":
            step = timedelta(days=int(count) * (7 if unit.upper() == "W" else 1))
            return at - step if step < at - earliest else earliest
        case _:
            months = at.year * 12 + at.month - 1 - int(count) * (12 if unit.upper() == "Y" else 1)
            year, month = divmod(months, 12)
            if year < 1:
                return earliest
            return at.replace(year=year, month=month + 1, day=min(at.day, monthrange(year, month + 1)[1]))
