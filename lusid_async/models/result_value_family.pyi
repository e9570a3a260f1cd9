"""The members of the result value family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.family_bases import ResultValue

class CashFlowLineage(LusidModel):
    instrument_type: str | None = ...
    cash_flow_type: str | None = ...
    instrument_id: str | None = ...
    leg_id: str | None = ...
    source_transaction_id: str | None = ...
    pay_receive: str | None = ...
    def __init__(
        self,
        *,
        instrument_type: str | None = ...,
        cash_flow_type: str | None = ...,
        instrument_id: str | None = ...,
        leg_id: str | None = ...,
        source_transaction_id: str | None = ...,
        pay_receive: str | None = ...,
    ) -> None:
        """Cash flow lineage.

        Args:
            instrument_type: Type of the instrument that pays.
            cash_flow_type: What is paid, such as a coupon or principal.
            instrument_id: LUID of the instrument that pays; leave out when storing.
            leg_id: The identifier of the leg.
            source_transaction_id: Transaction behind the cash flow; leave out when storing.
            pay_receive: Whether payments are made or received.
        """

class LifeCycleEventLineage(LusidModel):
    event_type: str | None = ...
    instrument_type: str | None = ...
    instrument_id: str | None = ...
    leg_id: str | None = ...
    source_transaction_id: str | None = ...
    def __init__(
        self,
        *,
        event_type: str | None = ...,
        instrument_type: str | None = ...,
        instrument_id: str | None = ...,
        leg_id: str | None = ...,
        source_transaction_id: str | None = ...,
    ) -> None:
        """Life cycle event lineage.

        Args:
            event_type: Type of the event that the value comes from.
            instrument_type: The type of instrument.
            instrument_id: The value of the identifier that names the instrument.
            leg_id: The identifier of the leg.
            source_transaction_id: The transaction that the cash flow comes from.
        """

class ResultValueDictionary(ResultValue):
    result_value_type: str = ...
    elements: dict[str, ResultValue] | None = ...
    def __init__(
        self,
        *,
        result_value_type: str = ...,
        elements: _abc.Mapping[str, ResultValue | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Result value dictionary: the `ResultValue` whose discriminator is `ResultValueDictionary`.

        Args:
            result_value_type: Shape of the result, which picks the member of the family. ResultValue, ResultValueDictionary, ResultValue0D, ResultValueDecimal, ResultValueInt, ResultValueString, … (6 more), or a value added since.
            elements: Values by name.
        """

class CashFlowValue(ResultValue):
    result_value_type: str = ...
    payment_date: _datetime.datetime
    diagnostics: ResultValueDictionary | None = ...
    cash_flow_lineage: CashFlowLineage | None = ...
    payment_amount: float
    payment_ccy: str
    def __init__(
        self,
        *,
        result_value_type: str = ...,
        payment_date: _datetime.datetime | str,
        diagnostics: ResultValueDictionary | _abc.Mapping[str, _typing.Any] | None = ...,
        cash_flow_lineage: CashFlowLineage | _abc.Mapping[str, _typing.Any] | None = ...,
        payment_amount: float | _decimal.Decimal,
        payment_ccy: str,
    ) -> None:
        """Cash flow value: the `ResultValue` whose discriminator is `CashFlowValue`.

        Args:
            result_value_type: Shape of the result, which picks the member of the family. ResultValue, ResultValueDictionary, ResultValue0D, ResultValueDecimal, ResultValueInt, ResultValueString, … (6 more), or a value added since.
            payment_date: Date on which the cash flow is paid.
            diagnostics: Notes on how the result came about.
            cash_flow_lineage: What the cash flow comes from, such as instrument and leg.
            payment_amount: Amount paid or received.
            payment_ccy: Currency of the amount, as ISO code.
        """

