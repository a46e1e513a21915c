//! What may be said on the command line.

use std::path::PathBuf;
use std::time::Duration;

use clap::{Args as Group, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

/// See and read a cluster of Apache Mesos: its tasks, agents, roles and logs.
#[derive(Debug, Parser)]
#[command(
    version,
    max_term_width = 80,
    arg_required_else_help = true,
    subcommand_required = true,
    after_help = "\
Examples:
  mesosctl --master a.example,b.example tasks   what runs, and where
  mesosctl tasks --all --sort since web         tasks named web, also ended ones
  mesosctl state state.json                     what a saved document says
  mesosctl logs -f web                          what the task web writes
  mesosctl cp web stdout .                      a file of its sandbox
  mesosctl usage web                            its CPU and memory, as a plot
  mesosctl exec -it web -- bash                 a shell beside it
  mesosctl run --resources cpus:1 -- make       a task of your own

Master, credentials and CA may also be set in the environment, or in the file
~/.config/mesosctl/config.toml, with lines such as master = \"a.example:5050\"."
)]
pub struct Args {
    #[command(flatten)]
    pub cluster: Cluster,
    #[command(flatten)]
    pub look: Look,
    #[command(subcommand)]
    pub command: Command,
}

/// Which cluster, and as whom.
#[derive(Clone, Debug, Default, Group)]
#[command(next_help_heading = "Cluster")]
pub struct Cluster {
    /// The masters, separated by commas; with https:// for TLS
    #[arg(
        long,
        short,
        global = true,
        env = "MESOS_MASTER",
        value_name = "HOST[:PORT],…",
        hide_env_values = true
    )]
    pub master: Option<String>,
    /// Name to authenticate as
    #[arg(
        long,
        global = true,
        env = "MESOS_PRINCIPAL",
        value_name = "NAME",
        hide_env_values = true
    )]
    pub principal: Option<String>,
    /// File with the secret of the principal
    #[arg(
        long,
        global = true,
        env = "MESOS_SECRET_FILE",
        value_name = "FILE",
        hide_env_values = true
    )]
    pub secret_file: Option<PathBuf>,
    /// File with a token (JWT), instead of principal and secret
    #[arg(
        long,
        global = true,
        env = "MESOS_TOKEN_FILE",
        value_name = "FILE",
        hide_env_values = true
    )]
    pub token_file: Option<PathBuf>,
    /// File with the certificates to trust; by default those of the system
    #[arg(long, global = true, env = "MESOS_CA_FILE", value_name = "FILE", hide_env_values = true)]
    pub ca: Option<PathBuf>,
    /// How long to wait for an answer: 10s, 2m [default: 30s]
    #[arg(long, global = true, value_name = "TIME", value_parser = humantime::parse_duration)]
    pub timeout: Option<Duration>,
    /// File with these settings [default: ~/.config/mesosctl/config.toml]
    #[arg(
        long,
        global = true,
        env = "MESOSCTL_CONFIG",
        value_name = "FILE",
        hide_env_values = true
    )]
    pub config: Option<PathBuf>,
}

/// How it is shown.
#[derive(Clone, Debug, Group)]
#[command(next_help_heading = "Output")]
pub struct Look {
    /// Colours: on a terminal only, unless NO_COLOR is set
    #[arg(long, global = true, value_enum, default_value_t, value_name = "WHEN")]
    pub color: Color,
}

/// When to use colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Color {
    #[default]
    Auto,
    Always,
    Never,
}

/// How a table is shown.
#[derive(Clone, Debug, Default, Group)]
pub struct Table {
    /// Show only lines that have this text in them
    #[arg(value_name = "TEXT")]
    pub filter: Option<String>,
    /// Sort by this column
    #[arg(long, short, value_name = "COLUMN")]
    pub sort: Option<String>,
    /// The other way round
    #[arg(long, short)]
    pub reverse: bool,
    /// Do not shorten anything to fit the terminal
    #[arg(long, short)]
    pub wide: bool,
    /// The documents of the server instead of a table
    #[arg(long, conflicts_with_all = ["wide"])]
    pub json: bool,
    #[command(flatten)]
    pub watch: Watch,
}

