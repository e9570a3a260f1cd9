"""The members of the writeback configuration family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from lusid_async.modelling import DateOrCutLabel, LusidModel

from lusid_async.models.family_bases import WritebackConfiguration


class SettleExpectedActivityRuleNames(LusidModel):
    """Settle expected activity rule names."""

    activity_type: str
    activity_date: DateOrCutLabel
    """The date of the activity."""
    units: str
    """How many units."""


class WritebackResultPattern(LusidModel):
    """Writeback result pattern."""

    units_difference: str
    """Exact, ShortWithinTolerance, ShortBeyondTolerance, LongWithinTolerance or LongBeyondTolerance, or a
    value added since.
    """
    result_cardinality: str
    """OneToOne, OneToMany, ManyToOne, ManyToMany, OneToNone, ManyToNone, … (3 more), or a value added since.
    """
    use_target_units: bool | None = None


class SettleExpectedActivityWritebackConfiguration(WritebackConfiguration):
    """Settle expected activity writeback configuration: one kind of `WritebackConfiguration`."""

    mandatory_rule_names: SettleExpectedActivityRuleNames
    result_patterns: list[WritebackResultPattern]
    writeback_type: str
    target_side: str
    """Left or Right, or a value added since."""
