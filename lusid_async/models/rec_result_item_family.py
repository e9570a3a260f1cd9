"""The members of the rec result item family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING, ClassVar

from lusid_async.modelling import LusidModel

from lusid_async.models.family_bases import RecResultItem

if TYPE_CHECKING:
    from lusid_async.models.common import ResourceId
    from lusid_async.models.family_bases import WritebackSuggestion


class RecResultHoldingImpact(LusidModel):
    """Rec result holding impact."""

    holding_id: str
    """The identifier of the holding."""
    tax_lot_id: str | None = None
    """The identifier of the tax lot: that of the transaction which opened it."""


class RecResultHoldingItem(RecResultItem):
    """Rec result holding item: one kind of `RecResultItem`."""

    READ_ONLY: ClassVar[frozenset[str]] = frozenset(
        (
            "writeback_suggestions",
        )
    )

    portfolio_id: "ResourceId"
    """The scope and code of the portfolio."""
    holding_id: str | None = None
    """The identifier of the holding."""
    tax_lot_id: str | None = None
    """The identifier of the tax lot: that of the transaction which opened it."""
    item_type: str
    """What the item is, which picks the member of the family. SettlementActivity, Holding, Transaction,
    ValuedHolding or RelationalDataPoint, or a value added since.
    """
    rule_and_attribute_values: dict[str, str | None] | None = None
    """The values on both sides, by rule and attribute."""
    writeback_suggestions: "list[WritebackSuggestion]"
    """Changes that the reconciliation suggests writing back to LUSID."""


class RecResultRelationalDataItem(RecResultItem):
    """Rec result relational data item: one kind of `RecResultItem`."""

    READ_ONLY: ClassVar[frozenset[str]] = frozenset(
        (
            "writeback_suggestions",
        )
    )

    relational_dataset_definition_id: "ResourceId"
    """Scope and code of the relational dataset definition."""
    relational_data_point_unique_id: str
    """Identifier of the data point that was read; its parts have no fixed meaning."""
    item_type: str
    """What the item is, which picks the member of the family. SettlementActivity, Holding, Transaction,
    ValuedHolding or RelationalDataPoint, or a value added since.
    """
    rule_and_attribute_values: dict[str, str | None] | None = None
    """The values on both sides, by rule and attribute."""
    writeback_suggestions: "list[WritebackSuggestion]"
    """Changes that the reconciliation suggests writing back to LUSID."""


class RecResultSettlementActivityItem(RecResultItem):
    """Rec result settlement activity item: one kind of `RecResultItem`."""

    READ_ONLY: ClassVar[frozenset[str]] = frozenset(
        (
            "writeback_suggestions",
        )
    )

    portfolio_id: "ResourceId"
    """The scope and code of the portfolio."""
    activity_id: str | None = None
    """Identifier of the settlement activity."""
    transaction_id: str | None = None
    """The identifier of the transaction, unique in its portfolio."""
    settlement_instruction_id: str | None = None
    """The identifier of the settlement instruction."""
    holding_impacts: list[RecResultHoldingImpact]
    """Holdings, and tax lots where known, that the item changed; may be empty."""
    item_type: str
    """What the item is, which picks the member of the family. SettlementActivity, Holding, Transaction,
    ValuedHolding or RelationalDataPoint, or a value added since.
    """
    rule_and_attribute_values: dict[str, str | None] | None = None
    """The values on both sides, by rule and attribute."""
    writeback_suggestions: "list[WritebackSuggestion]"
    """Changes that the reconciliation suggests writing back to LUSID."""


class RecResultTransactionItem(RecResultItem):
    """Rec result transaction item: one kind of `RecResultItem`."""

    READ_ONLY: ClassVar[frozenset[str]] = frozenset(
        (
            "writeback_suggestions",
        )
    )

    portfolio_id: "ResourceId"
    """The scope and code of the portfolio."""
    transaction_id: str | None = None
    """The identifier of the transaction, unique in its portfolio."""
    holding_impacts: list[RecResultHoldingImpact]
    """Holdings, and tax lots where known, that the item changed; may be empty."""
    item_type: str
    """The type of the item. SettlementActivity, Holding, Transaction, ValuedHolding or RelationalDataPoint,
    or a value added since.
    """
    rule_and_attribute_values: dict[str, str | None] | None = None
    """The values on both sides, by rule and attribute."""
    writeback_suggestions: "list[WritebackSuggestion]"
    """Changes that the reconciliation suggests writing back to LUSID."""
