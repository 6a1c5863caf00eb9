"""How the sealed letters 01 to 25 (hearings, decisions, orders, receipts) are drawn."""

from __future__ import annotations

from tests.letters.opened.make import Recipe, letter_mail, paper, photos, word
from tests.letters.render import paper_reportlab, web
from tests.letters.render.camera import Shot
from tests.letters.render.mail import Envelope
from tests.letters.render.style import NOTO, SANS, SERIF, Layout, Style

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
}
