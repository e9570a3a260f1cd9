"""The members of the fund calendar entries family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import ModelProperty, ResourceId, StagedModificationsInfo, Version
from lusid_async.models.family_bases import FundCalendarEntries

class EstimateVariant(LusidModel):
    variant: str | None = ...
    display_name: str
    description: str | None = ...
    as_at: _datetime.datetime
    holdings_as_at_override: _datetime.datetime | None = ...
    valuations_as_at_override: _datetime.datetime | None = ...
    date_of_last_pca_scan: _datetime.datetime | None = ...
    properties: dict[str, ModelProperty] | None = ...
    version: Version
    def __init__(
        self,
        *,
        variant: str | None = ...,
        display_name: str,
        description: str | None = ...,
        as_at: _datetime.datetime | str,
        holdings_as_at_override: _datetime.datetime | str | None = ...,
        valuations_as_at_override: _datetime.datetime | str | None = ...,
        date_of_last_pca_scan: _datetime.datetime | str | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Estimate variant.

        Args:
            variant: Variant of the entry, which with the valuation point code names one branch of the NAV type.
            display_name: The name shown to people.
            description: A description for people.
            as_at: The moment of system time whose knowledge this is.
            holdings_as_at_override: The moment of system time at which to read holdings instead of the usual one.
            valuations_as_at_override: The moment of system time at which to read market data instead of the usual one.
            date_of_last_pca_scan: When the valuation point was last scanned for prior period adjustments.
            properties: Property values by property key, `domain/scope/code`.
            version: When this version was written, by whom and by which request.
        """

class PreviousFundCalendarEntry(LusidModel):
    code: str
    display_name: str
    description: str | None = ...
    effective_at: _datetime.datetime | None = ...
    as_at: _datetime.datetime
    holdings_as_at_override: _datetime.datetime | None = ...
    valuations_as_at_override: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        code: str,
        display_name: str,
        description: str | None = ...,
        effective_at: _datetime.datetime | str | None = ...,
        as_at: _datetime.datetime | str,
        holdings_as_at_override: _datetime.datetime | str | None = ...,
        valuations_as_at_override: _datetime.datetime | str | None = ...,
    ) -> None:
        """Previous fund calendar entry.

        Args:
            code: Code of the entry, unique in its fund.
            display_name: The name shown to people.
            description: A description for people.
            effective_at: The moment of business time for which this holds.
            as_at: The moment of system time whose knowledge this is.
            holdings_as_at_override: The moment of system time at which to read holdings instead of the usual one.
            valuations_as_at_override: The moment of system time at which to read market data instead of the usual one.
        """

class FinalisedValuationPoint(FundCalendarEntries):
    fund_calendar_entries_type: str = ...
    code: str
    finalised_from_variant: str | None = ...
    display_name: str
    description: str | None = ...
    nav_type_code: str
    timeline_id: ResourceId | None = ...
    previous_entry: PreviousFundCalendarEntry | None = ...
    effective_at: _datetime.datetime | None = ...
    as_at: _datetime.datetime
    entry_type: str
    status: str | None = ...
    apply_clear_down: bool
    holdings_as_at_override: _datetime.datetime | None = ...
    valuations_as_at_override: _datetime.datetime | None = ...
    properties: dict[str, ModelProperty] | None = ...
    version: Version
    href: str | None = ...
    leader_nav_type_code: str | None = ...
    date_of_last_pca_scan: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        fund_calendar_entries_type: str = ...,
        code: str,
        finalised_from_variant: str | None = ...,
        display_name: str,
        description: str | None = ...,
        nav_type_code: str,
        timeline_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        previous_entry: PreviousFundCalendarEntry | _abc.Mapping[str, _typing.Any] | None = ...,
        effective_at: _datetime.datetime | str | None = ...,
        as_at: _datetime.datetime | str,
        entry_type: str,
        status: str | None = ...,
        apply_clear_down: bool,
        holdings_as_at_override: _datetime.datetime | str | None = ...,
        valuations_as_at_override: _datetime.datetime | str | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any],
        href: str | None = ...,
        leader_nav_type_code: str | None = ...,
        date_of_last_pca_scan: _datetime.datetime | str | None = ...,
    ) -> None:
        """Finalised valuation point: the `FundCalendarEntries` whose discriminator is
        `FinalisedValuationPoint`.

        Args:
            fund_calendar_entries_type: Kind of entry, which picks the member of the family. FinalisedValuationPoint, FundEstimateValuationPoint or FundBookmark, or a value added since.
            code: Code of the entry, unique in its fund.
            finalised_from_variant: Variant of the estimate that was finalised.
            display_name: The name shown to people.
            description: A description for people.
            nav_type_code: Code of the NAV type that the entry belongs to.
            timeline_id: The scope and code of the timeline.
            previous_entry: The entry before this one.
            effective_at: The moment of business time for which this holds.
            as_at: The moment of system time whose knowledge this is.
            entry_type: Whether the entry is a valuation point or a bookmark. FinalisedValuationPoint, FundEstimateValuationPoint or FundBookmark, or a value added since.
            status: `Estimate`, `Unofficial` or `Final`.
            apply_clear_down: Whether income and expense accounts are cleared at that point.
            holdings_as_at_override: The moment of system time at which to read holdings instead of the usual one.
            valuations_as_at_override: The moment of system time at which to read market data instead of the usual one.
            properties: Property values by property key, `domain/scope/code`.
            version: When this version was written, by whom and by which request.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            leader_nav_type_code: The NAV type that this one follows, by code.
            date_of_last_pca_scan: When the valuation point was last scanned for prior period adjustments.
        """

