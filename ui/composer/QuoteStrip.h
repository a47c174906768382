#pragma once

#include "ui/style/Surface.h"

namespace Innbox {

class PlainLabel;

/// The message that is being answered, over the place where one writes; can be taken away.
/// Thread: GUI.
class QuoteStrip : public Surface {
    Q_OBJECT
public:
    explicit QuoteStrip(QWidget *parent = nullptr);
    /// Empty words hide it.
    void showQuote(const QString &words);

Q_SIGNALS:
    void removeAsked();

private:
    PlainLabel *m_words;
};

} // namespace Innbox
