"""The members of the result value family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from lusid_async.modelling import AwareDatetime, LusidModel, Number

from lusid_async.models.family_bases import ResultValue


class CashFlowLineage(LusidModel):
    """Cash flow lineage."""

    instrument_type: str | None = None
    """Type of the instrument that pays."""
    cash_flow_type: str | None = None
    """What is paid, such as a coupon or principal."""
    instrument_id: str | None = None
    """LUID of the instrument that pays; leave out when storing."""
    leg_id: str | None = None
    """The identifier of the leg."""
    source_transaction_id: str | None = None
    """Transaction behind the cash flow; leave out when storing."""
    pay_receive: str | None = None
    """Whether payments are made or received."""


class LifeCycleEventLineage(LusidModel):
    """Life cycle event lineage."""

    event_type: str | None = None
    """Type of the event that the value comes from."""
    instrument_type: str | None = None
    """The type of instrument."""
    instrument_id: str | None = None
    """The value of the identifier that names the instrument."""
    leg_id: str | None = None
    """The identifier of the leg."""
    source_transaction_id: str | None = None
    """The transaction that the cash flow comes from."""


class ResultValueDictionary(ResultValue):
    """Result value dictionary: the `ResultValue` whose discriminator is `ResultValueDictionary`."""

    result_value_type: str = "ResultValueDictionary"
    elements: dict[str, ResultValue] | None = None
    """Values by name."""


class CashFlowValue(ResultValue):
    """Cash flow value: the `ResultValue` whose discriminator is `CashFlowValue`."""

    result_value_type: str = "CashFlowValue"
    payment_date: AwareDatetime
    """Date on which the cash flow is paid."""
    diagnostics: ResultValueDictionary | None = None
    """Notes on how the result came about."""
    cash_flow_lineage: CashFlowLineage | None = None
    """What the cash flow comes from, such as instrument and leg."""
    payment_amount: Number
    """Amount paid or received."""
    payment_ccy: str
    """Currency of the amount, as ISO code."""


class CashFlowValueSet(ResultValue):
    """Cash flow value set: the `ResultValue` whose discriminator is `CashFlowValueSet`."""

    result_value_type: str = "CashFlowValueSet"
    cashflows: list[CashFlowValue] | None = None
    """Cash flows of the set."""


class LifeCycleEventValue(ResultValue):
    """Life cycle event value: the `ResultValue` whose discriminator is `LifeCycleEventValue`."""

    result_value_type: str = "LifeCycleEventValue"
    effective_date: AwareDatetime | None = None
    """The date from which it takes effect."""
    event_values: ResultValueDictionary | None = None
    """What happens at the event, by name."""
    event_lineage: LifeCycleEventLineage | None = None
    """What the event comes from, such as instrument and leg."""


class ResultValue0D(ResultValue):
    """Result value 0 d: the `ResultValue` whose discriminator is `ResultValue0D`."""

    result_value_type: str = "ResultValue0D"
    units: str | None = None
    """How many units."""
    value: Number | None = None
    """The number."""
    dimension: int | None = None
    """The number of dimensions of the value."""


class ResultValueBool(ResultValue):
    """Result value bool: the `ResultValue` whose discriminator is `ResultValueBool`."""

    result_value_type: str = "ResultValueBool"
    value: bool | None = None
    """The value."""


class ResultValueCurrency(ResultValue):
    """Result value currency: the `ResultValue` whose discriminator is `ResultValueCurrency`."""

    result_value_type: str = "ResultValueCurrency"
    value: str | None = None
    """The value."""


class ResultValueDateTimeOffset(ResultValue):
    """Result value date time offset: the `ResultValue` whose discriminator is `ResultValueDateTimeOffset`."""

    result_value_type: str = "ResultValueDateTimeOffset"
    value: AwareDatetime | None = None
    """The value."""
    dimension: int | None = None
    """The number of dimensions of the value."""


class ResultValueDecimal(ResultValue):
    """Result value decimal: the `ResultValue` whose discriminator is `ResultValueDecimal`."""

    result_value_type: str = "ResultValueDecimal"
    value: Number | None = None
    """The value."""
    dimension: int | None = None
    """The number of dimensions of the value."""


class ResultValueInt(ResultValue):
    """Result value int: the `ResultValue` whose discriminator is `ResultValueInt`."""

    result_value_type: str = "ResultValueInt"
    value: int | None = None
    """The value."""
    dimension: int | None = None
    """The number of dimensions of the value."""


class ResultValueString(ResultValue):
    """Result value string: the `ResultValue` whose discriminator is `ResultValueString`."""

    result_value_type: str = "ResultValueString"
    value: str | None = None
    """The value."""
