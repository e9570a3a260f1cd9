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
    """Address key, such as `Valuation/PV`."""


class AddressKeyListComplianceParameter(ComplianceParameter):
    """Address key list compliance parameter: the `ComplianceParameter` whose discriminator is
    `AddressKeyListComplianceParameter`.
    """

    compliance_parameter_type: str = "AddressKeyListComplianceParameter"
    value: "ResourceId"
    """Scope and code of the reference list that holds the values."""


class BoolComplianceParameter(ComplianceParameter):
    """Bool compliance parameter: the `ComplianceParameter` whose discriminator is `BoolComplianceParameter`.
    """

    compliance_parameter_type: str = "BoolComplianceParameter"
    value: bool
    """Value of the parameter."""


class BoolListComplianceParameter(ComplianceParameter):
    """Bool list compliance parameter: the `ComplianceParameter` whose discriminator is
    `BoolListComplianceParameter`.
    """

    compliance_parameter_type: str = "BoolListComplianceParameter"
    value: "ResourceId"
    """Scope and code of the reference list that holds the values."""


class DateTimeComplianceParameter(ComplianceParameter):
    """Date time compliance parameter: the `ComplianceParameter` whose discriminator is
    `DateTimeComplianceParameter`.
    """

    compliance_parameter_type: str = "DateTimeComplianceParameter"
    value: AwareDatetime
    """Value of the parameter."""


class DateTimeListComplianceParameter(ComplianceParameter):
    """Date time list compliance parameter: the `ComplianceParameter` whose discriminator is
    `DateTimeListComplianceParameter`.
    """

    compliance_parameter_type: str = "DateTimeListComplianceParameter"
    value: "ResourceId"
    """Scope and code of the reference list that holds the values."""


class DecimalComplianceParameter(ComplianceParameter):
    """Decimal compliance parameter: the `ComplianceParameter` whose discriminator is
    `DecimalComplianceParameter`.
    """

    compliance_parameter_type: str = "DecimalComplianceParameter"
    value: Number
    """Value of the parameter."""
    inclusive_bounds: bool | None = None
    """Whether a value on the bound itself passes. Default: false."""


class DecimalListComplianceParameter(ComplianceParameter):
    """Decimal list compliance parameter: the `ComplianceParameter` whose discriminator is
    `DecimalListComplianceParameter`.
    """

    compliance_parameter_type: str = "DecimalListComplianceParameter"
    value: "ResourceId"
    """Scope and code of the reference list that holds the values."""


class FilterPredicateComplianceParameter(ComplianceParameter):
    """Filter predicate compliance parameter: the `ComplianceParameter` whose discriminator is
    `FilterPredicateComplianceParameter`.
    """

    compliance_parameter_type: str = "FilterPredicateComplianceParameter"
    value: str
    """Expression that selects holdings."""


class GroupBySelectorComplianceParameter(ComplianceParameter):
    """Group by selector compliance parameter: the `ComplianceParameter` whose discriminator is
    `GroupBySelectorComplianceParameter`.
    """

    compliance_parameter_type: str = "GroupBySelectorComplianceParameter"
    value: str
    """Address or property key to group by."""


class GroupCalculationComplianceParameter(ComplianceParameter):
    """Group calculation compliance parameter: the `ComplianceParameter` whose discriminator is
    `GroupCalculationComplianceParameter`.
    """

    compliance_parameter_type: str = "GroupCalculationComplianceParameter"
    value: str
    """Expression that is computed for each group."""


class GroupFilterPredicateComplianceParameter(ComplianceParameter):
    """Group filter predicate compliance parameter: the `ComplianceParameter` whose discriminator is
    `GroupFilterPredicateComplianceParameter`.
    """

    compliance_parameter_type: str = "GroupFilterPredicateComplianceParameter"
    value: str
    """Expression that selects groups."""


class InstrumentListComplianceParameter(ComplianceParameter):
    """Instrument list compliance parameter: the `ComplianceParameter` whose discriminator is
    `InstrumentListComplianceParameter`.
    """

    compliance_parameter_type: str = "InstrumentListComplianceParameter"
    value: "ResourceId"
    """Scope and code of the reference list that holds the values."""


class PortfolioGroupIdComplianceParameter(ComplianceParameter):
    """Portfolio group id compliance parameter: the `ComplianceParameter` whose discriminator is
    `PortfolioGroupIdComplianceParameter`.
    """

    compliance_parameter_type: str = "PortfolioGroupIdComplianceParameter"
    value: "ResourceId"
    """Scope and code of the portfolio group."""


class PortfolioGroupIdListComplianceParameter(ComplianceParameter):
    """Portfolio group id list compliance parameter: the `ComplianceParameter` whose discriminator is
    `PortfolioGroupIdListComplianceParameter`.
    """

    compliance_parameter_type: str = "PortfolioGroupIdListComplianceParameter"
    value: "ResourceId"
    """Scope and code of the reference list that holds the values."""


class PortfolioIdComplianceParameter(ComplianceParameter):
    """Portfolio id compliance parameter: the `ComplianceParameter` whose discriminator is
    `PortfolioIdComplianceParameter`.
    """

    compliance_parameter_type: str = "PortfolioIdComplianceParameter"
    value: "ResourceId"
    """Scope and code of the portfolio."""


class PortfolioIdListComplianceParameter(ComplianceParameter):
    """Portfolio id list compliance parameter: the `ComplianceParameter` whose discriminator is
    `PortfolioIdListComplianceParameter`.
    """

    compliance_parameter_type: str = "PortfolioIdListComplianceParameter"
    value: "ResourceId"
    """Scope and code of the reference list that holds the values."""


class PropertyKeyComplianceParameter(ComplianceParameter):
    """Property key compliance parameter: the `ComplianceParameter` whose discriminator is
    `PropertyKeyComplianceParameter`.
    """

    compliance_parameter_type: str = "PropertyKeyComplianceParameter"
    value: str
    """Property key, `domain/scope/code`."""


class PropertyKeyListComplianceParameter(ComplianceParameter):
    """Property key list compliance parameter: the `ComplianceParameter` whose discriminator is
    `PropertyKeyListComplianceParameter`.
    """

    compliance_parameter_type: str = "PropertyKeyListComplianceParameter"
    value: "ResourceId"
    """Scope and code of the reference list that holds the values."""


class PropertyListComplianceParameter(ComplianceParameter):
    """Property list compliance parameter: the `ComplianceParameter` whose discriminator is
    `PropertyListComplianceParameter`.
    """

    compliance_parameter_type: str = "PropertyListComplianceParameter"
    value: "ResourceId"
    """Scope and code of the reference list that holds the values."""


class StringComplianceParameter(ComplianceParameter):
    """String compliance parameter: the `ComplianceParameter` whose discriminator is
    `StringComplianceParameter`.
    """

    compliance_parameter_type: str = "StringComplianceParameter"
    value: str
    """Value of the parameter."""


class StringListComplianceParameter(ComplianceParameter):
    """String list compliance parameter: the `ComplianceParameter` whose discriminator is
    `StringListComplianceParameter`.
    """

    compliance_parameter_type: str = "StringListComplianceParameter"
    value: "ResourceId"
    """Scope and code of the reference list that holds the values."""
