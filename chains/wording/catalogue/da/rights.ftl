# Rettigheder, som brevet ikke nævner (chains/card/rights.toml), hver med sin lov.

right-more-time-hearing = Du kan bede om mere tid til at sige din mening. Gør det, før fristen er gået ({ $law }).
    .easy = Du kan bede om mere tid. Gør det før fristen ({ $law }).
right-more-time = Kan du ikke nå det, så ring før fristen og bed om mere tid. De skal vejlede dig ({ $law }).
    .easy = Kan du ikke nå det? Ring før fristen. Bed om mere tid ({ $law }).
right-reasons = Du har ret til at få at vide, hvorfor de har besluttet det ({ $law }).
    .easy = Du har ret til at få en grund ({ $law }).
right-appeal-guidance = Du har ret til at få at vide, hvor og hvordan du kan klage ({ $law }).
    .easy = De skal sige, hvordan du klager ({ $law }).
right-access = Du kan få at se papirerne i din egen sag. Det hedder aktindsigt ({ $law }).
    .easy = Du kan få dine papirer at se. Det hedder aktindsigt ({ $law }).
right-bring-someone = Du må få en anden til at hjælpe dig, tale for dig eller tage med dig ({ $law }).
    .easy = Du må få hjælp af en anden. Du må også have en anden med ({ $law }).
right-interpreter = Du kan bede om en tolk, hvis du ikke forstår dansk godt nok. Sig det i god tid ({ $law }).
    .easy = Du kan bede om en tolk. Sig det tidligt ({ $law }).
right-interpreter-health = Du kan bede om en tolk, hvis du ikke forstår dansk godt nok. Sig det i god tid, og spørg, om det koster noget ({ $law }).
    .easy = Du kan bede om en tolk. Sig det tidligt. Spørg om prisen ({ $law }).
