"""Where a sentence ends: rows of a line and its sentences, parted by "|"."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.text.sentences import Form, split_sentences

LINES = [
    "Du skal møde. | Husk dit pas.",  # two plain ones
    "Mød den 3. december 2026 kl. 10. | Husk dit pas.",  # ordinal, clock, figure at the end
    "Du fik 8.412 kr. | Du skal betale 12 kr. pr. dag.",  # "kr." may end one, "pr." not
    "Ring på tlf. 12 34 56 78 eller skriv til os.",  # tlf.
    "Jf. § 24, stk. 2, i lov om aktiv socialpolitik.",  # a law's abbreviations
    "Hr. Jensen kommer. | Fru Hansen venter.",  # titles
    "Send f.eks. lønsedler, kontoudtog m.m. | Vi svarer.",  # f.eks. inside, m.m. at the end
    "Fristen er d. 4. december d.å. | Du kan ringe.",  # d.å.
    "Indbetal til reg.nr. 1234, kontonr. 0012345678, senest den 4. december.",  # a number's label of any kind
    "Skriv kundenr. 77-12 og policenr. 81 på kuverten. | Husk porto.",
    "Renten er 2 pct. | Ansøgning, som vi skal have, sendes til os.",  # a comma after the next one's first word
    "Har du spørgsmål? | Ring til os!",  # other stops
    "Boligen koster 7.425 kr. om måneden uden varme og el. | Indskuddet er 28.600 kr.",  # a word spelt like one
    "Se vores sag nr. 12-34. | Vi svarer inden den 1. marts.",  # nr. before a figure
    "Vi har talt med A. B. Sørensen om sagen.",  # initials
    "Mødet er i st. tv. | Du skal ringe på.",  # abbreviation before an opener
    "Se www.solbaek.example. | Du kan også ringe.",  # a host with stops
    "Det gælder (se bilag 1). | Vi svarer.",  # closing bracket
    "Han sagde: ”Du skal møde.” | Det gjorde hun.",  # closing quote
    "Beløbet er 1.250,00 kr. pr. 1. januar 2027.",  # figures with stops
    "Vi kommer fredag d. 4. | Vær hjemme.",  # ordinal at the end, capital after
    "Sagen er afgjort efter bkg. nr. 1691 af 18. december 2023.",  # a decree
    "Du har søgt pr. 1. juni 2026... | Vi svarer snart.",  # three dots
]

FORMS = [
    ("Klagevejledning", Form.HEADING),  # short, no stop
    ("Du skal sende skemaet.", Form.PROSE),  # a stop
    ("- et pas", Form.ITEM),  # dash
    ("• et pas", Form.ITEM),  # bullet
    ("1. Log på borger.dk", Form.ITEM),  # number
    ("a) et pas", Form.ITEM),  # letter
    ("☐ Jeg er enig", Form.ITEM),  # box
    ("1. december 2026 skal du møde.", Form.PROSE),  # a date is no number of a list
    ("Beløb\t1.200 kr.", Form.ROW),  # cells
    ("x" * 91, Form.PROSE),  # too long for a heading
]


@pytest.mark.parametrize("line", LINES)
def test_sentences_end_where_they_end(line: str) -> None:
    text = line.replace(" | ", " ")
    assert [one.span.of(text) for one in split_sentences(text)] == line.split(" | ")


@pytest.mark.parametrize(("line", "form"), FORMS)
def test_a_line_has_a_form(line: str, form: Form) -> None:
    assert split_sentences(line)[0].form is form


def test_lines_and_paragraphs_part_sentences() -> None:
    text = "Titel\n\nFørste afsnit\n- punkt\n\nAndet afsnit."
    assert [(one.span.of(text), one.paragraph) for one in split_sentences(text)] == [
        ("Titel", 0),
        ("Første afsnit", 1),
        ("- punkt", 1),
        ("Andet afsnit.", 2),
    ]


@given(st.text(alphabet="abcÆØå .,!?:\n\t0123456789-•()§", max_size=200))
def test_sentences_cover_every_visible_character_once(text: str) -> None:
    spans = [one.span for one in split_sentences(text)]
    covered = "".join(span.of(text) for span in spans)
    assert "".join(covered.split()) == "".join(text.split())
    assert all(first.end <= second.start for first, second in pairwise(spans))


def test_one_endless_line_is_split_in_linear_time() -> None:
    line = "Du skal sende 8.412 kr. pr. dag til nr. 12. "

    def seconds(times: int) -> float:
        text = line * times
        started = time.perf_counter()
        split_sentences(text)
        return time.perf_counter() - started

    seconds(100)
    assert seconds(8000) < 40 * seconds(800) + 0.05
