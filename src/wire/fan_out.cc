// SPDX-License-Identifier: Apache-2.0
// Readers stand in groups that are sent the same bytes. What is published goes to the end of the
// group's log; then the members are visited round and round, each being sent all from its place to
// the end in one call. Under load one visit so covers all that came since the last.
#include "plenary/wire/fan_out.h"

#include <algorithm>
#include <array>
#include <boost/assert.hpp>
#include <deque>
#include <limits>
#include <map>
#include <optional>
#include <utility>

#include "group.h"
#include "plenary/wire/deflate.h"
#include "reader.h"

namespace plenary::wire {
namespace {

constexpr std::size_t kMaxSaidBytes = 4096;   // readers have little to say
constexpr std::size_t kReceiveBytes = 16384;  // at once
constexpr int kReceives = 4;                  // until it is the others' turn
constexpr std::size_t kPieces = 40;           // of the log in one call: 1.25 MiB
constexpr std::size_t kSlice = 64;            // visits until it is the next group's turn

// A comment (HTML Standard, section 9.2.5), and an unasked pong (RFC 6455, section 5.5.3): both are
// passed over by whoever gets them.
constexpr std::string_view kCommentOfLife = ":\n\n";
constexpr std::string_view kPongOfLife("\x8a\x00", 2);

bool IsSocket(Line line) {
  return line != Line::event_stream;
}

}  // namespace

class FanOut::Impl {
 public:
  Impl(Connections& connections, FanOutLimits limits)
      : connections_(connections), limits_(limits) {}

  ~Impl() {
    for (const Reader& reader : readers_)
      if (reader.state != Reader::State::free) connections_.Close(reader.connection);
  }

  void Take(Publish publish, Time now);
  void Take(Join join, Time now);
  void Take(Restart restart, Time now);
  void Take(const SendOff& send_off, Time now);
  void Take(const Dismiss& dismiss, Time now);

  void OnReadable(ReaderId id, Time now);
  void OnWritable(ReaderId id);
  bool Work(std::size_t most);
  void Tick(Time now);

  std::size_t readers() const { return readers_.size() - free_.size(); }
  std::size_t held_bytes() const;
  std::vector<News> TakeNews() { return std::exchange(news_, {}); }

 private:
  using State = Reader::State;
  enum class Sent { all, some, gone };

  static bool IsLeaving(const Reader& reader) {
    return reader.state == State::leaving || reader.state == State::ended;
  }

  Reader* Find(ReaderId id);
  ReaderId IdOf(const Reader& reader) const;
  std::uint32_t GroupFor(ChannelId channel, Line line);
  std::uint32_t FreeSlot();

  void Append(Group& group, std::string_view frames, Time now);
  void Enqueue(std::uint32_t group_index);
  void MakeRoom(Group& group);
  void LoseTrackOf(Reader& reader, Group& group);

  void Visit(Reader& reader);
  Sent SendExtra(Reader& reader);
  Sent SendLog(Reader& reader, std::uint64_t to);
  Sent SendPieces(Reader& reader, std::span<const iovec> pieces, std::size_t total,
                  std::size_t& sent);
  void Block(Reader& reader);
  bool IsBetweenFrames(const Reader& reader) const;
  bool TakeControl(Reader& reader);
  void AfterAllWasSent(Reader& reader);

  void Listen(Reader& reader, std::string_view bytes, Time now);
  void Hear(Reader& reader, Message message, Time now);
  void SendOffOne(Reader& reader, std::uint16_t code, std::string_view reason, Time now);
  void Drop(Reader& reader);

