"""Values written as each language writes them, urgency in words, and what happens where a text is missing."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from chains.models import Day, Level, Line, Local, Message, Money, Name, Quoted, Section, Urgency
from chains.wording import Wording, formats, isolated, languages
from chains.wording.bundles import locale_of
from chains.wording.formats import phone
from chains.wording.terms import terms_in
from ingest.errors import ErrorCode, UnreadableUpload
from ingest.models import Basis, Deadline, DeadlineRule, Span

TODAY = dt.date(2026, 11, 21)
DIRECTION = frozenset("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Unicode's marks of direction."""


def _due(date: dt.date | None, moved_to: dt.date | None = None, passed: bool = False) -> Line:
    rule = DeadlineRule(Span(0, 1), Basis.ABSOLUTE, date)
    return Line("must-1", Section.MUST, "act-call-bare", deadline=Deadline(rule, date, None, moved_to, passed))


@pytest.mark.parametrize(
    ("days", "danish", "english"),
    [
        (-30, "For 30 dage siden", "30 days ago"),
        (-2, "For 2 dage siden", "2 days ago"),
        (-1, "I går", "Yesterday"),
        (0, "I dag", "Today"),
        (1, "I morgen", "Tomorrow"),
        (2, "Om 2 dage", "In 2 days"),
        (14, "Om 14 dage", "In 14 days"),
    ],
)
def test_urgency_in_words(days: int, danish: str, english: str) -> None:
    line = _due(TODAY + dt.timedelta(days=days))
    assert Wording("da").urgency(line, TODAY) == danish
    assert Wording("en").urgency(line, TODAY) == english


def test_urgency_of_a_deadline_the_law_has_moved_past_today() -> None:
    """A Saturday's deadline on the Sunday after is tomorrow, not "yesterday"."""
    line = _due(dt.date(2026, 11, 21), moved_to=dt.date(2026, 11, 23))
    assert Wording("da").urgency(line, dt.date(2026, 11, 22)) == "I morgen"


def test_urgency_without_a_day() -> None:
    at_once = Line("must-1", Section.MUST, "act-call-bare", urgency=Urgency.NOW)
    assert Wording("da").urgency(at_once, TODAY) == "Så hurtigt du kan"
    assert Wording("da").urgency(Line("must-1", Section.MUST, "act-call-bare"), TODAY) == ""


@pytest.mark.parametrize(
    ("key", "arguments", "danish", "english"),
    [
        # a date with its weekday
        (
            "deadline-by",
            {"date": dt.date(2026, 12, 4)},
            "Senest fredag den 4. december 2026.",
            "No later than Friday 4 December 2026.",
        ),
        # a time as Danes and as the British write it
        (
            "deadline-at-time",
            {"date": dt.date(2026, 12, 4), "time": dt.time(9, 0)},
            "Fredag den 4. december 2026 kl. 9.00.",
            "Friday 4 December 2026 at 09:00.",
        ),
        # thousands and øre; the stop of "kr." is the sentence's too
        (
            "meaning-receive-instead",
            {"amount": Money(Decimal("1450")), "before": Money(Decimal("8412.50"))},
            "Du får 1.450\u00a0kr. om måneden i stedet for 8.412,50\u00a0kr.",
            "You get 1,450\u00a0kr. a month instead of 8,412.50\u00a0kr.",
        ),
        # whole kroner; a list as the language joins it
        (
            "amount",
            {"amount": (Money(Decimal(900)), Money(Decimal("1200")), Money(Decimal(3)))},
            "Beløb: 900\u00a0kr., 1.200\u00a0kr. og 3\u00a0kr.",
            "Amount: 900\u00a0kr., 1,200\u00a0kr. and 3\u00a0kr.",
        ),
        # a number to call
        ("contact-phone", {"value": Name("+4570201201")}, "Telefon: 70 20 12 01", "Phone: 70 20 12 01"),
        # a plural, and a date inside a sentence
        (
            "meaning-duties-first",
            {"count": 1, "date": dt.date(2026, 12, 4)},
            "Der er én ting, du skal gøre, senest fredag den 4. december 2026.",
            "There is one thing you have to do, no later than Friday 4 December 2026.",
        ),
        # a sender nobody knows opens the sentence with a capital
        (
            "meaning-hearing",
            {"sender": Message("sender-unknown")},
            "Afsenderen har ikke besluttet noget. Du kan sige din mening først.",
            "The sender has not decided anything. You can say what you think first.",
        ),
        # a day that needs no weekday; data's own languages
        (
            "contact-help",
            {
                "name": Name("DUKH"),
                "phone": Name("+4576301930"),
                "about": Local({"da": "Råd", "en": "Advice"}),
                "checked": Day(TODAY),
            },
            "DUKH: 76 30 19 30. Råd (tjekket 21. november 2026).",
            "DUKH: 76 30 19 30. Advice (checked 21 November 2026).",
        ),
    ],
)
def test_messages(key: str, arguments: dict[str, object], danish: str, english: str) -> None:
    message = Message(key, arguments)  # type: ignore[arg-type]
    assert Wording("da").message(message) == danish
    assert Wording("en").message(message) == english


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("+4570201201", "70 20 12 01"),
        ("+45116111", "116 111"),  # short national numbers
        ("+451888", "1888"),
        ("112", "112"),
        ("+46701234567", "+46 70 123 45 67"),  # a foreign one keeps its country
        ("+999", "+999"),  # no number of any plan stays as it is
    ],
)
def test_phone_numbers(written: str, shown: str) -> None:
    assert phone(written) == shown


