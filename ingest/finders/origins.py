"""A length of time and what it is counted from in, the day or the count that it comes to out.

"fire uger efter, at du har modtaget afgørelsen" (from receipt), "regnet fra brevets dato" (from the letter's date),
"to dage før samtalen" (back from an appointment), "efter overtagelsen, den 1. december" (from a day told beside),
"efter visitationens bortfald" (from a day told elsewhere). From anything else: no day.
"""

from __future__ import annotations

import datetime as dt
import re

from ingest.finders.counting import add
from ingest.finders.dates import DateMention
from ingest.finders.events import Event, apposed_day, read_event
from ingest.finders.periods import period_edge
from ingest.finders.surroundings import Surroundings, Term
from ingest.finders.told_elsewhere import day_told
from ingest.models import Basis, Unit

_CLAUSE_END = re.compile(
    r"(?<!dag)(?<!dato)(?<!datoen)(?<!dagen)(?<!efter)(?<!fra),(?!\s(?:hvor|du|De|I|at|som|der|da|dette|denne)\s)"
    r"|[.;:!?](?!\w)|[()\n\t–]|$"
    r"|\s(?=(?:skal|kan|kunne|bedes|bør|må|vil|hvis|via|ved at|for at|til at|og|eller|til|på|med|her|hos|har du"
    r"|will|you must|if|to)\b)",
    re.IGNORECASE,
)
_RECEIPT = re.compile(
    r"modt(?:ag|og)|\bfå(?:r|et)\b|\bfik\b|meddel|fremkomst|kom(?:met|mer)?\s(?:\w+\s)?(?:frem|til dig|i hænde)"
    r"|forkynd|underret|tilgå"
    r"|receiv|receipt"
    r"|notif|bekendt\b",
    re.IGNORECASE,
)
_NOT_THIS_LETTER = re.compile(
    r"\b(?:vi|kommunen|os|we)\b.{0,25}(?:modtag|få|receiv)|(?:har|får|modtager)\s(?:vi|kommunen)\b"
    r"|modtagelse(?:n)? af (?:din|dit|dine|jeres)\s"
    r"|\b(?:kommunen|\w+styrelsen|selskabet|banken|\w+nævnet)\shar\s"
    r"|meddelelse om (?!afgørelse|beslutning|denne|dette|påbud|resultat)"
    r"|\b(?:modtaget|fået)\sfra\s(?!os\b|kommunen\b)"
    r"|offentlig|af klagen|regning|blanket|girokort|tilbud|nøgle|materiale|afslag fra|besked fra|udbetaling|\bløn"
    r"|henvendelse"
    r"|\bsvar\b|kvittering|lægeerklæring|pakke|your (?:application|reply)",
    re.IGNORECASE,
)
_GOT_ON = re.compile(r"\b(?:fik|modtog|fået|modtaget|received|got)\b.{0,12}\b(?:den|d\.|on)\b", re.IGNORECASE)
""" "to uger fra det brev, du fik den 1. september": from that day."""
_LETTERS_DATE = re.compile(
    r"(?:(?:dette |denne |dette )?(?:brevets|afgørelsens|tilladelsens|påbuddets|fakturaens|skrivelsens|varslets"
    r"|opkrævningens|opgørelsens|udbetalingens|beslutningens|bevillingens|kendelsens|rejseafregningens|årsopgørelsens"
    r"|brevs|skrivelses|rykkerens|regningens)\s(?:dato(?:en)?|datering|udstedelse|afsendelse)"
    r"|(?:dens|dets|mailens|e-mailens|meddelelsens|denne mails|dette brevs)\sdato"
    r"|dags dato|dags datum|d\.\s?d\.|i dag\b|fakturadato(?:en)?|brevdato(?:en)?|dato\b(?! for)(?! da)"
    r"|udstedelsen(?: af \w+)?"
    r"|(?:den\s)?dato(?:en)?(?:,\sder\s(?:er|står))?\s(?:anført\s|trykt\s)?(?:øverst|ovenfor|foroven)"
    r"(?:\s(?:i|på)\s(?:dette|denne|det|den)?\s?(?:brev|afgørelse|skrivelse|side|faktura)\w*)?"
    r"|(?:den\s)?dato(?:en)?\s(?:for|på|i)\s(?:dette|denne|brevet|afgørelsen|fakturaen"
    r"|udstedelsen)(?:\s(?:brev\w*|afgørelse\w*))?"
    r"|dette brev\b|denne (?:skrivelse|afgørelse|rykker)\b|afgørelsen\b(?! er)(?! blev)|nu\b"
    r"|(?:af|frem|ud)sendelsen(?: af (?:dette|denne|nærværende)\s\w+| af brevet\b|(?=\s?[.,;\n]))"
    r"|(?:the )?date of (?:this|the) (?:letter|decision|invoice|notice)|today|this letter)",
    re.IGNORECASE,
)


