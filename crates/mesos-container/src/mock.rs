//! A driver that runs nothing, for tests.

use std::num::NonZeroU64;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use tokio::time::sleep;

use crate::driver::BoxFuture;
use crate::{ContainerError, ContainerTask, Context, Cookie, Driver, Ending, Exit, RunResult};

/// A driver that runs nothing. Every task is a success, but each hundredth run of one mock,
/// counted over all its tasks, is an error of the driver.
#[derive(Clone, Debug)]
pub struct Mock {
    runs: Arc<AtomicU64>,
    fail_every: Option<NonZeroU64>,
    takes: Duration,
    exit: Exit,
}

impl Mock {
    /// A mock whose hundredth runs fail, whose tasks take no time and end with exit code 0.
    pub fn new() -> Self {
        Mock {
            runs: Arc::default(),
            fail_every: NonZeroU64::new(100),
            takes: Duration::ZERO,
            exit: Exit::Code(0),
        }
    }

    /// The mock with an error at each run whose number is a multiple of this one. `None` or 0:
    /// no run fails.
    #[must_use]
    pub fn fail_every(self, runs: impl Into<Option<u64>>) -> Self {
        Mock { fail_every: runs.into().and_then(NonZeroU64::new), ..self }
    }

    /// The mock whose tasks take this long, unless they are stopped before.
    #[must_use]
    pub fn takes(self, time: Duration) -> Self {
        Mock { takes: time, ..self }
    }

    /// The mock whose tasks end like this.
    #[must_use]
    pub fn exits(self, exit: Exit) -> Self {
        Mock { exit, ..self }
    }

    /// How many runs have begun.
    pub fn runs(&self) -> u64 {
        self.runs.load(Ordering::Relaxed)
    }
}

impl Default for Mock {
    fn default() -> Self {
        Mock::new()
    }
}

impl Driver for Mock {
    fn prepare<'a>(
        &'a self,
        _context: &'a Context,
        task: Arc<dyn ContainerTask>,
    ) -> BoxFuture<'a, Result<Box<dyn Cookie>, ContainerError>> {
        let cookie = MockCookie { mock: self.clone(), task, ran: false };
        Box::pin(async { Ok(Box::new(cookie) as Box<dyn Cookie>) })
    }

    fn is_alive(&self) -> BoxFuture<'_, bool> {
        Box::pin(async { true })
    }
}

struct MockCookie {
    mock: Mock,
    task: Arc<dyn ContainerTask>,
    ran: bool,
}

impl Cookie for MockCookie {
    fn run<'a>(
        &'a mut self,
        context: &'a Context,
    ) -> BoxFuture<'a, Result<RunResult, ContainerError>> {
        Box::pin(async {
            if std::mem::replace(&mut self.ran, true) {
                return Err(ContainerError::RunBefore);
            }
            let run = self.mock.runs.fetch_add(1, Ordering::Relaxed) + 1;
            if self.mock.fail_every.is_some_and(|every| run % every == 0) {
                return Err(ContainerError::Mock);
            }
            let context = match self.task.spec().timeout {
                Some(timeout) => context.with_timeout(timeout),
                None => context.clone(),
            };
            self.task.started();
            let (exit, end) = tokio::select! {
                biased;
                end = context.ended() => (Exit::Signal(15), Some(end)),
                () = sleep(self.mock.takes) => (self.mock.exit, None),
            };
            Ok(RunResult::new(Ok(Ending { exit: Some(exit), out_of_memory: None }), end))
        })
    }

    fn close(self: Box<Self>) -> BoxFuture<'static, Result<(), ContainerError>> {
        Box::pin(async { Ok(()) })
    }
}
