# German (de). Rights that the letter does not mention (chains/card/rights.toml). The law is shown beside.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.

right-more-time-hearing = Sie können um mehr Zeit bitten, um Ihre Meinung zu sagen. Tun Sie es, bevor die Frist vorbei ist ({ $law }).
    .easy = Sie können um mehr Zeit bitten. Tun Sie es vor der Frist ({ $law }).
right-more-time = Schaffen Sie es nicht? Dann rufen Sie vor der Frist an und bitten Sie um mehr Zeit. Die Behörde muss Sie beraten ({ $law }).
    .easy = Schaffen Sie es nicht? Rufen Sie vor der Frist an. Bitten Sie um mehr Zeit ({ $law }).
right-reasons = Sie haben das Recht zu erfahren, warum so entschieden wurde ({ $law }).
    .easy = Sie haben das Recht auf eine Begründung ({ $law }).
right-appeal-guidance = Sie haben das Recht zu erfahren, wo und wie Sie Widerspruch einlegen können ({ $law }).
    .easy = Man muss Ihnen sagen, wie Sie Widerspruch einlegen ({ $law }).
right-access = Sie können die Papiere in Ihrem eigenen Fall sehen. Das heißt auf Dänisch aktindsigt ({ $law }).
    .easy = Sie können Ihre Papiere sehen. Das heißt auf Dänisch aktindsigt ({ $law }).
right-bring-someone = Jemand darf Ihnen helfen, für Sie sprechen oder mit Ihnen kommen ({ $law }).
    .easy = Sie dürfen sich von jemandem helfen lassen. Sie dürfen auch jemanden mitbringen ({ $law }).
right-interpreter = Sie können um einen Dolmetscher bitten, wenn Ihr Dänisch nicht gut genug ist. Sagen Sie es früh genug ({ $law }).
    .easy = Sie können um einen Dolmetscher bitten. Sagen Sie es früh ({ $law }).
right-interpreter-health = Sie können um einen Dolmetscher bitten, wenn Ihr Dänisch nicht gut genug ist. Sagen Sie es früh genug, und fragen Sie, ob es etwas kostet ({ $law }).
    .easy = Sie können um einen Dolmetscher bitten. Sagen Sie es früh. Fragen Sie nach dem Preis ({ $law }).
