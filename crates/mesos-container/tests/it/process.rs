//! The driver that runs processes.

use std::collections::BTreeSet;
use std::io;
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context as TaskContext, Poll};
use std::time::{Duration, Instant};

use mesos_container::stat::metric;
use mesos_container::{
    Cgroups, Command, ContainerError, Context, Cookie, Driver, Exit, Limits, Note, ProcessDriver,
    ResourceLimit, RunResult, Stat, Status, Task, TaskSpec, Volume, execute,
};
use procfs::process::all_processes;
use tokio::io::AsyncWrite;

use crate::support::{Buffer, alone, poll_times, until};

fn shell(line: &str) -> TaskSpec {
    TaskSpec::new("test", Command::shell(line))
}

async fn run(spec: TaskSpec) -> RunResult {
    execute(&ProcessDriver::new(), &Context::new(), Arc::new(Task::new(spec))).await.unwrap()
}

async fn output(spec: TaskSpec) -> (RunResult, String, String) {
    let (stdout, stderr) = (Buffer::default(), Buffer::default());
    let task = Task::new(spec).with_stdout(stdout.clone()).with_stderr(stderr.clone());
    let result = execute(&ProcessDriver::new(), &Context::new(), Arc::new(task)).await.unwrap();
    (result, stdout.text(), stderr.text())
}

/// The processes of this machine whose command line or environment contains a text. The dead
/// that nobody has waited for have neither, and are found by `zombies`.
fn processes_with(text: &str) -> Vec<i32> {
    let holds = |process: &procfs::process::Process| {
        let line = process.cmdline().is_ok_and(|line| line.iter().any(|w| w.contains(text)));
        line || process.environ().is_ok_and(|environment| {
            environment.values().any(|value| value.to_string_lossy().contains(text))
        })
    };
    let own = std::process::id() as i32;
    let all = all_processes().unwrap().flatten();
    all.filter(|p| p.pid != own && holds(p)).map(|process| process.pid).collect()
}

/// The children of this process that have ended and were not waited for.
fn zombies() -> Vec<i32> {
    let own = std::process::id() as i32;
    let stats = all_processes().unwrap().flatten().filter_map(|process| process.stat().ok());
    stats.filter(|stat| stat.ppid == own && stat.state == 'Z').map(|stat| stat.pid).collect()
}

fn descriptors() -> usize {
    std::fs::read_dir("/proc/self/fd").unwrap().count()
}

/// A text that stands in no other command line.
fn unique(name: &str) -> String {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    format!("mesos-container-{name}-{}-{number}", std::process::id())
}

#[tokio::test]
async fn results() {
    let result = run(shell("true")).await;
    assert_eq!((result.status, &result.error), (Status::Success, &None));
    assert_eq!(result.to_string(), "");

    let result = run(shell("exit 3")).await;
    assert_eq!(result.status, Status::Error);
    assert_eq!(result.error, Some(ContainerError::ExitCode(3)));
    assert!(result.error.unwrap().is_user_visible());

    let result = run(shell("kill -KILL $$")).await;
    assert_eq!((result.status, result.exit), (Status::Killed, Some(Exit::Signal(9))));
    assert_eq!(result.error, Some(ContainerError::OutOfMemory));

    let result = run(shell("kill -SEGV $$")).await;
    assert_eq!(result.error, Some(ContainerError::ExitCode(139)));

    let missing = TaskSpec::new("t", Command::exec("/no/such/program", [""; 0]));
    let error = execute(&ProcessDriver::new(), &Context::new(), Arc::new(Task::new(missing))).await;
    assert!(matches!(&error, Err(ContainerError::Start { .. })), "{error:?}");
}

#[tokio::test]
async fn what_a_process_cannot_be_is_refused() {
    let driver = ProcessDriver::new();
    let plain = || TaskSpec::new("t", Command::exec("true", [""; 0]));
    let bad = [
        plain().with_image("busybox"),
        TaskSpec::new("t", Command::split("")),
        TaskSpec { network: mesos_container::Network::None, ..plain() },
        TaskSpec { user: Some("no-such-user".into()), ..plain() },
        plain().with_env("A=B", "c"),
        plain().with_env("A", "c\0"),
        TaskSpec {
            volumes: vec![Volume {
                host: "/tmp".into(),
                container: "/data".into(),
                read_only: false,
            }],
            ..plain()
        },
    ];
    for spec in bad {
        let task = Arc::new(Task::new(spec.clone()));
        let error = driver.prepare(&Context::new(), task).await.err();
        assert!(matches!(error, Some(ContainerError::Unsupported { .. })), "{spec:?}: {error:?}");
    }
}

