//! Tells a framework which master leads.

use std::net::SocketAddr;

use mesos_client::detect::{DetectError, Detector, Masters};
use mesos_types::libprocess::Upid;
use tokio::sync::watch;

/// Follows the leading master of a [`TestCluster`](super::TestCluster), as a real detector does
/// with ZooKeeper.
#[derive(Debug)]
pub struct LeaderDetector {
    leader: watch::Receiver<Option<SocketAddr>>,
}

impl LeaderDetector {
    pub(super) fn new(mut leader: watch::Receiver<Option<SocketAddr>>) -> Self {
        // The one who leads now is news.
        leader.mark_changed();
        LeaderDetector { leader }
    }
}

impl Detector for LeaderDetector {
    fn next(&mut self) -> futures_util::future::BoxFuture<'_, Result<Masters, DetectError>> {
        Box::pin(async {
            if self.leader.changed().await.is_err() {
                // The cluster is gone, and no master will ever lead again.
                std::future::pending::<()>().await;
            }
            let leader = *self.leader.borrow_and_update();
            let pid =
                leader.and_then(|at| Upid::new("master", &at.ip().to_string(), at.port()).ok());
            Ok(pid.into_iter().collect())
        })
    }
}
