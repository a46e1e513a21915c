//! Updates of tasks, which are sent again until they are acknowledged.

use std::collections::{BTreeMap, BTreeSet, HashSet, VecDeque};
use std::time::{Duration, Instant};

use bytes::Bytes;
use mesos_types::internal::StatusUpdate;
use mesos_types::{FrameworkId, TaskId};

const LONGEST: Duration = Duration::from_secs(600);

#[derive(Debug)]
struct Stream {
    waiting: VecDeque<StatusUpdate>,
    known: HashSet<Bytes>,
    due: Instant,
    wait: Duration,
}

/// The updates of all tasks of an agent that were not acknowledged. The next update of a task is
/// sent when the one before it was acknowledged.
#[derive(Debug)]
pub struct Updates {
    streams: BTreeMap<Key, Stream>,
    /// The streams from which something is to be sent, by when.
    queue: BTreeSet<(Instant, Key)>,
    waiting: usize,
    first: Duration,
}

type Key = (FrameworkId, TaskId);

/// What an acknowledgement did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Acknowledged {
    /// Nothing: the update is not the one that waits.
    Not,
    /// The update is done with.
    Update,
    /// The task is done with.
    Task,
}

impl Updates {
    pub fn new(first: Duration) -> Self {
        Updates { streams: BTreeMap::new(), queue: BTreeSet::new(), waiting: 0, first }
    }

    pub fn len(&self) -> usize {
        self.waiting
    }

    /// Adds an update; one that is known already changes nothing.
    pub fn add(&mut self, update: StatusUpdate, now: Instant) {
        let key = (update.framework_id.clone(), update.status.task_id.clone());
        let first = self.first;
        let stream = self.streams.entry(key.clone()).or_insert_with(|| Stream {
            waiting: VecDeque::new(),
            known: HashSet::new(),
            due: now,
            wait: first,
        });
        if update.uuid.clone().is_some_and(|uuid| !stream.known.insert(uuid)) {
            return;
        }
        if stream.waiting.is_empty() {
            stream.due = now;
            stream.wait = first;
            self.queue.insert((now, key));
        }
        stream.waiting.push_back(update);
        self.waiting += 1;
    }

    pub fn front(&self, framework: &FrameworkId, task: &TaskId) -> Option<&StatusUpdate> {
        self.streams.get(&(framework.clone(), task.clone()))?.waiting.front()
    }

    pub fn acknowledge(
        &mut self,
        framework: &FrameworkId,
        task: &TaskId,
        uuid: &Bytes,
        now: Instant,
    ) -> Acknowledged {
        let key = (framework.clone(), task.clone());
        let Some(stream) = self.streams.get_mut(&key) else { return Acknowledged::Not };
        let fits = stream.waiting.front().is_some_and(|front| front.uuid.as_ref() == Some(uuid));
        if !fits {
            return Acknowledged::Not;
        }
        self.queue.remove(&(stream.due, key.clone()));
        let done = stream.waiting.pop_front();
        self.waiting -= 1;
        // Nothing of a task counts after its end.
        if done.is_some_and(|done| done.status.state.is_terminal()) {
            self.waiting -= stream.waiting.len();
            self.streams.remove(&key);
            return Acknowledged::Task;
        }
        stream.due = now;
        stream.wait = self.first;
        if !stream.waiting.is_empty() {
            self.queue.insert((now, key));
        }
        Acknowledged::Update
    }

    /// Forgets the updates of a framework.
    pub fn forget(&mut self, framework: &FrameworkId) {
        self.queue.retain(|(_, (owner, _))| owner != framework);
        self.streams.retain(|(owner, _), _| owner != framework);
        self.waiting = self.streams.values().map(|stream| stream.waiting.len()).sum();
    }

    /// Sends every first update again, for there is another master.
    pub fn restart(&mut self, now: Instant) {
        self.restart_if(|_| true, now);
    }

    /// Sends every first update of a framework again, for its scheduler has come back.
    pub fn restart_of(&mut self, framework: &FrameworkId, now: Instant) {
        self.restart_if(|owner| owner == framework, now);
    }

    fn restart_if(&mut self, is_meant: impl Fn(&FrameworkId) -> bool, now: Instant) {
        for (key, stream) in &mut self.streams {
            if stream.waiting.is_empty() || !is_meant(&key.0) {
                continue;
            }
            self.queue.remove(&(stream.due, key.clone()));
            stream.due = now;
            stream.wait = self.first;
            self.queue.insert((now, key.clone()));
        }
    }

    pub fn next_timeout(&self) -> Option<Instant> {
        self.queue.first().map(|(due, _)| *due)
    }

    /// The updates that are to be sent now.
    pub fn due(&mut self, now: Instant) -> Vec<StatusUpdate> {
        let mut due = Vec::new();
        while self.queue.first().is_some_and(|(at, _)| *at <= now) {
            let Some((_, key)) = self.queue.pop_first() else { break };
            let Some(stream) = self.streams.get_mut(&key) else { continue };
            let Some(front) = stream.waiting.front() else { continue };
            let latest = stream.waiting.back().map(|last| last.status.state);
            due.push(StatusUpdate { latest_state: latest, ..front.clone() });
            // It is never due again at once.
            stream.due = now + stream.wait.max(Duration::from_millis(1));
            stream.wait = (stream.wait * 2).min(LONGEST);
            self.queue.insert((stream.due, key));
        }
        due
    }
}
