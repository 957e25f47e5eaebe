// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "channel/channel.h"

namespace packbench {

bool ChannelFailure::certainlyNotDone() const
{
    switch (trouble) {
    case ChannelTrouble::NeverArrived:
    case ChannelTrouble::Certificate:
    case ChannelTrouble::Throttled:
    case ChannelTrouble::NoCredentials:
    case ChannelTrouble::Unauthorized:
    case ChannelTrouble::Forbidden:
    case ChannelTrouble::WrongAddress:
    case ChannelTrouble::NotFound:
    case ChannelTrouble::Refused:
        return true;
    case ChannelTrouble::Unknown:
    case ChannelTrouble::UnreadableAnswer:
        return false;
    }
    return false;
}

} // namespace packbench
