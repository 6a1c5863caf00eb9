"""Finding terms: what is found, in which form, and what only looks like a term."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest

from knowledge.terms import all_terms, find_terms, term


def found(text: str) -> list[tuple[str, str]]:
    """Each hit as its words and its slug."""
    return [(hit.span.of(text), hit.slug) for hit in find_terms(text)]


@pytest.mark.parametrize(
    ("text", "words", "slug"),
    [
        # the dictionary form
        ("Vi sender sagen i partshøring.", "partshøring", "party-hearing"),
        ("Du kan få aktindsigt.", "aktindsigt", "access-to-files"),
        ("Du kan give en fuldmagt.", "fuldmagt", "power-of-attorney"),
        ("Tag en bisidder med.", "bisidder", "lay-assistant"),
        ("Klagen har ikke opsættende virkning.", "opsættende virkning", "suspensive-effect"),
        ("Der er ret til henstand.", "henstand", "deferment"),
        ("Du får et påbud.", "påbud", "order"),
        ("Det er et vilkår.", "vilkår", "condition"),
        ("Du skal have en friattest.", "friattest", "fit-for-work-note"),
        ("Kommunen yder kontanthjælp.", "kontanthjælp", "cash-benefit"),
        # definite: -en, -et, -n, -t
        ("Fristen er den 4. december.", "Fristen", "deadline"),
        ("Påbuddet gælder straks.", "Påbuddet", "order"),  # doubled consonant
        ("Forbuddet står ved magt.", "Forbuddet", "prohibition"),
        ("Afgørelsen er endelig.", "Afgørelsen", "decision"),
        ("Mulighedserklæringen mangler.", "Mulighedserklæringen", "possibilities-statement"),
        ("Tilskuddet falder væk.", "Tilskuddet", "subsidy"),
        ("Jobcentret har skrevet.", "Jobcentret", "job-centre"),  # irregular: -er loses its e
        ("Hjælpemidlet er bevilget.", "Hjælpemidlet", "aid"),
        ("Gælden er betalt.", "Gælden", "debt"),
        ("Boligstøtten stopper.", "Boligstøtten", "housing-support"),
        ("Lejemålet er opsagt.", "Lejemålet", "tenancy"),
        ("Matriklen er stor.", "Matriklen", "cadastre"),
        # plural: -er, -e, -r, -erne, -ene, -rne
        ("Der er tre rykkere.", "rykkere", "payment-reminder"),
        ("Alle rykkerne er sendt.", "rykkerne", "payment-reminder"),
        ("Gebyrerne stiger.", "Gebyrerne", "fee"),
        ("Vilkårene er skrappe.", "Vilkårene", "condition"),
        ("Bisiddere er velkomne.", "Bisiddere", "lay-assistant"),
        ("Hjælpemidlerne er brugt.", "Hjælpemidlerne", "aid"),
        ("Ydelserne er sat ned.", "Ydelserne", "benefit"),
        ("Merudgifterne er dækket.", "Merudgifterne", "extra-expenses"),
        ("Restancer skal betales.", "Restancer", "arrears"),
        ("Afdragsordninger er mulige.", "afdragsordninger", "instalments"),
        ("Indsigelserne er læst.", "Indsigelserne", "objection"),
        ("Lokalplanerne gælder.", "Lokalplanerne", "local-plan"),
        # genitive: -s on any form
        ("Fristens længde.", "Fristens", "deadline"),
        ("Forvaltningslovens § 19.", "Forvaltningslovens", "public-administration-act"),
        ("Ankestyrelsens afgørelse.", "Ankestyrelsens", "national-board-of-appeal"),
        ("Bygningens og byggetilladelsens dato.", "byggetilladelsens", "building-permit"),
        ("Klagernes navne.", "Klagernes", "appeal"),
        ("Værgens navn.", "Værgens", "guardian"),
        # verbs: present, past, participle, passive, infinitive
        ("Vi modregner i din pension.", "modregner", "set-off"),
        ("Beløbet modregnes.", "modregnes", "set-off"),
        ("Vi har modregnet beløbet.", "modregnet", "set-off"),
        ("Sagen henlægges.", "henlægges", "set-aside-case"),
        ("Sagen er henlagt.", "henlagt", "set-aside-case"),  # irregular
        ("Tilladelsen bortfalder.", "bortfalder", "lapse"),
        ("Retten bortfaldt.", "bortfaldt", "lapse"),
        ("Der tillægges renter.", "tillægges", "add-to"),
        ("Det meddeles hermed.", "meddeles", "notify"),
        ("Vi har meddelt dig det.", "meddelt", "notify"),
        ("Du skal foranledige, at det sker.", "foranledige", "cause-to-be-done"),
        ("Vi har foranlediget det.", "foranlediget", "cause-to-be-done"),
        ("Påbuddet skal efterkommes.", "efterkommes", "comply"),
        ("Nævnet stadfæstede det.", "stadfæstede", "uphold"),
        ("Sagen hjemvises.", "hjemvises", "remit"),
        ("Afgørelsen kan indbringes for retten.", "indbringes", "bring-before"),
        ("Afgørelsen kan påklages.", "påklages", "bring-before"),
        ("Det er dokumenteret.", "dokumenteret", "documentation"),
        ("Sagen genoptages.", "genoptages", "reopen"),
        ("Vi indhenter oplysninger.", "indhenter", "obtain-information"),
        ("Gælden er eftergivet.", "eftergivet", "debt-remission"),
        ("Kravet er forældet.", "forældet", "limitation"),
        ("Du er visiteret til hjælp.", "visiteret", "visitation"),
        # adjectives
        ("Du er berettiget til hjælp.", "berettiget", "entitled"),
        ("De berettigede får brev.", "berettigede", "entitled"),
        ("Klagen er rettidig.", "rettidig", "in-good-time"),
        ("Du har svaret rettidigt.", "rettidigt", "in-good-time"),
        ("Du er forpligtet til det.", "forpligtet", "obliged"),
        ("Du skal uopfordret sende det.", "uopfordret", "unsolicited"),
        # phrases, also across a line break and with a suspended hyphen
        ("I henhold til loven.", "I henhold til", "pursuant-to"),
        ("Vi afgør sagen på det foreliggende grundlag.", "på det foreliggende grundlag", "on-the-available-basis"),
        ("Under henvisning til dit brev.", "Under henvisning til", "with-reference-to"),
        ("Du får det med tilbagevirkende\nkraft.", "med tilbagevirkende\nkraft", "with-retroactive-effect"),
        ("Svaret skal være os i hænde den 3. maj.", "være os i hænde", "reach-us"),
        ("Du skriver under på tro og love.", "på tro og love", "solemn-declaration"),
        ("Send en tro- og loveerklæring.", "tro- og loveerklæring", "solemn-declaration"),
        (
            "Du fik selvforsørgelses- og hjemrejseydelse.",
            "selvforsørgelses- og hjemrejseydelse",
            "self-support-benefit",
        ),
        ("Den 24. d.m. kl. 10.", "d.m", "of-this-month"),  # an abbreviation with stops
        ("Med henblik på et job.", "Med henblik på", "with-a-view-to"),
        ("Sidste rettidige betalingsdag er i dag.", "Sidste rettidige betalingsdag", "last-day-of-payment"),
        ("Det gælder, såfremt du flytter.", "såfremt", "provided-that"),
        ("Det sker jf. § 3.", "jf", "pursuant-to"),
        # names and abbreviations
        ("Du kan klage til Ankestyrelsen.", "Ankestyrelsen", "national-board-of-appeal"),
        ("Nævnenes Hus ser på det.", "Nævnenes Hus", "appeals-boards-house"),
        ("Udbetaling Danmarks brev.", "Udbetaling Danmarks", "udbetaling-danmark"),
        ("Dit barn går i SFO.", "SFO", "after-school-care"),
        ("Vi har talt med PPR.", "PPR", "ppr"),
        ("Din BPA-ordning ændres.", "BPA-ordning", "citizen-controlled-assistance"),
        ("Log på med MitID.", "MitID", "mitid"),
        ("Det står på din NemKonto.", "NemKonto", "nemkonto"),
        ("SIRI har fået din sag.", "SIRI", "siri"),
        ("Skriv dit CPR-nummer.", "CPR-nummer", "cpr-number"),
    ],
)
def test_found(text: str, words: str, slug: str) -> None:
    assert (words.casefold(), slug) in [(said.casefold(), hit) for said, hit in found(text)]


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        # two terms, with and without a linking s
        ("boligstøtteafgørelse", [("boligstøtte", "housing-support"), ("afgørelse", "decision")]),
        ("boligstøtteafgørelserne", [("boligstøtte", "housing-support"), ("afgørelserne", "decision")]),
        ("kontanthjælpsansøgning", [("kontanthjælp", "cash-benefit"), ("ansøgning", "application")]),
        ("ansøgningsfristen", [("ansøgning", "application"), ("fristen", "deadline")]),
        ("sygedagpengesagsbehandler", [("sygedagpenge", "sickness-benefit"), ("sagsbehandler", "caseworker")]),
        ("fuldmagtsformular", [("fuldmagt", "power-of-attorney")]),
        # a known first part
        ("kontanthjælpsmodtager", [("kontanthjælp", "cash-benefit")]),
        ("boligstøttesatserne", [("boligstøtte", "housing-support")]),
        ("partshøringsskrivelse", [("partshøring", "party-hearing")]),
        ("byggetilladelsesgebyr", [("byggetilladelse", "building-permit"), ("gebyr", "fee")]),
        ("sygedagpengekonsulent", [("sygedagpenge", "sickness-benefit")]),
        ("årsopgørelsestal", [("årsopgørelse", "tax-assessment")]),
        # a known last part
        ("byrådsafgørelse", [("byråd", "city-council"), ("afgørelse", "decision")]),
        ("bygningsforbuddet", [("forbuddet", "prohibition")]),
        ("varmebidrag", [("bidrag", "contribution")]),
        ("biblioteksgebyrer", [("gebyrer", "fee")]),
        ("svarfristen", [("fristen", "deadline")]),
        # the longest wins: a term of its own is not taken apart
        ("sagsbehandlingstid", [("sagsbehandlingstid", "processing-time")]),
        ("klagefrist", [("klagefrist", "appeal-deadline")]),
        ("rykkergebyr", [("rykkergebyr", "reminder-fee")]),
        ("husstandsindkomst", [("husstandsindkomst", "household-income")]),
        # hyphens part a compound
        ("NemKonto-skema", [("NemKonto", "nemkonto"), ("skema", "form")]),
        ("SFO-plads", [("SFO", "after-school-care"), ("plads", "place")]),
        ("MitID-login", [("MitID", "mitid")]),
    ],
)
def test_compounds(word: str, parts: list[tuple[str, str]]) -> None:
    """Each part's letters and slug; the linking letter belongs to no part."""
    text = f"Det er {word} fra os."
    assert found(text) == parts
    assert {hit.whole.of(text) for hit in find_terms(text)} == {word}


