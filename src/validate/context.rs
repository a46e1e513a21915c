//! What is known of the cluster.

use std::collections::{BTreeSet, HashMap, HashSet};

use crate::framework_info::capability::Type as FrameworkCapability;
use crate::{
    AgentId, ExecutorInfo, FrameworkId, FrameworkInfo, MachineInfo, Offer, OfferId, Resource,
    ResourceProviderId, Task, TaskId, agent_info,
};

/// What is known beside the message. A rule whose facts are not given is not checked.
///
/// ```
/// use mesos_types::scheduler::Call;
/// use mesos_types::validate::{Context, Rule, Validate};
/// use mesos_types::{FrameworkId, OfferId};
///
/// let call = Call::accept(FrameworkId::from("F"), vec![OfferId::from("O1")], vec![], None);
/// assert_eq!(call.validate(), Ok(()));
///
/// let context = Context::new().offers(&[]);
/// assert!(call.validate_in(&context).unwrap_err().has(Rule::OfferUnknown));
/// ```
#[derive(Clone, Debug, Default)]
pub struct Context<'a> {
    pub(super) principal: Option<Option<&'a str>>,
    pub(super) framework: Option<&'a FrameworkInfo>,
    pub(super) role_whitelist: Option<&'a BTreeSet<String>>,
    pub(super) root_submissions: Option<bool>,
    pub(super) completed_frameworks: HashSet<&'a FrameworkId>,
    pub(super) driver_api: Option<bool>,
    pub(super) normalized: bool,
    pub(super) agent: Option<&'a AgentId>,
    pub(super) agent_capabilities: Option<Vec<agent_info::capability::Type>>,
    pub(super) offers: Option<HashMap<&'a OfferId, &'a Offer>>,
    pub(super) task_ids: HashSet<&'a TaskId>,
    pub(super) tasks: &'a [Task],
    pub(super) executors: &'a [ExecutorInfo],
    pub(super) checkpointed: Option<&'a [Resource]>,
    pub(super) used: Option<&'a [Resource]>,
    pub(super) machines: &'a [MachineInfo],
    pub(super) resource_provider: Option<&'a ResourceProviderId>,
    #[cfg(feature = "constraints")]
    pub(super) regex_limits: crate::constraints::RegexLimits,
}

impl<'a> Context<'a> {
    /// Nothing is known.
    pub fn new() -> Self {
        Self::default()
    }

    /// The principal that the caller authenticated as; `None` if authentication is not in use.
    #[must_use]
    pub fn principal(mut self, principal: Option<&'a str>) -> Self {
        self.principal = Some(principal);
        self
    }

    /// The framework as the master knows it: with its present roles and capabilities. A call that
    /// describes the framework anew is compared with it.
    #[must_use]
    pub fn framework(mut self, framework: &'a FrameworkInfo) -> Self {
        self.framework = Some(framework);
        self
    }

    /// The roles that the master allows, as by its flag `--roles`.
    #[must_use]
    pub fn role_whitelist(mut self, roles: &'a BTreeSet<String>) -> Self {
        self.role_whitelist = Some(roles);
        self
    }

    /// Whether frameworks may run as user `root`, as by the master's flag `--root_submissions`.
    #[must_use]
    pub fn root_submissions(mut self, allowed: bool) -> Self {
        self.root_submissions = Some(allowed);
        self
    }

    /// Frameworks that have been removed and cannot come back.
    #[must_use]
    pub fn completed_frameworks(mut self, ids: impl IntoIterator<Item = &'a FrameworkId>) -> Self {
        self.completed_frameworks.extend(ids);
        self
    }

    /// Whether the framework uses a driver of the v0 API instead of the HTTP API.
    #[must_use]
    pub fn driver_api(mut self, driver_api: bool) -> Self {
        self.driver_api = Some(driver_api);
        self
    }

