//! Documents in the forms of releases from 0.19 on.

use mesos_types::state::{AgentState, Agents, Document, Endpoint, MasterState, from_slice};
use serde_json::Value;

/// Reads a document, and checks that it is written as it was read.
fn master(json: &str) -> MasterState {
    let Document::MasterState(state) = Document::detect(json.as_bytes()).unwrap() else {
        panic!("not the state of a master")
    };
    assert_eq!(serde_json::to_value(&state).unwrap(), serde_json::from_str::<Value>(json).unwrap());
    *state
}

#[test]
fn a_master_of_0_19() {
    let state = master(
        r#"{"activated_slaves":1,"build_date":"2014-06-03 15:40:55","build_time":1401810055,
        "build_user":"root","completed_frameworks":[],"deactivated_slaves":0,"elected_time":1402000000.5,
        "failed_tasks":2,"finished_tasks":1,"flags":{"quiet":"false","zk":"zk:\/\/a:2181\/mesos"},
        "frameworks":[{"active":true,"completed_tasks":[{"executor_id":"","framework_id":"F","id":"old",
        "name":"old","resources":{"cpus":0.5,"disk":0,"mem":64},"slave_id":"S0","state":"TASK_FAILED",
        "statuses":[{"state":"TASK_RUNNING","timestamp":1402000001},{"state":"TASK_FAILED","timestamp":1402000004.25}]}],
        "failover_timeout":0,"hostname":"h","id":"F","name":"marathon-0.6","offers":[],"registered_time":1402000000,
        "reregistered_time":1402000000,"resources":{"cpus":0,"disk":0,"mem":0},"role":"*","tasks":[],
        "unregistered_time":0,"user":"root","webui_url":""}],"git_sha":"51e047524","git_tag":"0.19.0",
        "hostname":"m","id":"20140603","killed_tasks":0,"leader":"master@10.0.0.1:5050","log_dir":"\/var\/log",
        "lost_tasks":0,"pid":"master@10.0.0.1:5050","slaves":[{"attributes":{"rack":"r1","weight":2},"hostname":"s",
        "id":"S0","pid":"slave(1)@10.0.0.2:5051","registered_time":1402000000.1,"resources":{"cpus":8,"disk":1000,
        "mem":2048,"ports":"[31000-32000]"},"webui_hostname":"s","webui_port":5051}],"staged_tasks":0,
        "start_time":1402000000,"started_tasks":1,"version":"0.19.0"}"#,
    );
    assert_eq!(state.failed_tasks.unwrap().as_u64(), Some(2));
    let task = state.all_tasks().next().unwrap();
    assert_eq!(task.duration(), Ok(3.25));
    assert_eq!(state.agents[0].extra.get("webui_port").unwrap(), 5051);
}

#[test]
fn a_master_of_0_22_with_texts_for_numbers_and_truths() {
    let state = master(
        r#"{"version":"0.22.0","activated_slaves":"3","orphan_tasks":[],"frameworks":[
        {"id":"F","active":"true","checkpoint":"false","failover_timeout":"604800","port":null,
         "tasks":[{"id":7,"labels":[],"resources":{"cpus":"0.1","mem":" 1"}, "statuses":null}]}]}"#
            .replace("\" 1\"", "\"1\"")
            .as_str(),
    );
    assert_eq!(state.activated_agents.unwrap().as_u64(), Some(3));
    let framework = &state.frameworks[0];
    assert_eq!((framework.active, framework.checkpoint), (Some(true), Some(false)));
    assert_eq!(framework.failover_timeout.unwrap().as_f64(), 604800.0);
    let task = &framework.tasks[0];
    assert_eq!(task.id.as_deref(), Some("7"));
    assert!(task.statuses.is_empty() && !task.statuses.is_present());
    assert!(task.labels.is_empty() && task.labels.is_present());
}

#[test]
fn a_master_of_0_28_with_orphans() {
    let state = master(
        r#"{"version":"0.28.0","activated_slaves":1.0,"leader":"master@192.168.99.10:5050",
        "frameworks":[],"completed_frameworks":[],"unregistered_frameworks":["F1","F2"],
        "orphan_tasks":[{"id":"t","state":"TASK_RUNNING","framework_id":"F1","statuses":[{"state":"TASK_RUNNING",
        "timestamp":1457514925.78141,"container_status":{"network_infos":[{"ip_address":"192.168.99.10",
        "ip_addresses":[{"ip_address":"192.168.99.10"}]}]}}],
        "discovery":{"visibility":"FRAMEWORK","name":"test","ports":{"ports":[{"number":10000,"protocol":"tcp"}]}},
        "container":{"type":"MESOS","mesos":{}}}]}"#,
    );
    assert_eq!(state.all_tasks().count(), 1);
    assert_eq!(state.orphan_tasks[0].agent_address(), Ok("192.168.99.10"));
    assert_eq!(state.unregistered_frameworks.len(), 2);
    // Whole numbers with a fraction are counts all the same.
    assert_eq!(state.activated_agents.unwrap().as_u64(), Some(1));
}

#[test]
fn a_master_that_says_agent() {
    let state = master(
        r#"{"version":"1.11.0","leader":"l","activated_agents":1,"agents":[{"id":"S0"}],"recovered_agents":[],
        "frameworks":[{"id":"F","agent_ids":["S0"],"tasks":[{"id":"t","agent_id":"S0"}],
        "offers":[{"id":"o","agent_id":"S0"}],"executors":[{"executor_id":"e","agent_id":"S0"},{}]}]}"#,
    );
    let framework = &state.frameworks[0];
    assert_eq!(state.agents[0].id.as_deref(), Some("S0"));
    assert_eq!(framework.tasks[0].agent_id.as_deref(), Some("S0"));
    assert_eq!(framework.executors[0].id.as_deref(), Some("e"));
    assert_eq!(&framework.agent_ids[..], ["S0"]);
}

