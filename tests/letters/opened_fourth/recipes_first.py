"""How the sealed letters 01 to 25 (hearings, decisions, orders, receipts) are drawn."""

from __future__ import annotations

from tests.letters.opened.recipes import Recipe, letter_mail, paper, photos, scanned, screens, text, word, word_resaved
from tests.letters.render import office, paper_fpdf, paper_reportlab, web
from tests.letters.render.camera import Shot
from tests.letters.render.mail import Envelope
from tests.letters.render.style import BOOK, DEJAVU, NOTO, SANS, SERIF, Layout, Style

RECIPES: dict[str, Recipe] = {
    "01-hearing-single-status-pension": paper(web.weasyprint, Style(Layout.TOP, NOTO, 10, "#0b5a3c")),
    "02-hearing-neighbour-rural-zone": paper(
        paper_reportlab.draw, Style(Layout.COLUMN, SANS, 10, "#2c5e2e", numbered=True)
    ),
    "03-hearing-condemned-flat": word(Style(Layout.TOP, SERIF, 11, "#5a2a1e")),
    "04-hearing-school-suspension": photos(
        web.weasyprint, Style(Layout.TOP, SANS, 11.5, "#3c5a1e"), Shot(seed=81, tilt=0.02, quality=50)
    ),
    "05-hearing-patient-complaint-draft": letter_mail(
        Envelope("Styrelsen for Patientklager <team.vest@stpk.example>", "kamilla.rj@mail.example", "Partshøring")
    ),
    "06-refusal-student-disability-supplement": paper(
        web.weasyprint, Style(Layout.TOP, SANS, 10.5, "#14143c", numbered=True)
    ),
    "07-refusal-partly-home-alterations": word_resaved(Style(Layout.TOP, SANS, 10.5, "#0e5a7a")),
    "08-refusal-partly-appeals-board-lost-earnings": scanned(
        paper_reportlab.draw, Style(Layout.TOP, SERIF, 11, "#7a1f1f", numbered=True), 0.5, 140
    ),
    "09-refusal-partly-dental-pensioner": photos(
        paper_fpdf.draw, Style(Layout.TOP, SERIF, 12, "#5b2a86"), Shot(seed=82, quality=50), Shot(seed=83, quality=50)
    ),
    "10-refusal-partly-debt-objection": paper(web.chromium, Style(Layout.TOP, NOTO, 10, "#1f3d5c", numbered=True)),
    "11-refusal-wage-guarantee": text("cp1252", 92),
    "12-grant-education-help": paper(paper_fpdf.draw, Style(Layout.COLUMN, SANS, 10, "#5a2a1e", numbered=True)),
    "13-grant-road-space-container": letter_mail(
        Envelope(
            "Kystby Kommune, Vejmyndigheden <vejmyndighed@kystby.example>",
            "ole.holt@mail.example",
            "Tilladelse til råden over vejareal",
            "Mon, 16 Nov 2026 13:40:00 +0100",
        ),
        charset="iso-8859-1",
    ),
    "14-grant-care-of-own-child": screens(3, dark=False),
    "15-grant-school-transport-english": paper(office.pdf, Style(Layout.TOP, BOOK, 10, "#0e4a6a")),
    "16-change-child-supplement-stops": paper(web.weasyprint, Style(Layout.TOP, NOTO, 10, "#0b5a3c", numbered=True)),
    "17-change-flexjob-wage-subsidy": paper(paper_fpdf.draw, Style(Layout.PLAIN, DEJAVU, 9.5, "#2c5e2e")),
    "18-change-student-grant-inactive": word(Style(Layout.TOP, NOTO, 10, "#14143c")),
    "19-change-gun-permit-revoked": scanned(
        web.weasyprint, Style(Layout.TOP, SERIF, 11.5, "#14143c", numbered=True), -0.5, 140
    ),
    "20-order-disused-well": paper(paper_reportlab.draw, Style(Layout.COLUMN, SERIF, 10.5, "#3c5a1e", numbered=True)),
    "21-order-horse-welfare": paper(web.chromium, Style(Layout.TOP, SANS, 10.5, "#7a4a10", numbered=True)),
    "22-order-private-road": photos(
        web.weasyprint, Style(Layout.TOP, SANS, 12, "#3c5a1e"), Shot(seed=84, tilt=0.02, quality=50, turn=1, exif=8)
    ),
    "23-order-electrical-ban": paper(office.pdf, Style(Layout.TOP, SERIF, 11, "#8a1538", numbered=True)),
    "24-receipt-custody-application": paper(paper_fpdf.draw, Style(Layout.TOP, NOTO, 10, "#1f4d5c")),
    "25-receipt-water-loss": letter_mail(
        Envelope("Kildedal Forsyning <kundeservice@kildedal.example>", "bo.fl@mail.example", "Din sag VS-26-0418"),
        page=True,
    ),
}
