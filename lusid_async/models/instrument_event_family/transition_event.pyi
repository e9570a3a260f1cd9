"""The transition event of the instrument event family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.family_bases import InstrumentEvent

class InputTransition(LusidModel):
    units_factor: float
    cost_factor: float
    def __init__(
        self,
        *,
        units_factor: float | _decimal.Decimal,
        cost_factor: float | _decimal.Decimal,
    ) -> None:
        """Input transition.

        Args:
            units_factor: The factor that units are multiplied by.
            cost_factor: The factor on cost, or the part of the cost that moves to the new holding.
        """

class RoundingConfigurationComponent(LusidModel):
    rounding_type: str
    def __init__(
        self,
        *,
        rounding_type: str,
    ) -> None:
        """Rounding configuration component.

        Args:
            rounding_type: Which kind of rounding is done. Up, Down or NearestRoundHalfAwayFromZero, or a value added since.
        """

class RoundingConfiguration(LusidModel):
    stock_units: RoundingConfigurationComponent | None = ...
    def __init__(
        self,
        *,
        stock_units: RoundingConfigurationComponent | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Rounding configuration.

        Args:
            stock_units: How units of stock are rounded.
        """

class OutputTransition(LusidModel):
    instrument_identifiers: dict[str, str | None]
    units_factor: float
    cost_factor: float
    lusid_instrument_id: str | None = ...
    instrument_scope: str | None = ...
    rounding: RoundingConfiguration | None = ...
    def __init__(
        self,
        *,
        instrument_identifiers: _abc.Mapping[str, str | None],
        units_factor: float | _decimal.Decimal,
        cost_factor: float | _decimal.Decimal,
        lusid_instrument_id: str | None = ...,
        instrument_scope: str | None = ...,
        rounding: RoundingConfiguration | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Output transition.

        Args:
            instrument_identifiers: Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`.
            units_factor: The factor that units are multiplied by.
            cost_factor: The factor on cost, or the part of the cost that moves to the new holding.
            lusid_instrument_id: The instrument's LUID, given by LUSID and never changed: `LUID_` and eight characters, or `CCY_` and a currency.
            instrument_scope: The scope in which the instrument was found.
            rounding: How amounts are rounded.
        """

class TransitionEvent(InstrumentEvent):
    instrument_event_type: str = ...
    announcement_date: _datetime.datetime | None = ...
    ex_date: _datetime.datetime | None = ...
    record_date: _datetime.datetime | None = ...
    payment_date: _datetime.datetime | None = ...
    input_transition: InputTransition | None = ...
    output_transitions: list[OutputTransition] | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        announcement_date: _datetime.datetime | str | None = ...,
        ex_date: _datetime.datetime | str | None = ...,
        record_date: _datetime.datetime | str | None = ...,
        payment_date: _datetime.datetime | str | None = ...,
        input_transition: InputTransition | _abc.Mapping[str, _typing.Any] | None = ...,
        output_transitions: _abc.Sequence[OutputTransition | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Transition event: the `InstrumentEvent` whose discriminator is `TransitionEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            announcement_date: When the event was announced.
            ex_date: The first date on which the instrument trades without the entitlement: holders before it have it.
            record_date: The date on which holders on the register are entitled.
            payment_date: When payment is made, or the new position settles.
            input_transition: The units, and factors on units and cost, that the transition starts from.
            output_transitions: What is generated for the units of the input transition.
        """
