//! Containers that operators start within those of tasks, or beside them, and their streams: as
//! processes and simulated.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use mesos_client::cluster::{Agent, ClusterError, ContainerOutput, Master, Printed};
use mesos_client::http::{self, Http, Masters, RequestBody, Server, Servers};
use mesos_client::scheduler::{self, Config, Event};
use mesos_container::ProcessDriver;
use mesos_testing::{Builder, Runner, TestCluster};
use mesos_types::operator::agent::call::LaunchContainer;
use mesos_types::{
    CommandInfo, ContainerId, ContainerInfo, ContainerKind, FrameworkInfo, TaskState, TtyInfo,
};

use crate::life::task;

/// A cluster on which a task runs.
struct World {
    cluster: TestCluster,
    handle: scheduler::Handle,
    agent: Agent,
    /// The container of the task.
    container: ContainerId,
    /// The number of the next container.
    next: std::cell::Cell<u32>,
}

async fn world(builder: Builder, command: &str) -> World {
    let cluster = builder.start().await.unwrap();
    let config = Config::new(cluster.master().to_string(), FrameworkInfo::new("root", "seen"));
    let (handle, mut events) = scheduler::connect(config).await.unwrap();
    let container = loop {
        match events.next().await.unwrap().unwrap() {
            Event::Offers(offers) => {
                handle.launch(&offers[0], [task("t", command, &offers[0].agent_id)]);
            }
            Event::Update(status) if status.state == TaskState::Running => {
                break status.container_status.unwrap().container_id.unwrap();
            }
            _ => {}
        }
    };
    tokio::spawn(async move { while events.next().await.is_some() {} });
    let http = Http::new(http::Config::default()).unwrap();
    let servers = Servers::new([Server::parse(&cluster.master().to_string(), 5050).unwrap()]);
    let master = Master::new(Masters::new(http, servers.unwrap()));
    let agent = master.agent_of(&master.find_task("t").await.unwrap()).await.unwrap();
    World { cluster, handle, agent, container, next: Default::default() }
}

fn processes(folder: &Path) -> Builder {
    let driver = Arc::new(ProcessDriver::new().inherit_environment(true));
    let runner = Runner::Containers { driver, work_dir: folder.to_owned() };
    TestCluster::builder().runner(runner)
}

impl World {
    fn id(&self) -> ContainerId {
        self.next.set(self.next.get() + 1);
        let parent = Some(Box::new(self.container.clone()));
        ContainerId { parent, ..ContainerId::new(format!("c{}", self.next.get())) }
    }

    async fn session(&self, command: &str) -> (ContainerId, ContainerOutput) {
        let id = self.id();
        let command = Some(CommandInfo::shell(command));
        let output = self.agent.launch_nested_container_session(id.clone(), command, None).await;
        (id, output.unwrap())
    }

    /// How many nested and standalone containers there are.
    async fn others(&self) -> usize {
        let all = self.agent.get_containers(true, true).await.unwrap().containers;
        all.iter().filter(|container| container.framework_id.is_none()).count()
    }

