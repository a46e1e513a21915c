#!/usr/bin/env bash
# Clients of other people run whole lives of frameworks against `mesosctl dev`: avmesos (Python,
# from PyPI) and mesos-framework (Node, from npm), each installed into a folder that is removed at
# the end. A client that cannot be installed is named as not run; exits with 77 if that is so of
# all of them.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
here=$PWD

scratch=$(mktemp -d)
pid=
trap '[ -z "$pid" ] || kill "$pid" 2>/dev/null || true; rm -rf "$scratch"' EXIT

cargo build --quiet -p mesosctl
target=$(cargo metadata --no-deps --format-version 1 | python3 -c 'import json, sys; print(json.load(sys.stdin)["target_directory"])')
"$target/debug/mesosctl" dev --port 0 --agents 2 --run processes --work-dir "$scratch/agents" \
    >"$scratch/dev.log" 2>&1 &
pid=$!
master=
for _ in $(seq 100); do
    master=$(sed -n 's/^master \(.*\)$/\1/p' "$scratch/dev.log")
    [ -n "$master" ] && break
    sleep 0.1
done
[ -n "$master" ] || { cat "$scratch/dev.log"; exit 1; }

ran=0 failed=0
life() {
    local name=$1
    shift
    ran=$((ran + 1))
    if "$@"; then
        printf '%s: its life is whole\n' "$name"
    else
        printf '%s: FAILED\n' "$name"
        failed=1
    fi
}

if python3 -m venv "$scratch/python" >"$scratch/pip.log" 2>&1 &&
    "$scratch/python/bin/pip" install --quiet avmesos >>"$scratch/pip.log" 2>&1; then
    life avmesos "$scratch/python/bin/python" "$here/.ci/peers/avmesos_life.py" "http://$master"
else
    printf 'avmesos: not run, it could not be installed\n'
    tail -n 3 "$scratch/pip.log"
fi

mkdir "$scratch/node"
if command -v npm >/dev/null && (cd "$scratch/node" &&
    npm install --silent --no-audit --no-fund --prefix . mesos-framework >"$scratch/npm.log" 2>&1); then
    life mesos-framework env NODE_PATH="$scratch/node/node_modules" NODE_NO_WARNINGS=1 \
        node "$here/.ci/peers/mesos_framework_life.js" "${master%:*}" "${master##*:}"
else
    printf 'mesos-framework: not run, it could not be installed\n'
    [ ! -e "$scratch/npm.log" ] || tail -n 3 "$scratch/npm.log"
fi

# What the cluster saw of it; nothing may be left.
cat "$scratch/dev.log"
[ "$failed" = 0 ] || exit 1
[ "$ran" -gt 0 ] || exit 77
