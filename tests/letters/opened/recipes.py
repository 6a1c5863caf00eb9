"""How the files of the opened letters are drawn; the recipes of the later lots are made of these."""

from __future__ import annotations

import textwrap
from collections.abc import Callable

from tests.letters.markup import Block, plain
from tests.letters.render import camera, mail, office, paper_fpdf, paper_reportlab, web
from tests.letters.render.camera import Shot
from tests.letters.render.mail import Envelope
from tests.letters.render.style import BOOK, DEJAVU, NOTO, SANS, SERIF, Layout, Style

Blocks = tuple[Block, ...]
Paper = Callable[[Blocks, Style], bytes]
Recipe = Callable[[Blocks], list[bytes]]

UDK = Style(Layout.TOP, NOTO, 10, "#0b5a3c")
FJORDRUP = Style(Layout.TOP, SANS, 10.5, "#0e5a7a")
KAERHOLM = Style(Layout.COLUMN, SERIF, 10.5, "#3c5a1e", numbered=True)
VESTERLUND = Style(Layout.PLAIN, SERIF, 11.5, "#5a2a1e")
LYNGBORG = Style(Layout.TOP, NOTO, 10, "#5b2a86", numbered=True)


def paper(draw: Paper, style: Style) -> Recipe:
    """One PDF."""
    return lambda blocks: [draw(blocks, style)]


def photos(draw: Paper, style: Style, *shots: Shot) -> Recipe:
    """One photograph a page; the last shot serves all further pages."""

    def make(blocks: Blocks) -> list[bytes]:
        pictures = camera.pages(draw(blocks, style))
        taken = [*shots, *[shots[-1]] * len(pictures)]
        return [camera.jpeg(camera.photograph(page, shot), shot) for page, shot in zip(pictures, taken, strict=False)]

    return make


def scanned(draw: Paper, style: Style, degrees: float, dots: int = 165) -> Recipe:
    """One PDF whose pages are scans without a text layer."""

    def make(blocks: Blocks) -> list[bytes]:
        pictures = camera.pages(draw(blocks, style), dots)
        return [camera.image_pdf([camera.scan(page, Shot(seed=9, noise=3), degrees) for page in pictures], dots, 45)]

    return make


def screens(count: int, *, dark: bool) -> Recipe:
    """Screenshots of a digital post app."""
    return lambda blocks: web.screenshots(blocks, dark=dark, count=count)


def text(encoding: str, width: int | None = None) -> Recipe:
    """A text file, its lines broken at `width` characters or not at all."""

    def make(blocks: Blocks) -> list[bytes]:
        words = plain(blocks)
        if width:
            words = "\n".join(textwrap.fill(line, width) for line in words.splitlines())
        return [words.replace("\n", "\r\n").encode(encoding)]

    return make


def letter_mail(
    envelope: Envelope, charset: str = "utf-8", transfer: str = "quoted-printable", *, page: bool = False
) -> Recipe:
    """A mail that holds the letter in its text, and with `page` in HTML too."""

    def make(blocks: Blocks) -> list[bytes]:
        beside = web.html(blocks, FJORDRUP) if page else None
        return [mail.mail(envelope, plain(blocks), charset=charset, transfer=transfer, page=beside)]

    return make


def word(style: Style) -> Recipe:
    """A Word file by python-docx."""
    return lambda blocks: [office.docx(blocks, style)]


def word_resaved(style: Style) -> Recipe:
    """A Word file that LibreOffice saved."""
    return lambda blocks: [office.resaved(blocks, style)]


