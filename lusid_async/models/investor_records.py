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
    identifiers: dict[str, str | None] | None = None
    entity_unique_id: str | None = None
    person: "Person | None" = None
    legal_entity: "LegalEntity | None" = None


class InvestorIdentifier(LusidModel):
    """Investor identifier."""

    investor_type: str
    """Person, LegalEntity or Nominee, or a value added since."""
    identifiers: dict[str, str | None] | None = None


class InvestorRecord(LusidModel):
    """Investor record.

    Used by `InvestorRecordsApi.get_investor_record`.
    """

    scope: str | None = None
    identifiers: "dict[str, ModelProperty] | None" = None
    display_name: str | None = None
    description: str | None = None
    investor: Investor | None = None
    lusid_investor_record_id: str | None = None
    properties: "dict[str, ModelProperty] | None" = None
    relationships: "list[Relationship] | None" = None
    href: str | None = None
    version: "Version | None" = None
    links: "list[Link] | None" = None


class ResourceListOfInvestorRecord(LusidModel):
    """Resource list of investor record.

    Used by `InvestorRecordsApi.list_all_investor_records`.
    """

    values: list[InvestorRecord]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class UpsertInvestorRecordRequest(LusidModel):
    """Upsert investor record request.

    Used by `InvestorRecordsApi.upsert_investor_records`.
    """

    scope: str
    identifiers: "dict[str, ModelProperty]"
    properties: "dict[str, ModelProperty] | None" = None
    display_name: str
    description: str | None = None
    investor: InvestorIdentifier


class UpsertInvestorRecordsResponse(LusidModel):
    """Upsert investor records response.

    Used by `InvestorRecordsApi.upsert_investor_records`.
    """

    href: str | None = None
    values: dict[str, InvestorRecord] | None = None
    failed: "dict[str, ErrorDetail] | None" = None
    links: "list[Link] | None" = None
