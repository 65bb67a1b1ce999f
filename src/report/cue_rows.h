// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rows/action_rows.h"
#include "rows/agenda_rows.h"
#include "rows/apology_rows.h"
#include "rows/decision_rows.h"
#include "rows/filler_rows.h"
#include "rows/time_rows.h"
