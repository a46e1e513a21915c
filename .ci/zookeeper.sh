#!/bin/sh
# Runs a command beside a ZooKeeper of its own, from Debian's packages:
#
#   .ci/zookeeper.sh cargo test -p mesos-client --features zookeeper
#
# The command finds the server's address in MESOS_TEST_ZOOKEEPER.
set -eu

if [ ! -x /usr/share/zookeeper/bin/zkServer.sh ]; then
    apt-get update -qq
    apt-get install -y -qq --no-install-recommends zookeeper default-jre-headless
fi

dir=$(mktemp -d)
# A port that nothing listens at.
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
cat > "$dir/zoo.cfg" <<CFG
tickTime=500
dataDir=$dir/data
clientPort=$port
clientPortAddress=127.0.0.1
admin.enableServer=false
CFG

ZOO_LOG_DIR=$dir JMXDISABLE=true /usr/share/zookeeper/bin/zkServer.sh start-foreground "$dir/zoo.cfg" \
    > "$dir/log" 2>&1 &
server=$!
trap 'kill $server 2> /dev/null || true; wait $server 2> /dev/null || true; rm -rf "$dir"' EXIT INT TERM

tries=0
until python3 -c "import socket; socket.create_connection(('127.0.0.1', $port), 1)" 2> /dev/null; do
    tries=$((tries + 1))
    if [ $tries -gt 60 ] || ! kill -0 $server 2> /dev/null; then
        cat "$dir/log"
        exit 1
    fi
    sleep 0.5
done

MESOS_TEST_ZOOKEEPER=127.0.0.1:$port "$@"
