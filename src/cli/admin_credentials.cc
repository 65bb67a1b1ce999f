// SPDX-License-Identifier: Apache-2.0
#include <boost/json.hpp>
#include <memory>
#include <string>

#include "admin.h"
#include "clock.h"
#include "data_folder.h"
#include "output.h"

namespace plenary::cli {
namespace {

namespace json = boost::json;
using store::CredentialKind;

struct CredentialOptions {
  std::string data;
  std::string name;
  std::string track;
};

// Makes a credential; its secret is printed under the name "ticket" or "key".
Result<void> Make(const CredentialOptions& options, CredentialKind kind) {
  auto store = kind == CredentialKind::ticket ? OpenExistingDataFolder(options.data)
                                              : OpenDataFolder(options.data);
  if (!store) return store.error();
  if (kind == CredentialKind::ticket) {
    if (auto track = (*store)->FindTrack(options.track); !track) return track.error();
  }
  const auto made = MakeCredential(**store, kind, options.name, options.track);
  if (!made) return made.error();
  const char* secret_name = kind == CredentialKind::ticket ? "ticket" : "key";
  return Print(json::serialize(
                   json::object{{"credential", made->credential.id}, {secret_name, made->secret}}) +
               "\n");
}

Result<void> RunRevoke(const std::string& data, const std::string& id) {
  auto store = OpenExistingDataFolder(data);
  if (!store) return store.error();
  if (auto revoked = (*store)->RevokeCredential(id, Now()); !revoked) return revoked.error();
  return Print(json::serialize(json::object{{"revoked", id}}) + "\n");
}

json::object AsJson(const store::Credential& credential) {
  return {{"credential", credential.id},
          {"kind", store::Name(credential.kind)},
          {"name", credential.name},
          {"track", credential.track_id},
          {"is_revoked", credential.revoked_at != store::Millis{}}};
}

Result<void> RunCredentials(const std::string& data) {
  auto store = OpenExistingDataFolder(data);
  if (!store) return store.error();
  const auto credentials = (*store)->Credentials();
  if (!credentials) return credentials.error();
  std::string lines;
  for (const auto& credential : *credentials) {
    lines += json::serialize(AsJson(credential)) + "\n";
  }
  return Print(lines);
}

void AddTicket(CLI::App& admin, Action& chosen) {
  auto* command = admin.add_subcommand("ticket", "Makes a captioner's ticket for a track");
  const auto options = std::make_shared<CredentialOptions>();
  options->name = kDefaultCaptioner;
  command->add_option("TRACK", options->track, "The one track it is for")->required();
  command->add_option("--name", options->name, "Who it is for")->capture_default_str();
  AddDataOption(*command, options->data);
  command->footer("Shown this once.\n\nExample:\n  plenary admin ticket k-abc --name Rose");
  command->callback([options, &chosen] {
    chosen = [options] { return Make(*options, CredentialKind::ticket); };
  });
}

void AddEditor(CLI::App& admin, Action& chosen) {
  auto* command = admin.add_subcommand("editor", "Makes an editor's key for the desk");
  const auto options = std::make_shared<CredentialOptions>();
  command->add_option("NAME", options->name, "Who it is for; revisions carry it")->required();
  AddDataOption(*command, options->data);
  command->footer("Shown this once.\n\nExample:\n  plenary admin editor \"Ines Duarte\"");
  command->callback([options, &chosen] {
    chosen = [options] { return Make(*options, CredentialKind::editor); };
  });
}

void AddKey(CLI::App& admin, Action& chosen) {
  auto* command = admin.add_subcommand("key", "Makes another administrator's key");
  const auto options = std::make_shared<CredentialOptions>();
  options->name = "administrator";
  command->add_option("--name", options->name, "Who it is for")->capture_default_str();
  AddDataOption(*command, options->data);
  command->footer("Shown this once.\n\nExample:\n  plenary admin key --data plenary-data");
  command->callback([options, &chosen] {
    chosen = [options] { return Make(*options, CredentialKind::administrator); };
  });
}

void AddRevoke(CLI::App& admin, Action& chosen) {
  auto* command = admin.add_subcommand("revoke", "Ends a credential for good");
  const auto data = std::make_shared<std::string>();
  const auto id = std::make_shared<std::string>();
  command->add_option("CREDENTIAL", *id, "Its id, from plenary admin credentials")->required();
  AddDataOption(*command, *data);
  command->footer("Example:\n  plenary admin revoke c-abc");
  command->callback([data, id, &chosen] { chosen = [data, id] { return RunRevoke(*data, *id); }; });
}

void AddCredentials(CLI::App& admin, Action& chosen) {
  auto* command = admin.add_subcommand("credentials", "Lists keys, sessions and tickets");
  const auto data = std::make_shared<std::string>();
  AddDataOption(*command, *data);
  command->footer("Example:\n  plenary admin credentials --data plenary-data");
  command->callback([data, &chosen] { chosen = [data] { return RunCredentials(*data); }; });
}

}  // namespace

Result<server::NewCredential> MakeCredential(store::Store& store, CredentialKind kind,
                                             const std::string& name, const std::string& track_id) {
  store::Credential wanted;
  wanted.kind = kind;
  wanted.name = name;
  wanted.track_id = track_id;
  wanted.created_at = Now();
  return server::MakeCredential(store, std::move(wanted));
}

void AddAdminCredentials(CLI::App& admin, Action& chosen) {
  AddTicket(admin, chosen);
  AddEditor(admin, chosen);
  AddKey(admin, chosen);
  AddRevoke(admin, chosen);
  AddCredentials(admin, chosen);
}

}  // namespace plenary::cli
