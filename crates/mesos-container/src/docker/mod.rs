//! A driver that runs tasks in the containers of a Docker daemon.

mod container;
mod create;
mod retry;
mod stats;

use std::fmt;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use bollard::auth::DockerCredentials;
use bollard::container::{AttachContainerResults, LogOutput};
use bollard::errors::Error;
use bollard::models::ContainerCreateBody;
use bollard::query_parameters::{
    AttachContainerOptionsBuilder, CreateContainerOptionsBuilder, CreateImageOptionsBuilder,
    InspectContainerOptions, KillContainerOptions, StartContainerOptions, StatsOptionsBuilder,
    StopContainerOptionsBuilder, WaitContainerOptionsBuilder,
};
use bollard::{API_DEFAULT_VERSION, Docker};
use futures_util::{Stream, StreamExt};
use tokio::io::{AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::sync::oneshot;
use tokio::time::timeout;
use tokio_util::task::TaskTracker;

use crate::driver::{BoxFuture, Input, Output};
use crate::registry::{RegistryAuth, RegistryAuths};
use crate::{
    Config, ContainerError, ContainerTask, Context, Cookie, Driver, Ending, Exit, ImageReference,
    Note, RunResult, TaskSpec,
};
use container::{Container, SHORT};
use retry::{Retry, daemon, message, status};

/// The client waits this long, in seconds, for the beginning of a response. Waiting for the end
/// of a task takes as long as the task does.
const LONG: u64 = 30 * 365 * 86_400;

/// How long a container may take to be gone once the daemon has killed it.
const GONE: Duration = Duration::from_secs(60);

/// How long output of a container that has ended may be silent before it is given up.
const DRAIN: Duration = Duration::from_secs(10);

/// A driver that runs tasks in the containers of a Docker daemon.
///
/// A task needs an image. If the daemon does not have it, it is pulled, with the credentials of
/// the task, or else those of the driver for its registry. The container is named
/// `task-<nanoseconds>-<id of the task>`, gets no terminal, and keeps no log: its output goes to
/// the task. It is removed with its volumes when the cookie is closed or dropped.
///
/// A task that is stopped gets the stop signal of its image, most often `SIGTERM`, and `SIGKILL`
/// after its grace, in whole seconds.
///
/// What a daemon cannot do for a passing reason is tried again, eight times by default.
///
/// ```no_run
/// use std::sync::Arc;
/// use mesos_container::{Command, Config, Context, DockerDriver, Task, TaskSpec, execute};
///
/// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), mesos_container::ContainerError> {
/// let driver = DockerDriver::connect(&Config::default()).await?;
/// let spec = TaskSpec::new("hello", Command::split("echo hello")).with_image("busybox:1.36");
/// let task = Task::new(spec).with_stdout(tokio::io::sink());
/// let result = execute(&driver, &Context::new(), Arc::new(task)).await?;
/// println!("{}", result.status);
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct DockerDriver {
    client: Docker,
    config: Config,
    auths: RegistryAuths,
    retry: Retry,
    tracker: TaskTracker,
}

impl fmt::Debug for DockerDriver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DockerDriver")
            .field("config", &self.config)
            .field("auths", &self.auths)
            .field("attempts", &self.retry.attempts)
            .finish_non_exhaustive()
    }
}

impl DockerDriver {
    /// Connects to the daemon at `Config.docker`: `unix://PATH`, or `tcp://HOST:PORT` and
    /// `http://HOST:PORT` without encryption. The daemon's version of the API is used, up to the
    /// newest that is known here.
    ///
    /// # Errors
    /// The address is not one of these, or the daemon does not answer.
    pub async fn connect(config: &Config) -> Result<Self, ContainerError> {
        let address = config.docker.as_str();
        let action = "connect";
        let client = if address.starts_with("unix://") {
            Docker::connect_with_unix(address, LONG, API_DEFAULT_VERSION)
        } else if address.starts_with("tcp://") || address.starts_with("http://") {
            Docker::connect_with_http(address, LONG, API_DEFAULT_VERSION)
        } else {
            Err(Error::UnsupportedURISchemeError { uri: address.chars().take(80).collect() })
        };
        let client = client.map_err(|error| daemon(action, &error))?;
        let client = client.with_request_modifier(|mut request| {
            // The daemon wants the other alphabet of base64, and takes what it cannot read for
            // no credentials at all.
            let headers = request.headers_mut();
            if let Some(value) = headers.get_mut("x-registry-auth") {
                let url_safe = |byte: &u8| match byte {
                    b'+' => b'-',
                    b'/' => b'_',
                    other => *other,
                };
                let bytes: Vec<u8> = value.as_bytes().iter().map(url_safe).collect();
                if let Ok(mut safe) = bytes.as_slice().try_into() {
                    std::mem::swap(value, &mut safe);
                    value.set_sensitive(true);
                }
            }
            request
        });
        let client = match timeout(SHORT, client.negotiate_version()).await {
            Ok(client) => client.map_err(|error| daemon(action, &error))?,
            Err(_) => return Err(daemon(action, &Error::RequestTimeoutError)),
        };
        Ok(DockerDriver {
            client,
            config: config.clone(),
            auths: RegistryAuths::default(),
            retry: Retry { attempts: 8 },
            tracker: TaskTracker::new(),
        })
    }

