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
            instrument_type: Type of instrument, which picks the member of the family. QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            start_date: First day of the swap.
            maturity_date: Last date on which the instrument pays.
            code: Code of the underlying, of the type that `underlying_identifier` names.
            equity_flow_conventions: Conventions of payments on the equity leg.
            funding_leg: Leg that pays for the return: the financing side of the swap.
            include_dividends: Whether the equity leg pays dividends too, that is total return.
            initial_price: Price of the equity at the start, from which the first return is measured.
            notional_reset: Whether the funding leg's notional is set to the equity's value at the start of each coupon period.
            quantity: Number of shares.
            underlying_identifier: Type of the identifier in `code`, such as `RIC`. LusidInstrumentId, Isin, Sedol, Cusip, ClientInternal, Figi, … (5 more), or a value added since.
            underlying: The instrument that this one depends on.
            equity_swap_dividend_payment_timing: When dividends are paid. Default: on the next equity coupon date. PayAtNextEquityCouponDate, PayAtMaturityOfSwap, PayAtNextFundingLegCouponDate or PayAtPaymentDateOfDividendEvent, or a value added since.
            additional_payments: Payments besides the regular ones.
            time_zone_conventions: The time zone of the instrument's dates and the cut times of its events.
        """
