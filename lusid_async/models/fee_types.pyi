"""Models of the fee types API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import Link, ResourceId, Version

class TransactionPriceAndType(LusidModel):
    price: str | None = ...
    type: str | None = ...
    def __init__(
        self,
        *,
        price: str | None = ...,
        type: str | None = ...,
    ) -> None: ...

class TransactionCurrencyAndAmount(LusidModel):
    currency: str | None = ...
    amount: str | None = ...
    def __init__(
        self,
        *,
        currency: str | None = ...,
        amount: str | None = ...,
    ) -> None: ...

class TransactionFieldMap(LusidModel):
    transaction_id: str
    type: str
    source: str
    instrument: str
    transaction_date: str
    settlement_date: str
    units: str
    transaction_price: TransactionPriceAndType | None = ...
    transaction_currency: str
    exchange_rate: str | None = ...
    total_consideration: TransactionCurrencyAndAmount
    def __init__(
        self,
        *,
        transaction_id: str,
        type: str,
        source: str,
        instrument: str,
        transaction_date: _datetime.datetime | _datetime.date | str,
        settlement_date: _datetime.datetime | _datetime.date | str,
        units: str,
        transaction_price: TransactionPriceAndType | _abc.Mapping[str, _typing.Any] | None = ...,
        transaction_currency: str,
        exchange_rate: str | None = ...,
        total_consideration: TransactionCurrencyAndAmount | _abc.Mapping[str, _typing.Any],
    ) -> None: ...

class TransactionPropertyMap(LusidModel):
    property_key: str | None = ...
    value: str | None = ...
    def __init__(
        self,
        *,
        property_key: str | None = ...,
        value: str | None = ...,
    ) -> None: ...

class ComponentTransaction(LusidModel):
    display_name: str
    condition: str | None = ...
    transaction_field_map: TransactionFieldMap
    transaction_property_map: list[TransactionPropertyMap]
    preserve_tax_lot_structure: bool | None = ...
    market_open_time_adjustments: list[str] | None = ...
    def __init__(
        self,
        *,
        display_name: str,
        condition: str | None = ...,
        transaction_field_map: TransactionFieldMap | _abc.Mapping[str, _typing.Any],
        transaction_property_map: _abc.Sequence[TransactionPropertyMap | _abc.Mapping[str, _typing.Any]],
        preserve_tax_lot_structure: bool | None = ...,
        market_open_time_adjustments: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...

class TemplateField(LusidModel):
    field_name: str
    specificity: str
    description: str
    type: str
    availability: str
    usage: list[str]
    def __init__(
        self,
        *,
        field_name: str,
        specificity: str,
        description: str,
        type: str,
        availability: str,
        usage: list[str] | tuple[str, ...],
    ) -> None: ...

class FeeTransactionTemplateSpecification(LusidModel):
    specification_type_name: str
    supported_template_fields: list[TemplateField]
    def __init__(
        self,
        *,
        specification_type_name: str,
        supported_template_fields: _abc.Sequence[TemplateField | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...

class FeeType(LusidModel):
    href: str | None = ...
    id: ResourceId
    display_name: str
    description: str
    component_transactions: list[ComponentTransaction]
    version: Version | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        display_name: str,
        description: str,
        component_transactions: _abc.Sequence[ComponentTransaction | _abc.Mapping[str, _typing.Any]],
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class FeeTypeRequest(LusidModel):
    code: str
    display_name: str
    description: str | None = ...
    component_transactions: list[ComponentTransaction]
    def __init__(
        self,
        *,
        code: str,
        display_name: str,
        description: str | None = ...,
        component_transactions: _abc.Sequence[ComponentTransaction | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...

class PagedResourceListOfFeeType(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[FeeType]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[FeeType | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class UpdateFeeTypeRequest(LusidModel):
    display_name: str
    description: str | None = ...
    component_transactions: list[ComponentTransaction]
    def __init__(
        self,
        *,
        display_name: str,
        description: str | None = ...,
        component_transactions: _abc.Sequence[ComponentTransaction | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...
