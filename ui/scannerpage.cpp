// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/scannerpage.h"

#include "scan/carriers.h"
#include "scan/explain.h"
#include "station/setupbarcode.h"
#include "ui/commandbutton.h"
#include "ui/scannerfilter.h"
#include "ui/textlabel.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QPainter>

namespace packbench {

namespace {

constexpr qsizetype pressesShown = 12;

/// The setup barcode on white, as wide as its modules allow.
class SetupBarcode final : public ThemedWidget
{
public:
    using ThemedWidget::ThemedWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Qt::white);
        const int margin = theme().px(10);
        paintSetupBarcode(painter, QRectF(rect()).adjusted(margin, margin, -margin, -margin));
    }
};

QString meaningOf(const QString &scan)
{
    const QJsonObject explained = explainedScan(scan);
    const auto text = [&explained](const char *key) { return explained.value(QLatin1String(key)).toString(); };
    QStringList words;
    if (text("type") == QLatin1String("tracking")) {
        const Carrier *carrier = carrierOf(text("carrier"));
        words << ScannerPage::tr("Tracking number %1").arg(text("trackingNumber"))
              << (carrier == nullptr ? text("carrier") : carrier->name);
    } else if (text("type") == QLatin1String("product")) {
        words << ScannerPage::tr("Product %1").arg(text("gtin"));
    } else if (text("type") == QLatin1String("badge")) {
        words << ScannerPage::tr("Badge of a packer or a box");
    }
    words << text("advice");
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

QString keyboardWords(const ScannerFindings &found)
{
    switch (found.keyboard) {
    case ScannerFindings::Keyboard::Us:
        return ScannerPage::tr("The scanner types as on a US keyboard, this computer has another one: Packbench reads it right.");
    case ScannerFindings::Keyboard::Computer:
        return ScannerPage::tr("The scanner is set to the keyboard of this computer.");
    case ScannerFindings::Keyboard::Either:
        break;
    }
    return ScannerPage::tr("Scanner and computer have the same keyboard.");
}

QString caseWords(const ScannerFindings &found)
{
    switch (found.letters) {
    case ScannerFindings::Case::TurnedAround:
        return ScannerPage::tr("Capital and small letters are turned around: Packbench turns them back.");
    case ScannerFindings::Case::AllCapital:
    case ScannerFindings::Case::AllSmall:
        return ScannerPage::tr("The scanner makes all letters alike: switch that off in its manual, some codes need both.");
    case ScannerFindings::Case::AsPrinted:
        break;
    }
    return {};
}

QString separatorWords(const ScannerFindings &found)
{
    switch (found.separator) {
    case ScannerFindings::Separator::StandIn:
        return ScannerPage::tr("FNC1 comes as %1: Packbench takes it so.").arg(withNamedControls(found.fnc1));
    case ScannerFindings::Separator::Lost:
        return ScannerPage::tr("FNC1 is lost: let the scanner send GS (ASCII 29), or lots and serials run together.");
    case ScannerFindings::Separator::Gs:
        break;
    }
    return ScannerPage::tr("FNC1 arrives as GS.");
}

QString findingWords(const ScannerFindings &found)
{
    QStringList words{keyboardWords(found), caseWords(found), separatorWords(found)};
    words << (found.sendsAim ? ScannerPage::tr("It names the kind of barcode (AIM identifier).")
                             : ScannerPage::tr("It does not name the kind of barcode: switch AIM identifiers on if it can."));
    if (!found.prefix.isEmpty())
        words << ScannerPage::tr("Prefix: %1").arg(withNamedControls(found.prefix));
    if (!found.suffix.isEmpty())
        words << ScannerPage::tr("Suffix: %1").arg(withNamedControls(found.suffix));
    words.removeAll(QString());
    return words.join(QLatin1Char(' '));
}

} // namespace

ScannerPage::ScannerPage(const Theme &theme, SettingsDesk &desk, ScannerFilter &scanner, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_desk(desk)
    , m_scanner(scanner)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("scannerPage"));
    auto *title = new TextLabel(theme, Theme::Type::Order, QFont::Bold, TextLabel::Ink::Text, this);
    title->setText(tr("Scanner setup"));
    m_layout->addWidget(title);
    addText({}, 4)->setText(tr("Scan this barcode with the scanner of this bench. While this page is shown, what a scanner types is only "
                               "tried out: nothing is packed."));
    m_barcode = new SetupBarcode(theme, this);
    m_barcode->setObjectName(QStringLiteral("setupBarcode"));
    m_barcode->setAccessibleName(tr("Setup barcode"));
    m_layout->addWidget(m_barcode);
    m_findings = addText(QStringLiteral("scannerFindings"), 10);
    addButtons();
    m_text = addText(QStringLiteral("scannerText"), 3);
    m_meaning = addText(QStringLiteral("scannerMeaning"), 3);
    m_keys = addText(QStringLiteral("scannerKeys"), static_cast<int>(pressesShown));
    m_layout->addStretch(1);
    offer(false);
    ScannerPage::applyTheme();
}

