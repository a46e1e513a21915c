//! What a program would write by hand that needs these fields of the state of a master.

use serde::{Deserialize, Serialize};

macro_rules! structs {
    ($($Name:ident { $($field:ident: $t:ty,)* })*) => {
        $(
            #[derive(Serialize, Deserialize)]
            pub struct $Name {
                $(#[serde(default, skip_serializing_if = "Empty::is_empty")] $field: $t,)*
            }
        )*
    };
}

pub trait Empty {
    fn is_empty(&self) -> bool;
}
impl<T> Empty for Option<T> {
    fn is_empty(&self) -> bool {
        self.is_none()
    }
}
impl<T> Empty for Vec<T> {
    fn is_empty(&self) -> bool {
        Vec::is_empty(self)
    }
}

structs! {
    Response { r#type: Option<Type>, get_state: Option<GetState>, }
    GetState { get_tasks: Option<GetTasks>, }
    GetTasks { pending_tasks: Vec<Task>, tasks: Vec<Task>, unreachable_tasks: Vec<Task>, completed_tasks: Vec<Task>, }
    Task {
        name: Option<String>, task_id: Option<Id>, framework_id: Option<Id>,
        executor_id: Option<Id>, agent_id: Option<Id>, state: Option<State>,
        resources: Vec<Resource>, statuses: Vec<Status>, status_update_state: Option<State>,
        status_update_uuid: Option<String>, labels: Option<Labels>, user: Option<String>,
    }
    Id { value: Option<String>, }
    Resource {
        name: Option<String>, r#type: Option<ValueType>, scalar: Option<Scalar>,
        role: Option<String>, allocation_info: Option<AllocationInfo>,
    }
    Scalar { value: Option<f64>, }
    AllocationInfo { role: Option<String>, }
    Status {
        task_id: Option<Id>, state: Option<State>, message: Option<String>,
        source: Option<Source>, data: Option<String>, agent_id: Option<Id>,
        executor_id: Option<Id>, timestamp: Option<f64>, uuid: Option<String>,
        healthy: Option<bool>, labels: Option<Labels>,
        container_status: Option<ContainerStatus>,
    }
    ContainerStatus {
        container_id: Option<Id>, network_infos: Vec<NetworkInfo>, executor_pid: Option<u32>,
    }
    NetworkInfo { ip_addresses: Vec<IpAddress>, name: Option<String>, }
    IpAddress { protocol: Option<Protocol>, ip_address: Option<String>, }
    Labels { labels: Vec<Label>, }
    Label { key: Option<String>, value: Option<String>, }
}

macro_rules! enums {
    ($($Name:ident { $($value:ident,)* })*) => {
        $(
            #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
            #[derive(Serialize, Deserialize)]
            pub enum $Name { $($value,)* }
        )*
    };
}

enums! {
    Type { GET_STATE, }
    State { TASK_STAGING, TASK_STARTING, TASK_RUNNING, TASK_FINISHED, TASK_FAILED, }
    ValueType { SCALAR, RANGES, SET, TEXT, }
    Source { SOURCE_MASTER, SOURCE_AGENT, SOURCE_EXECUTOR, }
    Protocol { IPv4, IPv6, }
}

/// A task as a master lists it, of which many are made.
const TASK: &str = r#"{"name":"web-#","task_id":{"value":"web.3b1f7e8c-instance-#"},
"framework_id":{"value":"d4ad5c98-bc13-46f7-8025-48ab5505813d-0002"},
"agent_id":{"value":"d4ad5c98-bc13-46f7-8025-48ab5505813d-S0"},"state":"TASK_RUNNING",
"resources":[{"name":"cpus","type":"SCALAR","scalar":{"value":0.5},"allocation_info":{"role":"*"}},
{"name":"mem","type":"SCALAR","scalar":{"value":64.0},"allocation_info":{"role":"*"}}],
"statuses":[{"task_id":{"value":"web.3b1f7e8c-instance-#"},"state":"TASK_STARTING","source":"SOURCE_EXECUTOR",
"agent_id":{"value":"d4ad5c98-bc13-46f7-8025-48ab5505813d-S0"},"executor_id":{"value":"web-#"},
"timestamp":1795167248.057153,"uuid":"/fYEv4N8SWiuRZFa5NtUfQ==","container_status":{
"container_id":{"value":"94480084-4c63-42f1-b207-cc092e62624c"},
"network_infos":[{"ip_addresses":[{"protocol":"IPv4","ip_address":"127.0.0.1"}]}],"executor_pid":14052}},
{"task_id":{"value":"web.3b1f7e8c-instance-#"},"state":"TASK_RUNNING","message":"Command is running","source":"SOURCE_EXECUTOR",
"agent_id":{"value":"d4ad5c98-bc13-46f7-8025-48ab5505813d-S0"},"executor_id":{"value":"web-#"},
"timestamp":1795167248.05878,"uuid":"EPGRgGunQY2OXw/EDrkvPQ==","container_status":{
"container_id":{"value":"94480084-4c63-42f1-b207-cc092e62624c"},
"network_infos":[{"ip_addresses":[{"protocol":"IPv4","ip_address":"127.0.0.1"}]}],"executor_pid":14052}}],
"status_update_state":"TASK_RUNNING","status_update_uuid":"EPGRgGunQY2OXw/EDrkvPQ==",
"labels":{"labels":[{"key":"tier","value":"front"}]}}"#;

/// The document of so many tasks.
pub fn document(tasks: usize) -> Vec<u8> {
    let task = TASK.replace('\n', "");
    let tasks: Vec<_> = (0..tasks).map(|n| task.replace('#', &n.to_string())).collect();
    let tasks = tasks.join(",");
    format!(r#"{{"type":"GET_STATE","get_state":{{"get_tasks":{{"tasks":[{tasks}]}}}}}}"#)
        .into_bytes()
}
