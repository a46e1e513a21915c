//! The driver that runs containers, against a real daemon: `.ci/docker.sh` starts one.
//!
//! Each test is ignored by name where there is none. `MESOS_CONTAINER_DOCKER` is the address of
//! the daemon, which has the image `mesos-container/busybox:test`.

use std::collections::BTreeMap;
use std::io;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use bollard::query_parameters::{ListContainersOptionsBuilder, RemoveImageOptions};
use bollard::{API_DEFAULT_VERSION, Docker};
use futures_util::StreamExt;
use mesos_container::registry::{RegistryAuth, RegistryAuths};
use mesos_container::stat::metric;
use mesos_container::{
    Command, Config, ContainerError, Context, Cookie, DockerDriver, Driver, Exit, Limits, Memory,
    Network, Note, ResourceLimit, RunResult, Stat, Status, Task, TaskSpec, Volume, execute,
};

use crate::support::{Buffer, poll_times};

const IMAGE: &str = "mesos-container/busybox:test";

fn config() -> Config {
    let docker = std::env::var("MESOS_CONTAINER_DOCKER").expect("MESOS_CONTAINER_DOCKER is set");
    Config { docker, memory: Memory(128 << 20), ..Config::default() }
}

async fn driver() -> DockerDriver {
    DockerDriver::connect(&config()).await.unwrap()
}

async fn client() -> Docker {
    let client = Docker::connect_with_unix(&config().docker, 60, API_DEFAULT_VERSION).unwrap();
    client.negotiate_version().await.unwrap()
}

/// The containers whose name holds this text.
async fn containers(text: &str) -> Vec<String> {
    let all = ListContainersOptionsBuilder::new().all(true).build();
    let all = client().await.list_containers(Some(all)).await.unwrap();
    all.into_iter().flat_map(|c| c.names.unwrap_or_default()).filter(|n| n.contains(text)).collect()
}

fn task(id: &str, command: Command) -> TaskSpec {
    let network = Network::None;
    TaskSpec { network, kill_grace: Duration::from_secs(1), ..TaskSpec::new(id, command) }
        .with_image(IMAGE)
}

async fn run(spec: TaskSpec) -> RunResult {
    let id = spec.id.clone();
    let result = execute(&driver().await, &Context::new(), Arc::new(Task::new(spec))).await;
    // What is closed is gone.
    assert_eq!(containers(&format!("-{id}")).await, [""; 0]);
    result.unwrap()
}

async fn output(spec: TaskSpec) -> (RunResult, String, String) {
    let (stdout, stderr) = (Buffer::default(), Buffer::default());
    let task = Task::new(spec).with_stdout(stdout.clone()).with_stderr(stderr.clone());
    let result = execute(&driver().await, &Context::new(), Arc::new(task)).await.unwrap();
    (result, stdout.text(), stderr.text())
}

#[tokio::test]
#[ignore = "needs a Docker daemon, MESOS_CONTAINER_DOCKER"]
async fn alive() {
    assert!(driver().await.is_alive().await);
    for docker in ["unix:///no/such/socket", "tcp://127.0.0.1:1", "ftp://x"] {
        let config = Config { docker: docker.into(), ..Config::default() };
        let error = DockerDriver::connect(&config).await.unwrap_err();
        assert!(matches!(error, ContainerError::Daemon { .. }), "{error}");
    }
}

#[tokio::test]
#[ignore = "needs a Docker daemon, MESOS_CONTAINER_DOCKER"]
async fn success_and_exit_code() {
    let (result, out, err) = output(task("hello", Command::split("echo hello world"))).await;
    assert_eq!((result.status, &result.error), (Status::Success, &None));
    assert_eq!((out.as_str(), err.as_str(), result.notes), ("hello world\n", "", vec![]));

    let (result, out, err) =
        output(task("fails", Command::shell("echo out; echo err >&2; exit 3"))).await;
    assert_eq!((result.status, result.error), (Status::Error, Some(ContainerError::ExitCode(3))));
    assert_eq!((out.as_str(), err.as_str()), ("out\n", "err\n"));
}

