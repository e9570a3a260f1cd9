"""The members of the tolerance base family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from lusid_async.modelling import Number

from lusid_async.models.family_bases import ToleranceBase


class AggregateNumericTolerance(ToleranceBase):
    """Aggregate numeric tolerance: one kind of `ToleranceBase`."""

    reference_side: str
    """The side that the tolerance is measured from, taken as the truth. Left or Right, or a value added
    since.
    """
    absolute_threshold: Number | None = None
    """Largest difference that still matches."""
    relative_threshold: Number | None = None
    """Largest difference that still matches, as percentage of the reference side."""
    threshold_priority: str | None = None
    """Which threshold counts where both are given; required then and refused otherwise. GreaterOf or
    LesserOf, or a value added since.
    """
    offset: str | None = None
    """Direction from the reference side in which the threshold applies. Default: `Either`. Above, Below or
    Either, or a value added since.
    """
    tolerance_type: str
    """Type of tolerance, which picks the member of the family. CoreStringCross, CoreAttributeOptionality,
    CoreDateTolerance or Numeric, or a value added since.
    """
    rule_name: str
    """Name of the rule that the tolerance relaxes."""


class CoreAttributeOptionalityTolerance(ToleranceBase):
    """Core attribute optionality tolerance: one kind of `ToleranceBase`."""

    optional_side: str | None = None
    """Side that may lack the value and still match. Default: `Either`. Left, Right or Either, or a value
    added since.
    """
    tolerance_type: str
    """Type of tolerance, which picks the member of the family. CoreStringCross, CoreAttributeOptionality,
    CoreDateTolerance or Numeric, or a value added since.
    """
    rule_name: str
    """Name of the rule that the tolerance relaxes."""


class CoreDateTolerance(ToleranceBase):
    """Core date tolerance: one kind of `ToleranceBase`."""

    reference_side: str
    """The side that the tolerance is measured from, taken as the truth. Left or Right, or a value added
    since.
    """
    interval: str
    """How far the dates may differ, as ISO 8601 period."""
    offset: str | None = None
    """Direction from the reference side in which the interval applies. Default: `Either`. Earlier, Later or
    Either, or a value added since.
    """
    tolerance_type: str
    """Type of tolerance, which picks the member of the family. CoreStringCross, CoreAttributeOptionality,
    CoreDateTolerance or Numeric, or a value added since.
    """
    rule_name: str
    """Name of the rule that the tolerance relaxes."""


class CoreStringCrossTolerance(ToleranceBase):
    """Core string cross tolerance: one kind of `ToleranceBase`."""

    reference_value: str
    """Value on the reference side."""
    cross_value: str
    """Value on the other side that counts as equal."""
    reference_side: str | None = None
    """The side that the tolerance is measured from, taken as the truth. Left, Right or Either, or a value
    added since.
    """
    tolerance_type: str
    """Type of tolerance, which picks the member of the family. CoreStringCross, CoreAttributeOptionality,
    CoreDateTolerance or Numeric, or a value added since.
    """
    rule_name: str
    """Name of the rule that the tolerance relaxes."""
