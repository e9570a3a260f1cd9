"""Models of the investor records API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import ErrorDetail, LegalEntity, Link, ModelProperty, Relationship, Version
from lusid_async.models.persons import Person

class Investor(LusidModel):
    investor_type: str | None = ...
    identifiers: dict[str, str | None] | None = ...
    entity_unique_id: str | None = ...
    person: Person | None = ...
    legal_entity: LegalEntity | None = ...
    def __init__(
        self,
        *,
        investor_type: str | None = ...,
        identifiers: _abc.Mapping[str, str | None] | None = ...,
        entity_unique_id: str | None = ...,
        person: Person | _abc.Mapping[str, _typing.Any] | None = ...,
        legal_entity: LegalEntity | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Investor.

        Args:
            investor_type: Whether the investor is a person or a legal entity.
            identifiers: Values by identifier type.
            entity_unique_id: The identifier that LUSID gave to the entity, unique over all entities of its type.
            person: The person, where the investor is one.
            legal_entity: The legal entity, where the investor is one.
        """

class InvestorIdentifier(LusidModel):
    investor_type: str
    identifiers: dict[str, str | None] | None = ...
    def __init__(
        self,
        *,
        investor_type: str,
        identifiers: _abc.Mapping[str, str | None] | None = ...,
    ) -> None:
        """Investor identifier.

        Args:
            investor_type: Whether the investor is a person, a legal entity or a nominee. Person, LegalEntity or Nominee, or a value added since.
            identifiers: One identifier of the person or legal entity, by property key.
        """

class InvestorRecord(LusidModel):
    scope: str | None = ...
    identifiers: dict[str, ModelProperty] | None = ...
    display_name: str | None = ...
    description: str | None = ...
    investor: Investor | None = ...
    lusid_investor_record_id: str | None = ...
    properties: dict[str, ModelProperty] | None = ...
    relationships: list[Relationship] | None = ...
    href: str | None = ...
    version: Version | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        scope: str | None = ...,
        identifiers: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        display_name: str | None = ...,
        description: str | None = ...,
        investor: Investor | _abc.Mapping[str, _typing.Any] | None = ...,
        lusid_investor_record_id: str | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        relationships: _abc.Sequence[Relationship | _abc.Mapping[str, _typing.Any]] | None = ...,
        href: str | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Investor record.

        Args:
            scope: The scope, a namespace for codes.
            identifiers: Your own identifiers of the record, by property key.
            display_name: The name shown to people.
            description: A description for people.
            investor: The person or legal entity.
            lusid_investor_record_id: LUSID's own identifier of the record, unique and never changed.
            properties: Property values by property key, `domain/scope/code`.
            relationships: The relationships with other entities.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            version: When this version was written, by whom and by which request.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class ResourceListOfInvestorRecord(LusidModel):
    values: list[InvestorRecord]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[InvestorRecord | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of investor record.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

class UpsertInvestorRecordRequest(LusidModel):
    scope: str
    identifiers: dict[str, ModelProperty]
    properties: dict[str, ModelProperty] | None = ...
    display_name: str
    description: str | None = ...
    investor: InvestorIdentifier
    def __init__(
        self,
        *,
        scope: str,
        identifiers: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]],
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        display_name: str,
        description: str | None = ...,
        investor: InvestorIdentifier | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Upsert investor record request.

        Args:
            scope: The scope, a namespace for codes.
            identifiers: Your own identifiers of the record, by property key.
            properties: Property values by property key, `domain/scope/code`.
            display_name: The name shown to people.
            description: A description for people.
            investor: Identifiers of the person or legal entity.
        """

class UpsertInvestorRecordsResponse(LusidModel):
    href: str | None = ...
    values: dict[str, InvestorRecord] | None = ...
    failed: dict[str, ErrorDetail] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        values: _abc.Mapping[str, InvestorRecord | _abc.Mapping[str, _typing.Any]] | None = ...,
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Upsert investor records response.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            values: The items.
            failed: The items of the request that failed, by their key in the request, each with the error.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """
