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
            <source>No reply needed</source>
            <translation>Keine Antwort nötig</translation>
        </message>
        <message>
            <source>Mark unread</source>
            <translation>Als ungelesen markieren</translation>
        </message>
        <message>
            <source>Next unread conversation</source>
            <translation>Nächste ungelesene Unterhaltung</translation>
        </message>
        <message>
            <source>Add reservation…</source>
            <translation>Reservierung hinzufügen…</translation>
        </message>
        <message>
            <source>Change the height of the rows</source>
            <translation>Zeilenhöhe wechseln</translation>
        </message>
    </context>
    <context>
        <name>Innbox::AddReservationDialog</name>
        <message>
            <source>Open conversation</source>
            <translation>Unterhaltung öffnen</translation>
        </message>
        <message>
            <source>Add reservation</source>
            <translation>Reservierung hinzufügen</translation>
        </message>
        <message>
            <source>Opens the conversation of a reservation that has not come through the queue.</source>
            <translation>Öffnet die Unterhaltung einer Reservierung, die nicht durch die Warteschlange kam.</translation>
        </message>
        <message>
            <source>Reservation number</source>
            <translation>Reservierungsnummer</translation>
        </message>
        <message>
            <source>Property number</source>
            <translation>Nummer der Unterkunft</translation>
        </message>
        <message>
            <source>Request %1</source>
            <translation>Anfrage %1</translation>
        </message>
        <message>
            <source>Asking the provider…</source>
            <translation>Der Anbieter wird gefragt…</translation>
        </message>
        <message>
            <source>The provider knows no such conversation. Check both numbers: they must belong together.</source>
            <translation>Der Anbieter kennt keine solche Unterhaltung. Prüfen Sie beide Nummern: Sie müssen zusammengehören.</translation>
        </message>
        <message>
            <source>The conversation could not be loaded. %1</source>
            <translation>Die Unterhaltung konnte nicht geladen werden. %1</translation>
        </message>
        <message>
            <source>This conversation is not initialised yet. Trying again in %1.</source>
            <translation>Diese Unterhaltung ist noch nicht eingerichtet. Neuer Versuch in %1.</translation>
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
        <message>
            <source>This property has no conversation.</source>
            <translation>Diese Unterkunft hat keine Unterhaltung.</translation>
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
        <message>
            <source>Draft</source>
            <translation>Entwurf</translation>
        </message>
        <message numerus="yes">
            <source>%n image(s)</source>
            <translation>
                <numerusform>%n Bild</numerusform>
                <numerusform>%n Bilder</numerusform>
            </translation>
        </message>
        <message>
            <source>No reply needed</source>
            <translation>Keine Antwort nötig</translation>
        </message>
        <message>
            <source>%1
Waiting for a reply since %2</source>
            <translation>%1
