"""The system configuration API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation
from lusid_async.http import ConfigurationOptions

_CREATE_CONFIGURATION_TRANSACTION_TYPE = Operation(
    "SystemConfigurationApi.create_configuration_transaction_type",
    "POST",
    "/api/systemconfiguration/transactions/type",
    lambda: models.TransactionSetConfigurationData,
    body=lambda: models.TransactionConfigurationDataRequest | None,
    takes={},
)
_CREATE_SIDE_DEFINITION = Operation(
    "SystemConfigurationApi.create_side_definition",
    "POST",
    "/api/systemconfiguration/transactions/side",
    lambda: models.TransactionSetConfigurationData,
    body=lambda: models.SideConfigurationDataRequest | None,
    takes={},
)
_DELETE_TRANSACTION_CONFIGURATION_SOURCE = Operation(
    "SystemConfigurationApi.delete_transaction_configuration_source",
    "DELETE",
    "/api/systemconfiguration/transactions/type/{source}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_GET_TRANSACTION_CONFIGURATION_SOURCE = Operation(
    "SystemConfigurationApi.get_transaction_configuration_source",
    "GET",
    "/api/systemconfiguration/transactions/type/{source}",
    lambda: models.TransactionSetConfigurationData,
    takes={"asAt": "moment"},
)
_LIST_CONFIGURATION_TRANSACTION_TYPES = Operation(
    "SystemConfigurationApi.list_configuration_transaction_types",
    "GET",
    "/api/systemconfiguration/transactions",
    lambda: models.TransactionSetConfigurationData,
    takes={"asAt": "moment"},
)
_SET_CONFIGURATION_TRANSACTION_TYPES = Operation(
    "SystemConfigurationApi.set_configuration_transaction_types",
    "PUT",
    "/api/systemconfiguration/transactions",
    lambda: models.TransactionSetConfigurationData,
    body=lambda: models.TransactionSetConfigurationDataRequest | None,
    takes={},
)
_SET_TRANSACTION_CONFIGURATION_SOURCE = Operation(
    "SystemConfigurationApi.set_transaction_configuration_source",
    "PUT",
    "/api/systemconfiguration/transactions/type/{source}",
    lambda: models.TransactionSetConfigurationData,
    body=lambda: list[models.SetTransactionConfigurationSourceRequest],
    takes={},
)


class SystemConfigurationApi(Api):
    """The system configuration operations of LUSID (7 of them).

    Transaction types and side definitions of the whole domain, the older interface. New work goes to
    `TransactionConfigurationApi`.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def create_configuration_transaction_type(
        self,
        transaction_configuration_data_request: (
            models.TransactionConfigurationDataRequest | Mapping[str, Any] | None
        ) = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.TransactionSetConfigurationData]:
        """Create configuration transaction type.

        Adds a transaction type, with its aliases and movements, to those of the whole domain. New work goes
        to `TransactionConfigurationApi.set_transaction_type`.

        Code 231 where an alias of the source is in use.

        `POST /api/systemconfiguration/transactions/type`, release stage: EarlyAccess.

        Args:
            transaction_configuration_data_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.TransactionSetConfigurationData`.
        """
        return self._call(
            _CREATE_CONFIGURATION_TRANSACTION_TYPE,
            body=transaction_configuration_data_request,
            opts=opts,
        )

    def create_side_definition(
        self,
        side_configuration_data_request: (
            models.SideConfigurationDataRequest | Mapping[str, Any] | None
        ) = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.TransactionSetConfigurationData]:
        """Create side definition.

        Adds a side definition to those of the whole domain. New work goes to
        `TransactionConfigurationApi.set_side_definition`.

        `POST /api/systemconfiguration/transactions/side`, release stage: Experimental.

        Args:
            side_configuration_data_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.TransactionSetConfigurationData`.
        """
        return self._call(
            _CREATE_SIDE_DEFINITION,
            body=side_configuration_data_request,
            opts=opts,
        )

    def delete_transaction_configuration_source(
        self,
        source: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete transaction configuration source.

        Deletes all transaction types of a source, for the whole domain. Transactions of these types, earlier
        ones too, are processed without them from then on: consider what depends on them first.

        `DELETE /api/systemconfiguration/transactions/type/{source}`, release stage: Experimental.

        Args:
            source: the source that the types, documents or results are kept under.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_TRANSACTION_CONFIGURATION_SOURCE,
            path={
                "source": source,
            },
            opts=opts,
        )

    def get_transaction_configuration_source(
        self,
        source: str,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.TransactionSetConfigurationData]:
        """Get transaction configuration source.

        Reads all transaction types of a source, as at a moment.

        Fails where there is no such source.

        `GET /api/systemconfiguration/transactions/type/{source}`, release stage: Experimental.

        Args:
            source: the source that the types, documents or results are kept under.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.TransactionSetConfigurationData`.
        """
        return self._call(
            _GET_TRANSACTION_CONFIGURATION_SOURCE,
            path={
                "source": source,
            },
            query={
                "asAt": as_at,
            },
            opts=opts,
        )

    def list_configuration_transaction_types(
        self,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.TransactionSetConfigurationData]:
        """List configuration transaction types.

        Lists all transaction types and side definitions of the domain, as at a moment, in one response.

        `GET /api/systemconfiguration/transactions`, release stage: EarlyAccess.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.TransactionSetConfigurationData`.
        """
        return self._call(
            _LIST_CONFIGURATION_TRANSACTION_TYPES,
            query={
                "asAt": as_at,
            },
            opts=opts,
        )

    def set_configuration_transaction_types(
        self,
        transaction_set_configuration_data_request: (
            models.TransactionSetConfigurationDataRequest | Mapping[str, Any] | None
        ) = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.TransactionSetConfigurationData]:
        """Set configuration transaction types.

        Replaces all transaction types and side definitions of the domain at once. What the request does not
        repeat is gone, and transactions of the past are processed by the new set too: consider what depends
        on them first.

        `PUT /api/systemconfiguration/transactions`, release stage: Experimental.

        Args:
            transaction_set_configuration_data_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.TransactionSetConfigurationData`.
        """
        return self._call(
            _SET_CONFIGURATION_TRANSACTION_TYPES,
            body=transaction_set_configuration_data_request,
            opts=opts,
        )

    def set_transaction_configuration_source(
        self,
        source: str,
        set_transaction_configuration_source_request: (
            Sequence[models.SetTransactionConfigurationSourceRequest | Mapping[str, Any]]
        ),
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.TransactionSetConfigurationData]:
        """Set transaction configuration source.

        Replaces all transaction types of a source, for the whole domain. What the request does not repeat is
        gone, and transactions of the past are processed by the new set too: consider what depends on them
        first.

        `PUT /api/systemconfiguration/transactions/type/{source}`, release stage: Experimental.

        Args:
            source: the source that the types, documents or results are kept under.
            set_transaction_configuration_source_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.TransactionSetConfigurationData`.
        """
        return self._call(
            _SET_TRANSACTION_CONFIGURATION_SOURCE,
            path={
                "source": source,
            },
            body=set_transaction_configuration_source_request,
            opts=opts,
        )
