"""The equity of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from pydantic import Field

from lusid_async.modelling import LusidModel

from lusid_async.models.family_bases import LusidInstrument

if TYPE_CHECKING:
    from lusid_async.models.lusid_instrument_family.shared import TimeZoneConventions, TradingConventions


class EquityAllOfIdentifiers(LusidModel):
    """Equity all of identifiers."""

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


class Equity(LusidInstrument):
    """Equity: the `LusidInstrument` whose discriminator is `Equity`."""

    instrument_type: str = "Equity"
    identifiers: EquityAllOfIdentifiers | None = None
    """Values by identifier type."""
    dom_ccy: str
    """The instrument's own currency, as ISO code."""
    lot_size: int | None = None
    """Deprecated; use `trading_conventions`."""
    time_zone_conventions: "TimeZoneConventions | None" = None
    """The time zone of the instrument's dates and the cut times of its events."""
    trading_conventions: "TradingConventions | None" = None
    """How the instrument is quoted and traded, such as price scale factor and order sizes."""
