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
    ) -> None: ...

class ItemAndWorkspace(LusidModel):
    workspace_name: str
    workspace_item: WorkspaceItem
    def __init__(
        self,
        *,
        workspace_name: str,
        workspace_item: WorkspaceItem | _abc.Mapping[str, _typing.Any],
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

class WorkspaceCreationRequest(LusidModel):
    name: str
    description: str
    def __init__(
        self,
        *,
        name: str,
        description: str,
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

class WorkspaceUpdateRequest(LusidModel):
    description: str
    def __init__(
        self,
        *,
        description: str,
    ) -> None: ...
