"""What the domain logic raises: `NotEmulated`, and refusals that carry LUSID's own error name and code."""

from __future__ import annotations

from enum import Enum


class NotEmulated(Exception):  # noqa: N818 - the name of the refusal, as the sandbox reports it
    """Raised where the sandbox cannot compute what LUSID computes.

    Args:
        feature: the operation or feature, as LUSID names it.
        reason: why it cannot be computed, for the caller.
    """

    def __init__(self, feature: str, reason: str) -> None:
        super().__init__(f"{feature} is not emulated: {reason}")
        self.feature = feature
        self.reason = reason


class Refusal(Enum):
    """The refusals of the domain logic: LUSID's error name and code (generated tables of its C# SDK)."""

    PORTFOLIO_RECURSION = ("PortfolioRecursionDepth", 106)
    INVALID_PARAMETER = ("InvalidParameterValue", 151)
    DUPLICATE_SUB_HOLDING_KEYS = ("DuplicateSubHoldingKeysProvided", 191)
    INVALID_SUB_HOLDING_KEYS = ("InvalidSubHoldingKeysProvided", 190)
    CUT_NOT_FOUND = ("CutDefinitionNotFound", 192)
    INVALID_CUT = ("CutDefinitionInvalid", 193)
    DELETION_DATE_MISSING = ("TimeVariantPropertyDeletionDateUnspecified", 194)
    DELETION_DATE_GIVEN = ("PerpetualPropertyDeletionDateSpecified", 195)
    UPSERT_DATE_GIVEN = ("PerpetualPropertyUpsertDateSpecified", 197)
    TRANSACTION_TYPE_NOT_FOUND = ("TransactionTypeNotFound", 230)
    TRANSACTION_TYPE_DUPLICATION = ("TransactionTypeDuplication", 231)
    PORTFOLIO_NOT_YET_CREATED = ("PortfolioDoesNotExistAtGivenDate", 232)
    DUPLICATE_CONSTITUENT = ("DuplicateConstituentFailure", 234)
    UNRESOLVED_CONSTITUENT = ("UnresolvedInstrumentConstituentFailure", 235)
    MISSING_SIDE = ("MissingSideDefinitions", 237)
    INVALID_RECIPE = ("InvalidRecipe", 299)
    MODEL_SPECIFICATION = ("ModelSpecificationFailure", 315)
    MARKET_RESOLVER = ("MarketResolverFailure", 321)
    AGGREGATION = ("AggregationFailure", 360)
    DUPLICATE_QUOTES = ("AttemptToUpsertDuplicateQuotes", 390)
    INVALID_TIME_ZONE = ("InvalidTimezone", 465)
    BAD_FORMULA = ("InvalidDerivationFormula", 697)

    def __init__(self, error_name: str, code: int) -> None:
        self.error_name = error_name
        self.code = code


class Refused(Exception):  # noqa: N818 - a refusal of LUSID's, which the HTTP layer turns into a problem
    """Raised where LUSID refuses the request.

    Args:
        refusal: LUSID's error.
        detail: what is wrong and with which value, for the caller.
    """

    def __init__(self, refusal: Refusal, detail: str) -> None:
        super().__init__(f"{refusal.error_name}: {detail}")
        self.refusal = refusal
        self.detail = detail
