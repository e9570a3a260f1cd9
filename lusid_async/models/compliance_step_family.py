"""The members of the compliance step family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from lusid_async.modelling import LusidModel

from lusid_async.models.family_bases import ComplianceStep


class ComplianceTemplateParameter(LusidModel):
    """Compliance template parameter."""

    name: str
    description: str
    type: str


class BranchStep(ComplianceStep):
    """Branch step: the `ComplianceStep` whose discriminator is `BranchStep`."""

    compliance_step_type: str = "BranchStep"
    label: str
    parameters: list[ComplianceTemplateParameter]


class CheckStep(ComplianceStep):
    """Check step: the `ComplianceStep` whose discriminator is `CheckStep`."""

    compliance_step_type: str = "CheckStep"
    label: str
    limit_check_parameters: list[ComplianceTemplateParameter]
    warning_check_parameters: list[ComplianceTemplateParameter]


class FilterStep(ComplianceStep):
    """Filter step: the `ComplianceStep` whose discriminator is `FilterStep`."""

    compliance_step_type: str = "FilterStep"
    label: str
    parameters: list[ComplianceTemplateParameter]


class GroupByStep(ComplianceStep):
    """Group by step: the `ComplianceStep` whose discriminator is `GroupByStep`."""

    compliance_step_type: str = "GroupByStep"
    label: str
    parameters: list[ComplianceTemplateParameter]


class GroupFilterStep(ComplianceStep):
    """Group filter step: the `ComplianceStep` whose discriminator is `GroupFilterStep`."""

    compliance_step_type: str = "GroupFilterStep"
    label: str
    limit_check_parameters: list[ComplianceTemplateParameter]


class IntermediateComplianceStep(ComplianceStep):
    """Intermediate compliance step: the `ComplianceStep` whose discriminator is `IntermediateComplianceStep`.
    """

    compliance_step_type: str = "IntermediateComplianceStep"
    label: str
    grouped_parameters: dict[str, list[ComplianceTemplateParameter] | None]


class PercentCheckStep(ComplianceStep):
    """Percent check step: the `ComplianceStep` whose discriminator is `PercentCheckStep`."""

    compliance_step_type: str = "PercentCheckStep"
    label: str
    limit_check_parameters: list[ComplianceTemplateParameter]
    warning_check_parameters: list[ComplianceTemplateParameter]


class RecombineStep(ComplianceStep):
    """Recombine step: the `ComplianceStep` whose discriminator is `RecombineStep`."""

    compliance_step_type: str = "RecombineStep"
    label: str
    parameters: list[ComplianceTemplateParameter]