/// Showing again and again.
#[derive(Clone, Debug, Default, Group)]
pub struct Watch {
    /// Show again and again, by default every 2 seconds
    #[arg(long, value_name = "SECONDS", num_args = 0..=1, require_equals = true, default_missing_value = "2")]
    pub watch: Option<f64>,
    /// With --watch, stop after showing so many times
    #[arg(long, value_name = "COUNT", requires = "watch")]
    pub times: Option<u64>,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Show everything at a glance: what runs where, since when, and what failed
    #[command(visible_alias = "status")]
    State {
        /// A saved document of a master or agent (`-` for standard input), or the
        /// address of one (http://…); without it, the state of the cluster
        #[arg(value_name = "FILE|URL")]
        source: Option<String>,
        /// Do not shorten anything to fit the terminal
        #[arg(long, short)]
        wide: bool,
        /// The document instead of tables
        #[arg(long, conflicts_with = "wide")]
        json: bool,
        #[command(flatten)]
        watch: Watch,
    },
    /// List tasks: those that have not ended, unless --all or --state is given
    #[command(visible_alias = "ps")]
    Tasks {
        /// Also tasks that have ended
        #[arg(long, short)]
        all: bool,
        /// Only tasks in these states, such as running,failed
        #[arg(long, value_name = "STATE", value_delimiter = ',')]
        state: Vec<String>,
        /// Only tasks of this framework, by name or ID
        #[arg(long, value_name = "FRAMEWORK")]
        framework: Option<String>,
        /// Only tasks on this agent, by host name or ID
        #[arg(long, value_name = "AGENT")]
        agent: Option<String>,
        #[command(flatten)]
        table: Table,
    },
    /// List agents
    Agents {
        #[command(flatten)]
        table: Table,
    },
    /// List frameworks that are registered, or with --all also those that were removed
    Frameworks {
        /// Also frameworks that were removed
        #[arg(long, short)]
        all: bool,
        #[command(flatten)]
        table: Table,
    },
    /// List roles
    Roles {
        #[command(flatten)]
        table: Table,
    },
    /// List the quotas of roles
    Quota {
        #[command(flatten)]
        table: Table,
    },
    /// Show the releases of the leading master and of the agents
    Version {
        #[command(flatten)]
        table: Table,
    },
    /// Print what a task writes
    #[command(visible_alias = "log")]
    Logs {
        #[command(flatten)]
        task: Task,
        /// Standard error instead of standard output
        #[arg(long, short, conflicts_with = "file")]
        stderr: bool,
        /// Another file of the sandbox
        #[arg(long, value_name = "PATH")]
        file: Option<String>,
        /// Go on until the task ends
        #[arg(long, short)]
        follow: bool,
        /// Only the last so many lines
        #[arg(long, short = 'n', value_name = "COUNT")]
        lines: Option<u64>,
        #[command(flatten)]
        reading: Reading,
    },
    /// Print the log of the leading master, or of an agent
    ServerLog {
        /// The agent, by host name, ID, or HOST:PORT; without it the master
        #[arg(value_name = "AGENT")]
        agent: Option<String>,
        /// Go on until interrupted
        #[arg(long, short)]
        follow: bool,
        /// Only the last so many lines
        #[arg(long, short = 'n', value_name = "COUNT")]
        lines: Option<u64>,
        /// Print control characters as they are, also on a terminal
        #[arg(long)]
        raw: bool,
    },
    /// List files in the sandbox of a task
    Ls {
        #[command(flatten)]
        task: Task,
        /// A folder in the sandbox
        #[arg(value_name = "PATH", default_value = "")]
        path: String,
        /// The documents of the server instead of a table
        #[arg(long)]
        json: bool,
    },
    /// Print a file in the sandbox of a task
    Cat {
        #[command(flatten)]
        task: Task,
        /// The file
        #[arg(value_name = "PATH")]
        path: String,
        /// Print control characters as they are, also on a terminal
        #[arg(long)]
        raw: bool,
    },
    /// Copy a file from the sandbox of a task
    Cp {
        #[command(flatten)]
        task: Task,
        /// The file, or with -r a folder
        #[arg(value_name = "PATH")]
        path: String,
        /// Where to: a file or a folder
        #[arg(value_name = "DESTINATION", default_value = ".")]
        to: PathBuf,
        /// Copy a folder with all that is in it
        #[arg(long, short)]
        recursive: bool,
        /// Show no progress
        #[arg(long, short)]
        quiet: bool,
    },
    /// Plot CPU and memory of a task's executor while it runs
    #[command(visible_alias = "top")]
    Usage {
        #[command(flatten)]
        task: Task,
        /// Time between two samples: 500ms, 5s
        #[arg(long, short, value_name = "TIME", default_value = "1s", value_parser = humantime::parse_duration)]
        interval: Duration,
        /// How long to go on: 30s, 10m [default: until interrupted]
        #[arg(long, short = 'd', value_name = "TIME", value_parser = humantime::parse_duration)]
        duration: Option<Duration>,
        /// Write the plot to this PNG file
        #[arg(long, value_name = "FILE")]
        png: Option<PathBuf>,
        /// The samples as JSON, one a line, instead of a plot
        #[arg(long)]
        json: bool,
    },
    /// Show what happens in the cluster, as it happens
    ///
    /// A line for each task, agent and framework that changes. When the connection
    /// breaks it is made anew, and what was missed meanwhile is shown.
    Watch {
        /// Show only lines that have this text in them
        #[arg(value_name = "TEXT")]
        filter: Option<String>,
        /// The events of the master, one a line, as JSON
        #[arg(long)]
        json: bool,
        /// Stop after so many lines
        #[arg(long, value_name = "COUNT")]
        times: Option<u64>,
    },
    /// Run a command in the container of a task
    ///
    /// The status to exit with is that of the command. Without -i the command has no
    /// input; with -i -t it is as if it ran in this terminal.
    Exec {
        #[command(flatten)]
        task: Task,
        #[command(flatten)]
        how: Interaction,
        /// A variable for the command
        #[arg(long, short, value_name = "NAME=VALUE")]
        env: Vec<String>,
        /// The command
        #[arg(last = true, required = true, value_name = "CMD")]
        command: Vec<String>,
    },
    /// Show what a task prints from now on, and with -i write to it
    ///
    /// Ctrl-p ctrl-q leaves a task that was attached with -i -t, and it goes on. A
    /// task reads from a terminal only if it was started with one.
    Attach {
        #[command(flatten)]
        task: Task,
        #[command(flatten)]
        how: Interaction,
    },
    /// Run a command as a task, and wait for it
    ///
    /// What the task prints is printed. The status to exit with is that of the task.
    /// An interrupt kills the task, a second one leaves at once.
    Run(Job),
    /// End all tasks of an agent, and offer it no more
    Drain {
        /// The agent, by host name or ID
        #[arg(value_name = "AGENT")]
        agent: String,
        /// The longest time that a task may take to end: 30s, 5m
        #[arg(long, value_name = "TIME", value_parser = humantime::parse_duration)]
        grace: Option<Duration>,
        /// Give the agent up for good when nothing runs on it any more
        #[arg(long)]
        mark_gone: bool,
        /// Wait until nothing runs on it any more
        #[arg(long, short)]
        wait: bool,
        /// Take an agent into use again that was drained
        #[arg(long, conflicts_with_all = ["grace", "mark_gone", "wait"])]
        undo: bool,
    },
    /// End a framework, with all its tasks
    Teardown {
        /// The framework, by ID or name
        #[arg(value_name = "FRAMEWORK")]
        framework: String,
        /// Do not ask
        #[arg(long, short)]
        yes: bool,
    },
    /// Start a cluster in this process, for trying out a framework: a master and
    /// agents, until interrupted
    Dev(Dev),
    /// Print what makes a shell complete commands
    #[command(
        after_help = "For bash: mesosctl completion bash > ~/.local/share/bash-completion/completions/mesosctl"
    )]
    Completion {
        /// The shell
        #[arg(value_enum)]
        shell: Shell,
    },
    /// Print the manual page, or write all of them into a folder
    Man {
        /// The folder
        #[arg(long, value_name = "FOLDER")]
        dir: Option<PathBuf>,
    },
}

