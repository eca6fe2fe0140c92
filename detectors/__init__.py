"""The built-in detectors: one plug-in a concern."""

from __future__ import annotations

from typing import Final

BUILTIN: Final = {  # sorted by code; a test compares it with the files here
    "FIN001": "payment_card:PaymentCard",
}
