/// @file The window's composition root: makes every part and connects them, nothing else.

#pragma once

#include "ui/main_window.h"
#include "ui/queue/job_queue.h"
#include "ui/settings/session.h"

#include <QApplication>

#include <memory>

namespace app {

/// The program `chiaroscuro [CONTENT [STYLE...]]`.
class Application final {
public:
    Application(int& argc, char** argv);
    ~Application();

    /// Shows the window and returns the exit status when it is closed.
    int run();

private:
    QApplication m_qt;
    ui::Session m_session;
    std::unique_ptr<ui::JobQueue> m_jobs;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace app
