// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "endpoint.h"
#include "plenary/client/captioner.h"
#include "postbox.h"

namespace plenary::client {

// Carries what is in the postbox to the server, and the server's answers back, over one WebSocket
// after the other, on a thread of its own. The postbox must outlive it.
class Connection {
 public:
  static std::unique_ptr<Connection> Open(Endpoint endpoint, CaptionerOptions options,
                                          Postbox& postbox);

  // Says goodbye to the server, for half a second at most.
  virtual ~Connection() = default;

  // There is something new in the postbox.
  virtual void Wake() = 0;
};

}  // namespace plenary::client
