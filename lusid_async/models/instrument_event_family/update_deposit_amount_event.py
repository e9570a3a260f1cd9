"""The update deposit amount event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from pydantic import Field

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import InstrumentEvent


class UpdateDepositAmountEvent(InstrumentEvent):
    """Update deposit amount event: the `InstrumentEvent` whose discriminator is `UpdateDepositAmountEvent`.
    """

    instrument_event_type: str = "UpdateDepositAmountEvent"
    var_date: AwareDatetime | None = Field(default=None, validation_alias="date", serialization_alias="date")
    """Date of the change."""
    amount: Number
    """Change of the deposit; negative lowers it."""
