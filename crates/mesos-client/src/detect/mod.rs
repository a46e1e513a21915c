//! Where the leading master is.

mod detector;
#[cfg(feature = "zookeeper")]
mod zookeeper;

use std::time::Duration;

use futures_util::future::BoxFuture;
use mesos_protocol::master::{MasterSpec, MasterSpecError};

pub use detector::{DetectError, Detector, Masters};

/// Masters that are always the same. A master that does not lead names the one who does.
#[derive(Clone, Debug)]
pub struct Fixed {
    masters: Option<Masters>,
}

impl Fixed {
    /// These masters.
    pub fn new(masters: Masters) -> Self {
        Fixed { masters: Some(masters) }
    }
}

impl Detector for Fixed {
    fn next(&mut self) -> BoxFuture<'_, Result<Masters, DetectError>> {
        Box::pin(async {
            match self.masters.take() {
                Some(masters) => Ok(masters),
                None => std::future::pending().await,
            }
        })
    }
}

/// How many files may name another one.
const MAX_FILES: usize = 8;

/// A detector for what a user wrote, as [`MasterSpec`] describes it. Files are read now, white
/// space around their content does not count. A session with ZooKeeper lasts for so long
/// without a word of its servers.
///
/// # Errors
/// The text, or the content of the file, does not say where masters are.
pub async fn detector(spec: &str, session: Duration) -> Result<Box<dyn Detector>, DetectError> {
    let mut spec: MasterSpec = spec.parse()?;
    for _ in 0..MAX_FILES {
        match spec {
            MasterSpec::Standalone(one) => return Ok(Box::new(Fixed::new(vec![one]))),
            MasterSpec::List(several) => return Ok(Box::new(Fixed::new(several))),
            MasterSpec::ZooKeeper(zk) => return zookeeper(zk, session),
            MasterSpec::File(path) => {
                let text = tokio::fs::read_to_string(&path).await.map_err(|error| {
                    DetectError::File { path: path.clone().into(), reason: error.to_string() }
                })?;
                spec = text.trim().parse()?;
                if let MasterSpec::File(next) = &spec {
                    if *next == path {
                        return Err(MasterSpecError::Nested(path).into());
                    }
                }
            }
        }
    }
    Err(MasterSpecError::Nested(spec.to_string()).into())
}

#[cfg(feature = "zookeeper")]
fn zookeeper(
    spec: mesos_protocol::master::ZooKeeperSpec,
    session: Duration,
) -> Result<Box<dyn Detector>, DetectError> {
    Ok(Box::new(zookeeper::ZooKeeper::new(spec, session)))
}

#[cfg(not(feature = "zookeeper"))]
fn zookeeper(
    _: mesos_protocol::master::ZooKeeperSpec,
    _: Duration,
) -> Result<Box<dyn Detector>, DetectError> {
    Err(DetectError::NoZooKeeper)
}
