"""Models of the withholding tax API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING, Any

from lusid_async.modelling import AwareDatetime, DateOrCutLabel, LusidModel, Number

if TYPE_CHECKING:
    from lusid_async.models.common import ErrorDetail, Link, ResourceId, Version
    from lusid_async.models.relational_dataset_definition import CreateSeriesIdentifierField
    from lusid_async.models.relational_datasets import DataPointVersion, RelationalDataPointFieldValueResponse


class WithholdingTaxRateResponse(LusidModel):
    """Withholding tax rate response."""

    relational_dataset_definition_id: "ResourceId"
    """Scope and code of the relational dataset definition."""
    series_identifiers: "dict[str, RelationalDataPointFieldValueResponse]"
    """The values that tell the series apart, by field."""
    effective_at: AwareDatetime
    """The moment of business time for which this holds."""
    value_fields: "dict[str, RelationalDataPointFieldValueResponse]"
    """The values of the row, by field."""
    meta_data_fields: "dict[str, RelationalDataPointFieldValueResponse]"
    """The metadata of the row, by field."""
    effective_at_entered: str
    """Business time of the data point as the caller wrote it."""
    data_point_version: "DataPointVersion | None" = None
    """Version of the data point: when and by whom it was written."""


class BatchUpsertWithholdingTaxRatesResponse(LusidModel):
    """Batch upsert withholding tax rates response.

    Used by `WithholdingTaxApi.batch_upsert_withholding_tax_rates`.
    """

    values: dict[str, WithholdingTaxRateResponse]
    """The items."""
    failed: "dict[str, ErrorDetail] | None" = None
    """The items of the request that failed, by their key in the request, each with the error."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class CreateWithholdingTaxDataset(LusidModel):
    """Create withholding tax dataset."""

    scope: str
    """The scope, a namespace for codes."""
    code: str
    """The code, unique in its scope."""
    dimensions: "list[CreateSeriesIdentifierField] | None" = None
    """Dimensions that rows are matched on, beside those that every dataset has."""


class CreateWithholdingTaxDatasetDefinitionsRequest(LusidModel):
    """Create withholding tax dataset definitions request.

    Used by `WithholdingTaxApi.create_withholding_tax_dataset_definitions`.
    """

    anomaly_dataset: CreateWithholdingTaxDataset
    """The dataset that holds exceptions."""
    main_dataset: CreateWithholdingTaxDataset
    """The dataset that holds the rates."""


class DeleteWithholdingTaxRateRequest(LusidModel):
    """Delete withholding tax rate request.

    Used by `WithholdingTaxApi.batch_delete_withholding_tax_rates`.
    """

    series_identifiers: dict[str, Any] | None = None
    """The values that tell the series apart, by field."""
    effective_at: DateOrCutLabel
    """Business time of the row, as moment or cut label."""


class WithholdingTaxValueSource(LusidModel):
    """Withholding tax value source."""

    dimension: str
    """Name of the dimension that the value is for."""
    source: str | None = None
    """Field or property from which the dimension's value is read."""


