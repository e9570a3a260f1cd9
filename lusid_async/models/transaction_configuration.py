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
    """Balance of the holding that is adjusted, such as `PaidInCapital`. CommittedCapital, FundedCapital,
    UnfundedCapital, RecallableCapital, NonRecallableCapital, PaidInCapital, … (6 more), or a value added
    since.
    """
    source: str
    """Value of the movement that adjusts the balance, such as `Amount`. Amount, Units, PortfolioAmount or
    ProportionOfBalance, or a value added since.
    """
    direction: str
    """Whether the balance grows (`Increase`) or falls (`Decrease`). Increase or Decrease, or a value added
    since.
    """


class SideDefinition(LusidModel):
    """Side definition.

    Used by `TransactionConfigurationApi.get_side_definition`,
    `TransactionConfigurationApi.set_side_definition`.
    """

    side: str
    """Label of the side, by which movements name it."""
    security: str
    """Field or property key from which the side's instrument is read."""
    currency: str
    """Field or property key from which the side's currency is read."""
    rate: str
    """Field or property key from which the side's rate is read."""
    units: str
    """Field or property key from which the side's units are read, or a value."""
    amount: str
    """Field or property key from which the side's amount is read, or a value."""
    notional_amount: str | None = None
    """Field or property key from which the side's notional is read, or a value."""
    current_face: str | None = None
    """Field or property key from which the side's current face is read, or a value."""
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
    """Name of the transaction type, such as `Buy`, as transactions give it."""
    description: str
    """A description for people."""
    transaction_class: str
    """Name of the class of transaction types that belong together, such as buying and selling."""
    transaction_roles: str
    """The type's role in its class, such as opening a long position. None, LongLonger, LongShorter,
    ShortShorter, Shorter, ShortLonger, … (2 more), or a value added since.
    """
    is_default: bool | None = None
    """Whether it applies when nothing is chosen."""


class TransactionTypePropertyMapping(LusidModel):
    """Transaction type property mapping."""

    property_key: str
    """The property key, `domain/scope/code`."""
    map_from: str | None = None
    """Property key whose value is copied."""
    set_to: str | None = None
    """Value to set; a pointer to the property that is copied."""
    template_from: str | None = None
    """Template that builds the value from details of transaction, instrument and portfolio."""
    nullify: bool | None = None
    """Whether the property is cleared."""


class TransactionTypeMovement(LusidModel):
    """Transaction type movement."""

    movement_types: str
    """How the movement changes holdings, such as `StockMovement` or `CashSettlement`. Settlement, Traded,
    StockMovement, FutureCash, Commitment, Receivable, … (17 more), or a value added since.
    """
    side: str
    """Label of the side definition that says which fields of the transaction make the movement."""
    direction: int
    """1 keeps the sign of the transaction's amounts, -1 reverses it."""
    properties: "dict[str, PerpetualProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    mappings: list[TransactionTypePropertyMapping] | None = None
    """Which transaction properties are copied to properties of the holding."""
    name: str | None = None
    """Name of the movement, if it has one."""
    movement_options: list[str] | None = None
    """Refinements of the movement, such as `Income`, `Coupon`, `Dividend` or `Virtual`; several may be given.
    """
    settlement_date_override: DateOrCutLabel | None = None
    """Key of a transaction property whose date replaces the settlement date of this movement."""
    condition: str | None = None
    """Expression that the transaction must satisfy for the movement to be made, such as
    `Portfolio.BaseCurrency eq 'GBP'`.
    """
    settlement_mode: str | None = None
    """`Internal`: settles on the contractual date whatever else is said. `External`: as the portfolio's
    configuration and settlement instructions say. Internal or External, or a value added since.
    """
    calculate_trade_date_to_settlement_fx_pn_l: bool | None = None
    """Whether realised FX gain or loss from trade date to settlement date is computed. Null: as the
    portfolio's settlement configuration says.
    """
    custodian_account_type: str | None = None
    """Type of custodian account that the movement goes to, such as `Cash` or `Margin`; free text."""
    account_selector: str | None = None
    """How the account was chosen. From or To, or a value added since."""
    holding_property_deltas: list[HoldingPropertyDelta] | None = None
    """Running balances of the holding that the movement adjusts, as for private equity."""


class TransactionFeeCapitalisation(LusidModel):
    """Transaction fee capitalisation."""

    capitalisation: str | None = None
    """Whether the fee becomes part of cost: always, never or on a condition. Capitalised, NonCapitalised or
    Conditional, or a value added since.
    """
    capitalised_condition: str | None = None
    """Condition on which the fee becomes part of cost; required for `Conditional`."""


class TransactionTypeCalculation(LusidModel):
    """Transaction type calculation."""

    type: str
    """What is computed."""
    side: str | None = None
    """Label of the side that the calculation applies to."""
    formula: str | None = None
    """Formula of the amount, where the transaction does not give it."""
    transaction_fee_id: "ResourceId | None" = None
    """Scope and code of the fee type, for calculations of fees."""
    transaction_fee_capitalisation: TransactionFeeCapitalisation | None = None
    """Whether and how the fee becomes part of cost."""


class TransactionType(LusidModel):
    """Transaction type.

    Used by `TransactionConfigurationApi.get_transaction_type`,
    `TransactionConfigurationApi.list_transaction_types`, `TransactionConfigurationApi.set_transaction_type`.
    """

    aliases: list[TransactionTypeAlias]
    """Names of transaction types that these movements are for."""
    movements: list[TransactionTypeMovement]
    """The movements of stock and cash."""
    properties: "dict[str, PerpetualProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    calculations: list[TransactionTypeCalculation] | None = None
    """What is computed for each transaction of the type, such as tax amounts or exchange rates."""
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
    """Field or property key from which the side's instrument is read."""
    currency: str
    """Field or property key from which the side's currency is read."""
    rate: str
    """Field or property key from which the side's rate is read."""
    units: str
    """Field or property key from which the side's units are read, or a value."""
    amount: str
    """Field or property key from which the side's amount is read, or a value."""
    notional_amount: str | None = None
    """Field or property key from which the side's notional is read, or a value."""
    current_face: str | None = None
    """Field or property key from which the side's current face is read, or a value."""


class SidesDefinitionRequest(LusidModel):
    """Sides definition request.

    Used by `TransactionConfigurationApi.set_side_definitions`.
    """

    side: str
    """Label of the side, by which movements name it."""
    side_request: SideDefinitionRequest
    """Side definition to set."""


class TransactionTypeRequest(LusidModel):
    """Transaction type request.

    Used by `TransactionConfigurationApi.set_transaction_type`,
    `TransactionConfigurationApi.set_transaction_type_source`.
    """

    aliases: list[TransactionTypeAlias]
    """Names of transaction types that these movements are for."""
    movements: list[TransactionTypeMovement]
    """The movements of stock and cash."""
    properties: "dict[str, PerpetualProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    calculations: list[TransactionTypeCalculation] | None = None
    """What is computed for each transaction of the type, such as tax amounts or exchange rates."""
