"""The shapes of what is stored, by kind of entry: what an imported state must be to be read by the sandbox.

A value may have more members than its shape names. Kinds that are only stored and read back need no shape.
"""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, Strict, TypeAdapter, ValidationError
from pydantic.alias_generators import to_camel

from lusid_async.sandbox.domain.adjustments import AdjustmentMode  # noqa: TC001 - read by pydantic
from lusid_async.sandbox.domain.reference_portfolios import PeriodType, WeightType  # noqa: TC001
from lusid_async.sandbox.domain.transaction_types import AccountingMethod  # noqa: TC001
from lusid_async.sandbox.problems import Problem
from lusid_async.sandbox.resources.domain_json import decimal_of, moment_of


def _time(text: str) -> str:
    moment_of(text)
    return text


def _number(value: Decimal | int) -> Decimal | int:
    try:
        decimal_of(value, "it")
    except Problem as problem:
        raise ValueError("it is too large to be computed with") from problem
    return value


Text: TypeAlias = Annotated[str, Strict()]
Time: TypeAlias = Annotated[str, Strict(), AfterValidator(_time)]
Number: TypeAlias = Annotated[
    Annotated[int, Strict()] | Annotated[Decimal, Strict()], AfterValidator(_number)
]
Texts: TypeAlias = "dict[Text, Text | None]"


class _Shape(BaseModel):
    model_config = ConfigDict(alias_generator=to_camel)


class _Id(_Shape):
    scope: Text
    code: Text


class _Metric(_Shape):
    value: Number | None = None
    unit: Text | None = None


class _Labels(_Shape):
    values: list[Text]


class _PropertyValue(_Shape):
    label_value: Text | None = None
    metric_value: _Metric | None = None
    label_value_set: _Labels | None = None


class _Property(_Shape):
    key: Text | None = None
    value: _PropertyValue | None = None


class _Definition(_Shape):
    key: Text
    value_type: Text
    display_name: Text
    data_type_id: _Id
    unit_schema: Text
    domain: Text
    scope: Text
    code: Text
    life_time: Literal["Perpetual", "TimeVariant"]
    constraint_style: Text
    derivation_formula: Text | None = None


class _Unit(_Shape):
    code: Text


class _DataType(_Shape):
    type_value_range: Literal["Open", "Closed"]
    display_name: Text
    description: Text
    value_type: Literal["String", "Int", "Decimal", "DateTime", "Boolean", "Percentage"]
    acceptable_values: list[Text] | None
    unit_schema: Literal["NoUnits", "Basic", "Iso4217Currency"]
    acceptable_units: list[_Unit]


class _Instrument(_Shape):
    state: Literal["Active", "Inactive", "Deleted"]
    scope: Text
    lusid_instrument_id: Text
    name: Text
    identifiers: dict[Text, Text]
    instrument_definition: dict[Text, Any] | None
    asset_class: Text
    dom_ccy: Text


class _Portfolio(_Shape):
    display_name: Text
    description: Text | None
    created: Time
    type: Literal["Transaction", "DerivedTransaction", "Reference"]
    base_currency: Text | None
    parent_portfolio_id: _Id | None = None
    corporate_action_source_id: _Id | None = None
    sub_holding_keys: list[Text] | None = None
    instrument_scopes: list[Text] | None = None
    accounting_method: AccountingMethod | None = None
    transaction_type_scope: Text | None = None
    tax_rule_set_scope: Text | None = None


class _Group(_Shape):
    created: Time
    portfolios: list[_Id]
    sub_groups: list[_Id]


class _Consideration(_Shape):
    amount: Number | None
    currency: Text


class _Price(_Shape):
    price: Number | None
    type: Text | None = None


class _Transaction(_Shape):
    transaction_id: Text
    type: Text
    instrument_identifiers: Texts
    instrument_scope: Text
    instrument_uid: Text
    transaction_date: Time
    settlement_date: Time
    units: Number
    transaction_price: _Price
    total_consideration: _Consideration
    exchange_rate: Number
    transaction_currency: Text
    properties: dict[Text, _Property]
    source: Text
    transaction_status: Literal["Active", "Amended", "Cancelled"]
    entry_date_time: Time
    cancel_date_time: Time | None = None


class _Cost(_Shape):
    amount: Number | None = None
    currency: Text | None = None


class _Lot(_Shape):
    units: Number
    cost: _Cost | None = None
    portfolio_cost: Number | None = None
    price: Number | None = None
    purchase_date: Time | None = None
    settlement_date: Time | None = None


class _Target(_Shape):
    instrument_identifiers: Texts
    instrument_scope: Text
    instrument_uid: Text
    sub_holding_keys: dict[Text, _Property]
    properties: dict[Text, _Property]
    tax_lots: list[_Lot]
    currency: Text | None


class _Adjustment(_Shape):
    mode: AdjustmentMode
    targets: list[_Target]


class _Series(_Shape):
    provider: Text | None = None
    instrument_id: Text
    instrument_id_type: Text
    quote_type: Text
    field: Text | None = None
    price_source: Text | None = None


