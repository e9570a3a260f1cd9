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
    currency: str
    payment_frequency: str
    day_count_convention: str
    """Actual360, Act360, MoneyMarket, Actual365, Act365, Thirty360, … (26 more), or a value added since."""
    roll_convention: str
    """None, EndOfMonth, IMM, 1, 2, 3, … (52 more), or a value added since."""
    payment_calendars: list[str]
    reset_calendars: list[str]
    settle_days: int | None = None
    reset_days: int | None = None
    business_day_convention: str | None = None
    """NoAdjustment, None, Previous, P, Following, F, … (7 more), or a value added since."""
    scope: str | None = None
    code: str | None = None


class GetCdsFlowConventionsResponse(LusidModel):
    """Get cds flow conventions response.

    Used by `ConventionsApi.get_cds_flow_conventions`.
    """

    href: str | None = None
    value: CdsFlowConventions | None = None
    failed: "dict[str, ErrorDetail] | None" = None
    links: "list[Link] | None" = None


class GetFlowConventionsResponse(LusidModel):
    """Get flow conventions response.

    Used by `ConventionsApi.get_flow_conventions`.
    """

    href: str | None = None
    value: "FlowConventions | None" = None
    failed: "dict[str, ErrorDetail] | None" = None
    links: "list[Link] | None" = None


class IndexConvention(LusidModel):
    """Index convention."""

    fixing_reference: str
    publication_day_lag: int
    payment_tenor: str
    day_count_convention: str
    """Actual360, Act360, MoneyMarket, Actual365, Act365, Thirty360, … (18 more), or a value added since."""
    currency: str
    index_name: str | None = None
    scope: str | None = None
    code: str | None = None


class GetIndexConventionResponse(LusidModel):
    """Get index convention response.

    Used by `ConventionsApi.get_index_convention`.
    """

    href: str | None = None
    value: IndexConvention | None = None
    failed: "dict[str, ErrorDetail] | None" = None
    links: "list[Link] | None" = None


class ResourceListOfGetCdsFlowConventionsResponse(LusidModel):
    """Resource list of get cds flow conventions response.

    Used by `ConventionsApi.list_cds_flow_conventions`.
    """

    values: list[GetCdsFlowConventionsResponse]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class ResourceListOfGetFlowConventionsResponse(LusidModel):
    """Resource list of get flow conventions response.

    Used by `ConventionsApi.list_flow_conventions`.
    """

    values: list[GetFlowConventionsResponse]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class ResourceListOfGetIndexConventionResponse(LusidModel):
    """Resource list of get index convention response.

    Used by `ConventionsApi.list_index_convention`.
    """

    values: list[GetIndexConventionResponse]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class UpsertCdsFlowConventionsRequest(LusidModel):
    """Upsert cds flow conventions request.

    Used by `ConventionsApi.upsert_cds_flow_conventions`.
    """

    cds_flow_conventions: CdsFlowConventions | None = None


class UpsertFlowConventionsRequest(LusidModel):
    """Upsert flow conventions request.

    Used by `ConventionsApi.upsert_flow_conventions`.
    """

    flow_conventions: "FlowConventions | None" = None


class UpsertIndexConventionRequest(LusidModel):
    """Upsert index convention request.

    Used by `ConventionsApi.upsert_index_convention`.
    """

    index_convention: IndexConvention | None = None
