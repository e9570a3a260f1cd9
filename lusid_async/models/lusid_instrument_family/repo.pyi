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
            instrument_type: Type of instrument, which picks the member of the family. QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            start_date: First day of the instrument, normally the trade date.
            maturity_date: Last date on which the instrument pays.
            dom_ccy: The instrument's own currency, as ISO code.
            accrual_basis: Day count by which interest accrues, such as `Actual360`. Actual360, Act360, MoneyMarket, Actual365, Act365, Thirty360, … (26 more), or a value added since.
            collateral: Instruments delivered as collateral; for information only, not used in valuation.
            collateral_value: Market value of the collateral before margin or haircut, in domestic currency.
            haircut: (collateral value − purchase price) ÷ collateral value as fraction: 0.05 is 5 %; needs `collateral_value`.
            margin: Initial margin as ratio of collateral value to purchase price, at least 1.
            purchase_price: Price paid for the collateral at the start.
            repo_rate: Rate of interest up to repurchase; give exactly one of this and `repurchase_price`.
            repurchase_price: Price paid when the repo ends; give exactly one of this and `repo_rate`.
            time_zone_conventions: The time zone of the instrument's dates and the cut times of its events.
        """
