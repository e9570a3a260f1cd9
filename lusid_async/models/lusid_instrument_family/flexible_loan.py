"""The flexible loan of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a class
# from further on or from another module are text, and the base class imports what they name on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime

from lusid_async.models.family_bases import LusidInstrument

if TYPE_CHECKING:
    from lusid_async.models.family_bases import Schedule
    from lusid_async.models.lusid_instrument_family.shared import TimeZoneConventions


class FlexibleLoan(LusidInstrument):
    """Flexible loan: the `LusidInstrument` whose discriminator is `FlexibleLoan`."""

    instrument_type: str = "FlexibleLoan"
    start_date: AwareDatetime
    maturity_date: AwareDatetime
    dom_ccy: str
    parent_facility: str | None = None
    parent_facility_details: dict[str, str | None] | None = None
    schedules: "list[Schedule]"
    time_zone_conventions: "TimeZoneConventions | None" = None
