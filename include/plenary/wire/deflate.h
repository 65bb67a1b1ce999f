// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "plenary/text/result.h"

namespace plenary::wire {

// The payloads of permessage-deflate (RFC 7692, section 7.2), each by itself: without a context
// that goes on, one compressed message serves all readers.
class Deflater {
 public:
  Deflater();
  ~Deflater();

  std::string Deflate(std::string_view payload);

 private:
  struct Stream;
  std::unique_ptr<Stream> stream_;
};

class Inflater {
 public:
  Inflater();
  ~Inflater();

  // Errors: bad_input for what is not compressed so; too_large when it makes more than max_bytes.
  Result<std::string> Inflate(std::string_view payload, std::size_t max_bytes);

 private:
  struct Stream;
  std::unique_ptr<Stream> stream_;
};

}  // namespace plenary::wire
