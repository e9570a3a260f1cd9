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
    ) -> None:
        """Rec result holding impact.

        Args:
            holding_id: The identifier of the holding.
            tax_lot_id: The identifier of the tax lot: that of the transaction which opened it.
        """

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
    ) -> None:
        """Rec result holding item: one kind of `RecResultItem`.

        Args:
            portfolio_id: The scope and code of the portfolio.
            holding_id: The identifier of the holding.
            tax_lot_id: The identifier of the tax lot: that of the transaction which opened it.
            item_type: What the item is, which picks the member of the family. SettlementActivity, Holding, Transaction, ValuedHolding or RelationalDataPoint, or a value added since.
            rule_and_attribute_values: The values on both sides, by rule and attribute.
            writeback_suggestions: Changes that the reconciliation suggests writing back to LUSID.
        """

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
    ) -> None:
        """Rec result relational data item: one kind of `RecResultItem`.

        Args:
            relational_dataset_definition_id: Scope and code of the relational dataset definition.
            relational_data_point_unique_id: Identifier of the data point that was read; its parts have no fixed meaning.
            item_type: What the item is, which picks the member of the family. SettlementActivity, Holding, Transaction, ValuedHolding or RelationalDataPoint, or a value added since.
            rule_and_attribute_values: The values on both sides, by rule and attribute.
            writeback_suggestions: Changes that the reconciliation suggests writing back to LUSID.
        """

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
    ) -> None:
        """Rec result settlement activity item: one kind of `RecResultItem`.

        Args:
            portfolio_id: The scope and code of the portfolio.
            activity_id: Identifier of the settlement activity.
            transaction_id: The identifier of the transaction, unique in its portfolio.
            settlement_instruction_id: The identifier of the settlement instruction.
            holding_impacts: Holdings, and tax lots where known, that the item changed; may be empty.
            item_type: What the item is, which picks the member of the family. SettlementActivity, Holding, Transaction, ValuedHolding or RelationalDataPoint, or a value added since.
            rule_and_attribute_values: The values on both sides, by rule and attribute.
            writeback_suggestions: Changes that the reconciliation suggests writing back to LUSID.
        """

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
    ) -> None:
        """Rec result transaction item: one kind of `RecResultItem`.

        Args:
            portfolio_id: The scope and code of the portfolio.
            transaction_id: The identifier of the transaction, unique in its portfolio.
            holding_impacts: Holdings, and tax lots where known, that the item changed; may be empty.
            item_type: The type of the item. SettlementActivity, Holding, Transaction, ValuedHolding or RelationalDataPoint, or a value added since.
            rule_and_attribute_values: The values on both sides, by rule and attribute.
            writeback_suggestions: Changes that the reconciliation suggests writing back to LUSID.
        """
