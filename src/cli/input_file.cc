// SPDX-License-Identifier: Apache-2.0
#include "input_file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

#include "message.h"

namespace plenary::cli {
namespace {

// A descriptor that closes itself, unless it is standard input.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() {
    if (number_ > STDERR_FILENO) ::close(number_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int number() const { return number_; }

 private:
  int number_;
};

Result<std::vector<char>> ReadToEnd(int descriptor, const std::string& name) {
  constexpr std::size_t kPiece = 256 * 1024;
  std::vector<char> bytes;
  for (;;) {
    const std::size_t had = bytes.size();
    bytes.resize(had + kPiece);
    const ssize_t got = ::read(descriptor, bytes.data() + had, kPiece);
    const int error = errno;
    bytes.resize(had + (got > 0 ? static_cast<std::size_t>(got) : 0));
    if (got == 0) return bytes;
    if (got < 0 && error != EINTR) return SystemError("cannot read " + name, error);
  }
}

}  // namespace

InputFile::InputFile(InputFile&& other) noexcept
    : mapping_(std::exchange(other.mapping_, nullptr)),
      read_(std::move(other.read_)),
      size_(std::exchange(other.size_, 0)) {}

InputFile::~InputFile() {
  if (mapping_) ::munmap(const_cast<char*>(mapping_), size_);
}

Result<InputFile> InputFile::Open(const std::string& path) {
  const bool is_standard_input = path == "-";
  const std::string name = is_standard_input ? "standard input" : path;
  const Descriptor opened(is_standard_input ? STDIN_FILENO
                                            : ::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (opened.number() < 0) return SystemError("cannot open " + name, errno);
  struct stat about {};
  if (::fstat(opened.number(), &about) != 0) return SystemError("cannot read " + name, errno);
  if (S_ISDIR(about.st_mode)) return Fail(Errc::unavailable, name + " is a folder, not a file");

  InputFile file;
  if (S_ISREG(about.st_mode) && !is_standard_input && about.st_size > 0) {
    const auto size = static_cast<std::size_t>(about.st_size);
    void* mapped = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, opened.number(), 0);
    if (mapped != MAP_FAILED) {
      file.mapping_ = static_cast<const char*>(mapped);
      file.size_ = size;
      return file;
    }
  }
  auto read = ReadToEnd(opened.number(), name);
  if (!read) return read.error();
  file.read_ = std::move(*read);
  file.size_ = file.read_.size();
  return file;
}

Result<CaptionFile> OpenCaptionFile(const std::string& path) {
  const std::string name = path == "-" ? "standard input" : path;
  auto file = InputFile::Open(path);
  if (!file) return file.error();
  CaptionFile captions{name, std::move(*file), {}};
  auto decoded = text::Decode(captions.file.bytes());
  if (!decoded) return About(name, decoded.error());
  captions.text = std::move(*decoded);
  return captions;
}

}  // namespace plenary::cli