#[tokio::test]
async fn environment_and_working_directory() {
    let nowhere = TaskSpec { work_dir: Some("/no/such/directory".into()), ..shell("true") };
    let task = Arc::new(Task::new(nowhere));
    let error = ProcessDriver::new().prepare(&Context::new(), task).await.err();
    assert!(matches!(error, Some(ContainerError::System { .. })), "{error:?}");

    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().canonicalize().unwrap().to_str().unwrap().to_owned();
    let spec = TaskSpec { work_dir: Some(path.clone()), ..shell("pwd; echo $A; env | sort") };
    let (result, out, err) = output(spec.with_env("A", "b c")).await;
    assert_eq!((result.status, err.as_str()), (Status::Success, ""));
    let mut lines = out.lines();
    assert_eq!((lines.next(), lines.next()), (Some(path.as_str()), Some("b c")));
    // The shell adds some of its own.
    let shells = BTreeSet::from(["PWD", "OLDPWD", "SHLVL", "_"]);
    let names: BTreeSet<&str> = lines
        .filter_map(|line| Some(line.split_once('=')?.0))
        .filter(|n| !shells.contains(n))
        .collect();
    assert_eq!(names, BTreeSet::from(["A", "PATH", "MESOS_CONTAINER_MARK"]));

    let stdout = Buffer::default();
    let task = Task::new(shell("echo $HOME")).with_stdout(stdout.clone());
    let driver = ProcessDriver::new().inherit_environment(true);
    execute(&driver, &Context::new(), Arc::new(task)).await.unwrap();
    assert_eq!(stdout.text().trim(), std::env::var("HOME").unwrap_or_default());
}

#[tokio::test]
async fn arguments() {
    let command = Command::Exec {
        program: "/bin/sh".into(),
        zeroth: Some("other".into()),
        arguments: vec!["-c".into(), "echo $0; cat /proc/$$/cmdline".into()],
    };
    let (_, out, _) = output(TaskSpec::new("t", command)).await;
    assert!(out.starts_with("other\nother\0-c\0"), "{out:?}");

    let spec = TaskSpec::new("t", Command::split("echo it's  fine"));
    assert_eq!(output(spec).await.1, "it's fine\n");
}

#[tokio::test]
async fn volumes_become_links() {
    let (dir, data) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    std::fs::write(data.path().join("file"), "content").unwrap();
    let volume = |container: &str, read_only| Volume {
        host: data.path().to_str().unwrap().into(),
        container: container.into(),
        read_only,
    };
    let spec = TaskSpec {
        work_dir: Some(dir.path().to_str().unwrap().into()),
        volumes: vec![volume("a/b", false), volume("c", true)],
        ..shell("cat a/b/file c/file")
    };
    let (result, out, err) = output(spec).await;
    assert_eq!((out.as_str(), err.as_str()), ("contentcontent", ""));
    assert!(matches!(result.notes.as_slice(), [Note::NotEnforced { .. }]), "{:?}", result.notes);
    // The links are gone, and what they led to is not.
    assert!(!dir.path().join("a/b").exists() && !dir.path().join("c").exists());
    assert!(data.path().join("file").exists());
}

#[tokio::test]
async fn input_to_output() {
    let (stdout, stderr) = (Buffer::default(), Buffer::default());
    let text = "Hello test!\n".repeat(10_000);
    let task = Task::new(shell("cat; echo done >&2"))
        .with_input(io::Cursor::new(text.clone().into_bytes()))
        .with_stdout(stdout.clone())
        .with_stderr(stderr.clone());
    let result = execute(&ProcessDriver::new(), &Context::new(), Arc::new(task)).await.unwrap();
    assert_eq!((result.status, result.notes), (Status::Success, vec![]));
    assert!(stdout.text() == text);
    assert_eq!(stderr.text(), "done\n");

    // A task need not read its input, which here never ends.
    let task = Task::new(shell("exit 0")).with_input(tokio::io::repeat(b'x'));
    let result = execute(&ProcessDriver::new(), &Context::new(), Arc::new(task)).await.unwrap();
    assert_eq!(result.status, Status::Success);
}

