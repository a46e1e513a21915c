use std::collections::HashMap;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use mesos_protocol::v1::CallError;
use mesos_types::offer::Operation;
use mesos_types::scheduler::call::{self, Acknowledge, AcknowledgeOperationStatus};
use mesos_types::scheduler::{Call, CallKind, Response};
use mesos_types::{
    AgentId, ExecutorId, Filters, FrameworkInfo, KillPolicy, Offer, OfferId, OperationStatus,
    Request, TaskId, TaskInfo, TaskStatus,
};
use tokio::sync::oneshot;

use super::Commands;
use crate::queue::Handled;
use crate::shell::Command;

/// A call that was sent, in the order in which the methods of the handle are called. It may be
/// awaited for its answer, or dropped.
pub struct SentCall(oneshot::Receiver<Result<Option<Response>, CallError>>);

/// The answer to a [`SentCall`].
pub struct CallFuture(SentCall);

impl fmt::Debug for SentCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SentCall")
    }
}

impl fmt::Debug for CallFuture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CallFuture")
    }
}

impl SentCall {
    pub(super) fn of(answer: oneshot::Receiver<Result<Option<Response>, CallError>>) -> Self {
        SentCall(answer)
    }

    /// The answer as a message, which RECONCILE_OPERATIONS has with some releases.
    ///
    /// # Errors
    /// The call failed.
    pub async fn response(self) -> Result<Option<Response>, CallError> {
        self.0.await.unwrap_or(Err(CallError::Stopped))
    }
}

impl IntoFuture for SentCall {
    type Output = Result<(), CallError>;
    type IntoFuture = CallFuture;

    fn into_future(self) -> CallFuture {
        CallFuture(self)
    }
}

impl Future for CallFuture {
    type Output = Result<(), CallError>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let result = Pin::new(&mut self.0.0).poll(cx);
        result.map(|result| result.unwrap_or(Err(CallError::Stopped)).map(drop))
    }
}

/// Calls of a scheduler. Clones call for the same framework.
///
/// Every method sends its call at once. What it returns may be awaited for the answer, or dropped. The framework's id is filled in.
#[derive(Clone, Debug)]
pub struct Handle {
    commands: Commands,
    handled: Arc<Handled>,
}

impl Handle {
    pub(crate) fn new(commands: Commands, handled: Arc<Handled>) -> Self {
        Handle { commands, handled }
    }

    /// Sends any call.
    pub fn call(&self, kind: CallKind) -> SentCall {
        self.send(Call { framework_id: None, kind })
    }

    fn send(&self, call: Call) -> SentCall {
        let (reply, answer) = oneshot::channel();
        // A connection that is gone drops the reply, and the call has failed.
        let _ = self.commands.send(Command::Call(call, reply));
        SentCall(answer)
    }

    /// Launches tasks on an offer. What is left over is not offered again for 5 seconds.
    pub fn launch(&self, offer: &Offer, tasks: impl IntoIterator<Item = TaskInfo>) -> SentCall {
        let operation = Operation::launch(tasks);
        self.accept([offer.id.clone()], [operation], None)
    }

    /// Uses offers of one agent. The operations are applied in order; what they leave over is
    /// not offered again for as long as the filters say, 5 seconds without any.
    pub fn accept(
        &self,
        offers: impl IntoIterator<Item = OfferId>,
        operations: impl IntoIterator<Item = Operation>,
        filters: Option<Filters>,
    ) -> SentCall {
        let mut offer_ids: Vec<OfferId> = Vec::new();
        for id in offers {
            if !offer_ids.contains(&id) {
                offer_ids.push(id);
            }
        }
        let operations = operations.into_iter().collect();
        self.call(CallKind::Accept(call::Accept { offer_ids, operations, filters }))
    }

    /// Gives offers back. Their resources are not offered again for as long as the filters say,
    /// 5 seconds without any.
    pub fn decline(
        &self,
        offers: impl IntoIterator<Item = OfferId>,
        filters: Option<Filters>,
    ) -> SentCall {
        let offer_ids = offers.into_iter().collect();
        self.call(CallKind::Decline(call::Decline { offer_ids, filters }))
    }

    /// Agrees to free resources.
    pub fn accept_inverse_offers(
        &self,
        offers: impl IntoIterator<Item = OfferId>,
        filters: Option<Filters>,
    ) -> SentCall {
        let inverse_offer_ids = offers.into_iter().collect();
        let body = call::AcceptInverseOffers { inverse_offer_ids, filters };
        self.call(CallKind::AcceptInverseOffers(body))
    }

    /// Does not promise to free resources.
    pub fn decline_inverse_offers(
        &self,
        offers: impl IntoIterator<Item = OfferId>,
        filters: Option<Filters>,
    ) -> SentCall {
        let inverse_offer_ids = offers.into_iter().collect();
        let body = call::DeclineInverseOffers { inverse_offer_ids, filters };
        self.call(CallKind::DeclineInverseOffers(body))
    }

    /// Kills a task. The agent may be left out if it is not known, and the policy to keep that
    /// of the task.
    pub fn kill(
        &self,
        task_id: TaskId,
        agent_id: Option<AgentId>,
        kill_policy: Option<KillPolicy>,
    ) -> SentCall {
        self.call(CallKind::Kill(call::Kill { task_id, agent_id, kill_policy }))
    }

