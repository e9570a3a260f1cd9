"""The amend commitment event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from pydantic import Field

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import InstrumentEvent


class AmendCommitmentEvent(InstrumentEvent):
    """Amend commitment event: the `InstrumentEvent` whose discriminator is `AmendCommitmentEvent`."""

    instrument_event_type: str = "AmendCommitmentEvent"
    var_date: AwareDatetime | None = Field(default=None, validation_alias="date", serialization_alias="date")
    """Date on which the change takes effect."""
    amount: Number
    """Change of the commitment; negative lowers it."""
    component: str | None = None
    """Under which component of the commitment the change is recorded."""
