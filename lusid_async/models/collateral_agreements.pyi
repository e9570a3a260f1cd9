"""Models of the collateral agreements API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.collateral import CounterpartyIdentifier
from lusid_async.models.common import Link, ModelProperty, ResourceId, Version

class CashInterest(LusidModel):
    index: str
    spread_bps: int
    def __init__(
        self,
        *,
        index: str,
        spread_bps: int,
    ) -> None:
        """Cash interest.

        Args:
            index: Name of the rate index.
            spread_bps: The spread, in basis points.
        """

class MarginRounding(LusidModel):
    amount: float
    deliveries: str
    returns: str
    def __init__(
        self,
        *,
        amount: float | _decimal.Decimal,
        deliveries: str,
        returns: str,
    ) -> None:
        """Margin rounding.

        Args:
            amount: Step to which calls are rounded, above zero.
            deliveries: How amounts that we deliver are rounded: `Up` or `Nearest`. Up, Down or Nearest, or a value added since.
            returns: How amounts that we get back are rounded: `Down` or `Nearest`. Up, Down or Nearest, or a value added since.
        """

class MarginSettlementLag(LusidModel):
    cash: int
    securities: int
    def __init__(
        self,
        *,
        cash: int,
        securities: int,
    ) -> None:
        """Margin settlement lag.

        Args:
            cash: Business days from call to settlement of cash.
            securities: Business days from call to settlement of securities.
        """

class PartyTerms(LusidModel):
    threshold: float | None = ...
    independent_amount: float
    cash_interest: CashInterest | None = ...
    def __init__(
        self,
        *,
        threshold: float | _decimal.Decimal | None = ...,
        independent_amount: float | _decimal.Decimal,
        cash_interest: CashInterest | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Party terms.

        Args:
            threshold: Exposure up to which no margin is called; empty for zero.
            independent_amount: Amount posted beside variation margin.
            cash_interest: Interest paid on cash collateral.
        """

