"""The fx forward settlement event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import ClassVar

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import InstrumentEvent


class FxForwardSettlementEvent(InstrumentEvent):
    """Fx forward settlement event: the `InstrumentEvent` whose discriminator is `FxForwardSettlementEvent`.
    """

    READ_ONLY: ClassVar[frozenset[str]] = frozenset(
        (
            "foreign_to_settlement_rate",
        )
    )

    instrument_event_type: str = "FxForwardSettlementEvent"
    maturity_date: AwareDatetime | None = None
    """The date on which the instrument matures."""
    dom_amount_per_unit: Number
    """Amount for one unit in domestic currency."""
    dom_ccy: str
    """The instrument's own currency, as ISO code."""
    fgn_amount_per_unit: Number
    """Amount for one unit in foreign currency."""
    fgn_ccy: str
    """The foreign currency, as ISO code."""
    is_ndf: bool
    """Whether the settlement is of a non-deliverable forward."""
    fixing_date: AwareDatetime | None = None
    """Date of the FX fixing; required for a non-deliverable forward."""
    settlement_ccy: str | None = None
    """The currency of settlement."""
    cash_flow_per_unit: Number | None = None
    """The amount paid for one unit."""
    domestic_to_foreign_rate: Number | None = None
    """Rate from domestic to foreign currency, in place of quotes."""
    domestic_to_settlement_rate: Number | None = None
    """Rate from domestic to settlement currency, in place of quotes."""
    foreign_to_settlement_rate: Number | None = None
    """Rate from foreign to settlement currency, in place of quotes."""
