// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/labelpicture.h"

#include <QPainter>

namespace packbench {

LabelPicture::LabelPicture(const Theme &theme, QWidget *parent) : ThemedWidget(theme, parent)
{
    setObjectName(QStringLiteral("labelPicture"));
}

void LabelPicture::setLabel(const IssuedLabelState &label)
{
    m_label = label;
    setAccessibleName(tr("Label: %1").arg(label.title));
    update();
}

void LabelPicture::paintEvent(QPaintEvent *)
{
    const Theme &t = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRect inside = rect().adjusted(t.px(28), 0, -t.px(28), -t.px(12));
    painter.setFont(t.font(Theme::Type::Second));
    painter.setPen(t.tokens().ink2);
    const int words = painter.fontMetrics().height() + t.px(8);
    painter.drawText(QRect(inside.left(), inside.top(), inside.width(), words), Qt::AlignLeft | Qt::AlignTop, m_label.title);
    const QRect room = inside.adjusted(0, words, 0, 0);
    if (m_label.picture.isNull()) {
        painter.drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                         tr("The label cannot be shown here. Print it in the seller centre."));
        return;
    }
    const QSize size = m_label.picture.size().scaled(room.size(), Qt::KeepAspectRatio);
    const QRect target(room.topLeft(), size);
    painter.fillRect(target, Qt::white);
    painter.drawImage(target, m_label.picture);
    painter.setPen(t.tokens().line);
    painter.drawRect(target.adjusted(0, 0, -1, -1));
}

} // namespace packbench
