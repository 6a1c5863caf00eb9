# Urdu (ur). Ways without MitID, and what somebody must know who helps another. MitID, Digital Post and
# borger.dk keep their names.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.

ways-mitid-lead = آپ MitID کے بغیر بھی مدد لے سکتے ہیں۔ فون کرتے وقت کہیں: “میں MitID استعمال نہیں کر سکتا/سکتی۔”
ways-still-holds = آخری تاریخ اب بھی لاگو ہے۔ جلدی فون کریں۔
ways-come = اس دن خود آئیں۔ اس کے لیے MitID کی ضرورت نہیں۔
ways-letter = خط میں لکھا ہے: “{ $words }”
ways-phone = فون کریں: { $sender }، { $value }۔ پوچھیں کہ یہ کام MitID کے بغیر کیسے ہو گا۔
ways-paper = آپ { $sender } کو کاغذ پر خط بھی بھیج سکتے ہیں۔ خط آخری تاریخ سے پہلے پہنچنا چاہیے۔
ways-paper-to = آپ { $sender } کو کاغذ پر خط بھی بھیج سکتے ہیں: { $value }۔ خط آخری تاریخ سے پہلے پہنچنا چاہیے۔
ways-no-phone = ہمیں خط میں فون نمبر نہیں ملا۔ فون کریں: { $municipality }، { $phone }۔ پوچھیں کہ کس کو فون کرنا ہے۔
ways-exempt = شاید آپ کو Digital Post سے چھوٹ مل سکتی ہے۔ پھر خط کاغذ پر آئیں گے۔ پوچھیں: { $municipality }، { $phone }۔
ways-help-mitid = کبھی کسی اور کا MitID استعمال نہ کریں۔ کسی کو اجازت نہیں، خاندان میں بھی نہیں۔
ways-help-read = آپ خط مل کر پڑھ سکتے ہیں۔
ways-help-power = کیا آپ کسی اور کی طرف سے لکھنا یا جواب دینا چاہتے ہیں؟ پھر اس شخص کو آپ کو مختار نامہ (fuldmagt) دینا ہو گا۔ یہ تحریری اجازت ہے۔
ways-help-how = مختار نامہ borger.dk پر یا کاغذ پر دیا جا سکتا ہے۔ { $municipality } مدد کر سکتی ہے: { $phone }۔
ways-help-post = وہ شخص borger.dk پر آپ کو اپنی Digital Post پڑھنے کی اجازت بھی دے سکتا ہے۔
ways-help-call = مل کر فون کریں: { $sender }، { $value }۔ پھر وہ شخص خود کہہ سکتا ہے کہ اسے آپ کی مدد منظور ہے۔
ways-share = وضاحت کسی کو بھیجیں
ways-share-why = آپ متن کاپی کر کے کسی قابلِ اعتماد شخص کو بھیج سکتے ہیں۔ نام، CPR نمبر، پتے اور کیس نمبر نکال دیے گئے ہیں۔ پہلے اسے پورا پڑھ لیں۔
