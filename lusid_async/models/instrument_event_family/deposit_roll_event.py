"""The deposit roll event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, LusidModel, Number

from lusid_async.models.family_bases import InstrumentEvent

if TYPE_CHECKING:
    from lusid_async.models.family_bases import Schedule


class RollInterestUpdates(LusidModel):
    """Roll interest updates."""

    withdraw_interest_amount: Number | None = None
    """Interest that is paid out."""
    withdraw_interest_percentage: Number | None = None
    """Percentage of interest that is paid out."""
    reinvest_interest_amount: Number | None = None
    """Interest that is added to the deposit."""
    reinvest_interest_percentage: Number | None = None
    """Percentage of interest that is added to the deposit."""


class RollPrincipalUpdates(LusidModel):
    """Roll principal updates."""

    withdraw_principal_amount: Number | None = None
    """Principal that is paid out."""
    withdraw_principal_percentage: Number | None = None
    """Percentage of principal that is paid out."""
    increase_principal_amount: Number | None = None
    """Principal that is added."""
    increase_principal_percentage: Number | None = None
    """Percentage by which principal grows."""


class DepositRollEvent(InstrumentEvent):
    """Deposit roll event: the `InstrumentEvent` whose discriminator is `DepositRollEvent`."""

    instrument_event_type: str = "DepositRollEvent"
    entitlement_date: AwareDatetime | None = None
    """The date on which holders are entitled."""
    settlement_date: AwareDatetime | None = None
    """The date of settlement."""
    principal_updates: RollPrincipalUpdates
    """Changes of the principal at the roll."""
    interest_updates: RollInterestUpdates
    """Changes of the interest at the roll."""
    new_schedule: "Schedule | None" = None
    """Schedule of interest after the roll."""
