//! Conversion of internal messages to events of the v1 APIs, by the rules by which master and agent
//! send an event to a peer on HTTP where they send a message to a driver.

use crate::executor::event as executor;
use crate::internal::{
    ExecutorRegisteredMessage, ExecutorToFrameworkMessage, ExitedExecutorMessage,
    FrameworkErrorMessage, FrameworkRegisteredMessage, FrameworkReregisteredMessage,
    FrameworkToExecutorMessage, InverseOffersMessage, KillTaskMessage, LostSlaveMessage,
    RescindInverseOfferMessage, RescindResourceOfferMessage, ResourceOffersMessage, RunTaskMessage,
    ShutdownExecutorMessage, StatusUpdateAcknowledgementMessage, StatusUpdateMessage,
    UpdateOperationStatusMessage,
};
use crate::scheduler::event as scheduler;
use crate::{FrameworkId, MasterInfo};

/// Seconds between the heartbeats of a master to a scheduler.
const HEARTBEAT_INTERVAL_SECS: f64 = 15.0;

/// Becomes `SUBSCRIBED`, with the 15 seconds of the stock master as heartbeat interval: the message
/// has none.
impl From<FrameworkRegisteredMessage> for scheduler::Event {
    fn from(message: FrameworkRegisteredMessage) -> Self {
        subscribed(message.framework_id, message.master_info)
    }
}

/// Becomes `SUBSCRIBED`, as from [`FrameworkRegisteredMessage`]: the event does not tell the first
/// subscription from later ones.
impl From<FrameworkReregisteredMessage> for scheduler::Event {
    fn from(message: FrameworkReregisteredMessage) -> Self {
        subscribed(message.framework_id, message.master_info)
    }
}

fn subscribed(framework_id: FrameworkId, master_info: MasterInfo) -> scheduler::Event {
    scheduler::Event::Subscribed(scheduler::Subscribed {
        framework_id,
        heartbeat_interval_seconds: Some(HEARTBEAT_INTERVAL_SECS),
        master_info: Some(Box::new(master_info)),
    })
}

/// Becomes `OFFERS`, with the inverse offers of 0.25 to 0.28 if there are any. `pids` is lost:
/// schedulers on HTTP reach executors through the master alone.
impl From<ResourceOffersMessage> for scheduler::Event {
    fn from(message: ResourceOffersMessage) -> Self {
        scheduler::Event::Offers(scheduler::Offers {
            offers: message.offers,
            inverse_offers: message.inverse_offers,
        })
    }
}

/// Becomes `INVERSE_OFFERS`. `pids` is lost.
impl From<InverseOffersMessage> for scheduler::Event {
    fn from(message: InverseOffersMessage) -> Self {
        scheduler::Event::InverseOffers(scheduler::InverseOffers {
            inverse_offers: message.inverse_offers,
        })
    }
}

/// Becomes `RESCIND`. Nothing is lost.
impl From<RescindResourceOfferMessage> for scheduler::Event {
    fn from(message: RescindResourceOfferMessage) -> Self {
        scheduler::Event::Rescind(scheduler::Rescind { offer_id: message.offer_id })
    }
}

/// Becomes `RESCIND_INVERSE_OFFER`. Nothing is lost.
impl From<RescindInverseOfferMessage> for scheduler::Event {
    fn from(message: RescindInverseOfferMessage) -> Self {
        scheduler::Event::RescindInverseOffer(scheduler::RescindInverseOffer {
            inverse_offer_id: message.inverse_offer_id,
        })
    }
}

/// Becomes `UPDATE` with the status of the update, in which the update's own `slave_id`,
/// `executor_id` and `timestamp`, where set, replace those of the status.
///
/// The uuid of the event is that of the update, whatever the status has, or none if the update
/// has none or an empty one, or if `pid` is unset or empty: then no one waits for an
/// acknowledgement. Mesos takes an address that it cannot resolve for an empty one; here only
/// an empty one is.
///
/// `update.framework_id`, `update.latest_state` and `pid` are lost.
impl From<StatusUpdateMessage> for scheduler::Event {
    fn from(message: StatusUpdateMessage) -> Self {
        let update = message.update;
        let sender = message.pid.is_some_and(|pid| !pid.is_empty());
        let mut status = update.status;
        status.agent_id = update.slave_id.or(status.agent_id);
        status.executor_id = update.executor_id.or(status.executor_id);
        status.timestamp = Some(update.timestamp);
        status.uuid = update.uuid.filter(|uuid| sender && !uuid.is_empty());
        scheduler::Event::Update(scheduler::Update { status })
    }
}

