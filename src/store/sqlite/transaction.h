// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>
#include <type_traits>
#include <utility>

#include "connection.h"
#include "errors.h"
#include "plenary/text/result.h"

namespace plenary::store {

// The transactions of a connection.
//   on_undone  called whenever something was rolled back: what is cached of it must be forgotten
class Transactions {
 public:
  Transactions(Connection& connection, std::function<void()> on_undone)
      : connection_(connection), on_undone_(std::move(on_undone)) {}

  // A transaction that only reads does not wait for one that writes.
  enum class Access { read, write };

  using Work = std::function<Result<void>()>;
  Result<void> Run(Access access, const Work& work);
  Result<void> RunSavepoint(const Work& work);

  // Runs `work`, which gives a Result, in the open transaction or else in one of its own.
  template <class Body>
  std::invoke_result_t<Body> In(Access access, const Body& body) {
    if (is_open_) {
      if (auto alive = CheckAlive(); !alive) return alive.error();
      auto answer = Guarded(body);
      if (!answer) NoteLoss(answer.error());
      return answer;
    }
    std::optional<std::invoke_result_t<Body>> answer;
    const Result<void> done = Run(access, [&]() -> Result<void> {
      answer = body();
      if (!*answer) return answer->error();
      return {};
    });
    if (!done) return done.error();
    return *std::move(answer);
  }

 private:
  // Errors: when SQLite has given up the transaction that we believe open, what made it do so.
  // Whatever is written then would be committed by itself.
  Result<void> CheckAlive() const;
  void NoteLoss(const Error& error);

  Connection& connection_;
  std::function<void()> on_undone_;
  bool is_open_ = false;
  std::optional<Error> loss_;
};

}  // namespace plenary::store
