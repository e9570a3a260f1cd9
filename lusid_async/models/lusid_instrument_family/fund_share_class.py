"""The fund share class of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.models.family_bases import LusidInstrument

if TYPE_CHECKING:
    from lusid_async.models.lusid_instrument_family.shared import (
        SimpleRoundingConvention,
        TimeZoneConventions,
        TradingConventions,
    )


class FundShareClass(LusidInstrument):
    """Fund share class: the `LusidInstrument` whose discriminator is `FundShareClass`."""

    instrument_type: str = "FundShareClass"
    short_code: str | None = None
    """Short code of the class, unique in its fund."""
    fund_share_class_type: str | None = None
    """Whether income is paid out (`Income`) or kept in the class (`Accumulation`). Income or Accumulation, or
    a value added since.
    """
    distribution_payment_type: str | None = None
    """Whether distributions are worked out after tax (`Net`) or before (`Gross`). Invalid, Gross or Net, or a
    value added since.
    """
    distribution_type: str | None = None
    """Whether distributions are paid out (`Income`) or reinvested (`Accumulation`). Income or Accumulation,
    or a value added since.
    """
    hedging: str | None = None
    """Whether the share class hedges currency risk. Invalid, None or ApplyHedging, or a value added since."""
    dom_ccy: str
    """The instrument's own currency, as ISO code."""
    rounding_conventions: "list[SimpleRoundingConvention] | None" = None
    """How prices of the class are rounded."""
    rounding_convention_units: "list[SimpleRoundingConvention] | None" = None
    """How units of the class are rounded."""
    trading_conventions: "TradingConventions | None" = None
    """How the instrument is quoted and traded, such as price scale factor and order sizes."""
    time_zone_conventions: "TimeZoneConventions | None" = None
    """The time zone of the instrument's dates and the cut times of its events."""
