//! What a master or agent tells about itself: its version, flags and metrics, and the
//! files it lets others read.

use std::time::SystemTime;

use crate::codec::message;
use crate::model::time;
use crate::model::time::TimeInfo;

message! {
    /// Release and build of a master or agent. Since 1.0.
    #[derive(Clone, Debug, PartialEq)]
    pub struct VersionInfo = v1::VersionInfo {
        /// Release, such as `1.11.0`.
        ///
        /// Field `version` = 1.
        pub version: String,
        /// Time of the build as text.
        ///
        /// Field `build_date` = 2.
        pub build_date: Option<String>,
        /// Time of the build in seconds since the Unix epoch.
        ///
        /// Field `build_time` = 3.
        pub build_time: Option<f64>,
        /// User who built it.
        ///
        /// Field `build_user` = 4.
        pub build_user: Option<String>,
        /// Commit it was built from; unset for builds outside a repository.
        ///
        /// Field `git_sha` = 5.
        pub git_sha: Option<String>,
        /// Branch it was built from, if known.
        ///
        /// Field `git_branch` = 6.
        pub git_branch: Option<String>,
        /// Tag it was built from, if any.
        ///
        /// Field `git_tag` = 7.
        pub git_tag: Option<String>,
    }
}

message! {
    /// One flag of a master or agent. Since 1.0.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Flag = v1::Flag {
        /// Name without leading dashes.
        ///
        /// Field `name` = 1.
        pub name: String,
        /// Value as text; unset for a flag that has none.
        ///
        /// Field `value` = 2.
        pub value: Option<String>,
    }
}

message! {
    /// One metric at one moment. Since 1.0.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Metric = v1::Metric {
        /// Name, with parts separated by slashes, such as `master/uptime_secs`.
        ///
        /// Field `name` = 1.
        pub name: String,
        /// Its value; counters and gauges alike are doubles.
        ///
        /// Field `value` = 2.
        pub value: Option<f64>,
    }
}

message! {
    /// A file in a directory that can be browsed. Since 1.0.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct FileInfo = v1::FileInfo {
        /// Path as the API names it, which need not be that on disk.
        ///
        /// Field `path` = 1.
        pub path: String,
        /// Number of hard links.
        ///
        /// Field `nlink` = 2.
        pub nlink: Option<i32>,
        /// Size in bytes.
        ///
        /// Field `size` = 3.
        pub size: Option<u64>,
        /// Time of last modification; whole seconds.
        ///
        /// Field `mtime` = 4.
        pub mtime: Option<TimeInfo>,
        /// File type and permission bits, as `st_mode` of `stat`.
        ///
        /// Field `mode` = 5.
        pub mode: Option<u32>,
        /// Name of the owner; the number as text if it has no name.
        ///
        /// Field `uid` = 6.
        pub uid: Option<String>,
        /// Name of the group; the number as text if it has no name.
        ///
        /// Field `gid` = 7.
        pub gid: Option<String>,
    }
}

impl VersionInfo {
    /// Time of the build. `None` if unset, before 1970, or not representable.
    pub fn build_time(&self) -> Option<SystemTime> {
        time::since_epoch(self.build_time?)
    }
}
