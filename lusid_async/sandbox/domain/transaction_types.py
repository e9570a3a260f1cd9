"""Transaction types, their movements and the sides, and how the type of a transaction is found."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

from lusid_async.sandbox.domain.errors import Refusal, Refused

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lusid_async.sandbox.domain.values import Properties

DEFAULT_SOURCE = "default"
TAX_AMOUNTS = "TaxAmounts"
"""The calculation that applies a portfolio's tax rule sets."""
ALLOCATION_METHOD = "TransactionConfiguration/default/AllocationMethod"
TYPE_LOT_SELECTION_METHOD = "TransactionConfiguration/default/TaxLotSelectionMethod"


class AccountingMethod(Enum):
    """Which tax lots a decrease takes: `accountingMethod` of a portfolio."""

    DEFAULT = "Default"
    AVERAGE_COST = "AverageCost"
    FIRST_IN_FIRST_OUT = "FirstInFirstOut"
    LAST_IN_FIRST_OUT = "LastInFirstOut"
    HIGHEST_COST_FIRST = "HighestCostFirst"
    LOWEST_COST_FIRST = "LowestCostFirst"


@dataclass(frozen=True, slots=True)
class Side:
    """A side definition: which holding a movement changes, and by what of the transaction.

    Args:
        side: its name, such as `Side1`.
        security: `Txn:LusidInstrumentId`, `Txn:SettleCcy`, a LUID or a transaction property key.
        currency: `Txn:TradeCurrency`, `Txn:SettlementCurrency`, a currency code or a property key.
        rate: `Txn:TradeToPortfolioRate`, `SettledToPortfolioRate`, or a property key.
        units: `Txn:Units`, `Txn:TotalConsideration`, `Txn:TradeAmount`, or a property key.
        amount: as `units`; it becomes the cost.
    """

    side: str
    security: str
    currency: str
    rate: str
    units: str
    amount: str


@dataclass(frozen=True, slots=True)
class PropertyMapping:
    """Sets a sub-holding key of one movement.

    Args:
        property_key: the sub-holding key.
        set_to: the label to set.
        map_from: the transaction property to take the value from.
        nullify: leave the sub-holding key unset.
        template_from: not emulated.
    """

    property_key: str
    set_to: str | None = None
    map_from: str | None = None
    nullify: bool = False
    template_from: str | None = None


@dataclass(frozen=True, slots=True)
class Movement:
    """One economic effect of a transaction type.

    Args:
        movement_type: LUSID's `movementTypes`, such as `StockMovement`.
        side: the name of the side definition.
        direction: 1 or -1.
        mappings: sub-holding keys that this movement sets.
        properties: properties of the movement, such as its tax lot selection method.
        name: carried along.
        options: names of further options of the movement that are set; none is emulated.
    """

    movement_type: str
    side: str
    direction: int
    mappings: tuple[PropertyMapping, ...] = ()
    properties: Properties = field(default_factory=dict)
    name: str | None = None
    options: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TransactionTypeAlias:
    """A name of a transaction type.

    Args:
        type: the name that transactions use.
        description: shown for output transactions.
        transaction_class: groups types.
        transaction_roles: such as `LongLonger`.
        is_default: whether it is the type's main name.
    """

    type: str
    description: str = ""
    transaction_class: str = ""
    transaction_roles: str = "AllRoles"
    is_default: bool = False


@dataclass(frozen=True, slots=True)
class Calculation:
    """What a transaction type computes for each of its transactions.

    Args:
        type: such as `TaxAmounts`, the only one that is emulated.
        side: the side whose amount it is computed of.
    """

    type: str
    side: str | None = None


@dataclass(frozen=True, slots=True)
class TransactionType:
    """A transaction type: the names that transactions use for it, and what they do.

    Args:
        source: where transactions of this type come from.
        aliases: its names; each unique within the source.
        movements: what each transaction does to holdings.
        properties: such as the allocation method.
        calculations: what it computes.
    """

    source: str
    aliases: tuple[TransactionTypeAlias, ...]
    movements: tuple[Movement, ...]
    properties: Properties = field(default_factory=dict)
    calculations: tuple[Calculation, ...] = ()


class TransactionConfiguration:
    """The transaction types and sides of one scope.

    Args:
        types: the types; a name may stand once per source.
        sides: the side definitions by name.

    Raises:
        Refused: two types of a source have the same name.
    """

    __slots__ = ("_by_name", "_sides")

    def __init__(self, types: Iterable[TransactionType], sides: Mapping[str, Side]) -> None:
        self._by_name: dict[tuple[str, str], TransactionType] = {}
        self._sides = dict(sides)
        for transaction_type in types:
            for alias in transaction_type.aliases:
                key = (transaction_type.source, alias.type)
                if key in self._by_name:
                    raise Refused(
                        Refusal.TRANSACTION_TYPE_DUPLICATION,
                        f"The transaction type '{alias.type}' exists already in source '{key[0]}'.",
                    )
                self._by_name[key] = transaction_type

    def find(self, source: str, name: str) -> TransactionType | None:
        """Return the type that a transaction means, None where there is none.

        A source without types of its own, such as `Broker` in every tutorial, uses the default source's.
        """
        return self._by_name.get((source or DEFAULT_SOURCE, name)) or self._by_name.get(
            (DEFAULT_SOURCE, name)
        )

    def calculates(self, calculation: str) -> bool:
        """Tell whether any of the types has a calculation."""
        return any(each.type == calculation for kind in self._by_name.values() for each in kind.calculations)

    def side(self, name: str) -> Side:
        """Return a side definition.

        Raises:
            Refused: there is none of that name.
        """
        try:
            return self._sides[name]
        except KeyError:
            raise Refused(Refusal.MISSING_SIDE, f"There is no side definition '{name}'.") from None

    def description(self, source: str, name: str) -> str:
        """Return the description of a type's alias, blank where the type is not known."""
        if (found := self.find(source, name)) is None:
            return ""
        return next((alias.description for alias in found.aliases if alias.type == name), "")
