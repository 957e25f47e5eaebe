// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUuid>

namespace packbench {

/// Chance as a collaborator, so that tests can repeat it.
class Randomness
{
public:
    Randomness() = default;
    Randomness(const Randomness &) = delete;
    Randomness &operator=(const Randomness &) = delete;
    virtual ~Randomness() = default;

    /// A number in [0, bound); 0 for a bound of 0.
    [[nodiscard]] virtual quint32 below(quint32 bound) = 0;
    /// A random (version 4) UUID.
    [[nodiscard]] virtual QUuid uuid() = 0;
};

/// The system's random source.
class SystemRandomness final : public Randomness
{
public:
    [[nodiscard]] quint32 below(quint32 bound) override;
    [[nodiscard]] QUuid uuid() override;
};

} // namespace packbench
