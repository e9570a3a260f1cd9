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
    ) -> None: ...

class CheckStepRequest(ComplianceStepRequest):
    compliance_step_type_request: str = ...
    label: str
    def __init__(
        self,
        *,
        compliance_step_type_request: str = ...,
        label: str,
    ) -> None: ...

class FilterStepRequest(ComplianceStepRequest):
    compliance_step_type_request: str = ...
    label: str
    def __init__(
        self,
        *,
        compliance_step_type_request: str = ...,
        label: str,
    ) -> None: ...

class GroupByStepRequest(ComplianceStepRequest):
    compliance_step_type_request: str = ...
    label: str
    def __init__(
        self,
        *,
        compliance_step_type_request: str = ...,
        label: str,
    ) -> None: ...

class GroupFilterStepRequest(ComplianceStepRequest):
    compliance_step_type_request: str = ...
    label: str
    def __init__(
        self,
        *,
        compliance_step_type_request: str = ...,
        label: str,
    ) -> None: ...

class IntermediateComplianceStepRequest(ComplianceStepRequest):
    compliance_step_type_request: str = ...
    label: str
    def __init__(
        self,
        *,
        compliance_step_type_request: str = ...,
        label: str,
    ) -> None: ...

class PercentCheckStepRequest(ComplianceStepRequest):
    compliance_step_type_request: str = ...
    label: str
    def __init__(
        self,
        *,
        compliance_step_type_request: str = ...,
        label: str,
    ) -> None: ...
