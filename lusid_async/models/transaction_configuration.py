"""Models of the transaction configuration API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import DateOrCutLabel, LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import Link, PerpetualProperty, ResourceId


class HoldingPropertyDelta(LusidModel):
    """Holding property delta."""

    holding_property_key: str
    """CommittedCapital, FundedCapital, UnfundedCapital, RecallableCapital, NonRecallableCapital,
    PaidInCapital, … (6 more), or a value added since.
    """
    source: str
    """Where it comes from. Amount, Units, PortfolioAmount or ProportionOfBalance, or a value added since."""
    direction: str
    """The direction. Increase or Decrease, or a value added since."""


class SideDefinition(LusidModel):
    """Side definition.

    Used by `TransactionConfigurationApi.get_side_definition`,
    `TransactionConfigurationApi.set_side_definition`.
    """

    side: str
    """The side, such as buy or sell."""
    security: str
    """The security that the side refers to."""
    currency: str
    """The currency, as ISO code."""
    rate: str
    """The rate."""
    units: str
    """How many units."""
    amount: str
    """The amount."""
    notional_amount: str | None = None
    current_face: str | None = None
    """The face value that is still outstanding."""
    scope: str | None = None
    """The scope, a namespace for codes."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ResourceListOfSideDefinition(LusidModel):
    """Resource list of side definition.

    Used by `TransactionConfigurationApi.list_side_definitions`,
    `TransactionConfigurationApi.set_side_definitions`.
    """

    values: list[SideDefinition]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class TransactionTypeAlias(LusidModel):
    """Transaction type alias."""

    type: str
    """The type."""
    description: str
    """A description for people."""
    transaction_class: str
    transaction_roles: str
    """None, LongLonger, LongShorter, ShortShorter, Shorter, ShortLonger, … (2 more), or a value added since.
    """
    is_default: bool | None = None
    """Whether it applies when nothing is chosen."""


class TransactionTypePropertyMapping(LusidModel):
    """Transaction type property mapping."""

    property_key: str
    """The property key, `domain/scope/code`."""
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
    """The side, such as buy or sell."""
    direction: int
    """The direction."""
    properties: "dict[str, PerpetualProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    mappings: list[TransactionTypePropertyMapping] | None = None
    name: str | None = None
    """The name."""
    movement_options: list[str] | None = None
    settlement_date_override: DateOrCutLabel | None = None
    condition: str | None = None
    """An expression that must hold."""
    settlement_mode: str | None = None
    """Internal or External, or a value added since."""
    calculate_trade_date_to_settlement_fx_pn_l: bool | None = None
    custodian_account_type: str | None = None
    account_selector: str | None = None
    """How the account was chosen. From or To, or a value added since."""
    holding_property_deltas: list[HoldingPropertyDelta] | None = None


class TransactionFeeCapitalisation(LusidModel):
    """Transaction fee capitalisation."""

    capitalisation: str | None = None
    """Capitalised, NonCapitalised or Conditional, or a value added since."""
    capitalised_condition: str | None = None


class TransactionTypeCalculation(LusidModel):
    """Transaction type calculation."""

    type: str
    """The type."""
    side: str | None = None
    """The side, such as buy or sell."""
    formula: str | None = None
    """The formula."""
    transaction_fee_id: "ResourceId | None" = None
    transaction_fee_capitalisation: TransactionFeeCapitalisation | None = None


class TransactionType(LusidModel):
    """Transaction type.

    Used by `TransactionConfigurationApi.get_transaction_type`,
    `TransactionConfigurationApi.list_transaction_types`, `TransactionConfigurationApi.set_transaction_type`.
    """

    aliases: list[TransactionTypeAlias]
    """Other names for the same."""
    movements: list[TransactionTypeMovement]
    """The movements of stock and cash."""
    properties: "dict[str, PerpetualProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    calculations: list[TransactionTypeCalculation] | None = None
    scope: str | None = None
    """The scope, a namespace for codes."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ResourceListOfTransactionType(LusidModel):
    """Resource list of transaction type.

    Used by `TransactionConfigurationApi.set_transaction_type_source`.
    """

    values: list[TransactionType]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class SideDefinitionRequest(LusidModel):
    """Side definition request.

    Used by `TransactionConfigurationApi.set_side_definition`.
    """

    security: str
    """The security that the side refers to."""
    currency: str
    """The currency, as ISO code."""
    rate: str
    """The rate."""
    units: str
    """How many units."""
    amount: str
    """The amount."""
    notional_amount: str | None = None
    current_face: str | None = None
    """The face value that is still outstanding."""


class SidesDefinitionRequest(LusidModel):
    """Sides definition request.

    Used by `TransactionConfigurationApi.set_side_definitions`.
    """

    side: str
    """The side, such as buy or sell."""
    side_request: SideDefinitionRequest


class TransactionTypeRequest(LusidModel):
    """Transaction type request.

    Used by `TransactionConfigurationApi.set_transaction_type`,
    `TransactionConfigurationApi.set_transaction_type_source`.
    """

    aliases: list[TransactionTypeAlias]
    """Other names for the same."""
    movements: list[TransactionTypeMovement]
    """The movements of stock and cash."""
    properties: "dict[str, PerpetualProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    calculations: list[TransactionTypeCalculation] | None = None
