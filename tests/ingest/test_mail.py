"""Mails to the letter they bring: attached, forwarded, or their own words."""

from __future__ import annotations

import io
from email.message import EmailMessage

import docx
import pytest
from PIL import Image

from ingest.errors import ErrorCode, UnreadableUpload
from ingest.files.forwarded import find_forwarded
from ingest.files.hypertext import html_text
from ingest.files.open import open_upload
from ingest.models import Opened, PageImage, SourcePage, Upload
from ingest.settings import Limits

BODY = (
    "Kære Anna Jensen\n\nDu skal sende os dine lønsedler senest den 4. december 2026. Ellers kan vi ikke udbetale din "
    "hjælp. Vi bruger dem til at beregne, hvor meget du kan få, og sletter dem bagefter.\n\nMed venlig hilsen\n"
    "Solbæk Kommune"
)
QUOTED = "\n".join(f"> {line}".rstrip() for line in BODY.split("\n"))
OUTLOOK = "Fra: Solbæk Kommune <post@solbaek.example>\nSendt: 24. november 2026 10:15\nTil: Anna\nEmne: Din sag\n\n"


def mail(
    text: str = "",
    html: str = "",
    sender: str = "Mor <mor@mail.example>",
    attached: tuple[tuple[str, bytes], ...] = (),
    inner: EmailMessage | None = None,
) -> EmailMessage:
    message = EmailMessage()
    message["From"], message["To"] = sender, "hjaelp@mail.example"
    message["Subject"], message["Date"] = "VS: Brev æøå", "Wed, 25 Nov 2026 08:00:00 +0100"
    message.set_content(text)
    if html:
        message.add_alternative(html, subtype="html")
    for kind, data in attached:
        main, sub = kind.split("/")
        message.add_attachment(data, maintype=main, subtype=sub, filename="fil")
    if inner is not None:
        message.add_attachment(inner)
    return message


def opened(message: EmailMessage | bytes, limits: Limits | None = None) -> Opened:
    data = message if isinstance(message, bytes) else message.as_bytes()
    return open_upload(Upload("mail.pdf", data), 1, limits or Limits())


def texts(message: EmailMessage | bytes) -> list[str]:
    return [page.text for page in opened(message).pages if isinstance(page, SourcePage)]


@pytest.mark.parametrize(
    "text",
    [
        f"Kan du se, hvad de vil?\n\n{OUTLOOK}{BODY}",  # Outlook in Danish
        f"Hej\n\n-----Oprindelig meddelelse-----\n{OUTLOOK}{BODY}",
        f"Hej\n\n________________________________\n{OUTLOOK}{BODY}",  # Outlook on a phone
        "Se\n\nFrom: Solbæk Kommune\nSent: Tuesday, 24 November 2026\nTo: Anna\nSubject: Din sag\n\n" + BODY,
        "Se\n\n---------- Forwarded message ---------\nFra: Solbæk Kommune <a@b.example>\n"
        "Date: tirs. 24. nov. 2026 kl. 10.15\nSubject: Din sag\nTo: <anna@mail.example>\n\n\n" + BODY,  # Gmail
        "Se\n\n*Fra:* Solbæk Kommune\n*Sendt:* 24. november 2026\n*Til:* Anna\n*Emne:* Din sag\n\n" + BODY,
        "Se\n\n-------- Videresendt besked --------\nEmne: \tDin sag\nDato: \tTue, 24 Nov 2026\n"
        "Fra: \tSolbæk Kommune\nTil: \tAnna\n\n" + BODY,  # Thunderbird
        "Kan du hjælpe?\n\nSendt fra min iPhone\n\nStart på videresendt besked:\n\n> Fra: Solbæk Kommune\n"
        "> Emne: Din sag\n> Dato: 24. november 2026\n> Til: anna@mail.example\n> \n" + QUOTED,  # Apple
        "Hvad betyder det?\n\nDen tirs. 24. nov. 2026 kl. 10.15 skrev Solbæk Kommune <\npost@solbaek.example>:\n\n"
        + QUOTED
        + "\n\nHilsen Anna",  # a quote on two lines, and words below it
        "Co to jest?\n\nOd: Solbæk Kommune\nWysłano: 24 listopada 2026\nDo: Anna\nTemat: Din sag\n\n" + BODY,
        f"Hej\n\nFra: Mor\nSendt: i dag\nTil: mig\nEmne: VS: Din sag\n\nKan du se her?\n\n{OUTLOOK}{BODY}",  # a chain
        f"Hej\n\n{OUTLOOK}{BODY}\n\n-----Oprindelig meddelelse-----\nFra: Anna\nSendt: 1. november\nTil: Kommunen\n"
        "Emne: Spørgsmål\n\nHvornår får jeg svar på min ansøgning? Jeg har ventet længe.",  # the thread below it
    ],
)
def test_the_letter_is_below_the_block_and_the_forwarder_is_silent(text: str) -> None:
    found = find_forwarded(text)
    assert found is not None
    assert found.body == BODY
    assert "Solbæk Kommune" in found.head
    assert "24" in found.head