#[test]
fn a_member_under_both_its_names_keeps_both() {
    for json in [
        r#"{"version":"1","leader":"l","frameworks":[],"slaves":[{"id":"a"}],"agents":[{"id":"b"}]}"#,
        r#"{"version":"1","leader":"l","frameworks":[],"agents":[{"id":"b"}],"slaves":[{"id":"a"}]}"#,
        r#"{"version":"1","leader":"l","frameworks":[],"agents":null,"slaves":[{"id":"a"}]}"#,
        r#"{"version":"1","leader":"l","frameworks":[],"agents":null,"slaves":null}"#,
    ] {
        master(json);
    }
}

#[test]
fn of_two_members_with_one_name_the_last_counts() {
    let twice = br#"{"slaves":[{"id":"a","port":"1","port":null,"active":null,"active":true}]}"#;
    let agents: Agents = from_slice(twice).unwrap();
    let once = br#"{"slaves":[{"id":"a","port":null,"active":true}]}"#;
    assert_eq!(agents, from_slice(once).unwrap());
}

#[test]
fn a_changed_member_is_written_as_it_is_now() {
    let mut agents: Agents =
        from_slice(br#"{"agents":[{"id":"a","port":"5051","hostname":null,"x":[1]}]}"#).unwrap();
    let agent = &mut agents.agents.make_mut()[0];
    agent.port = Some(mesos_types::state::Number::Unsigned(80));
    agent.hostname = Some("h".to_owned());
    agent.version = Some("1.9.0".to_owned());
    agent.extra.remove("x");
    let expected = serde_json::json!({"agents": [{"id": "a", "port": 80, "hostname": "h", "version": "1.9.0"}]});
    assert_eq!(serde_json::to_value(&agents).unwrap(), expected);
}

#[test]
fn an_agent_of_1_0_and_one_of_today() {
    let old = r#"{"version":"1.0.1","id":"S0","pid":"slave(1)@10.0.0.2:5051","hostname":"h","attributes":{},
        "resources":{"cpus":4.0,"gpus":0.0,"mem":14863.0,"disk":35164.0,"ports":"[31000-32000]"},
        "frameworks":[{"id":"F","name":"marathon","user":"root","failover_timeout":604800.0,"checkpoint":true,
        "role":"*","hostname":"h","executors":[{"id":"e","name":"n","source":"e","container":"C","directory":"/d",
        "resources":{"cpus":0.1},"tasks":[{"id":"e","statuses":[],"state":"TASK_RUNNING"}],"queued_tasks":[
        {"id":"q","name":"q","slave_id":"S0","resources":{"cpus":1.0},"command":{"shell":true,"value":"true","argv":[],
        "uris":[{"value":"http://x","executable":false}]}}],"completed_tasks":[]}],"completed_executors":[]}],
        "completed_frameworks":[]}"#;
    let new = r#"{"version":"1.12.0","id":"S0","pid":"slave(1)@10.0.0.2:5051","capabilities":["MULTI_ROLE"],
        "domain":{"fault_domain":{"region":{"name":"r"},"zone":{"name":"z"}}},
        "drain_config":{"mark_gone":false},"estimated_drain_start_time_seconds":1600000000,
        "resources":{"disk":1.0,"revocable_thing":2.5,"cpus_revocable":1.0,"gpu_ids":"{a, b}"},
        "reserved_resources":{"dev":{"cpus":1.0}},"unreserved_resources":{},
        "reserved_resources_full":{"dev":[{"name":"cpus","type":"SCALAR","scalar":{"value":1.0},"role":"dev",
        "reservations":[{"role":"dev","type":"DYNAMIC","principal":"p"}]}]},"unreserved_resources_full":[],
        "reserved_resources_allocated":{},"unreserved_resources_allocated":{"cpus":0.0},
        "resource_providers":[{"resource_provider_info":{"type":"t","name":"n"},"total_resources":[]}],
        "attributes":{"rack":"r1","zone":1.5,"ports":"[1-10]"},"master_hostname":"m","log_dir":"/l",
        "external_log_file":"/e","flags":{"port":"5051"},"frameworks":[{"id":"F","roles":["*","dev"],"executors":[
        {"id":"e","type":"DEFAULT","role":"dev","labels":[{"key":"k"}],"tasks":[{"id":"t","limits":{"cpus":2.0,"mem":"Infinity"}}]}]}],
        "completed_frameworks":[]}"#;
    for json in [old, new] {
        let Document::AgentState(state) = Document::detect(json.as_bytes()).unwrap() else {
            panic!("not the state of an agent")
        };
        assert_eq!(
            serde_json::to_value(&state).unwrap(),
            serde_json::from_str::<Value>(json).unwrap()
        );
        assert!(state.extra.is_empty());
        assert!(state.frameworks[0].executors[0].all_tasks().all(|task| task.extra.is_empty()));
        let again = Document::read(Endpoint::AgentState, json.as_bytes()).unwrap();
        assert_eq!(again, Document::AgentState(state));
    }
    let state: AgentState = from_slice(old.as_bytes()).unwrap();
    let waiting = &state.frameworks[0].executors[0].queued_tasks[0];
    assert_eq!(waiting.state, None);
    assert_eq!(waiting.command.as_ref().unwrap().value.as_deref(), Some("true"));
}
