# Rights that the letter does not mention (chains/card/rights.toml). The law is shown beside.

right-more-time-hearing = You can ask for more time to say what you think. Do it before the deadline has passed.
right-more-time = If you cannot make it, call before the deadline and ask for more time. They have to guide you.
right-reasons = You have the right to know why they have decided this.
right-appeal-guidance = You have the right to know where and how you can appeal. Ask those who sent the letter.
right-access = You can see the papers in your own case. It is called aktindsigt.
right-bring-someone = You may have somebody help you, speak for you or come with you.
right-interpreter = You can ask for an interpreter if your Danish is not good enough. Say so in good time.
right-interpreter-health = You can ask for an interpreter if your Danish is not good enough. Say so in good time, and ask whether it costs anything.
right-law = See { $law } (Danish law).
