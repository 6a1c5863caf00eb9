"""Sentences that say what their sources say, in ten languages: they stand, or composing would be of no use."""

from __future__ import annotations

import pytest

from chains.model.composing.compose import judged
from chains.model.composing.models import ReplySentence
from knowledge.embedding import load_embedder
from knowledge.settings import KnowledgeSettings
from tests.model.composing.material import setting, sources

RIGHT: tuple[tuple[str, str, tuple[int, ...]], ...] = (
    ("da", "Du skal søge senest 30 dage efter, at du er flyttet ind.", (1,)),  # word for word
    ("da", "Du skal sende din ansøgning senest 30 dage efter, at du er flyttet ind.", (1,)),
    ("da", "Hvis du ikke kan betale det hele på én gang, kan du søge om at betale i rater.", (2,)),
    ("da", "Du må ikke fælde træet, før kommunen har svaret.", (5,)),
    ("da", "Et pas koster 890 kr. for voksne over 18 år.", (8,)),
    ("da", "Gebyret er 125 kr. for børn.", (4,)),  # the right one of two amounts
    ("da", "Søg på borger.dk med MitID. [12]", (12,)),  # the source's number in the text goes
    ("da", "1. Søg på borger.dk med MitID.", (12,)),  # and so does a list's
    ("da", "Kommunen overvejer at kræve 8.412 kr. tilbage.", (10,)),  # contemplated stays contemplated
    ("da", "Du behøver ikke at sende kvitteringer.", (6,)),
    ("da", "Der er mindst 6 måneders ventetid på en bolig.", (14,)),  # a number in words, in digits
    ("da", "Kun folkepensionister kan søge helbredstillæg.", (13, 99)),  # an unknown number beside a known one
    ("da", "Fristen er fredag den 4.12.2026 kl. 12.", (16,)),
    ("en", "You must apply no later than 30 days after you moved in.", (1,)),
    ("en", "If you cannot pay it all at once, you can apply to pay in instalments.", (2,)),
    ("en", "Call Borgerservice on +45 72364710, Monday to Friday from 9 to 15.", (3,)),
    ("en", "You must not cut down the tree before the municipality has answered.", (5,)),
    ("en", "You do not have to send receipts.", (6,)),
    ("en", "The municipality can demand the money back if you do not tell them.", (7,)),
    ("en", "A passport costs DKK 890 for adults over 18 years.", (8,)),
    ("en", "The municipality is considering asking for 8,412 kr. back.", (10,)),
    ("en", "You must send your payslips by 4 December 2026.", (11,)),  # the day code counted
    ("en", "The deadline is Friday, December 4, 2026 at 12:00.", (16,)),
    ("en", "You must register your new address within five days.", (15,)),
    ("en", "Apply at borger.dk with MitID.", (12,)),
    ("de", "Sie müssen spätestens 30 Tage nach dem Einzug den Antrag stellen.", (1,)),
    ("de", "Sie können Ratenzahlung beantragen, wenn Sie nicht alles auf einmal zahlen können.", (2,)),
    ("de", "Ein Pass kostet 890 Kronen für Erwachsene über 18 Jahre.", (8,)),
    ("de", "Die Frist ist Freitag, der 4. Dezember 2026 um 12.00 Uhr.", (16,)),
    ("pl", "Musisz złożyć wniosek najpóźniej 30 dni po wprowadzeniu się.", (1,)),
    ("pl", "Paszport kosztuje 890 koron dla dorosłych powyżej 18 lat.", (8,)),
    ("pl", "Termin upływa w piątek 4 grudnia 2026 o 12:00.", (16,)),
    ("uk", "Ви повинні подати заяву не пізніше ніж через 30 днів після переїзду.", (1,)),
    ("uk", "Паспорт коштує 890 крон для дорослих від 18 років.", (8,)),
    ("uk", "Подайте заяву на borger.dk за допомогою MitID.", (12,)),
    ("ar", "يجب عليك التقديم في موعد أقصاه ٣٠ يوما بعد انتقالك إلى المسكن.", (1,)),
    ("ar", "يكلف جواز السفر 890 كرونة للبالغين فوق 18 سنة.", (8,)),
    ("ar", "لا يجوز لك قطع الشجرة قبل أن ترد البلدية.", (5,)),
    ("ar", "آخر موعد هو الجمعة ٤ ديسمبر ٢٠٢٦ الساعة 12:00.", (16,)),
    ("tr", "Taşındıktan sonra en geç 30 gün içinde başvurmanız gerekiyor.", (1,)),
    ("tr", "Pasaport 18 yaş üstü yetişkinler için 890 krondur.", (8,)),
    ("tr", "Son tarih 4 Aralık 2026 Cuma saat 12:00.", (16,)),
    ("ro", "Trebuie să depuneți cererea cel târziu la 30 de zile după ce v-ați mutat.", (1,)),
    ("fa", "باید حداکثر ۳۰ روز بعد از اسباب کشی درخواست بدهید.", (1,)),
    ("so", "Waa inaad codsataa ugu dambayn 30 maalmood kadib markaad guurto.", (1,)),
    ("de", "Sie müssen den Pass und Ihr Gesicht scannen.", (19,)),  # the same deed with the same thing
    ("de", "Sie müssen Ihren Mietvertrag an Udbetaling Danmark senden.", (21,)),
    ("en", "You must scan the passport and your face.", (19,)),
    ("en", "You can renew your passport at Borgerservice.", (20,)),
    ("en", "You must send your tenancy agreement to Udbetaling Danmark.", (21,)),
    ("pl", "Musisz zeskanować paszport i swoją twarz.", (19,)),
    ("pl", "Musisz wysłać umowę najmu do Udbetaling Danmark.", (21,)),
    ("uk", "Ви повинні відсканувати паспорт і своє обличчя.", (19,)),
    ("uk", "Ви повинні надіслати договір оренди до Udbetaling Danmark.", (21,)),
    ("ar", "يجب عليك مسح جواز السفر ووجهك.", (19,)),
    ("ar", "يجب عليك إرسال عقد الإيجار الخاص بك إلى مؤسسة Udbetaling Danmark المختصة.", (21,)),
    ("fr", "Vous devez faire la demande au plus tard 30 jours après votre emménagement.", (1,)),  # shown beside
)


@pytest.mark.parametrize(("language", "text", "ids"), RIGHT)
def test_a_sentence_that_says_what_its_source_says_stands(language: str, text: str, ids: tuple[int, ...]) -> None:
    claims, rejected = judged(
        [ReplySentence(text=text, ids=list(ids))],
        sources(language),
        setting(language),
        load_embedder(KnowledgeSettings()),
    )
    assert (rejected, len(claims)) == ([], 1)
    assert [one.number for one in claims[0].sources] == [number for number in ids if number < 99]
