"""Models of the relational datasets API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import ErrorDetail, Link, ResourceId

class ApplicableEntity(LusidModel):
    entity_type: str
    entity_scope: str | None = ...
    identifier_scope: str | None = ...
    identifier_type: str | None = ...
    identifier_value: str | None = ...
    sub_entity_id: str | None = ...
    def __init__(
        self,
        *,
        entity_type: str,
        entity_scope: str | None = ...,
        identifier_scope: str | None = ...,
        identifier_type: str | None = ...,
        identifier_value: str | None = ...,
        sub_entity_id: str | None = ...,
    ) -> None:
        """Applicable entity.

        Args:
            entity_type: Type of the entity that the data are for, such as `Instrument`.
            entity_scope: Scope of the entity.
            identifier_scope: The scope of the identifier type.
            identifier_type: Which kind of identifier names the entity.
            identifier_value: The value of the identifier.
            sub_entity_id: Identifier of a part of the entity, where the data are for that part.
        """

class BatchDeleteRelationalDataResponse(LusidModel):
    values: dict[str, str | None]
    failed: dict[str, ErrorDetail] | None = ...
    href: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Mapping[str, str | None],
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
        href: str | None = ...,
    ) -> None:
        """Batch delete relational data response.

        Args:
            values: The items.
            failed: The items of the request that failed, by their key in the request, each with the error.
            href: The address at which LUSID serves this resource as at the moment that it was read.
        """

class RelationalDataPointFieldValueResponse(LusidModel):
    value: Any
    def __init__(
        self,
        *,
        value: Any,
    ) -> None:
        """Relational data point field value response.

        Args:
            value: Value of the field, of the type that the dataset defines.
        """

class RelationalDataSeriesResponse(LusidModel):
    series_scope: str
    applicable_entity: ApplicableEntity
    series_identifiers: dict[str, RelationalDataPointFieldValueResponse]
    def __init__(
        self,
        *,
        series_scope: str,
        applicable_entity: ApplicableEntity | _abc.Mapping[str, _typing.Any],
        series_identifiers: _abc.Mapping[str, RelationalDataPointFieldValueResponse | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Relational data series response.

        Args:
            series_scope: Scope of the series, a namespace for data of different origin.
            applicable_entity: The entity that the row is attached to.
            series_identifiers: The values that tell the series apart, by field.
        """

class DataPointVersion(LusidModel):
    as_at_created: _datetime.datetime | None = ...
    user_id_created: str | None = ...
    request_id_created: str | None = ...
    as_at_modified: _datetime.datetime | None = ...
    user_id_modified: str | None = ...
    request_id_modified: str | None = ...
    as_at_version_number: int | None = ...
    entity_unique_id: str | None = ...
    def __init__(
        self,
        *,
        as_at_created: _datetime.datetime | str | None = ...,
        user_id_created: str | None = ...,
        request_id_created: str | None = ...,
        as_at_modified: _datetime.datetime | str | None = ...,
        user_id_modified: str | None = ...,
        request_id_modified: str | None = ...,
        as_at_version_number: int | None = ...,
        entity_unique_id: str | None = ...,
    ) -> None:
        """Data point version.

        Args:
            as_at_created: When it was created, in system time.
            user_id_created: Identifier of the user who created it.
            request_id_created: Identifier of the request that created it.
            as_at_modified: When it was last changed, in system time.
            user_id_modified: The user who made the change.
            request_id_modified: The request that made the change.
            as_at_version_number: How many versions there have been, from 1.
            entity_unique_id: The identifier that LUSID gave to the entity, unique over all entities of its type.
        """

