# Danger, and messages that could not be understood.
emergency =
    Siz tehlikede misiniz veya başka biri mi tehlikede? Hemen arayın:
emergency-number = { $number } – { $name }
emergency-place-safe = Mümkünse güvenli bir yere gidin. Yalnız değilsiniz.
emergency-unsure = Şu anda tehlikede olup olmadığınızdan emin değilim. Tehlikedeyseniz hemen 110 (polis) veya 112 (ambulans, itfaiye) numarasını arayın. Tehlikede misiniz?
emergency-homeless = Bu gece yatacak yeriniz yoksa bu kuruma başvurun. Gece veya tehlike durumunda polis yardım eder: 110.
emergency-removal = Sınır dışı edilmekle ilgili mi yazıyorsunuz veya polis kapınızda mı? Sakin kalmaya çalışın. Avukatınızı veya bir mülteci danışma merkezini arayın:
emergency-kind = Hangi konuda yardıma ihtiyacınız var?
button-violence = Şiddet, tehdit
button-self-harm = Artık dayanamıyorum
button-children = Çocuk tehlikede
button-homeless = Yatacak yerim yok
button-removal = Sınır dışı edilme
button-medical = Hasta, yaralı

fallback-ask = Ne demek istediğinizden emin değilim. Bunu mu demek istiyorsunuz?
fallback-menu = Bunu ne yazık ki anlayamadım. Lütfen bir konu seçin veya bir görevliyle görüşün.
input-empty = Bana bir metin ulaşmadı. Lütfen sorunuzu yazın, örneğin: “Vatandaşlığa geçmek için hangi belgeler gerekiyor?”
input-long = Mesajınız çok uzun. Yalnızca başını okudum.
input-button-expired = Bu seçim artık geçerli değil. Lütfen neye ihtiyacınız olduğunu yazın.
error-internal = Özür dilerim, bende bir hata oluştu. Lütfen bir kez daha deneyin. Acil durumlarda: 110 veya 112.
