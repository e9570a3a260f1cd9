"""Models of the structured result data API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.address_key_definition import AddressKeyDefinition
    from lusid_async.models.common import ErrorDetail, Link
    from lusid_async.models.family_bases import ResultValue


class DataMapKey(LusidModel):
    """Data map key.

    Used by `StructuredResultDataApi.get_data_map`.
    """

    version: str | None = None
    code: str | None = None


class DataDefinition(LusidModel):
    """Data definition."""

    address: str
    name: str | None = None
    data_type: str | None = None
    key_type: str | None = None
    allow_null: bool | None = None
    allow_missing: bool | None = None


class DataMapping(LusidModel):
    """Data mapping."""

    data_definitions: list[DataDefinition] | None = None


class CreateDataMapRequest(LusidModel):
    """Create data map request.

    Used by `StructuredResultDataApi.create_data_map`.
    """

    id: DataMapKey
    data: DataMapping | None = None


class GetDataMapResponse(LusidModel):
    """Get data map response.

    Used by `StructuredResultDataApi.get_data_map`.
    """

    href: str | None = None
    values: dict[str, DataMapping] | None = None
    failed: "dict[str, ErrorDetail] | None" = None
    links: "list[Link] | None" = None


class StructuredResultData(LusidModel):
    """Structured result data."""

    document_format: str
    version: str | None = None
    name: str | None = None
    document: str
    data_map_key: DataMapKey | None = None


class GetStructuredResultDataResponse(LusidModel):
    """Get structured result data response.

    Used by `StructuredResultDataApi.get_structured_result_data`.
    """

    href: str | None = None
    values: dict[str, StructuredResultData] | None = None
    failed: "dict[str, ErrorDetail] | None" = None
    links: "list[Link] | None" = None


class StructuredResultDataId(LusidModel):
    """Structured result data id.

    Used by `StructuredResultDataApi.delete_structured_result_data`,
    `StructuredResultDataApi.get_structured_result_data`, `StructuredResultDataApi.get_virtual_document`.
    """

    source: str
    code: str | None = None
    effective_at: str | None = None
    result_type: str | None = None


class GroupedResultOfAddressKey(LusidModel):
    """Grouped result of address key."""

    columns: list[str] | None = None
    values: "list[ResultValue] | None" = None


class VirtualDocumentRow(LusidModel):
    """Virtual document row."""

    row_id: dict[str, str | None] | None = None
    row_data: GroupedResultOfAddressKey | None = None


class VirtualDocument(LusidModel):
    """Virtual document."""

    document_id: StructuredResultDataId | None = None
    data: list[VirtualDocumentRow] | None = None


class GetVirtualDocumentResponse(LusidModel):
    """Get virtual document response.

    Used by `StructuredResultDataApi.get_virtual_document`.
    """

    href: str | None = None
    values: dict[str, VirtualDocument] | None = None
    failed: "dict[str, ErrorDetail] | None" = None
    links: "list[Link] | None" = None


class VirtualRow(LusidModel):
    """Virtual row."""

    row_id: dict[str, str | None] | None = None
    row_data: "dict[str, ResultValue] | None" = None


class PagedResourceListOfVirtualRow(LusidModel):
    """Paged resource list of virtual row.

    Used by `StructuredResultDataApi.get_virtual_document_rows`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[VirtualRow]
    href: str | None = None
    links: "list[Link] | None" = None


class ResourceListOfAddressKeyDefinition(LusidModel):
    """Resource list of address key definition.

    Used by `StructuredResultDataApi.get_address_key_definitions_for_document`.
    """

    values: "list[AddressKeyDefinition]"
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class UpsertResultValuesDataRequest(LusidModel):
    """Upsert result values data request.

    Used by `StructuredResultDataApi.upsert_result_value`.
    """

    document_id: StructuredResultDataId
    key: dict[str, str | None] | None = None
    data_address: str | None = None
    result_value: "ResultValue | None" = None


class UpsertStructuredResultDataRequest(LusidModel):
    """Upsert structured result data request.

    Used by `StructuredResultDataApi.upsert_structured_result_data`.
    """

    id: StructuredResultDataId
    data: StructuredResultData | None = None
