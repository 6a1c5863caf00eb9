"""A letter's words in, what they mean out, where the whole of them is known: half a match says nothing."""

from __future__ import annotations

import pytest

from chains.models import Message, Name
from chains.wording import Wording, languages
from chains.wording.lexicon import Known, deed, known, known_results, qualities
from chains.wording.terms import terms_in

MAY = {
    "da": ("kan", "komme til"),
    "en": ("may",),
    "de": ("kann", "können"),
    "pl": ("może", "mogą"),
    "ro": ("poate", "pot ", "puteți"),
    "tr": ("ebilir", "abilir"),
    "uk": ("може", "можуть"),
    "ar": ("قد ",),
    "fa": ("ممکن است",),
    "ur": ("سکت", "ہو سکتا ہے"),
    "so": ("laga yaabaa",),
    "ti": ("ይኽእል", "ትኽእሉ", "ይኽእሉ"),
}
"""The words for "may" of each language, in lower case; a new language adds its row."""


@pytest.mark.parametrize(
    ("part", "words", "slug"),
    [
        (Known.CASES, "hvis du bliver forhindret", "prevented"),
        (Known.CASES, "hvis I bliver begge forhindrede", "prevented"),
        (Known.CASES, "hvis du ikke kan deltage på det angivne tidspunkt", "prevented"),
        (Known.CASES, "hvis du bliver forhindret i at komme til en samtale på grund af sygdom", "prevented-ill"),
        (Known.WAYS, "på Mit Gældsoverblik", "named"),
        (Known.CASES, "hvis De er forhindret i at komme", "prevented"),
        (Known.CASES, "hvis du ikke kan komme på grund af sygdom", "prevented-ill"),
        (Known.CASES, "Hvis du ikke kan betale beløbet på én gang", "cannot-pay-at-once"),
        (Known.CASES, "hvis I har bemærkninger", "comments"),
        (Known.CASES, "når arbejdet er udført", "work-done"),
        (Known.RESULTS, "træffer vi afgørelse på det foreliggende grundlag", "decides-anyway"),
        (Known.RESULTS, "betragter vi ansøgningen som opgivet", "given-up"),
        (Known.RESULTS, "bortfalder tilladelsen", "permission-lapses"),
        (Known.RESULTS, "sender vi kravet til inddrivelse hos Gældsstyrelsen", "collection"),
        (Known.RESULTS, "Der løber rente på, indtil gælden er betalt", "interest"),
        (Known.RESULTS, "pålægges et rykkergebyr på 250 kr.", "fee"),
        # the law it rests on says nothing more
        (Known.RESULTS, "kan du få en bøde, jf. planlovens § 64.", "may-fine"),
        (Known.WAYS, "via Digital Post", "digital-post"),
        (Known.WAYS, "på telefon 72 36 47 55", "phone"),
        (Known.WAYS, "på borger.dk/barsel", "web"),
        (Known.TIMES, "så snart de sker", "when-it-happens"),
    ],
)
def test_known_words(part: Known, words: str, slug: str) -> None:
    message = known(part, words)
    assert message is not None
    assert message.key == f"{part}-{slug}"


@pytest.mark.parametrize(
    ("part", "words"),
    [
        (Known.CASES, "hvis du bliver forhindret og bor alene"),  # more than is known
        (Known.CASES, "hvis du ikke bliver forhindret"),  # the opposite
        (Known.RESULTS, "stopper vi ikke dine sygedagpenge"),
        (Known.RESULTS, "kan vi stoppe dine sygedagpenge, hvis du flytter"),
        (Known.RESULTS, "lukker vi sagen og politianmelder dig"),
        (Known.WAYS, "på telefon 72 36 47 55 eller på borger.dk"),
        (Known.WAYS, "på kontoret"),
    ],
)
def test_what_is_only_half_known_is_not_said(part: Known, words: str) -> None:
    assert known(part, words) is None


@pytest.mark.parametrize(
    ("words", "slugs"),
    [
        ("en ny tid", ("appointment",)),
        ("tid hos klinikken", ("appointment",)),
        ("mere tid", ()),  # a longer deadline is no appointment
        ("til enhver tid", ()),
        ("huslejen til sædvanlig tid", ("rent",)),
        ("skriftlig aftale om samvær", ("contact",)),  # nor is an agreement
        ("gyldigt pas", ("passport",)),
        ("dit pas og din fødselsattest", ("passport", "birth-certificate")),
        ("pas af børn", ("child",)),  # looking after children is no passport
        ("pas på hunden", ("dog",)),
        ("journalen over eftersyn", ()),  # nor a log of inspections a medical record
        ("din journal", ("medical-record",)),
        ("dine tabletter", ("tablets",)),
        ("jerntabletter", ()),  # one kind stopped is not all tablets stopped
        ("morgenmad", ()),  # without breakfast is not without food
        ("insulinpumpe", ()),  # nor is the pump the insulin
        ("sikkerhedssko", ()),  # nor any shoes safety shoes
        ("børneattest", ()),  # nor this certificate the other one
    ],
)
def test_a_word_that_is_part_of_something_else_names_no_thing(words: str, slugs: tuple[str, ...]) -> None:
    assert terms_in(words) == slugs


@pytest.mark.parametrize(
    ("verb", "slug"),
    [
        ("afleveres", "hand-in"),
        ("påbegyndt", "start"),
        ("udskiftes", "replace"),
        ("opsige", "quit"),
        ("holdes", None),  # too many meanings: keep, hold, stop
        ("rette", "correct"),  # "rette henvendelse" is left out where the words after it are seen
        ("underskrevet", "sign"),
        ("varsles", "give-notice"),
        ("indgået", None),  # "skal være indgået på kontoen" agrees to nothing
        ("udfylde og sende", None),  # two verbs
    ],
)
def test_a_verb_that_no_act_knows(verb: str, slug: str | None) -> None:
    assert deed(verb) == (Message(f"deed-{slug}") if slug else None)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("de seneste tre måneders kontoudtog", [Message("quality-last-months", {"count": 3})]),
        ("dine 3 seneste lønsedler", [Message("quality-last-count", {"count": 3})]),
        ("kontoudtog for 2026", [Message("quality-for-year", {"year": Name("2026")})]),
        ("den vedlagte, underskrevne erklæring", ["enclosed", "signed"]),
        ("erklæringen", []),
    ],
)
def test_what_is_said_of_a_thing(words: str, said: list[Message | str]) -> None:
    wanted = [Message(f"quality-{one}") if isinstance(one, str) else one for one in said]
    assert [message for message, _ in qualities(words)] == wanted


def test_a_number_keeps_its_form() -> None:
    assert known(Known.WAYS, "på telefon 72 36 47 55") == Message("way-phone", {"value": Name("72 36 47 55")})


def test_clauses_are_known_all_or_none() -> None:
    both = known_results("kan kommunen udføre arbejdet for jeres regning, og I kan få en bøde")
    assert [message.key for message in both] == ["result-work-at-your-cost", "result-may-fine"]
    assert known_results("kan kommunen udføre arbejdet for jeres regning, og I kan miste huset") == ()


@pytest.mark.parametrize("language", languages())
def test_a_may_stays_a_may(language: str) -> None:
    """What may happen is not said to happen."""
    for slug in ("may-stop", "may-lose", "may-repay", "may-fee", "may-fine", "may-be-punished", "wages"):
        text = Wording(language).text(f"result-{slug}")
        assert any(word in text.lower() for word in MAY[language]), text
