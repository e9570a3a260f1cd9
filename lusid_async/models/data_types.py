"""Models of the data types API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING, ClassVar

from pydantic import Field

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import Link, ResourceId, StagedModificationsInfo, Version


class CreateUnitDefinition(LusidModel):
    """Create unit definition."""

    code: str
    display_name: str
    description: str
    details: dict[str, str | None] | None = None


class FieldDefinition(LusidModel):
    """Field definition."""

    key: str
    is_required: bool
    is_unique: bool
    value_type: str | None = None
    """String or Decimal, or a value added since."""


class FieldValue(LusidModel):
    """Field value.

    Used by `DataTypesApi.update_reference_values`.
    """

    value: str
    fields: dict[str, str | None] | None = None
    numeric_fields: dict[str, float] | None = None


class ReferenceData(LusidModel):
    """Reference data."""

    field_definitions: list[FieldDefinition]
    values: list[FieldValue]


class CreateDataTypeRequest(LusidModel):
    """Create data type request.

    Used by `DataTypesApi.create_data_type`.
    """

    scope: str
    code: str
    type_value_range: str
    """Open or Closed, or a value added since."""
    display_name: str
    description: str
    value_type: str
    """String, Int, Decimal, DateTime, Boolean, Map, … (15 more), or a value added since."""
    acceptable_values: list[str] | None = None
    unit_schema: str | None = None
    """NoUnits, Basic or Iso4217Currency, or a value added since."""
    acceptable_units: list[CreateUnitDefinition] | None = None
    reference_data: ReferenceData | None = None


class IUnitDefinitionDto(LusidModel):
    """I unit definition dto."""

    READ_ONLY: ClassVar[frozenset[str]] = frozenset(
        (
            "code",
            "description",
            "display_name",
        )
    )

    var_schema: str | None = Field(default=None, validation_alias="schema", serialization_alias="schema")
    """NoUnits, Basic or Iso4217Currency, or a value added since."""
    code: str | None = None
    display_name: str | None = None
    description: str | None = None


class DataType(LusidModel):
    """Data type.

    Used by `DataTypesApi.create_data_type`, `DataTypesApi.get_data_type`, `DataTypesApi.update_data_type` and
    2 more.
    """

    type_value_range: str
    """Open or Closed, or a value added since."""
    id: "ResourceId"
    display_name: str
    description: str
    value_type: str
    """String, Int, Decimal, DateTime, Boolean, Map, … (15 more), or a value added since."""
    acceptable_values: list[str] | None = None
    unit_schema: str | None = None
    """NoUnits, Basic or Iso4217Currency, or a value added since."""
    acceptable_units: list[IUnitDefinitionDto] | None = None
    reference_data: ReferenceData | None = None
    version: "Version | None" = None
    href: str | None = None
    staged_modifications: "StagedModificationsInfo | None" = None
    links: "list[Link] | None" = None


class DataTypeSummary(LusidModel):
    """Data type summary."""

    type_value_range: str
    """Open or Closed, or a value added since."""
    id: "ResourceId"
    display_name: str
    description: str
    value_type: str
    """String, Int, Decimal, DateTime, Boolean, Map, … (15 more), or a value added since."""
    acceptable_values: list[str] | None = None
    unit_schema: str | None = None
    """NoUnits, Basic or Iso4217Currency, or a value added since."""
    acceptable_units: list[IUnitDefinitionDto] | None = None
    version: "Version | None" = None


class PagedResourceListOfDataTypeSummary(LusidModel):
    """Paged resource list of data type summary.

    Used by `DataTypesApi.list_data_type_summaries`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[DataTypeSummary]
    href: str | None = None
    links: "list[Link] | None" = None


class ResourceListOfDataType(LusidModel):
    """Resource list of data type.

    Used by `DataTypesApi.list_data_types`.
    """

    values: list[DataType]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class ResourceListOfIUnitDefinitionDto(LusidModel):
    """Resource list of i unit definition dto.

    Used by `DataTypesApi.get_units_from_data_type`.
    """

    values: list[IUnitDefinitionDto]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class UpdateUnitRequest(LusidModel):
    """Update unit request."""

    code: str | None = None
    display_name: str | None = None
    description: str | None = None


class UpdateDataTypeRequest(LusidModel):
    """Update data type request.

    Used by `DataTypesApi.update_data_type`.
    """

    display_name: str | None = None
    description: str | None = None
    acceptable_values: list[str] | None = None
    acceptable_units: list[UpdateUnitRequest] | None = None


class UpdateReferenceDataRequest(LusidModel):
    """Update reference data request.

    Used by `DataTypesApi.update_reference_data`.
    """

    request_definitions: list[FieldDefinition]
    request_values: list[FieldValue]
