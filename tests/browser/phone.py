"""A browser page in, what a citizen does and sees on it out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from tests.chat.running import Running

CARD_WITHIN = 60_000
"""Milliseconds for a photo on a machine that is busy with other tests."""


@dataclass
class Phone:
    """A citizen's phone."""

    page: Page
    server: Running

    def sees(self, selector: str, timeout: float | None = None) -> Locator:
        """Waits until something stands on the page."""
        found = self.page.locator(selector).first
        expect(found).to_be_visible(timeout=timeout or 20_000)
        return found

    def chooses(self, files: Sequence[Path], button: str = "#bk-file") -> None:
        """Chooses files with one of the two buttons, and waits until they are uploaded."""
        before = self.page.locator("#message-composer .mb-1 [class*=relative]").count()
        self.page.set_input_files(button, [str(path) for path in files])
        expect(self.page.locator("#chat-submit")).to_be_enabled()
        assert self.page.locator("#message-composer .mb-1 [class*=relative]").count() > before

    def sends(self, *files: Path, button: str = "#bk-file") -> None:
        """Chooses files and has them explained."""
        for path in files:
            self.chooses([path], button)
        self.page.click("#chat-submit")

    def pastes(self, text: str) -> None:
        """Pastes a text and sends it."""
        self.page.fill("#chat-input", text)
        self.page.click("#chat-submit")

    def card(self) -> Locator:
        """Waits for the whole card."""
        return self.sees('[id^="step-bk-card-contact"]', CARD_WITHIN)

    def line(self, name: str) -> Locator:
        """The first line of the card whose id holds `name`."""
        return self.page.locator(f'[id^="step-bk-card"][id*="{name}"]').first

    def text(self) -> str:
        """All that is said."""
        return self.page.locator("#bk-main").inner_text()

    def fits(self) -> None:
        """Nothing makes the page scroll sideways."""
        wide = self.page.evaluate(
            "[document.documentElement, ...document.querySelectorAll('#bk-main, .message-content, .overflow-y-auto')]"
            ".filter(one => one.scrollWidth > one.clientWidth + 1).map(one => one.className)"
        )
        assert wide == []