#[tokio::test]
#[ignore = "needs a Docker daemon, MESOS_CONTAINER_DOCKER"]
async fn time_out() {
    let start = Instant::now();
    let spec = task("time-out", Command::split("sleep 1000"));
    let result = run(spec.with_timeout(Duration::from_secs(1))).await;
    assert_eq!((result.status, &result.error), (Status::Timeout, &None));
    let taken = start.elapsed();
    assert!(taken > Duration::from_secs(1) && taken < Duration::from_secs(20), "{taken:?}");

    // The deadline beats the exit code.
    let line = "trap 'echo bye; exit 0' TERM; echo hi; while :; do sleep 0.1; done";
    let spec = task("obeys", Command::shell(line)).with_timeout(Duration::from_secs(1));
    let (result, out, _) = output(spec.with_kill_grace(Duration::from_secs(10))).await;
    assert_eq!((result.status, result.exit), (Status::Timeout, Some(Exit::Code(0))));
    assert_eq!(out, "hi\nbye\n");
}

#[tokio::test]
#[ignore = "needs a Docker daemon, MESOS_CONTAINER_DOCKER"]
async fn cancel() {
    let context = Context::new();
    let cancelled = context.clone();
    let started = Arc::new(tokio::sync::Notify::new());
    let notify = Arc::clone(&started);
    tokio::spawn(async move {
        started.notified().await;
        tokio::time::sleep(Duration::from_millis(300)).await;
        cancelled.cancel();
    });
    let spec = task("cancel", Command::shell("trap '' TERM; while :; do sleep 0.1; done"));
    let task = Task::new(spec).on_start(move || notify.notify_one());
    let result = execute(&driver().await, &context, Arc::new(task)).await.unwrap();
    assert_eq!((result.status, &result.error), (Status::Cancelled, &None));
    assert_eq!(containers("-cancel").await, [""; 0]);

    // A context that has ended prepares nothing.
    let task = Arc::new(Task::new(self::task("late", Command::split("true"))));
    let error = driver().await.prepare(&context, task).await.err();
    assert_eq!(error, Some(ContainerError::Ended(mesos_container::End::Cancelled)));
}

#[tokio::test]
#[ignore = "needs a Docker daemon, MESOS_CONTAINER_DOCKER"]
async fn out_of_memory() {
    let command = Command::split("dd if=/dev/zero of=/dev/null bs=64M count=1");
    let limits = Limits { memory: Some(16 << 20), ..Limits::default() };
    let result = run(TaskSpec { limits, ..task("oom", command) }).await;
    assert_eq!(result.status, Status::Killed);
    assert_eq!(result.error, Some(ContainerError::OutOfMemory));
    assert_eq!(result.out_of_memory, Some(true));
    let status = mesos_container::bridge::status("oom".into(), &result);
    assert_eq!(status.reason, Some(mesos_types::task_status::Reason::ContainerLimitationMemory));

    // Killed, and not for want of memory.
    let result = run(task("killed", Command::shell("kill -KILL $$; sleep 1; exit 137"))).await;
    assert_eq!((result.status, result.out_of_memory), (Status::Killed, Some(false)));
}

#[tokio::test]
#[ignore = "needs a Docker daemon, MESOS_CONTAINER_DOCKER"]
async fn missing_image_and_bad_tasks() {
    let driver = driver().await;
    let prepare = |spec: TaskSpec| {
        let driver = driver.clone();
        async move { driver.prepare(&Context::new(), Arc::new(Task::new(spec))).await.err() }
    };
    let spec = task("missing", Command::split("true"));
    let missing = spec.clone().with_image("127.0.0.1:1/no/such:image");
    let error = prepare(missing).await.unwrap();
    assert!(matches!(&error, ContainerError::Pull { .. }) && error.is_user_visible(), "{error}");
    println!("missing image: {error}");

    let error = prepare(spec.clone().with_image("not A name")).await.unwrap();
    assert!(matches!(error, ContainerError::Image(_)) && error.is_user_visible(), "{error}");
    let error = prepare(TaskSpec { image: None, ..spec.clone() }).await.unwrap();
    assert!(matches!(error, ContainerError::Unsupported { .. }), "{error}");

    // The daemon says that it is not valid.
    let limits = Limits { memory: Some(1000), ..Limits::default() };
    let error = prepare(TaskSpec { limits, ..spec.clone() }).await.unwrap();
    assert!(matches!(&error, ContainerError::Create { .. }) && error.is_user_visible(), "{error}");

    // The image has no such program.
    let spec = task("no-program", Command::exec("/no/such/program", [""; 0]));
    let error = execute(&driver, &Context::new(), Arc::new(Task::new(spec))).await.unwrap_err();
    assert!(matches!(&error, ContainerError::Start { .. }) && error.is_user_visible(), "{error}");
    assert_eq!(containers("-no-program").await, [""; 0]);
    assert_eq!(containers("-missing").await, [""; 0]);
}