Wartet auf eine Antwort seit %2</translation>
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
        <message>
            <source>No reply needed</source>
            <translation>Keine Antwort nötig</translation>
        </message>
        <message>
            <source>Nothing is marked as needing no reply.</source>
            <translation>Nichts ist als erledigt ohne Antwort markiert.</translation>
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
        <name>Innbox::HitView</name>
        <message>
            <source>Hits</source>
            <translation>Treffer</translation>
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
        <name>Innbox::PropertyTextProxy</name>
        <message numerus="yes">
            <source>%n conversation(s)</source>
            <translation>
                <numerusform>%n Unterhaltung</numerusform>
                <numerusform>%n Unterhaltungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n need(s) a reply</source>
            <translation>
                <numerusform>%n braucht eine Antwort</numerusform>
                <numerusform>%n brauchen eine Antwort</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <translation>%1, %2, %3</translation>
        </message>
    </context>
    <context>
        <name>Innbox::PropertyView</name>
        <message>
            <source>Properties</source>
            <translation>Unterkünfte</translation>
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
        <message>
            <source>SENDING WINDOW</source>
            <translation>FRISTEN</translation>
        </message>
        <message>
            <source>Check-in</source>
            <translation>Anreise</translation>
        </message>
        <message>
            <source>Check-out</source>
            <translation>Abreise</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Zimmer</translation>
        </message>
        <message>
            <source>Wishes</source>
            <translation>Wünsche</translation>
        </message>
        <message>
            <source>As far as the provider’s documents tell. The provider decides: a reply is never held back because of these days.</source>
            <translation>Soweit die Unterlagen des Anbieters es sagen. Der Anbieter entscheidet: Wegen dieser Tage wird nie eine Antwort zurückgehalten.</translation>
        </message>
        <message>
            <source>The provider tells no names and dates of stays to this account.</source>
            <translation>Der Anbieter nennt diesem Konto keine Namen und Daten von Aufenthalten.</translation>
        </message>
        <message>
            <source>The guest can write</source>
            <translation>Der Gast kann schreiben</translation>
        </message>
        <message>
            <source>The property answers</source>
            <translation>Die Unterkunft antwortet</translation>
        </message>
        <message>
            <source>We can write</source>
            <translation>Wir können schreiben</translation>
        </message>
        <message>
            <source>The provider keeps it until %1.</source>
            <translation>Der Anbieter bewahrt alles bis %1 auf.</translation>
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
            <source>Nothing was found for these words.</source>
            <translation>Zu diesen Wörtern wurde nichts gefunden.</translation>
        </message>
        <message>
            <source>One more letter, please.</source>
            <translation>Bitte noch einen Buchstaben.</translation>
        </message>
    </context>
    <context>
        <name>Innbox::SearchTextProxy</name>
        <message>
            <source>%1, %2, %3</source>
            <extracomment>A search hit: reservation, time, line</extracomment>
            <translation>%1, %2, %3</translation>
        </message>
        <message>
            <source>Conversation %1, %2</source>
            <translation>Unterhaltung %1, %2</translation>
        </message>
    </context>
    <context>
        <name>Innbox::Sidebar</name>
        <message>
            <source>PROPERTIES</source>
            <translation>UNTERKÜNFTE</translation>
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
        <name>Innbox::StayText</name>
        <message>
            <source>ddd, d MMM</source>
            <translation>ddd, d. MMM</translation>
        </message>
        <message>
            <source>ddd, d MMM yyyy</source>
            <translation>ddd, d. MMM yyyy</translation>
        </message>
        <message numerus="yes">
            <source>%1 · %n night(s)</source>
            <translation>
                <numerusform>%1 · %n Nacht</numerusform>
                <numerusform>%1 · %n Nächte</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Storniert</translation>
        </message>
        <message>
            <source>Booked</source>
            <translation>Gebucht</translation>
        </message>
        <message>
            <source>Cancelled by the property</source>
            <translation>Von der Unterkunft storniert</translation>
        </message>
        <message>
            <source>Cancelled by the guest</source>
            <translation>Vom Gast storniert</translation>
        </message>
        <message>
            <source>No show</source>
            <translation>Nicht erschienen</translation>
        </message>
        <message>
            <source>Stayed</source>
            <translation>Abgereist</translation>
        </message>
        <message numerus="yes">
            <source>%n adult(s)</source>
            <translation>
                <numerusform>%n Erwachsener</numerusform>
                <numerusform>%n Erwachsene</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n child(ren) (%1)</source>
            <translation>
                <numerusform>%n Kind (%1)</numerusform>
                <numerusform>%n Kinder (%1)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n guest(s)</source>
            <translation>
                <numerusform>%n Gast</numerusform>
                <numerusform>%n Gäste</numerusform>
            </translation>
        </message>
        <message>
            <source>over</source>
            <translation>vorbei</translation>
        </message>
        <message>
            <source>ends today</source>
            <translation>endet heute</translation>
        </message>
        <message numerus="yes">
            <source>%n d left</source>
            <translation>
                <numerusform>noch %n T</numerusform>
                <numerusform>noch %n T</numerusform>
            </translation>
        </message>
        <message>
            <source>d MMM</source>
            <translation>d. MMM</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation>d. MMM yyyy</translation>
        </message>
        <message>
            <source>probably closed since %1</source>
            <translation>wohl geschlossen seit %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>bis %1</translation>
        </message>
        <message>
            <source>Reply today</source>
            <translation>Heute antworten</translation>
        </message>
        <message numerus="yes">
            <source>Reply by %n d</source>
            <translation>
                <numerusform>Frist %n T</numerusform>
                <numerusform>Frist %n T</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Innbox::ThreadHead</name>
        <message>
            <source>%1 · reservation %2</source>
            <extracomment>A property and the number of a reservation</extracomment>
            <translation>%1 · Reservierung %2</translation>
        </message>
        <message>
            <source>%1 · no reply needed</source>
            <translation>%1 · keine Antwort nötig</translation>
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
        <name>Innbox::WindowBar</name>
        <message>
            <source>until %1</source>
            <translation>bis %1</translation>
        </message>
    </context>
</TS>
