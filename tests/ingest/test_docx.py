"""Word files to pages of text: what is shown, in the order it is read, and nothing else."""

from __future__ import annotations

import io
import random
import zipfile

import pytest
from PIL import Image

from ingest.errors import ErrorCode, UnreadableUpload
from ingest.files.docx import open_docx
from ingest.models import Opened, PageImage, SourcePage
from ingest.settings import Limits
from tests.ingest.word_files import CLOSE, OPEN, STRICT, W, p, r, word, wrap

BREAK = '<w:r><w:br w:type="page"/></w:r>'
NUMBERING = f"""<w:numbering xmlns:w="{W}">
<w:abstractNum w:abstractNumId="0">
 <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
 <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl>
</w:abstractNum>
<w:abstractNum w:abstractNumId="1">
 <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="·"/></w:lvl>
</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="0"/>
 <w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
</w:numbering>"""
STYLES = f"""<w:styles xmlns:w="{W}">
<w:style w:styleId="Punkt"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
<w:style w:styleId="Skjult"><w:rPr><w:vanish/></w:rPr></w:style>
<w:style w:styleId="Arver"><w:basedOn w:val="Skjult"/></w:style>
<w:style w:styleId="Ring"><w:basedOn w:val="Ring"/></w:style>
</w:styles>"""


def item(text: str, number: int, level: int = 0) -> str:
    return p(text, paragraph=f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')


def cell(*paragraphs: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{''.join(paragraphs)}</w:tc>"


def table(*rows: str) -> str:
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl>"


def field(instruction: str, result: str) -> str:
    char = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    return (
        char.format("begin")
        + f"<w:r><w:instrText>{instruction}</w:instrText></w:r>"
        + char.format("separate")
        + r(result)
        + char.format("end")
    )


def texts(opened: Opened) -> list[str]:
    return [page.text for page in opened.pages if isinstance(page, SourcePage)]


def read(body: str, **parts: str) -> str:
    named: dict[str, bytes | str] = {f"{name}.xml": part for name, part in parts.items()}
    return "\f".join(texts(open_docx(word(body, named), 0, Limits())))


LONG = "Du skal sende os dine lønsedler for oktober og november, så vi kan beregne din ydelse."


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (p(LONG) + p(LONG), f"{LONG}\n\n{LONG}"),
        (p("Anna Jensen") + p("Æblevej 3") + p("") + p("Kære Anna"), "Anna Jensen\nÆblevej 3\n\nKære Anna"),
        ("<w:p>" + r("Du ") + r("skal") + "<w:r><w:br/></w:r>" + r("ringe.") + "</w:p>", "Du skal\nringe."),
        ("<w:p>" + r("Dato:") + "<w:r><w:tab/></w:r>" + r("3. maj") + "</w:p>", "Dato:\t3. maj"),
        (  # tracked changes: the letter as it stands
            "<w:p>" + r("Frist: ") + f"<w:del>{r('1. maj')}</w:del><w:ins>{r('9. maj')}</w:ins></w:p>",
            "Frist: 9. maj",
        ),
        ("<w:p><w:moveFrom>" + r("væk") + "</w:moveFrom><w:moveTo>" + r("her") + "</w:moveTo></w:p>", "her"),
        ("<w:p><w:hyperlink>" + r("borger.dk") + "</w:hyperlink></w:p>", "borger.dk"),
        ("<w:sdt><w:sdtContent>" + p("Udfyldt") + "</w:sdtContent></w:sdt>", "Udfyldt"),
        (
            "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
            + p("Klik her")
            + "</w:sdtContent></w:sdt>"
            + p("A"),
            "A",
        ),
        (p("Et") + "<w:p>" + BREAK + r("To") + "</w:p>", "Et\fTo"),
        ("<w:p>" + r("Et") + BREAK + "</w:p><w:p><w:r><w:lastRenderedPageBreak/></w:r>" + r("To") + "</w:p>", "Et\fTo"),
        (
            "<w:p>" + r("En sætning, der ") + BREAK + r("går over siden.") + "</w:p>" + p("To"),
            "En sætning, der går over siden.\fTo",
        ),
        (p("Et") + p("To", paragraph="<w:pageBreakBefore/>"), "Et\fTo"),
        ("<w:p>" + field("HYPERLINK x", "borger.dk") + "</w:p>", "borger.dk"),
        ("<w:p>" + r("Side ") + field(" PAGE ", "1") + r(" af ") + field("NUMPAGES", "3") + "</w:p>" + p("A"), "A"),
    ],
)
def test_paragraphs_are_read_as_they_are_shown(body: str, text: str) -> None:
    assert read(body) == text


