"""The members of the writeback configuration family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from lusid_async.modelling import DateOrCutLabel, LusidModel

from lusid_async.models.family_bases import WritebackConfiguration


class SettleExpectedActivityRuleNames(LusidModel):
    """Settle expected activity rule names."""

    activity_type: str
    """Name of the core rule that compares `activityType`; instructions are suggested where one side is
    settled and the other still expected.
    """
    activity_date: DateOrCutLabel
    """Name of the core rule that compares `activityDate`."""
    units: str
    """How many units."""


class WritebackResultPattern(LusidModel):
    """Writeback result pattern."""

    units_difference: str
    """How units of the origin compare with those of the target. Exact, ShortWithinTolerance,
    ShortBeyondTolerance, LongWithinTolerance or LongBeyondTolerance, or a value added since.
    """
    result_cardinality: str
    """How many items stand on the left and right side; `ManyToMany` is not supported. OneToOne, OneToMany,
    ManyToOne, ManyToMany, OneToNone, ManyToNone, … (3 more), or a value added since.
    """
    use_target_units: bool | None = None
    """Whether units come from the target where the sides differ; otherwise the difference stays outstanding.
    Default: false.
    """


class SettleExpectedActivityWritebackConfiguration(WritebackConfiguration):
    """Settle expected activity writeback configuration: one kind of `WritebackConfiguration`."""

    mandatory_rule_names: SettleExpectedActivityRuleNames
    """Names of the core rules that the suggestion relies on."""
    result_patterns: list[WritebackResultPattern]
    """Units difference and cardinality for which instructions are suggested; each pair once."""
    writeback_type: str
    """What is written back, which picks the member of the family; only `SettleExpectedActivity` today."""
    target_side: str
    """Side that is changed, which must be LUSID's own data; the other is the truth. Left or Right, or a value
    added since.
    """
