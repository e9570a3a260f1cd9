"""The capital interest of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import LusidInstrument


class CapitalInterest(LusidInstrument):
    """Capital interest: the `LusidInstrument` whose discriminator is `CapitalInterest`."""

    instrument_type: str = "CapitalInterest"
    quantity_basis: str
    """How units are read: only `Anchored` today, 1 while the commitment line is open and 0 when closed.
    Anchored or Unitless, or a value added since.
    """
    commitment_currency: str
    """Currency of the commitment, as ISO code; may differ from the fund's and the portfolio's."""
    fund_entity_id: str
    """Identifier of the fund that the commitment is made to."""
    investor_entity_id: str
    """Identifier of the investor who is committed."""
    commitment_line_id: str
    """Identifier of the commitment line, unique for fund and investor."""
    original_commitment: Number
    """Amount committed at the start, in commitment currency; may be zero and is not changed later."""
    commitment_date: AwareDatetime
    """When the commitment closed."""
    vintage: int | None = None
    """Vintage year. Default: year of the commitment date."""
    capital_interest_asset_class: str | None = None
    """Kind of private investment that the fund makes. PrivateEquity, VentureCapital, PrivateCredit,
    RealAssets, Infrastructure, FundOfFunds, … (5 more), or a value added since.
    """
    relief_policy: str | None = None
    """How distributions lower the cost of the holding. Default: `InstructedCharacter`. InstructedCharacter,
    CostRecovery, ProportionalToFairValue, ProportionalToPercentageInterest or NoRelief, or a value added
    since.
    """
    relief_revision_mode: str | None = None
    """What happens when distributions already applied are revised. Default: `ProspectiveTrueUp`.
    ProspectiveTrueUp, Restate or Final, or a value added since.
    """
    fair_value_source_precedence: list[str] | None = None
    """Sources of fair value in order: `ReportedNav`, `RollForward`, `Independent`, `Cost`. Default: reported
    NAV rolled forward, then cost.
    """
    termination_date: AwareDatetime | None = None
    """When the fund is expected to end, if known; not a maturity."""
