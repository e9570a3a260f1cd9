"""The capital interest of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import LusidInstrument


class CapitalInterest(LusidInstrument):
    """Capital interest: the `LusidInstrument` whose discriminator is `CapitalInterest`."""

    instrument_type: str = "CapitalInterest"
    quantity_basis: str
    """Anchored or Unitless, or a value added since."""
    commitment_currency: str
    fund_entity_id: str
    investor_entity_id: str
    commitment_line_id: str
    """The identifier of the commitment line."""
    original_commitment: Number
    commitment_date: AwareDatetime
    vintage: int | None = None
    capital_interest_asset_class: str | None = None
    """PrivateEquity, VentureCapital, PrivateCredit, RealAssets, Infrastructure, FundOfFunds, … (5 more), or a
    value added since.
    """
    relief_policy: str | None = None
    """InstructedCharacter, CostRecovery, ProportionalToFairValue, ProportionalToPercentageInterest or
    NoRelief, or a value added since.
    """
    relief_revision_mode: str | None = None
    """ProspectiveTrueUp, Restate or Final, or a value added since."""
    fair_value_source_precedence: list[str] | None = None
    termination_date: AwareDatetime | None = None
    """The date on which the instrument ends."""
