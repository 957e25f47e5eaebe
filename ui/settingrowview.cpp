// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settingrowview.h"

#include "ui/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QWheelEvent>
#include <algorithm>

namespace packbench {

namespace {

/// The wheel that scrolls the page must not change numbers on its way.
class CalmSpinBox final : public QSpinBox
{
public:
    using QSpinBox::QSpinBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

class CalmComboBox final : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

SettingRowView::SettingRowView(const Theme &theme, const SettingsDesk::Row &row, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_row(row)
    , m_label(new TextLabel(theme, Theme::Type::Second, QFont::DemiBold, TextLabel::Ink::Text, this))
    , m_hint(new TextLabel(theme, Theme::Type::Small, QFont::Normal, TextLabel::Ink::Second, this))
    , m_problem(new TextLabel(theme, Theme::Type::Small, QFont::DemiBold, TextLabel::Ink::Bad, this))
    , m_field(makeField())
    , m_layout(new QGridLayout(this))
{
    m_label->setText(row.unit.isEmpty() ? row.label : QStringLiteral("%1 (%2)").arg(row.label, row.unit));
    m_label->setMaximumLines(3);
    m_hint->setText(row.hint);
    m_hint->setMaximumLines(4);
    m_hint->setVisible(!row.hint.isEmpty());
    m_problem->setObjectName(QStringLiteral("problem:%1").arg(row.key));
    m_problem->setMaximumLines(3);
    m_problem->hide();
    m_field->setObjectName(QStringLiteral("setting:%1").arg(row.key));
    m_field->setAccessibleName(row.label);
    m_field->setAccessibleDescription(row.hint);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setColumnStretch(0, 3);
    m_layout->setColumnStretch(1, 2);
    m_layout->addWidget(m_label, 0, 0);
    m_layout->addWidget(m_hint, 1, 0);
    m_layout->addWidget(m_field, 0, 1, 2, 1, Qt::AlignTop);
    m_layout->addWidget(m_problem, 2, 0, 1, 2);
    setValue(row.value);
    SettingRowView::applyTheme();
}

QWidget *SettingRowView::makeField()
{
    switch (m_row.kind) {
    case SettingsDesk::Row::Kind::Switch: {
        auto *box = new QCheckBox(tr("On"), this);
        connect(box, &QCheckBox::toggled, this, [this](bool on) { Q_EMIT changed(on); });
        return box;
    }
    case SettingsDesk::Row::Kind::Number:
        return makeNumber();
    case SettingsDesk::Row::Kind::Choice:
        return makeChoice();
    case SettingsDesk::Row::Kind::Text:
        break;
    }
    return makeText();
}

QWidget *SettingRowView::makeNumber()
{
    auto *box = new CalmSpinBox(this);
    box->setRange(m_row.minimum, std::max(m_row.minimum, m_row.maximum));
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setKeyboardTracking(false);
    connect(box, &QSpinBox::valueChanged, this, [this](int value) { Q_EMIT changed(value); });
    return box;
}

QWidget *SettingRowView::makeChoice()
{
    auto *box = new CalmComboBox(this);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (int i = 0; i < m_row.choices.size(); ++i)
        box->addItem(m_row.choiceLabels.value(i, m_row.choices.at(i)), m_row.choices.at(i));
    connect(box, &QComboBox::currentIndexChanged, this, [this, box](int index) { Q_EMIT changed(box->itemData(index)); });
    return box;
}

QWidget *SettingRowView::makeText()
{
    if (m_row.key.startsWith(QLatin1String("printer.")) && m_row.kind == SettingsDesk::Row::Kind::Text) {
        // A printer may be away just now: its name can be typed as well.
        auto *box = new CalmComboBox(this);
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->lineEdit()->setPlaceholderText(tr("The system's default printer"));
        const auto take = [this, box] {
            if (box->currentText() != m_row.value.toString())
                Q_EMIT changed(box->currentText());
        };
        connect(box, &QComboBox::textActivated, this, take);
        connect(box->lineEdit(), &QLineEdit::editingFinished, this, take);
        return box;
    }
    auto *edit = new QLineEdit(this);
    edit->setMaxLength(2000);
    connect(edit, &QLineEdit::editingFinished, this, [this, edit] {
        if (edit->text() != m_row.value.toString())
            Q_EMIT changed(edit->text());
    });
    return edit;
}

void SettingRowView::setValue(const QVariant &value)
{
    m_row.value = value;
    const QSignalBlocker quiet(m_field);
    if (auto *box = qobject_cast<QCheckBox *>(m_field))
        box->setChecked(value.toBool());
    else if (auto *number = qobject_cast<QSpinBox *>(m_field))
        number->setValue(value.toInt());
    else if (auto *typed = qobject_cast<QComboBox *>(m_field); typed != nullptr && typed->isEditable())
        typed->setEditText(typed->hasFocus() ? typed->currentText() : value.toString());
    else if (auto *choice = qobject_cast<QComboBox *>(m_field))
        choice->setCurrentIndex(choice->findData(value.toString()));
    else if (auto *edit = qobject_cast<QLineEdit *>(m_field); edit != nullptr && !edit->hasFocus())
        edit->setText(value.toString());
}

void SettingRowView::offer(const QStringList &values)
{
    auto *box = qobject_cast<QComboBox *>(m_field);
    if (box == nullptr || !box->isEditable())
        return;
    const QSignalBlocker quiet(box);
    const QString shown = box->currentText();
    box->clear();
    box->addItem(QString());
    box->addItems(values);
    box->setEditText(shown);
}

void SettingRowView::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void SettingRowView::applyTheme()
{
    m_layout->setHorizontalSpacing(theme().px(24));
    m_layout->setVerticalSpacing(theme().px(2));
    m_field->setFont(theme().font(Theme::Type::Second));
    ThemedWidget::applyTheme();
}

} // namespace packbench
