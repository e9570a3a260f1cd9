"""The order instructions API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_DELETE_ORDER_INSTRUCTION = Operation(
    "OrderInstructionsApi.delete_order_instruction",
    "DELETE",
    "/api/orderinstructions/{scope}/{code}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_GET_ORDER_INSTRUCTION = Operation(
    "OrderInstructionsApi.get_order_instruction",
    "GET",
    "/api/orderinstructions/{scope}/{code}",
    lambda: models.OrderInstruction,
    takes={"asAt": "moment", "propertyKeys": "list"},
)
_LIST_ORDER_INSTRUCTIONS = PagedOperation(
    "OrderInstructionsApi.list_order_instructions",
    "GET",
    "/api/orderinstructions",
    lambda: models.PagedResourceListOfOrderInstruction,
    lambda: models.OrderInstruction,
    takes={"asAt": "moment", "sortBy": "list", "limit": "number", "propertyKeys": "list"},
)
_UPSERT_ORDER_INSTRUCTIONS = Operation(
    "OrderInstructionsApi.upsert_order_instructions",
    "POST",
    "/api/orderinstructions",
    lambda: models.ResourceListOfOrderInstruction,
    body=lambda: models.OrderInstructionSetRequest | None,
    takes={},
)


class OrderInstructionsApi(Api):
    """The order instructions operations of LUSID (4 of them).

    Order instructions: what a portfolio manager asks for before orders are made of it.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def delete_order_instruction(
        self,
        scope: str,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete order instruction.

        Deletes an order instruction: it is gone at every effective date, and earlier as-at times still show
        it.

        `DELETE /api/orderinstructions/{scope}/{code}`, release stage: Production.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_ORDER_INSTRUCTION,
            path={
                "scope": scope,
                "code": code,
            },
            opts=opts,
        )

    def get_order_instruction(
        self,
        scope: str,
        code: str,
        as_at: datetime | str | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.OrderInstruction]:
        """Get order instruction.

        Reads an order instruction by scope and code, as at a moment: its portfolio, instrument, and the
        quantity or weight that is asked for.

        `NotFoundException` where it does not exist.

        `GET /api/orderinstructions/{scope}/{code}`, release stage: Production.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.OrderInstruction`.
        """
        return self._call(
            _GET_ORDER_INSTRUCTION,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "asAt": as_at,
                "propertyKeys": property_keys,
            },
            opts=opts,
        )

    def list_order_instructions(
        self,
        as_at: datetime | str | None = None,
        page: str | None = None,
        sort_by: Sequence[str] | None = None,
        limit: int | None = None,
        filter: str | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfOrderInstruction, models.OrderInstruction]:
        """List order instructions.

        Lists the order instructions of all scopes, each in its latest version as at a moment. All properties
        but derived ones are returned without being named.

        `GET /api/orderinstructions`, release stage: Production.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfOrderInstruction`; `.items()` yields every
            `models.OrderInstruction`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_ORDER_INSTRUCTIONS,
            query={
                "asAt": as_at,
                "page": page,
                "sortBy": sort_by,
                "limit": limit,
                "filter": filter,
                "propertyKeys": property_keys,
            },
            opts=opts,
        )

    def upsert_order_instructions(
        self,
        order_instruction_set_request: models.OrderInstructionSetRequest | Mapping[str, Any] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfOrderInstruction]:
        """Upsert order instructions.

        Creates order instructions, and updates those whose scope and code exist. An instruction gives a
        quantity or a weight; orders refer to the instruction that they come from.

        `POST /api/orderinstructions`, release stage: Production.

        Args:
            order_instruction_set_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfOrderInstruction`.
        """
        return self._call(
            _UPSERT_ORDER_INSTRUCTIONS,
            body=order_instruction_set_request,
            opts=opts,
        )
