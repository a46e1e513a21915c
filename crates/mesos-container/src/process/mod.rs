//! A driver that runs tasks as processes of this machine.

mod cgroup;
mod group;
mod sampler;
mod streams;
mod usage;

use std::collections::{BTreeMap, HashMap};
use std::hash::{BuildHasher, RandomState};
use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::pin::pin;
use std::process::Stdio;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use mesos_types::TimeInfo;
use tokio::process::Command as Program;
use tokio::time::{Instant, sleep_until, timeout};

use crate::driver::BoxFuture;
use crate::stat::metric;
use crate::{
    Command, Config, ContainerError, ContainerTask, Context, Cookie, Driver, Ending, Limits,
    Network, Note, RunResult, Stat, TaskSpec,
};
use cgroup::Cgroup;
use group::{Group, Remains, Stop};
use sampler::{Sampler, Samples, last_words};
use usage::Usage;

/// Where programs are looked for if the task's environment does not say.
const PATH: &str = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

/// Whether limits are set by control groups of version 2, and where.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Cgroups {
    /// Below `mesos` at the root of the hierarchy, for tasks that have limits, if the caller may
    /// do so. Otherwise each limit is a [`Note::NotEnforced`] of the result.
    #[default]
    Auto,
    /// Below this directory of the hierarchy, for every task. A task that cannot get a control
    /// group there is not run.
    Below(PathBuf),
    /// Not at all. Limits are notes of the result.
    Off,
}

/// A driver that runs tasks as processes of this machine. Linux only.
///
/// Each task is a process group of its own. Its environment is what the task says, with a `PATH`
/// if the task has none, and [`inherit_environment`](Self::inherit_environment) adds that of the
/// caller. Its standard streams are those of the task, else `/dev/null`.
///
/// A task that is stopped, by time-out or cancellation, gets `SIGTERM` as a group, and `SIGKILL`
/// after its grace. When the leader of the group has ended, for whatever reason, the rest of the
/// group is killed. Processes that left the group are found by an environment variable
/// (`MESOS_CONTAINER_MARK`) and killed when the task was stopped, when it was dropped, or when
/// they keep its output open; with a control group all of them are.
///
/// Once a second a task gets a sample of what it uses, and one at its end: CPU time, resident
/// memory, bytes read and written, processes and threads, of the group and all that descend from
/// it.
///
/// Images, terminals and networks of their own are not to be had: a task that asks for them is an
/// error. A volume becomes a symbolic link in the working directory if its path in the task is
/// relative.
///
/// ```
/// use std::sync::Arc;
/// use mesos_container::{Command, Context, ProcessDriver, Status, Task, TaskSpec, execute};
///
/// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), mesos_container::ContainerError> {
/// let task = Task::new(TaskSpec::new("t1", Command::shell("exit 3")));
/// let result = execute(&ProcessDriver::new(), &Context::new(), Arc::new(task)).await?;
/// assert_eq!(result.status, Status::Error);
/// assert_eq!(result.to_string(), "exit code 3");
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
pub struct ProcessDriver {
    limits: Limits,
    cgroups: Cgroups,
    inherit: bool,
    drain: Duration,
    sampler: Arc<Sampler>,
}

impl ProcessDriver {
    /// A driver without limits of its own.
    pub fn new() -> Self {
        ProcessDriver {
            limits: Limits::default(),
            cgroups: Cgroups::Auto,
            inherit: false,
            drain: Duration::from_secs(10),
            sampler: Arc::new(Sampler::new(Duration::from_secs(1))),
        }
    }

    /// The driver with the memory and CPU shares of a configuration for tasks that set none.
    #[must_use]
    pub fn with_config(self, config: &Config) -> Self {
        let limits = Limits {
            memory: Some(config.memory.0).filter(|bytes| *bytes > 0),
            cpu_shares: config.cpu_shares.try_into().ok().filter(|shares| *shares > 0),
            ..Limits::default()
        };
        ProcessDriver { limits, ..self }
    }

    /// The driver with control groups like this.
    #[must_use]
    pub fn with_cgroups(self, cgroups: Cgroups) -> Self {
        ProcessDriver { cgroups, ..self }
    }