    /// The driver with these credentials for registries, for tasks that bring none.
    #[must_use]
    pub fn with_registry_auths(self, auths: RegistryAuths) -> Self {
        DockerDriver { auths, ..self }
    }

    /// The driver that tries this often what the daemon cannot do for a passing reason; at least
    /// once.
    #[must_use]
    pub fn with_attempts(self, attempts: u32) -> Self {
        DockerDriver { retry: Retry { attempts: attempts.max(1) }, ..self }
    }

    /// Waits until the containers of cookies that were dropped are removed.
    pub async fn settled(&self) {
        self.tracker.close();
        self.tracker.wait().await;
        self.tracker.reopen();
    }

    async fn ready(&self, task: Arc<dyn ContainerTask>) -> Result<DockerCookie, ContainerError> {
        let spec = task.spec();
        let image = spec.image.as_deref().ok_or_else(|| ContainerError::Unsupported {
            driver: "docker",
            what: "run a task without an image".to_owned(),
        })?;
        let image: ImageReference = image.parse()?;
        let auth = task.registry_auth().await?;
        let (body, notes) = create::body(spec, &image, &self.config)?;
        if spec.force_pull || !self.has_image(&image).await? {
            self.pull(&image, auth).await?;
        }
        let container = self.create(spec, body).await?;
        Ok(DockerCookie { container: Some(container), ran: false, notes, task })
    }

    async fn has_image(&self, image: &ImageReference) -> Result<bool, ContainerError> {
        let name = image.to_string();
        let once = || short(self.client.inspect_image(&name));
        match self.retry.run(once).await {
            Ok(_) => Ok(true),
            Err(error) if status(&error) == Some(404) => Ok(false),
            Err(error) => Err(daemon("look for an image", &error)),
        }
    }

    async fn pull(
        &self,
        image: &ImageReference,
        auth: Option<RegistryAuth>,
    ) -> Result<(), ContainerError> {
        let auth = match auth {
            Some(auth) => {
                let server_address = match image.domain() {
                    Some(domain) => domain.to_owned(),
                    None => auth.server_address.clone(),
                };
                Some(RegistryAuth { server_address, ..auth })
            }
            None => self.auths.for_image(image).cloned(),
        };
        let given = |text: String| Some(text).filter(|text| !text.is_empty());
        let credentials = auth.map(|auth| DockerCredentials {
            username: given(auth.username),
            password: given(auth.password),
            email: given(auth.email),
            serveraddress: given(auth.server_address),
            identitytoken: given(auth.identity_token),
            ..DockerCredentials::default()
        });
        let options =
            CreateImageOptionsBuilder::new().from_image(&image.name()).tag(image.version()).build();
        let once = || async {
            let pull = self.client.create_image(Some(options.clone()), None, credentials.clone());
            let mut pull = pin!(pull);
            while let Some(progress) = pull.next().await {
                progress?;
            }
            Ok(())
        };
        // A registry that cannot be reached is a status of 500, as is one without the image; the
        // second try is for the first kind.
        let retry = Retry { attempts: self.retry.attempts.min(2) };
        retry.run(once).await.map_err(|error| ContainerError::Pull {
            image: image.to_string(),
            message: message(&error),
        })
    }

