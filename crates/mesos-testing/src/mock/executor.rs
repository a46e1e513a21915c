use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use mesos_client::executor::{Executor, ExecutorDriver};
use mesos_types::{AgentInfo, ExecutorInfo, FrameworkInfo, TaskId, TaskInfo};

use super::Record;

/// A call of an executor by its driver.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
pub enum ExecutorCallback {
    Registered(Box<ExecutorInfo>, Box<FrameworkInfo>, Box<AgentInfo>),
    Reregistered(Box<AgentInfo>),
    Disconnected,
    LaunchTask(Box<TaskInfo>),
    LaunchTaskGroup(Vec<TaskInfo>),
    KillTask(TaskId),
    FrameworkMessage(Bytes),
    Shutdown,
    Error(String),
}

type Act = dyn Fn(&ExecutorDriver, &ExecutorCallback) + Send + Sync;

/// An executor that records how it is called, and does what a test says. Clones share the record.
#[derive(Clone, Default)]
pub struct MockExecutor {
    record: Record<ExecutorCallback>,
    act: Option<Arc<Act>>,
}

impl fmt::Debug for MockExecutor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MockExecutor").field("record", &self.record).finish_non_exhaustive()
    }
}

impl MockExecutor {
    /// An executor that records and does nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// The executor that also does this when it is called.
    #[must_use]
    pub fn on_callback(
        self,
        act: impl Fn(&ExecutorDriver, &ExecutorCallback) + Send + Sync + 'static,
    ) -> Self {
        MockExecutor { act: Some(Arc::new(act)), ..self }
    }

    /// How the executor was called.
    pub fn record(&self) -> &Record<ExecutorCallback> {
        &self.record
    }

    fn called(&self, driver: &ExecutorDriver, callback: ExecutorCallback) {
        if let Some(act) = &self.act {
            act(driver, &callback);
        }
        self.record.push(callback);
    }
}

impl Executor for MockExecutor {
    fn registered(
        &mut self,
        driver: &ExecutorDriver,
        executor: &ExecutorInfo,
        framework: &FrameworkInfo,
        agent: &AgentInfo,
    ) {
        let (executor, framework) = (Box::new(executor.clone()), Box::new(framework.clone()));
        let agent = Box::new(agent.clone());
        self.called(driver, ExecutorCallback::Registered(executor, framework, agent));
    }

    fn reregistered(&mut self, driver: &ExecutorDriver, agent: &AgentInfo) {
        self.called(driver, ExecutorCallback::Reregistered(Box::new(agent.clone())));
    }

    fn disconnected(&mut self, driver: &ExecutorDriver) {
        self.called(driver, ExecutorCallback::Disconnected);
    }

    fn launch_task(&mut self, driver: &ExecutorDriver, task: &TaskInfo) {
        self.called(driver, ExecutorCallback::LaunchTask(Box::new(task.clone())));
    }

    fn launch_task_group(&mut self, driver: &ExecutorDriver, tasks: &[TaskInfo]) {
        self.called(driver, ExecutorCallback::LaunchTaskGroup(tasks.to_vec()));
    }

    fn kill_task(&mut self, driver: &ExecutorDriver, task_id: &TaskId) {
        self.called(driver, ExecutorCallback::KillTask(task_id.clone()));
    }

    fn framework_message(&mut self, driver: &ExecutorDriver, data: &Bytes) {
        self.called(driver, ExecutorCallback::FrameworkMessage(data.clone()));
    }

    fn shutdown(&mut self, driver: &ExecutorDriver) {
        self.called(driver, ExecutorCallback::Shutdown);
    }

    fn error(&mut self, driver: &ExecutorDriver, message: &str) {
        self.called(driver, ExecutorCallback::Error(message.to_owned()));
    }
}
