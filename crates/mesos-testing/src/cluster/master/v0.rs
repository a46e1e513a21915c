//! Schedulers over messages of libprocess, and their authentication.

use std::time::Instant;

use bytes::Bytes;
use mesos_protocol::v0::binding::AuthenticationMessage;
use mesos_protocol::v0::cram_md5::{Reaction, Server, completed, refusal};
use mesos_types::internal::{
    DeactivateFrameworkMessage, ExecutorToFrameworkMessage, ExitedExecutorMessage,
    FrameworkErrorMessage, FrameworkRegisteredMessage, FrameworkReregisteredMessage,
    FrameworkToExecutorMessage, KillTaskMessage, LaunchTasksMessage, LostSlaveMessage,
    ReconcileTasksMessage, RegisterFrameworkMessage, ReregisterFrameworkMessage,
    RescindResourceOfferMessage, ResourceOffersMessage, ReviveOffersMessage, StatusUpdate,
    StatusUpdateAcknowledgementMessage, StatusUpdateMessage, UnregisterFrameworkMessage,
    UpdateOperationStatusMessage,
};
use mesos_types::libprocess::{Upid, message_name};
use mesos_types::offer::Operation;
use mesos_types::scheduler::call::{
    self, Accept, Acknowledge, Decline, Kill, Message, Reconcile, Revive, Subscribe, reconcile,
};
use mesos_types::scheduler::{Call, CallKind, Event, v0};
use mesos_types::{Codec, FrameworkId, TaskState};

use super::super::clock::uuid;
use super::frameworks::Subscribed;
use super::records::Link;
use super::{Master, Output};

impl Master {
    pub(super) fn post<T: Codec>(&mut self, to: &Upid, message: &T) {
        self.post_as("master", to, message);
    }

    fn post_as<T: Codec>(&mut self, from: &str, to: &Upid, message: &T) {
        self.out.push_back(Output::Message {
            from: from.to_owned(),
            to: to.clone(),
            name: message_name(T::table()),
            body: message.encode_to_vec().into(),
        });
    }

    /// Takes in a message. One that cannot be read, or that is not for a master, is dropped, as
    /// libprocess does.
    pub(super) fn message(
        &mut self,
        from: &Upid,
        to: &str,
        name: &str,
        body: &Bytes,
        now: Instant,
    ) {
        if let Ok(step) = AuthenticationMessage::read(name, body) {
            self.authenticate(from, to, &step, now);
            return;
        }
        if to != "master" {
            return;
        }
        if self.scheduler_message(from, name, body, now).is_none() {
            tracing::debug!(%from, name, "a message was not taken");
        }
    }

    fn authenticate(&mut self, from: &Upid, to: &str, step: &AuthenticationMessage, now: Instant) {
        let session = match step {
            AuthenticationMessage::Authenticate(body) => {
                if let Ok(pid) = body.pid.parse::<Upid>() {
                    self.authenticated.remove(&pid);
                }
                self.next_session += 1;
                let session = format!("crammd5-authenticator-session({})", self.next_session);
                let challenge = format!(
                    "<{}.{}@{}>",
                    uuid(&mut self.random),
                    self.clock.stamp(now),
                    self.config.hostname
                );
                self.sessions.insert(session.clone(), Server::new(challenge));
                session
            }
            _ => to.to_owned(),
        };
        let credentials =
            self.config.principals.as_ref().map(|p| p.for_cram_md5()).unwrap_or_default();
        let Some(server) = self.sessions.get_mut(&session) else { return };
        let (answer, over) = match server.handle(from, step, &credentials) {
            Ok(Reaction::Send(answer)) => (answer, false),
            Ok(Reaction::Done(principal)) => {
                if let Some(client) = server.client() {
                    self.authenticated.insert(client.clone(), principal);
                }
                (completed(), true)
            }
            Err(error) => (refusal(&error), true),
        };
        if over {
            self.sessions.remove(&session);
        }
        match answer {
            AuthenticationMessage::Mechanisms(body) => self.post_as(&session, from, &*body),
            AuthenticationMessage::Step(body) => self.post_as(&session, from, &*body),
            AuthenticationMessage::Completed(body) => self.post_as(&session, from, &*body),
            AuthenticationMessage::Failed(body) => self.post_as(&session, from, &*body),
            AuthenticationMessage::Error(body) => self.post_as(&session, from, &*body),
            _ => {}
        }
    }

