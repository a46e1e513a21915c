use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use mesos_client::scheduler::{Scheduler, SchedulerDriver};
use mesos_types::{
    AgentId, ExecutorId, FrameworkId, InverseOffer, MasterInfo, Offer, OfferId, OperationStatus,
    TaskStatus,
};

use super::Record;

/// A call of a scheduler by its driver.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
pub enum SchedulerCallback {
    Registered(FrameworkId),
    Reregistered,
    Disconnected,
    ResourceOffers(Vec<Offer>),
    InverseOffers(Vec<InverseOffer>),
    OfferRescinded(OfferId),
    InverseOfferRescinded(OfferId),
    StatusUpdate(Box<TaskStatus>),
    OperationStatusUpdate(Box<OperationStatus>),
    FrameworkMessage(ExecutorId, AgentId, Bytes),
    SlaveLost(AgentId),
    ExecutorLost(ExecutorId, AgentId, i32),
    Error(String),
}

type Act = dyn Fn(&SchedulerDriver, &SchedulerCallback) + Send + Sync;

/// A scheduler that records how it is called, and does what a test says. Clones share the record.
///
/// ```
/// use mesos_testing::mock::{MockScheduler, SchedulerCallback};
///
/// let scheduler = MockScheduler::new().on_callback(|driver, callback| {
///     if let SchedulerCallback::ResourceOffers(offers) = callback {
///         for offer in offers {
///             let _ = driver.decline_offer(offer.id.clone(), None);
///         }
///     }
/// });
/// assert!(scheduler.record().all().is_empty());
/// ```
#[derive(Clone, Default)]
pub struct MockScheduler {
    record: Record<SchedulerCallback>,
    act: Option<Arc<Act>>,
}

impl fmt::Debug for MockScheduler {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MockScheduler").field("record", &self.record).finish_non_exhaustive()
    }
}

impl MockScheduler {
    /// A scheduler that records and does nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// The scheduler that also does this when it is called.
    #[must_use]
    pub fn on_callback(
        self,
        act: impl Fn(&SchedulerDriver, &SchedulerCallback) + Send + Sync + 'static,
    ) -> Self {
        MockScheduler { act: Some(Arc::new(act)), ..self }
    }

    /// How the scheduler was called.
    pub fn record(&self) -> &Record<SchedulerCallback> {
        &self.record
    }

    fn called(&self, driver: &SchedulerDriver, callback: SchedulerCallback) {
        if let Some(act) = &self.act {
            act(driver, &callback);
        }
        self.record.push(callback);
    }
}

impl Scheduler for MockScheduler {
    fn registered(
        &mut self,
        driver: &SchedulerDriver,
        framework_id: &FrameworkId,
        _: Option<&MasterInfo>,
    ) {
        self.called(driver, SchedulerCallback::Registered(framework_id.clone()));
    }

    fn reregistered(&mut self, driver: &SchedulerDriver, _: Option<&MasterInfo>) {
        self.called(driver, SchedulerCallback::Reregistered);
    }

    fn disconnected(&mut self, driver: &SchedulerDriver) {
        self.called(driver, SchedulerCallback::Disconnected);
    }

    fn resource_offers(&mut self, driver: &SchedulerDriver, offers: &[Offer]) {
        self.called(driver, SchedulerCallback::ResourceOffers(offers.to_vec()));
    }

    fn inverse_offers(&mut self, driver: &SchedulerDriver, offers: &[InverseOffer]) {
        self.called(driver, SchedulerCallback::InverseOffers(offers.to_vec()));
    }

    fn offer_rescinded(&mut self, driver: &SchedulerDriver, offer_id: &OfferId) {
        self.called(driver, SchedulerCallback::OfferRescinded(offer_id.clone()));
    }

    fn inverse_offer_rescinded(&mut self, driver: &SchedulerDriver, offer_id: &OfferId) {
        self.called(driver, SchedulerCallback::InverseOfferRescinded(offer_id.clone()));
    }

    fn status_update(&mut self, driver: &SchedulerDriver, status: &TaskStatus) {
        self.called(driver, SchedulerCallback::StatusUpdate(Box::new(status.clone())));
    }

    fn operation_status_update(&mut self, driver: &SchedulerDriver, status: &OperationStatus) {
        self.called(driver, SchedulerCallback::OperationStatusUpdate(Box::new(status.clone())));
    }

    fn framework_message(
        &mut self,
        driver: &SchedulerDriver,
        executor_id: &ExecutorId,
        agent_id: &AgentId,
        data: &Bytes,
    ) {
        let (executor, agent) = (executor_id.clone(), agent_id.clone());
        self.called(driver, SchedulerCallback::FrameworkMessage(executor, agent, data.clone()));
    }

    fn slave_lost(&mut self, driver: &SchedulerDriver, agent_id: &AgentId) {
        self.called(driver, SchedulerCallback::SlaveLost(agent_id.clone()));
    }

    fn executor_lost(
        &mut self,
        driver: &SchedulerDriver,
        executor_id: &ExecutorId,
        agent_id: &AgentId,
        status: i32,
    ) {
        let (executor, agent) = (executor_id.clone(), agent_id.clone());
        self.called(driver, SchedulerCallback::ExecutorLost(executor, agent, status));
    }

    fn error(&mut self, driver: &SchedulerDriver, message: &str) {
        self.called(driver, SchedulerCallback::Error(message.to_owned()));
    }
}
