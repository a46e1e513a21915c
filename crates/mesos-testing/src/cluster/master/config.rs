use std::collections::BTreeMap;
use std::fmt;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::time::Duration;

use data_encoding::BASE64;
use http::HeaderMap;
use http::header::AUTHORIZATION;
use mesos_protocol::v0::cram_md5::Credentials;
use mesos_types::{Address, MasterInfo, master_info};

/// What a master needs to know.
#[derive(Clone, Debug)]
pub struct MasterConfig {
    /// Where it is reached.
    pub address: SocketAddr,
    /// The name of its host.
    pub hostname: String,
    /// The time between heartbeats of streams of events. 15 seconds by default.
    pub heartbeat: Duration,
    /// The time between offers of what was given back. 1 second by default, as in Mesos.
    pub allocation_interval: Duration,
    /// How long an offer stays valid. By default it does not expire.
    pub offer_timeout: Option<Duration>,
    /// The time between pings of agents. 15 seconds by default.
    pub ping_interval: Duration,
    /// After so long without a word of it an agent is lost. 75 seconds by default.
    pub agent_timeout: Duration,
    /// Whoever may speak to the master. By default anybody, without a name.
    pub principals: Option<Principals>,
    /// How many tasks that are done with are remembered, of each framework. 1,000 by default.
    pub max_completed_tasks: usize,
    /// The release that the master says it is.
    pub version: String,
}

impl Default for MasterConfig {
    fn default() -> Self {
        MasterConfig {
            address: SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 5050),
            hostname: "localhost".to_owned(),
            heartbeat: Duration::from_secs(15),
            allocation_interval: Duration::from_secs(1),
            offer_timeout: None,
            ping_interval: Duration::from_secs(15),
            agent_timeout: Duration::from_secs(75),
            principals: None,
            max_completed_tasks: 1000,
            version: super::super::VERSION.to_owned(),
        }
    }
}

impl MasterConfig {
    pub(super) fn master_info(&self, id: String) -> MasterInfo {
        use master_info::capability::Type;
        let (ip, port) = (self.address.ip(), self.address.port());
        // The address as it lies in memory on a little-endian machine, as Mesos has it.
        let number = match ip {
            IpAddr::V4(ip) => u32::from_le_bytes(ip.octets()),
            IpAddr::V6(_) => 0,
        };
        let capabilities = [Type::AgentUpdate, Type::AgentDraining, Type::QuotaV2];
        MasterInfo {
            pid: Some(format!("master@{}", self.address)),
            hostname: Some(self.hostname.clone()),
            version: Some(self.version.clone()),
            address: Some(Address {
                hostname: Some(self.hostname.clone()),
                ip: Some(ip.to_string()),
                ..Address::new(i32::from(port))
            }),
            capabilities: capabilities
                .map(|kind| master_info::Capability { r#type: Some(kind) })
                .into(),
            ..MasterInfo::new(id, number, u32::from(port))
        }
    }
}

/// Names and secrets. `Debug` shows the names alone.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Principals(BTreeMap<String, String>);

impl fmt::Debug for Principals {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

impl<N: Into<String>, S: Into<String>> FromIterator<(N, S)> for Principals {
    fn from_iter<I: IntoIterator<Item = (N, S)>>(pairs: I) -> Self {
        Principals(pairs.into_iter().map(|(n, s)| (n.into(), s.into())).collect())
    }
}

impl Principals {
    /// The principal that a request proves to be of, by HTTP Basic authentication.
    pub(super) fn of(&self, headers: &HeaderMap) -> Option<&str> {
        let value = headers.get(AUTHORIZATION)?.to_str().ok()?;
        let encoded = value.strip_prefix("Basic ")?;
        let decoded = String::from_utf8(BASE64.decode(encoded.trim().as_bytes()).ok()?).ok()?;
        let (name, secret) = decoded.split_once(':')?;
        let (known, expected) = self.0.get_key_value(name)?;
        (expected == secret).then_some(known)
    }

    pub(super) fn for_cram_md5(&self) -> Credentials {
        self.0.iter().map(|(name, secret)| (name.clone(), secret.clone())).collect()
    }
}
