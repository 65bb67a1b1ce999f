// SPDX-License-Identifier: Apache-2.0
#include "journal.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <iterator>
#include <optional>
#include <random>

#include "plenary/live/captioner_messages.h"
#include "plenary/live/text_tail.h"

namespace plenary::client {
namespace {

constexpr std::size_t kChecksumLetters = 8;

std::string Checksum(std::string_view message) {
  char letters[kChecksumLetters + 1];
  std::snprintf(letters, sizeof letters, "%08x", live::BytesHash(message));
  return letters;
}

std::string NewClient() {
  constexpr std::string_view kLetters = "abcdefghijklmnopqrstuvwxyz234567";
  std::random_device random;
  std::string client;
  for (int i = 0; i < 20; ++i) client += kLetters[random() % kLetters.size()];
  return client;
}

Error Unusable(const std::string& path) {
  return Fail(Errc::unavailable, path + ": " + std::strerror(errno), "journal");
}

Error Damaged(std::size_t offset) {
  return Fail(Errc::bad_input, "the journal is damaged at byte " + std::to_string(offset),
              "journal", offset);
}

// The message of a line; nothing when the line is not whole.
std::optional<std::string_view> MessageOf(std::string_view line) {
  if (line.size() < kChecksumLetters + 1 || line[kChecksumLetters] != ' ') return std::nullopt;
  const auto message = line.substr(kChecksumLetters + 1);
  if (line.substr(0, kChecksumLetters) != Checksum(message)) return std::nullopt;
  return message;
}

}  // namespace

Result<std::unique_ptr<Journal>> Journal::Open(const std::string& path) {
  const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (file < 0) return Unusable(path);
  std::unique_ptr<Journal> journal(new Journal(file));
  if (const auto loaded = journal->Load(path); !loaded) return loaded.error();
  return journal;
}

Journal::~Journal() {
  ::close(file_);
}

Result<void> Journal::Load(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(in), {}};
  if (in.bad()) return Unusable(path);
  const auto good = Take(bytes);
  if (!good) return good.error();
  size_ = *good;
  if (size_ < bytes.size() && ::ftruncate(file_, static_cast<off_t>(size_)) != 0)
    return Unusable(path);
  if (!client_.empty()) return {};
  live::Hello hello;
  hello.client = NewClient();
  client_ = hello.client;
  return Write(live::FormatHello(hello));
}

// Gives how many bytes are good.
Result<std::size_t> Journal::Take(const std::string& bytes) {
  for (std::size_t begin = 0; begin < bytes.size();) {
    const auto end = bytes.find('\n', begin);
    if (end == std::string::npos) return begin;
    const auto message = MessageOf(std::string_view(bytes).substr(begin, end - begin));
    const auto parsed = live::ParseCaptionerMessage(message.value_or(""));
    if (!parsed) {
      if (end + 1 == bytes.size() && begin > 0) return begin;
      return Damaged(begin);
    }
    if (const auto* hello = std::get_if<live::Hello>(&*parsed))
      TakeHello(hello->client, hello->epoch);
    if (const auto* event = std::get_if<live::TypedEvent>(&*parsed))
      events_.push_back({event->typed, event->fence});
    begin = end + 1;
  }
  return bytes.size();
}

void Journal::TakeHello(const std::string& client, const std::string& epoch) {
  client_ = client;
  if (epoch.empty()) return;
  if (!epoch_.empty() && epoch != epoch_) events_.clear();
  epoch_ = epoch;
}

Result<void> Journal::Append(const transcript::CaptionEvent& event,
                             std::optional<std::uint64_t> fence) {
  live::TypedEvent typed;
  typed.typed = event;
  typed.fence = fence;
  const auto written = Write(live::Format(typed));
  if (written) events_.push_back({event, fence});
  return written;
}

Result<void> Journal::Begin(const std::string& epoch) {
  if (epoch.empty() || epoch == epoch_) return {};
  live::Hello hello;
  hello.client = client_;
  hello.epoch = epoch;
  if (const auto written = Write(live::FormatHello(hello)); !written) return written;
  TakeHello(client_, epoch);
  return {};
}

Result<void> Journal::Write(const std::string& message) {
  const auto line = Checksum(message) + ' ' + message + '\n';
  for (std::size_t done = 0; done < line.size();) {
    const auto wrote =
        ::pwrite(file_, line.data() + done, line.size() - done, static_cast<off_t>(size_ + done));
    if (wrote < 0 && errno == EINTR) continue;
    if (wrote <= 0) return Unusable("journal");
    done += static_cast<std::size_t>(wrote);
  }
  if (::fdatasync(file_) != 0) return Unusable("journal");
  size_ += line.size();
  return {};
}

}  // namespace plenary::client
