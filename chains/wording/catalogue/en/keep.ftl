# Whether the citizen lets their questions be kept, and what then is kept.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.

keep-ask = May we keep your questions on this page until { $date }, so that the help can get better? Names and numbers are hidden. The letter is not kept.
keep-yes = Yes, keep them
keep-no = No thanks
keep-what = What is kept?
keep-on = Your questions on this page are kept. Names and numbers are hidden. They are deleted by { $date }.
keep-off = What you write is not kept. We only count how many people ask.
keep-show = Show what is kept
keep-stop = No, delete it again
keep-stopped = It is deleted. What you write now is not kept.
keep-nothing = Nothing is kept yet.
keep-letter = A letter was explained. The letter’s words are not kept.
keep-reference = Number of this answer: { $code }
keep-file = Download all that is kept
keep-failed = We cannot do that right now. Try again in a little while.
keep-not-deleted = The letter is deleted. But what we were allowed to keep is not deleted yet. We will try again.