TextLabel *ScannerPage::addText(const QString &name, int lines)
{
    auto *label = new TextLabel(theme(), Theme::Type::Second, QFont::Normal, TextLabel::Ink::Second, this);
    label->setObjectName(name);
    label->setMaximumLines(lines);
    m_layout->addWidget(label);
    return label;
}

void ScannerPage::addButtons()
{
    auto *row = new QHBoxLayout;
    m_use = new CommandButton(theme(), tr("Use what was found"), QString(), CommandButton::Look::Primary, this);
    m_use->setObjectName(QStringLiteral("scannerUse"));
    m_keep = new CommandButton(theme(), tr("Keep the settings"), QString(), CommandButton::Look::Plain, this);
    m_keep->setObjectName(QStringLiteral("scannerKeep"));
    for (CommandButton *button : {m_use, m_keep}) {
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    connect(m_use, &CommandButton::clicked, this, &ScannerPage::use);
    connect(m_keep, &CommandButton::clicked, this, &ScannerPage::keep);
    m_layout->addLayout(row);
}

void ScannerPage::showEvent(QShowEvent *)
{
    m_scanner.setTrial({[this](const WedgeScan &scan) { showScan(scan); }, [this](const KeyStroke &stroke) { showPress(stroke); }});
}

void ScannerPage::hideEvent(QHideEvent *)
{
    m_scanner.setTrial({});
}

void ScannerPage::showPress(const KeyStroke &stroke)
{
    const quint64 gap = m_presses.isEmpty() || stroke.timestampMs < m_lastPressMs ? 0 : stroke.timestampMs - m_lastPressMs;
    m_lastPressMs = stroke.timestampMs;
    const QString key = QKeySequence(stroke.qtKey | static_cast<int>(stroke.modifiers)).toString(QKeySequence::NativeText);
    m_presses.append(
        tr("%1 ms · key %2 · %3 · text %4")
            .arg(gap)
            .arg(stroke.nativeScanCode)
            .arg(key.isEmpty() ? QStringLiteral("–") : key, stroke.text.isEmpty() ? QStringLiteral("–") : withNamedControls(stroke.text)));
    if (m_presses.size() > pressesShown)
        m_presses.removeFirst();
    m_keys->setText(m_presses.join(QLatin1Char('\n')));
}

void ScannerPage::showScan(const WedgeScan &scan)
{
    m_text->setText(tr("Read: %1").arg(withNamedControls(scan.text)));
    if (!scan.isReadable()) {
        m_meaning->setInk(TextLabel::Ink::Bad);
        m_meaning->setText(scan.tooLong ? tr("Too long: most of it was left out.") : tr("Too short to be a barcode. Scan it again."));
        return;
    }
    m_meaning->setInk(TextLabel::Ink::Text);
    m_meaning->setText(tr("Meaning: %1").arg(meaningOf(scan.text)));
    showFindings(scan);
}

void ScannerPage::showFindings(const WedgeScan &scan)
{
    const std::optional<ScannerFindings> found = ScannerCalibration::read(scan.physical, scan.computer);
    if (!found) {
        if (!m_found) {
            m_findings->setInk(TextLabel::Ink::Attention);
            m_findings->setText(tr("That was not the setup barcode, or characters were lost on the way."));
        }
        return;
    }
    m_found = found;
    m_findings->setInk(TextLabel::Ink::Good);
    m_findings->setText(findingWords(*found));
    offer(true);
}

void ScannerPage::use()
{
    if (!m_found)
        return;
    const WedgeRules rules = ScannerCalibration::applied(*m_found, {});
    const bool physical = rules.keyboard == WedgeRules::Keyboard::Physical;
    const std::vector<std::pair<QString, QVariant>> values{
        {QStringLiteral("scanner.keyboard"), physical ? QStringLiteral("physical") : QStringLiteral("computer")},
        {QStringLiteral("scanner.swapCase"), rules.swapCase},
        {QStringLiteral("scanner.prefix"), rules.prefix},
        {QStringLiteral("scanner.suffix"), rules.suffix},
        {QStringLiteral("scanner.fnc1"), rules.fnc1}};
    QString trouble;
    for (const auto &[key, value] : values) {
        const QString failure = m_desk.set(key, value);
        trouble = trouble.isEmpty() ? failure : trouble;
    }
    m_findings->setInk(trouble.isEmpty() ? TextLabel::Ink::Good : TextLabel::Ink::Bad);
    m_findings->setText(trouble.isEmpty() ? tr("The scanner is set up. Scan anything to try it.") : trouble);
    m_found.reset();
    offer(false);
}

void ScannerPage::keep()
{
    m_found.reset();
    m_findings->setText(QString());
    offer(false);
}

void ScannerPage::offer(bool possible)
{
    m_use->setPossible(possible, tr("Scan the setup barcode first."));
    m_keep->setPossible(possible, tr("Scan the setup barcode first."));
}

void ScannerPage::applyTheme()
{
    m_layout->setContentsMargins(0, 0, theme().px(16), 0);
    m_layout->setSpacing(theme().px(12));
    m_barcode->setFixedHeight(theme().px(130));
    ThemedWidget::applyTheme();
}

} // namespace packbench
