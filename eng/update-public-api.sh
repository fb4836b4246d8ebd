#!/usr/bin/env bash
# Writes the public API as it is now into PublicAPI.Unshipped.txt; read the diff before you commit it.
set -euo pipefail
cd "$(dirname "$0")/../src/NewsParsing"
printf '#nullable enable\n' > PublicAPI.Unshipped.txt
symbols=$(dotnet build -f net10.0 --nologo -v q 2>&1 | grep -oP "RS0016: Symbol '\K.*(?=' is not part of the declared public API)" | LC_ALL=C sort -u || true)
shipped=$(cat PublicAPI.Shipped.txt)
while IFS= read -r symbol; do
  [ -n "$symbol" ] && ! grep -qxF -- "$symbol" <<< "$shipped" && printf '%s\n' "$symbol" >> PublicAPI.Unshipped.txt
done <<< "$symbols"
