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
            type: The type.
            description: A description for people.
            transaction_role: None, LongLonger, LongShorter, ShortShorter, Shorter, ShortLonger, … (2 more), or a value added since.
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
            movement_types: Settlement, Traded, StockMovement, FutureCash, Commitment, Receivable, … (17 more), or a value added since.
            side: The side, such as buy or sell.
            direction: The direction.
            properties: Property values by property key, `domain/scope/code`.
            name: The name.
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
            side: The side, such as buy or sell.
            security: The security that the side refers to.
            currency: The currency, as ISO code.
            rate: The rate.
            units: How many units.
            amount: The amount.
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
            side: The side, such as buy or sell.
            security: The security that the side refers to.
            currency: The currency, as ISO code.
            rate: The rate.
            units: How many units.
            amount: The amount.
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
            type: The type.
            description: A description for people.
            source: Where it comes from.
            transaction_roles: None, LongLonger, LongShorter, ShortShorter, Shorter, ShortLonger, … (2 more), or a value added since.
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
            movement_types: Settlement, Traded, StockMovement, FutureCash, Commitment, Receivable, … (17 more), or a value added since.
            side: The side, such as buy or sell.
            direction: The direction.
            properties: Property values by property key, `domain/scope/code`.
            name: The name.
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
        """Transaction set configuration data request."""
