"""Property values along both times: perpetual ones along as-at alone, time-variant ones along both."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from lusid_async.sandbox.domain.errors import Refusal, Refused
from lusid_async.sandbox.domain.values import BEGINNING_OF_TIME, END_OF_TIME, PropertyValue

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime


class LifeTime(Enum):
    """`lifeTime` of a property definition."""

    PERPETUAL = "Perpetual"
    TIME_VARIANT = "TimeVariant"


@dataclass(frozen=True, slots=True)
class PropertyUpsert:
    """A value as it was written.

    Args:
        as_at: when it was written.
        value: the value; None deletes.
        effective_from: None means the beginning of time.
        effective_until: exclusive; None means the end of time.
    """

    as_at: datetime
    value: PropertyValue | None
    effective_from: datetime | None = None
    effective_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class PropertyInterval:
    """A value over an interval of effective time, as it stood at one as-at time.

    Args:
        value: the value.
        effective_from: inclusive.
        effective_until: exclusive, but for the end of time.
    """

    value: PropertyValue
    effective_from: datetime
    effective_until: datetime


@dataclass(frozen=True, slots=True)
class PropertyHistoryRow:
    """A row of a property's time series.

    Args:
        value: the value.
        effective_from: start of its effective time.
        effective_until: end of its effective time.
        as_at_from: when this row came to be.
        as_at_until: when it was superseded; None while it prevails.
    """

    value: PropertyValue
    effective_from: datetime
    effective_until: datetime
    as_at_from: datetime
    as_at_until: datetime | None

    @property
    def status(self) -> str:
        """`Prevailing` or `Superseded`."""
        return "Prevailing" if self.as_at_until is None else "Superseded"


def check_upsert(upsert: PropertyUpsert, life_time: LifeTime) -> None:
    """Check a value against the life time of its definition.

    Raises:
        Refused: a perpetual value has effective dates, or the interval is empty.
    """
    dated = upsert.effective_from is not None or upsert.effective_until is not None
    if life_time is LifeTime.PERPETUAL and dated:
        raise Refused(Refusal.UPSERT_DATE_GIVEN, "A perpetual property has no effective dates.")
    start, end = _interval(upsert)
    if start >= end:
        raise Refused(Refusal.INVALID_PARAMETER, f"effectiveUntil {end} is not after effectiveFrom {start}.")


def check_deletion(effective_at: datetime | None, life_time: LifeTime) -> None:
    """Check the effective time of a deletion.

    Raises:
        Refused: a time-variant property needs it, a perpetual one must not have it.
    """
    if life_time is LifeTime.PERPETUAL and effective_at is not None:
        raise Refused(Refusal.DELETION_DATE_GIVEN, "A perpetual property is deleted without effectiveAt.")
    if life_time is LifeTime.TIME_VARIANT and effective_at is None:
        raise Refused(Refusal.DELETION_DATE_MISSING, "A time-variant property is deleted with effectiveAt.")


def property_history(upserts: Iterable[PropertyUpsert]) -> list[PropertyHistoryRow]:
    """Return every row that a property had, by as-at time, then effective time.

    What an upsert covers is cut out of earlier values; the rest of them lives on, on both sides.

    Args:
        upserts: everything that was written, in any order.
    """
    standing: list[PropertyHistoryRow] = []
    past: list[PropertyHistoryRow] = []
    for upsert in sorted(upserts, key=lambda u: u.as_at):
        start, end = _interval(upsert)
        kept: list[PropertyHistoryRow] = []
        for row in standing:
            if row.effective_until <= start or end <= row.effective_from:
                kept.append(row)
                continue
            if row.as_at_from < upsert.as_at:
                past.append(
                    PropertyHistoryRow(
                        row.value, row.effective_from, row.effective_until, row.as_at_from, upsert.as_at
                    )
                )
            for left, right in ((row.effective_from, start), (end, row.effective_until)):
                if left < right:
                    kept.append(PropertyHistoryRow(row.value, left, right, upsert.as_at, None))
        if upsert.value is not None:
            kept.append(PropertyHistoryRow(upsert.value, start, end, upsert.as_at, None))
        standing = kept
    return sorted([*past, *standing], key=lambda row: (row.as_at_from, row.effective_from))


def property_at(
    upserts: Iterable[PropertyUpsert], effective_at: datetime, as_at: datetime | None = None
) -> PropertyInterval | None:
    """Return the value at a time with the interval that it holds, None where there is none.

    Equal values that follow each other are one interval.

    Args:
        upserts: everything that was written.
        effective_at: the effective time.
        as_at: what was written later is not seen; None means the latest.
    """
    for interval in property_intervals(upserts, as_at):
        reaches = effective_at < interval.effective_until or interval.effective_until == END_OF_TIME
        if interval.effective_from <= effective_at and reaches:
            return interval
    return None


def property_intervals(
    upserts: Iterable[PropertyUpsert], as_at: datetime | None = None
) -> list[PropertyInterval]:
    """Return the values along effective time, equal neighbours joined, as they stood at an as-at time."""
    seen = [upsert for upsert in upserts if as_at is None or upsert.as_at <= as_at]
    prevailing = [row for row in property_history(seen) if row.as_at_until is None]
    joined: list[PropertyInterval] = []
    for row in sorted(prevailing, key=lambda row: row.effective_from):
        last = joined[-1] if joined else None
        if last and last.value == row.value and last.effective_until == row.effective_from:
            joined[-1] = PropertyInterval(last.value, last.effective_from, row.effective_until)
        else:
            joined.append(PropertyInterval(row.value, row.effective_from, row.effective_until))
    return joined


def deletion(
    as_at: datetime, effective_at: datetime | None, existing: Sequence[PropertyInterval]
) -> PropertyUpsert:
    """Return the upsert that a deletion stands for.

    Args:
        as_at: when it is made.
        effective_at: None for a perpetual property: the whole of time. Otherwise the interval that holds at
            this time is deleted from there on.
        existing: the property's intervals.
    """
    if effective_at is None:
        return PropertyUpsert(as_at, None)
    for interval in existing:
        if interval.effective_from <= effective_at < interval.effective_until:
            return PropertyUpsert(as_at, None, effective_at, interval.effective_until)
    return PropertyUpsert(as_at, None, effective_at, END_OF_TIME)


def _interval(upsert: PropertyUpsert) -> tuple[datetime, datetime]:
    return upsert.effective_from or BEGINNING_OF_TIME, upsert.effective_until or END_OF_TIME
