"""The flexible repo of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, LusidModel, Number

from lusid_async.models.family_bases import LusidInstrument

if TYPE_CHECKING:
    from lusid_async.models.family_bases import Schedule
    from lusid_async.models.lusid_instrument_family.mastered_instrument import MasteredInstrument
    from lusid_async.models.lusid_instrument_family.shared import TimeZoneConventions, TradingConventions


class CollateralInstrument(LusidModel):
    """Collateral instrument."""

    units: Number
    """How many units."""
    instrument: "MasteredInstrument"
    """The instrument."""


class Collateral(LusidModel):
    """Collateral."""

    buyer_receives_cashflows: bool
    buyer_receives_corporate_action_payments: bool
    collateral_instruments: list[CollateralInstrument] | None = None
    collateral_value: Number | None = None
    """The value of the collateral."""
    defer_manufactured_payments: bool | None = None


class FlexibleRepo(LusidInstrument):
    """Flexible repo: the `LusidInstrument` whose discriminator is `FlexibleRepo`."""

    instrument_type: str = "FlexibleRepo"
    start_date: AwareDatetime
    """The first day."""
    maturity_date: AwareDatetime | None = None
    """The date on which the instrument matures."""
    buyer_or_seller: str
    """Buyer or Seller, or a value added since."""
    repo_ccy: str
    repo_type: str
    """OpenRepo or TermRepo, or a value added since."""
    accrual_basis: str | None = None
    """Actual360, Act360, MoneyMarket, Actual365, Act365, Thirty360, … (26 more), or a value added since."""
    collateral: Collateral | None = None
    haircut: Number | None = None
    margin: Number | None = None
    """The margin."""
    open_repo_rolling_period: str | None = None
    purchase_price: Number | None = None
    """The price paid for one unit."""
    repo_rate_schedules: "list[Schedule] | None" = None
    repurchase_price: Number | None = None
    time_zone_conventions: "TimeZoneConventions | None" = None
    """The time zone of the instrument's dates and the cut times of its events."""
    trading_conventions: "TradingConventions | None" = None
    """Units in which the price is quoted and traded."""
    is_collateral_transfer_activated: bool | None = None