RECIPES: dict[str, Recipe] = {
    "01-hearing-pension-supplement": paper(web.weasyprint, UDK),
    "02-hearing-school-absence": paper(paper_reportlab.draw, KAERHOLM),
    "03-hearing-oil-tank-order": paper(web.chromium, Style(Layout.TOP, SANS, 10.5, "#0e5a7a", numbered=True)),
    "04-hearing-tax-proposal": letter_mail(
        Envelope(
            "Skattestyrelsen <noreply@skat.example>", "kasper.vium@mail.example", "Forslag til ændring af din skat"
        )
    ),
    "05-hearing-english-housing-grant": word(VESTERLUND),
    "06-change-housing-benefit-instalments": paper(office.pdf, UDK),
    "07-change-cash-benefit-sanction": paper(paper_fpdf.draw, FJORDRUP),
    "08-change-extra-expenses-stop": scanned(paper_reportlab.draw, Style(Layout.TOP, SERIF, 11.5, "#3c5a1e"), -0.6),
    "09-change-personal-supplement": word_resaved(VESTERLUND),
    "10-change-tax-assessment": paper(paper_reportlab.draw, Style(Layout.TOP, SANS, 10.5, "#14143c")),
    "11-refusal-partly-single-payments": paper(web.weasyprint, LYNGBORG),
    "12-refusal-flex-job": photos(
        paper_fpdf.draw, Style(Layout.TOP, SERIF, 12.5, "#5a2a1e"), Shot(seed=41), Shot(seed=42)
    ),
    "13-refusal-national-appeals-board": paper(
        paper_reportlab.draw, Style(Layout.TOP, SERIF, 11, "#7a1f1f", numbered=True)
    ),
    "14-refusal-special-school": paper(paper_fpdf.draw, LYNGBORG),
    "15-refusal-dispensation-local-plan": paper(office.pdf, FJORDRUP),
    "16-grant-deposit-loan": word(KAERHOLM),
    "17-grant-resource-course": paper(web.weasyprint, LYNGBORG),
    "18-grant-car-support": photos(web.weasyprint, Style(Layout.TOP, SERIF, 12, "#5a2a1e"), Shot(tilt=0.02, seed=43)),
    "19-order-soil-pollution": paper(paper_reportlab.draw, Style(Layout.COLUMN, SANS, 10, "#5b2a86", numbered=True)),
    "20-order-hedge-and-pavement": scanned(web.weasyprint, Style(Layout.TOP, SERIF, 11.5, "#3c5a1e"), 0.7),
    "21-order-police-dog": paper(paper_fpdf.draw, Style(Layout.TOP, SANS, 10.5, "#14143c", numbered=True)),
    "22-order-sewer-connection": paper(web.chromium, FJORDRUP),
    "23-summons-rehabilitation-team": letter_mail(
        Envelope("Jobcenter Kærholm <jobcenter@kaerholm.example>", "flemming@mail.example", "Indkaldelse"),
        charset="iso-8859-1",
    ),
    "24-summons-hospital-two-visits": scanned(web.weasyprint, Style(Layout.TOP, SANS, 11, "#8a1538"), -0.5),
    "25-summons-family-agency": paper(web.weasyprint, Style(Layout.COLUMN, SANS, 10, "#1f4d5c", numbered=True)),
    "26-summons-school-language-test": screens(1, dark=True),
    "27-payment-parking-charge": photos(paper_fpdf.draw, Style(Layout.TOP, SANS, 11.5, "#0e5a7a"), Shot(seed=44)),
    "28-payment-district-heating": paper(web.chromium, Style(Layout.TOP, NOTO, 10, "#a03010")),
    "29-payment-child-support": text("utf-8", 88),
    "30-reminder-library": letter_mail(
        Envelope("Vesterlund Bibliotek <noreply@bibliotek.example>", "ida@mail.example", "2. rykker"), page=True
    ),
    "31-reminder-residence-control": paper(office.pdf, Style(Layout.TOP, SERIF, 11, "#5b2a86")),
    "32-request-lone-parent": paper(web.weasyprint, UDK),
    "33-request-pension-assets": paper(paper_reportlab.draw, Style(Layout.TOP, SERIF, 12, "#0b5a3c", numbered=True)),
    "34-request-english-residence": paper(paper_fpdf.draw, Style(Layout.TOP, SANS, 10.5, "#0e5a7a")),
    "35-request-debt-budget": word_resaved(Style(Layout.TOP, SANS, 11, "#14143c")),
    "36-request-sickness-benefit": screens(2, dark=False),
    "37-notice-water-meter": paper(web.weasyprint, Style(Layout.TOP, SANS, 10.5, "#0a4b8f")),
    "38-private-housing-association": word(Style(Layout.TOP, SANS, 11, "#2c5e2e")),
    "39-offer-care-home": scanned(paper_fpdf.draw, Style(Layout.TOP, SERIF, 11.5, "#5b2a86", numbered=True), 0.4),
    "40-offer-screening": paper(web.chromium, Style(Layout.TOP, SERIF, 11.5, "#8a1538")),
    "41-receipt-building-application": text("cp1252", 76),
    "42-receipt-board-of-appeal": paper(paper_fpdf.draw, Style(Layout.TOP, NOTO, 10, "#1f1f6a", numbered=True)),
    "43-information-kindergarten": letter_mail(
        Envelope("Svanereden <svanereden@kaerholm.example>", "foraeldre@mail.example", "Nyt fra Svanereden"),
        transfer="base64",
    ),
    "44-information-english-doctor": photos(
        web.weasyprint, Style(Layout.TOP, SANS, 12, "#8a1538"), Shot(seed=45, turn=1, exif=8)
    ),
    "45-fraud-mitid-blocked": text("utf-8"),
    "46-fraud-debt-foreign-account": letter_mail(
        Envelope(
            "Gældsstyrelsen <gaeldsstyrelsen.dk@collect-online.example.org>", "borger@mail.example", "SIDSTE VARSEL"
        ),
        page=True,
    ),
    "47-fraud-heat-cheque": paper(paper_reportlab.draw, LYNGBORG),
    "48-not-a-letter-news-article": paper(web.weasyprint, Style(Layout.PLAIN, BOOK, 11)),
    "49-not-a-letter-to-do-list": text("utf-8"),
    "50-not-a-letter-coffee-machine-manual": photos(
        web.weasyprint, Style(Layout.PLAIN, DEJAVU, 12, "#000000"), Shot(seed=46, tilt=0.02)
    ),
}
