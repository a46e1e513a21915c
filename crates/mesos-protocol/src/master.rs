//! Where the leading master is: what a user writes, and how the leader is chosen.

use std::fmt;
use std::net::Ipv4Addr;
use std::str::FromStr;

use mesos_types::libprocess::{Upid, UpidError};
use mesos_types::{Address, Codec, DecodeError, Dialect, MasterInfo, json};

/// Where to find the leading master, as a user writes it.
///
/// | text | meaning |
/// |---|---|
/// | `10.0.0.1:5050`, `master@10.0.0.1:5050` | one master, or any that knows the leader |
/// | `10.0.0.1:5050,10.0.0.2:5050` | several masters, asked in turn |
/// | `zk://user:secret@a:2181,b:2181/mesos` | nodes below `/mesos` in ZooKeeper |
/// | `file:///etc/mesos/zk` | a file that holds one of the others |
///
/// `Debug` and `Display` do not show the credentials of ZooKeeper.
///
/// ```
/// use mesos_protocol::master::MasterSpec;
///
/// let spec: MasterSpec = "zk://a:2181,b/mesos".parse()?;
/// let MasterSpec::ZooKeeper(zk) = spec else { unreachable!() };
/// assert_eq!(zk.connect_string(), "a:2181,b:2181");
/// assert_eq!(zk.path, "/mesos");
/// # Ok::<(), mesos_protocol::master::MasterSpecError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MasterSpec {
    /// The address of a master. Its process is `master` unless the text says otherwise.
    Standalone(Upid),
    /// The addresses of several masters, at least two.
    List(Vec<Upid>),
    /// Nodes in ZooKeeper.
    ZooKeeper(ZooKeeperSpec),
    /// The path of a file whose content is again such a text.
    File(String),
}

/// Servers of ZooKeeper, and the path below which masters stand for election.
#[derive(Clone, PartialEq, Eq)]
pub struct ZooKeeperSpec {
    /// The servers as they were written, `host` or `host:port`; at least one.
    pub hosts: Vec<String>,
    /// The path, beginning with `/`.
    pub path: String,
    /// User name and password for the scheme `digest`, `user:password`.
    pub credentials: Option<String>,
}

/// A text that is not a [`MasterSpec`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum MasterSpecError {
    /// The text is empty.
    #[error("the location of the master is empty")]
    Empty,
    /// The text is not the address of a master.
    #[error(transparent)]
    Address(#[from] UpidError),
    /// The text is not the location of servers of ZooKeeper. The text is not shown, since it
    /// may hold a password.
    #[error("the location of ZooKeeper {0}")]
    ZooKeeper(&'static str),
    /// Files that name files are nested too deeply.
    #[error("the file {0:?} is named by a file already")]
    Nested(String),
}

impl FromStr for MasterSpec {
    type Err = MasterSpecError;

    fn from_str(text: &str) -> Result<Self, MasterSpecError> {
        if text.is_empty() {
            return Err(MasterSpecError::Empty);
        }
        if let Some(path) = text.strip_prefix("file://") {
            return Ok(MasterSpec::File(path.to_owned()));
        }
        if text.starts_with("zk://") {
            return text.parse().map(MasterSpec::ZooKeeper);
        }
        let addresses = text.split(',').map(address).collect::<Result<Vec<_>, _>>()?;
        match <[Upid; 1]>::try_from(addresses) {
            Ok([one]) => Ok(MasterSpec::Standalone(one)),
            Err(several) => Ok(MasterSpec::List(several)),
        }
    }
}

/// `host:port`, or with the id of the process before it.
fn address(text: &str) -> Result<Upid, UpidError> {
    if text.contains('@') { text.parse() } else { format!("master@{text}").parse() }
}

impl fmt::Display for MasterSpec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            MasterSpec::Standalone(one) => one.fmt(f),
            MasterSpec::List(several) => {
                for (i, one) in several.iter().enumerate() {
                    write!(f, "{}{one}", if i == 0 { "" } else { "," })?;
                }
                Ok(())
            }
            MasterSpec::ZooKeeper(zk) => zk.fmt(f),
            MasterSpec::File(path) => write!(f, "file://{path}"),
        }
    }
}

