use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;

/// What happened, in order. Clones share it.
#[derive(Debug)]
pub struct Record<T>(Arc<(Mutex<Vec<T>>, Notify)>);

impl<T> Clone for Record<T> {
    fn clone(&self) -> Self {
        Record(self.0.clone())
    }
}

impl<T> Default for Record<T> {
    fn default() -> Self {
        Record(Arc::new((Mutex::new(Vec::new()), Notify::new())))
    }
}

impl<T: Clone> Record<T> {
    pub(super) fn push(&self, what: T) {
        self.0.0.lock().unwrap_or_else(PoisonError::into_inner).push(what);
        self.0.1.notify_waiters();
    }

    /// All of it so far.
    pub fn all(&self) -> Vec<T> {
        self.0.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// All of it so far, of which nothing is kept.
    pub fn take(&self) -> Vec<T> {
        std::mem::take(&mut *self.0.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Waits until something of this kind is in the record, but no longer than so long.
    pub async fn wait_for(&self, time: Duration, is_it: impl Fn(&T) -> bool) -> Option<T> {
        let found = async {
            loop {
                let mut changed = std::pin::pin!(self.0.1.notified());
                // What comes after this is not missed.
                changed.as_mut().enable();
                if let Some(found) = self.all().into_iter().find(|what| is_it(what)) {
                    return found;
                }
                changed.await;
            }
        };
        tokio::time::timeout(time, found).await.ok()
    }
}
