"""How listings are asked for: filters, sort orders, pages."""