#[tokio::test]
async fn a_taker_that_fails_does_not_stop_the_task() {
    struct Broken;
    impl AsyncWrite for Broken {
        fn poll_write(
            self: Pin<&mut Self>,
            _: &mut TaskContext<'_>,
            _: &[u8],
        ) -> Poll<io::Result<usize>> {
            Poll::Ready(Err(io::Error::other("broken")))
        }
        fn poll_flush(self: Pin<&mut Self>, _: &mut TaskContext<'_>) -> Poll<io::Result<()>> {
            Poll::Ready(Ok(()))
        }
        fn poll_shutdown(self: Pin<&mut Self>, _: &mut TaskContext<'_>) -> Poll<io::Result<()>> {
            Poll::Ready(Ok(()))
        }
    }
    let task = Task::new(shell("head -c 1000000 /dev/zero; exit 7")).with_stdout(Broken);
    let result = execute(&ProcessDriver::new(), &Context::new(), Arc::new(task)).await.unwrap();
    assert_eq!(result.error, Some(ContainerError::ExitCode(7)));
    assert!(
        matches!(result.notes.as_slice(), [Note::StreamCut { stream: "stdout", .. }]),
        "{:?}",
        result.notes
    );
}

/// Ways in which a task can refuse to go, each with a name that its processes carry.
fn stubborn(name: &str) -> Vec<String> {
    [
        // It obeys.
        "sleep 1000 # {}",
        // It ignores the signal.
        "trap '' TERM; while :; do sleep 0.05; done # {}",
        // Its children do.
        "(trap '' TERM; while :; do sleep 0.05; done) & (sleep 1000; :) & wait # {}",
        // It forks all the time.
        "trap '' TERM; while :; do (sleep 0.2 &) ; sleep 0.01; done # {}",
        // A grandchild leaves the process group and its parent.
        "setsid sh -c 'trap \"\" TERM; while :; do sleep 0.05; done # {}' & sleep 1000",
        // And is left alone at once, having closed its streams.
        "(setsid sh -c 'while :; do sleep 0.05; done # {}' </dev/null >/dev/null 2>&1 &); sleep 1000",
    ]
    .map(|line| line.replace("{}", name))
    .into()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn time_out_and_cancellation_leave_no_process() {
    for cancel in [false, true] {
        let name = unique(if cancel { "cancel" } else { "time-out" });
        let runs = stubborn(&name).into_iter().map(|line| {
            let name = name.clone();
            tokio::spawn(async move {
                let spec = shell(&line).with_kill_grace(Duration::from_millis(200));
                let spec = spec.with_env("NAME", &name);
                let context = Context::new();
                let spec = if cancel {
                    let context = context.clone();
                    tokio::spawn(async move {
                        tokio::time::sleep(Duration::from_millis(500)).await;
                        context.cancel();
                    });
                    spec
                } else {
                    spec.with_timeout(Duration::from_millis(500))
                };
                let task = Task::new(spec).with_stdout(Buffer::default());
                let start = Instant::now();
                let result =
                    execute(&ProcessDriver::new(), &context, Arc::new(task)).await.unwrap();
                let expected = if cancel { Status::Cancelled } else { Status::Timeout };
                assert_eq!((result.status, &result.error), (expected, &None), "{line}");
                assert!(start.elapsed() < Duration::from_secs(8), "{line}: {:?}", start.elapsed());
            })
        });
        for run in runs.collect::<Vec<_>>() {
            run.await.unwrap();
        }
        // The results are there, so the processes are gone: nothing is waited for here.
        assert_eq!(processes_with(&name), [0; 0], "cancel: {cancel}");
    }
}

#[tokio::test]
async fn a_task_that_obeys_is_not_killed() {
    let spec = shell("trap 'echo bye; exit 0' TERM; echo hi; while :; do sleep 0.05; done")
        .with_timeout(Duration::from_millis(300))
        .with_kill_grace(Duration::from_secs(20));
    let (result, out, _) = output(spec).await;
    // The deadline beats the exit code, which is 0.
    assert_eq!((result.status, result.exit), (Status::Timeout, Some(Exit::Code(0))));
    assert_eq!(out, "hi\nbye\n");
}

#[tokio::test]
async fn a_task_that_left_something_behind_ends_with_it() {
    let name = unique("left");
    // In the group; and out of the group with the output still open.
    for line in ["sleep 1000 & exit 0 # {}", "setsid sleep 1000 & sleep 0.2; exit 0 # {}"] {
        let start = Instant::now();
        let spec = shell(&line.replace("{}", &name)).with_env("NAME", &name);
        let (result, ..) = output(spec).await;
        assert_eq!((result.status, result.notes), (Status::Success, vec![]), "{line}");
        assert!(start.elapsed() < Duration::from_secs(5), "{line}: {:?}", start.elapsed());
        assert_eq!(processes_with(&name), [0; 0], "{line}");
    }
}

#[tokio::test]
async fn a_context_that_has_ended_starts_nothing() {
    let (driver, context) = (ProcessDriver::new(), Context::new());
    let mut cookie = driver.prepare(&context, Arc::new(Task::new(shell("true")))).await.unwrap();
    context.cancel();
    let error = cookie.run(&context).await.unwrap_err();
    assert_eq!(error, ContainerError::Ended(mesos_container::End::Cancelled));
    // The one run is used up.
    assert_eq!(cookie.run(&Context::new()).await.unwrap_err(), ContainerError::RunBefore);
    cookie.close().await.unwrap();
    let late = driver.prepare(&context, Arc::new(Task::new(shell("true")))).await;
    assert!(matches!(late.err(), Some(ContainerError::Ended(_))));
}

#[tokio::test]
async fn samples_grow() {
    let stats = Arc::new(Mutex::new(Vec::<Stat>::new()));
    let kept = Arc::clone(&stats);
    // Two busy processes, one of them a child, for more than three seconds.
    let line = "(while :; do :; done) & while :; do :; done";
    let task = Task::new(shell(line).with_timeout(Duration::from_millis(3500)))
        .on_stat(move |stat| kept.lock().unwrap().push(stat));
    execute(&ProcessDriver::new(), &Context::new(), Arc::new(task)).await.unwrap();
    let stats = stats.lock().unwrap();
    assert!(stats.len() >= 3, "{stats:?}");
    let cpu = |stat: &Stat| stat.metrics[metric::CPU_USER] + stat.metrics[metric::CPU_KERNEL];
    assert!(stats.windows(2).all(|two| cpu(&two[0]) <= cpu(&two[1])), "{stats:?}");
    assert!(stats.windows(2).all(|t| t[0].timestamp.nanoseconds < t[1].timestamp.nanoseconds));
    // Far less than they would get of an idle machine.
    assert!(cpu(stats.last().unwrap()) > 50_000_000, "{stats:?}");
    let (live, last) = (&stats[1], stats.last().unwrap());
    assert!(live.metrics[metric::MEM_USAGE] > 100_000, "{live:?}");
    assert_eq!(live.metrics[metric::PROCESSES], 2, "{live:?}");
    assert!(stats.iter().any(|stat| stat.metrics[metric::CPU_TOTAL] > 0), "{stats:?}");
    assert_eq!((last.metrics[metric::PROCESSES], last.metrics[metric::MEM_USAGE]), (0, 0));
}

#[tokio::test]
async fn a_short_task_has_one_sample() {
    let stats = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&stats);
    let task = Task::new(shell("true")).on_stat(move |_| {
        count.fetch_add(1, Ordering::Relaxed);
    });
    execute(&ProcessDriver::new(), &Context::new(), Arc::new(task)).await.unwrap();
    assert_eq!(stats.load(Ordering::Relaxed), 1);
}

