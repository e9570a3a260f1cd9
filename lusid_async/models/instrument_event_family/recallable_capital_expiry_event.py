"""The recallable capital expiry event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from pydantic import Field

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import InstrumentEvent


class RecallableCapitalExpiryEvent(InstrumentEvent):
    """Recallable capital expiry event: the `InstrumentEvent` whose discriminator is
    `RecallableCapitalExpiryEvent`.
    """

    instrument_event_type: str = "RecallableCapitalExpiryEvent"
    var_date: AwareDatetime | None = Field(default=None, validation_alias="date", serialization_alias="date")
    """Date on which the amount can be called for the last time."""
    amount: Number
    """Recallable amount that lapses, in commitment currency, above zero."""
    source_distribution_event_id: str
    """Identifier of the distribution whose recallable part lapses."""
