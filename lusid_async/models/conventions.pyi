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
    ) -> None:
        """Cds flow conventions.

        Args:
            roll_frequency: How often the reference bonds are renewed, as tenor. Default: `6M`; `3M` for historical issues.
            currency: The currency, as ISO code.
            payment_frequency: How often is paid, as tenor such as `6M`.
            day_count_convention: How fractions of a year are counted, such as `Actual365`. Actual360, Act360, MoneyMarket, Actual365, Act365, Thirty360, … (26 more), or a value added since.
            roll_convention: On which day of the month periods end, such as `EndOfMonth`. None, EndOfMonth, IMM, 1, 2, 3, … (52 more), or a value added since.
            payment_calendars: Codes of calendars whose holidays payment dates avoid.
            reset_calendars: Codes of calendars whose holidays reset dates avoid.
            settle_days: Business days between trade date and settlement. Default: 0.
            reset_days: Business days between fixing of the rate and payment. Default: 0.
            business_day_convention: Where a date that is no business day moves, such as `ModifiedFollowing`. NoAdjustment, None, Previous, P, Following, F, … (7 more), or a value added since.
            scope: The scope, a namespace for codes.
            code: The code, unique in its scope.
        """

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
    ) -> None:
        """Get cds flow conventions response.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            value: The conventions that were asked for.
            failed: The items of the request that failed, by their key in the request, each with the error.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Get flow conventions response.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            value: The conventions that were asked for.
            failed: The items of the request that failed, by their key in the request, each with the error.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Index convention.

        Args:
            fixing_reference: Name of the reference rate by which fixings are found.
            publication_day_lag: Days between the rate's spot date and its publication.
            payment_tenor: Tenor of the rate: `1D` for overnight indices, else between a day and a year.
            day_count_convention: How fractions of a year are counted, such as `Actual365`. Actual360, Act360, MoneyMarket, Actual365, Act365, Thirty360, … (18 more), or a value added since.
            currency: The currency, as ISO code.
            index_name: Name of the index, such as `SOFR` or `EURIBOR`.
            scope: The scope, a namespace for codes.
            code: The code, unique in its scope.
        """

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
    ) -> None:
        """Get index convention response.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            value: The conventions that were asked for.
            failed: The items of the request that failed, by their key in the request, each with the error.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Resource list of get cds flow conventions response.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

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
    ) -> None:
        """Resource list of get flow conventions response.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

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
    ) -> None:
        """Resource list of get index convention response.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

class UpsertCdsFlowConventionsRequest(LusidModel):
    cds_flow_conventions: CdsFlowConventions | None = ...
    def __init__(
        self,
        *,
        cds_flow_conventions: CdsFlowConventions | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Upsert cds flow conventions request.

        Args:
            cds_flow_conventions: Conventions to store.
        """

class UpsertFlowConventionsRequest(LusidModel):
    flow_conventions: FlowConventions | None = ...
    def __init__(
        self,
        *,
        flow_conventions: FlowConventions | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Upsert flow conventions request.

        Args:
            flow_conventions: The conventions of payments: frequency, day count, calendars, business days.
        """

class UpsertIndexConventionRequest(LusidModel):
    index_convention: IndexConvention | None = ...
    def __init__(
        self,
        *,
        index_convention: IndexConvention | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Upsert index convention request.

        Args:
            index_convention: The conventions of the floating index.
        """