    /// Creates a container. What is begun is brought to its end even if nobody waits for it: only
    /// then can the container be removed.
    async fn create(
        &self,
        spec: &TaskSpec,
        body: ContainerCreateBody,
    ) -> Result<Container, ContainerError> {
        let name = container_name(&spec.id);
        let container = Container::new(name, self.client.clone(), self.retry, self.tracker.clone());
        let retry = self.retry;
        let (done, created) = oneshot::channel();
        self.tracker.spawn(async move {
            let options = CreateContainerOptionsBuilder::new().name(&container.name).build();
            let client = &container.client;
            let once = || client.create_container(Some(options.clone()), body.clone());
            let result = match retry.run(once).await {
                Ok(_) => Ok(container),
                // The name is ours alone: an earlier try did it, and its answer was lost.
                Err(error) if status(&error) == Some(409) => Ok(container),
                Err(error) if status(&error).is_some_and(|status| status < 500) => {
                    Err(ContainerError::Create { message: message(&error) })
                }
                Err(error) => Err(daemon("create a container", &error)),
            };
            // If nobody waits any more, the container is dropped here, and so removed.
            let _ = done.send(result);
        });
        created.await.unwrap_or_else(|_| {
            Err(ContainerError::Daemon {
                action: "create a container",
                status: None,
                message: "the runtime ended".to_owned(),
            })
        })
    }
}

/// A request that the daemon answers at once, or not at all.
async fn short<T>(request: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
    timeout(SHORT, request).await.unwrap_or(Err(Error::RequestTimeoutError))
}

/// A name that no other container has, in the characters that the daemon allows.
fn container_name(id: &str) -> String {
    static LAST: AtomicU64 = AtomicU64::new(0);
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    let now = u64::try_from(now.as_nanos()).unwrap_or(0);
    // The clock may stand still between two tasks.
    let last = LAST.fetch_max(now, Ordering::Relaxed);
    let moment = if now > last { now } else { LAST.fetch_add(1, Ordering::Relaxed) + 1 };
    let allowed = |c: char| {
        if c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-') { c } else { '_' }
    };
    let id: String = id.chars().take(200).map(allowed).collect();
    format!("task-{moment}-{id}")
}

impl Driver for DockerDriver {
    fn prepare<'a>(
        &'a self,
        context: &'a Context,
        task: Arc<dyn ContainerTask>,
    ) -> BoxFuture<'a, Result<Box<dyn Cookie>, ContainerError>> {
        Box::pin(async {
            tokio::select! {
                biased;
                end = context.ended() => Err(ContainerError::Ended(end)),
                cookie = self.ready(task) => Ok(Box::new(cookie?) as Box<dyn Cookie>),
            }
        })
    }

    fn is_alive(&self) -> BoxFuture<'_, bool> {
        Box::pin(async { short(self.client.ping()).await.is_ok() })
    }
}

struct DockerCookie {
    container: Option<Container>,
    ran: bool,
    notes: Vec<Note>,
    task: Arc<dyn ContainerTask>,
}

impl Cookie for DockerCookie {
    fn run<'a>(
        &'a mut self,
        context: &'a Context,
    ) -> BoxFuture<'a, Result<RunResult, ContainerError>> {
        Box::pin(async {
            let (false, Some(container)) = (self.ran, &self.container) else {
                return Err(ContainerError::RunBefore);
            };
            self.ran = true;
            if let Some(end) = context.end() {
                return Err(ContainerError::Ended(end));
            }
            // If this future is dropped, the container must end though the cookie lives on.
            let mut guard = KillOnDrop(Some(container));
            let mut result = run(container, context, &*self.task).await;
            if let Ok(result) = &mut result {
                result.notes.append(&mut self.notes);
                if result.exit.is_some() {
                    guard.0 = None;
                }
            }
            result
        })
    }

    fn close(mut self: Box<Self>) -> BoxFuture<'static, Result<(), ContainerError>> {
        Box::pin(async move {
            match self.container.take() {
                Some(container) => container.remove().await,
                None => Ok(()),
            }
        })
    }
}

/// Kills a container whose run was given up.
struct KillOnDrop<'a>(Option<&'a Container>);

impl Drop for KillOnDrop<'_> {
    fn drop(&mut self) {
        if let (Some(container), Ok(runtime)) = (self.0, tokio::runtime::Handle::try_current()) {
            let (client, name) = (container.client.clone(), container.name.clone());
            runtime.spawn(async move {
                // One that does not run is not to be killed, and one that is removed is gone.
                let _ = short(client.kill_container(&name, None::<KillContainerOptions>)).await;
            });
        }
    }
}

