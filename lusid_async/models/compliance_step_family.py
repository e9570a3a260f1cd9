"""The members of the compliance step family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from lusid_async.modelling import LusidModel

from lusid_async.models.family_bases import ComplianceStep


class ComplianceTemplateParameter(LusidModel):
    """Compliance template parameter."""

    name: str
    """Name of the parameter, by which rules set it."""
    description: str
    """A description for people."""
    type: str
    """Type of the parameter."""


class BranchStep(ComplianceStep):
    """Branch step: the `ComplianceStep` whose discriminator is `BranchStep`."""

    compliance_step_type: str = "BranchStep"
    label: str
    """Label of the step, unique in its variation."""
    parameters: list[ComplianceTemplateParameter]
    """Parameters that the step needs."""


class CheckStep(ComplianceStep):
    """Check step: the `ComplianceStep` whose discriminator is `CheckStep`."""

    compliance_step_type: str = "CheckStep"
    label: str
    """Label of the step, unique in its variation."""
    limit_check_parameters: list[ComplianceTemplateParameter]
    """Parameters of the check against the limit."""
    warning_check_parameters: list[ComplianceTemplateParameter]
    """Parameters of the check that warns before the limit is reached."""


class FilterStep(ComplianceStep):
    """Filter step: the `ComplianceStep` whose discriminator is `FilterStep`."""

    compliance_step_type: str = "FilterStep"
    label: str
    """Label of the step, unique in its variation."""
    parameters: list[ComplianceTemplateParameter]
    """Parameters that the step needs."""


class GroupByStep(ComplianceStep):
    """Group by step: the `ComplianceStep` whose discriminator is `GroupByStep`."""

    compliance_step_type: str = "GroupByStep"
    label: str
    """Label of the step, unique in its variation."""
    parameters: list[ComplianceTemplateParameter]
    """Parameters that the step needs."""


class GroupFilterStep(ComplianceStep):
    """Group filter step: the `ComplianceStep` whose discriminator is `GroupFilterStep`."""

    compliance_step_type: str = "GroupFilterStep"
    label: str
    """Label of the step, unique in its variation."""
    limit_check_parameters: list[ComplianceTemplateParameter]
    """Parameters of the check against the limit."""


class IntermediateComplianceStep(ComplianceStep):
    """Intermediate compliance step: the `ComplianceStep` whose discriminator is `IntermediateComplianceStep`.
    """

    compliance_step_type: str = "IntermediateComplianceStep"
    label: str
    """Label of the step, unique in its variation."""
    grouped_parameters: dict[str, list[ComplianceTemplateParameter] | None]
    """Parameters of the step, by group."""


class PercentCheckStep(ComplianceStep):
    """Percent check step: the `ComplianceStep` whose discriminator is `PercentCheckStep`."""

    compliance_step_type: str = "PercentCheckStep"
    label: str
    """Label of the step, unique in its variation."""
    limit_check_parameters: list[ComplianceTemplateParameter]
    """Parameters of the check against the limit."""
    warning_check_parameters: list[ComplianceTemplateParameter]
    """Parameters of the check that warns before the limit is reached."""


class RecombineStep(ComplianceStep):
    """Recombine step: the `ComplianceStep` whose discriminator is `RecombineStep`."""

    compliance_step_type: str = "RecombineStep"
    label: str
    """Label of the step, unique in its variation."""
    parameters: list[ComplianceTemplateParameter]
    """Parameters that the step needs."""
