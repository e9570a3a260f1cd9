"""The members of the economic dependency family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from pydantic import Field

from lusid_async.modelling import AwareDatetime

from lusid_async.models.family_bases import EconomicDependency


class CalendarDependency(EconomicDependency):
    """Calendar dependency: the `EconomicDependency` whose discriminator is `CalendarDependency`."""

    dependency_type: str = "CalendarDependency"
    calendars: list[str]
    """Codes of calendars whose holidays are not business days."""


class CashDependency(EconomicDependency):
    """Cash dependency: the `EconomicDependency` whose discriminator is `CashDependency`."""

    dependency_type: str = "CashDependency"
    currency: str
    """The currency, as ISO code."""
    var_date: AwareDatetime = Field(validation_alias="date", serialization_alias="date")
    """Business time of the market data that are needed."""


class DiscountingDependency(EconomicDependency):
    """Discounting dependency: the `EconomicDependency` whose discriminator is `DiscountingDependency`."""

    dependency_type: str = "DiscountingDependency"
    currency: str
    """The currency, as ISO code."""
    var_date: AwareDatetime = Field(validation_alias="date", serialization_alias="date")
    """Business time of the market data that are needed."""


class EquityCurveDependency(EconomicDependency):
    """Equity curve dependency: the `EconomicDependency` whose discriminator is `EquityCurveDependency`."""

    dependency_type: str = "EquityCurveDependency"
    market_identifier: str
    """Type of the code that names the asset, such as `ISIN`."""
    code: str
    """Code of the asset, of the type that `market_identifier` names."""
    curve_type: str
    """Type of equity curve that is needed, such as `EquityCurveByPrices`."""
    var_date: AwareDatetime = Field(validation_alias="date", serialization_alias="date")
    """Business time of the market data that are needed."""


class EquityVolDependency(EconomicDependency):
    """Equity vol dependency: the `EconomicDependency` whose discriminator is `EquityVolDependency`."""

    dependency_type: str = "EquityVolDependency"
    code: str
    """Code of the asset, of the type that `market_identifier` names."""
    domestic_currency: str
    """The domestic currency, as ISO code."""
    vol_type: str
    """The type of volatility."""
    var_date: AwareDatetime = Field(validation_alias="date", serialization_alias="date")
    """Business time of the market data that are needed."""


class FxDependency(EconomicDependency):
    """Fx dependency: the `EconomicDependency` whose discriminator is `FxDependency`."""

    dependency_type: str = "FxDependency"
    domestic_currency: str
    """The domestic currency, as ISO code."""
    foreign_currency: str
    """The foreign currency, as ISO code."""
    var_date: AwareDatetime = Field(validation_alias="date", serialization_alias="date")
    """Business time of the FX rate."""


class FxForwardsDependency(EconomicDependency):
    """Fx forwards dependency: the `EconomicDependency` whose discriminator is `FxForwardsDependency`."""

    dependency_type: str = "FxForwardsDependency"
    domestic_currency: str
    """The domestic currency, as ISO code."""
    foreign_currency: str
    """The foreign currency, as ISO code."""
    curve_type: str
    """Form of FX forward curve that is needed: `FxFwdCurve` for any, or `TenorFxFwdCurve`, `PipsFxFwdCurve`.
    """
    var_date: AwareDatetime = Field(validation_alias="date", serialization_alias="date")
    """Business time of the market data that are needed."""


class FxVolDependency(EconomicDependency):
    """Fx vol dependency: the `EconomicDependency` whose discriminator is `FxVolDependency`."""

    dependency_type: str = "FxVolDependency"
    domestic_currency: str
    """The domestic currency, as ISO code."""
    foreign_currency: str
    """The foreign currency, as ISO code."""
    vol_type: str
    """The type of volatility."""
    var_date: AwareDatetime = Field(validation_alias="date", serialization_alias="date")
    """Business time of the market data that are needed."""


class IndexProjectionDependency(EconomicDependency):
    """Index projection dependency: the `EconomicDependency` whose discriminator is
    `IndexProjectionDependency`.
    """

    dependency_type: str = "IndexProjectionDependency"
    currency: str
    """The currency, as ISO code."""
    tenor: str
    """Tenor of the conventions, such as `6M` of `USD.6M.LIBOR`."""
    index_name: str
    """Index of the conventions, such as `LIBOR` of `USD.6M.LIBOR`."""
    var_date: AwareDatetime = Field(validation_alias="date", serialization_alias="date")
    """Business time of the market data that are needed."""


class InflationFixingDependency(EconomicDependency):
    """Inflation fixing dependency: the `EconomicDependency` whose discriminator is
    `InflationFixingDependency`.
    """

    dependency_type: str = "InflationFixingDependency"
    type: str
    """Whether an index level, a ratio or an assumption is needed."""
    code: str
    """What is fixed, as a rule the name of the index."""
    var_date: AwareDatetime = Field(validation_alias="date", serialization_alias="date")
    """Business time of the inflation fixing."""


class IrVolDependency(EconomicDependency):
    """Ir vol dependency: the `EconomicDependency` whose discriminator is `IrVolDependency`."""

    dependency_type: str = "IrVolDependency"
    currency: str
    """The currency, as ISO code."""
    vol_type: str
    """The type of volatility."""
    var_date: AwareDatetime = Field(validation_alias="date", serialization_alias="date")
    """Business time of the market data that are needed."""


class OpaqueDependency(EconomicDependency):
    """Opaque dependency: the `EconomicDependency` whose discriminator is `OpaqueDependency`."""

    dependency_type: str = "OpaqueDependency"


class QuoteDependency(EconomicDependency):
    """Quote dependency: the `EconomicDependency` whose discriminator is `QuoteDependency`."""

    dependency_type: str = "QuoteDependency"
    market_identifier: str
    """Type of the code that names the asset, such as `ISIN`."""
    code: str
    """Code of the asset, of the type that `market_identifier` names."""
    var_date: AwareDatetime = Field(validation_alias="date", serialization_alias="date")
    """Business time of the quote."""
    descriptor: list[str] | None = None
    """What tells the quote apart from others for the same asset, such as the model that made it."""


class VendorDependency(EconomicDependency):
    """Vendor dependency: the `EconomicDependency` whose discriminator is `VendorDependency`."""

    dependency_type: str = "VendorDependency"
    vendor_name: str
    """Name of the vendor."""
    vendor_path: list[str]
    """Path by which the vendor names the data."""
    var_date: AwareDatetime = Field(validation_alias="date", serialization_alias="date")
    """Business time of the market data that are needed."""
