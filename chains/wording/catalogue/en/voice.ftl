# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# Reading aloud and speaking.

page-listen = Read aloud
page-listen-back = Previous message
page-listen-pause = Pause
page-listen-on = Read on
page-listen-next = Next message
page-listen-speed = Speed
page-listen-close = Stop reading
page-listen-none = Your phone cannot read this language aloud. Call us if you want it explained.
page-speak = Speak instead of writing
page-speak-done = Stop and write it down
page-speak-where = Speak now. The sound is sent to a service that writes it down. It is not stored.
page-speak-check = Read the text through. Correct it before you send it.
page-speak-unheard = It could not be heard. Try again, or write.
page-speak-forbidden = Your phone does not allow the microphone.
page-word = What the word means
page-close = Close
