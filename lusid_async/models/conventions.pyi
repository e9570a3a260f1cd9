"""Models of the conventions API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import ErrorDetail, Link
from lusid_async.models.flow_conventions import FlowConventions

class CdsFlowConventions(LusidModel):
    roll_frequency: str | None = ...
    currency: str
    payment_frequency: str
    day_count_convention: str
    roll_convention: str
    payment_calendars: list[str]
    reset_calendars: list[str]
    settle_days: int | None = ...
    reset_days: int | None = ...
    business_day_convention: str | None = ...
    scope: str | None = ...
    code: str | None = ...
    def __init__(
        self,
        *,
        roll_frequency: str | None = ...,
        currency: str,
        payment_frequency: str,
        day_count_convention: str,
        roll_convention: str,
        payment_calendars: list[str] | tuple[str, ...],
        reset_calendars: list[str] | tuple[str, ...],
        settle_days: int | None = ...,
        reset_days: int | None = ...,
        business_day_convention: str | None = ...,
        scope: str | None = ...,
        code: str | None = ...,
    ) -> None: ...

class GetCdsFlowConventionsResponse(LusidModel):
    href: str | None = ...
    value: CdsFlowConventions | None = ...
    failed: dict[str, ErrorDetail] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        value: CdsFlowConventions | _abc.Mapping[str, _typing.Any] | None = ...,
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class GetFlowConventionsResponse(LusidModel):
    href: str | None = ...
    value: FlowConventions | None = ...
    failed: dict[str, ErrorDetail] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        value: FlowConventions | _abc.Mapping[str, _typing.Any] | None = ...,
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class IndexConvention(LusidModel):
    fixing_reference: str
    publication_day_lag: int
    payment_tenor: str
    day_count_convention: str
    currency: str
    index_name: str | None = ...
    scope: str | None = ...
    code: str | None = ...
    def __init__(
        self,
        *,
        fixing_reference: str,
        publication_day_lag: int,
        payment_tenor: str,
        day_count_convention: str,
        currency: str,
        index_name: str | None = ...,
        scope: str | None = ...,
        code: str | None = ...,
    ) -> None: ...

class GetIndexConventionResponse(LusidModel):
    href: str | None = ...
    value: IndexConvention | None = ...
    failed: dict[str, ErrorDetail] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        value: IndexConvention | _abc.Mapping[str, _typing.Any] | None = ...,
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class ResourceListOfGetCdsFlowConventionsResponse(LusidModel):
    values: list[GetCdsFlowConventionsResponse]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[GetCdsFlowConventionsResponse | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None: ...

class ResourceListOfGetFlowConventionsResponse(LusidModel):
    values: list[GetFlowConventionsResponse]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[GetFlowConventionsResponse | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None: ...

class ResourceListOfGetIndexConventionResponse(LusidModel):
    values: list[GetIndexConventionResponse]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[GetIndexConventionResponse | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None: ...

class UpsertCdsFlowConventionsRequest(LusidModel):
    cds_flow_conventions: CdsFlowConventions | None = ...
    def __init__(
        self,
        *,
        cds_flow_conventions: CdsFlowConventions | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None: ...

class UpsertFlowConventionsRequest(LusidModel):
    flow_conventions: FlowConventions | None = ...
    def __init__(
        self,
        *,
        flow_conventions: FlowConventions | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None: ...

class UpsertIndexConventionRequest(LusidModel):
    index_convention: IndexConvention | None = ...
    def __init__(
        self,
        *,
        index_convention: IndexConvention | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None: ...
