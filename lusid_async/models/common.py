"""Models that many parts of the API share. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import Any, ClassVar

from lusid_async.modelling import AwareDatetime, LusidModel, Number


class CreditRating(LusidModel):
    """Credit rating."""

    rating_source: str
    """Agency that gave the rating."""
    rating: str
    """Rating in the agency's own scale."""


class IndustryClassifier(LusidModel):
    """Industry classifier."""

    classification_system_name: str
    """Classification system, such as `GICS`."""
    classification_code: str
    """Code of the industry in the system."""


class CounterpartyRiskInformation(LusidModel):
    """Counterparty risk information."""

    country_of_risk: str
    """Country that bears the risk, typically that of registration; decides funding currency where nothing
    else does.
    """
    credit_ratings: list[CreditRating]
    """Ratings of the entity by agency."""
    industry_classifiers: list[IndustryClassifier]
    """Industries of the entity by classification system."""


class CurrencyAndAmount(LusidModel):
    """Currency and amount."""

    amount: Number | None = None
    """The amount, in `currency`."""
    currency: str
    """The currency, as ISO code."""


class Membership(LusidModel):
    """Membership."""

    scope: str
    """The scope, a namespace for codes."""
    code: str
    """The code, unique in its scope."""
    display_name: str
    """The name shown to people."""


class MembershipAndStatus(LusidModel):
    """Membership and status."""

    status: str
    """Whether the entity still satisfies the data model."""
    scope: str
    """The scope, a namespace for codes."""
    code: str
    """The code, unique in its scope."""
    display_name: str
    """The name shown to people."""
    validation_failures: list[str]
    """Why the entity does not satisfy the model; where `Invalid` or `Inadmissible`."""


class DataModelMembership(LusidModel):
    """Data model membership."""

    membership: list[Membership]
    """Data models that the entity belongs to."""
    current_model: MembershipAndStatus | None = None
    """Data model that the entity is shown by, and whether it satisfies it."""


class StagedModificationsInfo(LusidModel):
    """Staged modifications info."""

    count_pending: int
    """Number of staged modifications of the entity that await a decision."""
    href_pending: str
    """Address of the entity's staged modifications that await a decision."""
    ids_previewed: list[str] | None = None
    """Identifiers of the staged modifications that are previewed."""


class ResponseMetaData(LusidModel):
    """Response meta data."""

    type: str | None = None
    """Kind of note, such as a warning."""
    description: str | None = None
    """A description for people."""
    identifier_type: str | None = None
    """Kind of the identifiers that the note is about."""
    identifiers: list[str] | None = None
    """What the note is about."""


class Link(LusidModel):
    """Link."""

    relation: str
    """What the address is of."""
    href: str
    """The address at which LUSID serves this resource as at the moment that it was read."""
    description: str | None = None
    """A description for people."""
    method: str
    """The HTTP method to use."""


