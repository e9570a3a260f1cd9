"""The mastered instrument of the lusid instrument family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import LusidInstrument

class MasteredInstrument(LusidInstrument):
    instrument_type: str = ...
    identifiers: dict[str, str | None]
    mastered_dom_ccy: str | None = ...
    mastered_instrument_type: str | None = ...
    mastered_lusid_instrument_id: str | None = ...
    mastered_name: str | None = ...
    mastered_scope: str | None = ...
    mastered_asset_class: str | None = ...
    def __init__(
        self,
        *,
        instrument_type: str = ...,
        identifiers: _abc.Mapping[str, str | None],
        mastered_dom_ccy: str | None = ...,
        mastered_instrument_type: str | None = ...,
        mastered_lusid_instrument_id: str | None = ...,
        mastered_name: str | None = ...,
        mastered_scope: str | None = ...,
        mastered_asset_class: str | None = ...,
    ) -> None:
        """Mastered instrument: the `LusidInstrument` whose discriminator is `MasteredInstrument`.

        Args:
            instrument_type: Type of instrument, which picks the member of the family. QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            identifiers: Values by identifier type.
            mastered_dom_ccy: Currency of the instrument that is referred to; read-only.
            mastered_instrument_type: Type of the instrument that is referred to; read-only.
            mastered_lusid_instrument_id: LUID of the instrument that is referred to; read-only.
            mastered_name: Name of the instrument that is referred to; read-only.
            mastered_scope: Scope of the instrument that is referred to; read-only.
            mastered_asset_class: Asset class of the instrument that is referred to; read-only. InterestRates, FX, Inflation, Equities, Credit, Commodities or Money, or a value added since.
        """
