# Talking: greeting, help, language, privacy and so on.
greeting =
    Dzień dobry! Jestem Lotse, asystent czatu miasta Wuppertal do spraw imigracji i integracji. Jestem programem komputerowym, nie człowiekiem.
    Odpowiadam na pytania o pobyt, obywatelstwo, kursy niemieckiego, szkołę, azyl i wiele innych spraw. Podaję dokumenty, koszty, miejsca i kontakty.
    Można pisać w swoim języku, na przykład: { $languages }.
greeting-again = Dzień dobry! Jak mogę pomóc?
help =
    W tym mogę pomóc:
    • odpowiadam na pytania dotyczące { $count ->
        [one] jednego tematu
        [few] { $count } tematów
        [many] { $count } tematów
       *[other] { $count } tematu
    } – ze źródłem i datą
    • podaję dokumenty, koszty, czas i warunki
    • mówię, dokąd pójść i gdzie zadzwonić
    • wskazuję ludzi, którzy doradzają
    Proszę po prostu napisać pytanie – wystarczy krótkie zdanie.
goodbye = Do widzenia i wszystkiego dobrego! Można do mnie znowu napisać w każdej chwili.
thanks = Proszę bardzo! Czy mogę jeszcze w czymś pomóc?
affirm-nothing-open = Dobrze. W czym mogę pomóc?
deny-nothing-open = W porządku. W czym w takim razie mogę pomóc?
stopped = W porządku, przerywam. W każdej chwili można zapytać od nowa.
bot = Jestem Lotse, program komputerowy Wydziału ds. Imigracji i Integracji miasta Wuppertal. Nie jestem człowiekiem. Moje informacje mają źródła, ale nie są poradą prawną. Na życzenie mogę wskazać ludzi, którzy doradzają.
repeat-nothing = Nie mam jeszcze czego powtórzyć. W czym mogę pomóc?
repeat-intro = Jeszcze raz, krócej:
repeat-simple = Jeszcze raz, prostym językiem:
out-of-scope = W tym niestety nie mogę pomóc. Znam się na sprawach pobytu, obywatelstwa, kursów niemieckiego, szkoły, azylu i życia w Wuppertalu.
complaint =
    Przykro mi z powodu tej sytuacji. Ta skarga jest ważna.
    Jestem programem i nie mogę jej jeszcze stąd przekazać do urzędu. Proszę złożyć skargę bezpośrednio tutaj:
complaint-discrimination = Czy doszło do niesprawiedliwego traktowania, na przykład z powodu pochodzenia, koloru skóry lub religii? W takich sprawach pomagają osobne poradnie.
human =
    W tym czacie nie mogę jeszcze połączyć z człowiekiem. Tutaj można osobiście uzyskać poradę:
human-general = Tutaj można uzyskać dalszą pomoc:

language-changed = Chętnie. Piszemy dalej w języku: { $language }.
language-which = W jakim języku chcemy pisać? Można też po prostu pisać dalej w swoim języku.
language-limited = Rozumiem ten język, ale nie umiem jeszcze w nim odpowiadać. Język moich odpowiedzi: { $language }. Można dalej pisać w swoim języku lub wybrać inny.

appointment-book = W tym czacie nie mogę jeszcze rezerwować terminów. Termin można uzyskać tak:
appointment-move = W tym czacie nie mogę jeszcze zmieniać terminów. Proszę zgłosić się tam, gdzie termin był umówiony:
appointment-cancel = W tym czacie nie mogę jeszcze odwoływać terminów. Proszę odwołać termin tam, gdzie był umówiony:
appointment-show = W tym czacie nie widzę jeszcze terminów. Proszę sprawdzić w zaproszeniu (list, SMS lub e-mail) albo zapytać tutaj:
courses = Nie mogę jeszcze pokazać listy poszczególnych kursów. Tak można znaleźć kurs:

privacy =
    Ten czat jest przetwarzany i zapisywany na komputerze Lotse. Nie trafia do innych firm.
    Nie przekazuję wiadomości do urzędu ds. cudzoziemców, policji ani innych urzędów.
    Czat jest usuwany po { $days ->
        [one] jednym dniu
        [few] { $days } dniach
        [many] { $days } dniach
       *[other] { $days } dnia
    } bez nowej wiadomości. Swoje dane można w każdej chwili zobaczyć lub usunąć.
    Proszę nie pisać numerów paszportu ani danych o zdrowiu.
delete-confirm = Czy mam usunąć cały ten czat? Tego nie można cofnąć.
delete-done = Czat jest usunięty. Następna wiadomość rozpocznie nowy czat.
delete-kept = Dobrze, niczego nie usuwam.
export-done = Oto wszystko, co jest zapisane w tym czacie.
export-filename = lotse-moje-dane
