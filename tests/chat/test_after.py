"""What can be done after a card: a letter written back, opened and closed by one button and worded late."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from chains.card import card
from chains.models import Level, Request, Section
from chains.replies import Starter, starters
from chains.wording import Wording, languages
from chat.after_view import MORE, MOST_SHOWN, after_bubbles, offered
from chat.answer_buttons import ACTIONS
from chat.models import Bubble, Card
from ingest.finders import find
from municipality import load_municipality
from tests.chains.sample import letter
from tests.chat.rooms import enter, make_room
from tests.chat.sample import TEXT, TODAY

MEETING = TEXT.replace(
    "Du skal ringe til os på 72 36 41 00 inden mandag den 23. november 2026.",
    "Du skal møde til en samtale tirsdag den 1. december 2026 kl. 9.30 i Jobcenter Solbæk, Havnegade 4.\n"
    "Du skal betale 500 kr. senest den 4. december 2026.",
)


def made(text: str, *opened: str) -> Card:
    """The whole card of a letter, with what was opened below it."""
    one, request = letter(text), Request(TODAY)
    whole = card(one, find(one, TODAY), request, load_municipality(environment={}))
    return Card("c-0", one, request, facts=whole.facts, lines=whole.lines, explanation=whole, opened=frozenset(opened))


def shown(one: Card, language: str = "da", level: Level = Level.NORMAL) -> list[Bubble]:
    return after_bubbles(one, Wording(language, level), load_municipality(environment={}))


def said(bubbles: list[Bubble]) -> str:
    return "\n".join(bubble.markdown for bubble in bubbles).replace("\\", "")


def buttons(bubbles: list[Bubble]) -> list[tuple[str, str]]:
    """The action and the name of every button."""
    return [(button.action, button.payload["answer"]) for bubble in bubbles for button in bubble.buttons]


def test_every_reply_that_fits_is_one_button() -> None:
    fitting = starters(made(TEXT).explanation)  # type: ignore[arg-type]
    assert Starter.MORE_TIME in fitting and len(fitting) <= MOST_SHOWN
    assert [name for action, name in buttons(shown(made(TEXT))) if name in list(Starter)] == list(fitting)


def test_no_more_than_four_are_offered_at_once_and_the_others_after_one_press() -> None:
    assert len(starters(made(MEETING).explanation)) > MOST_SHOWN  # type: ignore[arg-type]
    first = [name for _, name in buttons(shown(made(MEETING)))][: MOST_SHOWN + 1]
    assert len([name for name in first if name in list(Starter)]) == MOST_SHOWN and first[-1] == MORE
    every = [name for _, name in buttons(shown(made(MEETING, MORE)))]
    assert [name for name in every if name in list(Starter)] == list(starters(made(MEETING).explanation))  # type: ignore[arg-type]
    assert MORE not in every


def test_an_opened_reply_says_first_that_nothing_is_sent_then_the_danish_text_to_copy() -> None:
    first, following = [one for one in shown(made(TEXT, "more-time"), "en") if one.id.startswith("bk-opened-")]
    text = said([first])
    assert -1 < text.index(Wording("en").text("reply-hint-self")) < text.index("> Til Solbæk Kommune")
    assert re.search(r"^> .*Jeg beder om en senere frist\.$", text, re.MULTILINE)
    assert buttons([first]) == [("copy", "more-time"), ("open", "more-time")]
    assert "4 December 2026" in said([following]) and "> " not in said([following])


def test_the_text_to_send_stays_danish_and_usual_whatever_is_read() -> None:
    def sent(language: str, level: Level) -> list[str]:
        return re.findall(r"^> (.*)$", said(shown(made(TEXT, "more-time"), language, level)), re.MULTILINE)

    danish = sent("da", Level.NORMAL)
    assert len(danish) > 4
    for language in languages():
        assert sent(language, Level.EASY) == danish


def test_a_danish_reader_is_not_shown_the_same_text_twice() -> None:
    assert said(shown(made(TEXT, "more-time"))).count("Jeg beder om en senere frist.") == 1


@pytest.mark.parametrize("name", ["", "appeal-to-the-moon", "comment"])
def test_a_button_nobody_gave_opens_nothing(name: str) -> None:
    assert name not in offered(made(TEXT))
    assert not any(one.id.startswith("bk-opened-") for one in shown(made(TEXT, name)))


async def test_a_press_opens_and_another_closes_and_a_language_switch_words_it_anew() -> None:
    room = make_room()
    visit, tab = enter(room)
    visit.put(made(TEXT))
    await room.publish(visit)
    button = tab.button("open", answer="more-time")
    await ACTIONS["open"](room, visit, button)
    assert "Teksten til afsenderen:" in tab.text() and "Det betyder teksten:" not in tab.text()
    visit.language = "en"
    await room.publish(visit)
    assert "This is what it says:" in tab.text() and "Jeg beder om en senere frist." in tab.text()
    await ACTIONS["open"](room, visit, button)
    assert "This is what it says:" not in tab.text() and "Jeg beder om en senere frist." not in tab.text()


# --- ways past MitID ---------------------------------------------------------------------------------------


def test_who_cannot_use_mitid_is_told_a_way_for_every_duty() -> None:
    one = made(TEXT, "no-mitid")
    (bubble,) = [bubble for bubble in shown(one) if bubble.id.startswith("bk-opened-first-no-mitid-")]
    text = said([bubble])
    assert one.explanation is not None
    for line in (line for line in one.explanation.lines if line.section is Section.MUST):
        assert f"**{line.number}. " in text
    assert text.count("Ring til Solbæk Kommune på [72 36 41 00](#tel-+4572364100)") == 2
    assert "Fristen gælder stadig." in text


def test_who_helps_somebody_is_told_first_what_nobody_may() -> None:
    (bubble,) = [bubble for bubble in shown(made(TEXT, "helping")) if bubble.id.startswith("bk-opened-")]
    text = said([bubble])
    assert -1 < text.index("Brug aldrig en andens MitID") < text.index("fuldmagt") < text.index("Ring sammen")


def test_what_is_no_letter_offers_nothing() -> None:
    assert shown(made("Pandekager\n\n3 æg\n2 dl mælk\n\nPisk æg og mælk sammen. Bag dem på en varm pande.")) == []


def test_who_helps_copies_the_card_without_what_is_personal() -> None:
    one = replace(made(TEXT, "helping"), personal=("Amina Testesen",))
    share = next(bubble for bubble in shown(one) if bubble.id.startswith("bk-opened-next-helping"))
    assert [button.action for button in share.buttons] == ["copy"]
    assert "Testesen" not in share.markdown
    assert "23. november 2026" in share.markdown.replace("\\", "")


async def test_what_is_personal_is_looked_for_when_somebody_helps() -> None:
    room = make_room()
    visit, _ = enter(room)
    visit.put(made(TEXT))
    await ACTIONS["open"](room, visit, {"card": "c-0", "answer": "helping"})
    card = visit.card("c-0")
    assert card is not None
    assert card.opened == {"helping"}
    assert any("Testesen" in words for words in card.personal or ())
