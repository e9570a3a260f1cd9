"""The workspace API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_CREATE_ITEM = Operation(
    "WorkspaceApi.create_item",
    "POST",
    "/api/workspaces/{visibility}/{workspaceName}/items",
    lambda: models.WorkspaceItem,
    body=lambda: models.WorkspaceItemCreationRequest | None,
    takes={},
)
_CREATE_WORKSPACE = Operation(
    "WorkspaceApi.create_workspace",
    "POST",
    "/api/workspaces/{visibility}",
    lambda: models.Workspace,
    body=lambda: models.WorkspaceCreationRequest,
    takes={"includeItemAccess": "flag"},
)
_DELETE_ITEM = Operation(
    "WorkspaceApi.delete_item",
    "DELETE",
    "/api/workspaces/{visibility}/{workspaceName}/items/{groupName}/{itemName}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_DELETE_WORKSPACE = Operation(
    "WorkspaceApi.delete_workspace",
    "DELETE",
    "/api/workspaces/{visibility}/{workspaceName}",
    lambda: models.DeletedEntityResponse,
    takes={"recurse": "flag"},
)
_GET_ITEM = Operation(
    "WorkspaceApi.get_item",
    "GET",
    "/api/workspaces/{visibility}/{workspaceName}/items/{groupName}/{itemName}",
    lambda: models.WorkspaceItem,
    takes={"asAt": "moment"},
)
_GET_WORKSPACE = Operation(
    "WorkspaceApi.get_workspace",
    "GET",
    "/api/workspaces/{visibility}/{workspaceName}",
    lambda: models.Workspace,
    takes={"asAt": "moment", "includeItemAccess": "flag"},
)
_LIST_ITEMS = PagedOperation(
    "WorkspaceApi.list_items",
    "GET",
    "/api/workspaces/{visibility}/{workspaceName}/items",
    lambda: models.PagedResourceListOfWorkspaceItem,
    lambda: models.WorkspaceItem,
    takes={"asAt": "moment", "sortBy": "list", "limit": "number"},
)
_LIST_WORKSPACES = PagedOperation(
    "WorkspaceApi.list_workspaces",
    "GET",
    "/api/workspaces/{visibility}",
    lambda: models.PagedResourceListOfWorkspace,
    lambda: models.Workspace,
    takes={"asAt": "moment", "sortBy": "list", "limit": "number", "includeItemAccess": "flag"},
)
_SEARCH_ITEMS = PagedOperation(
    "WorkspaceApi.search_items",
    "GET",
    "/api/workspaces/{visibility}/items",
    lambda: models.PagedResourceListOfItemAndWorkspace,
    lambda: models.ItemAndWorkspace,
    takes={"asAt": "moment", "sortBy": "list", "limit": "number"},
)
_UPDATE_ITEM = Operation(
    "WorkspaceApi.update_item",
    "PUT",
    "/api/workspaces/{visibility}/{workspaceName}/items/{groupName}/{itemName}",
    lambda: models.WorkspaceItem,
    body=lambda: models.WorkspaceItemUpdateRequest | None,
    takes={},
)
_UPDATE_WORKSPACE = Operation(
    "WorkspaceApi.update_workspace",
    "PUT",
    "/api/workspaces/{visibility}/{workspaceName}",
    lambda: models.Workspace,
    body=lambda: models.WorkspaceUpdateRequest,
    takes={"includeItemAccess": "flag"},
)


class WorkspaceApi(Api):
    """The workspace operations of LUSID (11 of them).

    Workspaces: items such as saved views, in groups, personal or shared.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def create_item(
        self,
        visibility: str,
        workspace_name: str,
        workspace_item_creation_request: (
            models.WorkspaceItemCreationRequest | Mapping[str, Any] | None
        ) = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.WorkspaceItem]:
        """Create item.

        Creates an item in a workspace: a name, unique in its group, a type and content of your own as JSON.

        `POST /api/workspaces/{visibility}/{workspaceName}/items`, release stage: Production.

        Args:
            visibility: `personal`, seen by its owner alone, or `shared`, seen by all who are entitled. Case matters; shared or personal, or a value added since.
            workspace_name: the name of the workspace.
            workspace_item_creation_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.WorkspaceItem`.
        """
        return self._call(
            _CREATE_ITEM,
            path={
                "visibility": visibility,
                "workspaceName": workspace_name,
            },
            body=workspace_item_creation_request,
            opts=opts,
        )

    def create_workspace(
        self,
        visibility: str,
        workspace_creation_request: models.WorkspaceCreationRequest | Mapping[str, Any],
        include_item_access: bool | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.Workspace]:
        """Create workspace.

        Creates a workspace, `personal` or `shared`, under the name that the request gives.

        `POST /api/workspaces/{visibility}`, release stage: Production.

        Args:
            visibility: `personal`, seen by its owner alone, or `shared`, seen by all who are entitled. Case matters; shared or personal, or a value added since.
            workspace_creation_request: the JSON body.
            include_item_access: whether to say for each item what the caller may do with it.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.Workspace`.
        """
        return self._call(
            _CREATE_WORKSPACE,
            path={
                "visibility": visibility,
            },
            query={
                "includeItemAccess": include_item_access,
            },
            body=workspace_creation_request,
            opts=opts,
        )

    def delete_item(
        self,
        visibility: str,
        workspace_name: str,
        group_name: str,
        item_name: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete item.

        Deletes one item of a workspace, named by group and item. Earlier as-at times still show it.

        `DELETE /api/workspaces/{visibility}/{workspaceName}/items/{groupName}/{itemName}`, release stage:
        Production.

        Args:
            visibility: `personal`, seen by its owner alone, or `shared`, seen by all who are entitled. Case matters; shared or personal, or a value added since.
            workspace_name: the name of the workspace.
            group_name: the name of the group that the item is in, in its workspace.
            item_name: the name of the item, unique in its group.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_ITEM,
            path={
                "visibility": visibility,
                "workspaceName": workspace_name,
                "groupName": group_name,
                "itemName": item_name,
            },
            opts=opts,
        )

    def delete_workspace(
        self,
        visibility: str,
        workspace_name: str,
        recurse: bool | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete workspace.

        Deletes a workspace, with all items in it where `recurse` is true. Earlier as-at times still show it.

        `DELETE /api/workspaces/{visibility}/{workspaceName}`, release stage: Production.

        Args:
            visibility: `personal`, seen by its owner alone, or `shared`, seen by all who are entitled. Case matters; shared or personal, or a value added since.
            workspace_name: the name of the workspace.
            recurse: whether groups and items inside are deleted too.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_WORKSPACE,
            path={
                "visibility": visibility,
                "workspaceName": workspace_name,
            },
            query={
                "recurse": recurse,
            },
            opts=opts,
        )

    def get_item(
        self,
        visibility: str,
        workspace_name: str,
        group_name: str,
        item_name: str,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.WorkspaceItem]:
        """Get item.

        Reads one item of a workspace with its content, as at a moment.

        `NotFoundException` where it does not exist.

        `GET /api/workspaces/{visibility}/{workspaceName}/items/{groupName}/{itemName}`, release stage:
        Production.

        Args:
            visibility: `personal`, seen by its owner alone, or `shared`, seen by all who are entitled. Case matters; shared or personal, or a value added since.
            workspace_name: the name of the workspace.
            group_name: the name of the group that the item is in, in its workspace.
            item_name: the name of the item, unique in its group.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.WorkspaceItem`.
        """
        return self._call(
            _GET_ITEM,
            path={
                "visibility": visibility,
                "workspaceName": workspace_name,
                "groupName": group_name,
                "itemName": item_name,
            },
            query={
                "asAt": as_at,
            },
            opts=opts,
        )

    def get_workspace(
        self,
        visibility: str,
        workspace_name: str,
        as_at: datetime | str | None = None,
        include_item_access: bool | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.Workspace]:
        """Get workspace.

        Reads the name and description of a workspace, as at a moment, and where asked what the caller may do
        with its items. Its items come from `list_items`.

        `NotFoundException` where it does not exist.

        `GET /api/workspaces/{visibility}/{workspaceName}`, release stage: Production.

        Args:
            visibility: `personal`, seen by its owner alone, or `shared`, seen by all who are entitled. Case matters; shared or personal, or a value added since.
            workspace_name: the name of the workspace.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            include_item_access: whether to say for each item what the caller may do with it.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.Workspace`.
        """
        return self._call(
            _GET_WORKSPACE,
            path={
                "visibility": visibility,
                "workspaceName": workspace_name,
            },
            query={
                "asAt": as_at,
                "includeItemAccess": include_item_access,
            },
            opts=opts,
        )

    def list_items(
        self,
        visibility: str,
        workspace_name: str,
        as_at: datetime | str | None = None,
        page: str | None = None,
        sort_by: Sequence[str] | None = None,
        limit: int | None = None,
        filter: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfWorkspaceItem, models.WorkspaceItem]:
        """List items.

        Lists the items of one workspace, over all its groups, with their content.

        `GET /api/workspaces/{visibility}/{workspaceName}/items`, release stage: Production.

        Args:
            visibility: `personal`, seen by its owner alone, or `shared`, seen by all who are entitled. Case matters; shared or personal, or a value added since.
            workspace_name: the name of the workspace.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfWorkspaceItem`; `.items()` yields every
            `models.WorkspaceItem`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_ITEMS,
            path={
                "visibility": visibility,
                "workspaceName": workspace_name,
            },
            query={
                "asAt": as_at,
                "page": page,
                "sortBy": sort_by,
                "limit": limit,
                "filter": filter,
            },
            opts=opts,
        )

    def list_workspaces(
        self,
        visibility: str,
        as_at: datetime | str | None = None,
        page: str | None = None,
        sort_by: Sequence[str] | None = None,
        limit: int | None = None,
        filter: str | None = None,
        include_item_access: bool | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfWorkspace, models.Workspace]:
        """List workspaces.

        Lists the workspaces that the caller owns (`personal`) or may see (`shared`).

        `GET /api/workspaces/{visibility}`, release stage: Production.

        Args:
            visibility: `personal`, seen by its owner alone, or `shared`, seen by all who are entitled. Case matters; shared or personal, or a value added since.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            include_item_access: whether to say for each item what the caller may do with it.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfWorkspace`; `.items()` yields every `models.Workspace`,
            `.pages()` every page.
        """
        return self._paged_call(
            _LIST_WORKSPACES,
            path={
                "visibility": visibility,
            },
            query={
                "asAt": as_at,
                "page": page,
                "sortBy": sort_by,
                "limit": limit,
                "filter": filter,
                "includeItemAccess": include_item_access,
            },
            opts=opts,
        )

    def search_items(
        self,
        visibility: str,
        as_at: datetime | str | None = None,
        page: str | None = None,
        sort_by: Sequence[str] | None = None,
        limit: int | None = None,
        filter: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfItemAndWorkspace, models.ItemAndWorkspace]:
        """Search items.

        Lists items over all workspaces of one visibility, each with the name of its workspace.

        `GET /api/workspaces/{visibility}/items`, release stage: Production.

        Args:
            visibility: `personal`, seen by its owner alone, or `shared`, seen by all who are entitled. Case matters; shared or personal, or a value added since.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfItemAndWorkspace`; `.items()` yields every
            `models.ItemAndWorkspace`, `.pages()` every page.
        """
        return self._paged_call(
            _SEARCH_ITEMS,
            path={
                "visibility": visibility,
            },
            query={
                "asAt": as_at,
                "page": page,
                "sortBy": sort_by,
                "limit": limit,
                "filter": filter,
            },
            opts=opts,
        )

    def update_item(
        self,
        visibility: str,
        workspace_name: str,
        group_name: str,
        item_name: str,
        workspace_item_update_request: models.WorkspaceItemUpdateRequest | Mapping[str, Any] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.WorkspaceItem]:
        """Update item.

        Replaces the description, type and content of an item. Group and name stay.

        `PUT /api/workspaces/{visibility}/{workspaceName}/items/{groupName}/{itemName}`, release stage:
        Production.

        Args:
            visibility: `personal`, seen by its owner alone, or `shared`, seen by all who are entitled. Case matters; shared or personal, or a value added since.
            workspace_name: the name of the workspace.
            group_name: the name of the group that the item is in, in its workspace.
            item_name: the name of the item, unique in its group.
            workspace_item_update_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.WorkspaceItem`.
        """
        return self._call(
            _UPDATE_ITEM,
            path={
                "visibility": visibility,
                "workspaceName": workspace_name,
                "groupName": group_name,
                "itemName": item_name,
            },
            body=workspace_item_update_request,
            opts=opts,
        )

    def update_workspace(
        self,
        visibility: str,
        workspace_name: str,
        workspace_update_request: models.WorkspaceUpdateRequest | Mapping[str, Any],
        include_item_access: bool | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.Workspace]:
        """Update workspace.

        Replaces the description of a workspace. Its items stay.

        `PUT /api/workspaces/{visibility}/{workspaceName}`, release stage: Production.

        Args:
            visibility: `personal`, seen by its owner alone, or `shared`, seen by all who are entitled. Case matters; shared or personal, or a value added since.
            workspace_name: the name of the workspace.
            workspace_update_request: the JSON body.
            include_item_access: whether to say for each item what the caller may do with it.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.Workspace`.
        """
        return self._call(
            _UPDATE_WORKSPACE,
            path={
                "visibility": visibility,
                "workspaceName": workspace_name,
            },
            query={
                "includeItemAccess": include_item_access,
            },
            body=workspace_update_request,
            opts=opts,
        )
