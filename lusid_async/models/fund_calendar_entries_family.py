"""The members of the fund calendar entries family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

from lusid_async.models.family_bases import FundCalendarEntries

if TYPE_CHECKING:
    from lusid_async.models.common import ModelProperty, ResourceId, StagedModificationsInfo, Version


class EstimateVariant(LusidModel):
    """Estimate variant."""

    variant: str | None = None
    display_name: str
    description: str | None = None
    as_at: datetime
    holdings_as_at_override: datetime | None = None
    valuations_as_at_override: datetime | None = None
    date_of_last_pca_scan: datetime | None = None
    properties: "dict[str, ModelProperty] | None" = None
    version: "Version"


class PreviousFundCalendarEntry(LusidModel):
    """Previous fund calendar entry."""

    code: str
    display_name: str
    description: str | None = None
    effective_at: datetime | None = None
    as_at: datetime
    holdings_as_at_override: datetime | None = None
    valuations_as_at_override: datetime | None = None


class FinalisedValuationPoint(FundCalendarEntries):
    """Finalised valuation point: the `FundCalendarEntries` whose discriminator is `FinalisedValuationPoint`.
    """

    fund_calendar_entries_type: str = "FinalisedValuationPoint"
    code: str
    finalised_from_variant: str | None = None
    display_name: str
    description: str | None = None
    nav_type_code: str
    timeline_id: "ResourceId | None" = None
    previous_entry: PreviousFundCalendarEntry | None = None
    effective_at: datetime | None = None
    as_at: datetime
    entry_type: str
    """FinalisedValuationPoint, FundEstimateValuationPoint or FundBookmark, or a value added since."""
    status: str | None = None
    apply_clear_down: bool
    holdings_as_at_override: datetime | None = None
    valuations_as_at_override: datetime | None = None
    properties: "dict[str, ModelProperty] | None" = None
    version: "Version"
    href: str | None = None
    leader_nav_type_code: str | None = None
    date_of_last_pca_scan: datetime | None = None


class FundBookmark(FundCalendarEntries):
    """Fund bookmark: the `FundCalendarEntries` whose discriminator is `FundBookmark`."""

    fund_calendar_entries_type: str = "FundBookmark"
    code: str
    display_name: str
    description: str | None = None
    nav_type_code: str
    timeline_id: "ResourceId | None" = None
    previous_entry: PreviousFundCalendarEntry | None = None
    effective_at: datetime | None = None
    as_at: datetime
    entry_type: str
    """ValuationPointFundCalendarEntry or BookmarkFundCalendarEntry, or a value added since."""
    status: str | None = None
    apply_clear_down: bool | None = None
    holdings_as_at_override: datetime | None = None
    valuations_as_at_override: datetime | None = None
    properties: "dict[str, ModelProperty] | None" = None
    version: "Version"
    href: str | None = None
    leader_nav_type_code: str | None = None
    staged_modifications: "StagedModificationsInfo | None" = None


class FundEstimateValuationPoint(FundCalendarEntries):
    """Fund estimate valuation point: the `FundCalendarEntries` whose discriminator is
    `FundEstimateValuationPoint`.
    """

    fund_calendar_entries_type: str = "FundEstimateValuationPoint"
    code: str
    nav_type_code: str
    timeline_id: "ResourceId | None" = None
    previous_entry: PreviousFundCalendarEntry | None = None
    effective_at: datetime | None = None
    entry_type: str
    """FinalisedValuationPoint, FundEstimateValuationPoint or FundBookmark, or a value added since."""
    status: str | None = None
    apply_clear_down: bool | None = None
    leader_nav_type_code: str | None = None
    variants: list[EstimateVariant] | None = None
