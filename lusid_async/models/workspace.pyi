"""Models of the workspace API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import Link, Version

class WorkspaceItem(LusidModel):
    type: str
    format: int
    name: str
    group: str
    description: str
    content: Any
    version: Version | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        type: str,
        format: int,
        name: str,
        group: str,
        description: str,
        content: Any,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Workspace item.

        Args:
            type: Type of the item, which says how to read its content.
            format: Number of the format in which the content is written.
            name: The name.
            group: Group of the workspace in which the item stands.
            description: A description for people.
            content: What the item holds, free form.
            version: When this version was written, by whom and by which request.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class ItemAndWorkspace(LusidModel):
    workspace_name: str
    workspace_item: WorkspaceItem
    def __init__(
        self,
        *,
        workspace_name: str,
        workspace_item: WorkspaceItem | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Item and workspace.

        Args:
            workspace_name: Name of the workspace.
            workspace_item: Item of the workspace.
        """

class PagedResourceListOfItemAndWorkspace(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[ItemAndWorkspace]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[ItemAndWorkspace | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of item and workspace.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class WorkspacePermittedItemActions(LusidModel):
    read_item: bool | None = ...
    add_item: bool | None = ...
    update_item: bool | None = ...
    delete_item: bool | None = ...
    def __init__(
        self,
        *,
        read_item: bool | None = ...,
        add_item: bool | None = ...,
        update_item: bool | None = ...,
        delete_item: bool | None = ...,
    ) -> None:
        """Workspace permitted item actions.

        Args:
            read_item: Whether the caller may read items.
            add_item: Whether the caller may add items.
            update_item: Whether the caller may change items.
            delete_item: Whether the caller may delete items.
        """

class Workspace(LusidModel):
    name: str
    description: str
    version: Version | None = ...
    permitted_item_actions: WorkspacePermittedItemActions | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        name: str,
        description: str,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        permitted_item_actions: WorkspacePermittedItemActions | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Workspace.

        Args:
            name: Name of the workspace, by which calls refer to it.
            description: A description for people.
            version: When this version was written, by whom and by which request.
            permitted_item_actions: What the caller may do with items of the workspace.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PagedResourceListOfWorkspace(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[Workspace]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[Workspace | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of workspace.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PagedResourceListOfWorkspaceItem(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[WorkspaceItem]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[WorkspaceItem | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of workspace item.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class WorkspaceCreationRequest(LusidModel):
    name: str
    description: str
    def __init__(
        self,
        *,
        name: str,
        description: str,
    ) -> None:
        """Workspace creation request.

        Args:
            name: Name of the workspace, by which calls refer to it.
            description: A description for people.
        """

class WorkspaceItemCreationRequest(LusidModel):
    format: int
    name: str
    group: str
    description: str
    content: Any
    type: str
    def __init__(
        self,
        *,
        format: int,
        name: str,
        group: str,
        description: str,
        content: Any,
        type: str,
    ) -> None:
        """Workspace item creation request.

        Args:
            format: Number of the format in which the content is written.
            name: The name.
            group: Group of the workspace in which the item stands.
            description: A description for people.
            content: What the item holds, free form.
            type: Type of the item, which says how to read its content.
        """

class WorkspaceItemUpdateRequest(LusidModel):
    format: int
    description: str
    content: Any
    type: str
    def __init__(
        self,
        *,
        format: int,
        description: str,
        content: Any,
        type: str,
    ) -> None:
        """Workspace item update request.

        Args:
            format: Number of the format in which the content is written.
            description: A description for people.
            content: What the item holds, free form.
            type: Type of the item, which says how to read its content.
        """

class WorkspaceUpdateRequest(LusidModel):
    description: str
    def __init__(
        self,
        *,
        description: str,
    ) -> None:
        """Workspace update request.

        Args:
            description: A description for people.
        """
