//! When to stop: cancellation and deadlines.

use std::time::Duration;

use tokio::time::{Instant, sleep_until};
use tokio_util::sync::CancellationToken;

use crate::End;

/// Tells whoever works for it when to stop: when it is cancelled, or when its deadline passes.
///
/// Clones are one context. A context made from another ends with it, and may end before it.
///
/// ```
/// use std::time::Duration;
/// use mesos_container::{Context, End};
///
/// # #[tokio::main(flavor = "current_thread")] async fn main() {
/// let all = Context::new();
/// let one = all.with_timeout(Duration::from_millis(10));
/// assert_eq!(one.ended().await, End::DeadlineExceeded);
/// assert_eq!(all.end(), None);
/// all.cancel();
/// assert_eq!(all.end(), Some(End::Cancelled));
/// # }
/// ```
#[derive(Clone, Debug, Default)]
pub struct Context {
    token: CancellationToken,
    deadline: Option<Instant>,
}

impl Context {
    /// A context that ends only if it is cancelled.
    pub fn new() -> Self {
        Context::default()
    }

    /// A context that ends with this one, or this much later. A time too long for the clock is
    /// no limit.
    #[must_use]
    pub fn with_timeout(&self, timeout: Duration) -> Self {
        match Instant::now().checked_add(timeout) {
            Some(deadline) => self.with_deadline(deadline),
            None => self.child(),
        }
    }

    /// A context that ends with this one, or at this moment.
    #[must_use]
    pub fn with_deadline(&self, deadline: Instant) -> Self {
        let deadline = Some(self.deadline.map_or(deadline, |own| own.min(deadline)));
        Context { token: self.token.child_token(), deadline }
    }

    /// A context that ends with this one, and can be cancelled alone.
    #[must_use]
    pub fn child(&self) -> Self {
        Context { token: self.token.child_token(), deadline: self.deadline }
    }

    /// Ends the context, its clones and what was made from it.
    pub fn cancel(&self) {
        self.token.cancel();
    }

    /// What ended it, if it has ended. The deadline comes first.
    pub fn end(&self) -> Option<End> {
        if self.deadline.is_some_and(|deadline| deadline <= Instant::now()) {
            Some(End::DeadlineExceeded)
        } else if self.token.is_cancelled() {
            Some(End::Cancelled)
        } else {
            None
        }
    }

    /// Waits until it ends, and tells why.
    pub async fn ended(&self) -> End {
        match self.deadline {
            Some(deadline) => tokio::select! {
                biased;
                () = sleep_until(deadline) => End::DeadlineExceeded,
                () = self.token.cancelled() => End::Cancelled,
            },
            None => {
                self.token.cancelled().await;
                End::Cancelled
            }
        }
    }
}
