"""The equity swap of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.models.family_bases import LusidInstrument

if TYPE_CHECKING:
    from lusid_async.models.flow_conventions import FlowConventions
    from lusid_async.models.lusid_instrument_family.instrument_leg import InstrumentLeg
    from lusid_async.models.lusid_instrument_family.shared import AdditionalPayment, TimeZoneConventions


class EquitySwap(LusidInstrument):
    """Equity swap: the `LusidInstrument` whose discriminator is `EquitySwap`."""

    instrument_type: str = "EquitySwap"
    start_date: datetime
    maturity_date: datetime
    code: str | None = None
    equity_flow_conventions: "FlowConventions"
    funding_leg: "InstrumentLeg"
    include_dividends: bool
    initial_price: float
    notional_reset: bool
    quantity: float
    underlying_identifier: str | None = None
    """LusidInstrumentId, Isin, Sedol, Cusip, ClientInternal, Figi, … (5 more), or a value added since."""
    underlying: LusidInstrument | None = None
    equity_swap_dividend_payment_timing: str | None = None
    """PayAtNextEquityCouponDate, PayAtMaturityOfSwap, PayAtNextFundingLegCouponDate or
    PayAtPaymentDateOfDividendEvent, or a value added since.
    """
    additional_payments: "list[AdditionalPayment] | None" = None
    time_zone_conventions: "TimeZoneConventions | None" = None
