"""The generated API classes."""
