"""Models of the translation API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import ErrorDetail, Link
    from lusid_async.models.family_bases import LusidInstrument


class TradeTicket(LusidModel):
    """Trade ticket."""

    trade_ticket_type: str
    """Type of trade ticket, which picks the member of the family. LusidTradeTicket or ExternalTradeTicket, or
    a value added since.
    """


class TranslateInstrumentDefinitionsRequest(LusidModel):
    """Translate instrument definitions request.

    Used by `TranslationApi.translate_instrument_definitions`.
    """

    instruments: "dict[str, LusidInstrument]"
    """Definitions to translate, by a key of the caller's choice."""
    dialect: str
    """Dialect to translate to, such as `FpML`."""


class TranslateInstrumentDefinitionsResponse(LusidModel):
    """Translate instrument definitions response.

    Used by `TranslationApi.translate_instrument_definitions`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    values: "dict[str, LusidInstrument] | None" = None
    """The items."""
    failed: "dict[str, ErrorDetail] | None" = None
    """The items of the request that failed, by their key in the request, each with the error."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class TranslateTradeTicketRequest(LusidModel):
    """Translate trade ticket request.

    Used by `TranslationApi.translate_trade_tickets`.
    """

    tickets: dict[str, TradeTicket]
    """Trade tickets to translate, by a key of the caller's choice."""
    dialect: str
    """Dialect to translate to, such as `FpML`."""


class TranslateTradeTicketsResponse(LusidModel):
    """Translate trade tickets response.

    Used by `TranslationApi.translate_trade_tickets`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    values: dict[str, TradeTicket] | None = None
    """The items."""
    failed: "dict[str, ErrorDetail] | None" = None
    """The items of the request that failed, by their key in the request, each with the error."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