@pytest.mark.parametrize(
    ("language", "date", "day", "hour", "sum_", "items"),
    [
        ("da", "fredag den 4. december 2026", "4. maj 2026", "16.30", "8.412,50", "a, b og c"),
        ("en", "Friday 4 December 2026", "4 May 2026", "16:30", "8,412.50", "a, b and c"),
        ("de", "Freitag, 4. Dezember 2026", "4. Mai 2026", "16:30", "8.412,50", "a, b und c"),
        ("pl", "piątek, 4 grudnia 2026", "4 maja 2026", "16:30", "8\u00a0412,50", "a, b i c"),
        ("ro", "vineri, 4 decembrie 2026", "4 mai 2026", "16:30", "8.412,50", "a, b și c"),
        ("tr", "4 Aralık 2026 Cuma", "4 Mayıs 2026", "16:30", "8.412,50", "a, b ve c"),
        # no full stop of its own at the year's end: the sentence has one
        ("uk", "пʼятниця, 4 грудня 2026 року", "4 травня 2026 року", "16:30", "8\u00a0412,50", "a, b і c"),
        # the Gregorian calendar, no comma in the date, the letter's separators, no "and" written onto a Danish word
        ("ar", "الجمعة 4 ديسمبر 2026", "4 مايو 2026", "16:30", "8.412,50", "a، b، c"),
        ("fa", "جمعه 4 دسامبر 2026", "4 مهٔ 2026", "16:30", "8.412,50", "a، b، c"),
        ("ur", "جمعہ 4 دسمبر 2026", "4 مئی 2026", "16:30", "8.412,50", "a، b، اور c"),
        # the day before the month, as in the letter
        ("so", "Jimco 4 Diseembar 2026", "4 Maayo 2026", "16:30", "8.412,50", "a, b iyo c"),
        # figures beside the month's name, which is another calendar's too
        ("ti", "ዓርቢ 4 ታሕሳስ 2026 (4.12.2026)", "4 ጉንበት 2026 (4.5.2026)", "16:30", "8.412,50", "a፣ b፣ c"),
    ],
)
def test_values_are_written_so_that_they_can_be_found_in_the_letter(
    language: str, date: str, day: str, hour: str, sum_: str, items: str
) -> None:
    locale = locale_of(language)
    assert formats.date(dt.date(2026, 12, 4), locale) == date
    assert formats.plain_date(dt.date(2026, 5, 4), locale) == day
    assert formats.time(dt.time(16, 30), locale) == hour
    assert formats.money(Decimal("8412.50"), locale) == f"{sum_}\u00a0kr."
    assert formats.listed(["a", "b", "c"], locale) == items


@pytest.mark.parametrize("language", languages())
def test_every_language_has_the_letters_digits_and_no_marks_of_direction(language: str) -> None:
    """Digits 0-9, this year's number, the 24-hour clock; direction belongs to whoever shows the text."""
    locale = locale_of(language)
    for month in range(1, 13):
        said = formats.date(dt.date(2026, month, 23), locale)
        assert "23" in said and "2026" in said
        assert not DIRECTION & set(formats.listed([said, said], locale)), repr(said)
    assert formats.time(dt.time(23, 5), locale) in ("23:05", "23.05")
    assert Wording(language).text("urgency-ahead", days=25).count("25") == 1
    assert all(sign in "0123456789" for sign in formats.money(Decimal(8412), locale) if sign.isdigit())


