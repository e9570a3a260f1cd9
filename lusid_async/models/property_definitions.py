"""Models of the property definitions API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING, ClassVar

from lusid_async.modelling import AwareDatetime, LusidModel

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
    """The items."""
    failed: "dict[str, ErrorDetail]"
    """The items of the request that failed, by their key in the request, each with the error."""
    as_at_date: AwareDatetime
    """The moment of system time at which this was written, or read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class CreateDerivedPropertyDefinitionRequest(LusidModel):
    """Create derived property definition request.

    Used by `PropertyDefinitionsApi.create_derived_property_definition`.
    """

    domain: str
    """The property domain, the first part of a property key. Transaction, Portfolio, Holding,
    ReferenceHolding, TransactionConfiguration, Instrument, … (47 more), or a value added since.
    """
    scope: str
    """Middle part of the property key, a namespace for codes."""
    code: str
    """Last part of the property key, unique with domain and scope."""
    display_name: str
    """The name shown to people."""
    data_type_id: "ResourceId"
    """The data type of the values."""
    property_description: str | None = None
    """A description for people."""
    derivation_formula: str
    """The formula that computes the value, at most 8,000 characters."""
    is_filterable: bool
    """Whether lists can be filtered by the property."""
    value_format: str | None = None
    """How the value is written. Text or Html, or a value added since."""
    custom_entity_type: str | None = None
    """Custom entity type that the derived property is for, where its domain is `CustomEntity`."""


class QualifierDefinitionRequest(LusidModel):
    """Qualifier definition request."""

    key: str
    """Name of the qualifier, used in filters, sorting and formulas."""
    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    data_type_id: "ResourceId"
    """The data type of the values."""
    is_required: bool | None = None
    """Whether it must be there."""


class CreatePropertyDefinitionRequest(LusidModel):
    """Create property definition request.

    Used by `PropertyDefinitionsApi.create_property_definition`.
    """

    domain: str
    """The property domain, the first part of a property key. Transaction, Portfolio, Holding,
    ReferenceHolding, TransactionConfiguration, Instrument, … (47 more), or a value added since.
    """
    scope: str
    """Middle part of the property key, a namespace for codes."""
    code: str
    """Last part of the property key, unique with domain and scope."""
    value_required: bool | None = None
    """Not implemented by LUSID and without effect."""
    display_name: str
    """The name shown to people."""
    data_type_id: "ResourceId"
    """The data type of the values."""
    life_time: str | None = None
    """`Perpetual` (default): one value for all business time. `TimeVariant`: values hold for periods.
    Perpetual or TimeVariant, or a value added since.
    """
    constraint_style: str | None = None
    """`Property` (default), `Collection` for several values, or `Identifier`."""
    property_description: str | None = None
    """A description for people."""
    collection_type: str | None = None
    """Whether the collection keeps duplicates and order. Set or Array, or a value added since."""
    custom_entity_types: list[str] | None = None
    """The custom entity types that the property is for."""
    value_format: str | None = None
    """How the value is written. Text or Html, or a value added since."""
    qualifier_definitions: list[QualifierDefinitionRequest] | None = None
    """What values of the property can be qualified by."""


class DerivationFormulaExplainRequest(LusidModel):
    """Derivation formula explain request.

    Used by `PropertyDefinitionsApi.get_derived_formula_explanation`.
    """

    entity_type: str
    """Type of the entity whose derived property is explained."""
    scope: str | None = None
    """The scope, a namespace for codes."""
    code: str | None = None
    """The code, unique in its scope."""
    subentity_id: str | None = None
    """Identifier of a part of the entity, such as a holding, beside the entity's own."""
    identifier: dict[str, str | None] | None = None
    """Identifiers of the entity, by type."""
    property_key: str | None = None
    """The property key, `domain/scope/code`."""
    partial_formula: str | None = None
    """Formula to explain; give exactly one of this and a property key."""


