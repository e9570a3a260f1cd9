"""Models of the withholding tax API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import ErrorDetail, Link, ResourceId, Version
from lusid_async.models.relational_dataset_definition import CreateSeriesIdentifierField
from lusid_async.models.relational_datasets import DataPointVersion, RelationalDataPointFieldValueResponse

class WithholdingTaxRateResponse(LusidModel):
    relational_dataset_definition_id: ResourceId
    series_identifiers: dict[str, RelationalDataPointFieldValueResponse]
    effective_at: _datetime.datetime
    value_fields: dict[str, RelationalDataPointFieldValueResponse]
    meta_data_fields: dict[str, RelationalDataPointFieldValueResponse]
    effective_at_entered: str
    data_point_version: DataPointVersion | None = ...
    def __init__(
        self,
        *,
        relational_dataset_definition_id: ResourceId | _abc.Mapping[str, _typing.Any],
        series_identifiers: _abc.Mapping[str, RelationalDataPointFieldValueResponse | _abc.Mapping[str, _typing.Any]],
        effective_at: _datetime.datetime | str,
        value_fields: _abc.Mapping[str, RelationalDataPointFieldValueResponse | _abc.Mapping[str, _typing.Any]],
        meta_data_fields: _abc.Mapping[str, RelationalDataPointFieldValueResponse | _abc.Mapping[str, _typing.Any]],
        effective_at_entered: str,
        data_point_version: DataPointVersion | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Withholding tax rate response.

        Args:
            relational_dataset_definition_id: Scope and code of the relational dataset definition.
            series_identifiers: The values that tell the series apart, by field.
            effective_at: The moment of business time for which this holds.
            value_fields: The values of the row, by field.
            meta_data_fields: The metadata of the row, by field.
            effective_at_entered: Business time of the data point as the caller wrote it.
            data_point_version: Version of the data point: when and by whom it was written.
        """

