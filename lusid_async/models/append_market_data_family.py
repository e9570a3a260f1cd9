"""The members of the append market data family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from pydantic import Field

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import AppendMarketData


class AppendFxForwardCurveByQuoteReference(AppendMarketData):
    """Append fx forward curve by quote reference: the `AppendMarketData` whose discriminator is
    `AppendFxForwardCurveByQuoteReference`.
    """

    market_data_type: str = "AppendFxForwardCurveByQuoteReference"
    tenor: str
    """The tenor, such as `3M`."""
    quote_reference: dict[str, str | None]
    """Identifiers, by type such as `ClientInternal`, of the quote that holds the rate for the tenor."""


class AppendFxForwardCurveData(AppendMarketData):
    """Append fx forward curve data: the `AppendMarketData` whose discriminator is `AppendFxForwardCurveData`.
    """

    market_data_type: str = "AppendFxForwardCurveData"
    var_date: AwareDatetime = Field(validation_alias="date", serialization_alias="date")
    """Date that the forward rate is for."""
    rate: Number
    """Outright forward rate, foreign currency for one unit of domestic."""


class AppendFxForwardPipsCurveData(AppendMarketData):
    """Append fx forward pips curve data: the `AppendMarketData` whose discriminator is
    `AppendFxForwardPipsCurveData`.
    """

    market_data_type: str = "AppendFxForwardPipsCurveData"
    var_date: AwareDatetime = Field(validation_alias="date", serialization_alias="date")
    """Date that the forward rate is for."""
    pip_rate: Number
    """Forward points to add, in pips of foreign currency for one unit of domestic."""


class AppendFxForwardTenorCurveData(AppendMarketData):
    """Append fx forward tenor curve data: the `AppendMarketData` whose discriminator is
    `AppendFxForwardTenorCurveData`.
    """

    market_data_type: str = "AppendFxForwardTenorCurveData"
    tenor: str
    """The tenor, such as `3M`."""
    rate: Number
    """Outright forward rate, foreign currency for one unit of domestic."""


class AppendFxForwardTenorPipsCurveData(AppendMarketData):
    """Append fx forward tenor pips curve data: the `AppendMarketData` whose discriminator is
    `AppendFxForwardTenorPipsCurveData`.
    """

    market_data_type: str = "AppendFxForwardTenorPipsCurveData"
    tenor: str
    """The tenor, such as `3M`."""
    pip_rate: Number
    """Forward points to add, in pips of foreign currency for one unit of domestic."""
