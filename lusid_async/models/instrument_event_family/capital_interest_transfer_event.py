"""The capital interest transfer event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from pydantic import Field

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import InstrumentEvent


class CapitalInterestTransferEvent(InstrumentEvent):
    """Capital interest transfer event: the `InstrumentEvent` whose discriminator is
    `CapitalInterestTransferEvent`.
    """

    instrument_event_type: str = "CapitalInterestTransferEvent"
    var_date: AwareDatetime | None = Field(default=None, validation_alias="date", serialization_alias="date")
    """Date on which the transfer takes effect."""
    direction: str
    """`Out` on the line transferred from, `In` on the line transferred to. Out or In, or a value added since.
    """
    fraction: Number
    """Fraction of the line that is transferred, above 0 up to 1; 1 closes the line."""
    from_line_id: str
    """Identifier of the capital interest line that is transferred from."""
    to_line_id: str
    """Identifier of the capital interest line that is transferred to."""
    mode: str | None = None
    """`Transfer` (default) between investors, or `Correction` of a position booked wrongly. Transfer or
    Correction, or a value added since.
    """
    to_portfolio_id: str | None = None
    """Identifier of the portfolio that holds the line transferred to, where it is another."""
    consideration_amount: Number | None = None
    """Price paid for the interest transferred, zero or more."""
    consideration_currency: str | None = None
    """Currency of the price, as ISO code."""
    consideration_record_only: bool | None = None
    """Whether the price is for information only and does not settle."""
    reason: str | None = None
    """Why, in words. None, TaxStatusChange, Redomicile, SecondaryBuyerIneligible, BenefitPlanLimit,
    WrongVehicleAtClose, … (5 more), or a value added since.
    """
    scope: str | None = None
    """`Whole` for the whole line, or `Deal` for the balances of one deal. Whole or Deal, or a value added
    since.
    """
    deal_id: str | None = None
    """The identifier of the deal."""
    tax_treatment_acknowledged: bool | None = None
    """Whether the tax treatment was reviewed; must be true where the reason is `BlockerOrAivElection`."""
    committed_capital_amount: Number | None = None
    """Committed capital that the receiving line gets; `In` side only."""
    called_commitment_amount: Number | None = None
    """Called commitment that the receiving line takes over, which lowers its uncalled commitment; `In` side
    only.
    """
    paid_in_capital_amount: Number | None = None
    """Paid-in capital that the receiving line gets; `In` side only."""
    returned_capital_amount: Number | None = None
    """Returned capital that the receiving line takes over; `In` side only."""
    recallable_capital_amount: Number | None = None
    """Recallable capital that the receiving line takes over; `In` side only."""
    non_recallable_capital_amount: Number | None = None
    """Non-recallable capital that the receiving line takes over; `In` side only."""
    funded_capital_amount: Number | None = None
    """Funded capital that the receiving line gets, where draws were booked to the funded balance; `In` side
    only.
    """
    excess_capital_returned_amount: Number | None = None
    """Excess capital returned so far that the receiving line takes over; `In` side only."""
    paid_in_capital_portfolio_ccy_amount: Number | None = None
    """Paid-in capital in portfolio currency at historical rates; `In` side only, zero where not given."""
    returned_capital_portfolio_ccy_amount: Number | None = None
    """Returned capital in portfolio currency at historical rates; `In` side only, zero where not given."""
    excess_capital_returned_portfolio_ccy_amount: Number | None = None
    """Excess capital returned, in portfolio currency at historical rates; `In` side only, zero where not
    given.
    """
