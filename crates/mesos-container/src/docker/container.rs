//! A container of a daemon, which is removed when it is dropped.

use std::time::Duration;

use bollard::Docker;
use bollard::query_parameters::RemoveContainerOptionsBuilder;
use tokio::runtime::Handle;
use tokio::time::timeout;
use tokio_util::task::TaskTracker;

use super::retry::{Retry, daemon, status};
use crate::ContainerError;

/// How long the daemon may take for what it does at once.
pub(super) const SHORT: Duration = Duration::from_secs(120);

/// A container that exists, or is about to.
///
/// When it is dropped without [`remove`](Self::remove), it is removed in the background, by the
/// runtime that runs, or else by a thread that is waited for.
pub(super) struct Container {
    pub(super) name: String,
    pub(super) client: Docker,
    pub(super) retry: Retry,
    tracker: TaskTracker,
    removed: bool,
}

impl Container {
    /// Takes charge of a container of this name.
    pub(super) fn new(name: String, client: Docker, retry: Retry, tracker: TaskTracker) -> Self {
        Container { name, client, retry, tracker, removed: false }
    }

    /// Removes the container, whether it runs or not, with its volumes.
    pub(super) async fn remove(mut self) -> Result<(), ContainerError> {
        let result = remove(&self.client, &self.name, self.retry).await;
        self.removed = true;
        result
    }
}

impl Drop for Container {
    fn drop(&mut self) {
        if std::mem::replace(&mut self.removed, true) {
            return;
        }
        let removal = Removal {
            client: self.client.clone(),
            name: self.name.clone(),
            retry: self.retry,
            done: false,
        };
        match Handle::try_current() {
            Ok(runtime) => {
                self.tracker.spawn_on(removal.run(), &runtime);
            }
            Err(_) => drop(removal),
        }
    }
}

/// The removal of a container. If the runtime ends before it is done, a thread does it.
struct Removal {
    client: Docker,
    name: String,
    retry: Retry,
    done: bool,
}

impl Removal {
    async fn run(mut self) {
        // There is nobody left to tell.
        let _ = remove(&self.client, &self.name, self.retry).await;
        self.done = true;
    }
}

impl Drop for Removal {
    fn drop(&mut self) {
        if self.done {
            return;
        }
        let (client, name, retry) = (self.client.clone(), self.name.clone(), self.retry);
        let thread = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
            if let Ok(runtime) = runtime {
                let _ = runtime.block_on(remove(&client, &name, retry));
            }
        });
        let _ = thread.join();
    }
}

async fn remove(client: &Docker, name: &str, retry: Retry) -> Result<(), ContainerError> {
    let action = "remove a container";
    let options = RemoveContainerOptionsBuilder::new().force(true).v(true).build();
    let once = || async {
        match timeout(SHORT, client.remove_container(name, Some(options.clone()))).await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(error)) if status(&error) == Some(404) => Ok(()),
            Ok(Err(error)) => Err(error),
            Err(_) => Err(bollard::errors::Error::RequestTimeoutError),
        }
    };
    for _ in 0..100 {
        match retry.run(once).await {
            // Somebody else removes it, and is waited for.
            Err(error) if status(&error) == Some(409) => {
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
            result => return result.map_err(|error| daemon(action, &error)),
        }
    }
    retry.run(once).await.map_err(|error| daemon(action, &error))
}