#[tokio::test]
#[ignore = "needs a Docker daemon, MESOS_CONTAINER_DOCKER"]
async fn input_to_output() {
    let stdout = Buffer::default();
    let text = "{\"name\": \"test\"}\n".repeat(20_000);
    let task = Task::new(task("cat", Command::split("cat")))
        .with_input(io::Cursor::new(text.clone().into_bytes()))
        .with_stdout(stdout.clone());
    let result = execute(&driver().await, &Context::new(), Arc::new(task)).await.unwrap();
    assert_eq!((result.status, result.notes), (Status::Success, vec![]));
    assert!(stdout.text() == text);

    // Without input there is none, and it ends.
    let result = run(self::task("empty", Command::split("cat"))).await;
    assert_eq!(result.status, Status::Success);
    // A container need not read its input, which here never ends.
    let task =
        Task::new(self::task("deaf", Command::split("true"))).with_input(tokio::io::repeat(b'x'));
    let result = execute(&driver().await, &Context::new(), Arc::new(task)).await.unwrap();
    assert_eq!(result.status, Status::Success);
}

#[tokio::test]
#[ignore = "needs a Docker daemon, MESOS_CONTAINER_DOCKER"]
async fn ten_megabytes_in_order() {
    let start = Instant::now();
    let (result, out, err) =
        output(task("logs", Command::shell("seq 1 1340000; echo end >&2"))).await;
    assert_eq!((result.status, result.notes), (Status::Success, vec![]));
    assert_eq!(err, "end\n");
    assert!(out.len() > 9_600_000, "{}", out.len());
    let mut lines = 0;
    for (n, line) in out.lines().enumerate() {
        assert_eq!(line, (n + 1).to_string());
        lines = n + 1;
    }
    assert_eq!(lines, 1_340_000);
    println!("{} bytes in order in {:?}", out.len(), start.elapsed());
}

#[tokio::test]
#[ignore = "needs a Docker daemon, MESOS_CONTAINER_DOCKER"]
async fn statistics_grow() {
    let stats = Arc::new(Mutex::new(Vec::<Stat>::new()));
    let kept = Arc::clone(&stats);
    let spec = task("busy", Command::shell("while :; do :; done"));
    let task = Task::new(spec.with_timeout(Duration::from_secs(5)))
        .on_stat(move |stat| kept.lock().unwrap().push(stat));
    execute(&driver().await, &Context::new(), Arc::new(task)).await.unwrap();
    let stats = stats.lock().unwrap();
    assert!(stats.len() >= 3, "{stats:?}");
    let cpu = |stat: &Stat| stat.metrics[metric::CPU_USER] + stat.metrics[metric::CPU_KERNEL];
    assert!(stats.windows(2).all(|two| cpu(&two[0]) < cpu(&two[1])), "{stats:?}");
    assert!(stats.windows(2).all(|t| t[0].timestamp.nanoseconds < t[1].timestamp.nanoseconds));
    let last = stats.last().unwrap();
    assert_eq!(last.metrics[metric::MEM_LIMIT], 128 << 20);
    assert!(last.metrics[metric::MEM_USAGE] > 0 && last.metrics[metric::CPU_TOTAL] > 0, "{last:?}");
    let statistics = mesos_container::bridge::statistics(last);
    assert!(statistics.cpus_user_time_secs > Some(0.01), "{statistics:?}");
}