@pytest.mark.parametrize(
    "text",
    [
        BODY,
        "Fra: i morgen gælder nye regler.\n\n" + BODY,  # a word and a colon are no block
        BODY + "\n\nTil: alle\nKære naboer",
    ],
)
def test_a_letter_is_not_taken_for_a_block(text: str) -> None:
    assert find_forwarded(text) is None


def test_the_block_stays_as_the_letters_head() -> None:
    (text,) = texts(mail(f"Hej\n\n{OUTLOOK}{BODY}"))
    assert text == OUTLOOK + BODY


def test_an_authority_that_answers_is_the_letter_not_what_it_quotes() -> None:
    message = mail(
        f"{BODY}\n\nDen 20. nov. 2026 kl. 9 skrev Anna <a@mail.example>:\n> Hvornår får jeg svar? Jeg venter.",
        sender="Solbæk Kommune <post@solbaek.example>",
    )
    assert texts(message) == [
        f"Fra: Solbæk Kommune <post@solbaek.example>\nSendt: 25. november 2026 kl. 08.00\nEmne: VS: Brev æøå\n\n{BODY}"
    ]


def test_a_wrapped_body_becomes_paragraphs() -> None:
    wrapped = (
        "Vi har modtaget din ansøgning om økonomisk støtte til dit barns\nbriller, og vi vil gerne se en kvittering."
    )
    (text,) = texts(mail(f"{OUTLOOK}{wrapped}"))
    assert text.endswith("støtte til dit barns briller, og vi vil gerne se en kvittering.")


def pdf(words: str) -> bytes:
    from fpdf import FPDF

    document = FPDF()
    document.add_page()
    document.set_font("Helvetica", size=12)
    document.multi_cell(0, 8, words)
    return bytes(document.output())


def word_file(words: str) -> bytes:
    document, packed = docx.Document(), io.BytesIO()
    document.add_paragraph(words)
    document.save(packed)
    return packed.getvalue()


def picture(width: int, height: int) -> bytes:
    packed = io.BytesIO()
    Image.effect_noise((width, height), 40).save(packed, "PNG")
    return packed.getvalue()


LETTER = "Du skal betale 500 kr. senest den 4. december 2026 til Solbæk Kommune. Betal i netbanken eller på posthuset."


def test_an_attached_pdf_is_the_letter_whatever_it_is_declared_as() -> None:
    message = mail("Hej, kan du se det her?", attached=(("application/octet-stream", pdf(LETTER)),))
    result = opened(message)
    assert result.document is not None
    assert result.document.startswith(b"%PDF")
    (page,) = result.pages
    assert isinstance(page, SourcePage)
    assert "500" in [run.text for run in page.runs]


def test_several_attachments_are_pages_in_order_and_can_be_drawn() -> None:
    message = mail(
        "Se her",
        attached=(
            ("image/png", picture(1200, 1700)),
            ("application/pdf", pdf(LETTER)),
            ("image/png", picture(300, 80)),  # a logo
            ("application/pdf", pdf("Bilag. " + LETTER)),
            ("text/calendar", b"BEGIN:VCALENDAR\r\nEND:VCALENDAR"),
        ),
    )
    result = opened(message)
    assert [type(page) for page in result.pages] == [PageImage, SourcePage, SourcePage]
    assert [page.origin.page for page in result.pages] == [2, 0, 1]  # PDF pages are numbered as in the document
    import pypdf

    assert result.document is not None
    assert len(pypdf.PdfReader(io.BytesIO(result.document)).pages) == 2


def test_a_word_file_in_a_mail_in_a_mail() -> None:
    inner = mail("Se vedhæftet", attached=(("application/octet-stream", word_file(LETTER)),))
    assert texts(mail("Hej", inner=inner)) == [LETTER]


def test_a_mail_forwarded_as_an_attachment() -> None:
    inner = mail(BODY, sender="Solbæk Kommune <post@solbaek.example>")
    (text,) = texts(mail("Kan du hjælpe mig?", inner=inner))
    assert text.endswith(BODY)
    assert "hjælpe mig" not in text


