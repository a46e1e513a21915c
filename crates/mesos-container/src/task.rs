//! What a task is: what it runs, where, and with which limits.

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

/// What a task runs.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Command {
    /// What the image runs by itself, with these arguments for it.
    Image {
        /// The arguments. If there are none, those of the image.
        arguments: Vec<String>,
    },
    /// A line for `/bin/sh -c`.
    Shell(String),
    /// A program, started without a shell.
    Exec {
        /// The program: a path, or a name that is looked up in `PATH`.
        program: String,
        /// The zeroth argument. `None`: the program as it is written above.
        zeroth: Option<String>,
        /// The arguments, from the first.
        arguments: Vec<String>,
    },
}

impl Command {
    /// A program with its arguments in one text, split at white space. No character quotes
    /// another. A text without a word stands for what the image runs by itself.
    ///
    /// ```
    /// use mesos_container::Command;
    ///
    /// assert_eq!(Command::split(" echo  it's fine "), Command::exec("echo", ["it's", "fine"]));
    /// ```
    pub fn split(text: &str) -> Self {
        let mut words = text.split_whitespace();
        match words.next() {
            Some(program) => Command::exec(program, words),
            None => Command::Image { arguments: Vec::new() },
        }
    }

    /// A line for `/bin/sh -c`.
    pub fn shell(line: impl Into<String>) -> Self {
        Command::Shell(line.into())
    }

    /// A program with its arguments, from the first.
    pub fn exec<A: Into<String>>(
        program: impl Into<String>,
        arguments: impl IntoIterator<Item = A>,
    ) -> Self {
        Command::Exec {
            program: program.into(),
            zeroth: None,
            arguments: arguments.into_iter().map(Into::into).collect(),
        }
    }
}

/// A file or directory of the host that appears in the task.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Volume {
    /// Path on the host, or the name of a volume of the daemon. A relative path, which has a
    /// slash in it, is not allowed.
    pub host: String,
    /// Path in the task. A relative one is taken from the working directory by the process
    /// driver, which makes a symbolic link there.
    pub container: String,
    /// Whether the task may only read it.
    pub read_only: bool,
}

/// How much a task may use. `None` leaves a limit to the driver's
/// [`Config`](crate::Config).
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Limits {
    /// Most memory in bytes. Whoever needs more is killed. 0 means no limit.
    pub memory: Option<u64>,
    /// Memory in bytes that the system tries not to take away under pressure.
    pub memory_soft: Option<u64>,
    /// Share of the CPUs under contention, where 1024 is one CPU.
    pub cpu_shares: Option<u64>,
    /// Most CPU time, in CPUs: 0.5 is half of one.
    pub cpus: Option<f64>,
    /// Most processes and threads.
    pub processes: Option<u64>,
}

/// A limit of POSIX on one resource of a process, such as the number of open files.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ResourceLimit {
    /// Which resource, by the name of `setrlimit` in lower case without prefix: `nofile`.
    pub name: &'static str,
    /// The limit in force; `None` means none.
    pub soft: Option<u64>,
    /// The limit up to which the process may raise it; `None` means none.
    pub hard: Option<u64>,
}

/// Network of a container.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Network {
    /// What the driver has by default: the host's for processes, the daemon's default for Docker.
    #[default]
    Default,
    /// The network of the host.
    Host,
    /// None.
    None,
    /// The default bridge of the daemon.
    Bridge,
    /// A network that is defined in the daemon.
    Named(String),
}

/// A port of the host that is forwarded to one of the container.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PortMapping {
    /// Port on the host.
    pub host: u16,
    /// Port in the container.
    pub container: u16,
    /// `tcp` or `udp`.
    pub protocol: String,
}

