"""What can be quoted of a page: whole sentences, lists with their lead-in, tables; always word for word."""

from __future__ import annotations

from chains.answers.units import units_of
from ingest.guidance.models import Block, BlockKind, GuidancePage

PAGE = GuidancePage(
    "https://www.example.dk/pas",
    "Pas",
    "da",
    (
        Block(BlockKind.HEADING, "Pas", 1),
        Block(BlockKind.PARAGRAPH, "Du bestiller tid på nettet. Det koster 893 kr. for voksne. Tag med:"),
        Block(BlockKind.ITEM, "dit gamle pas", 1),
        Block(BlockKind.ITEM, "penge eller kort", 1),
        Block(BlockKind.HEADING, "Priser", 2),
        Block(BlockKind.TABLE, "Alder\tPris\n0-11 år\t178 kr.\n12-17 år\t219 kr."),
        Block(BlockKind.HEADING, "Se også", 2),
        Block(BlockKind.ITEM, "Kørekort", 1),
    ),
    "demo",
)


def test_a_page_is_taken_apart_into_what_stands_alone() -> None:
    assert [unit.text(PAGE) for unit in units_of(PAGE)] == [
        "Du bestiller tid på nettet.",
        "Det koster 893 kr. for voksne.",
        "Tag med:\ndit gamle pas\npenge eller kort",  # a list keeps what introduces it
        "Alder\tPris\n0-11 år\t178 kr.\n12-17 år\t219 kr.",
    ]


def test_units_know_their_heading() -> None:
    assert [unit.headings for unit in units_of(PAGE)] == [(), (), (), ("Priser",)]


def test_a_very_long_list_stands_item_by_item() -> None:
    items = tuple(Block(BlockKind.ITEM, f"{number} {'ord ' * 30}".strip(), 1) for number in range(12))
    page = GuidancePage("https://www.example.dk/lang", "Lang", "da", items, "demo")
    assert [unit.text(page) for unit in units_of(page)] == [item.text for item in items]
