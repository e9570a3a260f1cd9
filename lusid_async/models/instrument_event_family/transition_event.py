"""The transition event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import ClassVar

from lusid_async.modelling import AwareDatetime, LusidModel, Number

from lusid_async.models.family_bases import InstrumentEvent


class InputTransition(LusidModel):
    """Input transition."""

    units_factor: Number
    """The factor that units are multiplied by."""
    cost_factor: Number
    """The factor on cost, or the part of the cost that moves to the new holding."""


class RoundingConfigurationComponent(LusidModel):
    """Rounding configuration component."""

    rounding_type: str
    """Which kind of rounding is done. Up, Down or NearestRoundHalfAwayFromZero, or a value added since."""


class RoundingConfiguration(LusidModel):
    """Rounding configuration."""

    stock_units: RoundingConfigurationComponent | None = None
    """How units of stock are rounded."""


class OutputTransition(LusidModel):
    """Output transition."""

    READ_ONLY: ClassVar[frozenset[str]] = frozenset(
        (
            "instrument_scope",
            "lusid_instrument_id",
        )
    )

    instrument_identifiers: dict[str, str | None]
    """Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`."""
    units_factor: Number
    """The factor that units are multiplied by."""
    cost_factor: Number
    """The factor on cost, or the part of the cost that moves to the new holding."""
    lusid_instrument_id: str | None = None
    """The instrument's LUID, given by LUSID and never changed: `LUID_` and eight characters, or `CCY_` and a
    currency.
    """
    instrument_scope: str | None = None
    """The scope in which the instrument was found."""
    rounding: RoundingConfiguration | None = None
    """How amounts are rounded."""


class TransitionEvent(InstrumentEvent):
    """Transition event: the `InstrumentEvent` whose discriminator is `TransitionEvent`."""

    instrument_event_type: str = "TransitionEvent"
    announcement_date: AwareDatetime | None = None
    """When the event was announced."""
    ex_date: AwareDatetime | None = None
    """The first date on which the instrument trades without the entitlement: holders before it have it."""
    record_date: AwareDatetime | None = None
    """The date on which holders on the register are entitled."""
    payment_date: AwareDatetime | None = None
    """When payment is made, or the new position settles."""
    input_transition: InputTransition | None = None
    """The units, and factors on units and cost, that the transition starts from."""
    output_transitions: list[OutputTransition] | None = None
    """What is generated for the units of the input transition."""