class EligibleCollateralReferences(LusidModel):
    we_post: ResourceId | None = ...
    they_post: ResourceId | None = ...
    def __init__(
        self,
        *,
        we_post: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        they_post: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Eligible collateral references.

        Args:
            we_post: Scope and code of the schedule of what we may post.
            they_post: Scope and code of the schedule of what the counterparty may post.
        """

class ThresholdAllocation(LusidModel):
    we: float
    they: float
    def __init__(
        self,
        *,
        we: float | _decimal.Decimal,
        they: float | _decimal.Decimal,
    ) -> None:
        """Threshold allocation.

        Args:
            we: Our part of the threshold.
            they: The counterparty's part of the threshold.
        """

class MarginCalculation(LusidModel):
    method: str
    exposure_method: str | None = ...
    repricing_permitted: bool | None = ...
    margin_percentage: float | None = ...
    lending_fee_bps: int | None = ...
    credit_line: float | None = ...
    threshold_allocation: ThresholdAllocation | None = ...
    ccp: str | None = ...
    fcm_add_on: float | None = ...
    def __init__(
        self,
        *,
        method: str,
        exposure_method: str | None = ...,
        repricing_permitted: bool | None = ...,
        margin_percentage: float | _decimal.Decimal | None = ...,
        lending_fee_bps: int | None = ...,
        credit_line: float | _decimal.Decimal | None = ...,
        threshold_allocation: ThresholdAllocation | _abc.Mapping[str, _typing.Any] | None = ...,
        ccp: str | None = ...,
        fcm_add_on: float | _decimal.Decimal | None = ...,
    ) -> None:
        """Margin calculation.

        Args:
            method: Method of calculation, such as `NetMtm`, `GmraExposure` or `Simm`; decides which other fields apply. NetMtm, Ccp, GmraExposure, GmslaRcv, HouseRules, Simm, … (2 more), or a value added since.
            exposure_method: `Gmra2011A` or `Gmra2011B`; for method `GmraExposure`. Gmra2011A or Gmra2011B, or a value added since.
            repricing_permitted: Whether repricing is allowed; for method `GmraExposure`.
            margin_percentage: Margin on the loan's value; for method `GmslaRcv`.
            lending_fee_bps: Lending fee in basis points; for method `GmslaRcv`.
            credit_line: Credit granted to the counterparty; for method `HouseRules`.
            threshold_allocation: How the threshold is divided between the parties.
            ccp: Name of the central counterparty; for method `CcpIngested`.
            fcm_add_on: What the clearing broker adds; for method `CcpIngested`.
        """

class MarginAccounts(LusidModel):
    we_post: str | None = ...
    they_post: str | None = ...
    def __init__(
        self,
        *,
        we_post: str | None = ...,
        they_post: str | None = ...,
    ) -> None:
        """Margin accounts.

        Args:
            we_post: Code of the custodian account that holds collateral we post.
            they_post: Code of the custodian account that holds collateral the counterparty posts.
        """

class MarginItem(LusidModel):
    code: str
    trade_filter: str | None = ...
    settlement: str | None = ...
    legal_mechanism: str | None = ...
    we_post: PartyTerms
    they_post: PartyTerms
    eligible_collateral: EligibleCollateralReferences | None = ...
    calculation: MarginCalculation
    margin_accounts: MarginAccounts | None = ...
    def __init__(
        self,
        *,
        code: str,
        trade_filter: str | None = ...,
        settlement: str | None = ...,
        legal_mechanism: str | None = ...,
        we_post: PartyTerms | _abc.Mapping[str, _typing.Any],
        they_post: PartyTerms | _abc.Mapping[str, _typing.Any],
        eligible_collateral: EligibleCollateralReferences | _abc.Mapping[str, _typing.Any] | None = ...,
        calculation: MarginCalculation | _abc.Mapping[str, _typing.Any],
        margin_accounts: MarginAccounts | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Margin item.

        Args:
            code: Key of the item, unique in its agreement, by which margin calls refer to it.
            trade_filter: Expression that selects the trades covered; required where the agreement has several items.
            settlement: Whether margin is paid as settlement (`Settled`) or held as collateral (`Collateral`). Collateral or Settled, or a value added since.
            legal_mechanism: How collateral is held: title passes, or a security interest is granted. TitleTransfer or SecurityInterest, or a value added since.
            we_post: Threshold and other terms for what we post.
            they_post: Threshold and other terms for what the counterparty posts.
            eligible_collateral: Which collateral is accepted.
            calculation: How it is calculated.
            margin_accounts: Accounts in which margin is held.
        """

class CollateralAgreement(LusidModel):
    href: str | None = ...
    id: ResourceId
    counterparty_id: CounterpartyIdentifier | None = ...
    applicability_filter: str | None = ...
    base_currency: str | None = ...
    cut_label: str | None = ...
    recipe_id: ResourceId | None = ...
    minimum_transfer_amount: float | None = ...
    rounding: MarginRounding | None = ...
    settlement_lag: MarginSettlementLag | None = ...
    match_tolerance: float | None = ...
    variation_margin: list[MarginItem] | None = ...
    initial_margin: list[MarginItem] | None = ...
    version: Version | None = ...
    properties: dict[str, ModelProperty] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        counterparty_id: CounterpartyIdentifier | _abc.Mapping[str, _typing.Any] | None = ...,
        applicability_filter: str | None = ...,
        base_currency: str | None = ...,
        cut_label: str | None = ...,
        recipe_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        minimum_transfer_amount: float | _decimal.Decimal | None = ...,
        rounding: MarginRounding | _abc.Mapping[str, _typing.Any] | None = ...,
        settlement_lag: MarginSettlementLag | _abc.Mapping[str, _typing.Any] | None = ...,
        match_tolerance: float | _decimal.Decimal | None = ...,
        variation_margin: _abc.Sequence[MarginItem | _abc.Mapping[str, _typing.Any]] | None = ...,
        initial_margin: _abc.Sequence[MarginItem | _abc.Mapping[str, _typing.Any]] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Collateral agreement.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            id: The identifier; a `ResourceId` is a scope and a code.
            counterparty_id: Identifier of the counterparty.
            applicability_filter: An expression that selects what the agreement covers.
            base_currency: Currency in which margin is calculated and called, as ISO code; can be filtered by.
            cut_label: Time of day, as cut label, of the market data for margin.
            recipe_id: The scope and code of the valuation recipe.
            minimum_transfer_amount: The smallest amount that is called.
            rounding: How amounts are rounded.
            settlement_lag: How many business days after a call margin settles.
            match_tolerance: How far the values may differ and still match.
            variation_margin: The terms of variation margin.
            initial_margin: The terms of initial margin.
            version: When this version was written, by whom and by which request.
            properties: Property values by property key, `domain/scope/code`.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class CollateralAgreementApplicability(LusidModel):
    id: ResourceId
    applicability_filter: str
    portfolios: list[ResourceId]
    has_more_portfolios: bool
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        applicability_filter: str,
        portfolios: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]],
        has_more_portfolios: bool,
    ) -> None:
        """Collateral agreement applicability.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            applicability_filter: An expression that selects what the agreement covers.
            portfolios: Scopes and codes of the portfolios that the agreement covers.
            has_more_portfolios: Whether more portfolios match than were returned.
        """

