"""The equity of the lusid instrument family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.family_bases import LusidInstrument
from lusid_async.models.lusid_instrument_family.shared import TimeZoneConventions, TradingConventions

class EquityAllOfIdentifiers(LusidModel):
    lusid_instrument_id: str | None = ...
    isin: str | None = ...
    sedol: str | None = ...
    cusip: str | None = ...
    client_internal: str | None = ...
    figi: str | None = ...
    ric: str | None = ...
    quote_perm_id: str | None = ...
    red_code: str | None = ...
    bbgid: str | None = ...
    ice_code: str | None = ...
    def __init__(
        self,
        *,
        lusid_instrument_id: str | None = ...,
        isin: str | None = ...,
        sedol: str | None = ...,
        cusip: str | None = ...,
        client_internal: str | None = ...,
        figi: str | None = ...,
        ric: str | None = ...,
        quote_perm_id: str | None = ...,
        red_code: str | None = ...,
        bbgid: str | None = ...,
        ice_code: str | None = ...,
    ) -> None:
        """Equity all of identifiers.

        Args:
            lusid_instrument_id: The instrument's LUID, given by LUSID and never changed: `LUID_` and eight characters, or `CCY_` and a currency.
            isin: The ISIN. Several instruments may carry the same.
            sedol: The SEDOL. Several instruments may carry the same.
            cusip: The CUSIP. Several instruments may carry the same.
            client_internal: Your own identifier, unique in a scope.
            figi: The FIGI, unique in a scope.
            ric: The RIC. Several instruments may carry the same.
            quote_perm_id: The QuotePermId, unique in a scope.
            red_code: The RED code.
            bbgid: The Bloomberg identifier.
            ice_code: The ICE code.
        """

class Equity(LusidInstrument):
    instrument_type: str = ...
    identifiers: EquityAllOfIdentifiers | None = ...
    dom_ccy: str
    lot_size: int | None = ...
    time_zone_conventions: TimeZoneConventions | None = ...
    trading_conventions: TradingConventions | None = ...
    def __init__(
        self,
        *,
        instrument_type: str = ...,
        identifiers: EquityAllOfIdentifiers | _abc.Mapping[str, _typing.Any] | None = ...,
        dom_ccy: str,
        lot_size: int | None = ...,
        time_zone_conventions: TimeZoneConventions | _abc.Mapping[str, _typing.Any] | None = ...,
        trading_conventions: TradingConventions | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Equity: the `LusidInstrument` whose discriminator is `Equity`.

        Args:
            instrument_type: Type of instrument, which picks the member of the family. QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            identifiers: Values by identifier type.
            dom_ccy: The instrument's own currency, as ISO code.
            lot_size: Deprecated; use `trading_conventions`.
            time_zone_conventions: The time zone of the instrument's dates and the cut times of its events.
            trading_conventions: How the instrument is quoted and traded, such as price scale factor and order sizes.
        """
