"""The preferred share of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from pydantic import Field

from lusid_async.modelling import LusidModel

from lusid_async.models.family_bases import LusidInstrument

if TYPE_CHECKING:
    from lusid_async.models.flow_conventions import FlowConventions
    from lusid_async.models.schedule_family import BondConversionSchedule, OptionalitySchedule


class PreferredShareAllOfIdentifiers(LusidModel):
    """Preferred share all of identifiers."""

    lusid_instrument_id: str | None = Field(
        default=None, validation_alias="LusidInstrumentId", serialization_alias="LusidInstrumentId"
    )
    isin: str | None = Field(default=None, validation_alias="Isin", serialization_alias="Isin")
    sedol: str | None = Field(default=None, validation_alias="Sedol", serialization_alias="Sedol")
    cusip: str | None = Field(default=None, validation_alias="Cusip", serialization_alias="Cusip")
    client_internal: str | None = Field(
        default=None, validation_alias="ClientInternal", serialization_alias="ClientInternal"
    )
    figi: str | None = Field(default=None, validation_alias="Figi", serialization_alias="Figi")
    ric: str | None = Field(default=None, validation_alias="RIC", serialization_alias="RIC")
    quote_perm_id: str | None = Field(
        default=None, validation_alias="QuotePermId", serialization_alias="QuotePermId"
    )
    red_code: str | None = Field(default=None, validation_alias="REDCode", serialization_alias="REDCode")
    bbgid: str | None = Field(default=None, validation_alias="BBGId", serialization_alias="BBGId")
    ice_code: str | None = Field(default=None, validation_alias="ICECode", serialization_alias="ICECode")


class PreferredShare(LusidInstrument):
    """Preferred share: the `LusidInstrument` whose discriminator is `PreferredShare`."""

    instrument_type: str = "PreferredShare"
    start_date: datetime
    maturity_date: datetime | None = None
    flow_conventions: "FlowConventions"
    identifiers: PreferredShareAllOfIdentifiers | None = None
    dom_ccy: str
    call_schedule: "OptionalitySchedule | None" = None
    cfi_code: str | None = None
    conversion_schedule: "BondConversionSchedule | None" = None
    dividend_rate: float
    first_dividend_date: datetime | None = None
    is_cumulative: bool
    lot_size: int | None = None
    par_value: float
