"""The mastered instrument of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import ClassVar

from lusid_async.models.family_bases import LusidInstrument


class MasteredInstrument(LusidInstrument):
    """Mastered instrument: the `LusidInstrument` whose discriminator is `MasteredInstrument`."""

    READ_ONLY: ClassVar[frozenset[str]] = frozenset(
        (
            "mastered_asset_class",
            "mastered_dom_ccy",
            "mastered_instrument_type",
            "mastered_lusid_instrument_id",
            "mastered_name",
            "mastered_scope",
        )
    )

    instrument_type: str = "MasteredInstrument"
    identifiers: dict[str, str | None]
    """Values by identifier type."""
    mastered_dom_ccy: str | None = None
    """Currency of the instrument that is referred to; read-only."""
    mastered_instrument_type: str | None = None
    """Type of the instrument that is referred to; read-only."""
    mastered_lusid_instrument_id: str | None = None
    """LUID of the instrument that is referred to; read-only."""
    mastered_name: str | None = None
    """Name of the instrument that is referred to; read-only."""
    mastered_scope: str | None = None
    """Scope of the instrument that is referred to; read-only."""
    mastered_asset_class: str | None = None
    """Asset class of the instrument that is referred to; read-only. InterestRates, FX, Inflation, Equities,
    Credit, Commodities or Money, or a value added since.
    """
