//! Reservations and volumes.

use mesos_types::internal::{
    AcknowledgeOperationStatusMessage, ApplyOperationMessage, ResourceVersionUuid,
    UpdateOperationStatusMessage,
};
use mesos_types::offer::Operation as Info;
use mesos_types::resources::Resources;
use mesos_types::scheduler::call::{AcknowledgeOperationStatus, reconcile_operations};
use mesos_types::scheduler::{Event, event};
use mesos_types::validate::{Context, Validate as _};
use mesos_types::{
    AgentId, FrameworkId, Operation, OperationId, OperationState, OperationStatus, Uuid,
};

use super::super::clock::uuid_bytes;
use super::super::message::ToAgent;
use super::records::OperationRecord;
use super::{Master, Output};

impl Master {
    /// Applies an operation to resources of an agent that belong to nobody else at the moment,
    /// and says what they are then. An operation that is not possible changes nothing.
    pub(super) fn operate(
        &mut self,
        framework: Option<&FrameworkId>,
        agent_id: &AgentId,
        left: Resources,
        info: Info,
    ) -> Resources {
        match self.try_operate(framework, agent_id, &left, &info) {
            Ok(left) => left,
            Err(problem) => {
                if let Some(framework) = framework {
                    self.operation_failed(framework, &info, problem);
                }
                left
            }
        }
    }

    pub(super) fn try_operate(
        &mut self,
        framework: Option<&FrameworkId>,
        agent_id: &AgentId,
        left: &Resources,
        info: &Info,
    ) -> Result<Resources, String> {
        let known = framework.and_then(|id| self.frameworks.get(id));
        let Some(agent) = self.agents.get(agent_id) else {
            return Err("There is no such agent".to_owned());
        };
        if !info.kind.is_speculative() {
            return Err("No resource provider of this agent does this".to_owned());
        }
        let mut context = Context::new().agent(agent_id).agent_capabilities(&agent.capabilities);
        if let Some(known) = known {
            context = context.framework(&known.info);
            if self.config.principals.is_some() {
                context = context.principal(known.info.principal.as_deref());
            }
        }
        info.validate_in(&context).map_err(|violations| violations.first().to_string())?;
        let after = left.apply(info).map_err(|error| error.to_string())?;
        let steps = info.conversions(&[]).map_err(|error| error.to_string())?;
        let uuid = Uuid(uuid_bytes(&mut self.random));
        let version = Uuid(uuid_bytes(&mut self.random));
        let Some(agent) = self.agents.get_mut(agent_id) else { return Ok(after) };
        for step in steps {
            agent.total -= &step.consumed.unallocate();
            agent.total += &step.converted.unallocate();
        }
        let status = OperationStatus {
            operation_id: info.id.clone(),
            ..OperationStatus::new(OperationState::Pending)
        };
        let operation = Operation {
            framework_id: framework.cloned(),
            agent_id: Some(agent_id.clone()),
            ..Operation::new(info.clone(), status, uuid.clone())
        };
        agent.operations.insert(uuid.clone(), OperationRecord { operation });
        let message = ApplyOperationMessage {
            framework_id: framework.cloned(),
            ..ApplyOperationMessage::new(info.clone(), uuid, ResourceVersionUuid::new(version))
        };
        self.out.push_back(Output::Agent(agent.number, ToAgent::Apply(Box::new(message))));
        Ok(after)
    }

    pub(super) fn operation_failed(&mut self, id: &FrameworkId, info: &Info, problem: String) {
        let Some(operation) = info.id.clone() else { return };
        let status = OperationStatus {
            operation_id: Some(operation),
            message: Some(problem),
            ..OperationStatus::new(OperationState::Error)
        };
        self.send_operation(id, status);
    }

    fn send_operation(&mut self, id: &FrameworkId, status: OperationStatus) {
        let body = event::UpdateOperationStatus::new(status);
        self.send(id, Event::UpdateOperationStatus(body));
    }