/// Becomes `UPDATE_OPERATION_STATUS` with `status`. All other fields are lost: `framework_id`,
/// `slave_id`, `latest_status` and `operation_uuid`.
impl From<UpdateOperationStatusMessage> for scheduler::Event {
    fn from(message: UpdateOperationStatusMessage) -> Self {
        scheduler::Event::UpdateOperationStatus(scheduler::UpdateOperationStatus {
            status: message.status,
        })
    }
}

/// Becomes `MESSAGE`. `framework_id` is lost.
impl From<ExecutorToFrameworkMessage> for scheduler::Event {
    fn from(message: ExecutorToFrameworkMessage) -> Self {
        scheduler::Event::Message(scheduler::Message {
            agent_id: message.slave_id,
            executor_id: message.executor_id,
            data: message.data,
        })
    }
}

/// Becomes `FAILURE` of an executor, with `agent_id`, `executor_id` and `status`. `framework_id` is
/// lost.
impl From<ExitedExecutorMessage> for scheduler::Event {
    fn from(message: ExitedExecutorMessage) -> Self {
        scheduler::Event::Failure(scheduler::Failure {
            agent_id: Some(message.slave_id),
            executor_id: Some(message.executor_id),
            status: Some(message.status),
        })
    }
}

/// Becomes `FAILURE` of an agent: only `agent_id` is set. Nothing is lost.
impl From<LostSlaveMessage> for scheduler::Event {
    fn from(message: LostSlaveMessage) -> Self {
        scheduler::Event::Failure(scheduler::Failure {
            agent_id: Some(message.slave_id),
            ..Default::default()
        })
    }
}

/// Becomes `ERROR`. Nothing is lost.
impl From<FrameworkErrorMessage> for scheduler::Event {
    fn from(message: FrameworkErrorMessage) -> Self {
        scheduler::Event::Error(scheduler::Error { message: message.message })
    }
}

/// Becomes `SUBSCRIBED` without `container_id`, which the message does not have. `framework_id` and
/// `slave_id`, which stand in the descriptions of framework and agent too, are lost. `checkpoint`
/// of the agent stays, although only package `mesos` has it.
impl From<ExecutorRegisteredMessage> for executor::Event {
    fn from(message: ExecutorRegisteredMessage) -> Self {
        executor::Event::Subscribed(Box::new(executor::Subscribed {
            executor_info: message.executor_info,
            framework_info: message.framework_info,
            agent_info: message.slave_info,
            container_id: None,
        }))
    }
}

/// Becomes `LAUNCH` with `task`. All other fields are lost: `framework_id`, `framework`, `pid`,
/// `resource_version_uuids` and `launch_executor`.
impl From<RunTaskMessage> for executor::Event {
    fn from(message: RunTaskMessage) -> Self {
        executor::Event::Launch(executor::Launch { task: message.task })
    }
}

/// Becomes `KILL`. `framework_id` is lost.
impl From<KillTaskMessage> for executor::Event {
    fn from(message: KillTaskMessage) -> Self {
        executor::Event::Kill(executor::Kill {
            task_id: message.task_id,
            kill_policy: message.kill_policy,
        })
    }
}

/// Becomes `ACKNOWLEDGED`. `slave_id` and `framework_id` are lost.
impl From<StatusUpdateAcknowledgementMessage> for executor::Event {
    fn from(message: StatusUpdateAcknowledgementMessage) -> Self {
        executor::Event::Acknowledged(executor::Acknowledged {
            task_id: message.task_id,
            uuid: message.uuid,
        })
    }
}

