# Answers to questions. Short sentences, the important thing first. Quotes keep their page's language; this is the frame.
# Translated: 2026-11-21. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.

# What the pages say.
answer-composed = In short, written by a language model from the sources below:
answer-composed-beside = Written by a language model in your language. The words have not been fully checked. It is the sources that count.
answer-page-says = The page “{ $title }” says:
answer-page-under = The page “{ $title }” says, under “{ $heading }”:
answer-page-also = The page “{ $title }” also says:
answer-page-old = The page has not been changed since { $updated }. Call and ask whether it still holds.
answer-pages-say-too = The municipality’s pages also say something about this:
answer-quote = “{ $words }”
answer-source = Source: { $title }. { $url }
answer-source-updated = Source: { $title }, changed { $updated }. { $url }
answer-source-taken = The text is from { $site }.
answer-source-letter = Source: your letter, page { $page }.
answer-source-glossary = Source: the word list.
answer-not-translated = The text from the page is { $language }. It has not been translated.
answer-language-da = in Danish
answer-language-other = in another language than yours
answer-read-with-you = { $name } can read it with you. Call { $phone }, or come in.
answer-interpreter = You can ask for an interpreter when you talk to the municipality.
answer-word = “{ $word }” is Danish for: { $name }. { $meaning }
answer-word-in-letter = This is how your letter puts it:

# What the letter says.
answer-no-deadline = No deadline for you was found in the letter. If in doubt, call and ask.
answer-nothing-to-do = Nothing was found in the letter that you have to do.
answer-amount-pay = You have to pay { $amount }
answer-amount-repay = You have to pay back { $amount }
answer-amount-receive = You get { $amount }
answer-amount-considered = The letter mentions { $amount } Nothing has been decided yet.
answer-nothing-decided = Nothing has been decided yet, so there is nothing to appeal against. You can say what you think.
answer-meeting = You have to be there on { $date }.
answer-meeting-time = You have to be there on { $date } at { $time }.
answer-sender = The letter is from: { $sender }
answer-department = Department: { $name }
answer-letter-date = The letter was written on { $date }.
answer-case-number = Case number: { $number }
answer-more-time = You can ask for more time. Call those who sent the letter before the deadline has passed. Until they say yes, the deadline in the letter holds.
answer-cannot-come = If you cannot come, tell them before you have to be there. Ask for a new time.
answer-cannot-pay = If you cannot pay, call them before the deadline has passed. Ask if you can pay a little at a time.
answer-not-in-letter = This was not found in the letter. If in doubt, call those who sent it.

# Whom to call.
answer-call-department = Call { $municipality }, { $name }: { $phone }
answer-call-municipality = Call { $municipality }: { $phone }

# When there is no answer.
answer-no-guidance = The municipality’s pages do not say this, and I will not guess. Ask a person.
answer-no-pages = I cannot look at the municipality’s pages right now. Try again later, or ask a person.
answer-own-case = I cannot see your case, and I cannot say what will be decided. Only those who handle it can.
answer-out-of-scope-medical = I cannot give advice on illness or medicine. Call your doctor. If a life is in danger, call 112.
answer-out-of-scope-legal = I cannot give legal advice or say who is right. Ask a lawyer, or get free advice from legal aid (retshjælp, advokatvagt).
answer-out-of-scope-politics = I do not answer what to think or how to vote. You can read about elections and politics at { $municipality }: { $website }
answer-out-of-scope-other = I cannot help with that.
answer-what-i-do = I can explain letters from authorities and answer from the municipality’s pages.

# When something is done here that has to be done elsewhere.
answer-not-received = The municipality has not received what you write here. Nothing has been sent. You have to send it yourself.
answer-not-received-appeal = You have not appealed yet. The municipality has not received what you write here, and nothing has been sent. You have to send your appeal yourself, or call.
answer-not-received-apply = You have not applied yet. The municipality has not received what you write here, and nothing has been sent. You have to apply yourself.
answer-not-received-sick = You are not reported sick or well yet. Nobody has received what you write here. Tell them yourself now: your workplace if you have one, otherwise the municipality.
answer-not-received-cancel = Your appointment is not cancelled. Nobody has received what you write here. Tell them yourself, before you have to be there.
answer-not-received-change = The municipality has not received your message. Nothing has been changed. You have to tell them yourself.
answer-not-received-send = The municipality has not received your papers or information. Nothing has been sent. You have to send them yourself.
answer-not-received-end = Nothing has been ended. The municipality has not received what you write here. You have to give notice yourself.
answer-not-received-report = The municipality has not received what you write here. Nothing has been reported. You have to report it yourself.
answer-not-received-book = No appointment has been booked. Nobody has received what you write here. You have to book it yourself.
answer-channels = You can write in Digital Post, call or come in. Write your case number if you have one.

# A life in danger.
answer-crisis-nobody = You are writing with a program. Nobody is reading this. Call, and somebody will hear you.

# When the question is not clear.
answer-what-about = What would you like to know? Write a question, or send your letter.
answer-what-about-letter = What would you like to know about the letter? Choose here, or write a question.
answer-which-letter = Which letter do you mean? Send the letter, and I can look. Or write what it is about.
answer-which-page = What would you like to know about it? Choose one of the municipality’s pages, or write a little more.
answer-is-letter = This looks like a letter. Send it as a letter, and it will be explained.
answer-welcome = You are welcome. Is there more you would like to know?

# Questions on buttons.
ask-deadline = When is the deadline?
ask-meeting = When and where do I have to be?
ask-cannot-pay = What do I do if I cannot pay?
ask-consequence = What happens if I do not do it?
ask-bring = What should I bring?
ask-more-time = Can I get more time?
ask-cannot-come = What do I do if I cannot come?
ask-appeal = How do I appeal against this letter?
ask-call = Whom can I call?
ask-amount = How much money is it about?
ask-do = What do I have to do?
ask-how-to-pay = How do I pay?
ask-meaning = What does the letter mean?
ask-sender = Who sent the letter?
ask-how-appeal = How do I appeal a decision?
ask-interpreter = Can I get an interpreter?
ask-without-mitid = What do I do if I do not have MitID?
ask-power-of-attorney = How do I give somebody power of attorney?
ask-instalments = Can I pay by instalments?
ask-adviser = What can the citizens’ adviser help with?
ask-page = { $title }

# The command line.
answer-suggestions = You can also ask:
answer-choices = Choose:
answer-nothing-published = There are no pages to answer from yet. Get them with: python -m knowledge refresh --publish
