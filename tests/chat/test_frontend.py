"""The built page names its own files only, and is built again when what it hangs on changes."""

from __future__ import annotations

import gzip
import re
from dataclasses import replace
from pathlib import Path

import pytest

from chains.models import Level
from chat.frontend import build as frontend
from chat.index import fill, offered_languages
from chat.models import ModelUse
from tests.chat.rooms import make_room


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("frontend") / "build"
    frontend.build(target)
    return target


def test_the_index_names_only_files_that_are_there(built: Path) -> None:
    index = (built / "index.html").read_text("utf-8")
    assert "://" not in index.replace("http://www.w3.org", "")
    named = re.findall(r'(?:src|href)="(/assets/[^"]+)"', index)
    assert len(named) == 5
    assert all((built / name.lstrip("/")).is_file() for name in named)


def test_no_source_maps_and_no_inline_scripts(built: Path) -> None:
    assert not list(built.rglob("*.map"))
    scripts = re.findall(r"<script(?![^>]*src=)([^>]*)>", (built / "index.html").read_text("utf-8"))
    assert all('type="application/json"' in attributes for attributes in scripts)


def test_large_files_are_compressed_once(built: Path) -> None:
    for path in (built / "assets").glob("*.js"):
        assert gzip.decompress(path.with_name(path.name + ".gz").read_bytes()) == path.read_bytes()


def test_a_current_build_is_left_alone_and_an_old_one_is_made_anew(built: Path) -> None:
    assert not frontend.ensure_built(built)
    (built / frontend.STAMP).write_text("an older Chainlit", "ascii")
    assert frontend.ensure_built(built)


@pytest.mark.parametrize(("language", "said"), [("da", "Tag et billede"), ("en", "Take a photo")])
def test_the_page_is_filled_in_the_language_and_escaped(built: Path, language: str, said: str) -> None:
    template = (built / "index.html").read_text("utf-8")
    page = fill(template, make_room().words(language), 20_000_000, 20)
    assert f'<html lang="{language}" dir="ltr"' in page
    assert said in page
    assert "{{" not in page
    assert 'href="tel:+4572364000"' in page
    assert re.search(rf'value="{language}" lang="{language}" dir="ltr" aria-current="true"', page)


def test_the_first_screen_offers_every_language_until_one_is_chosen(built: Path) -> None:
    template = (built / "index.html").read_text("utf-8")
    room = make_room()
    first, later = (fill(template, room.words("da"), 20_000_000, 20, chosen=chosen) for chosen in (False, True))
    for code in offered_languages(room.municipality, with_model=False):
        assert first.count(f'value="{code}" lang="{code}"') == 2, "in the menu and on the first screen"
        assert later.count(f'value="{code}" lang="{code}"') == 1, "in the menu"


def test_a_language_without_a_catalogue_is_on_the_switch_by_its_own_name_where_a_model_is(built: Path) -> None:
    template, room = (built / "index.html").read_text("utf-8"), make_room()
    room.municipality = replace(room.municipality, languages=("da", "fr"))
    assert 'value="fr"' not in fill(template, room.words("da"), 20_000_000, 20)
    page = fill(template, room.words("fr", ModelUse.ON), 20_000_000, 20)
    assert re.search(r'value="fr" lang="fr" dir="ltr" aria-current="true">Français<', page)
    assert '<html lang="en"' in page


@pytest.mark.parametrize(("level", "pressed", "other"), [("normal", "false", "easy"), ("easy", "true", "normal")])
def test_easier_words_are_one_switch_that_tells_its_state(built: Path, level: str, pressed: str, other: str) -> None:
    words = make_room().words("da", level=Level(level))
    page = fill((built / "index.html").read_text("utf-8"), words, 20_000_000, 20)
    assert f'data-level="{level}"' in page
    assert re.search(rf'<button name="level" value="{other}" aria-pressed="{pressed}">.*Lettere ord</span>', page)


@pytest.mark.parametrize("language", ["da", "en", "ar"])
def test_the_number_for_danger_is_one_tap_away_on_every_page(built: Path, language: str) -> None:
    """No program hears every call for help."""
    page = fill((built / "index.html").read_text("utf-8"), make_room().words(language), 20_000_000, 20)
    link = re.search(r'<a class="bk-call bk-emergency" href="tel:112" aria-label="([^"]+)">', page)
    assert link is not None
    assert "112" in link.group(1)


def test_a_name_with_markup_stays_text(built: Path) -> None:
    from dataclasses import replace

    words = make_room().words("da")
    nasty = replace(words, municipality=replace(words.municipality, name='</script><script>alert(1)</script>"'))
    page = fill((built / "index.html").read_text("utf-8"), nasty, 20_000_000, 20)
    assert "<script>alert" not in page
