//! The terminal in the hands of a program elsewhere: every key goes there, and the terminal is as
//! it was before on every way out.

use std::io::{self, IsTerminal as _};
use std::sync::{Mutex, MutexGuard, Once, PoisonError};

use rustix::process::{Signal, getpid, kill_process};
use rustix::termios::{OptionalActions, Termios, tcgetattr, tcgetwinsize, tcsetattr};
use tokio::signal::unix::{self, SignalKind};

/// The settings that the terminal had before.
static SAVED: Mutex<Option<Termios>> = Mutex::new(None);

fn saved() -> MutexGuard<'static, Option<Termios>> {
    SAVED.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Gives the terminal its settings back, if they were changed.
fn restore() {
    if let Some(before) = saved().take() {
        // There is nobody to tell, and nothing else to do.
        let _ = tcsetattr(io::stdin(), OptionalActions::Now, &before);
    }
}

/// A terminal that hands on every key and changes nothing of what is printed, until this is
/// dropped. A panic restores it before its message is printed.
#[derive(Debug)]
pub struct Raw(());

impl Raw {
    /// Takes the terminal of standard input; `None` if that is not a terminal.
    pub fn enter() -> io::Result<Option<Self>> {
        static HOOK: Once = Once::new();
        if !io::stdin().is_terminal() {
            return Ok(None);
        }
        HOOK.call_once(|| {
            let before = std::panic::take_hook();
            std::panic::set_hook(Box::new(move |info| {
                restore();
                before(info);
            }));
        });
        take()?;
        Ok(Some(Raw(())))
    }

    /// Stops this program, as the shell wants it to, and goes on when it is continued.
    pub fn suspend(&mut self) -> io::Result<()> {
        restore();
        stop()?;
        take()
    }
}

/// Stops this program until it is continued.
pub fn stop() -> io::Result<()> {
    Ok(kill_process(getpid(), Signal::STOP)?)
}

fn take() -> io::Result<()> {
    let before = tcgetattr(io::stdin())?;
    let mut raw = before.clone();
    raw.make_raw();
    *saved() = Some(before);
    Ok(tcsetattr(io::stdin(), OptionalActions::Now, &raw)?)
}

impl Drop for Raw {
    fn drop(&mut self) {
        restore();
    }
}

/// The size of the terminal in rows and columns, if there is one.
pub fn size() -> Option<(u32, u32)> {
    let size = tcgetwinsize(io::stdout()).or_else(|_| tcgetwinsize(io::stdin())).ok()?;
    Some((size.ws_row.into(), size.ws_col.into()))
}

/// The signals that end a program.
#[derive(Debug)]
pub struct Ends {
    hangup: unix::Signal,
    interrupt: unix::Signal,
    quit: unix::Signal,
    terminate: unix::Signal,
}

impl Ends {
    pub fn new() -> io::Result<Self> {
        Ok(Ends {
            hangup: unix::signal(SignalKind::hangup())?,
            interrupt: unix::signal(SignalKind::interrupt())?,
            quit: unix::signal(SignalKind::quit())?,
            terminate: unix::signal(SignalKind::terminate())?,
        })
    }

    /// The number of the signal that comes next.
    pub async fn next(&mut self) -> u8 {
        let kind = tokio::select! {
            _ = self.hangup.recv() => SignalKind::hangup(),
            _ = self.interrupt.recv() => SignalKind::interrupt(),
            _ = self.quit.recv() => SignalKind::quit(),
            _ = self.terminate.recv() => SignalKind::terminate(),
        };
        u8::try_from(kind.as_raw_value()).unwrap_or(u8::MAX)
    }
}

/// The signals of a terminal: its size changed, and the program is to stop for a while.
#[derive(Debug)]
pub struct Changes {
    size: unix::Signal,
    stop: unix::Signal,
}

/// What became of a terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    Size,
    Stop,
}

impl Changes {
    pub fn new() -> io::Result<Self> {
        let stop = SignalKind::from_raw(Signal::TSTP.as_raw());
        Ok(Changes { size: unix::signal(SignalKind::window_change())?, stop: unix::signal(stop)? })
    }

    pub async fn next(&mut self) -> Change {
        tokio::select! {
            _ = self.size.recv() => Change::Size,
            _ = self.stop.recv() => Change::Stop,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::process::{Command, Stdio};

    use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};

    use super::*;
    use rustix::termios::LocalModes;

    /// Is run by the next test in a process of its own, on a terminal.
    #[test]
    #[ignore = "a part of the next test"]
    fn panics_while_the_terminal_is_raw() {
        let raw = Raw::enter().unwrap().unwrap();
        assert!(!tcgetattr(io::stdin()).unwrap().local_modes.contains(LocalModes::ICANON));
        // Nothing but the hook restores it, as where a panic aborts.
        std::mem::forget(raw);
        panic!("on purpose");
    }

    #[test]
    fn a_panic_restores_the_terminal() {
        let controller = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
        grantpt(&controller).unwrap();
        unlockpt(&controller).unwrap();
        let name = ptsname(&controller, Vec::new()).unwrap().into_string().unwrap();
        let line = std::fs::OpenOptions::new().read(true).write(true).open(name).unwrap();
        let before = tcgetattr(&line).unwrap();
        let output = Command::new(std::env::current_exe().unwrap())
            .args(["--ignored", "--exact", "terminal::tests::panics_while_the_terminal_is_raw"])
            .arg("--nocapture")
            .stdin(Stdio::from(line.try_clone().unwrap()))
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(!output.status.success() && said.contains("on purpose"), "{said}");
        let after = tcgetattr(&line).unwrap();
        assert_eq!(after.local_modes, before.local_modes);
        assert_eq!(after.output_modes, before.output_modes);
    }
}