    /// The message is as the master holds it after it has filled in what a scheduler may leave
    /// out: the allocation of resources, the framework of executors, and the executor of the
    /// tasks of a group. These must then be there.
    #[must_use]
    pub fn normalized(mut self) -> Self {
        self.normalized = true;
        self
    }

    /// The agent on which tasks are launched. [`offers`](Self::offers) tell it as well.
    #[must_use]
    pub fn agent(mut self, agent: &'a AgentId) -> Self {
        self.agent = Some(agent);
        self
    }

    /// What the agent is capable of, as in `RegisterSlaveMessage.agent_capabilities`.
    #[must_use]
    pub fn agent_capabilities(mut self, capabilities: &[agent_info::Capability]) -> Self {
        self.agent_capabilities =
            Some(capabilities.iter().filter_map(|capability| capability.r#type).collect());
        self
    }

    /// The offers that are outstanding, those of other frameworks included if they are known.
    #[must_use]
    pub fn offers(mut self, offers: &'a [Offer]) -> Self {
        self.offers = Some(offers.iter().map(|offer| (&offer.id, offer)).collect());
        self
    }

    /// The IDs of tasks of the framework that run or are unreachable.
    #[must_use]
    pub fn task_ids(mut self, ids: impl IntoIterator<Item = &'a TaskId>) -> Self {
        self.task_ids.extend(ids);
        self
    }

    /// Tasks of the framework that run or are unreachable; their IDs count as
    /// [`task_ids`](Self::task_ids).
    #[must_use]
    pub fn tasks(mut self, tasks: &'a [Task]) -> Self {
        self.tasks = tasks;
        self.task_ids(tasks.iter().map(|task| &task.task_id))
    }

    /// Executors of the framework that run on the agent.
    #[must_use]
    pub fn executors(mut self, executors: &'a [ExecutorInfo]) -> Self {
        self.executors = executors;
        self
    }

    /// The reservations and persistent volumes of the agent that were made at run time.
    #[must_use]
    pub fn checkpointed_resources(mut self, resources: &'a [Resource]) -> Self {
        self.checkpointed = Some(resources);
        self
    }

    /// The resources that tasks and executors on the agent use.
    #[must_use]
    pub fn used_resources(mut self, resources: &'a [Resource]) -> Self {
        self.used = Some(resources);
        self
    }

    /// The machines that the master knows, for a new maintenance schedule.
    #[must_use]
    pub fn machines(mut self, machines: &'a [MachineInfo]) -> Self {
        self.machines = machines;
        self
    }

    /// The resource provider that sends a call.
    #[must_use]
    pub fn resource_provider(mut self, id: &'a ResourceProviderId) -> Self {
        self.resource_provider = Some(id);
        self
    }

    /// The limits that the master puts on the regular expressions of offer constraints, if they
    /// are not the default ones.
    #[cfg(feature = "constraints")]
    #[must_use]
    pub fn regex_limits(mut self, limits: crate::constraints::RegexLimits) -> Self {
        self.regex_limits = limits;
        self
    }

    /// Whether the agent lacks a capability; not if its capabilities are unknown.
    pub(super) fn agent_lacks(&self, capability: agent_info::capability::Type) -> bool {
        self.agent_capabilities.as_ref().is_some_and(|have| !have.contains(&capability))
    }

    /// Whether the framework lacks a capability; not if the framework is unknown.
    pub(super) fn framework_lacks(&self, capability: FrameworkCapability) -> bool {
        self.framework.is_some_and(|framework| !has_capability(framework, capability))
    }
}

pub(super) fn has_capability(framework: &FrameworkInfo, capability: FrameworkCapability) -> bool {
    framework.capabilities.iter().any(|have| have.r#type == Some(capability))
}

/// The roles of a framework in either form.
pub(super) fn roles(framework: &FrameworkInfo) -> HashSet<&str> {
    if has_capability(framework, FrameworkCapability::MultiRole) {
        framework.roles.iter().map(String::as_str).collect()
    } else {
        HashSet::from([framework.role()])
    }
}
