# Talking: greeting, help, language, privacy and so on.
greeting =
    Bună ziua! Sunt Lotse, asistentul de chat al orașului Wuppertal pentru imigrare și integrare. Sunt un program de calculator, nu un om.
    Răspund la întrebări despre ședere, cetățenie, cursuri de germană, școală, azil și multe altele. Vă spun ce acte trebuie, cât costă, unde mergeți și cine vă ajută.
    Scrieți în limba dumneavoastră, de exemplu: { $languages }.
greeting-again = Bună ziua! Cu ce vă pot ajuta?
help =
    Iată ce pot face pentru dumneavoastră:
    • răspund la întrebări – cu sursă și dată (teme: { $count })
    • vă spun ce acte trebuie, cât costă, cât durează și ce condiții sunt
    • vă spun unde să mergeți și pe cine puteți suna
    • vă spun cine vă poate consilia
    Scrieți pur și simplu întrebarea – o propoziție scurtă este de ajuns.
goodbye = La revedere și toate cele bune! Îmi puteți scrie din nou oricând.
thanks = Cu multă plăcere! Mai aveți o întrebare?
affirm-nothing-open = Bine. Ce doriți să aflați?
deny-nothing-open = În regulă. Ce doriți să aflați în schimb?
stopped = În regulă, m-am oprit. Puteți întreba din nou oricând.
bot = Sunt Lotse, un program de calculator al departamentului pentru imigrare și integrare al orașului Wuppertal. Nu sunt un om. Informațiile mele au surse, dar nu sunt consiliere juridică. Dacă doriți, vă spun cine vă poate consilia.
repeat-nothing = Încă nu am spus nimic ce aș putea repeta. Ce doriți să aflați?
repeat-intro = Încă o dată, mai scurt:
repeat-simple = Încă o dată, în limbaj simplu:
out-of-scope = Îmi pare rău, cu asta nu vă pot ajuta. Vă pot răspunde la întrebări despre ședere, cetățenie, cursuri de germană, școală, azil și viața în Wuppertal.
complaint =
    Îmi pare rău că ați avut această neplăcere. Reclamația dumneavoastră este importantă.
    Sunt un program și din acest chat încă nu o pot trimite la autoritate. Vă rog să faceți reclamația direct aici:
complaint-discrimination = Ați fost tratat(ă) nedrept, de exemplu din cauza originii, a culorii pielii sau a religiei? Pentru asta există consiliere specială.
human =
    În acest chat încă nu vă pot face legătura cu un om. Aceste servicii vă consiliază personal:
human-general = Acest serviciu vă poate ajuta mai departe:

language-changed = Desigur. Continuăm în limba { $language }.
language-which = În ce limbă doriți să scrieți? Puteți și să scrieți pur și simplu mai departe în limba dumneavoastră.
language-limited = Înțeleg limba dumneavoastră, dar încă nu pot răspunde în ea. Răspund în limba { $language }. Puteți scrie mai departe în limba dumneavoastră sau puteți alege alta.

appointment-book = În acest chat încă nu pot face programări. Așa obțineți o programare:
appointment-move = În acest chat încă nu pot muta programări. Vă rog să luați legătura cu serviciul care v-a dat programarea:
appointment-cancel = În acest chat încă nu pot anula programări. Vă rog să o anulați la serviciul care v-a dat programarea:
appointment-show = În acest chat încă nu pot vedea programările dumneavoastră. Vă rog să vă uitați în invitație (scrisoare, SMS sau e-mail) sau să întrebați aici:
courses = Încă nu pot arăta o listă cu fiecare curs. Așa găsiți un curs:

privacy =
    Conversația dumneavoastră este prelucrată și păstrată pe calculatorul lui Lotse. Nu ajunge la alte firme.
    Nu dau mesajele dumneavoastră mai departe Oficiului pentru străini (Ausländerbehörde), poliției sau altor autorități.
    Conversația se șterge după o perioadă fără mesaje noi (număr de zile: { $days }). Puteți vedea sau șterge datele dumneavoastră oricând.
    Vă rog să nu scrieți numere de pașaport și nici date despre sănătate.
delete-confirm = Să șterg toată această conversație? Ștergerea este definitivă.
delete-done = Conversația este ștearsă. Când scrieți din nou, începe o conversație nouă.
delete-kept = Bine, nu șterg nimic.
export-done = Aici este tot ce am păstrat despre această conversație.
export-filename = lotse-datele-mele
