"""Models of the relational dataset definition API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import Link, ResourceId, Version


class ApplicableEntityTypes(LusidModel):
    """Applicable entity types."""

    applicable_entity_types_to_add: list[str] | None = None
    """Entity types that rows can be attached to from then on."""
    applicable_entity_types_to_remove: list[str] | None = None
    """Entity types that rows can no longer be attached to."""


class RelationalDatasetFieldDefinition(LusidModel):
    """Relational dataset field definition."""

    field_name: str
    """Name of the field, unique in the dataset."""
    display_name: str | None = None
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    data_type_id: "ResourceId"
    """The data type of the values."""
    required: bool | None = None
    """Whether it must be there."""
    category: str
    """`SeriesIdentifier`, `Value` or `Metadata`. SeriesIdentifier, Value or Metadata, or a value added since.
    """


class CreateRelationalDatasetDefinitionRequest(LusidModel):
    """Create relational dataset definition request.

    Used by `RelationalDatasetDefinitionApi.create_relational_dataset_definition`.
    """

    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    applicable_entity_types: list[str]
    """The types of entity that rows can be attached to."""
    field_schema: list[RelationalDatasetFieldDefinition]
    """The fields and their types."""


class CreateSeriesIdentifierField(LusidModel):
    """Create series identifier field."""

    field_name: str
    """Name of the field, unique in the dataset."""
    display_name: str | None = None
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    data_type_id: "ResourceId"
    """The data type of the values."""


class RelationalDatasetDefinition(LusidModel):
    """Relational dataset definition.

    Used by `RelationalDatasetDefinitionApi.create_relational_dataset_definition`,
    `RelationalDatasetDefinitionApi.get_relational_dataset_definition`,
    `RelationalDatasetDefinitionApi.update_relational_dataset_definition` and 2 more.
    """

    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    applicable_entity_types: list[str]
    """The types of entity that rows can be attached to."""
    field_schema: list[RelationalDatasetFieldDefinition]
    """The fields and their types."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PagedResourceListOfRelationalDatasetDefinition(LusidModel):
    """Paged resource list of relational dataset definition.

    Used by `RelationalDatasetDefinitionApi.list_relational_dataset_definitions`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[RelationalDatasetDefinition]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class RelationalDatasetFieldsToAdd(LusidModel):
    """Relational dataset fields to add."""

    series_identifiers: list[CreateSeriesIdentifierField] | None = None
    """Definitions of series identifiers to add."""
    value_and_metadata_fields: list[RelationalDatasetFieldDefinition] | None = None
    """Definitions of value and metadata fields."""


class RelationalDatasetFieldsToRemove(LusidModel):
    """Relational dataset fields to remove."""

    value_and_metadata_fields: list[str] | None = None
    """Names of the value and metadata fields to remove; series identifiers cannot be removed."""


class UpdateSeriesIdentifierField(LusidModel):
    """Update series identifier field."""

    field_name: str
    """Name of the field, unique in the dataset."""
    display_name: str | None = None
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    data_type_id: "ResourceId"
    """The data type of the values."""
    required: bool
    """Whether it must be there."""


class RelationalDatasetFieldsToUpdate(LusidModel):
    """Relational dataset fields to update."""

    series_identifiers: list[UpdateSeriesIdentifierField] | None = None
    """Changes of series identifiers."""
    value_and_metadata_fields: list[RelationalDatasetFieldDefinition] | None = None
    """Definitions of value and metadata fields."""


class UpdateRelationalDatasetDefinitionRequest(LusidModel):
    """Update relational dataset definition request.

    Used by `RelationalDatasetDefinitionApi.update_relational_dataset_definition`.
    """

    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    applicable_entity_types: list[str]
    """The types of entity that rows can be attached to."""
    field_schema: list[RelationalDatasetFieldDefinition]
    """The fields and their types."""


class UpdateRelationalDatasetDetails(LusidModel):
    """Update relational dataset details.

    Used by `RelationalDatasetDefinitionApi.update_relational_dataset_details`.
    """

    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    applicable_entity_types: ApplicableEntityTypes | None = None
    """The types of entity that rows can be attached to."""


class UpdateRelationalDatasetFieldSchema(LusidModel):
    """Update relational dataset field schema.

    Used by `RelationalDatasetDefinitionApi.update_relational_dataset_field_schema`.
    """

    add: RelationalDatasetFieldsToAdd | None = None
    """Fields to add to the dataset."""
    update: RelationalDatasetFieldsToUpdate | None = None
    """Fields of the dataset to change."""
    remove: RelationalDatasetFieldsToRemove | None = None
    """Fields to remove from the dataset."""
