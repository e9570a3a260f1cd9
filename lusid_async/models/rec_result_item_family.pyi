"""The members of the rec result item family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import ResourceId
from lusid_async.models.family_bases import RecResultItem, WritebackSuggestion

class RecResultHoldingImpact(LusidModel):
    holding_id: str
    tax_lot_id: str | None = ...
    def __init__(
        self,
        *,
        holding_id: str,
        tax_lot_id: str | None = ...,
    ) -> None: ...

class RecResultHoldingItem(RecResultItem):
    portfolio_id: ResourceId
    holding_id: str | None = ...
    tax_lot_id: str | None = ...
    item_type: str
    rule_and_attribute_values: dict[str, str | None] | None = ...
    writeback_suggestions: list[WritebackSuggestion]
    def __init__(
        self,
        *,
        portfolio_id: ResourceId | _abc.Mapping[str, _typing.Any],
        holding_id: str | None = ...,
        tax_lot_id: str | None = ...,
        item_type: str,
        rule_and_attribute_values: _abc.Mapping[str, str | None] | None = ...,
        writeback_suggestions: _abc.Sequence[WritebackSuggestion | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...

class RecResultRelationalDataItem(RecResultItem):
    relational_dataset_definition_id: ResourceId
    relational_data_point_unique_id: str
    item_type: str
    rule_and_attribute_values: dict[str, str | None] | None = ...
    writeback_suggestions: list[WritebackSuggestion]
    def __init__(
        self,
        *,
        relational_dataset_definition_id: ResourceId | _abc.Mapping[str, _typing.Any],
        relational_data_point_unique_id: str,
        item_type: str,
        rule_and_attribute_values: _abc.Mapping[str, str | None] | None = ...,
        writeback_suggestions: _abc.Sequence[WritebackSuggestion | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...

class RecResultSettlementActivityItem(RecResultItem):
    portfolio_id: ResourceId
    activity_id: str | None = ...
    transaction_id: str | None = ...
    settlement_instruction_id: str | None = ...
    holding_impacts: list[RecResultHoldingImpact]
    item_type: str
    rule_and_attribute_values: dict[str, str | None] | None = ...
    writeback_suggestions: list[WritebackSuggestion]
    def __init__(
        self,
        *,
        portfolio_id: ResourceId | _abc.Mapping[str, _typing.Any],
        activity_id: str | None = ...,
        transaction_id: str | None = ...,
        settlement_instruction_id: str | None = ...,
        holding_impacts: _abc.Sequence[RecResultHoldingImpact | _abc.Mapping[str, _typing.Any]],
        item_type: str,
        rule_and_attribute_values: _abc.Mapping[str, str | None] | None = ...,
        writeback_suggestions: _abc.Sequence[WritebackSuggestion | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...

class RecResultTransactionItem(RecResultItem):
    portfolio_id: ResourceId
    transaction_id: str | None = ...
    holding_impacts: list[RecResultHoldingImpact]
    item_type: str
    rule_and_attribute_values: dict[str, str | None] | None = ...
    writeback_suggestions: list[WritebackSuggestion]
    def __init__(
        self,
        *,
        portfolio_id: ResourceId | _abc.Mapping[str, _typing.Any],
        transaction_id: str | None = ...,
        holding_impacts: _abc.Sequence[RecResultHoldingImpact | _abc.Mapping[str, _typing.Any]],
        item_type: str,
        rule_and_attribute_values: _abc.Mapping[str, str | None] | None = ...,
        writeback_suggestions: _abc.Sequence[WritebackSuggestion | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...
