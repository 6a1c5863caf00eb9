"""A limit to time with its sentence in, whether it binds the reader out.

The authority's own time, an employer's, a period covered, how long something lasts, a day taken back or replaced, and
another street's row bind nobody who reads the letter.
"""

from __future__ import annotations

import re

from ingest.finders.limit import Limit, SentenceIndex
from ingest.finders.limits_of_time import LABEL
from ingest.finders.limits_without_word import COVERED
from ingest.finders.surroundings import Surroundings
from ingest.finders.taken_up import not_done
from ingest.finders.whose import Whose, whose
from ingest.models import Span

_STATE = re.compile(
    r"\b(?:gælder|gældende|gyldigt?|løber|bevilge[ts]|bevilling\w*|tilkendt|tildelt|udbetal\w*|ydes|dækker"
    r"|omfatter|født|optjen\w*"
    r"|fritaget|indskrevet|berettiget|opgjort|fortsætter|bortfaldt|ret\stil\s(?!at\b)\w+|(?:du|De|I"
    r"|der)\shar\s(?:\w+\s)?(?:fået|haft|boet"
    r"|arbejdet|været|modtaget|betalt)|ansat|sygemeldt|sygedagpenge\w*\stil|valid|ferielukket|plads\wn)\b",
    re.IGNORECASE,
)
_NOT_YET = re.compile(r"\b(?:ikke|først|not)\b", re.IGNORECASE)
_IF = re.compile(r"\b(?:hvis|såfremt|medmindre|if)\b|^(?:Har|Hører|Modtager|Får|Betaler|Svarer)\b", re.IGNORECASE)
"""A prohibition until a day ("du må ikke rejse før …") is no deadline; a condition ("hvis du ikke svarer før …") is."""
_NO_LONGER = re.compile(
    r"\b(?:oprindelige|tidligere|hidtidige|gamle)\s\w*frist|\bgælder ikke\b|\bikke længere\b"
    r"|\bbortfalder\b",
    re.I,
)
_BY_THE = re.compile(r"\b(?:inden|overholde)\s(?:for\s)?den\s(?:oprindelige|tidligere|hidtidige)\s$", re.IGNORECASE)
"""An earlier deadline that is held to, not given up."""
_OPEN = re.compile(
    r"\b(?:indskrivning|tilmelding|ansøgning(?:er)?|bemærkninger|indsigelser|opskrivning"
    r"|høring)\b",
    re.I,
)
_TO_BE_DONE = re.compile(
    r"\b(?:tages|afleveres|indsendes|foretages|gennemføres|afhentes|uploades|bestilles|bookes|hentes)\b[^.;]{0,90}$"
)
""" "Prøven tages hos egen læge i perioden …": nobody but the reader has it done."""
_OFFER = re.compile(r"\btilbud|\bpladsen\b|\breserveret\b", re.IGNORECASE)
_INSTEAD = re.compile(
    r"(?:i stedet for|frem for|og ikke|ikke længere|ikke|tidligere(?: frist)?|erstatter"
    r"|instead of)[\s,:]{1,2}(?:som\s\w+\s\w+,?\s|fristen\s)?(?:den\s)?$",
    re.IGNORECASE,
)
_WRONG = re.compile(
    r"\b(?:en fejl|forkert|fejlagtigt?|se bort fra(?! (?:en|at|\w*overskrid\w*|fristen)\b)|gælder ikke længere"
    r"|er bortfaldet|rigtige (?:dato|frist)"
    r"|was wrong|incorrect)\b",
    re.IGNORECASE,
)
_CASE_OF_ITS_OWN = re.compile(r"(?:Hvis|Såfremt|Er|Mener|Finder|Har|Skulle|Synes|If)\s")
""" "Er du af den opfattelse, at beslutningen er forkert, …" takes no day back."""
_RESOLVED = re.compile(
    r"\b(?:\w*udvalget|byrådet|kommunalbestyrelsen|regionsrådet|\w*bestyrelsen|direktionen|folketinget"
    r"|regeringen|ministeriet)\b"
    r"(?:[^.;\n]|\d\.){0,80}\b(?:besluttet|vedtaget|bestemt),? at (?:alle|samtlige|kommunens|forvaltningen|sagerne"
    r"|sagsbehandlingen)\b",
    re.IGNORECASE,
)
""" "Udvalget har besluttet, at alle lån skal være sendt til opkrævning senest …": the administration's own time."""
_TO_READER = re.compile(
    r"\b(?:du|dig|din|dit|dine|De|Dem|Deres|I|jer|jeres|ejere\w*|borgere\w*|lejere\w*|forældre\w*)\b"
)
_OF_NO_MATTER = re.compile(
    r"\b(?:det|dette|beslutningen|datoen|fristen|ændringen|denne (?:frist|dato))\s(?:\w+\s){0,2}?(?:ikke"
    r"|ingen)\s(?:\w+\s)?"
    r"(?:betydning|indflydelse|noget at gøre)\b[^.]*\b(?:din|dit|dine|dig|jer|jeres|Deres|Dem)\b"
    r"|\b(?:vedrører|berører|gælder|ændrer) ikke (?:din|dit|dine|dig|jer|jeres|Deres|Dem)\b",
    re.IGNORECASE,
)
_STREET = re.compile(
    r"\b([A-ZÆØÅ][a-zæøåé]+(?:vej|gade|allé|stræde|vænget|parken|toften|bakken|plads|stien|haven|ager|marken"
    r"|engen)en?)\b"
)


