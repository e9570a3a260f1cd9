"""The members of the compliance parameter family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.common import ResourceId
from lusid_async.models.family_bases import ComplianceParameter

class AddressKeyComplianceParameter(ComplianceParameter):
    compliance_parameter_type: str = ...
    value: str
    def __init__(
        self,
        *,
        compliance_parameter_type: str = ...,
        value: str,
    ) -> None:
        """Address key compliance parameter: the `ComplianceParameter` whose discriminator is
        `AddressKeyComplianceParameter`.

        Args:
            compliance_parameter_type: Type of parameter, which picks the member of the family. BoolComplianceParameter, StringComplianceParameter, DecimalComplianceParameter, DateTimeComplianceParameter, PropertyKeyComplianceParameter, AddressKeyComplianceParameter, … (16 more), or a value added since.
            value: Address key, such as `Valuation/PV`.
        """

class AddressKeyListComplianceParameter(ComplianceParameter):
    compliance_parameter_type: str = ...
    value: ResourceId
    def __init__(
        self,
        *,
        compliance_parameter_type: str = ...,
        value: ResourceId | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Address key list compliance parameter: the `ComplianceParameter` whose discriminator is
        `AddressKeyListComplianceParameter`.

        Args:
            compliance_parameter_type: Type of parameter, which picks the member of the family. BoolComplianceParameter, StringComplianceParameter, DecimalComplianceParameter, DateTimeComplianceParameter, PropertyKeyComplianceParameter, AddressKeyComplianceParameter, … (16 more), or a value added since.
            value: Scope and code of the reference list that holds the values.
        """

class BoolComplianceParameter(ComplianceParameter):
    compliance_parameter_type: str = ...
    value: bool
    def __init__(
        self,
        *,
        compliance_parameter_type: str = ...,
        value: bool,
    ) -> None:
        """Bool compliance parameter: the `ComplianceParameter` whose discriminator is
        `BoolComplianceParameter`.

        Args:
            compliance_parameter_type: Type of parameter, which picks the member of the family. BoolComplianceParameter, StringComplianceParameter, DecimalComplianceParameter, DateTimeComplianceParameter, PropertyKeyComplianceParameter, AddressKeyComplianceParameter, … (16 more), or a value added since.
            value: Value of the parameter.
        """

