# Urdu.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# Answers to questions. Short sentences, the important thing first. Quotes keep their page's language; this is the frame.


# What the pages say.
answer-composed = مختصر جواب، جو نیچے دیے گئے ماخذ سے ایک لسانی ماڈل نے لکھا ہے:
answer-composed-beside = یہ ایک لسانی ماڈل نے آپ کی زبان میں لکھا ہے۔ الفاظ کی پوری جانچ نہیں ہوئی۔ اصل بات وہی ہے جو ماخذ میں لکھی ہے۔
answer-page-says = صفحہ “{ $title }” پر لکھا ہے:
answer-page-under = صفحہ “{ $title }” پر عنوان “{ $heading }” کے نیچے لکھا ہے:
answer-page-also = صفحہ “{ $title }” پر یہ بھی لکھا ہے:
answer-page-old = یہ صفحہ { $updated } سے نہیں بدلا۔ فون کر کے پوچھیں کہ کیا یہ اب بھی درست ہے۔
answer-pages-say-too = کمیون کے صفحات پر بھی اس بارے میں کچھ لکھا ہے:
answer-quote = “{ $words }”
answer-source = ماخذ: { $title }۔ { $url }
answer-source-updated = ماخذ: { $title }، تبدیلی کی تاریخ { $updated }۔ { $url }
answer-source-taken = متن { $site } سے لیا گیا ہے۔
answer-source-letter = ماخذ: آپ کا خط، صفحہ { $page }۔
answer-source-glossary = ماخذ: الفاظ کی فہرست۔
answer-not-translated = صفحے کا متن { $language } ہے۔ اس کا ترجمہ نہیں ہوا۔
answer-language-da = ڈینش زبان میں
answer-language-other = آپ کی زبان کے علاوہ کسی اور زبان میں
answer-read-with-you = { $name } کے ساتھ مل کر آپ اسے پڑھ سکتے ہیں۔ فون: { $phone }۔ آپ خود بھی آ سکتے ہیں۔
answer-interpreter = جب آپ کمیون سے بات کریں تو آپ ترجمان مانگ سکتے ہیں۔
answer-word = “{ $word }” ڈینش لفظ ہے۔ مطلب: { $name }۔ { $meaning }
answer-word-in-letter = آپ کے خط میں یوں لکھا ہے:

# What the letter says.
answer-no-deadline = خط میں آپ کے لیے کوئی آخری تاریخ نہیں ملی۔ شک ہو تو فون کر کے پوچھیں۔
answer-nothing-to-do = خط میں ایسی کوئی بات نہیں ملی جو آپ کو کرنی ہو۔
answer-amount-pay = آپ کو یہ رقم ادا کرنی ہے: { $amount }
answer-amount-repay = آپ کو یہ رقم واپس ادا کرنی ہے: { $amount }
answer-amount-receive = آپ کو یہ رقم ملتی ہے: { $amount }
answer-amount-considered = خط میں یہ رقم لکھی ہے: { $amount } ابھی کوئی فیصلہ نہیں ہوا۔
answer-nothing-decided = ابھی کوئی فیصلہ نہیں ہوا، اس لیے ابھی اپیل کرنے کے لیے کچھ نہیں ہے۔ آپ اپنی رائے بتا سکتے ہیں۔
answer-meeting = آپ کو اس دن آنا ہے: { $date }۔
answer-meeting-time = آپ کو اس دن آنا ہے: { $date }، وقت { $time }۔
answer-sender = خط اس کی طرف سے ہے: { $sender }
answer-department = شعبہ: { $name }
answer-letter-date = خط لکھنے کی تاریخ: { $date }۔
answer-case-number = کیس نمبر: { $number }
answer-more-time = آپ زیادہ وقت مانگ سکتے ہیں۔ آخری تاریخ گزرنے سے پہلے خط بھیجنے والوں کو فون کریں۔ جب تک وہ ہاں نہ کہیں، خط میں لکھی آخری تاریخ ہی درست ہے۔
answer-cannot-come = اگر آپ نہیں آ سکتے تو ملاقات کے وقت سے پہلے انہیں بتائیں۔ نیا وقت مانگیں۔
answer-cannot-pay = اگر آپ ادا نہیں کر سکتے تو آخری تاریخ گزرنے سے پہلے انہیں فون کریں۔ پوچھیں کہ کیا آپ تھوڑا تھوڑا کر کے ادا کر سکتے ہیں۔
answer-not-in-letter = یہ خط میں نہیں ملا۔ شک ہو تو خط بھیجنے والوں کو فون کریں۔

