"""`python -m knowledge`: a small folder of pages from its first refresh to a roll back, and the contract's JSON."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from knowledge.__main__ import EXIT_HUMAN, EXIT_NOT_POSSIBLE, EXIT_RUNNING, main
from knowledge.editions.locks import only_refresh

HOST = "https://www.solbaek.example"
PAGES = {
    "boligstoette": "# Boligstøtte\n\nDu kan søge hjælp til huslejen.\n\n## Beløb\n\nDu får 1.234 kr. om måneden.",
    "affald": "# Affald\n\nVi henter affald hver anden uge.\n\n## Storskrald\n\nRing på 72 36 41 10.",
    "pas": "# Pas\n\nDu skal møde op for at få et pas.\n\n## Pris\n\nEt pas koster 892 kr.",
    "skole": "# Skole\n\nDit barn starter i skole det år, barnet fylder seks.",
    "rotter": "# Rotter\n\nHar du set en rotte, skal du melde det til kommunen med det samme.",
    "hegn": "# Hegn\n\nDu og din nabo deler udgiften til et fælles hegn.",
}

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A folder of six pages."""
    folder = tmp_path / "site"
    folder.mkdir()
    for name, text in PAGES.items():
        write(folder, name, text)
    return folder


def write(folder: Path, name: str, text: str) -> None:
    (folder / f"{name}.md").write_text(f"---\nurl: {HOST}/{name}\nlanguage: da\n---\n\n{text}\n", "utf-8")


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command on an empty knowledge base: (exit status, standard output, standard error)."""
    monkeypatch.chdir(tmp_path)
    for name in ("CHROMA_URL", "EMBEDDING_MODEL", "ALLOW_LOOPBACK_SOURCES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("KNOWLEDGE_DIR", str(tmp_path / "knowledge"))
    sources = tmp_path / "sources.toml"
    sources.write_text('[[source]]\nname = "site"\nkind = "folder"\nfolder = "site"\n', "utf-8")
    monkeypatch.setenv("KNOWLEDGE_SOURCES", str(sources))

    def run(*arguments: str) -> tuple[int, str, str]:
        try:
            status = main(arguments)
        except SystemExit as ended:
            status = int(ended.code or 0)
        out, err = capsys.readouterr()
        return status, out, err

    return run


def as_json(answer: tuple[int, str, str], status: int = 0) -> dict[str, Any]:
    assert answer[0] == status, answer
    told: dict[str, Any] = json.loads(answer[1])
    return told


def test_from_the_first_refresh_to_a_roll_back(run: Run, site: Path) -> None:
    first = as_json(run("refresh", "--publish", "--json"))
    assert (
        first["published"] and first["pages"] == 6 and first["passages"]["embedded"] == 12
    )  # and what pages are about

    found = as_json(run("search", "hvem kan få hjælp til huslejen?", "--json", "-k", "2"))
    assert set(found) >= {"results", "enough"} and len(found["results"]) <= 2
    best = found["results"][0]
    assert best["url"] == f"{HOST}/boligstoette" and set(best) >= {"url", "title", "heading", "text", "score", "why"}

    again = as_json(run("refresh", "--publish", "--json"))
    assert not again["changed"] and not again["published"] and again["edition"] == first["edition"]

    write(site, "pas", PAGES["pas"].replace("892", "913"))
    assert as_json(run("refresh", "--json"))["passages"]["embedded"] in (1, 2)  # and what the page is about
    diff = as_json(run("diff", "--json"))
    assert [(one["old"], one["new"]) for one in diff["figures"]] == [("892 kr", "913 kr")]
    assert "892 kr" in run("diff")[1]
    second = as_json(run("publish", "--json"))["published"]
    assert second != first["edition"]
    assert run("rollback")[1].strip() == f"Published again: {first['edition']}."
    assert (
        as_json(run("publish", "--edition", second, "--at", "2099-01-01", "--json"))["scheduled"]["edition"] == second
    )
    status = as_json(run("status", "--json"))
    assert status["published"]["edition"] == first["edition"] and status["scheduled"]["edition"] == second
    assert status["scheduled"]["at"] == "2099-01-01T00:00:00+01:00"
    assert run("publish", "--cancel")[0] == 0 and as_json(run("status", "--json"))["draft"]["edition"] == second
    assert first["edition"] in run("status")[1]


def test_one_page_is_mended_by_its_address(run: Run, site: Path) -> None:
    run("refresh", "--publish")
    write(site, "pas", PAGES["pas"].replace("892", "913"))
    mended = as_json(run("refresh", "--url", f"{HOST}/pas", "--publish", "--json"))
    assert mended["published"] and mended["addresses"]["came"] == 1
    assert "913" in run("search", "hvad koster et pas")[1]


def test_a_mend_publishes_itself_alone_and_reaches_what_waits(run: Run, site: Path) -> None:
    run("refresh", "--publish")
    write(site, "skole", PAGES["skole"] + "\n\nSkolen begynder den 9. august.")
    run("refresh")
    run("publish", "--at", "2099-01-01")
    write(site, "rotter", PAGES["rotter"] + "\n\nRing på 72 36 41 20.")
    run("refresh")  # a draft that nobody has looked at
    write(site, "pas", PAGES["pas"].replace("892", "913"))
    run("refresh", "--url", f"{HOST}/pas", "--publish")
    run("pin", "kørekort", f"{HOST}/pas", "--publish")

    assert "913" in run("search", "hvad koster et pas")[1]
    assert "72 36 41 20" not in run("search", "rotter")[1]
    waiting = as_json(run("diff", "--json"))  # the draft against the published one
    came = {one["pair"]["new"] for one in waiting["wording"]}
    assert waiting["figures"] == [] and came == {"Skolen begynder den 9. august.", "Ring på 72 36 41 20."}
    status = as_json(run("status", "--json"))
    run("publish")
    assert "72 36 41 20" in run("search", "rotter")[1] and "913" in run("search", "hvad koster et pas")[1]
    assert run("pin")[1].startswith("da\tkørekort")
    scheduled = status["scheduled"]["edition"]
    assert run("publish", "--edition", scheduled)[0] == 0
    assert "9. august" in run("search", "skole")[1] and "913" in run("search", "hvad koster et pas")[1]


def test_a_sudden_loss_stops_for_a_human(run: Run, site: Path) -> None:
    run("refresh", "--publish")
    for name in ("pas", "affald"):
        (site / f"{name}.md").unlink()
    error = as_json(run("refresh", "--json"), EXIT_HUMAN)["error"]
    assert error["code"] == "sudden_loss" and "2 of 6" in error["message"]
    status, _, err = run("refresh")
    assert status == EXIT_HUMAN and f"{HOST}/pas" in err
    assert as_json(run("refresh", "--accept-loss", "taken down", "--publish", "--json"))["pages"] == 4


def test_golden_questions_hold_a_worse_edition_back(run: Run, site: Path, tmp_path: Path) -> None:
    run("refresh", "--publish")
    questions = tmp_path / "golden.jsonl"
    lines = [{"question": "hvad koster et pas", "language": "da", "expect": [f"{HOST}/pas"]},
             {"question": "hvem vinder i fodbold", "language": "da", "expect": []}]  # fmt: skip
    questions.write_text("\n".join(json.dumps(line) for line in lines), "utf-8")
    measured = as_json(run("evaluate", str(questions), "--json"))
    assert set(measured["metrics"]) >= {
        "recall@1",
        "recall@5",
        "mrr",
        "answerable_kept",
        "unanswerable_kept",
        "by_language",
    }
    assert measured["metrics"]["recall@5"] == 1.0 and measured["metrics"]["by_language"]["da"]["recall@1"] == 1.0
    assert [set(one) for one in measured["results"]] == [{"question", "urls", "enough"}] * 2
    assert run("golden", "--import", str(questions), "--publish")[0] == 0
    assert "recall@5" in run("evaluate")[1]
    assert run("golden", "--export", str(tmp_path / "out.jsonl"))[0] == 0
    assert [json.loads(line) for line in (tmp_path / "out.jsonl").read_text("utf-8").splitlines()] == lines

    (site / "pas.md").unlink()
    status, _, err = run("refresh", "--publish")
    assert status == EXIT_HUMAN and "hvad koster et pas" in err
    assert as_json(run("publish", "--force", "the state issues passes now", "--json"))["recall@5"]["after"] == 0.0
    assert as_json(run("status", "--json"))["history"][-1]["forced"] == "the state issues passes now"


def test_pins_and_own_words_belong_to_the_edition(run: Run, site: Path, tmp_path: Path) -> None:
    run("refresh", "--publish")
    assert "Draft" in run("pin", "må jeg grille", f"{HOST}/affald")[1]
    assert run("pin")[1] == f"da\tmå jeg grille\t{HOST}/affald\n"
    assert run("pin", "må jeg grille", f"{HOST}/ukendt")[0] == EXIT_NOT_POSSIBLE
    words = tmp_path / "words.jsonl"
    words.write_text('{"said": "skrald", "official": "affald"}\n', "utf-8")
    assert run("words", "--import", str(words), "--publish")[1].startswith("Published: ")
    assert run("words")[1].strip() == '{"said":"skrald","official":"affald"}'
    assert run("pin", "må jeg grille", "--remove", "--publish")[0] == 0
    assert run("pin")[1] == ""


def test_a_folder_and_a_sitemap_can_be_named_on_the_command_line(
    run: Run, site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert as_json(run("refresh", "--folder", str(site), "--publish", "--json"))["pages"] == 6
    with served(tmp_path / "web") as address:
        refused = run("refresh", "--sitemap", f"{address}/sitemap.xml", "--json")
        assert as_json(refused)["faults"][0]["fault"] == "private_address"
        monkeypatch.setenv("ALLOW_LOOPBACK_SOURCES", "1")
        taken = as_json(run("refresh", "--sitemap", f"{address}/sitemap.xml", "--publish", "--json"))
    assert taken["pages"] == 7 and taken["addresses"]["came"] == 1
    assert "lommepenge" in run("search", "lommepenge", "-k", "1")[1]


def test_what_is_not_possible_says_why(run: Run, monkeypatch: pytest.MonkeyPatch, site: Path, tmp_path: Path) -> None:
    assert as_json(run("search", "pas", "--json"), EXIT_NOT_POSSIBLE)["error"]["code"] == "nothing_published"
    assert as_json(run("publish", "--json"), EXIT_NOT_POSSIBLE)["error"]["code"] == "no_draft"
    assert run("rollback")[0] == EXIT_NOT_POSSIBLE
    assert run("refresh", "--source", "none")[0] == EXIT_NOT_POSSIBLE
    with only_refresh(tmp_path / "knowledge"):
        assert as_json(run("refresh", "--json"), EXIT_RUNNING)["error"]["code"] == "refresh_running"
    run("refresh", "--publish")
    monkeypatch.setenv("EMBEDDING_MODEL", "openai:other")
    assert as_json(run("search", "pas", "--json"), EXIT_NOT_POSSIBLE)["error"]["code"] == "embedder_mismatch"
    assert not as_json(run("status", "--json"))["fits"]


WRONG = [
    [], ["fly"], ["search"], ["search", "pas", "-k", "0"], ["search", "pas", "--language", "!"], ["publish", "--at", "soon"],
    ["publish", "--at", "2020-01-01"], ["publish", "--force", " "], ["refresh", "--source", "a", "--url", "b"],
    ["refresh", "--sitemap", "ftp://a.example"], ["refresh", "--folder", "none"], ["pin", "kun et spørgsmål"],
    ["evaluate", "none.jsonl"],
]  # fmt: skip


def test_wrong_usage_ends_with_64_and_changes_nothing(run: Run, site: Path) -> None:
    run("refresh", "--publish")
    before = as_json(run("status", "--json"))
    assert [arguments for arguments in WRONG if run(*arguments)[0] != 64] == []
    assert as_json(run("status", "--json")) == before


def test_the_manual_names_every_command_and_exit_status(run: Run) -> None:
    status, out, _ = run("--help")
    assert status == 0
    for word in ("search", "refresh", "status", "diff", "publish", "rollback", "pin", "golden", "words", "evaluate"):
        assert f"\n    {word} " in out
    for word in ("exit status", "KNOWLEDGE_DIR", "EMBEDDING_MODEL", "CHROMA_URL", "ALLOW_LOOPBACK_SOURCES", "  64  "):
        assert word in out


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """A site of one page with a sitemap, on a free port of this machine."""
    folder.mkdir()
    quiet = type("Quiet", (SimpleHTTPRequestHandler,), {"log_message": lambda *_: None})
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(quiet, directory=folder))
    address = f"http://127.0.0.1:{server.server_port}"
    words = "<p>Du kan få lommepenge, hvis du er under 18 år og bor uden for hjemmet hos en plejefamilie.</p>" * 3
    (folder / "lommepenge.html").write_text(
        f"<!doctype html><html lang=da><title>Lommepenge</title><body><main><h1>Lommepenge</h1>{words}</main></body></html>",
        "utf-8",
    )
    (folder / "sitemap.xml").write_text(
        '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
        f"<url><loc>{address}/lommepenge.html</loc></url></urlset>",
        "utf-8",
    )
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield address
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def test_glossary_and_numbers_are_imported_and_exported(run: Run, site: Path, tmp_path: Path) -> None:
    run("refresh", "--publish")
    _, before, _ = run("numbers")
    assert '"112"' in before  # the municipality's file speaks until editors do
    kept = tmp_path / "numbers.jsonl"
    kept.write_text("\n".join(line for line in before.splitlines() if '"112"' not in line), "utf-8")
    status, _, told = run("numbers", "--import", str(kept))
    assert (status, "no_emergency" in told) == (EXIT_NOT_POSSIBLE, True)
    words = tmp_path / "glossary.jsonl"
    words.write_text('{"word": "kautionist", "explanation": "En der lover at betale."}\n', "utf-8")
    assert run("glossary", "--import", str(words))[0] == 0
    assert "kautionist" in run("glossary")[1]
