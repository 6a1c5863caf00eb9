"""How the sealed letters 26 to 50 (demands, summonses, requests, notices, offers, information, letters from others) are drawn."""

from __future__ import annotations

from tests.letters.opened.recipes import Recipe, letter_mail, paper, photos, scanned, screens, text, word, word_resaved
from tests.letters.render import office, paper_fpdf, paper_reportlab, web
from tests.letters.render.camera import Shot
from tests.letters.render.mail import Envelope
from tests.letters.render.style import BOOK, DEJAVU, NOTO, SANS, SERIF, Layout, Style

RECIPES: dict[str, Recipe] = {
    "26-payment-water-settlement": paper(web.chromium, Style(Layout.TOP, SANS, 10.5, "#0b5f8a")),
    "27-payment-clean-up-verge": scanned(paper_reportlab.draw, Style(Layout.TOP, SERIF, 11.5, "#3d5a1e"), 0.5, 150),
    "28-payment-speeding-fine": photos(
        paper_fpdf.draw, Style(Layout.TOP, SANS, 11.5, "#10244a"), Shot(seed=81, quality=50), Shot(seed=82, quality=50)
    ),
    "29-reminder-assistance-accounts": word(Style(Layout.TOP, SANS, 10.5, "#1d5a4a")),
    "30-reminder-meals-unpaid": letter_mail(
        Envelope(
            "Rævebjerg Kommune <opkraevning@raevebjerg.example>",
            "modtager@mail.example",
            "2. rykker - madservice",
            "Tue, 17 Nov 2026 10:31:00 +0100",
        ),
        charset="windows-1252",
    ),
    "31-request-parental-leave": paper(web.weasyprint, Style(Layout.TOP, NOTO, 10, "#0b5a3c")),
    "32-request-english-driving-licence": paper(
        paper_fpdf.draw, Style(Layout.TOP, SERIF, 11.5, "#5b2a86", numbered=True)
    ),
    "33-request-dental-estimate": screens(2, dark=True),
    "34-request-commuting-deduction": paper(office.pdf, Style(Layout.TOP, SANS, 10, "#14143c", numbered=True)),
    "35-summons-job-interviews": paper(paper_reportlab.draw, Style(Layout.COLUMN, SANS, 10, "#3d5a1e", numbered=True)),
    "36-summons-mri-scan": scanned(web.weasyprint, Style(Layout.TOP, SANS, 10.5, "#8a1538"), -0.4, 140),
    "37-summons-network-meeting": word(Style(Layout.TOP, SERIF, 11, "#1d5a4a")),
    "38-notice-district-heating-works": paper(web.chromium, Style(Layout.TOP, NOTO, 10, "#a03010")),
    "39-notice-building-register-visit": word_resaved(Style(Layout.TOP, SANS, 10.5, "#4a3b1e")),
    "40-offer-assigned-flat": paper(web.chromium, Style(Layout.COLUMN, SANS, 10, "#5b2a86")),
    "41-offer-heart-rehabilitation": photos(
        web.weasyprint, Style(Layout.TOP, SANS, 12, "#8a1538"), Shot(seed=83, quality=50), Shot(seed=84, quality=50)
    ),
    "42-information-pension-2027": text("utf-8", 92),
    "43-information-school-winter": letter_mail(
        Envelope(
            "Vålse Skole <vaalseskole@groensund.example>",
            "foraeldre@mail.example",
            "Vinteren på 6. årgang",
            "Wed, 18 Nov 2026 14:02:00 +0100",
        ),
        page=True,
    ),
    "44-landlord-moving-out": word(Style(Layout.TOP, SANS, 11, "#2c5e2e")),
    "45-insurance-water-damage": paper(office.pdf, Style(Layout.TOP, NOTO, 10, "#0a4b8f")),
    "46-fraud-sms-health-card": text("utf-8"),
    "47-fraud-police-settlement": paper(paper_reportlab.draw, Style(Layout.TOP, SERIF, 11, "#10244a")),
    "48-not-a-letter-christmas-fair": photos(
        web.weasyprint, Style(Layout.PLAIN, BOOK, 13, "#8a1538"), Shot(seed=85, tilt=0.02, quality=50)
    ),
    "49-not-a-letter-recipe": word(Style(Layout.PLAIN, DEJAVU, 11, "#000000")),
    "50-not-a-letter-till-receipt": text("cp1252", 44),
}
