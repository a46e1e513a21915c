//! A process group: begun, stopped, waited for, and gone to the last process.

use std::io;
use std::os::fd::OwnedFd;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::process::ExitStatusExt;
use std::time::Duration;

use procfs::process::{Process, all_processes};
use rustix::process::{
    Pid, PidfdFlags, Resource, Rlimit, Signal, WaitId, WaitIdOptions, kill_process_group,
    pidfd_open, pidfd_send_signal, prlimit, test_kill_process_group, waitid,
};
use tokio::io::Interest;
use tokio::io::unix::AsyncFd;
use tokio::process::{Child, Command};
use tokio::runtime::Handle;
use tokio::time::sleep;

use super::cgroup::Cgroup;
use crate::{Exit, ResourceLimit};

/// The environment variable by which processes are known that left the process group.
pub(super) const MARK: &str = "MESOS_CONTAINER_MARK";

/// A process group whose leader was not waited for yet, so that its number is not used again.
///
/// When it is dropped, all its processes are killed at once and buried in the background.
#[derive(Debug)]
pub(super) struct Group {
    // Always there until `reap` or `drop` takes it.
    alive: Option<Alive>,
}

#[derive(Debug)]
struct Alive {
    child: Child,
    pid: Pid,
    pidfd: Option<AsyncFd<OwnedFd>>,
    mark: String,
    cgroup: Option<Cgroup>,
}

/// What is left of a process group once its leader was waited for.
///
/// Unless it is buried, dropping it kills what still carries its mark, in the background.
#[derive(Debug)]
pub(super) struct Remains {
    pid: Pid,
    mark: String,
    cgroup: Option<Cgroup>,
    buried: bool,
}

/// A signal that a group can be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stop {
    /// `SIGTERM`, which asks.
    Ask,
    /// `SIGKILL`, which does not.
    Force,
}

impl Group {
    /// Begins a command as the leader of a process group of its own.
    pub(super) fn spawn(
        mut command: Command,
        mark: String,
        cgroup: Option<Cgroup>,
    ) -> io::Result<Self> {
        command.process_group(0).env(MARK, &mark).kill_on_drop(false);
        let child = command.spawn()?;
        let id = child.id().and_then(|id| Pid::from_raw(id.cast_signed()));
        // A child that was not waited for has a number.
        let pid = id.ok_or_else(|| io::Error::other("the process has no number"))?;
        let mut group = Group { alive: Some(Alive { child, pid, pidfd: None, mark, cgroup }) };
        let pidfd = match pidfd_open(pid, PidfdFlags::NONBLOCK) {
            // Deprecated for the sake of types that close or replace their descriptor. The owned
            // descriptor does neither, and its successor cannot be called without `unsafe`.
            #[allow(deprecated)]
            Ok(pidfd) => Some(AsyncFd::with_interest(pidfd, Interest::READABLE)?),
            // The kernel is older than 5.3.
            Err(rustix::io::Errno::NOSYS) => None,
            Err(error) => return Err(error.into()),
        };
        if let Some(alive) = &mut group.alive {
            alive.pidfd = pidfd;
        }
        Ok(group)
    }

    /// The streams of the leader.
    pub(super) fn child(&mut self) -> Option<&mut Child> {
        self.alive.as_mut().map(|alive| &mut alive.child)
    }

    /// The number of the group, which is that of its leader.
    pub(super) fn id(&self) -> i32 {
        self.alive.as_ref().map_or(0, |alive| alive.pid.as_raw_nonzero().get())
    }

    /// The control group of the group.
    pub(super) fn cgroup(&self) -> Option<&Cgroup> {
        self.alive.as_ref()?.cgroup.as_ref()
    }

