"""The demo pages, published, as the tests of the answers have them."""

from __future__ import annotations

from tests.answers.conftest import base

__all__ = ["base"]
