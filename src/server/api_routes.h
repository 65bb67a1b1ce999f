// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http.h"

// The API under /api/v1, in one part for each kind of thing; schemas/openapi.yaml describes it.
namespace plenary::server {

void AddSessionRoutes(Router& router);     // /health, /session, /keys
void AddMeetingRoutes(Router& router);     // /meetings, rosters, their tracks
void AddTicketRoutes(Router& router);      // captioners' tickets
void AddReadingRoutes(Router& router);     // transcripts, text, reports, search
void AddDeskRoutes(Router& router);        // turns, revisions
void AddPublishingRoutes(Router& router);  // publish, withdraw, publications
void AddLiveRoutes(Router& router);        // the sockets and the event stream

inline void AddApiRoutes(Router& router) {
  AddSessionRoutes(router);
  AddMeetingRoutes(router);
  AddTicketRoutes(router);
  AddReadingRoutes(router);
  AddDeskRoutes(router);
  AddPublishingRoutes(router);
  AddLiveRoutes(router);
}

}  // namespace plenary::server
