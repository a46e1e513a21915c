//! The leading master by its node in ZooKeeper.

use std::time::Duration;

use futures_util::future::BoxFuture;
use mesos_protocol::master::{ZooKeeperSpec, leader_node, master_address, read_node};
use mesos_types::libprocess::Upid;
use tokio::sync::mpsc;
use tokio::task::JoinHandle;
use zookeeper_client::{Client, Error, EventType, SessionState};

use super::detector::{DetectError, Detector, Masters};

/// The wait after something failed.
const PAUSE: Duration = Duration::from_secs(1);

/// Follows the election of masters in ZooKeeper, on a task of its own.
#[derive(Debug)]
pub(crate) struct ZooKeeper {
    news: mpsc::UnboundedReceiver<Result<Masters, DetectError>>,
    task: JoinHandle<()>,
}

impl ZooKeeper {
    /// Needs a runtime of tokio.
    pub fn new(spec: ZooKeeperSpec, session: Duration) -> Self {
        let (sender, news) = mpsc::unbounded_channel();
        let follower = Follower { spec, session, sender, told: None };
        ZooKeeper { news, task: tokio::spawn(follower.run()) }
    }
}

impl Drop for ZooKeeper {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Detector for ZooKeeper {
    fn next(&mut self) -> BoxFuture<'_, Result<Masters, DetectError>> {
        Box::pin(async {
            match self.news.recv().await {
                Some(news) => news,
                None => std::future::pending().await,
            }
        })
    }
}

struct Follower {
    spec: ZooKeeperSpec,
    session: Duration,
    sender: mpsc::UnboundedSender<Result<Masters, DetectError>>,
    /// What was told last.
    told: Option<Option<Upid>>,
}

impl Follower {
    async fn run(mut self) {
        loop {
            match self.follow().await {
                Error::AuthFailed | Error::NoAuth | Error::BadArguments(_) => {
                    let text = "the credentials or the path are refused".to_owned();
                    let _ = self.sender.send(Err(DetectError::ZooKeeper(text)));
                    return;
                }
                error => tracing::info!(%error, "the session with ZooKeeper has ended"),
            }
            self.tell(None);
            if self.sender.is_closed() {
                return;
            }
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// Tells who leads, if that is news.
    fn tell(&mut self, leader: Option<Upid>) {
        if self.told.as_ref() != Some(&leader) {
            // Without a listener the task is aborted.
            let _ = self.sender.send(Ok(leader.clone().into_iter().collect()));
            self.told = Some(leader);
        }
    }

    /// Follows the election for one session.
    async fn follow(&mut self) -> Error {
        let mut connector = Client::connector().with_session_timeout(self.session);
        if let Some(credentials) = &self.spec.credentials {
            connector = connector.with_auth("digest", credentials.as_bytes());
        }
        let client = match connector.connect(&self.spec.connect_string()).await {
            Ok(client) => client,
            Err(error) => return error,
        };
        let mut state = client.state_watcher();
        // The node of the leader whose content was read.
        let mut known: Option<String> = None;
        let path = self.spec.path.trim_end_matches('/').to_owned();
        loop {
            let root = if path.is_empty() { "/" } else { path.as_str() };
            let watched = match client.list_and_watch_children(root).await {
                Ok((children, watcher)) => {
                    match self.lead(&client, &path, &children, &mut known).await {
                        Ok(true) => Some(watcher),
                        // The node went away in between.
                        Ok(false) => continue,
                        Err(error) => return error,
                    }
                }
                Err(Error::NoNode) => {
                    known = None;
                    self.tell(None);
                    match client.check_and_watch_stat(root).await {
                        Ok((None, watcher)) => Some(watcher),
                        Ok((Some(_), _)) => None,
                        Err(error) => return error,
                    }
                }
                Err(error) => return error,
            };
            let Some(watcher) = watched else { continue };
            let mut changed = Box::pin(watcher.changed());
            let mut disconnected = client.state() == SessionState::Disconnected;
            loop {
                tokio::select! {
                    event = &mut changed => match event.event_type {
                        EventType::Session => return Error::SessionExpired,
                        _ => break,
                    },
                    now = state.changed() => match now {
                        SessionState::SyncConnected | SessionState::ConnectedReadOnly => {
                            disconnected = false;
                        }
                        SessionState::Disconnected => disconnected = true,
                        SessionState::AuthFailed => return Error::AuthFailed,
                        _ => return Error::SessionExpired,
                    },
                    // The servers end the session by now, though nobody can say so.
                    () = tokio::time::sleep(self.session), if disconnected => {
                        return Error::SessionExpired;
                    }
                }
            }
        }
    }

    /// Reads and tells who leads. False if the node is gone again.
    async fn lead(
        &mut self,
        client: &Client,
        path: &str,
        children: &[String],
        known: &mut Option<String>,
    ) -> Result<bool, Error> {
        let Some(node) = leader_node(children) else {
            *known = None;
            self.tell(None);
            return Ok(true);
        };
        if known.as_ref() == Some(&node.name) {
            return Ok(true);
        }
        let content = match client.get_data(&format!("{path}/{}", node.name)).await {
            Ok((content, _)) => content,
            Err(Error::NoNode) => return Ok(false),
            Err(error) => return Err(error),
        };
        let leader = match read_node(node.format, &content) {
            Ok(info) => master_address(&info).map_err(|error| error.to_string()),
            Err(error) => Err(error.to_string()),
        };
        let leader = leader.map_err(|error| {
            tracing::warn!(node = node.name, error, "the node of the leader cannot be read");
        });
        *known = Some(node.name);
        self.tell(leader.ok());
        Ok(true)
    }
}