def test_words_quoted_from_one_letter_are_listed_in_its_language() -> None:
    """ "a, b og c" is one Danish quote: no "and" in the midst of it, one pair of marks around it."""
    message = Message("things", {"quote": (Quoted("pas"), Quoted("kørekort"), Quoted("kort"))})
    assert Wording("en").message(message) == "“pas, kørekort og kort” (Danish words from the letter)"
    assert Wording("ar", isolate=isolated).message(message).count("\u2068pas, kørekort og kort\u2069") == 1


def test_words_of_the_letter_are_set_apart_only_by_who_shows_them() -> None:
    message = Message("appeal-to", {"body": Name("Ankestyrelsen")})
    assert Wording("da").message(message) == "Du kan klage til Ankestyrelsen."
    assert Wording("da", isolate=isolated).message(message) == "Du kan klage til \u2068Ankestyrelsen\u2069."


def test_data_that_is_not_in_the_readers_language_is_set_apart() -> None:
    """Danish words about a helpline in the midst of Arabic would else run the wrong way."""
    about = Local({"da": "Råd", "en": "Advice"})
    line = Message("page-crisis-line", {"name": Name("DUKH"), "phone": Name("112"), "about": about})
    assert "\u2068Råd\u2069" in Wording("ar", isolate=isolated).message(line)
    assert "\u2068Advice" not in Wording("en", isolate=isolated).message(line)


def test_a_language_without_catalogue_falls_back_and_says_so() -> None:
    wording = Wording("fi")
    assert wording.section_title(Section.MUST) == "Det skal du gøre"
    assert wording.fell_back


def test_a_known_language_does_not_claim_to_have_fallen_back() -> None:
    for language in ("da", "en", "EN", "da-DK"):
        wording = Wording(language)
        wording.section_title(Section.MUST)
        assert not wording.fell_back, language


def test_easy_is_taken_where_it_exists_and_normal_where_not() -> None:
    easy = Wording("da", Level.EASY)
    sender = {"sender": Name("Solbæk Kommune")}
    assert easy.message(Message("meaning-hearing", sender)) == "Intet er bestemt. Du kan sige din mening først."
    assert easy.section_title(Section.MUST) == "Det skal du gøre"


def test_what_no_language_says_is_an_error_of_the_program() -> None:
    with pytest.raises(LookupError, match="no-such-text"):
        Wording("da").text("no-such-text")
    with pytest.raises(ValueError, match="appeal-to"):
        Wording("da").text("appeal-to")


@pytest.mark.parametrize(
    ("code", "limit", "said"),
    [
        (ErrorCode.TOO_LARGE, 20, "højst fylde 20 MB"),
        (ErrorCode.TOO_LARGE, None, "Filen er for stor. Send"),
        (ErrorCode.TOO_MANY_PAGES, 60, "højst være 60 sider"),
        (ErrorCode.ENCRYPTED_FILE, None, "gem den uden kode"),
        (ErrorCode.UNREADABLE, None, "godt lys"),
    ],
)
def test_errors_name_the_limit_where_there_is_one(code: ErrorCode, limit: int | None, said: str) -> None:
    assert said in Wording("da").error(UnreadableUpload(code, limit))


@pytest.mark.parametrize(
    ("words", "slugs"),
    [
        ("lønsedler for august og september", ("payslips",)),
        ("en kopi af dit pas eller opholdskort", ("copy", "passport", "residence-permit")),
        ("Lejekontrakten", ("tenancy-agreement",)),  # capital, definite form
        ("hurtigst muligt", ("soon",)),  # the longer form, once
        ("lønsedler, lønseddel", ("payslips",)),  # each term once
        ("ulejligheden", ()),  # no part of a longer word ("lejligheden")
        ("indkomstoplysninger", ()),  # a compound is not half understood
        ("", ()),
    ],
)
def test_terms(words: str, slugs: tuple[str, ...]) -> None:
    assert terms_in(words) == slugs


def test_english_keeps_the_danish_word_beside_its_translation() -> None:
    things = (Message("things-known", {"quote": Quoted("lønsedler for august"), "terms": Message("term-payslips")}),)
    message = Message("act-send", {"things": things})
    assert Wording("en").message(message) == "Send: pay slips (in the letter: “lønsedler for august”)"
    assert Wording("da").message(message) == "Send lønsedler for august"