class DerivedPropertyComponent(LusidModel):
    """Derived property component.

    Used by `PropertyDefinitionsApi.get_derived_formula_explanation`.
    """

    component: str | None = None
    """This part of the formula."""
    display_name: str | None = None
    """The name shown to people."""
    type: str | None = None
    """What this part of the formula is. Variable, DerivedProperty, Literal or PartialFormula, or a value
    added since.
    """
    value: "PropertyValue | None" = None
    """Value of this part of the formula."""
    derivation_formula: str | None = None
    """Formula of the part, where it is a derived property itself."""
    sub_components: "list[DerivedPropertyComponent] | None" = None
    """Parts of the formula; null where it has none."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class QualifierDefinition(LusidModel):
    """Qualifier definition."""

    key: str | None = None
    """Name of the qualifier, used in filters, sorting and formulas."""
    display_name: str | None = None
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    data_type_id: "ResourceId | None" = None
    """The data type of the values."""
    value_type: str | None = None
    """Type of the values, from the data type. String, Int, Decimal, DateTime, Boolean, Map, … (15 more), or a
    value added since.
    """
    is_required: bool | None = None
    """Whether it must be there."""


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
    """The address at which LUSID serves this resource as at the moment that it was read."""
    key: str | None = None
    """Property key, `domain/scope/code`."""
    value_type: str | None = None
    """Type of the values, from the data type. String, Int, Decimal, DateTime, Boolean, Map, … (15 more), or a
    value added since.
    """
    display_name: str | None = None
    """The name shown to people."""
    data_type_id: "ResourceId | None" = None
    """The data type of the values."""
    type: str | None = None
    """Whether values are labels or metrics. Label, Metric or Information, or a value added since."""
    unit_schema: str | None = None
    """Which units values carry: none, basic ones or ISO 4217 currencies. NoUnits, Basic or Iso4217Currency,
    or a value added since.
    """
    domain: str | None = None
    """The property domain, the first part of a property key. Transaction, Portfolio, Holding,
    ReferenceHolding, TransactionConfiguration, Instrument, … (47 more), or a value added since.
    """
    scope: str | None = None
    """Middle part of the property key, a namespace for codes."""
    code: str | None = None
    """Last part of the property key, unique with domain and scope."""
    value_required: bool | None = None
    """Not implemented by LUSID and without effect."""
    life_time: str | None = None
    """`Perpetual` (default): one value for all business time. `TimeVariant`: values hold for periods.
    Perpetual or TimeVariant, or a value added since.
    """
    constraint_style: str | None = None
    """`Property` (default), `Collection` for several values, or `Identifier`."""
    property_definition_type: str | None = None
    """Whether values are stored or derived by a formula. ValueProperty or DerivedDefinition, or a value added
    since.
    """
    property_description: str | None = None
    """A description for people."""
    derivation_formula: str | None = None
    """The formula that computes the value, at most 8,000 characters."""
    collection_type: str | None = None
    """Whether the collection keeps duplicates and order."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    staged_modifications: "StagedModificationsInfo | None" = None
    """How many changes to the entity wait for approval, and which."""
    is_filterable: bool | None = None
    """Whether lists can be filtered by the property."""
    custom_entity_types: list[str] | None = None
    """The custom entity types that the property is for."""
    value_format: str | None = None
    """How the value is written."""
    qualifier_definitions: list[QualifierDefinition] | None = None
    """What values of the property can be qualified by."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PagedResourceListOfPropertyDefinition(LusidModel):
    """Paged resource list of property definition.

    Used by `PropertyDefinitionsApi.list_property_definitions`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[PropertyDefinition]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ResourceListOfPropertyDefinition(LusidModel):
    """Resource list of property definition.

    Used by `PropertyDefinitionsApi.get_multiple_property_definitions`.
    """

    values: list[PropertyDefinition]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class UpdateDerivedPropertyDefinitionRequest(LusidModel):
    """Update derived property definition request.

    Used by `PropertyDefinitionsApi.update_derived_property_definition`.
    """

    display_name: str
    """The name shown to people."""
    data_type_id: "ResourceId"
    """The data type of the values."""
    property_description: str | None = None
    """A description for people."""
    derivation_formula: str
    """The formula that computes the value, at most 8,000 characters."""
    is_filterable: bool
    """Whether lists can be filtered by the property."""
    value_format: str | None = None
    """How the value is written. Text or Html, or a value added since."""
    custom_entity_type: str | None = None
    """Custom entity type that the derived property is for, where its domain is `CustomEntity`."""


class UpdatePropertyDefinitionRequest(LusidModel):
    """Update property definition request.

    Used by `PropertyDefinitionsApi.update_property_definition`.
    """

    display_name: str
    """The name shown to people."""
    property_description: str | None = None
    """A description for people."""
    custom_entity_types: list[str] | None = None
    """The custom entity types that the property is for."""
    value_format: str | None = None
    """How the value is written. Text or Html, or a value added since."""
    qualifier_definitions: list[QualifierDefinitionRequest] | None = None
    """What values of the property can be qualified by."""