/// Becomes `MESSAGE` with `data`. `slave_id`, `framework_id` and `executor_id` are lost.
impl From<FrameworkToExecutorMessage> for executor::Event {
    fn from(message: FrameworkToExecutorMessage) -> Self {
        executor::Event::Message(executor::Message { data: message.data })
    }
}

/// Becomes `SHUTDOWN`, which has no body: `executor_id` and `framework_id` are lost.
impl From<ShutdownExecutorMessage> for executor::Event {
    fn from(_: ShutdownExecutorMessage) -> Self {
        executor::Event::Shutdown
    }
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;

    use super::{executor, scheduler};
    use crate::internal::{
        ExecutorRegisteredMessage, ExecutorToFrameworkMessage, ExitedExecutorMessage,
        FrameworkErrorMessage, FrameworkRegisteredMessage, FrameworkReregisteredMessage,
        FrameworkToExecutorMessage, InverseOffersMessage, KillTaskMessage, LostSlaveMessage,
        RescindInverseOfferMessage, RescindResourceOfferMessage, ResourceOffersMessage,
        RunTaskMessage, ShutdownExecutorMessage, StatusUpdate, StatusUpdateAcknowledgementMessage,
        StatusUpdateMessage, UpdateOperationStatusMessage,
    };
    use crate::{
        AgentId, Codec, ExecutorId, FrameworkId, InverseOffer, KillPolicy, OfferId, OperationState,
        TaskState, TaskStatus, TimeInfo, Unavailability,
    };

    /// A captured message, and the event that becomes of it.
    macro_rules! captured {
        ($M:ty, $Event:ty, $file:literal) => {{
            let bytes = include_bytes!(concat!(
                env!("CARGO_MANIFEST_DIR"),
                "/tests/data/captures/v0/",
                $file
            ));
            let message = <$M>::decode_exact(bytes).unwrap();
            (message.clone(), <$Event>::from(message))
        }};
    }

    /// The body of an event that must be of one kind.
    macro_rules! body {
        ($event:expr, $pattern:pat => $body:expr) => {
            match $event {
                $pattern => $body,
                other => panic!("{other:?}"),
            }
        };
    }

    fn ids() -> (AgentId, FrameworkId, ExecutorId) {
        ("S0".into(), "F".into(), "E".into())
    }

    #[test]
    fn a_registered_framework_is_subscribed() {
        let (message, event) = captured!(
            FrameworkRegisteredMessage,
            scheduler::Event,
            "0009_mesos.internal.FrameworkRegisteredMessage_47558-to-40889.pb"
        );
        let body = body!(&event, scheduler::Event::Subscribed(body) => body);
        assert_eq!(body.framework_id, message.framework_id);
        assert_eq!(body.heartbeat_interval_seconds, Some(15.0));
        assert_eq!(body.master_info.as_deref(), Some(&message.master_info));

        let FrameworkRegisteredMessage { framework_id, master_info } = message;
        let again = FrameworkReregisteredMessage { framework_id, master_info };
        assert_eq!(scheduler::Event::from(again), event);
    }

    #[test]
    fn offers_are_offers_of_either_kind() {
        let (mut message, event) = captured!(
            ResourceOffersMessage,
            scheduler::Event,
            "0003_mesos.internal.ResourceOffersMessage_from-mesos.pb"
        );
        let body = body!(event, scheduler::Event::Offers(body) => body);
        assert!(!body.offers.is_empty());
        assert_eq!(body.offers, message.offers);
        assert_eq!(body.inverse_offers, []);

        let unavailability = Unavailability::new(TimeInfo { nanoseconds: 1 });
        let inverse_offers = vec![InverseOffer::new("O", "F", unavailability)];
        message.inverse_offers = inverse_offers.clone();
        let body = body!(message.into(), scheduler::Event::Offers(body) => body);
        assert_eq!(body.inverse_offers, inverse_offers);

        let pids = vec!["slave(1)@127.0.0.1:5051".into()];
        let message = InverseOffersMessage { inverse_offers: inverse_offers.clone(), pids };
        let body = body!(message.into(), scheduler::Event::InverseOffers(body) => body);
        assert_eq!(body.inverse_offers, inverse_offers);
    }