    fn scheduler_message(
        &mut self,
        from: &Upid,
        name: &str,
        body: &Bytes,
        now: Instant,
    ) -> Option<()> {
        match name.rsplit('.').next()? {
            "RegisterFrameworkMessage" => {
                let body = RegisterFrameworkMessage::decode(body).ok()?;
                self.register_framework(from, Subscribe::new(body.framework), now);
            }
            "ReregisterFrameworkMessage" => {
                let body = ReregisterFrameworkMessage::decode(body).ok()?;
                let failover = body.failover;
                self.reregister_framework(from, Subscribe::new(body.framework), failover, now);
            }
            "UnregisterFrameworkMessage" => {
                let id = UnregisterFrameworkMessage::decode(body).ok()?.framework_id;
                self.call_of(from, id, CallKind::Teardown, now)?;
            }
            "DeactivateFrameworkMessage" => {
                let id = DeactivateFrameworkMessage::decode(body).ok()?.framework_id;
                self.is_of(from, &id).then(|| self.disconnect(&id, now))?;
            }
            "LaunchTasksMessage" => {
                let body = LaunchTasksMessage::decode(body).ok()?;
                let filters = Some(body.filters);
                // A launch of nothing is how offers are declined.
                let kind = if body.tasks.is_empty() {
                    CallKind::Decline(Decline { offer_ids: body.offer_ids, filters })
                } else {
                    let operations = vec![Operation::launch(body.tasks)];
                    CallKind::Accept(Accept { offer_ids: body.offer_ids, operations, filters })
                };
                self.call_of(from, body.framework_id, kind, now)?;
            }
            "KillTaskMessage" => {
                let body = KillTaskMessage::decode(body).ok()?;
                let kill = Kill { kill_policy: body.kill_policy, ..Kill::new(body.task_id) };
                self.call_of(from, body.framework_id, CallKind::Kill(kill), now)?;
            }
            "ReviveOffersMessage" => {
                let body = ReviveOffersMessage::decode(body).ok()?;
                let revive = CallKind::Revive(Some(Revive { roles: body.roles }));
                self.call_of(from, body.framework_id, revive, now)?;
            }
            "StatusUpdateAcknowledgementMessage" => {
                let body = StatusUpdateAcknowledgementMessage::decode(body).ok()?;
                let acknowledge = Acknowledge::new(body.slave_id, body.task_id, body.uuid);
                let kind = CallKind::Acknowledge(acknowledge);
                self.call_of(from, body.framework_id, kind, now)?;
            }
            "FrameworkToExecutorMessage" => {
                let body = FrameworkToExecutorMessage::decode(body).ok()?;
                let message = Message::new(body.slave_id, body.executor_id, body.data);
                self.call_of(from, body.framework_id, CallKind::Message(message), now)?;
            }
            "ReconcileTasksMessage" => {
                let body = ReconcileTasksMessage::decode(body).ok()?;
                let tasks = body.statuses.into_iter().map(|status| reconcile::Task {
                    agent_id: status.agent_id,
                    ..reconcile::Task::new(status.task_id)
                });
                let reconcile = CallKind::Reconcile(Reconcile { tasks: tasks.collect() });
                self.call_of(from, body.framework_id, reconcile, now)?;
            }
            // The allocator takes no requests.
            "ResourceRequestMessage" => {}
            "Call" => {
                let call = v0::Call::decode(body).ok()?;
                self.v0_call(from, call, now)?;
            }
            _ => return None,
        }
        Some(())
    }

    fn v0_call(&mut self, from: &Upid, call: v0::Call, now: Instant) -> Option<()> {
        if let v0::CallKind::Subscribe(body) = call.kind {
            let subscribe = call::Subscribe {
                suppressed_roles: body.suppressed_roles,
                offer_constraints: body.offer_constraints,
                ..call::Subscribe::new(body.framework_info)
            };
            let known = subscribe.framework_info.id.as_ref().is_some_and(|id| !id.0.is_empty());
            match known {
                true => {
                    let force = body.force.unwrap_or(false);
                    self.reregister_framework(from, subscribe, force, now);
                }
                false => self.register_framework(from, subscribe, now),
            }
            return Some(());
        }
        let id = call.framework_id.clone()?;
        let call = Call::try_from(call).ok()?;
        self.call_of(from, id, call.kind, now)
    }

    fn is_of(&self, from: &Upid, id: &FrameworkId) -> bool {
        self.pids.get(from) == Some(id)
    }

    /// Does what a scheduler asks for, if it is the one of this framework.
    fn call_of(
        &mut self,
        from: &Upid,
        id: FrameworkId,
        kind: CallKind,
        now: Instant,
    ) -> Option<()> {
        if !self.is_of(from, &id) {
            return None;
        }
        // There is no answer over this API.
        let _ = self.call(&id, kind, now);
        Some(())
    }

    fn refuse_pid(&mut self, from: &Upid, body: &Subscribe) -> bool {
        let principal = self.authenticated.get(from).cloned();
        let reason = if self.config.principals.is_some() && principal.is_none() {
            Some(format!("Framework at {from} is not authenticated"))
        } else {
            let constraints = body.offer_constraints.as_ref();
            self.refuse(&body.framework_info, constraints, principal.as_deref())
        };
        if let Some(reason) = &reason {
            self.post(from, &FrameworkErrorMessage::new(reason.clone()));
        }
        reason.is_some()
    }

