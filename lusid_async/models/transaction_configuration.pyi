"""Models of the transaction configuration API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import Link, PerpetualProperty, ResourceId

class HoldingPropertyDelta(LusidModel):
    holding_property_key: str
    source: str
    direction: str
    def __init__(
        self,
        *,
        holding_property_key: str,
        source: str,
        direction: str,
    ) -> None:
        """Holding property delta.

        Args:
            holding_property_key: Balance of the holding that is adjusted, such as `PaidInCapital`. CommittedCapital, FundedCapital, UnfundedCapital, RecallableCapital, NonRecallableCapital, PaidInCapital, … (6 more), or a value added since.
            source: Value of the movement that adjusts the balance, such as `Amount`. Amount, Units, PortfolioAmount or ProportionOfBalance, or a value added since.
            direction: Whether the balance grows (`Increase`) or falls (`Decrease`). Increase or Decrease, or a value added since.
        """

class SideDefinition(LusidModel):
    side: str
    security: str
    currency: str
    rate: str
    units: str
    amount: str
    notional_amount: str | None = ...
    current_face: str | None = ...
    scope: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        side: str,
        security: str,
        currency: str,
        rate: str,
        units: str,
        amount: str,
        notional_amount: str | None = ...,
        current_face: str | None = ...,
        scope: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Side definition.

        Args:
            side: Label of the side, by which movements name it.
            security: Field or property key from which the side's instrument is read.
            currency: Field or property key from which the side's currency is read.
            rate: Field or property key from which the side's rate is read.
            units: Field or property key from which the side's units are read, or a value.
            amount: Field or property key from which the side's amount is read, or a value.
            notional_amount: Field or property key from which the side's notional is read, or a value.
            current_face: Field or property key from which the side's current face is read, or a value.
            scope: The scope, a namespace for codes.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class ResourceListOfSideDefinition(LusidModel):
    values: list[SideDefinition]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[SideDefinition | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of side definition.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

class TransactionTypeAlias(LusidModel):
    type: str
    description: str
    transaction_class: str
    transaction_roles: str
    is_default: bool | None = ...
    def __init__(
        self,
        *,
        type: str,
        description: str,
        transaction_class: str,
        transaction_roles: str,
        is_default: bool | None = ...,
    ) -> None:
        """Transaction type alias.

        Args:
            type: Name of the transaction type, such as `Buy`, as transactions give it.
            description: A description for people.
            transaction_class: Name of the class of transaction types that belong together, such as buying and selling.
            transaction_roles: The type's role in its class, such as opening a long position. None, LongLonger, LongShorter, ShortShorter, Shorter, ShortLonger, … (2 more), or a value added since.
            is_default: Whether it applies when nothing is chosen.
        """

class TransactionTypePropertyMapping(LusidModel):
    property_key: str
    map_from: str | None = ...
    set_to: str | None = ...
    template_from: str | None = ...
    nullify: bool | None = ...
    def __init__(
        self,
        *,
        property_key: str,
        map_from: str | None = ...,
        set_to: str | None = ...,
        template_from: str | None = ...,
        nullify: bool | None = ...,
    ) -> None:
        """Transaction type property mapping.

        Args:
            property_key: The property key, `domain/scope/code`.
            map_from: Property key whose value is copied.
            set_to: Value to set; a pointer to the property that is copied.
            template_from: Template that builds the value from details of transaction, instrument and portfolio.
            nullify: Whether the property is cleared.
        """

class TransactionTypeMovement(LusidModel):
    movement_types: str
    side: str
    direction: int
    properties: dict[str, PerpetualProperty] | None = ...
    mappings: list[TransactionTypePropertyMapping] | None = ...
    name: str | None = ...
    movement_options: list[str] | None = ...
    settlement_date_override: str | None = ...
    condition: str | None = ...
    settlement_mode: str | None = ...
    calculate_trade_date_to_settlement_fx_pn_l: bool | None = ...
    custodian_account_type: str | None = ...
    account_selector: str | None = ...
    holding_property_deltas: list[HoldingPropertyDelta] | None = ...
    def __init__(
        self,
        *,
        movement_types: str,
        side: str,
        direction: int,
        properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        mappings: _abc.Sequence[TransactionTypePropertyMapping | _abc.Mapping[str, _typing.Any]] | None = ...,
        name: str | None = ...,
        movement_options: list[str] | tuple[str, ...] | None = ...,
        settlement_date_override: _datetime.datetime | _datetime.date | str | None = ...,
        condition: str | None = ...,
        settlement_mode: str | None = ...,
        calculate_trade_date_to_settlement_fx_pn_l: bool | None = ...,
        custodian_account_type: str | None = ...,
        account_selector: str | None = ...,
        holding_property_deltas: _abc.Sequence[HoldingPropertyDelta | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Transaction type movement.

        Args:
            movement_types: How the movement changes holdings, such as `StockMovement` or `CashSettlement`. Settlement, Traded, StockMovement, FutureCash, Commitment, Receivable, … (17 more), or a value added since.
            side: Label of the side definition that says which fields of the transaction make the movement.
            direction: 1 keeps the sign of the transaction's amounts, -1 reverses it.
            properties: Property values by property key, `domain/scope/code`.
            mappings: Which transaction properties are copied to properties of the holding.
            name: Name of the movement, if it has one.
            movement_options: Refinements of the movement, such as `Income`, `Coupon`, `Dividend` or `Virtual`; several may be given.
            settlement_date_override: Key of a transaction property whose date replaces the settlement date of this movement.
            condition: Expression that the transaction must satisfy for the movement to be made, such as `Portfolio.BaseCurrency eq 'GBP'`.
            settlement_mode: `Internal`: settles on the contractual date whatever else is said. `External`: as the portfolio's configuration and settlement instructions say. Internal or External, or a value added since.
            calculate_trade_date_to_settlement_fx_pn_l: Whether realised FX gain or loss from trade date to settlement date is computed. Null: as the portfolio's settlement configuration says.
            custodian_account_type: Type of custodian account that the movement goes to, such as `Cash` or `Margin`; free text.
            account_selector: How the account was chosen. From or To, or a value added since.
            holding_property_deltas: Running balances of the holding that the movement adjusts, as for private equity.
        """