class FundBookmark(FundCalendarEntries):
    fund_calendar_entries_type: str = ...
    code: str
    display_name: str
    description: str | None = ...
    nav_type_code: str
    timeline_id: ResourceId | None = ...
    previous_entry: PreviousFundCalendarEntry | None = ...
    effective_at: _datetime.datetime | None = ...
    as_at: _datetime.datetime
    entry_type: str
    status: str | None = ...
    apply_clear_down: bool | None = ...
    holdings_as_at_override: _datetime.datetime | None = ...
    valuations_as_at_override: _datetime.datetime | None = ...
    properties: dict[str, ModelProperty] | None = ...
    version: Version
    href: str | None = ...
    leader_nav_type_code: str | None = ...
    staged_modifications: StagedModificationsInfo | None = ...
    def __init__(
        self,
        *,
        fund_calendar_entries_type: str = ...,
        code: str,
        display_name: str,
        description: str | None = ...,
        nav_type_code: str,
        timeline_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        previous_entry: PreviousFundCalendarEntry | _abc.Mapping[str, _typing.Any] | None = ...,
        effective_at: _datetime.datetime | str | None = ...,
        as_at: _datetime.datetime | str,
        entry_type: str,
        status: str | None = ...,
        apply_clear_down: bool | None = ...,
        holdings_as_at_override: _datetime.datetime | str | None = ...,
        valuations_as_at_override: _datetime.datetime | str | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any],
        href: str | None = ...,
        leader_nav_type_code: str | None = ...,
        staged_modifications: StagedModificationsInfo | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Fund bookmark: the `FundCalendarEntries` whose discriminator is `FundBookmark`.

        Args:
            fund_calendar_entries_type: Kind of entry, which picks the member of the family. FinalisedValuationPoint, FundEstimateValuationPoint or FundBookmark, or a value added since.
            code: Code of the entry, unique in its fund.
            display_name: The name shown to people.
            description: A description for people.
            nav_type_code: Code of the NAV type that the entry belongs to.
            timeline_id: The scope and code of the timeline.
            previous_entry: The entry before this one.
            effective_at: The moment of business time for which this holds.
            as_at: The moment of system time whose knowledge this is.
            entry_type: Whether the entry is a valuation point or a bookmark. ValuationPointFundCalendarEntry or BookmarkFundCalendarEntry, or a value added since.
            status: `Estimate`, `Unofficial` or `Final`.
            apply_clear_down: Whether income and expense accounts are cleared at that point.
            holdings_as_at_override: The moment of system time at which to read holdings instead of the usual one.
            valuations_as_at_override: The moment of system time at which to read market data instead of the usual one.
            properties: Property values by property key, `domain/scope/code`.
            version: When this version was written, by whom and by which request.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            leader_nav_type_code: The NAV type that this one follows, by code.
            staged_modifications: How many changes to the entity wait for approval, and which.
        """

class FundEstimateValuationPoint(FundCalendarEntries):
    fund_calendar_entries_type: str = ...
    code: str
    nav_type_code: str
    timeline_id: ResourceId | None = ...
    previous_entry: PreviousFundCalendarEntry | None = ...
    effective_at: _datetime.datetime | None = ...
    entry_type: str
    status: str | None = ...
    apply_clear_down: bool | None = ...
    leader_nav_type_code: str | None = ...
    variants: list[EstimateVariant] | None = ...
    def __init__(
        self,
        *,
        fund_calendar_entries_type: str = ...,
        code: str,
        nav_type_code: str,
        timeline_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        previous_entry: PreviousFundCalendarEntry | _abc.Mapping[str, _typing.Any] | None = ...,
        effective_at: _datetime.datetime | str | None = ...,
        entry_type: str,
        status: str | None = ...,
        apply_clear_down: bool | None = ...,
        leader_nav_type_code: str | None = ...,
        variants: _abc.Sequence[EstimateVariant | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Fund estimate valuation point: the `FundCalendarEntries` whose discriminator is
        `FundEstimateValuationPoint`.

        Args:
            fund_calendar_entries_type: Kind of entry, which picks the member of the family. FinalisedValuationPoint, FundEstimateValuationPoint or FundBookmark, or a value added since.
            code: Code of the entry, unique in its fund.
            nav_type_code: Code of the NAV type that the entry belongs to.
            timeline_id: The scope and code of the timeline.
            previous_entry: The entry before this one.
            effective_at: The moment of business time for which this holds.
            entry_type: Whether the entry is a valuation point or a bookmark. FinalisedValuationPoint, FundEstimateValuationPoint or FundBookmark, or a value added since.
            status: `Estimate`, `Unofficial` or `Final`.
            apply_clear_down: Whether income and expense accounts are cleared at that point.
            leader_nav_type_code: The NAV type that this one follows, by code.
            variants: Variants of the estimate.
        """
