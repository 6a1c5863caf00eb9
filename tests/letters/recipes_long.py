"""How the long golden letters become files, as in `recipes.py`: name → a function from the name to the files' bytes."""

from __future__ import annotations

from tests.letters.markup import load
from tests.letters.recipes import EGENAES, Recipe, letter_mail, paper, photos, scanned, text
from tests.letters.render import office, paper_fpdf, paper_reportlab, web
from tests.letters.render.camera import Shot
from tests.letters.render.mail import Envelope
from tests.letters.render.style import BOOK, NOTO, SANS, SERIF, Layout, Style

LONG: dict[str, Recipe] = {
    "change-sanction-cash-benefit-long": lambda name: [office.docx(load(name), Style(Layout.TOP, SANS, 10.5))],
    "change-student-grant-reclaim-long": paper(office.pdf, Style(Layout.TOP, NOTO, 10, "#14143c")),
    "grant-child-disability-costs-long": paper(web.weasyprint, Style(Layout.TOP, SANS, 10.5, "#2c5e2e")),
    "grant-family-permit-english-long": paper(paper_fpdf.draw, Style(Layout.TOP, NOTO, 10, "#14143c", numbered=True)),
    "hearing-driving-licence-long": scanned(
        paper_reportlab.draw, Style(Layout.TOP, SANS, 11, "#0a4b8f", numbered=True), 0.6
    ),
    "hearing-rent-board-long": lambda name: [office.docx(load(name), Style(Layout.TOP, SERIF, 11.5, "#7a2333"))],
    "hearing-special-support-long": paper(web.weasyprint, Style(Layout.COLUMN, NOTO, 10, "#7a2333", numbered=True)),
    "information-school-enrolment-long": lambda name: [office.resaved(load(name), EGENAES)],
    "notice-pavement-works-long": letter_mail(
        Envelope(
            "Vej, Park og Havn <vej@tranevig.example>",
            "beboere@skibbrogade.example",
            "Varsling af fortovsarbejder og midlertidigt parkeringsforbud",
            "Tue, 17 Nov 2026 09:31:00 +0100",
        )
    ),
    "notice-pension-recalculation-long": text("utf-8"),
    "offer-senior-home-long": paper(web.chromium, Style(Layout.COLUMN, SERIF, 11.5, "#2c5e2e")),
    "order-dangerous-dog-long": paper(paper_reportlab.draw, Style(Layout.COLUMN, NOTO, 10, "#0a4b8f", numbered=True)),
    "order-sewage-connection-long": paper(paper_fpdf.draw, Style(Layout.TOP, SERIF, 11.5, "#2c5e2e", numbered=True)),
    "payment-demand-child-support-long": paper(web.chromium, Style(Layout.TOP, NOTO, 10, "#0b5a3c", numbered=True)),
    "payment-demand-vehicle-tax-long": scanned(
        web.weasyprint, Style(Layout.TOP, SANS, 11, "#14143c", numbered=True), -0.7
    ),
    "receipt-contact-case-long": paper(paper_fpdf.draw, Style(Layout.PLAIN, SANS, 10.5, "#5b2a86", numbered=True)),
    "refusal-partly-aids-long": photos(
        paper_fpdf.draw,
        Style(Layout.TOP, SANS, 12, numbered=True),
        Shot(seed=31),
        Shot(tilt=0.035, shadow=0.25, seed=32),
    ),
    "refusal-rural-zone-annex-long": text("cp1252", 72),
    "reminder-municipal-debt-long": paper(web.chromium, Style(Layout.TOP, SANS, 10.5, "#1f3d5c")),
    "reminder-tax-documentation-long": paper(
        paper_reportlab.draw, Style(Layout.TOP, SERIF, 11.5, "#14143c", numbered=True)
    ),
    "request-residence-right-english-long": paper(office.pdf, Style(Layout.TOP, SERIF, 11.5, "#14143c")),
    "request-work-injury-long": letter_mail(
        Envelope(
            "Arbejdsmarkedets Erhvervssikring <svar@aes.example>",
            "dragan.holm@mail.example",
            "Vi har brug for flere oplysninger om din arbejdsskade",
            "Fri, 13 Nov 2026 14:05:00 +0100",
        ),
        transfer="base64",
    ),
    "summons-hip-surgery-long": paper(web.weasyprint, Style(Layout.TOP, SERIF, 11.5, "#8a1538", numbered=True)),
    "summons-rehabilitation-team-long": paper(paper_reportlab.draw, Style(Layout.COLUMN, BOOK, 9.5, numbered=True)),
}
"""The letters whose names end in `-long`."""
