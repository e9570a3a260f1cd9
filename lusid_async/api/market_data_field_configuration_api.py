"""The market data field configuration API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation
from lusid_async.http import ConfigurationOptions

_GET_MARKET_DATA_FIELD_CONFIGURATION = Operation(
    "MarketDataFieldConfigurationApi.get_market_data_field_configuration",
    "GET",
    "/api/marketdata/fieldconfiguration/{marketDataCategory}",
    lambda: models.MarketDataFieldConfiguration,
    takes={"asAt": "moment"},
)
_UPDATE_MARKET_DATA_FIELD_CONFIGURATION = Operation(
    "MarketDataFieldConfigurationApi.update_market_data_field_configuration",
    "POST",
    "/api/marketdata/fieldconfiguration/{marketDataCategory}/$update",
    lambda: models.MarketDataFieldConfiguration,
    body=lambda: models.UpdateMarketDataFieldConfigurationRequest,
    takes={},
)


class MarketDataFieldConfigurationApi(Api):
    """The market data field configuration operations of LUSID (2 of them).

    Which fields a category of market data has.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def get_market_data_field_configuration(
        self,
        market_data_category: str,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.MarketDataFieldConfiguration]:
        """Get market data field configuration.

        Reads which metadata fields a category of market data has, as at a moment. A category without a
        configuration gives an empty one.

        `GET /api/marketdata/fieldconfiguration/{marketDataCategory}`, release stage: EarlyAccess.

        Args:
            market_data_category: the category of market data that the configuration is for.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.MarketDataFieldConfiguration`.
        """
        return self._call(
            _GET_MARKET_DATA_FIELD_CONFIGURATION,
            path={
                "marketDataCategory": market_data_category,
            },
            query={
                "asAt": as_at,
            },
            opts=opts,
        )

    def update_market_data_field_configuration(
        self,
        market_data_category: str,
        update_market_data_field_configuration_request: (
            models.UpdateMarketDataFieldConfigurationRequest | Mapping[str, Any]
        ),
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.MarketDataFieldConfiguration]:
        """Update market data field configuration.

        Adds, changes and removes metadata fields of a category of market data. Fields that the request does
        not name stay.

        `POST /api/marketdata/fieldconfiguration/{marketDataCategory}/$update`, release stage: EarlyAccess.

        Args:
            market_data_category: the category of market data that the configuration is for.
            update_market_data_field_configuration_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.MarketDataFieldConfiguration`.
        """
        return self._call(
            _UPDATE_MARKET_DATA_FIELD_CONFIGURATION,
            path={
                "marketDataCategory": market_data_category,
            },
            body=update_market_data_field_configuration_request,
            opts=opts,
        )