    async fn wait_for_others(&self, count: usize) {
        for _ in 0..500 {
            if self.others().await == count {
                return;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("{} containers, not {count}", self.others().await);
    }
}

/// What a container prints to its end.
async fn all(mut output: ContainerOutput) -> (String, String) {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    while let Some(printed) = output.next().await {
        match printed.unwrap() {
            Printed::Stdout(bytes) => out.extend(bytes),
            Printed::Stderr(bytes) => err.extend(bytes),
        }
    }
    (String::from_utf8(out).unwrap(), String::from_utf8(err).unwrap())
}

fn status<T: std::fmt::Debug>(result: Result<T, ClusterError>) -> (u16, String) {
    match result {
        Err(ClusterError::Refused { why, .. }) => (why.status.as_u16(), why.details),
        other => panic!("{other:?}"),
    }
}

/// What holds with either way of running containers.
async fn sessions(world: &World) {
    let (id, output) = world.session("echo out; echo err >&2; exit 3").await;
    assert_eq!(all(output).await, ("out\n".to_owned(), "err\n".to_owned()));
    let ended = world.agent.wait_container(id.clone()).await.unwrap();
    assert_eq!(ended.exit_status, Some(3 << 8));
    assert_eq!(world.agent.wait_nested_container(id).await.unwrap().exit_status, Some(3 << 8));

    // What goes in comes out, until the input ends.
    let (id, output) = world.session("cat; echo end").await;
    let mut input = world.agent.attach_container_input(id.clone()).unwrap();
    input.write("some ").await.unwrap();
    input.heartbeat(Duration::from_secs(30)).await.unwrap();
    input.write("bytes\n").await.unwrap();
    let closing = tokio::spawn(input.close());
    assert_eq!(all(output).await.0, "some bytes\nend\n");
    closing.await.unwrap().unwrap();

    // A shell that is told what to do.
    let (id, output) = world.session("sh").await;
    let mut input = world.agent.attach_container_input(id.clone()).unwrap();
    input.write("echo a; fal").await.unwrap();
    input.write("se || echo b\nexit 5\necho c\n").await.unwrap();
    assert_eq!(all(output).await.0, "a\nb\n");
    assert_eq!(world.agent.wait_container(id).await.unwrap().exit_status, Some(5 << 8));

    // A session ends with its connection.
    let (id, output) = world.session("sleep 1000").await;
    assert_eq!(world.others().await, 1);
    drop(output);
    world.wait_for_others(0).await;
    assert_eq!(world.agent.wait_container(id).await.unwrap().exit_status, Some(9));
}

async fn launched(world: &World) {
    let (agent, id) = (&world.agent, world.id());
    let command = |line: &str| Some(CommandInfo::shell(line));
    let body = |id: &ContainerId| LaunchContainer {
        command: command("sleep 1000").map(Box::new),
        ..LaunchContainer::new(id.clone())
    };
    agent.launch_container(body(&id)).await.unwrap();
    // Once more changes nothing.
    agent.launch_nested_container(id.clone(), command("sleep 1000"), None).await.unwrap();
    let inner = ContainerId { parent: Some(Box::new(id.clone())), ..ContainerId::new("inner") };
    agent.launch_nested_container(inner.clone(), command("sleep 1000"), None).await.unwrap();
    let alone = ContainerId::new("alone");
    agent.launch_container(body(&alone)).await.unwrap();
    let count = async |nested, standalone| {
        agent.get_containers(nested, standalone).await.unwrap().containers.len()
    };
    assert_eq!(count(false, false).await, 1);
    assert_eq!(count(true, false).await, 3);
    assert_eq!(count(false, true).await, 2);
    assert_eq!(count(true, true).await, 4);
    let not_over = status(agent.remove_container(id.clone()).await);
    assert!(not_over.1.contains("not terminated"), "{not_over:?}");

    let waiting = tokio::spawn({
        let (agent, alone) = (agent.clone(), alone.clone());
        async move { agent.wait_container(alone).await }
    });
    tokio::time::sleep(Duration::from_millis(200)).await;
    agent.kill_container(alone.clone(), Some(15)).await.unwrap();
    assert_eq!(waiting.await.unwrap().unwrap().exit_status, Some(15));
    agent.remove_container(alone).await.unwrap();

    // What is within a container ends with it.
    agent.kill_nested_container(id.clone(), None).await.unwrap();
    assert_eq!(agent.wait_container(id.clone()).await.unwrap().exit_status, Some(9));
    world.wait_for_others(0).await;
    assert_eq!(status(agent.wait_container(inner).await).0, 404);
    agent.remove_nested_container(id.clone()).await.unwrap();
    let missing = status(agent.wait_container(id.clone()).await);
    assert_eq!(missing, (404, format!("Container {id} cannot be found")));
    assert_eq!(status(agent.kill_container(id, None).await).0, 404);
}

async fn refused(world: &World) {
    let agent = &world.agent;
    let terminal = ContainerInfo {
        tty_info: Some(TtyInfo::default()),
        ..ContainerInfo::new(ContainerKind::Mesos(None))
    };
    let command = Some(CommandInfo::shell("sh"));
    let tty = agent.launch_nested_container_session(world.id(), command.clone(), Some(terminal));
    let tty = status(tty.await);
    assert!(tty.0 == 400 && tty.1.contains("terminal"), "{tty:?}");
    let nowhere = ContainerId::new("nowhere");
    let orphan = ContainerId { parent: Some(Box::new(nowhere.clone())), ..ContainerId::new("o") };
    let orphan = status(agent.launch_nested_container(orphan, command, None).await);
    assert!(orphan.0 == 400 && orphan.1.contains("nowhere"), "{orphan:?}");
    assert_eq!(status(agent.attach_container_output(nowhere.clone()).await).0, 404);
    let input = agent.attach_container_input(nowhere).unwrap();
    assert_eq!(status(input.close().await).0, 404);
    // The task reads nothing.
    let input = agent.attach_container_input(world.container.clone()).unwrap();
    let input = status(input.close().await);
    assert!(input.0 == 400 && input.1.contains("input"), "{input:?}");
    // One after the other writes.
    let (id, output) = world.session("cat").await;
    let mut first = agent.attach_container_input(id.clone()).unwrap();
    first.write("a").await.unwrap();
    let mut output = output;
    assert!(matches!(output.next().await, Some(Ok(Printed::Stdout(_)))));
    let second = agent.attach_container_input(id).unwrap();
    assert_eq!(status(second.close().await).0, 409);
    first.close().await.unwrap();
    assert_eq!(all(output).await.0, "");
}

#[tokio::test]
async fn simulated() {
    let world = world(TestCluster::builder(), "sleep 1000").await;
    sessions(&world).await;
    launched(&world).await;
    refused(&world).await;
}

#[tokio::test]
async fn as_processes() {
    let folder = tempfile::tempdir().unwrap();
    let world = world(processes(folder.path()), "sleep 1000").await;
    sessions(&world).await;
    launched(&world).await;
    refused(&world).await;

    // It runs in the sandbox of the task.
    let (_, output) = world.session("pwd").await;
    let place = all(output).await.0;
    assert!(place.contains("/executors/t/runs/"), "{place}");
    // One that is not to be found does not run.
    let command = CommandInfo::exec("/nosuch", ["nosuch"]);
    let missing = world.agent.launch_nested_container_session(world.id(), Some(command), None);
    assert_eq!(status(missing.await).0, 400);
    let usr1 = status(world.agent.kill_container(world.container.clone(), Some(10)).await);
    assert!(usr1.0 == 400 && usr1.1.contains("SIGTERM"), "{usr1:?}");
}

/// Whoever attaches sees what is printed from then on, to the end of the task.
#[tokio::test]
async fn attached() {
    let folder = tempfile::tempdir().unwrap();
    for builder in [TestCluster::builder(), processes(folder.path())] {
        let world = world(builder, "echo before; sleep 0.5; echo after; echo err >&2; sleep 0.2");
        let world = world.await;
        let one = world.agent.attach_container_output(world.container.clone()).await.unwrap();
        let other = world.agent.attach_container_output(world.container.clone()).await.unwrap();
        let left = world.agent.attach_container_output(world.container.clone()).await.unwrap();
        drop(left);
        let (one, other) = tokio::join!(all(one), all(other));
        for (out, err) in [one, other] {
            assert!(out.ends_with("after\n") && err == "err\n", "{out:?} {err:?}");
        }
        // Nobody attaches to what has ended.
        let gone = world.agent.attach_container_output(world.container.clone()).await;
        assert_eq!(status(gone).0, 404);
    }
}

/// What ends a task ends what runs within it.
#[tokio::test]
async fn a_task_takes_its_sessions_along() {
    let folder = tempfile::tempdir().unwrap();
    for builder in [TestCluster::builder(), processes(folder.path())] {
        let world = world(builder, "sleep 1000").await;
        let (id, output) = world.session("sleep 1000").await;
        world.handle.kill("t".into(), None, None);
        assert_eq!(all(output).await, (String::new(), String::new()));
        world.wait_for_others(0).await;
        assert_eq!(status(world.agent.wait_container(id).await).0, 404);
        if let Some(containers) = world.containers().await {
            assert_eq!(containers, 0);
        }
    }
}

impl World {
    /// How many simulated containers there are.
    async fn containers(&self) -> Option<usize> {
        let none = |cluster: &mesos_testing::cluster::Cluster| {
            cluster.containers(0).is_none_or(|containers| containers.is_empty())
        };
        self.cluster.wait_until(Duration::from_secs(5), none).await.then_some(0)
    }
}

/// More than anybody keeps goes through, in both directions, and a reader that does not read
/// holds up nothing but what it reads.
#[tokio::test]
async fn much_goes_through() {
    const MUCH: usize = 40 << 20;
    let folder = tempfile::tempdir().unwrap();
    let world = world(processes(folder.path()), "sleep 1000").await;
    let (_, mut slow) = world.session(&format!("head -c {MUCH} /dev/zero")).await;
    tokio::time::sleep(Duration::from_millis(300)).await;
    let (_, output) = world.session("echo meanwhile").await;
    assert_eq!(all(output).await.0, "meanwhile\n");
    let mut read = 0;
    while let Some(printed) = slow.next().await {
        match printed.unwrap() {
            Printed::Stdout(bytes) => read += bytes.len(),
            Printed::Stderr(bytes) => panic!("{bytes:?}"),
        }
    }
    assert_eq!(read, MUCH);

    let (id, output) = world.session("sleep 0.3; wc -c").await;
    let mut input = world.agent.attach_container_input(id).unwrap();
    let writing = tokio::spawn(async move {
        for _ in 0..MUCH / (1 << 16) {
            input.write(vec![b'x'; 1 << 16]).await.unwrap();
        }
        input.close().await.unwrap();
    });
    assert_eq!(all(output).await.0.trim(), MUCH.to_string());
    writing.await.unwrap();
}

/// Requests that are not what they should be.
#[tokio::test]
async fn headers() {
    let world = world(TestCluster::builder(), "sleep 1000").await;
    let http = Http::new(http::Config::default()).unwrap();
    let address = format!("http://{}/api/v1", world.cluster.agents().next().unwrap());
    let master = format!("http://{}/api/v1", world.cluster.master());
    let ask = async |address: &str, headers: &[(&str, &str)], body: &str| {
        let mut request = ::http::Request::post(address);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let body = RequestBody::from(bytes::Bytes::from(body.to_owned()));
        let response = http.send(request.body(body).unwrap()).await.unwrap();
        (response.status.as_u16(), response.headers, response.body)
    };
    let json = ("content-type", "application/json");
    let records = ("content-type", "application/recordio");
    let attach = format!(
        r#"{{"type":"ATTACH_CONTAINER_OUTPUT","attach_container_output":{{"container_id":{{"value":"{}"}}}}}}"#,
        world.container.value
    );
    // The three forms of a stream.
    for (headers, kind, inner) in [
        (&[json][..], "application/json", None),
        (&[json, ("accept", "application/x-protobuf")], "application/x-protobuf", None),
        (
            &[
                json,
                ("accept", "application/recordio"),
                ("message-accept", "application/x-protobuf"),
            ],
            "application/recordio",
            Some("application/x-protobuf"),
        ),
        (
            &[json, ("accept", "application/recordio")],
            "application/recordio",
            Some("application/json"),
        ),
    ] {
        let (status, answer, _) = ask(&address, headers, &attach).await;
        let text = |name: &str| answer.get(name).map(|value| value.to_str().unwrap());
        assert_eq!((status, text("content-type")), (200, Some(kind)));
        assert_eq!(text("message-content-type"), inner);
    }
    let nested = r#"{"type":"GET_HEALTH"}"#;
    let input = r#"{"type":"ATTACH_CONTAINER_INPUT","attach_container_input":{"type":"CONTAINER_ID","container_id":{"value":"x"}}}"#;
    let inner = ("message-content-type", "application/json");
    let framed = |record: &str| format!("{}\n{record}", record.len());
    for (address, headers, body, expected) in [
        (&address, &[json, ("accept", "text/html")][..], &*attach, 406),
        (&address, &[json, ("message-accept", "application/json")], &attach, 406),
        (
            &address,
            &[json, ("accept", "application/recordio"), ("message-accept", "text/html")],
            &attach,
            406,
        ),
        (&address, &[json, ("accept", "application/recordio")], nested, 406),
        (&address, &[json], input, 415),
        (&address, &[records], input, 400),
        (&address, &[records, ("message-content-type", "text/html")], input, 415),
        (&address, &[records, inner], "", 400),
        (&address, &[records, inner], "x\n", 400),
        (&address, &[records, inner], "3\n{}x", 400),
        (&address, &[records, inner], &framed(input), 404),
        (&address, &[records, inner], &framed(nested), 415),
        (&master, &[records, inner], &framed(input), 415),
    ] {
        let (status, _, body_of) = ask(address, headers, body).await;
        let text = body_of.collect().await.unwrap();
        assert_eq!(status, expected, "{headers:?} {body}: {text:?}");
    }
}

/// A container waits for a reader of its output who does not read, and after ten seconds for
/// nobody. No socket and no clock is needed to see it.
#[test]
fn a_reader_who_does_not_read() {
    use mesos_testing::cluster::{Answer, Cluster, ExchangeId, Input, Output, Place};

    let mut now = std::time::Instant::now();
    let mut cluster = Cluster::new(crate::simulation::config(1, 1), now);
    let ask = |cluster: &mut Cluster, id: u64, body: &'static str, now| {
        let request = ::http::Request::post("/api/v1").header("content-type", "application/json");
        let request = request.body(bytes::Bytes::from_static(body.as_bytes())).unwrap();
        cluster.handle(Input::Request(Place::Agent(0), ExchangeId(id), request), now);
    };
    let launch = r#"{"type":"LAUNCH_CONTAINER","launch_container":{"container_id":{"value":"c"},
        "command":{"value":"sleep 1; echo a; sleep 1; echo b; sleep 30; echo c; sleep 1000"}}}"#;
    let attach = r#"{"type":"ATTACH_CONTAINER_OUTPUT","attach_container_output":
        {"container_id":{"value":"c"}}}"#;
    ask(&mut cluster, 1, launch, now);
    ask(&mut cluster, 2, attach, now);
    // What the reader gets in so many seconds, and whether the connection broke.
    let pass = |cluster: &mut Cluster, now: &mut std::time::Instant, seconds| {
        let (mut chunks, mut broken) = (0, false);
        for _ in 0..seconds * 10 {
            *now += Duration::from_millis(100);
            cluster.handle(Input::Timeout, *now);
            while let Some(output) = cluster.poll() {
                match output {
                    Output::Answer(ExchangeId(2), Answer::Chunk(_)) => chunks += 1,
                    Output::Answer(ExchangeId(2), Answer::Abort) => broken = true,
                    _ => {}
                }
            }
        }
        (chunks, broken)
    };
    assert_eq!(pass(&mut cluster, &mut now, 1), (1, false));
    cluster.handle(Input::Slow(ExchangeId(2), true), now);
    assert_eq!(pass(&mut cluster, &mut now, 5), (0, false));
    cluster.handle(Input::Slow(ExchangeId(2), false), now);
    assert_eq!(pass(&mut cluster, &mut now, 1), (1, false));
    cluster.handle(Input::Slow(ExchangeId(2), true), now);
    assert_eq!(pass(&mut cluster, &mut now, 9), (0, false));
    assert_eq!(pass(&mut cluster, &mut now, 2), (0, true));
    // It goes on without the reader.
    pass(&mut cluster, &mut now, 30);
    let files = cluster.containers(0).unwrap().files("/var/lib/mesos/agent/containers/c").unwrap();
    assert_eq!(files["stdout"], b"a\nb\nc\n");
}
