//! What a connection tells its user, on the way from one task to another.
//!
//! Whole batches change hands, and with them the room that they take: nothing is copied, and
//! nothing is allocated once the batches have grown to their size.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};

use futures_util::task::AtomicWaker;
use tokio::sync::Notify;

struct Shared<N> {
    state: Mutex<State<N>>,
    /// How many items there are, for those who do not take them.
    count: AtomicUsize,
    reader: AtomicWaker,
    /// Items were taken, or nobody takes any more.
    taken: Notify,
}

struct State<N> {
    items: VecDeque<N>,
    /// There will be no more items.
    ended: bool,
    /// Nobody takes them any more.
    gone: bool,
}

impl<N> Shared<N> {
    fn state(&self) -> MutexGuard<'_, State<N>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A queue without a limit. Its sender is to look at [`Sender::count`] before it adds more.
pub(crate) fn queue<N>() -> (Sender<N>, Receiver<N>) {
    let state = State { items: VecDeque::new(), ended: false, gone: false };
    let shared = Arc::new(Shared {
        state: Mutex::new(state),
        count: AtomicUsize::new(0),
        reader: AtomicWaker::new(),
        taken: Notify::new(),
    });
    (Sender(shared.clone()), Receiver { shared, batch: VecDeque::new() })
}

/// The end of the connection. When it is dropped there will be no more items.
pub(crate) struct Sender<N>(Arc<Shared<N>>);

/// The end of the user.
pub(crate) struct Receiver<N> {
    shared: Arc<Shared<N>>,
    batch: VecDeque<N>,
}

/// Nobody takes the items any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Gone;

impl<N> Sender<N> {
    /// Hands items over, which leaves an empty batch.
    pub fn send(&self, batch: &mut VecDeque<N>) -> Result<(), Gone> {
        let mut state = self.0.state();
        if state.gone {
            batch.clear();
            return Err(Gone);
        }
        if state.items.is_empty() {
            std::mem::swap(&mut state.items, batch);
        } else {
            state.items.append(batch);
        }
        self.0.count.store(state.items.len(), Ordering::Relaxed);
        drop(state);
        self.0.reader.wake();
        Ok(())
    }

    /// How many items wait to be taken.
    pub fn count(&self) -> usize {
        self.0.count.load(Ordering::Relaxed)
    }

    /// Waits until items were taken since this was asked last.
    pub async fn taken(&self) {
        self.0.taken.notified().await;
    }
}

impl<N> Drop for Sender<N> {
    fn drop(&mut self) {
        self.0.state().ended = true;
        self.0.reader.wake();
    }
}

impl<N> Receiver<N> {
    /// The next item if it was taken already.
    #[inline]
    pub fn ready(&mut self) -> Option<N> {
        self.batch.pop_front()
    }

    /// Whether an item was taken already.
    pub fn is_ready(&self) -> bool {
        !self.batch.is_empty()
    }

    /// Takes all items that there are; false if there will be none.
    pub fn poll_more(&mut self, cx: &mut Context<'_>) -> Poll<bool> {
        if let Some(more) = self.take() {
            return Poll::Ready(more);
        }
        self.shared.reader.register(cx.waker());
        // What came in between did not wake anybody.
        self.take().map_or(Poll::Pending, Poll::Ready)
    }

    fn take(&mut self) -> Option<bool> {
        if !self.batch.is_empty() {
            return Some(true);
        }
        let mut state = self.shared.state();
        if state.items.is_empty() {
            return state.ended.then_some(false);
        }
        std::mem::swap(&mut state.items, &mut self.batch);
        self.shared.count.store(0, Ordering::Relaxed);
        drop(state);
        self.shared.taken.notify_one();
        Some(true)
    }

    /// The next item; `None` when there will be none. Dropping the future loses nothing.
    pub async fn next(&mut self) -> Option<N> {
        loop {
            if let Some(item) = self.ready() {
                return Some(item);
            }
            if !std::future::poll_fn(|cx| self.poll_more(cx)).await {
                return None;
            }
        }
    }
}

impl<N> Drop for Receiver<N> {
    fn drop(&mut self) {
        let mut state = self.shared.state();
        state.gone = true;
        // What nobody takes is not kept until the connection has ended.
        let items = std::mem::take(&mut state.items);
        drop(state);
        drop(items);
        self.shared.taken.notify_one();
    }
}

impl<N> std::fmt::Debug for Receiver<N> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Receiver").field("ready", &self.batch.len()).finish_non_exhaustive()
    }
}

/// How many events the user has dealt with since the connection was told of them.
#[derive(Debug, Default)]
pub(crate) struct Handled {
    count: AtomicUsize,
    added: Notify,
    closed: AtomicBool,
}

impl Handled {
    /// The user has dealt with so many more. After the [end](Self::close) this says nothing.
    pub fn add(&self, count: usize) {
        if self.closed.load(Ordering::Acquire) {
            return;
        }
        self.count.fetch_add(count, Ordering::Release);
        self.added.notify_one();
    }

    /// The user wants no more: what is dealt with from now on does not count.
    pub fn close(&self) {
        self.closed.store(true, Ordering::Release);
    }

    /// How many there are, which are told by this.
    pub fn take(&self) -> usize {
        self.count.swap(0, Ordering::Acquire)
    }

    /// Waits until there are some. Dropping the future loses none.
    pub async fn next(&self) -> usize {
        loop {
            match self.take() {
                0 => self.added.notified().await,
                count => return count,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn everything_arrives_in_order_and_the_end_comes_last() {
        let (sender, mut receiver) = queue::<u32>();
        let sending = tokio::spawn(async move {
            let mut batch = VecDeque::new();
            for n in 0..10_000 {
                batch.push_back(n);
                if n % 7 == 0 {
                    sender.send(&mut batch).unwrap();
                    assert!(batch.is_empty());
                }
                while sender.count() > 100 {
                    sender.taken().await;
                }
            }
            sender.send(&mut batch).unwrap();
        });
        for n in 0..10_000 {
            assert_eq!(receiver.next().await, Some(n));
        }
        assert_eq!(receiver.next().await, None);
        sending.await.unwrap();
    }

    #[tokio::test]
    async fn who_sends_to_nobody_hears_of_it() {
        let (sender, receiver) = queue::<u32>();
        sender.send(&mut VecDeque::from([1])).unwrap();
        drop(receiver);
        assert_eq!(sender.send(&mut VecDeque::from([2])), Err(Gone));
        sender.taken().await;
    }

    #[tokio::test]
    async fn what_was_handled_is_told_once() {
        let handled = Handled::default();
        handled.add(2);
        handled.add(3);
        assert_eq!((handled.next().await, handled.take()), (5, 0));
        let late = tokio::time::timeout(std::time::Duration::from_millis(10), handled.next());
        assert!(late.await.is_err());
        handled.add(1);
        handled.close();
        handled.add(1);
        assert_eq!(handled.next().await, 1);
    }
}
