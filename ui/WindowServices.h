#pragma once

namespace Innbox {

class AttachmentStore;
class Clock;
class ConversationPort;
class CustodyStore;
class DraftStore;
class HandlingStore;
class LedgerStore;
class SandboxPort;
class StayStore;
class Store;
class SyncPort;
class WirePort;

/// What the window works with: the parts of the store and the doors to the engine. All of it
/// outlives the window. Plain data.
struct WindowServices {
    Store *store = nullptr;
    SyncPort *sync = nullptr;
    Clock *clock = nullptr;
    DraftStore *drafts = nullptr;
    LedgerStore *ledger = nullptr;
    AttachmentStore *images = nullptr;
    StayStore *stays = nullptr;
    CustodyStore *custody = nullptr;
    HandlingStore *handling = nullptr;
    ConversationPort *conversations = nullptr;
    WirePort *wire = nullptr;       ///< null = no wire log
    SandboxPort *sandbox = nullptr; ///< null = no embedded sandbox
};

} // namespace Innbox
