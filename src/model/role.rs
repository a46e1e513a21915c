//! Roles with their weights, and the limits on how fast frameworks of a principal may send
//! messages to the master.

use crate::codec::message;
use crate::model::id::FrameworkId;
use crate::model::resource::Resource;

message! {
    /// A role as the operator API reports it. Since 1.0.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Role = v1::Role {
        /// The role.
        pub name: String = 1,
        /// Its share relative to other roles; 1 unless changed.
        pub weight: f64 = 2,
        /// Frameworks subscribed to it.
        pub frameworks: Vec<FrameworkId> = 3,
        /// Resources allocated to those frameworks under the role.
        pub resources: Vec<Resource> = 4,
    }
}

message! {
    /// Weight of a role, for reading and setting. Since 0.28.
    #[derive(Clone, Debug, PartialEq)]
    pub struct WeightInfo = v1::WeightInfo {
        /// Share relative to other roles; more than zero.
        pub weight: f64 = 1,
        /// The role; unset is invalid when setting.
        pub role: Option<String> = 2,
    }
}

message! {
    /// Limit on messages from all frameworks of one principal together; set by the operator
    /// with the master's `--rate_limits`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RateLimit = v1::RateLimit {
        /// Messages handled per second; unset means without limit, and `capacity` is then
        /// ignored.
        pub qps: Option<f64> = 1,
        /// Principal of the frameworks, as in `FrameworkInfo.principal`.
        pub principal: String = 2,
        /// Messages that may wait; further ones are dropped with an error to the framework.
        /// Unset means any number.
        pub capacity: Option<u64> = 3,
    }
}

message! {
    /// All limits of a master.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RateLimits = v1::RateLimits {
        /// Limits by principal, each principal once.
        pub limits: Vec<RateLimit> = 1,
        /// Limit for all other frameworks taken together, as `RateLimit.qps`; unset means they
        /// are not limited.
        pub aggregate_default_qps: Option<f64> = 2,
        /// Waiting messages for all other frameworks taken together, as `RateLimit.capacity`.
        pub aggregate_default_capacity: Option<u64> = 3,
    }
}
