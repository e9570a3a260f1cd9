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
    """Units of the instrument delivered."""
    instrument: "MasteredInstrument"
    """Instrument delivered as collateral."""


class Collateral(LusidModel):
    """Collateral."""

    buyer_receives_cashflows: bool
    """Whether the repo's buyer keeps cash flows of the collateral, rather than passing them to the seller."""
    buyer_receives_corporate_action_payments: bool
    """Whether the repo's buyer keeps payments from corporate actions on the collateral, rather than passing
    them to the seller.
    """
    collateral_instruments: list[CollateralInstrument] | None = None
    """Instruments delivered as collateral."""
    collateral_value: Number | None = None
    """Value of all collateral before margin or haircut."""
    defer_manufactured_payments: bool | None = None
    """Whether payments made for income on collateral wait, with interest at the repo rate, until maturity.
    Default: false.
    """


class FlexibleRepo(LusidInstrument):
    """Flexible repo: the `LusidInstrument` whose discriminator is `FlexibleRepo`."""

    instrument_type: str = "FlexibleRepo"
    start_date: AwareDatetime
    """First day of the instrument, normally the trade date."""
    maturity_date: AwareDatetime | None = None
    """Date of repurchase for a term repo."""
    buyer_or_seller: str
    """Side of the repo: the buyer pays cash and gets the collateral, the seller the other way round. Buyer or
    Seller, or a value added since.
    """
    repo_ccy: str
    """Currency of purchase and repurchase price, as ISO code; collateral may be in others."""
    repo_type: str
    """`TermRepo`: repurchase at maturity. `OpenRepo`: rolled period by period until closed by an event.
    OpenRepo or TermRepo, or a value added since.
    """
    accrual_basis: str | None = None
    """Day count by which interest accrues; required without `repo_rate_schedules` and wins over theirs.
    Actual360, Act360, MoneyMarket, Actual365, Act365, Thirty360, … (26 more), or a value added since.
    """
    collateral: Collateral | None = None
    """Assets delivered as collateral."""
    haircut: Number | None = None
    """Fraction taken off the collateral's value to get the purchase price; this or margin, where that price
    is not given.
    """
    margin: Number | None = None
    """Initial margin on the collateral's value, to get the purchase price; this or haircut, where that price
    is not given.
    """
    open_repo_rolling_period: str | None = None
    """Tenor by which an open repo is rolled, usually `1D`; required for one."""
    purchase_price: Number | None = None
    """Price paid for the collateral at the start."""
    repo_rate_schedules: "list[Schedule] | None" = None
    """Schedule of the repo rate, one at most, fixed or floating; required for an open repo."""
    repurchase_price: Number | None = None
    """Price paid when the repo ends; this or `repo_rate_schedules`, and the latter for an open repo."""
    time_zone_conventions: "TimeZoneConventions | None" = None
    """The time zone of the instrument's dates and the cut times of its events."""
    trading_conventions: "TradingConventions | None" = None
    """How the instrument is quoted and traded, such as price scale factor and order sizes."""
    is_collateral_transfer_activated: bool | None = None
    """Whether transfers of collateral change holdings and income on it is passed on. Default: false."""
