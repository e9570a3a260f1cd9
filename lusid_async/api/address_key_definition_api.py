"""The address key definition API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_CREATE_ADDRESS_KEY_DEFINITION = Operation(
    "AddressKeyDefinitionApi.create_address_key_definition",
    "POST",
    "/api/addresskeydefinitions",
    lambda: models.AddressKeyDefinition,
    body=lambda: models.CreateAddressKeyDefinitionRequest,
    takes={},
)
_GET_ADDRESS_KEY_DEFINITION = Operation(
    "AddressKeyDefinitionApi.get_address_key_definition",
    "GET",
    "/api/addresskeydefinitions/{key}",
    lambda: models.AddressKeyDefinition,
    takes={"asAt": "moment"},
)
_LIST_ADDRESS_KEY_DEFINITIONS = PagedOperation(
    "AddressKeyDefinitionApi.list_address_key_definitions",
    "GET",
    "/api/addresskeydefinitions",
    lambda: models.PagedResourceListOfAddressKeyDefinition,
    lambda: models.AddressKeyDefinition,
    takes={"asAt": "moment", "limit": "number"},
)


class AddressKeyDefinitionApi(Api):
    """The address key definition operations of LUSID (3 of them).

    Address keys of your own and their types, for results that you store and want to report beside LUSID's.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def create_address_key_definition(
        self,
        create_address_key_definition_request: models.CreateAddressKeyDefinitionRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.AddressKeyDefinition]:
        """Create address key definition.

        Defines an address key of your own and the type of its values, so that stored results and reports can
        use it.

        `POST /api/addresskeydefinitions`, release stage: EarlyAccess.

        Args:
            create_address_key_definition_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.AddressKeyDefinition`.
        """
        return self._call(
            _CREATE_ADDRESS_KEY_DEFINITION,
            body=create_address_key_definition_request,
            opts=opts,
        )

    def get_address_key_definition(
        self,
        key: str,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.AddressKeyDefinition]:
        """Get address key definition.

        Reads the definition of an address key, as at a moment.

        `NotFoundException` where it is not defined.

        `GET /api/addresskeydefinitions/{key}`, release stage: EarlyAccess.

        Args:
            key: the address key, such as `Valuation/PV`.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.AddressKeyDefinition`.
        """
        return self._call(
            _GET_ADDRESS_KEY_DEFINITION,
            path={
                "key": key,
            },
            query={
                "asAt": as_at,
            },
            opts=opts,
        )

    def list_address_key_definitions(
        self,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfAddressKeyDefinition, models.AddressKeyDefinition]:
        """List address key definitions.

        Lists the address keys that were defined, each in its latest version as at a moment.

        `GET /api/addresskeydefinitions`, release stage: EarlyAccess.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfAddressKeyDefinition`; `.items()` yields every
            `models.AddressKeyDefinition`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_ADDRESS_KEY_DEFINITIONS,
            query={
                "asAt": as_at,
                "page": page,
                "limit": limit,
                "filter": filter,
            },
            opts=opts,
        )