    /// The driver whose tasks have the environment of the caller besides their own.
    #[must_use]
    pub fn inherit_environment(self, inherit: bool) -> Self {
        ProcessDriver { inherit, ..self }
    }

    /// The driver that takes a sample each time this long has passed. The default is a second.
    #[must_use]
    pub fn sample_every(self, interval: Duration) -> Self {
        let interval = interval.max(Duration::from_millis(1));
        ProcessDriver { sampler: Arc::new(Sampler::new(interval)), ..self }
    }

    /// The driver that waits this long for output of a task that has ended, each time none came.
    /// The default is 10 seconds.
    #[must_use]
    pub fn drain_for(self, drain: Duration) -> Self {
        ProcessDriver { drain, ..self }
    }

    async fn ready(
        &self,
        context: &Context,
        task: Arc<dyn ContainerTask>,
    ) -> Result<ProcessCookie, ContainerError> {
        if let Some(end) = context.end() {
            return Err(ContainerError::Ended(end));
        }
        let spec = task.spec();
        check(spec)?;
        if let Some(work_dir) = &spec.work_dir {
            // Otherwise it would seem that the program is missing.
            let error = |e| ContainerError::system("enter the working directory", &e);
            std::fs::read_dir(work_dir).map(drop).map_err(error)?;
        }
        let user = match spec.user.as_deref() {
            Some(user) => Some(find_user(user).await?),
            None => None,
        };
        let limits = Limits {
            memory: spec.limits.memory.or(self.limits.memory),
            cpu_shares: spec.limits.cpu_shares.or(self.limits.cpu_shares),
            ..spec.limits
        };
        let mark = mark();
        let mut notes = Vec::new();
        let cgroup = self.cgroup(&limits, &mark, &mut notes)?;
        let links = link_volumes(spec, &mut notes)?;
        if spec.hostname.is_some() {
            let why = "a process has the name of its host".to_owned();
            notes.push(Note::NotEnforced { what: "host name", why });
        }
        if spec.shm_size.is_some() {
            let why = "a process shares that of its host".to_owned();
            notes.push(Note::NotEnforced { what: "size of /dev/shm", why });
        }
        Ok(ProcessCookie {
            driver: self.clone(),
            ready: Some(Ready { mark, cgroup, user, notes, memory: limits.memory }),
            links,
            task,
        })
    }

    fn cgroup(
        &self,
        limits: &Limits,
        mark: &str,
        notes: &mut Vec<Note>,
    ) -> Result<Option<Cgroup>, ContainerError> {
        let settings = crate::cgroup::settings(limits);
        let made = match &self.cgroups {
            Cgroups::Off => Err(io::Error::other("control groups are switched off")),
            Cgroups::Auto if settings.is_empty() => return Ok(None),
            Cgroups::Auto => {
                Cgroup::default_parent().and_then(|parent| Cgroup::create(&parent, mark))
            }
            Cgroups::Below(parent) => match Cgroup::create(parent, mark) {
                Ok(cgroup) => Ok(cgroup),
                Err(error) => return Err(ContainerError::system("make a control group", &error)),
            },
        };
        match made {
            Ok(cgroup) => {
                notes.extend(cgroup.limit(limits));
                Ok(Some(cgroup))
            }
            Err(error) => {
                let required = settings.into_iter().filter(|setting| !setting.optional);
                notes.extend(
                    required.map(|s| Note::NotEnforced { what: s.limit, why: error.to_string() }),
                );
                Ok(None)
            }
        }
    }
}

impl Default for ProcessDriver {
    fn default() -> Self {
        ProcessDriver::new()
    }
}

impl Driver for ProcessDriver {
    fn prepare<'a>(
        &'a self,
        context: &'a Context,
        task: Arc<dyn ContainerTask>,
    ) -> BoxFuture<'a, Result<Box<dyn Cookie>, ContainerError>> {
        Box::pin(async {
            let cookie = self.ready(context, task).await?;
            Ok(Box::new(cookie) as Box<dyn Cookie>)
        })
    }

    fn is_alive(&self) -> BoxFuture<'_, bool> {
        Box::pin(async { true })
    }
}

