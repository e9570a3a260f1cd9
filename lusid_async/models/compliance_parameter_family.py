"""The members of the compliance parameter family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import ComplianceParameter

if TYPE_CHECKING:
    from lusid_async.models.common import ResourceId


class AddressKeyComplianceParameter(ComplianceParameter):
    """Address key compliance parameter: the `ComplianceParameter` whose discriminator is
    `AddressKeyComplianceParameter`.
    """

    compliance_parameter_type: str = "AddressKeyComplianceParameter"
    value: str
    """The value."""


class AddressKeyListComplianceParameter(ComplianceParameter):
    """Address key list compliance parameter: the `ComplianceParameter` whose discriminator is
    `AddressKeyListComplianceParameter`.
    """

    compliance_parameter_type: str = "AddressKeyListComplianceParameter"
    value: "ResourceId"
    """The value."""


class BoolComplianceParameter(ComplianceParameter):
    """Bool compliance parameter: the `ComplianceParameter` whose discriminator is `BoolComplianceParameter`.
    """

    compliance_parameter_type: str = "BoolComplianceParameter"
    value: bool
    """The value."""


class BoolListComplianceParameter(ComplianceParameter):
    """Bool list compliance parameter: the `ComplianceParameter` whose discriminator is
    `BoolListComplianceParameter`.
    """

    compliance_parameter_type: str = "BoolListComplianceParameter"
    value: "ResourceId"
    """The value."""


class DateTimeComplianceParameter(ComplianceParameter):
    """Date time compliance parameter: the `ComplianceParameter` whose discriminator is
    `DateTimeComplianceParameter`.
    """

    compliance_parameter_type: str = "DateTimeComplianceParameter"
    value: AwareDatetime
    """The value."""


class DateTimeListComplianceParameter(ComplianceParameter):
    """Date time list compliance parameter: the `ComplianceParameter` whose discriminator is
    `DateTimeListComplianceParameter`.
    """

    compliance_parameter_type: str = "DateTimeListComplianceParameter"
    value: "ResourceId"
    """The value."""


class DecimalComplianceParameter(ComplianceParameter):
    """Decimal compliance parameter: the `ComplianceParameter` whose discriminator is
    `DecimalComplianceParameter`.
    """

    compliance_parameter_type: str = "DecimalComplianceParameter"
    value: Number
    """The value."""
    inclusive_bounds: bool | None = None
    """Whether a value on the bound itself passes. Default: false."""


class DecimalListComplianceParameter(ComplianceParameter):
    """Decimal list compliance parameter: the `ComplianceParameter` whose discriminator is
    `DecimalListComplianceParameter`.
    """

    compliance_parameter_type: str = "DecimalListComplianceParameter"
    value: "ResourceId"
    """The value."""


class FilterPredicateComplianceParameter(ComplianceParameter):
    """Filter predicate compliance parameter: the `ComplianceParameter` whose discriminator is
    `FilterPredicateComplianceParameter`.
    """

    compliance_parameter_type: str = "FilterPredicateComplianceParameter"
    value: str
    """The value."""


class GroupBySelectorComplianceParameter(ComplianceParameter):
    """Group by selector compliance parameter: the `ComplianceParameter` whose discriminator is
    `GroupBySelectorComplianceParameter`.
    """

    compliance_parameter_type: str = "GroupBySelectorComplianceParameter"
    value: str
    """The value."""


class GroupCalculationComplianceParameter(ComplianceParameter):
    """Group calculation compliance parameter: the `ComplianceParameter` whose discriminator is
    `GroupCalculationComplianceParameter`.
    """

    compliance_parameter_type: str = "GroupCalculationComplianceParameter"
    value: str
    """The value."""


class GroupFilterPredicateComplianceParameter(ComplianceParameter):
    """Group filter predicate compliance parameter: the `ComplianceParameter` whose discriminator is
    `GroupFilterPredicateComplianceParameter`.
    """

    compliance_parameter_type: str = "GroupFilterPredicateComplianceParameter"
    value: str
    """The value."""


class InstrumentListComplianceParameter(ComplianceParameter):
    """Instrument list compliance parameter: the `ComplianceParameter` whose discriminator is
    `InstrumentListComplianceParameter`.
    """

    compliance_parameter_type: str = "InstrumentListComplianceParameter"
    value: "ResourceId"
    """The value."""


class PortfolioGroupIdComplianceParameter(ComplianceParameter):
    """Portfolio group id compliance parameter: the `ComplianceParameter` whose discriminator is
    `PortfolioGroupIdComplianceParameter`.
    """

    compliance_parameter_type: str = "PortfolioGroupIdComplianceParameter"
    value: "ResourceId"
    """The value."""


class PortfolioGroupIdListComplianceParameter(ComplianceParameter):
    """Portfolio group id list compliance parameter: the `ComplianceParameter` whose discriminator is
    `PortfolioGroupIdListComplianceParameter`.
    """

    compliance_parameter_type: str = "PortfolioGroupIdListComplianceParameter"
    value: "ResourceId"
    """The value."""


class PortfolioIdComplianceParameter(ComplianceParameter):
    """Portfolio id compliance parameter: the `ComplianceParameter` whose discriminator is
    `PortfolioIdComplianceParameter`.
    """

    compliance_parameter_type: str = "PortfolioIdComplianceParameter"
    value: "ResourceId"
    """The value."""


class PortfolioIdListComplianceParameter(ComplianceParameter):
    """Portfolio id list compliance parameter: the `ComplianceParameter` whose discriminator is
    `PortfolioIdListComplianceParameter`.
    """

    compliance_parameter_type: str = "PortfolioIdListComplianceParameter"
    value: "ResourceId"
    """The value."""


class PropertyKeyComplianceParameter(ComplianceParameter):
    """Property key compliance parameter: the `ComplianceParameter` whose discriminator is
    `PropertyKeyComplianceParameter`.
    """

    compliance_parameter_type: str = "PropertyKeyComplianceParameter"
    value: str
    """The value."""


class PropertyKeyListComplianceParameter(ComplianceParameter):
    """Property key list compliance parameter: the `ComplianceParameter` whose discriminator is
    `PropertyKeyListComplianceParameter`.
    """

    compliance_parameter_type: str = "PropertyKeyListComplianceParameter"
    value: "ResourceId"
    """The value."""


class PropertyListComplianceParameter(ComplianceParameter):
    """Property list compliance parameter: the `ComplianceParameter` whose discriminator is
    `PropertyListComplianceParameter`.
    """

    compliance_parameter_type: str = "PropertyListComplianceParameter"
    value: "ResourceId"
    """The value."""


class StringComplianceParameter(ComplianceParameter):
    """String compliance parameter: the `ComplianceParameter` whose discriminator is
    `StringComplianceParameter`.
    """

    compliance_parameter_type: str = "StringComplianceParameter"
    value: str
    """The value."""


class StringListComplianceParameter(ComplianceParameter):
    """String list compliance parameter: the `ComplianceParameter` whose discriminator is
    `StringListComplianceParameter`.
    """

    compliance_parameter_type: str = "StringListComplianceParameter"
    value: "ResourceId"
    """The value."""
