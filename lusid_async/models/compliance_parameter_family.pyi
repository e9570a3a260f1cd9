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
    ) -> None: ...

class AddressKeyListComplianceParameter(ComplianceParameter):
    compliance_parameter_type: str = ...
    value: ResourceId
    def __init__(
        self,
        *,
        compliance_parameter_type: str = ...,
        value: ResourceId | _abc.Mapping[str, _typing.Any],
    ) -> None: ...

class BoolComplianceParameter(ComplianceParameter):
    compliance_parameter_type: str = ...
    value: bool
    def __init__(
        self,
        *,
        compliance_parameter_type: str = ...,
        value: bool,
    ) -> None: ...

class BoolListComplianceParameter(ComplianceParameter):
    compliance_parameter_type: str = ...
    value: ResourceId
    def __init__(
        self,
        *,
        compliance_parameter_type: str = ...,
        value: ResourceId | _abc.Mapping[str, _typing.Any],
    ) -> None: ...

class DateTimeComplianceParameter(ComplianceParameter):
    compliance_parameter_type: str = ...
    value: _datetime.datetime
    def __init__(
        self,
        *,
        compliance_parameter_type: str = ...,
        value: _datetime.datetime | str,
    ) -> None: ...

class DateTimeListComplianceParameter(ComplianceParameter):
    compliance_parameter_type: str = ...
    value: ResourceId
    def __init__(
        self,
        *,
        compliance_parameter_type: str = ...,
        value: ResourceId | _abc.Mapping[str, _typing.Any],
    ) -> None: ...

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
    ) -> None: ...

class DecimalListComplianceParameter(ComplianceParameter):
    compliance_parameter_type: str = ...
    value: ResourceId
    def __init__(
        self,
        *,
        compliance_parameter_type: str = ...,
        value: ResourceId | _abc.Mapping[str, _typing.Any],
    ) -> None: ...

class FilterPredicateComplianceParameter(ComplianceParameter):
    compliance_parameter_type: str = ...
    value: str
    def __init__(
        self,
        *,
        compliance_parameter_type: str = ...,
        value: str,
    ) -> None: ...

class GroupBySelectorComplianceParameter(ComplianceParameter):
    compliance_parameter_type: str = ...
    value: str
    def __init__(
        self,
        *,
        compliance_parameter_type: str = ...,
        value: str,
    ) -> None: ...

class GroupCalculationComplianceParameter(ComplianceParameter):
    compliance_parameter_type: str = ...
    value: str
    def __init__(
        self,
        *,
        compliance_parameter_type: str = ...,
        value: str,
    ) -> None: ...

class GroupFilterPredicateComplianceParameter(ComplianceParameter):
    compliance_parameter_type: str = ...
    value: str
    def __init__(
        self,
        *,
        compliance_parameter_type: str = ...,
        value: str,
    ) -> None: ...

class InstrumentListComplianceParameter(ComplianceParameter):
    compliance_parameter_type: str = ...
    value: ResourceId
    def __init__(
        self,
        *,
        compliance_parameter_type: str = ...,
        value: ResourceId | _abc.Mapping[str, _typing.Any],
    ) -> None: ...

class PortfolioGroupIdComplianceParameter(ComplianceParameter):
    compliance_parameter_type: str = ...
    value: ResourceId
    def __init__(
        self,
        *,
        compliance_parameter_type: str = ...,
        value: ResourceId | _abc.Mapping[str, _typing.Any],
    ) -> None: ...

class PortfolioGroupIdListComplianceParameter(ComplianceParameter):
    compliance_parameter_type: str = ...
    value: ResourceId
    def __init__(
        self,
        *,
        compliance_parameter_type: str = ...,
        value: ResourceId | _abc.Mapping[str, _typing.Any],
    ) -> None: ...

class PortfolioIdComplianceParameter(ComplianceParameter):
    compliance_parameter_type: str = ...
    value: ResourceId
    def __init__(
        self,
        *,
        compliance_parameter_type: str = ...,
        value: ResourceId | _abc.Mapping[str, _typing.Any],
    ) -> None: ...

class PortfolioIdListComplianceParameter(ComplianceParameter):
    compliance_parameter_type: str = ...
    value: ResourceId
    def __init__(
        self,
        *,
        compliance_parameter_type: str = ...,
        value: ResourceId | _abc.Mapping[str, _typing.Any],
    ) -> None: ...

class PropertyKeyComplianceParameter(ComplianceParameter):
    compliance_parameter_type: str = ...
    value: str
    def __init__(
        self,
        *,
        compliance_parameter_type: str = ...,
        value: str,
    ) -> None: ...

class PropertyKeyListComplianceParameter(ComplianceParameter):
    compliance_parameter_type: str = ...
    value: ResourceId
    def __init__(
        self,
        *,
        compliance_parameter_type: str = ...,
        value: ResourceId | _abc.Mapping[str, _typing.Any],
    ) -> None: ...

class PropertyListComplianceParameter(ComplianceParameter):
    compliance_parameter_type: str = ...
    value: ResourceId
    def __init__(
        self,
        *,
        compliance_parameter_type: str = ...,
        value: ResourceId | _abc.Mapping[str, _typing.Any],
    ) -> None: ...

class StringComplianceParameter(ComplianceParameter):
    compliance_parameter_type: str = ...
    value: str
    def __init__(
        self,
        *,
        compliance_parameter_type: str = ...,
        value: str,
    ) -> None: ...

class StringListComplianceParameter(ComplianceParameter):
    compliance_parameter_type: str = ...
    value: ResourceId
    def __init__(
        self,
        *,
        compliance_parameter_type: str = ...,
        value: ResourceId | _abc.Mapping[str, _typing.Any],
    ) -> None: ...
