"""Models of the simple position portfolios API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import ModelProperty, ResourceId
from lusid_async.models.derived_transaction_portfolios import InstrumentEventConfiguration

class CreateSimplePositionPortfolioRequest(LusidModel):
    display_name: str
    description: str | None = ...
    code: str
    created: _datetime.datetime | None = ...
    enablement_date: _datetime.datetime | None = ...
    base_currency: str
    corporate_action_source_id: ResourceId | None = ...
    accounting_method: str | None = ...
    sub_holding_keys: list[str] | None = ...
    properties: dict[str, ModelProperty] | None = ...
    instrument_scopes: list[str] | None = ...
    amortisation_method: str | None = ...
    transaction_type_scope: str | None = ...
    cash_gain_loss_calculation_date: str | None = ...
    instrument_event_configuration: InstrumentEventConfiguration | None = ...
    amortisation_rule_set_id: ResourceId | None = ...
    tax_lot_selection_cost_basis: str | None = ...
    def __init__(
        self,
        *,
        display_name: str,
        description: str | None = ...,
        code: str,
        created: _datetime.datetime | str | None = ...,
        enablement_date: _datetime.datetime | str | None = ...,
        base_currency: str,
        corporate_action_source_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        accounting_method: str | None = ...,
        sub_holding_keys: list[str] | tuple[str, ...] | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        instrument_scopes: list[str] | tuple[str, ...] | None = ...,
        amortisation_method: str | None = ...,
        transaction_type_scope: str | None = ...,
        cash_gain_loss_calculation_date: str | None = ...,
        instrument_event_configuration: InstrumentEventConfiguration | _abc.Mapping[str, _typing.Any] | None = ...,
        amortisation_rule_set_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        tax_lot_selection_cost_basis: str | None = ...,
    ) -> None: ...
