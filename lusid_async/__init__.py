"""The asyncio-native Python SDK for LUSID."""