def test_lists_carry_their_marks() -> None:
    body = item("Et", 1) + item("a", 1, 1) + item("b", 1, 1) + item("To", 1) + item("Punkt", 2) + item("Forfra", 3)
    assert read(body, numbering=NUMBERING) == "1. Et\na) a\nb) b\n2. To\n• Punkt\n1. Forfra"


def test_a_list_may_come_from_the_style() -> None:
    assert read(p("Løn", paragraph='<w:pStyle w:val="Punkt"/>'), numbering=NUMBERING, styles=STYLES) == "• Løn"


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (  # a table of data: row by row
            table(cell(p("Måned")) + cell(p("Beløb")), cell(p("Maj")) + cell(p("100 kr."))),
            "Måned\tBeløb\nMaj\t100 kr.",
        ),
        (  # a table that only places the letterhead: cell by cell
            table(cell(p("Anna"), p("Vej 3")) + cell(p("Sag 12"), p("3. maj"))),
            "Anna\nVej 3\n\nSag 12\n3. maj",
        ),
        (table(cell(p(LONG), p(LONG))), f"{LONG}\n\n{LONG}"),
        (table(cell(table(cell(p("A")) + cell(p("B"))), p(""))), "A\tB"),
        (
            table(
                cell(p("Hele året"), properties='<w:vMerge w:val="restart"/>') + cell(p("A")),
                cell(p("x"), properties="<w:vMerge/>") + cell(p("B")),
            ),
            "Hele året\tA\n\nB",
        ),
    ],
)
def test_tables_are_read_row_wise_where_they_hold_data(body: str, text: str) -> None:
    assert read(body) == text


@pytest.mark.parametrize(
    "hidden",
    [
        r("hemmelig", "<w:vanish/>"),
        r("hemmelig", '<w:rStyle w:val="Arver"/>'),
        r("hemmelig", '<w:color w:val="FFFFFF"/>'),
        r("hemmelig", '<w:color w:val="000000" w:themeColor="background1"/>'),
        r("hemmelig", '<w:sz w:val="2"/>'),
    ],
)
def test_words_nobody_sees_are_left_out_and_counted(hidden: str) -> None:
    opened = open_docx(word(f"<w:p>{r('Kære Anna ')}{hidden}</w:p>", {"styles.xml": STYLES}), 0, Limits())
    assert texts(opened) == ["Kære Anna"]
    assert opened.pages[0].hidden == len("hemmelig")


@pytest.mark.parametrize(
    "body",
    [
        p("synlig", '<w:vanish w:val="0"/>'),
        p("synlig", '<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="003366"/>'),
        p("synlig", '<w:color w:val="FFFFFF"/>', '<w:shd w:val="clear" w:fill="003366"/>'),
        table(cell(p("synlig", '<w:color w:val="FFFFFF"/>'), properties='<w:shd w:val="clear" w:fill="003366"/>')),
        p("synlig", "", '<w:pStyle w:val="Ring"/>'),  # a style based on itself
    ],
)
def test_white_words_on_dark_are_seen(body: str) -> None:
    assert read(body, styles=STYLES) == "synlig"


def test_text_boxes_come_once_and_before_their_paragraph() -> None:
    box = f"<w:txbxContent>{p('Sagsnr. 12')}</w:txbxContent>"
    drawing = (
        f"<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:wsp><wps:txbx>{box}</wps:txbx></wps:wsp></w:drawing>"
        f"</mc:Choice><mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    assert read(f"<w:p>{drawing}{r(LONG)}</w:p>") == f"Sagsnr. 12\n\n{LONG}"


def test_header_comes_first_footer_last_and_notes_at_the_end_of_their_page() -> None:
    links = '<w:headerReference w:type="default" r:id="r1"/><w:footerReference w:type="default" r:id="r2"/>'
    section = f"<w:sectPr>{links}</w:sectPr>"
    note = '<w:r><w:footnoteReference w:id="4"/></w:r>'
    parts: dict[str, bytes | str] = {
        "header1.xml": wrap("hdr", p("Solbæk Kommune"), f"<w:p>{r('Side ')}{field('PAGE', '1')}</w:p>"),
        "footer1.xml": wrap("ftr", p("Rådhustorvet 1")),
        "footnotes.xml": wrap("footnotes", f'<w:footnote w:id="4">{p("Se lovens § 4.")}</w:footnote>'),
    }
    body = f"<w:p>{r(LONG)}{note}</w:p><w:p>{BREAK}{r('To')}</w:p>{section}"
    assert texts(open_docx(word(body, parts), 0, Limits())) == [
        f"Solbæk Kommune\n\n{LONG}\n\nSe lovens § 4.",
        "To\n\nRådhustorvet 1",
    ]


def test_strict_word_files_are_read_too() -> None:
    data = word(p("Hej"))
    strict = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(strict, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name).replace(W.encode(), STRICT.encode()))
    assert texts(open_docx(strict.getvalue(), 0, Limits())) == ["Hej"]