#[tokio::test]
#[ignore = "needs a Docker daemon, MESOS_CONTAINER_DOCKER"]
async fn what_a_task_says_is_so() {
    let dir = tempfile::tempdir().unwrap();
    std::fs::write(dir.path().join("file"), "content\n").unwrap();
    let volume = |container: &str, read_only| Volume {
        host: dir.path().to_str().unwrap().into(),
        container: container.into(),
        read_only,
    };
    let line = "echo $A; pwd; hostname; cat /data/file; id -u; ulimit -n; \
                echo new >/data/new; echo no >/ro/no || echo refused; df -k /dev/shm | tail -1";
    let spec = TaskSpec {
        volumes: vec![volume("/data", false), volume("/ro", true)],
        work_dir: Some("/tmp".into()),
        hostname: Some("box".into()),
        user: Some("0".into()),
        labels: BTreeMap::from([("k".to_owned(), "v".to_owned())]),
        resource_limits: vec![ResourceLimit { name: "nofile", soft: Some(100), hard: Some(100) }],
        limits: Limits {
            cpu_shares: Some(512),
            cpus: Some(0.5),
            memory: Some(64 << 20),
            memory_soft: Some(32 << 20),
            processes: Some(20),
        },
        shm_size: Some(8 << 20),
        ..task("all", Command::shell(line)).with_env("A", "b c")
    };
    // What the daemon says of it, before it runs.
    let driver = driver().await;
    let stdout = Buffer::default();
    let task = Arc::new(Task::new(spec).with_stdout(stdout.clone()));
    let mut cookie = driver.prepare(&Context::new(), task).await.unwrap();
    let name = containers("-all").await.remove(0);
    let options = None::<bollard::query_parameters::InspectContainerOptions>;
    let seen = client().await.inspect_container(name.trim_start_matches('/'), options).await;
    let seen = seen.unwrap();
    let host = seen.host_config.unwrap();
    assert_eq!((host.memory, host.memory_swap), (Some(64 << 20), Some(64 << 20)));
    assert_eq!(host.memory_reservation, Some(32 << 20));
    assert_eq!((host.cpu_shares, host.nano_cpus), (Some(512), Some(500_000_000)));
    assert_eq!((host.pids_limit, host.network_mode.as_deref()), (Some(20), Some("none")));
    assert_eq!(seen.config.unwrap().labels.unwrap()["k"], "v");

    let result = cookie.run(&Context::new()).await.unwrap();
    assert_eq!(cookie.run(&Context::new()).await.unwrap_err(), ContainerError::RunBefore);
    cookie.close().await.unwrap();
    assert_eq!(result.status, Status::Success);
    let out = stdout.text();
    let lines: Vec<&str> = out.lines().collect();
    assert_eq!(lines[..7], ["b c", "/tmp", "box", "content", "0", "100", "refused"], "{out}");
    assert!(lines[7].contains(" 8192 "), "{out}");
    assert_eq!(std::fs::read_to_string(dir.path().join("new")).unwrap(), "new\n");
}

