# What went wrong with a file and what to do now. $limit is 0 when there is no number to tell.
# Translated: 2026-11-21. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.

error-empty-file = The file is empty. Choose the file again, or take a photo of the letter.
error-unsupported-file = This kind of file cannot be read here. Send the letter as a PDF, a picture, a Word file, an e-mail or text. You can also take a photo of the letter.
error-damaged-file = The file is damaged and cannot be opened. Download the letter again, for example from Digital Post. You can also take a photo of it.
error-encrypted-file = The file is locked with a password. Open it yourself and save it without the password. You can also take a photo of the letter.
error-too-large = The file is too large. { $limit ->
    [0] Send
   *[other] It can be at most { $limit } MB. Send
 } a smaller file, or take a photo of each page.
error-too-many-pages = There are too many pages. { $limit ->
    [0] Send
   *[other] There can be at most { $limit } pages. Send
 } only the letter itself and leave out its attachments.
error-took-too-long = Reading the file took too long. Try again with fewer pages, or take a photo of each page.
error-no-text-found = There is no text to read in the file. Check that it is the right file. If it is a photo, take it again: { photo-advice }
error-unreadable = The text cannot be read well enough to explain it. Take the photo again: { photo-advice }
error-unexpected = Something went wrong on our side. Try again in a moment. If it is urgent, call the municipality.

photo-advice = Lay the page flat in good light. Get the whole page in. Hold the phone straight above it and quite still.
