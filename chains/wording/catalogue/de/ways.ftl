# German (de). Ways without MitID, and what somebody must know who helps another. MitID, Digital Post and
# borger.dk keep their names.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.

ways-mitid-lead = Sie können Hilfe ohne MitID bekommen. Sagen Sie am Telefon: „Ich kann MitID nicht benutzen.“
ways-still-holds = Die Frist gilt weiter. Rufen Sie rechtzeitig an.
ways-come = Kommen Sie an dem Tag selbst. Dafür brauchen Sie kein MitID.
ways-letter = Im Brief steht: „{ $words }“
ways-phone = Rufen Sie an: { $sender }, { $value }. Fragen Sie, wie es ohne MitID geht.
ways-paper = Sie können auch einen Brief auf Papier schicken, an: { $sender }. Er muss vor dem Ende der Frist ankommen.
ways-paper-to = Sie können auch einen Brief auf Papier schicken, an: { $sender }, { $value }. Er muss vor dem Ende der Frist ankommen.
ways-no-phone = Wir haben im Brief keine Telefonnummer gefunden. Rufen Sie { $municipality } an: { $phone }. Fragen Sie, wen Sie anrufen sollen.
ways-exempt = Vielleicht können Sie von Digital Post befreit werden. Dann bekommen Sie Ihre Briefe auf Papier. Fragen Sie { $municipality }: { $phone }.
ways-help-mitid = Benutzen Sie nie das MitID einer anderen Person. Das darf niemand, auch nicht in der Familie.
ways-help-read = Sie dürfen den Brief gern zusammen lesen.
ways-help-power = Wollen Sie für eine andere Person schreiben oder antworten? Dann muss die Person Ihnen eine Vollmacht (fuldmagt) geben. Das ist ein schriftliches Ja.
ways-help-how = Eine Vollmacht kann man auf borger.dk oder auf Papier geben. { $municipality } kann helfen: { $phone }.
ways-help-post = Auf borger.dk kann die Person Ihnen auch erlauben, ihre Digital Post zu lesen.
ways-help-call = Rufen Sie zusammen an: { $sender }, { $value }. Dann kann die Person selbst sagen, dass Sie helfen dürfen.
ways-share = Die Erklärung teilen
ways-share-why = Sie können den Text kopieren und jemandem schicken, dem Sie vertrauen. Namen, CPR-Nummern, Adressen und Aktenzeichen sind entfernt. Lesen Sie ihn vorher durch.
