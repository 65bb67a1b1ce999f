// SPDX-License-Identifier: Apache-2.0
#include "fixture.h"

namespace plenary::store {
namespace {

using testing::ElementsAre;

Credential Administrator() {
  Credential credential;
  credential.id = "c-1";
  credential.kind = CredentialKind::administrator;
  credential.hash = std::string(64, 'a');
  credential.name = "first start";
  credential.created_at = Millis{1};
  return credential;
}

Credential Ticket() {
  Credential credential = Administrator();
  credential.id = "c-2";
  credential.kind = CredentialKind::ticket;
  credential.hash = std::string(64, 'b');
  credential.track_id = "k-1";
  credential.created_at = Millis{2};
  return credential;
}

Credential Session() {
  Credential credential = Administrator();
  credential.id = "c-3";
  credential.kind = CredentialKind::session;
  credential.hash = std::string(64, 'c');
  credential.parent_id = "c-1";
  credential.created_at = Millis{3};
  credential.expires_at = Millis{3'600'000};
  return credential;
}

class CredentialsTest : public StoreTest {
 protected:
  CredentialsTest() {
    for (const Credential& credential : {Administrator(), Ticket(), Session()}) {
      EXPECT_TRUE(Succeeds(store().AddCredential(credential)));
    }
  }
};

TEST_F(CredentialsTest, AreFoundByHashAndById) {
  Reopen();
  EXPECT_EQ(Value(store().FindCredentialByHash(std::string(64, 'b'))), Ticket());
  EXPECT_EQ(Value(store().FindCredential("c-3")), Session());
  EXPECT_THAT(Value(store().Credentials()), ElementsAre(Administrator(), Ticket(), Session()));
}

TEST_F(CredentialsTest, ThatAreUnknownAreNotFound) {
  const Error by_hash = ErrorOf(store().FindCredentialByHash(std::string(64, 'd')));
  EXPECT_EQ(by_hash, Fail(Errc::not_found, "no credential with this secret", "hash"));
  EXPECT_EQ(ErrorOf(store().FindCredential("c-9")).code, Errc::not_found);
  EXPECT_EQ(ErrorOf(store().RevokeCredential("c-9", Millis{9})).code, Errc::not_found);
}

TEST_F(CredentialsTest, HaveAnIdAndASecretOfTheirOwn) {
  Credential same_id = Administrator();
  same_id.hash = std::string(64, 'd');
  EXPECT_EQ(ErrorOf(store().AddCredential(same_id)).field, "id");
  Credential same_secret = Administrator();
  same_secret.id = "c-4";
  EXPECT_EQ(ErrorOf(store().AddCredential(same_secret)).field, "hash");
}

TEST_F(CredentialsTest, AreBoundToATrackAndAParentThatExist) {
  Credential ticket = Ticket();
  ticket.id = "c-4";
  ticket.hash = std::string(64, 'd');
  ticket.track_id = "k-9";
  EXPECT_EQ(ErrorOf(store().AddCredential(ticket)).field, "track_id");
  Credential session = Session();
  session.id = "c-4";
  session.hash = std::string(64, 'd');
  session.parent_id = "c-9";
  EXPECT_EQ(ErrorOf(store().AddCredential(session)).code, Errc::not_found);
}

TEST_F(CredentialsTest, AreRevokedFromATimeOnForGood) {
  ASSERT_TRUE(Succeeds(store().RevokeCredential("c-2", Millis{50})));
  ASSERT_TRUE(Succeeds(store().RevokeCredential("c-2", Millis{70})));
  EXPECT_EQ(Value(store().FindCredential("c-2")).revoked_at, Millis{50});
}

TEST(CredentialKind, HasANameForEveryKind) {
  for (const auto kind : {CredentialKind::administrator, CredentialKind::editor,
                          CredentialKind::session, CredentialKind::ticket}) {
    EXPECT_EQ(CredentialKindFromName(Name(kind)), kind);
  }
  EXPECT_EQ(CredentialKindFromName("king"), std::nullopt);
}

}  // namespace
}  // namespace plenary::store