    /// Waits until the leader has stopped itself, puts limits on it, and lets it go on.
    pub(super) async fn release(&self, limits: &[ResourceLimit]) -> io::Result<()> {
        let Some(alive) = &self.alive else { return Ok(()) };
        let options = WaitIdOptions::STOPPED
            | WaitIdOptions::EXITED
            | WaitIdOptions::NOHANG
            | WaitIdOptions::NOWAIT;
        while waitid(WaitId::Pid(alive.pid), options)?.is_none() {
            sleep(Duration::from_micros(500)).await;
        }
        for limit in limits {
            let resource = resource(limit.name).ok_or_else(|| {
                io::Error::other(format!("the limit {:?} is not known", limit.name))
            })?;
            let new = Rlimit { current: limit.soft, maximum: limit.hard };
            prlimit(Some(alive.pid), resource, new)
                .map_err(|e| io::Error::other(format!("limit {}: {e}", limit.name)))?;
        }
        if let Some(cgroup) = &alive.cgroup {
            cgroup.enter(self.id())?;
        }
        kill_process_group(alive.pid, Signal::CONT)?;
        Ok(())
    }

    /// Sends a signal to all processes of the group.
    pub(super) fn signal(&self, stop: Stop) {
        if let Some(alive) = &self.alive {
            alive.signal(stop);
        }
    }

    /// Waits until the leader has ended, without taking its number from it.
    pub(super) async fn ended(&self) -> io::Result<()> {
        let Some(alive) = &self.alive else { return Ok(()) };
        if let Some(pidfd) = &alive.pidfd {
            pidfd.readable().await?.retain_ready();
            return Ok(());
        }
        let options = WaitIdOptions::EXITED | WaitIdOptions::NOHANG | WaitIdOptions::NOWAIT;
        while waitid(WaitId::Pid(alive.pid), options)?.is_none() {
            sleep(Duration::from_millis(10)).await;
        }
        Ok(())
    }

    /// Kills what is left of the group and waits for its leader, which has ended.
    pub(super) async fn reap(mut self) -> io::Result<(Exit, Remains)> {
        self.signal(Stop::Force);
        let wait = async {
            match &mut self.alive {
                Some(alive) => alive.child.wait().await,
                None => Err(io::Error::other("the process was waited for before")),
            }
        };
        let status = wait.await?;
        let Some(alive) = self.alive.take() else {
            return Err(io::Error::other("the process was waited for before"));
        };
        let exit = match (status.code(), status.signal()) {
            (Some(code), _) => Exit::Code(code.into()),
            (None, signal) => Exit::Signal(signal.unwrap_or_default()),
        };
        Ok((exit, alive.remains()))
    }
}

impl Alive {
    fn signal(&self, stop: Stop) {
        let signal = match stop {
            Stop::Ask => Signal::TERM,
            Stop::Force => Signal::KILL,
        };
        // The leader was not waited for, so the number is that of this group and no other.
        let _ = kill_process_group(self.pid, signal);
        if let (Stop::Force, Some(cgroup)) = (stop, &self.cgroup) {
            cgroup.kill();
        }
    }

    fn remains(self) -> Remains {
        Remains { pid: self.pid, mark: self.mark, cgroup: self.cgroup, buried: false }
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        let Some(mut alive) = self.alive.take() else { return };
        alive.signal(Stop::Force);
        if let Ok(runtime) = Handle::try_current() {
            runtime.spawn(async move {
                let _ = alive.child.wait().await;
                // What is left is swept when it is dropped.
                drop(alive.remains());
            });
        } else {
            // tokio waits for the child as soon as a runtime runs again.
            sweep(&alive.mark);
        }
    }
}

impl Remains {
    /// Waits until no process of the group is left, for a second at most: all were killed.
    async fn gone(&self) {
        for attempt in 0..200 {
            if test_kill_process_group(self.pid).is_err() {
                return;
            }
            // The dead may have to wait for a parent that is not theirs.
            if attempt > 2 && !has_living(self.pid.as_raw_nonzero().get()) {
                return;
            }
            sleep(Duration::from_millis(if attempt < 5 { 1 } else { 5 })).await;
        }
    }

    /// Kills the processes that left the group and still carry its mark.
    pub(super) async fn sweep(&self) {
        let mark = self.mark.clone();
        let _ = tokio::task::spawn_blocking(move || sweep(&mark)).await;
    }

