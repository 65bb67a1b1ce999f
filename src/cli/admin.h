// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "command.h"
#include "plenary/server/keys.h"
#include "plenary/store/store.h"

namespace plenary::cli {

// The commands of `plenary admin`; AddAdmin puts them together.
void AddAdminMeetings(CLI::App& admin, Action& chosen);
void AddAdminCredentials(CLI::App& admin, Action& chosen);

// Whom a ticket is for when nobody is named.
constexpr const char* kDefaultCaptioner = "captioner";

// Makes a credential of this moment; its secret is in the answer and nowhere else.
//   track_id  ticket: the one track it is for; else empty
Result<server::NewCredential> MakeCredential(store::Store& store, store::CredentialKind kind,
                                             const std::string& name, const std::string& track_id);

}  // namespace plenary::cli
