"""Models of the relational datasets API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING, Any

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import ErrorDetail, Link, ResourceId


class ApplicableEntity(LusidModel):
    """Applicable entity."""

    entity_type: str
    entity_scope: str | None = None
    identifier_scope: str | None = None
    identifier_type: str | None = None
    identifier_value: str | None = None
    sub_entity_id: str | None = None


class BatchDeleteRelationalDataResponse(LusidModel):
    """Batch delete relational data response.

    Used by `RelationalDatasetsApi.batch_delete_relational_data`,
    `WithholdingTaxApi.batch_delete_withholding_tax_rates`.
    """

    values: dict[str, str | None]
    failed: "dict[str, ErrorDetail] | None" = None
    href: str | None = None


class RelationalDataPointFieldValueResponse(LusidModel):
    """Relational data point field value response."""

    value: Any


class RelationalDataSeriesResponse(LusidModel):
    """Relational data series response."""

    series_scope: str
    applicable_entity: ApplicableEntity
    series_identifiers: dict[str, RelationalDataPointFieldValueResponse]


class DataPointVersion(LusidModel):
    """Data point version."""

    as_at_created: datetime | None = None
    user_id_created: str | None = None
    request_id_created: str | None = None
    as_at_modified: datetime | None = None
    user_id_modified: str | None = None
    request_id_modified: str | None = None
    as_at_version_number: int | None = None
    entity_unique_id: str | None = None


class RelationalDataPointResponse(LusidModel):
    """Relational data point response."""

    relational_dataset_definition_id: "ResourceId"
    data_series: RelationalDataSeriesResponse
    effective_at: datetime
    value_fields: dict[str, RelationalDataPointFieldValueResponse]
    meta_data_fields: dict[str, RelationalDataPointFieldValueResponse]
    effective_at_entered: str
    data_point_version: DataPointVersion | None = None


class BatchUpsertRelationalDatasetsResponse(LusidModel):
    """Batch upsert relational datasets response.

    Used by `RelationalDatasetsApi.batch_upsert_relational_data`.
    """

    values: dict[str, RelationalDataPointResponse]
    failed: "dict[str, ErrorDetail] | None" = None
    href: str | None = None
    links: "list[Link] | None" = None


class CustomSortBy(LusidModel):
    """Custom sort by."""

    field_name: str
    priority_values: list[str] | None = None
    remainder_order: str
    """ASC or DESC, or a value added since."""


class DataSeries(LusidModel):
    """Data series."""

    series_scope: str
    applicable_entity: ApplicableEntity
    series_identifiers: dict[str, Any] | None = None


class DeleteRelationalDataPointRequest(LusidModel):
    """Delete relational data point request.

    Used by `RelationalDatasetsApi.batch_delete_relational_data`.
    """

    data_series: DataSeries
    effective_at: str


class PagedResourceListOfRelationalDataPointResponse(LusidModel):
    """Paged resource list of relational data point response.

    Used by `RelationalDatasetsApi.query_relational_data`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[RelationalDataPointResponse]
    href: str | None = None
    links: "list[Link] | None" = None


class QueryRelationalDatasetRequest(LusidModel):
    """Query relational dataset request.

    Used by `RelationalDatasetsApi.query_relational_data`.
    """

    query_method: str | None = None
    filter: str | None = None
    custom_sort_by: list[CustomSortBy] | None = None


class UpsertRelationalDataPointRequest(LusidModel):
    """Upsert relational data point request.

    Used by `RelationalDatasetsApi.batch_upsert_relational_data`.
    """

    data_series: DataSeries
    effective_at: str
    value_fields: dict[str, Any]
    meta_data_fields: dict[str, Any] | None = None