@pytest.mark.parametrize(
    "text",
    [
        # another word that holds the letters of a term
        "En advarsel er nok.",  # varsel
        "Hun kan afværge det.",  # værge
        "De vil anklage ham.",  # klage
        "Vi beklager fejlen.",  # klager
        "Det er en fristelse.",  # frist
        "Hun bødede for det.",  # bøde
        "Retten er blå.",
        "Du skal rette fejlen.",
        "Det gælder også dig.",  # gæld + er
        "En indbydelse til fest.",  # ydelse
        "En forbrydelse er sket.",  # ydelse
        "Der var en afbrydelse.",  # ydelse
        "Det har indflydelse.",  # ydelse
        "Dine kontakter er gode.",  # akter
        "Dine karakterer er gode.",  # akter
        "Tilsyneladende er det fint.",  # tilsyn
        "Han blev fristet.",  # frist + et
        "Et skelet i skabet.",  # skel + et
        "Hjemmelavet mad.",  # hjemmel
        "Dit stofskifte er fint.",  # skifte
        "Han er vilkårligt valgt.",  # vilkår
        "Gode levevilkår for alle.",  # vilkår
        "Tilhørere er velkomne.",  # hører
        "En forhøring af vidner.",  # høring
        "De bidrager til fællesskabet.",  # bidrag + er
        "Du er imødekommende.",  # imødekomme
        "Han har boet der længe.",  # boet
        "Ulejligheden er lille.",  # lejlighed
        "Prisen er lovende.",
        "Det er tilladt.",
        # capitals decide for abbreviations
        "Siri bor i Solbæk.",  # SIRI
        "Hun sagde su til ham.",  # SU
        # mail addresses and links
        "Skriv til boligstoette@solbaek.dk.",
        "Skriv til klage@solbaek.dk.",
        "Se mere på fuldmagt.dk.",
        # names
        "Kære Karoline Fristrup",  # frist
        "Møllevej 4, 8000 Aarhus",
        # a phrase that is not whole, or parted by a sentence end
        "Det er virkning uden mere.",
        "Det er god. Tro på det.",  # god tro
        # other languages, nothing, signs
        "You must answer by Friday.",
        "",
        "12.12.2026 – § 4",
        "\n\t \n",
        "x" * 500,
        "é" * 50 + "İ" * 50,  # letters that grow when made small
    ],
)
def test_not_found(text: str) -> None:
    assert [(words, slug) for words, slug in found(text) if term(slug).difficulty] == []


