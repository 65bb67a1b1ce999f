// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "plenary/store/records.h"

namespace plenary::server {

// Who asks.
//   credential_id  of the key, session or ticket; empty for anonymous
//   name           of the person or program that the key was made for
//   track_id       captioner: the one track the ticket is bound to
//   csrf           session by cookie: the token that its writes have to repeat; else empty
struct Caller {
  enum class Kind { anonymous, captioner, editor, administrator };
  Kind kind = Kind::anonymous;
  std::string credential_id;
  std::string name;
  std::string track_id;
  std::string csrf;

  bool is_anonymous() const { return kind == Kind::anonymous; }
  bool is_editor() const { return kind >= Kind::editor; }
  bool is_administrator() const { return kind == Kind::administrator; }
};
const char* Name(Caller::Kind kind);

// Whether the caller may read the meeting. Anybody: public and unlisted ones that are live or
// published; editors: all; a captioner: the meeting of the ticket's track, asked for by track_id.
bool MayRead(const Caller& caller, const store::Meeting& meeting, std::string_view track_id = {});

// Whether anybody may read it who knows where it is.
bool IsOpenToReaders(const store::Meeting& meeting);

}  // namespace plenary::server
