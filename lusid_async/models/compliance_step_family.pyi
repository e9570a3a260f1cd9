"""The members of the compliance step family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.family_bases import ComplianceStep

class ComplianceTemplateParameter(LusidModel):
    name: str
    description: str
    type: str
    def __init__(
        self,
        *,
        name: str,
        description: str,
        type: str,
    ) -> None: ...

class BranchStep(ComplianceStep):
    compliance_step_type: str = ...
    label: str
    parameters: list[ComplianceTemplateParameter]
    def __init__(
        self,
        *,
        compliance_step_type: str = ...,
        label: str,
        parameters: _abc.Sequence[ComplianceTemplateParameter | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...

class CheckStep(ComplianceStep):
    compliance_step_type: str = ...
    label: str
    limit_check_parameters: list[ComplianceTemplateParameter]
    warning_check_parameters: list[ComplianceTemplateParameter]
    def __init__(
        self,
        *,
        compliance_step_type: str = ...,
        label: str,
        limit_check_parameters: _abc.Sequence[ComplianceTemplateParameter | _abc.Mapping[str, _typing.Any]],
        warning_check_parameters: _abc.Sequence[ComplianceTemplateParameter | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...

class FilterStep(ComplianceStep):
    compliance_step_type: str = ...
    label: str
    parameters: list[ComplianceTemplateParameter]
    def __init__(
        self,
        *,
        compliance_step_type: str = ...,
        label: str,
        parameters: _abc.Sequence[ComplianceTemplateParameter | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...

class GroupByStep(ComplianceStep):
    compliance_step_type: str = ...
    label: str
    parameters: list[ComplianceTemplateParameter]
    def __init__(
        self,
        *,
        compliance_step_type: str = ...,
        label: str,
        parameters: _abc.Sequence[ComplianceTemplateParameter | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...

class GroupFilterStep(ComplianceStep):
    compliance_step_type: str = ...
    label: str
    limit_check_parameters: list[ComplianceTemplateParameter]
    def __init__(
        self,
        *,
        compliance_step_type: str = ...,
        label: str,
        limit_check_parameters: _abc.Sequence[ComplianceTemplateParameter | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...

class IntermediateComplianceStep(ComplianceStep):
    compliance_step_type: str = ...
    label: str
    grouped_parameters: dict[str, list[ComplianceTemplateParameter] | None]
    def __init__(
        self,
        *,
        compliance_step_type: str = ...,
        label: str,
        grouped_parameters: _abc.Mapping[str, _abc.Sequence[ComplianceTemplateParameter | _abc.Mapping[str, _typing.Any]] | None],
    ) -> None: ...

class PercentCheckStep(ComplianceStep):
    compliance_step_type: str = ...
    label: str
    limit_check_parameters: list[ComplianceTemplateParameter]
    warning_check_parameters: list[ComplianceTemplateParameter]
    def __init__(
        self,
        *,
        compliance_step_type: str = ...,
        label: str,
        limit_check_parameters: _abc.Sequence[ComplianceTemplateParameter | _abc.Mapping[str, _typing.Any]],
        warning_check_parameters: _abc.Sequence[ComplianceTemplateParameter | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...

class RecombineStep(ComplianceStep):
    compliance_step_type: str = ...
    label: str
    parameters: list[ComplianceTemplateParameter]
    def __init__(
        self,
        *,
        compliance_step_type: str = ...,
        label: str,
        parameters: _abc.Sequence[ComplianceTemplateParameter | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...
