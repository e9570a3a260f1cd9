"""Steps that several tutorials share: a scope to work in, instruments, a portfolio, trades, prices."""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import anyio

from lusid_async import models
from lusid_async.api import (
    ConfigurationRecipeApi,
    InstrumentsApi,
    PortfoliosApi,
    PropertyDefinitionsApi,
    TransactionPortfoliosApi,
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

    from lusid_async import AsyncApiClientFactory

START = datetime(2018, 1, 1, tzinfo=UTC)
NAMES = {
    "BBG000DPM932": "FRASERS GROUP PLC",
    "BBG005D5KGM0": "FIRST CITRUS BANCORPORATION",
    "BBG00KTDTF73": "AT&T INC",
    "BBG00L7XVNP1": "CUSHMAN & WAKEFIELD PLC",
    "BBG00Y271826": "BYTES TECHNOLOGY GROUP PLC",
}
_CLEANUP_SECONDS = 60


@dataclass
class Workspace:
    """A scope that nobody else uses; what is made in it is deleted when the tutorial ends.

    Args:
        factory: what builds the API classes.
        scope: the scope's name, new for each run.
    """

    factory: AsyncApiClientFactory
    scope: str
    _deletions: list[Callable[[], Awaitable[object]]] = field(default_factory=list)

    def delete_at_end(self, delete: Callable[..., Awaitable[object]], *arguments: str) -> None:
        """Call `delete` with these arguments when the tutorial ends; what was added last is deleted first."""
        self._deletions.append(lambda: delete(*arguments))

    async def upsert_five_instruments(self) -> list[str]:
        """Upsert five instruments, each with its FIGI.

        Returns:
            Their LUIDs, sorted: `luids[0]` is called the first instrument.
        """
        definitions = {
            figi: models.InstrumentDefinition(
                name=name, identifiers={"Figi": models.InstrumentIdValue(value=figi)}
            )
            for figi, name in NAMES.items()
        }
        response = await self.factory.build(InstrumentsApi).upsert_instruments(definitions)
        if response.failed:
            raise RuntimeError(f"LUSID refused instruments: {response.failed}")
        return sorted(each.lusid_instrument_id or "" for each in (response.values or {}).values())

    async def create_portfolio(self, code: str = "fund", **terms: Any) -> str:
        """Create a transaction portfolio in GBP that starts on 2018-01-01.

        Args:
            code: its code in the scope.
            **terms: further fields of `CreateTransactionPortfolioRequest`.

        Returns:
            The code.
        """
        request = models.CreateTransactionPortfolioRequest(
            code=code, display_name=f"Tutorial {code}", base_currency="GBP", created=START, **terms
        )
        await self.factory.build(TransactionPortfoliosApi).create_portfolio(self.scope, request)
        self.delete_at_end(self.factory.build(PortfoliosApi).delete_portfolio, self.scope, code)
        return code

    async def define_property(self, domain: str, code: str, data_type: str = "string", **terms: Any) -> str:
        """Define a property in the scope.

        Args:
            domain: what carries it, such as `Instrument` or `Portfolio`.
            code: its code.
            data_type: the code of a data type in the scope `system`.
            **terms: further fields of `CreatePropertyDefinitionRequest`.

        Returns:
            The property key, `domain/scope/code`.
        """
        definitions = self.factory.build(PropertyDefinitionsApi)
        request = models.CreatePropertyDefinitionRequest(
            domain=domain,
            scope=self.scope,
            code=code,
            display_name=code,
            data_type_id=models.ResourceId(scope="system", code=data_type),
            **terms,
        )
        created = await definitions.create_property_definition(request)
        self.delete_at_end(definitions.delete_property_definition, domain, self.scope, code)
        return str(created.key)

    async def store_recipe(
        self, code: str, rules: list[models.MarketDataKeyRule] | None = None, **options: Any
    ) -> models.ResourceId:
        """Store a recipe that prices with quotes of this scope.

        Args:
            code: its code in the scope.
            rules: where to look for quotes, in this order, before the default place: the supplier `Lusid`,
                by LUID.
            **options: further fields of `MarketOptions`.

        Returns:
            What a valuation request names it by.
        """
        recipes = self.factory.build(ConfigurationRecipeApi)
        recipe = models.ConfigurationRecipe(
            scope=self.scope,
            code=code,
            market=models.MarketContext(
                market_rules=rules or [],
                options=models.MarketOptions(
                    default_supplier="Lusid",
                    default_instrument_code_type="LusidInstrumentId",
                    default_scope=self.scope,
                    **options,
                ),
            ),
        )
        await recipes.upsert_configuration_recipe(models.UpsertRecipeRequest(configuration_recipe=recipe))
        self.delete_at_end(recipes.delete_configuration_recipe, self.scope, code)
        return models.ResourceId(scope=self.scope, code=code)

    def valuation_request(
        self,
        recipe: models.ResourceId,
        portfolio: str,
        when: str,
        metrics: list[tuple[str, str]],
        group_by: list[str] | None = None,
    ) -> models.ValuationRequest:
        """Return the request that values a portfolio of this scope.

        Args:
            recipe: the recipe to price with.
            portfolio: the portfolio's code.
            when: the effective date.
            metrics: keys with their operation, such as `("Valuation/PV", "Sum")`.
            group_by: the keys that rows are put together by.
        """
        return models.ValuationRequest(
            recipe_id=recipe,
            metrics=[models.AggregateSpec(key=key, op=operation) for key, operation in metrics],
            group_by=group_by or [],
            portfolio_entity_ids=[models.PortfolioEntityId(scope=self.scope, code=portfolio)],
            valuation_schedule=models.ValuationSchedule(effective_at=when),
        )

    async def _delete_all(self) -> None:
        with anyio.move_on_after(_CLEANUP_SECONDS, shield=True):
            for delete in reversed(self._deletions):
                await delete()


@asynccontextmanager
async def workspace(factory: AsyncApiClientFactory) -> AsyncIterator[Workspace]:
    """Work in a new scope, and delete what was made in it afterwards."""
    space = Workspace(factory, f"tutorial-{uuid4().hex[:12]}")
    try:
        yield space
    finally:
        await space._delete_all()


def funds_in(amount: float, when: str = "2018-01-01", currency: str = "GBP") -> models.TransactionRequest:
    """Return a transaction that brings cash into a portfolio."""
    return models.TransactionRequest(
        transaction_id=f"funds-{uuid4().hex[:8]}",
        type="FundsIn",
        instrument_identifiers={"Instrument/default/Currency": currency},
        transaction_date=when,
        settlement_date=when,
        units=amount,
        transaction_price=models.TransactionPrice(price=0, type="Price"),
        total_consideration=models.CurrencyAndAmount(amount=0, currency=currency),
        source="Broker",
    )


def trade(
    luid: str, units: float, price: float, when: str = "2018-01-01", kind: str = "Buy", **terms: Any
) -> models.TransactionRequest:
    """Return a transaction in GBP that is settled on its own date; its consideration is units times price.

    Args:
        luid: the LUID of the instrument.
        units: how many.
        price: the price of one, in GBP.
        when: the transaction date, or a cut label.
        kind: the transaction type.
        **terms: fields of `TransactionRequest` to add or to put in the place of these.
    """
    request: dict[str, Any] = {
        "transaction_id": f"trade-{uuid4().hex[:8]}",
        "type": kind,
        "instrument_identifiers": {"Instrument/default/LusidInstrumentId": luid},
        "transaction_date": when,
        "settlement_date": when,
        "units": units,
        "transaction_price": models.TransactionPrice(price=price, type="Price"),
        "total_consideration": models.CurrencyAndAmount(amount=units * price, currency="GBP"),
        "source": "Broker",
        **terms,
    }
    return models.TransactionRequest(**request)


def target(identifier: str, units: float, cost: float | None = None) -> models.AdjustHoldingRequest:
    """Return a holding to set: a LUID, or a currency code for cash, with its units and its cost in GBP."""
    kind = "LusidInstrumentId" if identifier.startswith("LUID_") else "Currency"
    return models.AdjustHoldingRequest(
        instrument_identifiers={f"Instrument/default/{kind}": identifier},
        tax_lots=[
            models.TargetTaxLotRequest(
                units=units,
                cost=None if cost is None else models.CurrencyAndAmount(amount=cost, currency="GBP"),
            )
        ],
    )


def holding_rows(
    holdings: list[models.PortfolioHolding], luids: list[str]
) -> dict[str, tuple[float, float | None]]:
    """Return units and cost of each holding, by `inst1`, `inst2`, … or the currency instrument's name."""
    names = {luid: f"inst{place}" for place, luid in enumerate(luids, start=1)}
    rows = {
        names.get(each.instrument_uid, each.instrument_uid): (each.units, each.cost.amount)
        for each in holdings
    }
    return dict(sorted(rows.items()))


def price_of(
    luid: str, price: float, when: str, *, unit: str = "GBP", scale_factor: float | None = None, **series: str
) -> models.UpsertQuoteRequest:
    """Return a mid price of an instrument, named by its LUID.

    Args:
        luid: the LUID of the instrument.
        price: the price.
        when: from when on it is the newest.
        unit: its currency.
        scale_factor: what the price is divided by to value one unit.
        **series: fields of `QuoteSeriesId` to add or to put in the place of these, such as `provider`.
    """
    identity: dict[str, Any] = {
        "provider": "Lusid",
        "instrument_id": luid,
        "instrument_id_type": "LusidInstrumentId",
        "quote_type": "Price",
        "field": "mid",
        **series,
    }
    return models.UpsertQuoteRequest(
        quote_id=models.QuoteId(quote_series_id=models.QuoteSeriesId(**identity), effective_at=when),
        metric_value=models.MetricValue(value=price, unit=unit),
        scale_factor=scale_factor,
    )
