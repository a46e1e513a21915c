//! The model: one file for each concept, with its constructors and views.
//!
//! Everything here is re-exported at the root of the crate, under which it is documented.

pub mod acl;
mod address;
mod agent;
mod cgroup;
mod check;
mod command;
mod container;
mod defaults;
pub mod device;
mod discovery;
mod driver;
mod equivalence;
mod executor;
mod framework;
mod id;
pub mod image;
mod introspection;
mod label;
mod linux;
mod machine;
mod master;
mod network;
mod network_statistics;
pub mod offer;
mod operation;
mod perf;
pub mod resource;
mod resource_provider;
mod role;
pub mod secret;
mod task;
mod text;
pub(crate) mod time;
mod usage;
pub mod value;
pub mod volume;
mod with;

pub use acl::{Acl, Acls};
pub use address::{Address, Url};
pub use agent::{AgentInfo, DrainConfig, DrainInfo, DrainState, agent_info};
pub use cgroup::{CgroupInfo, cgroup_info};
pub use check::{
    CheckInfo, CheckStatusInfo, HealthCheck, check_info, check_status_info, health_check,
};
pub use command::{CommandInfo, Environment, Invocation, command_info, environment};
pub use container::{
    ContainerInfo, ContainerKind, ContainerStatus, TtyInfo, container_info, tty_info,
};
pub use device::{Device, DeviceAccess, DeviceWhitelist, device_access};
pub use discovery::{DiscoveryInfo, Port, Ports, discovery_info};
pub use driver::Status;
pub use executor::{ExecutorInfo, executor_info};
pub use framework::{FrameworkInfo, OfferFilters, framework_info, offer_filters};
pub use id::{
    AgentId, ContainerId, ExecutorId, FrameworkId, OfferId, OperationId, ResourceProviderId,
    TaskId, Uuid,
};
pub use image::{Image, ImageKind};
pub use introspection::{FileInfo, Flag, Metric, VersionInfo};
pub use label::{Label, Labels, Parameter, Parameters};
pub use linux::{
    CapabilityInfo, LinuxInfo, RLimitInfo, SeccompInfo, capability_info, linux_info, r_limit_info,
};
pub use machine::{DomainInfo, MachineId, MachineInfo, domain_info, machine_info};
pub use master::{MasterInfo, master_info};
pub use network::{NetworkInfo, network_info};
pub use network_statistics::{
    IcmpStatistics, IpStatistics, SnmpStatistics, TcpStatistics, TrafficControlStatistics,
    UdpStatistics,
};
pub use offer::{Filters, InverseOffer, Offer, Request};
pub use operation::{Operation, OperationState, OperationStatus};
pub use perf::PerformanceStatistics;
pub use resource::{Resource, ResourceKind};
pub use resource_provider::{
    CsiPluginContainerInfo, CsiPluginEndpoint, CsiPluginInfo, ResourceProviderInfo,
    csi_plugin_container_info, resource_provider_info,
};
pub use role::{RateLimit, RateLimits, Role, WeightInfo};
pub use secret::{Credential, Credentials, Secret};
pub use task::{
    Execution, KillPolicy, Task, TaskGroupInfo, TaskInfo, TaskResourceLimitation, TaskState,
    TaskStatus, task_status,
};
pub use text::ParseError;
pub use time::{DurationInfo, TimeInfo, Unavailability};
pub use usage::{
    DiskStatistics, ResourceStatistics, ResourceUsage, resource_statistics, resource_usage,
};
pub use value::{Attribute, AttributeKind, Value};
pub use volume::{MountPropagation, Volume, mount_propagation};
