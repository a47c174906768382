#pragma once

namespace Innbox {

class AccountPort;
class ReceivedAttachmentStore;
class Clock;
class ConversationPort;
class CustodyPort;
class CustodyStore;
class DraftStore;
class TriageStore;
class LedgerStore;
class ListStore;
class OutgoingAttachmentStore;
class SandboxPort;
class Settings;
class StayStore;
class Store;
class SyncPort;
class WindowStateStore;
class WirePort;
class LanguageStore;

/// What the window works with: the parts of the store and the doors to the engine. All of it
/// outlives the window. Plain data.
struct WindowServices {
    Store *store = nullptr;
    SyncPort *sync = nullptr;
    Clock *clock = nullptr;
    DraftStore *drafts = nullptr;
    LedgerStore *ledger = nullptr;
    ReceivedAttachmentStore *images = nullptr;
    StayStore *stays = nullptr;
    CustodyStore *custody = nullptr;
    TriageStore *handling = nullptr;
    LanguageStore *writing = nullptr;
    OutgoingAttachmentStore *pictures = nullptr;
    ListStore *lists = nullptr;
    ConversationPort *conversations = nullptr;
    WindowStateStore *memory = nullptr; ///< null = sizes are not remembered
    // Of the program around the window; without them their dialogs are switched off.
    AccountPort *accounts = nullptr;
    Settings *settings = nullptr;
    CustodyPort *custodyPort = nullptr;
    WirePort *wire = nullptr;       ///< null = no wire log
    SandboxPort *sandbox = nullptr; ///< null = no embedded sandbox
};

} // namespace Innbox