class BoolListComplianceParameter(ComplianceParameter):
    compliance_parameter_type: str = ...
    value: ResourceId
    def __init__(
        self,
        *,
        compliance_parameter_type: str = ...,
        value: ResourceId | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Bool list compliance parameter: the `ComplianceParameter` whose discriminator is
        `BoolListComplianceParameter`.

        Args:
            compliance_parameter_type: Type of parameter, which picks the member of the family. BoolComplianceParameter, StringComplianceParameter, DecimalComplianceParameter, DateTimeComplianceParameter, PropertyKeyComplianceParameter, AddressKeyComplianceParameter, … (16 more), or a value added since.
            value: Scope and code of the reference list that holds the values.
        """

class DateTimeComplianceParameter(ComplianceParameter):
    compliance_parameter_type: str = ...
    value: _datetime.datetime
    def __init__(
        self,
        *,
        compliance_parameter_type: str = ...,
        value: _datetime.datetime | str,
    ) -> None:
        """Date time compliance parameter: the `ComplianceParameter` whose discriminator is
        `DateTimeComplianceParameter`.

        Args:
            compliance_parameter_type: Type of parameter, which picks the member of the family. BoolComplianceParameter, StringComplianceParameter, DecimalComplianceParameter, DateTimeComplianceParameter, PropertyKeyComplianceParameter, AddressKeyComplianceParameter, … (16 more), or a value added since.
            value: Value of the parameter.
        """

class DateTimeListComplianceParameter(ComplianceParameter):
    compliance_parameter_type: str = ...
    value: ResourceId
    def __init__(
        self,
        *,
        compliance_parameter_type: str = ...,
        value: ResourceId | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Date time list compliance parameter: the `ComplianceParameter` whose discriminator is
        `DateTimeListComplianceParameter`.

        Args:
            compliance_parameter_type: Type of parameter, which picks the member of the family. BoolComplianceParameter, StringComplianceParameter, DecimalComplianceParameter, DateTimeComplianceParameter, PropertyKeyComplianceParameter, AddressKeyComplianceParameter, … (16 more), or a value added since.
            value: Scope and code of the reference list that holds the values.
        """

class DecimalComplianceParameter(ComplianceParameter):
    compliance_parameter_type: str = ...
    value: float
    inclusive_bounds: bool | None = ...
    def __init__(
        self,
        *,
        compliance_parameter_type: str = ...,
        value: float | _decimal.Decimal,
        inclusive_bounds: bool | None = ...,
    ) -> None:
        """Decimal compliance parameter: the `ComplianceParameter` whose discriminator is
        `DecimalComplianceParameter`.

        Args:
            compliance_parameter_type: Type of parameter, which picks the member of the family. BoolComplianceParameter, StringComplianceParameter, DecimalComplianceParameter, DateTimeComplianceParameter, PropertyKeyComplianceParameter, AddressKeyComplianceParameter, … (16 more), or a value added since.
            value: Value of the parameter.
            inclusive_bounds: Whether a value on the bound itself passes. Default: false.
        """

class DecimalListComplianceParameter(ComplianceParameter):
    compliance_parameter_type: str = ...
    value: ResourceId
    def __init__(
        self,
        *,
        compliance_parameter_type: str = ...,
        value: ResourceId | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Decimal list compliance parameter: the `ComplianceParameter` whose discriminator is
        `DecimalListComplianceParameter`.

        Args:
            compliance_parameter_type: Type of parameter, which picks the member of the family. BoolComplianceParameter, StringComplianceParameter, DecimalComplianceParameter, DateTimeComplianceParameter, PropertyKeyComplianceParameter, AddressKeyComplianceParameter, … (16 more), or a value added since.
            value: Scope and code of the reference list that holds the values.
        """

class FilterPredicateComplianceParameter(ComplianceParameter):
    compliance_parameter_type: str = ...
    value: str
    def __init__(
        self,
        *,
        compliance_parameter_type: str = ...,
        value: str,
    ) -> None:
        """Filter predicate compliance parameter: the `ComplianceParameter` whose discriminator is
        `FilterPredicateComplianceParameter`.

        Args:
            compliance_parameter_type: Type of parameter, which picks the member of the family. BoolComplianceParameter, StringComplianceParameter, DecimalComplianceParameter, DateTimeComplianceParameter, PropertyKeyComplianceParameter, AddressKeyComplianceParameter, … (16 more), or a value added since.
            value: Expression that selects holdings.
        """

class GroupBySelectorComplianceParameter(ComplianceParameter):
    compliance_parameter_type: str = ...
    value: str
    def __init__(
        self,
        *,
        compliance_parameter_type: str = ...,
        value: str,
    ) -> None:
        """Group by selector compliance parameter: the `ComplianceParameter` whose discriminator is
        `GroupBySelectorComplianceParameter`.

        Args:
            compliance_parameter_type: Type of parameter, which picks the member of the family. BoolComplianceParameter, StringComplianceParameter, DecimalComplianceParameter, DateTimeComplianceParameter, PropertyKeyComplianceParameter, AddressKeyComplianceParameter, … (16 more), or a value added since.
            value: Address or property key to group by.
        """

class GroupCalculationComplianceParameter(ComplianceParameter):
    compliance_parameter_type: str = ...
    value: str
    def __init__(
        self,
        *,
        compliance_parameter_type: str = ...,
        value: str,
    ) -> None:
        """Group calculation compliance parameter: the `ComplianceParameter` whose discriminator is
        `GroupCalculationComplianceParameter`.

        Args:
            compliance_parameter_type: Type of parameter, which picks the member of the family. BoolComplianceParameter, StringComplianceParameter, DecimalComplianceParameter, DateTimeComplianceParameter, PropertyKeyComplianceParameter, AddressKeyComplianceParameter, … (16 more), or a value added since.
            value: Expression that is computed for each group.
        """

class GroupFilterPredicateComplianceParameter(ComplianceParameter):
    compliance_parameter_type: str = ...
    value: str
    def __init__(
        self,
        *,
        compliance_parameter_type: str = ...,
        value: str,
    ) -> None:
        """Group filter predicate compliance parameter: the `ComplianceParameter` whose discriminator is
        `GroupFilterPredicateComplianceParameter`.

        Args:
            compliance_parameter_type: Type of parameter, which picks the member of the family. BoolComplianceParameter, StringComplianceParameter, DecimalComplianceParameter, DateTimeComplianceParameter, PropertyKeyComplianceParameter, AddressKeyComplianceParameter, … (16 more), or a value added since.
            value: Expression that selects groups.
        """

class InstrumentListComplianceParameter(ComplianceParameter):
    compliance_parameter_type: str = ...
    value: ResourceId
    def __init__(
        self,
        *,
        compliance_parameter_type: str = ...,
        value: ResourceId | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Instrument list compliance parameter: the `ComplianceParameter` whose discriminator is
        `InstrumentListComplianceParameter`.

        Args:
            compliance_parameter_type: Type of parameter, which picks the member of the family. BoolComplianceParameter, StringComplianceParameter, DecimalComplianceParameter, DateTimeComplianceParameter, PropertyKeyComplianceParameter, AddressKeyComplianceParameter, … (16 more), or a value added since.
            value: Scope and code of the reference list that holds the values.
        """

class PortfolioGroupIdComplianceParameter(ComplianceParameter):
    compliance_parameter_type: str = ...
    value: ResourceId
    def __init__(
        self,
        *,
        compliance_parameter_type: str = ...,
        value: ResourceId | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Portfolio group id compliance parameter: the `ComplianceParameter` whose discriminator is
        `PortfolioGroupIdComplianceParameter`.

        Args:
            compliance_parameter_type: Type of parameter, which picks the member of the family. BoolComplianceParameter, StringComplianceParameter, DecimalComplianceParameter, DateTimeComplianceParameter, PropertyKeyComplianceParameter, AddressKeyComplianceParameter, … (16 more), or a value added since.
            value: Scope and code of the portfolio group.
        """

class PortfolioGroupIdListComplianceParameter(ComplianceParameter):
    compliance_parameter_type: str = ...
    value: ResourceId
    def __init__(
        self,
        *,
        compliance_parameter_type: str = ...,
        value: ResourceId | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Portfolio group id list compliance parameter: the `ComplianceParameter` whose discriminator is
        `PortfolioGroupIdListComplianceParameter`.

        Args:
            compliance_parameter_type: Type of parameter, which picks the member of the family. BoolComplianceParameter, StringComplianceParameter, DecimalComplianceParameter, DateTimeComplianceParameter, PropertyKeyComplianceParameter, AddressKeyComplianceParameter, … (16 more), or a value added since.
            value: Scope and code of the reference list that holds the values.
        """

class PortfolioIdComplianceParameter(ComplianceParameter):
    compliance_parameter_type: str = ...
    value: ResourceId
    def __init__(
        self,
        *,
        compliance_parameter_type: str = ...,
        value: ResourceId | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Portfolio id compliance parameter: the `ComplianceParameter` whose discriminator is
        `PortfolioIdComplianceParameter`.

        Args:
            compliance_parameter_type: Type of parameter, which picks the member of the family. BoolComplianceParameter, StringComplianceParameter, DecimalComplianceParameter, DateTimeComplianceParameter, PropertyKeyComplianceParameter, AddressKeyComplianceParameter, … (16 more), or a value added since.
            value: Scope and code of the portfolio.
        """

class PortfolioIdListComplianceParameter(ComplianceParameter):
    compliance_parameter_type: str = ...
    value: ResourceId
    def __init__(
        self,
        *,
        compliance_parameter_type: str = ...,
        value: ResourceId | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Portfolio id list compliance parameter: the `ComplianceParameter` whose discriminator is
        `PortfolioIdListComplianceParameter`.

        Args:
            compliance_parameter_type: Type of parameter, which picks the member of the family. BoolComplianceParameter, StringComplianceParameter, DecimalComplianceParameter, DateTimeComplianceParameter, PropertyKeyComplianceParameter, AddressKeyComplianceParameter, … (16 more), or a value added since.
            value: Scope and code of the reference list that holds the values.
        """

class PropertyKeyComplianceParameter(ComplianceParameter):
    compliance_parameter_type: str = ...
    value: str
    def __init__(
        self,
        *,
        compliance_parameter_type: str = ...,
        value: str,
    ) -> None:
        """Property key compliance parameter: the `ComplianceParameter` whose discriminator is
        `PropertyKeyComplianceParameter`.

        Args:
            compliance_parameter_type: Type of parameter, which picks the member of the family. BoolComplianceParameter, StringComplianceParameter, DecimalComplianceParameter, DateTimeComplianceParameter, PropertyKeyComplianceParameter, AddressKeyComplianceParameter, … (16 more), or a value added since.
            value: Property key, `domain/scope/code`.
        """

class PropertyKeyListComplianceParameter(ComplianceParameter):
    compliance_parameter_type: str = ...
    value: ResourceId
    def __init__(
        self,
        *,
        compliance_parameter_type: str = ...,
        value: ResourceId | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Property key list compliance parameter: the `ComplianceParameter` whose discriminator is
        `PropertyKeyListComplianceParameter`.

        Args:
            compliance_parameter_type: Type of parameter, which picks the member of the family. BoolComplianceParameter, StringComplianceParameter, DecimalComplianceParameter, DateTimeComplianceParameter, PropertyKeyComplianceParameter, AddressKeyComplianceParameter, … (16 more), or a value added since.
            value: Scope and code of the reference list that holds the values.
        """

class PropertyListComplianceParameter(ComplianceParameter):
    compliance_parameter_type: str = ...
    value: ResourceId
    def __init__(
        self,
        *,
        compliance_parameter_type: str = ...,
        value: ResourceId | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Property list compliance parameter: the `ComplianceParameter` whose discriminator is
        `PropertyListComplianceParameter`.

        Args:
            compliance_parameter_type: Type of parameter, which picks the member of the family. BoolComplianceParameter, StringComplianceParameter, DecimalComplianceParameter, DateTimeComplianceParameter, PropertyKeyComplianceParameter, AddressKeyComplianceParameter, … (16 more), or a value added since.
            value: Scope and code of the reference list that holds the values.
        """

class StringComplianceParameter(ComplianceParameter):
    compliance_parameter_type: str = ...
    value: str
    def __init__(
        self,
        *,
        compliance_parameter_type: str = ...,
        value: str,
    ) -> None:
        """String compliance parameter: the `ComplianceParameter` whose discriminator is
        `StringComplianceParameter`.

        Args:
            compliance_parameter_type: Type of parameter, which picks the member of the family. BoolComplianceParameter, StringComplianceParameter, DecimalComplianceParameter, DateTimeComplianceParameter, PropertyKeyComplianceParameter, AddressKeyComplianceParameter, … (16 more), or a value added since.
            value: Value of the parameter.
        """

class StringListComplianceParameter(ComplianceParameter):
    compliance_parameter_type: str = ...
    value: ResourceId
    def __init__(
        self,
        *,
        compliance_parameter_type: str = ...,
        value: ResourceId | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """String list compliance parameter: the `ComplianceParameter` whose discriminator is
        `StringListComplianceParameter`.

        Args:
            compliance_parameter_type: Type of parameter, which picks the member of the family. BoolComplianceParameter, StringComplianceParameter, DecimalComplianceParameter, DateTimeComplianceParameter, PropertyKeyComplianceParameter, AddressKeyComplianceParameter, … (16 more), or a value added since.
            value: Scope and code of the reference list that holds the values.
        """
