"""Models of the transaction fees API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import Link, Version

class CalculationInfo(LusidModel):
    calculation_method: str
    multiplier: str
    calculation_amount: float
    def __init__(
        self,
        *,
        calculation_method: str,
        multiplier: str,
        calculation_amount: float | _decimal.Decimal,
    ) -> None:
        """Calculation info.

        Args:
            calculation_method: Whether the amount is a rate, basis points, a percentage or a flat amount. Rate, BasisPoints, Percentage or Flat, or a value added since.
            multiplier: What the amount is multiplied by: nothing, quantity or value. None, Quantity or Value, or a value added since.
            calculation_amount: Amount of the fee, in the unit of `calculation_method`.
        """

class FeeRule(LusidModel):
    code: str
    transaction_property_key: str
    transaction_type: str
    country: str
    counterparty: str
    transaction_currency: str
    settlement_currency: str
    execution_broker: str
    custodian: str
    exchange: str
    fee: CalculationInfo
    min_fee: CalculationInfo | None = ...
    max_fee: CalculationInfo | None = ...
    additional_keys: dict[str, str | None] | None = ...
    description: str | None = ...
    version: Version | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        code: str,
        transaction_property_key: str,
        transaction_type: str,
        country: str,
        counterparty: str,
        transaction_currency: str,
        settlement_currency: str,
        execution_broker: str,
        custodian: str,
        exchange: str,
        fee: CalculationInfo | _abc.Mapping[str, _typing.Any],
        min_fee: CalculationInfo | _abc.Mapping[str, _typing.Any] | None = ...,
        max_fee: CalculationInfo | _abc.Mapping[str, _typing.Any] | None = ...,
        additional_keys: _abc.Mapping[str, str | None] | None = ...,
        description: str | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Fee rule.

        Args:
            code: The code, unique in its scope.
            transaction_property_key: Property key under which the fee is written on the transaction.
            transaction_type: Transaction type that must match for the rule to apply.
            country: Country that must match for the rule to apply.
            counterparty: Counterparty that an order must have for the rule to apply.
            transaction_currency: Transaction currency that must match for the rule to apply.
            settlement_currency: Settlement currency that an order must have for the rule to apply.
            execution_broker: Broker by whom an order must be executed for the rule to apply.
            custodian: Custodian that an order must have for the rule to apply.
            exchange: Exchange that an order must be executed on for the rule to apply.
            fee: How the fee is computed.
            min_fee: Least that the fee amounts to.
            max_fee: Most that the fee can amount to.
            additional_keys: Further property values that must match for the rule to apply, by key.
            description: A description for people.
            version: When this version was written, by whom and by which request.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class FeeRuleUpsertRequest(LusidModel):
    code: str | None = ...
    transaction_property_key: str
    transaction_type: str
    country: str
    counterparty: str
    transaction_currency: str
    settlement_currency: str
    execution_broker: str
    custodian: str
    exchange: str
    fee: CalculationInfo
    min_fee: CalculationInfo | None = ...
    max_fee: CalculationInfo | None = ...
    additional_keys: dict[str, str | None] | None = ...
    description: str | None = ...
    def __init__(
        self,
        *,
        code: str | None = ...,
        transaction_property_key: str,
        transaction_type: str,
        country: str,
        counterparty: str,
        transaction_currency: str,
        settlement_currency: str,
        execution_broker: str,
        custodian: str,
        exchange: str,
        fee: CalculationInfo | _abc.Mapping[str, _typing.Any],
        min_fee: CalculationInfo | _abc.Mapping[str, _typing.Any] | None = ...,
        max_fee: CalculationInfo | _abc.Mapping[str, _typing.Any] | None = ...,
        additional_keys: _abc.Mapping[str, str | None] | None = ...,
        description: str | None = ...,
    ) -> None:
        """Fee rule upsert request.

        Args:
            code: The code, unique in its scope.
            transaction_property_key: Property key under which the fee is written on the transaction.
            transaction_type: Transaction type that must match for the rule to apply.
            country: Country that must match for the rule to apply.
            counterparty: Counterparty that an order must have for the rule to apply.
            transaction_currency: Transaction currency that must match for the rule to apply.
            settlement_currency: Settlement currency that an order must have for the rule to apply.
            execution_broker: Broker by whom an order must be executed for the rule to apply.
            custodian: Custodian that an order must have for the rule to apply.
            exchange: Exchange that an order must be executed on for the rule to apply.
            fee: How the fee is computed.
            min_fee: Least that the fee amounts to.
            max_fee: Most that the fee can amount to.
            additional_keys: Further property values that must match for the rule to apply, by key.
            description: A description for people.
        """

class FeeRuleUpsertResponse(LusidModel):
    values: dict[str, FeeRule]
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        values: _abc.Mapping[str, FeeRule | _abc.Mapping[str, _typing.Any]],
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Fee rule upsert response.

        Args:
            values: The items.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class ResourceListOfFeeRule(LusidModel):
    values: list[FeeRule]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[FeeRule | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of fee rule.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """
