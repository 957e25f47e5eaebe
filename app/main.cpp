// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "assembly/commandline.h"
#include "assembly/commands.h"
#include "assembly/explainscans.h"
#include "assembly/firstinstance.h"
#include "assembly/language.h"
#include "assembly/practicefloor.h"
#include "assembly/spokenchannels.h"
#include "assembly/workplace.h"
#include "base/logfile.h"
#include "practice/program.h"
#include "settings/keys.h"
#include "store/datafolderlock.h"
#include "ui/autopilot.h"
#include "ui/mainwindow.h"
#include "ui/papers.h"
#include "vault/keychainvault.h"
#include "vault/memoryvault.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTextStream>

using namespace packbench;

namespace {

int complain(const QString &text)
{
    QTextStream(stderr) << text << Qt::endl;
    return 1;
}

/// The window needs to know what it is joined to; practice has a floor and perhaps a pilot besides.
class WindowProgram : public QObject
{
public:
    WindowProgram(const CommandLine &line, const DataFolder &folder)
        : m_line(line)
        , m_folder(folder)
        , m_keychain({folder.keychainService(), folder.knownKeys()}, m_clock)
        , m_workplace(folder, line.practice ? static_cast<Vault &>(m_memory) : m_keychain, line.practice)
        , m_window({m_workplace.bench(), m_workplace.queue(), m_workplace.outbox(), m_workplace.outboxDesk(), m_workplace.settingsDesk(),
                    m_workplace.paper(), m_workplace.history()})
        , m_first(folder.socketName())
    {
        connect(&m_first, &FirstInstance::raiseWanted, &m_window, &MainWindow::raiseWindow);
        connect(&m_first, &FirstInstance::reloadWanted, &m_workplace, &Workplace::reload);
        connect(&m_first, &FirstInstance::accountsWanted, &m_workplace, &Workplace::reloadAccounts);
    }

    Result<void, QString> start()
    {
        if (m_line.practice) {
            const bool joins = !m_line.practiceAccounts.isEmpty();
            if (const Result<void, QString> opened = joins ? m_floor.join(m_line.practiceAccounts) : m_floor.open(m_folder); !opened) {
                return opened;
            }
            connect(&m_workplace, &Workplace::ready, this, [this] { m_floor.furnish(&m_workplace); });
        }
        if (m_line.autopilot) {
            if (!m_workplace.settings().isSet(keys::recallSeconds)) {
                m_workplace.settings().set(keys::recallSeconds, 2);
            }
            m_workplace.settings().set(keys::soundMuted, true);
            startAutopilot();
        }
        if (m_workplace.settings().isOn(keys::kiosk)) {
            m_window.setKiosk(true);
        } else {
            m_window.show();
        }
        m_workplace.start();
        return {};
    }

private:
    void startAutopilot()
    {
        m_autopilot = std::make_unique<Autopilot>(
            m_window, m_workplace.bench(), m_workplace.queue(), m_workplace.outbox(),
            AutopilotPlan{.orders = m_line.orders, .screenshots = m_line.screenshots, .label = [this](const QString &account) {
                              return m_floor.freshLabel(account);
                          }});
        connect(m_autopilot.get(), &Autopilot::said, this, [](const QString &text) { QTextStream(stdout) << text << Qt::endl; });
        connect(m_autopilot.get(), &Autopilot::finished, this, [this](bool good, const QString &why) {
            if (!good) {
                complain(why);
            }
            QTextStream(stdout) << m_floor.summary(m_workplace.outbox()) << Qt::endl;
            const bool proved = m_floor.ordersShipped() == m_autopilot->ordersPacked() && m_floor.packages() == m_autopilot->boxesPacked()
                                && m_autopilot->ordersPacked() == m_line.orders && m_floor.repeats() == 0;
            // Of marketplaces elsewhere the ledger is read by whoever started them.
            QCoreApplication::exit(good && (proved || m_floor.isJoined()) ? 0 : 1);
        });
        connect(&m_workplace, &Workplace::ready, m_autopilot.get(), &Autopilot::start);
    }

    CommandLine m_line;
    DataFolder m_folder;
    SystemClock m_clock;
    MemoryVault m_memory;
    KeychainVault m_keychain;
    PracticeFloor m_floor;
    Workplace m_workplace;
    MainWindow m_window;
    FirstInstance m_first;
    std::unique_ptr<Autopilot> m_autopilot;
};

int runWindow(const CommandLine &line)
{
    QTemporaryDir fresh;
    // Practice begins anew each time, unless somebody wants to go on with it.
    const bool passing = line.practice && line.dataFolder.isEmpty();
    const Result<DataFolder, QString> folder = DataFolder::open(passing ? fresh.path() : line.dataFolder);
    if (!folder) {
        return complain(folder.error());
    }
    DataFolder named = *folder;
    named.setDatabaseAddress(line.database);
    const Result<DataFolderLock, DataFolderLock::Refusal> lock = DataFolderLock::take(folder->path());
    if (!lock) {
        if (lock.error().heldByOther && FirstInstance::tell(folder->socketName(), "raise")) {
            return 0;
        }
        return complain(QCoreApplication::translate("Program", "Packbench runs already on the data folder %1.").arg(folder->path()));
    }
    const LogFile log(folder->log());
    speak(Settings(folder->path()).text(keys::language));
    WindowProgram program(line, named);
    if (const Result<void, QString> started = program.start(); !started) {
        return complain(started.error());
    }
    return QApplication::exec();
}

int runCommand(const CommandLine &line)
{
    // A report is made whatever the state of the folder, and in English, for those who read it.
    const bool isReport = line.command.first() == QLatin1String("report");
    const Result<DataFolder, QString> folder = isReport ? DataFolder::asItIs(line.dataFolder) : DataFolder::open(line.dataFolder);
    if (!folder) {
        return complain(folder.error());
    }
    if (!isReport) {
        speak(Settings(folder->path()).text(keys::language));
    }
    DataFolder named = *folder;
    named.setDatabaseAddress(line.database);
    Commands commands(line, named, printersSummary);
    int status = 2;
    const auto run = [](Commands *all, int *result) -> QCoro::Task<void> {
        *result = co_await all->run();
        QTimer::singleShot(0, all, [] { QCoreApplication::quit(); });
    };
    QTimer::singleShot(0, &commands, [&] { run(&commands, &status); });
    QCoreApplication::exec();
    return status;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("packbench"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PACKBENCH_VERSION));
    QCoreApplication::setOrganizationName(QString());
    speakChannels();
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments << QString::fromLocal8Bit(argv[i]);
    }
    const bool hasScreen = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    const Result<CommandLine, QString> line = CommandLine::parse(arguments);
    const bool wantsWindow = line && line->wantsWindow();
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    // Commands need no screen, but asking for printers needs a GUI application.
    if (!wantsWindow && !hasScreen && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
#endif
    const QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Packbench"));
    QApplication::setDesktopFileName(QStringLiteral("org.packbench.Packbench"));
    if (!line) {
        complain(line.error());
        return 2;
    }
    if (line->showVersion) {
        QTextStream(stdout) << "packbench " << QCoreApplication::applicationVersion() << Qt::endl;
        return 0;
    }
    if (line->showHelp) {
        QTextStream(stdout) << CommandLine::help();
        return 0;
    }
    if (wantsWindow) {
        return runWindow(*line);
    }
    if (line->command == QStringList{QStringLiteral("explain")}) {
        return explainScans(stdin, stdout);
    }
    return line->command.first() == QLatin1String("practice-server") ? runPracticeServer(line->practiceArguments) : runCommand(*line);
}
