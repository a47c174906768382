#include "models/wire/ContractTable.h"

#include <array>

namespace Innbox {

namespace {

constexpr auto Latest = u"/messages/latest";
constexpr auto Confirm = u"/messages/latest/confirm";
constexpr auto History = u"/messages/conversations";
constexpr auto Send = u"/messages/send";
constexpr auto Upload = u"/messages/attachments/upload";
constexpr auto Metadata = u"/messages/attachments/metadata";
constexpr auto Download = u"/messages/attachments/download";
constexpr auto Delivered = u"/data/messages[]";
// The container of a history has three forms; "*" stands for each of them.
constexpr auto Past = u"*/messages[]";
constexpr auto Person = u"*/participants[]";

constexpr std::array Items{
    ContractItem{Latest, u"request id", u"", u"/request_id", u"text", false},
    ContractItem{Latest, u"list of messages", u"/data", u"/messages", u"list null", false},
    ContractItem{Latest, u"message id", Delivered, u"/message_id /message /id", u"text", true},
    ContractItem{Latest, u"conversation id", Delivered,
                 u"/conversation/id /conversation/conversation", u"text", true},
    ContractItem{Latest, u"conversation", Delivered, u"/conversation", u"object text", true},
    ContractItem{Latest, u"property id", Delivered, u"/conversation/accommodation", u"text number",
                 true},
    ContractItem{Latest, u"reservation id", Delivered, u"/conversation/reservation", u"text number",
                 true},
    ContractItem{Latest, u"text", Delivered, u"/content", u"text null", false},
    ContractItem{Latest, u"sender", Delivered, u"/sender", u"object text", true},
    ContractItem{Latest, u"sender id", Delivered, u"/sender/participant_id /sender/participant",
                 u"text", true},
    ContractItem{Latest, u"sender facts", Delivered, u"/sender/metadata", u"object", true},
    ContractItem{Latest, u"sender kind", Delivered, u"/sender/metadata/type", u"text", true},
    ContractItem{Latest, u"sender name", Delivered, u"/sender/metadata/name /sender/metadata/id",
                 u"text null", false},
    ContractItem{Latest, u"images", Delivered, u"/attachments", u"list null", false},
    ContractItem{Latest, u"image id", Delivered, u"/attachments[]", u"text", false},
    ContractItem{Latest, u"answered message", Delivered, u"/reply_to", u"text null", false},
    ContractItem{Latest, u"time", Delivered, u"/timestamp", u"text", true},
    ContractItem{Confirm, u"request id", u"", u"/request_id", u"text", false},
    ContractItem{Confirm, u"confirmed ids", u"", u"/confirmedMessages", u"list", false},
    ContractItem{Confirm, u"confirmed id", u"", u"/confirmedMessages[]", u"text", false},
    ContractItem{History, u"request id", u"", u"/request_id", u"text", false},
    ContractItem{History, u"conversation", u"/data", u"/conversation /conversations",
                 u"object list", true},
    ContractItem{History, u"conversation id", u"*", u"/id", u"text", true},
    ContractItem{History, u"reservation id", u"*", u"/reservation", u"text number", true},
    ContractItem{History, u"list of messages", u"*", u"/messages", u"list", true},
    ContractItem{History, u"list of people", u"*", u"/participants", u"list", true},
    ContractItem{History, u"message id", Past, u"/id /message_id /message", u"text", true},
    ContractItem{History, u"sender", Past, u"/sender", u"text object", true},
    ContractItem{History, u"sender id", Past,
                 u"/sender/participant_id /sender/participant /sender/id", u"text", false},
    ContractItem{History, u"text", Past, u"/content", u"text null", false},
    ContractItem{History, u"time", Past, u"/timestamp", u"text", true},
    ContractItem{History, u"images", Past, u"/attachments", u"list null", false},
    ContractItem{History, u"image id", Past, u"/attachments[]", u"text", false},
    ContractItem{History, u"answered message", Past, u"/reply_to", u"text null", false},
    ContractItem{History, u"person id", Person, u"/id", u"text", true},
    ContractItem{History, u"person facts", Person, u"/metadata", u"object", true},
    ContractItem{History, u"person kind", Person, u"/metadata/type", u"text", true},
    ContractItem{History, u"property id", Person, u"/metadata/accommodation_id /metadata/name",
                 u"text number null", false},
    ContractItem{Send, u"request id", u"", u"/request_id", u"text", false},
    ContractItem{Send, u"message id", u"/data", u"/message", u"text", true},
    ContractItem{Upload, u"request id", u"", u"/request_id", u"text", false},
    ContractItem{Upload, u"image id", u"/data", u"/attachment", u"text", true},
    ContractItem{Metadata, u"request id", u"", u"/request_id", u"text", false},
    ContractItem{Metadata, u"facts", u"/data", u"/metadata", u"object", true},
    ContractItem{Metadata, u"file name", u"/data/metadata", u"/file_name", u"text", true},
    ContractItem{Metadata, u"file type", u"/data/metadata", u"/file_type", u"text", true},
    ContractItem{Metadata, u"file size", u"/data/metadata", u"/file_size", u"text number", true},
    ContractItem{Download, u"request id", u"", u"/request_id", u"text", false},
    ContractItem{Download, u"file", u"/data", u"/file_content", u"text", true},
    ContractItem{Download, u"conversation id", u"/data", u"/conversation", u"text", false},
    ContractItem{Download, u"image id", u"/data", u"/attachment", u"text", false},
};

} // namespace

std::span<const ContractItem> contractTable()
{
    return Items;
}

} // namespace Innbox
