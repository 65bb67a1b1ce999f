// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

#include "journal.h"
#include "outbox.h"
#include "plenary/live/server_messages.h"
#include "record_ahead.h"
#include "typed_text.h"

namespace plenary::client {

// What the thread that writes captions and the thread of the connection share: the outbox, and what
// became of the whole. Every call takes the lock; those of the writer wait.
class Postbox {
 public:
  //   journal  keeps what is put, and has what an earlier run of the program put; may be null
  //   client   the program's name for itself; empty: the journal's
  explicit Postbox(std::unique_ptr<Journal> journal = nullptr, std::string client = {})
      : journal_(std::move(journal)), client_(std::move(client)) {
    if (client_.empty() && journal_) client_ = journal_->client();
    if (journal_) epoch_ = journal_->epoch();
  }

  // --- the writer

  // The first welcome; or why there is none.
  Result<live::Welcome> WaitForWelcome();
  // Waits for room in the window.
  Result<void> Put(std::uint32_t erase, std::string append);
  Result<void> WaitUntilAcknowledged();
  std::uint64_t next_seq() const;
  // How the text ends, all that was put taken in.
  std::string tail() const;
  int reconnections() const;
  live::LeaseState lease() const;
  // To be sent over the present connection, after what was put.
  void Ask(std::string message);

  // --- the connection

  // What a hello says: last_seq and epoch of the log, and the client.
  live::Hello Greeting() const;
  bool was_welcomed() const;
  bool has_failed() const;

  // The next message to be sent, which counts as sent.
  std::optional<std::string> TakeMessage();

  // A check of the text as far as it was sent, when one is due: after kCheckEvents, or when
  // `is_time` and something was typed since the last.
  std::optional<std::string> TakeCheck(bool is_time);
  static constexpr std::size_t kCheckEvents = 200;

  // The server's text is another: what differs is erased and typed again.
  void OnResync(const live::Resync& resync);

  void OnWelcome(const live::Welcome& welcome);
  // The lease passed to this program, or from it.
  void OnLease(const live::LeaseChange& change);

  void OnAck(const live::Ack& ack);
  // Gives how long to wait before going on, unless this refusal is for good.
  std::optional<std::chrono::milliseconds> OnRefusal(const live::Refusal& refusal);

  // Nothing can be sent any more; the first reason counts.
  void GiveUp(Error failure);

 private:
  void SetFailure(Error failure);
  std::optional<std::string> TakeAsk();
  std::optional<std::uint64_t> Fence() const;
  void PassOver(std::string_view record);
  Result<void> TakeLease(const live::LeaseChange& change);
  Result<void> Begin(const live::Welcome& welcome);
  Result<void> Resume(const live::Welcome& welcome);
  void PutJournal(std::uint64_t from_seq);
  bool IsGap(const live::Refusal& refusal) const;
  Result<void> GoBack(const live::Refusal& refusal);

  mutable std::mutex mutex_;
  std::condition_variable changed_;
  std::unique_ptr<Journal> journal_;
  std::optional<Outbox> outbox_;   // from the first welcome on
  std::optional<TypedText> text_;  // as it was put under this lease, sent or not
  std::optional<TypedText> own_;   // as it was put under any
  RecordAhead ahead_;
  std::size_t unchecked_ = 0;  // events put since the last check
  std::string client_;
  std::string epoch_;  // of the log, empty when it is not known
  live::LeaseState lease_;
  std::deque<std::string> asks_;
  live::Welcome first_welcome_;
  int welcomes_ = 0;
  std::optional<Error> failure_;
};

}  // namespace plenary::client
