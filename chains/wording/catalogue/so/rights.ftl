# Somali.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# Rights that the letter does not mention (chains/card/rights.toml). The law is shown beside.

right-more-time-hearing = Waxaad codsan kartaa wakhti dheeraad ah si aad ra'yigaaga u sheegto. Samee ka hor inta uusan wakhtigu dhammaan ({ $law }).
    .easy = Waxaad codsan kartaa wakhti dheeraad ah. Samee ka hor inta uusan wakhtigu dhammaan ({ $law }).
right-more-time = Haddii aadan wakhtiga gaari karin, wac ka hor inta uusan dhammaan oo codso wakhti dheeraad ah. Waa inay ku hagaan ({ $law }).
    .easy = Miyaadan wakhtiga gaari karin? Wac ka hor inta uusan dhammaan. Codso wakhti dheeraad ah ({ $law }).
right-reasons = Waxaad xaq u leedahay inaad ogaato sababta ay tan u go'aamiyeen ({ $law }).
    .easy = Waxaad xaq u leedahay inaad sababta ogaato ({ $law }).
right-appeal-guidance = Waxaad xaq u leedahay inaad ogaato meesha iyo sida cabasho loo gudbiyo ({ $law }).
    .easy = Waa inay kuu sheegaan sida cabasho loo gudbiyo ({ $law }).
right-access = Waxaad arki kartaa waraaqaha kiiskaaga. Waxaa la yiraahdaa aktindsigt ({ $law }).
    .easy = Waad arki kartaa waraaqahaaga. Waxaa la yiraahdaa aktindsigt ({ $law }).
right-bring-someone = Waa laguu oggol yahay in qof kale ku caawiyo, kuu hadlo ama ku raaco ({ $law }).
    .easy = Waa laguu oggol yahay in qof ku caawiyo. Waa laguu oggol yahay inaad qof soo kaxaysato ({ $law }).
right-interpreter = Waxaad codsan kartaa turjubaan haddii aadan af Deenishka si fiican u fahmin. Goor hore sheeg ({ $law }).
    .easy = Waxaad codsan kartaa turjubaan. Goor hore sheeg ({ $law }).
right-interpreter-health = Waxaad codsan kartaa turjubaan haddii aadan af Deenishka si fiican u fahmin. Goor hore sheeg, oo weydii haddii lacag laga bixinayo ({ $law }).
    .easy = Waxaad codsan kartaa turjubaan. Goor hore sheeg. Weydii qiimaha ({ $law }).