class _QuoteId(_Shape):
    quote_series_id: _Series
    effective_at: Time


class _Quote(_Shape):
    quote_id: _QuoteId
    metric_value: _Metric | None
    uploaded_by: Text
    as_at: Time
    scale_factor: Number | None = None


class _Component(_Shape):
    instrument_identifiers: Texts
    instrument_scope: Text
    instrument_uid: Text
    units_factor: Number
    cost_factor: Number


class _Transition(_Shape):
    input_transition: _Component
    output_transitions: list[_Component]


class _CorporateAction(_Shape):
    corporate_action_code: Text
    announcement_date: Time
    ex_date: Time
    record_date: Time
    payment_date: Time
    transitions: list[_Transition]


class _Constituent(_Shape):
    instrument_identifiers: Texts
    instrument_scope: Text
    instrument_uid: Text
    currency: Text
    weight: Number


class _Constituents(_Shape):
    weight_type: WeightType
    period_type: PeriodType | None
    period_count: Annotated[int, Strict()] | None
    constituents: list[_Constituent]


class _MarketDataId(_Shape):
    provider: Text
    market_asset: Text
    price_source: Text | None = None
    effective_at: Time


class _MarketDataKind(_Shape):
    market_data_type: Text


class _MarketData(_Shape):
    market_data_id: _MarketDataId
    market_data: _MarketDataKind


class _LocalTime(_Shape):
    hours: Annotated[int, Strict()]
    minutes: Annotated[int, Strict()]


class _CutLabel(_Shape):
    code: Text
    cut_local_time: _LocalTime
    time_zone: Text


class _Recipe(_Shape):
    scope: Text
    code: Text


class _Alias(_Shape):
    type: Text


class _Type(_Shape):
    aliases: list[_Alias]
    movements: list[dict[Text, Any]]


class _Side(_Shape):
    security: Text
    currency: Text
    rate: Text
    units: Text
    amount: Text


class _TaxCriterion(_Shape):
    property_key: Text | None = None
    sub_holding_key: Text | None = None
    value: Text | list[Text] | None = None


class _TaxRule(_Shape):
    name: Text
    rate: Number
    match_criteria: list[_TaxCriterion]


class _TaxRuleSet(_Shape):
    display_name: Text
    description: Text
    output_property_key: Text
    rules: list[_TaxRule]


class _FieldDefinition(_Shape):
    name: Text
    type: Literal["String", "Boolean", "DateTime", "Decimal"]
    lifetime: Literal["Perpetual", "TimeVariant"]
    required: Annotated[bool, Strict()]


class _CustomEntityType(_Shape):
    entity_type_name: Text
    display_name: Text
    description: Text
    field_schema: list[_FieldDefinition]


class _CustomEntityId(_Shape):
    identifier_scope: Text
    identifier_type: Text
    identifier_value: Text


class _CustomEntity(_Shape):
    display_name: Text
    description: Text
    identifiers: Annotated[list[_CustomEntityId], Field(min_length=1)]


class _CustomEntityOwner(_Shape):
    entity: Text


class _CustomEntityField(_Shape):
    value: Text | Number | Annotated[bool, Strict()]


class _FeeCalculation(_Shape):
    formula: Text


class _FeeType(_Shape):
    display_name: Text
    calculation: _FeeCalculation
    condition: Text
    txn_property_key: Text
    is_active: Annotated[bool, Strict()]


_SHAPES: dict[str, Any] = {
    "complex-market-data": _MarketData,
    "constituents": _Constituents,
    "corporate-action": _CorporateAction,
    "custom-entity": _CustomEntity,
    "custom-entity-field": _CustomEntityField,
    "custom-entity-identifier": _CustomEntityOwner,
    "custom-entity-type": _CustomEntityType,
    "cut-label": _CutLabel,
    "data-type": _DataType,
    "holdings-adjustment": _Adjustment,
    "instrument": _Instrument,
    "portfolio": _Portfolio,
    "portfolio-group": _Group,
    "property": _PropertyValue,
    "property-definition": _Definition,
    "quote": _Quote,
    "recipe": _Recipe,
    "side-definition": _Side,
    "tax-rule-set": _TaxRuleSet,
    "transaction": _Transaction,
    "transaction-fee-type": _FeeType,
    "transaction-type-source": list[_Type],
}


def shape_problem(kind: str, value: object) -> str | None:
    """Return what is wrong with the value of an entry, with the path to it in the value; None if nothing is.

    Args:
        kind: the kind of the entry.
        value: what it holds.
    """
    try:
        _adapter(kind).validate_python(value)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        place = "".join(f"[{each}]" if isinstance(each, int) else f".{each}" for each in first["loc"])
        return f"{place}: {first['msg']}"
    return None


@lru_cache(maxsize=64)
def _adapter(kind: str) -> TypeAdapter[Any]:
    return TypeAdapter(_SHAPES.get(kind, dict[Text, Any]))
