// SPDX-License-Identifier: Apache-2.0
#include "transaction.h"

#include <SQLiteCpp/Savepoint.h>
#include <SQLiteCpp/Transaction.h>

#include <cassert>

namespace plenary::store {
namespace {

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
  const auto behaviour = access == Access::read || connection_.is_read_only()
                             ? SQLite::TransactionBehavior::DEFERRED
                             : SQLite::TransactionBehavior::IMMEDIATE;
  bool is_committed = false;
  return Guarded([&]() -> Result<void> {
    const AtEnd forget([&] {
      is_open_ = false;
      if (!is_committed) on_undone_();
    });
    SQLite::Transaction transaction(connection_.database(), behaviour);
    is_open_ = true;
    loss_.reset();
    if (auto done = work(); !done) return done;
    if (auto alive = CheckAlive(); !alive) return alive;
    transaction.commit();
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
    SQLite::Savepoint savepoint(connection_.database(), "part");
    if (auto done = work(); !done) return done;
    if (auto alive = CheckAlive(); !alive) return alive;
    savepoint.release();
    is_kept = true;
    return {};
  });
}

}  // namespace plenary::store
