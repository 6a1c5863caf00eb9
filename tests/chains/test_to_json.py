"""The contract's JSON: every key, verbatim quotes, and what fraud and no letter leave empty."""

from __future__ import annotations

import datetime as dt
import json
from decimal import Decimal
from typing import Any

from chains.card import card, contract
from chains.models import Received, Request
from chains.wording import Wording
from ingest.models import (
    Act,
    Amount,
    Appeal,
    Appointment,
    Basis,
    Consequence,
    Contact,
    ContactKind,
    Facts,
    Kind,
    Letter,
    Outcome,
    Reference,
    Role,
    Unit,
    Warn,
)
from municipality import load_municipality
from tests.chains.sample import action, at, fact, facts, letter, rule

TODAY = dt.date(2026, 11, 21)

TEXT = """Vi har besluttet at give afslag på din ansøgning.

Du skal betale 1.250,50 kr. senest 14 dage efter, at du har modtaget brevet. Hvis du ikke betaler, sender vi en rykker.

Du skal møde onsdag den 2. december 2026 kl. 10.15 på Havnegade 40. Du skal medbringe pas.

Du kan klage til Ankestyrelsen senest den 14. december 2026, jf. retssikkerhedslovens § 60.

Ring på telefon 72 36 41 10."""


def everything() -> Facts:
    """One fact of each kind."""
    due = rule(TEXT, "senest 14 dage efter, at du har modtaget brevet", basis=Basis.RECEIPT, count=14, unit=Unit.DAYS)
    time = rule(TEXT, "onsdag den 2. december 2026 kl. 10.15", date=dt.date(2026, 12, 2), time=dt.time(10, 15))
    last = rule(TEXT, "senest den 14. december 2026", date=dt.date(2026, 12, 14))
    kept = Appointment(dt.date(2026, 12, 2), dt.time(10, 15), at(TEXT, "Havnegade 40"), (at(TEXT, "pas."),))
    return facts(
        Kind.DECISION_REFUSAL,
        Outcome.REFUSED,
        actions=(
            action(TEXT, Act.PAY, "betale", amount=Decimal("1250.50"), deadline=due),
            action(TEXT, Act.MEET, "møde", deadline=time),
        ),
        amounts=(fact(TEXT, Amount(Decimal("1250.50"), Role.PAY, at(TEXT, "1.250,50 kr.")), "1.250,50 kr."),),
        appointments=(fact(TEXT, kept, "Havnegade 40"),),
        consequences=(fact(TEXT, Consequence(at(TEXT, "sender vi en rykker")), "sender vi en rykker"),),
        appeal=fact(TEXT, Appeal(at(TEXT, "Ankestyrelsen"), last, None), "Du kan klage"),
        contacts=(fact(TEXT, Contact(ContactKind.PHONE, "+4572364110"), "72 36 41 10"),),
        references=(fact(TEXT, Reference("retssikkerhedsloven", "§ 60"), "§ 60"),),
    )


def made(read: Letter, found: Facts, language: str = "da", **wanted: Any) -> dict[str, Any]:
    """The contract's object as it is printed."""
    explanation = card(read, found, Request(**{"today": TODAY, "language": language, **wanted}), load_municipality())
    printed: dict[str, Any] = json.loads(json.dumps(contract([explanation], Wording(language), 0.12345)))
    return printed


KEYS = """letter received kind outcome topic language meaning actions nothing_to_do amounts appointments consequences
appeal rights_not_in_letter payment contacts references words coverage warnings worded_by versions seconds""".split()  # noqa: SIM905


def test_the_keys_of_the_contract() -> None:
    assert list(made(letter(TEXT), everything())) == KEYS