    /// Ends an executor on an agent, with its tasks.
    pub fn shutdown(&self, executor_id: ExecutorId, agent_id: AgentId) -> SentCall {
        self.call(CallKind::Shutdown(call::Shutdown { executor_id, agent_id }))
    }

    /// Asks for offers again, for these roles or, if there are none, for all of the framework.
    pub fn revive(&self, roles: Vec<String>) -> SentCall {
        self.call(CallKind::Revive((!roles.is_empty()).then_some(call::Revive { roles })))
    }

    /// Asks for no more offers, for these roles or, if there are none, for all of the framework.
    pub fn suppress(&self, roles: Vec<String>) -> SentCall {
        self.call(CallKind::Suppress((!roles.is_empty()).then_some(call::Suppress { roles })))
    }

    /// Acknowledges a status, where that is left to the user. It is an error to acknowledge one
    /// twice, or one that needs no acknowledgement.
    pub fn acknowledge(&self, status: &TaskStatus) -> SentCall {
        match status.acknowledgement() {
            Some(body) => self.call(CallKind::Acknowledge(body)),
            // Refused without being sent, for there is no update of this uuid.
            None => self.call(CallKind::Acknowledge(Acknowledge::new(
                AgentId::from(""),
                status.task_id.clone(),
                Bytes::new(),
            ))),
        }
    }

    /// Acknowledges the status of an operation, as [`acknowledge`](Self::acknowledge).
    pub fn acknowledge_operation(&self, status: &OperationStatus) -> SentCall {
        let nothing = || AcknowledgeOperationStatus::new(Bytes::new(), "");
        let body = status.acknowledgement().unwrap_or_else(nothing);
        self.call(CallKind::AcknowledgeOperationStatus(body))
    }

    /// Asks for the latest status of these tasks, with the agents they run on as far as they
    /// are known; if there are none, of all tasks of the framework that the master knows. The
    /// answers come as updates.
    pub fn reconcile(
        &self,
        tasks: impl IntoIterator<Item = (TaskId, Option<AgentId>)>,
    ) -> SentCall {
        let tasks = tasks.into_iter();
        let tasks = tasks.map(|(task_id, agent_id)| call::reconcile::Task { task_id, agent_id });
        self.call(CallKind::Reconcile(call::Reconcile { tasks: tasks.collect() }))
    }

    /// Asks for the latest status of these operations or, if there are none, of all of the
    /// framework that the master knows.
    pub fn reconcile_operations(
        &self,
        operations: Vec<call::reconcile_operations::Operation>,
    ) -> SentCall {
        self.call(CallKind::ReconcileOperations(call::ReconcileOperations { operations }))
    }

    /// Sends data to an executor on an agent.
    pub fn message(
        &self,
        agent_id: AgentId,
        executor_id: ExecutorId,
        data: impl Into<Bytes>,
    ) -> SentCall {
        let data = data.into();
        self.call(CallKind::Message(call::Message { agent_id, executor_id, data }))
    }

    /// Asks the allocator for resources, which the built-in one ignores.
    pub fn request(&self, requests: Vec<Request>) -> SentCall {
        self.call(CallKind::Request(call::Request { requests }))
    }

    /// Changes the framework. Its id must be set.
    pub fn update_framework(&self, framework_info: FrameworkInfo) -> SentCall {
        self.call(CallKind::UpdateFramework(call::UpdateFramework::new(framework_info)))
    }

    /// Ends the connection. Unless another scheduler is to take the framework over
    /// (`failover`), the framework is ended, with all its tasks. The end of the events says
    /// that this is done.
    pub fn stop(&self, failover: bool) {
        self.handled.close();
        // A connection that is gone has stopped.
        let _ = self.commands.send(Command::Stop { failover });
    }
}

/// Tasks by their last status, so that those can be reconciled that have not ended.
///
/// ```
/// use mesos_client::scheduler::Tasks;
/// use mesos_types::{TaskState, TaskStatus};
///
/// let mut tasks = Tasks::default();
/// tasks.launched("t1".into(), "S0".into());
/// tasks.update(&TaskStatus::new("t1", TaskState::Running));
/// assert_eq!(tasks.open().count(), 1);
/// tasks.update(&TaskStatus::new("t1", TaskState::Finished));
/// assert_eq!(tasks.open().count(), 0);
/// ```
#[derive(Clone, Debug, Default)]
pub struct Tasks(HashMap<TaskId, Option<AgentId>>);

impl Tasks {
    /// A task was launched on an agent.
    pub fn launched(&mut self, task: TaskId, agent: AgentId) {
        self.0.insert(task, Some(agent));
    }

    /// A task has a new status. One that has ended is forgotten.
    pub fn update(&mut self, status: &TaskStatus) {
        if status.state.is_terminal() {
            self.0.remove(&status.task_id);
        } else {
            let agent = self.0.entry(status.task_id.clone()).or_default();
            if status.agent_id.is_some() {
                agent.clone_from(&status.agent_id);
            }
        }
    }

    /// The tasks that have not ended, as [`Handle::reconcile`] takes them.
    pub fn open(&self) -> impl ExactSizeIterator<Item = (TaskId, Option<AgentId>)> {
        self.0.iter().map(|(task, agent)| (task.clone(), agent.clone()))
    }
}
