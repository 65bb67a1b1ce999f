// SPDX-License-Identifier: Apache-2.0
#include "plenary/store/records.h"

#include <array>

namespace plenary::store {
namespace {

template <class Enum>
struct Named {
  Enum value;
  const char* name;
};

constexpr std::array kStates{
    Named{MeetingState::scheduled, "scheduled"}, Named{MeetingState::live, "live"},
    Named{MeetingState::ended, "ended"},         Named{MeetingState::in_review, "in_review"},
    Named{MeetingState::published, "published"}, Named{MeetingState::withdrawn, "withdrawn"},
};
constexpr std::array kVisibilities{
    Named{Visibility::public_, "public"},
    Named{Visibility::unlisted, "unlisted"},
    Named{Visibility::restricted, "restricted"},
};
constexpr std::array kTrackKinds{
    Named{TrackKind::floor, "floor"},
    Named{TrackKind::translation, "translation"},
};
constexpr std::array kEntryKinds{
    Named{EntryKind::gap, "gap"},
    Named{EntryKind::handover, "handover"},
};
constexpr std::array kCredentialKinds{
    Named{CredentialKind::administrator, "administrator"},
    Named{CredentialKind::editor, "editor"},
    Named{CredentialKind::session, "session"},
    Named{CredentialKind::ticket, "ticket"},
};

template <class Table, class Enum>
const char* NameIn(const Table& table, Enum value) {
  for (const auto& row : table) {
    if (row.value == value) return row.name;
  }
  return "";
}

template <class Enum, std::size_t N>
std::optional<Enum> ValueIn(const std::array<Named<Enum>, N>& table, std::string_view name) {
  for (const auto& row : table) {
    if (row.name == name) return row.value;
  }
  return std::nullopt;
}

}  // namespace

const char* Name(MeetingState state) {
  return NameIn(kStates, state);
}
const char* Name(Visibility visibility) {
  return NameIn(kVisibilities, visibility);
}
const char* Name(TrackKind kind) {
  return NameIn(kTrackKinds, kind);
}
const char* Name(EntryKind kind) {
  return NameIn(kEntryKinds, kind);
}
std::optional<EntryKind> EntryKindFromName(std::string_view name) {
  return ValueIn(kEntryKinds, name);
}
const char* Name(CredentialKind kind) {
  return NameIn(kCredentialKinds, kind);
}

std::optional<MeetingState> MeetingStateFromName(std::string_view name) {
  return ValueIn(kStates, name);
}
std::optional<Visibility> VisibilityFromName(std::string_view name) {
  return ValueIn(kVisibilities, name);
}
std::optional<TrackKind> TrackKindFromName(std::string_view name) {
  return ValueIn(kTrackKinds, name);
}
std::optional<CredentialKind> CredentialKindFromName(std::string_view name) {
  return ValueIn(kCredentialKinds, name);
}

}  // namespace plenary::store
