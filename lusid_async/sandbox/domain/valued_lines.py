"""One holding under valuation by SimpleStatic: its metrics.

What is worth units times price is valued so; a bond has its accrued interest on top, as its price is clean.
How the unrealised gain is split is read off printed output of LUSID's public valuation tutorial.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lusid_async.sandbox.domain.bonds import accrued_interest
from lusid_async.sandbox.domain.errors import NotEmulated, Refused
from lusid_async.sandbox.domain.recipes import SIMPLE_STATIC, find_price, find_rate
from lusid_async.sandbox.domain.replay import PRICED_BY_THE_UNIT
from lusid_async.sandbox.domain.values import ONE, ZERO, Money, is_currency

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime
    from decimal import Decimal
    from typing import TypeVar

    from lusid_async.sandbox.domain.aggregation import MetricValue
    from lusid_async.sandbox.domain.holdings import Holding, TaxLot
    from lusid_async.sandbox.domain.instruments import InstrumentView
    from lusid_async.sandbox.domain.quotes import Quote, QuoteSource
    from lusid_async.sandbox.domain.recipes import Recipe

    Found = TypeVar("Found")


@dataclass(frozen=True, slots=True)
class ValuationLine:
    """A holding to be valued.

    Args:
        holding: the row of `GetHoldings`.
        instrument: its instrument.
        portfolio: scope and code of its portfolio.
        base_currency: currency of that portfolio.
        values: further metrics by key: property values, and results that were stored (`UnitResult/…`).
    """

    holding: Holding
    instrument: InstrumentView
    portfolio: tuple[str, str]
    base_currency: str
    values: Mapping[str, MetricValue] = field(default_factory=dict)


class ValuedLine:
    """A holding under valuation; its quote is looked up once, when first needed.

    Args:
        line: the holding.
        at: the time of the valuation.
        recipe: where market data comes from.
        quotes: where quotes are found.
        report_currency: None means the portfolio's own.
    """

    def __init__(
        self,
        line: ValuationLine,
        at: datetime,
        recipe: Recipe,
        quotes: QuoteSource,
        report_currency: str | None = None,
    ) -> None:
        self.line = line
        self.at = at
        self.errors: list[str] = []
        self._recipe = recipe
        self._quotes = quotes
        self._report_currency = report_currency or line.base_currency
        self._quote: Quote | None = None
        self._looked_up = False

    def metric(self, key: str) -> MetricValue:
        """Return the value of a metric.

        Raises:
            NotEmulated: the metric is not known.
            Refused: market data is missing.
        """
        if key in self.line.values:
            return self.line.values[key]
        if (read := _METRICS.get(key)) is not None:
            return read(self)
        name, _, part = key.rpartition("/")
        if part in ("Amount", "Ccy") and name.startswith(("Valuation/", "Holding/Cost", "Quotes/Price")):
            money = self.price if name == "Quotes/Price" else self.metric(name)
            if not isinstance(money, Money):
                return None
            return money.currency if part == "Ccy" else money.amount
        return self._property(key)

    @property
    def quote(self) -> Quote | None:
        """The quote that prices the instrument; None for cash, and where it is missing and may be."""
        if not self._looked_up:
            self._looked_up = True
            if not self._is_cash:
                self._quote = self._find(self._price_now)
        return self._quote

    @property
    def price(self) -> Money | None:
        """The price of a unit in the currency of its quote; None for cash."""
        return None if self.quote is None else Money(self.quote.scaled_value, self.quote.unit)

    @property
    def accrued(self) -> Money:
        """The interest since the last coupon."""
        holding, bond = self.line.holding, self.line.instrument.bond
        if bond is None:
            return Money(ZERO, holding.currency)
        return Money(accrued_interest(bond, self.at) * holding.units, self.currency)

    @property
    def currency(self) -> str:
        """Domestic currency of the instrument, or that of the holding where it is not defined."""
        return self.line.instrument.currency or self.line.holding.currency

    @property
    def value(self) -> Money | None:
        """The present value; cash is worth itself."""
        holding = self.line.holding
        if self._is_cash:
            return Money(holding.units, self.line.instrument.luid.removeprefix("CCY_"))
        if (price := self.price) is None:
            return None
        clean = price.amount * holding.units
        if self.line.instrument.bond is None:
            return Money(clean, price.currency)
        if price.currency != self.currency:
            raise NotEmulated("Valuation of a Bond", f"its price is in {price.currency}, not {self.currency}")
        return Money(clean + self.accrued.amount, price.currency)

    @property
    def clean_value(self) -> Money | None:
        """The present value without accrued interest."""
        value = self.value
        return None if value is None else Money(value.amount - self.accrued.amount, value.currency)

    def exposure_in(self, currency: str | None = None) -> Money | None:
        """Return the exposure of cash and of what is priced by the unit, which is its value, in a currency.

        Raises:
            NotEmulated: the instrument is of another kind.
        """
        if not self._is_cash and self.line.instrument.kind not in PRICED_BY_THE_UNIT:
            raise NotEmulated(f"Exposure of a {self.line.instrument.kind}", "its delta is not known")
        return self.value if currency is None else self.value_in(currency)

    def exposure_in_report_currency(self) -> Money | None:
        """Return the exposure in the report currency."""
        return self.exposure_in(self._report_currency)

    @property
    def unrealised(self) -> Money | None:
        """The present value less the cost, in the currency of the holding."""
        value, cost = self.value, self.line.holding.cost
        if value is None:
            return None
        if value.currency != cost.currency:
            raise NotEmulated(
                "Unrealised gain", f"the value is in {value.currency} and the cost in {cost.currency}"
            )
        return Money(value.amount - cost.amount, cost.currency)

    @property
    def unrealised_in_portfolio(self) -> Money | None:
        """The same in portfolio currency."""
        value = self.value_in(self.line.base_currency)
        if value is None:
            return None
        return Money(value.amount - self.line.holding.portfolio_cost.amount, value.currency)

    @property
    def unrealised_market(self) -> Money | None:
        """The part of the unrealised gain that prices made: at the exchange rate of the valuation."""
        gain = self.unrealised
        return None if gain is None else self._exchange(gain, self.line.base_currency)

    @property
    def unrealised_fx(self) -> Money | None:
        """The part of the unrealised gain that exchange rates made: the rest."""
        total, market = self.unrealised_in_portfolio, self.unrealised_market
        if total is None or market is None:
            return None
        return Money(total.amount - market.amount, total.currency)

    def value_in(self, currency: str) -> Money | None:
        """Return the present value in a currency."""
        value = self.value
        return None if value is None else self._exchange(value, currency)

    def value_in_report_currency(self) -> Money | None:
        """Return the present value in the report currency."""
        return self.value_in(self._report_currency)

    def rate_to(self, currency: str) -> Decimal | None:
        """Return what a unit of the domestic currency is worth in another."""
        source = self.currency
        return self._find(lambda: find_rate(self._recipe, self._quotes, source, currency, self.at))

    def rate_to_report_currency(self) -> Decimal | None:
        """Return what a unit of the domestic currency is worth in the report currency."""
        return self.rate_to(self._report_currency)

    @property
    def model(self) -> str:
        """The model that values the instrument."""
        return self._recipe.model_of(self.line.instrument.kind)

    @property
    def _is_cash(self) -> bool:
        return is_currency(self.line.instrument.luid)

    def _exchange(self, money: Money, currency: str) -> Money | None:
        rate = self._find(lambda: find_rate(self._recipe, self._quotes, money.currency, currency, self.at))
        return None if rate is None else Money(money.amount * rate, currency)

    def _price_now(self) -> Quote:
        instrument = self.line.instrument
        if self.model != SIMPLE_STATIC:
            raise NotEmulated(f"Model {self.model}", f"{instrument.kind} can be valued by SimpleStatic alone")
        is_looked_up = self._recipe.looks_up_any and instrument.kind == "ExoticInstrument"
        if instrument.kind not in PRICED_BY_THE_UNIT and instrument.bond is None and not is_looked_up:
            raise NotEmulated(
                f"Valuation of a {instrument.kind}", "only what is worth units times price is emulated"
            )
        if instrument.bond is not None and instrument.bond.principal != ONE:
            raise NotEmulated("Valuation of a Bond", "only a bond whose principal is 1 is emulated")
        return find_price(self._recipe, self._quotes, instrument, self.at)

    def _property(self, key: str) -> MetricValue:
        domain, _, rest = key.partition("/")
        if domain == "UnitResult":
            return None
        if rest.startswith("default/") and domain == "Instrument":
            return self.line.instrument.identifiers.get(rest.partition("/")[2])
        for properties in (self.line.instrument.properties, self.line.holding.sub_holding):
            if (value := properties.get(key)) is not None:
                content = value.content
                return tuple(sorted(content)) if isinstance(content, frozenset) else content
        is_entity = domain in ("Instrument", "Holding", "Portfolio", "Transaction")
        # A key of three parts is a property's; one of two a metric of LUSID's.
        is_property = key.count("/") == 2 and rest.partition("/")[0] not in ("default", *_METRIC_GROUPS)
        if is_entity and is_property:
            return None
        raise NotEmulated(f"Metric {key}", "the metric is not known")

    def _find(self, look_up: Callable[[], Found]) -> Found | None:
        """Return what is looked up; None, with the reason kept, where the recipe allows for that."""
        try:
            return look_up()
        except Refused as refused:
            if not self._recipe.partial:
                raise
            if refused.detail not in self.errors:
                self.errors.append(refused.detail)
            return None


def _of_quote(read: Callable[[Quote], MetricValue]) -> Callable[[ValuedLine], MetricValue]:
    return lambda valued: None if valued.quote is None else read(valued.quote)


def _of_lot(read: Callable[[TaxLot], MetricValue]) -> Callable[[ValuedLine], MetricValue]:
    def value(valued: ValuedLine) -> MetricValue:
        lot = valued.line.holding.lot
        return None if lot is None else read(lot)

    return value


def _price_amount(valued: ValuedLine) -> MetricValue:
    return None if valued.price is None else valued.price.amount


def _sub_holding_key(valued: ValuedLine) -> MetricValue:
    """Return the name of a holding without sub-holding keys, as a public test of LUSID's asserts it."""
    holding = valued.line.holding
    if holding.sub_holding:
        raise NotEmulated(
            "Metric Holding/default/SubHoldingKey",
            "how sub-holding keys are written in it is not public",
        )
    if is_currency(holding.instrument_uid):
        return f"Currency={holding.currency}"
    return f"LusidInstrumentId={holding.instrument_uid}/{holding.currency}"


