"""The translation API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation
from lusid_async.http import ConfigurationOptions

_TRANSLATE_INSTRUMENT_DEFINITIONS = Operation(
    "TranslationApi.translate_instrument_definitions",
    "POST",
    "/api/translation/instrumentdefinitions",
    lambda: models.TranslateInstrumentDefinitionsResponse,
    body=lambda: models.TranslateInstrumentDefinitionsRequest,
    takes={},
)
_TRANSLATE_TRADE_TICKETS = Operation(
    "TranslationApi.translate_trade_tickets",
    "POST",
    "/api/translation/tradetickets",
    lambda: models.TranslateTradeTicketsResponse,
    body=lambda: models.TranslateTradeTicketRequest,
    takes={},
)


class TranslationApi(Api):
    """The translation operations of LUSID (2 of them).

    Translation of instrument definitions and trade tickets into other formats.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def translate_instrument_definitions(
        self,
        translate_instrument_definitions_request: (
            models.TranslateInstrumentDefinitionsRequest | Mapping[str, Any]
        ),
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.TranslateInstrumentDefinitionsResponse]:
        """Translate instrument definitions.

        Translates instrument definitions, keyed by the caller, into a dialect. A definition in a form other
        than LUSID's is given as an `ExoticInstrument`. Nothing is stored.

        Definitions that could not be translated are in `failed` with a reason.

        `POST /api/translation/instrumentdefinitions`, release stage: Experimental.

        Args:
            translate_instrument_definitions_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.TranslateInstrumentDefinitionsResponse`.
        """
        return self._call(
            _TRANSLATE_INSTRUMENT_DEFINITIONS,
            body=translate_instrument_definitions_request,
            opts=opts,
        )

    def translate_trade_tickets(
        self,
        translate_trade_ticket_request: models.TranslateTradeTicketRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.TranslateTradeTicketsResponse]:
        """Translate trade tickets.

        Translates trade tickets, keyed by the caller, into a dialect. Nothing is stored.

        Tickets that could not be translated are in `failed` with a reason.

        `POST /api/translation/tradetickets`, release stage: Experimental.

        Args:
            translate_trade_ticket_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.TranslateTradeTicketsResponse`.
        """
        return self._call(
            _TRANSLATE_TRADE_TICKETS,
            body=translate_trade_ticket_request,
            opts=opts,
        )
