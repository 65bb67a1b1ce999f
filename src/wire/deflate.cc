// SPDX-License-Identifier: Apache-2.0
#include "plenary/wire/deflate.h"

#include <zlib.h>

#include <array>
#include <cstdlib>

namespace plenary::wire {
namespace {

constexpr int kRawWindowBits = -15;  // no header: RFC 7692, section 7.1.2
// A level further costs twice the time for some per cent.
constexpr int kLevel = 4;
constexpr int kMemoryLevel = 8;

// Ends every payload of a peer and is left out on the wire (RFC 7692, section 7.2.1).
constexpr std::string_view kTail("\x00\x00\xff\xff", 4);

Bytef* Bytes(std::string_view text) {
  return reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));  // zlib only reads them
}

}  // namespace

struct Deflater::Stream : z_stream {
  Stream() : z_stream{} {
    const int made =
        deflateInit2(this, kLevel, Z_DEFLATED, kRawWindowBits, kMemoryLevel, Z_DEFAULT_STRATEGY);
    if (made != Z_OK) std::abort();  // out of memory
  }
  ~Stream() { deflateEnd(this); }
};

Deflater::Deflater() : stream_(std::make_unique<Stream>()) {}
Deflater::~Deflater() = default;

std::string Deflater::Deflate(std::string_view payload) {
  deflateReset(stream_.get());
  std::string out(deflateBound(stream_.get(), payload.size()) + 16, '\0');
  stream_->next_in = Bytes(payload);
  stream_->avail_in = static_cast<uInt>(payload.size());
  stream_->next_out = Bytes(out);
  stream_->avail_out = static_cast<uInt>(out.size());
  deflate(stream_.get(), Z_SYNC_FLUSH);
  out.resize(out.size() - stream_->avail_out - kTail.size());
  return out;
}

struct Inflater::Stream : z_stream {
  Stream() : z_stream{} {
    if (inflateInit2(this, kRawWindowBits) != Z_OK) std::abort();  // out of memory
  }
  ~Stream() { inflateEnd(this); }
};

Inflater::Inflater() : stream_(std::make_unique<Stream>()) {}
Inflater::~Inflater() = default;

// What the sender left out are the last four bytes of an empty block; so zlib has to be waiting for
// them when the payload is over. A payload may also end with a block that says that it is the last,
// and the first byte of that empty block (section 7.2.3.5).
Result<std::string> Inflater::Inflate(std::string_view payload, std::size_t max_bytes) {
  const auto damaged = [] { return Fail(Errc::bad_input, "a compressed message is damaged"); };
  std::string out;
  if (payload.empty()) return out;
  inflateReset(stream_.get());
  stream_->next_in = Bytes(payload);
  stream_->avail_in = static_cast<uInt>(payload.size());
  std::array<char, 4096> piece;
  int result = Z_OK;
  do {
    stream_->next_out = reinterpret_cast<Bytef*>(piece.data());
    stream_->avail_out = piece.size();
    result = inflate(stream_.get(), Z_SYNC_FLUSH);
    if (result != Z_OK && result != Z_BUF_ERROR && result != Z_STREAM_END) return damaged();
    out.append(piece.data(), piece.size() - stream_->avail_out);
    if (out.size() > max_bytes)
      return Fail(Errc::too_large, "a message has at most " + std::to_string(max_bytes) + " bytes");
  } while (result != Z_STREAM_END && stream_->avail_out == 0);
  const bool is_whole =
      result == Z_STREAM_END ? stream_->avail_in <= 1 : inflateSyncPoint(stream_.get()) == 1;
  if (!is_whole) return damaged();
  return out;
}

}  // namespace plenary::wire