async fn run(
    container: &Container,
    context: &Context,
    task: &dyn ContainerTask,
) -> Result<RunResult, ContainerError> {
    let (client, name, spec) = (&container.client, container.name.as_str(), task.spec());
    let retry = container.retry;
    let context = match spec.timeout {
        Some(timeout) => context.with_timeout(timeout),
        None => context.clone(),
    };
    let options = AttachContainerOptionsBuilder::new()
        .stdin(true)
        .stdout(true)
        .stderr(true)
        .stream(true)
        .build();
    let begin = async {
        let attach = || client.attach_container(name, Some(options.clone()));
        let attached =
            retry.run(attach).await.map_err(|error| daemon("attach to a container", &error))?;
        let start = || client.start_container(name, None::<StartContainerOptions>);
        retry.run(start).await.map_err(|error| start_error(spec, &error))?;
        Ok::<_, ContainerError>(attached)
    };
    let AttachContainerResults { output, input } = tokio::select! {
        biased;
        attached = begin => attached?,
        // A daemon that is slow to start a container is not waited for.
        end = context.ended() => {
            return Ok(RunResult::new(Ok(Ending { exit: None, out_of_memory: None }), Some(end)));
        }
    };
    task.started();

    let mut notes = Vec::new();
    let progress = AtomicU64::new(0);
    let mut output = pin!(pump(output, task.stdout(), task.stderr(), &progress));
    let mut passed_on = None;
    let mut feed = pin!(feed(task.input(), input));
    let mut fed = false;
    let mut waiting = pin!(wait(client, name, retry));
    let options = StatsOptionsBuilder::new().stream(true).build();
    let mut stats = pin!(client.stats(name, Some(options)));
    let mut more_stats = true;
    let mut stopping = pin!(stop(client, name, spec.kill_grace, retry));
    let mut end = None;
    let mut stopped = false;
    loop {
        tokio::select! {
            biased;
            result = &mut waiting => {
                result.map_err(|error| daemon("wait for a container", &error))?;
                break;
            }
            why = context.ended(), if end.is_none() => end = Some(why),
            result = &mut stopping, if end.is_some() && !stopped => {
                stopped = true;
                result?;
            }
            result = &mut output, if passed_on.is_none() => passed_on = Some(result),
            note = &mut feed, if !fed => {
                fed = true;
                notes.extend(note);
            }
            sample = stats.next(), if more_stats => match sample {
                Some(Ok(response)) => {
                    if let Some(stat) = stats::sample(&response) {
                        task.write_stat(stat);
                    }
                }
                Some(Err(_)) | None => more_stats = false,
            },
        }
    }
    // The deadline beats the exit code, also where both are seen at once.
    let end = end.or_else(|| context.end());
    if passed_on.is_none() {
        passed_on = drain(output, &progress).await;
    }
    let silent = || Note::StreamCut {
        stream: "stdout",
        why: "it stayed open and silent after the container had ended".to_owned(),
    };
    notes.extend(passed_on.unwrap_or_else(|| vec![silent()]));
    Ok(RunResult { notes, ..RunResult::new(inspect(client, name, retry).await, end) })
}

/// The error of a container that does not start. It is for the author of the task if the program
/// is not there.
fn start_error(spec: &TaskSpec, error: &Error) -> ContainerError {
    let message = message(error);
    let program = match &spec.command {
        crate::Command::Exec { program, .. } => program.as_str(),
        crate::Command::Shell(_) => "/bin/sh",
        crate::Command::Image { .. } => "the program of the image",
    };
    let refused = status(error).is_some_and(|status| (400..500).contains(&status));
    if refused || message.contains("OCI runtime") {
        ContainerError::Start { program: program.to_owned(), message }
    } else {
        daemon("start a container", error)
    }
}

/// Waits until a container has ended.
async fn wait(client: &Docker, name: &str, retry: Retry) -> Result<(), Error> {
    let options = WaitContainerOptionsBuilder::new().condition("not-running").build();
    let once = || async {
        let mut wait = pin!(client.wait_container(name, Some(options.clone())));
        match wait.next().await {
            // The code is asked for later, with all the rest.
            Some(Ok(_) | Err(Error::DockerContainerWaitError { .. })) => Ok(()),
            Some(Err(error)) if status(&error) == Some(404) => Ok(()),
            Some(Err(error)) => Err(error),
            // The daemon went away.
            None => Err(Error::RequestTimeoutError),
        }
    };
    retry.run(once).await
}

