// SPDX-License-Identifier: Apache-2.0
#include "plenary/client/captioner.h"

#include "connection.h"
#include "endpoint.h"
#include "plenary/live/server_messages.h"
#include "plenary/text/utf8.h"
#include "postbox.h"

namespace plenary::client {
namespace {

// What the server would refuse for its form is refused before it gets a number.
Result<void> CheckEvent(std::uint32_t erase, const std::string& append) {
  const auto message = live::FormatEvent({1, erase, append, {}, {}});
  const auto parsed = live::ParseCaptionerMessage(message);
  if (!parsed) return parsed.error();
  return {};
}

class NativeCaptioner final : public Captioner {
 public:
  NativeCaptioner(Endpoint endpoint, CaptionerOptions options, std::unique_ptr<Journal> journal)
      : postbox_(std::move(journal), options.client),
        connection_(Connection::Open(std::move(endpoint), std::move(options), postbox_)) {}

  Result<void> WaitForWelcome() {
    const auto welcome = postbox_.WaitForWelcome();
    if (!welcome) return welcome.error();
    tail_ = postbox_.tail();
    return {};
  }

  std::uint64_t next_seq() const override { return postbox_.next_seq(); }
  const std::string& tail() const override { return tail_; }
  int reconnections() const override { return postbox_.reconnections(); }

  Result<void> Send(std::uint32_t erase, std::string append) override {
    if (const auto fit = CheckEvent(erase, append); !fit) return fit;
    const auto put = postbox_.Put(erase, std::move(append));
    if (put) connection_->Wake();
    return put;
  }

  void Take() override { Ask(live::Take{}); }
  void Yield() override { Ask(live::Yield{}); }
  void Keep() override { Ask(live::Keep{}); }
  live::LeaseState lease() const override { return postbox_.lease(); }

  Result<void> Flush() override { return postbox_.WaitUntilAcknowledged(); }

 private:
  void Ask(const live::CaptionerMessage& message) {
    postbox_.Ask(live::Format(message));
    connection_->Wake();
  }

  Postbox postbox_;
  std::string tail_;
  std::unique_ptr<Connection> connection_;
};

}  // namespace

Result<std::unique_ptr<Captioner>> Captioner::Connect(CaptionerOptions options) {
  auto endpoint = ParseTrackUrl(options.url);
  if (!endpoint) return endpoint.error();
  std::unique_ptr<Journal> journal;
  if (!options.journal.empty()) {
    auto opened = Journal::Open(options.journal);
    if (!opened) return opened.error();
    journal = *std::move(opened);
  }
  auto captioner = std::make_unique<NativeCaptioner>(*std::move(endpoint), std::move(options),
                                                     std::move(journal));
  if (const auto welcome = captioner->WaitForWelcome(); !welcome) return welcome.error();
  return std::unique_ptr<Captioner>(std::move(captioner));
}

}  // namespace plenary::client
