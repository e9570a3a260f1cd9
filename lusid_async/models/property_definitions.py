"""Models of the property definitions API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import (
        ErrorDetail,
        Link,
        ModelProperty,
        PropertyValue,
        ResourceId,
        StagedModificationsInfo,
        Version,
    )


class BatchUpsertPropertyDefinitionPropertiesResponse(LusidModel):
    """Batch upsert property definition properties response.

    Used by `PropertyDefinitionsApi.upsert_property_definition_properties`.
    """

    values: "dict[str, ModelProperty]"
    failed: "dict[str, ErrorDetail]"
    as_at_date: datetime
    links: "list[Link] | None" = None


class CreateDerivedPropertyDefinitionRequest(LusidModel):
    """Create derived property definition request.

    Used by `PropertyDefinitionsApi.create_derived_property_definition`.
    """

    domain: str
    """Transaction, Portfolio, Holding, ReferenceHolding, TransactionConfiguration, Instrument, … (47 more),
    or a value added since.
    """
    scope: str
    code: str
    display_name: str
    data_type_id: "ResourceId"
    property_description: str | None = None
    derivation_formula: str
    is_filterable: bool
    value_format: str | None = None
    """Text or Html, or a value added since."""
    custom_entity_type: str | None = None


class QualifierDefinitionRequest(LusidModel):
    """Qualifier definition request."""

    key: str
    display_name: str
    description: str | None = None
    data_type_id: "ResourceId"
    is_required: bool | None = None


class CreatePropertyDefinitionRequest(LusidModel):
    """Create property definition request.

    Used by `PropertyDefinitionsApi.create_property_definition`.
    """

    domain: str
    """Transaction, Portfolio, Holding, ReferenceHolding, TransactionConfiguration, Instrument, … (47 more),
    or a value added since.
    """
    scope: str
    code: str
    value_required: bool | None = None
    display_name: str
    data_type_id: "ResourceId"
    life_time: str | None = None
    """Perpetual or TimeVariant, or a value added since."""
    constraint_style: str | None = None
    property_description: str | None = None
    collection_type: str | None = None
    """Set or Array, or a value added since."""
    custom_entity_types: list[str] | None = None
    value_format: str | None = None
    """Text or Html, or a value added since."""
    qualifier_definitions: list[QualifierDefinitionRequest] | None = None


class DerivationFormulaExplainRequest(LusidModel):
    """Derivation formula explain request.

    Used by `PropertyDefinitionsApi.get_derived_formula_explanation`.
    """

    entity_type: str
    scope: str | None = None
    code: str | None = None
    subentity_id: str | None = None
    identifier: dict[str, str | None] | None = None
    property_key: str | None = None
    partial_formula: str | None = None


class DerivedPropertyComponent(LusidModel):
    """Derived property component.

    Used by `PropertyDefinitionsApi.get_derived_formula_explanation`.
    """

    component: str | None = None
    display_name: str | None = None
    type: str | None = None
    """Variable, DerivedProperty, Literal or PartialFormula, or a value added since."""
    value: "PropertyValue | None" = None
    derivation_formula: str | None = None
    sub_components: "list[DerivedPropertyComponent] | None" = None
    links: "list[Link] | None" = None


class QualifierDefinition(LusidModel):
    """Qualifier definition."""

    key: str | None = None
    display_name: str | None = None
    description: str | None = None
    data_type_id: "ResourceId | None" = None
    value_type: str | None = None
    """String, Int, Decimal, DateTime, Boolean, Map, … (15 more), or a value added since."""
    is_required: bool | None = None


class PropertyDefinition(LusidModel):
    """Property definition.

    Used by `PropertyDefinitionsApi.create_derived_property_definition`,
    `PropertyDefinitionsApi.create_property_definition`, `PropertyDefinitionsApi.get_property_definition` and
    2 more.
    """

    READ_ONLY: ClassVar[frozenset[str]] = frozenset(
        (
            "code",
            "scope",
        )
    )

    href: str | None = None
    key: str | None = None
    value_type: str | None = None
    """String, Int, Decimal, DateTime, Boolean, Map, … (15 more), or a value added since."""
    display_name: str | None = None
    data_type_id: "ResourceId | None" = None
    type: str | None = None
    """Label, Metric or Information, or a value added since."""
    unit_schema: str | None = None
    """NoUnits, Basic or Iso4217Currency, or a value added since."""
    domain: str | None = None
    """Transaction, Portfolio, Holding, ReferenceHolding, TransactionConfiguration, Instrument, … (47 more),
    or a value added since.
    """
    scope: str | None = None
    code: str | None = None
    value_required: bool | None = None
    life_time: str | None = None
    """Perpetual or TimeVariant, or a value added since."""
    constraint_style: str | None = None
    property_definition_type: str | None = None
    """ValueProperty or DerivedDefinition, or a value added since."""
    property_description: str | None = None
    derivation_formula: str | None = None
    collection_type: str | None = None
    properties: "dict[str, ModelProperty] | None" = None
    version: "Version | None" = None
    staged_modifications: "StagedModificationsInfo | None" = None
    is_filterable: bool | None = None
    custom_entity_types: list[str] | None = None
    value_format: str | None = None
    qualifier_definitions: list[QualifierDefinition] | None = None
    links: "list[Link] | None" = None


class PagedResourceListOfPropertyDefinition(LusidModel):
    """Paged resource list of property definition.

    Used by `PropertyDefinitionsApi.list_property_definitions`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[PropertyDefinition]
    href: str | None = None
    links: "list[Link] | None" = None


class ResourceListOfPropertyDefinition(LusidModel):
    """Resource list of property definition.

    Used by `PropertyDefinitionsApi.get_multiple_property_definitions`.
    """

    values: list[PropertyDefinition]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class UpdateDerivedPropertyDefinitionRequest(LusidModel):
    """Update derived property definition request.

    Used by `PropertyDefinitionsApi.update_derived_property_definition`.
    """

    display_name: str
    data_type_id: "ResourceId"
    property_description: str | None = None
    derivation_formula: str
    is_filterable: bool
    value_format: str | None = None
    """Text or Html, or a value added since."""
    custom_entity_type: str | None = None


class UpdatePropertyDefinitionRequest(LusidModel):
    """Update property definition request.

    Used by `PropertyDefinitionsApi.update_property_definition`.
    """

    display_name: str
    property_description: str | None = None
    custom_entity_types: list[str] | None = None
    value_format: str | None = None
    """Text or Html, or a value added since."""
    qualifier_definitions: list[QualifierDefinitionRequest] | None = None
