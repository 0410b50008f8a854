# Danger, and messages that could not be understood.
emergency =
    Czy ktoś jest teraz w niebezpieczeństwie? Proszę natychmiast zadzwonić:
emergency-number = { $number } – { $name }
emergency-place-safe = Jeśli to możliwe, proszę przejść w bezpieczne miejsce. Nikt nie musi być z tym sam.
emergency-unsure = Nie mam pewności, czy grozi teraz niebezpieczeństwo. Jeśli tak, proszę natychmiast zadzwonić: 110 (policja) lub 112 (pogotowie, straż pożarna). Czy grozi niebezpieczeństwo?
emergency-homeless = Jeśli nie ma gdzie spać dziś w nocy, proszę zgłosić się do tej placówki. W nocy lub w niebezpieczeństwie pomaga policja: 110.
emergency-removal = Chodzi o deportację albo policja stoi pod drzwiami? Proszę zachować spokój. Proszę zadzwonić do swojej adwokatki, swojego adwokata lub do poradni dla uchodźców:
emergency-kind = W czym potrzebna jest pomoc?
button-violence = Przemoc, groźby
button-self-harm = Nie daję już rady
button-children = Dziecko zagrożone
button-homeless = Nie mam gdzie spać
button-removal = Deportacja
button-medical = Choroba, uraz

fallback-ask = Nie mam pewności, o co chodzi. Czy o to?
fallback-menu = Niestety nie rozumiem. Proszę wybrać temat lub porozmawiać z człowiekiem.
input-empty = Nie ma tu żadnego tekstu. Proszę napisać pytanie, na przykład: „Jakie dokumenty są potrzebne do obywatelstwa niemieckiego?”
input-long = Wiadomość jest bardzo długa. Przeczytany został tylko początek.
input-button-expired = Ten wybór jest już nieaktualny. Proszę napisać, czego dotyczy pytanie.
error-internal = Przepraszam, właśnie wystąpił u mnie błąd. Proszę spróbować jeszcze raz. W nagłych przypadkach: 110 lub 112.
