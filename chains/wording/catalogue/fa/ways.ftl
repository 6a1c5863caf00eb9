# Farsi (fa). Ways without MitID, and what somebody must know who helps another. MitID, Digital Post and
# borger.dk keep their names.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.

ways-mitid-lead = بدون MitID هم می‌توانید کمک بگیرید. وقتی زنگ می‌زنید بگویید: «نمی‌توانم از MitID استفاده کنم.»
ways-still-holds = مهلت هنوز برقرار است. زود زنگ بزنید.
ways-come = آن روز خودتان بیایید. برای این کار MitID لازم نیست.
ways-letter = در نامه نوشته شده است: «{ $words }»
ways-phone = زنگ بزنید: { $sender }، { $value }. بپرسید بدون MitID چطور این کار را بکنید.
ways-paper = می‌توانید نامه کاغذی هم بفرستید به { $sender }. نامه باید پیش از پایان مهلت برسد.
ways-paper-to = می‌توانید نامه کاغذی هم بفرستید به { $sender }: { $value }. نامه باید پیش از پایان مهلت برسد.
ways-no-phone = در نامه شماره تلفنی پیدا نکردیم. زنگ بزنید: { $municipality }، { $phone }. بپرسید باید به چه کسی زنگ بزنید.
ways-exempt = شاید بتوانید از Digital Post معاف شوید. آن وقت نامه‌هایتان روی کاغذ می‌آید. بپرسید: { $municipality }، { $phone }.
ways-help-mitid = هرگز از MitID کس دیگری استفاده نکنید. هیچ‌کس اجازه ندارد، حتی در خانواده.
ways-help-read = می‌توانید نامه را با هم بخوانید.
ways-help-power = می‌خواهید به جای کس دیگری بنویسید یا جواب بدهید؟ آن شخص باید به شما وکالت (fuldmagt) بدهد. این یک اجازه کتبی است.
ways-help-how = وکالت را می‌توان در borger.dk یا روی کاغذ داد. { $municipality } می‌تواند کمک کند: { $phone }.
ways-help-post = در borger.dk آن شخص می‌تواند به شما اجازه هم بدهد که Digital Post او را بخوانید.
ways-help-call = با هم زنگ بزنید: { $sender }، { $value }. آن وقت آن شخص خودش می‌تواند بگوید که با کمک شما موافق است.
ways-share = فرستادن توضیح برای دیگری
ways-share-why = می‌توانید متن را کپی کنید و برای کسی که به او اعتماد دارید بفرستید. نام‌ها، شماره‌های CPR، نشانی‌ها و شماره‌های پرونده حذف شده‌اند. اول آن را تا آخر بخوانید.
