#pragma once

#include "models/values/Custody.h"

#include <QCoreApplication>
#include <QString>

namespace Innbox {

/// The proof of the queue in words. Pure but for locale and time zone.
class CustodyText {
    Q_DECLARE_TR_FUNCTIONS(Innbox::CustodyText)
public:
    /// "14 fetched = 12 stored + 1 duplicates + 1 set aside", with the word that it adds up.
    [[nodiscard]] static QString sum(const CustodySums &sums);
    /// Since when we collect, or that we only observe.
    [[nodiscard]] static QString role(const CustodySums &sums);
    /// Last good poll and read-backs.
    [[nodiscard]] static QString polls(const CustodySums &sums);
    /// What only the histories had.
    [[nodiscard]] static QString histories(const CustodySums &sums);
    /// When a poll was; a row of idle polls tells from when to when and how many.
    [[nodiscard]] static QString time(const Poll &poll);
    /// Why an item was set aside.
    [[nodiscard]] static QString reason(const QString &word);
    /// How it ended; empty = open.
    [[nodiscard]] static QString end(SetAsideEnd end);
    /// The line of an item in the list.
    [[nodiscard]] static QString line(const SetAsideItem &item);
    /// The warning that somebody else collects.
    [[nodiscard]] static QString secondCollector(const SecondCollector &facts);
};

} // namespace Innbox
