"""Models of the derived transaction portfolios API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import (
    Link,
    ModelProperty,
    Relationship,
    ResourceId,
    StagedModificationsInfo,
    Version,
)

class InstrumentEventConfiguration(LusidModel):
    transaction_template_scopes: list[str] | None = ...
    recipe_id: ResourceId | None = ...
    def __init__(
        self,
        *,
        transaction_template_scopes: list[str] | tuple[str, ...] | None = ...,
        recipe_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Instrument event configuration.

        Args:
            transaction_template_scopes: Scopes in which transaction templates are looked up, in order.
            recipe_id: The scope and code of the valuation recipe.
        """

class SettlementConfigurationMethodOverride(LusidModel):
    property_key: str
    def __init__(
        self,
        *,
        property_key: str,
    ) -> None:
        """Settlement configuration method override.

        Args:
            property_key: The property key, `domain/scope/code`.
        """

class SettlementConfigurationCategory(LusidModel):
    method: str | None = ...
    calculate_instruction_to_portfolio_rate: bool | None = ...
    calculate_in_lieu_settlement_amount: bool | None = ...
    method_override: SettlementConfigurationMethodOverride | None = ...
    calculate_trade_date_to_settlement_fx_pn_l: bool | None = ...
    def __init__(
        self,
        *,
        method: str | None = ...,
        calculate_instruction_to_portfolio_rate: bool | None = ...,
        calculate_in_lieu_settlement_amount: bool | None = ...,
        method_override: SettlementConfigurationMethodOverride | _abc.Mapping[str, _typing.Any] | None = ...,
        calculate_trade_date_to_settlement_fx_pn_l: bool | None = ...,
    ) -> None:
        """Settlement configuration category.

        Args:
            method: `Automatic`: settles on the contractual date. `Instructed`: by settlement instruction only. Automatic or Instructed, or a value added since.
            calculate_instruction_to_portfolio_rate: Whether the rate to portfolio currency is computed for cash instructions that do not give it. Default: false.
            calculate_in_lieu_settlement_amount: Whether the amount in lieu is computed for cash instructions that do not give it. Default: false.
            method_override: Other method of settlement for transactions that match a condition.
            calculate_trade_date_to_settlement_fx_pn_l: Whether FX gain or loss between trade date and settlement date is computed. Default: false.
        """

class TransactionMatchingAlternativeId(LusidModel):
    property_key: str
    def __init__(
        self,
        *,
        property_key: str,
    ) -> None:
        """Transaction matching alternative id.

        Args:
            property_key: The property key, `domain/scope/code`.
        """