class RelationalDataPointResponse(LusidModel):
    relational_dataset_definition_id: ResourceId
    data_series: RelationalDataSeriesResponse
    effective_at: _datetime.datetime
    value_fields: dict[str, RelationalDataPointFieldValueResponse]
    meta_data_fields: dict[str, RelationalDataPointFieldValueResponse]
    effective_at_entered: str
    data_point_version: DataPointVersion | None = ...
    def __init__(
        self,
        *,
        relational_dataset_definition_id: ResourceId | _abc.Mapping[str, _typing.Any],
        data_series: RelationalDataSeriesResponse | _abc.Mapping[str, _typing.Any],
        effective_at: _datetime.datetime | str,
        value_fields: _abc.Mapping[str, RelationalDataPointFieldValueResponse | _abc.Mapping[str, _typing.Any]],
        meta_data_fields: _abc.Mapping[str, RelationalDataPointFieldValueResponse | _abc.Mapping[str, _typing.Any]],
        effective_at_entered: str,
        data_point_version: DataPointVersion | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Relational data point response.

        Args:
            relational_dataset_definition_id: Scope and code of the relational dataset definition.
            data_series: The series that the row belongs to.
            effective_at: The moment of business time for which this holds.
            value_fields: The values of the row, by field.
            meta_data_fields: The metadata of the row, by field.
            effective_at_entered: Business time of the data point as the caller wrote it.
            data_point_version: Version of the data point: when and by whom it was written.
        """

class BatchUpsertRelationalDatasetsResponse(LusidModel):
    values: dict[str, RelationalDataPointResponse]
    failed: dict[str, ErrorDetail] | None = ...
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        values: _abc.Mapping[str, RelationalDataPointResponse | _abc.Mapping[str, _typing.Any]],
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Batch upsert relational datasets response.

        Args:
            values: The items.
            failed: The items of the request that failed, by their key in the request, each with the error.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class CustomSortBy(LusidModel):
    field_name: str
    priority_values: list[str] | None = ...
    remainder_order: str
    def __init__(
        self,
        *,
        field_name: str,
        priority_values: list[str] | tuple[str, ...] | None = ...,
        remainder_order: str,
    ) -> None:
        """Custom sort by.

        Args:
            field_name: Field to sort by.
            priority_values: Values that come first, in this order.
            remainder_order: Order of all other values. ASC or DESC, or a value added since.
        """

class DataSeries(LusidModel):
    series_scope: str
    applicable_entity: ApplicableEntity
    series_identifiers: dict[str, Any] | None = ...
    def __init__(
        self,
        *,
        series_scope: str,
        applicable_entity: ApplicableEntity | _abc.Mapping[str, _typing.Any],
        series_identifiers: _abc.Mapping[str, Any] | None = ...,
    ) -> None:
        """Data series.

        Args:
            series_scope: Scope of the series, a namespace for data of different origin.
            applicable_entity: The entity that the row is attached to.
            series_identifiers: The values that tell the series apart, by field.
        """

class DeleteRelationalDataPointRequest(LusidModel):
    data_series: DataSeries
    effective_at: str
    def __init__(
        self,
        *,
        data_series: DataSeries | _abc.Mapping[str, _typing.Any],
        effective_at: _datetime.datetime | _datetime.date | str,
    ) -> None:
        """Delete relational data point request.

        Args:
            data_series: The series that the row belongs to.
            effective_at: Business time of the row, as moment or cut label.
        """

class PagedResourceListOfRelationalDataPointResponse(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[RelationalDataPointResponse]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[RelationalDataPointResponse | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of relational data point response.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class QueryRelationalDatasetRequest(LusidModel):
    query_method: str | None = ...
    filter: str | None = ...
    custom_sort_by: list[CustomSortBy] | None = ...
    def __init__(
        self,
        *,
        query_method: str | None = ...,
        filter: str | None = ...,
        custom_sort_by: _abc.Sequence[CustomSortBy | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Query relational dataset request.

        Args:
            query_method: `Latest` for the last row of each series, `TimeSeries` for all.
            filter: An expression that selects what to include, such as `type eq 'Buy'`.
            custom_sort_by: Fields, with values, by which to sort.
        """

class UpsertRelationalDataPointRequest(LusidModel):
    data_series: DataSeries
    effective_at: str
    value_fields: dict[str, Any]
    meta_data_fields: dict[str, Any] | None = ...
    def __init__(
        self,
        *,
        data_series: DataSeries | _abc.Mapping[str, _typing.Any],
        effective_at: _datetime.datetime | _datetime.date | str,
        value_fields: _abc.Mapping[str, Any],
        meta_data_fields: _abc.Mapping[str, Any] | None = ...,
    ) -> None:
        """Upsert relational data point request.

        Args:
            data_series: The series that the row belongs to.
            effective_at: Business time of the row, as moment or cut label.
            value_fields: The values of the row, by field.
            meta_data_fields: The metadata of the row, by field.
        """
