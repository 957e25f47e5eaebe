// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "station/benchstate.h"
#include "ui/shapes.h"
#include "ui/themedwidget.h"

namespace packbench {

/// The answer to the last scan across the whole width: colour, shape and words. Changes at once and paints itself in one go.
class ResultBand final : public ThemedWidget
{
    Q_OBJECT

public:
    explicit ResultBand(const Theme &theme, QWidget *parent = nullptr);

    void setBand(const ResultBandState &band, const QString &right);
    [[nodiscard]] const ResultBandState &band() const { return m_band; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// The answer with this serial number is on the screen (the end of its paint event).
    void painted(quint64 serial);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintRight(QPainter &painter, const QRect &box) const;

    ResultBandState m_band;
    QString m_right;
};

/// The band's ground for an answer.
[[nodiscard]] QColor bandColour(const Tokens &tokens, AnswerKind kind);

} // namespace packbench
