#!/usr/bin/env bash
# The action's second step: runs the check with its inputs, which come as GAINSAY_* variables, and ends as it ends.
# Written for bash 3.2, which is what macOS has.
set -uo pipefail

gainsay() { node "$GITHUB_ACTION_PATH/../../../dist/cli/bin.js" "$@"; }

# Prints standard input while the runner takes no commands from it: a source or a path could hold one.
# https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#stopping-and-starting-workflow-commands
as_text() {
  local token
  token=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
  printf '::stop-commands::%s\n' "$token"
  cat
  printf '::%s::\n' "$token"
}

# The arguments of every run, put together in "$@"; read leaves out the space around a line.
set --
[ -z "$GAINSAY_FAIL_LEVEL" ] || set -- "$@" --fail-level "$GAINSAY_FAIL_LEVEL"
[ -z "$GAINSAY_BASELINE" ] || set -- "$@" --baseline "$GAINSAY_BASELINE"
while read -r line; do [ -z "$line" ] || set -- "$@" "$line"; done <<<"$GAINSAY_ARGS"
while read -r line; do [ -z "$line" ] || set -- "$@" --against "$line"; done <<<"$GAINSAY_AGAINST"
set -- "$@" --
while read -r line; do [ -z "$line" ] || set -- "$@" "$line"; done <<<"$GAINSAY_PATHS"

out=$(mktemp) err=$(mktemp)
trap 'rm -f "$out" "$err"' EXIT
gainsay check -f "$GAINSAY_FORMAT" "$@" >"$out" 2>"$err"
code=$?
if [ "$GAINSAY_FORMAT" = github ]; then cat "$out"; else as_text <"$out"; fi
[ ! -s "$err" ] || as_text <"$err"

# The same report in other forms; what is wrong with the sources has been told.
if [ -n "$GAINSAY_SARIF_FILE" ]; then gainsay check -f sarif -o "$GAINSAY_SARIF_FILE" "$@" 2>/dev/null; fi
if [ "$GAINSAY_SUMMARY" = true ] && [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then
  gainsay check -f markdown "$@" >>"$GITHUB_STEP_SUMMARY" 2>/dev/null
fi
exit "$code"