/// What a task is. All that a driver needs but the streams, which belong to
/// `ContainerTask`.
///
/// `Debug` shows the names of the environment variables and not their values, which may be
/// secrets.
#[derive(Clone, PartialEq)]
pub struct TaskSpec {
    /// Name of the task. It need not be unique.
    pub id: String,
    /// What it runs.
    pub command: Command,
    /// Environment variables.
    pub environment: BTreeMap<String, String>,
    /// Free metadata for the daemon.
    pub labels: BTreeMap<String, String>,
    /// Reference of the image. `None`: no image, which is what the process driver wants.
    pub image: Option<String>,
    /// Whether to ask the registry even if the image is here.
    pub force_pull: bool,
    /// Longest time to run. `None` means no limit.
    pub timeout: Option<Duration>,
    /// Time between asking the task to stop and forcing it. The default is 3 seconds.
    pub kill_grace: Duration,
    /// Files and directories of the host.
    pub volumes: Vec<Volume>,
    /// Working directory. `None` leaves it to the image, or to the driver.
    pub work_dir: Option<String>,
    /// User to run as, by name or number. `None` leaves it to the image, or to the driver.
    pub user: Option<String>,
    /// How much it may use.
    pub limits: Limits,
    /// Limits of POSIX.
    pub resource_limits: Vec<ResourceLimit>,
    /// Network.
    pub network: Network,
    /// Ports to forward.
    pub ports: Vec<PortMapping>,
    /// Name of the host in the container. `None` leaves it to the driver.
    pub hostname: Option<String>,
    /// Whether the container has all rights on the host.
    pub privileged: bool,
    /// Size of `/dev/shm` in bytes.
    pub shm_size: Option<u64>,
}

/// How long a task has to stop by itself, where nothing else is said: 3 seconds, as Mesos has it.
pub const DEFAULT_KILL_GRACE: Duration = Duration::from_secs(3);

impl TaskSpec {
    /// A task with nothing but a name and a command.
    pub fn new(id: impl Into<String>, command: Command) -> Self {
        TaskSpec {
            id: id.into(),
            command,
            environment: BTreeMap::new(),
            labels: BTreeMap::new(),
            image: None,
            force_pull: false,
            timeout: None,
            kill_grace: DEFAULT_KILL_GRACE,
            volumes: Vec::new(),
            work_dir: None,
            user: None,
            limits: Limits::default(),
            resource_limits: Vec::new(),
            network: Network::Default,
            ports: Vec::new(),
            hostname: None,
            privileged: false,
            shm_size: None,
        }
    }

    /// The task in this image.
    #[must_use]
    pub fn with_image(self, image: impl Into<String>) -> Self {
        TaskSpec { image: Some(image.into()), ..self }
    }

    /// The task with this longest time to run.
    #[must_use]
    pub fn with_timeout(self, timeout: Duration) -> Self {
        TaskSpec { timeout: Some(timeout), ..self }
    }

    /// The task with this time between asking it to stop and forcing it.
    #[must_use]
    pub fn with_kill_grace(self, kill_grace: Duration) -> Self {
        TaskSpec { kill_grace, ..self }
    }

    /// The task with this environment variable besides those that it has.
    #[must_use]
    pub fn with_env(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.environment.insert(name.into(), value.into());
        self
    }
}

impl fmt::Debug for TaskSpec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TaskSpec")
            .field("id", &self.id)
            .field("command", &self.command)
            .field("environment", &self.environment.keys())
            .field("labels", &self.labels)
            .field("image", &self.image)
            .field("force_pull", &self.force_pull)
            .field("timeout", &self.timeout)
            .field("kill_grace", &self.kill_grace)
            .field("volumes", &self.volumes)
            .field("work_dir", &self.work_dir)
            .field("user", &self.user)
            .field("limits", &self.limits)
            .field("resource_limits", &self.resource_limits)
            .field("network", &self.network)
            .field("ports", &self.ports)
            .field("hostname", &self.hostname)
            .field("privileged", &self.privileged)
            .field("shm_size", &self.shm_size)
            .finish()
    }
}
