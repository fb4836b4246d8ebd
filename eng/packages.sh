#!/usr/bin/env bash
# Compares what the lock files hold with eng/packages.txt, the packages that somebody looked at; needs no network.
# eng/packages.sh --accept writes the list anew; read its diff before you commit it.
set -euo pipefail
cd "$(dirname "$0")/.."
list() {
  python3 - <<'PY'
import glob, json, os, sys

missing = [p for p in glob.glob("*/*/*.csproj") if p.split("/")[0] in ("src", "tests", "benchmarks") and not os.path.exists(os.path.join(os.path.dirname(p), "packages.lock.json"))]
if missing: sys.exit(f"no lock file: {missing}")
found = {}
for path in glob.glob("*/*/packages.lock.json"):
    ships = path.startswith("src/")
    for packages in json.load(open(path))["dependencies"].values():
        for name, package in packages.items():
            if package["type"] == "Project": continue
            if not package.get("contentHash"): sys.exit(f"{path}: {name} has no hash")
            key = name, package["resolved"], package["contentHash"]
            found[key] = found.get(key, False) or ships
for (name, version, content), ships in sorted(found.items(), key=lambda item: (item[0][0].lower(), item[0][1])):
    print(f"{name} {version} {content} {'src' if ships else 'tests'}")
PY
}
if [ "${1:-}" = --accept ]; then list > eng/packages.txt; exit; fi
diff eng/packages.txt <(list) && echo "$(wc -l < eng/packages.txt) packages, all of them listed in eng/packages.txt with the content that was looked at"
