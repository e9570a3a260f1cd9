"""Models of the structured result data API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.address_key_definition import AddressKeyDefinition
from lusid_async.models.common import ErrorDetail, Link
from lusid_async.models.family_bases import ResultValue

class DataMapKey(LusidModel):
    version: str | None = ...
    code: str | None = ...
    def __init__(
        self,
        *,
        version: str | None = ...,
        code: str | None = ...,
    ) -> None:
        """Data map key.

        Args:
            version: Version of the data map, `major.minor.patch`.
            code: The code, unique in its scope.
        """

class DataDefinition(LusidModel):
    address: str
    name: str | None = ...
    data_type: str | None = ...
    key_type: str | None = ...
    allow_null: bool | None = ...
    allow_missing: bool | None = ...
    def __init__(
        self,
        *,
        address: str,
        name: str | None = ...,
        data_type: str | None = ...,
        key_type: str | None = ...,
        allow_null: bool | None = ...,
        allow_missing: bool | None = ...,
    ) -> None:
        """Data definition.

        Args:
            address: Address key in LUSID for the column.
            name: Name of the column in the document.
            data_type: Type of the values: `string`, `integer`, `decimal` or `result0d`.
            key_type: Whether the column identifies a row (`Unique`, `PartOfUnique`) or holds data (`Leaf`, `CompositeLeaf`).
            allow_null: Whether a value may be null.
            allow_missing: Whether the column may be missing.
        """

class DataMapping(LusidModel):
    data_definitions: list[DataDefinition] | None = ...
    def __init__(
        self,
        *,
        data_definitions: _abc.Sequence[DataDefinition | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Data mapping.

        Args:
            data_definitions: Name, type and uniqueness of each column of the documents.
        """

class CreateDataMapRequest(LusidModel):
    id: DataMapKey
    data: DataMapping | None = ...
    def __init__(
        self,
        *,
        id: DataMapKey | _abc.Mapping[str, _typing.Any],
        data: DataMapping | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Create data map request.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            data: The data map to create.
        """

class GetDataMapResponse(LusidModel):
    href: str | None = ...
    values: dict[str, DataMapping] | None = ...
    failed: dict[str, ErrorDetail] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        values: _abc.Mapping[str, DataMapping | _abc.Mapping[str, _typing.Any]] | None = ...,
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Get data map response.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            values: The items.
            failed: The items of the request that failed, by their key in the request, each with the error.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class StructuredResultData(LusidModel):
    document_format: str
    version: str | None = ...
    name: str | None = ...
    document: str
    data_map_key: DataMapKey | None = ...
    def __init__(
        self,
        *,
        document_format: str,
        version: str | None = ...,
        name: str | None = ...,
        document: str,
        data_map_key: DataMapKey | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Structured result data.

        Args:
            document_format: Format of the document, such as `Csv` or `Json`.
            version: Version of the document's format, `major.minor.patch`.
            name: Name or description of the document.
            document: The document as text, with results such as prices or yields.
            data_map_key: Data map that says what the document's columns are.
        """

class GetStructuredResultDataResponse(LusidModel):
    href: str | None = ...
    values: dict[str, StructuredResultData] | None = ...
    failed: dict[str, ErrorDetail] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        values: _abc.Mapping[str, StructuredResultData | _abc.Mapping[str, _typing.Any]] | None = ...,
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Get structured result data response.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            values: The items.
            failed: The items of the request that failed, by their key in the request, each with the error.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class StructuredResultDataId(LusidModel):
    source: str
    code: str | None = ...
    effective_at: str | None = ...
    result_type: str | None = ...
    def __init__(
        self,
        *,
        source: str,
        code: str | None = ...,
        effective_at: _datetime.datetime | _datetime.date | str | None = ...,
        result_type: str | None = ...,
    ) -> None:
        """Structured result data id.

        Args:
            source: Platform or vendor that provided the document, such as `Client`.
            code: What the document is about, such as an instrument, index or portfolio.
            effective_at: The moment of business time for which this holds.
            result_type: Class of data in the document, such as `UnitResult/Analytic`.
        """

class GroupedResultOfAddressKey(LusidModel):
    columns: list[str] | None = ...
    values: list[ResultValue] | None = ...
    def __init__(
        self,
        *,
        columns: list[str] | tuple[str, ...] | None = ...,
        values: _abc.Sequence[ResultValue | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Grouped result of address key.

        Args:
            columns: Address keys of the columns.
            values: The items.
        """

class VirtualDocumentRow(LusidModel):
    row_id: dict[str, str | None] | None = ...
    row_data: GroupedResultOfAddressKey | None = ...
    def __init__(
        self,
        *,
        row_id: _abc.Mapping[str, str | None] | None = ...,
        row_data: GroupedResultOfAddressKey | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Virtual document row.

        Args:
            row_id: What identifies the row, by address key.
            row_data: Values of the row, by address key.
        """

class VirtualDocument(LusidModel):
    document_id: StructuredResultDataId | None = ...
    data: list[VirtualDocumentRow] | None = ...
    def __init__(
        self,
        *,
        document_id: StructuredResultDataId | _abc.Mapping[str, _typing.Any] | None = ...,
        data: _abc.Sequence[VirtualDocumentRow | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Virtual document.

        Args:
            document_id: Which result document it is.
            data: Rows of the document.
        """

class GetVirtualDocumentResponse(LusidModel):
    href: str | None = ...
    values: dict[str, VirtualDocument] | None = ...
    failed: dict[str, ErrorDetail] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        values: _abc.Mapping[str, VirtualDocument | _abc.Mapping[str, _typing.Any]] | None = ...,
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Get virtual document response.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            values: The items.
            failed: The items of the request that failed, by their key in the request, each with the error.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class VirtualRow(LusidModel):
    row_id: dict[str, str | None] | None = ...
    row_data: dict[str, ResultValue] | None = ...
    def __init__(
        self,
        *,
        row_id: _abc.Mapping[str, str | None] | None = ...,
        row_data: _abc.Mapping[str, ResultValue | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Virtual row.

        Args:
            row_id: What identifies the row, by address key.
            row_data: Values of the row, by address key.
        """

class PagedResourceListOfVirtualRow(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[VirtualRow]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[VirtualRow | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of virtual row.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class ResourceListOfAddressKeyDefinition(LusidModel):
    values: list[AddressKeyDefinition]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[AddressKeyDefinition | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of address key definition.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

class UpsertResultValuesDataRequest(LusidModel):
    document_id: StructuredResultDataId
    key: dict[str, str | None] | None = ...
    data_address: str | None = ...
    result_value: ResultValue | None = ...
    def __init__(
        self,
        *,
        document_id: StructuredResultDataId | _abc.Mapping[str, _typing.Any],
        key: _abc.Mapping[str, str | None] | None = ...,
        data_address: str | None = ...,
        result_value: ResultValue | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Upsert result values data request.

        Args:
            document_id: Which result document it is.
            key: What identifies the result, by name.
            data_address: Address key of the value.
            result_value: Value to store.
        """

class UpsertStructuredResultDataRequest(LusidModel):
    id: StructuredResultDataId
    data: StructuredResultData | None = ...
    def __init__(
        self,
        *,
        id: StructuredResultDataId | _abc.Mapping[str, _typing.Any],
        data: StructuredResultData | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Upsert structured result data request.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            data: The document to store.
        """