class CollateralAgreementRequest(LusidModel):
    code: str
    counterparty_id: CounterpartyIdentifier
    applicability_filter: str
    base_currency: str
    cut_label: str
    recipe_id: ResourceId
    minimum_transfer_amount: float | None = ...
    rounding: MarginRounding
    settlement_lag: MarginSettlementLag
    match_tolerance: float | None = ...
    variation_margin: list[MarginItem] | None = ...
    initial_margin: list[MarginItem] | None = ...
    properties: dict[str, ModelProperty] | None = ...
    effective_at: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        code: str,
        counterparty_id: CounterpartyIdentifier | _abc.Mapping[str, _typing.Any],
        applicability_filter: str,
        base_currency: str,
        cut_label: str,
        recipe_id: ResourceId | _abc.Mapping[str, _typing.Any],
        minimum_transfer_amount: float | _decimal.Decimal | None = ...,
        rounding: MarginRounding | _abc.Mapping[str, _typing.Any],
        settlement_lag: MarginSettlementLag | _abc.Mapping[str, _typing.Any],
        match_tolerance: float | _decimal.Decimal | None = ...,
        variation_margin: _abc.Sequence[MarginItem | _abc.Mapping[str, _typing.Any]] | None = ...,
        initial_margin: _abc.Sequence[MarginItem | _abc.Mapping[str, _typing.Any]] | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        effective_at: _datetime.datetime | str | None = ...,
    ) -> None:
        """Collateral agreement request.

        Args:
            code: The code, unique in its scope.
            counterparty_id: Identifier of the counterparty.
            applicability_filter: An expression that selects what the agreement covers.
            base_currency: Currency in which margin is calculated and called, as ISO code; can be filtered by.
            cut_label: Time of day, as cut label, of the market data for margin.
            recipe_id: The scope and code of the valuation recipe.
            minimum_transfer_amount: The smallest amount that is called.
            rounding: How amounts are rounded.
            settlement_lag: How many business days after a call margin settles.
            match_tolerance: How far the values may differ and still match.
            variation_margin: The terms of variation margin.
            initial_margin: The terms of initial margin.
            properties: Property values by property key, `domain/scope/code`.
            effective_at: Business time from which it applies. Default: the beginning of time.
        """

class PagedResourceListOfCollateralAgreement(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[CollateralAgreement]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[CollateralAgreement | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of collateral agreement.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class UpsertCollateralAgreementRequest(LusidModel):
    counterparty_id: CounterpartyIdentifier
    applicability_filter: str
    base_currency: str
    cut_label: str
    recipe_id: ResourceId
    minimum_transfer_amount: float | None = ...
    rounding: MarginRounding
    settlement_lag: MarginSettlementLag
    match_tolerance: float | None = ...
    variation_margin: list[MarginItem] | None = ...
    initial_margin: list[MarginItem] | None = ...
    properties: dict[str, ModelProperty] | None = ...
    effective_at: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        counterparty_id: CounterpartyIdentifier | _abc.Mapping[str, _typing.Any],
        applicability_filter: str,
        base_currency: str,
        cut_label: str,
        recipe_id: ResourceId | _abc.Mapping[str, _typing.Any],
        minimum_transfer_amount: float | _decimal.Decimal | None = ...,
        rounding: MarginRounding | _abc.Mapping[str, _typing.Any],
        settlement_lag: MarginSettlementLag | _abc.Mapping[str, _typing.Any],
        match_tolerance: float | _decimal.Decimal | None = ...,
        variation_margin: _abc.Sequence[MarginItem | _abc.Mapping[str, _typing.Any]] | None = ...,
        initial_margin: _abc.Sequence[MarginItem | _abc.Mapping[str, _typing.Any]] | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        effective_at: _datetime.datetime | str | None = ...,
    ) -> None:
        """Upsert collateral agreement request.

        Args:
            counterparty_id: Identifier of the counterparty.
            applicability_filter: An expression that selects what the agreement covers.
            base_currency: Currency in which margin is calculated and called, as ISO code; can be filtered by.
            cut_label: Time of day, as cut label, of the market data for margin.
            recipe_id: The scope and code of the valuation recipe.
            minimum_transfer_amount: The smallest amount that is called.
            rounding: How amounts are rounded.
            settlement_lag: How many business days after a call margin settles.
            match_tolerance: How far the values may differ and still match.
            variation_margin: The terms of variation margin.
            initial_margin: The terms of initial margin.
            properties: Property values by property key, `domain/scope/code`.
            effective_at: Business time from which the change applies. Default: now.
        """
