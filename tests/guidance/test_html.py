"""What a municipality's web page says, without what stands around it."""

from __future__ import annotations

import datetime as dt

import pytest

from ingest.guidance.addresses import Refused
from ingest.guidance.html import links_of, read_html
from ingest.guidance.models import BlockKind, GuidancePage

ADDRESS = "https://www.solbaek.example/borger/boligstoette?x=1"
PAGE = """<!doctype html><html lang="da-DK"><head><title>Boligstøtte | Solbæk Kommune</title><meta charset="utf-8">
<meta name="keywords" content="husleje, penge til  husleje,, husleje"><link rel="canonical" href="/borger/boligstoette"></head><body>
<div id="cookie-banner">Vi bruger cookies. <button>Accepter alle</button></div>
<header><nav><ul><li><a href="/">Forside</a></li><li><a href="/erhverv">Erhverv</a></li></ul></nav></header>
<main><h1>Søg boligstøtte</h1><p>Du kan få hjælp til huslejen. <a href="/borger/indskud">Læs om lån til indskud</a>.</p>
<h2>Hvem kan få det?</h2><p>Du skal bo til leje og betale husleje hver måned.</p>
<ul><li>Du bor fast i boligen<ul><li>også når du er på ferie</li></ul></li><li>Boligen har eget køkken</li></ul>
<h3>Satser 2026</h3><table><tr><th>Husstand</th><th>Grænse</th></tr><tr><td>1 voksen</td><td>1.000 kr.</td></tr></table>
<details><summary>Hvad hvis jeg flytter?</summary><p>Så skal du søge igen fra den nye adresse.</p></details>
<div class="borgerdk"><h2>Om boligstøtte</h2><p>Boligstøtte er et tilskud til huslejen.</p></div>
<p>Sidst opdateret: 3. november 2026</p></main>
<aside class="contact-box"><h2>Kontakt</h2><p>Ydelsescentret<br>Telefon 72 36 41 10</p><p>Mandag 10-14</p></aside>
<script>alert("hent")</script><footer><p>Solbæk Kommune, Rådhustorvet 1</p></footer></body></html>"""


def page(html: str = PAGE, content_type: str = "text/html; charset=utf-8") -> GuidancePage:
    return read_html(html.encode(), ADDRESS, "site", content_type)


def test_a_page_keeps_its_headings_lists_tables_and_folded_parts_in_order() -> None:
    said = [(block.kind, block.level, block.text) for block in page().blocks]
    assert said[:7] == [
        (BlockKind.PARAGRAPH, 0, "Du kan få hjælp til huslejen. Læs om lån til indskud."),
        (BlockKind.HEADING, 2, "Hvem kan få det?"),
        (BlockKind.PARAGRAPH, 0, "Du skal bo til leje og betale husleje hver måned."),
        (BlockKind.ITEM, 1, "Du bor fast i boligen"),
        (BlockKind.ITEM, 2, "også når du er på ferie"),
        (BlockKind.ITEM, 1, "Boligen har eget køkken"),
        (BlockKind.HEADING, 3, "Satser 2026"),
    ]
    assert (BlockKind.TABLE, 0, "Husstand\tGrænse\n1 voksen\t1.000 kr.") in said
    assert "Så skal du søge igen fra den nye adresse." in page().text


@pytest.mark.parametrize("noise", ["cookies", "Forside", "Erhverv", "Rådhustorvet", "alert", "Sidst opdateret"])
def test_menus_banners_scripts_and_footers_are_left_behind(noise: str) -> None:
    assert noise not in page().text


def test_a_page_tells_its_title_address_language_day_and_links() -> None:
    read = page()
    assert (read.title, read.url, read.language) == (
        "Søg boligstøtte",
        "https://www.solbaek.example/borger/boligstoette",
        "da",
    )
    assert read.updated == dt.date(2026, 11, 3)
    assert read.links == ("https://www.solbaek.example/borger/indskud",)
    assert read.keywords == ("husleje", "penge til husleje")


def test_the_contact_box_outside_the_article_comes_along_whole() -> None:
    assert page().blocks[-1].kind is BlockKind.CONTACT
    assert page().blocks[-1].text == "Kontakt\nYdelsescentret\nTelefon 72 36 41 10\nMandag 10-14"


def test_words_taken_over_from_borger_dk_keep_that_source() -> None:
    taken = {block.text for block in page().blocks if block.attribution == "borger.dk"}
    assert taken == {"Om boligstøtte", "Boligstøtte er et tilskud til huslejen."}


UPDATED = [
    ("<p>Siden er sidst opdateret den 9. januar 2026.</p>", dt.date(2026, 1, 9)),
    ("<p>Senest ændret 02-03-2025</p>", dt.date(2025, 3, 2)),
    ("<p>Last updated: 5 May 2026</p>", dt.date(2026, 5, 5)),
    ("<p>Reglerne blev ændret i 2024. Du kan læse mere om det her.</p>", None),  # not the page's own day
    ("<p>Sidst opdateret for nylig</p>", None),
]


@pytest.mark.parametrize(("line", "day"), UPDATED)
def test_the_day_of_the_last_change_is_the_one_the_page_says(line: str, day: dt.date | None) -> None:
    html = f"<html><body><main><h1>Rotter</h1><p>Har du set en rotte, skal du melde det til kommunen med det samme.</p>{line}</main></body></html>"
    assert page(html).updated == day


CHARSETS = [
    ("utf-8", "text/html; charset=utf-8", ""),
    ("cp1252", "text/html; charset=iso-8859-1", ""),
    ("cp1252", "text/html", '<meta charset="windows-1252">'),
    ("cp1252", "text/html; charset=utf-8", ""),  # it says one and is the other
    ("utf-8", "text/html; charset=nonsense-9", ""),
    ("utf-16", "text/html", ""),
]


@pytest.mark.parametrize(("encoding", "said", "meta"), CHARSETS)
def test_danish_letters_come_through_whatever_the_page_says_of_itself(encoding: str, said: str, meta: str) -> None:
    html = f"<html><head>{meta}</head><body><main><h1>Økonomi</h1><p>Æbler, øl og å: søg støtte hos Borgerservice på rådhuset.</p></main></body></html>"
    assert "Æbler, øl og å" in read_html(html.encode(encoding), ADDRESS, "site", said).text


@pytest.mark.parametrize("html", ["", "   ", "<html><body><nav><a href='/'>Forside</a></nav></body></html>"])
def test_a_page_that_says_nothing_is_refused(html: str) -> None:
    with pytest.raises(Refused):
        page(html)


def test_an_address_that_a_page_gives_itself_on_another_site_is_not_believed() -> None:
    html = PAGE.replace('href="/borger/boligstoette"', 'href="https://www.andet.example/x"')
    assert page(html).url == ADDRESS


def test_links_are_followed_from_the_menu_too_but_not_where_the_page_says_no() -> None:
    html = "<a href='/a'>A</a><nav><a href='b#x'>B</a></nav><a rel='nofollow' href='/c'>C</a><a href='mailto:x@y.example'>m</a>"
    assert links_of(html.encode(), "https://www.solbaek.example/borger/") == (
        "https://www.solbaek.example/a",
        "https://www.solbaek.example/borger/b",
    )
