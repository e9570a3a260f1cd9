"""The repo of the lusid instrument family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import LusidInstrument
from lusid_async.models.lusid_instrument_family.shared import TimeZoneConventions

class Repo(LusidInstrument):
    instrument_type: str = ...
    start_date: _datetime.datetime
    maturity_date: _datetime.datetime
    dom_ccy: str
    accrual_basis: str
    collateral: list[LusidInstrument] | None = ...
    collateral_value: float | None = ...
    haircut: float | None = ...
    margin: float | None = ...
    purchase_price: float | None = ...
    repo_rate: float | None = ...
    repurchase_price: float | None = ...
    time_zone_conventions: TimeZoneConventions | None = ...
    def __init__(
        self,
        *,
        instrument_type: str = ...,
        start_date: _datetime.datetime | str,
        maturity_date: _datetime.datetime | str,
        dom_ccy: str,
        accrual_basis: str,
        collateral: _abc.Sequence[LusidInstrument | _abc.Mapping[str, _typing.Any]] | None = ...,
        collateral_value: float | _decimal.Decimal | None = ...,
        haircut: float | _decimal.Decimal | None = ...,
        margin: float | _decimal.Decimal | None = ...,
        purchase_price: float | _decimal.Decimal | None = ...,
        repo_rate: float | _decimal.Decimal | None = ...,
        repurchase_price: float | _decimal.Decimal | None = ...,
        time_zone_conventions: TimeZoneConventions | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Repo: the `LusidInstrument` whose discriminator is `Repo`.

        Args:
            instrument_type: The type of instrument. QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            start_date: The first day.
            maturity_date: The date on which the instrument matures.
            dom_ccy: The instrument's own currency, as ISO code.
            accrual_basis: Actual360, Act360, MoneyMarket, Actual365, Act365, Thirty360, … (26 more), or a value added since.
            collateral_value: The value of the collateral.
            margin: The margin.
            purchase_price: The price paid for one unit.
            time_zone_conventions: The time zone of the instrument's dates and the cut times of its events.
        """
