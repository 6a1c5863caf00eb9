"""How the letters 26 to 37 become files: name → recipe."""

from __future__ import annotations

from tests.letters.opened.recipes import Recipe, letter_mail, paper, photos, scanned, text, word
from tests.letters.render import office, paper_fpdf, paper_reportlab, web
from tests.letters.render.camera import Shot
from tests.letters.render.mail import Envelope
from tests.letters.render.style import NOTO, SANS, SERIF, Layout, Style

RECIPES: dict[str, Recipe] = {
    "26-payment-registration-duty": paper(web.weasyprint, Style(Layout.TOP, SANS, 10, "#14143c")),
    "27-payment-private-road": paper(paper_reportlab.draw, Style(Layout.COLUMN, SANS, 10, "#2f5d34", numbered=True)),
    "28-payment-student-loan": scanned(web.weasyprint, Style(Layout.TOP, NOTO, 10.5, "#0b5a3c"), 0.4, 140),
    "29-reminder-stove-declaration": word(Style(Layout.TOP, SERIF, 11, "#4a3b1e")),
    "30-reminder-estate-statement": paper(office.pdf, Style(Layout.PLAIN, SERIF, 11, "#222222", numbered=True)),
    "31-request-pension-abroad-english": paper(paper_fpdf.draw, Style(Layout.TOP, SANS, 10, "#0b5a3c", numbered=True)),
    "32-request-firearm-permit": paper(web.chromium, Style(Layout.TOP, SANS, 10.5, "#10244a")),
    "33-request-paternity": photos(
        web.weasyprint, Style(Layout.TOP, SERIF, 12, "#7a2e4d"), Shot(seed=71, quality=50), Shot(seed=72, quality=50)
    ),
    "34-summons-rehabilitation-team": paper(web.weasyprint, Style(Layout.TOP, SANS, 10.5, "#1d5a4a")),
    "35-summons-conscription-day": paper(paper_reportlab.draw, Style(Layout.TOP, SERIF, 11, "#3c4a2a")),
    "36-summons-witness": letter_mail(
        Envelope(
            "Retten i Søndervig <vidner@retten-sondervig.example>",
            "modtager@mail.example",
            "Indkaldelse som vidne, sag SS-4-2291/2026",
            "Tue, 17 Nov 2026 09:12:00 +0100",
        ),
        page=True,
    ),
    "37-request-address-proof": text("utf-8"),
}
