//! What a framework says of itself.

use std::collections::BTreeSet;

use mesos_types::FrameworkInfo;
use mesos_types::framework_info::capability::Type;

/// Whether a framework has a capability.
pub fn can(info: &FrameworkInfo, capability: Type) -> bool {
    info.capabilities.iter().any(|known| known.r#type == Some(capability))
}

/// Whether a framework may have several roles.
pub fn is_multi_role(info: &FrameworkInfo) -> bool {
    can(info, Type::MultiRole)
}

/// The roles for which a framework takes offers.
pub fn roles(info: &FrameworkInfo) -> Vec<String> {
    if is_multi_role(info) {
        let roles: BTreeSet<&String> = info.roles.iter().collect();
        roles.into_iter().cloned().collect()
    } else {
        vec![info.role().to_owned()]
    }
}
