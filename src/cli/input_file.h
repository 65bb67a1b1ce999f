// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "plenary/text/decode.h"
#include "plenary/text/result.h"

namespace plenary::cli {

// The bytes of a file for as long as this lives: a regular file mapped into memory, a pipe or "-"
// (standard input) read to its end. The file must not shrink meanwhile.
class InputFile {
 public:
  // Errors: unavailable, naming the file, when it is missing, a folder or cannot be read.
  static Result<InputFile> Open(const std::string& path);
  ~InputFile();
  InputFile(InputFile&& other) noexcept;
  InputFile(const InputFile&) = delete;
  InputFile& operator=(const InputFile&) = delete;

  std::string_view bytes() const { return {mapping_ ? mapping_ : read_.data(), size_}; }

 private:
  InputFile() = default;
  const char* mapping_ = nullptr;
  std::vector<char> read_;  // not a string: its bytes must stay where they are when this moves
  std::size_t size_ = 0;
};

// A caption file as text; views into `file`.
struct CaptionFile {
  std::string name;  // as messages call it
  InputFile file;
  text::Decoded text;
};

// Opens and decodes. Errors: those of InputFile::Open and text::Decode, naming the file.
Result<CaptionFile> OpenCaptionFile(const std::string& path);

}  // namespace plenary::cli
