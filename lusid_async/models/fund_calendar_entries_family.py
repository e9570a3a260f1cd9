"""The members of the fund calendar entries family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, LusidModel

from lusid_async.models.family_bases import FundCalendarEntries

if TYPE_CHECKING:
    from lusid_async.models.common import ModelProperty, ResourceId, StagedModificationsInfo, Version


class EstimateVariant(LusidModel):
    """Estimate variant."""

    variant: str | None = None
    """Variant of the entry, which with the valuation point code names one branch of the NAV type."""
    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    as_at: AwareDatetime
    """The moment of system time whose knowledge this is."""
    holdings_as_at_override: AwareDatetime | None = None
    """The moment of system time at which to read holdings instead of the usual one."""
    valuations_as_at_override: AwareDatetime | None = None
    """The moment of system time at which to read market data instead of the usual one."""
    date_of_last_pca_scan: AwareDatetime | None = None
    """When the valuation point was last scanned for prior period adjustments."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    version: "Version"
    """When this version was written, by whom and by which request."""


class PreviousFundCalendarEntry(LusidModel):
    """Previous fund calendar entry."""

    code: str
    """Code of the entry, unique in its fund."""
    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    effective_at: AwareDatetime | None = None
    """The moment of business time for which this holds."""
    as_at: AwareDatetime
    """The moment of system time whose knowledge this is."""
    holdings_as_at_override: AwareDatetime | None = None
    """The moment of system time at which to read holdings instead of the usual one."""
    valuations_as_at_override: AwareDatetime | None = None
    """The moment of system time at which to read market data instead of the usual one."""


class FinalisedValuationPoint(FundCalendarEntries):
    """Finalised valuation point: the `FundCalendarEntries` whose discriminator is `FinalisedValuationPoint`.
    """

    fund_calendar_entries_type: str = "FinalisedValuationPoint"
    code: str
    """Code of the entry, unique in its fund."""
    finalised_from_variant: str | None = None
    """Variant of the estimate that was finalised."""
    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    nav_type_code: str
    """Code of the NAV type that the entry belongs to."""
    timeline_id: "ResourceId | None" = None
    """The scope and code of the timeline."""
    previous_entry: PreviousFundCalendarEntry | None = None
    """The entry before this one."""
    effective_at: AwareDatetime | None = None
    """The moment of business time for which this holds."""
    as_at: AwareDatetime
    """The moment of system time whose knowledge this is."""
    entry_type: str
    """Whether the entry is a valuation point or a bookmark. FinalisedValuationPoint,
    FundEstimateValuationPoint or FundBookmark, or a value added since.
    """
    status: str | None = None
    """`Estimate`, `Unofficial` or `Final`."""
    apply_clear_down: bool
    """Whether income and expense accounts are cleared at that point."""
    holdings_as_at_override: AwareDatetime | None = None
    """The moment of system time at which to read holdings instead of the usual one."""
    valuations_as_at_override: AwareDatetime | None = None
    """The moment of system time at which to read market data instead of the usual one."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    version: "Version"
    """When this version was written, by whom and by which request."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    leader_nav_type_code: str | None = None
    """The NAV type that this one follows, by code."""
    date_of_last_pca_scan: AwareDatetime | None = None
    """When the valuation point was last scanned for prior period adjustments."""


class FundBookmark(FundCalendarEntries):
    """Fund bookmark: the `FundCalendarEntries` whose discriminator is `FundBookmark`."""

    fund_calendar_entries_type: str = "FundBookmark"
    code: str
    """Code of the entry, unique in its fund."""
    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    nav_type_code: str
    """Code of the NAV type that the entry belongs to."""
    timeline_id: "ResourceId | None" = None
    """The scope and code of the timeline."""
    previous_entry: PreviousFundCalendarEntry | None = None
    """The entry before this one."""
    effective_at: AwareDatetime | None = None
    """The moment of business time for which this holds."""
    as_at: AwareDatetime
    """The moment of system time whose knowledge this is."""
    entry_type: str
    """Whether the entry is a valuation point or a bookmark. ValuationPointFundCalendarEntry or
    BookmarkFundCalendarEntry, or a value added since.
    """
    status: str | None = None
    """`Estimate`, `Unofficial` or `Final`."""
    apply_clear_down: bool | None = None
    """Whether income and expense accounts are cleared at that point."""
    holdings_as_at_override: AwareDatetime | None = None
    """The moment of system time at which to read holdings instead of the usual one."""
    valuations_as_at_override: AwareDatetime | None = None
    """The moment of system time at which to read market data instead of the usual one."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    version: "Version"
    """When this version was written, by whom and by which request."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    leader_nav_type_code: str | None = None
    """The NAV type that this one follows, by code."""
    staged_modifications: "StagedModificationsInfo | None" = None
    """How many changes to the entity wait for approval, and which."""


class FundEstimateValuationPoint(FundCalendarEntries):
    """Fund estimate valuation point: the `FundCalendarEntries` whose discriminator is
    `FundEstimateValuationPoint`.
    """

    fund_calendar_entries_type: str = "FundEstimateValuationPoint"
    code: str
    """Code of the entry, unique in its fund."""
    nav_type_code: str
    """Code of the NAV type that the entry belongs to."""
    timeline_id: "ResourceId | None" = None
    """The scope and code of the timeline."""
    previous_entry: PreviousFundCalendarEntry | None = None
    """The entry before this one."""
    effective_at: AwareDatetime | None = None
    """The moment of business time for which this holds."""
    entry_type: str
    """Whether the entry is a valuation point or a bookmark. FinalisedValuationPoint,
    FundEstimateValuationPoint or FundBookmark, or a value added since.
    """
    status: str | None = None
    """`Estimate`, `Unofficial` or `Final`."""
    apply_clear_down: bool | None = None
    """Whether income and expense accounts are cleared at that point."""
    leader_nav_type_code: str | None = None
    """The NAV type that this one follows, by code."""
    variants: list[EstimateVariant] | None = None
    """Variants of the estimate."""
