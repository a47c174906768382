#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace Innbox {

/// An element of an answer as it came. Most are never looked at again, and writing one out costs
/// as much as reading it, so its text is made only for whoever wants to keep it.
/// Plain data, any thread.
class RawJson {
public:
    RawJson() = default;
    /// Text that is written already; no JSON is asked of it.
    RawJson(QByteArray text) : m_text(std::move(text)) {}
    explicit RawJson(QJsonObject object) : m_object(std::move(object)), m_isObject(true) {}

    /// Compact JSON; empty when nothing was ever kept.
    [[nodiscard]] QByteArray text() const
    {
        return m_isObject ? QJsonDocument(m_object).toJson(QJsonDocument::Compact) : m_text;
    }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty() && !m_isObject; }
    friend bool operator==(const RawJson &, const RawJson &) = default;

private:
    QByteArray m_text{};
    QJsonObject m_object{};
    bool m_isObject = false;
};

} // namespace Innbox
