"""What is local comes from one file: the shipped one is whole, another one needs no code, a wrong one is told apart."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from chains.card import card
from chains.models import Request
from chains.wording import Wording, languages
from ingest.models import Kind, Letterhead, Outcome
from municipality import MunicipalityError, load_municipality, open_now
from municipality.load import SHIPPED
from tests.chains.sample import facts, letter

OTHER = """
name = "Fjordby Kommune"
short_name = "Fjordby"
cvr = "29000026"
address = "Torvet 2, 4990 Fjordby"
phone = "+4512121212"
mail = "post@fjordby.example"
secure_mail = "https://www.borger.dk/digital-post"
website = "https://www.fjordby.example"
languages = ["da"]
idle_minutes = 30
law_source = "https://www.retsinformation.dk"
closed = [2026-12-24]

[opening_hours]
monday = "10:00-14:00"

[phone_hours]
monday = ["9:00-12:00", "13:00-15:00"]
tuesday = ["9:00-12:00", "13:00-15:00"]
thursday = "12:00-18:00"

[[departments]]
name = "Borgerhuset"
phone = "+4534343434"
topics = ["pension"]
kle = ["32"]

[emergency_social]
name = "Døgnvagten"
phone = "+4556565656"
checked_on = 2026-10-01
crisis = true
about = { da = "Akut hjælp" }
"""


def write(folder: Path, text: str = OTHER) -> Path:
    """The text as a municipality's file."""
    path = folder / "other.toml"
    path.write_text(text, "utf-8")
    return path


def test_the_shipped_municipality_is_whole() -> None:
    shipped = load_municipality(environment={})
    assert shipped.name == "Solbæk Kommune"
    assert set(shipped.languages) <= set(languages())
    assert {line.phone for line in shipped.help_lines if line.crisis} >= {"112", "+4570201201", "+451888", "+45116111"}
    assert shipped.emergency_social.crisis
    assert all(set(line.about) >= set(shipped.languages) for line in shipped.help_lines)


def test_another_municipality_needs_no_code(tmp_path: Path) -> None:
    """Its file alone puts its names, phones and hours on the card."""
    other = load_municipality(write(tmp_path))
    head = Letterhead(sender="Fjordby Kommune", date=dt.date(2026, 11, 16), kle="32.03.16")
    found = facts(Kind.DECISION_REFUSAL, Outcome.REFUSED, head=head)
    made = card(letter("Afslag."), found, Request(dt.date(2026, 11, 21)), other)
    wording = Wording("da")
    words = "\n".join(text for line in made.lines for text in (wording.line(line), *wording.details(line)))
    assert "Fjordby Kommune, Borgerhuset: 34 34 34 34" in words
    assert "Fjordby Kommune: 12 12 12 12" in words
    assert "Telefonen er åben: mandag–tirsdag 9.00–12.00, mandag–tirsdag 13.00–15.00 og torsdag 12.00–18.00" in words
    assert "Solbæk" not in words


def test_the_environment_names_the_file(tmp_path: Path) -> None:
    assert load_municipality(environment={"MUNICIPALITY_FILE": str(write(tmp_path))}).name == "Fjordby Kommune"


@pytest.mark.parametrize(
    ("at", "open_there", "changes"),
    [
        # a Monday morning: open until noon
        (dt.datetime(2026, 11, 23, 9, 0), True, dt.datetime(2026, 11, 23, 12, 0)),
        # noon itself is closed: opens again at one
        (dt.datetime(2026, 11, 23, 12, 0), False, dt.datetime(2026, 11, 23, 13, 0)),
        # before opening
        (dt.datetime(2026, 11, 23, 8, 59), False, dt.datetime(2026, 11, 23, 9, 0)),
        # Tuesday evening: Wednesday is closed, Thursday opens at twelve
        (dt.datetime(2026, 11, 24, 15, 0), False, dt.datetime(2026, 11, 26, 12, 0)),
        # Christmas Eve is a Thursday and closed: the next Monday
        (dt.datetime(2026, 12, 24, 13, 0), False, dt.datetime(2026, 12, 28, 9, 0)),
        # an instant in another zone: 08:30 UTC is 09:30 in Denmark in winter
        (dt.datetime(2026, 11, 23, 8, 30, tzinfo=dt.UTC), True, dt.datetime(2026, 11, 23, 12, 0)),
        # ... and 10:30 in summer
        (dt.datetime(2026, 7, 6, 10, 30, tzinfo=dt.UTC), False, dt.datetime(2026, 7, 6, 13, 0)),
    ],
)
def test_open_now(tmp_path: Path, at: dt.datetime, open_there: bool, changes: dt.datetime) -> None:
    found = open_now(load_municipality(write(tmp_path)).phone_hours, at)
    when = found.until if open_there else found.next
    assert found.open is open_there
    assert when is not None
    assert when.replace(tzinfo=None) == changes


@pytest.mark.parametrize(
    ("good", "bad", "told"),
    [
        ('name = "Fjordby Kommune"', "", "name must be a text"),
        ('cvr = "29000026"', 'cvr = "2900"', "cvr must be eight digits"),
        ('phone = "+4512121212"', 'phone = "12 12 12 12"', "phone must be a phone number"),
        ("idle_minutes = 30", 'idle_minutes = "30"', "idle_minutes must be a whole number"),
        ('languages = ["da"]', "languages = []", "languages must name at least one"),
        ('thursday = "12:00-18:00"', 'thursday = "18:00-12:00"', "phone_hours.thursday must be hours"),
        ('thursday = "12:00-18:00"', 'thursday = "12:00-25:00"', "phone_hours.thursday must be hours"),
        ('thursday = "12:00-18:00"', 'torsdag = "12:00-18:00"', "phone_hours.torsdag is no weekday"),
        ("checked_on = 2026-10-01", 'checked_on = "2026-10-01"', "emergency_social.checked_on must be a date"),
        ('about = { da = "Akut hjælp" }', 'about = { en = "Help" }', "emergency_social.about.da must be a text"),
        ('phone = "+4534343434"', "phone = 34343434", r"departments\[1\].phone must be a text"),
        ("[opening_hours]", "[opening_hours", "is not valid TOML"),
    ],
)
def test_a_wrong_file_is_told_with_its_place(tmp_path: Path, good: str, bad: str, told: str) -> None:
    assert good in OTHER
    with pytest.raises(MunicipalityError, match=told):
        load_municipality(write(tmp_path, OTHER.replace(good, bad)))


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(MunicipalityError, match="cannot be read"):
        load_municipality(tmp_path / "none.toml")


def test_nothing_local_stands_outside_the_file() -> None:
    """No name, phone or mail of the shipped municipality is in the code or the catalogues."""
    shipped = load_municipality(environment={})
    local = [shipped.short_name, shipped.phone.removeprefix("+45"), shipped.mail, shipped.cvr]
    root = SHIPPED.parent.parent
    paths = [path for room in ("municipality", "chains") for path in (root / room).rglob("*")]
    read = [
        path
        for path in paths
        if path.suffix in (".py", ".ftl", ".toml") and path != SHIPPED and "build" not in path.parts
    ]
    assert read
    assert [(path.name, word) for path in read for word in local if word in path.read_text("utf-8")] == []
