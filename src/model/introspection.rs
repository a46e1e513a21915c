//! Masters and agents about themselves: its version, flags and metrics, and the files it lets
//! others read.

use std::time::SystemTime;

use crate::codec::message;
use crate::model::time;
use crate::model::time::TimeInfo;

message! {
    /// Release and build of a master or agent. Since 1.0.
    #[derive(Clone, Debug, PartialEq)]
    pub struct VersionInfo = v1::VersionInfo {
        /// Release, such as `1.11.0`.
        pub version: String = 1,
        /// Time of the build as text.
        pub build_date: Option<String> = 2,
        /// Time of the build in seconds since the Unix epoch.
        pub build_time: Option<f64> = 3,
        /// User who built it.
        pub build_user: Option<String> = 4,
        /// Commit it was built from; unset for builds outside a repository.
        pub git_sha: Option<String> = 5,
        /// Branch it was built from, if known.
        pub git_branch: Option<String> = 6,
        /// Tag it was built from, if any.
        pub git_tag: Option<String> = 7,
    }
}

message! {
    /// One flag of a master or agent. Since 1.0.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Flag = v1::Flag {
        /// Name without leading dashes.
        pub name: String = 1,
        /// Value as text; unset for a flag that has none.
        pub value: Option<String> = 2,
    }
}

message! {
    /// One metric at one moment. Since 1.0.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Metric = v1::Metric {
        /// Name, with parts separated by slashes, such as `master/uptime_secs`.
        pub name: String = 1,
        /// Its value; counters and gauges alike are doubles.
        pub value: Option<f64> = 2,
    }
}

message! {
    /// A file in a directory that can be browsed. Since 1.0.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct FileInfo = v1::FileInfo {
        /// Path as the API names it, which need not be that on disk.
        pub path: String = 1,
        /// Number of hard links.
        pub nlink: Option<i32> = 2,
        /// Size in bytes.
        pub size: Option<u64> = 3,
        /// Time of last modification; whole seconds.
        pub mtime: Option<TimeInfo> = 4,
        /// File type and permission bits, as `st_mode` of `stat`.
        pub mode: Option<u32> = 5,
        /// Name of the owner; the number as text if it has no name.
        pub uid: Option<String> = 6,
        /// Name of the group; the number as text if it has no name.
        pub gid: Option<String> = 7,
    }
}

impl VersionInfo {
    /// Time of the build. `None` if unset, before 1970, or not representable.
    #[inline]
    pub fn build_time(&self) -> Option<SystemTime> {
        time::since_epoch(self.build_time?)
    }
}
