"""The credit default swap of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import LusidInstrument

if TYPE_CHECKING:
    from lusid_async.models.conventions import CdsFlowConventions
    from lusid_async.models.lusid_instrument_family.shared import (
        AdditionalPayment,
        CdsProtectionDetailSpecification,
        FlowConventionName,
        TimeZoneConventions,
    )


class CreditDefaultSwap(LusidInstrument):
    """Credit default swap: the `LusidInstrument` whose discriminator is `CreditDefaultSwap`."""

    instrument_type: str = "CreditDefaultSwap"
    ticker: str | None = None
    """Ticker of the reference entity. Default: `DefaultCDSTicker`."""
    start_date: AwareDatetime
    """First day of the instrument, normally the trade date."""
    maturity_date: AwareDatetime
    """Last date on which the instrument pays."""
    flow_conventions: "CdsFlowConventions | None" = None
    """The conventions of payments: frequency, day count, calendars, business days."""
    coupon_rate: Number
    """The yearly coupon as fraction: 0.05 is 5 %."""
    convention_name: "FlowConventionName | None" = None
    """The name of conventions stored with `ConventionsApi`, used instead of giving them here."""
    notional: Number | None = None
    """Amount that is protected."""
    is_non_standard: bool | None = None
    """`False` (default): IMM dates and frequency `3M` or `6M`. `True`: dates and frequencies as given."""
    protection_detail_specification: "CdsProtectionDetailSpecification | None" = None
    """Seniority, restructuring and what else decides when protection pays."""
    additional_payments: "list[AdditionalPayment] | None" = None
    """Payments besides the regular ones."""
    time_zone_conventions: "TimeZoneConventions | None" = None
    """The time zone of the instrument's dates and the cut times of its events."""