/// The cluster that is started.
#[derive(Clone, Debug, Group)]
pub struct Dev {
    /// How many agents
    #[arg(long, value_name = "COUNT", default_value_t = 1)]
    pub agents: usize,
    /// What each agent has
    #[arg(
        long,
        value_name = "RESOURCES",
        default_value = "cpus:4;mem:4096;disk:8192;ports:[31000-32000]"
    )]
    pub resources: String,
    /// Address to listen at
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1")]
    pub ip: std::net::IpAddr,
    /// Port of the master; 0: any free one
    #[arg(long, value_name = "PORT", default_value_t = 5050)]
    pub port: u16,
    /// What runs tasks: nothing (they sleep, echo and exit as their command
    /// says), processes of this host, or the Docker daemon at $DOCKER_HOST
    #[arg(long, value_enum, default_value_t, value_name = "HOW")]
    pub run: Run,
    /// Folder for sandboxes, where tasks are run [default: one that is removed at
    /// the end]
    #[arg(long, value_name = "FOLDER")]
    pub work_dir: Option<PathBuf>,
    /// File with principal and secret as JSON, as for Mesos' own --credential:
    /// nobody else may speak to the master
    #[arg(long, value_name = "FILE")]
    pub credential: Option<PathBuf>,
    /// The share of messages that is lost, such as 0.01
    #[arg(long, value_name = "SHARE", default_value_t = 0.0, value_parser = share)]
    pub drop: f64,
    /// The longest time that a message takes: 50ms
    #[arg(long, value_name = "TIME", value_parser = humantime::parse_duration)]
    pub delay: Option<Duration>,
    /// IDs and faults follow from it
    #[arg(long, value_name = "NUMBER", default_value_t = 1)]
    pub seed: u64,
}