    #[test]
    fn a_rescinded_offer_is_rescinded() {
        let id = OfferId::from("O");
        assert_eq!(
            scheduler::Event::from(RescindResourceOfferMessage::new(id.clone())),
            scheduler::Event::Rescind(scheduler::Rescind::new(id.clone()))
        );
        assert_eq!(
            scheduler::Event::from(RescindInverseOfferMessage::new(id.clone())),
            scheduler::Event::RescindInverseOffer(scheduler::RescindInverseOffer::new(id))
        );
    }

    fn status_of(message: StatusUpdateMessage) -> TaskStatus {
        body!(message.into(), scheduler::Event::Update(update) => update.status)
    }

    #[test]
    fn an_update_by_an_agent_is_to_be_acknowledged() {
        let (message, event) = captured!(
            StatusUpdateMessage,
            scheduler::Event,
            "0005_mesos.internal.StatusUpdateMessage_from-mesos.pb"
        );
        let status = body!(event, scheduler::Event::Update(update) => update.status);
        let update = message.update;
        assert!(update.uuid.is_some());
        assert_eq!(status.uuid, update.uuid);
        assert_eq!(status.agent_id, update.slave_id);
        assert_eq!(status.executor_id, update.executor_id);
        assert_eq!(status.timestamp, Some(update.timestamp));
        // Mesos fills these in since 0.23, and nothing else is touched.
        assert_eq!(status, update.status);
    }

    #[test]
    fn an_update_by_the_master_is_not_to_be_acknowledged() {
        let (message, event) = captured!(
            StatusUpdateMessage,
            scheduler::Event,
            "0018_mesos.internal.StatusUpdateMessage_from-mesos.pb"
        );
        assert_eq!(message.update.uuid, None);
        let status = body!(event, scheduler::Event::Update(update) => update.status);
        assert_eq!(status.uuid, None);
    }

    #[test]
    fn what_an_update_has_replaces_what_its_status_has() {
        let own = TaskStatus {
            agent_id: Some("other agent".into()),
            executor_id: Some("other executor".into()),
            timestamp: Some(1.0),
            uuid: Some(Bytes::from_static(b"other uuid")),
            ..TaskStatus::new("T", TaskState::Running)
        };
        let mut message = StatusUpdateMessage::new(StatusUpdate::new("F", own, 2.0));

        let status = status_of(message.clone());
        assert_eq!(status.agent_id, Some("other agent".into()));
        assert_eq!(status.executor_id, Some("other executor".into()));
        assert_eq!(status.timestamp, Some(2.0));
        assert_eq!(status.uuid, None, "the update has none");

        message.update.slave_id = Some("S0".into());
        message.update.executor_id = Some("E".into());
        message.update.uuid = Some(Bytes::from_static(b"uuid"));
        let status = status_of(message.clone());
        assert_eq!(status.agent_id, Some("S0".into()));
        assert_eq!(status.executor_id, Some("E".into()));
        assert_eq!(status.uuid, None, "no pid");

        message.pid = Some(String::new());
        assert_eq!(status_of(message.clone()).uuid, None, "an empty pid");

        message.pid = Some("slave(1)@127.0.0.1:5051".into());
        assert_eq!(status_of(message.clone()).uuid, message.update.uuid);

        message.update.uuid = Some(Bytes::new());
        assert_eq!(status_of(message).uuid, None, "an empty uuid");
    }

    #[test]
    fn an_operation_status_is_passed_on() {
        let (message, event) = captured!(
            UpdateOperationStatusMessage,
            scheduler::Event,
            "0122_mesos.internal.UpdateOperationStatusMessage_52780-to-master.pb"
        );
        let body = body!(event, scheduler::Event::UpdateOperationStatus(body) => body);
        assert_eq!(body.status, message.status);
        assert_eq!(body.status.state, OperationState::Finished);
    }