/// Asks a container to stop, and has it killed after the grace. It returns an error if the
/// container is still there long after that.
async fn stop(
    client: &Docker,
    name: &str,
    grace: Duration,
    retry: Retry,
) -> Result<(), ContainerError> {
    // The daemon counts in seconds, and a task gets no less than it was promised.
    let seconds = grace.as_secs() + u64::from(grace.subsec_nanos() > 0);
    let seconds = i32::try_from(seconds).unwrap_or(i32::MAX);
    let options = StopContainerOptionsBuilder::new().t(seconds).build();
    let once = || async {
        match client.stop_container(name, Some(options.clone())).await {
            Err(error) if matches!(status(&error), Some(304 | 404)) => Ok(()),
            result => result,
        }
    };
    let limit = grace.saturating_add(GONE);
    let stopped = timeout(limit, retry.run(once)).await;
    if !matches!(stopped, Ok(Ok(()))) {
        // It is ended all the same, if the daemon can do that much.
        let _ = short(client.kill_container(name, None::<KillContainerOptions>)).await;
    }
    tokio::time::sleep(GONE).await;
    Err(match stopped {
        Ok(Err(error)) => daemon("stop a container", &error),
        _ => daemon("stop a container", &Error::RequestTimeoutError),
    })
}

/// How a container ended.
async fn inspect(client: &Docker, name: &str, retry: Retry) -> Result<Ending, ContainerError> {
    let action = "inspect a container";
    let once = || short(client.inspect_container(name, None::<InspectContainerOptions>));
    let response = retry.run(once).await.map_err(|error| daemon(action, &error))?;
    let state = response.state.unwrap_or_default();
    let exit = match (state.running, state.exit_code) {
        (Some(true), _) => None,
        (_, Some(code)) => Some(Exit::Code(code)),
        (_, None) => {
            let message = "the exit code is missing".to_owned();
            return Err(ContainerError::Daemon { action, status: None, message });
        }
    };
    Ok(Ending { exit, out_of_memory: state.oom_killed })
}

/// Passes on what a container writes, to its end. If a taker fails, the rest is thrown away, so
/// that the container can go on.
async fn pump(
    output: impl Stream<Item = Result<LogOutput, Error>>,
    stdout: Option<Output>,
    stderr: Option<Output>,
    progress: &AtomicU64,
) -> Vec<Note> {
    let mut output = pin!(output);
    let mut takers = [("stdout", stdout), ("stderr", stderr)];
    let mut notes = Vec::new();
    let cut = |stream, why: String| Note::StreamCut { stream, why };
    while let Some(piece) = output.next().await {
        progress.fetch_add(1, Ordering::Relaxed);
        let [out, err] = &mut takers;
        let (taker, bytes) = match piece {
            Ok(LogOutput::StdErr { message }) => (err, message),
            Ok(LogOutput::StdOut { message } | LogOutput::Console { message }) => (out, message),
            Ok(LogOutput::StdIn { .. }) => continue,
            Err(error) => {
                notes.push(cut("stdout", message(&error)));
                break;
            }
        };
        if let (name, Some(writer)) = taker
            && let Err(why) = writer.write_all(&bytes).await
        {
            notes.push(cut(name, why.to_string()));
            taker.1 = None;
        }
    }
    for (name, taker) in &mut takers {
        if let Some(writer) = taker
            && let Err(why) = writer.flush().await
        {
            notes.push(cut(name, why.to_string()));
        }
    }
    notes
}

/// Passes input on to a container, to the end of either, and tells it the end.
async fn feed(input: Option<Input>, stdin: impl AsyncWrite) -> Option<Note> {
    let mut stdin = pin!(stdin);
    if let Some(mut input) = input {
        let mut piece = vec![0; 32 << 10];
        loop {
            let length = match input.read(&mut piece).await {
                Ok(0) => break,
                Ok(length) => length,
                Err(why) => return Some(Note::StreamCut { stream: "stdin", why: why.to_string() }),
            };
            let read = piece.get(..length)?;
            // The container has closed its end.
            stdin.write_all(read).await.ok()?;
        }
    }
    let _ = stdin.shutdown().await;
    None
}

/// Waits for the output of a container that has ended, for as long as some comes.
async fn drain<T>(
    mut output: std::pin::Pin<&mut impl Future<Output = T>>,
    progress: &AtomicU64,
) -> Option<T> {
    loop {
        let seen = progress.load(Ordering::Relaxed);
        if let Ok(result) = timeout(DRAIN, output.as_mut()).await {
            return Some(result);
        }
        if progress.load(Ordering::Relaxed) == seen {
            return None;
        }
    }
}
