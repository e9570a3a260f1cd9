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
    applicable_entity_types_to_remove: list[str] | None = None


class RelationalDatasetFieldDefinition(LusidModel):
    """Relational dataset field definition."""

    field_name: str
    display_name: str | None = None
    description: str | None = None
    data_type_id: "ResourceId"
    required: bool | None = None
    category: str
    """SeriesIdentifier, Value or Metadata, or a value added since."""


class CreateRelationalDatasetDefinitionRequest(LusidModel):
    """Create relational dataset definition request.

    Used by `RelationalDatasetDefinitionApi.create_relational_dataset_definition`.
    """

    id: "ResourceId"
    display_name: str
    description: str | None = None
    applicable_entity_types: list[str]
    field_schema: list[RelationalDatasetFieldDefinition]


class CreateSeriesIdentifierField(LusidModel):
    """Create series identifier field."""

    field_name: str
    display_name: str | None = None
    description: str | None = None
    data_type_id: "ResourceId"


class RelationalDatasetDefinition(LusidModel):
    """Relational dataset definition.

    Used by `RelationalDatasetDefinitionApi.create_relational_dataset_definition`,
    `RelationalDatasetDefinitionApi.get_relational_dataset_definition`,
    `RelationalDatasetDefinitionApi.update_relational_dataset_definition` and 2 more.
    """

    id: "ResourceId"
    display_name: str
    description: str | None = None
    applicable_entity_types: list[str]
    field_schema: list[RelationalDatasetFieldDefinition]
    href: str | None = None
    version: "Version | None" = None
    links: "list[Link] | None" = None


class PagedResourceListOfRelationalDatasetDefinition(LusidModel):
    """Paged resource list of relational dataset definition.

    Used by `RelationalDatasetDefinitionApi.list_relational_dataset_definitions`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[RelationalDatasetDefinition]
    href: str | None = None
    links: "list[Link] | None" = None


class RelationalDatasetFieldsToAdd(LusidModel):
    """Relational dataset fields to add."""

    series_identifiers: list[CreateSeriesIdentifierField] | None = None
    value_and_metadata_fields: list[RelationalDatasetFieldDefinition] | None = None


class RelationalDatasetFieldsToRemove(LusidModel):
    """Relational dataset fields to remove."""

    value_and_metadata_fields: list[str] | None = None


class UpdateSeriesIdentifierField(LusidModel):
    """Update series identifier field."""

    field_name: str
    display_name: str | None = None
    description: str | None = None
    data_type_id: "ResourceId"
    required: bool


class RelationalDatasetFieldsToUpdate(LusidModel):
    """Relational dataset fields to update."""

    series_identifiers: list[UpdateSeriesIdentifierField] | None = None
    value_and_metadata_fields: list[RelationalDatasetFieldDefinition] | None = None


class UpdateRelationalDatasetDefinitionRequest(LusidModel):
    """Update relational dataset definition request.

    Used by `RelationalDatasetDefinitionApi.update_relational_dataset_definition`.
    """

    display_name: str
    description: str | None = None
    applicable_entity_types: list[str]
    field_schema: list[RelationalDatasetFieldDefinition]


class UpdateRelationalDatasetDetails(LusidModel):
    """Update relational dataset details.

    Used by `RelationalDatasetDefinitionApi.update_relational_dataset_details`.
    """

    display_name: str
    description: str | None = None
    applicable_entity_types: ApplicableEntityTypes | None = None


class UpdateRelationalDatasetFieldSchema(LusidModel):
    """Update relational dataset field schema.

    Used by `RelationalDatasetDefinitionApi.update_relational_dataset_field_schema`.
    """

    add: RelationalDatasetFieldsToAdd | None = None
    update: RelationalDatasetFieldsToUpdate | None = None
    remove: RelationalDatasetFieldsToRemove | None = None
