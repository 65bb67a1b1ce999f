// SPDX-License-Identifier: Apache-2.0
#include "leases.h"

#include "errors.h"

namespace plenary::store {
namespace {

constexpr const char* kRead = "SELECT epoch, fence, holder FROM track WHERE key = ?";
constexpr const char* kGive = "UPDATE track SET fence = fence + 1, holder = ? WHERE key = ?";

}  // namespace

LeaseRecord LeaseTable::Read(TrackKey track) {
  Call row = connection_.Prepare(kRead, track);
  row.Next();
  return {row.Text(0), row.Count(1), row.Text(2)};
}

std::uint64_t LeaseTable::Give(TrackKey track, std::string_view holder) {
  connection_.Execute(kGive, holder, track);
  return Read(track).fence;
}

Result<void> LeaseTable::Require(TrackKey track, std::uint64_t fence) {
  const auto newest = Read(track).fence;
  if (fence >= newest) return {};
  return Fail(Errc::conflict,
              "the lease " + std::to_string(fence) + " has passed on: the present one is " +
                  std::to_string(newest),
              "fence");
}

}  // namespace plenary::store
