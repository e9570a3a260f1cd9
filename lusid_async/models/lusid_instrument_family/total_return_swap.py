"""The total return swap of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, LusidModel, Number

from lusid_async.models.family_bases import LusidInstrument

if TYPE_CHECKING:
    from lusid_async.models.flow_conventions import FlowConventions
    from lusid_async.models.lusid_instrument_family.instrument_leg import InstrumentLeg
    from lusid_async.models.lusid_instrument_family.shared import (
        AdditionalPayment,
        TimeZoneConventions,
        TradingConventions,
    )


class ResetSchedule(LusidModel):
    """Reset schedule."""

    conventions: "FlowConventions | None" = None
    first_reset_date: AwareDatetime | None = None
    frequency: str
    last_reset_date: AwareDatetime | None = None


class AssetLeg(LusidModel):
    """Asset leg."""

    asset: LusidInstrument
    asset_swap_structure: str | None = None
    """Par or Proceeds, or a value added since."""
    income_policy: str | None = None
    """PassThrough, AccrueToReset or Reinvest, or a value added since."""
    initial_price: Number | None = None
    pay_receive: str
    """Whether payments are made or received. Pay or Receive, or a value added since."""
    reset_schedule: ResetSchedule | None = None


class TotalReturnSwap(LusidInstrument):
    """Total return swap: the `LusidInstrument` whose discriminator is `TotalReturnSwap`."""

    instrument_type: str = "TotalReturnSwap"
    start_date: AwareDatetime
    """The first day."""
    maturity_date: AwareDatetime
    """The date on which the instrument matures."""
    asset_leg: AssetLeg
    funding_leg: "InstrumentLeg"
    additional_payments: "list[AdditionalPayment] | None" = None
    """Payments besides the regular ones."""
    time_zone_conventions: "TimeZoneConventions | None" = None
    """The time zone of the instrument's dates and the cut times of its events."""
    trading_conventions: "TradingConventions | None" = None
    """Units in which the price is quoted and traded."""