    #[test]
    fn data_is_passed_on() {
        let (agent, framework, executor_id) = ids();
        let data = Bytes::from_static(b"\0data");
        let up = ExecutorToFrameworkMessage::new(
            agent.clone(),
            framework.clone(),
            executor_id.clone(),
            data.clone(),
        );
        let down = FrameworkToExecutorMessage::new(
            agent.clone(),
            framework,
            executor_id.clone(),
            data.clone(),
        );
        assert_eq!(
            scheduler::Event::from(up),
            scheduler::Event::Message(scheduler::Message::new(agent, executor_id, data.clone()))
        );
        assert_eq!(
            executor::Event::from(down),
            executor::Event::Message(executor::Message::new(data))
        );
    }

    #[test]
    fn an_executor_that_ended_is_a_failure() {
        let (message, event) = captured!(
            ExitedExecutorMessage,
            scheduler::Event,
            "0151_mesos.internal.ExitedExecutorMessage_52780-to-master.pb"
        );
        let body = body!(event, scheduler::Event::Failure(body) => body);
        assert_eq!(body.agent_id, Some(message.slave_id));
        assert_eq!(body.executor_id, Some(message.executor_id));
        assert_eq!(body.status, Some(message.status));
    }

    #[test]
    fn a_lost_agent_is_a_failure() {
        let (agent, ..) = ids();
        let event = LostSlaveMessage::new(agent.clone()).into();
        let body = body!(event, scheduler::Event::Failure(body) => body);
        assert_eq!((body.agent_id, body.executor_id, body.status), (Some(agent), None, None));
    }

    #[test]
    fn an_error_is_an_error() {
        let (message, event) = captured!(
            FrameworkErrorMessage,
            scheduler::Event,
            "0106_mesos.internal.FrameworkErrorMessage_49346-to-41423.pb"
        );
        let body = body!(event, scheduler::Event::Error(body) => body);
        assert!(body.message.contains("authenticated"), "{}", body.message);
        assert_eq!(body.message, message.message);
    }

    #[test]
    fn a_registered_executor_is_subscribed() {
        let (message, event) = captured!(
            ExecutorRegisteredMessage,
            executor::Event,
            "0017_mesos.internal.ExecutorRegisteredMessage_44628-to-35697.pb"
        );
        let body = body!(event, executor::Event::Subscribed(body) => *body);
        assert_eq!(body.executor_info, message.executor_info);
        assert_eq!(body.framework_info, message.framework_info);
        assert_eq!(body.agent_info, message.slave_info);
        assert_eq!(body.container_id, None);
        // The lost fields are listed in both places.
        assert_eq!(body.framework_info.id, Some(message.framework_id));
        assert_eq!(body.agent_info.id, Some(message.slave_id));
    }

    #[test]
    fn a_task_to_run_is_launched() {
        let (message, event) = captured!(
            RunTaskMessage,
            executor::Event,
            "0012_mesos.internal.RunTaskMessage_36880-to-agent.pb"
        );
        let body = body!(event, executor::Event::Launch(body) => body);
        assert_eq!(body.task, message.task);
    }

    #[test]
    fn a_task_to_kill_is_killed() {
        let (mut message, event) = captured!(
            KillTaskMessage,
            executor::Event,
            "0104_mesos.internal.KillTaskMessage_36880-to-agent.pb"
        );
        let body = body!(event, executor::Event::Kill(body) => body);
        assert_eq!((&body.task_id, body.kill_policy), (&message.task_id, None));

        message.kill_policy = Some(KillPolicy::default());
        let body = body!(message.clone().into(), executor::Event::Kill(body) => body);
        assert_eq!(body.kill_policy, message.kill_policy);
    }

    #[test]
    fn an_acknowledgement_is_passed_on() {
        let (message, event) = captured!(
            StatusUpdateAcknowledgementMessage,
            executor::Event,
            "0006_mesos.internal.StatusUpdateAcknowledgementMessage_to-mesos.pb"
        );
        let body = body!(event, executor::Event::Acknowledged(body) => body);
        assert_eq!((body.task_id, body.uuid), (message.task_id, message.uuid));
    }

    #[test]
    fn an_executor_to_end_is_shut_down() {
        let (_, event) = captured!(
            ShutdownExecutorMessage,
            executor::Event,
            "0086_mesos.internal.ShutdownExecutorMessage_44628-to-35697.pb"
        );
        assert_eq!(event, executor::Event::Shutdown);
    }
}
