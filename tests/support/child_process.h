// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sys/types.h>

#include <string>
#include <vector>

namespace plenary::test {

//   status  as the shell has it: 128 + n when ended by signal n
struct Finished {
  int status = 0;
  std::string out;
  std::string err;
};

// How a program is started.
//   input        a file for its standard input
//   environment  "NAME=value" entries on top of the test's own
//   prepare      called in the child before the program: only what is safe after fork
struct StartOptions {
  std::string input = "/dev/null";
  std::vector<std::string> environment;
  void (*prepare)() = nullptr;
};

// A program under test. It ends with the test, whichever way that ends.
class ChildProcess {
 public:
  // args[0] is the program.
  explicit ChildProcess(std::vector<std::string> args, const StartOptions& options = {});
  ~ChildProcess();
  ChildProcess(const ChildProcess&) = delete;
  ChildProcess& operator=(const ChildProcess&) = delete;

  pid_t id() const { return id_; }

  // The next line of its standard output; waits for it. Empty at the end.
  std::string ReadLine();

  // What it wrote to standard error so far.
  std::string Errors() const;

  void Signal(int number) const;

  // Waits for its end; out is what ReadLine has not taken.
  Finished Wait();

 private:
  bool ReadMore();

  pid_t id_ = -1;
  int out_ = -1;  // a pipe
  int err_ = -1;  // a file without a name, so that nobody has to read while it runs
  std::string unread_;
};

// Runs the program "plenary" that was built to its end.
Finished Plenary(std::vector<std::string> args, const StartOptions& options = {});

}  // namespace plenary::test
