// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/accountspage.h"

#include "ui/questionpanel.h"
#include "ui/textlabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <algorithm>

namespace packbench {

namespace {

/// An account file is small; anything larger is not one.
constexpr qint64 largestImport = 1024 * 1024;

} // namespace

AccountsPage::AccountsPage(const Theme &theme, SettingsDesk &desk, QuestionPanel &questions, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_desk(desk)
    , m_questions(questions)
    , m_layout(new QVBoxLayout(this))
    , m_rows(new QVBoxLayout)
    , m_paste(new QPlainTextEdit(this))
    , m_session(new QCheckBox(tr("Sign in for this session only: the keys stay in memory"), this))
{
    auto *title = new TextLabel(theme, Theme::Type::Order, QFont::Bold, TextLabel::Ink::Text, this);
    title->setText(tr("Accounts"));
    auto *hint = new TextLabel(theme, Theme::Type::Second, QFont::Normal, TextLabel::Ink::Second, this);
    hint->setText(
        tr("Paste the JSON of your accounts here, or choose its file. Keys go to the keychain of this computer and nowhere else."));
    hint->setMaximumLines(4);
    m_paste->setObjectName(QStringLiteral("accountsPaste"));
    m_paste->setAccessibleName(tr("Accounts as JSON"));
    m_paste->setTabChangesFocus(true);
    m_session->setObjectName(QStringLiteral("sessionOnly"));
    auto *importText = new CommandButton(theme, tr("Import the text"), QString(), CommandButton::Look::Plain, this);
    importText->setObjectName(QStringLiteral("importText"));
    importText->setFocusPolicy(Qt::TabFocus);
    auto *importFile = new CommandButton(theme, tr("Choose a file …"), QString(), CommandButton::Look::Plain, this);
    importFile->setObjectName(QStringLiteral("importFile"));
    importFile->setFocusPolicy(Qt::TabFocus);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(importText);
    buttons->addWidget(importFile);
    m_layout->addWidget(title);
    m_layout->addLayout(m_rows);
    m_layout->addWidget(hint);
    m_layout->addWidget(m_paste);
    m_layout->addWidget(m_session);
    m_layout->addLayout(buttons);
    m_layout->addStretch(1);
    connect(importText, &CommandButton::clicked, this, [this] { this->importText(); });
    connect(importFile, &CommandButton::clicked, this, [this] { this->importFile(); });
    connect(&desk, &SettingsDesk::changed, this, [this] { rebuild(); });
    connect(&desk, &SettingsDesk::consentWanted, this, [this](const AccountId &id, const QUrl &page) { askForConsent(id, page); });
    connect(&desk, &SettingsDesk::shopWanted, this,
            [this](const AccountId &id, const QString &why, const QStringList &shops) { askForShop(id, why, shops); });
    rebuild();
    AccountsPage::applyTheme();
}

void AccountsPage::rebuild()
{
    const std::vector<SettingsDesk::AccountRow> accounts = m_desk.accounts();
    QStringList shown;
    for (const SettingsDesk::AccountRow &account : accounts)
        shown << account.id.text() << account.name << account.address << account.state << account.authorization;
    // Heartbeats change often; a row keeps its focus while nothing about it changed.
    if (shown == m_shown && !shown.isEmpty())
        return;
    m_shown = shown;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const SettingsDesk::AccountRow &account : accounts)
        m_rows->addWidget(accountRow(account));
}

QWidget *AccountsPage::accountRow(const SettingsDesk::AccountRow &account)
{
    auto *row = new Card(theme(), this);
    row->setObjectName(QStringLiteral("account:%1").arg(account.id.text()));
    auto *name = new TextLabel(theme(), Theme::Type::Line, QFont::DemiBold, TextLabel::Ink::Text, row);
    name->setText(account.name);
    auto *where = new TextLabel(theme(), Theme::Type::Small, QFont::Normal, TextLabel::Ink::Second, row);
    QStringList facts{account.channel, account.address, account.authorization};
    facts.removeAll(QString());
    where->setText(facts.join(QStringLiteral(" · ")));
    where->setMaximumLines(3);
    auto *state = new TextLabel(theme(), Theme::Type::Second, QFont::DemiBold, account.isGood ? TextLabel::Ink::Good : TextLabel::Ink::Bad,
                                row);
    state->setText(QStringLiteral("%1 %2").arg(account.isGood ? QStringLiteral("✓") : QStringLiteral("✕"), account.state));
    state->setMaximumLines(4);
    auto *check = new CommandButton(theme(), tr("Check"), QString(), CommandButton::Look::Small, row);
    check->setObjectName(QStringLiteral("check:%1").arg(account.id.text()));
    check->setFocusPolicy(Qt::TabFocus);
    auto *removing = new CommandButton(theme(), tr("Remove"), QString(), CommandButton::Look::Small, row);
    removing->setObjectName(QStringLiteral("remove:%1").arg(account.id.text()));
    removing->setFocusPolicy(Qt::TabFocus);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(name);
    words->addWidget(where);
    words->addWidget(state);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(theme().px(20), theme().px(12), theme().px(16), theme().px(12));
    layout->setSpacing(theme().px(12));
    layout->addLayout(words, 4);
    layout->addWidget(check, 1);
    if (account.asksSeller) {
        auto *authorizing = new CommandButton(theme(), tr("Authorize …"), QString(), CommandButton::Look::Small, row);
        authorizing->setObjectName(QStringLiteral("authorize:%1").arg(account.id.text()));
        authorizing->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(authorizing, 1);
        connect(authorizing, &CommandButton::clicked, this, [this, id = account.id] { m_desk.authorizeAccount(id); });
    }
    layout->addWidget(removing, 1);
    connect(check, &CommandButton::clicked, this, [this, id = account.id] { m_desk.checkAccount(id); });
    connect(removing, &CommandButton::clicked, this, [this, account] { remove(account); });
    return row;
}

void AccountsPage::importText()
{
    const QByteArray json = m_paste->toPlainText().toUtf8();
    // Secrets do not stay on the screen.
    m_paste->clear();
    if (!json.trimmed().isEmpty())
        m_desk.importAccounts(json, m_session->isChecked());
}

void AccountsPage::importFile()
{
    auto *dialog = new QFileDialog(window(), tr("Import accounts"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Accounts (*.json);;All files (*)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            m_desk.importAccounts(file.read(largestImport), m_session->isChecked());
        else
            Q_EMIT m_desk.message(tr("%1 cannot be read: %2").arg(path, file.errorString()), false);
    });
    dialog->open();
}

void AccountsPage::remove(const SettingsDesk::AccountRow &account)
{
    QuestionState question;
    question.title = tr("Remove the account %1?").arg(account.name);
    question.text = tr(
        "Its keys are erased from the keychain. Its orders leave the queue, and what still waits in the outbox for it is not sent.");
    question.answers = {tr("Remove it")};
    m_questions.ask(question, [this, id = account.id](int index, const QString &) {
        if (index == 0)
            m_desk.removeAccount(id);
    });
}

void AccountsPage::askForConsent(const AccountId &id, const QUrl &page)
{
    QuestionState question;
    question.title = tr("Authorize %1").arg(nameOf(id));
    const QString paste = tr("When the seller has agreed, paste here the address that the browser shows then, or only the code in it.");
    if (QDesktopServices::openUrl(page)) {
        question.text = tr("The seller's page opens in the browser. %1").arg(paste);
    } else {
        QGuiApplication::clipboard()->setText(page.toString(QUrl::FullyEncoded));
        question.text = tr("No browser opens here. The link to the seller's page is in the clipboard. %1").arg(paste);
    }
    question.takesText = true;
    m_questions.ask(question, [this, id](int index, const QString &text) {
        if (index == 0)
            m_desk.answerConsent(id, text);
    });
}

void AccountsPage::askForShop(const AccountId &id, const QString &why, const QStringList &shops)
{
    QuestionState question;
    question.title = tr("Which shop is %1?").arg(nameOf(id));
    question.text = why;
    question.answers = shops;
    m_questions.ask(question, [this, id](int index, const QString &) {
        if (index >= 0)
            m_desk.takeShop(id, index);
    });
}

QString AccountsPage::nameOf(const AccountId &id) const
{
    const std::vector<SettingsDesk::AccountRow> accounts = m_desk.accounts();
    const auto found = std::find_if(accounts.begin(), accounts.end(), [&id](const SettingsDesk::AccountRow &row) { return row.id == id; });
    return found == accounts.end() ? QString() : found->name;
}

void AccountsPage::applyTheme()
{
    const Theme &t = theme();
    m_layout->setContentsMargins(0, 0, t.px(16), 0);
    m_layout->setSpacing(t.px(16));
    m_rows->setSpacing(t.px(12));
    m_paste->setFont(t.font(Theme::Type::Small));
    m_paste->setFixedHeight(t.textPx(150, 0.5));
    m_session->setFont(t.font(Theme::Type::Second));
    ThemedWidget::applyTheme();
}

} // namespace packbench