class DeletedEntityResponse(LusidModel):
    """Deleted entity response.

    Used by `AborApi.delete_abor`, `AborApi.delete_diary_entry`,
    `AborConfigurationApi.delete_abor_configuration` and 103 more.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    effective_from: AwareDatetime | None = None
    """Business time from which the deletion holds; null where it has several."""
    as_at: AwareDatetime
    """System time at which the deletion took effect."""
    entity_type: str | None = None
    """The type of entity."""
    entity_unique_id: str | None = None
    """The identifier that LUSID gave to the entity, unique over all entities of its type."""
    staged_modifications: StagedModificationsInfo | None = None
    """How many changes to the entity wait for approval, and which."""
    metadata: dict[str, list[ResponseMetaData] | None] | None = None
    """Warnings and notes on how the request was handled, by kind."""
    links: list[Link] | None = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class EntityIdentifier(LusidModel):
    """Entity identifier."""

    identifier_scope: str | None = None
    """The scope of the identifier type."""
    identifier_type: str
    """The type of the identifier."""
    identifier_value: str
    """Value of the identifier."""


class ErrorDetail(LusidModel):
    """Error detail."""

    id: str | None = None
    """Identifier of the item that failed."""
    type: str | None = None
    """The kind of error."""
    detail: str | None = None
    """What went wrong, in words."""
    error_details: list[dict[str, str]] | None = None
    """Further details of the error."""


class LabelValueSet(LusidModel):
    """Label value set."""

    values: list[str]
    """The items."""


class MetricValue(LusidModel):
    """Metric value."""

    value: Number | None = None
    """The number."""
    unit: str | None = None
    """Unit of the value, such as a currency code; none for a plain number."""


class PropertyValue(LusidModel):
    """Property value."""

    label_value: str | None = None
    """The value as text."""
    metric_value: MetricValue | None = None
    """The value as number with its unit."""
    label_value_set: LabelValueSet | None = None
    """The values as texts, in no particular order."""


class PropertyReferenceDataValue(LusidModel):
    """Property reference data value."""

    string_value: str | None = None
    """Reference data as text."""
    numeric_value: Number | None = None
    """Reference data as number."""


class ModelProperty(LusidModel):
    """Model property.

    Used by `AborApi.upsert_abor_properties`, `AborConfigurationApi.upsert_abor_configuration_properties`,
    `ChartOfAccountsApi.upsert_account_properties` and 8 more.
    """

    READ_ONLY: ClassVar[frozenset[str]] = frozenset(
        (
            "reference_data",
        )
    )

    key: str
    """Property key, `domain/scope/code`."""
    value: PropertyValue | None = None
    """Value of the property: label, metric or set of labels."""
    effective_from: AwareDatetime | None = None
    """The start of the period of business time for which this holds."""
    effective_until: AwareDatetime | None = None
    """The end, exclusive, of the period of business time for which this holds."""
    reference_data: dict[str, PropertyReferenceDataValue] | None = None
    """What is known about each acceptable value."""


class Version(LusidModel):
    """Version."""

    effective_from: AwareDatetime
    """The start of the period of business time for which this holds."""
    as_at_date: AwareDatetime
    """The moment of system time at which this was written, or read."""
    as_at_created: AwareDatetime | None = None
    """When it was created, in system time."""
    user_id_created: str | None = None
    """Identifier of the user who created it."""
    request_id_created: str | None = None
    """Identifier of the request that created it."""
    reason_created: str | None = None
    """Reason given when it was created."""
    as_at_modified: AwareDatetime | None = None
    """When it was last changed, in system time."""
    user_id_modified: str | None = None
    """The user who made the change."""
    request_id_modified: str | None = None
    """The request that made the change."""
    reason_modified: str | None = None
    """The reason given for the change."""
    as_at_version_number: int | None = None
    """How many versions there have been, from 1."""
    entity_unique_id: str | None = None
    """The identifier that LUSID gave to the entity, unique over all entities of its type."""
    staged_modification_id_modified: str | None = None
    """The staged modification that made the change, where it was staged."""


class ResourceId(LusidModel):
    """Resource id.

    Used by `OrderManagementApi.cancel_orders`, `OrderManagementApi.cancel_placements`,
    `OrderManagementApi.run_allocation_service` and 3 more.
    """

    scope: str
    """The scope, a namespace for codes."""
    code: str
    """The code, unique in its scope."""


class LusidUniqueId(LusidModel):
    """Lusid unique id."""

    type: str
    """Kind of identifier, by the type of entity."""
    value: str
    """LUSID's own identifier of the entity."""


