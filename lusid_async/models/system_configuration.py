"""Models of the system configuration API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING, Any

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import Link, PerpetualProperty


class SetTransactionConfigurationAlias(LusidModel):
    """Set transaction configuration alias."""

    type: str
    """Name of the transaction type, such as `Buy`, as transactions give it."""
    description: str
    """A description for people."""
    transaction_class: str
    """Name of the class of transaction types that belong together, such as buying and selling."""
    transaction_role: str
    """The type's role in its class, such as opening a long position. None, LongLonger, LongShorter,
    ShortShorter, Shorter, ShortLonger, … (2 more), or a value added since.
    """
    is_default: bool | None = None
    """Whether it applies when nothing is chosen."""


class TransactionPropertyMappingRequest(LusidModel):
    """Transaction property mapping request."""

    property_key: str
    """The property key, `domain/scope/code`."""
    map_from: str | None = None
    """Property key whose value is copied."""
    set_to: Any = None
    """Value to set; a pointer to the property that is copied."""


class TransactionConfigurationMovementDataRequest(LusidModel):
    """Transaction configuration movement data request."""

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
    mappings: list[TransactionPropertyMappingRequest] | None = None
    """Which transaction properties are copied to properties of the holding."""
    name: str | None = None
    """Name of the movement, if it has one."""
    movement_options: list[str] | None = None
    """Refinements of the movement, such as `Income`, `Coupon`, `Dividend` or `Virtual`; several may be given.
    """


class SetTransactionConfigurationSourceRequest(LusidModel):
    """Set transaction configuration source request.

    Used by `SystemConfigurationApi.set_transaction_configuration_source`.
    """

    aliases: list[SetTransactionConfigurationAlias]
    """Other names for the same."""
    movements: list[TransactionConfigurationMovementDataRequest]
    """The movements of stock and cash."""
    properties: "dict[str, PerpetualProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""


class SideConfigurationData(LusidModel):
    """Side configuration data."""

    side: str
    """Label of the side, by which movements name it."""
    security: str
    """The security that the side refers to."""
    currency: str
    """The currency, as ISO code."""
    rate: str
    """Field of the transaction from which the side's rate is read."""
    units: str
    """Field of the transaction from which the side's units are read."""
    amount: str
    """Field of the transaction from which the side's amount is read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class SideConfigurationDataRequest(LusidModel):
    """Side configuration data request.

    Used by `SystemConfigurationApi.create_side_definition`.
    """

    side: str
    """Label of the side, by which movements name it."""
    security: str
    """The security that the side refers to."""
    currency: str
    """The currency, as ISO code."""
    rate: str
    """Field of the transaction from which the side's rate is read."""
    units: str
    """Field of the transaction from which the side's units are read."""
    amount: str
    """Field of the transaction from which the side's amount is read."""


class TransactionConfigurationTypeAlias(LusidModel):
    """Transaction configuration type alias."""

    type: str
    """Name of the transaction type, such as `Buy`, as transactions give it."""
    description: str
    """A description for people."""
    transaction_class: str
    """Name of the class of transaction types that belong together, such as buying and selling."""
    transaction_group: str | None = None
    """Deprecated; use `source`."""
    source: str | None = None
    """Source that the transaction type belongs to."""
    transaction_roles: str
    """The type's role in its class, such as opening a long position. None, LongLonger, LongShorter,
    ShortShorter, Shorter, ShortLonger, … (2 more), or a value added since.
    """
    is_default: bool | None = None
    """Whether it applies when nothing is chosen."""


class TransactionPropertyMapping(LusidModel):
    """Transaction property mapping."""

    property_key: str
    """The property key, `domain/scope/code`."""
    map_from: str | None = None
    """Property key whose value is copied."""
    set_to: Any = None
    """Value to set; a pointer to the property that is copied."""


class TransactionConfigurationMovementData(LusidModel):
    """Transaction configuration movement data."""

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
    mappings: list[TransactionPropertyMapping] | None = None
    """Which transaction properties are copied to properties of the holding."""
    name: str | None = None
    """Name of the movement, if it has one."""
    movement_options: list[str] | None = None
    """Refinements of the movement, such as `Income`, `Coupon`, `Dividend` or `Virtual`; several may be given.
    """


class TransactionConfigurationData(LusidModel):
    """Transaction configuration data."""

    aliases: list[TransactionConfigurationTypeAlias]
    """Other names for the same."""
    movements: list[TransactionConfigurationMovementData]
    """The movements of stock and cash."""
    properties: "dict[str, PerpetualProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""


class TransactionConfigurationDataRequest(LusidModel):
    """Transaction configuration data request.

    Used by `SystemConfigurationApi.create_configuration_transaction_type`.
    """

    aliases: list[TransactionConfigurationTypeAlias]
    """Other names for the same."""
    movements: list[TransactionConfigurationMovementDataRequest]
    """The movements of stock and cash."""
    properties: "dict[str, PerpetualProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""


class TransactionSetConfigurationData(LusidModel):
    """Transaction set configuration data.

    Used by `SystemConfigurationApi.create_configuration_transaction_type`,
    `SystemConfigurationApi.create_side_definition`,
    `SystemConfigurationApi.get_transaction_configuration_source` and 3 more.
    """

    transaction_configs: list[TransactionConfigurationData]
    """Transaction types."""
    side_definitions: list[SideConfigurationData] | None = None
    """Side definitions."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class TransactionSetConfigurationDataRequest(LusidModel):
    """Transaction set configuration data request.

    Used by `SystemConfigurationApi.set_configuration_transaction_types`.
    """

    transaction_config_requests: list[TransactionConfigurationDataRequest]
    """Transaction types to set; they replace those there are."""
    side_config_requests: list[SideConfigurationDataRequest] | None = None
    """Side definitions to set."""
