#!/usr/bin/env bash
# Fuzzes one entry of the parser with afl++ and SharpFuzz: eng/fuzz.sh page|text [minutes] [folder].
# The corpus of the tests is where it starts; what it finds is in FOLDER/out/default/crashes and hangs, the figures in fuzzer_stats.
set -euo pipefail
cd "$(dirname "$0")/.."
entry=${1:?page or text}
minutes=${2:-30}
folder=${3:-artifacts/fuzz-$entry}
if ! command -v afl-fuzz > /dev/null; then apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends afl++; fi

project=tests/NewsParsing.Robustness
output=$project/bin/Release/net10.0
[ "${NO_BUILD:-}" ] || dotnet build $project -c Release -v q
rm -rf "$folder" && mkdir -p "$folder"
# A copy: what is instrumented can run under the fuzzer alone.
cp -r "$output" "$folder/target"
dotnet $output/NewsParsing.Robustness.dll afl instrument "$folder/target/NewsParsing.dll"
dotnet $output/NewsParsing.Robustness.dll afl seeds "$folder/seeds" "$entry"

# Compiled once and for all: code that is compiled anew while it runs would look like new paths.
export DOTNET_TieredCompilation=0 DOTNET_gcServer=0
# A managed program has no marks for afl to look for, no core pattern matters to it, and it starts slowly.
export AFL_SKIP_BIN_CHECK=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_SKIP_CPUFREQ=1 AFL_NO_UI=1 AFL_NO_AFFINITY=1 AFL_FORKSRV_INIT_TMOUT=120000
timeout --signal INT "$((minutes * 60 + 120))" nice -n 19 afl-fuzz -i "$folder/seeds" -o "$folder/out" -V "$((minutes * 60))" -t "${AFL_MILLISECONDS:-10000}" -m none -- dotnet "$folder/target/NewsParsing.Robustness.dll" afl "$entry" > "$folder/log" 2>&1 || true
stats=$folder/out/default/fuzzer_stats
[ -f "$stats" ] || { tail -n 20 "$folder/log"; exit 1; }
grep -E '^(run_time|execs_done|execs_per_sec|corpus_count|saved_crashes|saved_hangs|bitmap_cvg)' "$stats"