#[tokio::test]
async fn limits_of_posix() {
    let limit = |name, soft, hard| ResourceLimit { name, soft, hard };
    let spec = TaskSpec {
        resource_limits: vec![
            limit("nofile", Some(100), Some(200)),
            limit("cpu", Some(7), Some(8)),
            limit("core", Some(0), Some(0)),
        ],
        ..shell("ulimit -Sn; ulimit -Hn; ulimit -t; ulimit -c; echo $1")
    };
    let (result, out, err) = output(spec).await;
    assert_eq!((out.as_str(), err.as_str()), ("100\n200\n7\n0\n\n", ""));
    assert_eq!(result.notes, []);

    // The limit is there before the first instruction: the task is killed by it.
    let spec = TaskSpec {
        resource_limits: vec![limit("fsize", Some(10), Some(10))],
        ..shell("head -c 100 /dev/zero >$NAME")
    };
    let file = tempfile::NamedTempFile::new().unwrap();
    let (_, _, err) = output(spec.with_env("NAME", file.path().to_str().unwrap())).await;
    assert_eq!(file.path().metadata().unwrap().len(), 10, "{err}");

    let unknown =
        TaskSpec { resource_limits: vec![limit("nonsense", None, None)], ..shell("true") };
    let error = execute(&ProcessDriver::new(), &Context::new(), Arc::new(Task::new(unknown))).await;
    assert!(matches!(error, Err(ContainerError::System { .. })), "{error:?}");
}

