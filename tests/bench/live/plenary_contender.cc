// SPDX-License-Identifier: Apache-2.0
// Making 200 meetings takes seconds: they are made once, and each server is started on a copy of
// their folder.
#include "live/plenary_contender.h"

#include <unistd.h>

#include <boost/json.hpp>
#include <filesystem>
#include <stdexcept>

namespace plenary::bench {
namespace {

namespace json = boost::json;

constexpr const char* kMemory = "/dev/shm";

struct Meeting {
  std::string track;
  std::string ticket;
};

// A data folder with live meetings in it, for all runs.
class Prepared {
 public:
  static Prepared& Instance() {
    static Prepared prepared;
    return prepared;
  }

  std::vector<Meeting> First(std::size_t count) {
    while (meetings_.size() < count) Make();
    return {meetings_.begin(), meetings_.begin() + static_cast<std::ptrdiff_t>(count)};
  }
  std::string data() const { return folder_.Path("data"); }

 private:
  void Make() {
    const auto title = "Meeting " + std::to_string(meetings_.size() + 1);
    const auto made = test::Plenary(
        {"admin", "create-meeting", "--data", data(), "--title", title, "--state", "live"});
    if (made.status != 0) throw std::runtime_error("cannot make a meeting: " + made.err);
    const auto answer = json::parse(made.out);
    meetings_.push_back({json::value_to<std::string>(answer.at("track")),
                         json::value_to<std::string>(answer.at("ticket"))});
  }

  test::ScratchFolder folder_;
  std::vector<Meeting> meetings_;
};

class PlenaryContender : public Contender {
 public:
  PlenaryContender(DataOn where, std::size_t meetings)
      : meetings_(Prepared::Instance().First(meetings)) {
    if (where == DataOn::memory) {
      data_ = std::string(kMemory) + "/plenary-bench-" + std::to_string(::getpid());
    } else {
      data_ = folder_.Path("data");
    }
    std::filesystem::copy(Prepared::Instance().data(), data_,
                          std::filesystem::copy_options::recursive);
    const auto config = folder_.Write("plenary.toml", "[limits]\nconnections = 200000\n");
    Start({PLENARY_BINARY, "serve", "--config", config, "--data", data_, "--port", "0"});
  }
  ~PlenaryContender() override {
    std::error_code ignored;
    if (data_.starts_with(kMemory)) std::filesystem::remove_all(data_, ignored);
  }

  Dialect dialect() const override { return Dialect::captions; }
  Reader::Greeting greeting() const override { return Reader::Greeting::first_message; }
  std::string ReaderPath(std::size_t topic) const override { return Path(topic) + "/live"; }
  std::string WriterPath(std::size_t topic) const override { return Path(topic) + "/caption"; }
  std::string Ticket(std::size_t topic) const override { return meetings_[topic].ticket; }

 private:
  std::string Path(std::size_t topic) const { return "/api/v1/tracks/" + meetings_[topic].track; }

  test::ScratchFolder folder_;
  std::string data_;
  std::vector<Meeting> meetings_;
};

}  // namespace

std::unique_ptr<Contender> StartPlenary(DataOn where, std::size_t meetings) {
  if (where == DataOn::memory && !std::filesystem::exists(kMemory)) return nullptr;
  return std::make_unique<PlenaryContender>(where, meetings);
}

}  // namespace plenary::bench
