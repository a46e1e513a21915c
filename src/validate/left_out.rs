//! Rules that are not checked, by name.

/// A rule of Mesos that this crate does not check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LeftOut {
    /// What Mesos asks for.
    pub rule: &'static str,
    /// The function of Mesos that asks for it.
    pub function: &'static str,
    /// Why it is not checked.
    pub reason: &'static str,
}

macro_rules! left_out {
    ($($rule:literal, $function:literal, $reason:literal;)+) => {
        /// The rules that are left out, by what they ask for.
        pub const LEFT_OUT: &[LeftOut] =
            &[$(LeftOut { rule: $rule, function: $function, reason: $reason }),+];
    };
}

left_out! {
    "the principal must be authorized for what it asks for",
        "mesos::Authorizer",
        "the authorizer of the cluster decides, and may be a module";
    "an agent must exist, be connected and not be deactivated",
        "Master::accept, Master::Http",
        "the state of an agent changes at any moment; a call that comes too late is answered";
    "a container must exist, and its parent must run",
        "Slave::Http",
        "only the agent knows its containers";
    "a file must exist, and the offset must lie in it",
        "Files::read",
        "only master and agent know their files";
    "a machine must be draining when its maintenance starts, and down when it ends",
        "Master::Http::startMaintenance, Master::Http::stopMaintenance",
        "the master decides by its registry at the moment of the call";
    "the guarantees of all roles must be covered by the agents",
        "Master::QuotaHandler::capacityHeuristic, Master::QuotaHandler::overcommitCheck",
        "needs the resources of all agents and all quotas, and operators may switch it off";
    "the guarantees of sub-roles must not exceed that of their role",
        "QuotaTree::validate",
        "needs the quotas of all roles";
    "every command that is run before an executor must have a value",
        "containerizer/mesos/launch.cpp",
        "such commands come from isolators of the agent, not from a message";
    "a secret in a volume must be valid",
        "common::validation::validateSecret",
        "Mesos does not apply the rule there, and resolves the secret when the container starts";
}
