"""Models that many parts of the API share. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel


class CreditRating(LusidModel):
    """Credit rating."""

    rating_source: str
    rating: str


class IndustryClassifier(LusidModel):
    """Industry classifier."""

    classification_system_name: str
    classification_code: str


class CounterpartyRiskInformation(LusidModel):
    """Counterparty risk information."""

    country_of_risk: str
    credit_ratings: list[CreditRating]
    industry_classifiers: list[IndustryClassifier]


class CurrencyAndAmount(LusidModel):
    """Currency and amount."""

    amount: float | None = None
    currency: str


class Membership(LusidModel):
    """Membership."""

    scope: str
    code: str
    display_name: str


class MembershipAndStatus(LusidModel):
    """Membership and status."""

    status: str
    scope: str
    code: str
    display_name: str
    validation_failures: list[str]


class DataModelMembership(LusidModel):
    """Data model membership."""

    membership: list[Membership]
    current_model: MembershipAndStatus | None = None


class StagedModificationsInfo(LusidModel):
    """Staged modifications info."""

    count_pending: int
    href_pending: str
    ids_previewed: list[str] | None = None


class ResponseMetaData(LusidModel):
    """Response meta data."""

    type: str | None = None
    description: str | None = None
    identifier_type: str | None = None
    identifiers: list[str] | None = None


class Link(LusidModel):
    """Link."""

    relation: str
    href: str
    description: str | None = None
    method: str


class DeletedEntityResponse(LusidModel):
    """Deleted entity response.

    Used by `AborApi.delete_abor`, `AborApi.delete_diary_entry`,
    `AborConfigurationApi.delete_abor_configuration` and 103 more.
    """

    href: str | None = None
    effective_from: datetime | None = None
    as_at: datetime
    entity_type: str | None = None
    entity_unique_id: str | None = None
    staged_modifications: StagedModificationsInfo | None = None
    metadata: dict[str, list[ResponseMetaData] | None] | None = None
    links: list[Link] | None = None


class EntityIdentifier(LusidModel):
    """Entity identifier."""

    identifier_scope: str | None = None
    identifier_type: str
    identifier_value: str


class ErrorDetail(LusidModel):
    """Error detail."""

    id: str | None = None
    type: str | None = None
    detail: str | None = None
    error_details: list[dict[str, str]] | None = None


class LabelValueSet(LusidModel):
    """Label value set."""

    values: list[str]


class MetricValue(LusidModel):
    """Metric value."""

    value: float | None = None
    unit: str | None = None


class PropertyValue(LusidModel):
    """Property value."""

    label_value: str | None = None
    metric_value: MetricValue | None = None
    label_value_set: LabelValueSet | None = None


class PropertyReferenceDataValue(LusidModel):
    """Property reference data value."""

    string_value: str | None = None
    numeric_value: float | None = None


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
    value: PropertyValue | None = None
    effective_from: datetime | None = None
    effective_until: datetime | None = None
    reference_data: dict[str, PropertyReferenceDataValue] | None = None


class Version(LusidModel):
    """Version."""

    effective_from: datetime
    as_at_date: datetime
    as_at_created: datetime | None = None
    user_id_created: str | None = None
    request_id_created: str | None = None
    reason_created: str | None = None
    as_at_modified: datetime | None = None
    user_id_modified: str | None = None
    request_id_modified: str | None = None
    reason_modified: str | None = None
    as_at_version_number: int | None = None
    entity_unique_id: str | None = None
    staged_modification_id_modified: str | None = None


class ResourceId(LusidModel):
    """Resource id.

    Used by `OrderManagementApi.cancel_orders`, `OrderManagementApi.cancel_placements`,
    `OrderManagementApi.run_allocation_service` and 3 more.
    """

    scope: str
    code: str


class LusidUniqueId(LusidModel):
    """Lusid unique id."""

    type: str
    value: str


class RelatedEntity(LusidModel):
    """Related entity."""

    entity_type: str
    entity_id: dict[str, str | None]
    display_name: str
    properties: dict[str, ModelProperty] | None = None
    scope: str | None = None
    lusid_unique_id: LusidUniqueId | None = None
    identifiers: list[EntityIdentifier]
    href: str | None = None


class Relationship(LusidModel):
    """Relationship."""

    version: Version | None = None
    relationship_definition_id: ResourceId
    related_entity: RelatedEntity
    traversal_direction: str
    traversal_description: str
    effective_from: datetime | None = None
    effective_until: datetime | None = None


class LegalEntity(LusidModel):
    """Legal entity.

    Used by `LegalEntitiesApi.get_legal_entity`, `LegalEntitiesApi.set_legal_entity_identifiers`,
    `LegalEntitiesApi.set_legal_entity_properties` and 1 more.
    """

    display_name: str | None = None
    description: str | None = None
    href: str | None = None
    lusid_legal_entity_id: str | None = None
    identifiers: dict[str, ModelProperty] | None = None
    properties: dict[str, ModelProperty] | None = None
    relationships: list[Relationship] | None = None
    counterparty_risk_information: CounterpartyRiskInformation | None = None
    version: Version | None = None
    links: list[Link] | None = None


class LusidProblemDetails(LusidModel):
    """Lusid problem details."""

    name: str
    error_details: list[dict[str, str]] | None = None
    code: int
    type: str | None = None
    title: str | None = None
    status: int | None = None
    detail: str | None = None
    instance: str | None = None


class LusidValidationProblemDetails(LusidModel):
    """Lusid validation problem details."""

    name: str
    error_details: list[dict[str, str]] | None = None
    code: int
    errors: dict[str, list[str]] | None = None
    type: str | None = None
    title: str | None = None
    status: int | None = None
    detail: str | None = None
    instance: str | None = None


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
    value: PropertyValue | None = None
    reference_data: dict[str, PropertyReferenceDataValue] | None = None


class UnitDimension(LusidModel):
    """Unit dimension."""

    unit_domain: str | None = None
    name: str | None = None
    power: int | None = None
    scale: float | None = None


class ResultND(LusidModel):
    """Result nd."""

    READ_ONLY: ClassVar[frozenset[str]] = frozenset(
        (
            "result_value_type",
        )
    )

    result_value_type: str | None = None
    dimension: int | None = None
    labels: list[list[str]] | None = None
    value: float | None = None
    values: Any = None
    has_annotation: bool | None = None
    units: list[UnitDimension] | None = None
