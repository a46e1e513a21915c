//! Documents as values of the model.

use std::fs;

use mesos_test_data as data;
use mesos_types::state::{
    Agents, Container, ConvertError, File, Flags, Listing, MasterState, Metrics, Offer, Resources,
    Task, Tasks, Version, Weight, attributes, from_slice, metrics,
};
use mesos_types::value::Range;
use mesos_types::{
    AgentInfo, FileInfo, FrameworkInfo, MasterInfo, ResourceStatistics, TaskState, VersionInfo,
    WeightInfo,
};

fn documents(end: &str) -> Vec<Vec<u8>> {
    let files = data::traffic("json-endpoints", end);
    assert!(!files.is_empty(), "{end}");
    files.iter().map(|path| fs::read(path).unwrap()).collect()
}

#[test]
fn captured_tasks_say_the_same_in_the_model() {
    for text in documents("tasks.body.json") {
        let tasks: Tasks = from_slice(&text).unwrap();
        for task in &tasks.tasks {
            let model = mesos_types::Task::try_from(task).unwrap();
            assert_eq!(Some(model.task_id.as_ref()), task.id.as_deref());
            assert_eq!(Some(model.agent_id.as_ref()), task.agent_id.as_deref());
            assert_eq!(Some(model.state.to_string()), task.state);
            assert_eq!(model.statuses.len(), task.statuses.len());
            for (status, document) in model.statuses.iter().zip(&task.statuses) {
                assert_eq!(status.timestamp, document.timestamp.map(|t| t.as_f64()));
                let container = document.container_status.as_ref();
                let id = container
                    .and_then(|c| c.container_id.as_ref())
                    .and_then(|id| id.value.as_deref());
                let found = status.container_status.as_ref().and_then(|c| c.container_id.as_ref());
                assert_eq!(found.map(|id| id.value.as_str()), id);
            }
            let cpus = task.resources.as_ref().unwrap().cpus.unwrap().as_f64();
            assert_eq!(model.resources.iter().find_map(|r| r.as_cpus()), Some(cpus));
            assert_eq!(model.labels.iter().flat_map(|l| &l.0).count(), task.labels.len());
        }
    }
}

#[test]
fn captured_agents_frameworks_and_leaders_have_values() {
    for text in documents("master_state.body.json") {
        let state: MasterState = from_slice(&text).unwrap();
        for framework in state.all_frameworks() {
            let info = FrameworkInfo::try_from(framework).unwrap();
            assert_eq!(Some(info.name), framework.name);
            assert_eq!(info.capabilities.len(), framework.capabilities.len());
        }
        for agent in &state.agents {
            let info = AgentInfo::try_from(agent).unwrap();
            assert_eq!(info.port, Some(5051));
            assert!(info.resources.iter().any(|r| r.as_ports().is_some()));
        }
        let leader = MasterInfo::try_from(state.leader_info.as_ref().unwrap()).unwrap();
        assert_eq!(leader.port, 5050);
        assert_eq!(leader.ip.to_le_bytes(), [127, 0, 0, 1]);
    }
    for text in documents("slaves.body.json") {
        let agents: Agents = from_slice(&text).unwrap();
        for agent in &agents.agents {
            // As messages the resources are whole.
            let info = AgentInfo::try_from(agent).unwrap();
            assert!(info.resources.iter().all(|r| r.role.as_deref() == Some("*")));
        }
    }
}

#[test]
fn captured_statistics_are_messages() {
    let mut seen = 0;
    for end in ["containers.body.json", "monitor_statistics.body.json"] {
        for text in documents(end) {
            let containers: Listing<Container> = from_slice(&text).unwrap();
            for container in containers.iter() {
                let statistics: ResourceStatistics =
                    container.statistics.as_ref().unwrap().read().unwrap();
                assert!(statistics.timestamp > 1e9 && statistics.mem_rss_bytes.is_some());
                if let Some(status) = &container.status {
                    let status = mesos_types::ContainerStatus::try_from(status).unwrap();
                    assert!(status.executor_pid.is_some());
                }
                seen += 1;
            }
        }
    }
    assert!(seen >= 2);
}

#[test]
fn what_servers_tell_of_themselves_has_values() {
    for text in documents("version.body.json") {
        let version: Version = from_slice(&text).unwrap();
        let info = VersionInfo::try_from(&version).unwrap();
        assert_eq!(Some(info.version), version.version);
        assert!(info.build_time.is_some());
    }
    for text in documents("master_state.body.json").into_iter().chain(documents("flags.body.json"))
    {
        let flags: Flags = from_slice(&text).unwrap();
        assert!(
            flags.to_model().iter().any(|f| f.name == "port" && f.value.as_deref() == Some("5050")
                || f.value.as_deref() == Some("5051"))
        );
    }
    for text in documents("weights.body.json") {
        let weights: Listing<Weight> = from_slice(&text).unwrap();
        assert_eq!(WeightInfo::try_from(&weights[0]).unwrap().weight, 2.5);
    }
    for text in documents("metrics_snapshot.body.json") {
        let values: Metrics = from_slice(&text).unwrap();
        assert!(metrics(&values).iter().all(|metric| metric.value.is_some()));
    }
    for text in documents("files_browse_0.body.json") {
        let files: Listing<File> = from_slice(&text).unwrap();
        for file in files.iter() {
            let info = FileInfo::try_from(file).unwrap();
            assert_eq!(info.mode.unwrap() & 0o170_000 == 0o040_000, file.is_folder());
            assert!(info.mtime.unwrap().nanoseconds > 1_000_000_000_000_000_000);
        }
        let file = files.iter().find(|file| file.name() == "stdout").unwrap();
        assert_eq!(FileInfo::try_from(file).unwrap().mode, Some(0o100_644));
    }
}

