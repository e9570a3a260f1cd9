"""The members of the compliance step request family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import ComplianceStepRequest

class BranchStepRequest(ComplianceStepRequest):
    compliance_step_type_request: str = ...
    label: str
    def __init__(
        self,
        *,
        compliance_step_type_request: str = ...,
        label: str,
    ) -> None:
        """Branch step request: the `ComplianceStepRequest` whose discriminator is `BranchStepRequest`.

        Args:
            compliance_step_type_request: Type of step, which picks the member of the family. FilterStepRequest, GroupByStepRequest, GroupFilterStepRequest, BranchStepRequest, CheckStepRequest or PercentCheckStepRequest, or a value added since.
            label: Label of the step, unique in its variation.
        """

class CheckStepRequest(ComplianceStepRequest):
    compliance_step_type_request: str = ...
    label: str
    def __init__(
        self,
        *,
        compliance_step_type_request: str = ...,
        label: str,
    ) -> None:
        """Check step request: the `ComplianceStepRequest` whose discriminator is `CheckStepRequest`.

        Args:
            compliance_step_type_request: Type of step, which picks the member of the family. FilterStepRequest, GroupByStepRequest, GroupFilterStepRequest, BranchStepRequest, CheckStepRequest or PercentCheckStepRequest, or a value added since.
            label: Label of the step, unique in its variation.
        """

class FilterStepRequest(ComplianceStepRequest):
    compliance_step_type_request: str = ...
    label: str
    def __init__(
        self,
        *,
        compliance_step_type_request: str = ...,
        label: str,
    ) -> None:
        """Filter step request: the `ComplianceStepRequest` whose discriminator is `FilterStepRequest`.

        Args:
            compliance_step_type_request: Type of step, which picks the member of the family. FilterStepRequest, GroupByStepRequest, GroupFilterStepRequest, BranchStepRequest, CheckStepRequest or PercentCheckStepRequest, or a value added since.
            label: Label of the step, unique in its variation.
        """

class GroupByStepRequest(ComplianceStepRequest):
    compliance_step_type_request: str = ...
    label: str
    def __init__(
        self,
        *,
        compliance_step_type_request: str = ...,
        label: str,
    ) -> None:
        """Group by step request: the `ComplianceStepRequest` whose discriminator is `GroupByStepRequest`.

        Args:
            compliance_step_type_request: Type of step, which picks the member of the family. FilterStepRequest, GroupByStepRequest, GroupFilterStepRequest, BranchStepRequest, CheckStepRequest or PercentCheckStepRequest, or a value added since.
            label: Label of the step, unique in its variation.
        """

class GroupFilterStepRequest(ComplianceStepRequest):
    compliance_step_type_request: str = ...
    label: str
    def __init__(
        self,
        *,
        compliance_step_type_request: str = ...,
        label: str,
    ) -> None:
        """Group filter step request: the `ComplianceStepRequest` whose discriminator is
        `GroupFilterStepRequest`.

        Args:
            compliance_step_type_request: Type of step, which picks the member of the family. FilterStepRequest, GroupByStepRequest, GroupFilterStepRequest, BranchStepRequest, CheckStepRequest or PercentCheckStepRequest, or a value added since.
            label: Label of the step, unique in its variation.
        """

class IntermediateComplianceStepRequest(ComplianceStepRequest):
    compliance_step_type_request: str = ...
    label: str
    def __init__(
        self,
        *,
        compliance_step_type_request: str = ...,
        label: str,
    ) -> None:
        """Intermediate compliance step request: the `ComplianceStepRequest` whose discriminator is
        `IntermediateComplianceStepRequest`.

        Args:
            compliance_step_type_request: Type of step, which picks the member of the family. FilterStepRequest, GroupByStepRequest, GroupFilterStepRequest, BranchStepRequest, CheckStepRequest or PercentCheckStepRequest, or a value added since.
            label: Label of the step, unique in its variation.
        """

class PercentCheckStepRequest(ComplianceStepRequest):
    compliance_step_type_request: str = ...
    label: str
    def __init__(
        self,
        *,
        compliance_step_type_request: str = ...,
        label: str,
    ) -> None:
        """Percent check step request: the `ComplianceStepRequest` whose discriminator is
        `PercentCheckStepRequest`.

        Args:
            compliance_step_type_request: Type of step, which picks the member of the family. FilterStepRequest, GroupByStepRequest, GroupFilterStepRequest, BranchStepRequest, CheckStepRequest or PercentCheckStepRequest, or a value added since.
            label: Label of the step, unique in its variation.
        """
