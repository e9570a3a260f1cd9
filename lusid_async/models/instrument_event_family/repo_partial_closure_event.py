"""The repo partial closure event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import InstrumentEvent


class RepoPartialClosureEvent(InstrumentEvent):
    """Repo partial closure event: the `InstrumentEvent` whose discriminator is `RepoPartialClosureEvent`."""

    instrument_event_type: str = "RepoPartialClosureEvent"
    entitlement_date: AwareDatetime | None = None
    """The date on which holders are entitled."""
    settlement_date: AwareDatetime | None = None
    """Date on which the cash settles, not before the entitlement date."""
    cash_amount: Number | None = None
    """Cash exchanged, at most the repo's initial cash."""
    cash_percentage: Number | None = None
    """Fraction, 0 to 1, of the repo's remaining cash that is exchanged."""
