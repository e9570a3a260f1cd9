"""Models of the counterparties API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, LusidModel, Number

if TYPE_CHECKING:
    from lusid_async.models.common import ErrorDetail, Link, ResourceId
    from lusid_async.models.transaction_portfolios import TypedResourceId


class CounterpartySignatory(LusidModel):
    """Counterparty signatory."""

    name: str
    """Your own name for the signatory; need not be that of the legal entity."""
    legal_entity_identifier: "TypedResourceId"
    """Identifier of the legal entity that signed."""


class CounterpartyAgreement(LusidModel):
    """Counterparty agreement."""

    display_name: str
    """The name shown to people."""
    agreement_type: str
    """Your own name for the type of agreement, such as `ISDA 2002 Master Agreement`."""
    counterparty_signatory: CounterpartySignatory
    """Who signed for the counterparty."""
    dated_as_of: AwareDatetime
    """When both parties had signed."""
    credit_support_annex_id: "ResourceId"
    """Scope and code of the credit support annex."""
    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""


class CreditSupportAnnex(LusidModel):
    """Credit support annex."""

    reference_currency: str
    """Currency of exposure and of the annex's amounts, as ISO code."""
    collateral_currencies: list[str]
    """Currencies in which cash collateral is accepted, as ISO codes."""
    isda_agreement_version: str
    """ISDA master agreement that the annex belongs to, such as 1992 or 2002."""
    margin_call_frequency: str
    """Time between margin calls, as tenor such as `1D`."""
    valuation_agent: str
    """Which party does the calculations."""
    threshold_amount: Number
    """Exposure from which collateral is posted, in reference currency."""
    rounding_decimal_places: int
    """Decimals to which amounts are rounded."""
    initial_margin_amount: Number
    """Initial margin, in reference currency."""
    minimum_transfer_amount: Number
    """Smallest amount that is transferred, in reference currency."""
    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""


class GetCounterpartyAgreementResponse(LusidModel):
    """Get counterparty agreement response.

    Used by `CounterpartiesApi.get_counterparty_agreement`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    value: CounterpartyAgreement | None = None
    """The agreement that was asked for."""
    failed: "dict[str, ErrorDetail] | None" = None
    """The items of the request that failed, by their key in the request, each with the error."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class GetCreditSupportAnnexResponse(LusidModel):
    """Get credit support annex response.

    Used by `CounterpartiesApi.get_credit_support_annex`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    value: CreditSupportAnnex | None = None
    """The annex that was asked for."""
    failed: "dict[str, ErrorDetail] | None" = None
    """The items of the request that failed, by their key in the request, each with the error."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ResourceListOfGetCounterpartyAgreementResponse(LusidModel):
    """Resource list of get counterparty agreement response.

    Used by `CounterpartiesApi.list_counterparty_agreements`.
    """

    values: list[GetCounterpartyAgreementResponse]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class ResourceListOfGetCreditSupportAnnexResponse(LusidModel):
    """Resource list of get credit support annex response.

    Used by `CounterpartiesApi.list_credit_support_annexes`.
    """

    values: list[GetCreditSupportAnnexResponse]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class UpsertCounterpartyAgreementRequest(LusidModel):
    """Upsert counterparty agreement request.

    Used by `CounterpartiesApi.upsert_counterparty_agreement`.
    """

    counterparty_agreement: CounterpartyAgreement
    """Agreement to store."""


class UpsertCreditSupportAnnexRequest(LusidModel):
    """Upsert credit support annex request.

    Used by `CounterpartiesApi.upsert_credit_support_annex`.
    """

    credit_support_annex: CreditSupportAnnex | None = None
    """Annex to store."""
