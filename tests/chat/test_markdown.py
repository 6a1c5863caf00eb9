"""A letter's words are shown as they are, whatever Markdown would make of them."""

from __future__ import annotations

import re
import time

import pytest

from chat.markdown import bullets, heading, link, plain, quote, strong


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("kl. 12:30", r"kl\. 12\:30"),  # ":30" alone is harmless, ":tid" would be a directive
        ("Dato:den 4.", r"Dato\:den 4\."),  # remark-directive swallows ":den"
        ("1. Send", r"1\. Send"),  # no list
        ("# ikke en overskrift", r"\# ikke en overskrift"),
        ("[klik](javascript:alert(1))", r"\[klik\]\(javascript\:alert\(1\)\)"),
        ("<img src=x onerror=alert(1)>", r"\<img src\=x onerror\=alert\(1\)\>"),
        ("www.svindel.example", "www\u2060\\.svindel\\.example"),  # a letter may be fraud: no address is a link
        ("https://svindel.example", "https\u2060\\:\\/\\/svindel\\.example"),
        ("mig@svindel.example", "mig\u2060\\@svindel\\.example"),
        ("a\u200bb", "ab"),  # Chainlit's cursor placeholder
        ("række\tcelle\nny linje", "række celle ny linje"),
        ("til \u2068Solbæk\u2069 nu", "til \u2068Solbæk\u2069 nu"),  # a name set apart, by the page's own pair of marks
        ("\u2068a \u2068b\u2069\u2069", "\u2068a \u2068b\u2069\u2069"),
        ("til \u2068Solbæk nu", "til Solbæk nu"),  # a letter's own mark without its end
        ("til Solbæk\u2069 nu \ufdd0", "til Solbæk nu"),
        ("senest \u202e6202 .ced .4\u202c", r"senest 6202 \.ced \.4"),  # would be read backwards
        ("4.\u2067\u200e\u061c december", r"4\. december"),
        ("500\u00ad \u2062kr\U000e0041", "500 kr"),  # what cannot be seen is not shown
        ("linje\u2028næste\u000bny\u000cside", "linje næste ny side"),
        ("8.412,50\u00a0kr", "8\\.412\\,50\u00a0kr"),  # a figure and its currency stay together
        ("a$$\\mermaid```x```$$", r"a\$\$\\mermaid\`\`\`x\`\`\`\$\$"),
        ("+71<000000000000001+12345678<", r"\+71\<000000000000001\+12345678\<"),
    ],
)
def test_punctuation_is_escaped(text: str, shown: str) -> None:
    assert plain(text) == shown


def test_a_hundred_thousand_spaces_take_no_time() -> None:
    began = time.process_time()
    assert plain("a" + " " * 100_000 + "b") == "a b"
    assert time.process_time() - began < 1


def test_unescaping_gives_the_text_back() -> None:
    text = "".join(chr(code) for code in range(33, 127)).replace("@", "")
    assert re.sub(r"\\(.)", r"\1", plain(text)) == text


def test_blocks() -> None:
    assert heading(2, "Hvad?") == r"## Hvad\?"
    assert strong("I dag") == "**I dag**"
    assert strong(" ") == ""
    assert quote("a\n\nb") == "> a\n>\n> b"
    assert link("72 36", "#tel-+4572") == "[72 36](#tel-+4572)"
    assert bullets("a", "b") == "- a\n- b"
