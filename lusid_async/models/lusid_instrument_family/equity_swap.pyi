"""The equity swap of the lusid instrument family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import LusidInstrument
from lusid_async.models.flow_conventions import FlowConventions
from lusid_async.models.lusid_instrument_family.instrument_leg import InstrumentLeg
from lusid_async.models.lusid_instrument_family.shared import AdditionalPayment, TimeZoneConventions

class EquitySwap(LusidInstrument):
    instrument_type: str = ...
    start_date: _datetime.datetime
    maturity_date: _datetime.datetime
    code: str | None = ...
    equity_flow_conventions: FlowConventions
    funding_leg: InstrumentLeg
    include_dividends: bool
    initial_price: float
    notional_reset: bool
    quantity: float
    underlying_identifier: str | None = ...
    underlying: LusidInstrument | None = ...
    equity_swap_dividend_payment_timing: str | None = ...
    additional_payments: list[AdditionalPayment] | None = ...
    time_zone_conventions: TimeZoneConventions | None = ...
    def __init__(
        self,
        *,
        instrument_type: str = ...,
        start_date: _datetime.datetime | str,
        maturity_date: _datetime.datetime | str,
        code: str | None = ...,
        equity_flow_conventions: FlowConventions | _abc.Mapping[str, _typing.Any],
        funding_leg: InstrumentLeg | _abc.Mapping[str, _typing.Any],
        include_dividends: bool,
        initial_price: float | _decimal.Decimal,
        notional_reset: bool,
        quantity: float | _decimal.Decimal,
        underlying_identifier: str | None = ...,
        underlying: LusidInstrument | _abc.Mapping[str, _typing.Any] | None = ...,
        equity_swap_dividend_payment_timing: str | None = ...,
        additional_payments: _abc.Sequence[AdditionalPayment | _abc.Mapping[str, _typing.Any]] | None = ...,
        time_zone_conventions: TimeZoneConventions | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Equity swap: the `LusidInstrument` whose discriminator is `EquitySwap`.

        Args:
            instrument_type: The type of instrument. QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            start_date: The first day.
            maturity_date: The date on which the instrument matures.
            code: The code, unique in its scope.
            quantity: How many units.
            underlying_identifier: Which kind of identifier names the underlying. LusidInstrumentId, Isin, Sedol, Cusip, ClientInternal, Figi, … (5 more), or a value added since.
            underlying: The instrument that this one depends on.
            equity_swap_dividend_payment_timing: PayAtNextEquityCouponDate, PayAtMaturityOfSwap, PayAtNextFundingLegCouponDate or PayAtPaymentDateOfDividendEvent, or a value added since.
            additional_payments: Payments besides the regular ones.
            time_zone_conventions: The time zone of the instrument's dates and the cut times of its events.
        """
