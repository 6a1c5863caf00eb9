"""The sentences round an appointment in, where it is held and what to bring out.

A place stands behind a label ("Sted: Rådhuset, lokale 2.14"), on the line under the day, right after the time, or
after "på", "i", "hos" in the same or the next sentence. What to bring stands after "medbring", as words or as a list.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ingest.finders.dates import MONTHS, WEEKDAYS
from ingest.models import Span
from ingest.text.sentences import Form, Sentence

_REACH = 800
"""Characters of a sentence that are looked at: no real sentence is longer."""
_PLACE_LABEL = re.compile(
    r"(?:^|\t)\s*(?:sted|hvor|adresse|mødested|lokale|fremmødested|mødeadresse|mødet holdes|where|place"
    r"|location)\s?[:\t]\s*(?P<place>[^\t\n]+)",
    re.IGNORECASE,
)
_ROOM = (
    r"(?:\w*lokale|venteværelse|etage|sal|stuen|st\.|indgang|opgang|tv\.?|th\.?|mf\.?|bygning|afsnit|afdeling"
    r"|blok|dør"
    r"|rum|skranke|kantinen"
    r"|stueetagen|kælderen|retssal|reception(?:en)?|plan|vindue)"
)
_PLACE_HEAD = (
    r"(?:lokale\s\S+|mødelokale\s\S+|retssal\s\S+|(?:din\s|en\s)?telefon(?:en)?(?:\s(?:\d\s?){8})?"
    r"|(?:Microsoft\s)?Teams|video\w*|Skype|Zoom"
    r"|(?:din|dit|jeres|Deres)\s(?:egen\s|eget\s)?(?:bolig|bopæl|adresse|arbejdsplads|privatadresse|hjem|lejlighed"
    r"|hus)|skolen|rådhuset"
    r"|[a-zæøå]{4,}s\s(?:\w*lokaler?|kontor(?:er)?|klinik|træningssal|undervisningslokale)"
    r"|biblioteket|borgerservice"
    r"|jobcentret|kommunen|sygehuset|hospitalet|ejendommen|ambulatoriet|klinikken|arbejdspladsen|uddannelsesstedet|institutionen|børnehaven"
    r"|adressen\s"
    r"|(?:\w+)?(?:lokalet|salen|hallen|kantinen|aulaen|fællesrummet)"
    r"|hovedindgangen|hovedindgang\s\w+|indgangen|receptionen|(?:class)?room\s\w+|klasselokale\s\w+"
    r"|the\s(?:main\s)?(?:entrance|reception))"
)
_PLACE = re.compile(
    r"\b(?P<in>på|i|hos|ved|via|over|in|at|til|foran)\s(?:vores kontor,?\s(?:på\s)?|our offices?,?\s(?:at\s)?"
    r"|the\s|adressen\s|afdelingen\s|(?<=hos\s)(?!dig|jer|os|din|jeres)[a-zæøå]{4,}\s(?=[A-ZÆØÅ]))?(?P<place>"
    rf"(?:(?i:{_PLACE_HEAD})|(?!Mit\b|Min\b|MitID|Digital|e-Boks|Danmark\b|Borger)[A-ZÆØÅ][\wÆØÅæøå.-]*)"
    rf"(?:,?\s(?:[A-ZÆØÅ]\w[\wæøåÆØÅ-]*|\d[\d.A-Za-z-]*(?!\s?min)|(?i:{_ROOM})\b\.?(?:\s[A-ZÆØÅ]\b)?|(?:og|i|på|for"
    rf"|af|ved)(?=\s[A-ZÆØÅ]"
    rf"|\slokale|\s{_ROOM}\s))){{0,12}})"
)
_NO_PLACE = frozenset(
    [
        *MONTHS,
        *WEEKDAYS,
        "perioden",
        "samtale",
        "kl",
        "digital",
        "www",
        "du",
        "vi",
        "din",
        "dit",
        "kontoret",
        "det",
        "denne",
    ]
)
_LINE_PLACE = re.compile(
    r"\b(?:lokale|etage|sal|indgang|opgang|bygning|afsnit|mødelokale)\b"
    r"|[a-zæøå]\s\d{1,3}\b",
    re.IGNORECASE,
)
_PLACE_HEADS = frozenset(("sted", "mødested", "adresse", "lokale", "hvor", "place"))
_AFTER_TIME = re.compile(
    r",\s(?P<place>(?:[A-ZÆØÅ]|(?:lokale|indgang|stuen|opgang|afsnit)\s)[^.;\n\t]{2,60}?(?:\d|\s[A-ZÆØÅ]\b"
    r"|stuen)[^;\n\t]{0,40}?)"
    r"(?=\.(?=\s+[A-ZÆØÅ]|\s*$|\n)|[;\n\t]|,\s[a-zæøå]+r\b|$)"
)
_HELD = re.compile(
    r"\b(?:foregår|holdes|afholdes|lokale|adressen|finder sted|mød|møde(?:r|t|s|tid\w*)?|samtale\w*|fremmøde\w*"
    r"|indfind\w*"
    r"|held)\b",
    re.IGNORECASE,
)
_BRING = re.compile(
    r"\b(?:medbring(?:e|es|er(?=\s(?:du|De|I)\b))?|medtage[s]?|tag(?:e)?(?!\sstilling)(?=\s[^.]{1,160}\smed\b)"
    r"|husk at (?:tage|medbringe)"
    r"|(?:please )?bring)\b:?",
    re.IGNORECASE,
)
_BROUGHT = re.compile(
    r"(?P<things>[^.;:\n]{3,120}?)\s(?:bedes|skal|må)\s(?:(?!ikke\b)\w+\s){0,2}?(?:medbragt|medbringes|medtages"
    r"|tages med"
    r"|være medbragt)\b"
    r"|(?P<own>(?!(?:Til|Ved|For|På|Når|Hvis|Desuden|Endvidere|Derudover|Herudover|Samtidig)\b)[^.;:\n]{3,120}?)"
    r"\s(?:skal|bedes)\s(?:du|De|I)\s(?:\w+\s){0,2}?(?:medbringe|medtage|(?:have|tage)\s(?:\w+\s)?med)(?=\s?(?:[.;,]"
    r"|$|til\b))"
    r"|(?P<plain>(?!(?:Der|Til|Ved|For|Når|Hvis|Det|Den|De|Dette|Disse)\b)[^.,;:\n]{3,120}?)(?<!\bikke)(?<!\bmå)(?<!\bkan)(?<!\bvil)"
    r"\s(?:medbringes|medtages)\b"
    r"|(?P<english>[^.;:\n]{3,120}?)\s(?:must|should|has to|have to|are to|is to) be brought\b",
    re.IGNORECASE,
)
"""What is to be brought, before the verb: "Barnets bog bedes medbragt"."""
_SHALL_BE_BROUGHT = re.compile(
    r"\b(?:skal|bedes)\s(?P<things>(?!(?:du|De|I|der)\b)[^.;:\n]{3,120}?)\s(?:medbringes|medbragt|medtages"
    r"|tages med)\b",
    re.IGNORECASE,
)
""" "Til besøget skal kortet og skemaet medbringes"."""
_THE_FOLLOWING = re.compile(r"(?:følgende|nedenstående|dette|disse (?:ting|papirer))", re.IGNORECASE)
_HAVE_WITH = re.compile(
    r"\b(?:du|De|I|barnet|eleven|hun|han|[A-ZÆØÅ][a-zæøå]+)\s(?:bedes|skal|må|bør)\s(?:\w+\s){0,2}?(?:have"
    r"|tage)\s(?!med\b)(?P<things>[^.;:,\n]{3,80}?)\smed(?:\stil\s\w+)?"
    r"(?:\s(?:samt|og)\s(?P<more>[^.;:\n]{3,120}?))?(?=\s?[.;,\n]|$)",
    re.IGNORECASE,
)
""" "Du bedes have din kalender med samt et overblik over …"."""
_LIST_HEAD = re.compile(
    r"(?:det|dette|følgende|disse ting|ting,?)\s(?:skal|bedes|bør)\s(?:du|De|I)\s(?:\w+\s)?(?:have|tage)\smed\W*$",
    re.IGNORECASE,
)
_IF_YOU_HAVE = re.compile(r"(?:Hvis|Såfremt|Har|Er|Får|Ejer|Bruger|Ønsker)\s(?:du|De|I)\b")
_BRING_END = re.compile(
    r"(?:(?<!\d)\.|\.(?=\s(?-i:[A-ZÆØÅ])|\s?$)|[;!?\n])(?!\w)"
    r"|\s(?:til (?:samtalen|mødet|undersøgelsen)|med\b|når du|hvis du|så vi|, så|som skal|for at"
    r"|til brug)|,\s(?:så|når|hvis|som|da)\s|$",
    re.IGNORECASE,
)
_BRING_PARTS = re.compile(r",\s(?:og|samt)\s|,\s|\s(?:og|samt|and)\s")
_BRING_FILLER = re.compile(
    r"^(?:\s|venligst\b|gerne\b|også\b|derfor\b|endvidere\b|bedes\b|skal\b|du\b|følgende\b"
    r"|:|please\b|at\b)+",
    re.IGNORECASE,
)


def find_place(text: str, sentences: Sequence[Sentence], number: int, after: int) -> Span | None:
    """Where it is held. `number` is the sentence that names the day, `after` where day and time end; None if untold."""
    return (
        _behind_label(text, sentences, number)
        or _at_home(text, sentences[number])
        or _in_column(text, sentences, number)
        or _next_cell(text, sentences[number], after)
        or _after_time(text, after)
        or _on_next_line(text, sentences, number)
        or _in_words(text, sentences, number, after)
    )


_HOME = re.compile(r"\bhjemme hos (?:dig|jer|Dem)\b")


def _at_home(text: str, sentence: Sentence) -> Span | None:
    """ "… kommer torsdag den 28. januar kl. 13 hjemme hos jer"."""
    home = _HOME.search(text, sentence.span.start, min(sentence.span.end, sentence.span.start + _REACH))
    return Span(*home.span()) if home else None


def _behind_label(text: str, sentences: Sequence[Sentence], number: int) -> Span | None:
    for sentence in _near(sentences, number, 5):
        if label := _PLACE_LABEL.search(sentence.span.of(text)):
            start = sentence.span.start + label.start("place")
            return trimmed(text, Span(start, start + len(label["place"])))
    return None


def _next_cell(text: str, row: Sentence, after: int) -> Span | None:
    """The cell behind the day and time: "Operation | mandag den 14. december kl. 6.45 | Indgang 5, 3. sal"."""
    if row.form is not Form.ROW or text[after : after + 1] != "\t":
        return None
    end = text.find("\t", after + 1, row.span.end)
    span = Span(after + 1, end if end > 0 else row.span.end)
    return trimmed(text, span) if _LINE_PLACE.search(span.of(text)) else None


def _after_time(text: str, after: int) -> Span | None:
    beside = _AFTER_TIME.match(text, after)
    return trimmed(text, Span(*beside.span("place"))) if beside else None


def _on_next_line(text: str, sentences: Sequence[Sentence], number: int) -> Span | None:
    for sentence in sentences[number + 1 : number + 3]:
        line = sentence.span.of(text)
        if sentence.form is Form.HEADING and len(line) < 90 and line[:1].isupper() and _LINE_PLACE.search(line):
            return trimmed(text, sentence.span)
    return None


def _in_words(text: str, sentences: Sequence[Sentence], number: int, after: int) -> Span | None:
    """ "på Rådhuset, lokale 2.14": right behind the day, else before it, else in a sentence about the meeting."""
    bare: Span | None = None
    timed = bool(
        _CLOCK.search(text, *sentences[number].span)
    )  # else the next sentence has the time, and maybe the place
    for offset, sentence in enumerate(_near(sentences, number, 2)):
        end = min(sentence.span.end, sentence.span.start + _REACH)
        if offset and not _HELD.search(text, sentence.span.start, end):
            continue
        for start in (after, sentence.span.start) if not offset else (sentence.span.start,):
            for match in _PLACE.finditer(text, start, max(start, end)):
                if _is_place(match) and (bare is None or _ADDRESS.search(match["place"])):
                    place = trimmed(text, Span(*match.span("place")))
                    if offset or timed or _ADDRESS.search(match["place"]) or len(place.of(text).split()) > 1:
                        return place
                    bare = place  # "på Narkoseklinikken": its address may stand in the next sentence
    return bare


_CLOCK = re.compile(r"\b(?:kl\.|klokken|at \d)", re.IGNORECASE)
_ADDRESS = re.compile(r"[a-zæøå]\s\d{1,3}\b")


def _in_column(text: str, sentences: Sequence[Sentence], number: int) -> Span | None:
    """The cell under the column head "Sted" in the row that names the day."""
    first = number
    while first and sentences[first - 1].form is Form.ROW and sentences[first].form is Form.ROW:
        first -= 1
    heads = [cell.strip().lower() for cell in sentences[first].span.of(text).split("\t")]
    column = next((index for index, head in enumerate(heads) if head in _PLACE_HEADS), None)
    start = sentences[number].span.start
    cells = sentences[number].span.of(text).split("\t")
    if column is not None and len(cells) == len(heads) + 1:
        column += 1  # the head row's own first cell is empty
    for index, cell in enumerate(cells):
        if index == column and first < number:
            return trimmed(text, Span(start, start + len(cell)))
        start += len(cell) + 1
    return None


def _is_place(match: re.Match[str]) -> bool:
    word = re.split(r"[\s,.]", match["place"].lower())[0]
    if match["in"] == "til" and not re.search(r"\d", match["place"]):
        return False
    return word not in _NO_PLACE


_NEXT_SENTENCE = re.compile(r"(?<=[a-zæøå]\s[A-ZÆØÅ])\.\s(?=[A-ZÆØÅ][a-zæøå]+(?:et|en|erne)$)")
""" "retssal A. Mødet (er frivilligt)": the letter of a room, and the next sentence's first word."""


