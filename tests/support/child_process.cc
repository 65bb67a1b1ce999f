// SPDX-License-Identifier: Apache-2.0
#include "support/child_process.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <stdexcept>
#include <utility>

namespace plenary::test {
namespace {

int Checked(int result, const char* call) {
  if (result < 0) throw std::runtime_error(std::string(call) + " failed");
  return result;
}

[[noreturn]] void Become(std::vector<std::string>& args, const StartOptions& options, int out,
                         int err) {
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
  ::dup2(::open(options.input.c_str(), O_RDONLY), STDIN_FILENO);
  ::dup2(out, STDOUT_FILENO);
  ::dup2(err, STDERR_FILENO);
  if (options.prepare) options.prepare();
  for (const auto& entry : options.environment) {
    const auto equals = entry.find('=');
    ::setenv(entry.substr(0, equals).c_str(), entry.substr(equals + 1).c_str(), 1);
  }
  std::vector<char*> pointers;
  for (auto& arg : args) pointers.push_back(arg.data());
  pointers.push_back(nullptr);
  ::execvp(pointers[0], pointers.data());
  ::_exit(127);
}

}  // namespace

ChildProcess::ChildProcess(std::vector<std::string> args, const StartOptions& options) {
  int ends[2];
  Checked(::pipe2(ends, O_CLOEXEC), "pipe");
  err_ = Checked(::memfd_create("standard error", MFD_CLOEXEC), "memfd_create");
  id_ = Checked(::fork(), "fork");
  if (id_ == 0) Become(args, options, ends[1], err_);
  ::close(ends[1]);
  out_ = ends[0];
}

ChildProcess::~ChildProcess() {
  if (id_ > 0) {
    Signal(SIGKILL);
    ::waitpid(id_, nullptr, 0);
  }
  ::close(out_);
  ::close(err_);
}

bool ChildProcess::ReadMore() {
  char piece[4096];
  const ssize_t got = ::read(out_, piece, sizeof piece);
  if (got > 0) unread_.append(piece, static_cast<std::size_t>(got));
  return got > 0;
}

std::string ChildProcess::ReadLine() {
  while (unread_.find('\n') == std::string::npos) {
    if (!ReadMore()) return std::exchange(unread_, {});
  }
  const auto end = unread_.find('\n');
  std::string line = unread_.substr(0, end);
  unread_.erase(0, end + 1);
  return line;
}

std::string ChildProcess::Errors() const {
  std::string text;
  char piece[4096];
  for (off_t at = 0;;) {
    const ssize_t got = ::pread(err_, piece, sizeof piece, at);
    if (got <= 0) return text;
    text.append(piece, static_cast<std::size_t>(got));
    at += got;
  }
}

void ChildProcess::Signal(int number) const {
  ::kill(id_, number);
}

Finished ChildProcess::Wait() {
  while (ReadMore()) {
  }
  int status = 0;
  ::waitpid(std::exchange(id_, -1), &status, 0);
  return {WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status),
          std::exchange(unread_, {}), Errors()};
}

Finished Plenary(std::vector<std::string> args, const StartOptions& options) {
  args.insert(args.begin(), PLENARY_BINARY);
  return ChildProcess(std::move(args), options).Wait();
}

}  // namespace plenary::test
