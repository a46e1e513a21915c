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
        ///
        /// Field `name` = 1.
        pub name: String,
        /// Its share relative to other roles; 1 unless changed.
        ///
        /// Field `weight` = 2.
        pub weight: f64,
        /// Frameworks subscribed to it.
        ///
        /// Field `frameworks` = 3.
        pub frameworks: Vec<FrameworkId>,
        /// Resources allocated to those frameworks under the role.
        ///
        /// Field `resources` = 4.
        pub resources: Vec<Resource>,
    }
}

message! {
    /// Weight of a role, for reading and setting. Since 0.28.
    #[derive(Clone, Debug, PartialEq)]
    pub struct WeightInfo = v1::WeightInfo {
        /// Share relative to other roles; more than zero.
        ///
        /// Field `weight` = 1.
        pub weight: f64,
        /// The role; unset is invalid when setting.
        ///
        /// Field `role` = 2.
        pub role: Option<String>,
    }
}

message! {
    /// Limit on messages from all frameworks of one principal together; set by the operator
    /// with the master's `--rate_limits`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RateLimit = v1::RateLimit {
        /// Messages handled per second; unset means without limit, and `capacity` is then
        /// ignored.
        ///
        /// Field `qps` = 1.
        pub qps: Option<f64>,
        /// Principal of the frameworks, as in `FrameworkInfo.principal`.
        ///
        /// Field `principal` = 2.
        pub principal: String,
        /// Messages that may wait; further ones are dropped with an error to the framework.
        /// Unset means any number.
        ///
        /// Field `capacity` = 3.
        pub capacity: Option<u64>,
    }
}

message! {
    /// All limits of a master.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RateLimits = v1::RateLimits {
        /// Limits by principal, each principal once.
        ///
        /// Field `limits` = 1.
        pub limits: Vec<RateLimit>,
        /// Limit for all other frameworks taken together, as `RateLimit.qps`; unset means they
        /// are not limited.
        ///
        /// Field `aggregate_default_qps` = 2.
        pub aggregate_default_qps: Option<f64>,
        /// Waiting messages for all other frameworks taken together, as `RateLimit.capacity`.
        ///
        /// Field `aggregate_default_capacity` = 3.
        pub aggregate_default_capacity: Option<u64>,
    }
}
