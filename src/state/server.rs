//! What masters and agents alike tell of themselves: files, containers, metrics, flags, release.

use std::fmt;

use serde_core::de::{Deserialize, Deserializer};
use serde_core::ser::{Serialize, Serializer};

use super::define::{self, List, document};
use super::task::ContainerStatus;
use super::value::{Data, Named, Number, Protobuf, Scalar};
use crate::ResourceStatistics;

document! {
    /// A file or folder; the document of `/files/browse` is a list of them.
    "a file"
    pub struct File {
        /// Its path, as the server knows it.
        pub path: Option<String> = "path",
        /// Its type and permissions: `-rw-r--r--`, where a folder begins with `d`.
        pub mode: Option<String> = "mode",
        /// Number of hard links.
        pub nlink: Option<Number> = "nlink",
        /// Name of its owner.
        pub uid: Option<String> = "uid",
        /// Name of its group.
        pub gid: Option<String> = "gid",
        /// Size in bytes.
        pub size: Option<Number> = "size",
        /// When it was changed last, in seconds since the Unix epoch.
        pub mtime: Option<Number> = "mtime",
    }
}

document! {
    /// The document of `/files/read`: a piece of a file, of at most 16 memory pages (64 kB).
    "a piece of a file"
    pub struct FileData {
        /// The bytes.
        pub data: Option<Data> = "data",
        /// Where in the file they begin. For a request from the end on, or from behind it, this
        /// is the size of the file, and `data` is empty.
        pub offset: Option<Number> = "offset",
    }
}

document! {
    /// A container; the documents of `/containers` and `/monitor/statistics` are lists of them.
    "a container"
    pub struct Container {
        /// The container; in `/containers`.
        pub container_id: Option<String> = "container_id",
        /// Its executor.
        pub executor_id: Option<String> = "executor_id",
        /// Name of its executor.
        pub executor_name: Option<String> = "executor_name",
        /// Its framework.
        pub framework_id: Option<String> = "framework_id",
        /// Where its task came from, by the framework's own words.
        pub source: Option<String> = "source",
        /// What it uses. Absent while the agent cannot tell.
        pub statistics: Option<Protobuf<ResourceStatistics>> = "statistics",
        /// How it is; in `/containers`.
        pub status: Option<ContainerStatus> = "status",
    }
}

document! {
    /// The document of `/version`.
    "a release"
    pub struct Version {
        /// The release.
        pub version: Option<String> = "version",
        /// Commit it was built from.
        pub git_sha: Option<String> = "git_sha",
        /// Branch it was built from.
        pub git_branch: Option<String> = "git_branch",
        /// Tag it was built from.
        pub git_tag: Option<String> = "git_tag",
        /// When it was built, as text.
        pub build_date: Option<String> = "build_date",
        /// When it was built, in seconds since the Unix epoch.
        pub build_time: Option<Number> = "build_time",
        /// Who built it.
        pub build_user: Option<String> = "build_user",
    }
}

document! {
    /// The document of `/flags`.
    "flags"
    pub struct Flags {
        /// The flags, by name without dashes; the values are texts.
        pub flags: Option<Named<Scalar>> = "flags",
    }
}

document! {
    /// The document of `/system/stats.json`.
    "statistics of a machine"
    pub struct SystemStats {
        /// Load over one minute.
        pub avg_load_1min: Option<Number> = "avg_load_1min",
        /// Load over five minutes.
        pub avg_load_5min: Option<Number> = "avg_load_5min",
        /// Load over fifteen minutes.
        pub avg_load_15min: Option<Number> = "avg_load_15min",
        /// Number of processors.
        pub cpus_total: Option<Number> = "cpus_total",
        /// Memory in bytes.
        pub mem_total_bytes: Option<Number> = "mem_total_bytes",
        /// Free memory in bytes.
        pub mem_free_bytes: Option<Number> = "mem_free_bytes",
    }
}

document! {
    /// The document of `/containerizer/debug`.
    "what the containerizer waits for"
    pub struct ContainerizerDebug {
        /// Operations that have not ended.
        pub pending: List<serde_json::Value> = "pending",
    }
}

