# Vejene uden om MitID, og det, den skal vide, der hjælper en anden.

ways-mitid-lead = Du kan få hjælp uden MitID. Sig, når du ringer: »Jeg kan ikke bruge MitID.«
ways-still-holds = Fristen gælder stadig. Ring i god tid.
ways-come = Kom selv på dagen. Du skal ikke bruge MitID til det.
ways-letter = I brevet står: »{ $words }«
ways-phone = Ring til { $sender } på { $value }. Spørg, hvordan du gør det uden MitID.
ways-paper = Du kan også sende et brev på papir til { $sender }. Det skal nå frem før fristen.
ways-paper-to = Du kan også sende et brev på papir til { $sender }: { $value }. Det skal nå frem før fristen.
ways-no-phone = Vi fandt intet telefonnummer i brevet. Ring til { $municipality } på { $phone }, og spørg, hvem du skal ringe til.
ways-exempt = Du kan måske blive fri for Digital Post. Så får du dine breve på papir. Spørg { $municipality } på { $phone }.
ways-help-mitid = Brug aldrig en andens MitID. Det må ingen, heller ikke i familien.
ways-help-read = I må gerne læse brevet sammen.
ways-help-power = Vil du skrive eller svare for en anden? Så skal den anden give dig en fuldmagt. Det er et skriftligt ja.
ways-help-how = En fuldmagt kan gives på borger.dk eller på papir. { $municipality } kan hjælpe: { $phone }.
ways-help-post = På borger.dk kan den anden også give dig lov til at læse sin Digital Post.
ways-help-call = Ring sammen til { $sender } på { $value }. Så kan den anden selv sige ja til, at du hjælper.
ways-share = Del forklaringen
ways-share-why = Du kan kopiere teksten og sende den til en, du har tillid til. Navne, CPR-numre, adresser og sagsnumre er taget ud. Læs den igennem først.
