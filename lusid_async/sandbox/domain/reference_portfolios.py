"""Reference portfolios: constituents by effective date, and how their weights float."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass, field
from datetime import timedelta
from decimal import localcontext
from enum import Enum
from typing import TYPE_CHECKING

from lusid_async.sandbox.domain.errors import NotEmulated, Refusal, Refused
from lusid_async.sandbox.domain.instruments import UNKNOWN_INSTRUMENT
from lusid_async.sandbox.domain.values import ARITHMETIC, Properties

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import datetime
    from decimal import Decimal


class WeightType(Enum):
    """How weights move: `weightType` of constituents."""

    STATIC = "Static"
    FLOATING = "Floating"
    PERIODICAL = "Periodical"


class PeriodType(Enum):
    """After which period weights are reset: `periodType`."""

    DAILY = "Daily"
    WEEKLY = "Weekly"
    MONTHLY = "Monthly"
    QUARTERLY = "Quarterly"
    ANNUALLY = "Annually"


@dataclass(frozen=True, slots=True)
class Constituent:
    """A constituent of a reference portfolio.

    Args:
        instrument_uid: the LUID that its identifiers were resolved to.
        weight: its weight, as uploaded.
        currency: its currency.
        instrument_scope: the scope in which the instrument was found.
        instrument_identifiers: the identifiers as uploaded.
        properties: carried along.
    """

    instrument_uid: str
    weight: Decimal
    currency: str | None = None
    instrument_scope: str = "default"
    instrument_identifiers: Mapping[str, str] = field(default_factory=dict)
    properties: Properties = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Constituents:
    """The constituents from one effective date.

    Args:
        effective_from: they hold from here until the next.
        weight_type: how their weights move.
        constituents: in upload order.
        period_type: for periodical weights.
        period_count: how many periods pass before weights are reset.
    """

    effective_from: datetime
    weight_type: WeightType
    constituents: tuple[Constituent, ...]
    period_type: PeriodType | None = None
    period_count: int | None = None


def check_constituents(constituents: Iterable[Constituent]) -> None:
    """Check the constituents of one request.

    Raises:
        Refused: an instrument stands twice or was not resolved.
    """
    seen = set()
    for constituent in constituents:
        uid = constituent.instrument_uid
        if uid == UNKNOWN_INSTRUMENT:
            raise Refused(
                Refusal.UNRESOLVED_CONSTITUENT,
                f"No instrument has the identifiers {dict(constituent.instrument_identifiers)}.",
            )
        if uid in seen:
            raise Refused(Refusal.DUPLICATE_CONSTITUENT, f"The instrument {uid} stands twice.")
        seen.add(uid)


def constituents_at(history: Sequence[Constituents], effective_at: datetime) -> Constituents | None:
    """Return the constituents that hold at a time, None before the first."""
    past = [entry for entry in history if entry.effective_from <= effective_at]
    return max(past, key=lambda entry: entry.effective_from, default=None)


def floating_weights(
    constituents: Constituents,
    effective_at: datetime,
    price: Callable[[str, datetime], Decimal | None],
) -> list[Decimal]:
    """Return the floating weights at a time: weight times price over price at the start, scaled to the total.

    Args:
        constituents: the constituents that hold at that time.
        effective_at: the time.
        price: the price of a LUID at a time; the latest one known there.

    Returns:
        One weight a constituent, in their order. Static weights never move.

    Raises:
        NotEmulated: a price is missing.
        Refused: the weights are periodical and no period is given.
    """
    weights = [constituent.weight for constituent in constituents.constituents]
    if constituents.weight_type is WeightType.STATIC:
        return weights
    start = _period_start(constituents, effective_at)
    if start == effective_at:
        return weights

    def price_of(uid: str, at: datetime) -> Decimal:
        found = price(uid, at)
        if not found:
            raise NotEmulated("Floating weights", f"there is no price of {uid} at {at.isoformat()}")
        return found

    with localcontext(ARITHMETIC):
        drifted = [
            c.weight * price_of(c.instrument_uid, effective_at) / price_of(c.instrument_uid, start)
            for c in constituents.constituents
        ]
        total, moved = sum(weights), sum(drifted)
        return [weight * total / moved for weight in drifted]


def _period_start(constituents: Constituents, effective_at: datetime) -> datetime:
    start = constituents.effective_from
    if constituents.weight_type is WeightType.FLOATING:
        return start
    if constituents.period_type is None or not constituents.period_count or constituents.period_count < 1:
        raise Refused(Refusal.INVALID_PARAMETER, "Periodical weights need a periodType and a periodCount.")
    kind, count = constituents.period_type, constituents.period_count
    if kind in (PeriodType.DAILY, PeriodType.WEEKLY):
        length = timedelta(days=count * (1 if kind is PeriodType.DAILY else 7))
        return start + (effective_at - start) // length * length
    months = count * {PeriodType.MONTHLY: 1, PeriodType.QUARTERLY: 3}.get(kind, 12)
    periods = ((effective_at.year - start.year) * 12 + effective_at.month - start.month) // months
    reset = _plus_months(start, periods * months)
    return reset if reset <= effective_at else _plus_months(start, (periods - 1) * months)


def _plus_months(day: datetime, months: int) -> datetime:
    """Return the same day some months later, or the last day of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return day.replace(year=year, month=month + 1, day=min(day.day, monthrange(year, month + 1)[1]))