fn unsupported(what: impl Into<String>) -> ContainerError {
    ContainerError::Unsupported { driver: "process", what: what.into() }
}

/// Refuses what a process cannot be.
fn check(spec: &TaskSpec) -> Result<(), ContainerError> {
    if let Some(image) = &spec.image {
        return Err(unsupported(format!("run the image {image}")));
    }
    if matches!(spec.command, Command::Image { .. }) {
        return Err(unsupported("run what an image runs by itself"));
    }
    if !matches!(spec.network, Network::Default | Network::Host) {
        return Err(unsupported("have a network other than the host's"));
    }
    if !spec.ports.is_empty() {
        return Err(unsupported("forward ports"));
    }
    let nul = |text: &str| text.contains('\0');
    let environment = &spec.environment;
    let bad = |name: &String| name.is_empty() || name.contains('=') || nul(name);
    if environment.keys().any(bad) || environment.values().any(|value| nul(value)) {
        return Err(unsupported("have this name of an environment variable, or NUL in a value"));
    }
    Ok(())
}

/// A text that no other task of this machine has.
fn mark() -> String {
    static COUNTER: AtomicU64 = AtomicU64::new(0);
    let number = COUNTER.fetch_add(1, Ordering::Relaxed);
    // The keys of each are random.
    let random = || RandomState::new().hash_one((number, std::process::id()));
    format!("{:016x}{:016x}", random(), random())
}

/// User and group by number.
#[derive(Clone, Copy, Debug)]
struct User {
    uid: u32,
    gid: u32,
}

async fn find_user(name: &str) -> Result<User, ContainerError> {
    let wanted = name.to_owned();
    let find = move || {
        let user = match wanted.parse() {
            Ok(uid) => nix::unistd::User::from_uid(nix::unistd::Uid::from_raw(uid))
                .map(|user| (user.map(|user| user.gid), Some(uid))),
            Err(_) => nix::unistd::User::from_name(&wanted)
                .map(|user| (user.as_ref().map(|u| u.gid), user.map(|u| u.uid.as_raw()))),
        };
        // A number without an entry is its own group, as for Docker and chown.
        user.map(|(gid, uid)| uid.map(|uid| User { uid, gid: gid.map_or(uid, |g| g.as_raw()) }))
    };
    // The look-up may ask a server.
    let found = tokio::task::spawn_blocking(find)
        .await
        .map_err(|e| ContainerError::system("look up a user", &io::Error::other(e)))?;
    match found {
        Ok(Some(user)) => Ok(user),
        Ok(None) => Err(unsupported(format!("run as {name:?}, who is not a user here"))),
        Err(e) => Err(ContainerError::system("look up a user", &e.into())),
    }
}

/// Symbolic links that stand for volumes. They are removed when this is dropped.
#[derive(Debug, Default)]
struct Links(Vec<PathBuf>);

impl Drop for Links {
    fn drop(&mut self) {
        for link in self.0.iter().rev() {
            // The task may have put something else there.
            if link.is_symlink() {
                let _ = std::fs::remove_file(link);
            }
        }
    }
}

fn link_volumes(spec: &TaskSpec, notes: &mut Vec<Note>) -> Result<Links, ContainerError> {
    let mut links = Links::default();
    for volume in &spec.volumes {
        if volume.read_only {
            let why = "a process sees the files of its host".to_owned();
            notes.push(Note::NotEnforced { what: "reading only of a volume", why });
        }
        if volume.host == volume.container {
            continue;
        }
        let inside = Path::new(&volume.container);
        let climbs = inside.components().any(|part| part == std::path::Component::ParentDir);
        let work_dir = match &spec.work_dir {
            Some(work_dir) if !inside.is_absolute() && !climbs => Path::new(work_dir),
            _ => {
                let what = format!("mount a volume at {}", volume.container);
                return Err(unsupported(what));
            }
        };
        if !volume.host.starts_with('/') {
            return Err(unsupported(format!("mount the volume {:?}", volume.host)));
        }
        let link = work_dir.join(inside);
        if let Some(above) = link.parent() {
            std::fs::create_dir_all(above)
                .map_err(|e| ContainerError::system("make a directory for a volume", &e))?;
        }
        std::os::unix::fs::symlink(&volume.host, &link)
            .map_err(|e| ContainerError::system("make a link for a volume", &e))?;
        links.0.push(link);
    }
    Ok(links)
}

