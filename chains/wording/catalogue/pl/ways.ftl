# Polish (pl). Ways without MitID, and what somebody must know who helps another. MitID, Digital Post and
# borger.dk keep their names.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.

ways-mitid-lead = Można dostać pomoc bez MitID. Proszę powiedzieć przez telefon: „Nie mogę używać MitID”.
ways-still-holds = Termin nadal obowiązuje. Proszę zadzwonić odpowiednio wcześniej.
ways-come = Proszę przyjść osobiście w tym dniu. MitID nie jest do tego potrzebne.
ways-letter = W liście jest napisane: „{ $words }”
ways-phone = Proszę zadzwonić: { $sender }, { $value }. Proszę zapytać, jak to zrobić bez MitID.
ways-paper = Można też wysłać list na papierze. Adresat: { $sender }. List musi dojść przed końcem terminu.
ways-paper-to = Można też wysłać list na papierze. Adresat: { $sender }, { $value }. List musi dojść przed końcem terminu.
ways-no-phone = Nie znaleźliśmy w liście numeru telefonu. Proszę zadzwonić: { $municipality }, { $phone }, i zapytać, do kogo dzwonić.
ways-exempt = Być może można być zwolnionym z Digital Post. Wtedy listy przychodzą na papierze. Proszę zapytać: { $municipality }, { $phone }.
ways-help-mitid = Nigdy nie wolno używać cudzego MitID. Nikomu nie wolno, także w rodzinie.
ways-help-read = List można czytać razem.
ways-help-power = Czy chcą Państwo pisać lub odpowiadać za kogoś? Ta osoba musi dać Państwu pełnomocnictwo (fuldmagt). To zgoda na piśmie.
ways-help-how = Pełnomocnictwo można dać na borger.dk albo na papierze. { $municipality } może pomóc: { $phone }.
ways-help-post = Na borger.dk ta osoba może też pozwolić Państwu czytać swoją Digital Post.
ways-help-call = Proszę zadzwonić razem: { $sender }, { $value }. Wtedy ta osoba może sama powiedzieć, że zgadza się na pomoc.
ways-share = Udostępnij wyjaśnienie
ways-share-why = Można skopiować tekst i wysłać go zaufanej osobie. Nazwiska, numery CPR, adresy i numery spraw są usunięte. Najpierw proszę przeczytać cały tekst.
