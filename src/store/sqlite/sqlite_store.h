// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "connection.h"
#include "credentials.h"
#include "entries.h"
#include "find.h"
#include "leases.h"
#include "log.h"
#include "meetings.h"
#include "migrations.h"
#include "overlaps.h"
#include "plenary/store/store.h"
#include "publications.h"
#include "revisions.h"
#include "rosters.h"
#include "tracks.h"
#include "transaction.h"
#include "turns.h"

namespace plenary::store {

// The store on SQLite: every verb of the interface as a transaction over the tables. The
// constructor and Prepare throw SQLite::Exception, nothing else does.
class SqliteStore final : public Store {
 public:
  explicit SqliteStore(const SqliteOptions& options) : connection_(options) {}

  // Brings the schema up to date. Errors: those of Migrate.
  Result<void> Prepare() { return Migrate(connection_); }

  Result<void> InTransaction(const std::function<Result<void>()>& work) override {
    return transactions_.Run(Transactions::Access::write, work);
  }
  Result<void> InSavepoint(const std::function<Result<void>()>& work) override {
    return transactions_.RunSavepoint(work);
  }

  Result<std::vector<Meeting>> Meetings() override;
  Result<Meeting> FindMeeting(std::string_view id) override;
  Result<void> PutMeeting(const Meeting& meeting) override;
  Result<transcript::Roster> ReadRoster(std::string_view meeting_id) override;
  Result<void> PutRoster(std::string_view meeting_id, const transcript::Roster& roster) override;

  Result<std::vector<Track>> Tracks(std::string_view meeting_id) override;
  Result<std::vector<Track>> AllTracks() override;
  Result<Track> FindTrack(std::string_view id) override;
  Result<void> AddTrack(const Track& track) override;
  Result<TrackPosition> Position(std::string_view track_id) override;

  Result<Appended> Append(std::string_view track_id,
                          const transcript::CaptionEvent& event) override;
  Result<std::vector<transcript::CaptionEvent>> ReadLog(std::string_view track_id,
                                                        std::uint64_t from_seq,
                                                        std::size_t limit) override;
  Result<LeaseRecord> ReadLease(std::string_view track_id) override;
  Result<std::uint64_t> GiveLease(std::string_view track_id, std::string_view holder) override;
  Result<void> RequireFence(std::string_view track_id, std::uint64_t fence) override;
  Result<std::uint64_t> AddEntry(std::string_view track_id, const Entry& entry) override;
  Result<void> CloseEntry(std::uint64_t id, Millis until) override;
  Result<std::vector<Entry>> Entries(std::string_view track_id) override;
  Result<Appended> KeepApart(std::string_view track_id, std::string_view client,
                             std::uint64_t fence, const transcript::CaptionEvent& event) override;
  Result<KeptApart> ReadApart(std::string_view track_id, std::string_view client,
                              std::uint64_t fence) override;
  Result<void> ProjectTurns(std::string_view track_id, int from_n,
                            std::span<const transcript::Turn> turns,
                            std::uint64_t projected) override;
  Result<std::vector<StoredTurn>> ReadTurns(std::string_view track_id) override;
  Result<StoredTurn> FindTurn(std::string_view track_id, std::string_view turn_id) override;

  Result<std::uint64_t> AddRevision(std::string_view track_id,
                                    const transcript::Revision& revision) override;
  Result<transcript::Revision> UndoRevision(std::string_view track_id, std::uint64_t id,
                                            std::string_view author, Millis at) override;
  Result<std::vector<transcript::Revision>> Revisions(std::string_view track_id) override;
  Result<void> AddPublication(const Publication& publication) override;
  Result<std::vector<Publication>> Publications(std::string_view meeting_id) override;

  Result<void> AddCredential(const Credential& credential) override;
  Result<Credential> FindCredentialByHash(std::string_view hash) override;
  Result<Credential> FindCredential(std::string_view id) override;
  Result<std::vector<Credential>> Credentials() override;
  Result<void> RevokeCredential(std::string_view id, Millis at) override;

  Result<SearchResult> Search(std::string_view typed, const SearchScope& scope) override;

 private:
  using Access = Transactions::Access;

  // Runs `work`, which gives a Result<T>, as a transaction or in the open one.
  template <class T, class Work>
  Result<T> In(Access access, const Work& work) {
    return transactions_.In(access, [&]() -> Result<T> { return work(); });
  }

  // The same for work on a track that must exist, with its key.
  template <class T, class Work>
  Result<T> OnTrack(Access access, std::string_view track_id, const Work& work) {
    return In<T>(access, [&]() -> Result<T> {
      const Result<TrackKey> key = tracks_.Key(track_id);
      if (!key) return key.error();
      return work(*key);
    });
  }

  // The same for work on a meeting that must exist.
  template <class T, class Work>
  Result<T> OnMeeting(Access access, std::string_view meeting_id, const Work& work) {
    return In<T>(access, [&]() -> Result<T> {
      if (auto known = meetings_.Require(meeting_id); !known) return known.error();
      return work();
    });
  }

  Result<std::uint64_t> Revise(TrackKey key, const transcript::Revision& revision);

  Connection connection_;
  MeetingTable meetings_{connection_};
  RosterTable rosters_{connection_};
  TrackTable tracks_{connection_};
  Log log_{connection_};
  LeaseTable leases_{connection_};
  EntryTable entries_{connection_};
  OverlapTable overlaps_{connection_};
  RevisionTable revisions_{connection_};
  TurnTable turns_{connection_, revisions_};
  PublicationTable publications_{connection_};
  CredentialTable credentials_{connection_};
  Finder finder_{connection_, turns_};
  Transactions transactions_{connection_, [this] {
                               tracks_.Forget();
                               log_.Forget();
                             }};
};

}  // namespace plenary::store
