"""How the letters 01 to 25 (hearings, decisions, orders, a receipt, information) are drawn."""

from __future__ import annotations

from tests.letters.opened.recipes import Recipe, letter_mail, paper, photos, scanned, text, word, word_resaved
from tests.letters.render import office, paper_fpdf, paper_reportlab, web
from tests.letters.render.camera import Shot
from tests.letters.render.mail import Envelope
from tests.letters.render.style import BOOK, DEJAVU, NOTO, SANS, SERIF, Layout, Style

RECIPES: dict[str, Recipe] = {
    "01-hearing-taxi-driver-card": paper(web.weasyprint, Style(Layout.TOP, SANS, 10, "#1b3a5c", numbered=True)),
    "02-hearing-holiday-home-tax": paper(paper_reportlab.draw, Style(Layout.TOP, SANS, 10, "#14143c", numbered=True)),
    "03-hearing-child-assessment": word(Style(Layout.TOP, SANS, 10.5, "#2a5c4a")),
    "04-hearing-neighbour-pig-farm": paper(paper_fpdf.draw, Style(Layout.TOP, SERIF, 11, "#3c5a1e", numbered=True)),
    "05-change-aftercare-ends": paper(web.chromium, Style(Layout.COLUMN, SANS, 10, "#8a3a0e")),
    "06-change-personal-assistance-hours": scanned(
        web.weasyprint, Style(Layout.TOP, SERIF, 11, "#4a1e5a", numbered=True), 0.6, 140
    ),
    "07-change-heating-supplement-reclaim": paper(office.pdf, Style(Layout.TOP, NOTO, 10, "#0b5a3c")),
    "08-change-mobility-scooter-withdrawn": photos(
        paper_fpdf.draw,
        Style(Layout.TOP, SANS, 12, "#0e5a7a"),
        Shot(seed=81, quality=50),
        Shot(seed=82, tilt=0.02, quality=50),
    ),
    "09-change-driving-licence-withdrawn": paper(
        paper_fpdf.draw, Style(Layout.TOP, SERIF, 11, "#14143c", numbered=True)
    ),
    "10-refusal-permanent-residence-english": paper(
        web.weasyprint, Style(Layout.COLUMN, SANS, 10, "#0e4a6a", numbered=True)
    ),
    "11-refusal-partly-respite-care": paper(paper_reportlab.draw, Style(Layout.TOP, SERIF, 11, "#7a1f1f")),
    "12-refusal-appeals-board-earning-capacity": paper(
        web.chromium, Style(Layout.TOP, SERIF, 11.5, "#7a1f1f", numbered=True)
    ),
    "13-refusal-beach-protection": word(Style(Layout.TOP, SERIF, 11, "#0e3c5a")),
    "14-refusal-partly-tax-reopening": letter_mail(
        Envelope("Skattestyrelsen <noreply@skat.example>", "jonas.nymann@mail.example", "Afgørelse om genoptagelse"),
        page=True,
    ),
    "15-refusal-child-support-reduction": photos(
        web.weasyprint, Style(Layout.TOP, SERIF, 12, "#1f4d5c"), Shot(seed=83, quality=50), Shot(seed=84, quality=50)
    ),
    "16-grant-care-of-dying-relative": photos(
        web.weasyprint, Style(Layout.PLAIN, SANS, 12, "#5a2a1e"), Shot(seed=85, tilt=0.02, quality=50)
    ),
    "17-grant-parental-benefit": paper(web.weasyprint, Style(Layout.TOP, NOTO, 9.5, "#0b5a3c")),
    "18-grant-flex-job": word_resaved(Style(Layout.TOP, SANS, 10.5, "#5b2a86")),
    "19-grant-rainwater-disconnection": letter_mail(
        Envelope(
            "Lillebro Spildevand <noreply@lillebro-spildevand.example>", "roemer@mail.example", "Tilladelse, regnvand"
        ),
        charset="iso-8859-1",
    ),
    "20-order-asbestos-roof": paper(web.chromium, Style(Layout.TOP, DEJAVU, 9.5, "#0a4b8f", numbered=True)),
    "21-order-giant-hogweed": scanned(paper_fpdf.draw, Style(Layout.TOP, SANS, 11, "#3c5a1e"), -0.5, 140),
    "22-order-residence-duty": paper(paper_reportlab.draw, Style(Layout.PLAIN, BOOK, 9.5, "#14143c", numbered=True)),
    "23-receipt-citizenship-application": paper(paper_fpdf.draw, Style(Layout.TOP, NOTO, 10, "#1f1f6a")),
    "24-information-tax-2027": paper(office.pdf, Style(Layout.TOP, SANS, 10.5, "#14143c")),
    "25-information-boil-water": text("utf-8", 76),
}
