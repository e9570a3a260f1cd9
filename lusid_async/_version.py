"""The version of the package, read by the build and sent in every call."""

__version__ = "0.1.0"
