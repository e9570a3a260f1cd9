"""Dates and times of a frame as LUSID's: in UTC, to the microsecond, and of a known time zone."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from lusid_async._plain import is_missing, plain

if TYPE_CHECKING:
    from datetime import tzinfo


@dataclass(frozen=True, slots=True)
class Unfit:
    """Stands in the place of a value that does not fit.

    Args:
        reason: why it does not fit.
    """

    reason: str


NO_ZONE = Unfit("a time without a time zone: pass timezone='UTC', or the one that it is in")
TOO_FINE = Unfit("a time that is finer than a microsecond: round it")
_NO_DATE = "a date, a time or a cut label such as 2024-01-31NLondonClose is required, not {!r}"

_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_TIME = re.compile(
    r"(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)(?:\.(\d+))?\s*(Z|[+-]\d\d:?\d\d)?", re.IGNORECASE
)
_CUT_LABEL = re.compile(r"\d{4}-\d\d-\d\dN[\w-]+", re.ASCII)


def zone_named(timezone: str | None) -> tzinfo | None:
    """Return the time zone with a name, such as `UTC` or `Europe/London`.

    Raises:
        ValueError: there is none.
    """
    if timezone is None:
        return None
    if timezone.upper() == "UTC":
        return UTC
    try:
        return ZoneInfo(timezone)
    except (KeyError, ValueError, OSError) as error:
        raise ValueError(f"there is no time zone {timezone!r}; such as 'UTC' or 'Europe/London'") from error


def aware(value: datetime, zone: tzinfo | None) -> datetime | Unfit:
    """Return a time with its time zone.

    Args:
        value: the time; also a `pandas.Timestamp`.
        zone: the time zone of times without one; None if it is not known.
    """
    if getattr(value, "nanosecond", 0):
        return TOO_FINE
    value = plain(value)
    if value.tzinfo is not None:
        return value
    if zone is None:
        return NO_ZONE
    earlier, later = (value.replace(tzinfo=zone, fold=fold) for fold in (0, 1))
    if earlier.utcoffset() == later.utcoffset():
        return earlier
    # In a gap the offset before the change is the smaller one, in an hour that comes twice the larger one.
    if _offset(earlier) < _offset(later):
        return Unfit(f"a time that the clocks of {zone} skip: {value}")
    return Unfit(f"a time that comes twice on the clocks of {zone}: {value}; give it with its offset")


def utc_text(value: datetime) -> str:
    """Return a time with a time zone as text in UTC."""
    return value.astimezone(UTC).isoformat().replace("+00:00", "Z")


def date_text(text: str, zone: tzinfo | None) -> str | Unfit:
    """Return the text of a date as LUSID is to read it: a time without a time zone gets one.

    Args:
        text: a date, a time or a cut label; what is none is left to LUSID.
        zone: as for `aware`.
    """
    found = _TIME.fullmatch(text)
    if found is None or found[4]:
        return text
    return moment_text(text, zone)


def moment_text(value: Any, zone: tzinfo | None) -> str | Unfit:
    """Return a date, a time or a cut label as text that is the same for each spelling of one moment.

    A date is its beginning in UTC, as it is for LUSID.

    Args:
        value: a date, a time, or the text of one or of a cut label.
        zone: as for `aware`.
    """
    if isinstance(value, datetime) and not is_missing(value):
        moment = aware(value, zone)
        return moment if isinstance(moment, Unfit) else utc_text(moment)
    if isinstance(value, date):
        return f"{value.isoformat()}T00:00:00Z"
    if not isinstance(value, str):
        return Unfit(_NO_DATE.format(value))
    if _CUT_LABEL.fullmatch(value):
        return value
    try:
        if _DATE.fullmatch(value):
            return f"{date.fromisoformat(value).isoformat()}T00:00:00Z"
        if found := _TIME.fullmatch(value):
            return _parsed(found, zone)
    except ValueError:
        pass
    return Unfit(_NO_DATE.format(value))


def _parsed(found: re.Match[str], zone: tzinfo | None) -> str | Unfit:
    day, clock, fraction, offset = found.groups()
    digits = (fraction or "").rstrip("0")
    if len(digits) > _DIGITS:
        return TOO_FINE
    text = f"{day}T{clock}{f'.{digits:0<{_DIGITS}}' if digits else ''}{(offset or '').upper()}"
    moment = aware(datetime.fromisoformat(text), zone)
    return moment if isinstance(moment, Unfit) else utc_text(moment)


def _offset(moment: datetime) -> float:
    offset = moment.utcoffset()
    return 0.0 if offset is None else offset.total_seconds()


_DIGITS = 6
