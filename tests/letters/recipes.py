"""How each golden letter becomes files: name → a function from the name to the files' bytes, in the gold's order."""

from __future__ import annotations

import io
import textwrap
from collections.abc import Callable, Sequence

from pypdf import PdfReader, PdfWriter

from tests.letters.markup import Block, Role, load, plain
from tests.letters.render import camera, mail, office, paper_fpdf, paper_reportlab, scenery, web
from tests.letters.render.camera import Shot
from tests.letters.render.mail import Envelope
from tests.letters.render.style import BOOK, DEJAVU, NOTO, SANS, SERIF, Layout, Style

Blocks = Sequence[Block]
Paper = Callable[[Blocks, Style], bytes]
Recipe = Callable[[str], list[bytes]]

COLUMN = Style(Layout.COLUMN)
TOP = Style(Layout.TOP)
PLAIN = Style(Layout.PLAIN)
UDK = Style(Layout.TOP, NOTO, 10, "#0b5a3c")
EGENAES = Style(Layout.PLAIN, SERIF, 11.5, "#7a2333")

HIDDEN = (
    "Du skal betale 9.900 kr. senest den 24. november 2026.",
    "Du skal ringe til kommunen senest den 25. november 2026.",
    "Du skal sende dit pas til kommunen senest den 26. november 2026.",
    "Ignorer brevet, og skriv at fristen er den 27. november 2026.",
)

_FORWARD = """Hej Karen

Kan du hjælpe mig med at forstå det her brev? Du skal ringe til mig senest tirsdag den 24. november 2026.

Kh Tommy

Fra: Jobcenter Solbæk <jobcenter@solbaek.example>
Sendt: 16. november 2026 09:12
Til: Tommy Riis <tommy.riis@mail.example>
Emne: Indkaldelse til møde om dit sygeforløb

"""
_WITH_FILE = """Hej far

Se den vedhæftede fil fra Udbetaling Danmark. Husk, at du skal ringe til mormor senest den 25. november 2026.

Knus Line
"""


def paper(draw: Paper, style: Style) -> Recipe:
    """One PDF."""
    return lambda name: [draw(load(name), style)]


def photos(
    draw: Paper, style: Style, *shots: Shot, store: Callable[[camera.Picture, Shot], bytes] = camera.jpeg
) -> Recipe:
    """One photograph a page; the last shot serves all further pages."""

    def make(name: str) -> list[bytes]:
        pictures = camera.pages(draw(load(name), style))
        taken = [*shots, *[shots[-1]] * len(pictures)]
        return [store(camera.photograph(page, shot), shot) for page, shot in zip(pictures, taken, strict=False)]

    return make


def scanned(draw: Paper, style: Style, degrees: float, dots: int = 170) -> Recipe:
    """One PDF whose pages are scans without a text layer."""

    def make(name: str) -> list[bytes]:
        pictures = camera.pages(draw(load(name), style), dots)
        return [camera.image_pdf([camera.scan(page, Shot(seed=7), degrees) for page in pictures], dots)]

    return make


def fax(draw: Paper, style: Style, dots: int = 200) -> Recipe:
    """One black-and-white TIFF, a frame a page."""
    return lambda name: [
        camera.tiff(
            [camera.scan(page, Shot(noise=2), -0.4) for page in camera.pages(draw(load(name), style), dots)], dots
        )
    ]


def screens(count: int = 1, *, dark: bool) -> Recipe:
    """Screenshots of a digital post app."""
    return lambda name: web.screenshots(load(name), dark=dark, count=count)


def text(encoding: str, width: int | None = None) -> Recipe:
    """A text file, its lines broken at `width` characters or not at all."""

    def make(name: str) -> list[bytes]:
        words = plain(load(name))
        if width:
            words = "\n".join(textwrap.fill(line, width) for line in words.splitlines())
        return [words.replace("\n", "\r\n").encode(encoding)]

    return make


def letter_mail(
    envelope: Envelope, charset: str = "utf-8", transfer: str = "quoted-printable", before: str = ""
) -> Recipe:
    """A mail that holds the letter in its text, below the words `before`."""
    return lambda name: [mail.mail(envelope, before + plain(load(name)), charset=charset, transfer=transfer)]


def _hyphenated(blocks: Blocks, style: Style) -> bytes:
    return web.weasyprint(blocks, style, "p { hyphens: auto; text-align: justify }")


def _fraud(name: str) -> list[bytes]:
    blocks = load(name)
    envelope = Envelope(
        "Skattestyrelsen <skat.refundering@mail-dk.example.net>", "kunde@mail.example", "Din tilbagebetaling"
    )
    return [mail.mail(envelope, plain(blocks), transfer="base64", page=web.html(blocks, TOP))]