  Connections& connections_;
  FanOutLimits limits_;
  Inflater inflater_;
  std::deque<Reader> readers_;  // by slot; a deque, so that growing moves nobody
  std::vector<std::uint32_t> free_;
  std::deque<Group> groups_;
  std::vector<std::uint32_t> free_groups_;
  std::map<std::pair<ChannelId, Line>, std::uint32_t> group_of_;
  std::deque<std::uint32_t> queue_;  // groups with members to visit
  std::deque<ReaderId> talkative_;   // have more to say than was listened to at once
  std::vector<News> news_;
  Time now_{};
  struct Leaving {
    ReaderId reader;
    Time until;
  };
  std::deque<Leaving> leaving_;
};

// --- mail
// -----------------------------------------------------------------------------------------

void FanOut::Impl::Take(Publish publish, Time now) {
  for (std::size_t line = 0; line < kLines; ++line) {
    if (!publish.frames[line]) continue;
    const auto found = group_of_.find({publish.channel, static_cast<Line>(line)});
    if (found == group_of_.end()) continue;
    Append(groups_[found->second], *publish.frames[line], now);
    Enqueue(found->second);
  }
}

void FanOut::Impl::Take(Join join, Time now) {
  const std::uint32_t slot = FreeSlot();
  const std::uint32_t group_index = GroupFor(join.channel, join.line);
  Group& group = groups_[group_index];
  Reader& reader = readers_[slot];
  reader.connection = join.connection;
  reader.group = group_index;
  reader.member = static_cast<std::uint32_t>(group.members.size());
  reader.at = group.log.end();
  reader.peer = join.peer;
  reader.is_trusted = join.is_trusted;
  reader.state = State::following;
  group.members.push_back(slot);
  if (group.to_visit > 0) ++group.to_visit;  // it stands among those
  if (group.members.size() == 1) group.spoke_at = now;
  for (Bytes& bytes : join.first) reader.Extra().out.push_back(std::move(bytes));
  const ReaderId id = IdOf(reader);
  if (!connections_.Watch(reader.connection, id)) return Drop(reader);
  if (!join.said.empty()) Listen(reader, join.said, now);
  if (Find(id)) Visit(reader);
}

void FanOut::Impl::Take(Restart restart, Time) {
  Reader* reader = Find(restart.reader);
  if (!reader || reader->state != State::asked) return;
  reader->state = State::following;
  reader->at = groups_[reader->group].log.end();
  reader->Extra().out.push_back(std::move(restart.snapshot));
  Visit(*reader);
}

void FanOut::Impl::Take(const SendOff& send_off, Time now) {
  for (std::size_t line = 0; line < kLines; ++line) {
    const auto found = group_of_.find({send_off.channel, static_cast<Line>(line)});
    if (found == group_of_.end()) continue;
    const std::vector<std::uint32_t> members = groups_[found->second].members;
    for (const std::uint32_t slot : members) {
      Reader& reader = readers_[slot];
      if (reader.is_trusted && !send_off.also_trusted) continue;
      SendOffOne(reader, send_off.code, send_off.reason, now);
    }
  }
}

void FanOut::Impl::Take(const Dismiss& dismiss, Time now) {
  if (Reader* reader = Find(dismiss.reader)) SendOffOne(*reader, dismiss.code, dismiss.reason, now);
}

// --- slots and groups
// -----------------------------------------------------------------------------

Reader* FanOut::Impl::Find(ReaderId id) {
  if (id.slot >= readers_.size()) return nullptr;
  Reader& reader = readers_[id.slot];
  return reader.generation == id.generation && reader.state != State::free ? &reader : nullptr;
}

ReaderId FanOut::Impl::IdOf(const Reader& reader) const {
  return {groups_[reader.group].members[reader.member], reader.generation};
}

std::uint32_t FanOut::Impl::GroupFor(ChannelId channel, Line line) {
  const auto found = group_of_.find({channel, line});
  if (found != group_of_.end()) return found->second;
  if (free_groups_.empty()) {
    free_groups_.push_back(static_cast<std::uint32_t>(groups_.size()));
    groups_.emplace_back();
  }
  const std::uint32_t index = free_groups_.back();
  free_groups_.pop_back();
  groups_[index].channel = channel;
  groups_[index].line = line;
  group_of_.emplace(std::pair(channel, line), index);
  return index;
}

std::uint32_t FanOut::Impl::FreeSlot() {
  if (free_.empty()) {
    readers_.emplace_back();
    return static_cast<std::uint32_t>(readers_.size() - 1);
  }
  const std::uint32_t slot = free_.back();
  free_.pop_back();
  return slot;
}

void FanOut::Impl::Drop(Reader& reader) {
  Group& group = groups_[reader.group];
  const ReaderId id = IdOf(reader);
  connections_.Close(reader.connection);
  if (reader.is_blocked) --group.blocked;
  // The last member takes its place. It may be visited once too often then, never too seldom.
  const std::uint32_t moved = group.members.back();
  group.members[reader.member] = moved;
  readers_[moved].member = reader.member;
  group.members.pop_back();
  if (group.next >= group.members.size()) group.next = 0;
  group.to_visit = group.to_visit == 0 ? 0 : group.members.size();
  news_.push_back(Left{group.channel, group.line, reader.peer, reader.is_trusted});
  const std::uint32_t generation = reader.generation + 1;
  reader = Reader{};
  reader.generation = generation;
  free_.push_back(id.slot);
  if (group.members.empty()) MakeRoom(group);
}

// --- the log
// --------------------------------------------------------------------------------------

void FanOut::Impl::Append(Group& group, std::string_view frames, Time now) {
  if (group.members.empty()) return;
  group.log.Append(frames);
  group.spoke_at = now;
  if (group.log.end() - group.log.begin() > 2 * limits_.lag_bytes) MakeRoom(group);
}

void FanOut::Impl::Enqueue(std::uint32_t group_index) {
  Group& group = groups_[group_index];
  group.to_visit = group.members.size();
  if (group.to_visit == 0 || group.is_queued) return;
  group.is_queued = true;
  queue_.push_back(group_index);
}

// Lets go of what nobody needs any more, and of those who need what is too old.
void FanOut::Impl::MakeRoom(Group& group) {
  const std::uint64_t end = group.log.end();
  const std::uint64_t oldest = end - std::min<std::uint64_t>(end, limits_.lag_bytes);
  std::uint64_t needed = end;
  for (const std::uint32_t slot : group.members) {
    Reader& reader = readers_[slot];
    if (reader.state != State::following) continue;
    if (reader.at < oldest) LoseTrackOf(reader, group);
    if (reader.state == State::following) needed = std::min(needed, reader.at);
  }
  group.log.TrimTo(needed);
}

// It ends the frame that it has begun; all further ones are replaced by a snapshot.
void FanOut::Impl::LoseTrackOf(Reader& reader, Group& group) {
  const std::uint64_t frame_end = group.log.FrameEnd(reader.at);
  const std::uint64_t from = reader.at;
  std::string rest;
  while (reader.at < frame_end) {
    std::array<iovec, kPieces> pieces;
    const std::size_t count = group.log.Gather(reader.at, frame_end, pieces);
    for (const iovec& piece : std::span(pieces).first(count))
      rest.append(static_cast<const char*>(piece.iov_base), piece.iov_len);
    reader.at = from + rest.size();
  }
  if (!rest.empty())
    reader.Extra().out.push_back(std::make_shared<const std::string>(std::move(rest)));
  reader.state = State::lost;
}

// --- sending
// --------------------------------------------------------------------------------------

bool FanOut::Impl::Work(std::size_t most) {
  for (std::size_t left = talkative_.size(); left > 0; --left) {
    const ReaderId id = talkative_.front();
    talkative_.pop_front();
    OnReadable(id, now_);
  }
  while (most > 0 && !queue_.empty()) {
    const std::uint32_t group_index = queue_.front();
    queue_.pop_front();
    Group& group = groups_[group_index];
    std::size_t visits = std::min({kSlice, most, group.to_visit});
    most -= visits;
    for (; visits > 0 && group.to_visit > 0; --visits) {
      Reader& reader = readers_[group.members[group.next]];
      group.next = group.next + 1 == group.members.size() ? 0 : group.next + 1;
      --group.to_visit;
      if (!reader.is_blocked) Visit(reader);
    }
    group.is_queued = group.to_visit > 0;
    if (group.is_queued) {
      queue_.push_back(group_index);
    } else if (group.blocked == 0) {
      group.log.TrimTo(group.log.end());
    } else if (group.log.end() - group.log.begin() > limits_.lag_bytes) {
      MakeRoom(group);
    }
  }
  return !queue_.empty() || !talkative_.empty();
}

// Sends what there is, until all is sent or the connection takes no more.
void FanOut::Impl::Visit(Reader& reader) {
  for (;;) {
    if (reader.extra) {
      TakeControl(reader);
      const Sent sent = SendExtra(reader);
      if (sent != Sent::all) return;
    }
    if (reader.state != State::following) return AfterAllWasSent(reader);
    const ByteLog& log = groups_[reader.group].log;
    const bool has_control = reader.extra && !reader.extra->control.empty();
    const std::uint64_t to = has_control ? log.FrameEnd(reader.at) : log.end();
    if (reader.at < to && SendLog(reader, to) != Sent::all) return;
    if (!has_control && reader.at == log.end()) return AfterAllWasSent(reader);
  }
}

// Puts the control frame behind what is being sent, if a frame ends there.
bool FanOut::Impl::TakeControl(Reader& reader) {
  ReaderExtra& extra = *reader.extra;
  if (extra.control.empty() || !IsBetweenFrames(reader)) return false;
  extra.out.push_back(std::make_shared<const std::string>(std::exchange(extra.control, {})));
  return true;
}

bool FanOut::Impl::IsBetweenFrames(const Reader& reader) const {
  if (reader.state != State::following || !reader.extra->out.empty()) return true;
  return groups_[reader.group].log.FrameEnd(reader.at) == reader.at;
}

FanOut::Impl::Sent FanOut::Impl::SendExtra(Reader& reader) {
  while (!reader.extra->out.empty()) {
    ReaderExtra& extra = *reader.extra;
    const Bytes bytes = extra.out.front();
    const iovec piece{const_cast<char*>(bytes->data()) + extra.sent, bytes->size() - extra.sent};
    std::size_t sent = 0;
    const Sent result = SendPieces(reader, {&piece, 1}, piece.iov_len, sent);
    if (result == Sent::gone) return result;
    extra.sent += sent;
    if (result != Sent::all) return result;
    extra.out.pop_front();
    extra.sent = 0;
  }
  reader.Tidy();
  return Sent::all;
}

FanOut::Impl::Sent FanOut::Impl::SendLog(Reader& reader, std::uint64_t to) {
  std::array<iovec, kPieces> pieces;
  Sent result = Sent::all;
  while (reader.at < to && result == Sent::all) {
    const std::size_t count = groups_[reader.group].log.Gather(reader.at, to, pieces);
    std::size_t total = 0;
    for (const iovec& piece : std::span(pieces).first(count)) total += piece.iov_len;
    std::size_t sent = 0;
    result = SendPieces(reader, std::span(pieces).first(count), total, sent);
    if (result != Sent::gone) reader.at += sent;
  }
  return result;
}

// After Sent::gone there is no reader any more.
FanOut::Impl::Sent FanOut::Impl::SendPieces(Reader& reader, std::span<const iovec> pieces,
                                            std::size_t total, std::size_t& sent) {
  const std::ptrdiff_t result = connections_.Send(reader.connection, pieces);
  if (result == Connections::kGone) {
    Drop(reader);
    return Sent::gone;
  }
  sent = result == Connections::kAgain ? 0 : static_cast<std::size_t>(result);
  if (sent == total) return Sent::all;
  Block(reader);
  return Sent::some;
}

void FanOut::Impl::Block(Reader& reader) {
  if (std::exchange(reader.is_blocked, true)) return;
  ++groups_[reader.group].blocked;
}

void FanOut::Impl::AfterAllWasSent(Reader& reader) {
  const Group& group = groups_[reader.group];
  if (reader.state == State::lost) {
    reader.state = State::asked;
    news_.push_back(FellBehind{group.channel, group.line, IdOf(reader)});
  } else if (reader.state == State::leaving) {
    connections_.EndSending(reader.connection);
    reader.state = State::ended;
  }
}

void FanOut::Impl::OnWritable(ReaderId id) {
  Reader* reader = Find(id);
  if (!reader || !std::exchange(reader->is_blocked, false)) return;
  --groups_[reader->group].blocked;
  Visit(*reader);
}

// --- listening
// ------------------------------------------------------------------------------------

// Who says more than this at once is heard again when everybody else has had a turn.
void FanOut::Impl::OnReadable(ReaderId id, Time now) {
  std::array<char, kReceiveBytes> buffer;
  now_ = now;
  for (int receives = 0; receives < kReceives; ++receives) {
    Reader* reader = Find(id);
    if (!reader) return;
    const std::ptrdiff_t received = connections_.Receive(reader->connection, buffer);
    if (received == Connections::kAgain) return;
    if (received == Connections::kGone) return Drop(*reader);
    Listen(*reader, {buffer.data(), static_cast<std::size_t>(received)}, now);
  }
  if (Find(id)) talkative_.push_back(id);
}

// An event stream has nothing to hear; neither has one who said good-bye, but for the end.
void FanOut::Impl::Listen(Reader& reader, std::string_view bytes, Time now) {
  const Line line = groups_[reader.group].line;
  if (!IsSocket(line)) return;
  const ReaderId id = IdOf(reader);
  std::optional<MessageReader> kept;
  if (reader.extra) kept = std::exchange(reader.extra->input, std::nullopt);
  Inflater* inflater = line == Line::packed_socket ? &inflater_ : nullptr;
  MessageReader input = kept ? *std::move(kept) : MessageReader(kMaxSaidBytes, inflater);
  input.Take(bytes);
  for (;;) {
    auto step = input.Next();
    if (auto* message = std::get_if<Message>(&step)) {
      Hear(reader, std::move(*message), now);
      if (!Find(id)) return;
    } else if (const auto* violation = std::get_if<Violation>(&step)) {
      return SendOffOne(reader, violation->code, violation->reason, now);
    } else {
      break;
    }
  }
  if (!input.is_empty()) reader.Extra().input = std::move(input);
  if (!reader.is_blocked && reader.extra && !reader.extra->control.empty()) Visit(reader);
}

void FanOut::Impl::Hear(Reader& reader, Message message, Time now) {
  if (message.opcode == Opcode::close) {
    if (IsLeaving(reader)) return Drop(reader);
    const bool has_code = message.close_code != kNoStatus;
    return SendOffOne(reader, has_code ? message.close_code : kNormalClosure, "", now);
  }
  if (IsLeaving(reader)) return;
  if (message.opcode == Opcode::ping) {
    // What arrives together is answered together. Of pings that a connection that takes nothing
    // keeps waiting, the last one is answered for all (RFC 6455, section 5.5.3).
    if (reader.is_blocked) reader.Extra().control.clear();
    AppendFrame(reader.Extra().control, Opcode::pong, message.payload);
  } else if (message.opcode == Opcode::text) {
    news_.push_back(Said{groups_[reader.group].channel, IdOf(reader), std::move(message.payload)});
  } else if (message.opcode == Opcode::binary) {
    SendOffOne(reader, kPolicyViolation, "readers send text, or nothing", now);
  }
}

// What was published before is sent as far as the connection takes it; beyond that, the frame that
// is under way is ended.
void FanOut::Impl::SendOffOne(Reader& reader, std::uint16_t code, std::string_view reason,
                              Time now) {
  if (code == kWithoutWords) return Drop(reader);
  if (IsLeaving(reader)) return;
  Group& group = groups_[reader.group];
  const ReaderId id = IdOf(reader);
  if (!reader.is_blocked) Visit(reader);
  if (!Find(id)) return;
  if (reader.state == State::following) LoseTrackOf(reader, group);
  reader.state = State::leaving;
  if (IsSocket(group.line)) reader.Extra().control = CloseFrame(code, reason);
  leaving_.push_back({id, now + limits_.close_time});
  if (!reader.is_blocked) Visit(reader);
}

void FanOut::Impl::Tick(Time now) {
  for (auto entry = group_of_.begin(); entry != group_of_.end();) {
    const std::uint32_t index = entry->second;
    Group& group = groups_[index];
    if (group.members.empty() && !group.is_queued) {
      group = Group{};
      free_groups_.push_back(index);
      entry = group_of_.erase(entry);
      continue;
    }
    ++entry;
    if (now - group.spoke_at < limits_.heartbeat) continue;
    Append(group, IsSocket(group.line) ? kPongOfLife : kCommentOfLife, now);
    Enqueue(index);
  }
  while (!leaving_.empty() && leaving_.front().until <= now) {
    if (Reader* reader = Find(leaving_.front().reader)) Drop(*reader);
    leaving_.pop_front();
  }
}

std::size_t FanOut::Impl::held_bytes() const {
  std::size_t held = 0;
  for (const Group& group : groups_) held += group.log.end() - group.log.begin();
  for (const Reader& reader : readers_) {
    if (!reader.extra) continue;
    for (const Bytes& bytes : reader.extra->out) held += bytes->size();
  }
  return held;
}

// --- the outside
// ----------------------------------------------------------------------------------

FanOut::FanOut(Connections& connections, FanOutLimits limits)
    : impl_(std::make_unique<Impl>(connections, limits)) {}
FanOut::~FanOut() = default;

void FanOut::Take(Mail mail, Time now) {
  std::visit([&](auto& letter) { impl_->Take(std::move(letter), now); }, mail);
}
void FanOut::OnReadable(ReaderId reader, Time now) {
  impl_->OnReadable(reader, now);
}
void FanOut::OnWritable(ReaderId reader, Time) {
  impl_->OnWritable(reader);
}
bool FanOut::Work(std::size_t most) {
  return impl_->Work(most);
}
void FanOut::Tick(Time now) {
  impl_->Tick(now);
}
std::size_t FanOut::readers() const {
  return impl_->readers();
}
std::size_t FanOut::held_bytes() const {
  return impl_->held_bytes();
}
std::vector<News> FanOut::TakeNews() {
  return impl_->TakeNews();
}

}  // namespace plenary::wire
