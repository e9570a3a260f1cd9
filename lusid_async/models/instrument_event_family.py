"""The members of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a class
# from further on or from another module are text, and the base class imports what they name on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from pydantic import Field

from lusid_async.modelling import LusidModel

from .family_bases import InstrumentEvent

if TYPE_CHECKING:
    from .family_bases import LusidInstrument, Schedule
    from .result_value_family import CashFlowValue, LifeCycleEventValue, ResultValueDictionary


class AbstainElection(LusidModel):
    """Abstain election."""

    election_key: str
    is_default: bool | None = None
    is_chosen: bool | None = None


class BondDefaultSuppressionDetails(LusidModel):
    """Bond default suppression details."""

    accrual_percentage: float | None = None
    coupon_percentage: float | None = None
    principal_percentage: float | None = None


class UnitsRatio(LusidModel):
    """Units ratio."""

    input: float
    output: float
    unit_scale_type: str | None = None
    """NEWO or ADEX, or a value added since."""


class CashAndSecurityOfferElection(LusidModel):
    """Cash and security offer election."""

    cash_offer_currency: str
    cash_offer_price: float
    cost_factor: float | None = None
    election_key: str
    is_chosen: bool | None = None
    is_default: bool | None = None
    units_ratio: UnitsRatio


class RateBreakdownComponent(LusidModel):
    """Rate breakdown component."""

    rate_type: str
    dividend_rate: float


class CashElection(LusidModel):
    """Cash election."""

    election_key: str
    exchange_rate: float | None = None
    dividend_rate: float | None = None
    is_chosen: bool | None = None
    is_declared: bool | None = None
    is_default: bool | None = None
    dividend_currency: str
    payment_date: datetime | None = None
    rate_breakdown: list[RateBreakdownComponent] | None = None


class CashOfferConstituent(LusidModel):
    """Cash offer constituent."""

    offer_price: float
    currency: str
    settlement_date: datetime
    min_piece_size: float | None = None
    min_increment: float | None = None


class CashOfferElection(LusidModel):
    """Cash offer election."""

    cash_offer_currency: str
    cash_offer_price: float
    election_key: str
    is_chosen: bool | None = None
    is_default: bool | None = None


class ConsentAndExchangeElection(LusidModel):
    """Consent and exchange election."""

    election_key: str
    is_default: bool | None = None
    is_chosen: bool | None = None
    units_ratio: UnitsRatio


class ConsentAndTenderElection(LusidModel):
    """Consent and tender election."""

    election_key: str
    is_default: bool | None = None
    is_chosen: bool | None = None
    tender_offer_price: float | None = None
    tender_offer_currency: str | None = None
    consent_fee_price: float | None = None
    consent_fee_currency: str | None = None


class ConsentDeniedElection(LusidModel):
    """Consent denied election."""

    election_key: str
    is_default: bool | None = None
    is_chosen: bool | None = None


class ConsentGrantedElection(LusidModel):
    """Consent granted election."""

    election_key: str
    is_default: bool | None = None
    is_chosen: bool | None = None
    consent_fee_price: float | None = None
    consent_fee_currency: str | None = None


class ContractDetails(LusidModel):
    """Contract details."""

    identifiers: dict[str, str | None]
    lusid_instrument_id: str | None = None
    instrument_scope: str | None = None
    instrument_name: str | None = None
    dom_ccy: str | None = None


class EarlyRedemptionElection(LusidModel):
    """Early redemption election."""

    election_key: str
    is_default: bool | None = None
    is_chosen: bool | None = None


class EventDateRange(LusidModel):
    """Event date range."""

    start: datetime | None = None
    end: datetime | None = None


class GlobalLoanFacilityContractState(LusidModel):
    """Global loan facility contract state."""

    contract_details: ContractDetails
    balance: float
    balance_in_facility_ccy: float | None = None
    agency_fx_rate: float | None = None


class InputTransition(LusidModel):
    """Input transition."""

    units_factor: float
    cost_factor: float


class LapseElection(LusidModel):
    """Lapse election."""

    election_key: str
    is_default: bool | None = None
    is_chosen: bool | None = None


class LoanFacilityTaxLotAllocation(LusidModel):
    """Loan facility tax lot allocation."""

    contract_details: ContractDetails
    tax_lot_id: str
    balance: float
    balance_in_facility_ccy: float | None = None
    accrued_interest: float | None = None
    pik_accrued_interest: float | None = None


class LoanFacilityTaxLotState(LusidModel):
    """Loan facility tax lot state."""

    tax_lot_id: str
    cost: float | None = None
    cost_in_portfolio_ccy: float | None = None
    portfolio_fx_rate: float | None = None
    facility_accrued_interest: float | None = None


class NewInstrument(LusidModel):
    """New instrument."""

    instrument_identifiers: dict[str, str | None]
    lusid_instrument_id: str | None = None
    instrument_scope: str | None = None
    dom_ccy: str | None = None


class SecurityOfferConstituent(LusidModel):
    """Security offer constituent."""

    new_instrument: NewInstrument
    units_ratio: UnitsRatio
    settlement_date: datetime
    min_piece_size: float | None = None
    min_increment: float | None = None


class MixedLotConstituentsElection(LusidModel):
    """Mixed lot constituents election."""

    election_key: str
    is_default: bool | None = None
    is_chosen: bool | None = None
    securities_constituents: list[SecurityOfferConstituent] | None = None
    cash_constituents: list[CashOfferConstituent] | None = None
    cost_factor: float | None = None


class OptionExerciseElection(LusidModel):
    """Option exercise election."""

    election_key: str
    is_default: bool | None = None
    is_chosen: bool | None = None


class RoundingConfigurationComponent(LusidModel):
    """Rounding configuration component."""

    rounding_type: str
    """Up, Down or NearestRoundHalfAwayFromZero, or a value added since."""


class RoundingConfiguration(LusidModel):
    """Rounding configuration."""

    stock_units: RoundingConfigurationComponent | None = None


class OutputTransition(LusidModel):
    """Output transition."""

    instrument_identifiers: dict[str, str | None]
    units_factor: float
    cost_factor: float
    lusid_instrument_id: str | None = None
    instrument_scope: str | None = None
    rounding: RoundingConfiguration | None = None


class OversubscribeElection(LusidModel):
    """Oversubscribe election."""

    election_key: str
    is_default: bool | None = None
    is_chosen: bool | None = None


class PartialClosureConstituent(LusidModel):
    """Partial closure constituent."""

    amount: float
    amount_type: str
    """Percentage or Units, or a value added since."""
    instrument: NewInstrument


class PikElection(LusidModel):
    """Pik election."""

    election_key: str
    is_default: bool | None = None
    is_chosen: bool | None = None


class RetainElection(LusidModel):
    """Retain election."""

    election_key: str
    is_default: bool | None = None
    is_chosen: bool | None = None


class RollInterestUpdates(LusidModel):
    """Roll interest updates."""

    withdraw_interest_amount: float | None = None
    withdraw_interest_percentage: float | None = None
    reinvest_interest_amount: float | None = None
    reinvest_interest_percentage: float | None = None


class RollPrincipalUpdates(LusidModel):
    """Roll principal updates."""

    withdraw_principal_amount: float | None = None
    withdraw_principal_percentage: float | None = None
    increase_principal_amount: float | None = None
    increase_principal_percentage: float | None = None


class RolloverConstituent(LusidModel):
    """Rollover constituent."""

    contract_details: ContractDetails
    balance_change: float


class SecurityElection(LusidModel):
    """Security election."""

    election_key: str
    is_chosen: bool | None = None
    is_default: bool | None = None
    price: float | None = None
    units_ratio: UnitsRatio | None = None
    security_election_currency: str | None = None


class SecurityOfferElection(LusidModel):
    """Security offer election."""

    election_key: str
    is_chosen: bool | None = None
    is_default: bool | None = None
    units_ratio: UnitsRatio


class SellEntitlementElection(LusidModel):
    """Sell entitlement election."""

    election_key: str
    is_default: bool | None = None
    is_chosen: bool | None = None


class SubscribeElection(LusidModel):
    """Subscribe election."""

    election_key: str
    is_default: bool | None = None
    is_chosen: bool | None = None


class TenderOfferElection(LusidModel):
    """Tender offer election."""

    tender_offer_currency: str
    tender_offer_price: float
    election_key: str
    is_chosen: bool | None = None
    is_default: bool | None = None


class UnknownProceedsElection(LusidModel):
    """Unknown proceeds election."""

    election_key: str
    is_default: bool | None = None
    is_chosen: bool | None = None


class AccumulationEvent(InstrumentEvent):
    """Accumulation event: the `InstrumentEvent` whose discriminator is `AccumulationEvent`."""

    instrument_event_type: str = "AccumulationEvent"
    announcement_date: datetime | None = None
    dividend_currency: str
    dividend_rate: float
    ex_date: datetime | None = None
    payment_date: datetime | None = None


class AdjustGlobalCommitmentEvent(InstrumentEvent):
    """Adjust global commitment event: the `InstrumentEvent` whose discriminator is `AdjustGlobalCommitmentEvent`."""

    instrument_event_type: str = "AdjustGlobalCommitmentEvent"
    amount: float
    var_date: datetime | None = Field(default=None, validation_alias="date", serialization_alias="date")


class AmendCommitmentEvent(InstrumentEvent):
    """Amend commitment event: the `InstrumentEvent` whose discriminator is `AmendCommitmentEvent`."""

    instrument_event_type: str = "AmendCommitmentEvent"
    var_date: datetime | None = Field(default=None, validation_alias="date", serialization_alias="date")
    amount: float
    component: str | None = None


class AmortisationEvent(InstrumentEvent):
    """Amortisation event: the `InstrumentEvent` whose discriminator is `AmortisationEvent`."""

    instrument_event_type: str = "AmortisationEvent"
    amount_reduced: float
    dom_ccy: str
    pay_receive: str
    payment_date: datetime


class BankruptcyEvent(InstrumentEvent):
    """Bankruptcy event: the `InstrumentEvent` whose discriminator is `BankruptcyEvent`."""

    instrument_event_type: str = "BankruptcyEvent"
    effective_date: datetime | None = None
    notification_type: str
    """NEWM, REPL or CANC, or a value added since."""
    claim_filing_deadline: datetime | None = None
    narrative: str | None = None
    payment_date: datetime | None = None
    cash_offer_elections: list[CashOfferElection] | None = None
    lapse_elections: list[LapseElection] | None = None


class BondCouponEvent(InstrumentEvent):
    """Bond coupon event: the `InstrumentEvent` whose discriminator is `BondCouponEvent`."""

    instrument_event_type: str = "BondCouponEvent"
    ex_date: datetime | None = None
    payment_date: datetime | None = None
    currency: str
    coupon_per_unit: float | None = None


class BondDefaultEvent(InstrumentEvent):
    """Bond default event: the `InstrumentEvent` whose discriminator is `BondDefaultEvent`."""

    instrument_event_type: str = "BondDefaultEvent"
    effective_date: datetime | None = None
    default_reason: str | None = None
    suppression_details: BondDefaultSuppressionDetails | None = None
    suppression_details_specified: bool | None = None


class BondForwardCashSettlementEvent(InstrumentEvent):
    """Bond forward cash settlement event: the `InstrumentEvent` whose discriminator is `BondForwardCashSettlementEvent`."""

    instrument_event_type: str = "BondForwardCashSettlementEvent"
    agreed_clean_price: float
    contract_size: float
    maturity_date: datetime | None = None
    reference_price: float | None = None
    settlement_amount_per_unit: float | None = None
    settlement_currency: str
    settlement_date: datetime | None = None


class BondForwardTerminationEvent(InstrumentEvent):
    """Bond forward termination event: the `InstrumentEvent` whose discriminator is `BondForwardTerminationEvent`."""

    instrument_event_type: str = "BondForwardTerminationEvent"
    agreed_clean_price: float
    contract_size: float
    redemption_accrued: float | None = None
    redemption_price: float | None = None
    settlement_accrued: float | None = None
    settlement_amount_per_unit: float | None = None
    settlement_currency: str
    settlement_date: datetime | None = None
    termination_date: datetime | None = None


class BondOptionTerminationEvent(InstrumentEvent):
    """Bond option termination event: the `InstrumentEvent` whose discriminator is `BondOptionTerminationEvent`."""

    instrument_event_type: str = "BondOptionTerminationEvent"
    termination_date: datetime | None = None
    call_price: float
    settlement_currency: str
    dom_ccy: str
    settlement_amount_per_unit: float | None = None


class BondPrincipalEvent(InstrumentEvent):
    """Bond principal event: the `InstrumentEvent` whose discriminator is `BondPrincipalEvent`."""

    instrument_event_type: str = "BondPrincipalEvent"
    currency: str
    ex_date: datetime | None = None
    payment_date: datetime | None = None
    principal_per_unit: float | None = None


class BonusIssueEvent(InstrumentEvent):
    """Bonus issue event: the `InstrumentEvent` whose discriminator is `BonusIssueEvent`."""

    instrument_event_type: str = "BonusIssueEvent"
    announcement_date: datetime | None = None
    ex_date: datetime | None = None
    record_date: datetime | None = None
    payment_date: datetime | None = None
    fractional_units_cash_price: float | None = None
    fractional_units_cash_currency: str | None = None
    fractional_units_rounding_convention: str | None = None
    """Floor, Ceiling, RoundHalfUp, RoundHalfDown, RoundToDecimalPlaces, BuyUp or BankerRounding, or a value added since."""
    fractional_units_decimal_places: int | None = None
    security_offer_elections: list[SecurityOfferElection] | None = None
    cash_offer_elections: list[CashOfferElection] | None = None
    lapse_elections: list[LapseElection] | None = None
    mixed_lot_constituents_elections: list[MixedLotConstituentsElection] | None = None


class CallOnIntermediateSecuritiesEvent(InstrumentEvent):
    """Call on intermediate securities event: the `InstrumentEvent` whose discriminator is `CallOnIntermediateSecuritiesEvent`."""

    instrument_event_type: str = "CallOnIntermediateSecuritiesEvent"
    expiry_date: datetime | None = None
    payment_date: datetime | None = None
    new_instrument: NewInstrument
    units_ratio: UnitsRatio
    price: float
    exercise_currency: str
    option_exercise_elections: list[OptionExerciseElection] | None = None
    lapse_elections: list[LapseElection] | None = None
    oversubscribe_elections: list[OversubscribeElection] | None = None
    sell_entitlement_elections: list[SellEntitlementElection] | None = None
    unknown_proceeds_elections: list[UnknownProceedsElection] | None = None


class CancelSwapEvent(InstrumentEvent):
    """Cancel swap event: the `InstrumentEvent` whose discriminator is `CancelSwapEvent`."""

    instrument_event_type: str = "CancelSwapEvent"
    cancel_date: datetime | None = None
    notice_due_date: datetime | None = None
    subscribe_elections: list[SubscribeElection] | None = None


class CapitalCallEvent(InstrumentEvent):
    """Capital call event: the `InstrumentEvent` whose discriminator is `CapitalCallEvent`."""

    instrument_event_type: str = "CapitalCallEvent"
    var_date: datetime | None = Field(default=None, validation_alias="date", serialization_alias="date")
    amount: float
    investment_amount: float | None = None
    management_fee_amount: float | None = None
    other_fee_amount: float | None = None
    partnership_expense_amount: float | None = None
    organisational_cost_amount: float | None = None
    recall_amount: float | None = None
    equalisation_interest_amount: float | None = None
    late_payment_interest_amount: float | None = None
    outside_commitment_slots: list[str] | None = None
    deal_id: str | None = None
    allocation_event_id: str | None = None
    notice_date: datetime | None = None


class CapitalCallReceiptEvent(InstrumentEvent):
    """Capital call receipt event: the `InstrumentEvent` whose discriminator is `CapitalCallReceiptEvent`."""

    instrument_event_type: str = "CapitalCallReceiptEvent"
    var_date: datetime | None = Field(default=None, validation_alias="date", serialization_alias="date")
    amount: float
    call_event_id: str
    investment_amount: float | None = None
    management_fee_amount: float | None = None
    other_fee_amount: float | None = None
    partnership_expense_amount: float | None = None
    organisational_cost_amount: float | None = None
    recall_amount: float | None = None
    equalisation_interest_amount: float | None = None
    late_payment_interest_amount: float | None = None
    outside_commitment_slots: list[str] | None = None
    deal_id: str | None = None
    allocation_event_id: str | None = None


class CapitalDistributionEvent(InstrumentEvent):
    """Capital distribution event: the `InstrumentEvent` whose discriminator is `CapitalDistributionEvent`."""

    instrument_event_type: str = "CapitalDistributionEvent"
    announcement_date: datetime | None = None
    cash_elections: list[CashElection]
    ex_date: datetime | None = None
    payment_date: datetime | None = None
    record_date: datetime | None = None


class CapitalGainsDistributionEvent(InstrumentEvent):
    """Capital gains distribution event: the `InstrumentEvent` whose discriminator is `CapitalGainsDistributionEvent`."""

    instrument_event_type: str = "CapitalGainsDistributionEvent"
    payment_date: datetime | None = None
    ex_date: datetime | None = None
    record_date: datetime | None = None
    announcement_date: datetime | None = None
    cash_elections: list[CashElection] | None = None


class CapitalInterestTransferEvent(InstrumentEvent):
    """Capital interest transfer event: the `InstrumentEvent` whose discriminator is `CapitalInterestTransferEvent`."""

    instrument_event_type: str = "CapitalInterestTransferEvent"
    var_date: datetime | None = Field(default=None, validation_alias="date", serialization_alias="date")
    direction: str
    """Out or In, or a value added since."""
    fraction: float
    from_line_id: str
    to_line_id: str
    mode: str | None = None
    """Transfer or Correction, or a value added since."""
    to_portfolio_id: str | None = None
    consideration_amount: float | None = None
    consideration_currency: str | None = None
    consideration_record_only: bool | None = None
    reason: str | None = None
    """None, TaxStatusChange, Redomicile, SecondaryBuyerIneligible, BenefitPlanLimit, WrongVehicleAtClose, AffiliateTransfer, Regulatory, VehicleMergerOrClosure, NomineeUnwind or BlockerOrAivElection, or a value added since."""
    scope: str | None = None
    """Whole or Deal, or a value added since."""
    deal_id: str | None = None
    tax_treatment_acknowledged: bool | None = None
    committed_capital_amount: float | None = None
    called_commitment_amount: float | None = None
    paid_in_capital_amount: float | None = None
    returned_capital_amount: float | None = None
    recallable_capital_amount: float | None = None
    non_recallable_capital_amount: float | None = None
    funded_capital_amount: float | None = None
    excess_capital_returned_amount: float | None = None
    paid_in_capital_portfolio_ccy_amount: float | None = None
    returned_capital_portfolio_ccy_amount: float | None = None
    excess_capital_returned_portfolio_ccy_amount: float | None = None


class CapletFloorletCashFlowEvent(InstrumentEvent):
    """Caplet floorlet cash flow event: the `InstrumentEvent` whose discriminator is `CapletFloorletCashFlowEvent`."""

    instrument_event_type: str = "CapletFloorletCashFlowEvent"
    entitlement_date: datetime | None = None
    payment_date: datetime | None = None
    currency: str
    cash_flow_per_unit: float


class CashDividendEvent(InstrumentEvent):
    """Cash dividend event: the `InstrumentEvent` whose discriminator is `CashDividendEvent`."""

    instrument_event_type: str = "CashDividendEvent"
    payment_date: datetime | None = None
    ex_date: datetime | None = None
    cash_elections: list[CashElection]
    announcement_date: datetime | None = None
    record_date: datetime | None = None


class CashFlowEvent(InstrumentEvent):
    """Cash flow event: the `InstrumentEvent` whose discriminator is `CashFlowEvent`."""

    instrument_event_type: str = "CashFlowEvent"
    cash_flow_value: "CashFlowValue"
    event_type: str


class CdsCreditEvent(InstrumentEvent):
    """Cds credit event: the `InstrumentEvent` whose discriminator is `CdsCreditEvent`."""

    instrument_event_type: str = "CdsCreditEvent"
    effective_date: datetime | None = None
    auction_date: datetime | None = None
    recovery_rate: float | None = None


class CdxCreditEvent(InstrumentEvent):
    """Cdx credit event: the `InstrumentEvent` whose discriminator is `CdxCreditEvent`."""

    instrument_event_type: str = "CdxCreditEvent"
    effective_date: datetime | None = None
    auction_date: datetime | None = None
    recovery_rate: float | None = None
    constituent_weight: float
    constituent_reference: str | None = None
    payment_date: datetime | None = None


class ChangeEvent(InstrumentEvent):
    """Change event: the `InstrumentEvent` whose discriminator is `ChangeEvent`."""

    instrument_event_type: str = "ChangeEvent"
    record_date: datetime | None = None
    payment_date: datetime | None = None
    new_instrument: NewInstrument
    units_ratio: UnitsRatio
    change_type: str
    """Certificates, Name or Terms, or a value added since."""
    term_target: str | None = None
    """InstrumentDefinitionField or InstrumentProperty, or a value added since."""
    term_target_identifier: str | None = None
    additional_information: str | None = None
    carry_relationships: str | None = None
    """None, Outward or Both, or a value added since."""


class ClassActionEvent(InstrumentEvent):
    """Class action event: the `InstrumentEvent` whose discriminator is `ClassActionEvent`."""

    instrument_event_type: str = "ClassActionEvent"
    payment_date: datetime | None = None
    filing_deadline: datetime | None = None
    class_period_start: datetime | None = None
    class_period_end: datetime | None = None
    ex_date: datetime | None = None
    record_date: datetime | None = None
    announcement_date: datetime | None = None
    case_reference: str | None = None
    cash_offer_elections: list[CashOfferElection] | None = None
    lapse_elections: list[LapseElection] | None = None


class CloseEvent(InstrumentEvent):
    """Close event: the `InstrumentEvent` whose discriminator is `CloseEvent`."""

    instrument_event_type: str = "CloseEvent"
    start_date: datetime | None = None
    end_date: datetime | None = None


class CommodityCalendarSwapCashFlowEvent(InstrumentEvent):
    """Commodity calendar swap cash flow event: the `InstrumentEvent` whose discriminator is `CommodityCalendarSwapCashFlowEvent`."""

    instrument_event_type: str = "CommodityCalendarSwapCashFlowEvent"
    period_end_date: datetime | None = None
    payment_date: datetime | None = None
    currency: str
    period_number: int
    quantity_per_period: float
    ex_date: datetime | None = None
    cash_flow_per_unit: float | None = None
    cash_flow_amount: float | None = None


class CommodityForwardCashSettlementEvent(InstrumentEvent):
    """Commodity forward cash settlement event: the `InstrumentEvent` whose discriminator is `CommodityForwardCashSettlementEvent`."""

    instrument_event_type: str = "CommodityForwardCashSettlementEvent"
    maturity_date: datetime | None = None
    dom_ccy: str
    cash_flow_per_unit: float | None = None
    cash_flow_amount: float | None = None
    strike: float | None = None


class CommodityForwardPhysicalSettlementEvent(InstrumentEvent):
    """Commodity forward physical settlement event: the `InstrumentEvent` whose discriminator is `CommodityForwardPhysicalSettlementEvent`."""

    instrument_event_type: str = "CommodityForwardPhysicalSettlementEvent"
    maturity_date: datetime | None = None
    strike: float | None = None
    new_instrument: NewInstrument
    delivered_units: float | None = None


class ConsentEvent(InstrumentEvent):
    """Consent event: the `InstrumentEvent` whose discriminator is `ConsentEvent`."""

    instrument_event_type: str = "ConsentEvent"
    consent_type: str | None = None
    """ChangeInTerms, DueAndPayable or Unknown, or a value added since."""
    record_date: datetime | None = None
    response_deadline: datetime | None = None
    market_deadline: datetime | None = None
    early_response_deadline: datetime | None = None
    payment_date: datetime | None = None
    cash_offer_elections: list[CashOfferElection] | None = None
    lapse_elections: list[LapseElection] | None = None
    consent_granted_elections: list[ConsentGrantedElection] | None = None
    consent_denied_elections: list[ConsentDeniedElection] | None = None
    abstain_elections: list[AbstainElection] | None = None


class ContractInitialisationEvent(InstrumentEvent):
    """Contract initialisation event: the `InstrumentEvent` whose discriminator is `ContractInitialisationEvent`."""

    instrument_event_type: str = "ContractInitialisationEvent"
    limit: float
    var_date: datetime | None = Field(default=None, validation_alias="date", serialization_alias="date")
    contract_details: ContractDetails


class ConversionEvent(InstrumentEvent):
    """Conversion event: the `InstrumentEvent` whose discriminator is `ConversionEvent`."""

    instrument_event_type: str = "ConversionEvent"
    record_date: datetime | None = None
    payment_date: datetime | None = None
    new_instrument: NewInstrument
    response_deadline_date: datetime | None = None
    market_deadline_date: datetime | None = None
    effective_date: datetime | None = None
    period_of_action: EventDateRange | None = None
    fractional_units_cash_price: float | None = None
    fractional_units_cash_currency: str | None = None
    fractional_units_rounding_convention: str | None = None
    """Floor, Ceiling, RoundHalfUp, RoundHalfDown, RoundToDecimalPlaces, BuyUp or BankerRounding, or a value added since."""
    fractional_units_decimal_places: int | None = None
    security_offer_elections: list[SecurityOfferElection] | None = None
    cash_and_security_offer_elections: list[CashAndSecurityOfferElection] | None = None
    cash_offer_elections: list[CashOfferElection] | None = None
    lapse_elections: list[LapseElection] | None = None
    unknown_proceeds_elections: list[UnknownProceedsElection] | None = None
    mixed_lot_constituents_elections: list[MixedLotConstituentsElection] | None = None
    conversion_type: str | None = None
    """Regular or Exchange144A, or a value added since."""


class CreditPremiumCashFlowEvent(InstrumentEvent):
    """Credit premium cash flow event: the `InstrumentEvent` whose discriminator is `CreditPremiumCashFlowEvent`."""

    instrument_event_type: str = "CreditPremiumCashFlowEvent"
    ex_date: datetime | None = None
    payment_date: datetime | None = None
    currency: str
    cash_flow_per_unit: float | None = None


class DelistingEvent(InstrumentEvent):
    """Delisting event: the `InstrumentEvent` whose discriminator is `DelistingEvent`."""

    instrument_event_type: str = "DelistingEvent"
    effective_date: datetime | None = None
    announcement_date: datetime | None = None


class DepositCloseEvent(InstrumentEvent):
    """Deposit close event: the `InstrumentEvent` whose discriminator is `DepositCloseEvent`."""

    instrument_event_type: str = "DepositCloseEvent"
    effective_date: datetime | None = None


class DepositInterestCapitalisationEvent(InstrumentEvent):
    """Deposit interest capitalisation event: the `InstrumentEvent` whose discriminator is `DepositInterestCapitalisationEvent`."""

    instrument_event_type: str = "DepositInterestCapitalisationEvent"
    payment_date: datetime | None = None
    ex_date: datetime | None = None
    currency: str
    fraction: float | None = None
    lapse_elections: list[LapseElection] | None = None


class DepositInterestPaymentEvent(InstrumentEvent):
    """Deposit interest payment event: the `InstrumentEvent` whose discriminator is `DepositInterestPaymentEvent`."""

    instrument_event_type: str = "DepositInterestPaymentEvent"
    payment_date: datetime | None = None
    ex_date: datetime | None = None
    currency: str
    fraction: float | None = None
    lapse_elections: list[LapseElection] | None = None


class DepositRollEvent(InstrumentEvent):
    """Deposit roll event: the `InstrumentEvent` whose discriminator is `DepositRollEvent`."""

    instrument_event_type: str = "DepositRollEvent"
    entitlement_date: datetime | None = None
    settlement_date: datetime | None = None
    principal_updates: RollPrincipalUpdates
    interest_updates: RollInterestUpdates
    new_schedule: "Schedule | None" = None


class DepositSweepEvent(InstrumentEvent):
    """Deposit sweep event: the `InstrumentEvent` whose discriminator is `DepositSweepEvent`."""

    instrument_event_type: str = "DepositSweepEvent"
    sweep_date: datetime | None = None
    currency: str


class DividendOptionEvent(InstrumentEvent):
    """Dividend option event: the `InstrumentEvent` whose discriminator is `DividendOptionEvent`."""

    instrument_event_type: str = "DividendOptionEvent"
    announcement_date: datetime | None = None
    cash_elections: list[CashElection]
    ex_date: datetime | None = None
    payment_date: datetime | None = None
    record_date: datetime | None = None
    security_elections: list[SecurityElection]
    security_settlement_date: datetime | None = None


class DividendReinvestmentEvent(InstrumentEvent):
    """Dividend reinvestment event: the `InstrumentEvent` whose discriminator is `DividendReinvestmentEvent`."""

    instrument_event_type: str = "DividendReinvestmentEvent"
    announcement_date: datetime | None = None
    cash_elections: list[CashElection]
    ex_date: datetime | None = None
    payment_date: datetime | None = None
    record_date: datetime | None = None
    security_elections: list[SecurityElection]
    security_settlement_date: datetime | None = None


class DividendSuspensionEvent(InstrumentEvent):
    """Dividend suspension event: the `InstrumentEvent` whose discriminator is `DividendSuspensionEvent`."""

    instrument_event_type: str = "DividendSuspensionEvent"
    target_payment_date: datetime | None = None
    announcement_date: datetime | None = None


class DrawdownEvent(InstrumentEvent):
    """Drawdown event: the `InstrumentEvent` whose discriminator is `DrawdownEvent`."""

    instrument_event_type: str = "DrawdownEvent"
    amount: float
    var_date: datetime | None = Field(default=None, validation_alias="date", serialization_alias="date")
    contract_details: ContractDetails
    agency_fx_rate: float | None = None


class DrawingEvent(InstrumentEvent):
    """Drawing event: the `InstrumentEvent` whose discriminator is `DrawingEvent`."""

    instrument_event_type: str = "DrawingEvent"
    payment_date: datetime | None = None
    effective_date: datetime | None = None
    affected_amount: float | None = None
    price_per_unit: float | None = None
    currency: str


class DutchAuctionEvent(InstrumentEvent):
    """Dutch auction event: the `InstrumentEvent` whose discriminator is `DutchAuctionEvent`."""

    instrument_event_type: str = "DutchAuctionEvent"
    payment_date: datetime | None = None
    market_deadline_date: datetime | None = None
    currency: str | None = None
    tender_offer_elections: list[TenderOfferElection] | None = None
    security_offer_elections: list[SecurityOfferElection] | None = None
    cash_and_security_offer_elections: list[CashAndSecurityOfferElection] | None = None
    lapse_elections: list[LapseElection] | None = None
    mixed_lot_constituents_elections: list[MixedLotConstituentsElection] | None = None
    unknown_proceeds_elections: list[UnknownProceedsElection] | None = None
    response_deadline_date: datetime | None = None
    early_response_deadline: datetime | None = None
    ex_date: datetime | None = None
    record_date: datetime | None = None
    announcement_date: datetime | None = None
    target_quantity: float | None = None
    proration_rate: float | None = None
    new_instrument: NewInstrument | None = None
    fractional_units_cash_price: float | None = None
    fractional_units_cash_currency: str | None = None
    bid_price: float | None = None


class EarlyCloseOutEvent(InstrumentEvent):
    """Early close out event: the `InstrumentEvent` whose discriminator is `EarlyCloseOutEvent`."""

    instrument_event_type: str = "EarlyCloseOutEvent"
    close_out_amount: float
    close_out_ccy: str
    close_out_to_other_rate: float | None = None
    effective_date: datetime | None = None
    close_out_tolerance: float | None = None
    other_amount: float | None = None
    other_ccy: str | None = None
    other_to_close_out_rate: float | None = None
    settlement_ccy: str


class EarlyRedemptionEvent(InstrumentEvent):
    """Early redemption event: the `InstrumentEvent` whose discriminator is `EarlyRedemptionEvent`."""

    instrument_event_type: str = "EarlyRedemptionEvent"
    effective_date: datetime | None = None
    currency: str
    early_redemption_elections: list[EarlyRedemptionElection]
    redemption_percentage: float | None = None
    price_per_unit: float | None = None
    accrued_interest_per_unit: float | None = None


class ExchangeOfferEvent(InstrumentEvent):
    """Exchange offer event: the `InstrumentEvent` whose discriminator is `ExchangeOfferEvent`."""

    instrument_event_type: str = "ExchangeOfferEvent"
    effective_date: datetime | None = None
    settlement_date: datetime | None = None
    event_source: str
    new_instrument: NewInstrument | None = None
    cash_offer_elections: list[CashOfferElection] | None = None
    security_offer_elections: list[SecurityOfferElection] | None = None
    mixed_lot_constituents_elections: list[MixedLotConstituentsElection] | None = None
    lapse_elections: list[LapseElection] | None = None
    cash_and_security_offer_elections: list[CashAndSecurityOfferElection] | None = None
    consent_and_exchange_elections: list[ConsentAndExchangeElection] | None = None
    abstain_elections: list[AbstainElection] | None = None
    unknown_proceeds_elections: list[UnknownProceedsElection] | None = None
    min_piece_size: float | None = None
    min_increment: float | None = None
    fractional_units_cash_price: float | None = None
    fractional_units_cash_currency: str | None = None
    fractional_units_rounding_convention: str | None = None
    """Floor, Ceiling, RoundHalfUp, RoundHalfDown, RoundToDecimalPlaces, BuyUp or BankerRounding, or a value added since."""
    fractional_units_decimal_places: int | None = None
    instruction_reference: str | None = None


class ExerciseEvent(InstrumentEvent):
    """Exercise event: the `InstrumentEvent` whose discriminator is `ExerciseEvent`."""

    instrument_event_type: str = "ExerciseEvent"
    instrument: "LusidInstrument"
    anchor_date: datetime
    event_window_end: datetime | None = None


class ExpiryEvent(InstrumentEvent):
    """Expiry event: the `InstrumentEvent` whose discriminator is `ExpiryEvent`."""

    instrument_event_type: str = "ExpiryEvent"
    expiry_date: datetime | None = None


class FacilityCommitmentFeeEvent(InstrumentEvent):
    """Facility commitment fee event: the `InstrumentEvent` whose discriminator is `FacilityCommitmentFeeEvent`."""

    instrument_event_type: str = "FacilityCommitmentFeeEvent"
    facility_id: str
    period_start: datetime | None = None
    var_date: datetime | None = Field(default=None, validation_alias="date", serialization_alias="date")
    undrawn_amount: float
    rate: float
    day_count_convention: str
    currency: str


class FacilityDrawEvent(InstrumentEvent):
    """Facility draw event: the `InstrumentEvent` whose discriminator is `FacilityDrawEvent`."""

    instrument_event_type: str = "FacilityDrawEvent"
    facility_id: str
    var_date: datetime | None = Field(default=None, validation_alias="date", serialization_alias="date")
    amount: float
    currency: str
    purpose: str | None = None


class FacilityInterestEvent(InstrumentEvent):
    """Facility interest event: the `InstrumentEvent` whose discriminator is `FacilityInterestEvent`."""

    instrument_event_type: str = "FacilityInterestEvent"
    facility_id: str
    period_start: datetime | None = None
    var_date: datetime | None = Field(default=None, validation_alias="date", serialization_alias="date")
    outstanding: float
    rate: float
    day_count_convention: str
    currency: str


class FacilityRepaymentEvent(InstrumentEvent):
    """Facility repayment event: the `InstrumentEvent` whose discriminator is `FacilityRepaymentEvent`."""

    instrument_event_type: str = "FacilityRepaymentEvent"
    facility_id: str
    var_date: datetime | None = Field(default=None, validation_alias="date", serialization_alias="date")
    amount: float
    currency: str


class FlexibleRepoCashFlowEvent(InstrumentEvent):
    """Flexible repo cash flow event: the `InstrumentEvent` whose discriminator is `FlexibleRepoCashFlowEvent`."""

    instrument_event_type: str = "FlexibleRepoCashFlowEvent"
    settlement_date: datetime | None = None
    entitlement_date: datetime | None = None
    currency: str
    cash_flow_per_unit: float | None = None


class FlexibleRepoCollateralEvent(InstrumentEvent):
    """Flexible repo collateral event: the `InstrumentEvent` whose discriminator is `FlexibleRepoCollateralEvent`."""

    instrument_event_type: str = "FlexibleRepoCollateralEvent"
    settlement_date: datetime | None = None
    entitlement_date: datetime | None = None
    amount: float
    collateral_instrument: NewInstrument


class FlexibleRepoFullClosureEvent(InstrumentEvent):
    """Flexible repo full closure event: the `InstrumentEvent` whose discriminator is `FlexibleRepoFullClosureEvent`."""

    instrument_event_type: str = "FlexibleRepoFullClosureEvent"
    entitlement_date: datetime | None = None
    settlement_date: datetime | None = None


class FlexibleRepoInterestPaymentEvent(InstrumentEvent):
    """Flexible repo interest payment event: the `InstrumentEvent` whose discriminator is `FlexibleRepoInterestPaymentEvent`."""

    instrument_event_type: str = "FlexibleRepoInterestPaymentEvent"
    settlement_date: datetime | None = None
    entitlement_date: datetime | None = None
    currency: str
    interest_per_unit: float | None = None


class FlexibleRepoPartialClosureEvent(InstrumentEvent):
    """Flexible repo partial closure event: the `InstrumentEvent` whose discriminator is `FlexibleRepoPartialClosureEvent`."""

    instrument_event_type: str = "FlexibleRepoPartialClosureEvent"
    entitlement_date: datetime | None = None
    settlement_date: datetime | None = None
    amount: float
    amount_type: str
    """Percentage or Units, or a value added since."""
    partial_closure_constituents: list[PartialClosureConstituent]


class FundDistributionEvent(InstrumentEvent):
    """Fund distribution event: the `InstrumentEvent` whose discriminator is `FundDistributionEvent`."""

    instrument_event_type: str = "FundDistributionEvent"
    var_date: datetime | None = Field(default=None, validation_alias="date", serialization_alias="date")
    amount: float
    is_recallable: bool | None = None
    return_of_capital_amount: float | None = None
    realised_gain_amount: float | None = None
    dividend_amount: float | None = None
    interest_amount: float | None = None
    other_income_amount: float | None = None
    return_of_capital_recallable_amount: float | None = None
    realised_gain_recallable_amount: float | None = None
    dividend_recallable_amount: float | None = None
    interest_recallable_amount: float | None = None
    other_income_recallable_amount: float | None = None
    carry_paid_amount: float | None = None
    withholding_amount: float | None = None
    return_of_excess_amount: float | None = None
    recallable_until: datetime | None = None
    deal_id: str | None = None
    allocation_event_id: str | None = None
    waterfall_tier: str | None = None


class FutureExpiryEvent(InstrumentEvent):
    """Future expiry event: the `InstrumentEvent` whose discriminator is `FutureExpiryEvent`."""

    instrument_event_type: str = "FutureExpiryEvent"
    expiry_date: datetime | None = None
    settlement_currency: str
    notional_amount_per_unit: float | None = None


class FutureMarkToMarketEvent(InstrumentEvent):
    """Future mark to market event: the `InstrumentEvent` whose discriminator is `FutureMarkToMarketEvent`."""

    instrument_event_type: str = "FutureMarkToMarketEvent"
    effective_date: datetime | None = None
    settlement_currency: str
    notional_amount_per_unit: float | None = None


class FxForwardSettlementEvent(InstrumentEvent):
    """Fx forward settlement event: the `InstrumentEvent` whose discriminator is `FxForwardSettlementEvent`."""

    instrument_event_type: str = "FxForwardSettlementEvent"
    maturity_date: datetime | None = None
    dom_amount_per_unit: float
    dom_ccy: str
    fgn_amount_per_unit: float
    fgn_ccy: str
    is_ndf: bool
    fixing_date: datetime | None = None
    settlement_ccy: str | None = None
    cash_flow_per_unit: float | None = None
    domestic_to_foreign_rate: float | None = None
    domestic_to_settlement_rate: float | None = None
    foreign_to_settlement_rate: float | None = None


class GlobalLoanFacilityReinitialisationEvent(InstrumentEvent):
    """Global loan facility reinitialisation event: the `InstrumentEvent` whose discriminator is `GlobalLoanFacilityReinitialisationEvent`."""

    instrument_event_type: str = "GlobalLoanFacilityReinitialisationEvent"
    contract_states: list[GlobalLoanFacilityContractState]
    var_date: datetime | None = Field(default=None, validation_alias="date", serialization_alias="date")
    global_commitment: float


class InformationalErrorEvent(InstrumentEvent):
    """Informational error event: the `InstrumentEvent` whose discriminator is `InformationalErrorEvent`."""

    instrument_event_type: str = "InformationalErrorEvent"
    error_detail: str
    error_reason: str
    effective_at: datetime


class InformationalEvent(InstrumentEvent):
    """Informational event: the `InstrumentEvent` whose discriminator is `InformationalEvent`."""

    instrument_event_type: str = "InformationalEvent"
    event_type: str
    anchor_date: datetime
    event_window_end: datetime | None = None
    diagnostics: "ResultValueDictionary | None" = None


class InstalmentCallEvent(InstrumentEvent):
    """Instalment call event: the `InstrumentEvent` whose discriminator is `InstalmentCallEvent`."""

    instrument_event_type: str = "InstalmentCallEvent"
    payment_date: datetime | None = None
    record_date: datetime | None = None
    response_deadline_date: datetime | None = None
    market_deadline_date: datetime | None = None
    new_instrument: NewInstrument
    units_ratio: UnitsRatio
    call_price_per_unit: float
    call_currency: str
    option_exercise_elections: list[OptionExerciseElection] | None = None
    lapse_elections: list[LapseElection] | None = None
    fractional_units_rounding_convention: str | None = None
    """Floor, Ceiling, RoundHalfUp, RoundHalfDown, RoundToDecimalPlaces, BuyUp or BankerRounding, or a value added since."""
    fractional_units_decimal_places: int | None = None


class InterestPaymentEvent(InstrumentEvent):
    """Interest payment event: the `InstrumentEvent` whose discriminator is `InterestPaymentEvent`."""

    instrument_event_type: str = "InterestPaymentEvent"
    record_date: datetime | None = None
    payment_date: datetime | None = None
    response_deadline: datetime | None = None
    market_deadline: datetime | None = None
    announcement_date: datetime | None = None
    cash_elections: list[CashElection]


class IntermediateSecuritiesDistributionEvent(InstrumentEvent):
    """Intermediate securities distribution event: the `InstrumentEvent` whose discriminator is `IntermediateSecuritiesDistributionEvent`."""

    instrument_event_type: str = "IntermediateSecuritiesDistributionEvent"
    announcement_date: datetime | None = None
    ex_date: datetime | None = None
    record_date: datetime | None = None
    payment_date: datetime | None = None
    new_instrument: NewInstrument
    units_ratio: UnitsRatio
    cost_factor: float | None = None
    fractional_units_cash_price: float | None = None
    fractional_units_cash_currency: str | None = None
    fractional_units_rounding_convention: str | None = None
    """Floor, Ceiling, RoundHalfUp, RoundHalfDown, RoundToDecimalPlaces, BuyUp or BankerRounding, or a value added since."""
    fractional_units_decimal_places: int | None = None


class InvestorLoanFacilityReinitialisationEvent(InstrumentEvent):
    """Investor loan facility reinitialisation event: the `InstrumentEvent` whose discriminator is `InvestorLoanFacilityReinitialisationEvent`."""

    instrument_event_type: str = "InvestorLoanFacilityReinitialisationEvent"
    contract_allocations: list[LoanFacilityTaxLotAllocation] | None = None
    var_date: datetime | None = Field(default=None, validation_alias="date", serialization_alias="date")
    portfolio_scope: str
    portfolio_code: str
    tax_lot_states: list[LoanFacilityTaxLotState] | None = None


class LiquidationPaymentEvent(InstrumentEvent):
    """Liquidation payment event: the `InstrumentEvent` whose discriminator is `LiquidationPaymentEvent`."""

    instrument_event_type: str = "LiquidationPaymentEvent"
    announcement_date: datetime | None = None
    cash_offer_elections: list[CashOfferElection]
    ex_date: datetime | None = None
    is_final: bool
    payment_date: datetime | None = None
    record_date: datetime | None = None


class LoanFacilityContractRolloverEvent(InstrumentEvent):
    """Loan facility contract rollover event: the `InstrumentEvent` whose discriminator is `LoanFacilityContractRolloverEvent`."""

    instrument_event_type: str = "LoanFacilityContractRolloverEvent"
    var_date: datetime | None = Field(default=None, validation_alias="date", serialization_alias="date")
    rollover_constituents: list[RolloverConstituent]
    with_interest: bool


class LoanFacilityDelayedCompensationPaymentEvent(InstrumentEvent):
    """Loan facility delayed compensation payment event: the `InstrumentEvent` whose discriminator is `LoanFacilityDelayedCompensationPaymentEvent`."""

    instrument_event_type: str = "LoanFacilityDelayedCompensationPaymentEvent"
    payment_date: datetime | None = None
    ex_date: datetime | None = None
    currency: str
    amount: float


class LoanInterestCapitalisationEvent(InstrumentEvent):
    """Loan interest capitalisation event: the `InstrumentEvent` whose discriminator is `LoanInterestCapitalisationEvent`."""

    instrument_event_type: str = "LoanInterestCapitalisationEvent"
    payment_date: datetime | None = None
    ex_date: datetime | None = None
    currency: str
    fraction: float | None = None
    lapse_elections: list[LapseElection] | None = None


class LoanInterestRepaymentEvent(InstrumentEvent):
    """Loan interest repayment event: the `InstrumentEvent` whose discriminator is `LoanInterestRepaymentEvent`."""

    instrument_event_type: str = "LoanInterestRepaymentEvent"
    payment_date: datetime | None = None
    ex_date: datetime | None = None
    currency: str
    fraction: float | None = None
    lapse_elections: list[LapseElection] | None = None


class LoanPrincipalRepaymentEvent(InstrumentEvent):
    """Loan principal repayment event: the `InstrumentEvent` whose discriminator is `LoanPrincipalRepaymentEvent`."""

    instrument_event_type: str = "LoanPrincipalRepaymentEvent"
    payment_date: datetime | None = None
    currency: str
    lapse_elections: list[LapseElection] | None = None
    fraction: float | None = None
    amount: float | None = None
    with_interest: bool | None = None


class MaturityEvent(InstrumentEvent):
    """Maturity event: the `InstrumentEvent` whose discriminator is `MaturityEvent`."""

    instrument_event_type: str = "MaturityEvent"
    maturity_date: datetime | None = None


class MbsCouponEvent(InstrumentEvent):
    """Mbs coupon event: the `InstrumentEvent` whose discriminator is `MbsCouponEvent`."""

    instrument_event_type: str = "MbsCouponEvent"
    ex_date: datetime | None = None
    payment_date: datetime | None = None
    currency: str
    coupon_per_unit: float | None = None


class MbsInterestDeferralEvent(InstrumentEvent):
    """Mbs interest deferral event: the `InstrumentEvent` whose discriminator is `MbsInterestDeferralEvent`."""

    instrument_event_type: str = "MbsInterestDeferralEvent"
    ex_date: datetime | None = None
    payment_date: datetime | None = None
    currency: str
    interest_per_unit: float | None = None


class MbsInterestShortfallEvent(InstrumentEvent):
    """Mbs interest shortfall event: the `InstrumentEvent` whose discriminator is `MbsInterestShortfallEvent`."""

    instrument_event_type: str = "MbsInterestShortfallEvent"
    ex_date: datetime | None = None
    payment_date: datetime | None = None
    currency: str
    interest_per_unit: float | None = None


class MbsPrincipalEvent(InstrumentEvent):
    """Mbs principal event: the `InstrumentEvent` whose discriminator is `MbsPrincipalEvent`."""

    instrument_event_type: str = "MbsPrincipalEvent"
    ex_date: datetime | None = None
    payment_date: datetime | None = None
    currency: str
    principal_per_unit: float | None = None
    price_per_unit: float | None = None
    previous_factor: float | None = None
    next_factor: float | None = None


class MbsPrincipalWriteOffEvent(InstrumentEvent):
    """Mbs principal write off event: the `InstrumentEvent` whose discriminator is `MbsPrincipalWriteOffEvent`."""

    instrument_event_type: str = "MbsPrincipalWriteOffEvent"
    ex_date: datetime | None = None
    payment_date: datetime | None = None
    currency: str
    principal_per_unit: float | None = None


class MergerEvent(InstrumentEvent):
    """Merger event: the `InstrumentEvent` whose discriminator is `MergerEvent`."""

    instrument_event_type: str = "MergerEvent"
    announcement_date: datetime | None = None
    cash_and_security_offer_elections: list[CashAndSecurityOfferElection] | None = None
    cash_offer_elections: list[CashOfferElection] | None = None
    mixed_lot_constituents_elections: list[MixedLotConstituentsElection] | None = None
    lapse_elections: list[LapseElection] | None = None
    unknown_proceeds_elections: list[UnknownProceedsElection] | None = None
    ex_date: datetime | None = None
    fractional_units_cash_currency: str | None = None
    fractional_units_cash_price: float | None = None
    fractional_units_rounding_convention: str | None = None
    """Floor, Ceiling, RoundHalfUp, RoundHalfDown, RoundToDecimalPlaces, BuyUp or BankerRounding, or a value added since."""
    fractional_units_decimal_places: int | None = None
    new_instrument: NewInstrument | None = None
    payment_date: datetime | None = None
    record_date: datetime | None = None
    security_offer_elections: list[SecurityOfferElection] | None = None


class NavReportEvent(InstrumentEvent):
    """Nav report event: the `InstrumentEvent` whose discriminator is `NavReportEvent`."""

    instrument_event_type: str = "NavReportEvent"
    var_date: datetime | None = Field(default=None, validation_alias="date", serialization_alias="date")
    net_asset_value: float


class OpenEvent(InstrumentEvent):
    """Open event: the `InstrumentEvent` whose discriminator is `OpenEvent`."""

    instrument_event_type: str = "OpenEvent"
    anchor_date: datetime | None = None


class OptionExerciseCashEvent(InstrumentEvent):
    """Option exercise cash event: the `InstrumentEvent` whose discriminator is `OptionExerciseCashEvent`."""

    instrument_event_type: str = "OptionExerciseCashEvent"
    cash_flow_per_unit: float | None = None
    exercise_date: datetime | None = None
    delivery_date: datetime | None = None
    exercise_type: str
    """None, European, Bermudan or American, or a value added since."""
    maturity_date: datetime | None = None
    moneyness: str | None = None
    """Unknown, InTheMoney, OutOfTheMoney or AtTheMoney, or a value added since."""
    option_exercise_elections: list[OptionExerciseElection] | None = None
    option_type: str
    """None, Call or Put, or a value added since."""
    start_date: datetime | None = None
    strike_currency: str
    strike_per_unit: float
    underlying_value_per_unit: float | None = None


class OptionExercisePhysicalEvent(InstrumentEvent):
    """Option exercise physical event: the `InstrumentEvent` whose discriminator is `OptionExercisePhysicalEvent`."""

    instrument_event_type: str = "OptionExercisePhysicalEvent"
    exercise_date: datetime | None = None
    delivery_date: datetime | None = None
    exercise_type: str
    """None, European, Bermudan or American, or a value added since."""
    maturity_date: datetime | None = None
    moneyness: str | None = None
    """Unknown, InTheMoney, OutOfTheMoney or AtTheMoney, or a value added since."""
    new_instrument: NewInstrument
    option_exercise_elections: list[OptionExerciseElection] | None = None
    option_type: str
    """None, Call or Put, or a value added since."""
    start_date: datetime | None = None
    strike_currency: str
    strike_per_unit: float
    underlying_value_per_unit: float | None = None
    units_ratio: UnitsRatio


class PariPassuEvent(InstrumentEvent):
    """Pari passu event: the `InstrumentEvent` whose discriminator is `PariPassuEvent`."""

    instrument_event_type: str = "PariPassuEvent"
    record_date: datetime | None = None
    payment_date: datetime | None = None
    new_instrument: NewInstrument
    units_ratio: UnitsRatio


class PartialDefeasanceEvent(InstrumentEvent):
    """Partial defeasance event: the `InstrumentEvent` whose discriminator is `PartialDefeasanceEvent`."""

    instrument_event_type: str = "PartialDefeasanceEvent"
    refunded_fraction: float
    effective_date: datetime | None = None
    actual_pay_date: datetime | None = None
    refunded_instrument: NewInstrument | None = None
    new_securities_indicator: str | None = None
    """REFU or DEFE, or a value added since."""
    additional_business_process: str | None = None
    lottery_date: datetime | None = None
    publication_date: datetime | None = None
    record_date: datetime | None = None
    announcement_date: datetime | None = None


class PaymentInKindEvent(InstrumentEvent):
    """Payment in kind event: the `InstrumentEvent` whose discriminator is `PaymentInKindEvent`."""

    instrument_event_type: str = "PaymentInKindEvent"
    ex_date: datetime | None = None
    payment_date: datetime | None = None
    announcement_date: datetime | None = None
    record_date: datetime | None = None
    currency: str | None = None


class PikBondCashCouponEvent(InstrumentEvent):
    """Pik bond cash coupon event: the `InstrumentEvent` whose discriminator is `PikBondCashCouponEvent`."""

    instrument_event_type: str = "PikBondCashCouponEvent"
    ex_date: datetime | None = None
    payment_date: datetime | None = None
    currency: str
    coupon_per_unit: float | None = None


class PikBondCouponEvent(InstrumentEvent):
    """Pik bond coupon event: the `InstrumentEvent` whose discriminator is `PikBondCouponEvent`."""

    instrument_event_type: str = "PikBondCouponEvent"
    ex_date: datetime | None = None
    payment_date: datetime | None = None
    elections: list[PikElection] | None = None


class PikBondInterestCapitalisationEvent(InstrumentEvent):
    """Pik bond interest capitalisation event: the `InstrumentEvent` whose discriminator is `PikBondInterestCapitalisationEvent`."""

    instrument_event_type: str = "PikBondInterestCapitalisationEvent"
    ex_date: datetime | None = None
    payment_date: datetime | None = None
    currency: str
    coupon_per_unit: float | None = None
    face_rounding_convention: str | None = None
    """Floor, Ceiling, RoundHalfUp, RoundHalfDown, RoundToDecimalPlaces, BuyUp or BankerRounding, or a value added since."""
    face_rounding_decimal_places: int | None = None


class PikBondInterestEvent(InstrumentEvent):
    """Pik bond interest event: the `InstrumentEvent` whose discriminator is `PikBondInterestEvent`."""

    instrument_event_type: str = "PikBondInterestEvent"
    ex_date: datetime | None = None
    payment_date: datetime | None = None
    currency: str
    coupon_per_unit: float | None = None
    new_instrument: NewInstrument
    delivery_price: float | None = None
    delivered_contract_size: float | None = None
    delivered_current_face_per_unit: float | None = None
    delivered_accrued_per_unit: float | None = None
    fractional_units_rounding_convention: str | None = None
    """Floor, Ceiling, RoundHalfUp, RoundHalfDown, RoundToDecimalPlaces or BankerRounding, or a value added since."""
    fractional_units_decimal_places: int | None = None
    fractional_units_cash_price: float | None = None
    fractional_units_cash_currency: str | None = None


class PikBondPrincipalEvent(InstrumentEvent):
    """Pik bond principal event: the `InstrumentEvent` whose discriminator is `PikBondPrincipalEvent`."""

    instrument_event_type: str = "PikBondPrincipalEvent"
    ex_date: datetime | None = None
    payment_date: datetime | None = None
    currency: str
    principal_per_unit: float | None = None


class PriorityIssueEvent(InstrumentEvent):
    """Priority issue event: the `InstrumentEvent` whose discriminator is `PriorityIssueEvent`."""

    instrument_event_type: str = "PriorityIssueEvent"
    announcement_date: datetime | None = None
    ex_date: datetime | None = None
    record_date: datetime | None = None
    response_deadline: datetime | None = None
    market_deadline: datetime | None = None
    payment_date: datetime | None = None
    security_settlement_date: datetime | None = None
    subscription_price: float | None = None
    subscription_currency: str | None = None
    new_instrument: NewInstrument | None = None
    proration_rate: float | None = None
    fractional_units_cash_price: float | None = None
    fractional_units_cash_currency: str | None = None
    fractional_units_rounding_convention: str | None = None
    """Floor, Ceiling, RoundHalfUp, RoundHalfDown, RoundToDecimalPlaces, BuyUp or BankerRounding, or a value added since."""
    fractional_units_decimal_places: int | None = None
    security_offer_elections: list[SecurityOfferElection] | None = None
    lapse_elections: list[LapseElection] | None = None


class ProtectionPayoutCashFlowEvent(InstrumentEvent):
    """Protection payout cash flow event: the `InstrumentEvent` whose discriminator is `ProtectionPayoutCashFlowEvent`."""

    instrument_event_type: str = "ProtectionPayoutCashFlowEvent"
    ex_date: datetime | None = None
    payment_date: datetime | None = None
    currency: str
    cash_flow_per_unit: float | None = None


class PutRedemptionEvent(InstrumentEvent):
    """Put redemption event: the `InstrumentEvent` whose discriminator is `PutRedemptionEvent`."""

    instrument_event_type: str = "PutRedemptionEvent"
    payment_date: datetime | None = None
    offer_price: float | None = None
    currency: str | None = None
    cash_offer_elections: list[CashOfferElection]
    lapse_elections: list[LapseElection]
    market_deadline_date: datetime | None = None
    response_deadline_date: datetime | None = None
    early_response_deadline: datetime | None = None
    ex_date: datetime | None = None
    announcement_date: datetime | None = None
    accrued_interest_per_unit: float | None = None
    proration_rate: float | None = None
    retain_elections: list[RetainElection] | None = None
    unknown_proceeds_elections: list[UnknownProceedsElection] | None = None


class RawVendorEvent(InstrumentEvent):
    """Raw vendor event: the `InstrumentEvent` whose discriminator is `RawVendorEvent`."""

    instrument_event_type: str = "RawVendorEvent"
    effective_at: datetime
    event_value: "LifeCycleEventValue"
    event_type: str


class RecallableCapitalExpiryEvent(InstrumentEvent):
    """Recallable capital expiry event: the `InstrumentEvent` whose discriminator is `RecallableCapitalExpiryEvent`."""

    instrument_event_type: str = "RecallableCapitalExpiryEvent"
    var_date: datetime | None = Field(default=None, validation_alias="date", serialization_alias="date")
    amount: float
    source_distribution_event_id: str


class RepoCashFlowEvent(InstrumentEvent):
    """Repo cash flow event: the `InstrumentEvent` whose discriminator is `RepoCashFlowEvent`."""

    instrument_event_type: str = "RepoCashFlowEvent"
    entitlement_date: datetime | None = None
    settlement_date: datetime | None = None
    cash_flow_per_unit: float
    currency: str


class RepoPartialClosureEvent(InstrumentEvent):
    """Repo partial closure event: the `InstrumentEvent` whose discriminator is `RepoPartialClosureEvent`."""

    instrument_event_type: str = "RepoPartialClosureEvent"
    entitlement_date: datetime | None = None
    settlement_date: datetime | None = None
    cash_amount: float | None = None
    cash_percentage: float | None = None


class RepurchaseOfferEvent(InstrumentEvent):
    """Repurchase offer event: the `InstrumentEvent` whose discriminator is `RepurchaseOfferEvent`."""

    instrument_event_type: str = "RepurchaseOfferEvent"
    payment_date: datetime | None = None
    market_deadline_date: datetime | None = None
    repurchase_quantity: float
    cash_offer_elections: list[CashOfferElection]
    lapse_elections: list[LapseElection]
    tender_offer_elections: list[TenderOfferElection]
    proration_rate: float | None = None
    response_deadline_date: datetime | None = None
    early_response_deadline: datetime | None = None
    min_piece_size: float | None = None
    min_increment: float | None = None
    accrued_interest_per_unit: float | None = None
    consent_and_tender_elections: list[ConsentAndTenderElection] | None = None
    consent_granted_elections: list[ConsentGrantedElection] | None = None
    consent_denied_elections: list[ConsentDeniedElection] | None = None
    abstain_elections: list[AbstainElection] | None = None
    unknown_proceeds_elections: list[UnknownProceedsElection] | None = None
    security_offer_elections: list[SecurityOfferElection] | None = None
    cash_and_security_offer_elections: list[CashAndSecurityOfferElection] | None = None
    new_instrument: NewInstrument | None = None
    fractional_units_cash_price: float | None = None
    fractional_units_cash_currency: str | None = None
    fractional_units_rounding_convention: str | None = None
    """Floor, Ceiling, RoundHalfUp, RoundHalfDown, RoundToDecimalPlaces, BuyUp or BankerRounding, or a value added since."""
    fractional_units_decimal_places: int | None = None


class ResetEvent(InstrumentEvent):
    """Reset event: the `InstrumentEvent` whose discriminator is `ResetEvent`."""

    instrument_event_type: str = "ResetEvent"
    value: float | None = None
    reset_type: str
    fixing_source: str | None = None
    fixing_date: datetime


class ReverseStockSplitEvent(InstrumentEvent):
    """Reverse stock split event: the `InstrumentEvent` whose discriminator is `ReverseStockSplitEvent`."""

    instrument_event_type: str = "ReverseStockSplitEvent"
    payment_date: datetime | None = None
    ex_date: datetime | None = None
    units_ratio: UnitsRatio
    record_date: datetime | None = None
    announcement_date: datetime | None = None
    fractional_units_cash_currency: str | None = None
    fractional_units_cash_price: float | None = None
    fractional_units_rounding_convention: str | None = None
    """Floor, Ceiling, RoundHalfUp, RoundHalfDown, RoundToDecimalPlaces, BuyUp or BankerRounding, or a value added since."""
    fractional_units_decimal_places: int | None = None


class ScripDividendEvent(InstrumentEvent):
    """Scrip dividend event: the `InstrumentEvent` whose discriminator is `ScripDividendEvent`."""

    instrument_event_type: str = "ScripDividendEvent"
    announcement_date: datetime | None = None
    ex_date: datetime | None = None
    record_date: datetime | None = None
    payment_date: datetime | None = None
    fractional_units_cash_price: float | None = None
    fractional_units_cash_currency: str | None = None
    fractional_units_rounding_convention: str | None = None
    """Floor, Ceiling, RoundHalfUp, RoundHalfDown, RoundToDecimalPlaces, BuyUp or BankerRounding, or a value added since."""
    fractional_units_decimal_places: int | None = None
    units_ratio: UnitsRatio


class SecurityWriteOffEvent(InstrumentEvent):
    """Security write off event: the `InstrumentEvent` whose discriminator is `SecurityWriteOffEvent`."""

    instrument_event_type: str = "SecurityWriteOffEvent"
    record_date: datetime | None = None
    payment_date: datetime | None = None
    announcement_date: datetime | None = None
    subscribe_elections: list[SubscribeElection] | None = None


class SpinOffEvent(InstrumentEvent):
    """Spin off event: the `InstrumentEvent` whose discriminator is `SpinOffEvent`."""

    instrument_event_type: str = "SpinOffEvent"
    announcement_date: datetime | None = None
    ex_date: datetime | None = None
    record_date: datetime | None = None
    payment_date: datetime | None = None
    new_instrument: NewInstrument
    units_ratio: UnitsRatio
    cost_factor: float | None = None
    fractional_units_cash_price: float | None = None
    fractional_units_cash_currency: str | None = None
    fractional_units_rounding_convention: str | None = None
    """Floor, Ceiling, RoundHalfUp, RoundHalfDown, RoundToDecimalPlaces, BuyUp or BankerRounding, or a value added since."""
    fractional_units_decimal_places: int | None = None


class StockDividendEvent(InstrumentEvent):
    """Stock dividend event: the `InstrumentEvent` whose discriminator is `StockDividendEvent`."""

    instrument_event_type: str = "StockDividendEvent"
    announcement_date: datetime | None = None
    ex_date: datetime | None = None
    payment_date: datetime | None = None
    record_date: datetime | None = None
    fractional_units_cash_price: float | None = None
    fractional_units_cash_currency: str | None = None
    fractional_units_rounding_convention: str | None = None
    """Floor, Ceiling, RoundHalfUp, RoundHalfDown, RoundToDecimalPlaces, BuyUp or BankerRounding, or a value added since."""
    fractional_units_decimal_places: int | None = None
    units_ratio: UnitsRatio


class StockSplitEvent(InstrumentEvent):
    """Stock split event: the `InstrumentEvent` whose discriminator is `StockSplitEvent`."""

    instrument_event_type: str = "StockSplitEvent"
    payment_date: datetime | None = None
    ex_date: datetime | None = None
    units_ratio: UnitsRatio
    record_date: datetime | None = None
    announcement_date: datetime | None = None
    fractional_units_cash_price: float | None = None
    fractional_units_cash_currency: str | None = None
    fractional_units_rounding_convention: str | None = None
    """Floor, Ceiling, RoundHalfUp, RoundHalfDown, RoundToDecimalPlaces, BuyUp or BankerRounding, or a value added since."""
    fractional_units_decimal_places: int | None = None
    new_instrument: NewInstrument | None = None


class SwapCashFlowEvent(InstrumentEvent):
    """Swap cash flow event: the `InstrumentEvent` whose discriminator is `SwapCashFlowEvent`."""

    instrument_event_type: str = "SwapCashFlowEvent"
    ex_date: datetime | None = None
    payment_date: datetime | None = None
    currency: str
    cash_flow_per_unit: float | None = None


class SwapPrincipalEvent(InstrumentEvent):
    """Swap principal event: the `InstrumentEvent` whose discriminator is `SwapPrincipalEvent`."""

    instrument_event_type: str = "SwapPrincipalEvent"
    ex_date: datetime | None = None
    payment_date: datetime | None = None
    currency: str
    principal_per_unit: float | None = None


class TenderEvent(InstrumentEvent):
    """Tender event: the `InstrumentEvent` whose discriminator is `TenderEvent`."""

    instrument_event_type: str = "TenderEvent"
    announcement_date: datetime | None = None
    ex_date: datetime | None = None
    record_date: datetime | None = None
    payment_date: datetime | None = None
    new_instrument: NewInstrument | None = None
    fractional_units_cash_price: float | None = None
    fractional_units_cash_currency: str | None = None
    fractional_units_rounding_convention: str | None = None
    """Floor, Ceiling, RoundHalfUp, RoundHalfDown, RoundToDecimalPlaces, BuyUp or BankerRounding, or a value added since."""
    fractional_units_decimal_places: int | None = None
    security_offer_elections: list[SecurityOfferElection] | None = None
    cash_and_security_offer_elections: list[CashAndSecurityOfferElection] | None = None
    cash_offer_elections: list[CashOfferElection] | None = None
    mixed_lot_constituents_elections: list[MixedLotConstituentsElection] | None = None
    offer_type: str | None = None
    accrued_interest_per_unit: float | None = None
    min_piece_size: float | None = None
    min_increment: float | None = None
    proration_rate: float | None = None
    response_deadline_date: datetime | None = None
    market_deadline_date: datetime | None = None
    early_response_deadline: datetime | None = None
    lapse_elections: list[LapseElection] | None = None
    consent_and_tender_elections: list[ConsentAndTenderElection] | None = None
    consent_denied_elections: list[ConsentDeniedElection] | None = None
    abstain_elections: list[AbstainElection] | None = None
    unknown_proceeds_elections: list[UnknownProceedsElection] | None = None


class TermDepositInterestEvent(InstrumentEvent):
    """Term deposit interest event: the `InstrumentEvent` whose discriminator is `TermDepositInterestEvent`."""

    instrument_event_type: str = "TermDepositInterestEvent"
    currency: str
    interest_per_unit: float | None = None
    payment_date: datetime | None = None


class TermDepositPrincipalEvent(InstrumentEvent):
    """Term deposit principal event: the `InstrumentEvent` whose discriminator is `TermDepositPrincipalEvent`."""

    instrument_event_type: str = "TermDepositPrincipalEvent"
    currency: str
    payment_date: datetime | None = None
    principal_per_unit: float | None = None


class TerminationEvent(InstrumentEvent):
    """Termination event: the `InstrumentEvent` whose discriminator is `TerminationEvent`."""

    instrument_event_type: str = "TerminationEvent"
    effective_date: datetime | None = None
    settlement_date: datetime | None = None
    settlement_currency: str
    triggering_event_type: str
    """Unknown, CashDividendEvent, StockSplitEvent, BondDefaultEvent, Exercise, Trigger, Default, Reset, Coupon, Amortisation, Principal, Start, EarlyClose, Maturity, CloseEvent, OpenEvent, CorporateAction, Premium, CashSettlement, BondCouponEvent, DividendReinvestmentEvent, AccumulationEvent, BondPrincipalEvent, DividendOptionEvent, MaturityEvent, FxForwardSettlementEvent, ExpiryEvent, ScripDividendEvent, StockDividendEvent, ReverseStockSplitEvent, CapitalDistributionEvent, SpinOffEvent, MergerEvent, FutureExpiryEvent, SwapCashFlowEvent, SwapPrincipalEvent, CreditPremiumCashFlowEvent, CdsCreditEvent, CdxCreditEvent, OptionExercisePhysicalEvent, OptionExerciseCashEvent, MbsCouponEvent, MbsPrincipalEvent, BonusIssueEvent, MbsPrincipalWriteOffEvent, TenderEvent, IntermediateSecuritiesDistributionEvent, MbsInterestDeferralEvent, MbsInterestShortfallEvent, CallOnIntermediateSecuritiesEvent, ProtectionPayoutCashFlowEvent, TermDepositInterestEvent, TermDepositPrincipalEvent, EarlyRedemptionEvent, FutureMarkToMarketEvent, AdjustGlobalCommitmentEvent, ContractInitialisationEvent, DrawdownEvent, LoanInterestRepaymentEvent, UpdateDepositAmountEvent, LoanPrincipalRepaymentEvent, DepositInterestPaymentEvent, DepositCloseEvent, LoanFacilityContractRolloverEvent, RepurchaseOfferEvent, RepoPartialClosureEvent, RepoCashFlowEvent, FlexibleRepoCashFlowEvent, FlexibleRepoCollateralEvent, FlexibleRepoInterestPaymentEvent, FlexibleRepoPartialClosureEvent, ConversionEvent, FlexibleRepoFullClosureEvent, CapletFloorletCashFlowEvent, DepositRollEvent, EarlyCloseOutEvent, ConsentEvent, DrawingEvent, CapitalGainsDistributionEvent, ExchangeOfferEvent, DutchAuctionEvent, WorthlessEvent, PutRedemptionEvent, LoanFacilityDelayedCompensationPaymentEvent, InterestPaymentEvent, PriorityIssueEvent, ClassActionEvent, BankruptcyEvent, LiquidationPaymentEvent, PartialDefeasanceEvent, SecurityWriteOffEvent, WarrantsExerciseEvent, PariPassuEvent, PikBondCouponEvent, PikBondCashCouponEvent, PikBondInterestCapitalisationEvent, PikBondPrincipalEvent, ChangeEvent, DelistingEvent, PikBondInterestEvent, CommodityForwardCashSettlementEvent, PaymentInKindEvent, CommodityForwardPhysicalSettlementEvent, CancelSwapEvent, BondOptionTerminationEvent, TerminationEvent, CommodityCalendarSwapCashFlowEvent, DepositSweepEvent, CapitalCallEvent, FundDistributionEvent, NavReportEvent, AmendCommitmentEvent, BondForwardCashSettlementEvent, BondForwardTerminationEvent, DividendSuspensionEvent, LoanInterestCapitalisationEvent, TotalReturnSwapCashFlowEvent, GlobalLoanFacilityReinitialisationEvent, InvestorLoanFacilityReinitialisationEvent, CapitalCallReceiptEvent, RecallableCapitalExpiryEvent, CapitalInterestTransferEvent, FacilityDrawEvent, FacilityRepaymentEvent, FacilityInterestEvent, FacilityCommitmentFeeEvent, InstalmentCallEvent or DepositInterestCapitalisationEvent, or a value added since."""
    triggering_event_id: str | None = None
    settlement_method: str
    """CurrentNotionalPlusAccrued, CashOfferPlusAccrued, CashOfferPlusRealAccrued, FairValue, CashOffer or PriceReturn, or a value added since."""
    asset_settlement_amount: float | None = None
    funding_accrued_amount: float | None = None
    termination_amount: float | None = None
    termination_price: float | None = None


class TotalReturnSwapCashFlowEvent(InstrumentEvent):
    """Total return swap cash flow event: the `InstrumentEvent` whose discriminator is `TotalReturnSwapCashFlowEvent`."""

    instrument_event_type: str = "TotalReturnSwapCashFlowEvent"
    ex_date: datetime | None = None
    payment_date: datetime | None = None
    currency: str
    component: str
    """FundingPayment, FundingNotional, AssetIncome, AssetPrincipal or PriceReturn, or a value added since."""
    flow_type: str
    """Coupon, Notional, Premium, Principal, Protection, Cash, Dividend, Interest, PrincipalWriteOff, InterestDeferred, InterestShortfall, MarkToMarket or InterestInKind, or a value added since."""
    leg_identifier: str
    """AssetLeg or FundingLeg, or a value added since."""
    pay_receive: str
    """Pay or Receive, or a value added since."""
    cash_flow_per_unit: float | None = None


class TransitionEvent(InstrumentEvent):
    """Transition event: the `InstrumentEvent` whose discriminator is `TransitionEvent`."""

    instrument_event_type: str = "TransitionEvent"
    announcement_date: datetime | None = None
    ex_date: datetime | None = None
    record_date: datetime | None = None
    payment_date: datetime | None = None
    input_transition: InputTransition | None = None
    output_transitions: list[OutputTransition] | None = None


class TriggerEvent(InstrumentEvent):
    """Trigger event: the `InstrumentEvent` whose discriminator is `TriggerEvent`."""

    instrument_event_type: str = "TriggerEvent"
    level: float
    trigger_type: str
    trigger_direction: str
    trigger_date: datetime
    maturity_date: datetime


class UpdateDepositAmountEvent(InstrumentEvent):
    """Update deposit amount event: the `InstrumentEvent` whose discriminator is `UpdateDepositAmountEvent`."""

    instrument_event_type: str = "UpdateDepositAmountEvent"
    var_date: datetime | None = Field(default=None, validation_alias="date", serialization_alias="date")
    amount: float


class WarrantsExerciseEvent(InstrumentEvent):
    """Warrants exercise event: the `InstrumentEvent` whose discriminator is `WarrantsExerciseEvent`."""

    instrument_event_type: str = "WarrantsExerciseEvent"
    payment_date: datetime | None = None
    period_of_action_start: datetime | None = None
    period_of_action_end: datetime | None = None
    response_deadline_date: datetime | None = None
    market_deadline_date: datetime | None = None
    early_response_deadline: datetime | None = None
    strike_per_unit: float | None = None
    strike_currency: str | None = None
    units_ratio: UnitsRatio | None = None
    new_instrument: NewInstrument | None = None
    fraction_disposition: str | None = None
    """RDDN or CINL, or a value added since."""
    option_exercise_elections: list[OptionExerciseElection] | None = None
    lapse_elections: list[LapseElection] | None = None
    unknown_proceeds_elections: list[UnknownProceedsElection] | None = None


class WorthlessEvent(InstrumentEvent):
    """Worthless event: the `InstrumentEvent` whose discriminator is `WorthlessEvent`."""

    instrument_event_type: str = "WorthlessEvent"
    record_date: datetime | None = None
    payment_date: datetime | None = None
    announcement_date: datetime | None = None
