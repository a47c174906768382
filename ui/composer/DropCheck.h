#pragma once

#include "ui/composer/DroppedItems.h"

#include <QCoreApplication>
#include <QStringList>

namespace Innbox {

/// What would become of things that are dragged over a place: how many would be attached, and why
/// the others would not. Looks at names and at the first bytes of files; what is damaged further
/// inside shows after the drop only.
class DropCheck {
    Q_DECLARE_TR_FUNCTIONS(Innbox::DropCheck)
public:
    /// Blocks on the disk for at most MostAtOnce files; regular ones only are opened.
    [[nodiscard]] static DropCheck of(const QList<DroppedItem> &things);

    /// How many would be attached.
    [[nodiscard]] int taken() const { return m_taken; }
    /// "Drop to attach 3 files", or that nothing can be.
    /// \param receiver whose conversation gets them; empty = the place says so itself
    [[nodiscard]] QString title(const QString &receiver = {}) const;
    /// Why some would not be attached, one line each; empty = all would.
    [[nodiscard]] QStringList refusals() const { return m_refusals; }

    /// More than this are dropped by mistake rather than on purpose; the provider names no limit.
    static constexpr int MostAtOnce = 30;
    [[nodiscard]] static QString tooMany();

private:
    int m_taken = 0;
    QStringList m_refusals{};
};

} // namespace Innbox
