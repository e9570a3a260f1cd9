"""What an API method returns, and what the generated classes are made from."""

from __future__ import annotations

from lusid_async.calls.api import Api
from lusid_async.calls.call import ApiCall
from lusid_async.calls.operation import Operation, PagedOperation
from lusid_async.calls.pages import Items, Pages
from lusid_async.calls.paging import PagedCall
from lusid_async.calls.response import ApiResponse

__all__ = ["Api", "ApiCall", "ApiResponse", "Items", "Operation", "PagedCall", "PagedOperation", "Pages"]
