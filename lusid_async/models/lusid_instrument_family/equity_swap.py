"""The equity swap of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import LusidInstrument

if TYPE_CHECKING:
    from lusid_async.models.flow_conventions import FlowConventions
    from lusid_async.models.lusid_instrument_family.instrument_leg import InstrumentLeg
    from lusid_async.models.lusid_instrument_family.shared import AdditionalPayment, TimeZoneConventions


class EquitySwap(LusidInstrument):
    """Equity swap: the `LusidInstrument` whose discriminator is `EquitySwap`."""

    instrument_type: str = "EquitySwap"
    start_date: AwareDatetime
    """First day of the swap."""
    maturity_date: AwareDatetime
    """Last date on which the instrument pays."""
    code: str | None = None
    """Code of the underlying, of the type that `underlying_identifier` names."""
    equity_flow_conventions: "FlowConventions"
    """Conventions of payments on the equity leg."""
    funding_leg: "InstrumentLeg"
    """Leg that pays for the return: the financing side of the swap."""
    include_dividends: bool
    """Whether the equity leg pays dividends too, that is total return."""
    initial_price: Number
    """Price of the equity at the start, from which the first return is measured."""
    notional_reset: bool
    """Whether the funding leg's notional is set to the equity's value at the start of each coupon period."""
    quantity: Number
    """Number of shares."""
    underlying_identifier: str | None = None
    """Type of the identifier in `code`, such as `RIC`. LusidInstrumentId, Isin, Sedol, Cusip, ClientInternal,
    Figi, … (5 more), or a value added since.
    """
    underlying: LusidInstrument | None = None
    """The instrument that this one depends on."""
    equity_swap_dividend_payment_timing: str | None = None
    """When dividends are paid. Default: on the next equity coupon date. PayAtNextEquityCouponDate,
    PayAtMaturityOfSwap, PayAtNextFundingLegCouponDate or PayAtPaymentDateOfDividendEvent, or a value added
    since.
    """
    additional_payments: "list[AdditionalPayment] | None" = None
    """Payments besides the regular ones."""
    time_zone_conventions: "TimeZoneConventions | None" = None
    """The time zone of the instrument's dates and the cut times of its events."""
