"""Servers that attack: every response has a limit, and nothing that was sent is shown."""
