// SPDX-License-Identifier: Apache-2.0
#include <cstdint>
#include <cstdlib>
#include <string>

#include "plenary/live/captioner_messages.h"
#include "plenary/text/utf8.h"

// Whatever a captioner's program sends: a message that is read keeps the promises of the header and
// reads the same after it was formatted; one that is refused says why, in well-formed text.
namespace {

using namespace plenary;

void Check(bool holds) {
  if (!holds) std::abort();
}

void CheckText(const std::string& text) {
  Check(!text::FirstBadUtf8(text) && text.find('\0') == std::string::npos);
}

std::string Format(const live::CaptionerMessage& message) {
  if (const auto* hello = std::get_if<live::Hello>(&message)) return live::FormatHello(*hello);
  return live::FormatEvent(std::get<transcript::CaptionEvent>(message));
}

void CheckMessage(const live::CaptionerMessage& message) {
  if (const auto* event = std::get_if<transcript::CaptionEvent>(&message)) {
    Check(event->seq >= 1 && event->erase <= live::kMaxErase);
    Check(event->append.size() <= live::kMaxAppendBytes);
    CheckText(event->append);
  } else {
    CheckText(std::get<live::Hello>(message).ticket);
  }
  const auto again = live::ParseCaptionerMessage(Format(message));
  Check(again && *again == message);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto message = live::ParseCaptionerMessage({reinterpret_cast<const char*>(data), size});
  if (message) {
    CheckMessage(*message);
  } else {
    Check(!message.error().what.empty());
    Check(!text::FirstBadUtf8(message.error().what) && !text::FirstBadUtf8(message.error().field));
  }
  return 0;
}
