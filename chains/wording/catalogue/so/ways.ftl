# Somali (so). Ways without MitID, and what somebody must know who helps another. MitID, Digital Post and
# borger.dk keep their names.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.

ways-mitid-lead = Waad heli kartaa caawimo la'aanta MitID. Markaad wacdo dheh: “Ma isticmaali karo MitID.”
ways-still-holds = Wakhtiga kama dambaysta ah weli wuu jiraa. Goor hore wac.
ways-come = Maalintaas adigu imow. Taas MitID uma baahnid.
ways-letter = Warqadda waxaa ku qoran: “{ $words }”
ways-phone = Wac { $sender }: { $value }. Weydii sida aad u samayn karto MitID la'aan.
ways-paper = Waxaad kaloo warqad xaashi ah u diri kartaa { $sender }. Waa inay gaartaa ka hor wakhtiga kama dambaysta ah.
ways-paper-to = Waxaad kaloo warqad xaashi ah u diri kartaa { $sender }: { $value }. Waa inay gaartaa ka hor wakhtiga kama dambaysta ah.
ways-no-phone = Warqadda kama helin lambar telefoon. Wac { $municipality }: { $phone }. Weydii cidda aad wacayso.
ways-exempt = Waxaa laga yaabaa in lagaa daayo Digital Post. Markaas warqadahaagu xaashi bay ku imanayaan. Weydii { $municipality }: { $phone }.
ways-help-mitid = Weligaa ha isticmaalin MitID-ga qof kale. Qofna looma oggola, xitaa qoyska dhexdiisa.
ways-help-read = Warqadda waad wada akhrin kartaan.
ways-help-power = Ma rabtaa inaad qof kale u qorto ama ugu jawaabto? Markaas qofkaasi waa inuu ku siiyaa wakaalad (fuldmagt). Waa oggolaansho qoran.
ways-help-how = Wakaalad waxaa lagu bixin karaa borger.dk ama xaashi. { $municipality } way caawin kartaa: { $phone }.
ways-help-post = borger.dk dhexdeeda qofku wuxuu kaloo kuu oggolaan karaa inaad akhrido Digital Post-kiisa.
ways-help-call = Wada waca { $sender }: { $value }. Markaas qofku isagaa oggolaan kara inaad caawiso.
ways-share = La wadaag sharraxaadda
ways-share-why = Qoraalka waad koobiyeyn kartaa oo waxaad u diri kartaa qof aad ku kalsoon tahay. Magacyada, lambarrada CPR, cinwaannada iyo lambarrada kiiska waa laga saaray. Marka hore wada akhri.
