"""How the letters 26 to 50 become files: name → recipe."""

from __future__ import annotations

from tests.letters.opened.recipes import Recipe, letter_mail, paper, photos, scanned, text, word
from tests.letters.opened.recipes import screens as coloured_screens
from tests.letters.opened_third.recipes_daily import few_colours
from tests.letters.render import office, paper_fpdf, paper_reportlab, web
from tests.letters.render.camera import Shot
from tests.letters.render.mail import Envelope
from tests.letters.render.style import DEJAVU, NOTO, SANS, SERIF, Layout, Style


def screens(*, dark: bool) -> Recipe:
    """Two small screenshots of a digital post app."""
    return few_colours(coloured_screens(2, dark=dark))


RECIPES: dict[str, Recipe] = {
    "26-request-child-benefit-english": paper(paper_fpdf.draw, Style(Layout.TOP, SANS, 10.5, "#0b5a3c", numbered=True)),
    "27-request-building-permit": paper(web.chromium, Style(Layout.TOP, SANS, 12, "#6b3a17")),
    "28-request-summerhouse-rental": text("cp1252", 92),
    "29-receipt-rent-tribunal": paper(web.weasyprint, Style(Layout.COLUMN, SERIF, 11, "#7a1f1f")),
    "30-summons-work-placement": screens(dark=False),
    "31-summons-colonoscopy": photos(
        web.weasyprint, Style(Layout.TOP, SANS, 12, "#1d4f7a"), Shot(seed=81, quality=48), Shot(seed=82, quality=48)
    ),
    "32-summons-lay-judge": paper(paper_reportlab.draw, Style(Layout.TOP, SERIF, 11, "#3a1020", numbered=True)),
    "33-summons-community-service": paper(office.pdf, Style(Layout.PLAIN, SANS, 11, "#123a5c", numbered=True)),
    "34-payment-deferred-property-tax": paper(web.weasyprint, Style(Layout.COLUMN, SANS, 10, "#14143c", numbered=True)),
    "35-payment-train-fare": photos(
        paper_fpdf.draw, Style(Layout.TOP, SANS, 11.5, "#a01030"), Shot(seed=83, tilt=0.02, quality=52)
    ),
    "36-payment-court-fee": paper(paper_reportlab.draw, Style(Layout.COLUMN, SERIF, 10.5, "#3a1020", numbered=True)),
    "37-reminder-debt-instalment": paper(paper_fpdf.draw, Style(Layout.TOP, NOTO, 10, "#14143c", numbered=True)),
    "38-reminder-school-computer": word(Style(Layout.TOP, SANS, 11, "#3b6e22")),
    "39-reminder-life-certificate": paper(web.chromium, Style(Layout.PLAIN, NOTO, 10.5, "#0b5a3c", numbered=True)),
    "40-notice-farm-inspection": paper(web.weasyprint, Style(Layout.TOP, NOTO, 11.5, "#4f6b12")),
    "41-notice-daycare-moves": letter_mail(
        Envelope(
            "Børnehuset Kastanjen <kastanjen@lillebaek.example>",
            "foraeldre@mail.example",
            "Midlertidig flytning til Skovvej",
            "Fri, 13 Nov 2026 14:26:00 +0100",
        ),
        charset="windows-1252",
        page=True,
    ),
    "42-offer-allotment": screens(dark=True),
    "43-offer-preventive-visit": scanned(paper_reportlab.draw, Style(Layout.PLAIN, SERIF, 12, "#5b2a86"), -0.4, 140),
    "44-housing-association-windows": word(Style(Layout.TOP, SERIF, 11, "#7a3b10")),
    "45-insurance-break-in": paper(office.pdf, Style(Layout.TOP, SANS, 10.5, "#0a3f7a")),
    "46-fraud-sms-vehicle-tax": text("utf-8"),
    "47-fraud-mail-land-registry": letter_mail(
        Envelope(
            "Tinglysningskontoret <ajourfoering@tinglysning-ejerregister.example.org>",
            "modtager@mail.example",
            "Ajourføring af din ejendom, reference TK-2026-448190",
            "Thu, 19 Nov 2026 06:58:00 +0100",
        ),
        transfer="base64",
    ),
    "48-not-a-letter-job-advert": paper(web.weasyprint, Style(Layout.PLAIN, SANS, 10.5, "#0e5a7a")),
    "49-not-a-letter-medicine-leaflet": photos(
        web.weasyprint, Style(Layout.PLAIN, DEJAVU, 9.5, "#000000"), Shot(seed=84, tilt=0.02, quality=50)
    ),
    "50-not-a-letter-speech": text("utf-8"),
}
