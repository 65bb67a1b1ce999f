// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "plenary/live/reader_messages.h"
#include "plenary/store/records.h"

namespace plenary::live {

// {"id","kind":"gap"|"handover","at","until","after_seq"}: what readers are told of an entry of the
// record. `until` is null while a gap lasts, and for a handover. Who it was is for the desk only: a
// ticket's name may be a person's.
std::string FormatEntry(const store::Entry& entry);

// {"type":"changes","place","changes":[{"op":"entry","entry":{...}}]}: this entry is new, or is now
// so.
std::string FormatEntryChange(const Place& place, const store::Entry& entry);

}  // namespace plenary::live