#[tokio::test]
async fn another_user() {
    if std::fs::metadata("/proc/self").is_ok_and(|m| std::os::unix::fs::MetadataExt::uid(&m) != 0) {
        println!("another_user: not run, since only root can become another user");
        return;
    }
    let spec = TaskSpec { user: Some("nobody".into()), ..shell("id -un; id -G") };
    let (_, out, err) = output(spec).await;
    assert_eq!(out, "nobody\n65534\n", "{err}");
    let spec = TaskSpec { user: Some("12345".into()), ..shell("id -u") };
    assert_eq!(output(spec).await.1, "12345\n");
}

fn wanted_limits() -> Limits {
    Limits {
        memory: Some(64 << 20),
        cpu_shares: Some(512),
        cpus: Some(0.5),
        processes: Some(20),
        ..Limits::default()
    }
}

#[tokio::test]
async fn limits_that_are_not_set_are_noted() {
    let spec = TaskSpec { limits: wanted_limits(), ..shell("true") };
    let driver = ProcessDriver::new().with_cgroups(Cgroups::Off);
    let result =
        execute(&driver, &Context::new(), Arc::new(Task::new(spec.clone()))).await.unwrap();
    let noted = |result: &RunResult| -> BTreeSet<&str> {
        let what = |note: &Note| match note {
            Note::NotEnforced { what, .. } => Some(*what),
            _ => None,
        };
        result.notes.iter().filter_map(what).collect()
    };
    let all = BTreeSet::from(["memory limit", "CPU share", "CPU limit", "limit of processes"]);
    assert_eq!(noted(&result), all);

    // By default it is tried, and what this machine does not allow is noted.
    let result = run(spec).await;
    println!("not enforced on this machine: {:?}", result.notes);
    assert!(noted(&result).is_subset(&all));

    // A folder is not a control group.
    let dir = tempfile::tempdir().unwrap();
    let driver = ProcessDriver::new().with_cgroups(Cgroups::Below(dir.path().to_owned()));
    let prepared = driver.prepare(&Context::new(), Arc::new(Task::new(shell("true")))).await;
    assert!(matches!(prepared.err(), Some(ContainerError::System { .. })));
}

/// A folder of its own in the hierarchy of version 2, if this machine has one.
struct CgroupFolder(PathBuf);

impl CgroupFolder {
    fn new(name: &str) -> Option<Self> {
        let mounts = std::fs::read_to_string("/proc/self/mounts").unwrap();
        let mount = mounts.lines().find_map(|line| {
            let words: Vec<&str> = line.split(' ').collect();
            (words[2] == "cgroup2").then(|| PathBuf::from(words[1]))
        })?;
        let path = mount.join(unique(name));
        std::fs::create_dir(&path).ok().map(|()| CgroupFolder(path))
    }

    fn groups(&self) -> usize {
        std::fs::read_dir(&self.0).unwrap().flatten().filter(|e| e.path().is_dir()).count()
    }
}

impl Drop for CgroupFolder {
    fn drop(&mut self) {
        std::fs::remove_dir(&self.0).unwrap();
    }
}

