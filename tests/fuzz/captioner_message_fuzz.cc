// SPDX-License-Identifier: Apache-2.0
#include <cstdint>
#include <cstdlib>
#include <string>

#include "plenary/live/captioner_messages.h"
#include "plenary/live/lowering.h"
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

void CheckEvent(const live::TypedEvent& event) {
  Check(event.typed.seq >= 1 && event.typed.erase <= live::kMaxErase);
  Check(event.typed.append.size() <= live::kMaxAppendBytes);
  CheckText(event.typed.append);
  const auto lowered = live::Lower(event, {});
  if (!lowered) return Check(!lowered.error().field.empty());
  Check(lowered->append.size() <= live::kMaxAppendBytes);
  Check(lowered->append.ends_with(event.typed.append));
  CheckText(lowered->append);
}

void CheckMessage(const live::CaptionerMessage& message) {
  if (const auto* event = std::get_if<live::TypedEvent>(&message)) CheckEvent(*event);
  if (const auto* hello = std::get_if<live::Hello>(&message)) CheckText(hello->ticket);
  const auto again = live::ParseCaptionerMessage(live::Format(message));
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
