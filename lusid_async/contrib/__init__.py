"""Things beside the SDK, each with an extra of its own; nothing below imports them."""
