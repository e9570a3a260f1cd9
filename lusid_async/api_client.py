"""Not a module of this SDK: importing it says where its names are here."""

from lusid_async._moved import moved_module

raise moved_module(__name__)
