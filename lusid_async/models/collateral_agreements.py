"""Models of the collateral agreements API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, LusidModel, Number

if TYPE_CHECKING:
    from lusid_async.models.collateral import CounterpartyIdentifier
    from lusid_async.models.common import Link, ModelProperty, ResourceId, Version


class CashInterest(LusidModel):
    """Cash interest."""

    index: str
    """Name of the rate index."""
    spread_bps: int
    """The spread, in basis points."""


class MarginRounding(LusidModel):
    """Margin rounding."""

    amount: Number
    """Step to which calls are rounded, above zero."""
    deliveries: str
    """How amounts that we deliver are rounded: `Up` or `Nearest`. Up, Down or Nearest, or a value added
    since.
    """
    returns: str
    """How amounts that we get back are rounded: `Down` or `Nearest`. Up, Down or Nearest, or a value added
    since.
    """


class MarginSettlementLag(LusidModel):
    """Margin settlement lag."""

    cash: int
    """Business days from call to settlement of cash."""
    securities: int
    """Business days from call to settlement of securities."""


class PartyTerms(LusidModel):
    """Party terms."""

    threshold: Number | None = None
    """Exposure up to which no margin is called; empty for zero."""
    independent_amount: Number
    """Amount posted beside variation margin."""
    cash_interest: CashInterest | None = None
    """Interest paid on cash collateral."""


class EligibleCollateralReferences(LusidModel):
    """Eligible collateral references."""

    we_post: "ResourceId | None" = None
    """Scope and code of the schedule of what we may post."""
    they_post: "ResourceId | None" = None
    """Scope and code of the schedule of what the counterparty may post."""


class ThresholdAllocation(LusidModel):
    """Threshold allocation."""

    we: Number
    """Our part of the threshold."""
    they: Number
    """The counterparty's part of the threshold."""


class MarginCalculation(LusidModel):
    """Margin calculation."""

    method: str
    """Method of calculation, such as `NetMtm`, `GmraExposure` or `Simm`; decides which other fields apply.
    NetMtm, Ccp, GmraExposure, GmslaRcv, HouseRules, Simm, … (2 more), or a value added since.
    """
    exposure_method: str | None = None
    """`Gmra2011A` or `Gmra2011B`; for method `GmraExposure`. Gmra2011A or Gmra2011B, or a value added since.
    """
    repricing_permitted: bool | None = None
    """Whether repricing is allowed; for method `GmraExposure`."""
    margin_percentage: Number | None = None
    """Margin on the loan's value; for method `GmslaRcv`."""
    lending_fee_bps: int | None = None
    """Lending fee in basis points; for method `GmslaRcv`."""
    credit_line: Number | None = None
    """Credit granted to the counterparty; for method `HouseRules`."""
    threshold_allocation: ThresholdAllocation | None = None
    """How the threshold is divided between the parties."""
    ccp: str | None = None
    """Name of the central counterparty; for method `CcpIngested`."""
    fcm_add_on: Number | None = None
    """What the clearing broker adds; for method `CcpIngested`."""


class MarginAccounts(LusidModel):
    """Margin accounts."""

    we_post: str | None = None
    """Code of the custodian account that holds collateral we post."""
    they_post: str | None = None
    """Code of the custodian account that holds collateral the counterparty posts."""


class MarginItem(LusidModel):
    """Margin item."""

    code: str
    """Key of the item, unique in its agreement, by which margin calls refer to it."""
    trade_filter: str | None = None
    """Expression that selects the trades covered; required where the agreement has several items."""
    settlement: str | None = None
    """Whether margin is paid as settlement (`Settled`) or held as collateral (`Collateral`). Collateral or
    Settled, or a value added since.
    """
    legal_mechanism: str | None = None
    """How collateral is held: title passes, or a security interest is granted. TitleTransfer or
    SecurityInterest, or a value added since.
    """
    we_post: PartyTerms
    """Threshold and other terms for what we post."""
    they_post: PartyTerms
    """Threshold and other terms for what the counterparty posts."""
    eligible_collateral: EligibleCollateralReferences | None = None
    """Which collateral is accepted."""
    calculation: MarginCalculation
    """How it is calculated."""
    margin_accounts: MarginAccounts | None = None
    """Accounts in which margin is held."""


