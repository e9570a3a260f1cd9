"""The complex bond of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import LusidInstrument

if TYPE_CHECKING:
    from lusid_async.models.family_bases import Schedule
    from lusid_async.models.lusid_instrument_family.shared import (
        RoundingConvention,
        TimeZoneConventions,
        TradingConventions,
    )


class ComplexBond(LusidInstrument):
    """Complex bond: the `LusidInstrument` whose discriminator is `ComplexBond`."""

    instrument_type: str = "ComplexBond"
    identifiers: dict[str, str | None] | None = None
    """Market codes of the instrument, by type."""
    calculation_type: str | None = None
    """How coupons are calculated. Standard, DayCountCoupon, NoCalculationFloater, BrazilFixedCoupon or
    StandardWithCappedAccruedInterest, or a value added since.
    """
    schedules: "list[Schedule] | None" = None
    """Schedules of coupons, repayments, calls, conversion and the like."""
    original_issue_price: Number | None = None
    """The price at issue, percent of par: 98.5 is 98.5 %."""
    par_per_unit: Number | None = None
    """A factor on coupons and accrued interest, not on a quoted clean price. Default: 1."""
    issue_date: AwareDatetime | None = None
    """When the bond came to market, possibly after interest started; no ex-dividend date falls before it."""
    underlying: LusidInstrument | None = None
    """The instrument that this one depends on."""
    rounding_conventions: "list[RoundingConvention] | None" = None
    """How results are rounded."""
    asset_backed: bool | None = None
    """Whether outstanding notional and repayments come from pool factors in the quote store."""
    asset_pool_identifier: str | None = None
    """Identifier, usually the ISIN, by which pool factors are found in the quote store."""
    trading_conventions: "TradingConventions | None" = None
    """How the instrument is quoted and traded, such as price scale factor and order sizes."""
    time_zone_conventions: "TimeZoneConventions | None" = None
    """The time zone of the instrument's dates and the cut times of its events."""
