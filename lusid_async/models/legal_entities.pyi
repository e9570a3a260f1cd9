"""Models of the legal entities API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import (
    CounterpartyRiskInformation,
    ErrorDetail,
    LegalEntity,
    Link,
    ModelProperty,
    ResourceId,
    Version,
)
from lusid_async.models.custom_entities import AccessMetadataValue

class PagedResourceListOfLegalEntity(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[LegalEntity]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[LegalEntity | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of legal entity.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class Relation(LusidModel):
    version: Version | None = ...
    relation_definition_id: ResourceId
    related_entity_id: dict[str, str | None]
    traversal_direction: str
    traversal_description: str
    effective_from: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        relation_definition_id: ResourceId | _abc.Mapping[str, _typing.Any],
        related_entity_id: _abc.Mapping[str, str | None],
        traversal_direction: str,
        traversal_description: str,
        effective_from: _datetime.datetime | str | None = ...,
    ) -> None:
        """Relation.

        Args:
            version: When this version was written, by whom and by which request.
            relation_definition_id: Scope and code of the definition of the relation.
            related_entity_id: Identifiers of the related entity.
            traversal_direction: `Out`: the entity asked for is the source. `In`: it is the target.
            traversal_description: The relation as seen from the entity that was asked for.
            effective_from: The start of the period of business time for which this holds.
        """

class ResourceListOfAccessMetadataValueOf(LusidModel):
    values: list[list[AccessMetadataValue]]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[_abc.Sequence[AccessMetadataValue | _abc.Mapping[str, _typing.Any]]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of access metadata value of.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

class ResourceListOfLegalEntity(LusidModel):
    values: list[LegalEntity]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[LegalEntity | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of legal entity.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

class ResourceListOfRelation(LusidModel):
    values: list[Relation]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[Relation | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of relation.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

class SetLegalEntityIdentifiersRequest(LusidModel):
    identifiers: dict[str, ModelProperty] | None = ...
    def __init__(
        self,
        *,
        identifiers: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Set legal entity identifiers request.

        Args:
            identifiers: Your own identifiers of the legal entity, by property key.
        """

class SetLegalEntityPropertiesRequest(LusidModel):
    properties: dict[str, ModelProperty] | None = ...
    def __init__(
        self,
        *,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Set legal entity properties request.

        Args:
            properties: Property values by property key, `domain/scope/code`.
        """

class UpsertLegalEntitiesResponse(LusidModel):
    href: str | None = ...
    values: dict[str, LegalEntity] | None = ...
    failed: dict[str, ErrorDetail] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        values: _abc.Mapping[str, LegalEntity | _abc.Mapping[str, _typing.Any]] | None = ...,
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Upsert legal entities response.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            values: The items.
            failed: The items of the request that failed, by their key in the request, each with the error.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class UpsertLegalEntityAccessMetadataRequest(LusidModel):
    metadata: list[AccessMetadataValue] | None = ...
    def __init__(
        self,
        *,
        metadata: _abc.Sequence[AccessMetadataValue | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Upsert legal entity access metadata request.

        Args:
            metadata: Values that access policies look at.
        """

class UpsertLegalEntityRequest(LusidModel):
    identifiers: dict[str, ModelProperty]
    properties: dict[str, ModelProperty] | None = ...
    display_name: str
    description: str | None = ...
    counterparty_risk_information: CounterpartyRiskInformation | None = ...
    def __init__(
        self,
        *,
        identifiers: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]],
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        display_name: str,
        description: str | None = ...,
        counterparty_risk_information: CounterpartyRiskInformation | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Upsert legal entity request.

        Args:
            identifiers: Your own identifiers of the legal entity, by property key.
            properties: Property values by property key, `domain/scope/code`.
            display_name: The name shown to people.
            description: A description for people.
            counterparty_risk_information: Ratings and credit curves of the legal entity as counterparty.
        """
