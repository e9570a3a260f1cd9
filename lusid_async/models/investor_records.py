"""Models of the investor records API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import ErrorDetail, LegalEntity, Link, ModelProperty, Relationship, Version
    from lusid_async.models.persons import Person


class Investor(LusidModel):
    """Investor."""

    investor_type: str | None = None
    """Whether the investor is a person or a legal entity."""
    identifiers: dict[str, str | None] | None = None
    """Values by identifier type."""
    entity_unique_id: str | None = None
    """The identifier that LUSID gave to the entity, unique over all entities of its type."""
    person: "Person | None" = None
    """The person, where the investor is one."""
    legal_entity: "LegalEntity | None" = None
    """The legal entity, where the investor is one."""


class InvestorIdentifier(LusidModel):
    """Investor identifier."""

    investor_type: str
    """Whether the investor is a person, a legal entity or a nominee. Person, LegalEntity or Nominee, or a
    value added since.
    """
    identifiers: dict[str, str | None] | None = None
    """One identifier of the person or legal entity, by property key."""


class InvestorRecord(LusidModel):
    """Investor record.

    Used by `InvestorRecordsApi.get_investor_record`.
    """

    scope: str | None = None
    """The scope, a namespace for codes."""
    identifiers: "dict[str, ModelProperty] | None" = None
    """Your own identifiers of the record, by property key."""
    display_name: str | None = None
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    investor: Investor | None = None
    """The person or legal entity."""
    lusid_investor_record_id: str | None = None
    """LUSID's own identifier of the record, unique and never changed."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    relationships: "list[Relationship] | None" = None
    """The relationships with other entities."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ResourceListOfInvestorRecord(LusidModel):
    """Resource list of investor record.

    Used by `InvestorRecordsApi.list_all_investor_records`.
    """

    values: list[InvestorRecord]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class UpsertInvestorRecordRequest(LusidModel):
    """Upsert investor record request.

    Used by `InvestorRecordsApi.upsert_investor_records`.
    """

    scope: str
    """The scope, a namespace for codes."""
    identifiers: "dict[str, ModelProperty]"
    """Your own identifiers of the record, by property key."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    investor: InvestorIdentifier
    """Identifiers of the person or legal entity."""


class UpsertInvestorRecordsResponse(LusidModel):
    """Upsert investor records response.

    Used by `InvestorRecordsApi.upsert_investor_records`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    values: dict[str, InvestorRecord] | None = None
    """The items."""
    failed: "dict[str, ErrorDetail] | None" = None
    """The items of the request that failed, by their key in the request, each with the error."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
