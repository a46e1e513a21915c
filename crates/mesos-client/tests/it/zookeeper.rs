//! The leader by ZooKeeper: a real server, at the address in `MESOS_TEST_ZOOKEEPER`.

use std::sync::Arc;
use std::time::Duration;

use mesos_client::detect::{Detector, detector};
use mesos_types::{Codec, Dialect, MasterInfo, json};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use zookeeper_client::{Acls, Client, CreateMode};

fn server() -> Option<String> {
    let server = std::env::var("MESOS_TEST_ZOOKEEPER").ok();
    if server.is_none() {
        println!("not run: no ZooKeeper (MESOS_TEST_ZOOKEEPER); see .ci/zookeeper.sh");
    }
    server
}

fn info(port: u16) -> MasterInfo {
    let mut info = MasterInfo::new("m".to_owned(), 16777343, u32::from(port));
    info.pid = Some(format!("master@127.0.0.1:{port}"));
    info
}

async fn candidate(client: &Client, path: &str, port: u16, json: bool) -> String {
    let (prefix, content) = match json {
        true => ("json.info_", json::to_vec(&info(port), Dialect::V0)),
        false => ("info_", info(port).encode_to_vec()),
    };
    let options = CreateMode::EphemeralSequential.with_acls(Acls::anyone_all());
    let name = format!("{path}/{prefix}");
    let (_, sequence) = client.create(&name, &content, &options).await.unwrap();
    format!("{name}{sequence}")
}

async fn next(detector: &mut Box<dyn Detector>) -> Vec<u16> {
    let masters = tokio::time::timeout(Duration::from_secs(20), detector.next()).await;
    masters.unwrap().unwrap().iter().map(|master| master.port()).collect()
}

#[tokio::test]
async fn the_leader_changes() {
    let Some(server) = server() else { return };
    let client = Client::connect(&server).await.unwrap();
    let path = format!("/leaders-{}", std::process::id());
    let spec = format!("zk://{server}{path}");
    let mut found = detector(&spec, Duration::from_secs(5)).await.unwrap();
    // There is no election yet.
    assert_eq!(next(&mut found).await, [0u16; 0]);
    let options = CreateMode::Persistent.with_acls(Acls::anyone_all());
    client.create(&path, b"", &options).await.unwrap();
    let old = candidate(&client, &path, 1, false).await;
    assert_eq!(next(&mut found).await, [1]);
    // Nodes in JSON come before others, the oldest of them first.
    let first = candidate(&client, &path, 2, true).await;
    assert_eq!(next(&mut found).await, [2]);
    let second = candidate(&client, &path, 3, true).await;
    client.delete(&first, None).await.unwrap();
    assert_eq!(next(&mut found).await, [3]);
    client.delete(&second, None).await.unwrap();
    assert_eq!(next(&mut found).await, [1]);
    client.delete(&old, None).await.unwrap();
    assert_eq!(next(&mut found).await, [0u16; 0]);
    // A file may say where ZooKeeper is.
    candidate(&client, &path, 4, true).await;
    assert_eq!(next(&mut found).await, [4]);
    let file = std::env::temp_dir().join(format!("mesos-zk-{}", std::process::id()));
    std::fs::write(&file, format!("{spec}\n")).unwrap();
    let spec = format!("file://{}", file.display());
    let mut found = detector(&spec, Duration::from_secs(5)).await.unwrap();
    assert_eq!(next(&mut found).await, [4]);
    std::fs::remove_file(&file).unwrap();
}

/// A way to the server that can be cut.
async fn proxy(server: String, open: watch::Receiver<bool>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    tokio::spawn(async move {
        loop {
            let (mut inner, _) = listener.accept().await.unwrap();
            let (server, mut open) = (server.clone(), open.clone());
            tokio::spawn(async move {
                if !*open.borrow() {
                    return;
                }
                let mut outer = TcpStream::connect(server).await.unwrap();
                tokio::select! {
                    _ = tokio::io::copy_bidirectional(&mut inner, &mut outer) => {}
                    _ = open.wait_for(|open| !open) => {}
                }
            });
        }
    });
    address
}

#[tokio::test]
async fn a_lost_session_loses_the_leader() {
    let Some(server) = server() else { return };
    let client = Arc::new(Client::connect(&server).await.unwrap());
    let path = format!("/sessions-{}", std::process::id());
    let options = CreateMode::Persistent.with_acls(Acls::anyone_all());
    client.create(&path, b"", &options).await.unwrap();
    let node = candidate(&client, &path, 1, true).await;
    let (cut, open) = watch::channel(true);
    let way = proxy(server, open).await;
    let spec = format!("zk://{way}{path}");
    let mut found = detector(&spec, Duration::from_secs(2)).await.unwrap();
    assert_eq!(next(&mut found).await, [1]);
    // For a moment: the leader stays.
    cut.send(false).unwrap();
    tokio::time::sleep(Duration::from_millis(300)).await;
    cut.send(true).unwrap();
    let quiet = tokio::time::timeout(Duration::from_secs(1), found.next()).await;
    assert!(quiet.is_err(), "{quiet:?}");
    // For longer than a session lasts, while the leader changes.
    cut.send(false).unwrap();
    assert_eq!(next(&mut found).await, [0u16; 0]);
    candidate(&client, &path, 2, true).await;
    client.delete(&node, None).await.unwrap();
    cut.send(true).unwrap();
    assert_eq!(next(&mut found).await, [2]);
}
