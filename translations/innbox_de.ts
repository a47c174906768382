<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
    <context>
        <name>Innbox::Actions</name>
        <message>
            <source>Sync now</source>
            <translation>Jetzt abgleichen</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Find in this conversation</source>
            <translation>In dieser Unterhaltung suchen</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>Show the reservation</source>
            <translation>Reservierung zeigen</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>Nächster Bereich</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>Voriger Bereich</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Wire log</source>
            <translation>Leitungsprotokoll</translation>
        </message>
    </context>
    <context>
        <name>Innbox::BodyView</name>
        <message numerus="yes">
            <source>… %n …</source>
            <translation>
                <numerusform>… %n …</numerusform>
                <numerusform>… %n …</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Innbox::BookingDialog</name>
        <message>
            <source>New test booking</source>
            <translation>Neue Testbuchung</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Becomes the guest’s first message</source>
            <translation>Wird die erste Nachricht des Gastes</translation>
        </message>
        <message>
            <source>Property</source>
            <translation>Unterkunft</translation>
        </message>
        <message>
            <source>Guest</source>
            <translation>Gast</translation>
        </message>
        <message>
            <source>Check-in</source>
            <translation>Anreise</translation>
        </message>
        <message>
            <source>Nights</source>
            <translation>Nächte</translation>
        </message>
        <message>
            <source>Special requests</source>
            <translation>Sonderwünsche</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>Buchen</translation>
        </message>
    </context>
    <context>
        <name>Innbox::CandidateDialog</name>
        <message>
            <source>Which message is it?</source>
            <translation>Welche Nachricht ist es?</translation>
        </message>
        <message>
            <source>These messages of our side came since the reply was tried and belong to no other reply. The one you choose becomes this reply; it is not sent again.</source>
            <translation>Diese Nachrichten unserer Seite kamen seit dem Sendeversuch und gehören zu keiner anderen Antwort. Die gewählte wird zu dieser Antwort; sie wird nicht noch einmal gesendet.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>A message that may be the reply: time and text</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1, probably this one: %2</source>
            <translation>%1, wahrscheinlich diese: %2</translation>
        </message>
        <message>
            <source>This is it</source>
            <translation>Diese ist es</translation>
        </message>
    </context>
    <context>
        <name>Innbox::ChecklistPane</name>
        <message>
            <source>Begin</source>
            <translation>Beginnen</translation>
        </message>
        <message>
            <source>Ask for an extra bed</source>
            <translation>Nach Zustellbett fragen</translation>
        </message>
        <message>
            <source>Ask for parking</source>
            <translation>Nach Parkplatz fragen</translation>
        </message>
        <message>
            <source>Report as HTML…</source>
            <translation>Bericht als HTML…</translation>
        </message>
        <message>
            <source>Report as PDF…</source>
            <translation>Bericht als PDF…</translation>
        </message>
        <message>
            <source>Checklist for the test hotel</source>
            <translation>Prüfliste für das Testhotel</translation>
        </message>
        <message>
            <source>Book at the test hotel %1 and enter the number of the reservation.</source>
            <translation>Im Testhotel %1 buchen und die Nummer der Reservierung eingeben.</translation>
        </message>
        <message>
            <source>This account is no sandbox: the checklist writes test messages and does not run here.</source>
            <translation>Dieses Konto ist keine Sandbox: die Prüfliste schreibt Testnachrichten und läuft hier nicht.</translation>
        </message>
        <message>
            <source>Reservation number</source>
            <translation>Reservierungsnummer</translation>
        </message>
        <message>
            <source>Open questions</source>
            <translation>Offene Fragen</translation>
        </message>
        <message>
            <source>as found</source>
            <translation>wie gefunden</translation>
        </message>
        <message>
            <source>Looking for reservation %1…</source>
            <translation>Reservierung %1 wird gesucht…</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n step(s) done</source>
            <translation>
                <numerusform>%1 von %n Schritt erledigt</numerusform>
                <numerusform>%1 von %n Schritten erledigt</numerusform>
            </translation>
        </message>
        <message>
            <source>The question was queued.</source>
            <translation>Die Frage ist eingereiht.</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Bericht sichern</translation>
        </message>
        <message>
            <source>The report could not be written: %1</source>
            <translation>Der Bericht konnte nicht geschrieben werden: %1</translation>
        </message>
        <message>
            <source>Report written to %1.</source>
            <translation>Bericht nach %1 geschrieben.</translation>
        </message>
    </context>
    <context>
        <name>Innbox::ChecklistWords</name>
        <message>
            <source>Reservation at the test hotel entered</source>
            <translation>Reservierung im Testhotel eingegeben</translation>
        </message>
        <message>
            <source>Welcome message seen</source>
            <translation>Begrüßung gesehen</translation>
        </message>
        <message>
            <source>Asked for an extra bed</source>
            <translation>Nach einem Zustellbett gefragt</translation>
        </message>
        <message>
            <source>Rejection of the extra bed seen</source>
            <translation>Ablehnung des Zustellbetts gesehen</translation>
        </message>
        <message>
            <source>Asked for parking</source>
            <translation>Nach einem Parkplatz gefragt</translation>
        </message>
        <message>
            <source>Rejection of the parking seen</source>
            <translation>Ablehnung des Parkplatzes gesehen</translation>
        </message>
        <message>
            <source>Image sent and accepted</source>
            <translation>Bild gesendet und angenommen</translation>
        </message>
        <message>
            <source>Own message seen in the conversation</source>
            <translation>Eigene Nachricht in der Unterhaltung gesehen</translation>
        </message>
        <message>
            <source>How long may a text be, what becomes of line breaks, emoji, HTML?</source>
            <translation>Wie lang darf ein Text sein, was wird aus Zeilenumbrüchen, Emoji, HTML?</translation>
        </message>
        <message>
            <source>How many images may a message carry?</source>
            <translation>Wie viele Bilder darf eine Nachricht haben?</translation>
        </message>
        <message>
            <source>How long does an unconfirmed message stay?</source>
            <translation>Wie lange bleibt eine unbestätigte Nachricht?</translation>
        </message>
        <message>
            <source>What answers confirming an unknown or confirmed id?</source>
            <translation>Was antwortet das Bestätigen einer unbekannten oder bestätigten Kennung?</translation>
        </message>
        <message>
            <source>Which statuses and error ids tell what was refused?</source>
            <translation>Welche Status und Fehlerkennungen sagen, was abgelehnt wurde?</translation>
        </message>
        <message>
            <source>Which headers tell the limit (Retry-After, quota)?</source>
            <translation>Welche Kopfzeilen nennen die Grenze (Retry-After, Kontingent)?</translation>
        </message>
        <message>
            <source>Do own messages come back through the queue?</source>
            <translation>Kommen eigene Nachrichten durch die Schlange zurück?</translation>
        </message>
        <message>
            <source>When exactly do the windows close, in which time zone?</source>
            <translation>Wann genau enden die Fristen, in welcher Zeitzone?</translation>
        </message>
        <message>
            <source>Do two affiliate ids of a partner share a queue?</source>
            <translation>Teilen sich zwei Affiliate-Kennungen eines Partners eine Schlange?</translation>
        </message>
        <message>
            <source>What does the rejection say, which words trigger it?</source>
            <translation>Was sagt die Ablehnung, welche Wörter lösen sie aus?</translation>
        </message>
        <message>
            <source>Checklist for the test hotel</source>
            <translation>Prüfliste für das Testhotel</translation>
        </message>
        <message>
            <source>%1 · reservation %2 · %3</source>
            <translation>%1 · Reservierung %2 · %3</translation>
        </message>
        <message>
            <source>Open questions</source>
            <translation>Offene Fragen</translation>
        </message>
        <message>
            <source>not found out</source>
            <translation>nicht herausgefunden</translation>
        </message>
    </context>
    <context>
        <name>Innbox::ContractModel</name>
        <message>
            <source>(nobody knows)</source>
            <translation>(unbekannt)</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Urteil</translation>
        </message>
        <message>
            <source>Endpoint</source>
            <translation>Endpunkt</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Was es ist</translation>
        </message>
        <message>
            <source>Spelling</source>
            <translation>Schreibweise</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>Wie oft</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Seit</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>Zuletzt</translation>
        </message>
    </context>
    <context>
        <name>Innbox::ContractPane</name>
        <message>
            <source>Only surprises</source>
            <translation>Nur Überraschungen</translation>
        </message>
        <message>
            <source>Fields of the answers</source>
            <translation>Felder der Antworten</translation>
        </message>
        <message>
            <source>Contract lens</source>
            <translation>Vertragslupe</translation>
        </message>
        <message>
            <source>No answer has been read yet.</source>
            <translation>Noch wurde keine Antwort gelesen.</translation>
        </message>
        <message numerus="yes">
            <source>%n spelling(s) seen, every one documented.</source>
            <translation>
                <numerusform>%n Schreibweise gesehen, sie ist dokumentiert.</numerusform>
                <numerusform>%n Schreibweisen gesehen, alle dokumentiert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 spellings seen, %n surprise(s).</source>
            <translation>
                <numerusform>%1 Schreibweisen gesehen, %n Überraschung.</numerusform>
                <numerusform>%1 Schreibweisen gesehen, %n Überraschungen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Innbox::ConversationPane</name>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suche</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Neueste zuerst</translation>
        </message>
    </context>
    <context>
        <name>Innbox::ConversationTextProxy</name>
        <message>
            <source>Sending</source>
            <extracomment>A reply of this conversation waits or is being sent</extracomment>
            <translation>Wird gesendet</translation>
        </message>
        <message>
            <source>Unclear</source>
            <extracomment>Nobody knows yet whether a reply of this conversation arrived</extracomment>
            <translation>Unklar</translation>
        </message>
        <message>
            <source>Not sent</source>
            <extracomment>A reply of this conversation was refused or is held</extracomment>
            <translation>Nicht gesendet</translation>
        </message>
        <message numerus="yes">
            <source>%n unread message(s)</source>
            <translation>
                <numerusform>%n ungelesene Nachricht</numerusform>
                <numerusform>%n ungelesene Nachrichten</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Innbox::ConversationView</name>
        <message>
            <source>Conversations</source>
            <translation>Unterhaltungen</translation>
        </message>
    </context>
    <context>
        <name>Innbox::EnvironmentText</name>
        <message>
            <source>Sandbox</source>
            <translation>Sandbox</translation>
        </message>
        <message>
            <source>Provider’s sandbox</source>
            <translation>Sandbox des Anbieters</translation>
        </message>
        <message>
            <source>Production</source>
            <translation>Produktion</translation>
        </message>
        <message>
            <source>SANDBOX</source>
            <translation>SANDBOX</translation>
        </message>
        <message>
            <source>PROVIDER’S SANDBOX</source>
            <translation>SANDBOX DES ANBIETERS</translation>
        </message>
        <message>
            <source>PRODUCTION</source>
            <translation>PRODUKTION</translation>
        </message>
        <message>
            <source>The embedded sandbox: nothing leaves this computer.</source>
            <translation>Die eingebaute Sandbox: Nichts verlässt diesen Rechner.</translation>
        </message>
        <message>
            <source>The provider’s sandbox: only test reservations.</source>
            <translation>Die Sandbox des Anbieters: nur Testreservierungen.</translation>
        </message>
        <message>
            <source>Production: real guests and real properties.</source>
            <translation>Produktion: echte Gäste und echte Unterkünfte.</translation>
        </message>
    </context>
    <context>
        <name>Innbox::FaultForm</name>
        <message>
            <source>What goes wrong</source>
            <translation>Was schiefgeht</translation>
        </message>
        <message>
            <source>At which call</source>
            <translation>Bei welchem Aufruf</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>Wie oft</translation>
        </message>
        <message>
            <source>Set fault</source>
            <translation>Fehler setzen</translation>
        </message>
        <message>
            <source>Take all away</source>
            <translation>Alle wegnehmen</translation>
        </message>
        <message>
            <source>Every call</source>
            <translation>Jeder Aufruf</translation>
        </message>
        <message>
            <source>Once</source>
            <translation>Einmal</translation>
        </message>
        <message>
            <source>Three times</source>
            <translation>Dreimal</translation>
        </message>
        <message>
            <source>Until taken away</source>
            <translation>Bis er weggenommen wird</translation>
        </message>
        <message>
            <source>A share of them</source>
            <translation>Ein Teil davon</translation>
        </message>
        <message>
            <source>Share of the requests</source>
            <translation>Anteil der Anfragen</translation>
        </message>
        <message>
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <source>No fault waits any more.</source>
            <translation>Kein Fehler wartet mehr.</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>Delay in seconds</source>
            <translation>Verzögerung in Sekunden</translation>
        </message>
        <message>
            <source>Set: %1 · %2</source>
            <translation>Gesetzt: %1 · %2</translation>
        </message>
        <message numerus="yes">
            <source>Take %n away</source>
            <translation>
                <numerusform>%n wegnehmen</numerusform>
                <numerusform>%n wegnehmen</numerusform>
            </translation>
        </message>
        <message>
            <source>No fault waits</source>
            <translation>Kein Fehler wartet</translation>
        </message>
    </context>
    <context>
        <name>Innbox::FilmStrip</name>
        <message>
            <source>Images of this conversation</source>
            <translation>Bilder dieser Unterhaltung</translation>
        </message>
    </context>
    <context>
        <name>Innbox::FindBar</name>
        <message>
            <source>Find in this conversation</source>
            <translation>In dieser Unterhaltung suchen</translation>
        </message>
        <message>
            <source>Older (Enter)</source>
            <translation>Ältere (Eingabe)</translation>
        </message>
        <message>
            <source>Newer (Shift+Enter)</source>
            <translation>Neuere (Umschalt+Eingabe)</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Schließen (Esc)</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Suche läuft…</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Nicht gefunden</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <extracomment>Which of the messages found</extracomment>
            <translation>%1 von %2</translation>
        </message>
    </context>
    <context>
        <name>Innbox::FolderTextProxy</name>
        <message numerus="yes">
            <source>%1, %n entries</source>
            <extracomment>A folder and how many entries it has</extracomment>
            <translation>
                <numerusform>%1, %n Eintrag</numerusform>
                <numerusform>%1, %n Einträge</numerusform>
            </translation>
        </message>
        <message>
            <source>Needs reply</source>
            <translation>Antwort nötig</translation>
        </message>
        <message>
            <source>Property’s turn</source>
            <translation>Unterkunft am Zug</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>Ungelesen</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Postausgang</translation>
        </message>
        <message>
            <source>All conversations</source>
            <translation>Alle Unterhaltungen</translation>
        </message>
        <message>
            <source>Longest wait first</source>
            <translation>Längste Wartezeit zuerst</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Neueste zuerst</translation>
        </message>
        <message>
            <source>Nothing waits for a reply.</source>
            <translation>Nichts wartet auf eine Antwort.</translation>
        </message>
        <message>
            <source>No property has its turn.</source>
            <translation>Keine Unterkunft ist am Zug.</translation>
        </message>
        <message>
            <source>Everything is read.</source>
            <translation>Alles ist gelesen.</translation>
        </message>
        <message>
            <source>Every reply is settled.</source>
            <translation>Jede Antwort ist erledigt.</translation>
        </message>
        <message>
            <source>No conversation has come through the queue yet.</source>
            <translation>Es ist noch keine Unterhaltung angekommen.</translation>
        </message>
    </context>
    <context>
        <name>Innbox::FolderView</name>
        <message>
            <source>Folders</source>
            <translation>Ordner</translation>
        </message>
    </context>
    <context>
        <name>Innbox::ImageCanvas</name>
        <message>
            <source>Image</source>
            <translation>Bild</translation>
        </message>
    </context>
    <context>
        <name>Innbox::ImageViewer</name>
        <message>
            <source>Previous image (Left)</source>
            <translation>Voriges Bild (Links)</translation>
        </message>
        <message>
            <source>Next image (Right)</source>
            <translation>Nächstes Bild (Rechts)</translation>
        </message>
        <message>
            <source>Images of this conversation</source>
            <translation>Bilder dieser Unterhaltung</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Einpassen</translation>
        </message>
        <message>
            <source>The whole image (0)</source>
            <translation>Das ganze Bild (0)</translation>
        </message>
        <message>
            <source>100 %</source>
            <translation>100 %</translation>
        </message>
        <message>
            <source>One to one (1)</source>
            <translation>Eins zu eins (1)</translation>
        </message>
        <message>
            <source>Rotate</source>
            <translation>Drehen</translation>
        </message>
        <message>
            <source>A quarter to the right (R)</source>
            <translation>Ein Viertel nach rechts (R)</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy the image (Ctrl+C)</source>
            <translation>Das Bild kopieren (Strg+C)</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Speichern als…</translation>
        </message>
        <message>
            <source>Save the file as it came (Ctrl+S)</source>
            <translation>Die Datei speichern, wie sie kam (Strg+S)</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Schließen (Esc)</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <extracomment>Which of the images of a conversation</extracomment>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>%1 × %2</source>
            <extracomment>Width and height of an image in pixels</extracomment>
            <translation>%1 × %2</translation>
        </message>
        <message>
            <source>image</source>
            <translation>bild</translation>
        </message>
        <message>
            <source>Save image</source>
            <translation>Bild speichern</translation>
        </message>
        <message>
            <source>The image could not be saved there.</source>
            <translation>Das Bild konnte dort nicht gespeichert werden.</translation>
        </message>
    </context>
    <context>
        <name>Innbox::JumpButton</name>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n neu</numerusform>
                <numerusform>%n neu</numerusform>
            </translation>
        </message>
        <message>
            <source>Newest</source>
            <translation>Neueste</translation>
        </message>
        <message numerus="yes">
            <source>Jump to %n new message(s)</source>
            <translation>
                <numerusform>Zu %n neuen Nachricht springen</numerusform>
                <numerusform>Zu %n neuen Nachrichten springen</numerusform>
            </translation>
        </message>
        <message>
            <source>Jump to the newest message</source>
            <translation>Zur neuesten Nachricht springen</translation>
        </message>
    </context>
    <context>
        <name>Innbox::LinkOpener</name>
        <message>
            <source>It is written “%1”, with letters that may look like others. The real name is %2.</source>
            <translation>Er schreibt sich „%1“, mit Buchstaben, die anderen ähnlich sehen können. Der wirkliche Name ist %2.</translation>
        </message>
        <message>
            <source>What stands before the @ is no address, it only looks like one.</source>
            <translation>Was vor dem @ steht, ist keine Adresse, es sieht nur so aus.</translation>
        </message>
        <message>
            <source>The connection would not be encrypted.</source>
            <translation>Die Verbindung wäre nicht verschlüsselt.</translation>
        </message>
        <message>
            <source>Open link</source>
            <translation>Link öffnen</translation>
        </message>
        <message>
            <source>Open %1 in the browser?</source>
            <translation>%1 im Browser öffnen?</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>No program could open this link.</source>
            <translation>Kein Programm konnte diesen Link öffnen.</translation>
        </message>
    </context>
    <context>
        <name>Innbox::MainWindow</name>
        <message numerus="yes">
            <source>(%n) Innbox · %1</source>
            <extracomment>Title of the window: %n conversations wait for a reply, %1 is the environment</extracomment>
            <translation>
                <numerusform>(%n) Innbox · %1</numerusform>
                <numerusform>(%n) Innbox · %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Innbox · %1</source>
            <translation>Innbox · %1</translation>
        </message>
    </context>
    <context>
        <name>Innbox::PersonText</name>
        <message>
            <source>Reservation %1</source>
            <translation>Reservierung %1</translation>
        </message>
        <message>
            <source>Conversation %1</source>
            <translation>Unterhaltung %1</translation>
        </message>
        <message>
            <source>Property %1</source>
            <translation>Unterkunft %1</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <extracomment>A property and the number of a reservation</extracomment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Without words</source>
            <translation>Ohne Worte</translation>
        </message>
        <message>
            <source>No messages yet</source>
            <translation>Noch keine Nachrichten</translation>
        </message>
        <message>
            <source>Our desk: %1</source>
            <translation>Wir: %1</translation>
        </message>
        <message>
            <source>Property: %1</source>
            <translation>Unterkunft: %1</translation>
        </message>
        <message>
            <source>Guest: %1</source>
            <translation>Gast: %1</translation>
        </message>
        <message>
            <source>our desk</source>
            <extracomment>The role beside a name: our own side</extracomment>
            <translation>wir</translation>
        </message>
        <message>
            <source>property</source>
            <extracomment>The role beside a name</extracomment>
            <translation>Unterkunft</translation>
        </message>
        <message>
            <source>guest</source>
            <extracomment>The role beside a name</extracomment>
            <translation>Gast</translation>
        </message>
        <message>
            <source>other sender</source>
            <extracomment>The role beside a name: the provider told none that we know</extracomment>
            <translation>anderer Absender</translation>
        </message>
        <message>
            <source>Our desk</source>
            <translation>Wir</translation>
        </message>
        <message>
            <source>The property</source>
            <translation>Die Unterkunft</translation>
        </message>
        <message>
            <source>The guest</source>
            <translation>Der Gast</translation>
        </message>
        <message>
            <source>Unknown sender</source>
            <translation>Unbekannter Absender</translation>
        </message>
    </context>
    <context>
        <name>Innbox::ProblemBar</name>
        <message>
            <source>Try again now</source>
            <translation>Jetzt erneut versuchen</translation>
        </message>
        <message>
            <source>Request id for the provider’s support</source>
            <translation>Anfragenummer für den Support des Anbieters</translation>
        </message>
        <message>
            <source>Request %1</source>
            <translation>Anfrage %1</translation>
        </message>
    </context>
    <context>
        <name>Innbox::ProblemText</name>
        <message>
            <source>No connection</source>
            <translation>Keine Verbindung</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Keine Antwort</translation>
        </message>
        <message>
            <source>Limit reached, waiting</source>
            <translation>Grenze erreicht, wartet</translation>
        </message>
        <message>
            <source>Provider has a fault</source>
            <translation>Störung beim Anbieter</translation>
        </message>
        <message>
            <source>Messaging not enabled</source>
            <translation>Nachrichten nicht freigeschaltet</translation>
        </message>
        <message>
            <source>Key refused</source>
            <translation>Schlüssel abgelehnt</translation>
        </message>
        <message>
            <source>Access refused</source>
            <translation>Zugriff abgelehnt</translation>
        </message>
        <message>
            <source>Request refused</source>
            <translation>Anfrage abgelehnt</translation>
        </message>
        <message>
            <source>Cannot save</source>
            <translation>Speichern nicht möglich</translation>
        </message>
        <message>
            <source>There is no connection to the provider. Innbox tries again by itself; what you write is kept and sent later.</source>
            <translation>Es besteht keine Verbindung zum Anbieter. Innbox versucht es von selbst wieder; was Sie schreiben, bleibt erhalten und wird später gesendet.</translation>
        </message>
        <message>
            <source>The provider did not answer in time. Innbox tries again by itself.</source>
            <translation>Der Anbieter hat nicht rechtzeitig geantwortet. Innbox versucht es von selbst wieder.</translation>
        </message>
        <message>
            <source>The provider's limit of requests is reached. Innbox waits as long as it asks for.</source>
            <translation>Die Anfragegrenze des Anbieters ist erreicht. Innbox wartet so lange, wie er es verlangt.</translation>
        </message>
        <message>
            <source>The provider answered with a fault. Innbox tries again by itself.</source>
            <translation>Der Anbieter hat mit einer Störung geantwortet. Innbox versucht es von selbst wieder.</translation>
        </message>
        <message>
            <source>The provider answers with a fault since the first try: messaging is probably not enabled for this account. Ask your contact at the provider.</source>
            <translation>Der Anbieter antwortet seit dem ersten Versuch mit einer Störung: Nachrichten sind für dieses Konto vermutlich nicht freigeschaltet. Fragen Sie Ihren Ansprechpartner beim Anbieter.</translation>
        </message>
        <message>
            <source>The provider refused the key. Check the key of this account.</source>
            <translation>Der Anbieter hat den Schlüssel abgelehnt. Prüfen Sie den Schlüssel dieses Kontos.</translation>
        </message>
        <message>
            <source>The provider refused access. Check the affiliate id and the permissions of this account.</source>
            <translation>Der Anbieter hat den Zugriff abgelehnt. Prüfen Sie die Affiliate-Nummer und die Rechte dieses Kontos.</translation>
        </message>
        <message>
            <source>The provider refused the request.</source>
            <translation>Der Anbieter hat die Anfrage abgelehnt.</translation>
        </message>
        <message>
            <source>Messages could not be saved on this computer, so nothing was confirmed to the provider. Nothing is lost there.</source>
            <translation>Nachrichten konnten auf diesem Rechner nicht gespeichert werden, daher wurde dem Anbieter nichts bestätigt. Dort ist nichts verloren.</translation>
        </message>
        <message>
            <source>The store cannot be opened. Check that its folder exists and may be written.</source>
            <translation>Der Speicher lässt sich nicht öffnen. Prüfen Sie, ob sein Ordner vorhanden und beschreibbar ist.</translation>
        </message>
        <message>
            <source>Another program keeps the store locked. Try again in a moment.</source>
            <translation>Ein anderes Programm hält den Speicher gesperrt. Versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <source>The store cannot be written: the file or its disk is read-only.</source>
            <translation>Der Speicher ist nicht beschreibbar: Die Datei oder ihr Datenträger ist schreibgeschützt.</translation>
        </message>
        <message>
            <source>The disk is full. Make room and try again.</source>
            <translation>Der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The store is damaged. Nothing was overwritten.</source>
            <translation>Der Speicher ist beschädigt. Nichts wurde überschrieben.</translation>
        </message>
        <message>
            <source>The store was written by a newer Innbox. Nothing was changed.</source>
            <translation>Der Speicher stammt von einem neueren Innbox. Nichts wurde verändert.</translation>
        </message>
        <message>
            <source>This is no longer in the store.</source>
            <translation>Das ist nicht mehr im Speicher.</translation>
        </message>
        <message>
            <source>This changed meanwhile. Look again.</source>
            <translation>Das hat sich inzwischen geändert. Sehen Sie noch einmal nach.</translation>
        </message>
        <message>
            <source>The store is being closed.</source>
            <translation>Der Speicher wird gerade geschlossen.</translation>
        </message>
        <message>
            <source>The store reported a fault.</source>
            <translation>Der Speicher hat einen Fehler gemeldet.</translation>
        </message>
    </context>
    <context>
        <name>Innbox::QuoteStrip</name>
        <message>
            <source>Do not quote this message</source>
            <translation>Diese Nachricht nicht zitieren</translation>
        </message>
        <message>
            <source>Answers %1</source>
            <extracomment>Over the place where one writes: %1 is who and what is answered</extracomment>
            <translation>Antwortet %1</translation>
        </message>
    </context>
    <context>
        <name>Innbox::ReplyBar</name>
        <message>
            <source>This draft could not be saved. %1</source>
            <translation>Dieser Entwurf konnte nicht gespeichert werden. %1</translation>
        </message>
        <message>
            <source>Write a reply…</source>
            <translation>Antwort schreiben …</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Senden</translation>
        </message>
        <message>
            <source>Send this reply (Ctrl+Enter); with Shift also go to the next conversation</source>
            <translation>Diese Antwort senden (Strg+Eingabe); mit Umschalt auch zur nächsten Unterhaltung gehen</translation>
        </message>
        <message>
            <source>the property</source>
            <translation>die Unterkunft</translation>
        </message>
        <message>
            <source>Writing as the guest to %1 · %2</source>
            <extracomment>%1 is a property, %2 the environment</extracomment>
            <translation>Sie schreiben als Gast an %1 · %2</translation>
        </message>
        <message>
            <source>Writing as the property %1 · %2</source>
            <translation>Sie schreiben als Unterkunft %1 · %2</translation>
        </message>
        <message>
            <source>Writing as our desk to %1 · %2</source>
            <translation>Sie schreiben als unser Schalter an %1 · %2</translation>
        </message>
        <message>
            <source>Ctrl+Enter sends, Enter begins a new line</source>
            <translation>Strg+Eingabe sendet, Eingabe beginnt eine neue Zeile</translation>
        </message>
        <message>
            <source>%1 characters</source>
            <translation>%1 Zeichen</translation>
        </message>
        <message>
            <source>an earlier message</source>
            <translation>eine frühere Nachricht</translation>
        </message>
        <message>
            <source>This reply could not be taken back. %1</source>
            <translation>Diese Antwort konnte nicht zurückgenommen werden. %1</translation>
        </message>
        <message>
            <source>This reply could not be queued. %1</source>
            <translation>Diese Antwort konnte nicht eingereiht werden. %1</translation>
        </message>
    </context>
    <context>
        <name>Innbox::ReplyDetails</name>
        <message>
            <source>What happened to this reply</source>
            <translation>Was mit dieser Antwort geschah</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Then it was</source>
            <translation>Danach</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort des Anbieters</translation>
        </message>
        <message>
            <source>Copy request id</source>
            <translation>Anfragenummer kopieren</translation>
        </message>
        <message>
            <source>The provider's support finds the request by it</source>
            <translation>Der Support des Anbieters findet damit die Anfrage</translation>
        </message>
        <message>
            <source>Copy all</source>
            <translation>Alles kopieren</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>HTTP %1</source>
            <translation>HTTP %1</translation>
        </message>
        <message>
            <source>Request %1</source>
            <translation>Anfrage %1</translation>
        </message>
    </context>
    <context>
        <name>Innbox::ReplyEdit</name>
        <message>
            <source>Reply</source>
            <translation>Antwort</translation>
        </message>
    </context>
    <context>
        <name>Innbox::ReplyWords</name>
        <message>
            <source>Held: something newer arrived before this was sent</source>
            <translation>Angehalten: Vor dem Senden kam etwas Neueres</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <extracomment>Who, when and the beginning of what they wrote</extracomment>
            <translation>%1, %2: %3</translation>
        </message>
        <message>
            <source>Held: it should have left at %1, while Innbox did not run</source>
            <translation>Angehalten: Sie sollte am %1 gehen, als Innbox nicht lief</translation>
        </message>
        <message>
            <source>Held: the conversation cannot be read, so nobody knows whether something newer is there</source>
            <translation>Angehalten: Die Unterhaltung lässt sich nicht lesen, daher weiß niemand, ob etwas Neueres dasteht</translation>
        </message>
        <message>
            <source>Sending in %1 s</source>
            <translation>Wird in %1 s gesendet</translation>
        </message>
        <message>
            <source>Will be sent at %1 if Innbox runs then</source>
            <translation>Wird um %1 gesendet, wenn Innbox dann läuft</translation>
        </message>
        <message>
            <source>Held until the earlier reply is settled</source>
            <translation>Wartet, bis die frühere Antwort geklärt ist</translation>
        </message>
        <message>
            <source>Waiting to be sent</source>
            <translation>Wartet auf das Senden</translation>
        </message>
        <message>
            <source>Waiting to be sent again. Last try: %1</source>
            <translation>Wird noch einmal gesendet. Letzter Versuch: %1</translation>
        </message>
        <message>
            <source>Unclear whether it arrived, checking the conversation</source>
            <translation>Unklar, ob sie ankam; die Unterhaltung wird geprüft</translation>
        </message>
        <message>
            <source>Unclear whether it arrived. Please decide</source>
            <translation>Unklar, ob sie ankam. Bitte entscheiden</translation>
        </message>
        <message>
            <source>Tried until %1, the answer was lost</source>
            <translation>Versucht bis %1, die Rückmeldung ging verloren</translation>
        </message>
        <message>
            <source>Tried until %1: %2</source>
            <translation>Versucht bis %1: %2</translation>
        </message>
        <message numerus="yes">
            <source>The conversation was read %n time(s) since, it is not there</source>
            <translation>
                <numerusform>Die Unterhaltung wurde seitdem %n Mal gelesen, sie steht nicht da</numerusform>
                <numerusform>Die Unterhaltung wurde seitdem %n Mal gelesen, sie steht nicht da</numerusform>
            </translation>
        </message>
        <message>
            <source>Probably this one, %1: %2</source>
            <translation>Wahrscheinlich diese, %1: %2</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Wird gesendet…</translation>
        </message>
        <message>
            <source>Not sent: refused by the provider</source>
            <translation>Nicht gesendet: vom Anbieter abgelehnt</translation>
        </message>
        <message>
            <source>Not sent, refused by the provider: %1</source>
            <translation>Nicht gesendet, vom Anbieter abgelehnt: %1</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Angenommen</translation>
        </message>
        <message>
            <source>Discarded</source>
            <translation>Verworfen</translation>
        </message>
        <message>
            <source>Look again, then send</source>
            <translation>Noch einmal nachsehen, dann senden</translation>
        </message>
        <message>
            <source>Send anyway</source>
            <translation>Trotzdem senden</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Noch einmal senden</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Jetzt senden</translation>
        </message>
        <message>
            <source>It is there…</source>
            <translation>Sie steht da…</translation>
        </message>
        <message>
            <source>Details…</source>
            <translation>Details…</translation>
        </message>
        <message>
            <source>Reads the conversation once more and sends the reply only when it is not there.</source>
            <translation>Liest die Unterhaltung noch einmal und sendet die Antwort nur, wenn sie nicht dasteht.</translation>
        </message>
        <message>
            <source>Sends this reply although it was held.</source>
            <translation>Sendet diese Antwort, obwohl sie angehalten wurde.</translation>
        </message>
        <message>
            <source>Sends this reply once more.</source>
            <translation>Sendet diese Antwort noch einmal.</translation>
        </message>
        <message>
            <source>Gives this reply up. Its text goes back to the draft if that is empty.</source>
            <translation>Gibt diese Antwort auf. Ihr Text geht in den Entwurf zurück, wenn dieser leer ist.</translation>
        </message>
        <message>
            <source>Does not send this reply; its text goes back to where you write.</source>
            <translation>Sendet diese Antwort nicht; ihr Text geht dorthin zurück, wo Sie schreiben.</translation>
        </message>
        <message>
            <source>Sends this reply at once.</source>
            <translation>Sendet diese Antwort sofort.</translation>
        </message>
        <message>
            <source>Choose the message of the conversation that is this reply.</source>
            <translation>Wählen Sie die Nachricht der Unterhaltung, die diese Antwort ist.</translation>
        </message>
        <message>
            <source>Shows what happened to this reply, step by step.</source>
            <translation>Zeigt Schritt für Schritt, was mit dieser Antwort geschah.</translation>
        </message>
        <message>
            <source>waiting</source>
            <extracomment>State of a reply</extracomment>
            <translation>wartend</translation>
        </message>
        <message>
            <source>sending</source>
            <extracomment>State of a reply</extracomment>
            <translation>unterwegs</translation>
        </message>
        <message>
            <source>accepted</source>
            <extracomment>State of a reply</extracomment>
            <translation>angenommen</translation>
        </message>
        <message>
            <source>unclear</source>
            <extracomment>State of a reply</extracomment>
            <translation>unklar</translation>
        </message>
        <message>
            <source>refused</source>
            <extracomment>State of a reply</extracomment>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <source>given up</source>
            <extracomment>State of a reply</extracomment>
            <translation>aufgegeben</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Geschrieben</translation>
        </message>
        <message>
            <source>Sending began</source>
            <translation>Das Senden begann</translation>
        </message>
        <message>
            <source>The provider accepted it</source>
            <translation>Der Anbieter nahm sie an</translation>
        </message>
        <message>
            <source>The provider refused it</source>
            <translation>Der Anbieter lehnte sie ab</translation>
        </message>
        <message>
            <source>It certainly did not arrive; it will be tried again</source>
            <translation>Sie kam sicher nicht an; es wird noch einmal versucht</translation>
        </message>
        <message>
            <source>The answer was lost: unclear whether it arrived</source>
            <translation>Die Rückmeldung ging verloren: unklar, ob sie ankam</translation>
        </message>
        <message>
            <source>Found in the conversation</source>
            <translation>In der Unterhaltung gefunden</translation>
        </message>
        <message>
            <source>Somebody asked to send it (again)</source>
            <translation>Jemand wollte sie (noch einmal) senden</translation>
        </message>
        <message>
            <source>Somebody gave it up</source>
            <translation>Jemand gab sie auf</translation>
        </message>
        <message>
            <source>Somebody said which message of the conversation it is</source>
            <translation>Jemand sagte, welche Nachricht der Unterhaltung sie ist</translation>
        </message>
        <message>
            <source>Taken back into the draft</source>
            <translation>In den Entwurf zurückgenommen</translation>
        </message>
        <message>
            <source>Held back</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>Its time was changed</source>
            <translation>Ihr Zeitpunkt wurde geändert</translation>
        </message>
        <message>
            <source>The conversation was read: it is not there</source>
            <translation>Die Unterhaltung wurde gelesen: sie steht nicht da</translation>
        </message>
    </context>
    <context>
        <name>Innbox::ReservationPanel</name>
        <message>
            <source>Reservation</source>
            <translation>Reservierung</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Guest</source>
            <translation>Gast</translation>
        </message>
        <message>
            <source>Property</source>
            <translation>Unterkunft</translation>
        </message>
        <message>
            <source>Property id</source>
            <translation>Unterkunft-Nr.</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Nachrichten</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Kennung</translation>
        </message>
        <message>
            <source>RESERVATION</source>
            <translation>RESERVIERUNG</translation>
        </message>
        <message>
            <source>CONVERSATION</source>
            <translation>UNTERHALTUNG</translation>
        </message>
        <message>
            <source>Copy “%1”</source>
            <extracomment>%1 is the name of a number, as "Property id"</extracomment>
            <translation>„%1“ kopieren</translation>
        </message>
    </context>
    <context>
        <name>Innbox::SandboxEntry</name>
        <message>
            <source>Sandbox</source>
            <translation>Sandbox</translation>
        </message>
        <message>
            <source>Scenarios, faults and clock of the embedded sandbox</source>
            <translation>Szenarien, Fehler und Uhr der eingebauten Sandbox</translation>
        </message>
    </context>
    <context>
        <name>Innbox::SandboxPage</name>
        <message>
            <source>Sandbox</source>
            <translation>Sandbox</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>Posteingang</translation>
        </message>
        <message>
            <source>Back to the inbox (Esc)</source>
            <translation>Zurück zum Posteingang (Esc)</translation>
        </message>
        <message>
            <source>Reset…</source>
            <translation>Zurücksetzen…</translation>
        </message>
        <message>
            <source>New test booking…</source>
            <translation>Neue Testbuchung…</translation>
        </message>
        <message>
            <source>+1 h</source>
            <translation>+1 h</translation>
        </message>
        <message>
            <source>Move the sandbox’s clock on by an hour</source>
            <translation>Die Uhr der Sandbox eine Stunde vorstellen</translation>
        </message>
        <message>
            <source>+1 day</source>
            <translation>+1 Tag</translation>
        </message>
        <message>
            <source>Move the sandbox’s clock on by a day</source>
            <translation>Die Uhr der Sandbox einen Tag vorstellen</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Vorstellen</translation>
        </message>
        <message>
            <source>Move the sandbox’s clock on to the date beside</source>
            <translation>Die Uhr der Sandbox auf das Datum daneben vorstellen</translation>
        </message>
        <message>
            <source>Date to move the sandbox’s clock to</source>
            <translation>Datum, auf das die Uhr der Sandbox gestellt wird</translation>
        </message>
        <message>
            <source>The sandbox’s clock only moves on.</source>
            <translation>Die Uhr der Sandbox geht nur vorwärts.</translation>
        </message>
        <message>
            <source>Scenarios</source>
            <translation>Szenarien</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>Datei öffnen…</translation>
        </message>
        <message>
            <source>Faults</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>World</source>
            <translation>Welt</translation>
        </message>
        <message>
            <source>Write into the sandbox</source>
            <translation>In die Sandbox schreiben</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Uhr</translation>
        </message>
        <message>
            <source>Embedded, %1</source>
            <translation>Eingebaut, %1</translation>
        </message>
        <message>
            <source>Embedded, not served by this window</source>
            <translation>Eingebaut, nicht von diesem Fenster bedient</translation>
        </message>
        <message>
            <source>Clock: %1 UTC</source>
            <translation>Uhr: %1 UTC</translation>
        </message>
        <message>
            <source>Clock: %1 UTC · %2</source>
            <translation>Uhr: %1 UTC · %2</translation>
        </message>
        <message>
            <source>Nothing leaves this computer.</source>
            <translation>Nichts verlässt diesen Rechner.</translation>
        </message>
        <message>
            <source>The clock was moved: %1</source>
            <translation>Die Uhr wurde vorgestellt: %1</translation>
        </message>
        <message>
            <source>Booked: reservation %1.</source>
            <translation>Gebucht: Reservierung %1.</translation>
        </message>
        <message>
            <source>Reset the sandbox</source>
            <translation>Sandbox zurücksetzen</translation>
        </message>
        <message>
            <source>Make the sandbox’s world anew?</source>
            <translation>Die Welt der Sandbox neu anlegen?</translation>
        </message>
        <message>
            <source>Bookings, messages, faults and the moved clock of the sandbox are gone. What this inbox has stored stays.</source>
            <translation>Buchungen, Nachrichten, Fehler und die vorgestellte Uhr der Sandbox sind dann weg. Was dieser Posteingang gespeichert hat, bleibt.</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <source>The sandbox began anew.</source>
            <translation>Die Sandbox hat neu begonnen.</translation>
        </message>
        <message>
            <source>Open a scenario</source>
            <translation>Szenario öffnen</translation>
        </message>
        <message>
            <source>Scenarios (*.json)</source>
            <translation>Szenarien (*.json)</translation>
        </message>
    </context>
    <context>
        <name>Innbox::SandboxWords</name>
        <message>
            <source>message</source>
            <translation>Nachricht</translation>
        </message>
        <message>
            <source>message of the guest</source>
            <translation>Nachricht des Gastes</translation>
        </message>
        <message>
            <source>message of the property</source>
            <translation>Nachricht der Unterkunft</translation>
        </message>
        <message>
            <source>message of our desk</source>
            <translation>Nachricht von uns</translation>
        </message>
        <message>
            <source>%1 “%2”</source>
            <translation>%1 „%2“</translation>
        </message>
        <message numerus="yes">
            <source>%1 with %n image(s)</source>
            <translation>
                <numerusform>%1 mit %n Bild</numerusform>
                <numerusform>%1 mit %n Bildern</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n in all</source>
            <translation>
                <numerusform>%1, insgesamt %n</numerusform>
                <numerusform>%1, insgesamt %n</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, at least one</source>
            <translation>%1, mindestens eine</translation>
        </message>
        <message>
            <source>the reply is %1</source>
            <translation>die Antwort ist %1</translation>
        </message>
        <message numerus="yes">
            <source>the provider took the text %n time(s)</source>
            <translation>
                <numerusform>der Anbieter nahm den Text %n-mal an</numerusform>
                <numerusform>der Anbieter nahm den Text %n-mal an</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) wait in the queue</source>
            <translation>
                <numerusform>%n Nachricht wartet in der Schlange</numerusform>
                <numerusform>%n Nachrichten warten in der Schlange</numerusform>
            </translation>
        </message>
        <message>
            <source>sums: %1</source>
            <translation>Summen: %1</translation>
        </message>
        <message>
            <source>%1 answers %2</source>
            <translation>%1 antwortet %2</translation>
        </message>
        <message>
            <source>problem: %1</source>
            <translation>Problem: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n surprise(s) in the answers</source>
            <translation>
                <numerusform>%n Überraschung in den Antworten</numerusform>
                <numerusform>%n Überraschungen in den Antworten</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · after %2</source>
            <translation>%1 · nach %2</translation>
        </message>
        <message>
            <source>%1 · after %2, but: %3</source>
            <translation>%1 · nach %2, aber: %3</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>Schritt %1 von %2</translation>
        </message>
        <message>
            <source>Before step %1 of %2</source>
            <translation>Vor Schritt %1 von %2</translation>
        </message>
        <message>
            <source>Every expectation held, %1</source>
            <translation>Alle Erwartungen erfüllt, %1</translation>
        </message>
        <message>
            <source>Not every expectation held, %1</source>
            <translation>Nicht alle Erwartungen erfüllt, %1</translation>
        </message>
        <message>
            <source>Ended early: %1</source>
            <translation>Vorzeitig beendet: %1</translation>
        </message>
        <message>
            <source>Answers an error status</source>
            <translation>Antwortet mit einem Fehlerstatus</translation>
        </message>
        <message>
            <source>Never answers, nothing happened</source>
            <translation>Antwortet nie, nichts geschah</translation>
        </message>
        <message>
            <source>Never answers, but it took effect</source>
            <translation>Antwortet nie, wirkte aber</translation>
        </message>
        <message>
            <source>Answers late</source>
            <translation>Antwortet spät</translation>
        </message>
        <message>
            <source>Connection lost, nothing happened</source>
            <translation>Verbindung verloren, nichts geschah</translation>
        </message>
        <message>
            <source>Answer lost, but it took effect</source>
            <translation>Antwort verloren, wirkte aber</translation>
        </message>
        <message>
            <source>Half an answer, nothing happened</source>
            <translation>Halbe Antwort, nichts geschah</translation>
        </message>
        <message>
            <source>Half an answer, but it took effect</source>
            <translation>Halbe Antwort, wirkte aber</translation>
        </message>
        <message>
            <source>Send answers without id, nothing happened</source>
            <translation>Senden antwortet ohne Kennung, nichts geschah</translation>
        </message>
        <message>
            <source>Send answers without id, but it took effect</source>
            <translation>Senden antwortet ohne Kennung, wirkte aber</translation>
        </message>
        <message>
            <source>Confirmed messages come once more</source>
            <translation>Bestätigte Nachrichten kommen noch einmal</translation>
        </message>
        <message>
            <source>An element without sense among the messages</source>
            <translation>Ein sinnloses Element unter den Nachrichten</translation>
        </message>
        <message>
            <source>Send took effect, but shows late</source>
            <translation>Senden wirkte, zeigt sich aber spät</translation>
        </message>
        <message>
            <source>Another program serves this sandbox: steer it there.</source>
            <translation>Ein anderes Programm bedient diese Sandbox: dort lässt sie sich steuern.</translation>
        </message>
        <message>
            <source>The sandbox could not write its journal; nothing happened.</source>
            <translation>Die Sandbox konnte ihr Journal nicht schreiben; nichts ist geschehen.</translation>
        </message>
        <message>
            <source>The sandbox does not know that.</source>
            <translation>Das kennt die Sandbox nicht.</translation>
        </message>
        <message>
            <source>This side may no longer write there: its window is over.</source>
            <translation>Diese Seite darf dort nicht mehr schreiben: ihre Frist ist vorbei.</translation>
        </message>
        <message>
            <source>That does not fit: text or an image is needed, images are PNG or JPEG of at most 1 MB.</source>
            <translation>Das passt nicht: Text oder ein Bild ist nötig, Bilder sind PNG oder JPEG mit höchstens 1 MB.</translation>
        </message>
        <message>
            <source>A scenario is under way; stop it first.</source>
            <translation>Ein Szenario läuft; zuerst anhalten.</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 d</source>
            <translation>%1 T</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
    </context>
    <context>
        <name>Innbox::ScenarioCardView</name>
        <message>
            <source>Run</source>
            <translation>Abspielen</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Plays in a world of its own; this inbox does not see it.</source>
            <translation>Spielt in einer eigenen Welt; dieser Posteingang sieht es nicht.</translation>
        </message>
    </context>
    <context>
        <name>Innbox::SearchField</name>
        <message>
            <source>Search in all messages</source>
            <translation>In allen Nachrichten suchen</translation>
        </message>
        <message>
            <source>Search messages, guests, reservations…</source>
            <translation>Nachrichten, Gäste, Reservierungen suchen …</translation>
        </message>
    </context>
    <context>
        <name>Innbox::SearchPanel</name>
        <message>
            <source>Hits</source>
            <translation>Treffer</translation>
        </message>
        <message>
            <source>Nothing was found for these words.</source>
            <translation>Zu diesen Wörtern wurde nichts gefunden.</translation>
        </message>
    </context>
    <context>
        <name>Innbox::SearchTextProxy</name>
        <message>
            <source>Reservation %1</source>
            <translation>Reservierung %1</translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <extracomment>A search hit: reservation, time, line</extracomment>
            <translation>%1, %2, %3</translation>
        </message>
    </context>
    <context>
        <name>Innbox::StatusLine</name>
        <message>
            <source>Requests that count against the limit of the last minute.</source>
            <translation>Anfragen, die auf die Grenze der letzten Minute zählen.</translation>
        </message>
        <message>
            <source>Queue: fetched %1 = stored %2 + duplicates %3 + set aside %4 · confirmed %5</source>
            <translation>Warteschlange: geholt %1 = gespeichert %2 + doppelt %3 + beiseite %4 · bestätigt %5</translation>
        </message>
        <message>
            <source>Requests %1 / %2 this minute</source>
            <translation>Anfragen %1 / %2 in dieser Minute</translation>
        </message>
        <message>
            <source>Outbox %1</source>
            <translation>Postausgang %1</translation>
        </message>
    </context>
    <context>
        <name>Innbox::ThreadHead</name>
        <message>
            <source>%1 · reservation %2</source>
            <extracomment>A property and the number of a reservation</extracomment>
            <translation>%1 · Reservierung %2</translation>
        </message>
    </context>
    <context>
        <name>Innbox::ThreadPane</name>
        <message>
            <source>Choose a conversation to read it.</source>
            <translation>Wählen Sie eine Unterhaltung, um sie zu lesen.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>Who sent an image and when</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>The provider has not set this conversation up yet. Innbox asks again at %1.</source>
            <translation>Der Anbieter hat diese Unterhaltung noch nicht eingerichtet. Innbox fragt um %1 noch einmal.</translation>
        </message>
        <message>
            <source>The provider does not know this conversation. What is stored is shown.</source>
            <translation>Der Anbieter kennt diese Unterhaltung nicht. Gezeigt wird, was gespeichert ist.</translation>
        </message>
        <message>
            <source>The history could not be read. %1</source>
            <translation>Der Verlauf konnte nicht gelesen werden. %1</translation>
        </message>
        <message>
            <source>Request %1</source>
            <translation>Anfrage %1</translation>
        </message>
    </context>
    <context>
        <name>Innbox::ThreadView</name>
        <message>
            <source>Leads to %1. Ctrl+click opens it.</source>
            <translation>Führt zu %1. Strg+Klick öffnet.</translation>
        </message>
        <message>
            <source>Open link to %1…</source>
            <translation>Link zu %1 öffnen…</translation>
        </message>
        <message>
            <source>Copy link to %1</source>
            <translation>Link zu %1 kopieren</translation>
        </message>
        <message>
            <source>Copy selected text</source>
            <translation>Markierten Text kopieren</translation>
        </message>
        <message>
            <source>Copy message</source>
            <translation>Nachricht kopieren</translation>
        </message>
        <message>
            <source>Copy selected messages</source>
            <translation>Gewählte Nachrichten kopieren</translation>
        </message>
        <message>
            <source>Reply to this message</source>
            <translation>Auf diese Nachricht antworten</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Nachrichten</translation>
        </message>
        <message>
            <source>Show its requests</source>
            <translation>Zugehörige Anfragen zeigen</translation>
        </message>
    </context>
    <context>
        <name>Innbox::ThreadWords</name>
        <message numerus="yes">
            <source>%n image(s)</source>
            <translation>
                <numerusform>%n Bild</numerusform>
                <numerusform>%n Bilder</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>Who and what a message answers</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n new message(s)</source>
            <translation>
                <numerusform>%n neue Nachricht</numerusform>
                <numerusform>%n neue Nachrichten</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <extracomment>Role and time behind a name</extracomment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>✓ Accepted %1</source>
            <translation>✓ Angenommen %1</translation>
        </message>
        <message>
            <source>✓✓ Seen in the conversation %1</source>
            <translation>✓✓ In der Unterhaltung gesehen %1</translation>
        </message>
        <message>
            <source>the provider changed the text</source>
            <translation>der Anbieter änderte den Text</translation>
        </message>
        <message>
            <source>Its time is not known, it arrived at %1</source>
            <translation>Die Zeit ist nicht bekannt, angekommen um %1</translation>
        </message>
        <message>
            <source>unread</source>
            <translation>ungelesen</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <extracomment>A message copied with others: time, who, text</extracomment>
            <translation>%1, %2: %3</translation>
        </message>
        <message>
            <source>Our desk</source>
            <translation>Wir</translation>
        </message>
        <message>
            <source>Request %1</source>
            <translation>Anfrage %1</translation>
        </message>
        <message>
            <source>Our desk, %1, %2</source>
            <translation>Wir, %1, %2</translation>
        </message>
    </context>
    <context>
        <name>Innbox::Thumbnails</name>
        <message>
            <source>Image</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>loading</source>
            <translation>wird geladen</translation>
        </message>
        <message>
            <source>could not be loaded, click to try again</source>
            <translation>konnte nicht geladen werden, Klick versucht es erneut</translation>
        </message>
        <message>
            <source>not an image that can be shown</source>
            <translation>kein Bild, das sich zeigen lässt</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>Wird geladen…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Noch einmal</translation>
        </message>
        <message>
            <source>Not an image</source>
            <translation>Kein Bild</translation>
        </message>
    </context>
    <context>
        <name>Innbox::TimeText</name>
        <message>
            <source>Yesterday</source>
            <translation>Gestern</translation>
        </message>
        <message>
            <source>d MMM</source>
            <extracomment>Date of the same year in a list, by QLocale's date format</extracomment>
            <translation>d. MMM</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <extracomment>Date of another year in a list, by QLocale's date format</extracomment>
            <translation>d. MMM yyyy</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>dddd, d MMMM</source>
            <extracomment>Date of the same year over the messages of a day, by QLocale's date format</extracomment>
            <translation>dddd, d. MMMM</translation>
        </message>
        <message>
            <source>dddd, d MMMM yyyy</source>
            <extracomment>Date of another year over the messages of a day, by QLocale's date format</extracomment>
            <translation>dddd, d. MMMM yyyy</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>%1 d</source>
            <translation>%1 d</translation>
        </message>
    </context>
    <context>
        <name>Innbox::TopBar</name>
        <message>
            <source>Innbox</source>
            <extracomment>The name of the program</extracomment>
            <translation>Innbox</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <extracomment>An account and its environment</extracomment>
            <translation>%1 · %2</translation>
        </message>
    </context>
    <context>
        <name>Innbox::TrustChip</name>
        <message>
            <source>Syncing…</source>
            <translation>Wird abgeglichen …</translation>
        </message>
        <message>
            <source>Not synced yet</source>
            <translation>Noch nicht abgeglichen</translation>
        </message>
        <message>
            <source>Synced %1 ago</source>
            <translation>Vor %1 abgeglichen</translation>
        </message>
        <message>
            <source>Last success: %1</source>
            <translation>Letzter Erfolg: %1</translation>
        </message>
        <message>
            <source>This program only observes: it confirms nothing.</source>
            <translation>Dieses Programm beobachtet nur: Es bestätigt nichts.</translation>
        </message>
    </context>
    <context>
        <name>Innbox::WireDeck</name>
        <message>
            <source>Wire</source>
            <translation>Leitung</translation>
        </message>
        <message>
            <source>Wire log</source>
            <translation>Leitungsprotokoll</translation>
        </message>
        <message>
            <source>Contract lens</source>
            <translation>Vertragslupe</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>Prüfliste</translation>
        </message>
    </context>
    <context>
        <name>Innbox::WirePane</name>
        <message>
            <source>Exchanges</source>
            <translation>Anfragen und Antworten</translation>
        </message>
        <message>
            <source>Only the open conversation</source>
            <translation>Nur die offene Unterhaltung</translation>
        </message>
        <message>
            <source>Show all again</source>
            <translation>Wieder alle zeigen</translation>
        </message>
        <message>
            <source>Copy as cURL</source>
            <translation>Als cURL kopieren</translation>
        </message>
        <message>
            <source>Copy request_id</source>
            <translation>request_id kopieren</translation>
        </message>
        <message>
            <source>Export HAR…</source>
            <translation>HAR exportieren…</translation>
        </message>
        <message>
            <source>Log file</source>
            <translation>Protokolldatei</translation>
        </message>
        <message>
            <source>Wire log</source>
            <translation>Leitungsprotokoll</translation>
        </message>
        <message>
            <source>Search in requests and responses</source>
            <translation>In Anfragen und Antworten suchen</translation>
        </message>
        <message>
            <source>Endpoint</source>
            <translation>Endpunkt</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Every status</source>
            <translation>Jeder Status</translation>
        </message>
        <message>
            <source>Accepted (2xx)</source>
            <translation>Angenommen (2xx)</translation>
        </message>
        <message>
            <source>Refused (4xx)</source>
            <translation>Abgelehnt (4xx)</translation>
        </message>
        <message>
            <source>Failed (5xx, no answer)</source>
            <translation>Gescheitert (5xx, keine Antwort)</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Anfrage</translation>
        </message>
        <message>
            <source>Response</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>The log file could not be written and was ended.</source>
            <translation>Die Protokolldatei konnte nicht geschrieben werden und wurde beendet.</translation>
        </message>
        <message>
            <source>Every endpoint</source>
            <translation>Jeder Endpunkt</translation>
        </message>
        <message>
            <source>No request has left yet.</source>
            <translation>Noch ging keine Anfrage hinaus.</translation>
        </message>
        <message>
            <source>The log no longer has, or never had, a request of this message.</source>
            <translation>Das Protokoll hat keine Anfrage dieser Nachricht, oder nicht mehr.</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) of one message</source>
            <translation>
                <numerusform>%n Anfrage einer Nachricht</numerusform>
                <numerusform>%n Anfragen einer Nachricht</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n exchange(s)</source>
            <translation>
                <numerusform>%n Anfrage</numerusform>
                <numerusform>%n Anfragen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n exchange(s)</source>
            <translation>
                <numerusform>%1 von %n Anfrage</numerusform>
                <numerusform>%1 von %n Anfragen</numerusform>
            </translation>
        </message>
        <message>
            <source>Writes every exchange to %1, without the key, readable by you alone.</source>
            <translation>Schreibt jede Anfrage und Antwort nach %1, ohne den Schlüssel, nur für Sie lesbar.</translation>
        </message>
        <message>
            <source>Choose an exchange to see it.</source>
            <translation>Eine Anfrage wählen, um sie zu sehen.</translation>
        </message>
        <message>
            <source>Copied; the key is to be given as $INNBOX_TOKEN.</source>
            <translation>Kopiert; der Schlüssel ist als $INNBOX_TOKEN zu geben.</translation>
        </message>
        <message>
            <source>Copied, but not the whole body: %1. The key is to be given as $INNBOX_TOKEN.</source>
            <translation>Kopiert, aber nicht der ganze Inhalt: %1. Der Schlüssel ist als $INNBOX_TOKEN zu geben.</translation>
        </message>
        <message>
            <source>Copied the request_id.</source>
            <translation>request_id kopiert.</translation>
        </message>
        <message>
            <source>Export the wire log</source>
            <translation>Leitungsprotokoll exportieren</translation>
        </message>
        <message>
            <source>The file could not be written: %1</source>
            <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n exchange(s) written to %1, readable by you alone.</source>
            <translation>
                <numerusform>%n Anfrage nach %1 geschrieben, nur für Sie lesbar.</numerusform>
                <numerusform>%n Anfragen nach %1 geschrieben, nur für Sie lesbar.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Innbox::WireTextProxy</name>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Anfrage</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>What it did</source>
            <translation>Was sie tat</translation>
        </message>
    </context>
    <context>
        <name>Innbox::WireWords</name>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>no answer: %1</source>
            <translation>keine Antwort: %1</translation>
        </message>
        <message>
            <source>no answer in time</source>
            <translation>keine Antwort innerhalb der Frist</translation>
        </message>
        <message>
            <source>no connection</source>
            <translation>keine Verbindung</translation>
        </message>
        <message>
            <source>%1, the conversation is looked at before any retry</source>
            <translation>%1, vor jedem neuen Versuch wird in die Unterhaltung gesehen</translation>
        </message>
        <message>
            <source>limit reached: everything pauses</source>
            <translation>Grenze erreicht: alles wartet</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <source>refused: %1</source>
            <translation>abgelehnt: %1</translation>
        </message>
        <message>
            <source>nothing new</source>
            <translation>nichts Neues</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n Nachricht</numerusform>
                <numerusform>%n Nachrichten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) confirmed</source>
            <translation>
                <numerusform>%n Nachricht bestätigt</numerusform>
                <numerusform>%n Nachrichten bestätigt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>conversation with %n message(s)</source>
            <translation>
                <numerusform>Unterhaltung mit %n Nachricht</numerusform>
                <numerusform>Unterhaltung mit %n Nachrichten</numerusform>
            </translation>
        </message>
        <message>
            <source>accepted, no id came back</source>
            <translation>angenommen, ohne Kennung</translation>
        </message>
        <message>
            <source>accepted as %1</source>
            <translation>angenommen als %1</translation>
        </message>
        <message>
            <source>image uploaded</source>
            <translation>Bild hochgeladen</translation>
        </message>
        <message>
            <source>facts of an image</source>
            <translation>Angaben zu einem Bild</translation>
        </message>
        <message>
            <source>image, %1</source>
            <translation>Bild, %1</translation>
        </message>
        <message>
            <source>reservation read</source>
            <translation>Reservierung gelesen</translation>
        </message>
        <message>
            <source>stay read</source>
            <translation>Aufenthalt gelesen</translation>
        </message>
        <message>
            <source>%1 of base64 left out</source>
            <translation>%1 base64 weggelassen</translation>
        </message>
        <message>
            <source>cut after %1 of %2</source>
            <translation>nach %1 von %2 abgeschnitten</translation>
        </message>
        <message>
            <source>documented</source>
            <translation>dokumentiert</translation>
        </message>
        <message>
            <source>another type</source>
            <translation>anderer Typ</translation>
        </message>
        <message>
            <source>unknown field</source>
            <translation>unbekanntes Feld</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>fehlt</translation>
        </message>
    </context>
    <context>
        <name>Innbox::WriteForm</name>
        <message>
            <source>Add files…</source>
            <translation>Dateien dazu…</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Schreiben</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Unterhaltung</translation>
        </message>
        <message>
            <source>Who writes</source>
            <translation>Wer schreibt</translation>
        </message>
        <message>
            <source>As the guest</source>
            <translation>Als Gast</translation>
        </message>
        <message>
            <source>As the property</source>
            <translation>Als Unterkunft</translation>
        </message>
        <message>
            <source>Message to write into the sandbox</source>
            <translation>Nachricht, die in die Sandbox geschrieben wird</translation>
        </message>
        <message>
            <source>Is there a parking space?</source>
            <translation>Gibt es einen Parkplatz?</translation>
        </message>
        <message>
            <source>Images the sandbox invents</source>
            <translation>Bilder, die die Sandbox erfindet</translation>
        </message>
        <message>
            <source>Images: </source>
            <translation>Bilder: </translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message>
            <source>Images for the sandbox</source>
            <translation>Bilder für die Sandbox</translation>
        </message>
        <message>
            <source>Images (*.png *.jpg *.jpeg)</source>
            <translation>Bilder (*.png *.jpg *.jpeg)</translation>
        </message>
        <message numerus="yes">
            <source>Without %n file(s)</source>
            <translation>
                <numerusform>Ohne %n Datei</numerusform>
                <numerusform>Ohne %n Dateien</numerusform>
            </translation>
        </message>
        <message>
            <source>Written as the guest.</source>
            <translation>Als Gast geschrieben.</translation>
        </message>
        <message>
            <source>Written as the property.</source>
            <translation>Als Unterkunft geschrieben.</translation>
        </message>
    </context>
</TS>
