# Rights that the letter does not mention (chains/card/rights.toml). The law is shown beside.
# Translated: 2026-11-21. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.

right-more-time-hearing = You can ask for more time to say what you think. Do it before the deadline has passed ({ $law }).
    .easy = You can ask for more time. Do it before the deadline ({ $law }).
right-more-time = If you cannot make it, call before the deadline and ask for more time. They have to guide you ({ $law }).
    .easy = Can you not make it? Call before the deadline. Ask for more time ({ $law }).
right-reasons = You have the right to know why they have decided this ({ $law }).
    .easy = You have the right to a reason ({ $law }).
right-appeal-guidance = You have the right to know where and how you can appeal ({ $law }).
    .easy = They must tell you how to appeal ({ $law }).
right-access = You can see the papers in your own case. It is called aktindsigt ({ $law }).
    .easy = You can see your papers. It is called aktindsigt ({ $law }).
right-bring-someone = You may have somebody help you, speak for you or come with you ({ $law }).
    .easy = You may get help from somebody. You may also bring somebody ({ $law }).
right-interpreter = You can ask for an interpreter if your Danish is not good enough. Say so in good time ({ $law }).
    .easy = You can ask for an interpreter. Say so early ({ $law }).
right-interpreter-health = You can ask for an interpreter if your Danish is not good enough. Say so in good time, and ask whether it costs anything ({ $law }).
    .easy = You can ask for an interpreter. Say so early. Ask about the price ({ $law }).
