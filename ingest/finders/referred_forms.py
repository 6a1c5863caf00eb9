"""The ways in which a letter points at a deadline told elsewhere, as data of `ingest.finders.referred`."""

from __future__ import annotations

import re

SAME = re.compile(
    r"\b(?:inden\s?for|inden|senest|til|ved|overholde|within|before(?=\sthe\s(?:deadline|time\slimit))"
    r"|by)\s(?:kl\.?\s(?P<hour>\d{1,2})(?:[.:](?P<minute>\d\d))?\s)?"
    r"(?:udløbet\saf\s)?(?:den\s|det\s)?(?:samme\s(?:frist|dag|dato"
    r"|tidspunkt|tidsrum|tid(?!\w))"
    r"|(?:(?:den|denne|ovenstående|nævnte|angivne|ovennævnte|fastsatte|oplyste|anførte"
    r"|\w+)\s)?(?P<kind>\w*)frist(?:ens|en|s)?(?:\sudløb(?:er)?(?!\w))?|(?P<due>forfalds|betalings)(?:dag|dato)(?:en)?(?!\w)"
    r"|(?:denne|den|nævnte|angivne)\s(?:dato|dag)|da\b|(?:the|that) (?:same )?(?:deadline|date|day|time\slimit)"
    r"(?:\s(?:runs out|expires|ends|has expired))?)"
    r"(?:\si\s(?:afsnit|punkt|pkt\.)\s(?P<section>\d{1,2}))?",
    re.IGNORECASE,
)
IT_RUNS_OUT = re.compile(
    r"\b(?:inden|før|before)\s(?:den|it)\s(?:er\sudløbet|udløber|er\sgået|er\somme|runs\sout|expires|has\sexpired)\b",
    re.IGNORECASE,
)
""" "Udsættelse af fristen kræver, at du beder om det, inden den er udløbet"."""
A_LIMIT = re.compile(r"\w*frist(?:en|ens)?\b|\b(?:deadline|time\slimit)\b", re.IGNORECASE)
TOLD = re.compile(
    r"\b(?:inden\s?for|inden|senest|til|within|by|no later than)\s(?:på\s)?(?:den|det|the)\s"
    r"(?:(?:ovenfor|nedenfor|ovennævnte|nævnte|anførte|angivne|fastsatte|oplyste|sidste|rettidige|seneste)\s){0,3}"
    r"(?:\w*frist|dato|dag|tidspunkt|betalingsdag|betalingsdato|date|day|deadline)(?:en|et)?"
    r"(?:,?\s(?:der|som|that|which|is|are)\s(?:\w+\s){0,2}?(?:anført|fremgår|står|nævnt|angivet|oplyst|skrevet"
    r"|stated|given|shown)"
    r"(?:\s(?P<where>(?:nr\.|pkt\.|[^.,;\n]){1,40}))?|\s(?P<there>ovenfor|nedenfor"
    r"|i (?:skemaet|tabellen|oversigten)|above|below))",
    re.IGNORECASE,
)
SECTION_DEADLINE = re.compile(r"\bfristen\si\s(?:afsnit|punkt|pkt\.)\s(?P<section>\d{1,2})", re.IGNORECASE)
THAT_TIME = re.compile(r"\bi\s(?:det|dette)\stidsrum\b|\bpå\s(?:det|dette)\stidspunkt\b", re.IGNORECASE)
ALONG = re.compile(
    r"\b(?:(?:samtidig(?:t)?|sammen|at the same time|together|along)\s(?:med|with|as)"
    r"|i forbindelse med (?:ind|frem|af|til)?(?:sendelsen|leveringen|givelsen|leveringen) af|ved (?:ind"
    r"|frem)sendelsen af"
    r")\s"
    r"(?:(?:det|den|de|dit|din|dine|the|your)\s)?(?:\w+ede\s|udfyldte\s)?(?P<noun>(?:punkt|afsnit|pkt\."
    r"|nr\.)\s(?P<section>\d{1,2})|[^\W\d_]{4,})",
    re.IGNORECASE,
)
LIKE = re.compile(
    r"[\s,]{1,2}(?:som|hvor|der)\s(?:(?:gælder\s|er\s(?:sat|givet|fastsat|anført|nævnt)\s)?for\s)?(?:(?:den|det|du|De|I)\s)?(?P<noun>[^\W\d_]{4,})"
)
AS_DAY = re.compile(r"\bsamme dag,?\s(?:som|hvor)\s", re.IGNORECASE)
SAME_DAY_AS = re.compile(r"\s(?:som|as)\s", re.IGNORECASE)
BEFOREHAND = re.compile(
    r"(?<!dagen )(?<!aftenen )(?<!dage )(?<!uger )(?<!uge )\b(?:forinden|before then)\b", re.IGNORECASE
)
ASKS = re.compile(r"\b(?:skal|bedes|må|must|have to|has to|påhviler|anmodes|[a-zæøå]{3,}er\s(?:du|De|I))\b")
SAME_DAY = re.compile(
    r"\b(?:senest\s)?(?:på\s)?(?:samme dag|the same day)(?=\s(?:som|as)\s|\s?(?:[.;\n]|$)|,\s(?:og|men|så|ellers|and"
    r"|or)\s|\sinden\skl)",
    re.IGNORECASE,
)
BERTHED = re.compile(
    r"[^.;\n]{0,40}?\b(?:berammet|fastsat|aftalt|planlagt|sat|scheduled)\s(?:til|for)\s?$", re.IGNORECASE
)
HINDERED = re.compile(
    r"\b(?:forhindret|afbud|kan ikke (?:komme|møde)|ikke kan (?:komme|møde)|framelde|aflyse|melde fra"
    r"|ude af stand til at (?:møde|komme|deltage)|(?:ikke (?:har )?mulighed|afskåret fra"
    r"|nødt til) (?:for )?(?:at )?(?:møde|komme|deltage"
    r"|udeblive|blive væk))\b",
    re.IGNORECASE,
)
AS_WHEN = re.compile(
    r"\bBliver\s(?:du|De|I)\b|\bsamme\sdag(?:,?\s(?:som|hvor|når)\b)|^\W{0,4}(?:If|When|Hvis|Såfremt|Når)\b"
)
"""What makes "samme dag" the day that something happens, and no date."""


