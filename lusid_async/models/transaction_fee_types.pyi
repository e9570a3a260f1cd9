"""Models of the transaction fee types API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import Link, ModelProperty, ResourceId, Version

class FeeCalculationRequest(LusidModel):
    formula: str
    def __init__(
        self,
        *,
        formula: str,
    ) -> None:
        """Fee calculation request.

        Args:
            formula: The formula.
        """

class CreateTransactionFeeTypeRequest(LusidModel):
    display_name: str
    description: str | None = ...
    calculation: FeeCalculationRequest
    condition: str
    txn_property_key: str
    properties: dict[str, ModelProperty] | None = ...
    is_active: bool | None = ...
    def __init__(
        self,
        *,
        display_name: str,
        description: str | None = ...,
        calculation: FeeCalculationRequest | _abc.Mapping[str, _typing.Any],
        condition: str,
        txn_property_key: str,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        is_active: bool | None = ...,
    ) -> None:
        """Create transaction fee type request.

        Args:
            display_name: The name shown to people.
            description: A description for people.
            calculation: How it is calculated.
            condition: Expression that the transaction must satisfy for the fee to apply.
            txn_property_key: Key of the transaction property that carries the fee; its domain is `Transaction`.
            properties: Property values by property key, `domain/scope/code`.
            is_active: Whether it is in use.
        """

class TransactionFeeType(LusidModel):
    id: ResourceId | None = ...
    display_name: str | None = ...
    description: str | None = ...
    calculation: FeeCalculationRequest | None = ...
    condition: str | None = ...
    txn_property_key: str | None = ...
    properties: dict[str, ModelProperty] | None = ...
    version: Version | None = ...
    href: str | None = ...
    is_active: bool | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        display_name: str | None = ...,
        description: str | None = ...,
        calculation: FeeCalculationRequest | _abc.Mapping[str, _typing.Any] | None = ...,
        condition: str | None = ...,
        txn_property_key: str | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        href: str | None = ...,
        is_active: bool | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Transaction fee type.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            display_name: The name shown to people.
            description: A description for people.
            calculation: How it is calculated.
            condition: Expression that the transaction must satisfy for the fee to apply.
            txn_property_key: Key of the transaction property that carries the fee; its domain is `Transaction`.
            properties: Property values by property key, `domain/scope/code`.
            version: When this version was written, by whom and by which request.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            is_active: Whether it is in use.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class ResourceListOfTransactionFeeType(LusidModel):
    values: list[TransactionFeeType]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[TransactionFeeType | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of transaction fee type.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

class UpdateTransactionFeeTypeRequest(LusidModel):
    description: str | None = ...
    calculation: FeeCalculationRequest | None = ...
    condition: str | None = ...
    properties: dict[str, ModelProperty] | None = ...
    is_active: bool | None = ...
    def __init__(
        self,
        *,
        description: str | None = ...,
        calculation: FeeCalculationRequest | _abc.Mapping[str, _typing.Any] | None = ...,
        condition: str | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        is_active: bool | None = ...,
    ) -> None:
        """Update transaction fee type request.

        Args:
            description: A description for people.
            calculation: How it is calculated.
            condition: Expression that the transaction must satisfy for the fee to apply.
            properties: Property values by property key, `domain/scope/code`.
            is_active: Whether it is in use.
        """
