// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

// The styles, scripts and pictures that pages refer to, from src/web, inside the program.
namespace plenary::server {

//   type  of the content, as the header has it
//   etag  with its quotes
struct StaticFile {
  std::string_view bytes;
  const char* type = nullptr;
  std::string etag;
};

// nullptr when there is none of that name.
const StaticFile* FindStaticFile(std::string_view name);

// A name for what all the files are now: another build with other bytes has another.
const std::string& StaticVersion();

// "/static/<version>/<name>": good to be kept for ever, since other bytes have another address.
// Scripts import each other by relative address and so stay within one version.
std::string StaticUrl(std::string_view name);

}  // namespace plenary::server
