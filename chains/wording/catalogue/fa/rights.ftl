# Farsi (Persian).
# Translated: 2026-11-22. Reviewed by a second reader: no. Approved by the municipality: no.
#
# Rights that the letter does not mention (chains/card/rights.toml). The law is shown beside.
# Translated: 2026-11-21. Reviewed by a second reader: no. Approved by the municipality: no.

right-more-time-hearing = می‌توانید برای گفتن نظرتان وقت بیشتری بخواهید. این کار را پیش از پایان مهلت بکنید ({ $law }).
    .easy = می‌توانید وقت بیشتری بخواهید. این کار را پیش از پایان مهلت بکنید ({ $law }).
right-more-time = اگر نمی‌رسید، پیش از پایان مهلت تلفن بزنید و وقت بیشتری بخواهید. آنها باید شما را راهنمایی کنند ({ $law }).
    .easy = نمی‌رسید؟ پیش از پایان مهلت تلفن بزنید. وقت بیشتری بخواهید ({ $law }).
right-reasons = حق دارید بدانید چرا این تصمیم را گرفته‌اند ({ $law }).
    .easy = حق دارید دلیل را بدانید ({ $law }).
right-appeal-guidance = حق دارید بدانید کجا و چطور می‌توانید اعتراض کنید ({ $law }).
    .easy = آنها باید بگویند چطور اعتراض کنید ({ $law }).
right-access = می‌توانید مدارک پرونده خودتان را ببینید. به این aktindsigt می‌گویند ({ $law }).
    .easy = می‌توانید مدارک خود را ببینید. به این aktindsigt می‌گویند ({ $law }).
right-bring-someone = اجازه دارید کسی به شما کمک کند، به جای شما حرف بزند یا همراه شما بیاید ({ $law }).
    .easy = اجازه دارید از کسی کمک بگیرید. اجازه دارید کسی را هم همراه بیاورید ({ $law }).
right-interpreter = اگر دانمارکی را خوب نمی‌فهمید، می‌توانید مترجم بخواهید. این را به موقع بگویید ({ $law }).
    .easy = می‌توانید مترجم بخواهید. این را زود بگویید ({ $law }).
right-interpreter-health = اگر دانمارکی را خوب نمی‌فهمید، می‌توانید مترجم بخواهید. این را به موقع بگویید و بپرسید که آیا هزینه‌ای دارد ({ $law }).
    .easy = می‌توانید مترجم بخواهید. این را زود بگویید. درباره هزینه بپرسید ({ $law }).
