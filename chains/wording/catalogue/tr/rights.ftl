# Turkish (tr). Rights that the letter does not mention (chains/card/rights.toml). The law is shown beside.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.

right-more-time-hearing = Ne düşündüğünüzü söylemek için daha fazla süre isteyebilirsiniz. Bunu son tarih geçmeden yapın ({ $law }).
    .easy = Daha fazla süre isteyebilirsiniz. Bunu son tarihten önce yapın ({ $law }).
right-more-time = Yetiştiremiyorsanız son tarihten önce arayın ve daha fazla süre isteyin. Size yol göstermek zorundalar ({ $law }).
    .easy = Yetiştiremiyor musunuz? Son tarihten önce arayın. Daha fazla süre isteyin ({ $law }).
right-reasons = Neden böyle karar verildiğini öğrenme hakkınız var ({ $law }).
    .easy = Nedenini öğrenme hakkınız var ({ $law }).
right-appeal-guidance = Nereye ve nasıl itiraz edebileceğinizi öğrenme hakkınız var ({ $law }).
    .easy = Nasıl itiraz edeceğinizi size söylemek zorundalar ({ $law }).
right-access = Kendi dosyanızdaki belgeleri görebilirsiniz. Bunun Danca adı aktindsigt ({ $law }).
    .easy = Belgelerinizi görebilirsiniz. Bunun Danca adı aktindsigt ({ $law }).
right-bring-someone = Başka biri size yardım edebilir, sizin adınıza konuşabilir veya sizinle gelebilir ({ $law }).
    .easy = Başka birinden yardım alabilirsiniz. Birini yanınızda da getirebilirsiniz ({ $law }).
right-interpreter = Dancanız yeterince iyi değilse tercüman isteyebilirsiniz. Bunu önceden söyleyin ({ $law }).
    .easy = Tercüman isteyebilirsiniz. Bunu erken söyleyin ({ $law }).
right-interpreter-health = Dancanız yeterince iyi değilse tercüman isteyebilirsiniz. Bunu önceden söyleyin ve ücretli olup olmadığını sorun ({ $law }).
    .easy = Tercüman isteyebilirsiniz. Bunu erken söyleyin. Ücretini sorun ({ $law }).