@pytest.mark.parametrize(
    ("words", "slug"),
    [
        ("Send både skemaet og kortet.", "boat"),  # "both"
        ("Drik højst 10 genstande om ugen.", "belongings"),  # units of alcohol
        ("Du får ikke dyr medicin.", "animals"),  # "expensive"
        ("Gør dig nogle tanker.", "tank"),  # "thoughts"
        ("Det var ikke min tanke.", "tank"),
        ("Du blev hjemme på grund af sygdom.", "property"),  # "because of"
    ],
)
def test_a_word_of_another_meaning_names_no_thing(words: str, slug: str) -> None:
    assert slug not in {name for _, name in found(words)}


def test_only_the_first_of_a_term_is_marked_first() -> None:
    hits = find_terms("Fristen er kort. Afgørelsen har en frist, og klagefristen er længere.")
    assert [(hit.slug, hit.first) for hit in hits] == [
        ("deadline", True),
        ("decision", True),
        ("deadline", False),
        ("appeal-deadline", True),
    ]


def test_hits_stand_in_order_and_never_meet() -> None:
    text = "Boligstøtteafgørelsen, jf. forvaltningslovens § 25, kan påklages. " * 5
    hits = find_terms(text)
    assert len(hits) == 25
    for before, after in pairwise(hits):
        assert before.span.end <= after.span.start
    assert all(hit.whole.holds(hit.span) for hit in hits)


