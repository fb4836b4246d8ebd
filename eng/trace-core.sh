#!/usr/bin/env bash
# Shows with strace that parsing touches no network, file or process: a program parses the corpus between two marks, and
# between them no such call may be made. Needs strace; run when the core or a dependency changes.
set -euo pipefail
cd "$(dirname "$0")/.."
project=tests/NewsParsing.Robustness
[ "${NO_BUILD:-}" ] || dotnet build $project -c Release -v q
trace=$(mktemp)
trap 'rm -f "$trace"' EXIT

# Compiled ahead of the marks (the first passes are before them), so that no assembly is opened between them.
strace -f -qq -o "$trace" -e trace=%network,%file,%process,openat,write dotnet $project/bin/Release/net10.0/NewsParsing.Robustness.dll traced > /dev/null
grep -q 'parsing begins' "$trace" && grep -q 'parsing ends' "$trace" || { echo "the marks are missing"; exit 1; }

# What the runtime does meanwhile, none of it named by an input: its threads come and go, its collector asks how much memory and how
# many processors there are.
runtime='clone3?\(|exit\(|exit_group|<\.\.\. |write\(|"/proc/meminfo"|"/proc/self/|"/sys/fs/cgroup|"/sys/devices/system/cpu/|newfstatat\([0-9]+, "", .*AT_EMPTY_PATH|fstat'
between=$(sed -n '/parsing begins/,/parsing ends/p' "$trace" | sed '1d;$d' | grep -vE "$runtime" || true)
calls=$(sed -n '/parsing begins/,/parsing ends/p' "$trace" | wc -l)
if [ -n "$between" ]; then
  echo "calls while parsing:"
  echo "$between"
  exit 1
fi

echo "no network, file or process call while parsing ($((calls - 2)) calls of the runtime's own seen)"
