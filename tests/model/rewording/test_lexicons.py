"""Every checked language has a whole lexicon, and its own sentences are read as they are meant."""

from __future__ import annotations

import tomllib

import pytest

from chains.model.language.lexicon import FOLDER, TABLES, lexicon
from chains.model.language.marking import marked
from ingest.models import Act

LANGUAGES = sorted(path.stem for path in FOLDER.glob("*.toml"))

SENTENCES = [
    # language, sentence, what has to be found, in the case or not
    ("da", "Hvis du ikke betaler, skal du ringe.", {"sense.if", "sense.not", "acts.pay", "modal.must", "acts.call"}),
    ("da", "Kan du ikke komme, skal du ringe.", {"sense.not", "modal.may", "acts.meet", "modal.must", "acts.call"}),
    ("da", "Du må ikke køre bil.", {"modal.forbid"}),
    ("en", "You do not have to pay.", {"modal.exempt", "acts.pay"}),
    ("en", "Pay no later than [D1].", {"acts.pay", "time.by"}),
    ("de", "Sie müssen nicht zahlen.", {"modal.exempt", "acts.pay"}),
    ("pl", "Nie wolno jeździć.", {"modal.forbid"}),
    ("ro", "Trebuie să plătiți.", {"modal.must", "acts.pay"}),
    (
        "uk",
        "Якщо ви не сплатите до [D1], ви повинні сплатити збір.",
        {"sense.if", "sense.not", "modal.must", "stakes.fee"},
    ),
    ("tr", "Ödemezseniz ücret ödemeniz gerekir.", {"sense.not", "acts.pay", "stakes.fee", "modal.must"}),
    ("ar", "إذا لم تدفع، يجب عليك دفع رسوم.", {"sense.if", "sense.not", "acts.pay", "modal.must", "stakes.fee"}),
    ("fa", "اگر نپردازید، باید جریمه بپردازید.", {"sense.if", "sense.not", "acts.pay", "modal.must", "stakes.fine"}),
    (
        "ur",
        "اگر آپ ادا نہیں کرتے، تو فیس ادا کرنی ہوگی۔",
        {"sense.if", "sense.not", "acts.pay", "stakes.fee", "modal.must"},
    ),
]


def test_the_languages_that_are_promised_are_checked() -> None:
    assert set(LANGUAGES) >= {"da", "en", "de", "pl", "ro", "uk", "tr", "ar", "fa", "ur"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_lexicon_has_every_entry_of_every_part(language: str) -> None:
    own, danish = (tomllib.loads((FOLDER / f"{one}.toml").read_text("utf-8")) for one in (language, "da"))
    for table in TABLES:
        only_danish = {one for one in danish[table] if one.endswith("_of")} | {"one_go", "right", "asked", "ask"}
        assert own[table].keys() | only_danish == danish[table].keys() | only_danish
    lexicon(language)


def test_an_act_is_named_as_the_finders_name_it() -> None:
    acts = tomllib.loads((FOLDER / "da.toml").read_text("utf-8"))["acts"]
    assert acts.keys() <= {act.value for act in Act}
    assert {act.value for act in Act} - acts.keys() <= {"do"}


@pytest.mark.parametrize(("language", "sentence", "meant"), SENTENCES, ids=[row[1][:24] for row in SENTENCES])
def test_a_sentence_is_read_as_it_is_meant(language: str, sentence: str, meant: set[str]) -> None:
    found = {concept for one in marked(sentence, language).found for concept in one.concepts}
    assert meant <= found
    if "modal.exempt" in meant or "modal.forbid" in meant:
        assert not found & {"modal.must", "modal.may", "sense.not"}


@pytest.mark.parametrize(
    ("sentence", "case"),
    [
        ("Hvis du flytter, skal du ringe.", "Hvis du flytter ,"),
        ("Flytter du, skal du ringe.", "Flytter du ,"),
        ("Du skal ringe, hvis du flytter.", "hvis du flytter ."),
        ("Du skal ringe og betale.", ""),
    ],
)
def test_the_clause_that_names_the_case_is_known(sentence: str, case: str) -> None:
    read = marked(sentence, "da")
    assert " ".join(word.text for word in read.words if word.clause in read.conditional) == case
