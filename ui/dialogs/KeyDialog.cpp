#include "ui/dialogs/KeyDialog.h"

#include "ui/style/Metrics.h"
#include "ui/style/PlainLabel.h"
#include "ui/text/AccountText.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

KeyDialog::KeyDialog(const QString &account, QWidget *parent)
    : Dialog(u"keyDialog", tr("API key of %1").arg(AccountText::name(account)), parent),
      m_key(new QLineEdit)
{
    addWords(u"keyWords", tr("No keychain of this desktop has the key of this account. Innbox "
                             "keeps what you enter until it ends and writes it nowhere. Without "
                             "the key you can read what is stored."));
    m_key->setObjectName(u"keyField"_s);
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setMaxLength(8192);
    m_key->setMinimumWidth(Metrics(font())(280));
    addRow(addForm(), tr("API key"), m_key);
    addButton(u"noKey", tr("Not now"), QDialogButtonBox::RejectRole);
    QPushButton *const use = addButton(u"useKey", tr("Use this key"), QDialogButtonBox::ActionRole);
    setPrimary(use);
    use->setEnabled(false);
    connect(m_key, &QLineEdit::textChanged, use, [use](const QString &text) {
        const QString key = text.trimmed();
        use->setEnabled(!key.isEmpty() &&
                        std::ranges::all_of(key, [](QChar c) { return c > u' ' && c < u'\x7f'; }));
    });
    connect(use, &QPushButton::clicked, this, [this] {
        Q_EMIT keyGiven(m_key->text().trimmed().toLatin1());
        close();
    });
    m_key->setFocus();
}

} // namespace Innbox
