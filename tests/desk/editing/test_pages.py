"""The editors' pages: a change from form to citizen and back, a refresh, publishing, questions that become tasks."""

from __future__ import annotations

import asyncio
import datetime as dt
import json
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from chains.recorder import Recorded
from desk.audit import log
from desk.editing import store
from desk.editing.jobs import Watched
from desk.editing.models import Editor, Verb
from desk.editing.room import Editing, open_editing
from desk.pages.desk import Desk
from desk.records.database import Database
from desk.records.recorder import DatabaseRecorder
from knowledge.editions.items import ItemKind, key_of, to_plain
from knowledge.editions.models import Editorial, Golden, Number, OwnWord, Pin
from knowledge.editions.numbers import numbers_of
from knowledge.embedding import Embedder
from municipality import load_municipality
from tests.desk.conftest import Place, at_file
from tests.desk.editing.conftest import HOST, make_site, settings_in, write
from tests.desk.pages import NOW, Visitor, make_desk, plain, signed_in
from tests.knowledge.made_pages import WordHash

MUNICIPALITY = load_municipality(environment={})


@dataclass
class House:
    """A desk with a small knowledge base, an editor signed in, and the folder its pages come from."""

    desk: Desk
    editing: Editing
    editor: Visitor
    site: Path

    def editorial(self, *, published: bool = False) -> Editorial:
        state = self.editing.workshop.store.state()
        return self.editing.workshop.store.editorial(state.published if published else state.draft or state.published)

    async def deeds(self) -> list[str]:
        return [entry.deed for entry in await log.entries(self.desk.database)]


@pytest.fixture(autouse=True)
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """A busy machine takes longer than a reader would wait for: the pages here wait until a job is done."""
    monkeypatch.setattr("desk.pages.editing.WAITED", 120.0)
    monkeypatch.setattr("desk.pages.unanswered.READ_FOR", 120.0)


@pytest.fixture
async def place(tmp_path: Path) -> Place:
    """SQLite alone: what the pages keep is tried on both databases in `test_store` and `test_workshop`."""
    return at_file(tmp_path / "records")


