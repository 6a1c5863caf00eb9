"""How the sealed letters 01 to 25 (hearings, decisions, orders, a receipt, information) are drawn."""

from __future__ import annotations

from tests.letters.opened.recipes import Recipe, letter_mail, paper, photos, scanned, text, word, word_resaved
from tests.letters.render import office, paper_fpdf, paper_reportlab, web
from tests.letters.render.camera import Shot
from tests.letters.render.mail import Envelope
from tests.letters.render.style import BOOK, DEJAVU, NOTO, SANS, SERIF, Layout, Style

RECIPES: dict[str, Recipe] = {
    "01-hearing-private-childminder": paper(web.weasyprint, Style(Layout.TOP, SERIF, 11, "#7a3b0e", numbered=True)),
    "02-hearing-listed-building": paper(paper_reportlab.draw, Style(Layout.COLUMN, SANS, 10, "#4a1f6a", True)),
    "03-hearing-physiotherapist-supervision": word(Style(Layout.TOP, SANS, 10.5, "#0a4b8f")),
    "04-hearing-guardianship": paper(paper_fpdf.draw, Style(Layout.PLAIN, SERIF, 12, "#1f3d2c", numbered=True)),
    "05-change-integration-allowance": paper(web.chromium, Style(Layout.TOP, NOTO, 10, "#0e5a7a")),
    "06-change-heat-pump-grant-reclaim": paper(office.pdf, Style(Layout.TOP, SANS, 10.5, "#14613c", numbered=True)),
    "07-change-home-support-hours": photos(
        web.weasyprint, Style(Layout.TOP, SANS, 12, "#5a2a1e"), Shot(seed=71, quality=48), Shot(seed=72, quality=48)
    ),
    "08-change-farm-subsidy-reclaim": paper(paper_fpdf.draw, Style(Layout.TOP, DEJAVU, 9, "#2c5e2e", numbered=True)),
    "09-change-vat-registration-withdrawn": paper(paper_reportlab.draw, Style(Layout.TOP, SERIF, 12, "#14143c")),
    "10-refusal-name-change": text("cp1252", 80),
    "11-refusal-partly-moving-costs": paper(web.weasyprint, Style(Layout.COLUMN, SANS, 9.5, "#8a1538", numbered=True)),
    "12-refusal-english-professional-recognition": paper(web.chromium, Style(Layout.TOP, SERIF, 12, "#0b3c5a", True)),
    "13-refusal-partly-access-to-file": word_resaved(Style(Layout.TOP, SERIF, 11, "#3c3c3c")),
    "14-refusal-forest-reserve": paper(paper_fpdf.draw, Style(Layout.COLUMN, SANS, 10, "#1e5a2a")),
    "15-refusal-special-youth-education": scanned(web.weasyprint, Style(Layout.TOP, SANS, 11, "#5b2a86"), 0.4, 135),
    "16-grant-funeral-help": photos(
        paper_fpdf.draw, Style(Layout.TOP, NOTO, 11.5, "#0b5a3c"), Shot(seed=73, tilt=0.02, quality=48)
    ),
    "17-grant-alcohol-licence": paper(web.weasyprint, Style(Layout.PLAIN, BOOK, 9.5, "#6a1f1f", numbered=True)),
    "18-grant-payment-plan": letter_mail(
        Envelope("Gældsstyrelsen <noreply@gaeldst.example>", "line.bertelsen@mail.example", "Din betalingsordning"),
        page=True,
    ),
    "19-grant-foster-family-approval": paper(office.pdf, Style(Layout.TOP, SERIF, 11, "#0e4a6a", numbered=True)),
    "20-order-food-control": paper(paper_reportlab.draw, Style(Layout.TOP, NOTO, 10.5, "#a03010", numbered=True)),
    "21-order-working-environment": paper(web.chromium, Style(Layout.COLUMN, SERIF, 10.5, "#a01010", numbered=True)),
    "22-order-damp-flat": word(Style(Layout.TOP, SERIF, 11, "#0e5a7a")),
    "23-receipt-discrimination-complaint": paper(paper_fpdf.draw, Style(Layout.TOP, SANS, 10.5, "#1f1f6a", True)),
    "24-information-parking-zone": letter_mail(
        Envelope("Strandby Kommune <parkering@strandby.example>", "nadia.holst@mail.example", "Ny parkeringszone"),
        charset="iso-8859-1",
    ),
    "25-information-estate-heirs": paper(web.weasyprint, Style(Layout.TOP, SERIF, 11.5, "#14143c", numbered=True)),
}