/// What runs the tasks of a cluster for trying out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Run {
    #[default]
    Simulated,
    Processes,
    #[cfg(feature = "docker")]
    Docker,
}

fn share(text: &str) -> Result<f64, String> {
    match text.parse() {
        Ok(share) if (0.0..=1.0).contains(&share) => Ok(share),
        _ => Err("it must be from 0 to 1".to_owned()),
    }
}

/// Which task.
#[derive(Clone, Debug, Group)]
pub struct Task {
    /// The task: its ID or the beginning of it, or its name
    #[arg(value_name = "TASK")]
    pub task: String,
    /// The agent to ask, if not the one that the master names
    #[arg(long, value_name = "HOST[:PORT]")]
    pub agent_address: Option<String>,
}

/// How a container is talked to.
#[derive(Clone, Copy, Debug, Default, Group)]
pub struct Interaction {
    /// Give the command what is typed, or comes in
    #[arg(long, short)]
    pub interactive: bool,
    /// Give it a terminal
    #[arg(long, short)]
    pub tty: bool,
}

/// A task to run.
#[derive(Clone, Debug, Default, Group)]
pub struct Job {
    /// Name of the task; by default that of the program
    #[arg(long, short, value_name = "NAME")]
    pub name: Option<String>,
    /// What it needs
    #[arg(long, short, value_name = "RESOURCES", default_value = "cpus:0.1;mem:64")]
    pub resources: String,
    /// Role whose resources are used
    #[arg(long, value_name = "ROLE", default_value = "*")]
    pub role: String,
    /// User to run as, on the agent; by default the one who asks
    #[arg(long, value_name = "USER")]
    pub user: Option<String>,
    /// Docker image to run it in
    #[arg(long, value_name = "IMAGE")]
    pub image: Option<String>,
    /// A variable for the command
    #[arg(long, short, value_name = "NAME=VALUE")]
    pub env: Vec<String>,
    /// Give the command to a shell, in one line
    #[arg(long)]
    pub shell: bool,
    /// Show no progress
    #[arg(long, short)]
    pub quiet: bool,
    /// The command
    #[arg(last = true, required = true, value_name = "CMD")]
    pub command: Vec<String>,
}

/// How a log is read.
#[derive(Clone, Debug, Default, Group)]
pub struct Reading {
    /// How to ask the agent: read-log is the call of ClusterD, which also has
    /// what Docker keeps
    #[arg(long, value_enum, default_value_t, value_name = "API")]
    pub api: Api,
    /// Print control characters as they are, also on a terminal
    #[arg(long)]
    pub raw: bool,
}

/// How a file is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Api {
    // `/files/read`, which all releases have.
    #[default]
    Endpoints,
    // The call `READ_FILE` of the operator API.
    Calls,
    // The call `READ_LOG`.
    ReadLog,
}
