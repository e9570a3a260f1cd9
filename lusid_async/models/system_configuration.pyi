"""Models of the system configuration API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import Link, PerpetualProperty

class SetTransactionConfigurationAlias(LusidModel):
    type: str
    description: str
    transaction_class: str
    transaction_role: str
    is_default: bool | None = ...
    def __init__(
        self,
        *,
        type: str,
        description: str,
        transaction_class: str,
        transaction_role: str,
        is_default: bool | None = ...,
    ) -> None:
        """Set transaction configuration alias.

        Args:
            type: Name of the transaction type, such as `Buy`, as transactions give it.
            description: A description for people.
            transaction_class: Name of the class of transaction types that belong together, such as buying and selling.
            transaction_role: The type's role in its class, such as opening a long position. None, LongLonger, LongShorter, ShortShorter, Shorter, ShortLonger, … (2 more), or a value added since.
            is_default: Whether it applies when nothing is chosen.
        """

class TransactionPropertyMappingRequest(LusidModel):
    property_key: str
    map_from: str | None = ...
    set_to: Any = ...
    def __init__(
        self,
        *,
        property_key: str,
        map_from: str | None = ...,
        set_to: Any = ...,
    ) -> None:
        """Transaction property mapping request.

        Args:
            property_key: The property key, `domain/scope/code`.
            map_from: Property key whose value is copied.
            set_to: Value to set; a pointer to the property that is copied.
        """

class TransactionConfigurationMovementDataRequest(LusidModel):
    movement_types: str
    side: str
    direction: int
    properties: dict[str, PerpetualProperty] | None = ...
    mappings: list[TransactionPropertyMappingRequest] | None = ...
    name: str | None = ...
    movement_options: list[str] | None = ...
    def __init__(
        self,
        *,
        movement_types: str,
        side: str,
        direction: int,
        properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        mappings: _abc.Sequence[TransactionPropertyMappingRequest | _abc.Mapping[str, _typing.Any]] | None = ...,
        name: str | None = ...,
        movement_options: list[str] | tuple[str, ...] | None = ...,
    ) -> None:
        """Transaction configuration movement data request.

        Args:
            movement_types: How the movement changes holdings, such as `StockMovement` or `CashSettlement`. Settlement, Traded, StockMovement, FutureCash, Commitment, Receivable, … (17 more), or a value added since.
            side: Label of the side definition that says which fields of the transaction make the movement.
            direction: 1 keeps the sign of the transaction's amounts, -1 reverses it.
            properties: Property values by property key, `domain/scope/code`.
            mappings: Which transaction properties are copied to properties of the holding.
            name: Name of the movement, if it has one.
            movement_options: Refinements of the movement, such as `Income`, `Coupon`, `Dividend` or `Virtual`; several may be given.
        """

class SetTransactionConfigurationSourceRequest(LusidModel):
    aliases: list[SetTransactionConfigurationAlias]
    movements: list[TransactionConfigurationMovementDataRequest]
    properties: dict[str, PerpetualProperty] | None = ...
    def __init__(
        self,
        *,
        aliases: _abc.Sequence[SetTransactionConfigurationAlias | _abc.Mapping[str, _typing.Any]],
        movements: _abc.Sequence[TransactionConfigurationMovementDataRequest | _abc.Mapping[str, _typing.Any]],
        properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Set transaction configuration source request.

        Args:
            aliases: Other names for the same.
            movements: The movements of stock and cash.
            properties: Property values by property key, `domain/scope/code`.
        """

class SideConfigurationData(LusidModel):
    side: str
    security: str
    currency: str
    rate: str
    units: str
    amount: str
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
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Side configuration data.

        Args:
            side: Label of the side, by which movements name it.
            security: The security that the side refers to.
            currency: The currency, as ISO code.
            rate: Field of the transaction from which the side's rate is read.
            units: Field of the transaction from which the side's units are read.
            amount: Field of the transaction from which the side's amount is read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class SideConfigurationDataRequest(LusidModel):
    side: str
    security: str
    currency: str
    rate: str
    units: str
    amount: str
    def __init__(
        self,
        *,
        side: str,
        security: str,
        currency: str,
        rate: str,
        units: str,
        amount: str,
    ) -> None:
        """Side configuration data request.

        Args:
            side: Label of the side, by which movements name it.
            security: The security that the side refers to.
            currency: The currency, as ISO code.
            rate: Field of the transaction from which the side's rate is read.
            units: Field of the transaction from which the side's units are read.
            amount: Field of the transaction from which the side's amount is read.
        """