def scan(width: int, height: int) -> bytes:
    picture = io.BytesIO()
    Image.new("RGB", (width, height), "white").save(picture, "PNG")
    return picture.getvalue()


def drawing(share: float) -> str:
    cx, cy = int(7_560_000 * share**0.5), int(10_692_000 * share**0.5)
    return f'<w:p><w:r><w:drawing><wp:extent cx="{cx}" cy="{cy}"/><a:blip r:embed="r1"/></w:drawing></w:r></w:p>'


@pytest.mark.parametrize(
    ("body", "size", "kinds"),
    [
        (drawing(0.8), (1200, 1700), [PageImage]),  # a scan pasted into Word
        (p("Se brevet") + drawing(0.8), (1200, 1700), [SourcePage, PageImage]),
        (p(LONG * 4) + drawing(0.05), (1200, 1700), [SourcePage]),  # a photo among the words
        (p(LONG * 4) + drawing(0.8), (1200, 1700), [SourcePage, PageImage]),
        (p("Hej") + drawing(0.2), (200, 60), [SourcePage]),  # a logo
    ],
)
def test_pasted_scans_wait_for_ocr(body: str, size: tuple[int, int], kinds: list[type]) -> None:
    opened = open_docx(word(body, {"image1.png": scan(*size)}), 2, Limits())
    assert [type(page) for page in opened.pages] == kinds
    assert [page.origin for page in opened.pages] == [(2, index) for index in range(len(kinds))]


BOMB = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
NOISE = random.Random(4).randbytes(9_000_000)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (word(p(""))[:-60], ErrorCode.DAMAGED_FILE),
        (word("</w:p>"), ErrorCode.DAMAGED_FILE),
        (word(p("")), ErrorCode.NO_TEXT_FOUND),
        (word(p("x"), {"zeros.bin": b"\0" * 5_000_000}), ErrorCode.TOO_LARGE),  # packs a thousandfold
        (word(p("x"), {"noise.bin": NOISE}), ErrorCode.TOO_LARGE),  # more than the limit below, honestly packed
        (word("".join(p("x") + p("", paragraph="<w:pageBreakBefore/>") for _ in range(70))), ErrorCode.TOO_MANY_PAGES),
    ],
)
def test_bad_word_files_end_in_a_code(data: bytes, code: ErrorCode) -> None:
    with pytest.raises(UnreadableUpload) as caught:
        open_docx(data, 0, Limits(max_unpacked=8_000_000))
    assert caught.value.code is code


def replaced(name: str, content: str | bytes) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(word(p("x")))) as old, zipfile.ZipFile(packed, "w") as new:
        for other in old.namelist():
            new.writestr(other, content if other == name else old.read(other))
    return packed.getvalue()


@pytest.mark.parametrize(
    "document",
    [
        BOMB + OPEN + p("&b;") + CLOSE,
        '<!DOCTYPE x SYSTEM "file:///etc/passwd">' + OPEN + p("x") + CLOSE,
        (BOMB + OPEN + p("&b;") + CLOSE).encode("utf-16"),  # hidden from a search for bytes
        '<?xml version="1.0" encoding="utf-7"?>' + OPEN + p("x") + CLOSE,
    ],
)
def test_entities_are_never_expanded(document: str | bytes) -> None:
    with pytest.raises(UnreadableUpload) as caught:
        open_docx(replaced("word/document.xml", document), 0, Limits())
    assert caught.value.code is ErrorCode.DAMAGED_FILE


def test_links_never_lead_out_of_the_file() -> None:
    links = (
        '<Relationships><Relationship Id="r1" Type="x/image" Target="http://example.com/x.png" TargetMode="External"/>'
        '<Relationship Id="r2" Type="x/image" Target="../../../../etc/passwd"/></Relationships>'
    )
    opened = open_docx(replaced("word/_rels/document.xml.rels", links), 0, Limits())
    assert texts(opened) == ["x"]