class TransactionFeeCapitalisation(LusidModel):
    capitalisation: str | None = ...
    capitalised_condition: str | None = ...
    def __init__(
        self,
        *,
        capitalisation: str | None = ...,
        capitalised_condition: str | None = ...,
    ) -> None:
        """Transaction fee capitalisation.

        Args:
            capitalisation: Whether the fee becomes part of cost: always, never or on a condition. Capitalised, NonCapitalised or Conditional, or a value added since.
            capitalised_condition: Condition on which the fee becomes part of cost; required for `Conditional`.
        """

class TransactionTypeCalculation(LusidModel):
    type: str
    side: str | None = ...
    formula: str | None = ...
    transaction_fee_id: ResourceId | None = ...
    transaction_fee_capitalisation: TransactionFeeCapitalisation | None = ...
    def __init__(
        self,
        *,
        type: str,
        side: str | None = ...,
        formula: str | None = ...,
        transaction_fee_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        transaction_fee_capitalisation: TransactionFeeCapitalisation | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Transaction type calculation.

        Args:
            type: What is computed.
            side: Label of the side that the calculation applies to.
            formula: Formula of the amount, where the transaction does not give it.
            transaction_fee_id: Scope and code of the fee type, for calculations of fees.
            transaction_fee_capitalisation: Whether and how the fee becomes part of cost.
        """

class TransactionType(LusidModel):
    aliases: list[TransactionTypeAlias]
    movements: list[TransactionTypeMovement]
    properties: dict[str, PerpetualProperty] | None = ...
    calculations: list[TransactionTypeCalculation] | None = ...
    scope: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        aliases: _abc.Sequence[TransactionTypeAlias | _abc.Mapping[str, _typing.Any]],
        movements: _abc.Sequence[TransactionTypeMovement | _abc.Mapping[str, _typing.Any]],
        properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        calculations: _abc.Sequence[TransactionTypeCalculation | _abc.Mapping[str, _typing.Any]] | None = ...,
        scope: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Transaction type.

        Args:
            aliases: Names of transaction types that these movements are for.
            movements: The movements of stock and cash.
            properties: Property values by property key, `domain/scope/code`.
            calculations: What is computed for each transaction of the type, such as tax amounts or exchange rates.
            scope: The scope, a namespace for codes.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class ResourceListOfTransactionType(LusidModel):
    values: list[TransactionType]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[TransactionType | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of transaction type.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

class SideDefinitionRequest(LusidModel):
    security: str
    currency: str
    rate: str
    units: str
    amount: str
    notional_amount: str | None = ...
    current_face: str | None = ...
    def __init__(
        self,
        *,
        security: str,
        currency: str,
        rate: str,
        units: str,
        amount: str,
        notional_amount: str | None = ...,
        current_face: str | None = ...,
    ) -> None:
        """Side definition request.

        Args:
            security: Field or property key from which the side's instrument is read.
            currency: Field or property key from which the side's currency is read.
            rate: Field or property key from which the side's rate is read.
            units: Field or property key from which the side's units are read, or a value.
            amount: Field or property key from which the side's amount is read, or a value.
            notional_amount: Field or property key from which the side's notional is read, or a value.
            current_face: Field or property key from which the side's current face is read, or a value.
        """

class SidesDefinitionRequest(LusidModel):
    side: str
    side_request: SideDefinitionRequest
    def __init__(
        self,
        *,
        side: str,
        side_request: SideDefinitionRequest | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Sides definition request.

        Args:
            side: Label of the side, by which movements name it.
            side_request: Side definition to set.
        """

class TransactionTypeRequest(LusidModel):
    aliases: list[TransactionTypeAlias]
    movements: list[TransactionTypeMovement]
    properties: dict[str, PerpetualProperty] | None = ...
    calculations: list[TransactionTypeCalculation] | None = ...
    def __init__(
        self,
        *,
        aliases: _abc.Sequence[TransactionTypeAlias | _abc.Mapping[str, _typing.Any]],
        movements: _abc.Sequence[TransactionTypeMovement | _abc.Mapping[str, _typing.Any]],
        properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        calculations: _abc.Sequence[TransactionTypeCalculation | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Transaction type request.

        Args:
            aliases: Names of transaction types that these movements are for.
            movements: The movements of stock and cash.
            properties: Property values by property key, `domain/scope/code`.
            calculations: What is computed for each transaction of the type, such as tax amounts or exchange rates.
        """