def trimmed(text: str, span: Span) -> Span:
    """`span` without blanks, closing punctuation and small words at its ends."""
    words = span.of(text)
    kept = words.rstrip(" .,;:")
    if "(" not in kept:
        kept = kept.rstrip(")")
    kept = _NEXT_SENTENCE.split(kept, maxsplit=1)[0]
    for small in (" og", " i", " på", " for", " af", " ved"):
        kept = kept.removesuffix(small)
    return Span(span.start + len(words) - len(words.lstrip()), span.start + len(kept))


def find_things_to_bring(text: str, sentences: Sequence[Sentence], number: int) -> tuple[Span, ...]:
    """What to bring, item by item: "legitimation", "de seneste tre lønsedler"."""
    first = max(0, number - 2)
    only_if: tuple[Span, ...] = ()
    for index, sentence in enumerate(sentences[first : number + _BRING_REACH], first):
        words = sentence.span.of(text)[:_REACH]
        if not _MAY_BRING.search(words):
            continue
        if _LIST_HEAD.match(words) and (following := list(_listed(text, sentences[index + 1 :]))):
            return tuple(following)
        if (along := _HAVE_WITH.search(words)) and not _BROUGHT.match(words):
            parts = [
                Span(*(sentence.span.start + at for at in along.span(name)))
                for name in ("things", "more")
                if along[name]
            ]
            return tuple(item for part in parts for item in _items(text, part))
        if passive := _BROUGHT.match(words) or _SHALL_BE_BROUGHT.search(words):
            return _before_the_verb(text, sentences, index, passive)
        match = _BRING.search(words)
        if not match:
            continue
        stop = _BRING_END.search(words, match.end())
        end = stop.start() if stop else len(words)
        filler = _BRING_FILLER.match(words[match.end() : end])
        start = match.end() + (filler.end() if filler else 0)
        if items := tuple(_items(text, Span(sentence.span.start + start, sentence.span.start + end))):
            if _IF_YOU_HAVE.match(words):
                only_if = only_if or items  # what is asked of everybody goes before
                continue
            return items
        following = list(_listed(text, sentences[index + 1 :]))
        if following:
            return tuple(following)
    return only_if