class WithholdingTaxConfiguration(LusidModel):
    """Withholding tax configuration.

    Used by `WithholdingTaxApi.get_withholding_tax_configuration`,
    `WithholdingTaxApi.upsert_withholding_tax_configuration`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    anomaly_dataset: "ResourceId"
    """The dataset that holds exceptions."""
    main_dataset: "ResourceId"
    """The dataset that holds the rates."""
    source_priority: list[str] | None = None
    """Rule sources, most preferred first. None: the most specific rule wins whatever its source."""
    value_sources: list[WithholdingTaxValueSource] | None = None
    """For each dimension of your own, where the holder's or instrument's value is read from."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PagedResourceListOfWithholdingTaxConfiguration(LusidModel):
    """Paged resource list of withholding tax configuration.

    Used by `WithholdingTaxApi.list_withholding_tax_configurations`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[WithholdingTaxConfiguration]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class SeriesIdentifierField(LusidModel):
    """Series identifier field."""

    field_name: str
    """Name of the field, unique in the dataset."""
    display_name: str | None = None
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    data_type_id: "ResourceId"
    """The data type of the values."""


class WithholdingTaxDataset(LusidModel):
    """Withholding tax dataset.

    Used by `WithholdingTaxApi.get_withholding_tax_dataset_definition`,
    `WithholdingTaxApi.patch_withholding_tax_dataset_definition`.
    """

    scope: str
    """The scope, a namespace for codes."""
    code: str
    """The code, unique in its scope."""
    dataset_type: str | None = None
    """Whether the dataset holds the general rates (`Main`) or exceptions (`Anomaly`). Anomaly or Main, or a
    value added since.
    """
    dimensions: list[SeriesIdentifierField]
    """Dimensions that rows are matched on, beside those that every dataset has."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PagedResourceListOfWithholdingTaxDataset(LusidModel):
    """Paged resource list of withholding tax dataset.

    Used by `WithholdingTaxApi.list_withholding_tax_dataset_definitions`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[WithholdingTaxDataset]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ResolveWithholdingTaxRequest(LusidModel):
    """Resolve withholding tax request.

    Used by `WithholdingTaxApi.resolve_withholding_tax`.
    """

    mode: str
    """`Raw`: dimensions come from the request. `InstrumentResolved`: from the instrument, as in booking. Raw
    or InstrumentResolved, or a value added since.
    """
    tax_country: str
    """Country of tax residence of the holder, matched with `taxCountry` of the rate rows."""
    profile_type: str
    """Tax profile of the holder, matched with `profileType` of the rate rows."""
    dimensions: dict[str, str | None] | None = None
    """Value of each dimension, by field name; one left out is null."""
    wht_config: "ResourceId | None" = None
    """Scope and code of the withholding tax configuration."""
    anomaly_dataset: "ResourceId | None" = None
    """The dataset that holds exceptions."""
    main_dataset: "ResourceId | None" = None
    """The dataset that holds the rates."""
    source_priority: list[str] | None = None
    """Rule sources, most preferred first, in place of the configuration's; an empty list filters none out."""
    instrument_identifiers: dict[str, str | None] | None = None
    """Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`."""
    instrument_scope: str | None = None
    """Scope in which the instrument is looked up before `default`."""


class UpsertWithholdingTaxConfigurationRequest(LusidModel):
    """Upsert withholding tax configuration request.

    Used by `WithholdingTaxApi.upsert_withholding_tax_configuration`.
    """

    anomaly_dataset: "ResourceId"
    """The dataset that holds exceptions."""
    main_dataset: "ResourceId"
    """The dataset that holds the rates."""
    source_priority: list[str] | None = None
    """Rule sources, most preferred first. None: the most specific rule wins whatever its source."""
    value_sources: list[WithholdingTaxValueSource] | None = None
    """For each dimension of your own, where the holder's or instrument's value is read from."""


class UpsertWithholdingTaxRateRequest(LusidModel):
    """Upsert withholding tax rate request.

    Used by `WithholdingTaxApi.batch_upsert_withholding_tax_rates`.
    """

    series_identifiers: dict[str, Any] | None = None
    """The values that tell the series apart, by field."""
    effective_at: DateOrCutLabel
    """Business time of the row, as moment or cut label."""
    value_fields: dict[str, Any]
    """The values of the row, by field."""
    meta_data_fields: dict[str, Any] | None = None
    """The metadata of the row, by field."""


class WithholdingTaxAlternativeMatch(LusidModel):
    """Withholding tax alternative match."""

    if_values: dict[str, str | None]
    """Values of the unresolved dimensions with which this row would be chosen."""
    matched_rule_id: str
    """Identifier of the rate row: its series identifiers and effective date, as set on the transaction at
    booking.
    """
    stop_at_source_rate: Number
    """Rate withheld where the income is paid."""


