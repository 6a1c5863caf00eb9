# Rettigheder, som brevet ikke nævner (chains/card/rights.toml). Loven vises ved siden af.

right-more-time-hearing = Du kan bede om mere tid til at sige din mening. Gør det, før fristen er gået.
right-more-time = Kan du ikke nå det, så ring før fristen og bed om mere tid. De skal vejlede dig.
right-reasons = Du har ret til at få at vide, hvorfor de har besluttet det.
right-appeal-guidance = Du har ret til at få at vide, hvor og hvordan du kan klage. Spørg dem, der har sendt brevet.
right-access = Du kan få at se papirerne i din egen sag. Det hedder aktindsigt.
right-bring-someone = Du må få en anden til at hjælpe dig, tale for dig eller tage med dig.
right-interpreter = Du kan bede om en tolk, hvis du ikke forstår dansk godt nok. Sig det i god tid.
right-interpreter-health = Du kan bede om en tolk, hvis du ikke forstår dansk godt nok. Sig det i god tid, og spørg, om det koster noget.
right-law = Se { $law }.
