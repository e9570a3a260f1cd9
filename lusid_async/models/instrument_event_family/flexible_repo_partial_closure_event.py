"""The flexible repo partial closure event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, LusidModel, Number

from lusid_async.models.family_bases import InstrumentEvent

if TYPE_CHECKING:
    from lusid_async.models.instrument_event_family.shared import NewInstrument


class PartialClosureConstituent(LusidModel):
    """Partial closure constituent."""

    amount: Number
    """Units, or percentage of the units in the repo, as `amount_type` says."""
    amount_type: str
    """Whether `amount` counts units or is a percentage of the units in the repo. Percentage or Units, or a
    value added since.
    """
    instrument: "NewInstrument"
    """Collateral instrument that is affected."""


class FlexibleRepoPartialClosureEvent(InstrumentEvent):
    """Flexible repo partial closure event: the `InstrumentEvent` whose discriminator is
    `FlexibleRepoPartialClosureEvent`.
    """

    instrument_event_type: str = "FlexibleRepoPartialClosureEvent"
    entitlement_date: AwareDatetime | None = None
    """The date on which holders are entitled."""
    settlement_date: AwareDatetime | None = None
    """Date on which the cash settles, not before the entitlement date."""
    amount: Number
    """Cash exchanged, as amount or percentage by `amount_type`."""
    amount_type: str
    """Whether the cash amount is a percentage or an absolute amount. Percentage or Units, or a value added
    since.
    """
    partial_closure_constituents: list[PartialClosureConstituent]
    """What happens to each collateral instrument."""
