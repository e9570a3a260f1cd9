"""The values that all of the domain shares: money, property values, the ends of time, the decimal context."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import ROUND_HALF_EVEN, Context, Decimal
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

ZERO = Decimal(0)
ONE = Decimal(1)

BEGINNING_OF_TIME = datetime(1, 1, 1, tzinfo=UTC)
"""LUSID's earliest time."""

END_OF_TIME = datetime(9999, 12, 31, 23, 59, 59, 999999, tzinfo=UTC)
"""LUSID's latest time, less its seventh fractional digit."""

ARITHMETIC = Context(prec=28, rounding=ROUND_HALF_EVEN, Emax=27)
"""28 significant digits, which LUSID keeps of a number (its precision tutorial reads 28 digits back).

A result whose whole part has more digits raises `Overflow`: rounded, it would be a plausible wrong number.
"""

_WIDE = Context(prec=64)

_NO_DECIMALS = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"
_THREE_DECIMALS = "BHD IQD JOD KWD LYD OMR TND"
_DECIMAL_PLACES = dict.fromkeys(_NO_DECIMALS.split(), 0) | dict.fromkeys(_THREE_DECIMALS.split(), 3)
"""ISO 4217's currencies whose minor unit is not a hundredth."""


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in a currency: LUSID's `CurrencyAndAmount`.

    Args:
        amount: the amount.
        currency: ISO 4217 code.
    """

    amount: Decimal
    currency: str

    def reported(self) -> Money:
        """Return the amount rounded to the currency's decimals, half to even, as LUSID reports it."""
        step = Decimal(1).scaleb(-_DECIMAL_PLACES.get(self.currency, 2))
        return Money(self.amount.quantize(step, rounding=ROUND_HALF_EVEN, context=_WIDE), self.currency)


@dataclass(frozen=True, slots=True)
class PropertyValue:
    """The value of a property: a label, a set of labels, or a number with or without a unit.

    Args:
        label: `labelValue`.
        number: `metricValue.value`.
        unit: `metricValue.unit`.
        labels: `labelValueSet.values`; a set has no order.
    """

    label: str | None = None
    number: Decimal | None = None
    unit: str | None = None
    labels: frozenset[str] | None = None

    @property
    def content(self) -> str | Decimal | frozenset[str] | None:
        """The label, number or set of labels."""
        if self.label is not None:
            return self.label
        return self.number if self.number is not None else self.labels


Properties: TypeAlias = "Mapping[str, PropertyValue]"
"""Property values by key, such as `Transaction/s/Strategy`."""


def is_currency(instrument_uid: str) -> bool:
    """Tell whether a LUID is a currency instrument's, such as `CCY_GBP`."""
    return instrument_uid.startswith("CCY_")