#[tokio::test]
#[ignore = "needs a Docker daemon, MESOS_CONTAINER_DOCKER"]
async fn ports_are_handed_on() {
    // The daemon of the tests has no bridge, so no container is started.
    let port = |host, protocol: &str| mesos_container::PortMapping {
        host,
        container: 80,
        protocol: protocol.into(),
    };
    let spec = TaskSpec {
        ports: vec![port(31000, "tcp"), port(31001, "tcp"), port(31002, "udp")],
        ..task("ports", Command::split("true"))
    };
    let driver = driver().await;
    let cookie = driver.prepare(&Context::new(), Arc::new(Task::new(spec))).await.unwrap();
    let name = containers("-ports").await.remove(0);
    let options = None::<bollard::query_parameters::InspectContainerOptions>;
    let seen = client().await.inspect_container(name.trim_start_matches('/'), options).await;
    let ports = seen.unwrap().host_config.unwrap().port_bindings.unwrap();
    let hosts = |key: &str| -> Vec<String> {
        ports[key].iter().flatten().filter_map(|binding| binding.host_port.clone()).collect()
    };
    assert_eq!(
        (hosts("80/tcp"), hosts("80/udp")),
        (vec!["31000".into(), "31001".into()], vec!["31002".into()])
    );
    cookie.close().await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs a Docker daemon, MESOS_CONTAINER_DOCKER"]
async fn a_hundred_tasks_leave_no_container() {
    let driver = driver().await;
    let start = Instant::now();
    let slots = Arc::new(tokio::sync::Semaphore::new(8));
    let mut set = tokio::task::JoinSet::new();
    for n in 0..100_i64 {
        let slot = Arc::clone(&slots).acquire_owned().await.unwrap();
        let driver = driver.clone();
        set.spawn(async move {
            let stdout = Buffer::default();
            let spec = task("hundred", Command::shell(format!("echo {n}; exit {}", n % 5)));
            let task = Arc::new(Task::new(spec).with_stdout(stdout.clone()));
            let mut cookie = driver.prepare(&Context::new(), task).await.unwrap();
            let result = cookie.run(&Context::new()).await.unwrap();
            // Half of them are closed and half are dropped.
            if n % 2 == 0 {
                cookie.close().await.unwrap();
            }
            drop(slot);
            result.exit == Some(Exit::Code(n % 5)) && stdout.text() == format!("{n}\n")
        });
    }
    let mut right = 0;
    while let Some(done) = set.join_next().await {
        right += usize::from(done.unwrap());
    }
    driver.settled().await;
    assert_eq!(right, 100);
    assert_eq!(containers("-hundred").await, [""; 0]);
    println!("100 containers, 8 at a time: {:?}", start.elapsed());
}

#[tokio::test]
#[ignore = "needs a Docker daemon, MESOS_CONTAINER_DOCKER"]
async fn dropped_at_each_point() {
    let driver = driver().await;
    let spec = || {
        let line = "cat; trap '' TERM; for i in 1 2 3; do echo $i; sleep 0.1; done; sleep 1000";
        task("dropped", Command::shell(line)).with_timeout(Duration::from_secs(3))
    };
    let new =
        || Arc::new(Task::new(spec()).with_input(&b"hello"[..]).with_stdout(Buffer::default()));
    // While it is prepared.
    let mut points = 0;
    loop {
        let context = Context::new();
        let cookie = poll_times(driver.prepare(&context, new()), points).await;
        let done = cookie.is_some();
        drop(cookie);
        driver.settled().await;
        assert_eq!(containers("-dropped").await, [""; 0], "{points}");
        if done {
            break;
        }
        points += 1;
    }
    println!("prepare: dropped after each of {points} polls");
    assert!(points > 1);
    // While it runs.
    let mut points = 0;
    loop {
        let context = Context::new();
        let mut cookie: Box<dyn Cookie> = driver.prepare(&context, new()).await.unwrap();
        let done = poll_times(cookie.run(&context), points).await;
        drop(cookie);
        driver.settled().await;
        assert_eq!(containers("-dropped").await, [""; 0], "{points}");
        if done.is_some() {
            break;
        }
        points += 1;
    }
    println!("run: dropped after each of {points} polls");
    assert!(points > 5);
}

#[test]
#[ignore = "needs a Docker daemon, MESOS_CONTAINER_DOCKER"]
fn a_runtime_that_ends_leaves_no_container() {
    let runtime = || tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let prepare = async {
        let task = Arc::new(Task::new(task("no-runtime", Command::split("sleep 1000"))));
        driver().await.prepare(&Context::new(), task).await.unwrap()
    };
    let left = || runtime().block_on(containers("-no-runtime"));
    // Dropped when no runtime runs.
    let first = runtime();
    let cookie = first.block_on(prepare);
    drop(first);
    assert_eq!(left().len(), 1);
    drop(cookie);
    assert_eq!(left(), [""; 0]);
    // Dropped in a runtime that ends before the container is removed.
    let prepare = async {
        let task = Arc::new(Task::new(task("no-runtime", Command::split("sleep 1000"))));
        let driver = driver().await;
        drop(driver.prepare(&Context::new(), task).await.unwrap());
    };
    let second = runtime();
    second.block_on(prepare);
    drop(second);
    assert_eq!(left(), [""; 0]);
}

#[tokio::test]
#[ignore = "needs a Docker daemon, MESOS_CONTAINER_DOCKER"]
async fn a_run_that_is_dropped_ends_the_task() {
    let driver = driver().await;
    let spec = task("given-up", Command::shell("trap '' TERM; while :; do sleep 0.1; done"));
    let mut cookie = driver.prepare(&Context::new(), Arc::new(Task::new(spec))).await.unwrap();
    let context = Context::new();
    let given_up = tokio::time::timeout(Duration::from_secs(2), cookie.run(&context)).await;
    assert!(given_up.is_err());
    // The cookie lives on, and the container with it, but not the task.
    let name = containers("-given-up").await.remove(0);
    let client = client().await;
    let options = bollard::query_parameters::WaitContainerOptionsBuilder::new()
        .condition("not-running")
        .build();
    let mut ended = Box::pin(client.wait_container(name.trim_start_matches('/'), Some(options)));
    tokio::time::timeout(Duration::from_secs(10), ended.next()).await.expect("it ends");
    cookie.close().await.unwrap();
    assert_eq!(containers("-given-up").await, [""; 0]);
}

#[tokio::test]
#[ignore = "needs a Docker daemon, MESOS_CONTAINER_DOCKER"]
async fn images_are_pulled_with_credentials() {
    let Ok(registry) = std::env::var("MESOS_CONTAINER_REGISTRY") else {
        println!("docker::images_are_pulled_with_credentials: not run, no registry");
        return;
    };
    let (login, address) = registry.rsplit_once('@').unwrap();
    let (username, password) = login.split_once(':').unwrap();
    let auth = RegistryAuth {
        username: username.into(),
        password: password.into(),
        server_address: address.into(),
        ..RegistryAuth::default()
    };
    let image = format!("{address}/private/busybox:1");
    let client = client().await;
    let forget = || async {
        let _ = client.remove_image(&image, None::<RemoveImageOptions>, None).await;
    };
    let spec = || task("pulled", Command::split("echo pulled")).with_image(&image);
    let driver = driver().await;

    // Without credentials, and with wrong ones.
    forget().await;
    let wrong = RegistryAuth { password: "wrong".into(), ..auth.clone() };
    for task in [Task::new(spec()), Task::new(spec()).with_registry_auth(wrong)] {
        let error = driver.prepare(&Context::new(), Arc::new(task)).await.err().unwrap();
        assert!(matches!(&error, ContainerError::Pull { .. }), "{error}");
        assert!(!error.to_string().contains(password));
    }
    // The credentials of the task; the name of the image says which registry they are for.
    let elsewhere = RegistryAuth { server_address: "elsewhere".into(), ..auth.clone() };
    let stdout = Buffer::default();
    let task = Task::new(spec()).with_registry_auth(elsewhere).with_stdout(stdout.clone());
    let result = execute(&driver, &Context::new(), Arc::new(task)).await.unwrap();
    assert_eq!((result.status, stdout.text().as_str()), (Status::Success, "pulled\n"));
    // The image is here now, so no credentials are needed, unless it is to be pulled again.
    assert_eq!(run(spec()).await.status, Status::Success);
    let again = TaskSpec { force_pull: true, ..spec() };
    let error = driver.prepare(&Context::new(), Arc::new(Task::new(again))).await.err();
    assert!(matches!(error, Some(ContainerError::Pull { .. })), "{error:?}");
    // The credentials of the driver, by registry; a digest stands for the tag.
    let digest = client.inspect_image(&image).await.unwrap().repo_digests.unwrap().remove(0);
    forget().await;
    let driver = driver.with_registry_auths(RegistryAuths::from_iter([auth]));
    for image in [image.clone(), digest] {
        let spec = TaskSpec { force_pull: true, ..spec().with_image(image) };
        let result = execute(&driver, &Context::new(), Arc::new(Task::new(spec))).await.unwrap();
        assert_eq!(result.status, Status::Success);
    }
    forget().await;
}

#[tokio::test]
#[ignore = "needs a Docker daemon, MESOS_CONTAINER_DOCKER"]
async fn a_zeroth_argument_is_noted() {
    let command = Command::Exec {
        program: "/bin/echo".into(),
        zeroth: Some("other".into()),
        arguments: vec!["hello".into()],
    };
    let (result, out, _) = output(task("zeroth", command)).await;
    assert_eq!((out.as_str(), result.notes), ("hello\n", vec![Note::ZerothArgument]));
}
