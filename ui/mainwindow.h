// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "station/benchstate.h"
#include "ui/parts.h"
#include "ui/theme.h"

#include <QPointer>
#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace packbench {

class AwayNotice;
class BenchView;
class HelpScreen;
class Papers;
class QueueOrder;
class QuestionPanel;
class ResultBand;
class ScannerFilter;
class StatusStrip;
class StopScreen;

/// The window: band, view, strip, and what lies over them (stop, question, help). Shows the bench's state, sends intents.
class MainWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit MainWindow(const Parts &parts, QWidget *parent = nullptr);

    [[nodiscard]] Theme &theme() { return m_theme; }
    [[nodiscard]] ScannerFilter &scanner() { return *m_scanner; }
    [[nodiscard]] QueueOrder &queueOrder() { return *m_order; }
    [[nodiscard]] ResultBand &band() { return *m_band; }
    /// Full screen without a frame, or a window.
    void setKiosk(bool kiosk);
    /// Shows the window and brings it to the front (a second start asks for it).
    void raiseWindow();

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void join();
    void showState();
    void showStrip();
    void showView();
    void showStop(const BenchState &state);
    void showQuestion(const BenchState &state);
    void showHelp(bool show);
    void applyTheme();
    void readSettings();
    void sayPrinted(const QString &text, bool good);
    /// True when a scan was for the window alone; help makes way for it.
    bool takeScan(const QString &scan);
    void placeCovers();
    void applyKiosk(bool kiosk);
    void giveFocus();
    [[nodiscard]] bool isCovered() const;
    bool commandKey(int key);
    bool benchKey(QKeyEvent *event);

    Parts m_parts;
    Theme m_theme;
    QueueOrder *m_order;
    Papers *m_papers;
    ResultBand *m_band;
    QStackedWidget *m_views;
    BenchView *m_bench;
    StatusStrip *m_strip;
    StopScreen *m_stop;
    QuestionPanel *m_question;      ///< of the bench
    QuestionPanel *m_localQuestion; ///< of the window and its views
    HelpScreen *m_help;
    AwayNotice *m_away;
    ScannerFilter *m_scanner;
    QVBoxLayout *m_layout;
    std::optional<bool> m_kiosk;
    bool m_practice = false;
    bool m_mayClose = false;
    quint64 m_questionSerial = 0;
};

} // namespace packbench
