"""Models of the collateral agreements API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.collateral import CounterpartyIdentifier
    from lusid_async.models.common import Link, ModelProperty, ResourceId, Version


class CashInterest(LusidModel):
    """Cash interest."""

    index: str
    spread_bps: int


class MarginRounding(LusidModel):
    """Margin rounding."""

    amount: float
    deliveries: str
    """Up, Down or Nearest, or a value added since."""
    returns: str
    """Up, Down or Nearest, or a value added since."""


class MarginSettlementLag(LusidModel):
    """Margin settlement lag."""

    cash: int
    securities: int


class PartyTerms(LusidModel):
    """Party terms."""

    threshold: float | None = None
    independent_amount: float
    cash_interest: CashInterest | None = None


class EligibleCollateralReferences(LusidModel):
    """Eligible collateral references."""

    we_post: "ResourceId | None" = None
    they_post: "ResourceId | None" = None


class ThresholdAllocation(LusidModel):
    """Threshold allocation."""

    we: float
    they: float


class MarginCalculation(LusidModel):
    """Margin calculation."""

    method: str
    """NetMtm, Ccp, GmraExposure, GmslaRcv, HouseRules, Simm, … (2 more), or a value added since."""
    exposure_method: str | None = None
    """Gmra2011A or Gmra2011B, or a value added since."""
    repricing_permitted: bool | None = None
    margin_percentage: float | None = None
    lending_fee_bps: int | None = None
    credit_line: float | None = None
    threshold_allocation: ThresholdAllocation | None = None
    ccp: str | None = None
    fcm_add_on: float | None = None


class MarginAccounts(LusidModel):
    """Margin accounts."""

    we_post: str | None = None
    they_post: str | None = None


class MarginItem(LusidModel):
    """Margin item."""

    code: str
    trade_filter: str | None = None
    settlement: str | None = None
    """Collateral or Settled, or a value added since."""
    legal_mechanism: str | None = None
    """TitleTransfer or SecurityInterest, or a value added since."""
    we_post: PartyTerms
    they_post: PartyTerms
    eligible_collateral: EligibleCollateralReferences | None = None
    calculation: MarginCalculation
    margin_accounts: MarginAccounts | None = None


class CollateralAgreement(LusidModel):
    """Collateral agreement.

    Used by `CollateralAgreementsApi.create_collateral_agreement`,
    `CollateralAgreementsApi.get_collateral_agreement`, `CollateralAgreementsApi.upsert_collateral_agreement`.
    """

    href: str | None = None
    id: "ResourceId"
    counterparty_id: "CounterpartyIdentifier | None" = None
    applicability_filter: str | None = None
    base_currency: str | None = None
    cut_label: str | None = None
    recipe_id: "ResourceId | None" = None
    minimum_transfer_amount: float | None = None
    rounding: MarginRounding | None = None
    settlement_lag: MarginSettlementLag | None = None
    match_tolerance: float | None = None
    variation_margin: list[MarginItem] | None = None
    initial_margin: list[MarginItem] | None = None
    version: "Version | None" = None
    properties: "dict[str, ModelProperty] | None" = None
    links: "list[Link] | None" = None


class CollateralAgreementApplicability(LusidModel):
    """Collateral agreement applicability.

    Used by `CollateralAgreementsApi.get_collateral_agreement_applicability`.
    """

    id: "ResourceId"
    applicability_filter: str
    portfolios: "list[ResourceId]"
    has_more_portfolios: bool


class CollateralAgreementRequest(LusidModel):
    """Collateral agreement request.

    Used by `CollateralAgreementsApi.create_collateral_agreement`.
    """

    code: str
    counterparty_id: "CounterpartyIdentifier"
    applicability_filter: str
    base_currency: str
    cut_label: str
    recipe_id: "ResourceId"
    minimum_transfer_amount: float | None = None
    rounding: MarginRounding
    settlement_lag: MarginSettlementLag
    match_tolerance: float | None = None
    variation_margin: list[MarginItem] | None = None
    initial_margin: list[MarginItem] | None = None
    properties: "dict[str, ModelProperty] | None" = None
    effective_at: datetime | None = None


class PagedResourceListOfCollateralAgreement(LusidModel):
    """Paged resource list of collateral agreement.

    Used by `CollateralAgreementsApi.list_collateral_agreements`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[CollateralAgreement]
    href: str | None = None
    links: "list[Link] | None" = None


class UpsertCollateralAgreementRequest(LusidModel):
    """Upsert collateral agreement request.

    Used by `CollateralAgreementsApi.upsert_collateral_agreement`.
    """

    counterparty_id: "CounterpartyIdentifier"
    applicability_filter: str
    base_currency: str
    cut_label: str
    recipe_id: "ResourceId"
    minimum_transfer_amount: float | None = None
    rounding: MarginRounding
    settlement_lag: MarginSettlementLag
    match_tolerance: float | None = None
    variation_margin: list[MarginItem] | None = None
    initial_margin: list[MarginItem] | None = None
    properties: "dict[str, ModelProperty] | None" = None
    effective_at: datetime | None = None