/// The port of a server of ZooKeeper that is written without one.
const ZOOKEEPER_PORT: u16 = 2181;

impl FromStr for ZooKeeperSpec {
    type Err = MasterSpecError;

    fn from_str(text: &str) -> Result<Self, MasterSpecError> {
        use MasterSpecError::ZooKeeper;
        let rest = text.strip_prefix("zk://").ok_or(ZooKeeper("does not begin with zk://"))?;
        let (authority, path) = match rest.find('/') {
            Some(at) => rest.split_at(at),
            None => (rest, "/"),
        };
        let (credentials, hosts) = match authority.rsplit_once('@') {
            Some((credentials, hosts)) if credentials.contains(':') => (Some(credentials), hosts),
            Some(_) => return Err(ZooKeeper("has a user name without a password")),
            None => (None, authority),
        };
        for host in hosts.split(',') {
            let (name, port) = match host.rsplit_once(':') {
                // An IPv6 address stands in brackets, with or without a port.
                Some((name, port)) if !port.ends_with(']') => (name, Some(port)),
                _ => (host, None),
            };
            if name.is_empty() || !name.bytes().all(|b| b.is_ascii_graphic()) {
                return Err(ZooKeeper("has a server without a name"));
            }
            let digits = |port: &str| port.bytes().all(|b| b.is_ascii_digit());
            if !port.is_none_or(|port| digits(port) && port.parse::<u16>().is_ok()) {
                return Err(ZooKeeper("has a server whose port is not a number"));
            }
        }
        Ok(ZooKeeperSpec {
            hosts: hosts.split(',').map(str::to_owned).collect(),
            path: path.to_owned(),
            credentials: credentials.map(str::to_owned),
        })
    }
}

impl ZooKeeperSpec {
    /// The servers with their ports, separated by commas, as clients of ZooKeeper take them.
    pub fn connect_string(&self) -> String {
        let mut text = String::new();
        for host in &self.hosts {
            if !text.is_empty() {
                text.push(',');
            }
            text.push_str(host);
            let port = host.rsplit_once(':').is_some_and(|(_, port)| !port.ends_with(']'));
            if !port {
                text.push_str(&format!(":{ZOOKEEPER_PORT}"));
            }
        }
        text
    }
}

impl fmt::Display for ZooKeeperSpec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hidden = if self.credentials.is_some() { "<hidden>@" } else { "" };
        write!(f, "zk://{hidden}{}{}", self.hosts.join(","), self.path)
    }
}

impl fmt::Debug for ZooKeeperSpec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ZooKeeperSpec({self})")
    }
}

/// How the content of a master's node is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NodeFormat {
    /// JSON, in nodes `json.info_…`; since 0.23.
    Json,
    /// Protobuf, in nodes `info_…`; up to 0.23.
    Protobuf,
}

/// The node of a master in ZooKeeper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeaderNode {
    /// Its name below the path of the election.
    pub name: String,
    /// How its content is written.
    pub format: NodeFormat,
}

/// The beginnings of names of nodes, the preferred one first.
const PREFIXES: [(&str, NodeFormat); 2] =
    [("json.info_", NodeFormat::Json), ("info_", NodeFormat::Protobuf)];

/// The node of the leading master among the children of the path of the election: that of the
/// lowest sequence number among the nodes `json.info_…`, or if there are none among `info_…`.
/// Other nodes do not matter.
///
/// ```
/// use mesos_protocol::master::leader_node;
///
/// let children = ["info_0000000001", "json.info_0000000003", "json.info_0000000002", "log"];
/// assert_eq!(leader_node(&children).unwrap().name, "json.info_0000000002");
/// ```
pub fn leader_node<S: AsRef<str>>(children: &[S]) -> Option<LeaderNode> {
    PREFIXES.iter().find_map(|&(prefix, format)| {
        let name = lowest(children, prefix)?.to_owned();
        Some(LeaderNode { name, format })
    })
}

