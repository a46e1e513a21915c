//! Messages with the schema's defaults written out, to be compared or printed.

use crate::model::acl;
use crate::model::agent::AgentInfo;
use crate::model::agent::DrainConfig;
use crate::model::check::CheckInfo;
use crate::model::check::HealthCheck;
use crate::model::check::health_check;
use crate::model::command::CommandInfo;
use crate::model::command::command_info;
use crate::model::command::environment;
use crate::model::container::container_info;
use crate::model::framework::FrameworkInfo;
use crate::model::image::Image;
use crate::model::linux::LinuxInfo;
use crate::model::network::network_info;
use crate::model::offer::Filters;
use crate::model::resource_provider::CsiPluginInfo;

/// For each type the fields that have a declared default and are not deprecated, and the
/// accessor that knows it.
macro_rules! with_defaults {
    ($($Name:ty { $first:ident: $known:ident $(, $field:ident: $accessor:ident)* $(,)? })+) => {$(
        impl $Name {
            /// The same message with the schema's default in place of whatever is unset and has
            /// one, unless it is deprecated: fields
            #[doc = concat!("`", stringify!($first), "`" $(, ", `", stringify!($field), "`")*, ".")]
            /// The messages within stay as they are.
            ///
            /// Both forms mean the same to Mesos, while `==` tells unset from set.
            #[must_use]
            #[inline]
            pub fn with_defaults(mut self) -> Self {
                self.$first = Some(self.$known().into());
                $(self.$field = Some(self.$accessor().into());)*
                self
            }
        }
    )+};
}

with_defaults! {
    acl::Entity { r#type: r#type }
    acl::Acls { permissive: permissive }
    AgentInfo { webui_port: webui_port, checkpoint: checkpoint, port: port }
    CheckInfo {
        delay_seconds: delay_secs,
        interval_seconds: interval_secs,
        timeout_seconds: timeout_secs,
    }
    CommandInfo { shell: is_shell }
    command_info::Uri { extract: extract }
    container_info::DockerInfo { network: network, privileged: privileged }
    CsiPluginInfo { name: name }
    DrainConfig { mark_gone: mark_gone }
    environment::Variable { r#type: r#type }
    Filters { refuse_seconds: refuse_secs }
    FrameworkInfo { failover_timeout: failover_timeout_secs, checkpoint: checkpoint }
    HealthCheck {
        delay_seconds: delay_secs,
        interval_seconds: interval_secs,
        timeout_seconds: timeout_secs,
        consecutive_failures: consecutive_failures,
        grace_period_seconds: grace_period_secs,
    }
    health_check::HttpCheckInfo { protocol: protocol }
    health_check::TcpCheckInfo { protocol: protocol }
    Image { cached: cached }
    LinuxInfo { share_cgroups: share_cgroups }
    network_info::IpAddress { protocol: protocol }
}

#[cfg(feature = "operator")]
with_defaults! {
    crate::operator::agent::call::ReadLog {
        stdout_offset: stdout_offset,
        stderr_offset: stderr_offset,
    }
    crate::operator::master::call::DrainAgent { mark_gone: mark_gone }
    crate::operator::master::call::ReadLog { offset: offset }
    crate::operator::quota::QuotaRequest { force: force }
    crate::operator::v0::call::DrainAgent { mark_gone: mark_gone }
}

#[cfg(feature = "internal")]
with_defaults! {
    crate::internal::TaskHealthStatus { kill_task: kill_task }
}

#[cfg(feature = "legacy")]
with_defaults! {
    crate::legacy::v0_27::executor::event::Shutdown { grace_period_seconds: grace_period_secs }
}
