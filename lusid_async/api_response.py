"""`api_response` of `lusid-sdk`, which is not here: its import says what took its place."""

from lusid_async._moved import moved_module

raise moved_module(__name__)
