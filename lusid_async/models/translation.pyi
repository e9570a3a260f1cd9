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
    ) -> None:
        """Trade ticket.

        Args:
            trade_ticket_type: Type of trade ticket, which picks the member of the family. LusidTradeTicket or ExternalTradeTicket, or a value added since.
        """

class TranslateInstrumentDefinitionsRequest(LusidModel):
    instruments: dict[str, LusidInstrument]
    dialect: str
    def __init__(
        self,
        *,
        instruments: _abc.Mapping[str, LusidInstrument | _abc.Mapping[str, _typing.Any]],
        dialect: str,
    ) -> None:
        """Translate instrument definitions request.

        Args:
            instruments: Definitions to translate, by a key of the caller's choice.
            dialect: Dialect to translate to, such as `FpML`.
        """

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
    ) -> None:
        """Translate instrument definitions response.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            values: The items.
            failed: The items of the request that failed, by their key in the request, each with the error.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class TranslateTradeTicketRequest(LusidModel):
    tickets: dict[str, TradeTicket]
    dialect: str
    def __init__(
        self,
        *,
        tickets: _abc.Mapping[str, TradeTicket | _abc.Mapping[str, _typing.Any]],
        dialect: str,
    ) -> None:
        """Translate trade ticket request.

        Args:
            tickets: Trade tickets to translate, by a key of the caller's choice.
            dialect: Dialect to translate to, such as `FpML`.
        """

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
    ) -> None:
        """Translate trade tickets response.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            values: The items.
            failed: The items of the request that failed, by their key in the request, each with the error.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """
