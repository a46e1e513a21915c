//! Frameworks as they present themselves to the master when they subscribe: identity, roles,
//! capabilities, and the offers that they want.

use std::time::Duration;

use crate::codec::message;
use crate::model::id::FrameworkId;
use crate::model::label::Label;
use crate::model::label::Labels;
use crate::model::time;
use crate::model::with::with;

message! {
    /// Description of a framework, made by its scheduler. A later subscription or update may
    /// change it, except for `user`, `principal` and `checkpoint`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct FrameworkInfo = v1::FrameworkInfo {
        /// Operating system user that executors and tasks run as unless their command names one.
        /// Cannot change; the scheduler driver fills in the current user if empty.
        pub user: String = 1,
        /// Name for people, shown in the web UI.
        pub name: String = 2,
        /// Assigned by the master. Unset on first subscription; set to take over from an earlier
        /// scheduler of the framework.
        pub id: Option<FrameworkId> = 3,
        /// Seconds that the master waits for a disconnected scheduler before it removes the
        /// framework and kills its tasks; 0 by default. Must be less than about 292 years.
        ///
        /// Default `0`.
        pub failover_timeout: Option<f64> = 4,
        /// Whether agents write the framework's state to disk, so that tasks survive a restart
        /// of the agent; false by default. Cannot change.
        ///
        /// Default `false`.
        pub checkpoint: Option<bool> = 5,
        /// The one role of a framework without the `MULTI_ROLE` capability, `*` by default; with
        /// it this must be unset.
        ///
        /// Default `"*"`.
        pub role: Option<String> = 6,
        /// Host of the scheduler, shown in the web UI; the scheduler driver fills it in if
        /// empty.
        pub hostname: Option<String> = 7,
        /// Identity for authorization, rate limits and reservations; equal to the one used to
        /// authenticate. Cannot change.
        pub principal: Option<String> = 8,
        /// Full URL of the framework's own web UI, linked from that of Mesos. Since 0.21.
        pub webui_url: Option<String> = 9,
        /// Capabilities of the scheduler. Since 0.23.
        pub capabilities: Vec<framework_info::Capability> = 10,
        /// Free metadata; not interpreted by Mesos. Since 0.24.
        pub labels: Option<Labels> = 11,
        /// Roles of a `MULTI_ROLE` framework, without duplicates; empty means no offers. Must be
        /// empty without the capability. Since 1.2.
        pub roles: Vec<String> = 12,
        /// Per role, which offers are too small to be useful. Since 1.8.
        pub offer_filters: BTreeMap<String, OfferFilters> = 13,
    }
}

message! {
    /// Standing filter on the offers for a role. Since 1.8.
    #[derive(Clone, Debug, PartialEq)]
    pub struct OfferFilters = v1::OfferFilters {
        /// Smallest offers wanted, in place of the master's `--min_allocatable_resources`; unset
        /// leaves that in force.
        pub min_allocatable_resources: Option<offer_filters::MinAllocatableResources> = 1,
    }
}

/// Types nested in `FrameworkInfo`.
pub mod framework_info {
    use crate::codec::message;

    message! {
        /// Capability that a scheduler declares. Since 0.23.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct Capability = v1::framework_info::Capability {
            /// The capability. Required before 0.27.3, and in 0.28.0.
            pub r#type: Option<capability::Type> = 1 "type",
        }
    }

    /// Types nested in `FrameworkInfo.Capability`.
    pub mod capability {
        use crate::codec::open_enum;

        open_enum! {
            /// Kind of capability.
            pub enum Type = v1::framework_info::capability::Type {
                /// Unset or not known to the reader; ignored. Since 0.27.3 and 0.28.1.
                Unknown = 0 "UNKNOWN",
                /// May be offered revocable resources.
                RevocableResources = 1 "REVOCABLE_RESOURCES",
                /// Understands `TASK_KILLING`; executors send it only then. Since 0.28.
                TaskKillingState = 2 "TASK_KILLING_STATE",
                /// May be offered agents with GPUs; others are not, unless the master is configured
                /// otherwise. Since 1.0.
                GpuResources = 3 "GPU_RESOURCES",
                /// May be offered, and create, shared persistent volumes. Since 1.1.
                SharedResources = 4 "SHARED_RESOURCES",
                /// Understands `TASK_UNREACHABLE`, `TASK_DROPPED`, `TASK_GONE`,
                /// `TASK_GONE_BY_OPERATOR` and `TASK_UNKNOWN`, and deals with tasks that come back
                /// after a partition. Others get `TASK_LOST`. Since 1.1.
                PartitionAware = 5 "PARTITION_AWARE",
                /// Uses `roles` instead of `role`, and looks at the allocation of offers. Since 1.2.
                MultiRole = 6 "MULTI_ROLE",
                /// Reads and writes `Resource.reservations`, and may refine reservations for
                /// sub-roles; without it refined resources are not offered. Since 1.4.
                ReservationRefinement = 7 "RESERVATION_REFINEMENT",
                /// May be offered agents outside the region of the masters. Since 1.4.
                RegionAware = 8 "REGION_AWARE",
            }
        }
    }
}