def test_a_whole_letter() -> None:
    out = made(letter(TEXT), everything())
    assert out["kind"] == "decision_refusal"
    assert out["outcome"] == "refused"
    assert out["received"] == {"date": "2026-11-16", "assumed": True}
    pay, meet = out["actions"]
    assert pay["text"] == "Betal 1.250,50\u00a0kr."
    assert pay["amount"] == 1250.5
    assert pay["must"] is True
    assert pay["deadline"] == {
        "date": "2026-11-30",
        "time": None,
        "moved_to": None,
        "not_before": None,
        "text": "senest 14 dage efter, at du har modtaget brevet",
        "basis": "receipt",
        "passed": False,
    }
    assert meet["deadline"]["time"] == "10:15"
    assert out["appointments"][0] | {"quote": "", "span": []} == {
        "date": "2026-12-02",
        "time": "10:15",
        "place": "Havnegade 40",
        "bring": ["pas."],
        "quote": "",
        "span": [],
    }
    assert out["appeal"]["to"] == "Ankestyrelsen"
    assert out["appeal"]["deadline"]["date"] == "2026-12-14"
    assert out["amounts"][0]["currency"] == "DKK"
    assert out["contacts"][0]["value"] == "+4572364110"
    assert out["references"][0]["section"] == "§ 60"
    assert out["nothing_to_do"] is False
    assert out["seconds"] == 0.123
    assert {right["law"] for right in out["rights_not_in_letter"]} >= {"forvaltningsloven § 9"}


def test_every_quote_is_verbatim_at_its_span() -> None:
    out = made(letter(TEXT), everything())
    quoted = [item for value in out.values() if isinstance(value, list) for item in value if isinstance(item, dict)]
    spanned = [item for item in [*quoted, out["appeal"]] if "span" in item]
    assert len(spanned) >= 6
    for item in spanned:
        assert TEXT[slice(*item["span"])] == item.get("quote", item.get("word"))
    assert all(item["quote"] in TEXT for item in quoted if "quote" in item)


def test_a_named_day_of_receipt_is_not_assumed() -> None:
    out = made(letter(TEXT), everything(), received=Received.ON_DATE, received_on=dt.date(2026, 11, 18))
    assert out["received"] == {"date": "2026-11-18", "assumed": False}
    assert out["actions"][0]["deadline"]["date"] == "2026-12-02"


def test_a_letter_without_duties_has_nothing_to_do() -> None:
    out = made(letter("Vi har modtaget din ansøgning."), facts(Kind.RECEIPT))
    assert (out["nothing_to_do"], out["actions"], out["appeal"], out["payment"]) == (True, [], None, None)


def test_no_letter_has_empty_lists_and_not_nothing_to_do() -> None:
    out = made(
        letter(TEXT), facts(Kind.OTHER, is_letter=False, actions=everything().actions, contacts=everything().contacts)
    )
    lists = ["actions", "amounts", "appointments", "consequences", "rights_not_in_letter", "contacts", "references"]
    assert [out[key] for key in lists] == [[]] * len(lists)
    assert out["nothing_to_do"] is False
    assert out["warnings"] == ["not_a_letter"]


def test_fraud_names_no_duty_no_way_to_pay_and_no_contact() -> None:
    found = everything()
    warned = Facts(**{**{name: getattr(found, name) for name in Facts.__slots__}, "warnings": (Warn.SUSPECTED_FRAUD,)})
    out = made(letter(TEXT), warned)
    assert [out[key] for key in ("actions", "appointments", "consequences", "contacts")] == [[], [], [], []]
    assert out["payment"] is None
    assert [amount["role"] for amount in out["amounts"]] == ["other"]
    assert out["warnings"] == ["suspected_fraud"]


def test_several_letters_stand_in_a_list() -> None:
    one = card(letter(TEXT), everything(), Request(TODAY), load_municipality())
    out = contract([one, one], Wording("da"), 1.0)
    assert [each["kind"] for each in out["letters"]] == ["decision_refusal"] * 2


def test_a_language_without_catalogue_is_told_as_what_it_is() -> None:
    out = made(letter(TEXT), everything(), language="fi")
    assert out["language"] == "da"
    assert "language_fallback" in out["warnings"]
    assert "language_fallback" not in made(letter(TEXT), everything(), language="en")["warnings"]
