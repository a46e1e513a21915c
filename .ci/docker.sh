#!/usr/bin/env bash
# Tests against a real Docker daemon and a real registry: `.ci/docker.sh`, from anywhere, as root.
# With arguments it runs these as a command instead, with the same daemon and environment.
#
# Installs Debian's docker.io, busybox-static and docker-registry where they are missing; starts a
# daemon and a registry with folders, a socket and a port of their own; makes an image of busybox;
# and ends both by their process ids. Exits with 77 if there can be no daemon here: then it names
# the tests that were not run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

tests=(cargo test -p mesos-container --features docker --test it)

not_run() {
    printf 'docker tests: not run, %s\n' "$1"
    "${tests[@]}" -- --list --ignored docker:: 2>/dev/null | sed -n 's/: test$/: not run/p'
    exit 77
}

[ "$(id -u)" = 0 ] || not_run "this is not root"

missing=()
[ -x /usr/sbin/dockerd ] && [ -x /usr/bin/docker ] || missing+=(docker.io)
[ -x /usr/bin/busybox ] && ! ldd /usr/bin/busybox >/dev/null 2>&1 || missing+=(busybox-static)
[ -x /usr/bin/docker-registry ] || missing+=(docker-registry)
if [ ${#missing[@]} -gt 0 ]; then
    # The services that come with the packages are not wanted.
    policy=/usr/sbin/policy-rc.d
    made_policy=
    if [ ! -e $policy ]; then
        printf '#!/bin/sh\nexit 101\n' >$policy
        chmod +x $policy
        made_policy=yes
    fi
    export DEBIAN_FRONTEND=noninteractive
    installed=yes
    { apt-get update -qq && apt-get install -y -qq --no-install-recommends "${missing[@]}"; } \
        >/dev/null || installed=
    [ -z "$made_policy" ] || rm -f $policy
    [ -n "$installed" ] || not_run "${missing[*]} cannot be installed"
fi

dir=$(mktemp -d /tmp/mesos-docker.XXXXXX)
pids=()
clean() {
    local pid
    for pid in ${pids[@]+"${pids[@]}"}; do
        kill "$pid" 2>/dev/null || true
        wait "$pid" 2>/dev/null || true
    done
    # What the daemon has mounted and not let go of.
    grep -o " $dir[^ ]*" /proc/self/mounts | sort -r | xargs -r umount -l 2>/dev/null || true
    rm -rf "$dir"
}
trap clean EXIT

socket=$dir/docker.sock
dockerd --data-root "$dir/data" --exec-root "$dir/exec" --pidfile "$dir/docker.pid" \
    --iptables=false --ip6tables=false --bridge=none --storage-driver=vfs \
    -H "unix://$socket" >"$dir/docker.log" 2>&1 </dev/null &
pids+=($!)
docker() { /usr/bin/docker --config "$dir/client" -H "unix://$socket" "$@"; }
for _ in $(seq 150); do
    docker version >/dev/null 2>&1 && break
    kill -0 "${pids[0]}" 2>/dev/null || break
    sleep 0.2
done
if ! docker version >/dev/null 2>&1; then
    tail -n 5 "$dir/docker.log"
    not_run "the daemon does not start"
fi

mkdir -p "$dir/root/bin" "$dir/root/tmp" "$dir/root/etc"
cp /usr/bin/busybox "$dir/root/bin/"
for applet in $(/usr/bin/busybox --list); do
    [ -e "$dir/root/bin/$applet" ] || ln -s busybox "$dir/root/bin/$applet"
done
image=mesos-container/busybox:test
tar -C "$dir/root" -c . | docker import - "$image" >/dev/null

# A registry that wants a password. Its base64 has characters that differ between alphabets.
user=tester password='pass>?~word???>>>~~~'
port=$(perl -MSocket -e 'socket(S, PF_INET, SOCK_STREAM, 0); bind(S, sockaddr_in(0, INADDR_LOOPBACK));
    print((sockaddr_in(getsockname(S)))[0])')
PASSWORD=$password perl -e 'print "'$user':", crypt($ENV{PASSWORD}, q{$2b$05$abcdefghijklmnopqrstuu}), "\n"' \
    >"$dir/htpasswd"
cat >"$dir/registry.yml" <<EOF
version: 0.1
storage:
  filesystem:
    rootdirectory: $dir/registry
http:
  addr: 127.0.0.1:$port
auth:
  htpasswd:
    realm: test
    path: $dir/htpasswd
EOF
docker-registry serve "$dir/registry.yml" >"$dir/registry.log" 2>&1 </dev/null &
pids+=($!)
registry=127.0.0.1:$port
logged_in=
for _ in $(seq 50); do
    if printf '%s' "$password" |
        docker login --username "$user" --password-stdin "$registry" >/dev/null 2>&1; then
        logged_in=yes
        break
    fi
    sleep 0.2
done
if [ -n "$logged_in" ]; then
    docker tag "$image" "$registry/private/busybox:1"
    docker push -q "$registry/private/busybox:1" >/dev/null
    docker rmi "$registry/private/busybox:1" >/dev/null
    export MESOS_CONTAINER_REGISTRY=$user:$password@$registry
else
    tail -n 5 "$dir/registry.log"
fi

export MESOS_CONTAINER_DOCKER=unix://$socket
if [ $# -gt 0 ]; then
    "$@"
else
    "${tests[@]}" -- --ignored --nocapture docker::
    cargo test -p mesosctl --test dev -- --ignored --nocapture docker
fi