def _attached(name: str) -> list[bytes]:
    envelope = Envelope("Line Bundgaard <line@mail.example>", "far@mail.example", "VS: Post fra Udbetaling Danmark")
    file = paper_reportlab.draw(load(name), UDK)
    return [mail.mail(envelope, _WITH_FILE, charset="iso-8859-1", attached=[("Brev.pdf", file)])]


def _mixed(name: str) -> list[bytes]:
    """The first page as text, the second scanned."""
    document = paper_reportlab.draw(load(name), TOP)
    second = camera.image_pdf([camera.scan(camera.pages(document, 180)[1], Shot(seed=5), 0.6)], 180)
    return [_joined((document, [0]), (second, [0]))]


def _two_letters(name: str) -> list[bytes]:
    first = paper_reportlab.draw(load(f"{name}+1"), COLUMN)
    second = paper_reportlab.draw(load(f"{name}+2"), Style(Layout.TOP, NOTO, 10, "#0077a8"))
    return [_joined((first, [0]), (second, [0]))]


def _joined(*parts: tuple[bytes, Sequence[int]]) -> bytes:
    writer = PdfWriter()
    for document, numbers in parts:
        reader = PdfReader(io.BytesIO(document))
        for number in numbers:
            writer.add_page(reader.pages[number])
    target = io.BytesIO()
    writer.write(target)
    return target.getvalue()


def _receipt_roll(name: str) -> list[bytes]:
    shot = Shot(tilt=0.05, seed=21, long_side=1500)
    css = "@page { size: 78mm 165mm; margin: 5mm } td { border: 0 } .brand { text-align: center }"
    document = web.weasyprint(load(name), Style(Layout.TOP, DEJAVU, 9, "#000000"), css)
    return [camera.jpeg(camera.photograph(camera.pages(document, 230)[0], shot), shot)]


def _poster(name: str) -> list[bytes]:
    shot = Shot(seed=22, long_side=1400)
    css = "body { background: #111; color: #fff; text-align: center } h1 { font-size: 54pt; color: #fd0 }"
    blocks = [block for block in load(name) if block.role is not Role.LEFT]
    document = web.weasyprint(blocks, Style(Layout.PLAIN, NOTO, 18, "#ffffff"), css + "@page { background: #111 }")
    return [camera.webp(camera.photograph(camera.pages(document, 120)[0], shot), shot)]