/// The document of `/metrics/snapshot`: the value of each metric, by name, such as
/// `master/uptime_secs`.
pub type Metrics = Named<Scalar>;

/// The document of `/files/debug`: the paths on disk, by the names under which they are served.
pub type AttachedFiles = Named<Scalar>;

impl File {
    /// The last part of its path.
    pub fn name(&self) -> &str {
        let path = self.path.as_deref().unwrap_or_default().trim_end_matches('/');
        path.rsplit('/').next().unwrap_or_default()
    }

    /// Whether it is a folder.
    pub fn is_folder(&self) -> bool {
        self.mode.as_deref().is_some_and(|mode| mode.starts_with('d'))
    }
}

impl FileData {
    /// The bytes; none if the member is missing.
    pub fn bytes(&self) -> &[u8] {
        self.data.as_ref().map(|data| data.0.as_ref()).unwrap_or_default()
    }

    /// The document as Mesos writes it, with bytes that are not UTF-8 as they are.
    pub fn to_json(&self) -> Vec<u8> {
        if let Ok(json) = serde_json::to_vec(self) {
            return json;
        }
        // Bytes that are not UTF-8 stand for themselves in Mesos' JSON, which no writer of JSON
        // makes: they are put in where the text of the member is.
        let rest = FileData { data: None, ..self.clone() };
        let rest = serde_json::to_vec(&rest).unwrap_or_default();
        let mut json = br#"{"data":""#.to_vec();
        for &byte in self.bytes() {
            match byte {
                b'"' => json.extend(br#"\""#),
                b'\\' => json.extend(br"\\"),
                b'\n' => json.extend(br"\n"),
                0..0x20 => json.extend(format!("\\u{byte:04X}").bytes()),
                _ => json.push(byte),
            }
        }
        json.push(b'"');
        match rest.get(1..) {
            Some(members) if members.len() > 1 => {
                json.push(b',');
                json.extend(members);
            }
            _ => json.push(b'}'),
        }
        json
    }
}

impl<'de, T: define::Read> Deserialize<'de> for Named<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        define::deserialize(from)
    }
}

/// A document that is a list: [`File`]s of `/files/browse`, [`Weight`](super::Weight)s of
/// `/weights`, [`Container`]s of `/containers` and `/monitor/statistics`.
#[derive(Clone, Debug, PartialEq)]
pub struct Listing<T>(pub Vec<T>);

impl<T> Default for Listing<T> {
    fn default() -> Self {
        Listing(Vec::new())
    }
}

impl<T> std::ops::Deref for Listing<T> {
    type Target = [T];
    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<T: Serialize> Serialize for Listing<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<T: define::Read> define::Read for Listing<T> {
    fn read<'de, D: Deserializer<'de>>(
        &mut self,
        from: D,
        at: &define::Trace,
    ) -> Result<define::Found, D::Error> {
        self.0.read(from, at)
    }
}

impl<'de, T: define::Read> Deserialize<'de> for Listing<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        define::deserialize(from)
    }
}

/// What `/health` says: a server that lives answers with status 200 and no document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Health {
    /// Whether the server lives.
    pub healthy: bool,
}

impl Health {
    /// By the status of the answer.
    pub fn of_status(status: u16) -> Self {
        Health { healthy: status == 200 }
    }
}

/// Where `/redirect` leads: the leading master. The answer has status 307, no document, and this
/// in its header `Location`, as `//host:port`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Redirect {
    /// Host and port of the leading master.
    pub leader: String,
}

impl Redirect {
    /// By the header `Location`, which may also have a scheme and a path. `None` if it names no
    /// host.
    pub fn of_location(location: &str) -> Option<Self> {
        let (_, rest) = location.split_once("//")?;
        let leader = rest.split(['/', '?', '#']).next().filter(|leader| !leader.is_empty())?;
        Some(Redirect { leader: leader.to_owned() })
    }
}

impl fmt::Display for Redirect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "//{}", self.leader)
    }
}
