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
    ) -> None: ...

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
    ) -> None: ...

class MarginSettlementLag(LusidModel):
    cash: int
    securities: int
    def __init__(
        self,
        *,
        cash: int,
        securities: int,
    ) -> None: ...

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
    ) -> None: ...

class EligibleCollateralReferences(LusidModel):
    we_post: ResourceId | None = ...
    they_post: ResourceId | None = ...
    def __init__(
        self,
        *,
        we_post: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        they_post: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None: ...

class ThresholdAllocation(LusidModel):
    we: float
    they: float
    def __init__(
        self,
        *,
        we: float | _decimal.Decimal,
        they: float | _decimal.Decimal,
    ) -> None: ...

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
    ) -> None: ...

class MarginAccounts(LusidModel):
    we_post: str | None = ...
    they_post: str | None = ...
    def __init__(
        self,
        *,
        we_post: str | None = ...,
        they_post: str | None = ...,
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...
