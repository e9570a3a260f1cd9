"""Models of the transaction configuration API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import Link, PerpetualProperty, ResourceId


class HoldingPropertyDelta(LusidModel):
    """Holding property delta."""

    holding_property_key: str
    """CommittedCapital, FundedCapital, UnfundedCapital, RecallableCapital, NonRecallableCapital,
    PaidInCapital, … (6 more), or a value added since.
    """
    source: str
    """Amount, Units, PortfolioAmount or ProportionOfBalance, or a value added since."""
    direction: str
    """Increase or Decrease, or a value added since."""


class SideDefinition(LusidModel):
    """Side definition.

    Used by `TransactionConfigurationApi.get_side_definition`,
    `TransactionConfigurationApi.set_side_definition`.
    """

    side: str
    security: str
    currency: str
    rate: str
    units: str
    amount: str
    notional_amount: str | None = None
    current_face: str | None = None
    scope: str | None = None
    links: "list[Link] | None" = None


class ResourceListOfSideDefinition(LusidModel):
    """Resource list of side definition.

    Used by `TransactionConfigurationApi.list_side_definitions`,
    `TransactionConfigurationApi.set_side_definitions`.
    """

    values: list[SideDefinition]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class TransactionTypeAlias(LusidModel):
    """Transaction type alias."""

    type: str
    description: str
    transaction_class: str
    transaction_roles: str
    """None, LongLonger, LongShorter, ShortShorter, Shorter, ShortLonger, … (2 more), or a value added since.
    """
    is_default: bool | None = None


class TransactionTypePropertyMapping(LusidModel):
    """Transaction type property mapping."""

    property_key: str
    map_from: str | None = None
    set_to: str | None = None
    template_from: str | None = None
    nullify: bool | None = None


class TransactionTypeMovement(LusidModel):
    """Transaction type movement."""

    movement_types: str
    """Settlement, Traded, StockMovement, FutureCash, Commitment, Receivable, … (17 more), or a value added
    since.
    """
    side: str
    direction: int
    properties: "dict[str, PerpetualProperty] | None" = None
    mappings: list[TransactionTypePropertyMapping] | None = None
    name: str | None = None
    movement_options: list[str] | None = None
    settlement_date_override: str | None = None
    condition: str | None = None
    settlement_mode: str | None = None
    """Internal or External, or a value added since."""
    calculate_trade_date_to_settlement_fx_pn_l: bool | None = None
    custodian_account_type: str | None = None
    account_selector: str | None = None
    """From or To, or a value added since."""
    holding_property_deltas: list[HoldingPropertyDelta] | None = None


class TransactionFeeCapitalisation(LusidModel):
    """Transaction fee capitalisation."""

    capitalisation: str | None = None
    """Capitalised, NonCapitalised or Conditional, or a value added since."""
    capitalised_condition: str | None = None


class TransactionTypeCalculation(LusidModel):
    """Transaction type calculation."""

    type: str
    side: str | None = None
    formula: str | None = None
    transaction_fee_id: "ResourceId | None" = None
    transaction_fee_capitalisation: TransactionFeeCapitalisation | None = None


class TransactionType(LusidModel):
    """Transaction type.

    Used by `TransactionConfigurationApi.get_transaction_type`,
    `TransactionConfigurationApi.list_transaction_types`, `TransactionConfigurationApi.set_transaction_type`.
    """

    aliases: list[TransactionTypeAlias]
    movements: list[TransactionTypeMovement]
    properties: "dict[str, PerpetualProperty] | None" = None
    calculations: list[TransactionTypeCalculation] | None = None
    scope: str | None = None
    links: "list[Link] | None" = None


class ResourceListOfTransactionType(LusidModel):
    """Resource list of transaction type.

    Used by `TransactionConfigurationApi.set_transaction_type_source`.
    """

    values: list[TransactionType]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class SideDefinitionRequest(LusidModel):
    """Side definition request.

    Used by `TransactionConfigurationApi.set_side_definition`.
    """

    security: str
    currency: str
    rate: str
    units: str
    amount: str
    notional_amount: str | None = None
    current_face: str | None = None


class SidesDefinitionRequest(LusidModel):
    """Sides definition request.

    Used by `TransactionConfigurationApi.set_side_definitions`.
    """

    side: str
    side_request: SideDefinitionRequest


class TransactionTypeRequest(LusidModel):
    """Transaction type request.

    Used by `TransactionConfigurationApi.set_transaction_type`,
    `TransactionConfigurationApi.set_transaction_type_source`.
    """

    aliases: list[TransactionTypeAlias]
    movements: list[TransactionTypeMovement]
    properties: "dict[str, PerpetualProperty] | None" = None
    calculations: list[TransactionTypeCalculation] | None = None
