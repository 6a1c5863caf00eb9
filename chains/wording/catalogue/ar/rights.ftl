# Arabic.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# Rights that the letter does not mention (chains/card/rights.toml). The law is shown beside.

right-more-time-hearing = يمكنك طلب وقت إضافي لإبداء رأيك. يجب فعل ذلك قبل انتهاء المهلة ({ $law }).
    .easy = يمكنك طلب وقت إضافي. يجب فعل ذلك قبل انتهاء المهلة ({ $law }).
right-more-time = إذا لم يكفك الوقت، يُرجى الاتصال قبل انتهاء المهلة وطلب وقت إضافي. يجب عليهم إرشادك ({ $law }).
    .easy = ألا يكفيك الوقت؟ يُرجى الاتصال قبل انتهاء المهلة. يُرجى طلب وقت إضافي ({ $law }).
right-reasons = من حقك أن تعرف لماذا اتخذوا هذا القرار ({ $law }).
    .easy = من حقك أن تعرف السبب ({ $law }).
right-appeal-guidance = من حقك أن تعرف أين وكيف يمكنك تقديم شكوى ({ $law }).
    .easy = يجب عليهم أن يقولوا لك كيف تقدم شكوى ({ $law }).
right-access = يمكنك الاطلاع على أوراق قضيتك. هذا يُسمى aktindsigt ({ $law }).
    .easy = يمكنك رؤية أوراقك. هذا يُسمى aktindsigt ({ $law }).
right-bring-someone = يُسمح لك بأن يساعدك شخص آخر أو يتحدث باسمك أو يحضر معك ({ $law }).
    .easy = يُسمح لك بأن يساعدك شخص آخر. ويُسمح لك بأن يحضر معك شخص ({ $law }).
right-interpreter = يمكنك طلب مترجم إذا كنت لا تفهم الدنماركية جيدًا. يُرجى طلب ذلك قبل وقت كافٍ ({ $law }).
    .easy = يمكنك طلب مترجم. يُرجى طلب ذلك مبكرًا ({ $law }).
right-interpreter-health = يمكنك طلب مترجم إذا كنت لا تفهم الدنماركية جيدًا. يُرجى طلب ذلك قبل وقت كافٍ، والسؤال إن كان ذلك يكلف شيئًا ({ $law }).
    .easy = يمكنك طلب مترجم. يُرجى طلب ذلك مبكرًا. يُرجى السؤال عن السعر ({ $law }).