@pytest.fixture
async def house(
    database: Database, room: Path, embedder: Embedder, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[House]:
    monkeypatch.setattr("desk.editing.room.load_embedder", lambda settings: embedder)
    async with _house(database, room) as made:
        yield made


@pytest.fixture
async def large_house(database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[House]:
    """One whose pages are embedded in no time: for many of them, where no meaning is looked for."""
    monkeypatch.setattr("desk.editing.room.load_embedder", lambda settings: WordHash())
    make_site(tmp_path)
    async with _house(database, tmp_path) as made:
        await asyncio.to_thread(made.editing.workshop.refresh, Watched(), NOW)
        await asyncio.to_thread(made.editing.workshop.publish, Watched(), NOW)
        yield made


@asynccontextmanager
async def _house(database: Database, folder: Path) -> AsyncIterator[House]:
    editing = open_editing(database, MUNICIPALITY, lambda: NOW, settings_in(folder))
    desk = make_desk(database, editing=editing)
    editor = await signed_in(desk, "editor", name="Anne Redaktør")
    yield House(desk, editing, editor, folder / "site")
    await editor.aclose()
    await editing.close()


PATHS = (
    "/desk/knowledge", "/desk/knowledge/upkeep", "/desk/knowledge/questions", "/desk/try", "/desk/unanswered",
    "/desk/lexicon", "/desk/lexicon/pin", "/desk/lexicon/word/new", "/desk/lexicon/number", "/desk/lexicon/term/history",
    "/desk/gold", "/desk/gold/new", "/desk/gold/history", "/desk/gold/export",
)  # fmt: skip


@pytest.mark.parametrize("language", ["da", "en"])
async def test_every_page_can_be_shown_before_anything_was_done(house: House, language: str) -> None:
    await house.editor.post("/desk/language", {"language": language})
    for path in PATHS:
        page = await house.editor.get(path)
        assert page.status_code == 200, path


async def test_a_desk_without_a_knowledge_base_says_so(database: Database) -> None:
    async with await signed_in(make_desk(database), "editor") as editor:
        page = await editor.get("/desk/knowledge")
    assert (page.status_code, "ikke sat op" in plain(page)) == (400, True)


async def test_the_sources_are_read_into_a_draft_and_the_draft_is_published(house: House) -> None:
    write(house.site, "pas", "# Pas\n\nDu skal møde op for at få et pas. Et pas koster 902 kr.")
    write(house.site, "ny", "# Ny side\n\nNoget helt nyt om svampe i skoven.")
    await house.editor.post("/desk/knowledge/refresh", {"source": ""})
    page = plain(await house.editor.get("/desk/knowledge/diff"))
    assert "892 kr" in page and "902 kr" in page and "1 ændret side, 1 nye" in page
    draft = house.editing.workshop.store.state().draft
    form = await house.editor.get("/desk/knowledge/publish")
    assert draft in form.text
    done = await house.editor.post("/desk/knowledge/publish", {"edition": draft, "when": "now"})
    assert done.headers["location"] == "/desk/knowledge"
    assert house.editing.workshop.store.state().published == draft
    assert {"knowledge-refresh", "knowledge-publish"} <= set(await house.deeds())


async def test_a_draft_that_changed_meanwhile_is_not_published_unseen(house: House) -> None:
    write(house.site, "ny", "# Ny\n\nNyt.")
    await house.editor.post("/desk/knowledge/refresh", {})
    refused = await house.editor.post("/desk/knowledge/publish", {"edition": "another", "when": "now"})
    assert (refused.status_code, "Kladden er ændret" in plain(refused)) == (400, True)


async def test_publishing_is_scheduled_taken_back_and_rolled_back(house: House) -> None:
    write(house.site, "ny", "# Ny\n\nNyt.")
    await house.editor.post("/desk/knowledge/refresh", {})
    state = house.editing.workshop.store.state
    first, draft = state().published, state().draft
    later = {"edition": draft, "when": "later", "day": "2027-01-01", "time": "00:00"}
    await house.editor.post("/desk/knowledge/publish", later)
    scheduled = state().scheduled
    assert scheduled is not None and scheduled.at == dt.datetime(2026, 12, 31, 23, 0, tzinfo=dt.UTC)
    assert "1. jan. 2027 00.00" in plain(await house.editor.get("/desk/knowledge"))
    await house.editor.post("/desk/knowledge/cancel")
    assert (state().scheduled, state().draft) == (None, draft)
    await house.editor.post("/desk/knowledge/publish", {"edition": draft, "when": "now"})
    await house.editor.post("/desk/knowledge/rollback")
    assert state().published == first
    assert {"knowledge-schedule", "knowledge-cancel", "knowledge-rollback"} <= set(await house.deeds())


@pytest.mark.parametrize(("day", "said"), [("2026-01-01", "allerede gået"), ("", "Skriv en dag")])
async def test_an_instant_that_is_none_or_past_is_refused(house: House, day: str, said: str) -> None:
    write(house.site, "ny", "# Ny\n\nNyt.")
    await house.editor.post("/desk/knowledge/refresh", {})
    draft = house.editing.workshop.store.state().draft
    refused = await house.editor.post("/desk/knowledge/publish", {"edition": draft, "when": "later", "day": day})
    assert (refused.status_code, said in plain(refused)) == (400, True)


async def test_a_draft_that_finds_fewer_is_published_only_with_a_reason_that_is_kept(house: House) -> None:
    values = {"question": "hvad koster et pas", "language": "da", "expect": f"{HOST}/pas", "what": "now"}
    await house.editor.post("/desk/gold/save", values)
    (house.site / "pas.md").unlink()
    refused = await house.editor.post("/desk/knowledge/refresh", {"source": "site"})
    if "jobs" in refused.headers["location"]:  # one of six pages is less than a fifth
        raise AssertionError(plain(await house.editor.get(refused.headers["location"])))
    draft = house.editing.workshop.store.state().draft
    stopped = await house.editor.post("/desk/knowledge/publish", {"edition": draft, "when": "now"})
    page = plain(await house.editor.get(stopped.headers["location"]))
    assert "færre" in page and "hvad koster et pas" in page and "Hvorfor er det rigtigt?" in page
    assert house.editing.workshop.store.state().published != draft
    forced = {"edition": draft, "when": "now", "reason": "Politiet udsteder pas nu."}
    await house.editor.post("/desk/knowledge/publish", forced)
    assert house.editing.workshop.store.state().history[-1].forced == "Politiet udsteder pas nu."
    entry = next(one for one in await log.entries(house.desk.database) if one.deed == "knowledge-publish")
    assert entry.details["forced"] == "Politiet udsteder pas nu."
    assert "Politiet udsteder pas nu." in plain(await house.editor.get("/desk/knowledge"))


async def test_a_second_job_is_refused_while_one_is_under_way(house: House) -> None:
    from desk.editing.models import Job, JobState

    other = Editor("x", "En anden")
    await store.begin(house.desk.database, Job("j", NOW, other, Verb.REFRESH, "", JobState.RUNNING, NOW, None))
    refused = await house.editor.post("/desk/knowledge/refresh", {})
    page = await house.editor.get(refused.headers["location"])
    assert "Der arbejdes allerede" in plain(page) and 'data-live="/desk/knowledge/jobs/j"' in page.text


async def test_one_page_is_mended_and_published_by_itself(house: House) -> None:
    write(house.site, "pas", "# Pas\n\nDu skal møde op for at få et pas. Et pas koster 915 kr.")
    await house.editor.post("/desk/knowledge/mend", {"url": f"{HOST}/pas", "what": "now"})
    workshop = house.editing.workshop
    assert "915" in workshop.store.pages(workshop.store.state().published)[f"{HOST}/pas"].text


async def test_a_page_of_no_source_is_told_so(house: House) -> None:
    sent = await house.editor.post("/desk/knowledge/mend", {"url": "https://elsewhere.example/x", "what": "now"})
    page = await house.editor.get(sent.headers["location"])
    assert "Intet var ændret" in plain(page) and "elsewhere.example" in plain(page)


WORD = {"said": "skraldemanden", "official": "affald", "key": ""}


async def test_a_word_is_tried_saved_changed_and_put_back_each_step_with_a_name(house: House) -> None:
    tried = await house.editor.post("/desk/lexicon/word/save", {**WORD, "what": "preview"})
    assert "Kladde med ændringen" in plain(tried) and house.editorial().words == ()
    await house.editor.post("/desk/lexicon/word/save", {**WORD, "what": "draft"})
    old = OwnWord("skraldemanden", "affald")
    assert house.editorial().words == (old,)
    assert house.editorial(published=True).words == ()
    changed = {"said": "skraldevognen", "official": "affald", "key": key_of(old), "what": "now"}
    await house.editor.post("/desk/lexicon/word/save", changed)
    assert house.editorial(published=True).words == (OwnWord("skraldevognen", "affald"),)
    newest, first = await store.history(house.desk.database, ItemKind.WORD)
    assert (newest.by.name, newest.old, newest.published) == ("Anne Redaktør", to_plain(old), True)
    assert (first.old, first.new, first.published) == (None, to_plain(old), False)
    history = await house.editor.get("/desk/lexicon/word/history")
    assert "Anne Redaktør" in plain(history) and "skraldevognen" in plain(history)
    await house.editor.post("/desk/lexicon/word/restore", {"change": str(newest.id)})
    assert house.editorial().words == (old,)
    assert "edit-word" in await house.deeds() and "restore-word" in await house.deeds()


async def test_a_removed_item_is_put_back_from_its_history(house: House) -> None:
    pin = Pin("må jeg have høns i haven", f"{HOST}/hegn")
    await house.editor.post(
        "/desk/lexicon/pin/save", {"question": pin.question, "language": "da", "url": pin.url, "what": "draft"}
    )
    await house.editor.post("/desk/lexicon/pin/remove", {"key": key_of(pin), "what": "draft"})
    assert house.editorial().pins == ()
    removed = (await store.history(house.desk.database, ItemKind.PIN))[0]
    assert (removed.new, removed.title) == (None, pin.question)
    await house.editor.post("/desk/lexicon/pin/restore", {"change": str(removed.id)})
    assert house.editorial().pins == (pin,)


async def test_a_pin_shows_before_it_is_saved_that_its_page_comes_first(house: House) -> None:
    form = {"question": "må jeg have høns i haven", "language": "da", "url": f"{HOST}/skole", "what": "preview"}
    page = await house.editor.post("/desk/lexicon/pin/save", form)
    published, draft, changed = re.findall(r"<ol>(.*?)</ol>", page.text, re.DOTALL)
    assert f"{HOST}/skole" in re.findall(r'href="([^"]+)"', changed)[0]
    assert "fastgjort" in changed and "fastgjort" not in published + draft


REFUSED = (
    ("pin", {"question": "x", "language": "da", "url": f"{HOST}/ukendt"}, "findes ikke i vejledningen"),
    ("word", {"said": "affald", "official": "Affald"}, "to ord er ens"),
    ("word", {"said": "", "official": "affald"}, "skal udfyldes"),
    ("term", {"word": "kautionist", "explanation": "x", "translated": "en Someone"}, "sprogkode og et kolon"),
    (
        "number",
        {"place": "help", "name": "X", "phone": "12", "about": "da: x", "checked_on": "2026-11-01"},
        "ringes op",
    ),
)


@pytest.mark.parametrize(("kind", "values", "said"), REFUSED)
async def test_what_cannot_be_meant_so_is_said_beside_its_field(
    house: House, kind: str, values: dict[str, str], said: str
) -> None:
    page = await house.editor.post(f"/desk/lexicon/{kind}/save", {**values, "what": "draft"})
    assert (page.status_code, said in plain(page)) == (400, True)


async def test_a_crisis_number_is_changed_for_every_citizen_at_once_and_112_stays(house: House) -> None:
    numbers: dict[str, Number] = {one.line.name: one for one in numbers_of(house.editing.workshop.local)}
    assert "Numrene kommer fra kommunens fil" in plain(await house.editor.get("/desk/lexicon/number"))
    line = numbers["Livslinien"]
    form = {"place": "help", "name": "Livslinien", "phone": "70 20 12 99", "about": "da: Når du ikke vil leve",
            "checked_on": "2026-11-22", "crisis": "1", "key": key_of(line)}  # fmt: skip
    tried = await house.editor.post("/desk/lexicon/number/save", {**form, "what": "preview"})
    assert "+4570201299" in plain(tried)
    await house.editor.post("/desk/lexicon/number/save", {**form, "what": "now"})
    kept = {one.line.name: one.line.phone for one in house.editorial(published=True).numbers}
    assert (kept["Livslinien"], len(kept)) == ("+4570201299", len(numbers))
    gone = await house.editor.post("/desk/lexicon/number/remove", {"key": key_of(numbers["Alarmcentralen"])})
    page = plain(await house.editor.get(gone.headers["location"]))
    assert "112 skal være med" in page
    asked = await house.editor.post("/desk/try", {"question": "jeg vil ikke leve mere", "language": "da"})
    assert "70 20 12 99" in plain(asked) and "70 20 12 01" not in plain(asked)


async def test_a_word_explained_by_editors_is_explained_to_citizens_once_published(house: House) -> None:
    form = {"word": "partshøring", "explanation": "Vi spørger dig, før vi bestemmer noget.", "what": "preview"}
    tried = plain(await house.editor.post("/desk/lexicon/term/save", form))
    assert "Vi spørger dig, før vi bestemmer noget." in tried
    await house.editor.post("/desk/lexicon/term/save", {**form, "what": "now"})
    asked = plain(await house.editor.post("/desk/try", {"question": "Hvad betyder partshøring?", "language": "da"}))
    assert asked.count("Vi spørger dig, før vi bestemmer noget.") >= 2


async def test_golden_questions_go_out_to_a_file_and_come_in_again(house: House) -> None:
    lines = [
        {"question": "hvad koster et pas", "language": "da", "expect": [f"{HOST}/pas"]},
        {"question": "hvem vinder i fodbold", "language": "da", "expect": []},
    ]
    file = "\n".join(json.dumps(line) for line in lines).encode()
    await house.editor.post("/desk/gold/import", files={"file": ("gold.jsonl", file)})
    assert house.editorial().golden[1] == Golden("hvem vinder i fodbold", "da", ())
    out = await house.editor.get("/desk/gold/export")
    assert [json.loads(line) for line in out.text.splitlines()] == lines
    assert len(await store.history(house.desk.database, ItemKind.GOLDEN)) == 2
    await house.editor.post("/desk/knowledge/questions")
    page = plain(await house.editor.get("/desk/knowledge/questions"))
    assert "100,0 %" in page
    bad = await house.editor.post("/desk/gold/import", files={"file": ("gold.jsonl", b'{"said": 1}')})
    assert (bad.status_code, "kan ikke læses" in plain(bad)) == (400, True)


def turn(number: int, question: str, *, ending: str = "unanswerable_no_guidance", language: str = "da") -> Recorded:
    return Recorded(
        f"t{number}", f"visit-{number}", NOW - dt.timedelta(hours=number), language, question, ending, "", None, (),
        (f"{HOST}/affald",), (), 0.2, "e1", (),
    )  # fmt: skip


async def keep(house: House, *turns: Recorded) -> None:
    recorder = DatabaseRecorder(house.desk.database, now=lambda: NOW)
    for one in turns:
        await recorder.agree(one.visit, one.language, "1")
        await recorder.answered(one)


async def test_unanswered_questions_become_a_task_a_page_answers_and_the_loop_shows_it(house: House) -> None:
    await keep(
        house,
        turn(1, "Hvor afleverer jeg gamle bildæk?"),
        turn(2, "Hvor kan jeg aflevere mine gamle bildæk?"),
        turn(3, "Hvad koster et pas?", ending="answered"),
    )
    page = await house.editor.get("/desk/unanswered")
    assert "bildæk" in page.text and "Hvad koster et pas?" not in page.text
    turns = re.findall(r'name="turn" value="(t\d)"', page.text)
    made = await house.editor.post("/desk/unanswered", {"turn": turns, "title": "Affald"})
    task = made.headers["location"]
    before = plain(await house.editor.get(f"{task}?ask=1"))
    assert "intet svar i vejledningen" in before
    url = write(house.site, "daek", "# Gamle bildæk\n\nDu kan aflevere gamle bildæk på genbrugspladsen. Det er gratis.")
    await house.editor.post("/desk/knowledge/mend", {"url": url, "what": "now"})
    ended = await house.editor.post(
        f"{task}/end",
        {"what": "page", "url": url, "golden": "1", "question": "Hvor afleverer jeg gamle bildæk?"},
    )
    after = plain(await house.editor.get(ended.headers["location"]))
    assert "Nu: besvaret" in after and "afsluttet" in after
    assert house.editorial().golden == (Golden("Hvor afleverer jeg gamle bildæk?", "da", (url,)),)
    assert "bildæk" not in (await house.editor.get("/desk/unanswered")).text


ENDS = (
    ("out_of_scope", (Golden("Hvem vinder EM?", "da", ()),), 0),
    ("pin", (Golden("Hvem vinder EM?", "da", (f"{HOST}/skole",)),), 1),
    ("fixed", (), 0),
)


@pytest.mark.parametrize(("what", "golden", "pins"), ENDS)
async def test_a_task_ends_in_each_of_its_ways(house: House, what: str, golden: tuple[Golden, ...], pins: int) -> None:
    await keep(house, turn(1, "Hvem vinder EM?"))
    made = await house.editor.post("/desk/unanswered", {"turn": ["t1"], "title": "Sport"})
    form = {"what": what, "url": f"{HOST}/skole", "golden": "1", "question": ""}
    await house.editor.post(f"{made.headers['location']}/end", form)
    editorial = house.editorial()
    assert (editorial.golden, len(editorial.pins)) == (golden, pins)
    assert "task-end" in await house.deeds()


async def test_three_hundred_changed_pages_are_one_line_for_a_rate_with_its_mistakes_first(large_house: House) -> None:
    house = large_house
    for number in range(300):
        write(house.site, f"sats-{number}", f"# Sats {number}\n\nTaksten for plads {number} er 1.000 kr. om måneden.")
    for amount in (2000, 3000, 4000, 5000):
        write(house.site, f"andet-{amount}", f"# Andet {amount}\n\nDet koster {amount} kr. om året.")
    await asyncio.to_thread(house.editing.workshop.refresh, Watched(), NOW)
    await asyncio.to_thread(house.editing.workshop.publish, Watched(), NOW)
    for number in range(299):  # the last one was forgotten
        write(house.site, f"sats-{number}", f"# Sats {number}\n\nTaksten for plads {number} er 1.030 kr. om måneden.")
    for amount, raised in ((2000, 2060), (3000, 3090), (4000, 4120), (5000, 5900)):  # the last one was mistyped
        write(house.site, f"andet-{amount}", f"# Andet {amount}\n\nDet koster {raised} kr. om året.")
    await asyncio.to_thread(house.editing.workshop.refresh, Watched(), NOW)
    answer = await house.editor.get("/desk/knowledge/diff")
    page = plain(answer)
    assert "303 ændrede sider" in page
    assert "1.000 kr er blevet til 1.030 kr på 299 sider, men 1.000 kr står stadig på 1" in page
    assert "5000 kr → 5900 kr er ganget med 1,180. De andre er ganget med 1,030" in page
    assert page.index("Se på disse først") < page.index("Beløb (5)")
    assert len(re.findall(r"<del>1\.000 kr</del>", answer.text)) == 1
    assert len(answer.text) < 400_000
