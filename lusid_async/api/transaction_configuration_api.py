"""The transaction configuration API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation
from lusid_async.http import ConfigurationOptions

_DELETE_SIDE_DEFINITION = Operation(
    "TransactionConfigurationApi.delete_side_definition",
    "DELETE",
    "/api/transactionconfiguration/sides/{side}/$delete",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_DELETE_TRANSACTION_TYPE = Operation(
    "TransactionConfigurationApi.delete_transaction_type",
    "DELETE",
    "/api/transactionconfiguration/types/{source}/{type}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_DELETE_TRANSACTION_TYPE_SOURCE = Operation(
    "TransactionConfigurationApi.delete_transaction_type_source",
    "DELETE",
    "/api/transactionconfiguration/types/{source}/$delete",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_GET_SIDE_DEFINITION = Operation(
    "TransactionConfigurationApi.get_side_definition",
    "GET",
    "/api/transactionconfiguration/sides/{side}",
    lambda: models.SideDefinition,
    takes={"asAt": "moment", "includeSystemTypes": "flag"},
)
_GET_TRANSACTION_TYPE = Operation(
    "TransactionConfigurationApi.get_transaction_type",
    "GET",
    "/api/transactionconfiguration/types/{source}/{type}",
    lambda: models.TransactionType,
    takes={"asAt": "moment", "includeSystemTypes": "flag"},
)
_LIST_SIDE_DEFINITIONS = Operation(
    "TransactionConfigurationApi.list_side_definitions",
    "GET",
    "/api/transactionconfiguration/sides",
    lambda: models.ResourceListOfSideDefinition,
    takes={"asAt": "moment", "includeSystemTypes": "flag"},
)
_LIST_TRANSACTION_TYPES = Operation(
    "TransactionConfigurationApi.list_transaction_types",
    "GET",
    "/api/transactionconfiguration/types",
    lambda: dict[str, list[models.TransactionType]],
    takes={"asAt": "moment", "includeSystemTypes": "flag"},
)
_SET_SIDE_DEFINITION = Operation(
    "TransactionConfigurationApi.set_side_definition",
    "PUT",
    "/api/transactionconfiguration/sides/{side}",
    lambda: models.SideDefinition,
    body=lambda: models.SideDefinitionRequest,
    takes={},
)
_SET_SIDE_DEFINITIONS = Operation(
    "TransactionConfigurationApi.set_side_definitions",
    "PUT",
    "/api/transactionconfiguration/sides",
    lambda: models.ResourceListOfSideDefinition,
    body=lambda: list[models.SidesDefinitionRequest],
    takes={},
)
_SET_TRANSACTION_TYPE = Operation(
    "TransactionConfigurationApi.set_transaction_type",
    "PUT",
    "/api/transactionconfiguration/types/{source}/{type}",
    lambda: models.TransactionType,
    body=lambda: models.TransactionTypeRequest,
    takes={},
)
_SET_TRANSACTION_TYPE_SOURCE = Operation(
    "TransactionConfigurationApi.set_transaction_type_source",
    "PUT",
    "/api/transactionconfiguration/types/{source}",
    lambda: models.ResourceListOfTransactionType,
    body=lambda: list[models.TransactionTypeRequest],
    takes={},
)


class TransactionConfigurationApi(Api):
    """The transaction configuration operations of LUSID (11 of them).

    Transaction types: which movements of stock and cash a transaction of each type makes, by scope and
    source, and the sides that movements refer to.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def delete_side_definition(
        self,
        side: str,
        scope: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete side definition.

        Deletes a side definition of a scope. Transaction types whose movements refer to it no longer find it.

        `DELETE /api/transactionconfiguration/sides/{side}/$delete`, release stage: Production.

        Args:
            side: the label of the side definition, such as `Side1`.
            scope: the scope of the transaction types. A portfolio reads the one that its `transaction_type_scope` names. Default: `default`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_SIDE_DEFINITION,
            path={
                "side": side,
            },
            query={
                "scope": scope,
            },
            opts=opts,
        )

    def delete_transaction_type(
        self,
        source: str,
        type: str,
        scope: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete transaction type.

        Deletes a transaction type of a source in a scope. Transactions of the type, earlier ones too, are
        processed without it from then on: consider what depends on it first.

        `DELETE /api/transactionconfiguration/types/{source}/{type}`, release stage: Production.

        Args:
            source: the source that the types belong to, such as `default`: the same type name may mean different things in two sources.
            type: the transaction type, such as `Buy`.
            scope: the scope of the transaction types. A portfolio reads the one that its `transaction_type_scope` names. Default: `default`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.

        Example:
            ```python
            await factory.build(api.TransactionConfigurationApi).delete_transaction_type(
                "default", "Gift"
            )
            ```
        """
        return self._call(
            _DELETE_TRANSACTION_TYPE,
            path={
                "source": source,
                "type": type,
            },
            query={
                "scope": scope,
            },
            opts=opts,
        )

    def delete_transaction_type_source(
        self,
        source: str,
        scope: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete transaction type source.

        Deletes all transaction types of a source in a scope. Transactions of these types, earlier ones too,
        are processed without them from then on: consider what depends on them first.

        `DELETE /api/transactionconfiguration/types/{source}/$delete`, release stage: Production.

        Args:
            source: the source that the types belong to, such as `default`: the same type name may mean different things in two sources.
            scope: the scope of the transaction types. A portfolio reads the one that its `transaction_type_scope` names. Default: `default`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_TRANSACTION_TYPE_SOURCE,
            path={
                "source": source,
            },
            query={
                "scope": scope,
            },
            opts=opts,
        )

    def get_side_definition(
        self,
        side: str,
        scope: str | None = None,
        as_at: datetime | str | None = None,
        include_system_types: bool | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.SideDefinition]:
        """Get side definition.

        Reads a side definition by its label, as at a moment. Those that come with LUSID are looked for only
        where `include_system_types` is true.

        `GET /api/transactionconfiguration/sides/{side}`, release stage: Production.

        Args:
            side: the label of the side definition, such as `Side1`.
            scope: the scope of the transaction types. A portfolio reads the one that its `transaction_type_scope` names. Default: `default`.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            include_system_types: whether to look among the types that come with LUSID as well as your own.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.SideDefinition`.
        """
        return self._call(
            _GET_SIDE_DEFINITION,
            path={
                "side": side,
            },
            query={
                "scope": scope,
                "asAt": as_at,
                "includeSystemTypes": include_system_types,
            },
            opts=opts,
        )

    def get_transaction_type(
        self,
        source: str,
        type: str,
        as_at: datetime | str | None = None,
        scope: str | None = None,
        include_system_types: bool | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.TransactionType]:
        """Get transaction type.

        Reads one transaction type of a source, by any of its aliases.

        `GET /api/transactionconfiguration/types/{source}/{type}`, release stage: Production.

        Args:
            source: the source that the types belong to, such as `default`: the same type name may mean different things in two sources.
            type: the transaction type, such as `Buy`.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            scope: the scope of the transaction types. A portfolio reads the one that its `transaction_type_scope` names. Default: `default`.
            include_system_types: whether to look among the types that come with LUSID as well as your own.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.TransactionType`.

        Example:
            ```python
            buy = await factory.build(api.TransactionConfigurationApi).get_transaction_type(
                "default", "Buy"
            )
            print([movement.movement_types for movement in buy.movements])
            ```
        """
        return self._call(
            _GET_TRANSACTION_TYPE,
            path={
                "source": source,
                "type": type,
            },
            query={
                "asAt": as_at,
                "scope": scope,
                "includeSystemTypes": include_system_types,
            },
            opts=opts,
        )

    def list_side_definitions(
        self,
        as_at: datetime | str | None = None,
        scope: str | None = None,
        include_system_types: bool | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfSideDefinition]:
        """List side definitions.

        Lists side definitions: where a movement takes its security, currency, rate, units and amount from.

        `GET /api/transactionconfiguration/sides`, release stage: Production.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            scope: the scope of the transaction types. A portfolio reads the one that its `transaction_type_scope` names. Default: `default`.
            include_system_types: whether to look among the types that come with LUSID as well as your own.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfSideDefinition`.

        Example:
            ```python
            sides = await factory.build(api.TransactionConfigurationApi).list_side_definitions()
            print([side.side for side in sides.values])
            ```
        """
        return self._call(
            _LIST_SIDE_DEFINITIONS,
            query={
                "asAt": as_at,
                "scope": scope,
                "includeSystemTypes": include_system_types,
            },
            opts=opts,
        )

    def list_transaction_types(
        self,
        as_at: datetime | str | None = None,
        scope: str | None = None,
        include_system_types: bool | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[dict[str, list[models.TransactionType]]]:
        """List transaction types.

        Lists the transaction types of a scope, over all sources, with aliases and movements. Types that come
        with LUSID only where `include_system_types` is true.

        `GET /api/transactionconfiguration/types`, release stage: Production.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            scope: the scope of the transaction types. A portfolio reads the one that its `transaction_type_scope` names. Default: `default`.
            include_system_types: whether to look among the types that come with LUSID as well as your own.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `dict[str, list[models.TransactionType]]`.

        Example:
            ```python
            types = await factory.build(api.TransactionConfigurationApi).list_transaction_types()
            print(types)
            ```
        """
        return self._call(
            _LIST_TRANSACTION_TYPES,
            query={
                "asAt": as_at,
                "scope": scope,
                "includeSystemTypes": include_system_types,
            },
            opts=opts,
        )

    def set_side_definition(
        self,
        side: str,
        side_definition_request: models.SideDefinitionRequest | Mapping[str, Any],
        scope: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.SideDefinition]:
        """Set side definition.

        Creates or replaces a side definition: where a movement takes its security, currency, rate, units and
        amount from. Movements of transaction types refer to it by label.

        `PUT /api/transactionconfiguration/sides/{side}`, release stage: Production.

        Args:
            side: the label of the side definition, such as `Side1`.
            side_definition_request: the JSON body.
            scope: the scope of the transaction types. A portfolio reads the one that its `transaction_type_scope` names. Default: `default`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.SideDefinition`.
        """
        return self._call(
            _SET_SIDE_DEFINITION,
            path={
                "side": side,
            },
            query={
                "scope": scope,
            },
            body=side_definition_request,
            opts=opts,
        )

    def set_side_definitions(
        self,
        sides_definition_request: Sequence[models.SidesDefinitionRequest | Mapping[str, Any]],
        scope: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfSideDefinition]:
        """Set side definitions.

        Creates or replaces several side definitions of a scope at once.

        `PUT /api/transactionconfiguration/sides`, release stage: Production.

        Args:
            sides_definition_request: the JSON body.
            scope: the scope of the transaction types. A portfolio reads the one that its `transaction_type_scope` names. Default: `default`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfSideDefinition`.
        """
        return self._call(
            _SET_SIDE_DEFINITIONS,
            query={
                "scope": scope,
            },
            body=sides_definition_request,
            opts=opts,
        )

    def set_transaction_type(
        self,
        source: str,
        type: str,
        transaction_type_request: models.TransactionTypeRequest | Mapping[str, Any],
        scope: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.TransactionType]:
        """Set transaction type.

        Creates or replaces a transaction type of a source, with its aliases and the movements of stock and
        cash that transactions of the type make.

        `PUT /api/transactionconfiguration/types/{source}/{type}`, release stage: Production.

        Args:
            source: the source that the types belong to, such as `default`: the same type name may mean different things in two sources.
            type: the transaction type, such as `Buy`.
            transaction_type_request: the JSON body.
            scope: the scope of the transaction types. A portfolio reads the one that its `transaction_type_scope` names. Default: `default`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.TransactionType`.

        Example:
            ```python
            request = models.TransactionTypeRequest(
                aliases=[
                    models.TransactionTypeAlias(
                        type="Gift",
                        description="Shares given",
                        transaction_class="Transfers",
                        transaction_roles="Longer",
                    )
                ],
                movements=[
                    models.TransactionTypeMovement(
                        movement_types="StockMovement", side="Side1", direction=1
                    )
                ],
            )
            await factory.build(api.TransactionConfigurationApi).set_transaction_type(
                "default", "Gift", request
            )
            ```
        """
        return self._call(
            _SET_TRANSACTION_TYPE,
            path={
                "source": source,
                "type": type,
            },
            query={
                "scope": scope,
            },
            body=transaction_type_request,
            opts=opts,
        )

    def set_transaction_type_source(
        self,
        source: str,
        transaction_type_request: Sequence[models.TransactionTypeRequest | Mapping[str, Any]],
        scope: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfTransactionType]:
        """Set transaction type source.

        Replaces the whole set of transaction types of a source in a scope: a type that the request does not
        repeat is gone. Holdings of every portfolio that uses the scope are computed by the new types.

        `PUT /api/transactionconfiguration/types/{source}`, release stage: Production.

        Args:
            source: the source that the types belong to, such as `default`: the same type name may mean different things in two sources.
            transaction_type_request: the JSON body.
            scope: the scope of the transaction types. A portfolio reads the one that its `transaction_type_scope` names. Default: `default`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfTransactionType`.
        """
        return self._call(
            _SET_TRANSACTION_TYPE_SOURCE,
            path={
                "source": source,
            },
            query={
                "scope": scope,
            },
            body=transaction_type_request,
            opts=opts,
        )
