"""Models of the persons API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import ErrorDetail, Link, ModelProperty, Relationship, Version
from lusid_async.models.custom_entities import AccessMetadataValue

class Person(LusidModel):
    display_name: str | None = ...
    description: str | None = ...
    href: str | None = ...
    lusid_person_id: str | None = ...
    identifiers: dict[str, ModelProperty] | None = ...
    properties: dict[str, ModelProperty] | None = ...
    relationships: list[Relationship] | None = ...
    version: Version | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        display_name: str | None = ...,
        description: str | None = ...,
        href: str | None = ...,
        lusid_person_id: str | None = ...,
        identifiers: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        relationships: _abc.Sequence[Relationship | _abc.Mapping[str, _typing.Any]] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Person.

        Args:
            display_name: The name shown to people.
            description: A description for people.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            lusid_person_id: LUSID's own identifier of the person, unique and never changed.
            identifiers: Your own identifiers of the person, by property key.
            properties: Property values by property key, `domain/scope/code`.
            relationships: The relationships with other entities.
            version: When this version was written, by whom and by which request.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PagedResourceListOfPerson(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[Person]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[Person | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of person.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class ResourceListOfPerson(LusidModel):
    values: list[Person]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[Person | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of person.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

class SetPersonIdentifiersRequest(LusidModel):
    identifiers: dict[str, ModelProperty] | None = ...
    def __init__(
        self,
        *,
        identifiers: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Set person identifiers request.

        Args:
            identifiers: Your own identifiers of the person, by property key.
        """

class SetPersonPropertiesRequest(LusidModel):
    properties: dict[str, ModelProperty]
    def __init__(
        self,
        *,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Set person properties request.

        Args:
            properties: Property values by property key, `domain/scope/code`.
        """

class UpsertPersonAccessMetadataRequest(LusidModel):
    metadata: list[AccessMetadataValue] | None = ...
    def __init__(
        self,
        *,
        metadata: _abc.Sequence[AccessMetadataValue | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Upsert person access metadata request.

        Args:
            metadata: Values that access policies look at.
        """

class UpsertPersonRequest(LusidModel):
    identifiers: dict[str, ModelProperty]
    properties: dict[str, ModelProperty] | None = ...
    display_name: str
    description: str | None = ...
    def __init__(
        self,
        *,
        identifiers: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]],
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        display_name: str,
        description: str | None = ...,
    ) -> None:
        """Upsert person request.

        Args:
            identifiers: Your own identifiers of the person, by property key.
            properties: Property values by property key, `domain/scope/code`.
            display_name: The name shown to people.
            description: A description for people.
        """

class UpsertPersonsResponse(LusidModel):
    values: dict[str, Person]
    failed: dict[str, ErrorDetail]
    as_at_date: _datetime.datetime
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        values: _abc.Mapping[str, Person | _abc.Mapping[str, _typing.Any]],
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]],
        as_at_date: _datetime.datetime | str,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Upsert persons response.

        Args:
            values: The items.
            failed: The items of the request that failed, by their key in the request, each with the error.
            as_at_date: The moment of system time at which this was written, or read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """
