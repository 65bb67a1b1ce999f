// SPDX-License-Identifier: Apache-2.0
#include "transaction.h"

#include <cassert>

namespace plenary::store {
namespace {

// Statements that begin, keep and undo. They are prepared once: an append is so short that parsing
// them anew was a good part of it.
struct Verbs {
  const char* begin;
  const char* keep;
  const char* undo;
  const char* end_undone;  // none, or what is still to be done after `undo`
};
constexpr Verbs kReading{"BEGIN", "COMMIT", "ROLLBACK", nullptr};
constexpr Verbs kWriting{"BEGIN IMMEDIATE", "COMMIT", "ROLLBACK", nullptr};
constexpr Verbs kPart{"SAVEPOINT part", "RELEASE part", "ROLLBACK TO part", "RELEASE part"};

// What is begun here is undone at the end of the scope, unless it was kept. The constructor and
// Keep throw SQLite::Exception.
class Undoable {
 public:
  Undoable(Connection& connection, const Verbs& verbs) : connection_(connection), verbs_(verbs) {
    connection_.Execute(verbs_.begin);
  }
  ~Undoable() {
    if (is_kept_ || !connection_.HasTransaction()) return;  // SQLite may have undone it itself
    static_cast<void>(Guarded([this]() -> Result<void> {
      connection_.Execute(verbs_.undo);
      if (verbs_.end_undone) connection_.Execute(verbs_.end_undone);
      return {};
    }));
  }
  Undoable(const Undoable&) = delete;
  Undoable& operator=(const Undoable&) = delete;

  void Keep() {
    connection_.Execute(verbs_.keep);
    is_kept_ = true;
  }

 private:
  Connection& connection_;
  const Verbs& verbs_;
  bool is_kept_ = false;
};

// Calls back at the end of a scope, by whatever way it is left.
class AtEnd {
 public:
  explicit AtEnd(std::function<void()> call) : call_(std::move(call)) {}
  ~AtEnd() { call_(); }
  AtEnd(const AtEnd&) = delete;
  AtEnd& operator=(const AtEnd&) = delete;

 private:
  std::function<void()> call_;
};

}  // namespace

Result<void> Transactions::CheckAlive() const {
  if (connection_.HasTransaction()) return {};
  return loss_.value_or(Fail(Errc::unavailable, "the database gave up the transaction"));
}

void Transactions::NoteLoss(const Error& error) {
  if (!connection_.HasTransaction() && !loss_) loss_ = error;
}

Result<void> Transactions::Run(Access access, const Work& work) {
  assert(!is_open_);
  const bool reads = access == Access::read || connection_.is_read_only();
  bool is_committed = false;
  return Guarded([&]() -> Result<void> {
    const AtEnd forget([&] {
      is_open_ = false;
      if (!is_committed) on_undone_();
    });
    Undoable transaction(connection_, reads ? kReading : kWriting);
    is_open_ = true;
    loss_.reset();
    if (auto done = work(); !done) return done;
    if (auto alive = CheckAlive(); !alive) return alive;
    transaction.Keep();
    is_committed = true;
    return {};
  });
}

Result<void> Transactions::RunSavepoint(const Work& work) {
  assert(is_open_);
  if (auto alive = CheckAlive(); !alive) return alive;
  bool is_kept = false;
  return Guarded([&]() -> Result<void> {
    const AtEnd forget([&] {
      if (!is_kept) on_undone_();
    });
    Undoable part(connection_, kPart);
    if (auto done = work(); !done) return done;
    if (auto alive = CheckAlive(); !alive) return alive;
    part.Keep();
    is_kept = true;
    return {};
  });
}

}  // namespace plenary::store
