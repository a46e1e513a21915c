//! A typed method for each call of the operator APIs that is answered by a message, or by nothing
//! but success.

use mesos_types::operator::maintenance::Schedule;
use mesos_types::operator::quota::{QuotaConfig, QuotaRequest};
use mesos_types::operator::{agent, master};
use mesos_types::{
    AgentId, CommandInfo, ContainerId, ContainerInfo, DurationInfo, FileInfo, FrameworkId, Image,
    MachineId, Resource, ResourceProviderId, ResourceProviderInfo, WeightInfo,
};

use super::{Agent, ClusterError, Master};

/// Methods of calls: those that are answered by a message at once, those that are answered in
/// their own time, and those that are not answered by a message.
macro_rules! methods {
    (
        $Client:ident $api:ident
        queries { $($(#[$qmeta:meta])* $query:ident($($qa:ident: $qt:ty),*) -> $Variant:ident($Answer:ty);)* }
        waits { $($(#[$wmeta:meta])* $wait:ident($($wa:ident: $wt:ty),*) -> $WVariant:ident($WAnswer:ty);)* }
        commands { $($(#[$cmeta:meta])* $command:ident($($ca:ident: $ct:ty),*);)* }
    ) => {
        impl $Client {
            $(
                $(#[$qmeta])*
                ///
                /// # Errors
                /// There is no answer, or the call is refused.
                pub async fn $query(&self, $($qa: $qt),*) -> Result<$Answer, ClusterError> {
                    let call = $api::Call::$query($($qa),*);
                    match self.target.call(&call).await? {
                        Some($api::Response::$Variant(body)) => Ok(body.into()),
                        _ => Err(self.target.other(&call)),
                    }
                }
            )*
            $(
                $(#[$wmeta])*
                ///
                /// # Errors
                /// There is no answer, or the call is refused.
                pub async fn $wait(&self, $($wa: $wt),*) -> Result<$WAnswer, ClusterError> {
                    let call = $api::Call::$wait($($wa),*);
                    match self.target.patient().call(&call).await? {
                        Some($api::Response::$WVariant(body)) => Ok(body.into()),
                        _ => Err(self.target.other(&call)),
                    }
                }
            )*
            $(
                $(#[$cmeta])*
                ///
                /// # Errors
                /// There is no answer, or the call is refused.
                pub async fn $command(&self, $($ca: $ct),*) -> Result<(), ClusterError> {
                    self.target.call(&$api::Call::$command($($ca),*)).await.map(drop)
                }
            )*

            /// Makes any call that is not answered by a stream. A call whose answer holds no
            /// message gives `None`.
            ///
            /// # Errors
            /// There is no answer, or the call is refused.
            pub async fn call(
                &self,
                call: &$api::Call,
            ) -> Result<Option<$api::Response>, ClusterError> {
                self.target.call(call).await
            }
        }
    };
}

methods! {
    Master master
    queries {
        /// Whether the master is healthy.
        get_health() -> GetHealth(master::response::GetHealth);
        /// The flags that the master was started with.
        get_flags() -> GetFlags(master::response::GetFlags);
        /// The release that the master runs.
        get_version() -> GetVersion(master::response::GetVersion);
        /// Measured values. Those that take longer than the time are left out.
        get_metrics(timeout: Option<DurationInfo>) -> GetMetrics(master::response::GetMetrics);
        /// How much the master logs.
        get_logging_level() -> GetLoggingLevel(master::response::GetLoggingLevel);
        /// The files in a folder of the master.
        list_files(path: &str) -> ListFiles(master::response::ListFiles);
        /// A part of a file of the master.
        read_file(path: &str, offset: u64, length: Option<u64>)
            -> ReadFile(master::response::ReadFile);
        /// A part of the master's log; with ClusterD only.
        read_log(offset: u64, length: Option<u64>) -> ReadLog(master::response::ReadLog);
        /// The whole cluster.
        get_state() -> GetState(master::response::GetState);
        /// The agents.
        get_agents() -> GetAgents(master::response::GetAgents);
        /// The frameworks.
        get_frameworks() -> GetFrameworks(master::response::GetFrameworks);
        /// The executors.
        get_executors() -> GetExecutors(master::response::GetExecutors);
        /// Operations on resources.
        get_operations() -> GetOperations(master::response::GetOperations);
        /// The tasks.
        get_tasks() -> GetTasks(master::response::GetTasks);
        /// The roles.
        get_roles() -> GetRoles(master::response::GetRoles);
        /// The leading master.
        get_master() -> GetMaster(master::response::GetMaster);
        /// Machines and how it stands with their maintenance.
        get_maintenance_status() -> GetMaintenanceStatus(master::response::GetMaintenanceStatus);
        /// The schedule of maintenance.
        get_maintenance_schedule()
            -> GetMaintenanceSchedule(master::response::GetMaintenanceSchedule);
        /// The quota of the roles.
        get_quota() -> GetQuota(master::response::GetQuota);
    }
    waits {}
    commands {
        /// Logs more or less, for a time.
        set_logging_level(level: u32, duration: DurationInfo);
        /// Sets the weights of roles.
        update_weights(weights: Vec<WeightInfo>);
        /// Reserves resources of an agent.
        reserve_resources(agent_id: AgentId, resources: Vec<Resource>);
        /// Gives reserved resources of an agent back.
        unreserve_resources(agent_id: AgentId, resources: Vec<Resource>);
        /// Makes persistent volumes on an agent.
        create_volumes(agent_id: AgentId, volumes: Vec<Resource>);
        /// Destroys persistent volumes on an agent.
        destroy_volumes(agent_id: AgentId, volumes: Vec<Resource>);
        /// Makes a volume larger.
        grow_volume(agent_id: AgentId, volume: Resource, addition: Resource);
        /// Makes a volume smaller, by so many megabytes.
        shrink_volume(agent_id: AgentId, volume: Resource, megabytes: f64);
        /// Replaces the schedule of maintenance.
        update_maintenance_schedule(schedule: Schedule);
        /// Takes machines out of the cluster.
        start_maintenance(machines: Vec<MachineId>);
        /// Takes machines into the cluster again.
        stop_maintenance(machines: Vec<MachineId>);
        /// Ends all tasks of an agent, and offers it no more.
        drain_agent(
            agent_id: AgentId,
            max_grace_period: Option<mesos_types::operator::Duration>,
            mark_gone: bool
        );
        /// Offers an agent no more.
        deactivate_agent(agent_id: AgentId);
        /// Offers an agent again.
        reactivate_agent(agent_id: AgentId);
        /// Sets the quota of roles.
        update_quota(configs: Vec<QuotaConfig>, force: bool);
        /// Sets the quota of a role, in the older way.
        set_quota(request: QuotaRequest);
        /// Removes the quota of a role, in the older way.
        remove_quota(role: &str);
        /// Ends a framework, with all its tasks.
        teardown(framework_id: FrameworkId);
        /// Gives an agent up for good.
        mark_agent_gone(agent_id: AgentId);
    }
}

impl Master {
    /// The weights of the roles, other than the default.
    ///
    /// # Errors
    /// There is no answer, or the call is refused.
    pub async fn get_weights(&self) -> Result<Vec<WeightInfo>, ClusterError> {
        let call = master::Call::get_weights();
        match self.target.call(&call).await? {
            Some(master::Response::GetWeights(body)) => {
                Ok(body.map(|body| body.weight_infos).unwrap_or_default())
            }
            _ => Err(self.target.other(&call)),
        }
    }
}

methods! {
    Agent agent
    queries {
        /// Whether the agent is healthy.
        get_health() -> GetHealth(agent::response::GetHealth);
        /// The flags that the agent was started with.
        get_flags() -> GetFlags(agent::response::GetFlags);
        /// The release that the agent runs.
        get_version() -> GetVersion(agent::response::GetVersion);
        /// Measured values. Those that take longer than the time are left out.
        get_metrics(timeout: Option<DurationInfo>) -> GetMetrics(agent::response::GetMetrics);
        /// How much the agent logs.
        get_logging_level() -> GetLoggingLevel(agent::response::GetLoggingLevel);
        /// A part of a file of the agent.
        read_file(path: &str, offset: u64, length: Option<u64>)
            -> ReadFile(agent::response::ReadFile);
        /// A part of the agent's log; with ClusterD only.
        read_log(offset: u64, length: Option<u64>) -> ReadLog(agent::response::ReadLog);
        /// All of the agent.
        get_state() -> GetState(agent::response::GetState);
        /// The containers, nested and standalone ones if they are wanted.
        get_containers(show_nested: bool, show_standalone: bool)
            -> GetContainers(agent::response::GetContainers);
        /// The frameworks.
        get_frameworks() -> GetFrameworks(agent::response::GetFrameworks);
        /// The executors.
        get_executors() -> GetExecutors(agent::response::GetExecutors);
        /// Operations on resources.
        get_operations() -> GetOperations(agent::response::GetOperations);
        /// The tasks.
        get_tasks() -> GetTasks(agent::response::GetTasks);
        /// The agent as it is registered.
        get_agent() -> GetAgent(agent::response::GetAgent);
        /// The resource providers.
        get_resource_providers() -> GetResourceProviders(agent::response::GetResourceProviders);
    }
    waits {
        /// Waits until a container has ended, and tells how. There is no limit to the wait: a
        /// `tokio::time::timeout` around it is one.
        wait_container(container_id: ContainerId) -> WaitContainer(agent::response::WaitContainer);
        /// Waits until a nested container has ended, in the older way.
        wait_nested_container(container_id: ContainerId)
            -> WaitNestedContainer(agent::response::WaitNestedContainer);
    }
    commands {
        /// Logs more or less, for a time.
        set_logging_level(level: u32, duration: DurationInfo);
        /// Starts a nested container, in the older way.
        launch_nested_container(
            container_id: ContainerId,
            command: Option<CommandInfo>,
            container: Option<ContainerInfo>
        );
        /// Kills a nested container, in the older way.
        kill_nested_container(container_id: ContainerId, signal: Option<i32>);
        /// Removes what is left of a nested container, in the older way.
        remove_nested_container(container_id: ContainerId);
        /// Kills a container.
        kill_container(container_id: ContainerId, signal: Option<i32>);
        /// Changes how much memory a container may take, in megabytes; with ClusterD only.
        update_container_memory_limit(container_id: ContainerId, megabytes: f64);
        /// Removes what is left of a container.
        remove_container(container_id: ContainerId);
        /// Adds a resource provider.
        add_resource_provider_config(info: ResourceProviderInfo);
        /// Changes a resource provider.
        update_resource_provider_config(info: ResourceProviderInfo);
        /// Gives a resource provider up for good.
        mark_resource_provider_gone(id: ResourceProviderId);
        /// Removes images that nothing uses, but for these.
        prune_images(excluded: Vec<Image>);
    }
}

impl Agent {
    /// The files in a folder of the agent.
    ///
    /// # Errors
    /// There is no answer, or the call is refused.
    pub async fn list_files(&self, path: &str) -> Result<Vec<FileInfo>, ClusterError> {
        let call = agent::Call::list_files(path);
        match self.target.call(&call).await? {
            Some(agent::Response::ListFiles(body)) => Ok(body.file_infos),
            _ => Err(self.target.other(&call)),
        }
    }

    /// A part of what a container printed, from these bytes of its output and its error output
    /// on; with ClusterD only.
    ///
    /// # Errors
    /// There is no answer, or the call is refused.
    pub async fn read_container_log(
        &self,
        container_id: ContainerId,
        stdout_offset: u64,
        stderr_offset: u64,
        length: Option<u64>,
    ) -> Result<agent::response::ReadLog, ClusterError> {
        let call =
            agent::Call::read_container_log(container_id, stdout_offset, stderr_offset, length);
        match self.target.call(&call).await? {
            Some(agent::Response::ReadLog(body)) => Ok(body),
            _ => Err(self.target.other(&call)),
        }
    }

    /// Starts a container of its own, or a nested one.
    ///
    /// # Errors
    /// There is no answer, or the call is refused.
    pub async fn launch_container(
        &self,
        body: agent::call::LaunchContainer,
    ) -> Result<(), ClusterError> {
        self.target.call(&agent::Call::LaunchContainer(body)).await.map(drop)
    }

    /// Removes a resource provider.
    ///
    /// # Errors
    /// There is no answer, or the call is refused.
    pub async fn remove_resource_provider_config(
        &self,
        r#type: &str,
        name: &str,
    ) -> Result<(), ClusterError> {
        let call = agent::Call::remove_resource_provider_config(r#type, name);
        self.target.call(&call).await.map(drop)
    }
}
