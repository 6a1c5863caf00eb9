"""Text in, spans of personal names out: by surroundings, by known names, and by how Danish writes them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from ingest.identifiers.capitals import Name, names_in_capitals
from ingest.identifiers.name_words import NOT_NAMES, OTHER_SCRIPTS, PARTICLES
from ingest.identifiers.words import Words
from ingest.models import Span

_LONGEST = 4  # words of a name in small letters, and before a comma


def find_names(text: str, beside: Iterable[Span] = (), places: Collection[str] = ()) -> Iterator[Span]:
    """Spans of names, and of every other mention of a part of one that is sure; they may overlap.

    `beside`: other identifiers of persons; capitals right before or after one are a name. `places`: words (in lower
    case) that are places here. What is masked already stands in `text` as `TAKEN`, a sign a character.
    """
    for pattern in OTHER_SCRIPTS:
        yield from (Span(*match.span("name")) for match in pattern.finditer(text))
    words = Words(text, beside, places)
    names = [*names_in_capitals(words), *_names_in_small_letters(words)]
    sure = [_with_line_end(words, _with_comma(words, name)) for name in names if name.sure]
    for name in [*sure, *(name for name in names if not name.sure)]:
        yield Span(words[name.first].start, words.end(name.last))
    yield from _again(words, sure)


def _names_in_small_letters(words: Words) -> Iterator[Name]:
    """Names as people type them in a chat: after "jeg hedder", or known ones that are no word of every day."""
    index = 0
    while index < len(words):
        word = words[index]
        if word.capital or word.initial or word.lower in NOT_NAMES:
            index += 1
            continue
        cue = words.cue(index)
        said = cue.said and (word.given or word.family or not word.everyday)
        known = word.given and ((cue.follows and not word.ambiguous) or (len(word.word) >= 4 and not word.everyday))
        last = _last_small(words, index, said) if said or known else index
        if said or known:
            yield Name(index, last, True)
        index = last + 1


def _last_small(words: Words, index: int, said: bool) -> int:
    """The last word of a name in small letters: known names follow, and one other word after "jeg hedder"."""
    last = index
    while last + 1 < len(words) and last - index < _LONGEST - 1 and words.joined(last):
        word = words[last + 1]
        known = (word.given or word.family) and not word.everyday
        second = said and last == index and (word.family or not word.everyday)
        within = said and word.lower in PARTICLES and words.joined(last + 1) and not words[last + 2].everyday
        if within:
            last += 2
            continue
        if word.initial or word.lower in NOT_NAMES or not (known or second):
            break
        last += 1
    return last


def _with_comma(words: Words, name: Name) -> Name:
    """With the family name before a comma: "Holm, Jens Peter", "Van der Berg, Johanna"."""
    last = name.first - 1
    if last < 0 or words.gap(last) not in (", ", ",") or not (words[name.first].given or words[last].family):
        return name
    first = last
    while first and last - first < _LONGEST - 1 and words.joined(first - 1):
        word = words[first - 1]
        if not (word.capital or word.lower in PARTICLES) or (word.lower in NOT_NAMES and word.lower not in PARTICLES):
            break
        first -= 1
    word = words[last]
    named = (
        word.capital
        and word.lower not in NOT_NAMES
        and (word.family or word.unknown or word.given or words.cue(first).follows)
    )
    return Name(first, name.last, True) if named and (words.begins(first) or words.cue(first).follows) else name


def _with_line_end(words: Words, name: Name) -> Name:
    """With the family name that the end of a line parted from given names."""
    after = name.last + 1
    if after >= len(words) or not words.line_ends(name.last) or not words[after].capital:
        return name
    word = words[after]
    given = all(words[index].given for index in range(name.first, after))
    more = (word.family or word.unknown) and word.lower not in NOT_NAMES and not word.organisation
    return Name(name.first, after, True) if given and more else name


def _again(words: Words, sure: Sequence[Name]) -> Iterator[Span]:
    """Every other mention of a word of a sure name; one that is a word of every day only where it has a capital."""
    parts = {word.lower for name in sure for word in words.all[name.first : name.last + 1] if len(word.word) > 2}
    parts -= NOT_NAMES | PARTICLES
    for index, word in enumerate(words.all):
        bare = word.lower if word.lower in parts else word.lower.removesuffix("s")
        if bare not in parts or (word.everyday and not word.capital):
            continue
        if not (word.everyday and words.begins(index) and bare in words.small):
            yield Span(word.start, word.start + len(bare))
