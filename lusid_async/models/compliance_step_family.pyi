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
    ) -> None:
        """Compliance template parameter.

        Args:
            name: Name of the parameter, by which rules set it.
            description: A description for people.
            type: Type of the parameter.
        """

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
    ) -> None:
        """Branch step: the `ComplianceStep` whose discriminator is `BranchStep`.

        Args:
            compliance_step_type: Type of step, which picks the member of the family. FilterStep, GroupByStep, GroupFilterStep, BranchStep, RecombineStep, CheckStep or PercentCheckStep, or a value added since.
            label: Label of the step, unique in its variation.
            parameters: Parameters that the step needs.
        """

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
    ) -> None:
        """Check step: the `ComplianceStep` whose discriminator is `CheckStep`.

        Args:
            compliance_step_type: Type of step, which picks the member of the family. FilterStep, GroupByStep, GroupFilterStep, BranchStep, RecombineStep, CheckStep or PercentCheckStep, or a value added since.
            label: Label of the step, unique in its variation.
            limit_check_parameters: Parameters of the check against the limit.
            warning_check_parameters: Parameters of the check that warns before the limit is reached.
        """

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
    ) -> None:
        """Filter step: the `ComplianceStep` whose discriminator is `FilterStep`.

        Args:
            compliance_step_type: Type of step, which picks the member of the family. FilterStep, GroupByStep, GroupFilterStep, BranchStep, RecombineStep, CheckStep or PercentCheckStep, or a value added since.
            label: Label of the step, unique in its variation.
            parameters: Parameters that the step needs.
        """

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
    ) -> None:
        """Group by step: the `ComplianceStep` whose discriminator is `GroupByStep`.

        Args:
            compliance_step_type: Type of step, which picks the member of the family. FilterStep, GroupByStep, GroupFilterStep, BranchStep, RecombineStep, CheckStep or PercentCheckStep, or a value added since.
            label: Label of the step, unique in its variation.
            parameters: Parameters that the step needs.
        """

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
    ) -> None:
        """Group filter step: the `ComplianceStep` whose discriminator is `GroupFilterStep`.

        Args:
            compliance_step_type: Type of step, which picks the member of the family. FilterStep, GroupByStep, GroupFilterStep, BranchStep, RecombineStep, CheckStep or PercentCheckStep, or a value added since.
            label: Label of the step, unique in its variation.
            limit_check_parameters: Parameters of the check against the limit.
        """

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
    ) -> None:
        """Intermediate compliance step: the `ComplianceStep` whose discriminator is
        `IntermediateComplianceStep`.

        Args:
            compliance_step_type: Type of step, which picks the member of the family. FilterStep, GroupByStep, GroupFilterStep, BranchStep, RecombineStep, CheckStep or PercentCheckStep, or a value added since.
            label: Label of the step, unique in its variation.
            grouped_parameters: Parameters of the step, by group.
        """

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
    ) -> None:
        """Percent check step: the `ComplianceStep` whose discriminator is `PercentCheckStep`.

        Args:
            compliance_step_type: Type of step, which picks the member of the family. FilterStep, GroupByStep, GroupFilterStep, BranchStep, RecombineStep, CheckStep or PercentCheckStep, or a value added since.
            label: Label of the step, unique in its variation.
            limit_check_parameters: Parameters of the check against the limit.
            warning_check_parameters: Parameters of the check that warns before the limit is reached.
        """

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
    ) -> None:
        """Recombine step: the `ComplianceStep` whose discriminator is `RecombineStep`.

        Args:
            compliance_step_type: Type of step, which picks the member of the family. FilterStep, GroupByStep, GroupFilterStep, BranchStep, RecombineStep, CheckStep or PercentCheckStep, or a value added since.
            label: Label of the step, unique in its variation.
            parameters: Parameters that the step needs.
        """
