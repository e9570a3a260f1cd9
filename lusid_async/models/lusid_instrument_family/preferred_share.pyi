"""The preferred share of the lusid instrument family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.family_bases import LusidInstrument
from lusid_async.models.flow_conventions import FlowConventions
from lusid_async.models.schedule_family import BondConversionSchedule, OptionalitySchedule

class PreferredShareAllOfIdentifiers(LusidModel):
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
        """Preferred share all of identifiers.

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

class PreferredShare(LusidInstrument):
    instrument_type: str = ...
    start_date: _datetime.datetime
    maturity_date: _datetime.datetime | None = ...
    flow_conventions: FlowConventions
    identifiers: PreferredShareAllOfIdentifiers | None = ...
    dom_ccy: str
    call_schedule: OptionalitySchedule | None = ...
    cfi_code: str | None = ...
    conversion_schedule: BondConversionSchedule | None = ...
    dividend_rate: float
    first_dividend_date: _datetime.datetime | None = ...
    is_cumulative: bool
    lot_size: int | None = ...
    par_value: float
    def __init__(
        self,
        *,
        instrument_type: str = ...,
        start_date: _datetime.datetime | str,
        maturity_date: _datetime.datetime | str | None = ...,
        flow_conventions: FlowConventions | _abc.Mapping[str, _typing.Any],
        identifiers: PreferredShareAllOfIdentifiers | _abc.Mapping[str, _typing.Any] | None = ...,
        dom_ccy: str,
        call_schedule: OptionalitySchedule | _abc.Mapping[str, _typing.Any] | None = ...,
        cfi_code: str | None = ...,
        conversion_schedule: BondConversionSchedule | _abc.Mapping[str, _typing.Any] | None = ...,
        dividend_rate: float | _decimal.Decimal,
        first_dividend_date: _datetime.datetime | str | None = ...,
        is_cumulative: bool,
        lot_size: int | None = ...,
        par_value: float | _decimal.Decimal,
    ) -> None:
        """Preferred share: the `LusidInstrument` whose discriminator is `PreferredShare`.

        Args:
            instrument_type: Type of instrument, which picks the member of the family. QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            start_date: When the first dividend starts to accrue.
            maturity_date: Redemption date; none for a perpetual share.
            flow_conventions: The conventions of payments: frequency, day count, calendars, business days.
            identifiers: Values by identifier type.
            dom_ccy: The instrument's own currency, as ISO code.
            call_schedule: When and at what price the issuer can call the share.
            cfi_code: CFI code by ISO 10962; free text that is not checked.
            conversion_schedule: When and on what terms the share converts.
            dividend_rate: Yearly dividend as fraction of `par_value`: 0.06 is 6 %.
            first_dividend_date: First dividend date where the first period is short or long.
            is_cumulative: Whether dividends that were missed stay owed; must be stated.
            lot_size: Smallest number of shares traded at once; without effect on valuation.
            par_value: Liquidation preference of one share, from which dividends, call and redemption are reckoned.
        """
