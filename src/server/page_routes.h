// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http.h"

namespace plenary::server {

// The pages that people read, and the files under /static/.
void AddPageRoutes(Router& router);

// The page that tells a person what went wrong.
Response ErrorPage(const Request& request, int status, const Error& error);

}  // namespace plenary::server
