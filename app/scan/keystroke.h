// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QtGlobal>

namespace packbench {

/// One press or release of a key, as the window system reported it.
struct KeyStroke {
    quint64 timestampMs = 0; ///< the event's own stamp, not the time of its handling
    QString text;
    int qtKey = 0;         ///< Qt::Key
    quint32 modifiers = 0; ///< Qt::KeyboardModifiers
    quint32 nativeScanCode = 0;
    bool press = true;
    bool autoRepeat = false;
    quint32 physicalKey = 0; ///< the key's own number whatever the layout, see physicalKeyOf(); 0 when it is not known

    friend bool operator==(const KeyStroke &, const KeyStroke &) = default;
};

} // namespace packbench