def owner_of(around: Surroundings, words: str, place: Span) -> Whose:
    """Whose time it is; that of what was not done ("bestilles der ikke tid inden …") is the citizen's."""
    aside = _ASIDE.search(words, place.end)
    owner = whose(words[: aside.start()] if aside else words, place, around.to_neighbour)
    head = words[: place.start]
    if owner is not Whose.CITIZEN and not_done(head) and whose(head, Span(len(head), len(head))) is Whose.UNTOLD:
        return Whose.CITIZEN
    return owner


def binds_reader(
    around: Surroundings, page: SentenceIndex, found: Limit, owner: Whose, words: str, place: Span
) -> bool:
    """Whether the limit binds the reader: not the authority's, another's, an earlier one, a period's."""
    head = words[: place.start]
    sentence = page.around(found.span)
    others = owner in (Whose.AUTHORITY, Whose.THIRD, Whose.PAST)
    given_up = (
        found.cue == "label"
        and bool(_NO_LONGER.search(words))
        and not _BY_THE.search(head)
        and len(around.between(sentence.start, sentence.end)) < 2
    )
    open_to_all = found.cue == "window" and bool(LABEL.search(head) or _OPEN.search(head) or _TO_BE_DONE.search(head))
    told = found.cue in ("now", "every", "window") and owner is not Whose.CITIZEN and not open_to_all
    return not (
        (others and not (found.cue == "column" and owner is not Whose.PAST))
        or given_up
        or told
        or _is_replaced(found, head)
        or _is_put_right(page.next_to(found.span))
        or _spared_next(words, page.next_to(found.span))
        or (found.cue in ("label", "until") and _is_anothers(head.removesuffix("frist ")))
        or _OUR_OWN.search(words, place.end)
        or _is_state(found, owner, words, head)
        or bool(_DONE_BY_ANOTHER.search(head))
        or (found.cue == "label" and _is_paid_out(page, found.span))
        or (bool(_RESOLVED.search(head)) and not _TO_READER.search(words))
        or bool(_OF_NO_MATTER.search(page.next_to(found.span)))
        or _other_street(around.text, page, found.span, words)
    )


