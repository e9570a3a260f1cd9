"""The repo of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a class
# from further on or from another module are text, and the base class imports what they name on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import LusidInstrument

if TYPE_CHECKING:
    from lusid_async.models.lusid_instrument_family.shared import TimeZoneConventions


class Repo(LusidInstrument):
    """Repo: the `LusidInstrument` whose discriminator is `Repo`."""

    instrument_type: str = "Repo"
    start_date: AwareDatetime
    maturity_date: AwareDatetime
    dom_ccy: str
    accrual_basis: str
    """Actual360, Act360, MoneyMarket, Actual365, Act365, Thirty360, ThirtyU360, Bond, ThirtyE360, EuroBond, ActualActual, ActAct, ActActIsda, ActActIcma, ActActIsma, OneOne, Act364, Act365F, Act365L, Act365_25, Act252, Bus252, NL360, NL365, ActActAFB, Act365Cad, ThirtyActIsda, Thirty365Isda, ThirtyEActIsda, ThirtyE360Isda, ThirtyE365Isda or ThirtyU360EOM, or a value added since."""
    collateral: list[LusidInstrument] | None = None
    collateral_value: Number | None = None
    haircut: Number | None = None
    margin: Number | None = None
    purchase_price: Number | None = None
    repo_rate: Number | None = None
    repurchase_price: Number | None = None
    time_zone_conventions: "TimeZoneConventions | None" = None
