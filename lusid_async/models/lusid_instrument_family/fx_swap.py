"""The fx swap of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.models.family_bases import LusidInstrument

if TYPE_CHECKING:
    from lusid_async.models.lusid_instrument_family.fx_forward import FxForward
    from lusid_async.models.lusid_instrument_family.shared import TimeZoneConventions


class FxSwap(LusidInstrument):
    """Fx swap: the `LusidInstrument` whose discriminator is `FxSwap`."""

    instrument_type: str = "FxSwap"
    near_fx_forward: "FxForward"
    """Forward that settles first."""
    far_fx_forward: "FxForward"
    """Forward that settles last."""
    notional_symmetry: str | None = None
    """`Even`: near and far amounts agree in one currency at least. `Uneven`: they may differ in both. Even or
    Uneven, or a value added since.
    """
    time_zone_conventions: "TimeZoneConventions | None" = None
    """The time zone of the instrument's dates and the cut times of its events."""