#[tokio::test]
async fn control_groups() {
    let Some(folder) = CgroupFolder::new("group") else {
        println!("control_groups: not run, since no control group of version 2 can be made here");
        return;
    };
    let driver = ProcessDriver::new().with_cgroups(Cgroups::Below(folder.0.clone()));
    let stdout = Buffer::default();
    let stats = Arc::new(Mutex::new(Vec::<Stat>::new()));
    let kept = Arc::clone(&stats);
    let name = unique("in-group");
    // A process without the mark, out of the group and alone: only the control group knows it.
    let line = format!(
        "cat /proc/self/cgroup; env -i setsid sh -c 'sleep 1000 # {name}' >/dev/null 2>&1 & \
         i=0; while [ $i -lt 300000 ]; do i=$((i+1)); done; sleep 0.3; exit 4"
    );
    let task = Task::new(shell(&line))
        .with_stdout(stdout.clone())
        .on_stat(move |stat| kept.lock().unwrap().push(stat));
    let driver = driver.sample_every(Duration::from_millis(50));
    let result = execute(&driver, &Context::new(), Arc::new(task)).await.unwrap();
    assert_eq!((result.error, result.notes), (Some(ContainerError::ExitCode(4)), vec![]));
    let text = stdout.text();
    let inside = format!("{}/", folder.0.file_name().unwrap().to_str().unwrap());
    assert!(text.lines().any(|l| l.starts_with("0::") && l.contains(&inside)), "{text}");
    assert!(stats.lock().unwrap().last().unwrap().metrics[metric::CPU_USER] > 0);
    until("the processes of the control group are gone", || processes_with(&name).is_empty()).await;
    assert_eq!(folder.groups(), 0);

    // What is prepared and not run, or dropped, leaves nothing either.
    let context = Context::new();
    let prepare = || driver.prepare(&context, Arc::new(Task::new(shell("sleep 1000"))));
    drop(prepare().await.unwrap());
    prepare().await.unwrap().close().await.unwrap();
    let mut cookie = prepare().await.unwrap();
    poll_times(cookie.run(&context), 20).await;
    drop(cookie);
    until("the control groups are gone", || folder.groups() == 0).await;
}

#[tokio::test]
async fn memory_runs_out() {
    let Some(folder) = CgroupFolder::new("memory") else {
        println!("memory_runs_out: not run, since no control group of version 2 can be made here");
        return;
    };
    let driver = ProcessDriver::new().with_cgroups(Cgroups::Below(folder.0.clone()));
    let spec = TaskSpec {
        limits: Limits { memory: Some(32 << 20), ..Limits::default() },
        ..shell("head -c 200000000 /dev/zero | tail")
    };
    let result = execute(&driver, &Context::new(), Arc::new(Task::new(spec))).await.unwrap();
    if let [Note::NotEnforced { why, .. }] = result.notes.as_slice() {
        println!("memory_runs_out: not run, since {why}");
        return;
    }
    assert_eq!((result.status, result.out_of_memory), (Status::Killed, Some(true)));
}

/// 1,000 short tasks, 50 at a time, in a process in which nothing else runs.
#[test]
fn a_thousand_tasks() {
    alone("process::alone_a_thousand_tasks");
}

#[test]
#[ignore = "run by a_thousand_tasks in a process of its own"]
fn alone_a_thousand_tasks() {
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let driver = ProcessDriver::new();
    let round = |tasks: usize| {
        let driver = driver.clone();
        async move {
            let right = Arc::new(AtomicUsize::new(0));
            let slots = Arc::new(tokio::sync::Semaphore::new(50));
            let mut set = tokio::task::JoinSet::new();
            for n in 0..tasks {
                let slot = Arc::clone(&slots).acquire_owned().await.unwrap();
                let (driver, right) = (driver.clone(), Arc::clone(&right));
                set.spawn(async move {
                    let stdout = Buffer::default();
                    let code = n % 7;
                    let task = Task::new(shell(&format!("read x; echo $x; exit {code}")))
                        .with_input(io::Cursor::new(format!("{n}\n").into_bytes()))
                        .with_stdout(stdout.clone());
                    let result = execute(&driver, &Context::new(), Arc::new(task)).await.unwrap();
                    let exit = Some(Exit::Code(code as i64));
                    let text = format!("{n}\n");
                    if result.exit == exit && result.notes.is_empty() && stdout.text() == text {
                        right.fetch_add(1, Ordering::Relaxed);
                    }
                    drop(slot);
                });
            }
            while let Some(done) = set.join_next().await {
                done.unwrap();
            }
            right.load(Ordering::Relaxed)
        }
    };
    // What a runtime opens once is open before the count.
    assert_eq!(runtime.block_on(round(50)), 50);
    let before = descriptors();
    let start = Instant::now();
    assert_eq!(runtime.block_on(round(1000)), 1000);
    println!("1000 tasks, 50 at a time: {:?}", start.elapsed());
    assert_eq!(zombies(), [0; 0]);
    assert_eq!(descriptors(), before);
}