def test_a_longer_phrase_wins_over_the_words_in_it() -> None:
    assert [slug for _, slug in found("Vi har truffet afgørelse om fri proces.")] == ["make-a-decision", "legal-aid"]


@pytest.mark.parametrize(
    ("text", "slugs"),
    [
        # "underretning" is a report about a child only where a child's case is spoken of
        ("Vi har fået en underretning efter barnets lov.", ["report-of-concern", "childs-act"]),
        ("Du får underretning, når kortet er klar.", []),
        # "rådighed" is about work only where work is spoken of
        ("Du skal stå til rådighed for et job.", ["availability"]),
        ("Vi stiller en nøgle til rådighed.", []),
    ],
)
def test_a_word_of_two_meanings_needs_its_context(text: str, slugs: list[str]) -> None:
    assert [slug for _, slug in found(text) if term(slug).difficulty] == slugs


@pytest.mark.parametrize(
    ("words", "thing"),
    [
        ("dokumentation", True),
        ("færdigmeldingen", True),
        ("opsættende virkning", True),
        ("lønsedler", True),  # an everyday thing
        ("dokumenteret", False),  # the noun's kin
        ("modregnes", False),
        ("berettiget", False),
        ("i henhold til", False),
        ("Ankestyrelsen", False),  # whom, not what
        ("sagsbehandleren", False),
    ],
)
def test_things_are_told_from_other_words(words: str, thing: bool) -> None:
    (hit,) = find_terms(f"Det er {words}.")
    assert hit.thing is thing


def test_every_name_is_found_where_it_stands() -> None:
    """The dictionary form of each term is found as that term, also in quotes and before a stop."""
    about = "Barnets lov, job."  # what some terms need beside them
    for one in all_terms():
        for text in (f"»{one.word}« {about}", f"{about} {one.word}."):
            assert one.slug in [slug for _, slug in found(text)], one.word


def test_work_is_linear_and_small() -> None:
    """Ten times the text takes about ten times the work, not a hundred; loose, for machines are busy."""
    page = (
        "Boligstøtteafgørelsen er truffet, og ejendomsadministrationsselskabets kontanthjælpsmodtagerliste mangler. "
        * 40
    )

    def seconds(text: str) -> float:
        best = float("inf")
        for _ in range(5):
            start = time.perf_counter()
            find_terms(text)
            best = min(best, time.perf_counter() - start)
        return best

    find_terms(page)  # loads the thesaurus
    assert seconds(page * 10) < 40 * seconds(page)


def test_two_pages_take_about_ten_milliseconds() -> None:
    """7,000 characters of letter; five times the aim, for machines are busy."""
    text = (
        "Vi har den 16. november 2026 truffet afgørelse om, at din boligstøtte bliver sat ned, fordi din husstands "
        "indkomst er steget. Du kan klage over afgørelsen inden 4 uger, jf. retssikkerhedslovens § 67. Klagen har ikke "
        "opsættende virkning. Du skal uopfordret sende dokumentation for ændringer i dine forhold. "
    ) * 24
    find_terms(text)
    start = time.perf_counter()
    find_terms(text)
    assert len(text) >= 7000
    assert time.perf_counter() - start < 0.05