class WithholdingTaxDatasetDefinitions(LusidModel):
    """Withholding tax dataset definitions.

    Used by `WithholdingTaxApi.create_withholding_tax_dataset_definitions`.
    """

    anomaly_dataset: WithholdingTaxDataset
    """The dataset that holds exceptions."""
    main_dataset: WithholdingTaxDataset
    """The dataset that holds the rates."""


class WithholdingTaxMatchedRule(LusidModel):
    """Withholding tax matched rule."""

    matched_rule_id: str
    """Identifier of the rate row: its series identifiers and effective date, as set on the transaction at
    booking.
    """
    matched_dataset: str
    """Dataset of the row: `Main` or `Anomaly`."""
    rule_source: str | None = None
    """Source of the row; null where it has none."""
    effective_at: AwareDatetime
    """The moment of business time for which this holds."""


class WithholdingTaxRateSplit(LusidModel):
    """Withholding tax rate split."""

    stop_at_source_rate: Number
    """Rate withheld where the income is paid."""
    irrecoverable_rate: Number
    """Share of the country rate that is lost to the holder."""
    relief_at_source_rate: Number
    """Part of the country rate that is relieved at source."""
    reclaimable_rate: Number
    """Part of the rate withheld that can be reclaimed."""


class WithholdingTaxRateTiers(LusidModel):
    """Withholding tax rate tiers."""

    country_rate: Number
    """Statutory rate, before relief."""
    treaty_rate: Number | None = None
    """Rate by treaty; null where there is none."""
    better_rate: Number | None = None
    """Rate of the `better` tier; null where there is none."""
    enhanced_rate: Number | None = None
    """Rate of the `enhanced` tier; null where there is none."""


class WithholdingTaxReliefAtSourceFlags(LusidModel):
    """Withholding tax relief at source flags."""

    treaty_ras: bool
    """Whether the treaty rate is relieved at source."""
    better_ras: bool
    """Whether the better rate is relieved at source."""
    enhanced_ras: bool
    """Whether the enhanced rate is relieved at source."""


class WithholdingTaxResolutionProvenance(LusidModel):
    """Withholding tax resolution provenance."""

    match_score: Number | None = None
    """Part of the main dataset's dimensions, 0 to 1, that the row matches; null for an anomaly."""
    matched_field_count: int | None = None
    """How many of the main dataset's dimensions fit the row; null for an anomaly."""
    source_filter_applied: str | None = None
    """Rule source that matched; null without source priority."""
    tie_broken: bool
    """Whether another row matched as well, so that the later date and then the identifier decided."""


class WithholdingTaxUnresolvedDimension(LusidModel):
    """Withholding tax unresolved dimension."""

    read_from: list[str]
    """Where booking looks for the value: `Transaction`, `Portfolio` or `Fund`."""


class WithholdingTaxResolution(LusidModel):
    """Withholding tax resolution.

    Used by `WithholdingTaxApi.resolve_withholding_tax`.
    """

    resolution_status: str
    """`Match` or `NoMatch`, as booking would note on the transaction."""
    matched_rule: WithholdingTaxMatchedRule | None = None
    """Rate row that was chosen."""
    rate_tiers: WithholdingTaxRateTiers | None = None
    """Rates of the row, tier by tier."""
    ras_flags: WithholdingTaxReliefAtSourceFlags | None = None
    """Which tiers are relieved at source."""
    derived_split: WithholdingTaxRateSplit | None = None
    """How the country rate divides into relieved, reclaimable and lost parts."""
    provenance: WithholdingTaxResolutionProvenance | None = None
    """Why the row was chosen."""
    resolved_dimensions: dict[str, str | None]
    """Value used for each dimension; null where there is none."""
    is_what_if: bool
    """Whether datasets or sources other than the configuration's were used."""
    unresolved_dimensions: dict[str, WithholdingTaxUnresolvedDimension]
    """Dimensions that booking would read from transaction, portfolio or fund and that were not given; empty
    in `Raw` mode.
    """
    could_also_match: list[WithholdingTaxAlternativeMatch]
    """Rows that booking could choose with other values, fewest values first."""
    has_more_alternatives: bool
    """Whether the limit ended the search, so that rows may be missing."""
