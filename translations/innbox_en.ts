<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
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
            <source>Newest first</source>
            <translation>Newest first</translation>
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
    </context>
    <context>
        <name>Innbox::ConversationView</name>
        <message>
            <source>Conversations</source>
            <translation>Conversations</translation>
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
            <source>Longest wait first</source>
            <translation>Longest wait first</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Newest first</translation>
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
    </context>
    <context>
        <name>Innbox::FolderView</name>
        <message>
            <source>Folders</source>
            <translation>Folders</translation>
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
            <source>image</source>
            <translation>image</translation>
        </message>
        <message>
            <source>Save image</source>
            <translation>Save image</translation>
        </message>
        <message>
            <source>The image could not be saved there.</source>
            <translation>The image could not be saved there.</translation>
        </message>
    </context>
    <context>
        <name>Innbox::JumpButton</name>
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
    </context>
    <context>
        <name>Innbox::PictureAid</name>
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
    </context>
    <context>
        <name>Innbox::PictureCard</name>
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
    </context>
    <context>
        <name>Innbox::PictureText</name>
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
            <extracomment>%1 is what it is, as in "PDF document"</extracomment>
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
            <source>Pasted image</source>
            <extracomment>Name of an image that was pasted; it becomes a file name</extracomment>
            <translation>Pasted image</translation>
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
            <source>The provider's limit of requests is reached. Innbox waits as long as it asks for.</source>
            <translation>The provider's limit of requests is reached. Innbox waits as long as it asks for.</translation>
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
        <name>Innbox::ReplyBar</name>
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
            <source>This reply is not sent yet: %1 still has to be filled in. Tab goes from one such place to the next.</source>
            <translation>This reply is not sent yet: %1 still has to be filled in. Tab goes from one such place to the next.</translation>
        </message>
    </context>
    <context>
        <name>Innbox::ReplyDetails</name>
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
            <source>The provider's support finds the request by it</source>
            <translation>The provider's support finds the request by it</translation>
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
        <name>Innbox::ReplyEdit</name>
        <message>
            <source>Reply</source>
            <translation>Reply</translation>
        </message>
    </context>
    <context>
        <name>Innbox::ReplyFoot</name>
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
    </context>
    <context>
        <name>Innbox::ReplyPicker</name>
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
        <name>Innbox::ReplyWords</name>
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
        <message numerus="yes">
            <source>With %n image(s)</source>
            <translation>
                <numerusform>With %n image</numerusform>
                <numerusform>With %n images</numerusform>
            </translation>
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
    </context>
    <context>
        <name>Innbox::ReplyWriter</name>
        <message>
            <source>This reply could not be queued. %1</source>
            <translation>This reply could not be queued. %1</translation>
        </message>
        <message>
            <source>This reply could not be taken back. %1</source>
            <translation>This reply could not be taken back. %1</translation>
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
            <extracomment>%1 is the name of a number, as "Property id"</extracomment>
            <translation>Copy “%1”</translation>
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
            <source>Hits</source>
            <translation>Hits</translation>
        </message>
        <message>
            <source>Nothing was found for these words.</source>
            <translation>Nothing was found for these words.</translation>
        </message>
    </context>
    <context>
        <name>Innbox::SearchTextProxy</name>
        <message>
            <source>Reservation %1</source>
            <translation>Reservation %1</translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <extracomment>A search hit: reservation, time, line</extracomment>
            <translation>%1, %2, %3</translation>
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
        <name>Innbox::ThreadHead</name>
        <message>
            <source>%1 · reservation %2</source>
            <extracomment>A property and the number of a reservation</extracomment>
            <translation>%1 · reservation %2</translation>
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
    </context>
    <context>
        <name>Innbox::ThreadWords</name>
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
            <source>✓✓ Seen in the conversation %1</source>
            <translation>✓✓ Seen in the conversation %1</translation>
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
            <extracomment>Date of the same year in a list, by QLocale's date format</extracomment>
            <translation>d MMM</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <extracomment>Date of another year in a list, by QLocale's date format</extracomment>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>dddd, d MMMM</source>
            <extracomment>Date of the same year over the messages of a day, by QLocale's date format</extracomment>
            <translation>dddd, d MMMM</translation>
        </message>
        <message>
            <source>dddd, d MMMM yyyy</source>
            <extracomment>Date of another year over the messages of a day, by QLocale's date format</extracomment>
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
            <translation>Syncing…</translation>
        </message>
        <message>
            <source>Not synced yet</source>
            <translation>Not synced yet</translation>
        </message>
        <message>
            <source>Synced %1 ago</source>
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
    </context>
    <context>
        <name>Innbox::WritingAid</name>
        <message>
            <source>No spelling</source>
            <translation>No spelling</translation>
        </message>
        <message>
            <source>%1 spelling</source>
            <extracomment>%1 is a language, as in "English spelling"</extracomment>
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
</TS>
