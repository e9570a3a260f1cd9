"""The entities API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_GET_BOOKMARK_BY_ENTITY_UNIQUE_ID = Operation(
    "EntitiesApi.get_bookmark_by_entity_unique_id",
    "GET",
    "/api/entities/bookmarks/{entityUniqueId}",
    lambda: models.BookmarkEntity,
    takes={"asAt": "moment", "previews": "list"},
)
_GET_COMPLIANCE_RULE_BY_ENTITY_UNIQUE_ID = Operation(
    "EntitiesApi.get_compliance_rule_by_entity_unique_id",
    "GET",
    "/api/entities/compliancerules/{entityUniqueId}",
    lambda: models.ComplianceRuleEntity,
    takes={"asAt": "moment", "previews": "list"},
)
_GET_COMPLIANCE_RULE_TEMPLATE_BY_ENTITY_UNIQUE_ID = Operation(
    "EntitiesApi.get_compliance_rule_template_by_entity_unique_id",
    "GET",
    "/api/entities/complianceruletemplates/{entityUniqueId}",
    lambda: models.ComplianceRuleTemplateEntity,
    takes={"asAt": "moment", "previews": "list"},
)
_GET_CORPORATE_ACTION_SOURCE_BY_ENTITY_UNIQUE_ID = Operation(
    "EntitiesApi.get_corporate_action_source_by_entity_unique_id",
    "GET",
    "/api/entities/corporateactionsources/{entityUniqueId}",
    lambda: models.CorporateActionSourceEntity,
    takes={"asAt": "moment", "previews": "list"},
)
_GET_CUSTOM_ENTITY_BY_ENTITY_UNIQUE_ID = Operation(
    "EntitiesApi.get_custom_entity_by_entity_unique_id",
    "GET",
    "/api/entities/customentities/{entityUniqueId}",
    lambda: models.CustomEntityEntity,
    takes={"effectiveAt": "date", "asAt": "moment", "previews": "list"},
)
_GET_DATA_TYPE_BY_ENTITY_UNIQUE_ID = Operation(
    "EntitiesApi.get_data_type_by_entity_unique_id",
    "GET",
    "/api/entities/datatypes/{entityUniqueId}",
    lambda: models.DataTypeEntity,
    takes={"asAt": "moment", "previews": "list"},
)
_GET_ENTITY_HISTORY = PagedOperation(
    "EntitiesApi.get_entity_history",
    "GET",
    "/api/entities/{entityType}/{entityUniqueId}/history",
    lambda: models.ResourceListOfChangeInterval,
    lambda: models.ChangeInterval,
    takes={"asAt": "moment", "limit": "number", "sortBy": "list"},
)
_GET_INSTRUMENT_BY_ENTITY_UNIQUE_ID = Operation(
    "EntitiesApi.get_instrument_by_entity_unique_id",
    "GET",
    "/api/entities/instruments/{entityUniqueId}",
    lambda: models.InstrumentEntity,
    takes={"effectiveAt": "date", "asAt": "moment", "previews": "list"},
)
_GET_INSTRUMENT_EVENT_BY_ENTITY_UNIQUE_ID = Operation(
    "EntitiesApi.get_instrument_event_by_entity_unique_id",
    "GET",
    "/api/entities/instrumentevents/{entityUniqueId}",
    lambda: models.InstrumentEventEntity,
    takes={"asAt": "moment", "previews": "list"},
)
_GET_INSTRUMENT_EVENT_INSTRUCTION_BY_ENTITY_UNIQUE_ID = Operation(
    "EntitiesApi.get_instrument_event_instruction_by_entity_unique_id",
    "GET",
    "/api/entities/instrumenteventinstructions/{entityUniqueId}",
    lambda: models.InstrumentEventInstructionEntity,
    takes={"asAt": "moment", "previews": "list"},
)
_GET_PORTFOLIO_BY_ENTITY_UNIQUE_ID = Operation(
    "EntitiesApi.get_portfolio_by_entity_unique_id",
    "GET",
    "/api/entities/portfolios/{entityUniqueId}",
    lambda: models.PortfolioEntity,
    takes={"effectiveAt": "date", "asAt": "moment", "previews": "list"},
)
_GET_PORTFOLIO_CHANGES = Operation(
    "EntitiesApi.get_portfolio_changes",
    "GET",
    "/api/entities/changes/portfolios",
    lambda: models.ResourceListOfChange,
    takes={"effectiveAt": "date", "asAt": "moment"},
)
_GET_PROPERTY_DEFINITION_BY_ENTITY_UNIQUE_ID = Operation(
    "EntitiesApi.get_property_definition_by_entity_unique_id",
    "GET",
    "/api/entities/propertydefinitions/{entityUniqueId}",
    lambda: models.PropertyDefinitionEntity,
    takes={"effectiveAt": "date", "asAt": "moment", "previews": "list"},
)
_GET_TRANSACTION_BY_ENTITY_UNIQUE_ID = Operation(
    "EntitiesApi.get_transaction_by_entity_unique_id",
    "GET",
    "/api/entities/transactions/{entityUniqueId}",
    lambda: models.TransactionEntity,
    takes={"asAt": "moment", "previews": "list"},
)
_GET_VALUATION_POINT_BY_ENTITY_UNIQUE_ID = Operation(
    "EntitiesApi.get_valuation_point_by_entity_unique_id",
    "GET",
    "/api/entities/valuationpoints/{entityUniqueId}",
    lambda: models.ValuationPointEntity,
    takes={"asAt": "moment", "previews": "list"},
)


class EntitiesApi(Api):
    """The entities operations of LUSID (15 of them).

    Entities by the unique identifier that LUSID gave them, also after deletion and as staged modifications
    would leave them.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def get_bookmark_by_entity_unique_id(
        self,
        entity_unique_id: str,
        as_at: datetime | str | None = None,
        previews: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.BookmarkEntity]:
        """Get bookmark by entity unique id.

        Reads a bookmark of a timeline by its unique identifier, as at a moment. One that was deleted is
        returned as it stood just before.

        `GET /api/entities/bookmarks/{entityUniqueId}`, release stage: Production.

        Args:
            entity_unique_id: the identifier that LUSID gave to the entity when it was created, unique over all entities of its type.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            previews: identifiers of staged modifications to show as if they had been approved.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.BookmarkEntity`.
        """
        return self._call(
            _GET_BOOKMARK_BY_ENTITY_UNIQUE_ID,
            path={
                "entityUniqueId": entity_unique_id,
            },
            query={
                "asAt": as_at,
                "previews": previews,
            },
            opts=opts,
        )

    def get_compliance_rule_by_entity_unique_id(
        self,
        entity_unique_id: str,
        as_at: datetime | str | None = None,
        previews: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ComplianceRuleEntity]:
        """Get compliance rule by entity unique id.

        Reads a compliance rule by its unique identifier, as at a moment. One that was deleted is returned as
        it stood just before.

        `GET /api/entities/compliancerules/{entityUniqueId}`, release stage: EarlyAccess.

        Args:
            entity_unique_id: the identifier that LUSID gave to the entity when it was created, unique over all entities of its type.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            previews: identifiers of staged modifications to show as if they had been approved.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ComplianceRuleEntity`.
        """
        return self._call(
            _GET_COMPLIANCE_RULE_BY_ENTITY_UNIQUE_ID,
            path={
                "entityUniqueId": entity_unique_id,
            },
            query={
                "asAt": as_at,
                "previews": previews,
            },
            opts=opts,
        )

    def get_compliance_rule_template_by_entity_unique_id(
        self,
        entity_unique_id: str,
        as_at: datetime | str | None = None,
        previews: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ComplianceRuleTemplateEntity]:
        """Get compliance rule template by entity unique id.

        Reads a template of compliance rules by its unique identifier, as at a moment. One that was deleted is
        returned as it stood just before.

        `GET /api/entities/complianceruletemplates/{entityUniqueId}`, release stage: EarlyAccess.

        Args:
            entity_unique_id: the identifier that LUSID gave to the entity when it was created, unique over all entities of its type.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            previews: identifiers of staged modifications to show as if they had been approved.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ComplianceRuleTemplateEntity`.
        """
        return self._call(
            _GET_COMPLIANCE_RULE_TEMPLATE_BY_ENTITY_UNIQUE_ID,
            path={
                "entityUniqueId": entity_unique_id,
            },
            query={
                "asAt": as_at,
                "previews": previews,
            },
            opts=opts,
        )

    def get_corporate_action_source_by_entity_unique_id(
        self,
        entity_unique_id: str,
        as_at: datetime | str | None = None,
        previews: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.CorporateActionSourceEntity]:
        """Get corporate action source by entity unique id.

        Reads a corporate action source by its unique identifier, as at a moment. One that was deleted is
        returned as it stood just before.

        `GET /api/entities/corporateactionsources/{entityUniqueId}`, release stage: EarlyAccess.

        Args:
            entity_unique_id: the identifier that LUSID gave to the entity when it was created, unique over all entities of its type.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            previews: identifiers of staged modifications to show as if they had been approved.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.CorporateActionSourceEntity`.
        """
        return self._call(
            _GET_CORPORATE_ACTION_SOURCE_BY_ENTITY_UNIQUE_ID,
            path={
                "entityUniqueId": entity_unique_id,
            },
            query={
                "asAt": as_at,
                "previews": previews,
            },
            opts=opts,
        )

    def get_custom_entity_by_entity_unique_id(
        self,
        entity_unique_id: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        previews: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.CustomEntityEntity]:
        """Get custom entity by entity unique id.

        Reads a custom entity by its unique identifier, at an effective date and as at a moment. One that was
        deleted is returned as it stood just before.

        `GET /api/entities/customentities/{entityUniqueId}`, release stage: Production.

        Args:
            entity_unique_id: the identifier that LUSID gave to the entity when it was created, unique over all entities of its type.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            previews: identifiers of staged modifications to show as if they had been approved.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.CustomEntityEntity`.
        """
        return self._call(
            _GET_CUSTOM_ENTITY_BY_ENTITY_UNIQUE_ID,
            path={
                "entityUniqueId": entity_unique_id,
            },
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
                "previews": previews,
            },
            opts=opts,
        )

    def get_data_type_by_entity_unique_id(
        self,
        entity_unique_id: str,
        as_at: datetime | str | None = None,
        previews: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DataTypeEntity]:
        """Get data type by entity unique id.

        Reads a data type by its unique identifier, as at a moment. One that was deleted is returned as it
        stood just before.

        `GET /api/entities/datatypes/{entityUniqueId}`, release stage: Production.

        Args:
            entity_unique_id: the identifier that LUSID gave to the entity when it was created, unique over all entities of its type.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            previews: identifiers of staged modifications to show as if they had been approved.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DataTypeEntity`.
        """
        return self._call(
            _GET_DATA_TYPE_BY_ENTITY_UNIQUE_ID,
            path={
                "entityUniqueId": entity_unique_id,
            },
            query={
                "asAt": as_at,
                "previews": previews,
            },
            opts=opts,
        )

    def get_entity_history(
        self,
        entity_type: str,
        entity_unique_id: str,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort_by: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.ResourceListOfChangeInterval, models.ChangeInterval]:
        """Get entity history.

        Lists the changes of an entity up to a moment of system time: who made each, in which request, and for
        attributes the value before and after.

        100 a page unless `limit` says otherwise.

        `GET /api/entities/{entityType}/{entityUniqueId}/history`, release stage: Production.

        Args:
            entity_type: the type of the entity, such as `Instrument` or `Portfolio`, or the name of a custom entity type.
            entity_unique_id: the identifier that LUSID gave to the entity when it was created, unique over all entities of its type.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.ResourceListOfChangeInterval`; `.items()` yields every
            `models.ChangeInterval`, `.pages()` every page.
        """
        return self._paged_call(
            _GET_ENTITY_HISTORY,
            path={
                "entityType": entity_type,
                "entityUniqueId": entity_unique_id,
            },
            query={
                "asAt": as_at,
                "page": page,
                "limit": limit,
                "filter": filter,
                "sortBy": sort_by,
            },
            opts=opts,
        )

    def get_instrument_by_entity_unique_id(
        self,
        entity_unique_id: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        previews: Sequence[str] | None = None,
        data_model_scope: str | None = None,
        data_model_code: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.InstrumentEntity]:
        """Get instrument by entity unique id.

        Reads an instrument by its unique identifier, at an effective date and as at a moment, through a
        custom data model where one is named. One that was deleted is returned as it stood just before.

        `GET /api/entities/instruments/{entityUniqueId}`, release stage: Production.

        Args:
            entity_unique_id: the identifier that LUSID gave to the entity when it was created, unique over all entities of its type.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            previews: identifiers of staged modifications to show as if they had been approved.
            data_model_scope: the scope of a custom data model to read the entities through.
            data_model_code: the code of a custom data model to read the entities through.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.InstrumentEntity`.
        """
        return self._call(
            _GET_INSTRUMENT_BY_ENTITY_UNIQUE_ID,
            path={
                "entityUniqueId": entity_unique_id,
            },
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
                "previews": previews,
                "dataModelScope": data_model_scope,
                "dataModelCode": data_model_code,
            },
            opts=opts,
        )

    def get_instrument_event_by_entity_unique_id(
        self,
        entity_unique_id: str,
        as_at: datetime | str | None = None,
        previews: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.InstrumentEventEntity]:
        """Get instrument event by entity unique id.

        Reads an instrument event, as at a moment. Its unique identifier is that of its corporate action
        source, `_` and the event's own. One that was deleted, alone or with its source, is returned as it
        stood just before.

        `GET /api/entities/instrumentevents/{entityUniqueId}`, release stage: EarlyAccess.

        Args:
            entity_unique_id: the identifier that LUSID gave to the entity when it was created, unique over all entities of its type.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            previews: identifiers of staged modifications to show as if they had been approved.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.InstrumentEventEntity`.
        """
        return self._call(
            _GET_INSTRUMENT_EVENT_BY_ENTITY_UNIQUE_ID,
            path={
                "entityUniqueId": entity_unique_id,
            },
            query={
                "asAt": as_at,
                "previews": previews,
            },
            opts=opts,
        )

    def get_instrument_event_instruction_by_entity_unique_id(
        self,
        entity_unique_id: str,
        as_at: datetime | str | None = None,
        previews: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.InstrumentEventInstructionEntity]:
        """Get instrument event instruction by entity unique id.

        Reads an instruction for an instrument event, as at a moment. Its unique identifier is that of its
        portfolio, `_` and the instruction's own. One that was deleted, alone or with its portfolio, is
        returned as it stood just before.

        `GET /api/entities/instrumenteventinstructions/{entityUniqueId}`, release stage: Production.

        Args:
            entity_unique_id: the identifier that LUSID gave to the entity when it was created, unique over all entities of its type.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            previews: identifiers of staged modifications to show as if they had been approved.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.InstrumentEventInstructionEntity`.
        """
        return self._call(
            _GET_INSTRUMENT_EVENT_INSTRUCTION_BY_ENTITY_UNIQUE_ID,
            path={
                "entityUniqueId": entity_unique_id,
            },
            query={
                "asAt": as_at,
                "previews": previews,
            },
            opts=opts,
        )

    def get_portfolio_by_entity_unique_id(
        self,
        entity_unique_id: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        previews: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.PortfolioEntity]:
        """Get portfolio by entity unique id.

        Reads a portfolio by its unique identifier, at an effective date and as at a moment. One that was
        deleted is returned as it stood just before.

        `GET /api/entities/portfolios/{entityUniqueId}`, release stage: Production.

        Args:
            entity_unique_id: the identifier that LUSID gave to the entity when it was created, unique over all entities of its type.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            previews: identifiers of staged modifications to show as if they had been approved.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.PortfolioEntity`.
        """
        return self._call(
            _GET_PORTFOLIO_BY_ENTITY_UNIQUE_ID,
            path={
                "entityUniqueId": entity_unique_id,
            },
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
                "previews": previews,
            },
            opts=opts,
        )

    def get_portfolio_changes(
        self,
        scope: str,
        effective_at: datetime | date | str,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfChange]:
        """Get portfolio changes.

        Says for each portfolio of a scope when it changes next in business time after `effective_at`, by
        amendment or by correction. Changes of parent portfolios count, those from corporate action sources do
        not.

        `GET /api/entities/changes/portfolios`, release stage: Production.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfChange`.
        """
        return self._call(
            _GET_PORTFOLIO_CHANGES,
            query={
                "scope": scope,
                "effectiveAt": effective_at,
                "asAt": as_at,
            },
            opts=opts,
        )

    def get_property_definition_by_entity_unique_id(
        self,
        entity_unique_id: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        previews: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.PropertyDefinitionEntity]:
        """Get property definition by entity unique id.

        Reads a property definition by its unique identifier, at an effective date and as at a moment. One
        that was deleted is returned as it stood just before.

        `GET /api/entities/propertydefinitions/{entityUniqueId}`, release stage: Production.

        Args:
            entity_unique_id: the identifier that LUSID gave to the entity when it was created, unique over all entities of its type.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            previews: identifiers of staged modifications to show as if they had been approved.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.PropertyDefinitionEntity`.
        """
        return self._call(
            _GET_PROPERTY_DEFINITION_BY_ENTITY_UNIQUE_ID,
            path={
                "entityUniqueId": entity_unique_id,
            },
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
                "previews": previews,
            },
            opts=opts,
        )

    def get_transaction_by_entity_unique_id(
        self,
        entity_unique_id: str,
        as_at: datetime | str | None = None,
        previews: Sequence[str] | None = None,
        data_model_scope: str | None = None,
        data_model_code: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.TransactionEntity]:
        """Get transaction by entity unique id.

        Reads a transaction, as at a moment. Its unique identifier is that of its portfolio, `_` and the
        transaction's own. Where the portfolio was deleted the transaction is returned as it stood just
        before.

        `GET /api/entities/transactions/{entityUniqueId}`, release stage: Production.

        Args:
            entity_unique_id: the identifier that LUSID gave to the entity when it was created, unique over all entities of its type.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            previews: identifiers of staged modifications to show as if they had been approved.
            data_model_scope: the scope of a custom data model to read the entities through.
            data_model_code: the code of a custom data model to read the entities through.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.TransactionEntity`.
        """
        return self._call(
            _GET_TRANSACTION_BY_ENTITY_UNIQUE_ID,
            path={
                "entityUniqueId": entity_unique_id,
            },
            query={
                "asAt": as_at,
                "previews": previews,
                "dataModelScope": data_model_scope,
                "dataModelCode": data_model_code,
            },
            opts=opts,
        )

    def get_valuation_point_by_entity_unique_id(
        self,
        entity_unique_id: str,
        as_at: datetime | str | None = None,
        previews: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ValuationPointEntity]:
        """Get valuation point by entity unique id.

        Reads a valuation point of a fund by its unique identifier, as at a moment. One that was deleted is
        returned as it stood just before.

        `GET /api/entities/valuationpoints/{entityUniqueId}`, release stage: Production.

        Args:
            entity_unique_id: the identifier that LUSID gave to the entity when it was created, unique over all entities of its type.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            previews: identifiers of staged modifications to show as if they had been approved.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ValuationPointEntity`.
        """
        return self._call(
            _GET_VALUATION_POINT_BY_ENTITY_UNIQUE_ID,
            path={
                "entityUniqueId": entity_unique_id,
            },
            query={
                "asAt": as_at,
                "previews": previews,
            },
            opts=opts,
        )
