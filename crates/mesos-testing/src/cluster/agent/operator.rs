//! The operator API of an agent: what it has and runs.

use bytes::Bytes;
use http::{Request, Response, StatusCode};
use mesos_types::operator::agent::call::GetContainers;
use mesos_types::operator::agent::{Call, Response as Reply, response};
use mesos_types::validate::Validate as _;
use mesos_types::{ContainerStatus, Flag, FrameworkId, Metric, Task, VersionInfo};

use super::super::exchange::{ExchangeId, bad_request, document, empty, encode, read_call, wanted};
use super::Agent;
use super::containers::is_about_containers;
use super::records::ExecutorRecord;

/// How a call is answered.
pub(super) enum Answered {
    Now(Response<Bytes>),
    /// By whoever has the files.
    ByFile,
    /// When something has happened.
    Later,
}

impl Agent {
    /// Answers a call.
    pub(super) fn operator_call(
        &mut self,
        id: ExchangeId,
        request: &Request<Bytes>,
    ) -> Result<Answered, Box<Response<Bytes>>> {
        let call: Call = read_call(request, "Call")?;
        if let Err(violations) = call.validate() {
            let message = format!("Failed to validate agent::Call: {}", violations.first());
            return Err(bad_request(message).into());
        }
        if is_about_containers(&call) {
            let response = self.container_call(id, call, request)?;
            return Ok(response.map_or(Answered::Later, Answered::Now));
        }
        let media = wanted(request)?;
        let reply = match call {
            Call::GetHealth => Reply::GetHealth(response::GetHealth::new(true)),
            Call::GetFlags => {
                let mut flag = Flag::new("work_dir".to_owned());
                flag.value = Some(self.config.work_dir.clone());
                Reply::GetFlags(response::GetFlags { flags: vec![flag] })
            }
            Call::GetVersion => {
                let version = VersionInfo::new(self.config.version.clone());
                Reply::GetVersion(response::GetVersion::new(version))
            }
            Call::GetMetrics(_) => {
                let mut metric = Metric::new("slave/tasks_running".to_owned());
                metric.value = Some(self.running() as f64);
                Reply::GetMetrics(response::GetMetrics { metrics: vec![metric] })
            }
            Call::GetLoggingLevel => Reply::GetLoggingLevel(response::GetLoggingLevel::new(0u32)),
            Call::GetState => Reply::GetState(response::GetState {
                get_tasks: Some(Box::new(self.get_tasks())),
                get_executors: Some(self.get_executors()),
                get_frameworks: Some(self.get_frameworks()),
            }),
            Call::GetTasks => Reply::GetTasks(self.get_tasks()),
            Call::GetExecutors => Reply::GetExecutors(self.get_executors()),
            Call::GetFrameworks => Reply::GetFrameworks(self.get_frameworks()),
            Call::GetContainers(body) => Reply::GetContainers(self.get_containers(body.as_ref())),
            Call::GetOperations => {
                Reply::GetOperations(response::GetOperations { operations: Vec::new() })
            }
            Call::GetAgent => Reply::GetAgent(response::GetAgent {
                agent_info: Some(Box::new(self.info())),
                drain_config: self.drain.as_ref().map(|(config, _)| config.clone()),
                estimated_drain_start_time: self.drain.as_ref().map(|(_, since)| since.clone()),
            }),
            Call::GetResourceProviders => {
                let resource_providers = Vec::new();
                Reply::GetResourceProviders(response::GetResourceProviders { resource_providers })
            }
            Call::ListFiles(_) | Call::ReadFile(_) => return Ok(Answered::ByFile),
            _ => return Ok(Answered::Now(empty(StatusCode::NOT_IMPLEMENTED))),
        };
        Ok(Answered::Now(document(media, encode(&reply, media))))
    }

    pub(super) fn tasks_of(
        &self,
        framework: &FrameworkId,
        known: &ExecutorRecord,
        over: bool,
    ) -> Vec<Task> {
        let own = known.tasks.values().filter(|task| task.over == over);
        own.map(|task| self.task(framework, known, task)).collect()
    }

    fn get_tasks(&self) -> response::GetTasks {
        let all = |over| {
            let executors = self.executors.iter();
            let tasks =
                executors.flat_map(|((framework, _), known)| self.tasks_of(framework, known, over));
            tasks.collect()
        };
        response::GetTasks {
            launched_tasks: all(false),
            terminated_tasks: all(true),
            completed_tasks: self.completed.iter().map(|done| done.task.clone()).collect(),
            ..response::GetTasks::default()
        }
    }

    fn get_executors(&self) -> response::GetExecutors {
        let open = self.executors.values().filter(|known| !known.ending);
        let open = open.map(|known| response::get_executors::Executor::new(known.info.clone()));
        response::GetExecutors { executors: open.collect(), completed_executors: Vec::new() }
    }

    fn get_frameworks(&self) -> response::GetFrameworks {
        let frameworks = self.frameworks.values().cloned();
        let frameworks = frameworks.map(response::get_frameworks::Framework::new).collect();
        response::GetFrameworks { frameworks, completed_frameworks: Vec::new() }
    }

    fn get_containers(&self, call: Option<&GetContainers>) -> response::GetContainers {
        let open = self.executors.iter().filter(|(_, known)| !known.ending);
        let containers = open.map(|((framework, executor), known)| {
            let status = ContainerStatus {
                container_id: Some(known.container.clone()),
                ..ContainerStatus::default()
            };
            response::get_containers::Container {
                framework_id: Some(framework.clone()),
                executor_id: Some(executor.clone()),
                executor_name: known.info.name.clone(),
                container_status: Some(Box::new(status)),
                ..response::get_containers::Container::new(known.container.clone())
            }
        });
        let wanted =
            |wanted: fn(&GetContainers) -> Option<bool>| call.and_then(wanted) == Some(true);
        let nested = wanted(|call| call.show_nested);
        let own = self.own_containers(nested, wanted(|call| call.show_standalone));
        response::GetContainers { containers: containers.chain(own).collect() }
    }
}
