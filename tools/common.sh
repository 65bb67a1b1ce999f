# SPDX-License-Identifier: Apache-2.0
# Shared by the scripts in this folder; sourced by them, not run. Needs bash and nothing else.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# CMake's test presets and ccache need a home even where CI gives none.
export HOME=${HOME:-/root}

say() { printf '%s\n' "$*"; }
fail() {
  printf '%s: %s\n' "${0##*/}" "$*" >&2
  exit 1
}

# usage TEXT: for --help, the comment at the head of the calling script.
usage() { sed -n '/^# SPDX/d; 1d; /^#/!q; s/^# \{0,1\}//p' "$0"; }

as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    fail "packages are missing and only root can install them; as root, run: $*"
  fi
}

# How many compilers may run at once: one for each core, and for each 1.3 GB of free memory.
jobs_that_fit() {
  local cores memory
  cores=$(nproc)
  memory=$(awk '/^MemAvailable:/ { print int($2 / 1300000) }' /proc/meminfo)
  if [ "$memory" -lt 1 ]; then memory=1; fi
  if [ "$memory" -lt "$cores" ]; then say "$memory"; else say "$cores"; fi
}

# Whether something answers at a TCP port of this machine.
port_is_taken() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# The first free port from the one given.
free_port_from() {
  local port=$1
  while port_is_taken "$port"; do port=$((port + 1)); done
  say "$port"
}

# json_field NAME: the string field NAME of the small JSON object on standard input.
json_field() { tr -d '\n' | sed -n "s/.*\"$1\"[[:space:]]*:[[:space:]]*\"\([^\"]*\)\".*/\1/p"; }
