"""The exotic instrument of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from lusid_async.modelling import LusidModel

from lusid_async.models.family_bases import LusidInstrument


class InstrumentDefinitionFormat(LusidModel):
    """Instrument definition format."""

    source_system: str
    """System whose format it is."""
    vendor: str
    """Who made the format, such as a vendor of trade systems."""
    version: str
    """Version of the format."""


class ExoticInstrument(LusidInstrument):
    """Exotic instrument: the `LusidInstrument` whose discriminator is `ExoticInstrument`."""

    instrument_type: str = "ExoticInstrument"
    instrument_format: InstrumentDefinitionFormat
    """Language and version in which the definition is written."""
    content: str
    """Original document of the instrument, as text."""
