"""Models of the relational datasets API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING, Any

from lusid_async.modelling import AwareDatetime, DateOrCutLabel, LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import ErrorDetail, Link, ResourceId


class ApplicableEntity(LusidModel):
    """Applicable entity."""

    entity_type: str
    """Type of the entity that the data are for, such as `Instrument`."""
    entity_scope: str | None = None
    """Scope of the entity."""
    identifier_scope: str | None = None
    """The scope of the identifier type."""
    identifier_type: str | None = None
    """Which kind of identifier names the entity."""
    identifier_value: str | None = None
    """The value of the identifier."""
    sub_entity_id: str | None = None
    """Identifier of a part of the entity, where the data are for that part."""


class BatchDeleteRelationalDataResponse(LusidModel):
    """Batch delete relational data response.

    Used by `RelationalDatasetsApi.batch_delete_relational_data`,
    `WithholdingTaxApi.batch_delete_withholding_tax_rates`.
    """

    values: dict[str, str | None]
    """The items."""
    failed: "dict[str, ErrorDetail] | None" = None
    """The items of the request that failed, by their key in the request, each with the error."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""


class RelationalDataPointFieldValueResponse(LusidModel):
    """Relational data point field value response."""

    value: Any
    """Value of the field, of the type that the dataset defines."""


class RelationalDataSeriesResponse(LusidModel):
    """Relational data series response."""

    series_scope: str
    """Scope of the series, a namespace for data of different origin."""
    applicable_entity: ApplicableEntity
    """The entity that the row is attached to."""
    series_identifiers: dict[str, RelationalDataPointFieldValueResponse]
    """The values that tell the series apart, by field."""


class DataPointVersion(LusidModel):
    """Data point version."""

    as_at_created: AwareDatetime | None = None
    """When it was created, in system time."""
    user_id_created: str | None = None
    """Identifier of the user who created it."""
    request_id_created: str | None = None
    """Identifier of the request that created it."""
    as_at_modified: AwareDatetime | None = None
    """When it was last changed, in system time."""
    user_id_modified: str | None = None
    """The user who made the change."""
    request_id_modified: str | None = None
    """The request that made the change."""
    as_at_version_number: int | None = None
    """How many versions there have been, from 1."""
    entity_unique_id: str | None = None
    """The identifier that LUSID gave to the entity, unique over all entities of its type."""


class RelationalDataPointResponse(LusidModel):
    """Relational data point response."""

    relational_dataset_definition_id: "ResourceId"
    """Scope and code of the relational dataset definition."""
    data_series: RelationalDataSeriesResponse
    """The series that the row belongs to."""
    effective_at: AwareDatetime
    """The moment of business time for which this holds."""
    value_fields: dict[str, RelationalDataPointFieldValueResponse]
    """The values of the row, by field."""
    meta_data_fields: dict[str, RelationalDataPointFieldValueResponse]
    """The metadata of the row, by field."""
    effective_at_entered: str
    """Business time of the data point as the caller wrote it."""
    data_point_version: DataPointVersion | None = None
    """Version of the data point: when and by whom it was written."""


class BatchUpsertRelationalDatasetsResponse(LusidModel):
    """Batch upsert relational datasets response.

    Used by `RelationalDatasetsApi.batch_upsert_relational_data`.
    """

    values: dict[str, RelationalDataPointResponse]
    """The items."""
    failed: "dict[str, ErrorDetail] | None" = None
    """The items of the request that failed, by their key in the request, each with the error."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class CustomSortBy(LusidModel):
    """Custom sort by."""

    field_name: str
    """Field to sort by."""
    priority_values: list[str] | None = None
    """Values that come first, in this order."""
    remainder_order: str
    """Order of all other values. ASC or DESC, or a value added since."""


class DataSeries(LusidModel):
    """Data series."""

    series_scope: str
    """Scope of the series, a namespace for data of different origin."""
    applicable_entity: ApplicableEntity
    """The entity that the row is attached to."""
    series_identifiers: dict[str, Any] | None = None
    """The values that tell the series apart, by field."""


class DeleteRelationalDataPointRequest(LusidModel):
    """Delete relational data point request.

    Used by `RelationalDatasetsApi.batch_delete_relational_data`.
    """

    data_series: DataSeries
    """The series that the row belongs to."""
    effective_at: DateOrCutLabel
    """Business time of the row, as moment or cut label."""


class PagedResourceListOfRelationalDataPointResponse(LusidModel):
    """Paged resource list of relational data point response.

    Used by `RelationalDatasetsApi.query_relational_data`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[RelationalDataPointResponse]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class QueryRelationalDatasetRequest(LusidModel):
    """Query relational dataset request.

    Used by `RelationalDatasetsApi.query_relational_data`.
    """

    query_method: str | None = None
    """`Latest` for the last row of each series, `TimeSeries` for all."""
    filter: str | None = None
    """An expression that selects what to include, such as `type eq 'Buy'`."""
    custom_sort_by: list[CustomSortBy] | None = None
    """Fields, with values, by which to sort."""


class UpsertRelationalDataPointRequest(LusidModel):
    """Upsert relational data point request.

    Used by `RelationalDatasetsApi.batch_upsert_relational_data`.
    """

    data_series: DataSeries
    """The series that the row belongs to."""
    effective_at: DateOrCutLabel
    """Business time of the row, as moment or cut label."""
    value_fields: dict[str, Any]
    """The values of the row, by field."""
    meta_data_fields: dict[str, Any] | None = None
    """The metadata of the row, by field."""