# Whom to call.
answer-call-department = فون کریں: { $municipality }، { $name }: { $phone }
answer-call-municipality = فون کریں: { $municipality }: { $phone }

# When there is no answer.
answer-no-guidance = یہ کمیون کے صفحات پر نہیں لکھا، اور میں اندازہ نہیں لگاتا۔ کسی انسان سے پوچھیں۔
answer-no-pages = کمیون کے صفحات ابھی نہیں دیکھے جا سکتے۔ بعد میں دوبارہ کوشش کریں، یا کسی انسان سے پوچھیں۔
answer-own-case = میں آپ کا کیس نہیں دیکھ سکتا، اور یہ نہیں بتا سکتا کہ کیا فیصلہ ہو گا۔ یہ صرف وہی بتا سکتے ہیں جن کے پاس کیس ہے۔
answer-out-of-scope-medical = میں بیماری یا دوا کے بارے میں مشورہ نہیں دے سکتا۔ اپنے ڈاکٹر کو فون کریں۔ اگر جان کا خطرہ ہو تو 112 پر فون کریں۔
answer-out-of-scope-legal = میں قانونی مشورہ نہیں دے سکتا اور نہ یہ بتا سکتا ہوں کہ کون صحیح ہے۔ کسی وکیل سے پوچھیں، یا مفت قانونی مشورہ لیں (retshjælp, advokatvagt)۔
answer-out-of-scope-politics = میں یہ نہیں بتاتا کہ کیا رائے رکھیں یا کس کو ووٹ دیں۔ انتخابات اور سیاست کے بارے میں آپ یہاں پڑھ سکتے ہیں۔ { $municipality }: { $website }
answer-out-of-scope-other = میں اس میں مدد نہیں کر سکتا۔
answer-what-i-do = میں سرکاری اداروں کے خط سمجھا سکتا ہوں اور کمیون کے صفحات سے جواب دے سکتا ہوں۔

# When something is done here that has to be done elsewhere.
answer-not-received = جو آپ یہاں لکھتے ہیں وہ کمیون کو نہیں ملا۔ کچھ نہیں بھیجا گیا۔ آپ کو خود بھیجنا ہے۔
answer-not-received-appeal = آپ نے ابھی اپیل نہیں کی۔ جو آپ یہاں لکھتے ہیں وہ کمیون کو نہیں ملا، اور کچھ نہیں بھیجا گیا۔ آپ کو اپنی اپیل خود بھیجنی ہے یا فون پر کرنی ہے۔
answer-not-received-apply = آپ نے ابھی درخواست نہیں دی۔ جو آپ یہاں لکھتے ہیں وہ کمیون کو نہیں ملا، اور کچھ نہیں بھیجا گیا۔ آپ کو خود درخواست دینی ہے۔
answer-not-received-sick = آپ کی بیماری یا صحت یابی کی اطلاع ابھی نہیں دی گئی۔ جو آپ یہاں لکھتے ہیں وہ کسی کو نہیں ملا۔ ابھی خود اطلاع دیں: اگر کام کرتے ہیں تو کام کی جگہ پر، ورنہ کمیون کو۔
answer-not-received-cancel = آپ کی ملاقات کا وقت منسوخ نہیں ہوا۔ جو آپ یہاں لکھتے ہیں وہ کسی کو نہیں ملا۔ ملاقات کے وقت سے پہلے خود بتائیں۔
answer-not-received-change = کمیون کو آپ کی اطلاع نہیں ملی۔ کچھ نہیں بدلا گیا۔ آپ کو خود اطلاع دینی ہے۔
answer-not-received-send = کمیون کو آپ کے کاغذات یا معلومات نہیں ملیں۔ کچھ نہیں بھیجا گیا۔ آپ کو خود بھیجنا ہے۔
answer-not-received-end = کوئی معاہدہ ختم نہیں ہوا۔ جو آپ یہاں لکھتے ہیں وہ کمیون کو نہیں ملا۔ آپ کو خود ختم کرنے کا نوٹس دینا ہے۔
answer-not-received-report = جو آپ یہاں لکھتے ہیں وہ کمیون کو نہیں ملا۔ کوئی رپورٹ نہیں ہوئی۔ آپ کو خود رپورٹ کرنی ہے۔
answer-not-received-book = ملاقات کا کوئی وقت بک نہیں ہوا۔ جو آپ یہاں لکھتے ہیں وہ کسی کو نہیں ملا۔ آپ کو خود بک کرنا ہے۔
answer-channels = آپ Digital Post میں لکھ سکتے ہیں، فون کر سکتے ہیں یا خود آ سکتے ہیں۔ اگر کیس نمبر ہو تو وہ لکھیں۔

