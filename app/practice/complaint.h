// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/httpmessage.h"

#include <QString>

namespace packbench {

/// Which of the documented error documents an answer uses.
enum class PracticeErrorShape {
    Gateway, ///< `{"error":[…]}`
    Orders,  ///< `{"errors":{"error":[…]}}`
    Newer,   ///< `{"errors":[…]}` with `message`
    Xml,
};

/// Why the practice marketplace says no.
struct PracticeComplaint {
    int status = 400;
    QString code = QStringLiteral("INVALID_REQUEST_CONTENT"); ///< without the component after the dot
    QString field;
    QString description;
    bool isRepeat = false; ///< the units were shipped before

    [[nodiscard]] PracticeReply reply(PracticeErrorShape shape) const;
};

} // namespace packbench
