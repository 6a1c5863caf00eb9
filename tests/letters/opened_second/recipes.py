"""How the letters 26 to 50 become files: name → recipe."""

from __future__ import annotations

from tests.letters.opened.recipes import Recipe, letter_mail, paper, photos, scanned, screens, text, word, word_resaved
from tests.letters.render import office, paper_fpdf, paper_reportlab, web
from tests.letters.render.camera import Shot
from tests.letters.render.mail import Envelope
from tests.letters.render.style import BOOK, NOTO, SANS, SERIF, Layout, Style

TAX = Style(Layout.TOP, SANS, 10, "#14143c", numbered=True)
POLICE = Style(Layout.TOP, SANS, 10.5, "#10244a")

RECIPES: dict[str, Recipe] = {
    "26-summons-sleep-clinic": paper(web.weasyprint, Style(Layout.TOP, SANS, 10.5, "#00505a")),
    "27-summons-sickness-followup": scanned(paper_reportlab.draw, Style(Layout.TOP, SERIF, 11.5, "#6a1b2d"), 0.5),
    "28-summons-driving-test": photos(paper_fpdf.draw, POLICE, Shot(seed=61)),
    "29-summons-dental-anaesthesia": paper(paper_reportlab.draw, Style(Layout.PLAIN, NOTO, 10.5, "#2f7d6b")),
    "30-payment-false-alarm": paper(paper_reportlab.draw, Style(Layout.TOP, SANS, 10, "#b3261e")),
    "31-payment-tax-arrears": paper(web.chromium, TAX),
    "32-payment-deposit-loan": word(Style(Layout.TOP, SANS, 11, "#31518f")),
    "33-payment-speeding-fine": photos(web.weasyprint, POLICE, Shot(seed=62, tilt=0.02)),
    "34-reminder-vehicle-tax": paper(office.pdf, Style(Layout.TOP, SANS, 11, "#14143c")),
    "35-reminder-guardian-accounts": paper(paper_fpdf.draw, Style(Layout.TOP, SERIF, 11, "#1f4d5c", numbered=True)),
    "36-reminder-meter-reading": screens(2, dark=False),
    "37-request-siri-english": paper(web.weasyprint, Style(Layout.COLUMN, SANS, 10, "#5a0f2e")),
    "38-request-daycare-subsidy": screens(2, dark=True),
    "39-request-foreign-account": paper(paper_fpdf.draw, TAX),
    "40-request-lost-earnings": scanned(web.weasyprint, Style(Layout.COLUMN, SERIF, 10.5, "#4b3b78"), -0.6),
    "41-request-housing-benefit-household": paper(office.pdf, Style(Layout.TOP, NOTO, 10, "#0b5a3c", numbered=True)),
    "42-notice-inspection-coercion-act": paper(web.chromium, Style(Layout.COLUMN, SANS, 10, "#2a6b2f", numbered=True)),
    "43-notice-school-transport": text("utf-8", 92),
    "44-offer-rehabilitation": photos(web.weasyprint, Style(Layout.TOP, NOTO, 10.5, "#9a4a12"), Shot(seed=63)),
    "45-offer-noise-insulation": paper(paper_reportlab.draw, Style(Layout.COLUMN, SANS, 10, "#11407a", numbered=True)),
    "46-information-insurer-terms": letter_mail(
        Envelope(
            "Nordlund Forsikring <service@nordlundforsikring.example>",
            "kunde@mail.example",
            "Ændrede vilkår",
            "Wed, 18 Nov 2026 10:04:00 +0100",
        ),
        page=True,
    ),
    "47-information-data-breach": text("cp1252"),
    "48-fraud-sms-account-frozen": text("utf-8"),
    "49-fraud-mail-holiday-pay": letter_mail(
        Envelope(
            "FerieKonto Udbetalingscenter <sagsbehandling@feriekonto-center.example>",
            "modtager@mail.example",
            "Restferiepenge til udbetaling, sag 2026-FK-55120",
        ),
        charset="windows-1252",
    ),
    "50-not-a-letter-board-minutes": word_resaved(Style(Layout.PLAIN, BOOK, 10.5, "#333333")),
}
