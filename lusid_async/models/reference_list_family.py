"""The members of the reference list family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING, ClassVar

from lusid_async.modelling import LusidModel, Number

from lusid_async.models.family_bases import ReferenceList

if TYPE_CHECKING:
    from lusid_async.models.common import ModelProperty, ResourceId


class FundNavTypeCodes(LusidModel):
    """Fund nav type codes."""

    fund_id: "ResourceId | None" = None
    """The scope and code of the fund."""
    nav_type_codes: list[str] | None = None
    """Codes of the fund's NAV types."""


class AddressKeyList(ReferenceList):
    """Address key list: the `ReferenceList` whose discriminator is `AddressKeyList`."""

    reference_list_type: str = "AddressKeyList"
    values: list[str]
    """The items."""


class DecimalList(ReferenceList):
    """Decimal list: the `ReferenceList` whose discriminator is `DecimalList`."""

    reference_list_type: str = "DecimalList"
    values: list[Number]
    """The items."""


class FilteredFundIdList(ReferenceList):
    """Filtered fund id list: the `ReferenceList` whose discriminator is `FilteredFundIdList`."""

    READ_ONLY: ClassVar[frozenset[str]] = frozenset(
        (
            "resolved_fund_nav_type_codes",
            "values",
        )
    )

    reference_list_type: str = "FilteredFundIdList"
    filter: str
    """An expression that selects what to include, such as `type eq 'Buy'`."""
    values: "list[ResourceId] | None" = None
    """The items."""
    nav_type_codes_hint: list[str] | None = None
    """NAV types to prefer, in order, `*` as wildcard; a fund that has none of them uses its primary one."""
    nav_type_selection: str | None = None
    """Whether a fund gives its first matching NAV type or all. First or All, or a value added since."""
    resolved_fund_nav_type_codes: list[FundNavTypeCodes] | None = None
    """Funds found, with their NAV types."""


class FundIdList(ReferenceList):
    """Fund id list: the `ReferenceList` whose discriminator is `FundIdList`."""

    reference_list_type: str = "FundIdList"
    values: "list[ResourceId]"
    """The items."""
    nav_type_codes_hint: list[str] | None = None
    """NAV types to prefer, in order, `*` as wildcard; a fund that has none of them uses its primary one."""


class InstrumentList(ReferenceList):
    """Instrument list: the `ReferenceList` whose discriminator is `InstrumentList`."""

    reference_list_type: str = "InstrumentList"
    values: list[str]
    """The items."""


class PortfolioGroupIdList(ReferenceList):
    """Portfolio group id list: the `ReferenceList` whose discriminator is `PortfolioGroupIdList`."""

    reference_list_type: str = "PortfolioGroupIdList"
    values: "list[ResourceId]"
    """The items."""


class PortfolioIdList(ReferenceList):
    """Portfolio id list: the `ReferenceList` whose discriminator is `PortfolioIdList`."""

    reference_list_type: str = "PortfolioIdList"
    values: "list[ResourceId]"
    """The items."""


class PropertyList(ReferenceList):
    """Property list: the `ReferenceList` whose discriminator is `PropertyList`."""

    reference_list_type: str = "PropertyList"
    values: "list[ModelProperty]"
    """The items."""


class StringList(ReferenceList):
    """String list: the `ReferenceList` whose discriminator is `StringList`."""

    reference_list_type: str = "StringList"
    values: list[str]
    """The items."""
