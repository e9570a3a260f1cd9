"""Models that many parts of the API share. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel

class CreditRating(LusidModel):
    rating_source: str
    rating: str
    def __init__(
        self,
        *,
        rating_source: str,
        rating: str,
    ) -> None:
        """Credit rating.

        Args:
            rating_source: Agency that gave the rating.
            rating: Rating in the agency's own scale.
        """

class IndustryClassifier(LusidModel):
    classification_system_name: str
    classification_code: str
    def __init__(
        self,
        *,
        classification_system_name: str,
        classification_code: str,
    ) -> None:
        """Industry classifier.

        Args:
            classification_system_name: Classification system, such as `GICS`.
            classification_code: Code of the industry in the system.
        """

class CounterpartyRiskInformation(LusidModel):
    country_of_risk: str
    credit_ratings: list[CreditRating]
    industry_classifiers: list[IndustryClassifier]
    def __init__(
        self,
        *,
        country_of_risk: str,
        credit_ratings: _abc.Sequence[CreditRating | _abc.Mapping[str, _typing.Any]],
        industry_classifiers: _abc.Sequence[IndustryClassifier | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Counterparty risk information.

        Args:
            country_of_risk: Country that bears the risk, typically that of registration; decides funding currency where nothing else does.
            credit_ratings: Ratings of the entity by agency.
            industry_classifiers: Industries of the entity by classification system.
        """

class CurrencyAndAmount(LusidModel):
    amount: float | None = ...
    currency: str
    def __init__(
        self,
        *,
        amount: float | _decimal.Decimal | None = ...,
        currency: str,
    ) -> None:
        """Currency and amount.

        Args:
            amount: The amount, in `currency`.
            currency: The currency, as ISO code.
        """

class Membership(LusidModel):
    scope: str
    code: str
    display_name: str
    def __init__(
        self,
        *,
        scope: str,
        code: str,
        display_name: str,
    ) -> None:
        """Membership.

        Args:
            scope: The scope, a namespace for codes.
            code: The code, unique in its scope.
            display_name: The name shown to people.
        """

class MembershipAndStatus(LusidModel):
    status: str
    scope: str
    code: str
    display_name: str
    validation_failures: list[str]
    def __init__(
        self,
        *,
        status: str,
        scope: str,
        code: str,
        display_name: str,
        validation_failures: list[str] | tuple[str, ...],
    ) -> None:
        """Membership and status.

        Args:
            status: Whether the entity still satisfies the data model.
            scope: The scope, a namespace for codes.
            code: The code, unique in its scope.
            display_name: The name shown to people.
            validation_failures: Why the entity does not satisfy the model; where `Invalid` or `Inadmissible`.
        """

