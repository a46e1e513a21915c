//! The acknowledgements that status updates ask for.

use super::call::{Acknowledge, AcknowledgeOperationStatus};
use crate::{OperationStatus, TaskStatus};

impl TaskStatus {
    /// The acknowledgement that stops this update from being repeated, for
    /// [`Call::acknowledge`](crate::scheduler::Call::acknowledge).
    ///
    /// `None` if there is nothing to acknowledge, `uuid` being unset or empty, and if `agent_id` is
    /// unset. The length of the uuid is not checked; the master demands 16 bytes.
    #[inline]
    pub fn acknowledgement(&self) -> Option<Acknowledge> {
        let uuid = self.uuid.clone().filter(|uuid| !uuid.is_empty())?;
        Some(Acknowledge::new(self.agent_id.clone()?, self.task_id.clone(), uuid))
    }
}

impl OperationStatus {
    /// The acknowledgement that stops this update from being repeated, for
    /// [`Call::acknowledge_operation_status`](crate::scheduler::Call::acknowledge_operation_status).
    ///
    /// `None` if there is nothing to acknowledge, `uuid` being unset or empty, and if
    /// `operation_id` is unset. `agent_id` and `resource_provider_id` are those of the status;
    /// the master demands the former, which a status has since 1.7.1.
    #[inline]
    pub fn acknowledgement(&self) -> Option<AcknowledgeOperationStatus> {
        let uuid = self.uuid.as_ref().map(|uuid| uuid.0.clone()).filter(|uuid| !uuid.is_empty())?;
        Some(AcknowledgeOperationStatus {
            agent_id: self.agent_id.clone(),
            resource_provider_id: self.resource_provider_id.clone(),
            ..AcknowledgeOperationStatus::new(uuid, self.operation_id.clone()?)
        })
    }
}