/// The path of a program: itself if it has a slash, else the first in `PATH` that can be run.
fn find_program(program: &str, path: &str, work_dir: Option<&str>) -> io::Result<PathBuf> {
    let base = Path::new(work_dir.unwrap_or("."));
    if program.contains('/') {
        return std::path::absolute(base.join(program));
    }
    let runs = |file: &PathBuf| {
        file.metadata().is_ok_and(|file| file.is_file() && file.permissions().mode() & 0o111 != 0)
    };
    path.split(':')
        .map(|directory| base.join(directory).join(program))
        .find(runs)
        .ok_or_else(|| io::ErrorKind::NotFound.into())
        .and_then(std::path::absolute)
}

/// What is prepared for the one run of a task.
#[derive(Debug)]
struct Ready {
    mark: String,
    cgroup: Option<Cgroup>,
    user: Option<User>,
    notes: Vec<Note>,
    memory: Option<u64>,
}

struct ProcessCookie {
    driver: ProcessDriver,
    ready: Option<Ready>,
    links: Links,
    task: Arc<dyn ContainerTask>,
}

impl Cookie for ProcessCookie {
    fn run<'a>(
        &'a mut self,
        context: &'a Context,
    ) -> BoxFuture<'a, Result<RunResult, ContainerError>> {
        Box::pin(async {
            let ready = self.ready.take().ok_or(ContainerError::RunBefore)?;
            if let Some(end) = context.end() {
                return Err(ContainerError::Ended(end));
            }
            run(&self.driver, context, &*self.task, ready).await
        })
    }

    fn close(self: Box<Self>) -> BoxFuture<'static, Result<(), ContainerError>> {
        Box::pin(async move {
            let ProcessCookie { ready, links, .. } = *self;
            drop(links);
            match ready.and_then(|ready| ready.cgroup) {
                Some(cgroup) => cgroup
                    .remove()
                    .await
                    .map_err(|e| ContainerError::system("remove a control group", &e)),
                None => Ok(()),
            }
        })
    }
}

/// Whether the task must stop itself before it begins, so that limits can be put on it first.
fn is_gated(spec: &TaskSpec, ready: &Ready) -> bool {
    ready.cgroup.is_some() || !spec.resource_limits.is_empty()
}

/// The command of a task, and its name for errors.
fn program(
    driver: &ProcessDriver,
    spec: &TaskSpec,
    ready: &mut Ready,
) -> Result<(Program, String), ContainerError> {
    let mut environment: BTreeMap<&str, &str> = BTreeMap::new();
    environment.extend(spec.environment.iter().map(|(name, value)| (&**name, &**value)));
    environment.entry("PATH").or_insert(PATH);
    let (name, zeroth, arguments) = match &spec.command {
        Command::Shell(line) => ("/bin/sh", None, vec!["-c", line]),
        Command::Exec { program, zeroth, arguments } => {
            let arguments = arguments.iter().map(String::as_str).collect();
            (program.as_str(), zeroth.as_deref().filter(|zeroth| zeroth != program), arguments)
        }
        Command::Image { .. } => return Err(unsupported("run what an image runs by itself")),
    };
    let path = environment.get("PATH").copied().unwrap_or(PATH);
    let mut command = if is_gated(spec, ready) {
        let found = find_program(name, path, spec.work_dir.as_deref())
            .map_err(|e| ContainerError::Start { program: name.into(), message: e.to_string() })?;
        if zeroth.is_some() {
            ready.notes.push(Note::ZerothArgument);
        }
        let mut command = Program::new("/bin/sh");
        command.args(["-c", "kill -STOP $$; exec \"$0\" \"$@\""]).arg(found);
        command
    } else {
        let mut command = Program::new(name);
        if let Some(zeroth) = zeroth {
            command.arg0(zeroth);
        }
        command
    };
    command.args(arguments);
    if !driver.inherit {
        command.env_clear();
    }
    command.envs(environment);
    if let Some(work_dir) = &spec.work_dir {
        command.current_dir(work_dir);
    }
    if let Some(User { uid, gid }) = ready.user {
        command.uid(uid).gid(gid);
    }
    Ok((command, name.to_owned()))
}

