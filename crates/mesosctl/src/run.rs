//! `mesosctl run`: a framework of one task.

use std::io::{IsTerminal as _, Write as _};
use std::sync::Arc;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};
use mesos_client::cluster::{ClusterError, Follow, FollowOptions, Master, Piece};
use mesos_client::scheduler::{self, Config, Event, Events, Handle, Retry, Timing};
use mesos_types::framework_info::capability;
use mesos_types::resources::Resources;
use mesos_types::{
    CommandInfo, ContainerInfo, Environment, Filters, FrameworkInfo, Offer, TaskId, TaskInfo,
    TaskState, TaskStatus,
};
use tokio::task::JoinHandle;
use tokio::time::{Instant, timeout};

use crate::app::App;
use crate::args::Job;
use crate::config;
use crate::error::{Error, Result};
use crate::screen::{Pour, Screen, clean, warn};
use crate::terminal::Ends;
use crate::units;

/// How long offers that are of no use are not wanted again.
const REFUSE: Duration = Duration::from_secs(5);

/// How long the end of the output, or of the framework, is waited for.
const GRACE: Duration = Duration::from_secs(10);

/// Variables in the form `NAME=VALUE`.
pub fn environment(pairs: &[String]) -> Result<Option<Environment>> {
    let pairs = pairs.iter().map(|pair| match pair.split_once('=') {
        Some((name, value)) if !name.is_empty() => Ok((name, value)),
        _ => Err(Error::new(format!("{pair:?} is not a variable of the form NAME=VALUE"))),
    });
    let pairs = pairs.collect::<Result<Vec<_>>>()?;
    Ok((!pairs.is_empty()).then(|| pairs.into_iter().collect()))
}

fn command(job: &Job) -> Result<CommandInfo> {
    let (Some(program), environment) = (job.command.first(), environment(&job.env)?) else {
        return Err(Error::new("which command?"));
    };
    let command = if job.shell {
        CommandInfo::shell(job.command.join(" "))
    } else if job.image.is_some() {
        // The Docker containerizer appends the arguments to the program.
        CommandInfo::exec(program, job.command.iter().skip(1))
    } else {
        CommandInfo::exec(program, &job.command)
    };
    Ok(CommandInfo { environment, ..command })
}

pub async fn run(app: &App, job: &Job) -> Result<()> {
    let resources: Resources = job.resources.parse().map_err(|error| {
        Error::with_hint(
            format!("{:?} are not resources: {error}", job.resources),
            "Give them as in --resources \"cpus:1;mem:128\".",
        )
    })?;
    if resources.is_empty() {
        return Err(Error::new("a task needs resources, such as --resources \"cpus:1;mem:128\""));
    }
    let name = match &job.name {
        Some(name) => name.clone(),
        None => program(job).to_owned(),
    };
    let master = app.master().await?;
    let framework = FrameworkInfo {
        user: job.user.clone().or_else(user).unwrap_or_default(),
        principal: app.cluster.principal.clone(),
        roles: vec![job.role.clone()],
        capabilities: vec![
            capability::Type::MultiRole.into(),
            capability::Type::PartitionAware.into(),
        ],
        ..FrameworkInfo::new("", format!("mesosctl run {name}"))
    };
    let patience = config::patience(&app.cluster);
    let config = Config {
        detector: Some(Box::new(master.detector())),
        transport: Arc::new(master.masters().http().clone()),
        tls: master.is_https(),
        timing: Timing {
            retry: Retry { within: Some(patience), ..Retry::default() },
            ..Timing::default()
        },
        ..Config::new("", framework)
    };
    // An ID may be part of a path.
    let safe = |c: char| if c.is_ascii_alphanumeric() || "-_.".contains(c) { c } else { '-' };
    let id: String = name.chars().map(safe).collect();
    let task = TaskId::from(format!("{id}-{}", units::uuid()));
    let info = TaskInfo::new(name.clone(), task.clone(), "").with_command(command(job)?);
    let container = job.image.as_ref().map(|image| Box::new(ContainerInfo::docker(image)));
    let info = TaskInfo { container, ..info };
    let (handle, events) = scheduler::connect(config).await.map_err(Error::new)?;
    let work = Work {
        master,
        handle,
        resources,
        wanted: job.resources.clone(),
        info,
        progress: Progress::new(job.quiet),
        place: None,
        output: None,
        last: None,
        killed: false,
    };
    work.run(app, events).await
}