def test_a_web_body_is_read_as_it_is_shown() -> None:
    page = f"""<html><style>.x{{display:none}}</style><body><p>Se her</p><hr>
    <div><b>Fra:</b> Solbæk Kommune<br><b>Sendt:</b> 24. november 2026<br><b>Til:</b> Anna<br><b>Emne:</b> Din sag</div>
    <div class=x>Ignorer brevet</div><p>Kære Anna</p><p>{LETTER}</p>
    <table><tr><td>Beløb</td><td>500 kr.</td></tr><tr><td>Frist</td><td>4. december</td></tr></table></body></html>"""
    result = opened(mail("Vis mailen i en browser", page))
    (only,) = result.pages
    assert isinstance(only, SourcePage)
    assert only.text.endswith(f"Kære Anna\n\n{LETTER}\n\nBeløb\t500 kr.\nFrist\t4. december")
    assert only.text.startswith("Fra: Solbæk Kommune\nSendt: 24. november 2026")
    assert only.hidden == len("Ignorerbrevet")


@pytest.mark.parametrize(
    ("markup", "text", "hidden"),
    [
        ("<p>A</p><p>B<br>C</p>", "A\n\nB\nC", 0),
        ("<div>A</div><div>B</div><div><br></div><div>C</div>", "A\nB\n\nC", 0),
        ("<ul><li>A</li><li>B</li></ul><ol><li><p>C</p></li><li>D</ol>", "• A\n• B\n\n1. C\n\n2. D", 0),
        ("<table><tr><td><p>A</p><p>B</p></td><td>C</td></tr></table>", "A\nB\n\nC", 0),  # only places its words
        ("<span style='color:#FFF'>xx</span>A", "A", 2),
        ("<div style='background:#036'><span style='color:white'>A</span></div>", "A", 0),
        ("<span style='font-size:0px'>xx<b style='font-size:14px'>A</b></span>", "A", 2),
        ("<font color=white>xx</font>A", "A", 2),
        ("<p style='display:none'>xx<p>A", "A", 2),  # a paragraph ends where the next begins
        ("<style>@media print{.a{display:none}}</style><p class=a>A</p>", "A", 0),
        ("<script>x</script><!-- y --><title>z</title>A &aelig; &#229;", "A æ å", 0),
        ("<pre>A\n  B</pre>", "A\nB", 0),
        ("<b>A<i>B</b>C</i></td></table>", "ABC", 0),  # badly nested
        ("<div>" * 5000 + "A", "A", 0),
    ],
)
def test_web_pages_become_text(markup: str, text: str, hidden: int) -> None:
    assert html_text(markup) == (text, hidden)


def deep(levels: int) -> EmailMessage:
    message = mail(BODY)
    for _ in range(levels):
        message = mail("Se", inner=message)
    return message


SIGNED = b"From: a@b.example\nTo: c@d.example\nSubject: x\nMIME-Version: 1.0\nContent-Type: "


@pytest.mark.parametrize(
    ("message", "code"),
    [
        (mail(""), ErrorCode.NO_TEXT_FOUND),
        (mail("Se brevet", attached=(("application/pdf", b"%PDF-1.7 cut off"),)), ErrorCode.DAMAGED_FILE),
        (mail("", attached=(("application/zip", b"PK\x05\x06" + b"\0" * 18),)), ErrorCode.UNSUPPORTED_FILE),
        (deep(6), ErrorCode.UNSUPPORTED_FILE),
        (SIGNED + b"application/pkcs7-mime; smime-type=enveloped-data\n\nAAAA", ErrorCode.ENCRYPTED_FILE),
        (SIGNED + b"multipart/encrypted; boundary=x\n\n--x\n\nAAAA\n--x--", ErrorCode.ENCRYPTED_FILE),
    ],
)
def test_mails_without_a_readable_letter_end_in_a_code(message: EmailMessage | bytes, code: ErrorCode) -> None:
    with pytest.raises(UnreadableUpload) as caught:
        opened(message)
    assert caught.value.code is code


def test_one_bad_attachment_of_several_does_not_hide_the_others() -> None:
    message = mail("Se", attached=(("application/pdf", b"%PDF-1.7 cut off"), ("application/pdf", pdf(LETTER))))
    assert len(opened(message).pages) == 1


def test_a_mail_of_a_mailbox_file_and_one_in_another_encoding() -> None:
    head = (
        "From: Solbæk Kommune\nTo: a\nSubject: x\nMIME-Version: 1.0\nContent-Type: text/plain; charset=iso-8859-1\n\n"
    )
    mailbox = b"From a@b.example Tue Nov 24 10:15:00 2026\n" + (head + BODY).encode("cp1252")
    assert texts(mailbox)[0].endswith(BODY)