_METRIC_GROUPS = ("Definition", "CoreData", "Features", "OTC", "Cost")
"""Second parts of LUSID's own metrics of three parts."""

_METRICS: Mapping[str, Callable[[ValuedLine], MetricValue]] = {
    "Valuation/PV": lambda valued: valued.value,
    "Valuation/CleanPV": lambda valued: valued.clean_value,
    "Valuation/Accrued": lambda valued: valued.accrued,
    "Holding/default/Accrual": lambda valued: valued.accrued,
    "Valuation/Exposure": lambda valued: valued.exposure_in(),
    "Valuation/ExposureInReportCcy": ValuedLine.exposure_in_report_currency,
    "Valuation/ExposureInPortfolioCcy": lambda valued: valued.exposure_in(valued.line.base_currency),
    "Valuation/PvInReportCcy": ValuedLine.value_in_report_currency,
    "Valuation/PvInPortfolioCcy": lambda valued: valued.value_in(valued.line.base_currency),
    "Holding/default/PV": lambda valued: valued.value_in(valued.line.base_currency),
    "Valuation/PnL/Unrealised": lambda valued: valued.unrealised,
    "Valuation/PnL/Unrealised/PfolioCcy": lambda valued: valued.unrealised_in_portfolio,
    "Valuation/PnL/UnrealisedMarket/PfolioCcy": lambda valued: valued.unrealised_market,
    "Valuation/PnL/UnrealisedFX/PfolioCcy": lambda valued: valued.unrealised_fx,
    "Valuation/Model/Name": lambda valued: valued.model,
    "Valuation/EffectiveAt": lambda valued: valued.at,
    "Analytic/default/ValuationDate": lambda valued: valued.at,
    "Quotes/Price": _price_amount,
    "Quotes/Price/EffectiveAt": _of_quote(lambda quote: quote.effective_at),
    "Quotes/Price/PriceSource": _of_quote(lambda quote: quote.series.price_source),
    "Quotes/Price/Provider": _of_quote(lambda quote: quote.series.provider),
    "Quotes/FxRate/DomPortfolio": lambda valued: valued.rate_to(valued.line.base_currency),
    "Quotes/FxRate/DomReport": ValuedLine.rate_to_report_currency,
    "Holding/default/Units": lambda valued: valued.line.holding.units,
    "Holding/Units": lambda valued: valued.line.holding.units,
    "Holding/default/Cost": lambda valued: valued.line.holding.cost,
    "Holding/Cost": lambda valued: valued.line.holding.cost,
    "Holding/Cost/Dom": lambda valued: valued.line.holding.cost,
    "Holding/default/PortfolioCost": lambda valued: valued.line.holding.portfolio_cost,
    "Holding/Cost/Pfolio": lambda valued: valued.line.holding.portfolio_cost,
    "Holding/default/Currency": lambda valued: valued.line.holding.currency,
    "Holding/DomCcy": lambda valued: valued.line.holding.currency,
    "Holding/default/SubHoldingKey": _sub_holding_key,
    "Holding/HoldingType": lambda valued: valued.line.holding.holding_type.code,
    "Holding/TaxLotId": _of_lot(lambda lot: lot.lot_id),
    "Holding/default/TaxlotId": _of_lot(lambda lot: lot.lot_id),
    "Holding/default/TaxlotPurchaseDate": _of_lot(lambda lot: lot.purchase_date),
    "Holding/default/TaxlotPurchasePrice": _of_lot(lambda lot: lot.purchase_price),
    "Instrument/default/Name": lambda valued: valued.line.instrument.name,
    "Instrument/CoreData/Name": lambda valued: valued.line.instrument.name,
    "Instrument/default/LusidInstrumentId": lambda valued: valued.line.instrument.luid,
    "Instrument/AssetClass": lambda valued: valued.line.instrument.asset_class,
    "Instrument/InstrumentType": lambda valued: valued.line.instrument.kind,
    "Instrument/Definition/DomCcy": lambda valued: valued.line.instrument.currency,
    "Portfolio/default/Id": lambda valued: valued.line.portfolio[1],
    "Portfolio/Id": lambda valued: valued.line.portfolio[1],
    "Portfolio/default/Scope": lambda valued: valued.line.portfolio[0],
    "Portfolio/Scope": lambda valued: valued.line.portfolio[0],
}
"""The metrics that are emulated, by key."""
