# Romanian (ro). Rights that the letter does not mention (chains/card/rights.toml). The law is shown beside.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.

right-more-time-hearing = Puteți cere mai mult timp ca să spuneți ce credeți. Faceți asta înainte să treacă termenul ({ $law }).
    .easy = Puteți cere mai mult timp. Faceți asta înainte de termen ({ $law }).
right-more-time = Dacă nu reușiți la timp, sunați înainte de termen și cereți mai mult timp. Autoritatea trebuie să vă îndrume ({ $law }).
    .easy = Nu reușiți la timp? Sunați înainte de termen. Cereți mai mult timp ({ $law }).
right-reasons = Aveți dreptul să știți de ce s-a hotărât așa ({ $law }).
    .easy = Aveți dreptul să știți motivul ({ $law }).
right-appeal-guidance = Aveți dreptul să știți unde și cum puteți face contestație ({ $law }).
    .easy = Trebuie să vi se spună cum faceți contestație ({ $law }).
right-access = Puteți vedea actele din propriul dosar. În daneză asta se numește aktindsigt ({ $law }).
    .easy = Puteți vedea actele dumneavoastră. În daneză asta se numește aktindsigt ({ $law }).
right-bring-someone = Altcineva are voie să vă ajute, să vorbească pentru dumneavoastră sau să vină cu dumneavoastră ({ $law }).
    .easy = Puteți primi ajutor de la altcineva. Puteți și veni cu altcineva ({ $law }).
right-interpreter = Puteți cere un interpret dacă nu știți destul de bine daneza. Spuneți asta din timp ({ $law }).
    .easy = Puteți cere un interpret. Spuneți asta din timp ({ $law }).
right-interpreter-health = Puteți cere un interpret dacă nu știți destul de bine daneza. Spuneți asta din timp și întrebați dacă trebuie să plătiți ceva ({ $law }).
    .easy = Puteți cere un interpret. Spuneți asta din timp. Întrebați cât costă ({ $law }).
