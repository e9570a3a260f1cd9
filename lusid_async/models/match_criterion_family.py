"""The members of the match criterion family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from lusid_async.models.family_bases import MatchCriterion


class PropertyValueEquals(MatchCriterion):
    """Property value equals: the `MatchCriterion` whose discriminator is `PropertyValueEquals`."""

    criterion_type: str = "PropertyValueEquals"
    property_key: str
    """The property key, `domain/scope/code`."""
    value: str
    """Text that the value must be."""


class PropertyValueIn(MatchCriterion):
    """Property value in: the `MatchCriterion` whose discriminator is `PropertyValueIn`."""

    criterion_type: str = "PropertyValueIn"
    property_key: str
    """The property key, `domain/scope/code`."""
    value: list[str]
    """Texts of which the value must be one."""


class SubHoldingKeyValueEquals(MatchCriterion):
    """Sub holding key value equals: the `MatchCriterion` whose discriminator is `SubHoldingKeyValueEquals`.
    """

    criterion_type: str = "SubHoldingKeyValueEquals"
    sub_holding_key: str
    """Sub-holding key whose value is compared."""
    value: str
    """Text that the value must be."""
