-- SPDX-License-Identifier: Apache-2.0
-- Offices that people hold for parts of a meeting, in the form of the roster's "roles".
ALTER TABLE person ADD COLUMN terms TEXT NOT NULL DEFAULT '[]' CHECK (json_type(terms) = 'array');
