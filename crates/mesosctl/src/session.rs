//! `mesosctl exec` and `attach`: what a container prints and reads, here.

use std::io::{IsTerminal as _, Read as _};
use std::time::Duration;

use mesos_client::cluster::{Agent, ClusterError, ContainerInput, ContainerOutput, Printed};
use mesos_types::tty_info::WindowSize;
use mesos_types::{CommandInfo, ContainerId, ContainerInfo, ContainerKind, TtyInfo};
use tokio::io::AsyncWriteExt as _;
use tokio::sync::mpsc;
use tokio::time::{Instant, MissedTickBehavior, interval_at};

use crate::app::{App, Found};
use crate::args::{Interaction, Task as TaskArgs};
use crate::error::{Error, Result};
use crate::rows::{has_ended, state_name};
use crate::run::environment;
use crate::screen::{Pour, clean, warn};
use crate::terminal::{Change, Changes, Ends, Raw, size};
use crate::units;

/// How often the agent hears that we are still there.
const HEARTBEAT: Duration = Duration::from_secs(30);

/// The keys that leave a container alone: ctrl-p, ctrl-q.
const LEAVE: [u8; 2] = [0x10, 0x11];

/// Runs a command in the container of a task.
pub async fn exec(
    app: &App,
    args: &TaskArgs,
    how: Interaction,
    env: &[String],
    command: &[String],
) -> Result<()> {
    let found = app.find(args).await?;
    let id = ContainerId { parent: Some(Box::new(container(&found)?)), ..named() };
    let Some(program) = command.first() else { return Err(Error::new("which command?")) };
    let command = CommandInfo {
        shell: Some(false),
        value: Some(program.clone()),
        arguments: command.to_vec(),
        environment: environment(env)?,
        ..CommandInfo::default()
    };
    let terminal = how.tty.then(|| ContainerInfo {
        tty_info: Some(TtyInfo { window_size: window() }),
        ..ContainerInfo::new(ContainerKind::Mesos(None))
    });
    let agent = &found.agent;
    let output = agent.launch_nested_container_session(id.clone(), Some(command), terminal).await?;
    let input = how.interactive.then(|| agent.attach_container_input(id.clone())).transpose()?;
    let session = Session { output, input, how, leaves: false };
    session.run(app).await?;
    match code(agent, id).await {
        Ok(Some(0)) => Ok(()),
        Ok(Some(code)) => Err(Error::Exit(code)),
        Ok(None) => Err(Error::new("the agent does not say how the command ended")),
        Err(error) => Err(error),
    }
}

/// Shows what a task prints from now on, and writes to it.
pub async fn attach(app: &App, args: &TaskArgs, how: Interaction) -> Result<()> {
    let found = app.find(args).await?;
    let id = container(&found)?;
    let output = found.agent.attach_container_output(id.clone()).await?;
    let input = how.interactive.then(|| found.agent.attach_container_input(id)).transpose()?;
    let session = Session { output, input, how, leaves: true };
    if session.run(app).await? == End::Left && std::io::stderr().is_terminal() {
        warn("(The task goes on.)");
    }
    Ok(())
}

/// The container of a task.
fn container(found: &Found) -> Result<ContainerId> {
    if has_ended(&found.task) {
        let state = clean(state_name(&found.task)).into_owned();
        return Err(Error::new(format!("the task has ended: {state}")));
    }
    let id = found.task.container_id();
    let id = id.ok_or_else(|| Error::new("the container of the task is not known yet"))?;
    ContainerId::try_from(id).map_err(Error::new)
}

/// A container of a name that no other has.
fn named() -> ContainerId {
    ContainerId::new(units::uuid())
}

fn window() -> Option<WindowSize> {
    size().map(|(rows, columns)| WindowSize { rows, columns })
}

/// The status with which a container ended, as a shell gives it.
async fn code(agent: &Agent, id: ContainerId) -> Result<Option<u8>> {
    let status = match agent.wait_container(id.clone()).await {
        Ok(ended) => ended.exit_status,
        // Agents before 1.5 know the older call only.
        Err(ClusterError::Refused { why, .. }) if matches!(why.status.as_u16(), 400 | 501) => {
            agent.wait_nested_container(id).await?.exit_status
        }
        Err(error) => return Err(error.into()),
    };
    Ok(status.map(shell_code))
}

/// The status of a process as `wait` gives it, in the form that shells have: its own code, or
/// 128 and the signal that ended it.
fn shell_code(status: i32) -> u8 {
    match status & 0x7f {
        0 => u8::try_from(status >> 8 & 0xff).unwrap_or(u8::MAX),
        signal => 128 + u8::try_from(signal).unwrap_or(0),
    }
}

/// How a session ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    /// The container prints no more.
    Printed,
    /// The user left it.
    Left,
}

struct Session {
    output: ContainerOutput,
    input: Option<ContainerInput>,
    how: Interaction,
    /// Whether the keys to leave mean something.
    leaves: bool,
}

impl Session {
    /// Goes on until the container prints no more, the user leaves, or a signal comes.
    async fn run(self, app: &App) -> Result<End> {
        let mut ends = Ends::new()?;
        // What is dropped last restores the terminal.
        let raw = if self.how.interactive && self.how.tty { Raw::enter()? } else { None };
        tokio::select! {
            end = self.talk(app, raw) => end,
            signal = ends.next() => Err(Error::Exit(128 + signal)),
        }
    }