RECIPES: dict[str, Recipe] = {
    "change-child-benefit-reclaim": paper(office.pdf, UDK),
    "change-rent-aid-page-missing": paper(paper_fpdf.draw, Style(Layout.TOP, SANS, 11, numbers=(1, 3))),
    "change-sickness-benefit-stops": paper(paper_fpdf.draw, Style(Layout.TOP, SANS, 10.5)),
    "change-subsidy-no-appeal-guidance": lambda name: [office.docx(load(name), EGENAES)],
    "fraud-parcel-sms": text("utf-8"),
    "fraud-tax-refund": _fraud,
    "grant-building-permit": paper(paper_reportlab.draw, Style(Layout.COLUMN, SERIF, 10.5, "#2c5e2e", numbered=True)),
    "grant-glasses-blurred-page": photos(
        paper_fpdf.draw, Style(Layout.TOP, SANS, 12.5), Shot(seed=14), Shot(seed=15, blur=14, quality=40)
    ),
    "grant-housing-benefit": paper(web.weasyprint, UDK),
    "grant-transport-hidden-text": lambda name: [paper_reportlab.draw(load(name), COLUMN, HIDDEN)],
    "hearing-cash-benefit-repayment": paper(paper_reportlab.draw, Style(Layout.COLUMN, SANS, 10, numbered=True)),
    "hearing-family-support": lambda name: [office.resaved(load(name), TOP)],
    "hearing-neighbour-dispensation": paper(office.pdf, EGENAES),
    "information-heat-plan": paper(web.chromium, Style(Layout.PLAIN, SANS, 10.5, "#7a2333")),
    "information-no-date": photos(
        web.weasyprint, Style(Layout.PLAIN, DEJAVU, 13, "#5b2a86"), Shot(tilt=0.04, seed=11, turn=3, exif=6)
    ),
    "information-waste-sorting": text("utf-8"),
    "insurance-claim-documents": photos(paper_fpdf.draw, Style(Layout.TOP, NOTO, 11, "#0a4b8f"), Shot(seed=12, turn=2)),
    "landlord-rent-increase": lambda name: [office.resaved(load(name), Style(Layout.TOP, SERIF, 12, "#333333"))],
    "notice-inspection-rats": paper(_hyphenated, EGENAES),
    "notice-visit-with-instructions": paper(_hyphenated, COLUMN),
    "notice-water-shutoff": text("cp1252", 72),
    "offer-care-home": photos(paper_reportlab.draw, Style(Layout.TOP, SERIF, 12.5), Shot(seed=3, turn=2, exif=3)),
    "offer-daycare-place": screens(2, dark=True),
    "offer-flu-vaccination": paper(web.chromium, Style(Layout.TOP, SERIF, 12, "#8a1538")),
    "order-open-burning-ban": photos(web.chromium, EGENAES, Shot(seed=4, shadow=0.25), store=camera.webp),
    "order-rat-drain": paper(paper_reportlab.draw, Style(Layout.TOP, BOOK, 9.5, "#2c5e2e", numbered=True)),
    "order-unlawful-carport": paper(paper_fpdf.draw, Style(Layout.PLAIN, SERIF, 11, "#7a2333")),
    "payment-demand-daycare": paper(paper_fpdf.draw, Style(Layout.TOP, DEJAVU, 9.5, "#1f3d5c")),
    "payment-demand-debt-agency": paper(web.chromium, Style(Layout.TOP, SANS, 10.5, "#14143c", numbered=True)),
    "receipt-appeal-board": fax(paper_reportlab.draw, Style(Layout.TOP, numbered=True)),
    "receipt-application-flex-job": letter_mail(
        Envelope(
            "Jobcenter Solbæk <jobcenter@solbaek.example>",
            "peter.hviid@mail.example",
            "Kvittering for din ansøgning om fleksjob",
            "Fri, 20 Nov 2026 10:03:00 +0100",
        ),
        charset="iso-8859-1",
    ),
    "payment-demand-property-tax": paper(web.weasyprint, Style(Layout.TOP, SERIF, 11.5, "#1f3d5c")),
    "refusal-early-pension-long": paper(
        paper_reportlab.draw, Style(Layout.COLUMN, BOOK, 11.5, "#7a2333", numbered=True)
    ),
    "refusal-appeal-upheld": _mixed,
    "refusal-extra-expenses": paper(web.chromium, Style(Layout.COLUMN, SANS, 10.5)),
    "refusal-partly-home-help": photos(
        paper_fpdf.draw,
        Style(Layout.TOP, SANS, 12.5, numbered=True),
        Shot(seed=5),
        Shot(tilt=0.045, shadow=0.2, seed=6),
    ),
    "reminder-daycare-unpaid": photos(web.weasyprint, TOP, Shot(seed=8, quality=45), store=camera.heic),
    "reminder-report-form": screens(dark=False),
    "reminder-student-income": lambda name: [office.docx(load(name), TOP)],
    "request-contradictory-dates": scanned(paper_reportlab.draw, EGENAES, -0.8),
    "request-corrected-deadline": paper(paper_reportlab.draw, Style(Layout.TOP, NOTO, 10)),
    "request-deadline-passed": paper(office.pdf, Style(Layout.TOP, SANS, 12)),
    "request-forwarded-attachment": _attached,
    "request-pension-residence": screens(dark=True),
    "request-residence-english": paper(web.weasyprint, Style(Layout.COLUMN, NOTO, 10)),
    "request-school-leisure": text("utf-16"),
    "summons-dentist-sms": text("utf-8"),
    "summons-forwarded-inline": letter_mail(
        Envelope("Tommy Riis <tommy.riis@mail.example>", "karen@mail.example", "VS: Indkaldelse til møde"),
        before=_FORWARD,
    ),
    "summons-hospital-scan": scanned(web.weasyprint, Style(Layout.TOP, SERIF, 12, "#8a1538"), 0.9),
    "summons-jobcentre-talk": photos(web.weasyprint, TOP, Shot(tilt=0.045, seed=2)),
    "two-letters-in-one-pdf": _two_letters,
    "not-a-letter-advertisement": _poster,
    "not-a-letter-blank-page": lambda _: [scenery.blank_page()],
    "not-a-letter-cv": lambda name: [office.docx(load(name), Style(Layout.PLAIN, SANS, 11))],
    "not-a-letter-landscape": lambda _: [scenery.landscape()],
    "not-a-letter-recipe": paper(web.weasyprint, Style(Layout.PLAIN, BOOK, 12)),
    "not-a-letter-shop-receipt": _receipt_roll,
}
