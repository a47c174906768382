#pragma once

#include <QLocale>
#include <QTranslator>

namespace Innbox {

/// The words of the program and of Qt in one language, for as long as it lives. Thread: GUI.
class Translations {
public:
    /// Installs what there is for \p locale and makes it the default one (dates, numbers).
    explicit Translations(const QLocale &locale);
    ~Translations();
    Translations(const Translations &) = delete;
    Translations &operator=(const Translations &) = delete;

private:
    QTranslator m_ours;
    QTranslator m_qt;
};

} // namespace Innbox