    /// An agent tells the status of an operation.
    pub(super) fn operation_status(
        &mut self,
        agent_id: &AgentId,
        message: UpdateOperationStatusMessage,
    ) {
        let Some(agent) = self.agents.get_mut(agent_id) else { return };
        let Some(uuid) = message.operation_uuid else { return };
        if let Some(known) = agent.operations.get_mut(&uuid) {
            known.operation.latest_status = message.status.clone();
            known.operation.statuses.push(message.status.clone());
        }
        match (&message.framework_id, &message.status.operation_id) {
            (Some(framework), Some(_)) => {
                let status = OperationStatus { agent_id: Some(agent_id.clone()), ..message.status };
                let framework = framework.clone();
                self.send_operation(&framework, status);
            }
            // Nobody else would acknowledge it.
            _ => {
                agent.operations.remove(&uuid);
                if let Some(status) = message.status.uuid {
                    let body = AcknowledgeOperationStatusMessage::new(status, uuid);
                    let message = ToAgent::AcknowledgeOperation(body);
                    self.out.push_back(Output::Agent(agent.number, message));
                }
            }
        }
    }

    pub(super) fn acknowledge_operation(&mut self, body: AcknowledgeOperationStatus) {
        let Some(agent) = body.agent_id.as_ref().and_then(|id| self.agents.get_mut(id)) else {
            return;
        };
        let found = agent.operations.iter().find(|(_, known)| {
            known.operation.info.id.as_ref() == Some(&body.operation_id)
                && known.operation.latest_status.uuid.as_ref().map(|uuid| &uuid.0)
                    == Some(&body.uuid)
        });
        let Some(uuid) = found.map(|(uuid, _)| uuid.clone()) else { return };
        let known = agent.operations.get(&uuid);
        if known.is_some_and(|known| known.operation.latest_status.state.is_terminal()) {
            agent.operations.remove(&uuid);
        }
        let message = AcknowledgeOperationStatusMessage::new(Uuid(body.uuid), uuid);
        let message = ToAgent::AcknowledgeOperation(message);
        self.out.push_back(Output::Agent(agent.number, message));
    }

    pub(super) fn reconcile_operations(
        &mut self,
        id: &FrameworkId,
        asked: &[reconcile_operations::Operation],
    ) {
        let known: Vec<(OperationId, AgentId, OperationStatus)> = self
            .agents
            .iter()
            .flat_map(|(agent, record)| {
                let own = record.operations.values().map(|known| &known.operation);
                own.filter(|operation| operation.framework_id.as_ref() == Some(id)).filter_map(
                    |operation| {
                        let name = operation.info.id.clone()?;
                        Some((name, agent.clone(), operation.latest_status.clone()))
                    },
                )
            })
            .collect();
        let mut statuses = Vec::new();
        for (name, agent, status) in &known {
            if asked.is_empty() || asked.iter().any(|asked| asked.operation_id == *name) {
                let status =
                    OperationStatus { agent_id: Some(agent.clone()), uuid: None, ..status.clone() };
                statuses.push(status);
            }
        }
        for asked in asked {
            if known.iter().any(|(name, ..)| *name == asked.operation_id) {
                continue;
            }
            let agent = asked.agent_id.as_ref();
            let state = if agent.is_some_and(|agent| self.gone.contains(agent)) {
                OperationState::GoneByOperator
            } else if agent.is_some_and(|agent| self.unreachable.contains_key(agent)) {
                OperationState::Unreachable
            } else if agent.is_some_and(|agent| self.agents.contains_key(agent)) {
                OperationState::Dropped
            } else {
                OperationState::Unknown
            };
            statuses.push(OperationStatus {
                operation_id: Some(asked.operation_id.clone()),
                agent_id: asked.agent_id.clone(),
                message: Some("Reconciliation: Operation is unknown".to_owned()),
                ..OperationStatus::new(state)
            });
        }
        for status in statuses {
            self.send_operation(id, status);
        }
    }
}
