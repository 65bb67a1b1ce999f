// SPDX-License-Identifier: Apache-2.0
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

#include "fixture.h"

namespace plenary::store {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Publication Version(int version) {
  return {"m-1", version, Millis{9000}, "Editor One",
          "{\"turns\": [], \"version\": " + std::to_string(version) + "}"};
}

class PublicationsTest : public StoreTest {};

TEST_F(PublicationsTest, AreKeptByteForByteInOrder) {
  EXPECT_THAT(Value(store().Publications("m-1")), IsEmpty());
  ASSERT_TRUE(Succeeds(store().AddPublication(Version(1))));
  ASSERT_TRUE(Succeeds(store().AddPublication(Version(2))));
  Reopen();
  EXPECT_THAT(Value(store().Publications("m-1")), ElementsAre(Version(1), Version(2)));
}

TEST_F(PublicationsTest, AreNumberedWithoutAGap) {
  EXPECT_EQ(ErrorOf(store().AddPublication(Version(2))),
            Fail(Errc::conflict, "expected 1, got 2", "version"));
  ASSERT_TRUE(Succeeds(store().AddPublication(Version(1))));
  EXPECT_EQ(ErrorOf(store().AddPublication(Version(1))),
            Fail(Errc::conflict, "expected 2, got 1", "version"));
}

TEST_F(PublicationsTest, OfAnUnknownMeetingAreNotFound) {
  Publication publication = Version(1);
  publication.meeting_id = "m-9";
  EXPECT_EQ(ErrorOf(store().AddPublication(publication)).code, Errc::not_found);
  EXPECT_EQ(ErrorOf(store().Publications("m-9")).code, Errc::not_found);
}

TEST_F(PublicationsTest, AreFrozen) {
  ASSERT_TRUE(Succeeds(store().AddPublication(Version(1))));
  SQLite::Database raw(path(), SQLite::OPEN_READWRITE);
  EXPECT_THROW(raw.exec("UPDATE publication SET author = 'x'"), SQLite::Exception);
  EXPECT_THROW(raw.exec("DELETE FROM publication"), SQLite::Exception);
}

}  // namespace
}  // namespace plenary::store
