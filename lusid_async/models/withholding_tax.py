"""Models of the withholding tax API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING, Any

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import ErrorDetail, Link, ResourceId, Version
    from lusid_async.models.relational_dataset_definition import CreateSeriesIdentifierField
    from lusid_async.models.relational_datasets import DataPointVersion, RelationalDataPointFieldValueResponse


class WithholdingTaxRateResponse(LusidModel):
    """Withholding tax rate response."""

    relational_dataset_definition_id: "ResourceId"
    series_identifiers: "dict[str, RelationalDataPointFieldValueResponse]"
    effective_at: datetime
    value_fields: "dict[str, RelationalDataPointFieldValueResponse]"
    meta_data_fields: "dict[str, RelationalDataPointFieldValueResponse]"
    effective_at_entered: str
    data_point_version: "DataPointVersion | None" = None


class BatchUpsertWithholdingTaxRatesResponse(LusidModel):
    """Batch upsert withholding tax rates response.

    Used by `WithholdingTaxApi.batch_upsert_withholding_tax_rates`.
    """

    values: dict[str, WithholdingTaxRateResponse]
    failed: "dict[str, ErrorDetail] | None" = None
    href: str | None = None
    links: "list[Link] | None" = None


class CreateWithholdingTaxDataset(LusidModel):
    """Create withholding tax dataset."""

    scope: str
    code: str
    dimensions: "list[CreateSeriesIdentifierField] | None" = None


class CreateWithholdingTaxDatasetDefinitionsRequest(LusidModel):
    """Create withholding tax dataset definitions request.

    Used by `WithholdingTaxApi.create_withholding_tax_dataset_definitions`.
    """

    anomaly_dataset: CreateWithholdingTaxDataset
    main_dataset: CreateWithholdingTaxDataset


class DeleteWithholdingTaxRateRequest(LusidModel):
    """Delete withholding tax rate request.

    Used by `WithholdingTaxApi.batch_delete_withholding_tax_rates`.
    """

    series_identifiers: dict[str, Any] | None = None
    effective_at: str


class WithholdingTaxValueSource(LusidModel):
    """Withholding tax value source."""

    dimension: str
    source: str | None = None


class WithholdingTaxConfiguration(LusidModel):
    """Withholding tax configuration.

    Used by `WithholdingTaxApi.get_withholding_tax_configuration`,
    `WithholdingTaxApi.upsert_withholding_tax_configuration`.
    """

    href: str | None = None
    id: "ResourceId"
    anomaly_dataset: "ResourceId"
    main_dataset: "ResourceId"
    source_priority: list[str] | None = None
    value_sources: list[WithholdingTaxValueSource] | None = None
    version: "Version | None" = None
    links: "list[Link] | None" = None


class PagedResourceListOfWithholdingTaxConfiguration(LusidModel):
    """Paged resource list of withholding tax configuration.

    Used by `WithholdingTaxApi.list_withholding_tax_configurations`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[WithholdingTaxConfiguration]
    href: str | None = None
    links: "list[Link] | None" = None


class SeriesIdentifierField(LusidModel):
    """Series identifier field."""

    field_name: str
    display_name: str | None = None
    description: str | None = None
    data_type_id: "ResourceId"


class WithholdingTaxDataset(LusidModel):
    """Withholding tax dataset.

    Used by `WithholdingTaxApi.get_withholding_tax_dataset_definition`,
    `WithholdingTaxApi.patch_withholding_tax_dataset_definition`.
    """

    scope: str
    code: str
    dataset_type: str | None = None
    """Anomaly or Main, or a value added since."""
    dimensions: list[SeriesIdentifierField]
    href: str | None = None
    version: "Version | None" = None
    links: "list[Link] | None" = None


class PagedResourceListOfWithholdingTaxDataset(LusidModel):
    """Paged resource list of withholding tax dataset.

    Used by `WithholdingTaxApi.list_withholding_tax_dataset_definitions`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[WithholdingTaxDataset]
    href: str | None = None
    links: "list[Link] | None" = None


class ResolveWithholdingTaxRequest(LusidModel):
    """Resolve withholding tax request.

    Used by `WithholdingTaxApi.resolve_withholding_tax`.
    """

    mode: str
    """Raw or InstrumentResolved, or a value added since."""
    tax_country: str
    profile_type: str
    dimensions: dict[str, str | None] | None = None
    wht_config: "ResourceId | None" = None
    anomaly_dataset: "ResourceId | None" = None
    main_dataset: "ResourceId | None" = None
    source_priority: list[str] | None = None
    instrument_identifiers: dict[str, str | None] | None = None
    instrument_scope: str | None = None


class UpsertWithholdingTaxConfigurationRequest(LusidModel):
    """Upsert withholding tax configuration request.

    Used by `WithholdingTaxApi.upsert_withholding_tax_configuration`.
    """

    anomaly_dataset: "ResourceId"
    main_dataset: "ResourceId"
    source_priority: list[str] | None = None
    value_sources: list[WithholdingTaxValueSource] | None = None


class UpsertWithholdingTaxRateRequest(LusidModel):
    """Upsert withholding tax rate request.

    Used by `WithholdingTaxApi.batch_upsert_withholding_tax_rates`.
    """

    series_identifiers: dict[str, Any] | None = None
    effective_at: str
    value_fields: dict[str, Any]
    meta_data_fields: dict[str, Any] | None = None


class WithholdingTaxAlternativeMatch(LusidModel):
    """Withholding tax alternative match."""

    if_values: dict[str, str | None]
    matched_rule_id: str
    stop_at_source_rate: float


class WithholdingTaxDatasetDefinitions(LusidModel):
    """Withholding tax dataset definitions.

    Used by `WithholdingTaxApi.create_withholding_tax_dataset_definitions`.
    """

    anomaly_dataset: WithholdingTaxDataset
    main_dataset: WithholdingTaxDataset


class WithholdingTaxMatchedRule(LusidModel):
    """Withholding tax matched rule."""

    matched_rule_id: str
    matched_dataset: str
    rule_source: str | None = None
    effective_at: datetime


class WithholdingTaxRateSplit(LusidModel):
    """Withholding tax rate split."""

    stop_at_source_rate: float
    irrecoverable_rate: float
    relief_at_source_rate: float
    reclaimable_rate: float


class WithholdingTaxRateTiers(LusidModel):
    """Withholding tax rate tiers."""

    country_rate: float
    treaty_rate: float | None = None
    better_rate: float | None = None
    enhanced_rate: float | None = None


class WithholdingTaxReliefAtSourceFlags(LusidModel):
    """Withholding tax relief at source flags."""

    treaty_ras: bool
    better_ras: bool
    enhanced_ras: bool


class WithholdingTaxResolutionProvenance(LusidModel):
    """Withholding tax resolution provenance."""

    match_score: float | None = None
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
