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
    ) -> None: ...

class IndustryClassifier(LusidModel):
    classification_system_name: str
    classification_code: str
    def __init__(
        self,
        *,
        classification_system_name: str,
        classification_code: str,
    ) -> None: ...

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
    ) -> None: ...

class CurrencyAndAmount(LusidModel):
    amount: float | None = ...
    currency: str
    def __init__(
        self,
        *,
        amount: float | _decimal.Decimal | None = ...,
        currency: str,
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

class DataModelMembership(LusidModel):
    membership: list[Membership]
    current_model: MembershipAndStatus | None = ...
    def __init__(
        self,
        *,
        membership: _abc.Sequence[Membership | _abc.Mapping[str, _typing.Any]],
        current_model: MembershipAndStatus | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

class LabelValueSet(LusidModel):
    values: list[str]
    def __init__(
        self,
        *,
        values: list[str] | tuple[str, ...],
    ) -> None: ...

class MetricValue(LusidModel):
    value: float | None = ...
    unit: str | None = ...
    def __init__(
        self,
        *,
        value: float | _decimal.Decimal | None = ...,
        unit: str | None = ...,
    ) -> None: ...

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
    ) -> None: ...

class PropertyReferenceDataValue(LusidModel):
    string_value: str | None = ...
    numeric_value: float | None = ...
    def __init__(
        self,
        *,
        string_value: str | None = ...,
        numeric_value: float | _decimal.Decimal | None = ...,
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

class ResourceId(LusidModel):
    scope: str
    code: str
    def __init__(
        self,
        *,
        scope: str,
        code: str,
    ) -> None: ...

class LusidUniqueId(LusidModel):
    type: str
    value: str
    def __init__(
        self,
        *,
        type: str,
        value: str,
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...