#[test]
fn resources_and_attributes_are_read_from_their_texts() {
    let resources: Resources = from_slice(
        br#"{"cpus":1.5,"gpus":0,"mem":64,"ports":"[31000-31005, 31010-31010]","cpus_revocable":2,"gold":3,
            "disks":"{a, b}","none":"[]"}"#,
    )
    .unwrap();
    let model = resources.to_model().unwrap();
    let names: Vec<_> = model.iter().map(|r| r.name.as_str()).collect();
    assert_eq!(names, ["cpus", "mem", "ports", "cpus", "disks", "gold", "none"]);
    assert_eq!(
        model[2].as_ports().unwrap(),
        [Range { begin: 31000, end: 31005 }, Range { begin: 31010, end: 31010 }]
    );
    assert!(model[3].revocable.is_some() && model[0].revocable.is_none());
    assert_eq!(model[4].as_set().unwrap(), ["a", "b"]);
    assert_eq!(model[6].as_ranges().unwrap(), []);
    let bad: Resources = from_slice(br#"{"ports":"31000"}"#).unwrap();
    let error = bad.to_model().unwrap_err();
    assert!(matches!(&error, ConvertError::Text { member, .. } if member == "ports"), "{error}");

    let agents: Agents = from_slice(
        br#"{"slaves":[{"attributes":{"rack":"r1","zone":1.5,"ports":"[1-10]","s":"{x}"}}]}"#,
    )
    .unwrap();
    let values = attributes(agents.agents[0].attributes.as_ref().unwrap()).unwrap();
    let by_name = |name: &str| values.iter().find(|a| a.name == name).unwrap();
    assert_eq!(by_name("rack").as_text(), Some("r1"));
    assert_eq!(by_name("zone").as_scalar(), Some(1.5));
    assert_eq!(by_name("ports").as_ranges().unwrap(), [Range { begin: 1, end: 10 }]);
    assert_eq!(by_name("s").as_set().unwrap(), ["x"]);
}

#[test]
fn what_the_model_requires_and_the_document_lacks_is_named() {
    let task =
        |json: &str| mesos_types::Task::try_from(&from_slice::<Task>(json.as_bytes()).unwrap());
    assert_eq!(task("{}").unwrap_err(), ConvertError::Missing("id"));
    let rest = r#""id":"t","name":"","framework_id":"F","slave_id":"S""#;
    assert_eq!(task(&format!("{{{rest}}}")).unwrap_err(), ConvertError::Missing("state"));
    let error = task(&format!(r#"{{{rest},"state":"TASK_DANCING"}}"#)).unwrap_err();
    assert!(error.to_string().contains("TASK_DANCING"), "{error}");
    let error = task(&format!(r#"{{{rest},"state":"TASK_LOST","discovery":{{}}}}"#)).unwrap_err();
    assert!(matches!(error, ConvertError::Message { member: "discovery", .. }), "{error}");
    let model = task(&format!(
        r#"{{{rest},"state":"TASK_LOST","role":"dev","resources":{{"cpus":1}},"limits":{{"mem":"Infinity","cpus":2}}}}"#
    ))
    .unwrap();
    assert_eq!(model.state, TaskState::Lost);
    assert_eq!(model.resources[0].allocation_info.as_ref().unwrap().role.as_deref(), Some("dev"));
    assert_eq!(model.limits["mem"].0, f64::INFINITY);
    let offer: Offer =
        from_slice(br#"{"id":"o","framework_id":"F","slave_id":"S","resources":{"mem":5}}"#)
            .unwrap();
    let offer = mesos_types::Offer::try_from(&offer).unwrap();
    assert_eq!(offer.resources[0].as_mem(), Some(5.0));
    let file: File = from_slice(br#"{"path":"/a","mode":"-rw-r-----x"}"#).unwrap();
    assert!(FileInfo::try_from(&file).is_err());
}

#[cfg(feature = "operator")]
#[test]
fn quotas_and_maintenance_have_values() {
    use mesos_types::operator::{maintenance, quota};
    use mesos_types::state::{MaintenanceSchedule, MaintenanceStatus, Quotas};

    let quotas: Quotas = from_slice(
        br#"{"infos":[{"role":"dev","guarantee":[{"name":"cpus","type":"SCALAR","scalar":{"value":2.0},"role":"*"}]}],
            "configs":[{"role":"dev","guarantees":{"cpus":{"value":2.0}},"limits":{"mem":{"value":64}}}]}"#,
    )
    .unwrap();
    let info = quota::QuotaInfo::try_from(&quotas.infos[0]).unwrap();
    assert_eq!(info.guarantee[0].as_cpus(), Some(2.0));
    let config = quota::QuotaConfig::try_from(&quotas.configs[0]).unwrap();
    assert_eq!((config.guarantees["cpus"].0, config.limits["mem"].0), (2.0, 64.0));
    let schedule: MaintenanceSchedule = from_slice(
        br#"{"windows":[{"machine_ids":[{"hostname":"a","ip":"10.0.0.1"}],
            "unavailability":{"start":{"nanoseconds":1443830400000000000},"duration":{"nanoseconds":3600000000000}}}]}"#,
    )
    .unwrap();
    let schedule = maintenance::Schedule::try_from(&schedule).unwrap();
    assert_eq!(schedule.windows[0].machine_ids[0].hostname.as_deref(), Some("a"));
    let status: MaintenanceStatus = from_slice(
        br#"{"draining_machines":[{"id":{"hostname":"a"}}],"down_machines":[{"ip":"10.0.0.2"}]}"#,
    )
    .unwrap();
    let status = maintenance::ClusterStatus::try_from(&status).unwrap();
    assert_eq!((status.draining_machines.len(), status.down_machines.len()), (1, 1));
}
