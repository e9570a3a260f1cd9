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
    """The definition of the dataset."""
    series_identifiers: "dict[str, RelationalDataPointFieldValueResponse]"
    """What tells the series apart, by name."""
    effective_at: AwareDatetime
    """The moment of business time for which this holds."""
    value_fields: "dict[str, RelationalDataPointFieldValueResponse]"
    """The values of the row, by field."""
    meta_data_fields: "dict[str, RelationalDataPointFieldValueResponse]"
    """The metadata of the row, by field."""
    effective_at_entered: str
    data_point_version: "DataPointVersion | None" = None


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
    """The dimensions."""


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
    """What tells the series apart, by name."""
    effective_at: DateOrCutLabel
    """The moment of business time for which this holds."""


class WithholdingTaxValueSource(LusidModel):
    """Withholding tax value source."""

    dimension: str
    """The number of dimensions of the value."""
    source: str | None = None
    """Where it comes from."""


class WithholdingTaxConfiguration(LusidModel):
    """Withholding tax configuration.

    Used by `WithholdingTaxApi.get_withholding_tax_configuration`,
    `WithholdingTaxApi.upsert_withholding_tax_configuration`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    id: "ResourceId"
    """The identifier."""
    anomaly_dataset: "ResourceId"
    """The dataset that holds exceptions."""
    main_dataset: "ResourceId"
    """The dataset that holds the rates."""
    source_priority: list[str] | None = None
    value_sources: list[WithholdingTaxValueSource] | None = None
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
    """The name of the field."""
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
    """Anomaly or Main, or a value added since."""
    dimensions: list[SeriesIdentifierField]
    """The dimensions."""
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
    """Raw or InstrumentResolved, or a value added since."""
    tax_country: str
    profile_type: str
    dimensions: dict[str, str | None] | None = None
    """The dimensions."""
    wht_config: "ResourceId | None" = None
    anomaly_dataset: "ResourceId | None" = None
    """The dataset that holds exceptions."""
    main_dataset: "ResourceId | None" = None
    """The dataset that holds the rates."""
    source_priority: list[str] | None = None
    instrument_identifiers: dict[str, str | None] | None = None
    """Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`."""
    instrument_scope: str | None = None
    """The scope in which the instrument was found."""


class UpsertWithholdingTaxConfigurationRequest(LusidModel):
    """Upsert withholding tax configuration request.

    Used by `WithholdingTaxApi.upsert_withholding_tax_configuration`.
    """

    anomaly_dataset: "ResourceId"
    """The dataset that holds exceptions."""
    main_dataset: "ResourceId"
    """The dataset that holds the rates."""
    source_priority: list[str] | None = None
    value_sources: list[WithholdingTaxValueSource] | None = None


class UpsertWithholdingTaxRateRequest(LusidModel):
    """Upsert withholding tax rate request.

    Used by `WithholdingTaxApi.batch_upsert_withholding_tax_rates`.
    """

    series_identifiers: dict[str, Any] | None = None
    """What tells the series apart, by name."""
    effective_at: DateOrCutLabel
    """The moment of business time for which this holds."""
    value_fields: dict[str, Any]
    """The values of the row, by field."""
    meta_data_fields: dict[str, Any] | None = None
    """The metadata of the row, by field."""


class WithholdingTaxAlternativeMatch(LusidModel):
    """Withholding tax alternative match."""

    if_values: dict[str, str | None]
    matched_rule_id: str
    stop_at_source_rate: Number


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
    matched_dataset: str
    rule_source: str | None = None
    effective_at: AwareDatetime
    """The moment of business time for which this holds."""


class WithholdingTaxRateSplit(LusidModel):
    """Withholding tax rate split."""

    stop_at_source_rate: Number
    irrecoverable_rate: Number
    relief_at_source_rate: Number
    reclaimable_rate: Number


class WithholdingTaxRateTiers(LusidModel):
    """Withholding tax rate tiers."""

    country_rate: Number
    treaty_rate: Number | None = None
    better_rate: Number | None = None
    enhanced_rate: Number | None = None


class WithholdingTaxReliefAtSourceFlags(LusidModel):
    """Withholding tax relief at source flags."""

    treaty_ras: bool
    better_ras: bool
    enhanced_ras: bool


class WithholdingTaxResolutionProvenance(LusidModel):
    """Withholding tax resolution provenance."""

    match_score: Number | None = None
    matched_field_count: int | None = None
    source_filter_applied: str | None = None
    tie_broken: bool


class WithholdingTaxUnresolvedDimension(LusidModel):
    """Withholding tax unresolved dimension."""

    read_from: list[str]


class WithholdingTaxResolution(LusidModel):
    """Withholding tax resolution.

    Used by `WithholdingTaxApi.resolve_withholding_tax`.
    """

    resolution_status: str
    matched_rule: WithholdingTaxMatchedRule | None = None
    rate_tiers: WithholdingTaxRateTiers | None = None
    ras_flags: WithholdingTaxReliefAtSourceFlags | None = None
    derived_split: WithholdingTaxRateSplit | None = None
    provenance: WithholdingTaxResolutionProvenance | None = None
    resolved_dimensions: dict[str, str | None]
    is_what_if: bool
    unresolved_dimensions: dict[str, WithholdingTaxUnresolvedDimension]
    could_also_match: list[WithholdingTaxAlternativeMatch]
    has_more_alternatives: bool