class RelatedEntity(LusidModel):
    """Related entity."""

    entity_type: str
    """The type of entity."""
    entity_id: dict[str, str | None]
    """The identifiers of the entity."""
    display_name: str
    """The name shown to people."""
    properties: dict[str, ModelProperty] | None = None
    """Property values by property key, `domain/scope/code`."""
    scope: str | None = None
    """Scope of the identifier."""
    lusid_unique_id: LusidUniqueId | None = None
    """LUSID's own identifier of the entity."""
    identifiers: list[EntityIdentifier]
    """Identifiers of the related entity."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""


class Relationship(LusidModel):
    """Relationship."""

    version: Version | None = None
    """When this version was written, by whom and by which request."""
    relationship_definition_id: ResourceId
    """Scope and code of the definition of the relationship."""
    related_entity: RelatedEntity
    """The entity on the other side."""
    traversal_direction: str
    """`Out`: the entity asked for is the source. `In`: it is the target."""
    traversal_description: str
    """The relation as seen from the entity that was asked for."""
    effective_from: AwareDatetime | None = None
    """The start of the period of business time for which this holds."""
    effective_until: AwareDatetime | None = None
    """The end, exclusive, of the period of business time for which this holds."""


class LegalEntity(LusidModel):
    """Legal entity.

    Used by `LegalEntitiesApi.get_legal_entity`, `LegalEntitiesApi.set_legal_entity_identifiers`,
    `LegalEntitiesApi.set_legal_entity_properties` and 1 more.
    """

    display_name: str | None = None
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    lusid_legal_entity_id: str | None = None
    """LUSID's own identifier of the legal entity, unique and never changed."""
    identifiers: dict[str, ModelProperty] | None = None
    """Your own identifiers of the legal entity, by property key."""
    properties: dict[str, ModelProperty] | None = None
    """Property values by property key, `domain/scope/code`."""
    relationships: list[Relationship] | None = None
    """The relationships with other entities."""
    counterparty_risk_information: CounterpartyRiskInformation | None = None
    """Ratings and credit curves of the legal entity as counterparty."""
    version: Version | None = None
    """When this version was written, by whom and by which request."""
    links: list[Link] | None = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class LusidProblemDetails(LusidModel):
    """Lusid problem details."""

    name: str
    """LUSID's name for the error, such as `PortfolioNotFound`."""
    error_details: list[dict[str, str]] | None = None
    """Further details of the error."""
    code: int
    """LUSID's own number for the error."""
    type: str | None = None
    """Address of the documentation of the error."""
    title: str | None = None
    """The error in one sentence."""
    status: int | None = None
    """The HTTP status."""
    detail: str | None = None
    """The error with its circumstances."""
    instance: str | None = None
    """An address that ends in the request id, to be given to support."""


class LusidValidationProblemDetails(LusidModel):
    """Lusid validation problem details."""

    name: str
    """LUSID's name for the error."""
    error_details: list[dict[str, str]] | None = None
    """Further details of the error."""
    code: int
    """LUSID's own number for the error."""
    errors: dict[str, list[str]] | None = None
    """What is wrong with each field, by its name in JSON."""
    type: str | None = None
    """Address of the documentation of the error."""
    title: str | None = None
    """The error in one sentence."""
    status: int | None = None
    """The HTTP status."""
    detail: str | None = None
    """The error with its circumstances."""
    instance: str | None = None
    """An address that ends in the request id, to be given to support."""


class PerpetualProperty(LusidModel):
    """Perpetual property.

    Used by `RecsApi.upsert_rec_definition_properties`,
    `TransactionPortfoliosApi.upsert_transaction_properties`.
    """

    READ_ONLY: ClassVar[frozenset[str]] = frozenset(
        (
            "reference_data",
        )
    )

    key: str
    """Property key, `domain/scope/code`."""
    value: PropertyValue | None = None
    """Value of the property: label, metric or set of labels."""
    reference_data: dict[str, PropertyReferenceDataValue] | None = None
    """What is known about each acceptable value."""


class UnitDimension(LusidModel):
    """Unit dimension."""

    unit_domain: str | None = None
    """Kind of unit, such as `Ccy`, `Rate` or `Vol`."""
    name: str | None = None
    """Unit within its kind, such as a currency code."""
    power: int | None = None
    """Exponent of the unit."""
    scale: Number | None = None
    """Size of one unit, such as 0.0001 for a basis point."""


class ResultND(LusidModel):
    """Result nd."""

    READ_ONLY: ClassVar[frozenset[str]] = frozenset(
        (
            "result_value_type",
        )
    )

    result_value_type: str | None = None
    """Shape of the result, which picks the member of the family."""
    dimension: int | None = None
    """Number of axes, 0 for a single value."""
    labels: list[list[str]] | None = None
    """Labels along each axis, in the order of its positions; empty for a single value."""
    value: Number | None = None
    """The single value; only where `dimension` is 0."""
    values: Any = None
    """The items."""
    has_annotation: bool | None = None
    """Whether the value carries a note."""
    units: list[UnitDimension] | None = None
    """How many units."""
