// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "plenary/transcript/caption_event.h"
#include "plenary/transcript/person.h"
#include "plenary/transcript/revision.h"
#include "plenary/transcript/transcript.h"

namespace plenary::store {

using transcript::Millis;

enum class MeetingState { scheduled, live, ended, in_review, published, withdrawn };
enum class Visibility { public_, unlisted, restricted };  // "public" in JSON and SQL
enum class TrackKind { floor, translation };

const char* Name(MeetingState state);
const char* Name(Visibility visibility);
const char* Name(TrackKind kind);
std::optional<MeetingState> MeetingStateFromName(std::string_view name);
std::optional<Visibility> VisibilityFromName(std::string_view name);
std::optional<TrackKind> TrackKindFromName(std::string_view name);

// One event that is captioned.
//   id         made by the caller ("m-" and random letters), never reused
//   starts_at  ISO 8601, as given, may be empty
//   languages  BCP 47
struct Meeting {
  std::string id;
  std::string title;
  std::string series;
  std::string body;
  std::optional<int> number;
  std::string starts_at;
  std::vector<std::string> languages;
  MeetingState state = MeetingState::scheduled;
  Visibility visibility = Visibility::public_;
  Millis created_at{};
  friend bool operator==(const Meeting&, const Meeting&) = default;
};

// One stream of captions of a meeting, in one language.  id: "k-" and random letters
struct Track {
  std::string id;
  std::string meeting_id;
  std::string language;
  TrackKind kind = TrackKind::floor;
  Millis created_at{};
  friend bool operator==(const Track&, const Track&) = default;
};

// How far a track has come.
//   last_seq    of its log, 0 when empty
//   projected   the sequence number that the stored turns stand at; behind last_seq after a crash
struct TrackPosition {
  std::uint64_t last_seq = 0;
  std::uint64_t projected = 0;
  friend bool operator==(const TrackPosition&, const TrackPosition&) = default;
};

// How a track may be written.
//   epoch   of its log: another one means another log
//   fence   of the last lease that was given, 0 for none; holder: the program it was given to
struct LeaseRecord {
  std::string epoch;
  std::uint64_t fence = 0;
  std::string holder;
  friend bool operator==(const LeaseRecord&, const LeaseRecord&) = default;
};

// What a program typed while another held the lease of a fence.
//   last_seq  of all that it ever typed beside a holder of this track, 0 for nothing
//   events    beside this one, in order
struct KeptApart {
  std::uint64_t last_seq = 0;
  std::vector<transcript::CaptionEvent> events;
  friend bool operator==(const KeptApart&, const KeptApart&) = default;
};

// Something that happened to the record of a track.
//   gap       nobody captioned from `at` to `until`
//   handover  `who` took over at `at`
enum class EntryKind { gap, handover };
const char* Name(EntryKind kind);
std::optional<EntryKind> EntryKindFromName(std::string_view name);

//   id         given by the store
//   until      zero while it lasts, and for a handover
//   after_seq  the last event before it
//   who        the captioner who had stopped, or who took over
struct Entry {
  std::uint64_t id = 0;
  EntryKind kind{};
  Millis at{};
  Millis until{};
  std::uint64_t after_seq = 0;
  std::string who;
  friend bool operator==(const Entry&, const Entry&) = default;
};

// A secret that lets its bearer do something. The store knows only its hash.
//   administrator  everything
//   editor         the desk of every meeting
//   session        what its parent (an administrator or editor credential) may do, until it expires
//   ticket         write captions into one track
enum class CredentialKind { administrator, editor, session, ticket };
const char* Name(CredentialKind kind);
std::optional<CredentialKind> CredentialKindFromName(std::string_view name);

//   id          public name of the credential, "c-" and random letters
//   hash        SHA-256 of the secret, lower-case hexadecimal
//   name        of the person or program it was made for
//   track_id    ticket: the one track it is bound to
//   parent_id   session: the credential it was opened with
//   expires_at, revoked_at  zero: never
struct Credential {
  std::string id;
  CredentialKind kind{};
  std::string hash;
  std::string name;
  std::string track_id;
  std::string parent_id;
  Millis created_at{};
  Millis expires_at{};
  Millis revoked_at{};
  friend bool operator==(const Credential&, const Credential&) = default;
};

// A frozen, numbered version of a meeting's transcripts.
//   version     from 1 within the meeting
//   transcript  the transcript JSON of the floor track as it was published, byte for byte
struct Publication {
  std::string meeting_id;
  int version = 0;
  Millis published_at{};
  std::string author;
  std::string transcript;
  friend bool operator==(const Publication&, const Publication&) = default;
};

// A turn as it is kept: derived from the log, and the revisions on top of it.
struct StoredTurn {
  transcript::Turn captioned;
  std::vector<transcript::Revision> revisions;  // all, undone ones too, oldest first
  transcript::Turn shown() const { return transcript::Revised(captioned, revisions); }
  friend bool operator==(const StoredTurn&, const StoredTurn&) = default;
};

// One turn that a search found.
//   snippet  about 240 characters of its shown text round the best match, found words between
//            U+E000 and U+E001 (private use, so that no text needs escaping before it is shown)
struct Hit {
  std::string meeting_id;
  std::string meeting_title;
  std::string track_id;
  std::string turn_id;
  int turn = 0;
  std::string speaker;
  std::string snippet;
  friend bool operator==(const Hit&, const Hit&) = default;
};

struct SearchResult {
  std::string understood;  // how the query was read
  std::size_t total = 0;
  std::vector<Hit> hits;
};

}  // namespace plenary::store
