"""The contract for difference of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import LusidInstrument

if TYPE_CHECKING:
    from lusid_async.models.lusid_instrument_family.shared import TimeZoneConventions


class ContractForDifference(LusidInstrument):
    """Contract for difference: the `LusidInstrument` whose discriminator is `ContractForDifference`."""

    instrument_type: str = "ContractForDifference"
    start_date: AwareDatetime
    """First day of the contract."""
    maturity_date: AwareDatetime | None = None
    """The date on which the instrument matures."""
    code: str | None = None
    """Code of the underlying, of the type that `underlying_identifier` names."""
    contract_size: Number | None = None
    """Number of shares that one contract stands for."""
    pay_ccy: str
    """Currency of payments, as ISO code; may differ from `underlying_ccy`."""
    reference_rate: Number | None = None
    """Reference rate, zero or more. Default: 0."""
    type: str
    """Whether the contract follows a cash instrument or a future. Cash or Futures, or a value added since."""
    underlying_ccy: str | None = None
    """Currency of the underlying, as ISO code."""
    underlying_identifier: str | None = None
    """Type of the identifier in `code`, such as `RIC`. LusidInstrumentId, Isin, Sedol, Cusip, ClientInternal,
    Figi, … (5 more), or a value added since.
    """
    lot_size: int | None = None
    """The smallest number of units traded."""
    underlying: LusidInstrument | None = None
    """The instrument that this one depends on."""
    time_zone_conventions: "TimeZoneConventions | None" = None
    """The time zone of the instrument's dates and the cut times of its events."""
