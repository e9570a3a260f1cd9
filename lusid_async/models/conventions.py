"""Models of the conventions API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import ErrorDetail, Link
    from lusid_async.models.flow_conventions import FlowConventions


class CdsFlowConventions(LusidModel):
    """Cds flow conventions."""

    roll_frequency: str | None = None
    """How often the reference bonds are renewed, as tenor. Default: `6M`; `3M` for historical issues."""
    currency: str
    """The currency, as ISO code."""
    payment_frequency: str
    """How often is paid, as tenor such as `6M`."""
    day_count_convention: str
    """How fractions of a year are counted, such as `Actual365`. Actual360, Act360, MoneyMarket, Actual365,
    Act365, Thirty360, … (26 more), or a value added since.
    """
    roll_convention: str
    """On which day of the month periods end, such as `EndOfMonth`. None, EndOfMonth, IMM, 1, 2, 3, … (52
    more), or a value added since.
    """
    payment_calendars: list[str]
    """Codes of calendars whose holidays payment dates avoid."""
    reset_calendars: list[str]
    """Codes of calendars whose holidays reset dates avoid."""
    settle_days: int | None = None
    """Business days between trade date and settlement. Default: 0."""
    reset_days: int | None = None
    """Business days between fixing of the rate and payment. Default: 0."""
    business_day_convention: str | None = None
    """Where a date that is no business day moves, such as `ModifiedFollowing`. NoAdjustment, None, Previous,
    P, Following, F, … (7 more), or a value added since.
    """
    scope: str | None = None
    """The scope, a namespace for codes."""
    code: str | None = None
    """The code, unique in its scope."""


class GetCdsFlowConventionsResponse(LusidModel):
    """Get cds flow conventions response.

    Used by `ConventionsApi.get_cds_flow_conventions`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    value: CdsFlowConventions | None = None
    """The conventions that were asked for."""
    failed: "dict[str, ErrorDetail] | None" = None
    """The items of the request that failed, by their key in the request, each with the error."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class GetFlowConventionsResponse(LusidModel):
    """Get flow conventions response.

    Used by `ConventionsApi.get_flow_conventions`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    value: "FlowConventions | None" = None
    """The conventions that were asked for."""
    failed: "dict[str, ErrorDetail] | None" = None
    """The items of the request that failed, by their key in the request, each with the error."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class IndexConvention(LusidModel):
    """Index convention."""

    fixing_reference: str
    """Name of the reference rate by which fixings are found."""
    publication_day_lag: int
    """Days between the rate's spot date and its publication."""
    payment_tenor: str
    """Tenor of the rate: `1D` for overnight indices, else between a day and a year."""
    day_count_convention: str
    """How fractions of a year are counted, such as `Actual365`. Actual360, Act360, MoneyMarket, Actual365,
    Act365, Thirty360, … (18 more), or a value added since.
    """
    currency: str
    """The currency, as ISO code."""
    index_name: str | None = None
    """Name of the index, such as `SOFR` or `EURIBOR`."""
    scope: str | None = None
    """The scope, a namespace for codes."""
    code: str | None = None
    """The code, unique in its scope."""


class GetIndexConventionResponse(LusidModel):
    """Get index convention response.

    Used by `ConventionsApi.get_index_convention`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    value: IndexConvention | None = None
    """The conventions that were asked for."""
    failed: "dict[str, ErrorDetail] | None" = None
    """The items of the request that failed, by their key in the request, each with the error."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ResourceListOfGetCdsFlowConventionsResponse(LusidModel):
    """Resource list of get cds flow conventions response.

    Used by `ConventionsApi.list_cds_flow_conventions`.
    """

    values: list[GetCdsFlowConventionsResponse]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class ResourceListOfGetFlowConventionsResponse(LusidModel):
    """Resource list of get flow conventions response.

    Used by `ConventionsApi.list_flow_conventions`.
    """

    values: list[GetFlowConventionsResponse]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class ResourceListOfGetIndexConventionResponse(LusidModel):
    """Resource list of get index convention response.

    Used by `ConventionsApi.list_index_convention`.
    """

    values: list[GetIndexConventionResponse]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class UpsertCdsFlowConventionsRequest(LusidModel):
    """Upsert cds flow conventions request.

    Used by `ConventionsApi.upsert_cds_flow_conventions`.
    """

    cds_flow_conventions: CdsFlowConventions | None = None
    """Conventions to store."""


class UpsertFlowConventionsRequest(LusidModel):
    """Upsert flow conventions request.

    Used by `ConventionsApi.upsert_flow_conventions`.
    """

    flow_conventions: "FlowConventions | None" = None
    """The conventions of payments: frequency, day count, calendars, business days."""


class UpsertIndexConventionRequest(LusidModel):
    """Upsert index convention request.

    Used by `ConventionsApi.upsert_index_convention`.
    """

    index_convention: IndexConvention | None = None
    """The conventions of the floating index."""