    /// Ends with what is left: removes the control group, and looks for nobody any more.
    pub(super) async fn bury(mut self) -> io::Result<()> {
        self.gone().await;
        self.buried = true;
        match self.cgroup.take() {
            Some(cgroup) => cgroup.remove().await,
            None => Ok(()),
        }
    }
}

impl Drop for Remains {
    fn drop(&mut self) {
        if self.buried {
            return;
        }
        let (mark, cgroup) = (std::mem::take(&mut self.mark), self.cgroup.take());
        let bury = move || {
            sweep(&mark);
            // Its processes are killed and it is removed when it is dropped.
            drop(cgroup);
        };
        match Handle::try_current() {
            Ok(runtime) => drop(runtime.spawn_blocking(bury)),
            Err(_) => bury(),
        }
    }
}

/// Whether a process of the group is not dead yet.
fn has_living(group: i32) -> bool {
    let Ok(all) = all_processes() else { return false };
    let mut stats = all.flatten().filter_map(|process| process.stat().ok());
    stats.any(|stat| stat.pgrp == group && stat.state != 'Z')
}

/// Kills every process whose environment carries this mark, until there is none.
fn sweep(mark: &str) {
    // A process may start another while it is looked for, and its environment is not to be seen
    // for a moment while it turns into another program. So it takes two looks without a find.
    let mut clean = 0;
    for _ in 0..100 {
        let Ok(all) = all_processes() else { return };
        let mut unsettled = false;
        for process in all.flatten() {
            match mark_of(&process, mark) {
                Mark::Other => {}
                Mark::Hidden => unsettled = true,
                Mark::This => {
                    clean = 0;
                    kill_marked(process.pid, mark);
                }
            }
        }
        // A process that hides its environment for good costs some looks, and no more.
        clean += if unsettled { 1 } else { 10 };
        if clean >= 20 {
            return;
        }
        std::thread::sleep(Duration::from_millis(2));
    }
}

fn kill_marked(number: i32, mark: &str) {
    let Some(pid) = Pid::from_raw(number) else { return };
    let Ok(pidfd) = pidfd_open(pid, PidfdFlags::empty()) else { return };
    // The number may have become that of another process in between.
    if Process::new(number).is_ok_and(|process| mark_of(&process, mark) == Mark::This) {
        let _ = pidfd_send_signal(pidfd, Signal::KILL);
    }
}

/// What the environment of a process says of a mark.
#[derive(Clone, Copy, PartialEq)]
enum Mark {
    /// It carries this one.
    This,
    /// It carries another, or none, or is not to be seen by this user.
    Other,
    /// The process is about to become another program.
    Hidden,
}

fn mark_of(process: &Process, mark: &str) -> Mark {
    let Ok(environment) = process.environ() else { return Mark::Other };
    let carries = environment.iter().any(|(name, value)| {
        name.as_bytes() == MARK.as_bytes() && value.as_bytes() == mark.as_bytes()
    });
    if carries {
        Mark::This
    } else if environment.is_empty()
        && process.cmdline().is_ok_and(|line| line.is_empty())
        // Threads of the kernel and the dead have no memory.
        && process.stat().is_ok_and(|stat| stat.vsize > 0)
    {
        Mark::Hidden
    } else {
        Mark::Other
    }
}

/// The resource of this name.
fn resource(name: &str) -> Option<Resource> {
    Some(match name {
        "as" => Resource::As,
        "core" => Resource::Core,
        "cpu" => Resource::Cpu,
        "data" => Resource::Data,
        "fsize" => Resource::Fsize,
        "locks" => Resource::Locks,
        "memlock" => Resource::Memlock,
        "msgqueue" => Resource::Msgqueue,
        "nice" => Resource::Nice,
        "nofile" => Resource::Nofile,
        "nproc" => Resource::Nproc,
        "rss" => Resource::Rss,
        "rtprio" => Resource::Rtprio,
        "rttime" => Resource::Rttime,
        "sigpending" => Resource::Sigpending,
        "stack" => Resource::Stack,
        _ => return None,
    })
}
