"""The preferred share of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from pydantic import Field

from lusid_async.modelling import AwareDatetime, LusidModel, Number

from lusid_async.models.family_bases import LusidInstrument

if TYPE_CHECKING:
    from lusid_async.models.flow_conventions import FlowConventions
    from lusid_async.models.schedule_family import BondConversionSchedule, OptionalitySchedule


class PreferredShareAllOfIdentifiers(LusidModel):
    """Preferred share all of identifiers."""

    lusid_instrument_id: str | None = Field(
        default=None, validation_alias="LusidInstrumentId", serialization_alias="LusidInstrumentId"
    )
    """The instrument's LUID, given by LUSID and never changed: `LUID_` and eight characters, or `CCY_` and a
    currency.
    """
    isin: str | None = Field(default=None, validation_alias="Isin", serialization_alias="Isin")
    """The ISIN. Several instruments may carry the same."""
    sedol: str | None = Field(default=None, validation_alias="Sedol", serialization_alias="Sedol")
    """The SEDOL. Several instruments may carry the same."""
    cusip: str | None = Field(default=None, validation_alias="Cusip", serialization_alias="Cusip")
    """The CUSIP. Several instruments may carry the same."""
    client_internal: str | None = Field(
        default=None, validation_alias="ClientInternal", serialization_alias="ClientInternal"
    )
    """Your own identifier, unique in a scope."""
    figi: str | None = Field(default=None, validation_alias="Figi", serialization_alias="Figi")
    """The FIGI, unique in a scope."""
    ric: str | None = Field(default=None, validation_alias="RIC", serialization_alias="RIC")
    """The RIC. Several instruments may carry the same."""
    quote_perm_id: str | None = Field(
        default=None, validation_alias="QuotePermId", serialization_alias="QuotePermId"
    )
    """The QuotePermId, unique in a scope."""
    red_code: str | None = Field(default=None, validation_alias="REDCode", serialization_alias="REDCode")
    """The RED code."""
    bbgid: str | None = Field(default=None, validation_alias="BBGId", serialization_alias="BBGId")
    """The Bloomberg identifier."""
    ice_code: str | None = Field(default=None, validation_alias="ICECode", serialization_alias="ICECode")
    """The ICE code."""


class PreferredShare(LusidInstrument):
    """Preferred share: the `LusidInstrument` whose discriminator is `PreferredShare`."""

    instrument_type: str = "PreferredShare"
    start_date: AwareDatetime
    """When the first dividend starts to accrue."""
    maturity_date: AwareDatetime | None = None
    """Redemption date; none for a perpetual share."""
    flow_conventions: "FlowConventions"
    """The conventions of payments: frequency, day count, calendars, business days."""
    identifiers: PreferredShareAllOfIdentifiers | None = None
    """Values by identifier type."""
    dom_ccy: str
    """The instrument's own currency, as ISO code."""
    call_schedule: "OptionalitySchedule | None" = None
    """When and at what price the issuer can call the share."""
    cfi_code: str | None = None
    """CFI code by ISO 10962; free text that is not checked."""
    conversion_schedule: "BondConversionSchedule | None" = None
    """When and on what terms the share converts."""
    dividend_rate: Number
    """Yearly dividend as fraction of `par_value`: 0.06 is 6 %."""
    first_dividend_date: AwareDatetime | None = None
    """First dividend date where the first period is short or long."""
    is_cumulative: bool
    """Whether dividends that were missed stay owed; must be stated."""
    lot_size: int | None = None
    """Smallest number of shares traded at once; without effect on valuation."""
    par_value: Number
    """Liquidation preference of one share, from which dividends, call and redemption are reckoned."""
