"""The members of the rec activity window family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from lusid_async.modelling import AwareDatetime, LusidModel

from lusid_async.models.family_bases import RecActivityWindow


class RecActivitySinceEffectiveAt(LusidModel):
    """Rec activity since effective at."""

    left: AwareDatetime
    """The left side of the comparison."""
    right: AwareDatetime
    """The right side of the comparison."""


class ContiguousActivityWindow(RecActivityWindow):
    """Contiguous activity window: one kind of `RecActivityWindow`."""

    initial_activity_since_effective_at: RecActivitySinceEffectiveAt
    """Start of the first instance's window; later ones start where the one before ends."""
    window_type: str
    """Type of window, which picks the member of the family; `Contiguous` needs dates in `Series`. Contiguous,
    FixedLookback, Explicit, ClosedPeriod or ContiguousAsAt, or a value added since.
    """
