// SPDX-License-Identifier: Apache-2.0
#include "output.h"

#include <unistd.h>

#include <cerrno>

#include "message.h"

namespace plenary::cli {
namespace {
constexpr std::size_t kBufferBytes = 64 * 1024;
}

StandardOutput::StandardOutput() {
  buffer_.reserve(kBufferBytes);
}

void StandardOutput::Write(std::string_view bytes) {
  if (failed_) return;
  while (buffer_.size() + bytes.size() > kBufferBytes) {
    const std::size_t room = kBufferBytes - buffer_.size();
    buffer_ += bytes.substr(0, room);
    bytes.remove_prefix(room);
    Flush();
    if (failed_) return;
  }
  buffer_ += bytes;
}

void StandardOutput::Flush() {
  std::string_view left = buffer_;
  while (!left.empty() && !failed_) {
    const ssize_t written = ::write(STDOUT_FILENO, left.data(), left.size());
    if (written >= 0) {
      left.remove_prefix(static_cast<std::size_t>(written));
    } else if (errno != EINTR) {
      failed_ = SystemError("cannot write to standard output", errno);
    }
  }
  buffer_.clear();
}

Result<void> StandardOutput::Finish() {
  Flush();
  if (failed_) return *failed_;
  return {};
}

Result<void> Print(std::string_view text) {
  StandardOutput output;
  output.Write(text);
  return output.Finish();
}

}  // namespace plenary::cli