class DataModelMembership(LusidModel):
    membership: list[Membership]
    current_model: MembershipAndStatus | None = ...
    def __init__(
        self,
        *,
        membership: _abc.Sequence[Membership | _abc.Mapping[str, _typing.Any]],
        current_model: MembershipAndStatus | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Data model membership.

        Args:
            membership: Data models that the entity belongs to.
            current_model: Data model that the entity is shown by, and whether it satisfies it.
        """

class StagedModificationsInfo(LusidModel):
    count_pending: int
    href_pending: str
    ids_previewed: list[str] | None = ...
    def __init__(
        self,
        *,
        count_pending: int,
        href_pending: str,
        ids_previewed: list[str] | tuple[str, ...] | None = ...,
    ) -> None:
        """Staged modifications info.

        Args:
            count_pending: Number of staged modifications of the entity that await a decision.
            href_pending: Address of the entity's staged modifications that await a decision.
            ids_previewed: Identifiers of the staged modifications that are previewed.
        """

class ResponseMetaData(LusidModel):
    type: str | None = ...
    description: str | None = ...
    identifier_type: str | None = ...
    identifiers: list[str] | None = ...
    def __init__(
        self,
        *,
        type: str | None = ...,
        description: str | None = ...,
        identifier_type: str | None = ...,
        identifiers: list[str] | tuple[str, ...] | None = ...,
    ) -> None:
        """Response meta data.

        Args:
            type: Kind of note, such as a warning.
            description: A description for people.
            identifier_type: Kind of the identifiers that the note is about.
            identifiers: What the note is about.
        """

class Link(LusidModel):
    relation: str
    href: str
    description: str | None = ...
    method: str
    def __init__(
        self,
        *,
        relation: str,
        href: str,
        description: str | None = ...,
        method: str,
    ) -> None:
        """Link.

        Args:
            relation: What the address is of.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            description: A description for people.
            method: The HTTP method to use.
        """

class DeletedEntityResponse(LusidModel):
    href: str | None = ...
    effective_from: _datetime.datetime | None = ...
    as_at: _datetime.datetime
    entity_type: str | None = ...
    entity_unique_id: str | None = ...
    staged_modifications: StagedModificationsInfo | None = ...
    metadata: dict[str, list[ResponseMetaData] | None] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        effective_from: _datetime.datetime | str | None = ...,
        as_at: _datetime.datetime | str,
        entity_type: str | None = ...,
        entity_unique_id: str | None = ...,
        staged_modifications: StagedModificationsInfo | _abc.Mapping[str, _typing.Any] | None = ...,
        metadata: _abc.Mapping[str, _abc.Sequence[ResponseMetaData | _abc.Mapping[str, _typing.Any]] | None] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Deleted entity response.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            effective_from: Business time from which the deletion holds; null where it has several.
            as_at: System time at which the deletion took effect.
            entity_type: The type of entity.
            entity_unique_id: The identifier that LUSID gave to the entity, unique over all entities of its type.
            staged_modifications: How many changes to the entity wait for approval, and which.
            metadata: Warnings and notes on how the request was handled, by kind.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class EntityIdentifier(LusidModel):
    identifier_scope: str | None = ...
    identifier_type: str
    identifier_value: str
    def __init__(
        self,
        *,
        identifier_scope: str | None = ...,
        identifier_type: str,
        identifier_value: str,
    ) -> None:
        """Entity identifier.

        Args:
            identifier_scope: The scope of the identifier type.
            identifier_type: The type of the identifier.
            identifier_value: Value of the identifier.
        """

class ErrorDetail(LusidModel):
    id: str | None = ...
    type: str | None = ...
    detail: str | None = ...
    error_details: list[dict[str, str]] | None = ...
    def __init__(
        self,
        *,
        id: str | None = ...,
        type: str | None = ...,
        detail: str | None = ...,
        error_details: _abc.Sequence[_abc.Mapping[str, str]] | None = ...,
    ) -> None:
        """Error detail.

        Args:
            id: Identifier of the item that failed.
            type: The kind of error.
            detail: What went wrong, in words.
            error_details: Further details of the error.
        """

class LabelValueSet(LusidModel):
    values: list[str]
    def __init__(
        self,
        *,
        values: list[str] | tuple[str, ...],
    ) -> None:
        """Label value set.

        Args:
            values: The items.
        """

class MetricValue(LusidModel):
    value: float | None = ...
    unit: str | None = ...
    def __init__(
        self,
        *,
        value: float | _decimal.Decimal | None = ...,
        unit: str | None = ...,
    ) -> None:
        """Metric value.

        Args:
            value: The number.
            unit: Unit of the value, such as a currency code; none for a plain number.
        """

class PropertyValue(LusidModel):
    label_value: str | None = ...
    metric_value: MetricValue | None = ...
    label_value_set: LabelValueSet | None = ...
    def __init__(
        self,
        *,
        label_value: str | None = ...,
        metric_value: MetricValue | _abc.Mapping[str, _typing.Any] | None = ...,
        label_value_set: LabelValueSet | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Property value.

        Args:
            label_value: The value as text.
            metric_value: The value as number with its unit.
            label_value_set: The values as texts, in no particular order.
        """

class PropertyReferenceDataValue(LusidModel):
    string_value: str | None = ...
    numeric_value: float | None = ...
    def __init__(
        self,
        *,
        string_value: str | None = ...,
        numeric_value: float | _decimal.Decimal | None = ...,
    ) -> None:
        """Property reference data value.

        Args:
            string_value: Reference data as text.
            numeric_value: Reference data as number.
        """

class ModelProperty(LusidModel):
    key: str
    value: PropertyValue | None = ...
    effective_from: _datetime.datetime | None = ...
    effective_until: _datetime.datetime | None = ...
    reference_data: dict[str, PropertyReferenceDataValue] | None = ...
    def __init__(
        self,
        *,
        key: str,
        value: PropertyValue | _abc.Mapping[str, _typing.Any] | None = ...,
        effective_from: _datetime.datetime | str | None = ...,
        effective_until: _datetime.datetime | str | None = ...,
        reference_data: _abc.Mapping[str, PropertyReferenceDataValue | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Model property.

        Args:
            key: Property key, `domain/scope/code`.
            value: Value of the property: label, metric or set of labels.
            effective_from: The start of the period of business time for which this holds.
            effective_until: The end, exclusive, of the period of business time for which this holds.
            reference_data: What is known about each acceptable value.
        """

class Version(LusidModel):
    effective_from: _datetime.datetime
    as_at_date: _datetime.datetime
    as_at_created: _datetime.datetime | None = ...
    user_id_created: str | None = ...
    request_id_created: str | None = ...
    reason_created: str | None = ...
    as_at_modified: _datetime.datetime | None = ...
    user_id_modified: str | None = ...
    request_id_modified: str | None = ...
    reason_modified: str | None = ...
    as_at_version_number: int | None = ...
    entity_unique_id: str | None = ...
    staged_modification_id_modified: str | None = ...
    def __init__(
        self,
        *,
        effective_from: _datetime.datetime | str,
        as_at_date: _datetime.datetime | str,
        as_at_created: _datetime.datetime | str | None = ...,
        user_id_created: str | None = ...,
        request_id_created: str | None = ...,
        reason_created: str | None = ...,
        as_at_modified: _datetime.datetime | str | None = ...,
        user_id_modified: str | None = ...,
        request_id_modified: str | None = ...,
        reason_modified: str | None = ...,
        as_at_version_number: int | None = ...,
        entity_unique_id: str | None = ...,
        staged_modification_id_modified: str | None = ...,
    ) -> None:
        """Version.

        Args:
            effective_from: The start of the period of business time for which this holds.
            as_at_date: The moment of system time at which this was written, or read.
            as_at_created: When it was created, in system time.
            user_id_created: Identifier of the user who created it.
            request_id_created: Identifier of the request that created it.
            reason_created: Reason given when it was created.
            as_at_modified: When it was last changed, in system time.
            user_id_modified: The user who made the change.
            request_id_modified: The request that made the change.
            reason_modified: The reason given for the change.
            as_at_version_number: How many versions there have been, from 1.
            entity_unique_id: The identifier that LUSID gave to the entity, unique over all entities of its type.
            staged_modification_id_modified: The staged modification that made the change, where it was staged.
        """

class ResourceId(LusidModel):
    scope: str
    code: str
    def __init__(
        self,
        *,
        scope: str,
        code: str,
    ) -> None:
        """Resource id.

        Args:
            scope: The scope, a namespace for codes.
            code: The code, unique in its scope.
        """

class LusidUniqueId(LusidModel):
    type: str
    value: str
    def __init__(
        self,
        *,
        type: str,
        value: str,
    ) -> None:
        """Lusid unique id.

        Args:
            type: Kind of identifier, by the type of entity.
            value: LUSID's own identifier of the entity.
        """

class RelatedEntity(LusidModel):
    entity_type: str
    entity_id: dict[str, str | None]
    display_name: str
    properties: dict[str, ModelProperty] | None = ...
    scope: str | None = ...
    lusid_unique_id: LusidUniqueId | None = ...
    identifiers: list[EntityIdentifier]
    href: str | None = ...
    def __init__(
        self,
        *,
        entity_type: str,
        entity_id: _abc.Mapping[str, str | None],
        display_name: str,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        scope: str | None = ...,
        lusid_unique_id: LusidUniqueId | _abc.Mapping[str, _typing.Any] | None = ...,
        identifiers: _abc.Sequence[EntityIdentifier | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
    ) -> None:
        """Related entity.

        Args:
            entity_type: The type of entity.
            entity_id: The identifiers of the entity.
            display_name: The name shown to people.
            properties: Property values by property key, `domain/scope/code`.
            scope: Scope of the identifier.
            lusid_unique_id: LUSID's own identifier of the entity.
            identifiers: Identifiers of the related entity.
            href: The address at which LUSID serves this resource as at the moment that it was read.
        """

class Relationship(LusidModel):
    version: Version | None = ...
    relationship_definition_id: ResourceId
    related_entity: RelatedEntity
    traversal_direction: str
    traversal_description: str
    effective_from: _datetime.datetime | None = ...
    effective_until: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        relationship_definition_id: ResourceId | _abc.Mapping[str, _typing.Any],
        related_entity: RelatedEntity | _abc.Mapping[str, _typing.Any],
        traversal_direction: str,
        traversal_description: str,
        effective_from: _datetime.datetime | str | None = ...,
        effective_until: _datetime.datetime | str | None = ...,
    ) -> None:
        """Relationship.

        Args:
            version: When this version was written, by whom and by which request.
            relationship_definition_id: Scope and code of the definition of the relationship.
            related_entity: The entity on the other side.
            traversal_direction: `Out`: the entity asked for is the source. `In`: it is the target.
            traversal_description: The relation as seen from the entity that was asked for.
            effective_from: The start of the period of business time for which this holds.
            effective_until: The end, exclusive, of the period of business time for which this holds.
        """

class LegalEntity(LusidModel):
    display_name: str | None = ...
    description: str | None = ...
    href: str | None = ...
    lusid_legal_entity_id: str | None = ...
    identifiers: dict[str, ModelProperty] | None = ...
    properties: dict[str, ModelProperty] | None = ...
    relationships: list[Relationship] | None = ...
    counterparty_risk_information: CounterpartyRiskInformation | None = ...
    version: Version | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        display_name: str | None = ...,
        description: str | None = ...,
        href: str | None = ...,
        lusid_legal_entity_id: str | None = ...,
        identifiers: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        relationships: _abc.Sequence[Relationship | _abc.Mapping[str, _typing.Any]] | None = ...,
        counterparty_risk_information: CounterpartyRiskInformation | _abc.Mapping[str, _typing.Any] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Legal entity.

        Args:
            display_name: The name shown to people.
            description: A description for people.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            lusid_legal_entity_id: LUSID's own identifier of the legal entity, unique and never changed.
            identifiers: Your own identifiers of the legal entity, by property key.
            properties: Property values by property key, `domain/scope/code`.
            relationships: The relationships with other entities.
            counterparty_risk_information: Ratings and credit curves of the legal entity as counterparty.
            version: When this version was written, by whom and by which request.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class LusidProblemDetails(LusidModel):
    name: str
    error_details: list[dict[str, str]] | None = ...
    code: int
    type: str | None = ...
    title: str | None = ...
    status: int | None = ...
    detail: str | None = ...
    instance: str | None = ...
    def __init__(
        self,
        *,
        name: str,
        error_details: _abc.Sequence[_abc.Mapping[str, str]] | None = ...,
        code: int,
        type: str | None = ...,
        title: str | None = ...,
        status: int | None = ...,
        detail: str | None = ...,
        instance: str | None = ...,
    ) -> None:
        """Lusid problem details.

        Args:
            name: LUSID's name for the error, such as `PortfolioNotFound`.
            error_details: Further details of the error.
            code: LUSID's own number for the error.
            type: Address of the documentation of the error.
            title: The error in one sentence.
            status: The HTTP status.
            detail: The error with its circumstances.
            instance: An address that ends in the request id, to be given to support.
        """

class LusidValidationProblemDetails(LusidModel):
    name: str
    error_details: list[dict[str, str]] | None = ...
    code: int
    errors: dict[str, list[str]] | None = ...
    type: str | None = ...
    title: str | None = ...
    status: int | None = ...
    detail: str | None = ...
    instance: str | None = ...
    def __init__(
        self,
        *,
        name: str,
        error_details: _abc.Sequence[_abc.Mapping[str, str]] | None = ...,
        code: int,
        errors: _abc.Mapping[str, list[str] | tuple[str, ...]] | None = ...,
        type: str | None = ...,
        title: str | None = ...,
        status: int | None = ...,
        detail: str | None = ...,
        instance: str | None = ...,
    ) -> None:
        """Lusid validation problem details.

        Args:
            name: LUSID's name for the error.
            error_details: Further details of the error.
            code: LUSID's own number for the error.
            errors: What is wrong with each field, by its name in JSON.
            type: Address of the documentation of the error.
            title: The error in one sentence.
            status: The HTTP status.
            detail: The error with its circumstances.
            instance: An address that ends in the request id, to be given to support.
        """

class PerpetualProperty(LusidModel):
    key: str
    value: PropertyValue | None = ...
    reference_data: dict[str, PropertyReferenceDataValue] | None = ...
    def __init__(
        self,
        *,
        key: str,
        value: PropertyValue | _abc.Mapping[str, _typing.Any] | None = ...,
        reference_data: _abc.Mapping[str, PropertyReferenceDataValue | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Perpetual property.

        Args:
            key: Property key, `domain/scope/code`.
            value: Value of the property: label, metric or set of labels.
            reference_data: What is known about each acceptable value.
        """

class UnitDimension(LusidModel):
    unit_domain: str | None = ...
    name: str | None = ...
    power: int | None = ...
    scale: float | None = ...
    def __init__(
        self,
        *,
        unit_domain: str | None = ...,
        name: str | None = ...,
        power: int | None = ...,
        scale: float | _decimal.Decimal | None = ...,
    ) -> None:
        """Unit dimension.

        Args:
            unit_domain: Kind of unit, such as `Ccy`, `Rate` or `Vol`.
            name: Unit within its kind, such as a currency code.
            power: Exponent of the unit.
            scale: Size of one unit, such as 0.0001 for a basis point.
        """

class ResultND(LusidModel):
    result_value_type: str | None = ...
    dimension: int | None = ...
    labels: list[list[str]] | None = ...
    value: float | None = ...
    values: Any = ...
    has_annotation: bool | None = ...
    units: list[UnitDimension] | None = ...
    def __init__(
        self,
        *,
        result_value_type: str | None = ...,
        dimension: int | None = ...,
        labels: _abc.Sequence[list[str] | tuple[str, ...]] | None = ...,
        value: float | _decimal.Decimal | None = ...,
        values: Any = ...,
        has_annotation: bool | None = ...,
        units: _abc.Sequence[UnitDimension | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Result nd.

        Args:
            result_value_type: Shape of the result, which picks the member of the family.
            dimension: Number of axes, 0 for a single value.
            labels: Labels along each axis, in the order of its positions; empty for a single value.
            value: The single value; only where `dimension` is 0.
            values: The items.
            has_annotation: Whether the value carries a note.
            units: How many units.
        """
