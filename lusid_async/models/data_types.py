"""Models of the data types API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING, ClassVar

from pydantic import Field

from lusid_async.modelling import LusidModel, Number

if TYPE_CHECKING:
    from lusid_async.models.common import Link, ResourceId, StagedModificationsInfo, Version


class CreateUnitDefinition(LusidModel):
    """Create unit definition."""

    code: str
    """The code, unique in its scope."""
    display_name: str
    """The name shown to people."""
    description: str
    """A description for people."""
    details: dict[str, str | None] | None = None
    """The details."""


class FieldDefinition(LusidModel):
    """Field definition."""

    key: str
    """Name of the field of reference data."""
    is_required: bool
    """Whether it must be there."""
    is_unique: bool
    """Whether no two values may be the same."""
    value_type: str | None = None
    """The type of the value. String or Decimal, or a value added since."""


class FieldValue(LusidModel):
    """Field value.

    Used by `DataTypesApi.update_reference_values`.
    """

    value: str
    """Acceptable value that the reference data are for."""
    fields: dict[str, str | None] | None = None
    """Texts on the value, by field name."""
    numeric_fields: dict[str, Number] | None = None
    """Further numbers on the value, by field name."""


class ReferenceData(LusidModel):
    """Reference data."""

    field_definitions: list[FieldDefinition]
    """Fields that each acceptable value has."""
    values: list[FieldValue]
    """The items."""


class CreateDataTypeRequest(LusidModel):
    """Create data type request.

    Used by `DataTypesApi.create_data_type`.
    """

    scope: str
    """The scope, a namespace for codes."""
    code: str
    """The code, unique in its scope."""
    type_value_range: str
    """`Open`: any value. `Closed`: one of the acceptable values. Open or Closed, or a value added since."""
    display_name: str
    """The name shown to people."""
    description: str
    """A description for people."""
    value_type: str
    """Type of the values, such as `String`, `Decimal` or `CurrencyAndAmount`. String, Int, Decimal, DateTime,
    Boolean, Map, … (15 more), or a value added since.
    """
    acceptable_values: list[str] | None = None
    """The values that are accepted; all where there is no list."""
    unit_schema: str | None = None
    """Which units values carry: none, basic ones or ISO 4217 currencies. NoUnits, Basic or Iso4217Currency,
    or a value added since.
    """
    acceptable_units: list[CreateUnitDefinition] | None = None
    """Definitions of the units that are accepted."""
    reference_data: ReferenceData | None = None
    """What is known about each acceptable value."""


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
    """Kind of unit. NoUnits, Basic or Iso4217Currency, or a value added since."""
    code: str | None = None
    """The code, unique in its scope."""
    display_name: str | None = None
    """The name shown to people."""
    description: str | None = None
    """A description for people."""


class DataType(LusidModel):
    """Data type.

    Used by `DataTypesApi.create_data_type`, `DataTypesApi.get_data_type`, `DataTypesApi.update_data_type` and
    2 more.
    """

    type_value_range: str
    """`Open`: any value. `Closed`: one of the acceptable values. Open or Closed, or a value added since."""
    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    display_name: str
    """The name shown to people."""
    description: str
    """A description for people."""
    value_type: str
    """Type of the values, such as `String`, `Decimal` or `CurrencyAndAmount`. String, Int, Decimal, DateTime,
    Boolean, Map, … (15 more), or a value added since.
    """
    acceptable_values: list[str] | None = None
    """The values that are accepted; all where there is no list."""
    unit_schema: str | None = None
    """Which units values carry: none, basic ones or ISO 4217 currencies. NoUnits, Basic or Iso4217Currency,
    or a value added since.
    """
    acceptable_units: list[IUnitDefinitionDto] | None = None
    """The units that are accepted."""
    reference_data: ReferenceData | None = None
    """What is known about each acceptable value."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    staged_modifications: "StagedModificationsInfo | None" = None
    """How many changes to the entity wait for approval, and which."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class DataTypeSummary(LusidModel):
    """Data type summary."""

    type_value_range: str
    """`Open`: any value. `Closed`: one of the acceptable values. Open or Closed, or a value added since."""
    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    display_name: str
    """The name shown to people."""
    description: str
    """A description for people."""
    value_type: str
    """Type of the values, such as `String`, `Decimal` or `CurrencyAndAmount`. String, Int, Decimal, DateTime,
    Boolean, Map, … (15 more), or a value added since.
    """
    acceptable_values: list[str] | None = None
    """The values that are accepted; all where there is no list."""
    unit_schema: str | None = None
    """Which units values carry: none, basic ones or ISO 4217 currencies. NoUnits, Basic or Iso4217Currency,
    or a value added since.
    """
    acceptable_units: list[IUnitDefinitionDto] | None = None
    """The units that are accepted."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""


class PagedResourceListOfDataTypeSummary(LusidModel):
    """Paged resource list of data type summary.

    Used by `DataTypesApi.list_data_type_summaries`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[DataTypeSummary]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ResourceListOfDataType(LusidModel):
    """Resource list of data type.

    Used by `DataTypesApi.list_data_types`.
    """

    values: list[DataType]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class ResourceListOfIUnitDefinitionDto(LusidModel):
    """Resource list of i unit definition dto.

    Used by `DataTypesApi.get_units_from_data_type`.
    """

    values: list[IUnitDefinitionDto]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class UpdateUnitRequest(LusidModel):
    """Update unit request."""

    code: str | None = None
    """The code, unique in its scope."""
    display_name: str | None = None
    """The name shown to people."""
    description: str | None = None
    """A description for people."""


class UpdateDataTypeRequest(LusidModel):
    """Update data type request.

    Used by `DataTypesApi.update_data_type`.
    """

    display_name: str | None = None
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    acceptable_values: list[str] | None = None
    """The values that are accepted; all where there is no list."""
    acceptable_units: list[UpdateUnitRequest] | None = None
    """The units that are accepted."""


class UpdateReferenceDataRequest(LusidModel):
    """Update reference data request.

    Used by `DataTypesApi.update_reference_data`.
    """

    request_definitions: list[FieldDefinition]
    """Fields of the reference data."""
    request_values: list[FieldValue]
    """Reference data for acceptable values."""