def _before_the_verb(text: str, sentences: Sequence[Sentence], index: int, passive: re.Match[str]) -> tuple[Span, ...]:
    """The things of "kortet skal medbringes"; of "følgende skal medbringes:" those of the list below."""
    group = passive.lastgroup or "things"
    if _THE_FOLLOWING.fullmatch(passive[group]):
        return tuple(_listed(text, sentences[index + 1 :]))
    start = sentences[index].span.start
    return tuple(_items(text, Span(start + passive.start(group), start + passive.end(group))))


_BRING_REACH = 30
"""Sentences after the one that names the day in which a letter says what to bring."""
_MAY_BRING = re.compile(r"bring|medta|medbra|\btag|brought|\bhave\b[^.]{1,80}\bmed\b|\bhave med\b", re.IGNORECASE)


def _items(text: str, span: Span) -> Iterator[Span]:
    start = span.start
    for part in [*_BRING_PARTS.finditer(text, span.start, span.end), None]:
        end = part.start() if part else span.end
        item = trimmed(text, Span(start, end))
        if item.end > item.start:
            yield item
        start = part.end() if part else end


def _listed(text: str, sentences: Sequence[Sentence]) -> Iterator[Span]:
    for sentence in sentences:
        if sentence.form is not Form.ITEM:
            return
        bullet = re.match(r"\s*(?:[•▪◦‣·*–—-]|\d{1,2}[.)]|[a-z]\))\s+", sentence.span.of(text))
        yield trimmed(text, Span(sentence.span.start + (bullet.end() if bullet else 0), sentence.span.end))


def _near(sentences: Sequence[Sentence], number: int, reach: int) -> Iterator[Sentence]:
    """The sentence itself, those after it, then the ones before, as far as a reader looks."""
    yield from sentences[number : number + reach + 1]
    yield from reversed(sentences[max(0, number - 2) : number])
