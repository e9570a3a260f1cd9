"""Models of the workspace API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING, Any

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import Link, Version


class WorkspaceItem(LusidModel):
    """Workspace item.

    Used by `WorkspaceApi.create_item`, `WorkspaceApi.get_item`, `WorkspaceApi.update_item`.
    """

    type: str
    format: int
    name: str
    group: str
    description: str
    content: Any
    version: "Version | None" = None
    links: "list[Link] | None" = None


class ItemAndWorkspace(LusidModel):
    """Item and workspace."""

    workspace_name: str
    workspace_item: WorkspaceItem


class PagedResourceListOfItemAndWorkspace(LusidModel):
    """Paged resource list of item and workspace.

    Used by `WorkspaceApi.search_items`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[ItemAndWorkspace]
    href: str | None = None
    links: "list[Link] | None" = None


class WorkspacePermittedItemActions(LusidModel):
    """Workspace permitted item actions."""

    read_item: bool | None = None
    add_item: bool | None = None
    update_item: bool | None = None
    delete_item: bool | None = None


class Workspace(LusidModel):
    """Workspace.

    Used by `WorkspaceApi.create_workspace`, `WorkspaceApi.get_workspace`, `WorkspaceApi.update_workspace`.
    """

    name: str
    description: str
    version: "Version | None" = None
    permitted_item_actions: WorkspacePermittedItemActions | None = None
    links: "list[Link] | None" = None


class PagedResourceListOfWorkspace(LusidModel):
    """Paged resource list of workspace.

    Used by `WorkspaceApi.list_workspaces`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[Workspace]
    href: str | None = None
    links: "list[Link] | None" = None


class PagedResourceListOfWorkspaceItem(LusidModel):
    """Paged resource list of workspace item.

    Used by `WorkspaceApi.list_items`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[WorkspaceItem]
    href: str | None = None
    links: "list[Link] | None" = None


class WorkspaceCreationRequest(LusidModel):
    """Workspace creation request.

    Used by `WorkspaceApi.create_workspace`.
    """

    name: str
    description: str


class WorkspaceItemCreationRequest(LusidModel):
    """Workspace item creation request.

    Used by `WorkspaceApi.create_item`.
    """

    format: int
    name: str
    group: str
    description: str
    content: Any
    type: str


class WorkspaceItemUpdateRequest(LusidModel):
    """Workspace item update request.

    Used by `WorkspaceApi.update_item`.
    """

    format: int
    description: str
    content: Any
    type: str


class WorkspaceUpdateRequest(LusidModel):
    """Workspace update request.

    Used by `WorkspaceApi.update_workspace`.
    """

    description: str
