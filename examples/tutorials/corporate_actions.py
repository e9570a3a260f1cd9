"""Corporate actions: a share that gets a new FIGI goes from one instrument to another by itself."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from examples.tutorials.running import run
from examples.tutorials.steps import trade, workspace
from lusid_async import models
from lusid_async.api import CorporateActionSourcesApi, InstrumentsApi, TransactionPortfoliosApi

if TYPE_CHECKING:
    from lusid_async import AsyncApiClientFactory

OLD, NEW = "FR0123456789", "FR5555555555"
EX_DATE = datetime(2020, 3, 2, tzinfo=UTC)


async def main(factory: AsyncApiClientFactory) -> dict[str, Any]:
    """Hold 60,000 units, subscribe to a source of corporate actions, and rename the instrument in it."""
    portfolios = factory.build(TransactionPortfoliosApi)
    sources = factory.build(CorporateActionSourcesApi)
    async with workspace(factory) as space:
        definitions = {
            figi: models.InstrumentDefinition(
                name="A company", identifiers={"Figi": models.InstrumentIdValue(value=figi)}
            )
            for figi in (OLD, NEW)
        }
        upserted = await factory.build(InstrumentsApi).upsert_instruments(definitions, scope=space.scope)
        luids = {figi: each.lusid_instrument_id or "" for figi, each in (upserted.values or {}).items()}
        code = await space.create_portfolio(instrument_scopes=[space.scope])
        booked = trade(luids[OLD], 60_000, 15, "2020-01-02", "StockIn")
        await portfolios.upsert_transactions(space.scope, code, [booked])

        request = models.CreateCorporateActionSourceRequest(
            scope=space.scope,
            code="actions",
            display_name="Actions",
            instrument_scopes=[space.scope],
        )
        await sources.create_corporate_action_source(request)
        space.delete_at_end(sources.delete_corporate_action_source, space.scope, "actions")
        details = models.CreatePortfolioDetails(
            corporate_action_source_id=models.ResourceId(scope=space.scope, code="actions")
        )
        await portfolios.upsert_portfolio_details(space.scope, code, details, effective_at="2020-01-01")
        before = await _held(portfolios, space.scope, code, luids)

        rename = models.CorporateActionTransitionRequest(
            input_transition=_component(OLD, 1),
            output_transitions=[_component(NEW, 1), _component(OLD, 0)],
        )
        action = models.UpsertCorporateActionRequest(
            corporate_action_code="rename",
            announcement_date=EX_DATE,
            ex_date=EX_DATE,
            record_date=EX_DATE,
            payment_date=EX_DATE,
            transitions=[rename],
        )
        answered = await sources.batch_upsert_corporate_actions(space.scope, "actions", [action])
        after = await _held(portfolios, space.scope, code, luids)
        listed = await sources.list_corporate_action_sources()
    return {
        "refused": len(answered.failed or {}),
        "held before": before,
        "held after": after,
        "has sources": len(listed.values) > 0,
    }


def _component(figi: str, factor: float) -> models.CorporateActionTransitionComponentRequest:
    return models.CorporateActionTransitionComponentRequest(
        instrument_identifiers={"Instrument/default/Figi": figi}, units_factor=factor, cost_factor=factor
    )


async def _held(
    portfolios: TransactionPortfoliosApi, scope: str, code: str, luids: dict[str, str]
) -> list[tuple[str, float]]:
    names = {luid: figi for figi, luid in luids.items()}
    found = await portfolios.get_holdings(scope, code, "2020-03-03")
    return [(names[each.instrument_uid], each.units) for each in found.values]


if __name__ == "__main__":
    run(main)
