"""Which training messages are kept from training, to set weights, temperatures and thresholds on."""

from __future__ import annotations

import hashlib


def is_development(text: str) -> bool:
    """True for a stable tenth of all texts."""
    return hashlib.blake2b(text.encode("utf-8", "replace"), digest_size=1).digest()[0] < 26