/// The nodes of all masters that stand for election, by sequence number; those of the preferred
/// format, if there are any.
pub fn candidate_nodes<S: AsRef<str>>(children: &[S]) -> Vec<LeaderNode> {
    for &(prefix, format) in &PREFIXES {
        let mut nodes: Vec<(u64, &str)> = children
            .iter()
            .filter_map(|child| Some((sequence(child.as_ref(), prefix)?, child.as_ref())))
            .collect();
        if !nodes.is_empty() {
            nodes.sort_by_key(|(number, _)| *number);
            let node = |(_, name): (u64, &str)| LeaderNode { name: name.to_owned(), format };
            return nodes.into_iter().map(node).collect();
        }
    }
    Vec::new()
}

/// The name with the lowest sequence number after a prefix; the first of several.
pub fn lowest<'a, S: AsRef<str>>(children: &'a [S], prefix: &str) -> Option<&'a str> {
    let names = children.iter().map(AsRef::as_ref);
    names.filter_map(|name| Some((sequence(name, prefix)?, name))).min_by_key(|n| n.0).map(|n| n.1)
}

fn sequence(name: &str, prefix: &str) -> Option<u64> {
    let digits = name.strip_prefix(prefix)?;
    digits.bytes().all(|b| b.is_ascii_digit()).then(|| digits.parse().ok())?
}

/// Reads the content of a master's node.
///
/// # Errors
/// The content is not a `MasterInfo` in that format.
pub fn read_node(format: NodeFormat, content: &[u8]) -> Result<MasterInfo, DecodeError> {
    match format {
        // Masters write the names of package `mesos`, which for this message are the same.
        NodeFormat::Json => json::from_mesos(content, Dialect::V0),
        NodeFormat::Protobuf => MasterInfo::decode(content),
    }
}

/// What is known of a master whose address alone is known. The IPv4 address is that of the host
/// if it is written as one, else the one that the caller looked up.
///
/// ```
/// use mesos_protocol::master::master_info;
///
/// let info = master_info(&"master@127.0.0.1:5050".parse()?, None);
/// assert_eq!((info.ip, info.port), (16777343, 5050));
/// # Ok::<(), mesos_types::libprocess::UpidError>(())
/// ```
pub fn master_info(upid: &Upid, ip: Option<Ipv4Addr>) -> MasterInfo {
    let ip = upid.host().parse().ok().or(ip);
    let bytes = ip.map_or([0; 4], |ip: Ipv4Addr| ip.octets());
    let mut info =
        MasterInfo::new(upid.id().to_owned(), u32::from_le_bytes(bytes), u32::from(upid.port()));
    info.pid = Some(upid.to_string());
    info.hostname = Some(upid.host().to_owned());
    info.address = Some(Address {
        hostname: Some(upid.host().to_owned()),
        ip: ip.map(|ip| ip.to_string()).or_else(|| upid.ip().map(|ip| ip.to_string())),
        ..Address::new(i32::from(upid.port()))
    });
    info
}

/// The address of a master's process: its `pid`, else `master` at its address, else at the older
/// fields `hostname`, `ip` and `port`.
///
/// # Errors
/// The message does not have an address that can be written as one.
pub fn master_address(info: &MasterInfo) -> Result<Upid, UpidError> {
    if let Some(pid) = info.pid.as_deref().filter(|pid| !pid.is_empty()) {
        return pid.parse();
    }
    let (host, port) = master_host(info);
    format!("master@{host}:{port}").parse()
}

/// Host and port of a master as others reach it over HTTP: the address of the field `address`,
/// else of the older fields. An IPv6 address stands in brackets.
pub fn master_host(info: &MasterInfo) -> (String, u16) {
    let given = |text: &Option<String>| text.clone().filter(|text| !text.is_empty());
    let address = info.address.as_ref();
    let ip = Ipv4Addr::from(info.ip.to_le_bytes());
    let host = address
        .and_then(|address| given(&address.ip).or_else(|| given(&address.hostname)))
        .or_else(|| (info.ip != 0).then(|| ip.to_string()))
        .or_else(|| given(&info.hostname))
        .unwrap_or_default();
    let host =
        if host.contains(':') && !host.starts_with('[') { format!("[{host}]") } else { host };
    let port = address.and_then(|a| u16::try_from(a.port).ok()).filter(|port| *port != 0);
    (host, port.or_else(|| u16::try_from(info.port).ok()).unwrap_or(0))
}