    fn register_framework(&mut self, from: &Upid, body: Subscribe, now: Instant) {
        if body.framework_info.id.as_ref().is_some_and(|id| !id.0.is_empty()) {
            let error = "Registering with 'id' already set".to_owned();
            self.post(from, &FrameworkErrorMessage::new(error));
            return;
        }
        if self.refuse_pid(from, &body) {
            return;
        }
        // The first answer may have been lost.
        if let Some(id) = self.pids.get(from).cloned() {
            let message = FrameworkRegisteredMessage::new(id, self.info.clone());
            self.post(from, &message);
            return;
        }
        self.subscribe(body, Link::Pid(from.clone()), now);
        if let Some(id) = self.pids.get(from).cloned() {
            let message = FrameworkRegisteredMessage::new(id, self.info.clone());
            self.post(from, &message);
        }
    }

    fn reregister_framework(&mut self, from: &Upid, body: Subscribe, failover: bool, now: Instant) {
        let Some(id) = body.framework_info.id.clone().filter(|id| !id.0.is_empty()) else {
            let error = "Re-registering without an 'id'".to_owned();
            self.post(from, &FrameworkErrorMessage::new(error));
            return;
        };
        if self.refuse_pid(from, &body) {
            return;
        }
        let other = match self.frameworks.get(&id).map(|known| &known.link) {
            Some(Link::Pid(pid)) => pid != from,
            Some(Link::Http { .. }) => true,
            _ => false,
        };
        if other && !failover {
            let error = "Framework failed over".to_owned();
            self.post(from, &FrameworkErrorMessage::new(error));
            return;
        }
        if self.is_of(from, &id) {
            // The same process: nothing is over, and nobody is to be told so.
            self.pids.remove(from);
            if let Some(known) = self.frameworks.get_mut(&id) {
                known.link = Link::None;
            }
        }
        let subscribed = self.subscribe(body, Link::Pid(from.clone()), now);
        if failover && subscribed == Subscribed::Again {
            let message = FrameworkRegisteredMessage::new(id, self.info.clone());
            self.post(from, &message);
        } else {
            let message = FrameworkReregisteredMessage::new(id, self.info.clone());
            self.post(from, &message);
        }
    }

    /// The connection to a process broke.
    pub(super) fn exited(&mut self, pid: &Upid, now: Instant) {
        self.authenticated.remove(pid);
        if let Some(id) = self.pids.get(pid).cloned() {
            self.disconnect(&id, now);
        }
    }

    /// Sends an event as the message that stands for it.
    pub(super) fn send_message(&mut self, to: &Upid, id: &FrameworkId, event: Event) {
        match event {
            Event::Offers(body) => {
                let pids = body.offers.iter().map(|offer| {
                    self.agents.get(&offer.agent_id).map(|a| a.pid.clone()).unwrap_or_default()
                });
                let message = ResourceOffersMessage {
                    pids: pids.collect(),
                    offers: body.offers,
                    inverse_offers: Vec::new(),
                };
                self.post(to, &message);
            }
            Event::Rescind(body) => {
                self.post(to, &RescindResourceOfferMessage::new(body.offer_id));
            }
            Event::Update(body) => {
                let status = body.status;
                let update = StatusUpdate {
                    executor_id: status.executor_id.clone(),
                    slave_id: status.agent_id.clone(),
                    uuid: None,
                    latest_state: None::<TaskState>,
                    ..StatusUpdate::new(
                        id.clone(),
                        status.clone(),
                        status.timestamp.unwrap_or_default(),
                    )
                };
                self.post(to, &StatusUpdateMessage::new(update));
            }
            Event::UpdateOperationStatus(body) => {
                let message = UpdateOperationStatusMessage {
                    framework_id: Some(id.clone()),
                    ..UpdateOperationStatusMessage::new(body.status)
                };
                self.post(to, &message);
            }
            Event::Message(body) => {
                let message = ExecutorToFrameworkMessage::new(
                    body.agent_id,
                    id.clone(),
                    body.executor_id,
                    body.data,
                );
                self.post(to, &message);
            }
            Event::Failure(body) => match (body.agent_id, body.executor_id) {
                (Some(agent), Some(executor)) => {
                    let status = body.status.unwrap_or(-1);
                    let message = ExitedExecutorMessage::new(agent, id.clone(), executor, status);
                    self.post(to, &message);
                }
                (Some(agent), None) => self.post(to, &LostSlaveMessage::new(agent)),
                _ => {}
            },
            Event::Error(body) => self.post(to, &FrameworkErrorMessage::new(body.message)),
            // These have no message.
            Event::Subscribed(_)
            | Event::InverseOffers(_)
            | Event::RescindInverseOffer(_)
            | Event::Heartbeat
            | Event::Bare(_) => {}
        }
    }
}