/// The name of the program that a command runs.
fn program(job: &Job) -> &str {
    let first = job.command.first().map_or("", String::as_str);
    let word = match job.shell {
        true => first.split_whitespace().next().unwrap_or_default(),
        false => first,
    };
    match word.rsplit('/').next() {
        Some(name) if !name.is_empty() => name,
        _ => "task",
    }
}

/// Who runs this program.
fn user() -> Option<String> {
    let given = |name| std::env::var(name).ok().filter(|value: &String| !value.is_empty());
    given("USER").or_else(|| given("LOGNAME"))
}

/// What the user is told while they wait.
struct Progress {
    bar: Option<ProgressBar>,
    quiet: bool,
}

impl Progress {
    fn new(quiet: bool) -> Self {
        if quiet || !std::io::stderr().is_terminal() {
            return Progress { bar: None, quiet };
        }
        let bar = ProgressBar::new_spinner();
        if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} {elapsed}") {
            bar.set_style(style);
        }
        bar.enable_steady_tick(Duration::from_millis(120));
        Progress { bar: Some(bar), quiet }
    }

    fn say(&self, text: &str) {
        let text = clean(text);
        match &self.bar {
            Some(bar) if bar.message() != text => {
                bar.set_message(text.into_owned());
                bar.reset_elapsed();
            }
            Some(_) => {}
            None if self.quiet => {}
            None => warn(&text),
        }
    }

    fn print(&self, write: impl FnOnce() -> std::io::Result<()>) -> std::io::Result<()> {
        match &self.bar {
            Some(bar) => bar.suspend(write),
            None => write(),
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

/// The output of the task.
struct Output {
    stdout: Option<(Follow, Pour)>,
    stderr: Option<(Follow, Pour)>,
}

struct Work {
    master: Master,
    handle: Handle,
    resources: Resources,
    /// The resources as the user wrote them.
    wanted: String,
    info: TaskInfo,
    progress: Progress,
    /// Looks for the sandbox.
    place: Option<JoinHandle<std::result::Result<Output, ClusterError>>>,
    output: Option<Output>,
    last: Option<TaskStatus>,
    killed: bool,
}

impl Work {
    async fn run(mut self, app: &App, mut events: Events) -> Result<()> {
        let mut ends = Ends::new()?;
        let screen = app.screen();
        self.progress.say("connecting to the master");
        // When the task has ended the rest of what it printed is waited for, but not for ever.
        let mut until: Option<Instant> = None;
        loop {
            if until.is_some() && self.place.is_none() && self.output.is_none() {
                break;
            }
            tokio::select! {
                event = events.next() => match event {
                    Some(event) => {
                        self.event(app, screen, event.map_err(Error::new)?);
                        if until.is_none() && self.has_ended() {
                            until = Some(Instant::now() + GRACE);
                            self.stop_at_end();
                        }
                    }
                    None if self.has_ended() => break,
                    None => return Err(Error::new("the connection to the master has ended")),
                },
                found = found(&mut self.place) => {
                    self.place = None;
                    match found {
                        Ok(output) => self.output = Some(output),
                        Err(error) => self.progress.say(&format!("(no output: {error})")),
                    }
                    if until.is_some() {
                        self.stop_at_end();
                    }
                }
                (piece, error) = piece(&mut self.output) => self.print(piece, error)?,
                signal = ends.next() => {
                    if self.killed || self.last.is_none() && self.info.agent_id.as_ref().is_empty() {
                        self.finish(&mut events).await;
                        return Err(Error::Exit(128 + signal));
                    }
                    self.killed = true;
                    self.progress.say("killing the task (interrupt again to leave at once)");
                    self.handle.kill(self.info.task_id.clone(), None, None);
                }
                () = rest(until) => break,
            }
        }
        self.finish(&mut events).await;
        let Work { progress, last, .. } = self;
        drop(progress);
        let Some(status) = last else { return Err(Error::new("nothing is known of the task")) };
        match exit_code(&status) {
            0 => Ok(()),
            code => {
                let state = status.state.to_string();
                let why = status.message.as_deref().unwrap_or_default();
                let state = state.strip_prefix("TASK_").unwrap_or(&state);
                warn(&format!("mesosctl: the task ended as {}: {}", clean(state), clean(why)));
                Err(Error::Exit(code))
            }
        }
    }

    fn has_ended(&self) -> bool {
        self.last.as_ref().is_some_and(|status| is_end(status.state))
    }

    fn event(&mut self, app: &App, screen: Screen, event: Event) {
        match event {
            Event::Subscribed(_) => {
                let open = (self.info.task_id.clone(), None);
                match self.info.agent_id.as_ref().is_empty() {
                    true => self.progress.say(&format!("waiting for {}", self.wanted)),
                    // What happened meanwhile is asked for.
                    false => drop(self.handle.reconcile([open])),
                }
            }
            Event::Disconnected(lost) => self.progress.say(&format!("disconnected: {lost}")),
            Event::Offers(offers) => self.offers(offers),
            Event::Update(status) if status.task_id == self.info.task_id => {
                self.update(app, screen, status);
            }
            _ => {}
        }
    }

    fn offers(&mut self, offers: Vec<Offer>) {
        let mut unused = Vec::new();
        let mut most = None;
        for offer in offers {
            let open = self.info.agent_id.as_ref().is_empty();
            match offer.find(&self.resources).filter(|_| open) {
                Some(found) => {
                    self.progress.say(&format!("launching on {}", offer.hostname));
                    self.info.agent_id = offer.agent_id.clone();
                    self.info.resources = found.into_iter().collect();
                    self.handle.launch(&offer, [self.info.clone()]);
                    // There is no more to launch.
                    self.handle.suppress(Vec::new());
                }
                None => {
                    most = Some(offer.resources.iter().cloned().collect::<Resources>());
                    unused.push(offer.id);
                }
            }
        }
        if !unused.is_empty() {
            self.handle.decline(unused, Some(Filters::refuse_for(REFUSE)));
        }
        if let (true, Some(most)) = (self.info.agent_id.as_ref().is_empty(), most) {
            let has = most.unallocate();
            self.progress.say(&format!("waiting for {}; an agent offers {has}", self.wanted));
        }
    }

    fn update(&mut self, app: &App, screen: Screen, status: TaskStatus) {
        if self.has_ended() {
            return;
        }
        let state = status.state.to_string();
        let state = state.strip_prefix("TASK_").unwrap_or(&state).to_lowercase();
        self.progress.say(&format!("{} is {state}", self.info.name));
        let runs = status.state == TaskState::Running;
        let began = status.source == Some(mesos_types::task_status::Source::Executor);
        self.last = Some(status);
        if (runs || began && self.has_ended()) && self.place.is_none() && self.output.is_none() {
            let (master, id) = (self.master.clone(), self.info.task_id.to_string());
            let patience = config::patience(&app.cluster);
            self.place = Some(tokio::spawn(async move {
                let task = master.find_task(&id).await?;
                let agent = master.agent_of(&task).await?;
                let sandbox = agent.wait_for_sandbox(&task, GRACE).await?;
                let follow = |name: &str| {
                    let options = FollowOptions {
                        follow: true,
                        patience,
                        pause: Duration::from_millis(300),
                        ..FollowOptions::default()
                    };
                    agent.files().follow(format!("{sandbox}/{name}"), options)
                };
                let pour = || Pour::new(&screen, false);
                Ok(Output {
                    stdout: Some((follow("stdout"), pour())),
                    stderr: Some((follow("stderr"), pour())),
                })
            }));
        }
    }

    fn stop_at_end(&mut self) {
        if let Some(output) = &mut self.output {
            for (follow, _) in output.stdout.iter_mut().chain(&mut output.stderr) {
                follow.stop_at_end();
            }
        }
    }

    /// Prints a piece of the output; the end of both streams is the end of it.
    fn print(
        &mut self,
        piece: std::result::Result<Option<Piece>, ClusterError>,
        error: bool,
    ) -> Result<()> {
        let Some(output) = &mut self.output else { return Ok(()) };
        let place = if error { &mut output.stderr } else { &mut output.stdout };
        let Some((_, pour)) = place else { return Ok(()) };
        let bytes = match piece {
            Ok(Some(Piece::Data { bytes, .. })) => pour.piece(&bytes).into_owned(),
            Ok(Some(_)) => return Ok(()),
            Ok(None) => {
                let rest = pour.end().to_vec();
                *place = None;
                rest
            }
            Err(why) => {
                *place = None;
                let which = if error { "stderr" } else { "stdout" };
                self.progress.say(&format!("({which} is not shown: {why})"));
                Vec::new()
            }
        };
        if output.stdout.is_none() && output.stderr.is_none() {
            self.output = None;
        }
        if bytes.is_empty() {
            return Ok(());
        }
        self.progress.print(|| {
            if error {
                return std::io::stderr().lock().write_all(&bytes);
            }
            let mut out = std::io::stdout().lock();
            out.write_all(&bytes)?;
            out.flush()
        })?;
        Ok(())
    }

    /// Ends the framework, and waits until the master knows.
    async fn finish(&self, events: &mut Events) {
        self.handle.stop(false);
        let end = async { while events.next().await.is_some() {} };
        if timeout(GRACE, end).await.is_err() {
            warn("mesosctl: the master was not told that the framework has ended");
        }
    }
}

async fn found(
    place: &mut Option<JoinHandle<std::result::Result<Output, ClusterError>>>,
) -> std::result::Result<Output, String> {
    match place {
        Some(task) => match task.await {
            Ok(found) => found.map_err(|error| error.to_string()),
            Err(error) => Err(error.to_string()),
        },
        None => std::future::pending().await,
    }
}

/// The next piece, and whether it is of standard error.
async fn piece(
    output: &mut Option<Output>,
) -> (std::result::Result<Option<Piece>, ClusterError>, bool) {
    async fn next(
        stream: &mut Option<(Follow, Pour)>,
    ) -> std::result::Result<Option<Piece>, ClusterError> {
        match stream {
            Some((follow, _)) => follow.next().await,
            None => std::future::pending().await,
        }
    }
    match output {
        Some(Output { stdout, stderr }) => tokio::select! {
            piece = next(stdout) => (piece, false),
            piece = next(stderr) => (piece, true),
        },
        None => std::future::pending().await,
    }
}

async fn rest(until: Option<Instant>) {
    match until {
        Some(until) => tokio::time::sleep_until(until).await,
        None => std::future::pending().await,
    }
}

/// Whether the task does not go on. What the master has lost sight of may come back.
fn is_end(state: TaskState) -> bool {
    state.is_terminal() || state == TaskState::Gone || state == TaskState::Dropped
}

/// The status to exit with: that of the command, as far as the agent says it.
fn exit_code(status: &TaskStatus) -> u8 {
    if status.state == TaskState::Finished {
        return 0;
    }
    let message = status.message.as_deref().unwrap_or_default();
    // "Command exited with status 3", "Container exited with status 3"
    if let Some((_, code)) = message.split_once("exited with status ") {
        let digits = code.split(|c: char| !c.is_ascii_digit()).next().unwrap_or_default();
        if let Some(code) = digits.parse::<u8>().ok().filter(|code| *code != 0) {
            return code;
        }
    }
    // "Command terminated with signal Segmentation fault (core dumped)"
    if let Some((_, signal)) = message.split_once("terminated with signal ") {
        let known = SIGNALS.iter().find(|(name, _)| signal.starts_with(name));
        return known.map_or(1, |(_, number)| 128 + number);
    }
    1
}

/// How Mesos names the signals that end processes.
const SIGNALS: [(&str, u8); 12] = [
    ("Hangup", 1),
    ("Interrupt", 2),
    ("Quit", 3),
    ("Illegal instruction", 4),
    ("Aborted", 6),
    ("Bus error", 7),
    ("Floating point exception", 8),
    ("Killed", 9),
    ("Segmentation fault", 11),
    ("Broken pipe", 13),
    ("Alarm clock", 14),
    ("Terminated", 15),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_task_is_named_as_its_program() {
        let job = |shell, command: &[&str]| Job {
            shell,
            command: command.iter().map(|&word| word.to_owned()).collect(),
            ..Job::default()
        };
        assert_eq!(program(&job(false, &["/usr/bin/make", "all"])), "make");
        assert_eq!(program(&job(false, &["my program"])), "my program");
        assert_eq!(program(&job(true, &["bin/seq 1 3; echo $A"])), "seq");
        assert_eq!(program(&job(true, &[" "])), "task");
        assert_eq!(program(&job(false, &["a/"])), "task");
    }

    #[test]
    fn the_status_of_the_command_is_the_status_to_exit_with() {
        let status = |state, message: &str| TaskStatus {
            message: Some(message.to_owned()),
            ..TaskStatus::new("t", state)
        };
        for (state, message, code) in [
            (TaskState::Finished, "Command exited with status 0", 0),
            (TaskState::Failed, "Command exited with status 3", 3),
            (TaskState::Failed, "Container exited with status 255", 255),
            (TaskState::Failed, "Command terminated with signal Killed", 137),
            (TaskState::Killed, "Command terminated with signal Terminated", 143),
            (TaskState::Failed, "Command terminated with signal Segmentation fault (core)", 139),
            (TaskState::Failed, "Failed to fetch URIs", 1),
            (TaskState::Failed, "exited with status 0", 1),
            (TaskState::Lost, "", 1),
        ] {
            assert_eq!(exit_code(&status(state, message)), code, "{message}");
        }
    }
}
