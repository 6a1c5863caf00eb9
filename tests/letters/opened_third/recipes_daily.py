"""How the letters 38 to 50 become files: name → recipe."""

from __future__ import annotations

import io

from PIL import Image

from tests.letters.opened.recipes import Blocks, Recipe, letter_mail, paper, photos, scanned, screens, text, word
from tests.letters.render import paper_fpdf, paper_reportlab, web
from tests.letters.render.camera import Shot
from tests.letters.render.mail import Envelope
from tests.letters.render.style import BOOK, NOTO, SANS, SERIF, Layout, Style


def few_colours(recipe: Recipe) -> Recipe:
    """The pictures of `recipe` as PNG with 48 colours: a phone's screenshot of text needs no more, and stays small."""

    def make(blocks: Blocks) -> list[bytes]:
        return [_palette(picture) for picture in recipe(blocks)]

    return make


def _palette(picture: bytes) -> bytes:
    target = io.BytesIO()
    Image.open(io.BytesIO(picture)).convert("RGB").quantize(48).save(target, "PNG", optimize=True)
    return target.getvalue()


RECIPES: dict[str, Recipe] = {
    "38-summons-bailiff-court": paper(paper_reportlab.draw, Style(Layout.TOP, SERIF, 10.5, "#3a1020", numbered=True)),
    "39-notice-stream-clearing": paper(web.weasyprint, Style(Layout.TOP, SANS, 10, "#1d5f4a")),
    "40-notice-doctor-closes": few_colours(screens(2, dark=True)),
    "41-offer-dental-care": photos(
        web.weasyprint, Style(Layout.TOP, NOTO, 10, "#7a2d5c"), Shot(seed=71), Shot(seed=72)
    ),
    "42-offer-road-strip": word(Style(Layout.TOP, SERIF, 11, "#24476b")),
    "43-information-divorce-reflection": paper(paper_fpdf.draw, Style(Layout.TOP, SANS, 10, "#503070", numbered=True)),
    "44-information-pension-fund": few_colours(screens(2, dark=False)),
    "45-reminder-aids-return": scanned(paper_reportlab.draw, Style(Layout.TOP, SERIF, 11, "#1f4d1f"), 0.6),
    "46-payment-private-road": paper(web.chromium, Style(Layout.COLUMN, SANS, 10, "#8a3b12", numbered=True)),
    "47-fraud-sms-low-emission-zone": text("utf-8"),
    "48-fraud-mail-pension-backpay": letter_mail(
        Envelope(
            "Livslang Pension, Efterreguleringen <efterregulering@atp-pensionsservice.example>",
            "modtager@mail.example",
            "Efterregulering af din pension for 2021-2025, j.nr. EF-26-77104",
            "Wed, 18 Nov 2026 15:41:00 +0100",
        ),
        charset="windows-1252",
        page=True,
    ),
    "49-not-a-letter-residents-meeting": photos(
        web.weasyprint, Style(Layout.PLAIN, BOOK, 11, "#222222"), Shot(seed=73, tilt=0.02)
    ),
    "50-not-a-letter-trade-journal": text("cp1252", 84),
}
