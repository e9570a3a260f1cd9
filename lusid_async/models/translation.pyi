"""Models of the translation API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import ErrorDetail, Link
from lusid_async.models.family_bases import LusidInstrument

class TradeTicket(LusidModel):
    trade_ticket_type: str
    def __init__(
        self,
        *,
        trade_ticket_type: str,
    ) -> None: ...

class TranslateInstrumentDefinitionsRequest(LusidModel):
    instruments: dict[str, LusidInstrument]
    dialect: str
    def __init__(
        self,
        *,
        instruments: _abc.Mapping[str, LusidInstrument | _abc.Mapping[str, _typing.Any]],
        dialect: str,
    ) -> None: ...

class TranslateInstrumentDefinitionsResponse(LusidModel):
    href: str | None = ...
    values: dict[str, LusidInstrument] | None = ...
    failed: dict[str, ErrorDetail] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        values: _abc.Mapping[str, LusidInstrument | _abc.Mapping[str, _typing.Any]] | None = ...,
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class TranslateTradeTicketRequest(LusidModel):
    tickets: dict[str, TradeTicket]
    dialect: str
    def __init__(
        self,
        *,
        tickets: _abc.Mapping[str, TradeTicket | _abc.Mapping[str, _typing.Any]],
        dialect: str,
    ) -> None: ...

class TranslateTradeTicketsResponse(LusidModel):
    href: str | None = ...
    values: dict[str, TradeTicket] | None = ...
    failed: dict[str, ErrorDetail] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        values: _abc.Mapping[str, TradeTicket | _abc.Mapping[str, _typing.Any]] | None = ...,
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...
