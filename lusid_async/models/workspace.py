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
    """Type of the item, which says how to read its content."""
    format: int
    """Number of the format in which the content is written."""
    name: str
    """The name."""
    group: str
    """Group of the workspace in which the item stands."""
    description: str
    """A description for people."""
    content: Any
    """What the item holds, free form."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ItemAndWorkspace(LusidModel):
    """Item and workspace."""

    workspace_name: str
    """Name of the workspace."""
    workspace_item: WorkspaceItem
    """Item of the workspace."""


class PagedResourceListOfItemAndWorkspace(LusidModel):
    """Paged resource list of item and workspace.

    Used by `WorkspaceApi.search_items`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[ItemAndWorkspace]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class WorkspacePermittedItemActions(LusidModel):
    """Workspace permitted item actions."""

    read_item: bool | None = None
    """Whether the caller may read items."""
    add_item: bool | None = None
    """Whether the caller may add items."""
    update_item: bool | None = None
    """Whether the caller may change items."""
    delete_item: bool | None = None
    """Whether the caller may delete items."""


class Workspace(LusidModel):
    """Workspace.

    Used by `WorkspaceApi.create_workspace`, `WorkspaceApi.get_workspace`, `WorkspaceApi.update_workspace`.
    """

    name: str
    """Name of the workspace, by which calls refer to it."""
    description: str
    """A description for people."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    permitted_item_actions: WorkspacePermittedItemActions | None = None
    """What the caller may do with items of the workspace."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PagedResourceListOfWorkspace(LusidModel):
    """Paged resource list of workspace.

    Used by `WorkspaceApi.list_workspaces`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[Workspace]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PagedResourceListOfWorkspaceItem(LusidModel):
    """Paged resource list of workspace item.

    Used by `WorkspaceApi.list_items`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[WorkspaceItem]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class WorkspaceCreationRequest(LusidModel):
    """Workspace creation request.

    Used by `WorkspaceApi.create_workspace`.
    """

    name: str
    """Name of the workspace, by which calls refer to it."""
    description: str
    """A description for people."""


class WorkspaceItemCreationRequest(LusidModel):
    """Workspace item creation request.

    Used by `WorkspaceApi.create_item`.
    """

    format: int
    """Number of the format in which the content is written."""
    name: str
    """The name."""
    group: str
    """Group of the workspace in which the item stands."""
    description: str
    """A description for people."""
    content: Any
    """What the item holds, free form."""
    type: str
    """Type of the item, which says how to read its content."""


class WorkspaceItemUpdateRequest(LusidModel):
    """Workspace item update request.

    Used by `WorkspaceApi.update_item`.
    """

    format: int
    """Number of the format in which the content is written."""
    description: str
    """A description for people."""
    content: Any
    """What the item holds, free form."""
    type: str
    """Type of the item, which says how to read its content."""


class WorkspaceUpdateRequest(LusidModel):
    """Workspace update request.

    Used by `WorkspaceApi.update_workspace`.
    """

    description: str
    """A description for people."""
