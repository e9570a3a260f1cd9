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
    """Conventions of payments: frequency, day count, calendars, business days."""
    first_reset_date: AwareDatetime | None = None
    """First date on which the price is reset. Default: counted from the swap's start."""
    frequency: str
    """Time between resets, such as `3M`."""
    last_reset_date: AwareDatetime | None = None
    """Last date on which the price is reset. Default: up to the swap's maturity."""


class AssetLeg(LusidModel):
    """Asset leg."""

    asset: LusidInstrument
    """Instrument whose return the leg pays."""
    asset_swap_structure: str | None = None
    """For bonds: `Par` (default) needs the funding notional to equal the asset's principal; `Proceeds` lets
    it be the asset's market proceeds. Par or Proceeds, or a value added since.
    """
    income_policy: str | None = None
    """Whether coupons and dividends are passed on when paid (`PassThrough`, default), held to the next reset,
    or reinvested. PassThrough, AccrueToReset or Reinvest, or a value added since.
    """
    initial_price: Number | None = None
    """Price of one unit of the asset at the start, from which the first price return is measured."""
    pay_receive: str
    """Whether the asset's return is paid or received. Pay or Receive, or a value added since."""
    reset_schedule: ResetSchedule | None = None
    """When the asset's price is observed and the price return exchanged."""


class TotalReturnSwap(LusidInstrument):
    """Total return swap: the `LusidInstrument` whose discriminator is `TotalReturnSwap`."""

    instrument_type: str = "TotalReturnSwap"
    start_date: AwareDatetime
    """First day of the instrument, normally the trade date."""
    maturity_date: AwareDatetime
    """Last date on which the instrument pays."""
    asset_leg: AssetLeg
    """Leg that pays the return of the asset."""
    funding_leg: "InstrumentLeg"
    """Leg that pays for the return: the financing side of the swap."""
    additional_payments: "list[AdditionalPayment] | None" = None
    """Payments besides the regular ones."""
    time_zone_conventions: "TimeZoneConventions | None" = None
    """The time zone of the instrument's dates and the cut times of its events."""
    trading_conventions: "TradingConventions | None" = None
    """How the instrument is quoted and traded, such as price scale factor and order sizes."""
