"""How the third lot's letters 01 to 25 (hearings, decisions, orders, receipts) are drawn."""

from __future__ import annotations

from tests.letters.opened.recipes import Recipe, letter_mail, paper, photos, scanned, text, word, word_resaved
from tests.letters.render import office, paper_fpdf, paper_reportlab, web
from tests.letters.render.camera import Shot
from tests.letters.render.mail import Envelope
from tests.letters.render.style import BOOK, DEJAVU, NOTO, SANS, SERIF, Layout, Style

RECIPES: dict[str, Recipe] = {
    "01-hearing-parental-benefit-reclaim": paper(web.weasyprint, Style(Layout.TOP, NOTO, 9.5, "#0b5a3c")),
    "02-hearing-foreign-plates": paper(paper_reportlab.draw, Style(Layout.TOP, SANS, 10, "#14143c", numbered=True)),
    "03-hearing-contact-arrangement": word(Style(Layout.TOP, SERIF, 11, "#1f4d5c")),
    "04-hearing-english-permit-revocation": paper(paper_fpdf.draw, Style(Layout.TOP, SANS, 10, "#0e4a6a", True)),
    "05-hearing-neighbour-heat-pump-plot": letter_mail(
        Envelope(
            "Engsted Kommune, Plan og Byg <planogbyg@engsted.example>",
            "inge.vestergaard@mail.example",
            "Naboorientering",
        ),
        page=True,
    ),
    "06-change-resource-benefit-ends": paper(paper_reportlab.draw, Style(Layout.COLUMN, SERIF, 10.5, "#2c5e2e")),
    "07-change-patient-transport-ends": word_resaved(Style(Layout.TOP, SANS, 10.5, "#8a1538")),
    "08-change-home-help-reduced": photos(
        paper_fpdf.draw,
        Style(Layout.TOP, SANS, 12, "#5a2a1e"),
        Shot(seed=61, quality=50),
        Shot(seed=62, tilt=0.02, quality=50),
    ),
    "09-change-pension-swedish-income": paper(office.pdf, Style(Layout.TOP, NOTO, 10, "#0b5a3c")),
    "10-change-daycare-subsidy-reclaim": text("cp1252"),
    "11-refusal-partly-companion": paper(web.chromium, Style(Layout.COLUMN, SANS, 10, "#5b2a86", numbered=True)),
    "12-refusal-work-injury": scanned(web.weasyprint, Style(Layout.TOP, SERIF, 11, "#1f3d5c", numbered=True), 0.5, 140),
    "13-refusal-patient-compensation": photos(
        web.weasyprint, Style(Layout.PLAIN, SERIF, 12, "#14143c"), Shot(seed=63, quality=50), Shot(seed=64, quality=50)
    ),
    "14-refusal-partly-debt-relief": letter_mail(
        Envelope("Gældsstyrelsen <noreply@gaeldst.example>", "henrik.s@mail.example", "Afgørelse om dit afdrag"),
        charset="iso-8859-1",
    ),
    "15-refusal-driveway": word(Style(Layout.TOP, SANS, 10.5, "#0e5a7a")),
    "16-grant-orthopaedic-shoes": photos(
        web.weasyprint, Style(Layout.TOP, SANS, 12, "#0e5a7a"), Shot(seed=65, tilt=0.02, quality=50)
    ),
    "17-grant-state-pension": paper(paper_fpdf.draw, Style(Layout.TOP, NOTO, 10, "#0b5a3c", numbered=True)),
    "18-grant-senior-pension": paper(web.weasyprint, Style(Layout.COLUMN, SERIF, 10.5, "#0b3c5a", numbered=True)),
    "19-grant-ground-heat": paper(paper_reportlab.draw, Style(Layout.TOP, BOOK, 9, "#3c5a1e", numbered=True)),
    "20-order-fire-safety-rooms": paper(web.chromium, Style(Layout.TOP, SANS, 10.5, "#a01010", numbered=True)),
    "21-order-heat-pump-noise": scanned(paper_fpdf.draw, Style(Layout.TOP, SERIF, 11, "#3c5a1e"), -0.5, 140),
    "22-order-restraining": paper(web.weasyprint, Style(Layout.TOP, SERIF, 11, "#14143c", numbered=True)),
    "23-order-poultry-housing": paper(office.pdf, Style(Layout.TOP, SANS, 10.5, "#2c5e2e")),
    "24-receipt-patient-complaint": paper(paper_fpdf.draw, Style(Layout.PLAIN, DEJAVU, 9.5, "#1f1f6a", numbered=True)),
    "25-receipt-early-pension-application": text("utf-8", 72),
}
