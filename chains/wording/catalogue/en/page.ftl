# The page's own texts. Short sentences, everyday words, figures for numbers.
# Translated: 2026-11-21. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.

page-title = Brevklar: have your letter explained
page-description = Find out what your letter from the municipality means and what you must do.
page-brand = Brevklar
page-of = from { $municipality }
page-skip = Go to the letter
page-language = Language
page-language-name = English
page-level = Easier words
page-accessibility = Accessibility
page-call-label = Call { $municipality } on { $phone }
page-open-until = Open now. Closes at{"\u00A0"}{ $time }.
page-opens-at = Closed now. Opens { $day } at{"\u00A0"}{ $time }.
page-closed = Closed now.
page-delete = Delete
page-delete-label = Delete my letter
page-delete-sure = Delete the letter now? You cannot undo this.
page-photo = Take a photo
page-file = Choose a file
page-input = Write a question, or paste a letter
page-input-short = Ask, or paste a letter
page-stop = Stop
page-remove = Remove the file
page-send = Send
page-explain = Explain the letter
page-needs-script = The page needs JavaScript. Turn it on, or call { $municipality } on { $phone }.
page-opening = Opening the page …
page-offline = There is no connection right now. The page keeps trying by itself.
page-notices = Notices
page-messages = Your letter, your questions and the answers

page-welcome-title = Understand your letter from the municipality
page-welcome-do = Take a photo of the letter, choose a file, or paste the text in the field at the bottom. Then you will see what the letter means, what you must do, and by when. If you have a question, write it in the same place.
page-welcome-pages = Does the letter have several pages? Add them all before you press “Explain the letter”.
page-welcome-program = You are talking to a program. It is not a person.
page-welcome-kept = The letter is kept only while you are here. It is deleted when you press “Delete”, or when you have been away for { $minutes } minutes.
page-welcome-case = What you write here does not become part of your case.
page-translation-unchecked = Nobody at the municipality has checked this translation yet. Ask a person if you are in doubt.
page-welcome-human = Do you want to talk to a person? Call { $municipality } on { $phone }.
page-welcome-short = You are talking to a program. The letter is deleted when you press “Delete”, or when you have been away for { $minutes } minutes. Nothing here becomes part of your case.
page-model-on = Another program, a language model, helps with plainer words. It gets the letter’s text and your questions. Names, CPR numbers and addresses are hidden first.
page-model-off = No language model is used for your letter and your questions.
page-model-refuse = Do not use a language model
page-model-allow = Use a language model

page-sent-files = { $count ->
    [one] You sent 1 file.
   *[other] You sent { $count } files.
}
page-sent-text = { $count ->
    [one] You pasted a text of 1 character.
   *[other] You pasted a text of { $count } characters.
}
page-sent-both = { $count ->
    [one] You sent 1 file and a message.
   *[other] You sent { $count } files and a message.
}
page-sent-question = You wrote a message.

page-reading = Reading the letter …
page-reading-page = Reading page { $number } of { $of } …
page-explaining = Writing the explanation …
page-queue = There { $ahead ->
    [one] is 1 person
   *[other] are { $ahead } people
} ahead of you in the queue. { $minutes ->
    [0] It takes less than 1 minute.
    [one] It takes about 1 minute.
   *[other] It takes about { $minutes } minutes.
}
page-queue-stay = You can use another app in the meantime.

page-letter-of = Letter { $number } of { $of }
page-where = Show me where
page-where-hide = Hide again
page-where-picture = Page { $page } of the letter. The sentence is marked in yellow.
page-where-text = This is where the letter says it. The sentence stands out.
page-wrong = This line is wrong
page-wrong-thanks = Thank you. We have counted it. Call the municipality if you are in doubt.

page-calendar = Put the dates in my calendar
page-calendar-name = dates-of-the-letter
page-write-title = Write back
page-write-why = Choose what you want to write. You get a text that you can send yourself.
page-write-more = Show more
page-write-text = The text to send, in Danish:
page-write-means = This is what it says:
page-copy = Copy the text
page-copied = Copied
page-marked = The text is marked. Choose “Copy”.
page-ways-title = Is it hard to do yourself?
page-ways-no-mitid = I can’t use MitID
page-ways-helping = I’m helping someone

page-received-title = When did you get the letter?
page-received-why = A deadline in the letter counts from the day you got it. Choose the day, and we count the deadline.
page-received-safe = Until you choose, we count from the date on the letter. That is the safest.
page-received-digital = I got it in Digital Post
page-received-paper = I got it on paper
page-received-day = I got it on a certain day
page-received-which = Which day did you get the letter? If it was another day, write it in the field at the bottom. For example: 3 November.
page-received-is-digital = The deadline is counted as if the letter came in Digital Post on the date of the letter.
page-received-is-paper = The deadline is counted from the date of the letter. That is the safest when we do not know which day the post came.
page-received-is-day = The deadline is counted as if you got the letter on { $date }.
page-received-not-then = That day does not fit. Choose a day from the date of the letter until today.
page-received-change = Choose another day

page-split-title = Is it one letter or several?
page-split-why = We cannot see from the pages whether they belong together.
page-split-one = It is one letter
page-split-more = It is several letters

page-deleted = Your letter is deleted. Nothing is kept.
page-stopped = You stopped. The letter has not been read to the end. Send it again when you like.
page-expired = You were away for a long time, so the letter is deleted. Send it again if you want to see the explanation.
page-failed = Something went wrong on our side. You have done nothing wrong. Try again in a little while.
page-whom-to-call = If it is urgent, call { $municipality } on { $phone }. { $hours }
page-too-fast = You have sent a lot in a short time. Wait a few minutes, then try again.
page-full = Many people are using the page right now. Wait a few minutes, then try again.
page-too-many-files = You can send { $limit } files at a time. Send the ones you have chosen first.
page-text-too-long = The text is too long. Send the letter as a file instead.
page-upload-lost = We no longer have the file. Choose it again, then send it.
page-upload-bad = The file did not arrive properly. Try again.
page-not-found = There is no such page.
page-still-reading = We are still reading what you sent. One moment.

# Questions and answers.
page-looking = Looking for the answer …
page-more = You can also ask:
page-more-card = Do you have a question about the letter? Choose one here, or write your own below.
page-source = Source:
page-source-updated = updated { $date }
page-source-taken = the text is from { $site }
page-source-letter = Source: your letter, page { $page }
page-source-letter-named = Source: the letter “{ $title }”, page { $page }
page-not-received = Nobody has received your message
page-no-guidance = The municipality’s pages cannot be looked up right now. I can only answer from your letter and the word list.
page-right = Was this right?
page-right-yes = Yes, it was right
page-right-no = No, it was wrong
page-right-thanks = Thank you for telling us.
page-right-sorry = Thank you for telling us. Ask a person to be sure: call { $municipality } on { $phone }. { $hours }
page-question-too-long = The question is too long. Please use fewer words.
page-stopped-looking = You stopped. Ask again whenever you like.

page-crisis = You should not be alone with this. Call now if you or somebody else is in danger.
page-emergency = Is somebody in danger right now? Call { $phone }.
page-crisis-line = { $name }: { $phone }. { $about }
page-correction-title = Correction to this letter
page-correction-said = { $municipality } wrote on { $date }: { $text }
page-correction-card = The card below shows what the letter itself says.
page-off-chat = The chat is switched off right now.
page-off-model = The language model is switched off right now. You still get answers.
page-off-said = { $municipality } writes: { $text }
