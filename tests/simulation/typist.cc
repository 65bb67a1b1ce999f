// SPDX-License-Identifier: Apache-2.0
#include "typist.h"

#include <algorithm>
#include <array>

#include "plenary/live/server_messages.h"
#include "plenary/text/utf8.h"

namespace plenary::simulation {
namespace {

constexpr std::array kPhrases{"the harbour",
                              "of the council",
                              "we agree",
                              "naïve façade",
                              "日本",
                              "\n>> CHAIR: Thank you.",
                              "\n>> MS. RIVERA:",
                              "[LAUGHTER]",
                              "\n\n",
                              "item four.",
                              "\n>> ANA RIVERA: I",
                              "Is it? 👍",
                              "(inaudible)",
                              "\r\n",
                              "MR. OKAFOR: no"};

constexpr std::size_t kLongestPause = 2000;  // ms

}  // namespace

Typist::Typist(Chance& chance, std::string journal)
    : chance_(chance), journal_(std::move(journal)) {
  Start();
}

void Typist::Start() {
  std::unique_ptr<client::Journal> journal;
  if (!journal_.empty()) journal = client::Journal::Open(journal_).value();
  postbox_ = std::make_unique<client::Postbox>(std::move(journal));
}

bool Typist::needs_connection() const {
  return !line_ && Clock::now() >= resume_at_;
}

void Typist::Connect(LinePtr line) {
  line_ = std::move(line);
  is_greeted_ = false;
  auto hello = postbox_->Greeting();
  hello.ticket = "t";
  line_->up.push_back(live::FormatHello(hello));
}

std::string Typist::Words() {
  std::string words;
  for (std::size_t left = chance_.Below(4); left > 0; --left)
    words += std::string(kPhrases[chance_.Below(kPhrases.size())]) + ' ';
  return words + std::to_string(typed_.size() + 1) + ' ';
}

// By turns it talks and is silent, so that now and then all is sent.
bool Typist::IsTalking() {
  if (Clock::now() >= turns_at_) {
    is_talking_ = !is_talking_;
    turns_at_ = Clock::now() + std::chrono::milliseconds(chance_.Below(kLongestPause));
  }
  return is_talking_;
}

bool Typist::Type() {
  if (!IsTalking()) return false;
  if (!postbox_->was_welcomed() || postbox_->has_failed()) return false;
  const auto next = postbox_->next_seq();
  if (next - 1 - postbox_->Greeting().last_seq >= live::kWindowEvents) return false;
  Require(next == typed_.size() + 1, "the program numbers otherwise than its captioner types");
  transcript::CaptionEvent event;
  event.seq = next;
  const auto length = text::Length(text_);
  if (chance_.OneIn(3))
    event.erase = static_cast<std::uint32_t>(
        std::min(length, chance_.OneIn(20) ? chance_.Below(3000) : chance_.Below(40)));
  if (event.erase == 0 || !chance_.OneIn(4)) event.append = Words();
  postbox_->Put(event.erase, event.append).value();
  text_.resize(text_.size() - text::SuffixBytes(text_, event.erase));
  text_ += event.append;
  typed_.push_back(std::move(event));
  return true;
}

bool Typist::Send() {
  if (!line_ || !is_greeted_ || line_->up.size() >= kLineMessages || Clock::now() < resume_at_)
    return false;
  auto message = postbox_->TakeMessage();
  if (!message) message = postbox_->TakeCheck(chance_.OneIn(3));
  if (!message && chance_.OneIn(20)) message = live::Format(live::Alive{});
  if (!message) return false;
  line_->up.push_back(std::move(*message));
  return true;
}

bool Typist::Receive(std::uint64_t durable) {
  if (!line_) return false;
  if (line_->down.empty()) {
    if (!line_->is_server_gone) return false;
    line_->is_captioner_gone = true;
    Pause();
    return true;
  }
  const auto message = std::move(line_->down.front());
  line_->down.pop_front();
  Hear(message, durable);
  if (postbox_->has_failed())
    throw Broken("a captioner's program gave up: " +
                 postbox_->WaitUntilAcknowledged().error().what);
  return true;
}

void Typist::Hear(const std::string& message, std::uint64_t durable) {
  const auto answer = live::ParseServerMessage(message);
  Require(answer.has_value(), "a message of the server cannot be read: " + message);
  if (const auto* welcome = std::get_if<live::Welcome>(&*answer)) {
    Require(!is_greeted_, "a second welcome");
    Require(!welcome->reset, "the log that was welcomed to lacks what was acknowledged");
    is_greeted_ = true;
    postbox_->OnWelcome(*welcome);
    Acknowledged(postbox_->Greeting().last_seq, durable);
  } else if (const auto* ack = std::get_if<live::Ack>(&*answer)) {
    postbox_->OnAck(*ack);
    Acknowledged(ack->seq, durable);
  } else if (const auto* refusal = std::get_if<live::Refusal>(&*answer)) {
    if (const auto pause = postbox_->OnRefusal(*refusal))
      resume_at_ = std::max(resume_at_, Clock::now() + *pause);
  } else {
    Require(!std::holds_alternative<live::Resync>(*answer),
            "the server says that the text differs, which it never does");
  }
}

void Typist::Acknowledged(std::uint64_t seq, std::uint64_t durable) {
  acknowledged_ = std::max(acknowledged_, seq);
  Require(acknowledged_ <= durable, "event " + std::to_string(acknowledged_) +
                                        " is acknowledged, the disk has " +
                                        std::to_string(durable));
}

void Typist::Cut() {
  if (!line_) return;
  line_->LeaveAsCaptioner(chance_);
  Pause();
}

// Between two connections.
void Typist::Pause() {
  line_.reset();
  const std::chrono::milliseconds pause(chance_.Below(kLongestPause));
  resume_at_ = std::max(resume_at_, Clock::now() + pause);
}

bool Typist::Die() {
  if (journal_.empty()) return false;
  Cut();
  Start();
  return true;
}

}  // namespace plenary::simulation