    async fn talk(mut self, app: &App, mut raw: Option<Raw>) -> Result<End> {
        let screen = app.screen();
        let pour = || Pour::new(&screen, self.how.tty);
        let (mut clean_out, mut clean_err) = (pour(), pour());
        let (mut out, mut err) = (tokio::io::stdout(), tokio::io::stderr());
        let mut changes = Changes::new()?;
        let mut beat = interval_at(Instant::now() + HEARTBEAT, HEARTBEAT);
        beat.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut keys = self.input.is_some().then(keys);
        let mut closing = None;
        let mut leave = 0;
        if let (Some(input), true, Some((rows, columns))) = (&mut self.input, self.how.tty, size())
        {
            ignore(input.window_size(rows, columns).await);
        }
        loop {
            tokio::select! {
                printed = self.output.next() => match printed {
                    Some(Ok(Printed::Stdout(bytes))) => {
                        out.write_all(&clean_out.piece(&bytes)).await?;
                        out.flush().await?;
                    }
                    Some(Ok(Printed::Stderr(bytes))) => {
                        err.write_all(&clean_err.piece(&bytes)).await?;
                        err.flush().await?;
                    }
                    Some(Err(error)) => return Err(error.into()),
                    None => break,
                },
                typed = next(&mut keys) => match (typed, &mut self.input) {
                    (Some(bytes), Some(input)) => {
                        if self.leaves && raw.is_some() && left(&bytes, &mut leave) {
                            return Ok(End::Left);
                        }
                        if input.write(bytes).await.is_err() {
                            // What the agent answers is the reason.
                            closing = self.close();
                        }
                    }
                    // The end of what there is to read here is the end there.
                    _ => {
                        keys = None;
                        closing = self.close();
                    }
                },
                closed = closed(&mut closing) => {
                    closing = None;
                    closed?;
                }
                _ = beat.tick() => if let Some(input) = &mut self.input {
                    ignore(input.heartbeat(HEARTBEAT).await);
                },
                change = changes.next() => match (change, &mut raw) {
                    (Change::Size, _) => {
                        if let (Some(input), Some((rows, columns))) = (&mut self.input, size()) {
                            ignore(input.window_size(rows, columns).await);
                        }
                    }
                    (Change::Stop, Some(raw)) => raw.suspend()?,
                    (Change::Stop, None) => crate::terminal::stop()?,
                },
            }
        }
        out.write_all(clean_out.end()).await?;
        out.flush().await?;
        err.write_all(clean_err.end()).await?;
        err.flush().await?;
        Ok(End::Printed)
    }

    /// Closes the input. The agent may take its time to answer.
    fn close(&mut self) -> Option<Closing> {
        self.input.take().map(|input| tokio::spawn(input.close()))
    }
}

type Closing = tokio::task::JoinHandle<std::result::Result<(), ClusterError>>;

/// What became of the input. A refusal is an error; an end that is there already is not.
async fn closed(closing: &mut Option<Closing>) -> Result<()> {
    match closing {
        Some(closing) => match closing.await {
            Ok(Err(error @ ClusterError::Refused { .. })) => Err(error.into()),
            _ => Ok(()),
        },
        None => std::future::pending().await,
    }
}

/// An input that is closed says so when it is written to.
fn ignore(result: std::result::Result<(), ClusterError>) {
    drop(result);
}

/// What is typed, piece by piece; it ends with standard input. The thread ends with the program:
/// nothing can wake it.
fn keys() -> mpsc::Receiver<Vec<u8>> {
    let (sender, receiver) = mpsc::channel(4);
    std::thread::spawn(move || {
        let mut buffer = [0; 4096];
        while let Ok(count @ 1..) = std::io::stdin().lock().read(&mut buffer) {
            let bytes = buffer.get(..count).unwrap_or_default().to_vec();
            if sender.blocking_send(bytes).is_err() {
                return;
            }
        }
    });
    receiver
}

async fn next(keys: &mut Option<mpsc::Receiver<Vec<u8>>>) -> Option<Vec<u8>> {
    match keys {
        Some(keys) => keys.recv().await,
        None => std::future::pending().await,
    }
}

/// Whether the keys to leave were typed, the first of them perhaps before.
fn left(bytes: &[u8], seen: &mut usize) -> bool {
    for byte in bytes {
        *seen = match LEAVE.get(*seen) {
            Some(key) if key == byte => *seen + 1,
            _ => usize::from(LEAVE.first() == Some(byte)),
        };
        if *seen == LEAVE.len() {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_of_wait_is_one_of_a_shell() {
        for (status, code) in [(0, 0), (1 << 8, 1), (255 << 8, 255), (9, 137), (15, 143)] {
            assert_eq!(shell_code(status), code, "{status}");
        }
        // With a dump of its memory.
        assert_eq!(shell_code(6 | 0x80), 134);
    }

    #[test]
    fn keys_leave_across_pieces() {
        let mut seen = 0;
        assert!(!left(b"a\x10", &mut seen));
        assert!(left(b"\x11", &mut seen));
        seen = 0;
        assert!(!left(b"\x10a\x11", &mut seen));
        assert!(left(b"\x10\x10\x11", &mut seen));
    }
}
