"""The instrument leg of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from collections.abc import Mapping
from typing import ClassVar

from lusid_async.modelling import DiscriminatedModel

from lusid_async.models.family_bases import LusidInstrument


class InstrumentLeg(DiscriminatedModel):
    """Instrument leg: the base of a family of 3, told apart by `instrument_type`.

    One leg of a swap: fixed or floating payments with their conventions and notional, or funding.

    Its members, of which a value read through this class becomes one: `FixedLeg`, `FloatingLeg`,
    `FundingLeg`.
    """

    DISCRIMINATOR: ClassVar[str] = "instrument_type"
    MEMBERS: ClassVar[Mapping[str, str]] = {
        "FixedLeg": "FixedLeg",
        "FloatingLeg": "FloatingLeg",
        "FundingLeg": "FundingLeg",
    }

    instrument_type: str = "InstrumentLeg"
