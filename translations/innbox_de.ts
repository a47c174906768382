<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Innbox::AboutDialog</name>
    <message>
        <source>About Innbox</source>
        <translation>Über Innbox</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>Version %1, mit Qt %2</translation>
    </message>
    <message>
        <source>A desktop inbox for the messages of the Booking.com Demand API. It is a program of its own and not made by Booking.com.</source>
        <translation>Ein Posteingang für die Nachrichten der Booking.com Demand API. Innbox ist ein eigenes Programm und nicht von Booking.com.</translation>
    </message>
    <message>
        <source>Messages lie on this computer only. Innbox talks to the provider and to nobody else; the key of an account is kept in the keychain of the desktop.</source>
        <translation>Die Nachrichten liegen nur auf diesem Rechner. Innbox spricht mit dem Anbieter und mit niemandem sonst; der Schlüssel eines Kontos liegt im Schlüsselbund der Arbeitsumgebung.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Innbox::AccountDialog</name>
    <message>
        <source>New account</source>
        <translation>Neues Konto</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>As you call it, “Desk 1”</source>
        <translation>Wie Sie es nennen, „Empfang 1“</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Affiliate id</source>
        <translation>Affiliate-Nummer</translation>
    </message>
    <message>
        <source>From the provider’s Partner Centre</source>
        <translation>Aus dem Partner Centre des Anbieters</translation>
    </message>
    <message>
        <source>As it is; enter one to change it</source>
        <translation>Wie bisher; zum Ändern neu eingeben</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Anfragen je Minute</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Look for messages every</source>
        <translation>Nach Nachrichten sehen alle</translation>
    </message>
    <message>
        <source>While the window is not in use</source>
        <translation>Solange das Fenster nicht benutzt wird</translation>
    </message>
    <message>
        <source>I confirm that no other program reads this queue</source>
        <translation>Ich bestätige, dass kein anderes Programm diese Warteschlange liest</translation>
    </message>
    <message>
        <source>The provider hands each message out until somebody confirms it, then never again. Until you say that Innbox alone reads the queue it only observes: it shows what is there and confirms nothing.</source>
        <translation>Der Anbieter gibt jede Nachricht aus, bis jemand sie bestätigt, danach nie wieder. Solange Sie nicht sagen, dass nur Innbox die Warteschlange liest, beobachtet es nur: Es zeigt, was da ist, und bestätigt nichts.</translation>
    </message>
    <message>
        <source>Check account</source>
        <translation>Konto prüfen</translation>
    </message>
    <message>
        <source>Asks the queue once and confirms nothing.</source>
        <translation>Fragt die Warteschlange einmal und bestätigt nichts.</translation>
    </message>
    <message>
        <source>Request id for the provider’s support</source>
        <translation>Anfragenummer für den Kundendienst des Anbieters</translation>
    </message>
    <message>
        <source>As the provider allows (%1)</source>
        <translation>Was der Anbieter erlaubt (%1)</translation>
    </message>
    <message>
        <source>The account needs a name.</source>
        <translation>Das Konto braucht einen Namen.</translation>
    </message>
    <message>
        <source>The affiliate id is a number.</source>
        <translation>Die Affiliate-Nummer ist eine Zahl.</translation>
    </message>
    <message>
        <source>The account needs its API key.</source>
        <translation>Das Konto braucht seinen API-Schlüssel.</translation>
    </message>
    <message>
        <source>The API key has blanks or letters no key has. Was it copied whole?</source>
        <translation>Der API-Schlüssel enthält Leerzeichen oder Buchstaben, die kein Schlüssel hat. Wurde er ganz kopiert?</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Anfrage %1</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>Kein Schlüsselbund</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
</context>
<context>
    <name>Innbox::AccountText</name>
    <message>
        <source>Embedded sandbox</source>
        <translation>Eingebaute Sandbox</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>An account and its environment</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The account works. The queue is empty.</source>
        <translation>Das Konto funktioniert. Die Warteschlange ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>The account works. The queue holds %n message(s) or more; none was confirmed.</source>
        <translation>
            <numerusform>Das Konto funktioniert. In der Warteschlange liegt mindestens %n Nachricht; bestätigt wurde keine.</numerusform>
            <numerusform>Das Konto funktioniert. In der Warteschlange liegen mindestens %n Nachrichten; bestätigt wurde keine.</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider refused the key (401): it is wrong, was revoked or has expired.</source>
        <translation>Der Anbieter hat den Schlüssel abgelehnt (401): Er ist falsch, wurde widerrufen oder ist abgelaufen.</translation>
    </message>
    <message>
        <source>The provider refused access (403): it does not know the affiliate id together with this key, or messaging is not allowed for it.</source>
        <translation>Der Anbieter hat den Zugang abgelehnt (403): Er kennt die Affiliate-Nummer nicht zusammen mit diesem Schlüssel, oder Nachrichten sind dafür nicht erlaubt.</translation>
    </message>
    <message>
        <source>The provider answers with a fault (500) and never answered otherwise: messaging is probably not enabled for this account yet. Key and affiliate id may be right. Ask your contact at the provider; trying again does not help.</source>
        <translation>Der Anbieter antwortet mit einem Fehler (500) und hat noch nie anders geantwortet: Nachrichten sind für dieses Konto wahrscheinlich noch nicht freigeschaltet. Schlüssel und Affiliate-Nummer können richtig sein. Fragen Sie Ihren Ansprechpartner beim Anbieter; ein neuer Versuch hilft nicht.</translation>
    </message>
    <message>
        <source>The limit of requests is used up (429). Wait a minute, then check again. Other programs with the same key use the same limit.</source>
        <translation>Das Kontingent an Anfragen ist aufgebraucht (429). Warten Sie eine Minute und prüfen Sie dann noch einmal. Andere Programme mit demselben Schlüssel zehren vom selben Kontingent.</translation>
    </message>
    <message>
        <source>The provider is not available now (503). Nothing is wrong with the account; check again later.</source>
        <translation>Der Anbieter ist gerade nicht erreichbar (503). Am Konto liegt es nicht; prüfen Sie später noch einmal.</translation>
    </message>
    <message>
        <source>The provider answered with a fault. Nothing is wrong with what you entered as far as one can see; check again later.</source>
        <translation>Der Anbieter hat mit einem Fehler geantwortet. An Ihren Angaben liegt es, soweit man sehen kann, nicht; prüfen Sie später noch einmal.</translation>
    </message>
    <message>
        <source>There is no connection to the provider. Check the network of this computer.</source>
        <translation>Es gibt keine Verbindung zum Anbieter. Prüfen Sie das Netz dieses Rechners.</translation>
    </message>
    <message>
        <source>The provider did not answer in time. Check the network, then check again.</source>
        <translation>Der Anbieter hat nicht rechtzeitig geantwortet. Prüfen Sie das Netz, dann noch einmal das Konto.</translation>
    </message>
    <message>
        <source>The provider refused the request. The address may be of another version.</source>
        <translation>Der Anbieter hat die Anfrage abgelehnt. Die Adresse gehört vielleicht zu einer anderen Version.</translation>
    </message>
    <message>
        <source>No key is known for this account. Enter it, then check again.</source>
        <translation>Für dieses Konto ist kein Schlüssel bekannt. Geben Sie ihn ein und prüfen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The account is saved, but this desktop has no keychain that would take the key. Innbox keeps it until it ends and asks for it at each start.</source>
        <translation>Das Konto ist gespeichert, aber diese Arbeitsumgebung hat keinen Schlüsselbund, der den Schlüssel annimmt. Innbox behält ihn bis zum Beenden und fragt bei jedem Start danach.</translation>
    </message>
    <message>
        <source>There is an account of this name already.</source>
        <translation>Ein Konto dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>The account could not be saved on this computer.</source>
        <translation>Das Konto konnte auf diesem Rechner nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The keychain is locked, so the key of this account cannot be read. Unlock it, then check again.</source>
        <translation>Der Schlüsselbund ist gesperrt, daher kann der Schlüssel dieses Kontos nicht gelesen werden. Entsperren Sie ihn und prüfen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The account is saved, but the keychain is locked and did not take the key. Innbox keeps it until it ends. Unlock the keychain and enter the key again to keep it.</source>
        <translation>Das Konto ist gespeichert, aber der Schlüsselbund ist gesperrt und hat den Schlüssel nicht angenommen. Innbox behält ihn bis zum Beenden. Entsperren Sie den Schlüsselbund und geben Sie den Schlüssel noch einmal ein, um ihn zu behalten.</translation>
    </message>
</context>
<context>
    <name>Innbox::AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Work on it</source>
        <translation>Damit arbeiten</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The account could not be removed.</source>
        <translation>Das Konto konnte nicht entfernt werden.</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <extracomment>The account the window works on</extracomment>
        <translation>%1 (in Gebrauch)</translation>
    </message>
    <message>
        <source>The account in use cannot be removed: work on another one first.</source>
        <translation>Das Konto in Gebrauch kann nicht entfernt werden: Wechseln Sie zuerst zu einem anderen.</translation>
    </message>
    <message>
        <source>Remove the account?</source>
        <translation>Konto entfernen?</translation>
    </message>
    <message>
        <source>Innbox forgets %1 and its key.</source>
        <translation>Innbox vergisst %1 und den Schlüssel dazu.</translation>
    </message>
    <message>
        <source>Its messages stay on this computer and come back when you add the account again.</source>
        <translation>Die Nachrichten bleiben auf diesem Rechner und sind wieder da, wenn Sie das Konto neu hinzufügen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The keychain is locked, so the key of this account could not be removed. The account is still here.</source>
        <translation>Der Schlüsselbund ist gesperrt, daher konnte der Schlüssel dieses Kontos nicht entfernt werden. Das Konto ist noch da.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then remove the account.</source>
        <translation>Entsperren Sie den Schlüsselbund und entfernen Sie dann das Konto.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren …</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
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
        <source>Reply in a window</source>
        <translation>In eigenem Fenster antworten</translation>
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
        <source>Accounts…</source>
        <translation>Konten…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Custody of the queue…</source>
        <translation>Verwahrung der Warteschlange…</translation>
    </message>
    <message>
        <source>Keyboard…</source>
        <translation>Tastatur…</translation>
    </message>
    <message>
        <source>About Innbox…</source>
        <translation>Über Innbox…</translation>
    </message>
    <message>
        <source>Every action…</source>
        <translation>Alle Befehle…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Wire log</source>
        <translation>Leitungsprotokoll</translation>
    </message>
    <message>
        <source>Change the height of the rows</source>
        <translation>Zeilenhöhe wechseln</translation>
    </message>
    <message>
        <source>Undo sending</source>
        <translation>Senden rückgängig machen</translation>
    </message>
    <message>
        <source>Send now without waiting</source>
        <translation>Jetzt senden, ohne zu warten</translation>
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
    <name>Innbox::AttachAgainDialog</name>
    <message>
        <source>Images of this conversation</source>
        <translation>Bilder dieser Unterhaltung</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Anhängen</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Choose what to send once more.</source>
        <translation>Wählen Sie, was noch einmal gesendet werden soll.</translation>
    </message>
    <message>
        <source>No image of this conversation lies here. Images that were looked at in the conversation can be sent once more.</source>
        <translation>Kein Bild dieser Unterhaltung liegt hier. Bilder, die in der Unterhaltung angesehen wurden, können noch einmal gesendet werden.</translation>
    </message>
</context>
<context>
    <name>Innbox::AttachmentCard</name>
    <message>
        <source>Enter compares it with the original.</source>
        <translation>Eingabe vergleicht es mit dem Original.</translation>
    </message>
    <message>
        <source>Cannot be sent</source>
        <translation>Kann nicht gesendet werden</translation>
    </message>
    <message>
        <source>%1, cannot be sent: %2</source>
        <translation>%1, kann nicht gesendet werden: %2</translation>
    </message>
    <message>
        <source>Image %1, %2</source>
        <translation>Bild %1, %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Send what is there</source>
        <translation>Senden, was da ist</translation>
    </message>
    <message>
        <source>What is missing would be grey.</source>
        <translation>Was fehlt, wäre grau.</translation>
    </message>
    <message>
        <source>Send what is there of %1</source>
        <extracomment>%1 is the name of an image</extracomment>
        <translation>Senden, was von %1 da ist</translation>
    </message>
</context>
<context>
    <name>Innbox::AttachmentController</name>
    <message>
        <source>This reply is not sent yet: an image is still being read.</source>
        <translation>Diese Antwort ist noch nicht gesendet: Ein Bild wird noch gelesen.</translation>
    </message>
    <message>
        <source>This reply is not sent yet: what cannot go with it has to be removed first.</source>
        <translation>Diese Antwort ist noch nicht gesendet: Was nicht mitgehen kann, muss zuerst entfernt werden.</translation>
    </message>
    <message>
        <source>This reply is not sent yet: “%1” cannot go with it. Remove it first.</source>
        <translation>Diese Antwort ist noch nicht gesendet: „%1“ kann nicht mitgehen. Entfernen Sie es zuerst.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Attach images</source>
        <translation>Bilder anhängen</translation>
    </message>
    <message>
        <source>This reply is not sent yet: part of “%1” is missing. Send what is there, or remove it first.</source>
        <translation>Diese Antwort wird noch nicht gesendet: Ein Teil von „%1“ fehlt. Senden Sie, was da ist, oder entfernen Sie das Bild.</translation>
    </message>
</context>
<context>
    <name>Innbox::AttachmentStrip</name>
    <message>
        <source>Images of this reply</source>
        <translation>Bilder dieser Antwort</translation>
    </message>
    <message>
        <source>Drop images here or paste with Ctrl+V</source>
        <translation>Bilder hier ablegen oder mit Strg+V einfügen</translation>
    </message>
    <message>
        <source>Choose image files</source>
        <translation>Bilddateien wählen</translation>
    </message>
</context>
<context>
    <name>Innbox::AttachmentText</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Of an image: its bytes, its pixels</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It was transparent and is on white now.</source>
        <translation>Es war durchsichtig und steht jetzt auf Weiß.</translation>
    </message>
    <message>
        <source>It moved; only its first frame goes.</source>
        <translation>Es war bewegt; nur das erste Bild geht mit.</translation>
    </message>
    <message>
        <source>Making it ready: %1 %</source>
        <translation>Wird vorbereitet: %1 %</translation>
    </message>
    <message>
        <source>Ready · %1</source>
        <translation>Bereit · %1</translation>
    </message>
    <message>
        <source>Uploading · %1</source>
        <translation>Wird hochgeladen · %1</translation>
    </message>
    <message>
        <source>Uploaded · %1</source>
        <translation>Hochgeladen · %1</translation>
    </message>
    <message>
        <source>The provider did not take it.</source>
        <translation>Der Anbieter hat es nicht angenommen.</translation>
    </message>
    <message>
        <source>The provider did not take it: %1</source>
        <translation>Der Anbieter hat es nicht angenommen: %1</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Diese Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>This is no image. Only images can be sent.</source>
        <translation>Das ist kein Bild. Nur Bilder können gesendet werden.</translation>
    </message>
    <message>
        <source>%1. Only images can be sent.</source>
        <extracomment>%1 is what it is, as in &quot;PDF document&quot;</extracomment>
        <translation>%1. Nur Bilder können gesendet werden.</translation>
    </message>
    <message>
        <source>Images of this sort cannot be read here.</source>
        <translation>Bilder dieser Art können hier nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This image ends too early: the file is not whole.</source>
        <translation>Dieses Bild endet zu früh: Die Datei ist nicht vollständig.</translation>
    </message>
    <message>
        <source>This image is damaged.</source>
        <translation>Dieses Bild ist beschädigt.</translation>
    </message>
    <message>
        <source>Larger than %1.</source>
        <translation>Größer als %1.</translation>
    </message>
    <message>
        <source>This image has too many pixels.</source>
        <translation>Dieses Bild hat zu viele Pixel.</translation>
    </message>
    <message>
        <source>HEIC images cannot be read by this build of Innbox. Send it as JPEG.</source>
        <translation>HEIC-Bilder kann dieses Innbox nicht lesen. Senden Sie es als JPEG.</translation>
    </message>
    <message>
        <source>This image needs too much memory.</source>
        <translation>Dieses Bild braucht zu viel Speicher.</translation>
    </message>
    <message>
        <source>This image cannot be made small enough.</source>
        <translation>Dieses Bild kann nicht klein genug gemacht werden.</translation>
    </message>
    <message>
        <source>A web address. Innbox fetches nothing from the web: save the image first.</source>
        <translation>Eine Webadresse. Innbox holt nichts aus dem Netz: Speichern Sie das Bild zuerst.</translation>
    </message>
    <message>
        <source>Text. Drop it into the text of the reply.</source>
        <translation>Text. Legen Sie ihn im Text der Antwort ab.</translation>
    </message>
    <message>
        <source>Nothing that can be sent. Only images can.</source>
        <translation>Nichts, was gesendet werden kann. Nur Bilder können es.</translation>
    </message>
    <message>
        <source>Its copy could not be written to the disk.</source>
        <translation>Seine Kopie konnte nicht auf den Datenträger geschrieben werden.</translation>
    </message>
    <message>
        <source>Its file was damaged, but the whole picture was there: it was repaired.</source>
        <translation>Die Datei war beschädigt, aber das ganze Bild war da: Sie wurde repariert.</translation>
    </message>
    <message>
        <source>Part of the picture was missing and is grey now.</source>
        <translation>Ein Teil des Bildes fehlte und ist jetzt grau.</translation>
    </message>
    <message>
        <source>Repaired · %1</source>
        <extracomment>Of an image whose damaged file was written again; %1 is its size</extracomment>
        <translation>Repariert · %1</translation>
    </message>
    <message>
        <source>Ready, part missing · %1</source>
        <extracomment>Of an image of which pixels are missing; %1 is its size</extracomment>
        <translation>Bereit, ein Teil fehlt · %1</translation>
    </message>
    <message>
        <source>The lower %1 % of the picture is missing.</source>
        <translation>Die unteren %1 % des Bildes fehlen.</translation>
    </message>
    <message>
        <source>The upper %1 % of the picture is missing.</source>
        <translation>Die oberen %1 % des Bildes fehlen.</translation>
    </message>
    <message>
        <source>The left %1 % of the picture is missing.</source>
        <translation>Die linken %1 % des Bildes fehlen.</translation>
    </message>
    <message>
        <source>The right %1 % of the picture is missing.</source>
        <translation>Die rechten %1 % des Bildes fehlen.</translation>
    </message>
    <message>
        <source>%1 % of the picture is missing, in several places.</source>
        <translation>%1 % des Bildes fehlen, an mehreren Stellen.</translation>
    </message>
    <message>
        <source>%1 % of the picture&apos;s detail is missing.</source>
        <translation>%1 % der Feinheiten des Bildes fehlen.</translation>
    </message>
    <message>
        <source>Pasted image</source>
        <extracomment>Name of an image that was pasted; it becomes a file name</extracomment>
        <translation>Eingefügtes Bild</translation>
    </message>
    <message>
        <source>A folder. Choose the images in it.</source>
        <translation>Ein Ordner. Wählen Sie die Bilder darin.</translation>
    </message>
</context>
<context>
    <name>Innbox::BodyView</name>
    <message numerus="yes">
        <source>… %n …</source>
        <extracomment>In place of what is folded away: %n is how many members or elements it has</extracomment>
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
        <extracomment>A property and its number</extracomment>
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
    <name>Innbox::ChecklistAnswers</name>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>wie gefunden</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes of the checklist</source>
        <translation>Notizen der Checkliste</translation>
    </message>
    <message>
        <source>What else was seen; it goes into the report</source>
        <translation>Was sonst auffiel; es kommt in den Bericht</translation>
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
        <source>Looking for reservation %1…</source>
        <translation>Reservierung %1 wird gesucht…</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>A step, when it was done, the id it left</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <extracomment>How many steps of the checklist are done</extracomment>
        <translation>
            <numerusform>%1 von %n Schritt erledigt</numerusform>
            <numerusform>%1 von %n Schritten erledigt</numerusform>
        </translation>
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
    <message>
        <source>Send an image</source>
        <translation>Ein Bild senden</translation>
    </message>
    <message>
        <source>The image could not be prepared.</source>
        <translation>Das Bild konnte nicht vorbereitet werden.</translation>
    </message>
    <message>
        <source>The message was queued.</source>
        <translation>Die Nachricht wartet auf das Senden.</translation>
    </message>
    <message>
        <source>The answers could not be kept: %1</source>
        <translation>Die Antworten konnten nicht gesichert werden: %1</translation>
    </message>
</context>
<context>
    <name>Innbox::ChecklistText</name>
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
        <extracomment>Environment, reservation and time of a report</extracomment>
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
    <message>
        <source>How many images may a message carry, what does a virus hit look like?</source>
        <translation>Wie viele Bilder darf eine Nachricht tragen, wie sieht ein Virenfund aus?</translation>
    </message>
    <message>
        <source>Which headers tell the limit (Retry-After, quota), what counts towards it?</source>
        <translation>Welche Kopfzeilen nennen die Grenze (Retry-After, Kontingent), was zählt dazu?</translation>
    </message>
    <message>
        <source>Have the sandbox and production a queue each?</source>
        <translation>Haben Sandbox und Produktion je eine eigene Warteschlange?</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>Innbox::CommandPalette</name>
    <message>
        <source>Every action</source>
        <translation>Alle Befehle</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>No action has these words.</source>
        <translation>Kein Befehl enthält diese Wörter.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>For screen readers: an action and its key</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Innbox::CompareDialog</name>
    <message>
        <source>Before and after: %1</source>
        <translation>Vorher und nachher: %1</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>As it is sent</source>
        <translation>Wie es gesendet wird</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>This side cannot be shown.</source>
        <translation>Diese Seite kann nicht gezeigt werden.</translation>
    </message>
</context>
<context>
    <name>Innbox::ComposerDialog</name>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Antwort an %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>What a reply is about: %1 is a guest or a reservation</extracomment>
        <translation>über %1</translation>
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
        <extracomment>%1 spellings were seen, %n of them are not as the documents say</extracomment>
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
        <extracomment>Something is written in this conversation and not sent yet</extracomment>
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
        <extracomment>A person said so</extracomment>
        <translation>Keine Antwort nötig</translation>
    </message>
    <message>
        <source>%1
Waiting for a reply since %2</source>
        <extracomment>%1 is when the newest message was sent, %2 when the first unanswered one was</extracomment>
        <translation>%1
Wartet auf eine Antwort seit %2</translation>
    </message>
    <message>
        <source>Reply: %1</source>
        <extracomment>A row of the outbox; %1 is the text of the reply</extracomment>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>Sends %1</source>
        <extracomment>A reply of this conversation is sent then; %1 is &quot;12:40&quot; or &quot;tomorrow, 12:40&quot;</extracomment>
        <translation>Sendet %1</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <extracomment>%1 is a duration, as &quot;10 d&quot;</extracomment>
        <translation>wartet seit %1</translation>
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
    <name>Innbox::CustodyDialog</name>
    <message>
        <source>Custody of the queue</source>
        <translation>Verwahrung der Warteschlange</translation>
    </message>
    <message>
        <source>The store could not be read (%1).</source>
        <translation>Der Speicher konnte nicht gelesen werden (%1).</translation>
    </message>
    <message>
        <source>Read again: %1 now stored, %2 still set aside.</source>
        <translation>Neu gelesen: %1 jetzt gespeichert, %2 weiter beiseite.</translation>
    </message>
    <message>
        <source>The proof was written to %1.</source>
        <translation>Der Nachweis wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>The proof could not be written: %1</source>
        <translation>Der Nachweis konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Polls of the queue</source>
        <translation>Abrufe der Warteschlange</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseite</translation>
    </message>
    <message>
        <source>As it came, unread</source>
        <translation>Wie es kam, ungelesen</translation>
    </message>
    <message>
        <source>It needs nothing more</source>
        <translation>Nichts mehr zu tun</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Abrufe</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Reads everything set aside once more: a newer Innbox may understand it.</source>
        <translation>Liest alles Beiseitegelegte noch einmal: Ein neueres Innbox versteht es vielleicht.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ausgeben…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Set aside (%1)</source>
        <extracomment>A tab; %1 is how many are open</extracomment>
        <translation>Beiseite (%1)</translation>
    </message>
    <message>
        <source>Nothing was set aside.</source>
        <translation>Nichts liegt beiseite.</translation>
    </message>
    <message>
        <source>Only its id is known.</source>
        <translation>Nur die Kennung ist bekannt.</translation>
    </message>
    <message>
        <source>Export the proof</source>
        <translation>Nachweis ausgeben</translation>
    </message>
</context>
<context>
    <name>Innbox::CustodyText</name>
    <message>
        <source>Fetched %1 = stored %2 + duplicates %3 + set aside %4 · confirmed %5</source>
        <translation>Geholt %1 = gespeichert %2 + doppelt %3 + beiseite %4 · bestätigt %5</translation>
    </message>
    <message>
        <source>%1 – this does not add up; please report it</source>
        <extracomment>%1 is the line with the sums</extracomment>
        <translation>%1 – das geht nicht auf; bitte melden Sie es</translation>
    </message>
    <message>
        <source>Collecting since %1: what is stored is confirmed to the provider.</source>
        <translation>Sammelt seit %1: Was gespeichert ist, wird dem Anbieter bestätigt.</translation>
    </message>
    <message>
        <source>Observing: nothing is confirmed to the provider.</source>
        <translation>Beobachtet: Dem Anbieter wird nichts bestätigt.</translation>
    </message>
    <message>
        <source>The queue has not answered yet.</source>
        <translation>Die Warteschlange hat noch nicht geantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>The queue was asked %n time(s); its last good answer came %1.</source>
        <translation>
            <numerusform>Die Warteschlange wurde %n Mal gefragt; die letzte gute Antwort kam %1.</numerusform>
            <numerusform>Die Warteschlange wurde %n Mal gefragt; die letzte gute Antwort kam %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No history was read back yet to look for gaps.</source>
        <translation>Noch kein Verlauf wurde auf Lücken durchgesehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n history(ies) read back to look for gaps.</source>
        <translation>
            <numerusform>%n Verlauf auf Lücken durchgesehen.</numerusform>
            <numerusform>%n Verläufe auf Lücken durchgesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every message of them had come through the queue.</source>
        <translation>Jede Nachricht darin war durch die Warteschlange gekommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) stood only there; they are stored.</source>
        <translation>
            <numerusform>%n Nachricht stand nur dort; sie ist gespeichert.</numerusform>
            <numerusform>%n Nachrichten standen nur dort; sie sind gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them should have come through our queue: another program reads it.</source>
        <translation>
            <numerusform>%n davon hätte durch unsere Warteschlange kommen müssen: Ein anderes Programm liest sie.</numerusform>
            <numerusform>%n davon hätten durch unsere Warteschlange kommen müssen: Ein anderes Programm liest sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n idle poll(s)</source>
        <extracomment>A row of idle polls; %1 is the newest, %n how many</extracomment>
        <translation>
            <numerusform>%1, %n leerer Abruf</numerusform>
            <numerusform>%1, %n leere Abrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no id.</source>
        <translation>Es hat keine Kennung.</translation>
    </message>
    <message>
        <source>Its id is of a kind no id is.</source>
        <translation>Seine Kennung ist von einer Art, die keine sein kann.</translation>
    </message>
    <message>
        <source>It names no conversation.</source>
        <translation>Es nennt keine Unterhaltung.</translation>
    </message>
    <message>
        <source>Its content is no text.</source>
        <translation>Sein Inhalt ist kein Text.</translation>
    </message>
    <message>
        <source>The provider refused to confirm it.</source>
        <translation>Der Anbieter hat die Bestätigung abgelehnt.</translation>
    </message>
    <message>
        <source>It could not be read (%1).</source>
        <extracomment>%1 is a machine word</extracomment>
        <translation>Es konnte nicht gelesen werden (%1).</translation>
    </message>
    <message>
        <source>Read since then</source>
        <translation>Seitdem gelesen</translation>
    </message>
    <message>
        <source>Stored by another way</source>
        <translation>Auf anderem Weg gespeichert</translation>
    </message>
    <message>
        <source>Settled by hand</source>
        <translation>Von Hand erledigt</translation>
    </message>
    <message>
        <source>without an id</source>
        <translation>ohne Kennung</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A set-aside item: time, id, reason</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <extracomment>%1 is the line of an item, %2 how it ended</extracomment>
        <translation>%1 %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) stand in conversations but never came through our queue, although Innbox collects it since %1. They were sent between %2 and %3.

Somebody else confirms messages of this queue: what they take, Innbox sees only later, when it reads a conversation back. End the other program, or let Innbox only observe (Accounts).</source>
        <translation>
            <numerusform>%n Nachricht steht in einer Unterhaltung, kam aber nie durch unsere Warteschlange, obwohl Innbox sie seit %1 sammelt. Sie wurde zwischen %2 und %3 gesendet.

Jemand anderes bestätigt Nachrichten dieser Warteschlange: Was er nimmt, sieht Innbox erst später, wenn es eine Unterhaltung neu liest. Beenden Sie das andere Programm, oder lassen Sie Innbox nur beobachten (Konten).</numerusform>
            <numerusform>%n Nachrichten stehen in Unterhaltungen, kamen aber nie durch unsere Warteschlange, obwohl Innbox sie seit %1 sammelt. Sie wurden zwischen %2 und %3 gesendet.

Jemand anderes bestätigt Nachrichten dieser Warteschlange: Was er nimmt, sieht Innbox erst später, wenn es eine Unterhaltung neu liest. Beenden Sie das andere Programm, oder lassen Sie Innbox nur beobachten (Konten).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Innbox::DamagedFilesDialog</name>
    <message>
        <source>Files that could not be read</source>
        <translation>Dateien, die nicht gelesen werden konnten</translation>
    </message>
    <message>
        <source>Innbox started without them. Nothing was deleted: each file was renamed, so that it can be repaired and renamed back while Innbox is closed. Messages are not affected.</source>
        <translation>Innbox ist ohne sie gestartet. Nichts wurde gelöscht: Jede Datei wurde umbenannt und kann repariert und zurückbenannt werden, solange Innbox geschlossen ist. Nachrichten sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Kept as %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Aufbewahrt als %1</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Accounts have to be set up again. Their messages are still on this computer and are found again with the same address and affiliate id.</source>
        <translation>Konten müssen neu eingerichtet werden. Ihre Nachrichten sind noch auf diesem Computer und werden mit derselben Adresse und Affiliate-ID wiedergefunden.</translation>
    </message>
    <message>
        <source>Every setting is at its default, and which account was open last is not known.</source>
        <translation>Alle Einstellungen stehen auf ihren Vorgaben, und welches Konto zuletzt geöffnet war, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Spelling and saved replies are at their defaults.</source>
        <translation>Rechtschreibung und gespeicherte Antworten stehen auf ihren Vorgaben.</translation>
    </message>
    <message>
        <source>Windows open with their default place and size.</source>
        <translation>Fenster öffnen sich an ihrem Standardplatz in ihrer Standardgröße.</translation>
    </message>
</context>
<context>
    <name>Innbox::DropCheck</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a file, %2 why it cannot be sent</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more cannot be sent</source>
        <translation>
            <numerusform>%n weitere kann nicht gesendet werden</numerusform>
            <numerusform>%n weitere können nicht gesendet werden</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be attached</source>
        <translation>Das kann nicht angehängt werden</translation>
    </message>
    <message numerus="yes">
        <source>Drop to attach %n file(s)</source>
        <translation>
            <numerusform>Ablegen, um %n Datei anzuhängen</numerusform>
            <numerusform>Ablegen, um %n Dateien anzuhängen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to attach %n file(s) to %1</source>
        <extracomment>%1 is a guest or a reservation</extracomment>
        <translation>
            <numerusform>%n Datei bei %1 anhängen</numerusform>
            <numerusform>%n Dateien bei %1 anhängen</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many at once: at most %1.</source>
        <translation>Zu viele auf einmal: höchstens %1.</translation>
    </message>
</context>
<context>
    <name>Innbox::EnvironmentButton</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>An account and its environment</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <extracomment>For screen readers; %1 is the account and its environment</extracomment>
        <translation>Konto: %1</translation>
    </message>
</context>
<context>
    <name>Innbox::EnvironmentMarks</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>Title of a dialog and the environment</extracomment>
        <translation>%1 · %2</translation>
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
        <extracomment>Percent sign behind a number</extracomment>
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
        <extracomment>Seconds behind a number</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Delay in seconds</source>
        <translation>Verzögerung in Sekunden</translation>
    </message>
    <message>
        <source>Set: %1 · %2</source>
        <extracomment>A fault and the call it waits for</extracomment>
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
    <name>Innbox::FilePreview</name>
    <message>
        <source>No preview</source>
        <translation>Keine Vorschau</translation>
    </message>
    <message>
        <source>%1, %2×%3</source>
        <translation>%1, %2×%3</translation>
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
    <name>Innbox::FirstRunPage</name>
    <message>
        <source>Welcome to Innbox</source>
        <translation>Willkommen bei Innbox</translation>
    </message>
    <message>
        <source>An inbox for the messages of guests and properties. How do you want to begin? Accounts can be added at any time.</source>
        <translation>Ein Posteingang für die Nachrichten von Gästen und Unterkünften. Wie möchten Sie beginnen? Konten lassen sich jederzeit hinzufügen.</translation>
    </message>
    <message>
        <source>Try the embedded sandbox</source>
        <translation>Die eingebaute Sandbox ausprobieren</translation>
    </message>
    <message>
        <source>Made-up guests and properties on this computer. No account is needed and nothing leaves it.</source>
        <translation>Erfundene Gäste und Unterkünfte auf diesem Rechner. Es braucht kein Konto, und nichts verlässt ihn.</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation>Sandbox öffnen</translation>
    </message>
    <message>
        <source>Connect to the provider’s sandbox</source>
        <translation>Mit der Sandbox des Anbieters verbinden</translation>
    </message>
    <message>
        <source>Test reservations at test properties, over the network. Needs an API key and an affiliate id.</source>
        <translation>Testreservierungen in Testunterkünften, über das Netz. Braucht API-Schlüssel und Affiliate-Nummer.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Einrichten…</translation>
    </message>
    <message>
        <source>Connect to production</source>
        <translation>Mit der Produktion verbinden</translation>
    </message>
    <message>
        <source>Real guests and real properties. Innbox only observes until you say that no other program reads the queue.</source>
        <translation>Echte Gäste und echte Unterkünfte. Innbox beobachtet nur, bis Sie sagen, dass kein anderes Programm die Warteschlange liest.</translation>
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
    <message numerus="yes">
        <source>%1, %n not sent</source>
        <extracomment>%1 is &quot;Outbox, 3 entries&quot;; %n of them were refused, held or are unclear</extracomment>
        <translation>
            <numerusform>%1, %n nicht gesendet</numerusform>
            <numerusform>%1, %n nicht gesendet</numerusform>
        </translation>
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
    <name>Innbox::HttpLogPane</name>
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
    <name>Innbox::IdentityLine</name>
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
</context>
<context>
    <name>Innbox::ImageCanvas</name>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>Innbox::ImageShelf</name>
    <message>
        <source>IMAGES</source>
        <translation>BILDER</translation>
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
        <source>Save image</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>The image could not be saved there.</source>
        <translation>Das Bild konnte dort nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More to do with the images</source>
        <translation>Was sich sonst mit den Bildern tun lässt</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Alle speichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>About this image</source>
        <translation>Über dieses Bild</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Ganzer Bildschirm</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Nachricht %1</translation>
    </message>
    <message>
        <source>Save all images</source>
        <translation>Alle Bilder speichern</translation>
    </message>
    <message>
        <source>Print image</source>
        <translation>Bild drucken</translation>
    </message>
    <message>
        <source>The image could not be printed.</source>
        <translation>Das Bild konnte nicht gedruckt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) were saved.</source>
        <translation>
            <numerusform>%n Bild wurde gespeichert.</numerusform>
            <numerusform>%n Bilder wurden gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are not on this computer or could not be written.</source>
        <translation>
            <numerusform>%n Bild ist nicht auf diesem Rechner oder konnte nicht geschrieben werden.</numerusform>
            <numerusform>%n Bilder sind nicht auf diesem Rechner oder konnten nicht geschrieben werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Innbox::KeyDialog</name>
    <message>
        <source>API key of %1</source>
        <translation>API-Schlüssel von %1</translation>
    </message>
    <message>
        <source>No keychain of this desktop has the key of this account. Innbox keeps what you enter until it ends and writes it nowhere. Without the key you can read what is stored.</source>
        <translation>Kein Schlüsselbund dieser Arbeitsumgebung hat den Schlüssel dieses Kontos. Innbox behält Ihre Eingabe bis zum Beenden und schreibt sie nirgendwohin. Ohne den Schlüssel können Sie lesen, was gespeichert ist.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Diesen Schlüssel benutzen</translation>
    </message>
</context>
<context>
    <name>Innbox::KeyTable</name>
    <message>
        <source>In the list of conversations</source>
        <translation>In der Liste der Unterhaltungen</translation>
    </message>
    <message>
        <source>In the messages</source>
        <translation>In den Nachrichten</translation>
    </message>
    <message>
        <source>While writing a reply</source>
        <translation>Beim Schreiben einer Antwort</translation>
    </message>
    <message>
        <source>On an image of a reply</source>
        <translation>Auf einem Bild einer Antwort</translation>
    </message>
    <message>
        <source>While an image is shown</source>
        <translation>Während ein Bild gezeigt wird</translation>
    </message>
    <message>
        <source>While finding in a conversation</source>
        <translation>Beim Suchen in einer Unterhaltung</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Vorherige Stelle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>While searching</source>
        <translation>Beim Suchen</translation>
    </message>
    <message>
        <source>Go to the results</source>
        <translation>Zu den Ergebnissen gehen</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Suche beenden</translation>
    </message>
    <message>
        <source>In the results of a search</source>
        <translation>In den Ergebnissen einer Suche</translation>
    </message>
    <message>
        <source>Next result</source>
        <translation>Nächstes Ergebnis</translation>
    </message>
    <message>
        <source>Result before</source>
        <translation>Vorheriges Ergebnis</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>In the folders</source>
        <translation>In den Ordnern</translation>
    </message>
    <message>
        <source>From the last folder on to the properties</source>
        <translation>Vom letzten Ordner weiter zu den Unterkünften</translation>
    </message>
    <message>
        <source>From the first property back to the folders</source>
        <translation>Von der ersten Unterkunft zurück zu den Ordnern</translation>
    </message>
    <message>
        <source>In the saved replies</source>
        <translation>In den gespeicherten Antworten</translation>
    </message>
    <message>
        <source>Next saved reply</source>
        <translation>Nächste gespeicherte Antwort</translation>
    </message>
    <message>
        <source>Saved reply before</source>
        <translation>Vorherige gespeicherte Antwort</translation>
    </message>
    <message>
        <source>Close, when nothing is typed</source>
        <translation>Schließen, wenn nichts getippt ist</translation>
    </message>
    <message>
        <source>In the list of every action</source>
        <translation>In der Liste aller Aktionen</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>Nächste Aktion</translation>
    </message>
    <message>
        <source>Action before</source>
        <translation>Vorherige Aktion</translation>
    </message>
    <message>
        <source>8 actions on</source>
        <translation>8 Aktionen weiter</translation>
    </message>
    <message>
        <source>8 actions back</source>
        <translation>8 Aktionen zurück</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>In a body of the wire log</source>
        <translation>In einem Inhalt des Leitungsprotokolls</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>Ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Ausklappen</translation>
    </message>
    <message>
        <source>In the sandbox</source>
        <translation>In der Sandbox</translation>
    </message>
    <message>
        <source>Back to the messages</source>
        <translation>Zurück zu den Nachrichten</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Nächste Unterhaltung</translation>
    </message>
    <message>
        <source>Conversation before</source>
        <translation>Vorherige Unterhaltung</translation>
    </message>
    <message>
        <source>First conversation</source>
        <translation>Erste Unterhaltung</translation>
    </message>
    <message>
        <source>Last conversation loaded</source>
        <translation>Letzte geladene Unterhaltung</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Message before</source>
        <translation>Vorherige Nachricht</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>Nächste Nachricht</translation>
    </message>
    <message>
        <source>Select several messages</source>
        <translation>Mehrere Nachrichten auswählen</translation>
    </message>
    <message>
        <source>A page back</source>
        <translation>Eine Seite zurück</translation>
    </message>
    <message>
        <source>A page on</source>
        <translation>Eine Seite weiter</translation>
    </message>
    <message>
        <source>First message loaded</source>
        <translation>Erste geladene Nachricht</translation>
    </message>
    <message>
        <source>Newest message</source>
        <translation>Neueste Nachricht</translation>
    </message>
    <message>
        <source>Reply to this message</source>
        <translation>Auf diese Nachricht antworten</translation>
    </message>
    <message>
        <source>Show the images of this message</source>
        <translation>Die Bilder dieser Nachricht zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select all messages</source>
        <translation>Alle Nachrichten auswählen</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Send the reply</source>
        <translation>Die Antwort senden</translation>
    </message>
    <message>
        <source>Send and go to the next</source>
        <translation>Senden und zur nächsten gehen</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Gespeicherte Antworten</translation>
    </message>
    <message>
        <source>Saved replies, at the beginning of a word</source>
        <translation>Gespeicherte Antworten, am Anfang eines Wortes</translation>
    </message>
    <message>
        <source>Next place to fill in</source>
        <translation>Nächste Stelle zum Ausfüllen</translation>
    </message>
    <message>
        <source>Next image, image before</source>
        <translation>Nächstes Bild, vorheriges Bild</translation>
    </message>
    <message>
        <source>Move this image</source>
        <translation>Dieses Bild verschieben</translation>
    </message>
    <message>
        <source>Compare before and after</source>
        <translation>Vorher und nachher vergleichen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Image before</source>
        <translation>Vorheriges Bild</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>First image</source>
        <translation>Erstes Bild</translation>
    </message>
    <message>
        <source>Last image</source>
        <translation>Letztes Bild</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>As large as the window</source>
        <translation>So groß wie das Fenster</translation>
    </message>
    <message>
        <source>One pixel for one pixel</source>
        <translation>Ein Pixel für ein Pixel</translation>
    </message>
    <message>
        <source>Move a large image</source>
        <translation>Ein großes Bild verschieben</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>About this image</source>
        <translation>Über dieses Bild</translation>
    </message>
    <message>
        <source>Try to load it again</source>
        <translation>Erneut laden</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Alle speichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>In a dialog</source>
        <translation>In einem Dialog</translation>
    </message>
    <message>
        <source>Leave the reply</source>
        <translation>Die Antwort verlassen</translation>
    </message>
    <message>
        <source>Undo typing</source>
        <translation>Tippen rückgängig machen</translation>
    </message>
    <message>
        <source>Undo; where nothing is written, undo the last sending</source>
        <translation>Rückgängig machen; wo nichts geschrieben ist, das letzte Senden</translation>
    </message>
</context>
<context>
    <name>Innbox::KeyText</name>
    <message>
        <source>Enter</source>
        <extracomment>The key</extracomment>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>Innbox::KeyboardDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Everywhere in the window</source>
        <translation>Überall im Fenster</translation>
    </message>
</context>
<context>
    <name>Innbox::KeychainDialog</name>
    <message>
        <source>The keychain is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>The key of %1 is in the keychain of this desktop, and the keychain is locked. Innbox fetches and sends nothing until it is unlocked; you can read what is stored.</source>
        <translation>Der Schlüssel von %1 liegt im Schlüsselbund dieses Desktops, und der Schlüsselbund ist gesperrt. Bis er entsperrt ist, ruft Innbox nichts ab und sendet nichts; Gespeichertes können Sie lesen.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren …</translation>
    </message>
    <message>
        <source>It is still locked. If this desktop did not ask for a password, unlock it with the program that manages your passwords.</source>
        <translation>Er ist noch gesperrt. Wenn dieser Desktop nicht nach einem Passwort gefragt hat, entsperren Sie ihn mit dem Programm, das Ihre Passwörter verwaltet.</translation>
    </message>
</context>
<context>
    <name>Innbox::LeaveGuard</name>
    <message>
        <source>Quit Innbox?</source>
        <translation>Innbox beenden?</translation>
    </message>
    <message>
        <source>Leave this account?</source>
        <translation>Dieses Konto verlassen?</translation>
    </message>
    <message>
        <source>Replies are under way:
%1</source>
        <translation>Antworten sind unterwegs:
%1</translation>
    </message>
    <message>
        <source>A request that has left is waited for. All the rest stays in the outbox and goes on when Innbox starts again.</source>
        <translation>Auf eine Anfrage, die schon abgegangen ist, wird gewartet. Alles andere bleibt im Postausgang und geht beim nächsten Start weiter.</translation>
    </message>
    <message>
        <source>A request that has left is waited for. All the rest stays in the outbox and goes on when you come back to this account.</source>
        <translation>Auf eine Anfrage, die schon abgegangen ist, wird gewartet. Alles andere bleibt im Postausgang und geht weiter, wenn Sie zu diesem Konto zurückkehren.</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Trotzdem beenden</translation>
    </message>
    <message>
        <source>Leave anyway</source>
        <translation>Trotzdem verlassen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) being sent now</source>
        <translation>
            <numerusform>%n Antwort wird gerade gesendet</numerusform>
            <numerusform>%n Antworten werden gerade gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) about to be sent</source>
        <translation>
            <numerusform>%n Antwort steht zum Senden an</numerusform>
            <numerusform>%n Antworten stehen zum Senden an</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) waiting for their time</source>
        <translation>
            <numerusform>%n Antwort wartet auf ihre Zeit</numerusform>
            <numerusform>%n Antworten warten auf ihre Zeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unclear reply(ies) still being looked for</source>
        <translation>
            <numerusform>%n unklare Antwort wird noch gesucht</numerusform>
            <numerusform>%n unklare Antworten werden noch gesucht</numerusform>
        </translation>
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
    <message>
        <source>%1: %2</source>
        <extracomment>For a screen reader. %1 is &quot;3 new messages&quot;, %2 are the guests they are about</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Innbox::NoticeText</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n neue Nachricht</numerusform>
            <numerusform>%n neue Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 are names, %n conversations beyond them</extracomment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Innbox · %1</source>
        <extracomment>Tooltip in the tray; %1 is an account</extracomment>
        <translation>Innbox · %1</translation>
    </message>
    <message numerus="yes">
        <source>(%n) Innbox · %1</source>
        <extracomment>Tooltip in the tray; %n conversations wait for a reply, %1 is an account</extracomment>
        <translation>
            <numerusform>(%n) Innbox · %1</numerusform>
            <numerusform>(%n) Innbox · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Innbox</source>
        <translation>Innbox zeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button of a notification: shows the conversation</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Reply later</source>
        <extracomment>Button of a notification: the conversation stays unread</extracomment>
        <translation>Später antworten</translation>
    </message>
</context>
<context>
    <name>Innbox::OutboxDetailsDialog</name>
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
        <source>The provider&apos;s support finds the request by it</source>
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
    <name>Innbox::OutboxText</name>
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
        <source>Held: an image of it cannot be sent</source>
        <translation>Zurückgehalten: Ein Bild davon kann nicht gesendet werden</translation>
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
    <message>
        <source>Uploading image %1 of %2: %3 %</source>
        <extracomment>Image 2 of 3: 62 %</extracomment>
        <translation>Bild %1 von %2 wird hochgeladen: %3 %</translation>
    </message>
    <message>
        <source>Its images are being made ready</source>
        <translation>Seine Bilder werden vorbereitet</translation>
    </message>
    <message>
        <source>Waiting to upload its images</source>
        <translation>Wartet darauf, die Bilder hochzuladen</translation>
    </message>
    <message numerus="yes">
        <source>With %n image(s)</source>
        <translation>
            <numerusform>Mit %n Bild</numerusform>
            <numerusform>Mit %n Bildern</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be sent at %1 if Innbox runs then and no new message comes</source>
        <translation>Wird um %1 gesendet, wenn Innbox dann läuft und keine Nachricht kommt</translation>
    </message>
    <message>
        <source>It wants a line of text with the images.</source>
        <translation>Er möchte zu den Bildern eine Zeile Text.</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Zeile ergänzen</translation>
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
    <message>
        <source>%1 · %2</source>
        <comment>number first</comment>
        <extracomment>The number of a reservation and a property</extracomment>
        <translation>%1 · %2</translation>
    </message>
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
</context>
<context>
    <name>Innbox::PollTextProxy</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Geholt</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseite</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
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
        <source>The provider&apos;s limit of requests is reached. Innbox waits as long as it asks for.</source>
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
    <message>
        <source>Key missing</source>
        <translation>Schlüssel fehlt</translation>
    </message>
    <message>
        <source>This account has no key yet, so nothing is fetched or sent. What is stored can be read.</source>
        <translation>Dieses Konto hat noch keinen Schlüssel; darum wird nichts abgerufen oder gesendet. Was gespeichert ist, kann gelesen werden.</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>The keychain of this desktop is locked, so the key cannot be read and nothing is fetched or sent. Unlock it, and Innbox goes on by itself.</source>
        <translation>Der Schlüsselbund dieses Desktops ist gesperrt, daher kann der Schlüssel nicht gelesen werden; es wird nichts abgerufen und nichts gesendet. Sobald er entsperrt ist, macht Innbox von selbst weiter.</translation>
    </message>
    <message>
        <source>It was already sent from another place, so it was not sent again.</source>
        <translation>Das wurde schon von anderer Stelle gesendet und deshalb nicht noch einmal gesendet.</translation>
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
        <extracomment>A property, how many conversations it has, how many of them need a reply</extracomment>
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
    <name>Innbox::ReplyAlerts</name>
    <message>
        <source>Reply to %1. %2</source>
        <extracomment>%1 is a guest, %2 a sentence about what became of the reply</extracomment>
        <translation>Antwort an %1. %2</translation>
    </message>
    <message>
        <source>The reply to %1 was sent.</source>
        <extracomment>%1 is a guest</extracomment>
        <translation>Die Antwort an %1 wurde gesendet.</translation>
    </message>
</context>
<context>
    <name>Innbox::ReplyAssistant</name>
    <message>
        <source>No spelling</source>
        <translation>Keine Rechtschreibung</translation>
    </message>
    <message>
        <source>%1 spelling</source>
        <extracomment>%1 is a language, as in &quot;English spelling&quot;</extracomment>
        <translation>Rechtschreibung %1</translation>
    </message>
    <message>
        <source>Do not check</source>
        <translation>Nicht prüfen</translation>
    </message>
    <message>
        <source>The saved reply names %1, but no such image lies beside it.</source>
        <translation>Die gespeicherte Antwort nennt %1, aber kein solches Bild liegt daneben.</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>„%1“ zu meinen Wörtern hinzufügen</translation>
    </message>
    <message>
        <source>The word is known until Innbox ends: the list of your words cannot be written.</source>
        <translation>Das Wort ist bekannt, bis Innbox endet: Die Liste Ihrer Wörter kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Saved replies…</source>
        <translation>Gespeicherte Antworten …</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Spelling: no dictionary is installed</source>
        <translation>Rechtschreibung: kein Wörterbuch installiert</translation>
    </message>
</context>
<context>
    <name>Innbox::ReplyBar</name>
    <message>
        <source>Write a line to go with the images…</source>
        <translation>Schreiben Sie eine Zeile zu den Bildern …</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>Antwort schreiben …</translation>
    </message>
    <message>
        <source>This draft could not be saved. %1</source>
        <translation>Dieser Entwurf konnte nicht gespeichert werden. %1</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 Zeichen</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Enter begins a new line</source>
        <translation>Strg+Eingabe sendet, Eingabe beginnt eine neue Zeile</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Entwurf gespeichert %1</translation>
    </message>
    <message>
        <source>an earlier message</source>
        <translation>eine frühere Nachricht</translation>
    </message>
    <message>
        <source>This draft was sent or removed from outside this window.</source>
        <translation>Dieser Entwurf wurde außerhalb dieses Fensters gesendet oder entfernt.</translation>
    </message>
    <message>
        <source>This draft was changed from outside this window. Look at it before you send it.</source>
        <translation>Dieser Entwurf wurde außerhalb dieses Fensters geändert. Sehen Sie ihn an, bevor Sie ihn senden.</translation>
    </message>
    <message>
        <source>This reply is not sent yet: %1 still has to be filled in. Tab goes from one such place to the next.</source>
        <translation>Diese Antwort ist noch nicht gesendet: %1 muss noch ausgefüllt werden. Tab geht von einer solchen Stelle zur nächsten.</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line</source>
        <translation>Eingabe sendet, Umschalt+Eingabe beginnt eine neue Zeile</translation>
    </message>
</context>
<context>
    <name>Innbox::ReplyButtons</name>
    <message>
        <source>Attach images</source>
        <translation>Bilder anhängen</translation>
    </message>
    <message>
        <source>Saved replies (Ctrl+T)</source>
        <translation>Gespeicherte Antworten (Strg+T)</translation>
    </message>
    <message>
        <source>Open composer</source>
        <translation>Großes Fenster</translation>
    </message>
    <message>
        <source>Write in a window of its own (Ctrl+Shift+R)</source>
        <translation>In einem eigenen Fenster schreiben (Strg+Umschalt+R)</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Anhängen</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Gespeicherte Antworten</translation>
    </message>
    <message>
        <source>Language of the spelling</source>
        <translation>Sprache der Rechtschreibung</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Später senden</translation>
    </message>
    <message>
        <source>Send and next</source>
        <translation>Senden und weiter</translation>
    </message>
    <message>
        <source>Send and open the next conversation (Ctrl+Shift+Enter)</source>
        <translation>Senden und die nächste Unterhaltung öffnen (Strg+Umschalt+Eingabe)</translation>
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
        <source>Image files…</source>
        <translation>Bilddateien …</translation>
    </message>
    <message>
        <source>An image of this conversation…</source>
        <translation>Ein Bild dieser Unterhaltung …</translation>
    </message>
    <message>
        <source>More ways to send</source>
        <translation>Weitere Möglichkeiten zu senden</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Enter begins a new line</source>
        <translation>Strg+Eingabe sendet, Eingabe beginnt eine neue Zeile</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line</source>
        <translation>Eingabe sendet, Umschalt+Eingabe beginnt eine neue Zeile</translation>
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
    <name>Innbox::ReplyHeadText</name>
    <message>
        <source>it is not valid YAML (%1)</source>
        <extracomment>Why the head of a saved reply cannot be read; %1 is what the YAML library says</extracomment>
        <translation>er ist kein gültiges YAML (%1)</translation>
    </message>
    <message>
        <source>it has to consist of lines such as “language: en”</source>
        <translation>er muss aus Zeilen wie „language: de“ bestehen</translation>
    </message>
    <message>
        <source>language and shortcut have to be text</source>
        <translation>language und shortcut müssen Text sein</translation>
    </message>
    <message>
        <source>a key is there twice</source>
        <translation>ein Schlüssel steht zweimal da</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>er ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>references with * are not allowed</source>
        <translation>Verweise mit * sind nicht erlaubt</translation>
    </message>
    <message>
        <source>The head cannot be read at line %1, column %2: %3. Language and shortcut count as not given until it is corrected in the text.</source>
        <extracomment>The head of a saved reply: the lines between the two lines of dashes</extracomment>
        <translation>Der Kopf ist in Zeile %1, Spalte %2 nicht lesbar: %3. Sprache und Kürzel gelten als nicht angegeben, bis er im Text berichtigt ist.</translation>
    </message>
</context>
<context>
    <name>Innbox::ReplyNotice</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Opens the conversation at this reply</source>
        <translation>Öffnet die Unterhaltung bei dieser Antwort</translation>
    </message>
    <message>
        <source>Hides this line; the outbox keeps the reply</source>
        <translation>Blendet diese Zeile aus; die Antwort bleibt im Postausgang</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Beside a reply that was not sent: how many others wait for a person</extracomment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Innbox::ReplySender</name>
    <message>
        <source>This reply could not be queued. %1</source>
        <translation>Diese Antwort konnte nicht eingereiht werden. %1</translation>
    </message>
    <message>
        <source>This reply could not be taken back. %1</source>
        <translation>Diese Antwort konnte nicht zurückgenommen werden. %1</translation>
    </message>
    <message>
        <source>This reply was already sent from another place. It was not sent a second time.</source>
        <translation>Diese Antwort wurde schon von anderer Stelle gesendet. Sie wurde nicht ein zweites Mal gesendet.</translation>
    </message>
    <message>
        <source>An earlier state of this reply was already sent from another place. What you changed since is here and was not sent.</source>
        <translation>Ein früherer Stand dieser Antwort wurde schon von anderer Stelle gesendet. Was Sie seitdem geändert haben, steht hier und wurde nicht gesendet.</translation>
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
        <extracomment>%1 is the name of a number, as &quot;Property id&quot;</extracomment>
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
        <extracomment>What the guest wrote when booking</extracomment>
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
        <extracomment>The sandbox&apos;s clock, in UTC</extracomment>
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
        <extracomment>%1 is a duration like &quot;+1 d&quot;</extracomment>
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
    <message>
        <source>State of the sandbox</source>
        <translation>Zustand der Sandbox</translation>
    </message>
</context>
<context>
    <name>Innbox::SandboxText</name>
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
        <extracomment>&quot;message of the guest “Is there parking?”&quot;</extracomment>
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
        <extracomment>An expectation that held, and when</extracomment>
        <translation>%1 · nach %2</translation>
    </message>
    <message>
        <source>%1 · after %2, but: %3</source>
        <extracomment>An expectation that did not hold, when, and what was found instead</extracomment>
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
        <extracomment>Seconds with one decimal</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>Days</extracomment>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>Hours</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>Minutes</extracomment>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>Innbox::SavedRepliesDialog</name>
    <message>
        <source>Find a saved reply…</source>
        <translation>Gespeicherte Antwort finden …</translation>
    </message>
    <message>
        <source>such as de or en; empty: every language</source>
        <translation>etwa de oder en; leer: jede Sprache</translation>
    </message>
    <message>
        <source>found first by it</source>
        <translation>damit zuerst gefunden</translation>
    </message>
    <message>
        <source>for {{agent.name}}</source>
        <translation>für {{agent.name}}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Gespeicherte Antworten</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>Anderer Ordner …</translation>
    </message>
    <message>
        <source>Folder of saved replies</source>
        <translation>Ordner der gespeicherten Antworten</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Ihr Name</translation>
    </message>
    <message>
        <source>Find a saved reply</source>
        <translation>Gespeicherte Antwort finden</translation>
    </message>
    <message>
        <source>New reply</source>
        <translation>Neue Antwort</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Insert variable</source>
        <translation>Variable einfügen</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>S&amp;hortcut</source>
        <translation>&amp;Kürzel</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Ordner: %1</translation>
    </message>
    <message>
        <source>Sent with it: %1</source>
        <translation>Geht mit: %1</translation>
    </message>
    <message>
        <source>Not beside it in the folder: %1</source>
        <translation>Liegt nicht daneben im Ordner: %1</translation>
    </message>
    <message>
        <source>An image that lies in the same folder is named like this: ![](photo.jpg)</source>
        <translation>Ein Bild, das im selben Ordner liegt, wird so genannt: ![](photo.jpg)</translation>
    </message>
    <message>
        <source>Delete saved reply</source>
        <translation>Gespeicherte Antwort löschen</translation>
    </message>
    <message>
        <source>Delete the saved reply “%1”? Everyone who shares the folder loses it.</source>
        <translation>Die gespeicherte Antwort „%1“ löschen? Alle, die den Ordner teilen, verlieren sie.</translation>
    </message>
    <message>
        <source>The title names the file: it cannot be empty, begin with a dot or have / \ : in it.</source>
        <translation>Der Titel ist der Name der Datei: Er kann nicht leer sein, nicht mit einem Punkt beginnen und kein / \ : enthalten.</translation>
    </message>
    <message>
        <source>Another saved reply has this title.</source>
        <translation>Eine andere gespeicherte Antwort hat diesen Titel.</translation>
    </message>
    <message>
        <source>The file of this saved reply is not there any more.</source>
        <translation>Die Datei dieser gespeicherten Antwort ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This text is too long for a saved reply.</source>
        <translation>Dieser Text ist zu lang für eine gespeicherte Antwort.</translation>
    </message>
    <message>
        <source>The folder of saved replies cannot be written.</source>
        <translation>Der Ordner der gespeicherten Antworten kann nicht beschrieben werden.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>The changes of this saved reply are not saved.</source>
        <translation>Die Änderungen an dieser gespeicherten Antwort sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>Give them up</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>head not readable</source>
        <extracomment>Behind the title of a saved reply in the list</extracomment>
        <translation>Kopf nicht lesbar</translation>
    </message>
</context>
<context>
    <name>Innbox::SavedReplyPicker</name>
    <message>
        <source>Saved replies</source>
        <translation>Gespeicherte Antworten</translation>
    </message>
    <message>
        <source>Find a saved reply…</source>
        <translation>Gespeicherte Antwort finden …</translation>
    </message>
    <message>
        <source>Find a saved reply</source>
        <translation>Gespeicherte Antwort finden</translation>
    </message>
    <message>
        <source>Edit saved replies…</source>
        <translation>Gespeicherte Antworten bearbeiten …</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no saved replies yet. Each is a text file in a folder that a team can share.</source>
        <translation>Es gibt noch keine gespeicherten Antworten. Jede ist eine Textdatei in einem Ordner, den ein Team teilen kann.</translation>
    </message>
    <message>
        <source>No saved reply has these words.</source>
        <translation>Keine gespeicherte Antwort enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>Innbox::ScenarioCardView</name>
    <message>
        <source>Run</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Plays in a world of its own; this inbox does not see it.</source>
        <translation>Spielt in einer eigenen Welt; dieser Posteingang sieht es nicht.</translation>
    </message>
</context>
<context>
    <name>Innbox::ScrollToNewestButton</name>
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
        <extracomment>A message that was found: conversation, time, line</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Conversation %1, %2</source>
        <extracomment>A conversation that was found by its names and numbers</extracomment>
        <translation>Unterhaltung %1, %2</translation>
    </message>
</context>
<context>
    <name>Innbox::SendLaterMenu</name>
    <message>
        <source>In 1 hour (%1)</source>
        <translation>In 1 Stunde (%1)</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>Morgen, %1</translation>
    </message>
    <message>
        <source>Pick a time…</source>
        <translation>Zeit wählen …</translation>
    </message>
    <message>
        <source>Innbox must be running at that time</source>
        <translation>Innbox muss dann laufen</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Später senden</translation>
    </message>
    <message>
        <source>&amp;Send this reply on</source>
        <translation>Diese Antwort &amp;senden am</translation>
    </message>
    <message>
        <source>Innbox must be running at that time. When it is not, the reply is held and asks you.</source>
        <translation>Innbox muss dann laufen. Läuft es nicht, wird die Antwort zurückgehalten und fragt Sie.</translation>
    </message>
    <message>
        <source>Not if a new message comes before</source>
        <translation>Nicht, wenn vorher eine Nachricht kommt</translation>
    </message>
    <message>
        <source>&amp;Not if a new message comes before</source>
        <translation>&amp;Nicht, wenn vorher eine Nachricht kommt</translation>
    </message>
    <message>
        <source>The reply becomes a draft again</source>
        <translation>Die Antwort wird wieder ein Entwurf</translation>
    </message>
</context>
<context>
    <name>Innbox::SendingWindowBar</name>
    <message>
        <source>until %1</source>
        <extracomment>The last day of a sending window</extracomment>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>Innbox::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>Names of languages stand in their own language</extracomment>
        <translation>English</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Time to undo</source>
        <translation>Zeit zum Zurücknehmen</translation>
    </message>
    <message>
        <source>None: replies leave at once</source>
        <translation>Keine: Antworten gehen sofort ab</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Tell the desktop about new messages</source>
        <translation>Neue Nachrichten der Arbeitsumgebung melden</translation>
    </message>
    <message>
        <source>Closing the window leaves Innbox in the tray</source>
        <translation>Beim Schließen des Fensters bleibt Innbox in der Leiste</translation>
    </message>
    <message>
        <source>Only for %1</source>
        <extracomment>Heading; %1 is the name of an account</extracomment>
        <translation>Nur für %1</translation>
    </message>
    <message>
        <source>Hold a reply when a newer message arrived meanwhile</source>
        <translation>Antwort zurückhalten, wenn inzwischen eine neuere Nachricht kam</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Look for messages every</source>
        <translation>Nach Nachrichten sehen alle</translation>
    </message>
    <message>
        <source>While the window is not in use</source>
        <translation>Solange das Fenster nicht benutzt wird</translation>
    </message>
    <message>
        <source>The provider advises to look every 10 minutes (600 s). Innbox keeps to the limit of requests whatever you choose.</source>
        <translation>Der Anbieter rät, alle 10 Minuten (600 s) nachzusehen. Innbox hält das Kontingent an Anfragen ein, was immer Sie wählen.</translation>
    </message>
    <message>
        <source>The setting counts until Innbox ends: its file cannot be written.</source>
        <translation>Die Einstellung gilt, bis Innbox beendet wird: Ihre Datei kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <extracomment>Height of the rows of the list</extracomment>
        <translation>Luftig</translation>
    </message>
    <message>
        <source>Cosy</source>
        <extracomment>Height of the rows of the list</extracomment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Compact</source>
        <extracomment>Height of the rows of the list</extracomment>
        <translation>Dicht</translation>
    </message>
    <message>
        <source>Keep images up to</source>
        <translation>Bilder behalten bis</translation>
    </message>
    <message>
        <source> MB</source>
        <extracomment>Megabytes</extracomment>
        <translation> MB</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Zeilen der Liste</translation>
    </message>
    <message>
        <source>Show the beginning of a message there, too</source>
        <translation>Dort auch den Anfang einer Nachricht zeigen</translation>
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
    <name>Innbox::SortButton</name>
    <message>
        <source>Order of the list</source>
        <translation>Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>Order of the list: %1</source>
        <extracomment>For a screen reader; %1 is the order of the list</extracomment>
        <translation>Reihenfolge der Liste: %1</translation>
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
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
</context>
<context>
    <name>Innbox::StartFailurePage</name>
    <message>
        <source>Innbox could not start</source>
        <translation>Innbox konnte nicht starten</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Another account…</source>
        <translation>Anderes Konto …</translation>
    </message>
    <message>
        <source>Save a support bundle…</source>
        <translation>Supportpaket speichern …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>“%1” could not be opened</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>„%1“ konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The folder where Innbox keeps its data cannot be used. Check that it exists, that it is a folder and that you may write to it.</source>
        <translation>Der Ordner, in dem Innbox seine Daten aufbewahrt, kann nicht verwendet werden. Prüfen Sie, ob er vorhanden und ein Ordner ist und ob Sie darin schreiben dürfen.</translation>
    </message>
    <message>
        <source>A settings file cannot be read, and it could not be renamed to keep it. Nothing was changed.</source>
        <translation>Eine Einstellungsdatei kann nicht gelesen werden, und sie konnte zum Aufbewahren nicht umbenannt werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Another Innbox works with the same data but does not answer. Close it, then try again.</source>
        <translation>Ein anderes Innbox arbeitet mit denselben Daten, antwortet aber nicht. Schließen Sie es und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>There is no account with this name.</source>
        <translation>Es gibt kein Konto mit diesem Namen.</translation>
    </message>
    <message>
        <source>The reason is given below.</source>
        <translation>Der Grund steht darunter.</translation>
    </message>
    <message>
        <source>Save a support bundle</source>
        <translation>Supportpaket speichern</translation>
    </message>
    <message>
        <source>The support bundle is in %1. It holds versions, facts of the files and the log, no key and no messages.</source>
        <translation>Das Supportpaket liegt in %1. Es enthält Versionen, Angaben zu den Dateien und das Protokoll, keinen Schlüssel und keine Nachrichten.</translation>
    </message>
    <message>
        <source>The support bundle could not be written: %1</source>
        <translation>Das Supportpaket konnte nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>Innbox::StateForm</name>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Laden…</translation>
    </message>
    <message>
        <source>Save the state of the sandbox</source>
        <translation>Zustand der Sandbox speichern</translation>
    </message>
    <message>
        <source>Keep bookings, messages, images and clock in a file</source>
        <translation>Buchungen, Nachrichten, Bilder und Uhr in einer Datei aufheben</translation>
    </message>
    <message>
        <source>Load a saved state of the sandbox</source>
        <translation>Gespeicherten Zustand der Sandbox laden</translation>
    </message>
    <message>
        <source>Go on where a saved sandbox stood</source>
        <translation>Dort weitermachen, wo eine gespeicherte Sandbox stand</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Gespeichert in %1.</translation>
    </message>
    <message>
        <source>Sandboxes (*.json)</source>
        <translation>Sandboxen (*.json)</translation>
    </message>
    <message>
        <source>Put the saved sandbox in the place of this one?</source>
        <translation>Die gespeicherte Sandbox an die Stelle dieser setzen?</translation>
    </message>
    <message>
        <source>Bookings, messages, faults and the clock of the sandbox are those of the file then. What this inbox has stored stays.</source>
        <translation>Buchungen, Nachrichten, Fehler und Uhr der Sandbox sind dann die der Datei. Was dieser Posteingang gespeichert hat, bleibt.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Loaded: %1.</source>
        <translation>Geladen: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 holds no saved sandbox.</source>
        <translation>%1 enthält keine gespeicherte Sandbox.</translation>
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
        <extracomment>Date of the same year beside check-in and check-out, by QLocale&apos;s date format</extracomment>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>ddd, d MMM yyyy</source>
        <extracomment>Date of another year beside check-in and check-out, by QLocale&apos;s date format</extracomment>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n night(s)</source>
        <extracomment>Check-out and how long the stay is</extracomment>
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
        <extracomment>The guest never came</extracomment>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Stayed</source>
        <extracomment>The stay is over</extracomment>
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
        <extracomment>%1 lists the ages in years</extracomment>
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
        <extracomment>A sending window has closed</extracomment>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>ends today</source>
        <extracomment>A sending window closes</extracomment>
        <translation>endet heute</translation>
    </message>
    <message numerus="yes">
        <source>%n d left</source>
        <extracomment>How long a sending window is open; short</extracomment>
        <translation>
            <numerusform>noch %n T</numerusform>
            <numerusform>noch %n T</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Date of the same year until when a reply can be sent, by QLocale&apos;s date format</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Date of another year until when a reply can be sent, by QLocale&apos;s date format</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>probably closed since %1</source>
        <extracomment>Until when a reply can be sent; %1 is a date</extracomment>
        <translation>wohl geschlossen seit %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Reply today</source>
        <extracomment>After today nothing can be written any more</extracomment>
        <translation>Heute antworten</translation>
    </message>
    <message numerus="yes">
        <source>Reply by %n d</source>
        <extracomment>In so many days the window to reply closes; short</extracomment>
        <translation>
            <numerusform>Frist %n T</numerusform>
            <numerusform>Frist %n T</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Innbox::SyncStatusChip</name>
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
        <extracomment>This program only looks; %1 is how long ago it last did</extracomment>
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
    <message>
        <source>Observing · %1 ago</source>
        <translation>Beobachtet · vor %1</translation>
    </message>
</context>
<context>
    <name>Innbox::TailButtons</name>
    <message>
        <source>Hide quoted text</source>
        <translation>Zitierten Text ausblenden</translation>
    </message>
    <message>
        <source>Show quoted text</source>
        <translation>Zitierten Text anzeigen</translation>
    </message>
</context>
<context>
    <name>Innbox::ThreadHeader</name>
    <message>
        <source>%1 · reservation %2</source>
        <extracomment>A property and the number of a reservation</extracomment>
        <translation>%1 · Reservierung %2</translation>
    </message>
    <message>
        <source>%1 · no reply needed</source>
        <extracomment>%1 is a property and a reservation: a person said that nobody has to answer there</extracomment>
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
    <name>Innbox::ThreadText</name>
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
    <message>
        <source>✓ In the conversation %1</source>
        <extracomment>Our reply was read back from the provider; nobody is known to have read it</extracomment>
        <translation>✓ In der Unterhaltung %1</translation>
    </message>
    <message>
        <source>quoted text is folded</source>
        <translation>zitierter Text ist eingeklappt</translation>
    </message>
    <message>
        <source>The provider shows it in the conversation. Whether somebody has read it is not known.</source>
        <translation>Der Anbieter zeigt sie in der Unterhaltung. Ob jemand sie gelesen hat, ist nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
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
        <source>Not available</source>
        <translation>Nicht verfügbar</translation>
    </message>
    <message>
        <source>not available any more, click to try again</source>
        <translation>nicht mehr verfügbar, klicken für einen neuen Versuch</translation>
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
        <extracomment>Date of the same year in a list, by QLocale&apos;s date format</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Date of another year in a list, by QLocale&apos;s date format</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>Date of the same year over the messages of a day, by QLocale&apos;s date format</extracomment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <extracomment>Date of another year over the messages of a day, by QLocale&apos;s date format</extracomment>
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
    <message>
        <source>%1, %2</source>
        <extracomment>A date and a time of day, in a table</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <extracomment>Tomorrow at a time of day</extracomment>
        <translation>morgen, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>long</comment>
        <extracomment>A long date and a time of day</extracomment>
        <translation>%1, %2</translation>
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
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>Innbox::WindowMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Another program reads this queue</source>
        <translation>Ein anderes Programm liest diese Warteschlange</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
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
        <source>Search…</source>
        <extracomment>Short for: search in requests and responses</extracomment>
        <translation>Suchen …</translation>
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
        <extracomment>How many of the exchanges pass the filters</extracomment>
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
        <extracomment>%1 is what was cut out of the body</extracomment>
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
        <extracomment>%n exchanges were written to the file %1</extracomment>
        <translation>
            <numerusform>%n Anfrage nach %1 geschrieben, nur für Sie lesbar.</numerusform>
            <numerusform>%n Anfragen nach %1 geschrieben, nur für Sie lesbar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Innbox::WireText</name>
    <message>
        <source>%1 ms</source>
        <extracomment>Milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds with one decimal</extracomment>
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
        <extracomment>%1 is why there was no answer to a send</extracomment>
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
        <extracomment>Before a number of images</extracomment>
        <translation>Bilder: </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>A conversation: guest, property, reservation</extracomment>
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