# A life in danger.
answer-crisis-nobody = آپ ایک پروگرام کو لکھ رہے ہیں۔ کوئی انسان یہ نہیں پڑھتا۔ فون کریں، پھر کوئی آپ کی بات سنے گا۔

# When the question is not clear.
answer-what-about = آپ کیا جاننا چاہتے ہیں؟ سوال لکھیں، یا اپنا خط بھیجیں۔
answer-what-about-letter = آپ خط کے بارے میں کیا جاننا چاہتے ہیں؟ یہاں سے چنیں، یا سوال لکھیں۔
answer-which-letter = آپ کس خط کی بات کر رہے ہیں؟ خط بھیجیں تاکہ میں دیکھ سکوں۔ یا لکھیں کہ وہ کس بارے میں ہے۔
answer-which-page = آپ اس بارے میں کیا جاننا چاہتے ہیں؟ کمیون کا کوئی صفحہ چنیں، یا تھوڑا اور لکھیں۔
answer-is-letter = یہ ایک خط لگتا ہے۔ اسے خط کے طور پر بھیجیں، پھر اسے سمجھایا جائے گا۔
answer-welcome = کوئی بات نہیں۔ کیا آپ کچھ اور جاننا چاہتے ہیں؟

# Questions on buttons.
ask-deadline = آخری تاریخ کب ہے؟
ask-meeting = مجھے کب اور کہاں آنا ہے؟
ask-cannot-pay = اگر میں ادا نہ کر سکوں تو کیا کروں؟
ask-consequence = اگر میں یہ نہ کروں تو کیا ہو گا؟
ask-bring = مجھے کیا ساتھ لانا ہے؟
ask-more-time = کیا مجھے زیادہ وقت مل سکتا ہے؟
ask-cannot-come = اگر میں نہ آ سکوں تو کیا کروں؟
ask-appeal = میں اس خط کے خلاف اپیل کیسے کروں؟
ask-call = میں کسے فون کروں؟
ask-amount = کتنی رقم کی بات ہے؟
ask-do = مجھے کیا کرنا ہے؟
ask-how-to-pay = میں ادائیگی کیسے کروں؟
ask-meaning = خط کا کیا مطلب ہے؟
ask-sender = خط کس نے بھیجا ہے؟
ask-how-appeal = میں کسی فیصلے کے خلاف اپیل کیسے کروں؟
ask-interpreter = کیا مجھے ترجمان مل سکتا ہے؟
ask-without-mitid = اگر میرے پاس MitID نہ ہو تو کیا کروں؟
ask-power-of-attorney = میں کسی اور کو مختار نامہ کیسے دوں؟
ask-instalments = کیا قسطوں میں ادائیگی ہو سکتی ہے؟
ask-adviser = شہریوں کا مشیر کس چیز میں مدد کر سکتا ہے؟
ask-page = { $title }

# The command line.
answer-suggestions = آپ یہ بھی پوچھ سکتے ہیں:
answer-choices = چنیں:
answer-nothing-published = جواب دینے کے لیے ابھی کوئی صفحہ نہیں ہے۔ اس کمانڈ سے صفحات حاصل کریں: python -m knowledge refresh --publish
