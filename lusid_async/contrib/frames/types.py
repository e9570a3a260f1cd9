"""Which types the numbers and the times of a table have: a choice between speed, range and digits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, get_args

from lusid_async.contrib.frames.layout import Kind

if TYPE_CHECKING:
    from collections.abc import Mapping

NumberType = Literal["float64", "decimal128", "text"]
TimestampType = Literal["us", "ns", "text"]


@dataclass(frozen=True, slots=True)
class TableTypes:
    """The types of the columns with numbers and times.

    A value that its column cannot hold exactly is in the column `_other` with all its digits; in its own
    column it is rounded, or null if it is out of range. Integers of the model (`int64`) are exact always.

    Args:
        numbers: `float64`, which keeps 15 to 17 digits; `decimal128`, which keeps 20 digits before and 18
            after the point; or `text`, which keeps every digit that LUSID sent. The last two take several
            times as long to read.
        timestamps: `us`, for every year from 1 to 9999, without LUSID's seventh digit of a second; `ns`,
            with it, for the years 1678 to 2261, which LUSID's "always" (0001-01-01 and 9999-12-31) is not
            in; or `text`, as LUSID sent it.

    Raises:
        ValueError: there is no such type.
    """

    numbers: NumberType = "float64"
    timestamps: TimestampType = "us"

    def __post_init__(self) -> None:
        """Refuse a type that does not exist."""
        for name, value, choices in (
            ("numbers", self.numbers, get_args(NumberType)),
            ("timestamps", self.timestamps, get_args(TimestampType)),
        ):
            if value not in choices:
                raise ValueError(f"{name} is {', '.join(map(repr, choices))}, not {value!r}")

    @property
    def is_exact(self) -> bool:
        """Whether numbers have to be read with all their digits."""
        return self.numbers != "float64"

    def kind_of(self, kind: Kind) -> Kind:
        """Return the kind of a column whose kind in the model is this one."""
        return _NUMBERS[self.numbers].get(kind) or _TIMESTAMPS[self.timestamps].get(kind) or kind


_NUMBERS: Mapping[str, Mapping[Kind, Kind]] = {
    "float64": {},
    "decimal128": {Kind.FLOAT: Kind.DECIMAL, Kind.FLOATS: Kind.DECIMALS},
    "text": {Kind.FLOAT: Kind.DIGITS, Kind.FLOATS: Kind.DIGITS_LIST},
}
_TIMESTAMPS: Mapping[str, Mapping[Kind, Kind]] = {
    "us": {},
    "ns": {Kind.TIMESTAMP: Kind.TIMESTAMP_NS},
    "text": {Kind.TIMESTAMP: Kind.TEXT},
}

DEFAULT_TYPES = TableTypes()
