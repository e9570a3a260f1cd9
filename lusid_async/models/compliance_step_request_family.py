"""The members of the compliance step request family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from lusid_async.models.family_bases import ComplianceStepRequest


class BranchStepRequest(ComplianceStepRequest):
    """Branch step request: the `ComplianceStepRequest` whose discriminator is `BranchStepRequest`."""

    compliance_step_type_request: str = "BranchStepRequest"
    label: str
    """Label of the step, unique in its variation."""


class CheckStepRequest(ComplianceStepRequest):
    """Check step request: the `ComplianceStepRequest` whose discriminator is `CheckStepRequest`."""

    compliance_step_type_request: str = "CheckStepRequest"
    label: str
    """Label of the step, unique in its variation."""


class FilterStepRequest(ComplianceStepRequest):
    """Filter step request: the `ComplianceStepRequest` whose discriminator is `FilterStepRequest`."""

    compliance_step_type_request: str = "FilterStepRequest"
    label: str
    """Label of the step, unique in its variation."""


class GroupByStepRequest(ComplianceStepRequest):
    """Group by step request: the `ComplianceStepRequest` whose discriminator is `GroupByStepRequest`."""

    compliance_step_type_request: str = "GroupByStepRequest"
    label: str
    """Label of the step, unique in its variation."""


class GroupFilterStepRequest(ComplianceStepRequest):
    """Group filter step request: the `ComplianceStepRequest` whose discriminator is `GroupFilterStepRequest`.
    """

    compliance_step_type_request: str = "GroupFilterStepRequest"
    label: str
    """Label of the step, unique in its variation."""


class IntermediateComplianceStepRequest(ComplianceStepRequest):
    """Intermediate compliance step request: the `ComplianceStepRequest` whose discriminator is
    `IntermediateComplianceStepRequest`.
    """

    compliance_step_type_request: str = "IntermediateComplianceStepRequest"
    label: str
    """Label of the step, unique in its variation."""


class PercentCheckStepRequest(ComplianceStepRequest):
    """Percent check step request: the `ComplianceStepRequest` whose discriminator is
    `PercentCheckStepRequest`.
    """

    compliance_step_type_request: str = "PercentCheckStepRequest"
    label: str
    """Label of the step, unique in its variation."""
