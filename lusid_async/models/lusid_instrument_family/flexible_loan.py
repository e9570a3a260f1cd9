"""The flexible loan of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING, ClassVar

from lusid_async.modelling import AwareDatetime

from lusid_async.models.family_bases import LusidInstrument

if TYPE_CHECKING:
    from lusid_async.models.family_bases import Schedule
    from lusid_async.models.lusid_instrument_family.shared import TimeZoneConventions


class FlexibleLoan(LusidInstrument):
    """Flexible loan: the `LusidInstrument` whose discriminator is `FlexibleLoan`."""

    READ_ONLY: ClassVar[frozenset[str]] = frozenset(
        (
            "parent_facility",
            "parent_facility_details",
        )
    )

    instrument_type: str = "FlexibleLoan"
    start_date: AwareDatetime
    """First day of the instrument, normally the trade date."""
    maturity_date: AwareDatetime
    """Last date on which the instrument pays."""
    dom_ccy: str
    """The instrument's own currency, as ISO code."""
    parent_facility: str | None = None
    """LUID, else client identifier, of the facility that the loan is a contract of; null for a loan of its
    own.
    """
    parent_facility_details: dict[str, str | None] | None = None
    """What is known of the facility that the loan is a contract of."""
    schedules: "list[Schedule]"
    """Schedules of interest and repayments."""
    time_zone_conventions: "TimeZoneConventions | None" = None
    """The time zone of the instrument's dates and the cut times of its events."""
