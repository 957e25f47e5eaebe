// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// libFuzzer: labels that channels name, PDF and pictures, as far as the screen and the printer.
#include "document/labelpicture.h"
#include "tests/fuzz/foreignbytes.h"

#include <QGuiApplication>

using namespace packbench;

// Qt 6.4 forgets what it held of a document that it could not load (QPdfDocument::close), about a kilobyte each time.
extern "C" const char *__lsan_default_suppressions()
{
    return "leak:libQt6Pdf.so";
}

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static QGuiApplication application(*argc, *argv);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    constexpr int dpi = 72;
    const fuzz::ForeignBytes given(data, size);
    const QImage picture = labelPicture(given.body, (given.choice & 1) != 0, dpi);
    fuzz::demand(picture.isNull() || picture.width() > 0);
    return 0;
}
