"""The repo partial closure event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a class
# from further on or from another module are text, and the base class imports what they name on first use.

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import InstrumentEvent


class RepoPartialClosureEvent(InstrumentEvent):
    """Repo partial closure event: the `InstrumentEvent` whose discriminator is `RepoPartialClosureEvent`."""

    instrument_event_type: str = "RepoPartialClosureEvent"
    entitlement_date: AwareDatetime | None = None
    settlement_date: AwareDatetime | None = None
    cash_amount: Number | None = None
    cash_percentage: Number | None = None
