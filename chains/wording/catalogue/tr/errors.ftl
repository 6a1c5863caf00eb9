# Turkish (tr). What went wrong with a file and what to do now. $limit is 0 when there is no number to tell.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.

error-empty-file = Dosya boş. Dosyayı yeniden seçin veya mektubun fotoğrafını çekin.
error-unsupported-file = Bu tür bir dosya burada okunamıyor. Mektubu PDF, resim, Word dosyası, e-posta veya metin olarak gönderin. Mektubun fotoğrafını da çekebilirsiniz.
error-damaged-file = Dosya bozuk ve açılamıyor. Mektubu yeniden indirin, örneğin Digital Post’tan. Fotoğrafını da çekebilirsiniz.
error-encrypted-file = Dosya şifreyle kilitli. Dosyayı kendiniz açın ve şifresiz kaydedin. Mektubun fotoğrafını da çekebilirsiniz.
error-too-large = Dosya çok büyük. { $limit ->
    [0] Daha küçük
   *[other] En fazla { $limit } MB olabilir. Daha küçük
 } bir dosya gönderin veya her sayfanın fotoğrafını çekin.
error-too-many-pages = Çok fazla sayfa var. { $limit ->
    [0] Sadece
   *[other] En fazla { $limit } sayfa olabilir. Sadece
 } mektubun kendisini gönderin, eklerini göndermeyin.
error-took-too-long = Dosyayı okumak çok uzun sürdü. Daha az sayfayla yeniden deneyin veya her sayfanın fotoğrafını çekin.
error-no-text-found = Dosyada okunacak metin yok. Doğru dosya mı, kontrol edin. Fotoğrafsa yeniden çekin: { photo-advice }
error-unreadable = Metin, açıklamaya yetecek kadar iyi okunamıyor. Fotoğrafı yeniden çekin: { photo-advice }
error-unexpected = Bizde bir hata oldu. Biraz sonra yeniden deneyin. Acilse belediyeyi arayın.

photo-advice = Sayfayı iyi ışıkta düz bir yere koyun. Sayfanın tamamı görünsün. Telefonu sayfanın tam üstünde ve hiç oynatmadan tutun.
