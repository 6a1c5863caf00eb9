"""The invented municipality's guidance pages: whole, plain, at one with `municipality.toml` and with each other."""

from __future__ import annotations

import datetime as dt
import re
import statistics
import tomllib
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import yaml

import ingest.finders
import knowledge
from ingest.guidance.markdown import read_markdown
from ingest.guidance.models import BlockKind, GuidancePage
from municipality import Hours, load_municipality
from municipality.load import SHIPPED
from tests.chains.lix import lix

SITE = Path(knowledge.__file__).parent / "demo" / "site"
FILES = sorted(SITE.rglob("*.md"))
TEXTS = {path: path.read_text("utf-8") for path in FILES}
PAGES = {path: read_markdown(text, path.as_uri(), "demo") for path, text in TEXTS.items()}
DANISH = [path for path, page in PAGES.items() if page.language == "da"]
ENGLISH = [path for path, page in PAGES.items() if page.language == "en"]
MUNICIPALITY = load_municipality(SHIPPED)
TODAY = dt.date(2026, 11, 21)

KEYS = {
    "title",
    "url",
    "language",
    "updated",
    "valid_from",
    "valid_to",
    "translation_of",
    "topic",
    "kle",
    "source",
    "keywords",
}
MORE_TOPICS = {"appeal", "hearing", "citizens-adviser", "emergency", "marriage", "library"}  # that no letter is about
NATIONAL = {  # beside the help lines of the municipality
    "70128061",  # Udbetaling Danmark, pension
    "70128062",  # Udbetaling Danmark, families
    "70128063",  # Udbetaling Danmark, housing support
    "70157304",  # Gældsstyrelsen
    "72221818",  # Skatteforvaltningen
    "72567000",  # Familieretshuset
}
WITHOUT_MITID = {"da": "Kan du ikke bruge MitID?", "en": "Can't use MitID?"}
CONTACT = {"da": "Kontakt", "en": "Contact"}
SEE_ALSO = {"da": "Se også", "en": "See also"}
DAYS = {
    "da": ("mandag", "tirsdag", "onsdag", "torsdag", "fredag"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday"),
}
PHONE = re.compile(r"(?<![\d.,+])(?:\d{2} \d{2} \d{2} \d{2}|70 201 201)(?![\d.,]\d)")
AMOUNT = re.compile(r"(?<![\d.,])(\d{1,3}(?:[.,]\d{3})+|\d+)(?:,\d\d)? kr\.")


def _front_matter(path: Path) -> dict[str, object]:
    about = yaml.safe_load(TEXTS[path].split("---\n")[1])
    assert isinstance(about, dict)
    return about


def _section(page: GuidancePage, heading: str) -> str:
    """The words below the heading `heading` down to the next of its level; "" where there is none."""
    found: list[str] = []
    inside = False
    for block in page.blocks:
        if block.kind is BlockKind.HEADING and block.level <= 2:
            inside = block.text == heading
        elif inside:
            found.append(block.text)
    return "\n".join(found)


def _phones(text: str) -> set[str]:
    return {number.replace(" ", "") for number in PHONE.findall(text)}


def _digits(phone: str) -> str:
    return phone.removeprefix("+45")


def _amounts(text: str) -> set[str]:
    return {re.sub(r"[.,]", "", amount) for amount in AMOUNT.findall(text)}


def _week(hours: Hours) -> dict[int, tuple[dt.time, dt.time]]:
    return {one.weekday: (one.opens, one.closes) for one in hours.openings}


def _written_week(text: str, language: str) -> dict[int, tuple[dt.time, dt.time]]:
    """ "mandag til onsdag kl. 9-15, torsdag kl. 9-17" as openings by weekday."""
    days = DAYS[language]
    day = "|".join(days)
    week: dict[int, tuple[dt.time, dt.time]] = {}
    for first, word, last, opens, closes in re.findall(
        rf"({day})(?: (til|og|to|and) ({day}))? (?:kl\. )?(\d+)-(\d+)", text
    ):
        start, end = days.index(first), days.index(last or first)
        for weekday in range(start, end + 1) if word in ("til", "to") else {start, end}:
            week[weekday] = (dt.time(int(opens)), dt.time(int(closes)))
    return week


MUNICIPAL_PHONES = {
    _digits(phone)
    for phone in (
        MUNICIPALITY.phone,
        MUNICIPALITY.emergency_social.phone,
        MUNICIPALITY.ombudsman.phone if MUNICIPALITY.ombudsman else "",
        *(one.phone for one in MUNICIPALITY.departments),
    )
}
KNOWN_PHONES = MUNICIPAL_PHONES | NATIONAL | {_digits(line.phone) for line in MUNICIPALITY.help_lines}

every_page = pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")


def test_there_are_enough() -> None:
    assert len(DANISH) >= 66
    assert len(ENGLISH) >= 14


def test_every_address_and_title_is_one_pages_alone() -> None:
    assert len({page.url for page in PAGES.values()}) == len(PAGES)
    for language in ("da", "en"):
        titles = [page.title for page in PAGES.values() if page.language == language]
        assert len(set(titles)) == len(titles)


@every_page
def test_its_front_matter_says_what_the_page_is(path: Path) -> None:
    about, page = _front_matter(path), PAGES[path]
    assert set(about) <= KEYS
    assert page.title and about["title"] == page.title
    assert page.url.startswith(MUNICIPALITY.website + "/")
    assert page.language == path.parent.name
    assert page.updated is not None and dt.date(2023, 1, 1) <= page.updated <= TODAY
    assert page.topic in _letter_topics() | MORE_TOPICS
    assert page.valid_from is None or page.valid_to is None or page.valid_from < page.valid_to


def _letter_topics() -> set[str]:
    return set(tomllib.loads((Path(ingest.finders.__file__).parent / "topics.toml").read_text("utf-8")))


@every_page
def test_it_has_the_words_people_search_with(path: Path) -> None:
    """10 to 100 short phrases (the Danish first, then those of other languages), none twice, each taken as it is written."""
    keywords = _front_matter(path)["keywords"]
    assert isinstance(keywords, list) and all(isinstance(one, str) for one in keywords)
    assert 10 <= len(keywords) <= 100
    assert [one for one in keywords if len(one) > 60] == []
    assert len({one.casefold() for one in keywords}) == len(keywords)
    assert PAGES[path].keywords == tuple(keywords)


@every_page
def test_it_is_as_long_as_such_pages_are(path: Path) -> None:
    assert 250 <= len(PAGES[path].text.split()) <= 620


@every_page
def test_its_contact_is_the_municipalitys(path: Path) -> None:
    """The department, its phone and hours, the address and the counter's hours as in `municipality.toml`."""
    page = PAGES[path]
    contact = _section(page, CONTACT[page.language])
    name, *lines = contact.splitlines()
    phone = next(line for line in lines if line.startswith(("Telefon:", "Phone:")))
    phone_hours = next(line for line in lines if line.startswith(("Telefontid:", "Phone hours:")))
    counter = next(line for line in lines if line.startswith(("Åbent i Borgerservice:", "Counter")))
    department = next((one for one in MUNICIPALITY.departments if name.split(" (")[0] == one.name), None)
    if department:
        assert _phones(phone) == {_digits(department.phone)}
    assert _phones(phone) <= MUNICIPAL_PHONES and _phones(phone)
    hours = department.hours if department and department.hours else MUNICIPALITY.phone_hours
    assert _written_week(phone_hours, page.language) == _week(hours)
    assert _written_week(counter, page.language) == _week(MUNICIPALITY.opening_hours)
    assert MUNICIPALITY.address in contact
    assert "https://www.borger.dk/digital-post" in TEXTS[path]


@every_page
def test_no_number_on_it_is_unknown(path: Path) -> None:
    assert _phones(PAGES[path].text) <= KNOWN_PHONES


@every_page
def test_there_is_a_way_without_mitid(path: Path) -> None:
    """A phone and the counter, and a section of its own."""
    page = PAGES[path]
    section = _section(page, WITHOUT_MITID[page.language])
    assert _phones(section) & MUNICIPAL_PHONES
    assert "Rådhustorvet 1" in section


@every_page
def test_its_links_lead_to_pages_that_exist(path: Path) -> None:
    page = PAGES[path]
    own = {one.url for one in PAGES.values()}
    inner = [link for link in page.links if urlsplit(link).hostname == urlsplit(MUNICIPALITY.website).hostname]
    assert set(inner) <= own
    assert page.url not in inner
    assert 2 <= len(_section(page, SEE_ALSO[page.language]).splitlines()) <= 4


@every_page
def test_what_is_taken_over_from_elsewhere_says_so(path: Path) -> None:
    taken_over = any(block.attribution for block in PAGES[path].blocks)
    assert taken_over == (_front_matter(path).get("source") == "borger.dk")


def test_some_pages_hold_text_of_borger_dk() -> None:
    assert sum(any(block.attribution for block in page.blocks) for page in PAGES.values()) >= 5


@pytest.mark.parametrize("path", ENGLISH, ids=lambda path: path.stem)
def test_an_english_page_agrees_with_its_danish_one(path: Path) -> None:
    """Its Danish page exists, has the same topic, and every amount stands on a Danish page too."""
    page = PAGES[path]
    original = next(one for one in PAGES.values() if one.url == page.translation_of)
    assert original.language == "da"
    assert original.topic == page.topic
    assert _amounts(page.text) <= {amount for one in DANISH for amount in _amounts(PAGES[one].text)}


def _prose(page: GuidancePage) -> str:
    """What is read as sentences: a list's item is one, tables and headings are none."""
    said = [block.text for block in page.blocks if block.kind in (BlockKind.PARAGRAPH, BlockKind.ITEM)]
    return " ".join(text if text[-1] in ".!?:" else f"{text}." for text in said)


def test_the_danish_is_easy_to_read() -> None:
    """LIX of no page above 38, the median at most 35."""
    scores = {path.stem: lix(_prose(PAGES[path])) for path in DANISH}
    assert {stem: score for stem, score in scores.items() if score > 38} == {}
    assert statistics.median(scores.values()) <= 35


SAME_AMOUNT = {
    # What the amount is: the pages that say it, and how each says it.
    "lowest cash benefit 2026": {
        "kontanthjaelp-satser-2026": r"Mindstesats\t.*\t([\d.]+) kr",
        "ny-i-landet-mindstesats": r"I 2026 er mindstesatsen ([\d.]+) kr",
        "cash-benefit-apply": r"mindstesats\)\t.*\t([\d,]+) kr",
    },
    "lowest cash benefit 2027": {
        "kontanthjaelp-satser-2027": r"Mindstesats\t.*\t([\d.]+) kr",
        "ny-i-landet-mindstesats": r"Fra 1\. januar 2027 er den ([\d.]+) kr",
    },
    "savings one may have 2026": {
        "kontanthjaelp-soeg": r"I 2026 må du have ([\d.]+) kr",
        "cash-benefit-apply": r"In 2026 you may have ([\d,]+) kr",
    },
    "sickness benefit a week 2026": {
        "sygedagpenge-loenmodtager": r"2026\t([\d.]+) kr",
        "sygedagpenge-selvstaendig": r"højeste beløb i 2026 er ([\d.]+) kr",
        "sickness-benefit": r"2026\t([\d,]+) kr",
    },
    "nursery 2026": {
        "takster-dagtilbud-2026": r"Vuggestue\t.*\t([\d.]+) kr",
        "soeskendetilskud": r"I 2026 koster vuggestuen ([\d.]+) kr",
        "day-care-place": r"Nursery\t([\d,]+) kr",
    },
    "nursery 2027": {
        "takster-dagtilbud-2027": r"Vuggestue\t.*\t([\d.]+) kr",
        "day-care-place": r"Nursery\t.*\t([\d,]+) kr",
    },
    "after-school care 2026": {
        "takster-dagtilbud-2026": r"SFO, morgen og eftermiddag\t.*\t([\d.]+) kr",
        "sfo": r"I 2026 koster en fuld plads ([\d.]+) kr",
    },
    "after-school care 2027": {
        "takster-dagtilbud-2027": r"SFO, morgen og eftermiddag\t.*\t([\d.]+) kr",
        "sfo": r"I 2027 er prisen ([\d.]+) kr",
    },
    "income for a free place 2026": {
        "fripladstilskud": r"Op til ([\d.]+) kr",
        "day-care-place": r"earns up to ([\d,]+) kr",
    },
    "income for a free place 2027": {
        "fripladstilskud": r"I 2027 er grænserne ([\d.]+) kr",
        "takster-dagtilbud-2027": r"Tjener husstanden op til ([\d.]+) kr",
    },
    "waste of a house 2026": {
        "affaldssortering": r"Et hus betaler ([\d.]+) kr",
        "ejendomsskat": r"betaler et hus ([\d.]+) kr",
    },
    "chimney 2026": {
        "braendeovn": r"koster en skorsten (\d+) kr",
        "ejendomsskat": r"affald og (\d+) kr\. for hver skorsten",
    },
    "fee of a reminder": {
        "rykker-og-inddrivelse": r"gebyr på (\d+) kr",
        "parkeringsafgift": r"rykker på (\d+) kr",
        "pay-by-instalments": r"fee of (\d+) kr",
    },
    "a night in a shelter": {
        "hjemloes": r"(\d+) kr\. i døgnet for ophold",
        "vold-i-hjemmet": r"(\d+) kr\. i døgnet for ophold",
    },
}


@pytest.mark.parametrize("sayings", SAME_AMOUNT.values(), ids=SAME_AMOUNT)
def test_an_amount_is_the_same_wherever_it_stands(sayings: dict[str, str]) -> None:
    stems = {path.stem: page.text for path, page in PAGES.items()}
    said = {stem: re.search(saying, stems[stem]) for stem, saying in sayings.items()}
    assert all(said.values()), said
    assert len({re.sub("[.,]", "", found[1]) for found in said.values() if found}) == 1


def test_the_rates_of_two_years_meet_and_do_not_overlap() -> None:
    """A rates page of 2026 ends where the page of 2027 begins."""
    for first in DANISH:
        if not first.stem.endswith("-2026"):
            continue
        second = PAGES[first.with_stem(first.stem.replace("-2026", "-2027"))]
        ends, begins = PAGES[first].valid_to, second.valid_from
        assert ends is not None and begins is not None
        assert begins - ends == dt.timedelta(days=1)


def test_a_few_pages_are_stale_as_on_real_sites() -> None:
    stale = [path for path in DANISH if (PAGES[path].updated or TODAY) < dt.date(2024, 1, 1)]
    assert 2 <= len(stale) <= 6