class BatchUpsertWithholdingTaxRatesResponse(LusidModel):
    values: dict[str, WithholdingTaxRateResponse]
    failed: dict[str, ErrorDetail] | None = ...
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        values: _abc.Mapping[str, WithholdingTaxRateResponse | _abc.Mapping[str, _typing.Any]],
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Batch upsert withholding tax rates response.

        Args:
            values: The items.
            failed: The items of the request that failed, by their key in the request, each with the error.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class CreateWithholdingTaxDataset(LusidModel):
    scope: str
    code: str
    dimensions: list[CreateSeriesIdentifierField] | None = ...
    def __init__(
        self,
        *,
        scope: str,
        code: str,
        dimensions: _abc.Sequence[CreateSeriesIdentifierField | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Create withholding tax dataset.

        Args:
            scope: The scope, a namespace for codes.
            code: The code, unique in its scope.
            dimensions: Dimensions that rows are matched on, beside those that every dataset has.
        """

class CreateWithholdingTaxDatasetDefinitionsRequest(LusidModel):
    anomaly_dataset: CreateWithholdingTaxDataset
    main_dataset: CreateWithholdingTaxDataset
    def __init__(
        self,
        *,
        anomaly_dataset: CreateWithholdingTaxDataset | _abc.Mapping[str, _typing.Any],
        main_dataset: CreateWithholdingTaxDataset | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Create withholding tax dataset definitions request.

        Args:
            anomaly_dataset: The dataset that holds exceptions.
            main_dataset: The dataset that holds the rates.
        """

class DeleteWithholdingTaxRateRequest(LusidModel):
    series_identifiers: dict[str, Any] | None = ...
    effective_at: str
    def __init__(
        self,
        *,
        series_identifiers: _abc.Mapping[str, Any] | None = ...,
        effective_at: _datetime.datetime | _datetime.date | str,
    ) -> None:
        """Delete withholding tax rate request.

        Args:
            series_identifiers: The values that tell the series apart, by field.
            effective_at: Business time of the row, as moment or cut label.
        """

class WithholdingTaxValueSource(LusidModel):
    dimension: str
    source: str | None = ...
    def __init__(
        self,
        *,
        dimension: str,
        source: str | None = ...,
    ) -> None:
        """Withholding tax value source.

        Args:
            dimension: Name of the dimension that the value is for.
            source: Field or property from which the dimension's value is read.
        """

class WithholdingTaxConfiguration(LusidModel):
    href: str | None = ...
    id: ResourceId
    anomaly_dataset: ResourceId
    main_dataset: ResourceId
    source_priority: list[str] | None = ...
    value_sources: list[WithholdingTaxValueSource] | None = ...
    version: Version | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        anomaly_dataset: ResourceId | _abc.Mapping[str, _typing.Any],
        main_dataset: ResourceId | _abc.Mapping[str, _typing.Any],
        source_priority: list[str] | tuple[str, ...] | None = ...,
        value_sources: _abc.Sequence[WithholdingTaxValueSource | _abc.Mapping[str, _typing.Any]] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Withholding tax configuration.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            id: The identifier; a `ResourceId` is a scope and a code.
            anomaly_dataset: The dataset that holds exceptions.
            main_dataset: The dataset that holds the rates.
            source_priority: Rule sources, most preferred first. None: the most specific rule wins whatever its source.
            value_sources: For each dimension of your own, where the holder's or instrument's value is read from.
            version: When this version was written, by whom and by which request.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PagedResourceListOfWithholdingTaxConfiguration(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[WithholdingTaxConfiguration]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[WithholdingTaxConfiguration | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of withholding tax configuration.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class SeriesIdentifierField(LusidModel):
    field_name: str
    display_name: str | None = ...
    description: str | None = ...
    data_type_id: ResourceId
    def __init__(
        self,
        *,
        field_name: str,
        display_name: str | None = ...,
        description: str | None = ...,
        data_type_id: ResourceId | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Series identifier field.

        Args:
            field_name: Name of the field, unique in the dataset.
            display_name: The name shown to people.
            description: A description for people.
            data_type_id: The data type of the values.
        """

class WithholdingTaxDataset(LusidModel):
    scope: str
    code: str
    dataset_type: str | None = ...
    dimensions: list[SeriesIdentifierField]
    href: str | None = ...
    version: Version | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        scope: str,
        code: str,
        dataset_type: str | None = ...,
        dimensions: _abc.Sequence[SeriesIdentifierField | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Withholding tax dataset.

        Args:
            scope: The scope, a namespace for codes.
            code: The code, unique in its scope.
            dataset_type: Whether the dataset holds the general rates (`Main`) or exceptions (`Anomaly`). Anomaly or Main, or a value added since.
            dimensions: Dimensions that rows are matched on, beside those that every dataset has.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            version: When this version was written, by whom and by which request.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PagedResourceListOfWithholdingTaxDataset(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[WithholdingTaxDataset]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[WithholdingTaxDataset | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of withholding tax dataset.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class ResolveWithholdingTaxRequest(LusidModel):
    mode: str
    tax_country: str
    profile_type: str
    dimensions: dict[str, str | None] | None = ...
    wht_config: ResourceId | None = ...
    anomaly_dataset: ResourceId | None = ...
    main_dataset: ResourceId | None = ...
    source_priority: list[str] | None = ...
    instrument_identifiers: dict[str, str | None] | None = ...
    instrument_scope: str | None = ...
    def __init__(
        self,
        *,
        mode: str,
        tax_country: str,
        profile_type: str,
        dimensions: _abc.Mapping[str, str | None] | None = ...,
        wht_config: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        anomaly_dataset: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        main_dataset: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        source_priority: list[str] | tuple[str, ...] | None = ...,
        instrument_identifiers: _abc.Mapping[str, str | None] | None = ...,
        instrument_scope: str | None = ...,
    ) -> None:
        """Resolve withholding tax request.

        Args:
            mode: `Raw`: dimensions come from the request. `InstrumentResolved`: from the instrument, as in booking. Raw or InstrumentResolved, or a value added since.
            tax_country: Country of tax residence of the holder, matched with `taxCountry` of the rate rows.
            profile_type: Tax profile of the holder, matched with `profileType` of the rate rows.
            dimensions: Value of each dimension, by field name; one left out is null.
            wht_config: Scope and code of the withholding tax configuration.
            anomaly_dataset: The dataset that holds exceptions.
            main_dataset: The dataset that holds the rates.
            source_priority: Rule sources, most preferred first, in place of the configuration's; an empty list filters none out.
            instrument_identifiers: Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`.
            instrument_scope: Scope in which the instrument is looked up before `default`.
        """

class UpsertWithholdingTaxConfigurationRequest(LusidModel):
    anomaly_dataset: ResourceId
    main_dataset: ResourceId
    source_priority: list[str] | None = ...
    value_sources: list[WithholdingTaxValueSource] | None = ...
    def __init__(
        self,
        *,
        anomaly_dataset: ResourceId | _abc.Mapping[str, _typing.Any],
        main_dataset: ResourceId | _abc.Mapping[str, _typing.Any],
        source_priority: list[str] | tuple[str, ...] | None = ...,
        value_sources: _abc.Sequence[WithholdingTaxValueSource | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Upsert withholding tax configuration request.

        Args:
            anomaly_dataset: The dataset that holds exceptions.
            main_dataset: The dataset that holds the rates.
            source_priority: Rule sources, most preferred first. None: the most specific rule wins whatever its source.
            value_sources: For each dimension of your own, where the holder's or instrument's value is read from.
        """

class UpsertWithholdingTaxRateRequest(LusidModel):
    series_identifiers: dict[str, Any] | None = ...
    effective_at: str
    value_fields: dict[str, Any]
    meta_data_fields: dict[str, Any] | None = ...
    def __init__(
        self,
        *,
        series_identifiers: _abc.Mapping[str, Any] | None = ...,
        effective_at: _datetime.datetime | _datetime.date | str,
        value_fields: _abc.Mapping[str, Any],
        meta_data_fields: _abc.Mapping[str, Any] | None = ...,
    ) -> None:
        """Upsert withholding tax rate request.

        Args:
            series_identifiers: The values that tell the series apart, by field.
            effective_at: Business time of the row, as moment or cut label.
            value_fields: The values of the row, by field.
            meta_data_fields: The metadata of the row, by field.
        """

class WithholdingTaxAlternativeMatch(LusidModel):
    if_values: dict[str, str | None]
    matched_rule_id: str
    stop_at_source_rate: float
    def __init__(
        self,
        *,
        if_values: _abc.Mapping[str, str | None],
        matched_rule_id: str,
        stop_at_source_rate: float | _decimal.Decimal,
    ) -> None:
        """Withholding tax alternative match.

        Args:
            if_values: Values of the unresolved dimensions with which this row would be chosen.
            matched_rule_id: Identifier of the rate row: its series identifiers and effective date, as set on the transaction at booking.
            stop_at_source_rate: Rate withheld where the income is paid.
        """

class WithholdingTaxDatasetDefinitions(LusidModel):
    anomaly_dataset: WithholdingTaxDataset
    main_dataset: WithholdingTaxDataset
    def __init__(
        self,
        *,
        anomaly_dataset: WithholdingTaxDataset | _abc.Mapping[str, _typing.Any],
        main_dataset: WithholdingTaxDataset | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Withholding tax dataset definitions.

        Args:
            anomaly_dataset: The dataset that holds exceptions.
            main_dataset: The dataset that holds the rates.
        """

class WithholdingTaxMatchedRule(LusidModel):
    matched_rule_id: str
    matched_dataset: str
    rule_source: str | None = ...
    effective_at: _datetime.datetime
    def __init__(
        self,
        *,
        matched_rule_id: str,
        matched_dataset: str,
        rule_source: str | None = ...,
        effective_at: _datetime.datetime | str,
    ) -> None:
        """Withholding tax matched rule.

        Args:
            matched_rule_id: Identifier of the rate row: its series identifiers and effective date, as set on the transaction at booking.
            matched_dataset: Dataset of the row: `Main` or `Anomaly`.
            rule_source: Source of the row; null where it has none.
            effective_at: The moment of business time for which this holds.
        """

class WithholdingTaxRateSplit(LusidModel):
    stop_at_source_rate: float
    irrecoverable_rate: float
    relief_at_source_rate: float
    reclaimable_rate: float
    def __init__(
        self,
        *,
        stop_at_source_rate: float | _decimal.Decimal,
        irrecoverable_rate: float | _decimal.Decimal,
        relief_at_source_rate: float | _decimal.Decimal,
        reclaimable_rate: float | _decimal.Decimal,
    ) -> None:
        """Withholding tax rate split.

        Args:
            stop_at_source_rate: Rate withheld where the income is paid.
            irrecoverable_rate: Share of the country rate that is lost to the holder.
            relief_at_source_rate: Part of the country rate that is relieved at source.
            reclaimable_rate: Part of the rate withheld that can be reclaimed.
        """

class WithholdingTaxRateTiers(LusidModel):
    country_rate: float
    treaty_rate: float | None = ...
    better_rate: float | None = ...
    enhanced_rate: float | None = ...
    def __init__(
        self,
        *,
        country_rate: float | _decimal.Decimal,
        treaty_rate: float | _decimal.Decimal | None = ...,
        better_rate: float | _decimal.Decimal | None = ...,
        enhanced_rate: float | _decimal.Decimal | None = ...,
    ) -> None:
        """Withholding tax rate tiers.

        Args:
            country_rate: Statutory rate, before relief.
            treaty_rate: Rate by treaty; null where there is none.
            better_rate: Rate of the `better` tier; null where there is none.
            enhanced_rate: Rate of the `enhanced` tier; null where there is none.
        """

class WithholdingTaxReliefAtSourceFlags(LusidModel):
    treaty_ras: bool
    better_ras: bool
    enhanced_ras: bool
    def __init__(
        self,
        *,
        treaty_ras: bool,
        better_ras: bool,
        enhanced_ras: bool,
    ) -> None:
        """Withholding tax relief at source flags.

        Args:
            treaty_ras: Whether the treaty rate is relieved at source.
            better_ras: Whether the better rate is relieved at source.
            enhanced_ras: Whether the enhanced rate is relieved at source.
        """

class WithholdingTaxResolutionProvenance(LusidModel):
    match_score: float | None = ...
    matched_field_count: int | None = ...
    source_filter_applied: str | None = ...
    tie_broken: bool
    def __init__(
        self,
        *,
        match_score: float | _decimal.Decimal | None = ...,
        matched_field_count: int | None = ...,
        source_filter_applied: str | None = ...,
        tie_broken: bool,
    ) -> None:
        """Withholding tax resolution provenance.

        Args:
            match_score: Part of the main dataset's dimensions, 0 to 1, that the row matches; null for an anomaly.
            matched_field_count: How many of the main dataset's dimensions fit the row; null for an anomaly.
            source_filter_applied: Rule source that matched; null without source priority.
            tie_broken: Whether another row matched as well, so that the later date and then the identifier decided.
        """

class WithholdingTaxUnresolvedDimension(LusidModel):
    read_from: list[str]
    def __init__(
        self,
        *,
        read_from: list[str] | tuple[str, ...],
    ) -> None:
        """Withholding tax unresolved dimension.

        Args:
            read_from: Where booking looks for the value: `Transaction`, `Portfolio` or `Fund`.
        """

class WithholdingTaxResolution(LusidModel):
    resolution_status: str
    matched_rule: WithholdingTaxMatchedRule | None = ...
    rate_tiers: WithholdingTaxRateTiers | None = ...
    ras_flags: WithholdingTaxReliefAtSourceFlags | None = ...
    derived_split: WithholdingTaxRateSplit | None = ...
    provenance: WithholdingTaxResolutionProvenance | None = ...
    resolved_dimensions: dict[str, str | None]
    is_what_if: bool
    unresolved_dimensions: dict[str, WithholdingTaxUnresolvedDimension]
    could_also_match: list[WithholdingTaxAlternativeMatch]
    has_more_alternatives: bool
    def __init__(
        self,
        *,
        resolution_status: str,
        matched_rule: WithholdingTaxMatchedRule | _abc.Mapping[str, _typing.Any] | None = ...,
        rate_tiers: WithholdingTaxRateTiers | _abc.Mapping[str, _typing.Any] | None = ...,
        ras_flags: WithholdingTaxReliefAtSourceFlags | _abc.Mapping[str, _typing.Any] | None = ...,
        derived_split: WithholdingTaxRateSplit | _abc.Mapping[str, _typing.Any] | None = ...,
        provenance: WithholdingTaxResolutionProvenance | _abc.Mapping[str, _typing.Any] | None = ...,
        resolved_dimensions: _abc.Mapping[str, str | None],
        is_what_if: bool,
        unresolved_dimensions: _abc.Mapping[str, WithholdingTaxUnresolvedDimension | _abc.Mapping[str, _typing.Any]],
        could_also_match: _abc.Sequence[WithholdingTaxAlternativeMatch | _abc.Mapping[str, _typing.Any]],
        has_more_alternatives: bool,
    ) -> None:
        """Withholding tax resolution.

        Args:
            resolution_status: `Match` or `NoMatch`, as booking would note on the transaction.
            matched_rule: Rate row that was chosen.
            rate_tiers: Rates of the row, tier by tier.
            ras_flags: Which tiers are relieved at source.
            derived_split: How the country rate divides into relieved, reclaimable and lost parts.
            provenance: Why the row was chosen.
            resolved_dimensions: Value used for each dimension; null where there is none.
            is_what_if: Whether datasets or sources other than the configuration's were used.
            unresolved_dimensions: Dimensions that booking would read from transaction, portfolio or fund and that were not given; empty in `Raw` mode.
            could_also_match: Rows that booking could choose with other values, fewest values first.
            has_more_alternatives: Whether the limit ended the search, so that rows may be missing.
        """
