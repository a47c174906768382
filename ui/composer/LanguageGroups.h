#pragma once

#include "models/spelling/DictionaryList.h"

namespace Innbox {

/// The dictionaries of one language. Plain data.
struct LanguageGroup {
    struct Variant {
        QString name{};     ///< where it is spoken, in its own language: "United Kingdom"
        QString language{}; ///< as its files are named
    };
    QString name{}; ///< the language, in itself: "English"; with one variant as nameOf()
    QList<Variant> variants{};
};

/// Names of dictionaries for people. Pure.
namespace LanguageGroups {

/// By language, in the order of their codes.
[[nodiscard]] QList<LanguageGroup> of(const QList<DictionaryFile> &places);
/// Of one dictionary: "British English", "Español (AR)".
[[nodiscard]] QString nameOf(const QString &language);

} // namespace LanguageGroups
} // namespace Innbox
