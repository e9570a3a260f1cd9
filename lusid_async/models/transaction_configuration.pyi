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
            holding_property_key: CommittedCapital, FundedCapital, UnfundedCapital, RecallableCapital, NonRecallableCapital, PaidInCapital, … (6 more), or a value added since.
            source: Where it comes from. Amount, Units, PortfolioAmount or ProportionOfBalance, or a value added since.
            direction: The direction. Increase or Decrease, or a value added since.
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
            side: The side, such as buy or sell.
            security: The security that the side refers to.
            currency: The currency, as ISO code.
            rate: The rate.
            units: How many units.
            amount: The amount.
            current_face: The face value that is still outstanding.
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
            type: The type.
            description: A description for people.
            transaction_roles: None, LongLonger, LongShorter, ShortShorter, Shorter, ShortLonger, … (2 more), or a value added since.
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
            movement_types: Settlement, Traded, StockMovement, FutureCash, Commitment, Receivable, … (17 more), or a value added since.
            side: The side, such as buy or sell.
            direction: The direction.
            properties: Property values by property key, `domain/scope/code`.
            name: The name.
            condition: An expression that must hold.
            settlement_mode: Internal or External, or a value added since.
            account_selector: How the account was chosen. From or To, or a value added since.
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
            capitalisation: Capitalised, NonCapitalised or Conditional, or a value added since.
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
            type: The type.
            side: The side, such as buy or sell.
            formula: The formula.
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
            aliases: Other names for the same.
            movements: The movements of stock and cash.
            properties: Property values by property key, `domain/scope/code`.
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
            security: The security that the side refers to.
            currency: The currency, as ISO code.
            rate: The rate.
            units: How many units.
            amount: The amount.
            current_face: The face value that is still outstanding.
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
            side: The side, such as buy or sell.
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
            aliases: Other names for the same.
            movements: The movements of stock and cash.
            properties: Property values by property key, `domain/scope/code`.
        """