/// Types nested in `OfferFilters`.
pub mod offer_filters {
    use crate::codec::message;

    message! {
        /// Quantities of scalar resources, all of them needed.
        #[derive(Clone, Debug, PartialEq)]
        pub struct ResourceQuantities = v1::offer_filters::ResourceQuantities {
            /// Amount by resource name; at least one entry, each finite and not negative.
            pub quantities: BTreeMap<String, crate::model::value::Scalar> = 1,
        }
    }

    message! {
        /// Alternatives of which one must be met.
        #[derive(Clone, Debug, PartialEq)]
        pub struct MinAllocatableResources = v1::offer_filters::MinAllocatableResources {
            /// An offer passes if it holds the quantities of any entry; an empty list lets every
            /// offer pass.
            pub quantities: Vec<ResourceQuantities> = 1,
        }
    }
}

with! {
    FrameworkInfo {
        /// The framework with its ID, to subscribe again: field `id`.
        with_id: id = some FrameworkId;
        /// The framework with the time that the master waits for a scheduler that has gone:
        /// field `failover_timeout`.
        with_failover_timeout: failover_timeout = seconds;
        /// The framework as one whose state agents write to disk, or not: field `checkpoint`.
        with_checkpoint: checkpoint = some bool;
        /// The framework with its one role, for one without the `MULTI_ROLE` capability:
        /// field `role`.
        with_role: role = some String;
        /// The framework with the host of its scheduler: field `hostname`.
        with_hostname: hostname = some String;
        /// The framework with the identity by which it authenticates: field `principal`.
        with_principal: principal = some String;
        /// The framework with the address of its web UI: field `webui_url`.
        with_webui_url: webui_url = some String;
        /// The framework with what its scheduler can cope with: field `capabilities`.
        with_capabilities: capabilities = list framework_info::Capability;
        /// The framework with metadata: field `labels`.
        with_labels: labels = wrapped Label;
        /// The framework with its roles, for one with the `MULTI_ROLE` capability: field
        /// `roles`.
        with_roles: roles = list String;
        /// The framework with filters on its offers, by role: field `offer_filters`.
        with_offer_filters: offer_filters = map OfferFilters;
    }
}

impl From<framework_info::capability::Type> for framework_info::Capability {
    #[inline]
    fn from(r#type: framework_info::capability::Type) -> Self {
        framework_info::Capability { r#type: Some(r#type) }
    }
}

impl FrameworkInfo {
    /// Seconds that the master waits for a disconnected scheduler: field `failover_timeout`, 0
    /// if unset.
    #[inline]
    pub fn failover_timeout_secs(&self) -> f64 {
        self.failover_timeout.unwrap_or(0.0)
    }

    /// [`failover_timeout_secs`](Self::failover_timeout_secs) as a span; `None` if negative,
    /// NaN or too large.
    #[inline]
    pub fn failover_timeout(&self) -> Option<Duration> {
        time::seconds(self.failover_timeout_secs())
    }

    /// Whether agents write the framework's state to disk: field `checkpoint`, `false` if
    /// unset.
    #[inline]
    pub fn checkpoint(&self) -> bool {
        self.checkpoint.unwrap_or(false)
    }

    /// Field `role`, `*` if unset. It says nothing about a framework with the `MULTI_ROLE`
    /// capability, which has `roles`.
    #[inline]
    pub fn role(&self) -> &str {
        self.role.as_deref().unwrap_or("*")
    }
}
