"""The repo of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import LusidInstrument

if TYPE_CHECKING:
    from lusid_async.models.lusid_instrument_family.shared import TimeZoneConventions


class Repo(LusidInstrument):
    """Repo: the `LusidInstrument` whose discriminator is `Repo`."""

    instrument_type: str = "Repo"
    start_date: AwareDatetime
    """First day of the instrument, normally the trade date."""
    maturity_date: AwareDatetime
    """Last date on which the instrument pays."""
    dom_ccy: str
    """The instrument's own currency, as ISO code."""
    accrual_basis: str
    """Day count by which interest accrues, such as `Actual360`. Actual360, Act360, MoneyMarket, Actual365,
    Act365, Thirty360, … (26 more), or a value added since.
    """
    collateral: list[LusidInstrument] | None = None
    """Instruments delivered as collateral; for information only, not used in valuation."""
    collateral_value: Number | None = None
    """Market value of the collateral before margin or haircut, in domestic currency."""
    haircut: Number | None = None
    """(collateral value − purchase price) ÷ collateral value as fraction: 0.05 is 5 %; needs
    `collateral_value`.
    """
    margin: Number | None = None
    """Initial margin as ratio of collateral value to purchase price, at least 1."""
    purchase_price: Number | None = None
    """Price paid for the collateral at the start."""
    repo_rate: Number | None = None
    """Rate of interest up to repurchase; give exactly one of this and `repurchase_price`."""
    repurchase_price: Number | None = None
    """Price paid when the repo ends; give exactly one of this and `repo_rate`."""
    time_zone_conventions: "TimeZoneConventions | None" = None
    """The time zone of the instrument's dates and the cut times of its events."""
