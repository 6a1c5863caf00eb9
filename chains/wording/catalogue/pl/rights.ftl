# Polish (pl). Rights that the letter does not mention (chains/card/rights.toml). The law is shown beside.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.

right-more-time-hearing = Można poprosić o więcej czasu na wyrażenie swojego zdania. Proszę to zrobić, zanim minie termin ({ $law }).
    .easy = Można poprosić o więcej czasu. Proszę to zrobić przed terminem ({ $law }).
right-more-time = Jeśli nie zdążą Państwo na czas, proszę zadzwonić przed terminem i poprosić o więcej czasu. Urząd musi udzielić Państwu wskazówek ({ $law }).
    .easy = Nie zdążą Państwo na czas? Proszę zadzwonić przed terminem. Proszę poprosić o więcej czasu ({ $law }).
right-reasons = Mają Państwo prawo wiedzieć, dlaczego tak postanowiono ({ $law }).
    .easy = Mają Państwo prawo znać powód ({ $law }).
right-appeal-guidance = Mają Państwo prawo wiedzieć, gdzie i jak można złożyć odwołanie ({ $law }).
    .easy = Muszą Państwu powiedzieć, jak złożyć odwołanie ({ $law }).
right-access = Można zobaczyć dokumenty we własnej sprawie. Po duńsku to się nazywa aktindsigt ({ $law }).
    .easy = Można zobaczyć swoje dokumenty. Po duńsku to się nazywa aktindsigt ({ $law }).
right-bring-someone = Ktoś może Państwu pomagać, mówić za Państwa albo przyjść razem z Państwem ({ $law }).
    .easy = Ktoś może Państwu pomóc. Można też przyjść z kimś ({ $law }).
right-interpreter = Jeśli nie znają Państwo duńskiego wystarczająco dobrze, można poprosić o tłumacza. Proszę to zgłosić odpowiednio wcześniej ({ $law }).
    .easy = Można poprosić o tłumacza. Proszę to zgłosić wcześnie ({ $law }).
right-interpreter-health = Jeśli nie znają Państwo duńskiego wystarczająco dobrze, można poprosić o tłumacza. Proszę to zgłosić odpowiednio wcześniej i zapytać, czy to coś kosztuje ({ $law }).
    .easy = Można poprosić o tłumacza. Proszę to zgłosić wcześnie. Proszę zapytać o cenę ({ $law }).
