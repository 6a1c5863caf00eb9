# German (de). What went wrong with a file and what to do now. $limit is 0 when there is no number to tell.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.

error-empty-file = Die Datei ist leer. Wählen Sie die Datei noch einmal, oder machen Sie ein Foto vom Brief.
error-unsupported-file = Diese Art von Datei kann man hier nicht lesen. Schicken Sie den Brief als PDF, Bild, Word-Datei, E-Mail oder Text. Sie können auch ein Foto vom Brief machen.
error-damaged-file = Die Datei ist kaputt und lässt sich nicht öffnen. Holen Sie den Brief noch einmal, zum Beispiel aus Digital Post. Sie können auch ein Foto davon machen.
error-encrypted-file = Die Datei ist mit einem Passwort gesperrt. Öffnen Sie die Datei selbst und speichern Sie sie ohne Passwort. Sie können auch ein Foto vom Brief machen.
error-too-large = Die Datei ist zu groß. { $limit ->
    [0] Schicken Sie
   *[other] Sie darf höchstens { $limit } MB groß sein. Schicken Sie
 } eine kleinere Datei, oder machen Sie ein Foto von jeder Seite.
error-too-many-pages = Es sind zu viele Seiten. { $limit ->
    [0] Schicken Sie
   *[other] Erlaubt sind höchstens { $limit } Seiten. Schicken Sie
 } nur den Brief selbst, ohne die Anlagen.
error-took-too-long = Das Lesen der Datei hat zu lange gedauert. Versuchen Sie es mit weniger Seiten, oder machen Sie ein Foto von jeder Seite.
error-no-text-found = In der Datei gibt es keinen Text zum Lesen. Prüfen Sie, ob es die richtige Datei ist. Ist es ein Foto? Dann machen Sie es noch einmal: { photo-advice }
error-unreadable = Der Text ist nicht gut genug zu lesen, um ihn zu erklären. Machen Sie das Foto noch einmal: { photo-advice }
error-unexpected = Hier bei uns ist etwas schiefgegangen. Versuchen Sie es gleich noch einmal. Ist es eilig? Dann rufen Sie die Gemeinde an.

photo-advice = Legen Sie die Seite flach in gutes Licht. Die ganze Seite muss zu sehen sein. Halten Sie das Handy gerade darüber und ganz still.