class CollateralAgreement(LusidModel):
    """Collateral agreement.

    Used by `CollateralAgreementsApi.create_collateral_agreement`,
    `CollateralAgreementsApi.get_collateral_agreement`, `CollateralAgreementsApi.upsert_collateral_agreement`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    counterparty_id: "CounterpartyIdentifier | None" = None
    """Identifier of the counterparty."""
    applicability_filter: str | None = None
    """An expression that selects what the agreement covers."""
    base_currency: str | None = None
    """Currency in which margin is calculated and called, as ISO code; can be filtered by."""
    cut_label: str | None = None
    """Time of day, as cut label, of the market data for margin."""
    recipe_id: "ResourceId | None" = None
    """The scope and code of the valuation recipe."""
    minimum_transfer_amount: Number | None = None
    """The smallest amount that is called."""
    rounding: MarginRounding | None = None
    """How amounts are rounded."""
    settlement_lag: MarginSettlementLag | None = None
    """How many business days after a call margin settles."""
    match_tolerance: Number | None = None
    """How far the values may differ and still match."""
    variation_margin: list[MarginItem] | None = None
    """The terms of variation margin."""
    initial_margin: list[MarginItem] | None = None
    """The terms of initial margin."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class CollateralAgreementApplicability(LusidModel):
    """Collateral agreement applicability.

    Used by `CollateralAgreementsApi.get_collateral_agreement_applicability`.
    """

    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    applicability_filter: str
    """An expression that selects what the agreement covers."""
    portfolios: "list[ResourceId]"
    """Scopes and codes of the portfolios that the agreement covers."""
    has_more_portfolios: bool
    """Whether more portfolios match than were returned."""


class CollateralAgreementRequest(LusidModel):
    """Collateral agreement request.

    Used by `CollateralAgreementsApi.create_collateral_agreement`.
    """

    code: str
    """The code, unique in its scope."""
    counterparty_id: "CounterpartyIdentifier"
    """Identifier of the counterparty."""
    applicability_filter: str
    """An expression that selects what the agreement covers."""
    base_currency: str
    """Currency in which margin is calculated and called, as ISO code; can be filtered by."""
    cut_label: str
    """Time of day, as cut label, of the market data for margin."""
    recipe_id: "ResourceId"
    """The scope and code of the valuation recipe."""
    minimum_transfer_amount: Number | None = None
    """The smallest amount that is called."""
    rounding: MarginRounding
    """How amounts are rounded."""
    settlement_lag: MarginSettlementLag
    """How many business days after a call margin settles."""
    match_tolerance: Number | None = None
    """How far the values may differ and still match."""
    variation_margin: list[MarginItem] | None = None
    """The terms of variation margin."""
    initial_margin: list[MarginItem] | None = None
    """The terms of initial margin."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    effective_at: AwareDatetime | None = None
    """Business time from which it applies. Default: the beginning of time."""


class PagedResourceListOfCollateralAgreement(LusidModel):
    """Paged resource list of collateral agreement.

    Used by `CollateralAgreementsApi.list_collateral_agreements`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[CollateralAgreement]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class UpsertCollateralAgreementRequest(LusidModel):
    """Upsert collateral agreement request.

    Used by `CollateralAgreementsApi.upsert_collateral_agreement`.
    """

    counterparty_id: "CounterpartyIdentifier"
    """Identifier of the counterparty."""
    applicability_filter: str
    """An expression that selects what the agreement covers."""
    base_currency: str
    """Currency in which margin is calculated and called, as ISO code; can be filtered by."""
    cut_label: str
    """Time of day, as cut label, of the market data for margin."""
    recipe_id: "ResourceId"
    """The scope and code of the valuation recipe."""
    minimum_transfer_amount: Number | None = None
    """The smallest amount that is called."""
    rounding: MarginRounding
    """How amounts are rounded."""
    settlement_lag: MarginSettlementLag
    """How many business days after a call margin settles."""
    match_tolerance: Number | None = None
    """How far the values may differ and still match."""
    variation_margin: list[MarginItem] | None = None
    """The terms of variation margin."""
    initial_margin: list[MarginItem] | None = None
    """The terms of initial margin."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    effective_at: AwareDatetime | None = None
    """Business time from which the change applies. Default: now."""
