"""Instruments with terms: an FX forward, an FX option, a term deposit and a bond, stored and read back."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from examples.tutorials.running import run
from examples.tutorials.steps import workspace
from lusid_async import models
from lusid_async.api import InstrumentsApi

if TYPE_CHECKING:
    from lusid_async import AsyncApiClientFactory

START, END = datetime(2020, 1, 1, tzinfo=UTC), datetime(2020, 9, 18, tzinfo=UTC)
CONVENTIONS = models.FlowConventions(
    currency="GBP",
    payment_frequency="6M",
    roll_convention="None",
    day_count_convention="Actual360",
    payment_calendars=[],
    reset_calendars=[],
    settle_days=2,
    reset_days=2,
)
TERMS: dict[str, models.LusidInstrument] = {
    "forward": models.FxForward(
        instrument_type="FxForward",
        start_date=START,
        maturity_date=END,
        dom_amount=1,
        dom_ccy="GBP",
        fgn_amount=-1.3,
        fgn_ccy="USD",
    ),
    "option": models.FxOption(
        instrument_type="FxOption",
        start_date=START,
        dom_ccy="GBP",
        fgn_ccy="USD",
        strike=1.25,
        option_maturity_date=END,
        option_settlement_date=END,
        is_delivery_not_cash=True,
        is_call_not_put=True,
    ),
    "deposit": models.TermDeposit(
        instrument_type="TermDeposit",
        start_date=START,
        maturity_date=END,
        contract_size=1_000_000,
        flow_convention=CONVENTIONS,
        rate=0.03,
    ),
    "bond": models.Bond(
        instrument_type="Bond",
        start_date=START,
        maturity_date=END,
        dom_ccy="GBP",
        flow_conventions=CONVENTIONS,
        principal=1000,
        coupon_rate=0.05,
    ),
}


async def main(factory: AsyncApiClientFactory) -> dict[str, Any]:
    """Upsert each with its definition, read the definitions, and delete the instruments again."""
    instruments = factory.build(InstrumentsApi)
    async with workspace(factory) as space:
        definitions = {
            code: models.InstrumentDefinition(
                name=code,
                identifiers={"ClientInternal": models.InstrumentIdValue(value=code)},
                definition=terms,
            )
            for code, terms in TERMS.items()
        }
        await instruments.upsert_instruments(definitions, scope=space.scope)
        found = await instruments.get_instruments("ClientInternal", list(TERMS), scope=space.scope)
        stored: dict[str, Any] = {
            code: each.instrument_definition for code, each in (found.values or {}).items()
        }
        for code in TERMS:
            await instruments.delete_instrument("ClientInternal", code, scope=space.scope)
        left = await instruments.list_instruments(scope=space.scope)
    return {
        "types": {code: stored[code].instrument_type for code in TERMS},
        "foreign amount of the forward": stored["forward"].fgn_amount,
        "strike of the option": stored["option"].strike,
        "rate of the deposit": stored["deposit"].rate,
        "coupon of the bond": stored["bond"].coupon_rate,
        "active after deletion": len(left.values),
    }


if __name__ == "__main__":
    run(main)
