#!/usr/bin/env bash
# Shows every calendar of the tests to 19 readers: validators, parsers, clients and servers.
#
#     PYTHON=.venv/bin/python tests/readers/nineteen.sh CHECKER
#
# CHECKER is the script that runs them on one file and prints a line each (it needs some 5 minutes of installing with apt,
# pip and npm, so it is no part of the tests). Run from the folder of the project. Exits with 1 where any reader complains.
set -euo pipefail
checker=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"${PYTHON:-python3}" -m tests.readers.write_calendars "$work"
bad=0
for calendar in "$work"/*.ics; do
  "$checker" "$calendar" || bad=$((bad + 1))
done
echo "$bad calendars with a complaint"
exit $((bad > 0))