class CashFlowValueSet(ResultValue):
    result_value_type: str = ...
    cashflows: list[CashFlowValue] | None = ...
    def __init__(
        self,
        *,
        result_value_type: str = ...,
        cashflows: _abc.Sequence[CashFlowValue | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Cash flow value set: the `ResultValue` whose discriminator is `CashFlowValueSet`.

        Args:
            result_value_type: Shape of the result, which picks the member of the family. ResultValue, ResultValueDictionary, ResultValue0D, ResultValueDecimal, ResultValueInt, ResultValueString, … (6 more), or a value added since.
            cashflows: Cash flows of the set.
        """

class LifeCycleEventValue(ResultValue):
    result_value_type: str = ...
    effective_date: _datetime.datetime | None = ...
    event_values: ResultValueDictionary | None = ...
    event_lineage: LifeCycleEventLineage | None = ...
    def __init__(
        self,
        *,
        result_value_type: str = ...,
        effective_date: _datetime.datetime | str | None = ...,
        event_values: ResultValueDictionary | _abc.Mapping[str, _typing.Any] | None = ...,
        event_lineage: LifeCycleEventLineage | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Life cycle event value: the `ResultValue` whose discriminator is `LifeCycleEventValue`.

        Args:
            result_value_type: Shape of the result, which picks the member of the family. ResultValue, ResultValueDictionary, ResultValue0D, ResultValueDecimal, ResultValueInt, ResultValueString, … (6 more), or a value added since.
            effective_date: The date from which it takes effect.
            event_values: What happens at the event, by name.
            event_lineage: What the event comes from, such as instrument and leg.
        """

class ResultValue0D(ResultValue):
    result_value_type: str = ...
    units: str | None = ...
    value: float | None = ...
    dimension: int | None = ...
    def __init__(
        self,
        *,
        result_value_type: str = ...,
        units: str | None = ...,
        value: float | _decimal.Decimal | None = ...,
        dimension: int | None = ...,
    ) -> None:
        """Result value 0 d: the `ResultValue` whose discriminator is `ResultValue0D`.

        Args:
            result_value_type: Shape of the result, which picks the member of the family. ResultValue, ResultValueDictionary, ResultValue0D, ResultValueDecimal, ResultValueInt, ResultValueString, … (6 more), or a value added since.
            units: How many units.
            value: The number.
            dimension: The number of dimensions of the value.
        """

class ResultValueBool(ResultValue):
    result_value_type: str = ...
    value: bool | None = ...
    def __init__(
        self,
        *,
        result_value_type: str = ...,
        value: bool | None = ...,
    ) -> None:
        """Result value bool: the `ResultValue` whose discriminator is `ResultValueBool`.

        Args:
            result_value_type: Shape of the result, which picks the member of the family. ResultValue, ResultValueDictionary, ResultValue0D, ResultValueDecimal, ResultValueInt, ResultValueString, … (6 more), or a value added since.
            value: The value.
        """

class ResultValueCurrency(ResultValue):
    result_value_type: str = ...
    value: str | None = ...
    def __init__(
        self,
        *,
        result_value_type: str = ...,
        value: str | None = ...,
    ) -> None:
        """Result value currency: the `ResultValue` whose discriminator is `ResultValueCurrency`.

        Args:
            result_value_type: Shape of the result, which picks the member of the family. ResultValue, ResultValueDictionary, ResultValue0D, ResultValueDecimal, ResultValueInt, ResultValueString, … (6 more), or a value added since.
            value: The value.
        """

class ResultValueDateTimeOffset(ResultValue):
    result_value_type: str = ...
    value: _datetime.datetime | None = ...
    dimension: int | None = ...
    def __init__(
        self,
        *,
        result_value_type: str = ...,
        value: _datetime.datetime | str | None = ...,
        dimension: int | None = ...,
    ) -> None:
        """Result value date time offset: the `ResultValue` whose discriminator is
        `ResultValueDateTimeOffset`.

        Args:
            result_value_type: Shape of the result, which picks the member of the family. ResultValue, ResultValueDictionary, ResultValue0D, ResultValueDecimal, ResultValueInt, ResultValueString, … (6 more), or a value added since.
            value: The value.
            dimension: The number of dimensions of the value.
        """

class ResultValueDecimal(ResultValue):
    result_value_type: str = ...
    value: float | None = ...
    dimension: int | None = ...
    def __init__(
        self,
        *,
        result_value_type: str = ...,
        value: float | _decimal.Decimal | None = ...,
        dimension: int | None = ...,
    ) -> None:
        """Result value decimal: the `ResultValue` whose discriminator is `ResultValueDecimal`.

        Args:
            result_value_type: Shape of the result, which picks the member of the family. ResultValue, ResultValueDictionary, ResultValue0D, ResultValueDecimal, ResultValueInt, ResultValueString, … (6 more), or a value added since.
            value: The value.
            dimension: The number of dimensions of the value.
        """

class ResultValueInt(ResultValue):
    result_value_type: str = ...
    value: int | None = ...
    dimension: int | None = ...
    def __init__(
        self,
        *,
        result_value_type: str = ...,
        value: int | None = ...,
        dimension: int | None = ...,
    ) -> None:
        """Result value int: the `ResultValue` whose discriminator is `ResultValueInt`.

        Args:
            result_value_type: Shape of the result, which picks the member of the family. ResultValue, ResultValueDictionary, ResultValue0D, ResultValueDecimal, ResultValueInt, ResultValueString, … (6 more), or a value added since.
            value: The value.
            dimension: The number of dimensions of the value.
        """

class ResultValueString(ResultValue):
    result_value_type: str = ...
    value: str | None = ...
    def __init__(
        self,
        *,
        result_value_type: str = ...,
        value: str | None = ...,
    ) -> None:
        """Result value string: the `ResultValue` whose discriminator is `ResultValueString`.

        Args:
            result_value_type: Shape of the result, which picks the member of the family. ResultValue, ResultValueDictionary, ResultValue0D, ResultValueDecimal, ResultValueInt, ResultValueString, … (6 more), or a value added since.
            value: The value.
        """
