"""How the letters 26 to 50 become files: name → recipe."""

from __future__ import annotations

from tests.letters.opened.recipes import Recipe, letter_mail, paper, photos, scanned, text, word
from tests.letters.opened.recipes import screens as coloured_screens
from tests.letters.opened_third.recipes_daily import few_colours
from tests.letters.render import office, paper_fpdf, paper_reportlab, web
from tests.letters.render.camera import Shot
from tests.letters.render.mail import Envelope
from tests.letters.render.style import BOOK, DEJAVU, NOTO, SANS, SERIF, Layout, Style


def screens(*, dark: bool) -> Recipe:
    """Two small screenshots of a digital post app."""
    return few_colours(coloured_screens(2, dark=dark))


RECIPES: dict[str, Recipe] = {
    "26-request-tax-residency-english": paper(paper_fpdf.draw, Style(Layout.TOP, NOTO, 10.5, "#14143c", numbered=True)),
    "27-request-adoption-approval": word(Style(Layout.TOP, SERIF, 11.5, "#4b2a66")),
    "28-request-holiday-fund": paper(office.pdf, Style(Layout.PLAIN, SANS, 11, "#0b4f6c", numbered=True)),
    "29-request-company-owners": letter_mail(
        Envelope(
            "Erhvervskontrollen <kontrol@erhvervskontrollen.example>",
            "modtager@mail.example",
            "Anmodning om dokumentation, sag 2026-118842",
            "Mon, 16 Nov 2026 10:03:00 +0100",
        ),
        page=True,
    ),
    "30-summons-pacemaker-check": scanned(web.weasyprint, Style(Layout.TOP, SERIF, 12, "#8a1538"), 0.5, 140),
    "31-summons-police-interview": paper(web.weasyprint, Style(Layout.TOP, SANS, 11.5, "#10244a", numbered=True)),
    "32-summons-boundary-survey": paper(paper_reportlab.draw, Style(Layout.TOP, SERIF, 11.5, "#3c5a1e")),
    "33-summons-danish-course": screens(dark=True),
    "34-payment-building-fee": paper(web.chromium, Style(Layout.TOP, SANS, 11.5, "#6b3a17", numbered=True)),
    "35-payment-removed-car": photos(
        web.weasyprint, Style(Layout.TOP, SANS, 12, "#0e5a7a"), Shot(seed=91, quality=48), Shot(seed=92, quality=48)
    ),
    "36-payment-estate-duty": paper(paper_reportlab.draw, Style(Layout.TOP, SERIF, 11.5, "#3a1020", numbered=True)),
    "37-reminder-annual-report": paper(web.weasyprint, Style(Layout.COLUMN, SANS, 10.5, "#1f4d5c", numbered=True)),
    "38-reminder-child-name": word(Style(Layout.TOP, SERIF, 12, "#222222")),
    "39-reminder-sewage-fee": text("cp1252", 90),
    "40-notice-fire-inspection": paper(paper_fpdf.draw, Style(Layout.TOP, SANS, 11.5, "#a01030", numbered=True)),
    "41-notice-pipe-replacement": paper(office.pdf, Style(Layout.TOP, SERIF, 11.5, "#2c5e2e")),
    "42-notice-road-trees": paper(web.chromium, Style(Layout.PLAIN, NOTO, 11, "#24476b", numbered=True)),
    "43-offer-diabetes-course": screens(dark=False),
    "44-offer-wetland-agreement": paper(web.weasyprint, Style(Layout.TOP, BOOK, 10.5, "#1d5f4a", numbered=True)),
    "45-receipt-foster-application": paper(paper_reportlab.draw, Style(Layout.COLUMN, SANS, 10.5, "#5b2a86")),
    "46-fraud-sms-court-date": text("utf-8"),
    "47-fraud-mail-health-refund": letter_mail(
        Envelope(
            "Regionernes Refusionsenhed <refusion@region-tilbagebetaling.example.com>",
            "modtager@mail.example",
            "Refusion af egenbetaling, sagsreference RR-26-40917",
            "Thu, 19 Nov 2026 07:21:00 +0100",
        ),
        transfer="base64",
    ),
    "48-not-a-letter-bus-timetable": paper(web.weasyprint, Style(Layout.PLAIN, SANS, 10, "#005a2b")),
    "49-not-a-letter-choir-programme": photos(
        web.weasyprint, Style(Layout.PLAIN, DEJAVU, 10.5, "#222222"), Shot(seed=93, tilt=0.02, quality=50)
    ),
    "50-not-a-letter-short-story": text("utf-8"),
}
