//! Progress on a terminal.

use std::io::{self, IsTerminal as _, Write as _};
use std::time::{Duration, Instant};

/// How long nothing is shown at first.
const PATIENCE: Duration = Duration::from_secs(2);

/// How long a count stays.
const PAUSE: Duration = Duration::from_millis(200);

/// Counts on standard error, if that is a terminal and it takes long.
pub struct Progress {
    count: u64,
    /// When to show it next; `None` if never.
    next: Option<Instant>,
    shown: bool,
}

impl Progress {
    /// Begins to count.
    pub fn new() -> Self {
        let next = io::stderr().is_terminal().then(|| Instant::now() + PATIENCE);
        Progress { count: 0, next, shown: false }
    }

    /// Counts one more.
    pub fn tick(&mut self) {
        self.count += 1;
        let now = Instant::now;
        if self.next.is_some_and(|next| now() >= next) {
            // The next line on the terminal overwrites it.
            let _ = write!(io::stderr(), "\x1b[K{} messages\r", self.count);
            self.next = Some(now() + PAUSE);
            self.shown = true;
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if self.shown {
            let _ = write!(io::stderr(), "\x1b[K");
        }
    }
}
