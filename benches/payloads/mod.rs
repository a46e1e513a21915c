//! Messages that benches read and write.
#![allow(dead_code)] // No bench needs all of them.

pub mod derived;

use bytes::Bytes;
use mesos_types::value::{Range, Ranges, Scalar, Set};
use mesos_types::*;

fn labels(n: usize) -> Labels {
    Labels(
        (0..n)
            .map(|i| Label { value: Some(format!("value {i}")), ..Label::new(format!("key-{i}")) })
            .collect(),
    )
}

fn scalar(name: &str, value: f64) -> Resource {
    Resource {
        allocation_info: Some(resource::AllocationInfo { role: Some("services/web".into()) }),
        ..Resource::new(name, ResourceKind::Scalar(Scalar(value)))
    }
}

fn resources() -> Vec<Resource> {
    let reservation = resource::ReservationInfo {
        principal: Some("marathon".into()),
        labels: Some(labels(2)),
        role: Some("services/web".into()),
        r#type: Some(resource::reservation_info::Type::Dynamic),
    };
    let ports =
        Ranges(vec![Range::new(1025, 2180), Range::new(2182, 3887), Range::new(8082, 8180)]);
    vec![
        scalar("cpus", 7.5),
        scalar("mem", 30_208.0),
        scalar("disk", 102_400.0),
        Resource { reservations: vec![reservation], ..scalar("cpus", 0.5) },
        Resource::new("ports", ResourceKind::Ranges(ports)),
    ]
}

/// An update of the status of a task.
pub fn update() -> scheduler::Event {
    let network = NetworkInfo {
        ip_addresses: vec![network_info::IpAddress {
            ip_address: Some("172.17.0.7".into()),
            ..Default::default()
        }],
        ..Default::default()
    };
    let status = TaskStatus {
        message: Some("Container exited with status 0".into()),
        source: Some(task_status::Source::Executor),
        agent_id: Some("7a1b9d5c-1f57-44f3-a3f5-0e1f6a1ad5f4-S3".into()),
        executor_id: Some("web.3b1f".into()),
        timestamp: Some(1_600_000_000.25),
        uuid: Some(Bytes::from_static(b"0123456789abcdef")),
        healthy: Some(true),
        labels: Some(labels(2)),
        container_status: Some(Box::new(ContainerStatus {
            network_infos: vec![network],
            container_id: Some(ContainerId::new("9b0a5a9d-7a6e-4d3e-8a57-5bb4b0de0c8e")),
            ..Default::default()
        })),
        ..TaskStatus::new(TaskId::from("web.3b1f7e8c-instance-17"), TaskState::Running)
    };
    scheduler::Event::Update(scheduler::event::Update::new(status))
}

/// Fifty offers.
pub fn offers() -> scheduler::Event {
    let offer = |i: usize| Offer {
        resources: resources(),
        attributes: vec![
            Attribute::new("rack", AttributeKind::Text(value::Text("r17".into()))),
            Attribute::new("zones", AttributeKind::Set(Set(vec!["a".into(), "b".into()]))),
        ],
        executor_ids: vec![ExecutorId::from("web.3b1f")],
        url: Some(Box::new(Url::new(
            "http",
            Address {
                hostname: Some(format!("agent-{i}.example.com")),
                ip: Some(format!("10.0.{i}.1")),
                ..Address::new(5051)
            },
        ))),
        allocation_info: Some(resource::AllocationInfo { role: Some("services/web".into()) }),
        ..Offer::new(
            OfferId(format!("7a1b9d5c-1f57-44f3-a3f5-0e1f6a1ad5f4-O{i}")),
            FrameworkId::from("7a1b9d5c-1f57-44f3-a3f5-0e1f6a1ad5f4-0001"),
            AgentId(format!("7a1b9d5c-1f57-44f3-a3f5-0e1f6a1ad5f4-S{i}")),
            format!("agent-{i}.example.com"),
        )
    };
    scheduler::Event::Offers(scheduler::event::Offers {
        offers: (0..50).map(offer).collect(),
        ..Default::default()
    })
}

/// What twenty executors use.
pub fn usage() -> ResourceUsage {
    let perf = PerformanceStatistics {
        cycles: Some(18_203_123_111),
        instructions: Some(9_988_123_000),
        cache_references: Some(112_233_445),
        cache_misses: Some(1_234_567),
        branches: Some(2_000_000_001),
        branch_misses: Some(20_000_001),
        cpu_clock: Some(10_000.125),
        task_clock: Some(9_999.5),
        page_faults: Some(40_123),
        context_switches: Some(900),
        llc_loads: Some(3_000_123),
        llc_load_misses: Some(30_123),
        dtlb_loads: Some(8_123_123_123),
        ..PerformanceStatistics::new(1_600_000_000.5, 10.0)
    };
    let statistics = ResourceStatistics {
        processes: Some(12),
        threads: Some(99),
        cpus_user_time_secs: Some(123.25),
        cpus_system_time_secs: Some(12.5),
        cpus_limit: Some(1.1),
        mem_rss_bytes: Some(123_456_789),
        mem_limit_bytes: Some(1 << 30),
        mem_total_bytes: Some(223_456_789),
        disk_limit_bytes: Some(1 << 33),
        disk_used_bytes: Some(1 << 20),
        net_rx_packets: Some(1_000_000),
        net_rx_bytes: Some(1_000_000_000),
        net_tx_packets: Some(900_000),
        net_tx_bytes: Some(800_000_000),
        perf: Some(Box::new(perf)),
        ..ResourceStatistics::new(1_600_000_000.5)
    };
    let executor = |i: usize| resource_usage::Executor {
        allocated: vec![scalar("cpus", 1.0), scalar("mem", 1024.0)],
        statistics: Some(Box::new(statistics.clone())),
        ..resource_usage::Executor::new(
            ExecutorInfo {
                name: Some("web".into()),
                ..ExecutorInfo::new(ExecutorId(format!("web.{i}")))
            },
            ContainerId::new(format!("9b0a5a9d-7a6e-4d3e-8a57-{i:012}")),
        )
    };
    ResourceUsage { executors: (0..20).map(executor).collect(), total: resources() }
}
