"""The transition event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import ClassVar

from lusid_async.modelling import LusidModel

from lusid_async.models.family_bases import InstrumentEvent


class InputTransition(LusidModel):
    """Input transition."""

    units_factor: float
    cost_factor: float


class RoundingConfigurationComponent(LusidModel):
    """Rounding configuration component."""

    rounding_type: str
    """Up, Down or NearestRoundHalfAwayFromZero, or a value added since."""


class RoundingConfiguration(LusidModel):
    """Rounding configuration."""

    stock_units: RoundingConfigurationComponent | None = None


class OutputTransition(LusidModel):
    """Output transition."""

    READ_ONLY: ClassVar[frozenset[str]] = frozenset(
        (
            "instrument_scope",
            "lusid_instrument_id",
        )
    )

    instrument_identifiers: dict[str, str | None]
    units_factor: float
    cost_factor: float
    lusid_instrument_id: str | None = None
    instrument_scope: str | None = None
    rounding: RoundingConfiguration | None = None


class TransitionEvent(InstrumentEvent):
    """Transition event: the `InstrumentEvent` whose discriminator is `TransitionEvent`."""

    instrument_event_type: str = "TransitionEvent"
    announcement_date: datetime | None = None
    ex_date: datetime | None = None
    record_date: datetime | None = None
    payment_date: datetime | None = None
    input_transition: InputTransition | None = None
    output_transitions: list[OutputTransition] | None = None