async fn run(
    driver: &ProcessDriver,
    context: &Context,
    task: &dyn ContainerTask,
    mut ready: Ready,
) -> Result<RunResult, ContainerError> {
    let spec = task.spec();
    let (mut command, name) = program(driver, spec, &mut ready)?;
    let (input, stdout, stderr) = (task.input(), task.stdout(), task.stderr());
    let stdio = |wanted: bool| if wanted { Stdio::piped() } else { Stdio::null() };
    command.stdin(stdio(input.is_some()));
    command.stdout(stdio(stdout.is_some()));
    command.stderr(stdio(stderr.is_some()));

    let gated = is_gated(spec, &ready);
    let mut notes = ready.notes;
    let start = |e: io::Error| ContainerError::Start { program: name, message: e.to_string() };
    let mut group = Group::spawn(command, ready.mark, ready.cgroup).map_err(start)?;
    let context = match spec.timeout {
        Some(timeout) => context.with_timeout(timeout),
        None => context.clone(),
    };
    let streams = group.child().map(|c| (c.stdin.take(), c.stdout.take(), c.stderr.take()));
    let (stdin, out, err) = streams.unwrap_or_default();
    if gated {
        group
            .release(&spec.resource_limits)
            .await
            .map_err(|e| ContainerError::system("limit a process", &e))?;
    }
    task.started();

    let progress = AtomicU64::new(0);
    let mut output = pin!(async {
        tokio::join!(
            streams::pump("stdout", out, stdout, &progress),
            streams::pump("stderr", err, stderr, &progress),
        )
    });
    let mut passed_on = None;
    let mut end = None;
    let mut samples = Sampled::new(driver, &group, ready.memory);
    {
        let mut ended = pin!(group.ended());
        let mut feed = pin!(streams::feed(input, stdin));
        let mut fed = false;
        // When to kill, once the task was asked to stop.
        let mut kill_at: Option<Instant> = None;
        loop {
            tokio::select! {
                biased;
                result = &mut ended => {
                    result.map_err(|e| ContainerError::system("wait for a process", &e))?;
                    break;
                }
                why = context.ended(), if end.is_none() => {
                    end = Some(why);
                    group.signal(Stop::Ask);
                    kill_at = Some(later(spec.kill_grace));
                }
                () = sleep_until(kill_at.unwrap_or_else(Instant::now)), if kill_at.is_some() => {
                    group.signal(Stop::Force);
                    kill_at = None;
                }
                result = &mut output, if passed_on.is_none() => passed_on = Some(result),
                note = &mut feed, if !fed => {
                    fed = true;
                    notes.extend(note);
                }
                usage = samples.receiver.next() => task.write_stat(samples.stat(usage)),
            }
        }
    }
    // The deadline beats the exit code, also where both are seen at once.
    let end = end.or_else(|| context.end());
    if let Some(usage) = last_words(group.id()) {
        task.write_stat(samples.last(usage));
    }
    drop(samples);
    let out_of_memory = group.cgroup().and_then(Cgroup::out_of_memory);
    let (exit, remains) =
        group.reap().await.map_err(|e| ContainerError::system("wait for a process", &e))?;
    if end.is_some() {
        remains.sweep().await;
    }
    let passed_on = match passed_on {
        Some(result) => Some(result),
        None => drain(output, &progress, &remains, driver.drain).await,
    };
    match passed_on {
        Some((out, err)) => notes.extend(out.into_iter().chain(err)),
        None => notes.push(Note::StreamCut {
            stream: "stdout",
            why: "it stayed open and silent after the task had ended".to_owned(),
        }),
    }
    if let Err(error) = remains.bury().await {
        notes.push(Note::NotRemoved(format!("control group: {error}")));
    }
    let ending = Ending { exit: Some(exit), out_of_memory };
    Ok(RunResult { notes, ..RunResult::new(Ok(ending), end) })
}

