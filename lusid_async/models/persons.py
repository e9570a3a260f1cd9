"""Models of the persons API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import ErrorDetail, Link, ModelProperty, Relationship, Version
    from lusid_async.models.custom_entities import AccessMetadataValue


class Person(LusidModel):
    """Person.

    Used by `PersonsApi.get_person`, `PersonsApi.set_person_identifiers`, `PersonsApi.set_person_properties`
    and 1 more.
    """

    display_name: str | None = None
    description: str | None = None
    href: str | None = None
    lusid_person_id: str | None = None
    identifiers: "dict[str, ModelProperty] | None" = None
    properties: "dict[str, ModelProperty] | None" = None
    relationships: "list[Relationship] | None" = None
    version: "Version | None" = None
    links: "list[Link] | None" = None


class PagedResourceListOfPerson(LusidModel):
    """Paged resource list of person.

    Used by `PersonsApi.list_persons`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[Person]
    href: str | None = None
    links: "list[Link] | None" = None


class ResourceListOfPerson(LusidModel):
    """Resource list of person.

    Used by `PersonsApi.list_all_persons`.
    """

    values: list[Person]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class SetPersonIdentifiersRequest(LusidModel):
    """Set person identifiers request.

    Used by `PersonsApi.set_person_identifiers`.
    """

    identifiers: "dict[str, ModelProperty] | None" = None


class SetPersonPropertiesRequest(LusidModel):
    """Set person properties request.

    Used by `PersonsApi.set_person_properties`.
    """

    properties: "dict[str, ModelProperty]"


class UpsertPersonAccessMetadataRequest(LusidModel):
    """Upsert person access metadata request.

    Used by `PersonsApi.upsert_person_access_metadata`.
    """

    metadata: "list[AccessMetadataValue] | None" = None


class UpsertPersonRequest(LusidModel):
    """Upsert person request.

    Used by `PersonsApi.upsert_person`, `PersonsApi.upsert_persons`.
    """

    identifiers: "dict[str, ModelProperty]"
    properties: "dict[str, ModelProperty] | None" = None
    display_name: str
    description: str | None = None


class UpsertPersonsResponse(LusidModel):
    """Upsert persons response.

    Used by `PersonsApi.upsert_persons`.
    """

    values: dict[str, Person]
    failed: "dict[str, ErrorDetail]"
    as_at_date: datetime
    links: "list[Link] | None" = None