/// 100 MB of output, in a process in which nothing else takes memory.
#[test]
fn a_hundred_megabytes() {
    alone("process::alone_a_hundred_megabytes");
}

#[test]
#[ignore = "run by a_hundred_megabytes in a process of its own"]
fn alone_a_hundred_megabytes() {
    struct Counter(Arc<AtomicU64>, Arc<AtomicU64>);
    impl AsyncWrite for Counter {
        fn poll_write(
            self: Pin<&mut Self>,
            _: &mut TaskContext<'_>,
            piece: &[u8],
        ) -> Poll<io::Result<usize>> {
            let before = self.0.fetch_add(piece.len() as u64, Ordering::Relaxed);
            // Now and then, how much memory this process has.
            if before % (8 << 20) < piece.len() as u64 {
                self.1.fetch_max(resident(), Ordering::Relaxed);
            }
            Poll::Ready(Ok(piece.len()))
        }
        fn poll_flush(self: Pin<&mut Self>, _: &mut TaskContext<'_>) -> Poll<io::Result<()>> {
            Poll::Ready(Ok(()))
        }
        fn poll_shutdown(self: Pin<&mut Self>, _: &mut TaskContext<'_>) -> Poll<io::Result<()>> {
            Poll::Ready(Ok(()))
        }
    }
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let stream = |megabytes: u64| {
        let (bytes, peak) = (Arc::new(AtomicU64::new(0)), Arc::new(AtomicU64::new(0)));
        let task = Task::new(shell(&format!("head -c {megabytes}000000 /dev/zero")))
            .with_stdout(Counter(Arc::clone(&bytes), Arc::clone(&peak)));
        let result = runtime
            .block_on(execute(&ProcessDriver::new(), &Context::new(), Arc::new(task)))
            .unwrap();
        assert_eq!((result.status, result.notes), (Status::Success, vec![]));
        assert_eq!(bytes.load(Ordering::Relaxed), megabytes * 1_000_000);
        peak.load(Ordering::Relaxed)
    };
    let (small, start) = (stream(10), Instant::now());
    let large = stream(100);
    println!("100 MB in {:?}; resident memory {small} kB, then {large} kB", start.elapsed());
    assert!(large < small + 2048, "10 MB: {small} kB, 100 MB: {large} kB");
}

/// Resident memory of this process in kB.
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmRSS")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

/// A cookie is dropped at each point at which its run waits.
#[test]
fn dropped_at_each_point() {
    alone("process::alone_dropped_at_each_point");
}

#[tokio::test]
#[ignore = "run by dropped_at_each_point in a process of its own"]
async fn alone_dropped_at_each_point() {
    let driver = ProcessDriver::new().sample_every(Duration::from_millis(20));
    let name = unique("dropped");
    let before = {
        run(shell("true")).await;
        descriptors()
    };
    // With limits the task is stopped first and let go, so the run waits at more points. The
    // task stops itself a few times for a moment, so that there is something to wait for.
    for limits in [vec![], vec![ResourceLimit { name: "nofile", soft: Some(64), hard: Some(64) }]] {
        let mut points = 0;
        loop {
            let line = format!(
                "(setsid sleep 1000 &); trap '' TERM; cat; for i in 1 2 3; do echo $i; sleep 0.02; done; \
                 sleep 1000 & echo x >&2 # {name}"
            );
            let spec = TaskSpec { resource_limits: limits.clone(), ..shell(&line) };
            let spec = spec
                .with_env("NAME", &name)
                .with_timeout(Duration::from_millis(150))
                .with_kill_grace(Duration::from_millis(30));
            let task = Task::new(spec)
                .with_input(&b"hello"[..])
                .with_stdout(Buffer::default())
                .with_stderr(Buffer::default());
            let mut cookie: Box<dyn Cookie> =
                driver.prepare(&Context::new(), Arc::new(task)).await.unwrap();
            let context = Context::new();
            let done = poll_times(cookie.run(&context), points).await;
            drop(cookie);
            until("no process is left", || processes_with(&name).is_empty()).await;
            until("no zombie is left", || zombies().is_empty()).await;
            until("no descriptor is left", || descriptors() <= before).await;
            if done.is_some() {
                break;
            }
            points += 1;
        }
        println!("dropped after each of {points} polls, limits: {}", limits.len());
        assert!(points > 5, "{points}");
    }
}
