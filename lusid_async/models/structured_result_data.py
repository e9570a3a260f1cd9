"""Models of the structured result data API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import DateOrCutLabel, LusidModel

if TYPE_CHECKING:
    from lusid_async.models.address_key_definition import AddressKeyDefinition
    from lusid_async.models.common import ErrorDetail, Link
    from lusid_async.models.family_bases import ResultValue


class DataMapKey(LusidModel):
    """Data map key.

    Used by `StructuredResultDataApi.get_data_map`.
    """

    version: str | None = None
    """Version of the data map, `major.minor.patch`."""
    code: str | None = None
    """The code, unique in its scope."""


class DataDefinition(LusidModel):
    """Data definition."""

    address: str
    """Address key in LUSID for the column."""
    name: str | None = None
    """Name of the column in the document."""
    data_type: str | None = None
    """Type of the values: `string`, `integer`, `decimal` or `result0d`."""
    key_type: str | None = None
    """Whether the column identifies a row (`Unique`, `PartOfUnique`) or holds data (`Leaf`, `CompositeLeaf`).
    """
    allow_null: bool | None = None
    """Whether a value may be null."""
    allow_missing: bool | None = None
    """Whether the column may be missing."""


class DataMapping(LusidModel):
    """Data mapping."""

    data_definitions: list[DataDefinition] | None = None
    """Name, type and uniqueness of each column of the documents."""


class CreateDataMapRequest(LusidModel):
    """Create data map request.

    Used by `StructuredResultDataApi.create_data_map`.
    """

    id: DataMapKey
    """The identifier; a `ResourceId` is a scope and a code."""
    data: DataMapping | None = None
    """The data map to create."""


class GetDataMapResponse(LusidModel):
    """Get data map response.

    Used by `StructuredResultDataApi.get_data_map`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    values: dict[str, DataMapping] | None = None
    """The items."""
    failed: "dict[str, ErrorDetail] | None" = None
    """The items of the request that failed, by their key in the request, each with the error."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class StructuredResultData(LusidModel):
    """Structured result data."""

    document_format: str
    """Format of the document, such as `Csv` or `Json`."""
    version: str | None = None
    """Version of the document's format, `major.minor.patch`."""
    name: str | None = None
    """Name or description of the document."""
    document: str
    """The document as text, with results such as prices or yields."""
    data_map_key: DataMapKey | None = None
    """Data map that says what the document's columns are."""


class GetStructuredResultDataResponse(LusidModel):
    """Get structured result data response.

    Used by `StructuredResultDataApi.get_structured_result_data`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    values: dict[str, StructuredResultData] | None = None
    """The items."""
    failed: "dict[str, ErrorDetail] | None" = None
    """The items of the request that failed, by their key in the request, each with the error."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class StructuredResultDataId(LusidModel):
    """Structured result data id.

    Used by `StructuredResultDataApi.delete_structured_result_data`,
    `StructuredResultDataApi.get_structured_result_data`, `StructuredResultDataApi.get_virtual_document`.
    """

    source: str
    """Platform or vendor that provided the document, such as `Client`."""
    code: str | None = None
    """What the document is about, such as an instrument, index or portfolio."""
    effective_at: DateOrCutLabel | None = None
    """The moment of business time for which this holds."""
    result_type: str | None = None
    """Class of data in the document, such as `UnitResult/Analytic`."""


class GroupedResultOfAddressKey(LusidModel):
    """Grouped result of address key."""

    columns: list[str] | None = None
    """Address keys of the columns."""
    values: "list[ResultValue] | None" = None
    """The items."""


class VirtualDocumentRow(LusidModel):
    """Virtual document row."""

    row_id: dict[str, str | None] | None = None
    """What identifies the row, by address key."""
    row_data: GroupedResultOfAddressKey | None = None
    """Values of the row, by address key."""


class VirtualDocument(LusidModel):
    """Virtual document."""

    document_id: StructuredResultDataId | None = None
    """Which result document it is."""
    data: list[VirtualDocumentRow] | None = None
    """Rows of the document."""


class GetVirtualDocumentResponse(LusidModel):
    """Get virtual document response.

    Used by `StructuredResultDataApi.get_virtual_document`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    values: dict[str, VirtualDocument] | None = None
    """The items."""
    failed: "dict[str, ErrorDetail] | None" = None
    """The items of the request that failed, by their key in the request, each with the error."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class VirtualRow(LusidModel):
    """Virtual row."""

    row_id: dict[str, str | None] | None = None
    """What identifies the row, by address key."""
    row_data: "dict[str, ResultValue] | None" = None
    """Values of the row, by address key."""


class PagedResourceListOfVirtualRow(LusidModel):
    """Paged resource list of virtual row.

    Used by `StructuredResultDataApi.get_virtual_document_rows`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[VirtualRow]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ResourceListOfAddressKeyDefinition(LusidModel):
    """Resource list of address key definition.

    Used by `StructuredResultDataApi.get_address_key_definitions_for_document`.
    """

    values: "list[AddressKeyDefinition]"
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class UpsertResultValuesDataRequest(LusidModel):
    """Upsert result values data request.

    Used by `StructuredResultDataApi.upsert_result_value`.
    """

    document_id: StructuredResultDataId
    """Which result document it is."""
    key: dict[str, str | None] | None = None
    """What identifies the result, by name."""
    data_address: str | None = None
    """Address key of the value."""
    result_value: "ResultValue | None" = None
    """Value to store."""


class UpsertStructuredResultDataRequest(LusidModel):
    """Upsert structured result data request.

    Used by `StructuredResultDataApi.upsert_structured_result_data`.
    """

    id: StructuredResultDataId
    """The identifier; a `ResourceId` is a scope and a code."""
    data: StructuredResultData | None = None
    """The document to store."""