def counted_from(around: Surroundings, way: re.Match[str], number: int, unit: Unit) -> Term | None:
    """ "… efter X": what X is decides what is counted from."""
    begin, sign = way.end(), -1 if way["before"] else 1
    if letters := _LETTERS_DATE.match(around.text, begin):
        theirs = sign < 0 or _date_of_a_paper_to_come(around.text, letters.group())
        basis = Basis.NONE if theirs else Basis.LETTER_DATE
        return Term(letters.end(), basis, count=0 if theirs else number, unit=unit)
    if beside := _day_beside(around, begin):
        end, date, certainty = beside
        day = add(date, sign * number, unit)
        return Term(end, Basis.ABSOLUTE, day, movable=sign > 0, certainty=certainty)
    stop = _CLAUSE_END.search(around.text, begin, min(len(around.text), begin + 140))
    end = begin + len(around.text[begin : stop.start() if stop else begin].rstrip(" ,"))
    words = around.text[begin:end]
    if not words.strip():
        return None
    if event := read_event(around, begin):
        if sign < 0:
            return before_event(event, number, unit)
        if event.appointment and not event.guessed:
            date = add(event.appointment.date, number, unit)
            return Term(event.end, Basis.ABSOLUTE, date, certainty=0.8)
    if sign > 0 and (got := _got(around, begin, end, words, number, unit)):
        return got
    if told := day_told(around, begin, back=sign > 0):
        date = add(told[1], sign * number, unit)
        return Term(told[0], Basis.ABSOLUTE, date, movable=sign > 0, certainty=0.8, elsewhere=True)
    return Term(end, Basis.NONE, certainty=0.8)


def _got(around: Surroundings, begin: int, end: int, words: str, number: int, unit: Unit) -> Term | None:
    """ "… at du har modtaget brevet", "… det brev, du fik den 1. september": from receipt, or from that day."""
    if _GOT_ON.search(words) and (days := around.between(begin, end)):
        return Term(days[-1].span.end, Basis.ABSOLUTE, add(_behind(around, days[-1]), number, unit), certainty=0.85)
    if not is_receipt(words) or _of_a_paper_to_come(around.text, words):
        return None
    return Term(end, Basis.RECEIPT, count=number, unit=unit)


_OF_WHAT = re.compile(r"modtagelsen af (?:den\s|din\s|jeres\s)?(?P<noun>[^\W\d_]{5,}?)(?:en|et|n|t)$", re.IGNORECASE)


def _of_a_paper_to_come(text: str, words: str) -> bool:
    """ "Vi sender en ny opgørelse i januar. … senest 14 dage efter modtagelsen af opgørelsen": not of this letter."""
    what = _OF_WHAT.search(words)
    return what is not None and not _THE_LETTER.search(what["noun"]) and _is_to_come(text, what["noun"])


_NOUN_OF_DATE = re.compile(
    r"(?!brev|afgørelse|skrivelse|påbud|dette|denne)(?P<noun>[^\W\d_]{5,}?)(?:ens|ets|ns)\sdat", re.IGNORECASE
)


def _date_of_a_paper_to_come(text: str, words: str) -> bool:
    """ "Vi danner en ny årsopgørelse inden for to uger. … fire uger fra årsopgørelsens dato": not of this letter."""
    what = _NOUN_OF_DATE.match(words)
    return what is not None and _is_to_come(text, what["noun"])


def _is_to_come(text: str, noun: str) -> bool:
    coming = (
        r"\b(?:sender|får|modtager|fremsender|udsender|danner|udarbejder|laver|udskriver|udsteder)\s[^.\n]{0,60}?"
        rf"\b(?:en|et|ny|nyt)\s{re.escape(noun)}"
    )
    return re.search(coming, text, re.IGNORECASE) is not None


def _behind(around: Surroundings, mention: DateMention) -> dt.date:
    """The day on which something was got: never one to come, where the letter names no year."""
    if mention.year_stated or around.letter_date is None or mention.date <= around.letter_date:
        return mention.date
    return add(mention.date, -1, Unit.YEARS)


def _day_beside(around: Surroundings, begin: int) -> tuple[int, dt.date, float] | None:
    """The day that is counted from where it stands there, or beside the noun; its end, and how surely."""
    if dated := _dated_thing(around, begin):
        return (*dated, 0.8)
    if mention := around.mention_near(begin, re.compile(r"(?:den\s)?")):
        return mention.span.end, mention.date, 0.95
    if edge := period_edge(around, begin):
        return edge.end, edge.date, 0.85
    apposed = apposed_day(around, begin)
    return (*apposed, 0.85) if apposed else None


_THE_LETTER = re.compile(
    r"brev|afgørelse|skrivelse|meddel|påbud|forbud|besked|underret|beslutning|kendelse|dom(?:men)?\b|tilladelse"
    r"|bevilling|varsl|rykker|opkrævning|mail|letter|decision|notice",
    re.IGNORECASE,
)
_A_THING = re.compile(
    r"\b(?:fået|modtaget|får|modtager|fik|modtog)\s(?:\w+\s)?[^\W\d_]{4,}(?:en|et|erne|ene|ne)\b", re.IGNORECASE
)
_BY_ANOTHER = re.compile(
    r"\b[^\W\d_]{4,}(?:en|et|erne|ene)\s(?:har\s(?:\w+\s)?(?:modtaget|fået)|modtager|modtog|fik|får)\b", re.IGNORECASE
)
""" "efter, at regionen har modtaget sagen": not the reader who receives."""


def is_receipt(words: str) -> bool:
    """Whether the words tell that the reader gets this letter; "at du har fået rekvisitionen" is another thing."""
    if not _RECEIPT.search(words) or _BY_ANOTHER.search(words):
        return False
    if re.search(r"\b(?:dette|denne|this)\b", words):
        return True
    return not _NOT_THIS_LETTER.search(words) and (bool(_THE_LETTER.search(words)) or not _A_THING.search(words))


_DATE_OF = re.compile(
    r"(?:den\s)?datoen\s(?:på|for|i)\s(?:den\s\w+\s|din\s|jeres\s)?(?P<noun>[^\W\d_]{6,}?)(?:en|et|n|t)(?=\W)"
)
_MADE_ON = re.compile(
    r"\b(?:har|er|blev)\s(?:\w+\s)?(?:den\s|af\s)?$|\b(?:af|dateret|fra|lavet|dannet|udstedt|udskrevet)\s(?:den\s)?$",
    re.IGNORECASE,
)


def _dated_thing(around: Surroundings, begin: int) -> tuple[int, dt.date] | None:
    """ "datoen på årsopgørelsen", where "Vi har den 6. november lavet en ny årsopgørelse" tells its one newest day."""
    match = _DATE_OF.match(around.text, begin, begin + 80)
    if not match:
        return None
    stem = re.compile(rf"\b{re.escape(match['noun'])}", re.IGNORECASE)
    days: set[dt.date] = set()
    for mention in around.dates:
        head = around.text[max(0, mention.span.start - 60) : mention.span.start]
        beside = around.text[mention.span.end : mention.span.end + 45].split(".")[0]
        made = re.match(r"\s(?:lavet|dannet|udstedt|udskrevet|sendt|udarbejdet)\b", beside)
        if (made and stem.search(beside)) or (stem.search(head[-35:]) and _MADE_ON.search(head)):
            days.add(mention.date)
    near = {day for day in days if around.letter_date is None or abs((around.letter_date - day).days) <= 31}
    return (match.end(), near.pop()) if len(near) == 1 else None


def before_event(event: Event, number: int, unit: Unit) -> Term:
    """The day that stands `number` units before the event; no day where the letter tells none."""
    if event.appointment is None:
        return Term(event.end, Basis.NONE, movable=False, certainty=0.8)
    date = add(event.appointment.date, -number, unit)
    time = None if number else event.appointment.time
    return Term(event.end, Basis.ABSOLUTE, date, time=time, movable=False, certainty=0.9)