_OF_ANOTHER = re.compile(
    r"\b(?:(?!(?i:brev|påbud|afgør|sag|høring|skrivels|opkræv|regning|faktura|skema|blanket|aftale|lejemål|projekt|ansøg|klage"
    r"|rykker|tilbud|varsl|betaling|ordning|tilladels|bevilling|måned|uge|ejer|lejer|borger|ansøger))"
    r"[^\W\d_]{4,}(?:ens|ets|ernes)|(?i:hans|hendes|vores|deres|the\s\w+'s|their|its))\s(?:\w+\s)?$"
)
""" "selskabets frist er den 4.": somebody else's, whatever verb stands round it."""
_HAS_ONE = re.compile(
    r"\b(?:[Hh]an|[Hh]un|[Pp]årørende|[Gg]enboen|[A-ZÆØÅ][\wæøå]+\s[A-ZÆØÅ][\wæøå]+(?:\s[A-ZÆØÅ][\wæøå]+)?|[A-ZÆØÅ]\w+\s(?:A/S|ApS|I/S))\s"
    r"(?:(?!du\b|De\b|I\b|dig\b|jer\b)[^\s,;]+\s){0,9}?(?:med|har(?:\s\w+)?)\s$"
    r"|(?<!\bdu )(?<!\bDu )(?<!\bDe )(?<!\bI )\bhar\sselv\s$"
)
""" "Genboen har fået en henvendelse med frist den 10."."""


def _is_anothers(head: str) -> bool:
    """Whether the label's own words say that the deadline is somebody else's."""
    near = head[-_NAMED_WITHIN:]
    return bool(_OF_ANOTHER.search(near) or _HAS_ONE.search(near))


_NAMED_WITHIN = 120


def _is_put_right(following: str) -> bool:
    """ "Den dato var en fejl": whether the next sentence takes the day back."""
    return bool(_WRONG.search(following)) and not _CASE_OF_ITS_OWN.match(following)


_OUR_OWN = re.compile(r"\b(?:den|denne|vores)\s(?:egen\s)?frist\s(?:kan|må|skal|har)\s(?:vi|kommunen)\b", re.IGNORECASE)
""" "…, og den frist kan vi ikke selv forlænge"."""
_ASIDE = re.compile(
    r",\s(?:hvor|da|idet|fordi|eftersom|ellers|for\s(?=ellers|at\b|vi\b|så\b)|så(?!fremt)|because|when|so)\s",
    re.IGNORECASE,
)
"""What follows the day as its reason or circumstance says nothing of whose it is."""
_APPOSED = re.compile(r",?\s(?:inden|før)\s[^,.;]{3,80},\s(?:det vil sige|dvs\.|altså|nemlig)\s$", re.IGNORECASE)


_EMBEDDED = re.compile(r",\s(?:hvor|der|som|hvilket|hvilken)\s[^,.;]{3,110},\s$", re.IGNORECASE)
""" "… til depotet, hvor der er åbent på hverdage, senest den 4.": what is set in between has no say."""


def without_apposed(words: str, place: Span) -> tuple[str, Span]:
    """ "…, inden støtten udbetales, det vil sige senest den 27.": the clause that the day explains has no say."""
    head = words[: place.start]
    apposed = _APPOSED.search(head) or _EMBEDDED.search(head)
    if apposed is None:
        return words, place
    gone = apposed.end() - apposed.start() - 1
    return words[: apposed.start()] + " " + words[place.start :], Span(place.start - gone, place.end - gone)


def _is_replaced(found: Limit, head: str) -> bool:
    """ "… og ikke den 20. november"; but "modtager vi den ikke senest den 20." replaces nothing."""
    instead = _INSTEAD.search(head)
    return bool(instead) and not (found.cue in _LIMITING and instead is not None and _PLAIN_NOT.match(instead.group()))


_SPARED = re.compile(
    r"\b(?:[Dd]u|De|I)\s(?:skal|behøver|bedes|må)\s(?:\w+\s){0,2}?ikke\s(?:selv\s)?(?:at\s)?(?P<verb>[^\W\d_]{5,})"
    r"|\b(?:skal|behøver)\s(?:du|De|I)\s(?:\w+\s){0,2}?ikke\s(?:selv\s)?(?P<other>[^\W\d_]{5,})"
)


