# Talking: greeting, help, language, privacy and so on.
greeting =
    Merhaba! Ben Lotse, Wuppertal Belediyesi'nin göç ve uyum konusundaki sohbet asistanıyım. Bir bilgisayar programıyım, insan değilim.
    Oturum, vatandaşlık, Almanca kursları, okul, iltica ve daha birçok konudaki soruları yanıtlarım. Belgeleri, ücretleri, yerleri ve kime başvuracağınızı söylerim.
    Kendi dilinizde yazın, örneğin: { $languages }.
greeting-again = Merhaba! Size nasıl yardımcı olabilirim?
help =
    Sizin için şunları yapabilirim:
    • { $count } konudaki soruları yanıtlamak – kaynağı ve tarihiyle
    • belgeleri, ücretleri, süreleri ve koşulları söylemek
    • nereye gidip kimi arayabileceğinizi söylemek
    • size kimlerin danışmanlık verdiğini söylemek
    Sorunuzu yazmanız yeterli – kısa bir cümle olabilir.
goodbye = Hoşça kalın, her şey gönlünüzce olsun! Bana istediğiniz zaman yine yazabilirsiniz.
thanks = Rica ederim! Başka bir sorunuz var mı?
affirm-nothing-open = Tamam. Ne öğrenmek istersiniz?
deny-nothing-open = Tamam. Onun yerine ne öğrenmek istersiniz?
stopped = Tamam, durdurdum. İstediğiniz zaman yeni bir soru sorabilirsiniz.
bot = Ben Lotse'yim, Wuppertal Belediyesi Göç ve Uyum Dairesi'nin bir bilgisayar programıyım. İnsan değilim. Verdiğim bilgilerin kaynakları vardır, ama hukuki danışmanlık yerine geçmez. İsterseniz size kimlerin danışmanlık verdiğini söylerim.
repeat-nothing = Henüz tekrarlayabileceğim bir şey söylemedim. Ne öğrenmek istersiniz?
repeat-intro = Bir kez daha, daha kısa:
repeat-simple = Bir kez daha, kolay bir dille:
out-of-scope = Bu konuda ne yazık ki yardımcı olamıyorum. Oturum, vatandaşlık, Almanca kursları, okul, iltica ve Wuppertal'de yaşam konularını biliyorum.
complaint =
    Yaşadığınız sıkıntı için üzgünüm. Şikâyetiniz önemli.
    Ben bir programım ve şikâyetinizi buradan henüz daireye iletemiyorum. Lütfen şikâyetinizi doğrudan buraya bildirin:
complaint-discrimination = Örneğin kökeniniz, ten renginiz veya dininiz nedeniyle haksızlığa mı uğradınız? Bunun için özel danışmanlık var.
human =
    Sizi bu sohbette henüz bir görevliye bağlayamıyorum. Bu kurumlar size yüz yüze danışmanlık verir:
human-general = Bu kurum size yardımcı olabilir:

language-changed = Tabii. Bu dilde devam edelim: { $language }.
language-which = Hangi dilde yazmak istersiniz? Doğrudan kendi dilinizde de yazmaya devam edebilirsiniz.
language-limited = Dilinizi anlıyorum, ama henüz bu dilde yanıt veremiyorum. Yanıtlarımın dili: { $language }. Kendi dilinizde yazmaya devam edebilir veya başka bir dil seçebilirsiniz.

appointment-book = Bu sohbette henüz randevu alamıyorum. Şu şekilde randevu alabilirsiniz:
appointment-move = Bu sohbette henüz randevu değiştiremiyorum. Lütfen randevuyu aldığınız yere başvurun:
appointment-cancel = Bu sohbette henüz randevu iptal edemiyorum. Lütfen randevuyu aldığınız yerde iptal ettirin:
appointment-show = Bu sohbette henüz randevularınızı göremiyorum. Lütfen davetinize (mektup, SMS veya e-posta) bakın veya buraya sorun:
courses = Tek tek kursların listesini henüz gösteremiyorum. Şu şekilde kurs bulabilirsiniz:

privacy =
    Sohbetiniz Lotse'nin kendi bilgisayarında işlenir ve saklanır. Başka firmalara gitmez.
    Mesajlarınızı Yabancılar Dairesi'ne (Ausländerbehörde), polise veya başka resmî dairelere vermem.
    { $days } gün boyunca yeni mesaj gelmezse sohbet silinir. Verilerinizi istediğiniz zaman görebilir veya silebilirsiniz.
    Lütfen pasaport numarası ve sağlık bilgisi yazmayın.
delete-confirm = Bu sohbetin tamamını sileyim mi? Bu işlem geri alınamaz.
delete-done = Sohbetiniz silindi. Yeniden yazdığınızda yeni bir sohbet başlar.
delete-kept = Peki, hiçbir şey silmiyorum.
export-done = Bu sohbetle ilgili sakladığım her şey burada.
export-filename = lotse-verilerim