class PortfolioSettlementConfiguration(LusidModel):
    stock_settlement: SettlementConfigurationCategory | None = ...
    cash_settlement: SettlementConfigurationCategory | None = ...
    deferred_cash_receipt: SettlementConfigurationCategory | None = ...
    transaction_matching_alternative_id: TransactionMatchingAlternativeId | None = ...
    def __init__(
        self,
        *,
        stock_settlement: SettlementConfigurationCategory | _abc.Mapping[str, _typing.Any] | None = ...,
        cash_settlement: SettlementConfigurationCategory | _abc.Mapping[str, _typing.Any] | None = ...,
        deferred_cash_receipt: SettlementConfigurationCategory | _abc.Mapping[str, _typing.Any] | None = ...,
        transaction_matching_alternative_id: TransactionMatchingAlternativeId | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Portfolio settlement configuration.

        Args:
            stock_settlement: How stock movements settle.
            cash_settlement: How cash movements settle.
            deferred_cash_receipt: How deferred cash receipts settle.
            transaction_matching_alternative_id: Property by which settlement instructions find their transaction, beside the transaction identifier.
        """

class FractionalUnitsTrueUpConfiguration(LusidModel):
    fractional_units_handling: str | None = ...
    nominated_sub_holding_key: str | None = ...
    nominated_sub_holding_key_value: str | None = ...
    def __init__(
        self,
        *,
        fractional_units_handling: str | None = ...,
        nominated_sub_holding_key: str | None = ...,
        nominated_sub_holding_key_value: str | None = ...,
    ) -> None:
        """Fractional units true up configuration.

        Args:
            fractional_units_handling: Whether fractions are rounded lot by lot (`LotLevelRounding`, default) or trued up at the custodian. LotLevelRounding or CustodianLevelTrueUp, or a value added since.
            nominated_sub_holding_key: Sub-holding key, one of the portfolio's, that true-ups are booked under.
            nominated_sub_holding_key_value: Value of that key for true-ups.
        """

class CreateDerivedTransactionPortfolioRequest(LusidModel):
    display_name: str
    description: str | None = ...
    code: str
    parent_portfolio_id: ResourceId
    created: _datetime.datetime | None = ...
    enablement_date: _datetime.datetime | None = ...
    corporate_action_source_id: ResourceId | None = ...
    accounting_method: str | None = ...
    sub_holding_keys: list[str] | None = ...
    instrument_scopes: list[str] | None = ...
    amortisation_method: str | None = ...
    transaction_type_scope: str | None = ...
    cash_gain_loss_calculation_date: str | None = ...
    amortisation_rule_set_id: ResourceId | None = ...
    instrument_event_configuration: InstrumentEventConfiguration | None = ...
    settlement_configuration: PortfolioSettlementConfiguration | None = ...
    transaction_exclusion_filter: str | None = ...
    tax_lot_selection_cost_basis: str | None = ...
    fractional_units_true_up_configuration: FractionalUnitsTrueUpConfiguration | None = ...
    holdings_fungibility: str | None = ...
    def __init__(
        self,
        *,
        display_name: str,
        description: str | None = ...,
        code: str,
        parent_portfolio_id: ResourceId | _abc.Mapping[str, _typing.Any],
        created: _datetime.datetime | str | None = ...,
        enablement_date: _datetime.datetime | str | None = ...,
        corporate_action_source_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        accounting_method: str | None = ...,
        sub_holding_keys: list[str] | tuple[str, ...] | None = ...,
        instrument_scopes: list[str] | tuple[str, ...] | None = ...,
        amortisation_method: str | None = ...,
        transaction_type_scope: str | None = ...,
        cash_gain_loss_calculation_date: str | None = ...,
        amortisation_rule_set_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        instrument_event_configuration: InstrumentEventConfiguration | _abc.Mapping[str, _typing.Any] | None = ...,
        settlement_configuration: PortfolioSettlementConfiguration | _abc.Mapping[str, _typing.Any] | None = ...,
        transaction_exclusion_filter: str | None = ...,
        tax_lot_selection_cost_basis: str | None = ...,
        fractional_units_true_up_configuration: FractionalUnitsTrueUpConfiguration | _abc.Mapping[str, _typing.Any] | None = ...,
        holdings_fungibility: str | None = ...,
    ) -> None:
        """Create derived transaction portfolio request.

        Args:
            display_name: The name shown to people.
            description: A description for people.
            code: The code, unique in its scope.
            parent_portfolio_id: The portfolio that this one is derived from.
            created: The start of business time for it: nothing earlier can be loaded. Default: now.
            enablement_date: The date in business time from which instrument events and corporate actions are applied.
            corporate_action_source_id: The source whose corporate actions are applied to the holdings.
            accounting_method: Which tax lots a sale takes first, or average cost. `Default`: average cost, or that of the parent where derived. Default, AverageCost, FirstInFirstOut, LastInFirstOut, HighestCostFirst, LowestCostFirst, … (10 more), or a value added since.
            sub_holding_keys: Keys of transaction properties that divide holdings, such as a strategy.
            instrument_scopes: The scopes in which to look for instruments, in order; `default` comes last.
            amortisation_method: How the premium or discount of a purchase is spread over time. NoAmortisation, StraightLine, EffectiveYield, StraightLineSettlementDate or EffectiveYieldSettlementDate, or a value added since.
            transaction_type_scope: The scope in which transaction types are looked up; no other is tried when it is set.
            cash_gain_loss_calculation_date: Whether gain and loss on cash arise on settlement date (default) or transaction date. Default, SettlementDate or TransactionDate, or a value added since.
            amortisation_rule_set_id: The rules that choose the amortisation method.
            instrument_event_configuration: Which transaction templates turn instrument events into transactions.
            settlement_configuration: Which movements settle on their own on the contractual date.
            transaction_exclusion_filter: An expression; transactions that satisfy it are left out.
            tax_lot_selection_cost_basis: Which cost decides the order in which tax lots are taken. Default, Cost or AmortisedCost, or a value added since.
            fractional_units_true_up_configuration: What is done with fractions of units.
            holdings_fungibility: Whether holdings in currencies of one group, such as pounds and pence, are interchangeable. Default or Enabled, or a value added since.
        """

class WhtParameters(LusidModel):
    wht_config: ResourceId
    tax_country: str
    profile_type: str
    def __init__(
        self,
        *,
        wht_config: ResourceId | _abc.Mapping[str, _typing.Any],
        tax_country: str,
        profile_type: str,
    ) -> None:
        """Wht parameters.

        Args:
            wht_config: Scope and code of the withholding tax configuration.
            tax_country: Country of tax residence of the holder, matched with `taxCountry` of the rate rows.
            profile_type: Tax profile of the holder, matched with `profileType` of the rate rows.
        """

class Portfolio(LusidModel):
    href: str | None = ...
    id: ResourceId
    type: str
    display_name: str
    description: str | None = ...
    created: _datetime.datetime
    enablement_date: _datetime.datetime | None = ...
    parent_portfolio_id: ResourceId | None = ...
    version: Version | None = ...
    staged_modifications: StagedModificationsInfo | None = ...
    is_derived: bool | None = ...
    base_currency: str | None = ...
    properties: dict[str, ModelProperty] | None = ...
    relationships: list[Relationship] | None = ...
    instrument_scopes: list[str] | None = ...
    accounting_method: str | None = ...
    amortisation_method: str | None = ...
    transaction_type_scope: str | None = ...
    cash_gain_loss_calculation_date: str | None = ...
    instrument_event_configuration: InstrumentEventConfiguration | None = ...
    amortisation_rule_set_id: ResourceId | None = ...
    tax_rule_set_scope: str | None = ...
    settlement_configuration: PortfolioSettlementConfiguration | None = ...
    transaction_exclusion_filter: str | None = ...
    tax_lot_selection_cost_basis: str | None = ...
    fractional_units_true_up_configuration: FractionalUnitsTrueUpConfiguration | None = ...
    holdings_fungibility: str | None = ...
    wht_parameters: WhtParameters | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        type: str,
        display_name: str,
        description: str | None = ...,
        created: _datetime.datetime | str,
        enablement_date: _datetime.datetime | str | None = ...,
        parent_portfolio_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        staged_modifications: StagedModificationsInfo | _abc.Mapping[str, _typing.Any] | None = ...,
        is_derived: bool | None = ...,
        base_currency: str | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        relationships: _abc.Sequence[Relationship | _abc.Mapping[str, _typing.Any]] | None = ...,
        instrument_scopes: list[str] | tuple[str, ...] | None = ...,
        accounting_method: str | None = ...,
        amortisation_method: str | None = ...,
        transaction_type_scope: str | None = ...,
        cash_gain_loss_calculation_date: str | None = ...,
        instrument_event_configuration: InstrumentEventConfiguration | _abc.Mapping[str, _typing.Any] | None = ...,
        amortisation_rule_set_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        tax_rule_set_scope: str | None = ...,
        settlement_configuration: PortfolioSettlementConfiguration | _abc.Mapping[str, _typing.Any] | None = ...,
        transaction_exclusion_filter: str | None = ...,
        tax_lot_selection_cost_basis: str | None = ...,
        fractional_units_true_up_configuration: FractionalUnitsTrueUpConfiguration | _abc.Mapping[str, _typing.Any] | None = ...,
        holdings_fungibility: str | None = ...,
        wht_parameters: WhtParameters | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Portfolio.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            id: The identifier; a `ResourceId` is a scope and a code.
            type: Kind of portfolio: of transactions, a reference portfolio, derived, or of simple positions. Transaction, Reference, DerivedTransaction or SimplePosition, or a value added since.
            display_name: The name shown to people.
            description: A description for people.
            created: The start of business time for it: nothing earlier can be loaded. Default: now.
            enablement_date: The date in business time from which instrument events and corporate actions are applied.
            parent_portfolio_id: The portfolio that this one is derived from.
            version: When this version was written, by whom and by which request.
            staged_modifications: How many changes to the entity wait for approval, and which.
            is_derived: Whether the portfolio is derived from another.
            base_currency: The currency that the portfolio, or the book, is reported in, as ISO code.
            properties: Property values by property key, `domain/scope/code`.
            relationships: The relationships with other entities.
            instrument_scopes: The scopes in which to look for instruments, in order; `default` comes last.
            accounting_method: Which tax lots a sale takes first, or average cost. `Default`: average cost, or that of the parent where derived. Default, AverageCost, FirstInFirstOut, LastInFirstOut, HighestCostFirst, LowestCostFirst, … (10 more), or a value added since.
            amortisation_method: How the premium or discount of a purchase is spread over time. NoAmortisation, StraightLine, EffectiveYield, StraightLineSettlementDate or EffectiveYieldSettlementDate, or a value added since.
            transaction_type_scope: The scope in which transaction types are looked up; no other is tried when it is set.
            cash_gain_loss_calculation_date: Whether gain and loss on cash arise on settlement date (default) or transaction date.
            instrument_event_configuration: Which transaction templates turn instrument events into transactions.
            amortisation_rule_set_id: The rules that choose the amortisation method.
            tax_rule_set_scope: The scope in which tax rules are looked up.
            settlement_configuration: Which movements settle on their own on the contractual date.
            transaction_exclusion_filter: An expression; transactions that satisfy it are left out.
            tax_lot_selection_cost_basis: Which cost decides the order in which tax lots are taken. Default, Cost or AmortisedCost, or a value added since.
            fractional_units_true_up_configuration: What is done with fractions of units.
            holdings_fungibility: Whether holdings in currencies of one group, such as pounds and pence, are interchangeable. Default or Enabled, or a value added since.
            wht_parameters: How withholding tax is worked out.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """
