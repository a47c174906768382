<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Innbox::AboutDialog</name>
    <message>
        <source>About Innbox</source>
        <translation>About Innbox</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>Version %1, with Qt %2</translation>
    </message>
    <message>
        <source>A desktop inbox for the messages of the Booking.com Demand API. It is a program of its own and not made by Booking.com.</source>
        <translation>A desktop inbox for the messages of the Booking.com Demand API. It is a program of its own and not made by Booking.com.</translation>
    </message>
    <message>
        <source>Messages lie on this computer only. Innbox talks to the provider and to nobody else; the key of an account is kept in the keychain of the desktop.</source>
        <translation>Messages lie on this computer only. Innbox talks to the provider and to nobody else; the key of an account is kept in the keychain of the desktop.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Innbox::AccountDialog</name>
    <message>
        <source>New account</source>
        <translation>New account</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Account %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>As you call it, “Desk 1”</source>
        <translation>As you call it, “Desk 1”</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Affiliate id</source>
        <translation>Affiliate id</translation>
    </message>
    <message>
        <source>From the provider’s Partner Centre</source>
        <translation>From the provider’s Partner Centre</translation>
    </message>
    <message>
        <source>As it is; enter one to change it</source>
        <translation>As it is; enter one to change it</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API key</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Requests a minute</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Look for messages every</source>
        <translation>Look for messages every</translation>
    </message>
    <message>
        <source>While the window is not in use</source>
        <translation>While the window is not in use</translation>
    </message>
    <message>
        <source>I confirm that no other program reads this queue</source>
        <translation>I confirm that no other program reads this queue</translation>
    </message>
    <message>
        <source>The provider hands each message out until somebody confirms it, then never again. Until you say that Innbox alone reads the queue it only observes: it shows what is there and confirms nothing.</source>
        <translation>The provider hands each message out until somebody confirms it, then never again. Until you say that Innbox alone reads the queue it only observes: it shows what is there and confirms nothing.</translation>
    </message>
    <message>
        <source>Check account</source>
        <translation>Check account</translation>
    </message>
    <message>
        <source>Asks the queue once and confirms nothing.</source>
        <translation>Asks the queue once and confirms nothing.</translation>
    </message>
    <message>
        <source>Request id for the provider’s support</source>
        <translation>Request id for the provider’s support</translation>
    </message>
    <message>
        <source>As the provider allows (%1)</source>
        <translation>As the provider allows (%1)</translation>
    </message>
    <message>
        <source>The account needs a name.</source>
        <translation>The account needs a name.</translation>
    </message>
    <message>
        <source>The affiliate id is a number.</source>
        <translation>The affiliate id is a number.</translation>
    </message>
    <message>
        <source>The account needs its API key.</source>
        <translation>The account needs its API key.</translation>
    </message>
    <message>
        <source>The API key has blanks or letters no key has. Was it copied whole?</source>
        <translation>The API key has blanks or letters no key has. Was it copied whole?</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Request %1</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>No keychain</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>Keychain locked</translation>
    </message>
</context>
<context>
    <name>Innbox::AccountText</name>
    <message>
        <source>Embedded sandbox</source>
        <translation>Embedded sandbox</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>An account and its environment</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The account works. The queue is empty.</source>
        <translation>The account works. The queue is empty.</translation>
    </message>
    <message numerus="yes">
        <source>The account works. The queue holds %n message(s) or more; none was confirmed.</source>
        <translation>
            <numerusform>The account works. The queue holds %n message or more; none was confirmed.</numerusform>
            <numerusform>The account works. The queue holds %n messages or more; none was confirmed.</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider refused the key (401): it is wrong, was revoked or has expired.</source>
        <translation>The provider refused the key (401): it is wrong, was revoked or has expired.</translation>
    </message>
    <message>
        <source>The provider refused access (403): it does not know the affiliate id together with this key, or messaging is not allowed for it.</source>
        <translation>The provider refused access (403): it does not know the affiliate id together with this key, or messaging is not allowed for it.</translation>
    </message>
    <message>
        <source>The provider answers with a fault (500) and never answered otherwise: messaging is probably not enabled for this account yet. Key and affiliate id may be right. Ask your contact at the provider; trying again does not help.</source>
        <translation>The provider answers with a fault (500) and never answered otherwise: messaging is probably not enabled for this account yet. Key and affiliate id may be right. Ask your contact at the provider; trying again does not help.</translation>
    </message>
    <message>
        <source>The limit of requests is used up (429). Wait a minute, then check again. Other programs with the same key use the same limit.</source>
        <translation>The limit of requests is used up (429). Wait a minute, then check again. Other programs with the same key use the same limit.</translation>
    </message>
    <message>
        <source>The provider is not available now (503). Nothing is wrong with the account; check again later.</source>
        <translation>The provider is not available now (503). Nothing is wrong with the account; check again later.</translation>
    </message>
    <message>
        <source>The provider answered with a fault. Nothing is wrong with what you entered as far as one can see; check again later.</source>
        <translation>The provider answered with a fault. Nothing is wrong with what you entered as far as one can see; check again later.</translation>
    </message>
    <message>
        <source>There is no connection to the provider. Check the network of this computer.</source>
        <translation>There is no connection to the provider. Check the network of this computer.</translation>
    </message>
    <message>
        <source>The provider did not answer in time. Check the network, then check again.</source>
        <translation>The provider did not answer in time. Check the network, then check again.</translation>
    </message>
    <message>
        <source>The provider refused the request. The address may be of another version.</source>
        <translation>The provider refused the request. The address may be of another version.</translation>
    </message>
    <message>
        <source>No key is known for this account. Enter it, then check again.</source>
        <translation>No key is known for this account. Enter it, then check again.</translation>
    </message>
    <message>
        <source>The account is saved, but this desktop has no keychain that would take the key. Innbox keeps it until it ends and asks for it at each start.</source>
        <translation>The account is saved, but this desktop has no keychain that would take the key. Innbox keeps it until it ends and asks for it at each start.</translation>
    </message>
    <message>
        <source>There is an account of this name already.</source>
        <translation>There is an account of this name already.</translation>
    </message>
    <message>
        <source>The account could not be saved on this computer.</source>
        <translation>The account could not be saved on this computer.</translation>
    </message>
    <message>
        <source>The keychain is locked, so the key of this account cannot be read. Unlock it, then check again.</source>
        <translation>The keychain is locked, so the key of this account cannot be read. Unlock it, then check again.</translation>
    </message>
    <message>
        <source>The account is saved, but the keychain is locked and did not take the key. Innbox keeps it until it ends. Unlock the keychain and enter the key again to keep it.</source>
        <translation>The account is saved, but the keychain is locked and did not take the key. Innbox keeps it until it ends. Unlock the keychain and enter the key again to keep it.</translation>
    </message>
</context>
<context>
    <name>Innbox::AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Work on it</source>
        <translation>Work on it</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remove…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>The account could not be removed.</source>
        <translation>The account could not be removed.</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <extracomment>The account the window works on</extracomment>
        <translation>%1 (in use)</translation>
    </message>
    <message>
        <source>The account in use cannot be removed: work on another one first.</source>
        <translation>The account in use cannot be removed: work on another one first.</translation>
    </message>
    <message>
        <source>Remove the account?</source>
        <translation>Remove the account?</translation>
    </message>
    <message>
        <source>Innbox forgets %1 and its key.</source>
        <translation>Innbox forgets %1 and its key.</translation>
    </message>
    <message>
        <source>Its messages stay on this computer and come back when you add the account again.</source>
        <translation>Its messages stay on this computer and come back when you add the account again.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>The keychain is locked, so the key of this account could not be removed. The account is still here.</source>
        <translation>The keychain is locked, so the key of this account could not be removed. The account is still here.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then remove the account.</source>
        <translation>Unlock the keychain, then remove the account.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Unlock…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
</context>
<context>
    <name>Innbox::Actions</name>
    <message>
        <source>Sync now</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Find in this conversation</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Reply in a window</source>
        <translation>Reply in a window</translation>
    </message>
    <message>
        <source>Show the reservation</source>
        <translation>Show the reservation</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Next pane</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Previous pane</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>No reply needed</source>
        <translation>No reply needed</translation>
    </message>
    <message>
        <source>Mark unread</source>
        <translation>Mark unread</translation>
    </message>
    <message>
        <source>Next unread conversation</source>
        <translation>Next unread conversation</translation>
    </message>
    <message>
        <source>Add reservation…</source>
        <translation>Add reservation…</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>Accounts…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Settings…</translation>
    </message>
    <message>
        <source>Custody of the queue…</source>
        <translation>Custody of the queue…</translation>
    </message>
    <message>
        <source>Keyboard…</source>
        <translation>Keyboard…</translation>
    </message>
    <message>
        <source>About Innbox…</source>
        <translation>About Innbox…</translation>
    </message>
    <message>
        <source>Every action…</source>
        <translation>Every action…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Wire log</source>
        <translation>Wire log</translation>
    </message>
    <message>
        <source>Change the height of the rows</source>
        <translation>Change the height of the rows</translation>
    </message>
    <message>
        <source>Undo sending</source>
        <translation>Undo sending</translation>
    </message>
    <message>
        <source>Send now without waiting</source>
        <translation>Send now without waiting</translation>
    </message>
</context>
<context>
    <name>Innbox::AddReservationDialog</name>
    <message>
        <source>Open conversation</source>
        <translation>Open conversation</translation>
    </message>
    <message>
        <source>Add reservation</source>
        <translation>Add reservation</translation>
    </message>
    <message>
        <source>Opens the conversation of a reservation that has not come through the queue.</source>
        <translation>Opens the conversation of a reservation that has not come through the queue.</translation>
    </message>
    <message>
        <source>Reservation number</source>
        <translation>Reservation number</translation>
    </message>
    <message>
        <source>Property number</source>
        <translation>Property number</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Request %1</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>Asking the provider…</translation>
    </message>
    <message>
        <source>The provider knows no such conversation. Check both numbers: they must belong together.</source>
        <translation>The provider knows no such conversation. Check both numbers: they must belong together.</translation>
    </message>
    <message>
        <source>The conversation could not be loaded. %1</source>
        <translation>The conversation could not be loaded. %1</translation>
    </message>
    <message>
        <source>This conversation is not initialised yet. Trying again in %1.</source>
        <translation>This conversation is not initialised yet. Trying again in %1.</translation>
    </message>
</context>
<context>
    <name>Innbox::AttachAgainDialog</name>
    <message>
        <source>Images of this conversation</source>
        <translation>Images of this conversation</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Attach</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Choose what to send once more.</source>
        <translation>Choose what to send once more.</translation>
    </message>
    <message>
        <source>No image of this conversation lies here. Images that were looked at in the conversation can be sent once more.</source>
        <translation>No image of this conversation lies here. Images that were looked at in the conversation can be sent once more.</translation>
    </message>
</context>
<context>
    <name>Innbox::AttachmentCard</name>
    <message>
        <source>Enter compares it with the original.</source>
        <translation>Enter compares it with the original.</translation>
    </message>
    <message>
        <source>Cannot be sent</source>
        <translation>Cannot be sent</translation>
    </message>
    <message>
        <source>%1, cannot be sent: %2</source>
        <translation>%1, cannot be sent: %2</translation>
    </message>
    <message>
        <source>Image %1, %2</source>
        <translation>Image %1, %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>Send what is there</source>
        <translation>Send what is there</translation>
    </message>
    <message>
        <source>What is missing would be grey.</source>
        <translation>What is missing would be grey.</translation>
    </message>
    <message>
        <source>Send what is there of %1</source>
        <extracomment>%1 is the name of an image</extracomment>
        <translation>Send what is there of %1</translation>
    </message>
</context>
<context>
    <name>Innbox::AttachmentController</name>
    <message>
        <source>This reply is not sent yet: an image is still being read.</source>
        <translation>This reply is not sent yet: an image is still being read.</translation>
    </message>
    <message>
        <source>This reply is not sent yet: what cannot go with it has to be removed first.</source>
        <translation>This reply is not sent yet: what cannot go with it has to be removed first.</translation>
    </message>
    <message>
        <source>This reply is not sent yet: “%1” cannot go with it. Remove it first.</source>
        <translation>This reply is not sent yet: “%1” cannot go with it. Remove it first.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>Attach images</source>
        <translation>Attach images</translation>
    </message>
    <message>
        <source>This reply is not sent yet: part of “%1” is missing. Send what is there, or remove it first.</source>
        <translation>This reply is not sent yet: part of “%1” is missing. Send what is there, or remove it first.</translation>
    </message>
</context>
<context>
    <name>Innbox::AttachmentStrip</name>
    <message>
        <source>Images of this reply</source>
        <translation>Images of this reply</translation>
    </message>
    <message>
        <source>Drop images here or paste with Ctrl+V</source>
        <translation>Drop images here or paste with Ctrl+V</translation>
    </message>
    <message>
        <source>Choose image files</source>
        <translation>Choose image files</translation>
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
        <translation>It was transparent and is on white now.</translation>
    </message>
    <message>
        <source>It moved; only its first frame goes.</source>
        <translation>It moved; only its first frame goes.</translation>
    </message>
    <message>
        <source>Making it ready: %1 %</source>
        <translation>Making it ready: %1 %</translation>
    </message>
    <message>
        <source>Ready · %1</source>
        <translation>Ready · %1</translation>
    </message>
    <message>
        <source>Uploading · %1</source>
        <translation>Uploading · %1</translation>
    </message>
    <message>
        <source>Uploaded · %1</source>
        <translation>Uploaded · %1</translation>
    </message>
    <message>
        <source>The provider did not take it.</source>
        <translation>The provider did not take it.</translation>
    </message>
    <message>
        <source>The provider did not take it: %1</source>
        <translation>The provider did not take it: %1</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>This file cannot be read.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>This file is empty.</translation>
    </message>
    <message>
        <source>This is no image. Only images can be sent.</source>
        <translation>This is no image. Only images can be sent.</translation>
    </message>
    <message>
        <source>%1. Only images can be sent.</source>
        <extracomment>%1 is what it is, as in &quot;PDF document&quot;</extracomment>
        <translation>%1. Only images can be sent.</translation>
    </message>
    <message>
        <source>Images of this sort cannot be read here.</source>
        <translation>Images of this sort cannot be read here.</translation>
    </message>
    <message>
        <source>This image ends too early: the file is not whole.</source>
        <translation>This image ends too early: the file is not whole.</translation>
    </message>
    <message>
        <source>This image is damaged.</source>
        <translation>This image is damaged.</translation>
    </message>
    <message>
        <source>Larger than %1.</source>
        <translation>Larger than %1.</translation>
    </message>
    <message>
        <source>This image has too many pixels.</source>
        <translation>This image has too many pixels.</translation>
    </message>
    <message>
        <source>HEIC images cannot be read by this build of Innbox. Send it as JPEG.</source>
        <translation>HEIC images cannot be read by this build of Innbox. Send it as JPEG.</translation>
    </message>
    <message>
        <source>This image needs too much memory.</source>
        <translation>This image needs too much memory.</translation>
    </message>
    <message>
        <source>This image cannot be made small enough.</source>
        <translation>This image cannot be made small enough.</translation>
    </message>
    <message>
        <source>A web address. Innbox fetches nothing from the web: save the image first.</source>
        <translation>A web address. Innbox fetches nothing from the web: save the image first.</translation>
    </message>
    <message>
        <source>Text. Drop it into the text of the reply.</source>
        <translation>Text. Drop it into the text of the reply.</translation>
    </message>
    <message>
        <source>Nothing that can be sent. Only images can.</source>
        <translation>Nothing that can be sent. Only images can.</translation>
    </message>
    <message>
        <source>Its copy could not be written to the disk.</source>
        <translation>Its copy could not be written to the disk.</translation>
    </message>
    <message>
        <source>Its file was damaged, but the whole picture was there: it was repaired.</source>
        <translation>Its file was damaged, but the whole picture was there: it was repaired.</translation>
    </message>
    <message>
        <source>Part of the picture was missing and is grey now.</source>
        <translation>Part of the picture was missing and is grey now.</translation>
    </message>
    <message>
        <source>Repaired · %1</source>
        <extracomment>Of an image whose damaged file was written again; %1 is its size</extracomment>
        <translation>Repaired · %1</translation>
    </message>
    <message>
        <source>Ready, part missing · %1</source>
        <extracomment>Of an image of which pixels are missing; %1 is its size</extracomment>
        <translation>Ready, part missing · %1</translation>
    </message>
    <message>
        <source>The lower %1 % of the picture is missing.</source>
        <translation>The lower %1 % of the picture is missing.</translation>
    </message>
    <message>
        <source>The upper %1 % of the picture is missing.</source>
        <translation>The upper %1 % of the picture is missing.</translation>
    </message>
    <message>
        <source>The left %1 % of the picture is missing.</source>
        <translation>The left %1 % of the picture is missing.</translation>
    </message>
    <message>
        <source>The right %1 % of the picture is missing.</source>
        <translation>The right %1 % of the picture is missing.</translation>
    </message>
    <message>
        <source>%1 % of the picture is missing, in several places.</source>
        <translation>%1 % of the picture is missing, in several places.</translation>
    </message>
    <message>
        <source>%1 % of the picture&apos;s detail is missing.</source>
        <translation>%1 % of the picture&apos;s detail is missing.</translation>
    </message>
    <message>
        <source>Pasted image</source>
        <extracomment>Name of an image that was pasted; it becomes a file name</extracomment>
        <translation>Pasted image</translation>
    </message>
    <message>
        <source>A folder. Choose the images in it.</source>
        <translation>A folder. Choose the images in it.</translation>
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
        <translation>New test booking</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A property and its number</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Becomes the guest’s first message</source>
        <translation>Becomes the guest’s first message</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Property</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Guest</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Nights</translation>
    </message>
    <message>
        <source>Special requests</source>
        <translation>Special requests</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Book</translation>
    </message>
</context>
<context>
    <name>Innbox::CandidateDialog</name>
    <message>
        <source>Which message is it?</source>
        <translation>Which message is it?</translation>
    </message>
    <message>
        <source>These messages of our side came since the reply was tried and belong to no other reply. The one you choose becomes this reply; it is not sent again.</source>
        <translation>These messages of our side came since the reply was tried and belong to no other reply. The one you choose becomes this reply; it is not sent again.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A message that may be the reply: time and text</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, probably this one: %2</source>
        <translation>%1, probably this one: %2</translation>
    </message>
    <message>
        <source>This is it</source>
        <translation>This is it</translation>
    </message>
</context>
<context>
    <name>Innbox::ChecklistAnswers</name>
    <message>
        <source>Open questions</source>
        <translation>Open questions</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>as found</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes of the checklist</source>
        <translation>Notes of the checklist</translation>
    </message>
    <message>
        <source>What else was seen; it goes into the report</source>
        <translation>What else was seen; it goes into the report</translation>
    </message>
</context>
<context>
    <name>Innbox::ChecklistPane</name>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Ask for an extra bed</source>
        <translation>Ask for an extra bed</translation>
    </message>
    <message>
        <source>Ask for parking</source>
        <translation>Ask for parking</translation>
    </message>
    <message>
        <source>Report as HTML…</source>
        <translation>Report as HTML…</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>Report as PDF…</translation>
    </message>
    <message>
        <source>Checklist for the test hotel</source>
        <translation>Checklist for the test hotel</translation>
    </message>
    <message>
        <source>Book at the test hotel %1 and enter the number of the reservation.</source>
        <translation>Book at the test hotel %1 and enter the number of the reservation.</translation>
    </message>
    <message>
        <source>This account is no sandbox: the checklist writes test messages and does not run here.</source>
        <translation>This account is no sandbox: the checklist writes test messages and does not run here.</translation>
    </message>
    <message>
        <source>Reservation number</source>
        <translation>Reservation number</translation>
    </message>
    <message>
        <source>Looking for reservation %1…</source>
        <translation>Looking for reservation %1…</translation>
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
            <numerusform>%1 of %n step done</numerusform>
            <numerusform>%1 of %n steps done</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>The report could not be written: %1</source>
        <translation>The report could not be written: %1</translation>
    </message>
    <message>
        <source>Report written to %1.</source>
        <translation>Report written to %1.</translation>
    </message>
    <message>
        <source>Send an image</source>
        <translation>Send an image</translation>
    </message>
    <message>
        <source>The answers could not be kept: %1</source>
        <translation>The answers could not be kept: %1</translation>
    </message>
    <message>
        <source>The image could not be prepared.</source>
        <translation>The image could not be prepared.</translation>
    </message>
    <message>
        <source>The message was queued.</source>
        <translation>The message was queued.</translation>
    </message>
</context>
<context>
    <name>Innbox::ChecklistText</name>
    <message>
        <source>Reservation at the test hotel entered</source>
        <translation>Reservation at the test hotel entered</translation>
    </message>
    <message>
        <source>Welcome message seen</source>
        <translation>Welcome message seen</translation>
    </message>
    <message>
        <source>Asked for an extra bed</source>
        <translation>Asked for an extra bed</translation>
    </message>
    <message>
        <source>Rejection of the extra bed seen</source>
        <translation>Rejection of the extra bed seen</translation>
    </message>
    <message>
        <source>Asked for parking</source>
        <translation>Asked for parking</translation>
    </message>
    <message>
        <source>Rejection of the parking seen</source>
        <translation>Rejection of the parking seen</translation>
    </message>
    <message>
        <source>Image sent and accepted</source>
        <translation>Image sent and accepted</translation>
    </message>
    <message>
        <source>Own message seen in the conversation</source>
        <translation>Own message seen in the conversation</translation>
    </message>
    <message>
        <source>How long may a text be, what becomes of line breaks, emoji, HTML?</source>
        <translation>How long may a text be, what becomes of line breaks, emoji, HTML?</translation>
    </message>
    <message>
        <source>How long does an unconfirmed message stay?</source>
        <translation>How long does an unconfirmed message stay?</translation>
    </message>
    <message>
        <source>What answers confirming an unknown or confirmed id?</source>
        <translation>What answers confirming an unknown or confirmed id?</translation>
    </message>
    <message>
        <source>Which statuses and error ids tell what was refused?</source>
        <translation>Which statuses and error ids tell what was refused?</translation>
    </message>
    <message>
        <source>Do own messages come back through the queue?</source>
        <translation>Do own messages come back through the queue?</translation>
    </message>
    <message>
        <source>When exactly do the windows close, in which time zone?</source>
        <translation>When exactly do the windows close, in which time zone?</translation>
    </message>
    <message>
        <source>Do two affiliate ids of a partner share a queue?</source>
        <translation>Do two affiliate ids of a partner share a queue?</translation>
    </message>
    <message>
        <source>What does the rejection say, which words trigger it?</source>
        <translation>What does the rejection say, which words trigger it?</translation>
    </message>
    <message>
        <source>Checklist for the test hotel</source>
        <translation>Checklist for the test hotel</translation>
    </message>
    <message>
        <source>%1 · reservation %2 · %3</source>
        <extracomment>Environment, reservation and time of a report</extracomment>
        <translation>%1 · reservation %2 · %3</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Open questions</translation>
    </message>
    <message>
        <source>not found out</source>
        <translation>not found out</translation>
    </message>
    <message>
        <source>How many images may a message carry, what does a virus hit look like?</source>
        <translation>How many images may a message carry, what does a virus hit look like?</translation>
    </message>
    <message>
        <source>Which headers tell the limit (Retry-After, quota), what counts towards it?</source>
        <translation>Which headers tell the limit (Retry-After, quota), what counts towards it?</translation>
    </message>
    <message>
        <source>Have the sandbox and production a queue each?</source>
        <translation>Have the sandbox and production a queue each?</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>Innbox::CommandPalette</name>
    <message>
        <source>Every action</source>
        <translation>Every action</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>What do you want to do?</translation>
    </message>
    <message>
        <source>No action has these words.</source>
        <translation>No action has these words.</translation>
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
        <translation>Before and after: %1</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>As it is sent</source>
        <translation>As it is sent</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>This side cannot be shown.</source>
        <translation>This side cannot be shown.</translation>
    </message>
</context>
<context>
    <name>Innbox::ComposerDialog</name>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Reply to %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>What a reply is about: %1 is a guest or a reservation</extracomment>
        <translation>about %1</translation>
    </message>
</context>
<context>
    <name>Innbox::ContractModel</name>
    <message>
        <source>(nobody knows)</source>
        <translation>(nobody knows)</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Spelling</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Last</translation>
    </message>
</context>
<context>
    <name>Innbox::ContractPane</name>
    <message>
        <source>Only surprises</source>
        <translation>Only surprises</translation>
    </message>
    <message>
        <source>Fields of the answers</source>
        <translation>Fields of the answers</translation>
    </message>
    <message>
        <source>Contract lens</source>
        <translation>Contract lens</translation>
    </message>
    <message>
        <source>No answer has been read yet.</source>
        <translation>No answer has been read yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n spelling(s) seen, every one documented.</source>
        <translation>
            <numerusform>%n spelling seen, it is documented.</numerusform>
            <numerusform>%n spellings seen, every one documented.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 spellings seen, %n surprise(s).</source>
        <extracomment>%1 spellings were seen, %n of them are not as the documents say</extracomment>
        <translation>
            <numerusform>%1 spellings seen, %n surprise.</numerusform>
            <numerusform>%1 spellings seen, %n surprises.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Innbox::ConversationPane</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>This property has no conversation.</source>
        <translation>This property has no conversation.</translation>
    </message>
</context>
<context>
    <name>Innbox::ConversationTextProxy</name>
    <message>
        <source>Sending</source>
        <extracomment>A reply of this conversation waits or is being sent</extracomment>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Unclear</source>
        <extracomment>Nobody knows yet whether a reply of this conversation arrived</extracomment>
        <translation>Unclear</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>A reply of this conversation was refused or is held</extracomment>
        <translation>Not sent</translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n unread message</numerusform>
            <numerusform>%n unread messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>Something is written in this conversation and not sent yet</extracomment>
        <translation>Draft</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message>
        <source>No reply needed</source>
        <extracomment>A person said so</extracomment>
        <translation>No reply needed</translation>
    </message>
    <message>
        <source>%1
Waiting for a reply since %2</source>
        <extracomment>%1 is when the newest message was sent, %2 when the first unanswered one was</extracomment>
        <translation>%1
Waiting for a reply since %2</translation>
    </message>
    <message>
        <source>Reply: %1</source>
        <extracomment>A row of the outbox; %1 is the text of the reply</extracomment>
        <translation>Reply: %1</translation>
    </message>
    <message>
        <source>Sends %1</source>
        <extracomment>A reply of this conversation is sent then; %1 is &quot;12:40&quot; or &quot;tomorrow, 12:40&quot;</extracomment>
        <translation>Sends %1</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <extracomment>%1 is a duration, as &quot;10 d&quot;</extracomment>
        <translation>waiting for %1</translation>
    </message>
</context>
<context>
    <name>Innbox::ConversationView</name>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
</context>
<context>
    <name>Innbox::CustodyDialog</name>
    <message>
        <source>Custody of the queue</source>
        <translation>Custody of the queue</translation>
    </message>
    <message>
        <source>The store could not be read (%1).</source>
        <translation>The store could not be read (%1).</translation>
    </message>
    <message>
        <source>Read again: %1 now stored, %2 still set aside.</source>
        <translation>Read again: %1 now stored, %2 still set aside.</translation>
    </message>
    <message>
        <source>The proof was written to %1.</source>
        <translation>The proof was written to %1.</translation>
    </message>
    <message>
        <source>The proof could not be written: %1</source>
        <translation>The proof could not be written: %1</translation>
    </message>
    <message>
        <source>Polls of the queue</source>
        <translation>Polls of the queue</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>As it came, unread</source>
        <translation>As it came, unread</translation>
    </message>
    <message>
        <source>It needs nothing more</source>
        <translation>It needs nothing more</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Polls</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>Reads everything set aside once more: a newer Innbox may understand it.</source>
        <translation>Reads everything set aside once more: a newer Innbox may understand it.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Set aside (%1)</source>
        <extracomment>A tab; %1 is how many are open</extracomment>
        <translation>Set aside (%1)</translation>
    </message>
    <message>
        <source>Nothing was set aside.</source>
        <translation>Nothing was set aside.</translation>
    </message>
    <message>
        <source>Only its id is known.</source>
        <translation>Only its id is known.</translation>
    </message>
    <message>
        <source>Export the proof</source>
        <translation>Export the proof</translation>
    </message>
</context>
<context>
    <name>Innbox::CustodyText</name>
    <message>
        <source>Fetched %1 = stored %2 + duplicates %3 + set aside %4 · confirmed %5</source>
        <translation>Fetched %1 = stored %2 + duplicates %3 + set aside %4 · confirmed %5</translation>
    </message>
    <message>
        <source>%1 – this does not add up; please report it</source>
        <extracomment>%1 is the line with the sums</extracomment>
        <translation>%1 – this does not add up; please report it</translation>
    </message>
    <message>
        <source>Collecting since %1: what is stored is confirmed to the provider.</source>
        <translation>Collecting since %1: what is stored is confirmed to the provider.</translation>
    </message>
    <message>
        <source>Observing: nothing is confirmed to the provider.</source>
        <translation>Observing: nothing is confirmed to the provider.</translation>
    </message>
    <message>
        <source>The queue has not answered yet.</source>
        <translation>The queue has not answered yet.</translation>
    </message>
    <message numerus="yes">
        <source>The queue was asked %n time(s); its last good answer came %1.</source>
        <translation>
            <numerusform>The queue was asked %n time; its last good answer came %1.</numerusform>
            <numerusform>The queue was asked %n times; its last good answer came %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No history was read back yet to look for gaps.</source>
        <translation>No history was read back yet to look for gaps.</translation>
    </message>
    <message numerus="yes">
        <source>%n history(ies) read back to look for gaps.</source>
        <translation>
            <numerusform>%n history read back to look for gaps.</numerusform>
            <numerusform>%n histories read back to look for gaps.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every message of them had come through the queue.</source>
        <translation>Every message of them had come through the queue.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) stood only there; they are stored.</source>
        <translation>
            <numerusform>%n message stood only there; it is stored.</numerusform>
            <numerusform>%n messages stood only there; they are stored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them should have come through our queue: another program reads it.</source>
        <translation>
            <numerusform>%n of them should have come through our queue: another program reads it.</numerusform>
            <numerusform>%n of them should have come through our queue: another program reads it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n idle poll(s)</source>
        <extracomment>A row of idle polls; %1 is the newest, %n how many</extracomment>
        <translation>
            <numerusform>%1, %n idle poll</numerusform>
            <numerusform>%1, %n idle polls</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no id.</source>
        <translation>It has no id.</translation>
    </message>
    <message>
        <source>Its id is of a kind no id is.</source>
        <translation>Its id is of a kind no id is.</translation>
    </message>
    <message>
        <source>It names no conversation.</source>
        <translation>It names no conversation.</translation>
    </message>
    <message>
        <source>Its content is no text.</source>
        <translation>Its content is no text.</translation>
    </message>
    <message>
        <source>The provider refused to confirm it.</source>
        <translation>The provider refused to confirm it.</translation>
    </message>
    <message>
        <source>It could not be read (%1).</source>
        <extracomment>%1 is a machine word</extracomment>
        <translation>It could not be read (%1).</translation>
    </message>
    <message>
        <source>Read since then</source>
        <translation>Read since then</translation>
    </message>
    <message>
        <source>Stored by another way</source>
        <translation>Stored by another way</translation>
    </message>
    <message>
        <source>Settled by hand</source>
        <translation>Settled by hand</translation>
    </message>
    <message>
        <source>without an id</source>
        <translation>without an id</translation>
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
            <numerusform>%n message stands in a conversation but never came through our queue, although Innbox collects it since %1. It was sent between %2 and %3.

Somebody else confirms messages of this queue: what they take, Innbox sees only later, when it reads a conversation back. End the other program, or let Innbox only observe (Accounts).</numerusform>
            <numerusform>%n messages stand in conversations but never came through our queue, although Innbox collects it since %1. They were sent between %2 and %3.

Somebody else confirms messages of this queue: what they take, Innbox sees only later, when it reads a conversation back. End the other program, or let Innbox only observe (Accounts).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Innbox::DamagedFilesDialog</name>
    <message>
        <source>Files that could not be read</source>
        <translation>Files that could not be read</translation>
    </message>
    <message>
        <source>Innbox started without them. Nothing was deleted: each file was renamed, so that it can be repaired and renamed back while Innbox is closed. Messages are not affected.</source>
        <translation>Innbox started without them. Nothing was deleted: each file was renamed, so that it can be repaired and renamed back while Innbox is closed. Messages are not affected.</translation>
    </message>
    <message>
        <source>Kept as %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Kept as %1</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Accounts have to be set up again. Their messages are still on this computer and are found again with the same address and affiliate id.</source>
        <translation>Accounts have to be set up again. Their messages are still on this computer and are found again with the same address and affiliate id.</translation>
    </message>
    <message>
        <source>Every setting is at its default, and which account was open last is not known.</source>
        <translation>Every setting is at its default, and which account was open last is not known.</translation>
    </message>
    <message>
        <source>Spelling and saved replies are at their defaults.</source>
        <translation>Spelling and saved replies are at their defaults.</translation>
    </message>
    <message>
        <source>Windows open with their default place and size.</source>
        <translation>Windows open with their default place and size.</translation>
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
            <numerusform>%n more cannot be sent</numerusform>
            <numerusform>%n more cannot be sent</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be attached</source>
        <translation>This cannot be attached</translation>
    </message>
    <message numerus="yes">
        <source>Drop to attach %n file(s)</source>
        <translation>
            <numerusform>Drop to attach %n file</numerusform>
            <numerusform>Drop to attach %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to attach %n file(s) to %1</source>
        <extracomment>%1 is a guest or a reservation</extracomment>
        <translation>
            <numerusform>Drop to attach %n file to %1</numerusform>
            <numerusform>Drop to attach %n files to %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many at once: at most %1.</source>
        <translation>Too many at once: at most %1.</translation>
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
        <translation>Account: %1</translation>
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
        <translation>Provider’s sandbox</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>SANDBOX</translation>
    </message>
    <message>
        <source>PROVIDER’S SANDBOX</source>
        <translation>PROVIDER’S SANDBOX</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUCTION</translation>
    </message>
    <message>
        <source>The embedded sandbox: nothing leaves this computer.</source>
        <translation>The embedded sandbox: nothing leaves this computer.</translation>
    </message>
    <message>
        <source>The provider’s sandbox: only test reservations.</source>
        <translation>The provider’s sandbox: only test reservations.</translation>
    </message>
    <message>
        <source>Production: real guests and real properties.</source>
        <translation>Production: real guests and real properties.</translation>
    </message>
</context>
<context>
    <name>Innbox::FaultForm</name>
    <message>
        <source>What goes wrong</source>
        <translation>What goes wrong</translation>
    </message>
    <message>
        <source>At which call</source>
        <translation>At which call</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>Set fault</source>
        <translation>Set fault</translation>
    </message>
    <message>
        <source>Take all away</source>
        <translation>Take all away</translation>
    </message>
    <message>
        <source>Every call</source>
        <translation>Every call</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Once</translation>
    </message>
    <message>
        <source>Three times</source>
        <translation>Three times</translation>
    </message>
    <message>
        <source>Until taken away</source>
        <translation>Until taken away</translation>
    </message>
    <message>
        <source>A share of them</source>
        <translation>A share of them</translation>
    </message>
    <message>
        <source>Share of the requests</source>
        <translation>Share of the requests</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>Percent sign behind a number</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <source>No fault waits any more.</source>
        <translation>No fault waits any more.</translation>
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
        <translation>Delay in seconds</translation>
    </message>
    <message>
        <source>Set: %1 · %2</source>
        <extracomment>A fault and the call it waits for</extracomment>
        <translation>Set: %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Take %n away</source>
        <translation>
            <numerusform>Take %n away</numerusform>
            <numerusform>Take %n away</numerusform>
        </translation>
    </message>
    <message>
        <source>No fault waits</source>
        <translation>No fault waits</translation>
    </message>
</context>
<context>
    <name>Innbox::FilePreview</name>
    <message>
        <source>No preview</source>
        <translation>No preview</translation>
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
        <translation>Images of this conversation</translation>
    </message>
</context>
<context>
    <name>Innbox::FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>Find in this conversation</translation>
    </message>
    <message>
        <source>Older (Enter)</source>
        <translation>Older (Enter)</translation>
    </message>
    <message>
        <source>Newer (Shift+Enter)</source>
        <translation>Newer (Shift+Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the messages found</extracomment>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>Innbox::FirstRunPage</name>
    <message>
        <source>Welcome to Innbox</source>
        <translation>Welcome to Innbox</translation>
    </message>
    <message>
        <source>An inbox for the messages of guests and properties. How do you want to begin? Accounts can be added at any time.</source>
        <translation>An inbox for the messages of guests and properties. How do you want to begin? Accounts can be added at any time.</translation>
    </message>
    <message>
        <source>Try the embedded sandbox</source>
        <translation>Try the embedded sandbox</translation>
    </message>
    <message>
        <source>Made-up guests and properties on this computer. No account is needed and nothing leaves it.</source>
        <translation>Made-up guests and properties on this computer. No account is needed and nothing leaves it.</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation>Open the sandbox</translation>
    </message>
    <message>
        <source>Connect to the provider’s sandbox</source>
        <translation>Connect to the provider’s sandbox</translation>
    </message>
    <message>
        <source>Test reservations at test properties, over the network. Needs an API key and an affiliate id.</source>
        <translation>Test reservations at test properties, over the network. Needs an API key and an affiliate id.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Set up…</translation>
    </message>
    <message>
        <source>Connect to production</source>
        <translation>Connect to production</translation>
    </message>
    <message>
        <source>Real guests and real properties. Innbox only observes until you say that no other program reads the queue.</source>
        <translation>Real guests and real properties. Innbox only observes until you say that no other program reads the queue.</translation>
    </message>
</context>
<context>
    <name>Innbox::FolderTextProxy</name>
    <message numerus="yes">
        <source>%1, %n entries</source>
        <extracomment>A folder and how many entries it has</extracomment>
        <translation>
            <numerusform>%1, %n entry</numerusform>
            <numerusform>%1, %n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs reply</source>
        <translation>Needs reply</translation>
    </message>
    <message>
        <source>Property’s turn</source>
        <translation>Property’s turn</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Unread</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Outbox</translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation>All conversations</translation>
    </message>
    <message>
        <source>Nothing waits for a reply.</source>
        <translation>Nothing waits for a reply.</translation>
    </message>
    <message>
        <source>No property has its turn.</source>
        <translation>No property has its turn.</translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation>Everything is read.</translation>
    </message>
    <message>
        <source>Every reply is settled.</source>
        <translation>Every reply is settled.</translation>
    </message>
    <message>
        <source>No conversation has come through the queue yet.</source>
        <translation>No conversation has come through the queue yet.</translation>
    </message>
    <message>
        <source>No reply needed</source>
        <translation>No reply needed</translation>
    </message>
    <message>
        <source>Nothing is marked as needing no reply.</source>
        <translation>Nothing is marked as needing no reply.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n not sent</source>
        <extracomment>%1 is &quot;Outbox, 3 entries&quot;; %n of them were refused, held or are unclear</extracomment>
        <translation>
            <numerusform>%1, %n not sent</numerusform>
            <numerusform>%1, %n not sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Innbox::FolderView</name>
    <message>
        <source>Folders</source>
        <translation>Folders</translation>
    </message>
</context>
<context>
    <name>Innbox::HitView</name>
    <message>
        <source>Hits</source>
        <translation>Hits</translation>
    </message>
</context>
<context>
    <name>Innbox::HttpLogPane</name>
    <message>
        <source>Wire</source>
        <translation>Wire</translation>
    </message>
    <message>
        <source>Wire log</source>
        <translation>Wire log</translation>
    </message>
    <message>
        <source>Contract lens</source>
        <translation>Contract lens</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
</context>
<context>
    <name>Innbox::IdentityLine</name>
    <message>
        <source>the property</source>
        <translation>the property</translation>
    </message>
    <message>
        <source>Writing as the guest to %1 · %2</source>
        <extracomment>%1 is a property, %2 the environment</extracomment>
        <translation>Writing as the guest to %1 · %2</translation>
    </message>
    <message>
        <source>Writing as the property %1 · %2</source>
        <translation>Writing as the property %1 · %2</translation>
    </message>
    <message>
        <source>Writing as our desk to %1 · %2</source>
        <translation>Writing as our desk to %1 · %2</translation>
    </message>
</context>
<context>
    <name>Innbox::ImageCanvas</name>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>Innbox::ImageShelf</name>
    <message>
        <source>IMAGES</source>
        <translation>IMAGES</translation>
    </message>
</context>
<context>
    <name>Innbox::ImageViewer</name>
    <message>
        <source>Previous image (Left)</source>
        <translation>Previous image (Left)</translation>
    </message>
    <message>
        <source>Next image (Right)</source>
        <translation>Next image (Right)</translation>
    </message>
    <message>
        <source>Images of this conversation</source>
        <translation>Images of this conversation</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Fit</translation>
    </message>
    <message>
        <source>The whole image (0)</source>
        <translation>The whole image (0)</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>One to one (1)</source>
        <translation>One to one (1)</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotate</translation>
    </message>
    <message>
        <source>A quarter to the right (R)</source>
        <translation>A quarter to the right (R)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy the image (Ctrl+C)</source>
        <translation>Copy the image (Ctrl+C)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Save the file as it came (Ctrl+S)</source>
        <translation>Save the file as it came (Ctrl+S)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the images of a conversation</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>Width and height of an image in pixels</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Save image</source>
        <translation>Save image</translation>
    </message>
    <message>
        <source>The image could not be saved there.</source>
        <translation>The image could not be saved there.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>More to do with the images</source>
        <translation>More to do with the images</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Save all…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>About this image</source>
        <translation>About this image</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>Image %1</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Message %1</translation>
    </message>
    <message>
        <source>Save all images</source>
        <translation>Save all images</translation>
    </message>
    <message>
        <source>Print image</source>
        <translation>Print image</translation>
    </message>
    <message>
        <source>The image could not be printed.</source>
        <translation>The image could not be printed.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) were saved.</source>
        <translation>
            <numerusform>%n image was saved.</numerusform>
            <numerusform>%n images were saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are not on this computer or could not be written.</source>
        <translation>
            <numerusform>%n image is not on this computer or could not be written.</numerusform>
            <numerusform>%n images are not on this computer or could not be written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Innbox::KeyDialog</name>
    <message>
        <source>API key of %1</source>
        <translation>API key of %1</translation>
    </message>
    <message>
        <source>No keychain of this desktop has the key of this account. Innbox keeps what you enter until it ends and writes it nowhere. Without the key you can read what is stored.</source>
        <translation>No keychain of this desktop has the key of this account. Innbox keeps what you enter until it ends and writes it nowhere. Without the key you can read what is stored.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API key</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Use this key</translation>
    </message>
</context>
<context>
    <name>Innbox::KeyTable</name>
    <message>
        <source>In the list of conversations</source>
        <translation>In the list of conversations</translation>
    </message>
    <message>
        <source>In the messages</source>
        <translation>In the messages</translation>
    </message>
    <message>
        <source>While writing a reply</source>
        <translation>While writing a reply</translation>
    </message>
    <message>
        <source>On an image of a reply</source>
        <translation>On an image of a reply</translation>
    </message>
    <message>
        <source>While an image is shown</source>
        <translation>While an image is shown</translation>
    </message>
    <message>
        <source>While finding in a conversation</source>
        <translation>While finding in a conversation</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Next place</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Place before</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>While searching</source>
        <translation>While searching</translation>
    </message>
    <message>
        <source>Go to the results</source>
        <translation>Go to the results</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>End the search</translation>
    </message>
    <message>
        <source>In the results of a search</source>
        <translation>In the results of a search</translation>
    </message>
    <message>
        <source>Next result</source>
        <translation>Next result</translation>
    </message>
    <message>
        <source>Result before</source>
        <translation>Result before</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>In the folders</source>
        <translation>In the folders</translation>
    </message>
    <message>
        <source>From the last folder on to the properties</source>
        <translation>From the last folder on to the properties</translation>
    </message>
    <message>
        <source>From the first property back to the folders</source>
        <translation>From the first property back to the folders</translation>
    </message>
    <message>
        <source>In the saved replies</source>
        <translation>In the saved replies</translation>
    </message>
    <message>
        <source>Next saved reply</source>
        <translation>Next saved reply</translation>
    </message>
    <message>
        <source>Saved reply before</source>
        <translation>Saved reply before</translation>
    </message>
    <message>
        <source>Close, when nothing is typed</source>
        <translation>Close, when nothing is typed</translation>
    </message>
    <message>
        <source>In the list of every action</source>
        <translation>In the list of every action</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>Next action</translation>
    </message>
    <message>
        <source>Action before</source>
        <translation>Action before</translation>
    </message>
    <message>
        <source>8 actions on</source>
        <translation>8 actions on</translation>
    </message>
    <message>
        <source>8 actions back</source>
        <translation>8 actions back</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Do it</translation>
    </message>
    <message>
        <source>In a body of the wire log</source>
        <translation>In a body of the wire log</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>Fold or unfold</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Fold</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Unfold</translation>
    </message>
    <message>
        <source>In the sandbox</source>
        <translation>In the sandbox</translation>
    </message>
    <message>
        <source>Back to the messages</source>
        <translation>Back to the messages</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Next conversation</translation>
    </message>
    <message>
        <source>Conversation before</source>
        <translation>Conversation before</translation>
    </message>
    <message>
        <source>First conversation</source>
        <translation>First conversation</translation>
    </message>
    <message>
        <source>Last conversation loaded</source>
        <translation>Last conversation loaded</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Message before</source>
        <translation>Message before</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>Next message</translation>
    </message>
    <message>
        <source>Select several messages</source>
        <translation>Select several messages</translation>
    </message>
    <message>
        <source>A page back</source>
        <translation>A page back</translation>
    </message>
    <message>
        <source>A page on</source>
        <translation>A page on</translation>
    </message>
    <message>
        <source>First message loaded</source>
        <translation>First message loaded</translation>
    </message>
    <message>
        <source>Newest message</source>
        <translation>Newest message</translation>
    </message>
    <message>
        <source>Reply to this message</source>
        <translation>Reply to this message</translation>
    </message>
    <message>
        <source>Show the images of this message</source>
        <translation>Show the images of this message</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Select all messages</source>
        <translation>Select all messages</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Select none</translation>
    </message>
    <message>
        <source>Send the reply</source>
        <translation>Send the reply</translation>
    </message>
    <message>
        <source>Send and go to the next</source>
        <translation>Send and go to the next</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Saved replies</translation>
    </message>
    <message>
        <source>Saved replies, at the beginning of a word</source>
        <translation>Saved replies, at the beginning of a word</translation>
    </message>
    <message>
        <source>Next place to fill in</source>
        <translation>Next place to fill in</translation>
    </message>
    <message>
        <source>Next image, image before</source>
        <translation>Next image, image before</translation>
    </message>
    <message>
        <source>Move this image</source>
        <translation>Move this image</translation>
    </message>
    <message>
        <source>Compare before and after</source>
        <translation>Compare before and after</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Image before</source>
        <translation>Image before</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>Next image</translation>
    </message>
    <message>
        <source>First image</source>
        <translation>First image</translation>
    </message>
    <message>
        <source>Last image</source>
        <translation>Last image</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>As large as the window</source>
        <translation>As large as the window</translation>
    </message>
    <message>
        <source>One pixel for one pixel</source>
        <translation>One pixel for one pixel</translation>
    </message>
    <message>
        <source>Move a large image</source>
        <translation>Move a large image</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Turn</translation>
    </message>
    <message>
        <source>About this image</source>
        <translation>About this image</translation>
    </message>
    <message>
        <source>Try to load it again</source>
        <translation>Try to load it again</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Save all…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>In a dialog</source>
        <translation>In a dialog</translation>
    </message>
    <message>
        <source>Leave the reply</source>
        <translation>Leave the reply</translation>
    </message>
    <message>
        <source>Undo typing</source>
        <translation>Undo typing</translation>
    </message>
    <message>
        <source>Undo; where nothing is written, undo the last sending</source>
        <translation>Undo; where nothing is written, undo the last sending</translation>
    </message>
</context>
<context>
    <name>Innbox::KeyText</name>
    <message>
        <source>Enter</source>
        <extracomment>The key</extracomment>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>Innbox::KeyboardDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Everywhere in the window</source>
        <translation>Everywhere in the window</translation>
    </message>
</context>
<context>
    <name>Innbox::KeychainDialog</name>
    <message>
        <source>The keychain is locked</source>
        <translation>The keychain is locked</translation>
    </message>
    <message>
        <source>The key of %1 is in the keychain of this desktop, and the keychain is locked. Innbox fetches and sends nothing until it is unlocked; you can read what is stored.</source>
        <translation>The key of %1 is in the keychain of this desktop, and the keychain is locked. Innbox fetches and sends nothing until it is unlocked; you can read what is stored.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Unlock…</translation>
    </message>
    <message>
        <source>It is still locked. If this desktop did not ask for a password, unlock it with the program that manages your passwords.</source>
        <translation>It is still locked. If this desktop did not ask for a password, unlock it with the program that manages your passwords.</translation>
    </message>
</context>
<context>
    <name>Innbox::LeaveGuard</name>
    <message>
        <source>Quit Innbox?</source>
        <translation>Quit Innbox?</translation>
    </message>
    <message>
        <source>Leave this account?</source>
        <translation>Leave this account?</translation>
    </message>
    <message>
        <source>Replies are under way:
%1</source>
        <translation>Replies are under way:
%1</translation>
    </message>
    <message>
        <source>A request that has left is waited for. All the rest stays in the outbox and goes on when Innbox starts again.</source>
        <translation>A request that has left is waited for. All the rest stays in the outbox and goes on when Innbox starts again.</translation>
    </message>
    <message>
        <source>A request that has left is waited for. All the rest stays in the outbox and goes on when you come back to this account.</source>
        <translation>A request that has left is waited for. All the rest stays in the outbox and goes on when you come back to this account.</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Quit anyway</translation>
    </message>
    <message>
        <source>Leave anyway</source>
        <translation>Leave anyway</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) being sent now</source>
        <translation>
            <numerusform>%n reply being sent now</numerusform>
            <numerusform>%n replies being sent now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) about to be sent</source>
        <translation>
            <numerusform>%n reply about to be sent</numerusform>
            <numerusform>%n replies about to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) waiting for their time</source>
        <translation>
            <numerusform>%n reply waiting for its time</numerusform>
            <numerusform>%n replies waiting for their time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unclear reply(ies) still being looked for</source>
        <translation>
            <numerusform>%n unclear reply still being looked for</numerusform>
            <numerusform>%n unclear replies still being looked for</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Innbox::LinkOpener</name>
    <message>
        <source>It is written “%1”, with letters that may look like others. The real name is %2.</source>
        <translation>It is written “%1”, with letters that may look like others. The real name is %2.</translation>
    </message>
    <message>
        <source>What stands before the @ is no address, it only looks like one.</source>
        <translation>What stands before the @ is no address, it only looks like one.</translation>
    </message>
    <message>
        <source>The connection would not be encrypted.</source>
        <translation>The connection would not be encrypted.</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Open link</translation>
    </message>
    <message>
        <source>Open %1 in the browser?</source>
        <translation>Open %1 in the browser?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>No program could open this link.</source>
        <translation>No program could open this link.</translation>
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
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 are names, %n conversations beyond them</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
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
        <translation>Show Innbox</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button of a notification: shows the conversation</extracomment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Reply later</source>
        <extracomment>Button of a notification: the conversation stays unread</extracomment>
        <translation>Reply later</translation>
    </message>
</context>
<context>
    <name>Innbox::OutboxDetailsDialog</name>
    <message>
        <source>What happened to this reply</source>
        <translation>What happened to this reply</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Then it was</source>
        <translation>Then it was</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>Copy request id</translation>
    </message>
    <message>
        <source>The provider&apos;s support finds the request by it</source>
        <translation>The provider&apos;s support finds the request by it</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copy all</translation>
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
        <translation>Request %1</translation>
    </message>
</context>
<context>
    <name>Innbox::OutboxText</name>
    <message>
        <source>Held: something newer arrived before this was sent</source>
        <translation>Held: something newer arrived before this was sent</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>Who, when and the beginning of what they wrote</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Held: it should have left at %1, while Innbox did not run</source>
        <translation>Held: it should have left at %1, while Innbox did not run</translation>
    </message>
    <message>
        <source>Held: the conversation cannot be read, so nobody knows whether something newer is there</source>
        <translation>Held: the conversation cannot be read, so nobody knows whether something newer is there</translation>
    </message>
    <message>
        <source>Held: an image of it cannot be sent</source>
        <translation>Held: an image of it cannot be sent</translation>
    </message>
    <message>
        <source>Sending in %1 s</source>
        <translation>Sending in %1 s</translation>
    </message>
    <message>
        <source>Will be sent at %1 if Innbox runs then</source>
        <translation>Will be sent at %1 if Innbox runs then</translation>
    </message>
    <message>
        <source>Held until the earlier reply is settled</source>
        <translation>Held until the earlier reply is settled</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Waiting to be sent</translation>
    </message>
    <message>
        <source>Waiting to be sent again. Last try: %1</source>
        <translation>Waiting to be sent again. Last try: %1</translation>
    </message>
    <message>
        <source>Unclear whether it arrived, checking the conversation</source>
        <translation>Unclear whether it arrived, checking the conversation</translation>
    </message>
    <message>
        <source>Unclear whether it arrived. Please decide</source>
        <translation>Unclear whether it arrived. Please decide</translation>
    </message>
    <message>
        <source>Tried until %1, the answer was lost</source>
        <translation>Tried until %1, the answer was lost</translation>
    </message>
    <message>
        <source>Tried until %1: %2</source>
        <translation>Tried until %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>The conversation was read %n time(s) since, it is not there</source>
        <translation>
            <numerusform>The conversation was read once since, it is not there</numerusform>
            <numerusform>The conversation was read %n times since, it is not there</numerusform>
        </translation>
    </message>
    <message>
        <source>Probably this one, %1: %2</source>
        <translation>Probably this one, %1: %2</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Sending…</translation>
    </message>
    <message>
        <source>Not sent: refused by the provider</source>
        <translation>Not sent: refused by the provider</translation>
    </message>
    <message>
        <source>Not sent, refused by the provider: %1</source>
        <translation>Not sent, refused by the provider: %1</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Discarded</translation>
    </message>
    <message>
        <source>Look again, then send</source>
        <translation>Look again, then send</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Send anyway</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Send now</translation>
    </message>
    <message>
        <source>It is there…</source>
        <translation>It is there…</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>Reads the conversation once more and sends the reply only when it is not there.</source>
        <translation>Reads the conversation once more and sends the reply only when it is not there.</translation>
    </message>
    <message>
        <source>Sends this reply although it was held.</source>
        <translation>Sends this reply although it was held.</translation>
    </message>
    <message>
        <source>Sends this reply once more.</source>
        <translation>Sends this reply once more.</translation>
    </message>
    <message>
        <source>Gives this reply up. Its text goes back to the draft if that is empty.</source>
        <translation>Gives this reply up. Its text goes back to the draft if that is empty.</translation>
    </message>
    <message>
        <source>Does not send this reply; its text goes back to where you write.</source>
        <translation>Does not send this reply; its text goes back to where you write.</translation>
    </message>
    <message>
        <source>Sends this reply at once.</source>
        <translation>Sends this reply at once.</translation>
    </message>
    <message>
        <source>Choose the message of the conversation that is this reply.</source>
        <translation>Choose the message of the conversation that is this reply.</translation>
    </message>
    <message>
        <source>Shows what happened to this reply, step by step.</source>
        <translation>Shows what happened to this reply, step by step.</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>State of a reply</extracomment>
        <translation>waiting</translation>
    </message>
    <message>
        <source>sending</source>
        <extracomment>State of a reply</extracomment>
        <translation>sending</translation>
    </message>
    <message>
        <source>accepted</source>
        <extracomment>State of a reply</extracomment>
        <translation>accepted</translation>
    </message>
    <message>
        <source>unclear</source>
        <extracomment>State of a reply</extracomment>
        <translation>unclear</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>State of a reply</extracomment>
        <translation>refused</translation>
    </message>
    <message>
        <source>given up</source>
        <extracomment>State of a reply</extracomment>
        <translation>given up</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Written</translation>
    </message>
    <message>
        <source>Sending began</source>
        <translation>Sending began</translation>
    </message>
    <message>
        <source>The provider accepted it</source>
        <translation>The provider accepted it</translation>
    </message>
    <message>
        <source>The provider refused it</source>
        <translation>The provider refused it</translation>
    </message>
    <message>
        <source>It certainly did not arrive; it will be tried again</source>
        <translation>It certainly did not arrive; it will be tried again</translation>
    </message>
    <message>
        <source>The answer was lost: unclear whether it arrived</source>
        <translation>The answer was lost: unclear whether it arrived</translation>
    </message>
    <message>
        <source>Found in the conversation</source>
        <translation>Found in the conversation</translation>
    </message>
    <message>
        <source>Somebody asked to send it (again)</source>
        <translation>Somebody asked to send it (again)</translation>
    </message>
    <message>
        <source>Somebody gave it up</source>
        <translation>Somebody gave it up</translation>
    </message>
    <message>
        <source>Somebody said which message of the conversation it is</source>
        <translation>Somebody said which message of the conversation it is</translation>
    </message>
    <message>
        <source>Taken back into the draft</source>
        <translation>Taken back into the draft</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Held back</translation>
    </message>
    <message>
        <source>Its time was changed</source>
        <translation>Its time was changed</translation>
    </message>
    <message>
        <source>The conversation was read: it is not there</source>
        <translation>The conversation was read: it is not there</translation>
    </message>
    <message>
        <source>Uploading image %1 of %2: %3 %</source>
        <extracomment>Image 2 of 3: 62 %</extracomment>
        <translation>Uploading image %1 of %2: %3 %</translation>
    </message>
    <message>
        <source>Its images are being made ready</source>
        <translation>Its images are being made ready</translation>
    </message>
    <message>
        <source>Waiting to upload its images</source>
        <translation>Waiting to upload its images</translation>
    </message>
    <message numerus="yes">
        <source>With %n image(s)</source>
        <translation>
            <numerusform>With %n image</numerusform>
            <numerusform>With %n images</numerusform>
        </translation>
    </message>
    <message>
        <source>It wants a line of text with the images.</source>
        <translation>It wants a line of text with the images.</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Add a line</translation>
    </message>
    <message>
        <source>Will be sent at %1 if Innbox runs then and no new message comes</source>
        <translation>Will be sent at %1 if Innbox runs then and no new message comes</translation>
    </message>
</context>
<context>
    <name>Innbox::PersonText</name>
    <message>
        <source>Reservation %1</source>
        <translation>Reservation %1</translation>
    </message>
    <message>
        <source>Conversation %1</source>
        <translation>Conversation %1</translation>
    </message>
    <message>
        <source>Property %1</source>
        <translation>Property %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A property and the number of a reservation</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>Without words</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>No messages yet</translation>
    </message>
    <message>
        <source>Our desk: %1</source>
        <translation>Our desk: %1</translation>
    </message>
    <message>
        <source>Property: %1</source>
        <translation>Property: %1</translation>
    </message>
    <message>
        <source>Guest: %1</source>
        <translation>Guest: %1</translation>
    </message>
    <message>
        <source>our desk</source>
        <extracomment>The role beside a name: our own side</extracomment>
        <translation>our desk</translation>
    </message>
    <message>
        <source>property</source>
        <extracomment>The role beside a name</extracomment>
        <translation>property</translation>
    </message>
    <message>
        <source>guest</source>
        <extracomment>The role beside a name</extracomment>
        <translation>guest</translation>
    </message>
    <message>
        <source>other sender</source>
        <extracomment>The role beside a name: the provider told none that we know</extracomment>
        <translation>other sender</translation>
    </message>
    <message>
        <source>Our desk</source>
        <translation>Our desk</translation>
    </message>
    <message>
        <source>The property</source>
        <translation>The property</translation>
    </message>
    <message>
        <source>The guest</source>
        <translation>The guest</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Unknown sender</translation>
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
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
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
        <translation>Time</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Fetched</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Stored</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicates</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
</context>
<context>
    <name>Innbox::ProblemBar</name>
    <message>
        <source>Try again now</source>
        <translation>Try again now</translation>
    </message>
    <message>
        <source>Request id for the provider’s support</source>
        <translation>Request id for the provider’s support</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Request %1</translation>
    </message>
</context>
<context>
    <name>Innbox::ProblemText</name>
    <message>
        <source>No connection</source>
        <translation>No connection</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>Limit reached, waiting</source>
        <translation>Limit reached, waiting</translation>
    </message>
    <message>
        <source>Provider has a fault</source>
        <translation>Provider has a fault</translation>
    </message>
    <message>
        <source>Messaging not enabled</source>
        <translation>Messaging not enabled</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Key refused</translation>
    </message>
    <message>
        <source>Access refused</source>
        <translation>Access refused</translation>
    </message>
    <message>
        <source>Request refused</source>
        <translation>Request refused</translation>
    </message>
    <message>
        <source>Cannot save</source>
        <translation>Cannot save</translation>
    </message>
    <message>
        <source>There is no connection to the provider. Innbox tries again by itself; what you write is kept and sent later.</source>
        <translation>There is no connection to the provider. Innbox tries again by itself; what you write is kept and sent later.</translation>
    </message>
    <message>
        <source>The provider did not answer in time. Innbox tries again by itself.</source>
        <translation>The provider did not answer in time. Innbox tries again by itself.</translation>
    </message>
    <message>
        <source>The provider&apos;s limit of requests is reached. Innbox waits as long as it asks for.</source>
        <translation>The provider&apos;s limit of requests is reached. Innbox waits as long as it asks for.</translation>
    </message>
    <message>
        <source>The provider answered with a fault. Innbox tries again by itself.</source>
        <translation>The provider answered with a fault. Innbox tries again by itself.</translation>
    </message>
    <message>
        <source>The provider answers with a fault since the first try: messaging is probably not enabled for this account. Ask your contact at the provider.</source>
        <translation>The provider answers with a fault since the first try: messaging is probably not enabled for this account. Ask your contact at the provider.</translation>
    </message>
    <message>
        <source>The provider refused the key. Check the key of this account.</source>
        <translation>The provider refused the key. Check the key of this account.</translation>
    </message>
    <message>
        <source>The provider refused access. Check the affiliate id and the permissions of this account.</source>
        <translation>The provider refused access. Check the affiliate id and the permissions of this account.</translation>
    </message>
    <message>
        <source>The provider refused the request.</source>
        <translation>The provider refused the request.</translation>
    </message>
    <message>
        <source>Messages could not be saved on this computer, so nothing was confirmed to the provider. Nothing is lost there.</source>
        <translation>Messages could not be saved on this computer, so nothing was confirmed to the provider. Nothing is lost there.</translation>
    </message>
    <message>
        <source>The store cannot be opened. Check that its folder exists and may be written.</source>
        <translation>The store cannot be opened. Check that its folder exists and may be written.</translation>
    </message>
    <message>
        <source>Another program keeps the store locked. Try again in a moment.</source>
        <translation>Another program keeps the store locked. Try again in a moment.</translation>
    </message>
    <message>
        <source>The store cannot be written: the file or its disk is read-only.</source>
        <translation>The store cannot be written: the file or its disk is read-only.</translation>
    </message>
    <message>
        <source>The disk is full. Make room and try again.</source>
        <translation>The disk is full. Make room and try again.</translation>
    </message>
    <message>
        <source>The store is damaged. Nothing was overwritten.</source>
        <translation>The store is damaged. Nothing was overwritten.</translation>
    </message>
    <message>
        <source>The store was written by a newer Innbox. Nothing was changed.</source>
        <translation>The store was written by a newer Innbox. Nothing was changed.</translation>
    </message>
    <message>
        <source>This is no longer in the store.</source>
        <translation>This is no longer in the store.</translation>
    </message>
    <message>
        <source>This changed meanwhile. Look again.</source>
        <translation>This changed meanwhile. Look again.</translation>
    </message>
    <message>
        <source>The store is being closed.</source>
        <translation>The store is being closed.</translation>
    </message>
    <message>
        <source>The store reported a fault.</source>
        <translation>The store reported a fault.</translation>
    </message>
    <message>
        <source>Key missing</source>
        <translation>Key missing</translation>
    </message>
    <message>
        <source>This account has no key yet, so nothing is fetched or sent. What is stored can be read.</source>
        <translation>This account has no key yet, so nothing is fetched or sent. What is stored can be read.</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>Keychain locked</translation>
    </message>
    <message>
        <source>The keychain of this desktop is locked, so the key cannot be read and nothing is fetched or sent. Unlock it, and Innbox goes on by itself.</source>
        <translation>The keychain of this desktop is locked, so the key cannot be read and nothing is fetched or sent. Unlock it, and Innbox goes on by itself.</translation>
    </message>
    <message>
        <source>It was already sent from another place, so it was not sent again.</source>
        <translation>It was already sent from another place, so it was not sent again.</translation>
    </message>
</context>
<context>
    <name>Innbox::PropertyTextProxy</name>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a reply</source>
        <translation>
            <numerusform>%n needs a reply</numerusform>
            <numerusform>%n need a reply</numerusform>
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
        <translation>Properties</translation>
    </message>
</context>
<context>
    <name>Innbox::QuoteStrip</name>
    <message>
        <source>Do not quote this message</source>
        <translation>Do not quote this message</translation>
    </message>
    <message>
        <source>Answers %1</source>
        <extracomment>Over the place where one writes: %1 is who and what is answered</extracomment>
        <translation>Answers %1</translation>
    </message>
</context>
<context>
    <name>Innbox::ReplyAlerts</name>
    <message>
        <source>Reply to %1. %2</source>
        <extracomment>%1 is a guest, %2 a sentence about what became of the reply</extracomment>
        <translation>Reply to %1. %2</translation>
    </message>
    <message>
        <source>The reply to %1 was sent.</source>
        <extracomment>%1 is a guest</extracomment>
        <translation>The reply to %1 was sent.</translation>
    </message>
</context>
<context>
    <name>Innbox::ReplyAssistant</name>
    <message>
        <source>No spelling</source>
        <translation>No spelling</translation>
    </message>
    <message>
        <source>%1 spelling</source>
        <extracomment>%1 is a language, as in &quot;English spelling&quot;</extracomment>
        <translation>%1 spelling</translation>
    </message>
    <message>
        <source>Do not check</source>
        <translation>Do not check</translation>
    </message>
    <message>
        <source>The saved reply names %1, but no such image lies beside it.</source>
        <translation>The saved reply names %1, but no such image lies beside it.</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>No suggestions</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>Add “%1” to my words</translation>
    </message>
    <message>
        <source>The word is known until Innbox ends: the list of your words cannot be written.</source>
        <translation>The word is known until Innbox ends: the list of your words cannot be written.</translation>
    </message>
    <message>
        <source>Saved replies…</source>
        <translation>Saved replies…</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Spelling</translation>
    </message>
    <message>
        <source>Spelling: no dictionary is installed</source>
        <translation>Spelling: no dictionary is installed</translation>
    </message>
</context>
<context>
    <name>Innbox::ReplyBar</name>
    <message>
        <source>Write a line to go with the images…</source>
        <translation>Write a line to go with the images…</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>Write a reply…</translation>
    </message>
    <message>
        <source>This draft could not be saved. %1</source>
        <translation>This draft could not be saved. %1</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 characters</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Enter begins a new line</source>
        <translation>Ctrl+Enter sends, Enter begins a new line</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Draft saved %1</translation>
    </message>
    <message>
        <source>an earlier message</source>
        <translation>an earlier message</translation>
    </message>
    <message>
        <source>This draft was sent or removed from outside this window.</source>
        <translation>This draft was sent or removed from outside this window.</translation>
    </message>
    <message>
        <source>This draft was changed from outside this window. Look at it before you send it.</source>
        <translation>This draft was changed from outside this window. Look at it before you send it.</translation>
    </message>
    <message>
        <source>This reply is not sent yet: %1 still has to be filled in. Tab goes from one such place to the next.</source>
        <translation>This reply is not sent yet: %1 still has to be filled in. Tab goes from one such place to the next.</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line</source>
        <translation>Enter sends, Shift+Enter begins a new line</translation>
    </message>
</context>
<context>
    <name>Innbox::ReplyButtons</name>
    <message>
        <source>Attach images</source>
        <translation>Attach images</translation>
    </message>
    <message>
        <source>Saved replies (Ctrl+T)</source>
        <translation>Saved replies (Ctrl+T)</translation>
    </message>
    <message>
        <source>Open composer</source>
        <translation>Open composer</translation>
    </message>
    <message>
        <source>Write in a window of its own (Ctrl+Shift+R)</source>
        <translation>Write in a window of its own (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Attach</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Saved replies</translation>
    </message>
    <message>
        <source>Language of the spelling</source>
        <translation>Language of the spelling</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Send later</translation>
    </message>
    <message>
        <source>Send and next</source>
        <translation>Send and next</translation>
    </message>
    <message>
        <source>Send and open the next conversation (Ctrl+Shift+Enter)</source>
        <translation>Send and open the next conversation (Ctrl+Shift+Enter)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Send this reply (Ctrl+Enter); with Shift also go to the next conversation</source>
        <translation>Send this reply (Ctrl+Enter); with Shift also go to the next conversation</translation>
    </message>
    <message>
        <source>Image files…</source>
        <translation>Image files…</translation>
    </message>
    <message>
        <source>An image of this conversation…</source>
        <translation>An image of this conversation…</translation>
    </message>
    <message>
        <source>More ways to send</source>
        <translation>More ways to send</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Enter begins a new line</source>
        <translation>Ctrl+Enter sends, Enter begins a new line</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line</source>
        <translation>Enter sends, Shift+Enter begins a new line</translation>
    </message>
</context>
<context>
    <name>Innbox::ReplyEdit</name>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
</context>
<context>
    <name>Innbox::ReplyHeadText</name>
    <message>
        <source>it is not valid YAML (%1)</source>
        <extracomment>Why the head of a saved reply cannot be read; %1 is what the YAML library says</extracomment>
        <translation>it is not valid YAML (%1)</translation>
    </message>
    <message>
        <source>it has to consist of lines such as “language: en”</source>
        <translation>it has to consist of lines such as “language: en”</translation>
    </message>
    <message>
        <source>language and shortcut have to be text</source>
        <translation>language and shortcut have to be text</translation>
    </message>
    <message>
        <source>a key is there twice</source>
        <translation>a key is there twice</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>it is nested too deeply</translation>
    </message>
    <message>
        <source>references with * are not allowed</source>
        <translation>references with * are not allowed</translation>
    </message>
    <message>
        <source>The head cannot be read at line %1, column %2: %3. Language and shortcut count as not given until it is corrected in the text.</source>
        <extracomment>The head of a saved reply: the lines between the two lines of dashes</extracomment>
        <translation>The head cannot be read at line %1, column %2: %3. Language and shortcut count as not given until it is corrected in the text.</translation>
    </message>
</context>
<context>
    <name>Innbox::ReplyNotice</name>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
    <message>
        <source>Opens the conversation at this reply</source>
        <translation>Opens the conversation at this reply</translation>
    </message>
    <message>
        <source>Hides this line; the outbox keeps the reply</source>
        <translation>Hides this line; the outbox keeps the reply</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Beside a reply that was not sent: how many others wait for a person</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Innbox::ReplySender</name>
    <message>
        <source>This reply could not be queued. %1</source>
        <translation>This reply could not be queued. %1</translation>
    </message>
    <message>
        <source>This reply could not be taken back. %1</source>
        <translation>This reply could not be taken back. %1</translation>
    </message>
    <message>
        <source>This reply was already sent from another place. It was not sent a second time.</source>
        <translation>This reply was already sent from another place. It was not sent a second time.</translation>
    </message>
    <message>
        <source>An earlier state of this reply was already sent from another place. What you changed since is here and was not sent.</source>
        <translation>An earlier state of this reply was already sent from another place. What you changed since is here and was not sent.</translation>
    </message>
</context>
<context>
    <name>Innbox::ReservationPanel</name>
    <message>
        <source>Reservation</source>
        <translation>Reservation</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Guest</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Property</translation>
    </message>
    <message>
        <source>Property id</source>
        <translation>Property id</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>RESERVATION</source>
        <translation>RESERVATION</translation>
    </message>
    <message>
        <source>CONVERSATION</source>
        <translation>CONVERSATION</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <extracomment>%1 is the name of a number, as &quot;Property id&quot;</extracomment>
        <translation>Copy “%1”</translation>
    </message>
    <message>
        <source>SENDING WINDOW</source>
        <translation>SENDING WINDOW</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Check-out</source>
        <translation>Check-out</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Wishes</source>
        <extracomment>What the guest wrote when booking</extracomment>
        <translation>Wishes</translation>
    </message>
    <message>
        <source>As far as the provider’s documents tell. The provider decides: a reply is never held back because of these days.</source>
        <translation>As far as the provider’s documents tell. The provider decides: a reply is never held back because of these days.</translation>
    </message>
    <message>
        <source>The provider tells no names and dates of stays to this account.</source>
        <translation>The provider tells no names and dates of stays to this account.</translation>
    </message>
    <message>
        <source>The guest can write</source>
        <translation>The guest can write</translation>
    </message>
    <message>
        <source>The property answers</source>
        <translation>The property answers</translation>
    </message>
    <message>
        <source>We can write</source>
        <translation>We can write</translation>
    </message>
    <message>
        <source>The provider keeps it until %1.</source>
        <translation>The provider keeps it until %1.</translation>
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
        <translation>Scenarios, faults and clock of the embedded sandbox</translation>
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
        <translation>Inbox</translation>
    </message>
    <message>
        <source>Back to the inbox (Esc)</source>
        <translation>Back to the inbox (Esc)</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>Reset…</translation>
    </message>
    <message>
        <source>New test booking…</source>
        <translation>New test booking…</translation>
    </message>
    <message>
        <source>+1 h</source>
        <translation>+1 h</translation>
    </message>
    <message>
        <source>Move the sandbox’s clock on by an hour</source>
        <translation>Move the sandbox’s clock on by an hour</translation>
    </message>
    <message>
        <source>+1 day</source>
        <translation>+1 day</translation>
    </message>
    <message>
        <source>Move the sandbox’s clock on by a day</source>
        <translation>Move the sandbox’s clock on by a day</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>Move the sandbox’s clock on to the date beside</source>
        <translation>Move the sandbox’s clock on to the date beside</translation>
    </message>
    <message>
        <source>Date to move the sandbox’s clock to</source>
        <translation>Date to move the sandbox’s clock to</translation>
    </message>
    <message>
        <source>The sandbox’s clock only moves on.</source>
        <translation>The sandbox’s clock only moves on.</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenarios</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Open a file…</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Faults</translation>
    </message>
    <message>
        <source>World</source>
        <translation>World</translation>
    </message>
    <message>
        <source>Write into the sandbox</source>
        <translation>Write into the sandbox</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Embedded, %1</source>
        <translation>Embedded, %1</translation>
    </message>
    <message>
        <source>Embedded, not served by this window</source>
        <translation>Embedded, not served by this window</translation>
    </message>
    <message>
        <source>Clock: %1 UTC</source>
        <extracomment>The sandbox&apos;s clock, in UTC</extracomment>
        <translation>Clock: %1 UTC</translation>
    </message>
    <message>
        <source>Clock: %1 UTC · %2</source>
        <translation>Clock: %1 UTC · %2</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nothing leaves this computer.</translation>
    </message>
    <message>
        <source>The clock was moved: %1</source>
        <extracomment>%1 is a duration like &quot;+1 d&quot;</extracomment>
        <translation>The clock was moved: %1</translation>
    </message>
    <message>
        <source>Booked: reservation %1.</source>
        <translation>Booked: reservation %1.</translation>
    </message>
    <message>
        <source>Reset the sandbox</source>
        <translation>Reset the sandbox</translation>
    </message>
    <message>
        <source>Make the sandbox’s world anew?</source>
        <translation>Make the sandbox’s world anew?</translation>
    </message>
    <message>
        <source>Bookings, messages, faults and the moved clock of the sandbox are gone. What this inbox has stored stays.</source>
        <translation>Bookings, messages, faults and the moved clock of the sandbox are gone. What this inbox has stored stays.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>The sandbox began anew.</source>
        <translation>The sandbox began anew.</translation>
    </message>
    <message>
        <source>Open a scenario</source>
        <translation>Open a scenario</translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation>Scenarios (*.json)</translation>
    </message>
    <message>
        <source>State of the sandbox</source>
        <translation>State of the sandbox</translation>
    </message>
</context>
<context>
    <name>Innbox::SandboxText</name>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>message of the guest</source>
        <translation>message of the guest</translation>
    </message>
    <message>
        <source>message of the property</source>
        <translation>message of the property</translation>
    </message>
    <message>
        <source>message of our desk</source>
        <translation>message of our desk</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>&quot;message of the guest “Is there parking?”&quot;</extracomment>
        <translation>%1 “%2”</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n image(s)</source>
        <translation>
            <numerusform>%1 with %n image</numerusform>
            <numerusform>%1 with %n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n in all</source>
        <translation>
            <numerusform>%1, %n in all</numerusform>
            <numerusform>%1, %n in all</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, at least one</source>
        <translation>%1, at least one</translation>
    </message>
    <message>
        <source>the reply is %1</source>
        <translation>the reply is %1</translation>
    </message>
    <message numerus="yes">
        <source>the provider took the text %n time(s)</source>
        <translation>
            <numerusform>the provider took the text once</numerusform>
            <numerusform>the provider took the text %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait in the queue</source>
        <translation>
            <numerusform>%n message waits in the queue</numerusform>
            <numerusform>%n messages wait in the queue</numerusform>
        </translation>
    </message>
    <message>
        <source>sums: %1</source>
        <translation>sums: %1</translation>
    </message>
    <message>
        <source>%1 answers %2</source>
        <translation>%1 answers %2</translation>
    </message>
    <message>
        <source>problem: %1</source>
        <translation>problem: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n surprise(s) in the answers</source>
        <translation>
            <numerusform>%n surprise in the answers</numerusform>
            <numerusform>%n surprises in the answers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · after %2</source>
        <extracomment>An expectation that held, and when</extracomment>
        <translation>%1 · after %2</translation>
    </message>
    <message>
        <source>%1 · after %2, but: %3</source>
        <extracomment>An expectation that did not hold, when, and what was found instead</extracomment>
        <translation>%1 · after %2, but: %3</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Step %1 of %2</translation>
    </message>
    <message>
        <source>Before step %1 of %2</source>
        <translation>Before step %1 of %2</translation>
    </message>
    <message>
        <source>Every expectation held, %1</source>
        <translation>Every expectation held, %1</translation>
    </message>
    <message>
        <source>Not every expectation held, %1</source>
        <translation>Not every expectation held, %1</translation>
    </message>
    <message>
        <source>Ended early: %1</source>
        <translation>Ended early: %1</translation>
    </message>
    <message>
        <source>Answers an error status</source>
        <translation>Answers an error status</translation>
    </message>
    <message>
        <source>Never answers, nothing happened</source>
        <translation>Never answers, nothing happened</translation>
    </message>
    <message>
        <source>Never answers, but it took effect</source>
        <translation>Never answers, but it took effect</translation>
    </message>
    <message>
        <source>Answers late</source>
        <translation>Answers late</translation>
    </message>
    <message>
        <source>Connection lost, nothing happened</source>
        <translation>Connection lost, nothing happened</translation>
    </message>
    <message>
        <source>Answer lost, but it took effect</source>
        <translation>Answer lost, but it took effect</translation>
    </message>
    <message>
        <source>Half an answer, nothing happened</source>
        <translation>Half an answer, nothing happened</translation>
    </message>
    <message>
        <source>Half an answer, but it took effect</source>
        <translation>Half an answer, but it took effect</translation>
    </message>
    <message>
        <source>Send answers without id, nothing happened</source>
        <translation>Send answers without id, nothing happened</translation>
    </message>
    <message>
        <source>Send answers without id, but it took effect</source>
        <translation>Send answers without id, but it took effect</translation>
    </message>
    <message>
        <source>Confirmed messages come once more</source>
        <translation>Confirmed messages come once more</translation>
    </message>
    <message>
        <source>An element without sense among the messages</source>
        <translation>An element without sense among the messages</translation>
    </message>
    <message>
        <source>Send took effect, but shows late</source>
        <translation>Send took effect, but shows late</translation>
    </message>
    <message>
        <source>Another program serves this sandbox: steer it there.</source>
        <translation>Another program serves this sandbox: steer it there.</translation>
    </message>
    <message>
        <source>The sandbox could not write its journal; nothing happened.</source>
        <translation>The sandbox could not write its journal; nothing happened.</translation>
    </message>
    <message>
        <source>The sandbox does not know that.</source>
        <translation>The sandbox does not know that.</translation>
    </message>
    <message>
        <source>This side may no longer write there: its window is over.</source>
        <translation>This side may no longer write there: its window is over.</translation>
    </message>
    <message>
        <source>That does not fit: text or an image is needed, images are PNG or JPEG of at most 1 MB.</source>
        <translation>That does not fit: text or an image is needed, images are PNG or JPEG of at most 1 MB.</translation>
    </message>
    <message>
        <source>A scenario is under way; stop it first.</source>
        <translation>A scenario is under way; stop it first.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds with one decimal</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>Days</extracomment>
        <translation>%1 d</translation>
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
        <translation>Find a saved reply…</translation>
    </message>
    <message>
        <source>such as de or en; empty: every language</source>
        <translation>such as de or en; empty: every language</translation>
    </message>
    <message>
        <source>found first by it</source>
        <translation>found first by it</translation>
    </message>
    <message>
        <source>for {{agent.name}}</source>
        <translation>for {{agent.name}}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Saved replies</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>Other folder…</translation>
    </message>
    <message>
        <source>Folder of saved replies</source>
        <translation>Folder of saved replies</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Your name</translation>
    </message>
    <message>
        <source>Find a saved reply</source>
        <translation>Find a saved reply</translation>
    </message>
    <message>
        <source>New reply</source>
        <translation>New reply</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Insert variable</source>
        <translation>Insert variable</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>S&amp;hortcut</source>
        <translation>S&amp;hortcut</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Folder: %1</translation>
    </message>
    <message>
        <source>Sent with it: %1</source>
        <translation>Sent with it: %1</translation>
    </message>
    <message>
        <source>Not beside it in the folder: %1</source>
        <translation>Not beside it in the folder: %1</translation>
    </message>
    <message>
        <source>An image that lies in the same folder is named like this: ![](photo.jpg)</source>
        <translation>An image that lies in the same folder is named like this: ![](photo.jpg)</translation>
    </message>
    <message>
        <source>Delete saved reply</source>
        <translation>Delete saved reply</translation>
    </message>
    <message>
        <source>Delete the saved reply “%1”? Everyone who shares the folder loses it.</source>
        <translation>Delete the saved reply “%1”? Everyone who shares the folder loses it.</translation>
    </message>
    <message>
        <source>The title names the file: it cannot be empty, begin with a dot or have / \ : in it.</source>
        <translation>The title names the file: it cannot be empty, begin with a dot or have / \ : in it.</translation>
    </message>
    <message>
        <source>Another saved reply has this title.</source>
        <translation>Another saved reply has this title.</translation>
    </message>
    <message>
        <source>The file of this saved reply is not there any more.</source>
        <translation>The file of this saved reply is not there any more.</translation>
    </message>
    <message>
        <source>This text is too long for a saved reply.</source>
        <translation>This text is too long for a saved reply.</translation>
    </message>
    <message>
        <source>The folder of saved replies cannot be written.</source>
        <translation>The folder of saved replies cannot be written.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>The changes of this saved reply are not saved.</source>
        <translation>The changes of this saved reply are not saved.</translation>
    </message>
    <message>
        <source>Give them up</source>
        <translation>Give them up</translation>
    </message>
    <message>
        <source>head not readable</source>
        <extracomment>Behind the title of a saved reply in the list</extracomment>
        <translation>head not readable</translation>
    </message>
</context>
<context>
    <name>Innbox::SavedReplyPicker</name>
    <message>
        <source>Saved replies</source>
        <translation>Saved replies</translation>
    </message>
    <message>
        <source>Find a saved reply…</source>
        <translation>Find a saved reply…</translation>
    </message>
    <message>
        <source>Find a saved reply</source>
        <translation>Find a saved reply</translation>
    </message>
    <message>
        <source>Edit saved replies…</source>
        <translation>Edit saved replies…</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no saved replies yet. Each is a text file in a folder that a team can share.</source>
        <translation>There are no saved replies yet. Each is a text file in a folder that a team can share.</translation>
    </message>
    <message>
        <source>No saved reply has these words.</source>
        <translation>No saved reply has these words.</translation>
    </message>
</context>
<context>
    <name>Innbox::ScenarioCardView</name>
    <message>
        <source>Run</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Plays in a world of its own; this inbox does not see it.</source>
        <translation>Plays in a world of its own; this inbox does not see it.</translation>
    </message>
</context>
<context>
    <name>Innbox::ScrollToNewestButton</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Newest</translation>
    </message>
    <message numerus="yes">
        <source>Jump to %n new message(s)</source>
        <translation>
            <numerusform>Jump to %n new message</numerusform>
            <numerusform>Jump to %n new messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Jump to the newest message</source>
        <translation>Jump to the newest message</translation>
    </message>
</context>
<context>
    <name>Innbox::SearchField</name>
    <message>
        <source>Search in all messages</source>
        <translation>Search in all messages</translation>
    </message>
    <message>
        <source>Search messages, guests, reservations…</source>
        <translation>Search messages, guests, reservations…</translation>
    </message>
</context>
<context>
    <name>Innbox::SearchPanel</name>
    <message>
        <source>Nothing was found for these words.</source>
        <translation>Nothing was found for these words.</translation>
    </message>
    <message>
        <source>One more letter, please.</source>
        <translation>One more letter, please.</translation>
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
        <translation>Conversation %1, %2</translation>
    </message>
</context>
<context>
    <name>Innbox::SendLaterMenu</name>
    <message>
        <source>In 1 hour (%1)</source>
        <translation>In 1 hour (%1)</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>Tomorrow, %1</translation>
    </message>
    <message>
        <source>Pick a time…</source>
        <translation>Pick a time…</translation>
    </message>
    <message>
        <source>Innbox must be running at that time</source>
        <translation>Innbox must be running at that time</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Send later</translation>
    </message>
    <message>
        <source>&amp;Send this reply on</source>
        <translation>&amp;Send this reply on</translation>
    </message>
    <message>
        <source>Innbox must be running at that time. When it is not, the reply is held and asks you.</source>
        <translation>Innbox must be running at that time. When it is not, the reply is held and asks you.</translation>
    </message>
    <message>
        <source>Not if a new message comes before</source>
        <translation>Not if a new message comes before</translation>
    </message>
    <message>
        <source>The reply becomes a draft again</source>
        <translation>The reply becomes a draft again</translation>
    </message>
    <message>
        <source>&amp;Not if a new message comes before</source>
        <translation>&amp;Not if a new message comes before</translation>
    </message>
</context>
<context>
    <name>Innbox::SendingWindowBar</name>
    <message>
        <source>until %1</source>
        <extracomment>The last day of a sending window</extracomment>
        <translation>until %1</translation>
    </message>
</context>
<context>
    <name>Innbox::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Light or dark</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>As the desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
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
        <translation>Sending</translation>
    </message>
    <message>
        <source>Time to undo</source>
        <translation>Time to undo</translation>
    </message>
    <message>
        <source>None: replies leave at once</source>
        <translation>None: replies leave at once</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>Tell the desktop about new messages</source>
        <translation>Tell the desktop about new messages</translation>
    </message>
    <message>
        <source>Closing the window leaves Innbox in the tray</source>
        <translation>Closing the window leaves Innbox in the tray</translation>
    </message>
    <message>
        <source>Only for %1</source>
        <extracomment>Heading; %1 is the name of an account</extracomment>
        <translation>Only for %1</translation>
    </message>
    <message>
        <source>Hold a reply when a newer message arrived meanwhile</source>
        <translation>Hold a reply when a newer message arrived meanwhile</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Look for messages every</source>
        <translation>Look for messages every</translation>
    </message>
    <message>
        <source>While the window is not in use</source>
        <translation>While the window is not in use</translation>
    </message>
    <message>
        <source>The provider advises to look every 10 minutes (600 s). Innbox keeps to the limit of requests whatever you choose.</source>
        <translation>The provider advises to look every 10 minutes (600 s). Innbox keeps to the limit of requests whatever you choose.</translation>
    </message>
    <message>
        <source>The setting counts until Innbox ends: its file cannot be written.</source>
        <translation>The setting counts until Innbox ends: its file cannot be written.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <extracomment>Height of the rows of the list</extracomment>
        <translation>Comfortable</translation>
    </message>
    <message>
        <source>Cosy</source>
        <extracomment>Height of the rows of the list</extracomment>
        <translation>Cosy</translation>
    </message>
    <message>
        <source>Compact</source>
        <extracomment>Height of the rows of the list</extracomment>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Keep images up to</source>
        <translation>Keep images up to</translation>
    </message>
    <message>
        <source> MB</source>
        <extracomment>Megabytes</extracomment>
        <translation> MB</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Rows of the list</translation>
    </message>
    <message>
        <source>Show the beginning of a message there, too</source>
        <translation>Show the beginning of a message there, too</translation>
    </message>
</context>
<context>
    <name>Innbox::Sidebar</name>
    <message>
        <source>PROPERTIES</source>
        <translation>PROPERTIES</translation>
    </message>
</context>
<context>
    <name>Innbox::SortButton</name>
    <message>
        <source>Order of the list</source>
        <translation>Order of the list</translation>
    </message>
    <message>
        <source>Order of the list: %1</source>
        <extracomment>For a screen reader; %1 is the order of the list</extracomment>
        <translation>Order of the list: %1</translation>
    </message>
    <message>
        <source>Longest wait first</source>
        <translation>Longest wait first</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Oldest first</translation>
    </message>
</context>
<context>
    <name>Innbox::StartFailurePage</name>
    <message>
        <source>Innbox could not start</source>
        <translation>Innbox could not start</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Path</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Another account…</source>
        <translation>Another account…</translation>
    </message>
    <message>
        <source>Save a support bundle…</source>
        <translation>Save a support bundle…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>“%1” could not be opened</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>“%1” could not be opened</translation>
    </message>
    <message>
        <source>The folder where Innbox keeps its data cannot be used. Check that it exists, that it is a folder and that you may write to it.</source>
        <translation>The folder where Innbox keeps its data cannot be used. Check that it exists, that it is a folder and that you may write to it.</translation>
    </message>
    <message>
        <source>A settings file cannot be read, and it could not be renamed to keep it. Nothing was changed.</source>
        <translation>A settings file cannot be read, and it could not be renamed to keep it. Nothing was changed.</translation>
    </message>
    <message>
        <source>Another Innbox works with the same data but does not answer. Close it, then try again.</source>
        <translation>Another Innbox works with the same data but does not answer. Close it, then try again.</translation>
    </message>
    <message>
        <source>There is no account with this name.</source>
        <translation>There is no account with this name.</translation>
    </message>
    <message>
        <source>The reason is given below.</source>
        <translation>The reason is given below.</translation>
    </message>
    <message>
        <source>Save a support bundle</source>
        <translation>Save a support bundle</translation>
    </message>
    <message>
        <source>The support bundle is in %1. It holds versions, facts of the files and the log, no key and no messages.</source>
        <translation>The support bundle is in %1. It holds versions, facts of the files and the log, no key and no messages.</translation>
    </message>
    <message>
        <source>The support bundle could not be written: %1</source>
        <translation>The support bundle could not be written: %1</translation>
    </message>
</context>
<context>
    <name>Innbox::StateForm</name>
    <message>
        <source>Save…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Load…</translation>
    </message>
    <message>
        <source>Save the state of the sandbox</source>
        <translation>Save the state of the sandbox</translation>
    </message>
    <message>
        <source>Keep bookings, messages, images and clock in a file</source>
        <translation>Keep bookings, messages, images and clock in a file</translation>
    </message>
    <message>
        <source>Load a saved state of the sandbox</source>
        <translation>Load a saved state of the sandbox</translation>
    </message>
    <message>
        <source>Go on where a saved sandbox stood</source>
        <translation>Go on where a saved sandbox stood</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Saved to %1.</translation>
    </message>
    <message>
        <source>Sandboxes (*.json)</source>
        <translation>Sandboxes (*.json)</translation>
    </message>
    <message>
        <source>Put the saved sandbox in the place of this one?</source>
        <translation>Put the saved sandbox in the place of this one?</translation>
    </message>
    <message>
        <source>Bookings, messages, faults and the clock of the sandbox are those of the file then. What this inbox has stored stays.</source>
        <translation>Bookings, messages, faults and the clock of the sandbox are those of the file then. What this inbox has stored stays.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Load</translation>
    </message>
    <message>
        <source>Loaded: %1.</source>
        <translation>Loaded: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 cannot be read.</translation>
    </message>
    <message>
        <source>%1 holds no saved sandbox.</source>
        <translation>%1 holds no saved sandbox.</translation>
    </message>
</context>
<context>
    <name>Innbox::StatusLine</name>
    <message>
        <source>Requests that count against the limit of the last minute.</source>
        <translation>Requests that count against the limit of the last minute.</translation>
    </message>
    <message>
        <source>Queue: fetched %1 = stored %2 + duplicates %3 + set aside %4 · confirmed %5</source>
        <translation>Queue: fetched %1 = stored %2 + duplicates %3 + set aside %4 · confirmed %5</translation>
    </message>
    <message>
        <source>Requests %1 / %2 this minute</source>
        <translation>Requests %1 / %2 this minute</translation>
    </message>
    <message>
        <source>Outbox %1</source>
        <translation>Outbox %1</translation>
    </message>
</context>
<context>
    <name>Innbox::StayText</name>
    <message>
        <source>ddd, d MMM</source>
        <extracomment>Date of the same year beside check-in and check-out, by QLocale&apos;s date format</extracomment>
        <translation>ddd, d MMM</translation>
    </message>
    <message>
        <source>ddd, d MMM yyyy</source>
        <extracomment>Date of another year beside check-in and check-out, by QLocale&apos;s date format</extracomment>
        <translation>ddd, d MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n night(s)</source>
        <extracomment>Check-out and how long the stay is</extracomment>
        <translation>
            <numerusform>%1 · %n night</numerusform>
            <numerusform>%1 · %n nights</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Booked</translation>
    </message>
    <message>
        <source>Cancelled by the property</source>
        <translation>Cancelled by the property</translation>
    </message>
    <message>
        <source>Cancelled by the guest</source>
        <translation>Cancelled by the guest</translation>
    </message>
    <message>
        <source>No show</source>
        <extracomment>The guest never came</extracomment>
        <translation>No show</translation>
    </message>
    <message>
        <source>Stayed</source>
        <extracomment>The stay is over</extracomment>
        <translation>Stayed</translation>
    </message>
    <message numerus="yes">
        <source>%n adult(s)</source>
        <translation>
            <numerusform>%n adult</numerusform>
            <numerusform>%n adults</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) (%1)</source>
        <extracomment>%1 lists the ages in years</extracomment>
        <translation>
            <numerusform>%n child (%1)</numerusform>
            <numerusform>%n children (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n guest</numerusform>
            <numerusform>%n guests</numerusform>
        </translation>
    </message>
    <message>
        <source>over</source>
        <extracomment>A sending window has closed</extracomment>
        <translation>over</translation>
    </message>
    <message>
        <source>ends today</source>
        <extracomment>A sending window closes</extracomment>
        <translation>ends today</translation>
    </message>
    <message numerus="yes">
        <source>%n d left</source>
        <extracomment>How long a sending window is open; short</extracomment>
        <translation>
            <numerusform>%n d left</numerusform>
            <numerusform>%n d left</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Date of the same year until when a reply can be sent, by QLocale&apos;s date format</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Date of another year until when a reply can be sent, by QLocale&apos;s date format</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>probably closed since %1</source>
        <extracomment>Until when a reply can be sent; %1 is a date</extracomment>
        <translation>probably closed since %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Reply today</source>
        <extracomment>After today nothing can be written any more</extracomment>
        <translation>Reply today</translation>
    </message>
    <message numerus="yes">
        <source>Reply by %n d</source>
        <extracomment>In so many days the window to reply closes; short</extracomment>
        <translation>
            <numerusform>Reply by %n d</numerusform>
            <numerusform>Reply by %n d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Innbox::SyncStatusChip</name>
    <message>
        <source>Syncing…</source>
        <translation>Syncing…</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Not synced yet</translation>
    </message>
    <message>
        <source>Synced %1 ago</source>
        <extracomment>This program only looks; %1 is how long ago it last did</extracomment>
        <translation>Synced %1 ago</translation>
    </message>
    <message>
        <source>Last success: %1</source>
        <translation>Last success: %1</translation>
    </message>
    <message>
        <source>This program only observes: it confirms nothing.</source>
        <translation>This program only observes: it confirms nothing.</translation>
    </message>
    <message>
        <source>Observing · %1 ago</source>
        <translation>Observing · %1 ago</translation>
    </message>
</context>
<context>
    <name>Innbox::TailButtons</name>
    <message>
        <source>Hide quoted text</source>
        <translation>Hide quoted text</translation>
    </message>
    <message>
        <source>Show quoted text</source>
        <translation>Show quoted text</translation>
    </message>
</context>
<context>
    <name>Innbox::ThreadHeader</name>
    <message>
        <source>%1 · reservation %2</source>
        <extracomment>A property and the number of a reservation</extracomment>
        <translation>%1 · reservation %2</translation>
    </message>
    <message>
        <source>%1 · no reply needed</source>
        <extracomment>%1 is a property and a reservation: a person said that nobody has to answer there</extracomment>
        <translation>%1 · no reply needed</translation>
    </message>
</context>
<context>
    <name>Innbox::ThreadPane</name>
    <message>
        <source>Choose a conversation to read it.</source>
        <translation>Choose a conversation to read it.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who sent an image and when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The provider has not set this conversation up yet. Innbox asks again at %1.</source>
        <translation>The provider has not set this conversation up yet. Innbox asks again at %1.</translation>
    </message>
    <message>
        <source>The provider does not know this conversation. What is stored is shown.</source>
        <translation>The provider does not know this conversation. What is stored is shown.</translation>
    </message>
    <message>
        <source>The history could not be read. %1</source>
        <translation>The history could not be read. %1</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Request %1</translation>
    </message>
</context>
<context>
    <name>Innbox::ThreadText</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Role and time behind a name</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>✓ Accepted %1</source>
        <translation>✓ Accepted %1</translation>
    </message>
    <message>
        <source>the provider changed the text</source>
        <translation>the provider changed the text</translation>
    </message>
    <message>
        <source>Its time is not known, it arrived at %1</source>
        <translation>Its time is not known, it arrived at %1</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>unread</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A message copied with others: time, who, text</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Our desk</source>
        <translation>Our desk</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Request %1</translation>
    </message>
    <message>
        <source>Our desk, %1, %2</source>
        <translation>Our desk, %1, %2</translation>
    </message>
    <message>
        <source>✓ In the conversation %1</source>
        <extracomment>Our reply was read back from the provider; nobody is known to have read it</extracomment>
        <translation>✓ In the conversation %1</translation>
    </message>
    <message>
        <source>quoted text is folded</source>
        <translation>quoted text is folded</translation>
    </message>
    <message>
        <source>The provider shows it in the conversation. Whether somebody has read it is not known.</source>
        <translation>The provider shows it in the conversation. Whether somebody has read it is not known.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Innbox::ThreadView</name>
    <message>
        <source>Leads to %1. Ctrl+click opens it.</source>
        <translation>Leads to %1. Ctrl+click opens it.</translation>
    </message>
    <message>
        <source>Open link to %1…</source>
        <translation>Open link to %1…</translation>
    </message>
    <message>
        <source>Copy link to %1</source>
        <translation>Copy link to %1</translation>
    </message>
    <message>
        <source>Copy selected text</source>
        <translation>Copy selected text</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copy message</translation>
    </message>
    <message>
        <source>Copy selected messages</source>
        <translation>Copy selected messages</translation>
    </message>
    <message>
        <source>Reply to this message</source>
        <translation>Reply to this message</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Show its requests</source>
        <translation>Show its requests</translation>
    </message>
</context>
<context>
    <name>Innbox::Thumbnails</name>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>loading</translation>
    </message>
    <message>
        <source>could not be loaded, click to try again</source>
        <translation>could not be loaded, click to try again</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Not available</translation>
    </message>
    <message>
        <source>not available any more, click to try again</source>
        <translation>not available any more, click to try again</translation>
    </message>
    <message>
        <source>not an image that can be shown</source>
        <translation>not an image that can be shown</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Not an image</source>
        <translation>Not an image</translation>
    </message>
</context>
<context>
    <name>Innbox::TimeText</name>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Date of the same year in a list, by QLocale&apos;s date format</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Date of another year in a list, by QLocale&apos;s date format</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>Date of the same year over the messages of a day, by QLocale&apos;s date format</extracomment>
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <extracomment>Date of another year over the messages of a day, by QLocale&apos;s date format</extracomment>
        <translation>dddd, d MMMM yyyy</translation>
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
        <translation>tomorrow, %1</translation>
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
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>Innbox::WindowMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Another program reads this queue</source>
        <translation>Another program reads this queue</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Window</translation>
    </message>
</context>
<context>
    <name>Innbox::WirePane</name>
    <message>
        <source>Exchanges</source>
        <translation>Exchanges</translation>
    </message>
    <message>
        <source>Only the open conversation</source>
        <translation>Only the open conversation</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Show all again</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Copy as cURL</translation>
    </message>
    <message>
        <source>Copy request_id</source>
        <translation>Copy request_id</translation>
    </message>
    <message>
        <source>Export HAR…</source>
        <translation>Export HAR…</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Log file</translation>
    </message>
    <message>
        <source>Wire log</source>
        <translation>Wire log</translation>
    </message>
    <message>
        <source>Search in requests and responses</source>
        <translation>Search in requests and responses</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Every status</translation>
    </message>
    <message>
        <source>Accepted (2xx)</source>
        <translation>Accepted (2xx)</translation>
    </message>
    <message>
        <source>Refused (4xx)</source>
        <translation>Refused (4xx)</translation>
    </message>
    <message>
        <source>Failed (5xx, no answer)</source>
        <translation>Failed (5xx, no answer)</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Response</translation>
    </message>
    <message>
        <source>The log file could not be written and was ended.</source>
        <translation>The log file could not be written and was ended.</translation>
    </message>
    <message>
        <source>Every endpoint</source>
        <translation>Every endpoint</translation>
    </message>
    <message>
        <source>No request has left yet.</source>
        <translation>No request has left yet.</translation>
    </message>
    <message>
        <source>The log no longer has, or never had, a request of this message.</source>
        <translation>The log no longer has, or never had, a request of this message.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of one message</source>
        <translation>
            <numerusform>%n request of one message</numerusform>
            <numerusform>%n requests of one message</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s)</source>
        <translation>
            <numerusform>%n exchange</numerusform>
            <numerusform>%n exchanges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n exchange(s)</source>
        <extracomment>How many of the exchanges pass the filters</extracomment>
        <translation>
            <numerusform>%1 of %n exchange</numerusform>
            <numerusform>%1 of %n exchanges</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes every exchange to %1, without the key, readable by you alone.</source>
        <translation>Writes every exchange to %1, without the key, readable by you alone.</translation>
    </message>
    <message>
        <source>Choose an exchange to see it.</source>
        <translation>Choose an exchange to see it.</translation>
    </message>
    <message>
        <source>Copied; the key is to be given as $INNBOX_TOKEN.</source>
        <translation>Copied; the key is to be given as $INNBOX_TOKEN.</translation>
    </message>
    <message>
        <source>Copied, but not the whole body: %1. The key is to be given as $INNBOX_TOKEN.</source>
        <extracomment>%1 is what was cut out of the body</extracomment>
        <translation>Copied, but not the whole body: %1. The key is to be given as $INNBOX_TOKEN.</translation>
    </message>
    <message>
        <source>Copied the request_id.</source>
        <translation>Copied the request_id.</translation>
    </message>
    <message>
        <source>Export the wire log</source>
        <translation>Export the wire log</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>The file could not be written: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s) written to %1, readable by you alone.</source>
        <extracomment>%n exchanges were written to the file %1</extracomment>
        <translation>
            <numerusform>%n exchange written to %1, readable by you alone.</numerusform>
            <numerusform>%n exchanges written to %1, readable by you alone.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search…</source>
        <extracomment>Short for: search in requests and responses</extracomment>
        <translation>Search…</translation>
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
        <translation>no answer: %1</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>no answer in time</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>no connection</translation>
    </message>
    <message>
        <source>%1, the conversation is looked at before any retry</source>
        <extracomment>%1 is why there was no answer to a send</extracomment>
        <translation>%1, the conversation is looked at before any retry</translation>
    </message>
    <message>
        <source>limit reached: everything pauses</source>
        <translation>limit reached: everything pauses</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>refused: %1</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nothing new</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) confirmed</source>
        <translation>
            <numerusform>%n message confirmed</numerusform>
            <numerusform>%n messages confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>conversation with %n message(s)</source>
        <translation>
            <numerusform>conversation with %n message</numerusform>
            <numerusform>conversation with %n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted, no id came back</source>
        <translation>accepted, no id came back</translation>
    </message>
    <message>
        <source>accepted as %1</source>
        <translation>accepted as %1</translation>
    </message>
    <message>
        <source>image uploaded</source>
        <translation>image uploaded</translation>
    </message>
    <message>
        <source>facts of an image</source>
        <translation>facts of an image</translation>
    </message>
    <message>
        <source>image, %1</source>
        <translation>image, %1</translation>
    </message>
    <message>
        <source>reservation read</source>
        <translation>reservation read</translation>
    </message>
    <message>
        <source>stay read</source>
        <translation>stay read</translation>
    </message>
    <message>
        <source>%1 of base64 left out</source>
        <translation>%1 of base64 left out</translation>
    </message>
    <message>
        <source>cut after %1 of %2</source>
        <translation>cut after %1 of %2</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>documented</translation>
    </message>
    <message>
        <source>another type</source>
        <translation>another type</translation>
    </message>
    <message>
        <source>unknown field</source>
        <translation>unknown field</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
</context>
<context>
    <name>Innbox::WireTextProxy</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Took</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>What it did</translation>
    </message>
</context>
<context>
    <name>Innbox::WriteForm</name>
    <message>
        <source>Add files…</source>
        <translation>Add files…</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Who writes</source>
        <translation>Who writes</translation>
    </message>
    <message>
        <source>As the guest</source>
        <translation>As the guest</translation>
    </message>
    <message>
        <source>As the property</source>
        <translation>As the property</translation>
    </message>
    <message>
        <source>Message to write into the sandbox</source>
        <translation>Message to write into the sandbox</translation>
    </message>
    <message>
        <source>Is there a parking space?</source>
        <translation>Is there a parking space?</translation>
    </message>
    <message>
        <source>Images the sandbox invents</source>
        <translation>Images the sandbox invents</translation>
    </message>
    <message>
        <source>Images: </source>
        <extracomment>Before a number of images</extracomment>
        <translation>Images: </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>A conversation: guest, property, reservation</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Images for the sandbox</source>
        <translation>Images for the sandbox</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message numerus="yes">
        <source>Without %n file(s)</source>
        <translation>
            <numerusform>Without %n file</numerusform>
            <numerusform>Without %n files</numerusform>
        </translation>
    </message>
    <message>
        <source>Written as the guest.</source>
        <translation>Written as the guest.</translation>
    </message>
    <message>
        <source>Written as the property.</source>
        <translation>Written as the property.</translation>
    </message>
</context>
</TS>
