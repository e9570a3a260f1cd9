"""The members of the compliance step family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from lusid_async.modelling import LusidModel

from lusid_async.models.family_bases import ComplianceStep


class ComplianceTemplateParameter(LusidModel):
    """Compliance template parameter."""

    name: str
    """The name."""
    description: str
    """A description for people."""
    type: str
    """The type."""


class BranchStep(ComplianceStep):
    """Branch step: the `ComplianceStep` whose discriminator is `BranchStep`."""

    compliance_step_type: str = "BranchStep"
    label: str
    """The label."""
    parameters: list[ComplianceTemplateParameter]
    """The parameters."""


class CheckStep(ComplianceStep):
    """Check step: the `ComplianceStep` whose discriminator is `CheckStep`."""

    compliance_step_type: str = "CheckStep"
    label: str
    """The label."""
    limit_check_parameters: list[ComplianceTemplateParameter]
    """The parameters of the check."""
    warning_check_parameters: list[ComplianceTemplateParameter]
    """Parameters of the check that warns before the limit is reached."""


class FilterStep(ComplianceStep):
    """Filter step: the `ComplianceStep` whose discriminator is `FilterStep`."""

    compliance_step_type: str = "FilterStep"
    label: str
    """The label."""
    parameters: list[ComplianceTemplateParameter]
    """The parameters."""


class GroupByStep(ComplianceStep):
    """Group by step: the `ComplianceStep` whose discriminator is `GroupByStep`."""

    compliance_step_type: str = "GroupByStep"
    label: str
    """The label."""
    parameters: list[ComplianceTemplateParameter]
    """The parameters."""


class GroupFilterStep(ComplianceStep):
    """Group filter step: the `ComplianceStep` whose discriminator is `GroupFilterStep`."""

    compliance_step_type: str = "GroupFilterStep"
    label: str
    """The label."""
    limit_check_parameters: list[ComplianceTemplateParameter]
    """The parameters of the check."""


class IntermediateComplianceStep(ComplianceStep):
    """Intermediate compliance step: the `ComplianceStep` whose discriminator is `IntermediateComplianceStep`.
    """

    compliance_step_type: str = "IntermediateComplianceStep"
    label: str
    """The label."""
    grouped_parameters: dict[str, list[ComplianceTemplateParameter] | None]
    """Parameters of the step, by group."""


class PercentCheckStep(ComplianceStep):
    """Percent check step: the `ComplianceStep` whose discriminator is `PercentCheckStep`."""

    compliance_step_type: str = "PercentCheckStep"
    label: str
    """The label."""
    limit_check_parameters: list[ComplianceTemplateParameter]
    """The parameters of the check."""
    warning_check_parameters: list[ComplianceTemplateParameter]
    """Parameters of the check that warns before the limit is reached."""


class RecombineStep(ComplianceStep):
    """Recombine step: the `ComplianceStep` whose discriminator is `RecombineStep`."""

    compliance_step_type: str = "RecombineStep"
    label: str
    """The label."""
    parameters: list[ComplianceTemplateParameter]
    """The parameters."""