BY = re.compile(r"(?:inden|within|by)\s(?!kl)", re.IGNORECASE)
""" "… skal du inden samme dag indsende": a day told before, and not that on which it happens."""
LISTED = re.compile(
    r"\b(?:senest|inden|på|by|on)\s(?:på\s|den\s)?(?:disse|følgende|nedenstående|de\s(?:anførte|nævnte|angivne)"
    r"|(?:the\s)?following|these)\s(?:datoer|dage|dato|dag|tidspunkter|frister|dates|days)",
    re.IGNORECASE,
)
""" "senest på disse datoer:": the first of them, in the rows or points below."""
THING_LIMIT = re.compile(
    r"\b(?:inden\s?for|inden|senest|til)\s(?=(?:den\s\w*frist|[^\W\d_]{4,}s\s\w*frist))", re.IGNORECASE
)
""" "inden den frist, der gælder for skemaet", "inden skemaets frist"."""
SAME_HOLDS = re.compile(r"\b(?:samme|denne)\s\w*frist\sgælder\b|\bgælder\ssamme\s\w*frist\b", re.IGNORECASE)
AT_ONCE_WITH = re.compile(
    r"\b(?:samtidig\s(?:hermed|dermed)|(?:her|der)med\ssamtidig|i\ssamme\s(?:arbejdsgang|forbindelse|ombæring"
    r"|forsendelse|kuvert))\b",
    re.IGNORECASE,
)
CELL = re.compile(r"(?<=\t)\s?(?:senest |inden )?samme (?:dag|dato|frist)\s?(?=\t|\n|$)", re.IGNORECASE)
FORMS = (
    (THING_LIMIT, ("frist",)),
    (CELL, ("\tsamme", "\tsenest samme", "\tinden samme")),
    (TOLD, ("anført", "fremgår", "står", "nævnt", "angivet", "oplyst", "skrevet", "ovenfor", "nedenfor", "i skemaet",
             "i tabellen", "i oversigten", "stated", "given", "shown", "above", "below")),
    (SAME, ("frist", "samme", " da", "dato", "dag", "deadline", "same", "tidspunkt", " day", " date", "time limit")),
    (SAME_DAY, ("samme dag", "same day")),
    (IT_RUNS_OUT, ("inden den ", "før den ", "before it ")),
    (SECTION_DEADLINE, ("fristen i",)),
    (THAT_TIME, ("tidsrum", "tidspunkt")),
    (ALONG, ("samtidig", "sammen", "together", "along", "at the same time", "elsen af", "ingen af")),
    (BEFOREHAND, ("forinden", "before then")),
    (LISTED, ("disse dat", "følgende dat", "følgende dag", "nedenstående", "de anførte", "de nævnte", "de angivne",
               "disse dag", "disse tids", "følgende tids", "disse fris", "følgende fris", "following d", "these d")),
    (SAME_HOLDS, ("frist gælder", "gælder samme")),
    (AT_ONCE_WITH, ("samtidig", "i samme")),
)  # fmt: skip
"""Each form with words of which a letter has one, if it has the form: most letters are spared the search."""