def _spared_next(words: str, following: str) -> bool:
    """ "Renten indberettes senest den 20. Du skal ikke selv indberette den": the reader has no such deadline."""
    spared = _SPARED.search(following)
    verb = (spared["verb"] or spared["other"]) if spared else None
    return verb is not None and verb.lower()[:6] in words.lower()


_LIMITING = ("latest", "before", "until", "on", "now")
_PLAIN_NOT = re.compile(r"ikke\s", re.IGNORECASE)


def _is_state(found: Limit, owner: Whose, words: str, head: str) -> bool:
    """Whether the words tell how long something lasts, or what period papers are about, not by when to act."""
    if found.cue == "window" and COVERED.search(head):
        return True
    if found.cue in ("latest", "until") and _UP_TO.match(words, len(head)) and _FOR_A_PERIOD.search(head):
        return True
    if found.cue == "before" and _NOT_YET.search(head.rsplit(";", 1)[-1]) and not _IF.search(head):
        return True
    lasting = found.cue in ("window", "until", "before") or words[len(head) :].lower().startswith(
        ("til og med", "t.o.m")
    )
    clause = re.split(r",\s(?=(?:og|men|skal|kan|bedes)\b)|;", head)[-1]
    return lasting and bool(_STATE.search(clause)) and not _OFFER.search(words)


def _is_paid_out(page: SentenceIndex, span: Span) -> bool:
    """ "We continue to pay the benefit. The next instalment falls due on …": money that the reader gets."""
    at = page.index(span.start)
    before = page.all[at - 1 : at] if at and page.all[at - 1].paragraph == page.all[at].paragraph else ()
    return bool(before) and _THEY_PAY.search(before[0].span.of(page.text)) is not None


_THEY_PAY = re.compile(
    r"\b(?:[Vv]i|[Kk]ommunen)\s(?:[^\W\d_]+\s){0,4}?udbetale[rt]?\b|\b[Ww]e\s(?:will\s)?(?:continue\sto\s|still\s)?pay\s(?!attention)(?:you|the|your)\b"
    r"|\b(?:udbetales|is paid out|are paid out|is paid to you)\b"
)
_DONE_BY_ANOTHER = re.compile(
    r"\b[^\W\d_]{4,}es\saf\s(?!(?i:ejer|lejer|ansøger|forældre|borger|beboer|bruger|modtager|elev))[^\W\d_]{5,}(?:en|et|erne|ene)"
    r"\s(?:og|som|der)\s(?:skal|bedes)\s[^.;,]{0,40}$"
)
""" "Beskrivelsen udarbejdes af klasselæreren og skal være hos os den 8.": the teacher's day."""
_UP_TO = re.compile(r"(?:til og med|t\.o\.m\.|indtil|frem til|until|til)\s", re.IGNORECASE)
_FOR_A_PERIOD = re.compile(
    r"\b(?:for|om|vedrørende|dækker|omfatter|covering)\s(?:hele\s|the\s)?(?:perioden|tiden|tidsrummet|månederne|årene|period)\s"
    r"(?:(?:fra|from)\s[^.;,]{3,35}\s)?(?:og\s)?$",
    re.IGNORECASE,
)
""" "Regnskab for perioden til og med den 31. december indsendes senest den 15. januar": what it is for."""


def _other_street(text: str, page: SentenceIndex, span: Span, words: str) -> bool:
    """Whether the row is for another street than the one the letter is addressed to."""
    if "\t" not in words:
        return False
    streets = set(_STREET.findall(words.split("\t")[0]))
    address = re.search(_STREET.pattern + r"\s\d{1,3}", text[:1500])
    return bool(
        streets and address and address[1] not in streets and re.search(rf"^{address[1]}\b[^\n]*\t", text, re.MULTILINE)
    )
