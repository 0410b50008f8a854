# Answers from the service database.
answer-heading = { $topic } – { $aspect }
answer-source = Kaynak: { $source } (bilgi tarihi: { $date })
answer-source-undated = Kaynak: { $source } (tarihsiz)
answer-as-of = (bilgi tarihi: { $date })
answer-check = Bunun hâlâ geçerli olup olmadığını lütfen sorun.
answer-also-asked = Bir şey daha sordunuz. Onu da yanıtlayayım mı?
answer-no-more = Bu konuda bildiğim bu kadar. Bir görevli size daha fazla yardımcı olabilir.

# Nothing certain is known.
none-info = Bu konuda güvenilir bir bilgim yok.
none-documents = Burada hangi belgelerin gerektiğini kesin olarak bilmiyorum.
none-cost = Bunun ne kadar tuttuğunu kesin olarak bilmiyorum.
none-duration = Bunun ne kadar sürdüğünü kesin olarak bilmiyorum.
none-eligibility = Bunu kimlerin alabildiğini kesin olarak bilmiyorum.
none-opening_hours = Güncel çalışma saatlerini kesin olarak bilmiyorum. Lütfen yola çıkmadan önce kontrol edin.
none-location = Bunun için güvenilir bir adres bilgim yok.
none-contact = Bunun için güvenilir bir telefon numarası veya e-posta adresi bilgim yok.
ask-there = Lütfen şuraya sorun:
current-state = Güncel bilgileri burada bulabilirsiniz: { $link }

place-address = Adres: { $address }
place-transport = Durak: { $transport }
place-city = Wuppertal'de
contact-phone = Telefon: { $value }
contact-email = E-posta: { $value }
contact-web = İnternet: { $value }
contact-languages = Diller: { $languages }
partners-heading = Burada da yardım alabilirsiniz:
hours-line = { $days }: { $opens }–{ $closes }
hours-phone-only = yalnızca telefonla

# A question without a topic.
ask-topic = Tabii. Hangi konuyla ilgili?
ask-topic-again = Lütfen bir konu seçin veya konuyu tek kelimeyle yazın.
menu-groups = Konu nedir? Bir alan seçin veya sorunuzu doğrudan yazın.
menu-topics = Bir konu seçin:
topic-chosen = { $topic }: Ne öğrenmek istersiniz?

# Buttons, at most 20 characters.
button-more = Devamı
button-menu = Tüm konular
button-other-topic = Başka konu
button-none-of-these = Hiçbiri değil
button-yes = Evet
button-no = Hayır
button-back = Geri