class TransactionConfigurationTypeAlias(LusidModel):
    type: str
    description: str
    transaction_class: str
    transaction_group: str | None = ...
    source: str | None = ...
    transaction_roles: str
    is_default: bool | None = ...
    def __init__(
        self,
        *,
        type: str,
        description: str,
        transaction_class: str,
        transaction_group: str | None = ...,
        source: str | None = ...,
        transaction_roles: str,
        is_default: bool | None = ...,
    ) -> None:
        """Transaction configuration type alias.

        Args:
            type: Name of the transaction type, such as `Buy`, as transactions give it.
            description: A description for people.
            transaction_class: Name of the class of transaction types that belong together, such as buying and selling.
            transaction_group: Deprecated; use `source`.
            source: Source that the transaction type belongs to.
            transaction_roles: The type's role in its class, such as opening a long position. None, LongLonger, LongShorter, ShortShorter, Shorter, ShortLonger, … (2 more), or a value added since.
            is_default: Whether it applies when nothing is chosen.
        """

class TransactionPropertyMapping(LusidModel):
    property_key: str
    map_from: str | None = ...
    set_to: Any = ...
    def __init__(
        self,
        *,
        property_key: str,
        map_from: str | None = ...,
        set_to: Any = ...,
    ) -> None:
        """Transaction property mapping.

        Args:
            property_key: The property key, `domain/scope/code`.
            map_from: Property key whose value is copied.
            set_to: Value to set; a pointer to the property that is copied.
        """

class TransactionConfigurationMovementData(LusidModel):
    movement_types: str
    side: str
    direction: int
    properties: dict[str, PerpetualProperty] | None = ...
    mappings: list[TransactionPropertyMapping] | None = ...
    name: str | None = ...
    movement_options: list[str] | None = ...
    def __init__(
        self,
        *,
        movement_types: str,
        side: str,
        direction: int,
        properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        mappings: _abc.Sequence[TransactionPropertyMapping | _abc.Mapping[str, _typing.Any]] | None = ...,
        name: str | None = ...,
        movement_options: list[str] | tuple[str, ...] | None = ...,
    ) -> None:
        """Transaction configuration movement data.

        Args:
            movement_types: How the movement changes holdings, such as `StockMovement` or `CashSettlement`. Settlement, Traded, StockMovement, FutureCash, Commitment, Receivable, … (17 more), or a value added since.
            side: Label of the side definition that says which fields of the transaction make the movement.
            direction: 1 keeps the sign of the transaction's amounts, -1 reverses it.
            properties: Property values by property key, `domain/scope/code`.
            mappings: Which transaction properties are copied to properties of the holding.
            name: Name of the movement, if it has one.
            movement_options: Refinements of the movement, such as `Income`, `Coupon`, `Dividend` or `Virtual`; several may be given.
        """

class TransactionConfigurationData(LusidModel):
    aliases: list[TransactionConfigurationTypeAlias]
    movements: list[TransactionConfigurationMovementData]
    properties: dict[str, PerpetualProperty] | None = ...
    def __init__(
        self,
        *,
        aliases: _abc.Sequence[TransactionConfigurationTypeAlias | _abc.Mapping[str, _typing.Any]],
        movements: _abc.Sequence[TransactionConfigurationMovementData | _abc.Mapping[str, _typing.Any]],
        properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Transaction configuration data.

        Args:
            aliases: Other names for the same.
            movements: The movements of stock and cash.
            properties: Property values by property key, `domain/scope/code`.
        """

class TransactionConfigurationDataRequest(LusidModel):
    aliases: list[TransactionConfigurationTypeAlias]
    movements: list[TransactionConfigurationMovementDataRequest]
    properties: dict[str, PerpetualProperty] | None = ...
    def __init__(
        self,
        *,
        aliases: _abc.Sequence[TransactionConfigurationTypeAlias | _abc.Mapping[str, _typing.Any]],
        movements: _abc.Sequence[TransactionConfigurationMovementDataRequest | _abc.Mapping[str, _typing.Any]],
        properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Transaction configuration data request.

        Args:
            aliases: Other names for the same.
            movements: The movements of stock and cash.
            properties: Property values by property key, `domain/scope/code`.
        """

class TransactionSetConfigurationData(LusidModel):
    transaction_configs: list[TransactionConfigurationData]
    side_definitions: list[SideConfigurationData] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        transaction_configs: _abc.Sequence[TransactionConfigurationData | _abc.Mapping[str, _typing.Any]],
        side_definitions: _abc.Sequence[SideConfigurationData | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Transaction set configuration data.

        Args:
            transaction_configs: Transaction types.
            side_definitions: Side definitions.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class TransactionSetConfigurationDataRequest(LusidModel):
    transaction_config_requests: list[TransactionConfigurationDataRequest]
    side_config_requests: list[SideConfigurationDataRequest] | None = ...
    def __init__(
        self,
        *,
        transaction_config_requests: _abc.Sequence[TransactionConfigurationDataRequest | _abc.Mapping[str, _typing.Any]],
        side_config_requests: _abc.Sequence[SideConfigurationDataRequest | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Transaction set configuration data request.

        Args:
            transaction_config_requests: Transaction types to set; they replace those there are.
            side_config_requests: Side definitions to set.
        """
