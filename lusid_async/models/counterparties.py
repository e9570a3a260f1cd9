"""Models of the counterparties API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import ErrorDetail, Link, ResourceId
    from lusid_async.models.transaction_portfolios import TypedResourceId


class CounterpartySignatory(LusidModel):
    """Counterparty signatory."""

    name: str
    legal_entity_identifier: "TypedResourceId"


class CounterpartyAgreement(LusidModel):
    """Counterparty agreement."""

    display_name: str
    agreement_type: str
    counterparty_signatory: CounterpartySignatory
    dated_as_of: datetime
    credit_support_annex_id: "ResourceId"
    id: "ResourceId"


class CreditSupportAnnex(LusidModel):
    """Credit support annex."""

    reference_currency: str
    collateral_currencies: list[str]
    isda_agreement_version: str
    margin_call_frequency: str
    valuation_agent: str
    threshold_amount: float
    rounding_decimal_places: int
    initial_margin_amount: float
    minimum_transfer_amount: float
    id: "ResourceId"


class GetCounterpartyAgreementResponse(LusidModel):
    """Get counterparty agreement response.

    Used by `CounterpartiesApi.get_counterparty_agreement`.
    """

    href: str | None = None
    value: CounterpartyAgreement | None = None
    failed: "dict[str, ErrorDetail] | None" = None
    links: "list[Link] | None" = None


class GetCreditSupportAnnexResponse(LusidModel):
    """Get credit support annex response.

    Used by `CounterpartiesApi.get_credit_support_annex`.
    """

    href: str | None = None
    value: CreditSupportAnnex | None = None
    failed: "dict[str, ErrorDetail] | None" = None
    links: "list[Link] | None" = None


class ResourceListOfGetCounterpartyAgreementResponse(LusidModel):
    """Resource list of get counterparty agreement response.

    Used by `CounterpartiesApi.list_counterparty_agreements`.
    """

    values: list[GetCounterpartyAgreementResponse]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class ResourceListOfGetCreditSupportAnnexResponse(LusidModel):
    """Resource list of get credit support annex response.

    Used by `CounterpartiesApi.list_credit_support_annexes`.
    """

    values: list[GetCreditSupportAnnexResponse]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class UpsertCounterpartyAgreementRequest(LusidModel):
    """Upsert counterparty agreement request.

    Used by `CounterpartiesApi.upsert_counterparty_agreement`.
    """

    counterparty_agreement: CounterpartyAgreement


class UpsertCreditSupportAnnexRequest(LusidModel):
    """Upsert credit support annex request.

    Used by `CounterpartiesApi.upsert_credit_support_annex`.
    """

    credit_support_annex: CreditSupportAnnex | None = None