/// The moment after this long; a time too long for the clock is a day.
fn later(span: Duration) -> Instant {
    let now = Instant::now();
    now.checked_add(span).unwrap_or(now + Duration::from_secs(86_400))
}

/// Waits for the output of a task that has ended, for as long as some comes.
async fn drain<T>(
    mut output: std::pin::Pin<&mut impl Future<Output = T>>,
    progress: &AtomicU64,
    remains: &Remains,
    limit: Duration,
) -> Option<T> {
    // Whoever keeps it open now has left the process group.
    let first = Duration::from_millis(200).min(limit);
    let mut seen = progress.load(Ordering::Relaxed);
    let mut swept = false;
    loop {
        let wait = if swept { limit } else { first };
        if let Ok(result) = timeout(wait, output.as_mut()).await {
            return Some(result);
        }
        let now = progress.load(Ordering::Relaxed);
        if now != seen {
            seen = now;
        } else if swept {
            return None;
        } else {
            remains.sweep().await;
            swept = true;
        }
    }
}

/// Samples of a task, made of what its processes use.
struct Sampled {
    receiver: Samples,
    memory_limit: Option<u64>,
    before: Option<(Instant, u64)>,
    most: (u64, u64),
    last: Usage,
}

impl Sampled {
    fn new(driver: &ProcessDriver, group: &Group, memory_limit: Option<u64>) -> Self {
        let cgroup = group.cgroup().map(|cgroup| cgroup.path().to_owned());
        Sampled {
            receiver: driver.sampler.watch(group.id(), cgroup),
            memory_limit,
            before: Some((Instant::now(), 0)),
            most: (0, 0),
            last: Usage::default(),
        }
    }

    /// The sample at the end of a task, of which only the leader is left to tell.
    fn last(&mut self, leader: Usage) -> Stat {
        let usage = Usage {
            rss: 0,
            memory: self.last.memory.map(|_| 0),
            processes: 0,
            threads: 0,
            ..self.last
        };
        self.stat(Usage { cpu_user: leader.cpu_user, cpu_kernel: leader.cpu_kernel, ..usage })
    }

    fn stat(&mut self, usage: Usage) -> Stat {
        self.last = usage;
        // A process that nobody waited for takes its time with it; time does not run back.
        self.most.0 = self.most.0.max(usage.cpu_user);
        self.most.1 = self.most.1.max(usage.cpu_kernel);
        let (now, cpu) = (Instant::now(), self.most.0 + self.most.1);
        let percent = self.before.replace((now, cpu)).and_then(|(then, before)| {
            let wall = (now - then).as_nanos();
            (u128::from(cpu - before) * 100).checked_div(wall)
        });
        let mut metrics: HashMap<&str, u64> = HashMap::from([
            (metric::CPU_USER, self.most.0),
            (metric::CPU_KERNEL, self.most.1),
            (metric::CPU_TOTAL, percent.and_then(|p| p.try_into().ok()).unwrap_or(0)),
            (metric::MEM_USAGE, usage.memory.unwrap_or(usage.rss)),
            (metric::MEM_RSS, usage.rss),
            (metric::PROCESSES, usage.processes),
            (metric::THREADS, usage.threads),
        ]);
        if let Some(limit) = self.memory_limit.filter(|bytes| *bytes > 0) {
            metrics.insert(metric::MEM_LIMIT, limit);
        }
        if let Some((read, written)) = usage.disk {
            metrics.insert(metric::DISK_READ, read);
            metrics.insert(metric::DISK_WRITE, written);
        }
        // The clock of a machine that works is within the range of 64 bits.
        let timestamp = SystemTime::now().try_into().unwrap_or(TimeInfo { nanoseconds: 0 });
        Stat::new(timestamp, metrics)
    }
}
