"""Models of the persons API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import ErrorDetail, Link, ModelProperty, Relationship, Version
    from lusid_async.models.custom_entities import AccessMetadataValue


class Person(LusidModel):
    """Person.

    Used by `PersonsApi.get_person`, `PersonsApi.set_person_identifiers`, `PersonsApi.set_person_properties`
    and 1 more.
    """

    display_name: str | None = None
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    lusid_person_id: str | None = None
    """LUSID's own identifier of the person, unique and never changed."""
    identifiers: "dict[str, ModelProperty] | None" = None
    """Your own identifiers of the person, by property key."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    relationships: "list[Relationship] | None" = None
    """The relationships with other entities."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PagedResourceListOfPerson(LusidModel):
    """Paged resource list of person.

    Used by `PersonsApi.list_persons`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[Person]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ResourceListOfPerson(LusidModel):
    """Resource list of person.

    Used by `PersonsApi.list_all_persons`.
    """

    values: list[Person]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class SetPersonIdentifiersRequest(LusidModel):
    """Set person identifiers request.

    Used by `PersonsApi.set_person_identifiers`.
    """

    identifiers: "dict[str, ModelProperty] | None" = None
    """Your own identifiers of the person, by property key."""


class SetPersonPropertiesRequest(LusidModel):
    """Set person properties request.

    Used by `PersonsApi.set_person_properties`.
    """

    properties: "dict[str, ModelProperty]"
    """Property values by property key, `domain/scope/code`."""


class UpsertPersonAccessMetadataRequest(LusidModel):
    """Upsert person access metadata request.

    Used by `PersonsApi.upsert_person_access_metadata`.
    """

    metadata: "list[AccessMetadataValue] | None" = None
    """Values that access policies look at."""


class UpsertPersonRequest(LusidModel):
    """Upsert person request.

    Used by `PersonsApi.upsert_person`, `PersonsApi.upsert_persons`.
    """

    identifiers: "dict[str, ModelProperty]"
    """Your own identifiers of the person, by property key."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""


class UpsertPersonsResponse(LusidModel):
    """Upsert persons response.

    Used by `PersonsApi.upsert_persons`.
    """

    values: dict[str, Person]
    """The items."""
    failed: "dict[str, ErrorDetail]"
    """The items of the request that failed, by their key in the request, each with the error."""
    as_at_date: AwareDatetime
    """The moment of system time at which this was written, or read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
