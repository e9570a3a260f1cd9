"""The reference instrument of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from lusid_async.models.family_bases import LusidInstrument


class ReferenceInstrument(LusidInstrument):
    """Reference instrument: the `LusidInstrument` whose discriminator is `ReferenceInstrument`."""

    instrument_type: str = "ReferenceInstrument"
    instrument_id: str
    """The value of the identifier that names the instrument."""
    instrument_id_type: str
    """Which kind of identifier names the instrument."""
    scope: str
    """The scope, a namespace for codes."""
