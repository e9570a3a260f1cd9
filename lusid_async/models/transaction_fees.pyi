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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

class FeeRuleUpsertResponse(LusidModel):
    values: dict[str, FeeRule]
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        values: _abc.Mapping[str, FeeRule | _abc.Mapping[str, _typing.Any]],
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

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
    ) -> None: ...
