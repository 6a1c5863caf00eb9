"""Sentences that say what their line says, in its own language or another: they are taken.

A row: the line (`lines.py`), the language, the model's sentence.
"""

from __future__ import annotations

import pytest

from chains.model.language.lexicon import is_checked
from chains.model.rewording.models import Task
from chains.models import Rewording
from tests.model.rewording.lines import (
    CALL,
    CHOICE,
    COMMENTS,
    CONSIDERED,
    DOCTOR,
    FEE,
    FORBIDDEN,
    GRANTED,
    MEET,
    ONLY,
    OR,
    PAY,
    PAY_TWO,
    PERIOD,
    REFUSED,
    SEND,
    STOPS,
    verdict,
)

RIGHT = [
    (SEND, "da", "Send bevis for din indkomst senest [D1] kl. [T1]."),
    (SEND, "da", "Du skal sende dokumentation for din indkomst senest [D1] kl. [T1]."),
    (CALL, "da", "Kan du ikke komme, så ring senest [D1] på tlf. [N1]."),
    (CALL, "da", "Hvis du ikke kan komme, skal du ringe senest [D1] på tlf. [N1]."),
    (PAY, "da", "Betal [A1] senest [D1]."),
    (PAY, "da", "Du skal betale beløbet på [A1] senest [D1]."),
    (PAY_TWO, "da", "Betal [A1] for vand og [A2] for varme senest [D1]."),
    (FORBIDDEN, "da", "Du må ikke føre motorkøretøj, mens forbuddet gælder."),
    (CHOICE, "da", "Kan du ikke betale det hele på én gang, kan du søge om at betale i rater."),
    (COMMENTS, "da", "Vil du sige din mening, kan du gøre det skriftligt inden [D1]."),
    (STOPS, "da", "Giver du ikke besked, kan de stoppe din hjælp."),
    (FEE, "da", "Hvis du ikke betaler inden [N1] dage, får du et gebyr på [A1]. Kravet går til inddrivelse."),
    (CONSIDERED, "da", "De overvejer at nedsætte din hjælp fra [A1] til [A2] om måneden fra [D1]."),
    (REFUSED, "da", "De har truffet afgørelse om, at du får afslag på boligstøtte."),
    (GRANTED, "da", "Vi bevilger dig [A1] til nye briller."),
    (PERIOD, "da", "Din plads er lukket fra [D1] til [D2]."),
    (OR, "da", "Aflever nøglen på kontoret, eller send den til boligforeningen senest [D1]."),
    (DOCTOR, "da", "Bed din læge om at udfylde attesten inden [N1] uger."),
    (ONLY, "da", "Kun børn under [N1] år får tilskuddet."),
    (MEET, "da", "Du skal møde til samtale [D1] kl. [T1] på [N1]."),
    (SEND, "en", "You must send proof of your income no later than [D1] at [T1]."),
    (SEND, "en", "Submit documentation for your income by [D1] at [T1]."),
    (CALL, "en", "If you cannot come, you must call no later than [D1] on phone [N1]."),
    (CALL, "en", "If you are unable to come, please call them by [D1] on [N1]."),
    (PAY, "en", "Pay the amount of [A1] by [D1]."),
    (PAY_TWO, "en", "You must pay [A1] for water and [A2] for heating by [D1]."),
    (FORBIDDEN, "en", "You must not drive a motor vehicle as long as the ban is in force."),
    (CHOICE, "en", "If you cannot pay the whole amount at once, you can apply to pay in instalments."),
    (COMMENTS, "en", "If you want to comment, you can do so in writing before [D1]."),
    (STOPS, "en", "If you do not tell them, they may stop paying out your help."),
    (
        FEE,
        "en",
        "If you do not pay within [N1] days, you will be charged a fee of [A1], and the claim goes to debt collection.",
    ),
    (CONSIDERED, "en", "We are considering reducing your help from [A1] to [A2] a month from [D1]."),
    (REFUSED, "en", "They have decided to refuse your application for housing benefit."),
    (GRANTED, "en", "They grant you [A1] for new glasses."),
    (PERIOD, "en", "Your place is closed from [D1] to [D2]."),
    (OR, "en", "Hand in the key at the office or send it to the housing association by [D1]."),
    (DOCTOR, "en", "You must ask your doctor to fill in the certificate within [N1] weeks."),
    (ONLY, "en", "The subsidy is only given to children under [N1] years."),
    (MEET, "en", "You must come to a meeting on [D1] at [T1] at [N1]."),
    (SEND, "de", "Sie müssen bis spätestens [D1] um [T1] Uhr Nachweise über Ihr Einkommen einreichen."),
    (CALL, "de", "Wenn Sie verhindert sind, müssen Sie spätestens am [D1] unter [N1] anrufen."),
    (PAY, "de", "Bitte zahlen Sie den Betrag von [A1] spätestens am [D1]."),
    (STOPS, "de", "Wenn Sie nicht Bescheid geben, kann die Auszahlung Ihrer Hilfe gestoppt werden."),
    (FORBIDDEN, "de", "Sie dürfen kein Kraftfahrzeug fahren, solange das Verbot gilt."),
    (SEND, "pl", "Musisz przesłać dokumenty o swoich dochodach najpóźniej [D1] o godz. [T1]."),
    (PAY, "pl", "Zapłać kwotę [A1] najpóźniej do [D1]."),
    (STOPS, "pl", "Jeśli nie dasz znać, mogą wstrzymać wypłatę pomocy."),
    (PAY, "ro", "Trebuie să plătiți suma de [A1] cel târziu până la [D1]."),
    (SEND, "uk", "Ви повинні надіслати документи про свій дохід не пізніше [D1] о [T1]."),
    (PAY, "uk", "Сплатіть суму [A1] не пізніше [D1]."),
    (PAY, "tr", "[A1] tutarını en geç [D1] tarihine kadar ödemelisiniz."),
    (SEND, "tr", "Gelirinize ilişkin belgeleri en geç [D1] saat [T1] itibarıyla göndermelisiniz."),
    (PAY, "ar", "يجب عليك دفع المبلغ [A1] في موعد أقصاه [D1]."),
    (SEND, "ar", "يجب عليك إرسال مستندات دخلك في موعد أقصاه [D1] الساعة [T1]."),
    (PAY, "fa", "باید مبلغ [A1] را حداکثر تا [D1] بپردازید."),
    (SEND, "fa", "باید مدارک درآمد خود را حداکثر تا [D1] ساعت [T1] بفرستید."),
    (PAY, "ur", "آپ کو [A1] کی رقم زیادہ سے زیادہ [D1] تک ادا کرنی ہوگی۔"),
    (SEND, "so", "Waa inaad dirtaa caddaynta dakhligaaga ugu dambayn [D1] saacadda [T1]."),
    (PAY, "fi", "Maksa summa [A1] viimeistään [D1]."),
]


@pytest.mark.parametrize(("task", "language", "said"), RIGHT, ids=[f"{n}-{row[1]}" for n, row in enumerate(RIGHT)])
def test_a_sentence_that_says_the_same_is_taken(task: Task, language: str, said: str) -> None:
    taken = verdict(task, said, language)
    assert isinstance(taken, Rewording), taken
    assert set(task.tokens.values()) <= {part for part in taken.parts if not isinstance(part, str)}
    assert taken.beside is not is_checked(language)
