"""The fx forward settlement event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent

class FxForwardSettlementEvent(InstrumentEvent):
    instrument_event_type: str = ...
    maturity_date: _datetime.datetime | None = ...
    dom_amount_per_unit: float
    dom_ccy: str
    fgn_amount_per_unit: float
    fgn_ccy: str
    is_ndf: bool
    fixing_date: _datetime.datetime | None = ...
    settlement_ccy: str | None = ...
    cash_flow_per_unit: float | None = ...
    domestic_to_foreign_rate: float | None = ...
    domestic_to_settlement_rate: float | None = ...
    foreign_to_settlement_rate: float | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        maturity_date: _datetime.datetime | str | None = ...,
        dom_amount_per_unit: float | _decimal.Decimal,
        dom_ccy: str,
        fgn_amount_per_unit: float | _decimal.Decimal,
        fgn_ccy: str,
        is_ndf: bool,
        fixing_date: _datetime.datetime | str | None = ...,
        settlement_ccy: str | None = ...,
        cash_flow_per_unit: float | _decimal.Decimal | None = ...,
        domestic_to_foreign_rate: float | _decimal.Decimal | None = ...,
        domestic_to_settlement_rate: float | _decimal.Decimal | None = ...,
        foreign_to_settlement_rate: float | _decimal.Decimal | None = ...,
    ) -> None:
        """Fx forward settlement event: the `InstrumentEvent` whose discriminator is
        `FxForwardSettlementEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            maturity_date: The date on which the instrument matures.
            dom_amount_per_unit: Amount for one unit in domestic currency.
            dom_ccy: The instrument's own currency, as ISO code.
            fgn_amount_per_unit: Amount for one unit in foreign currency.
            fgn_ccy: The foreign currency, as ISO code.
            is_ndf: Whether the settlement is of a non-deliverable forward.
            fixing_date: Date of the FX fixing; required for a non-deliverable forward.
            settlement_ccy: The currency of settlement.
            cash_flow_per_unit: The amount paid for one unit.
            domestic_to_foreign_rate: Rate from domestic to foreign currency, in place of quotes.
            domestic_to_settlement_rate: Rate from domestic to settlement currency, in place of quotes.
            foreign_to_settlement_rate: Rate from foreign to settlement currency, in place of quotes.
        """
