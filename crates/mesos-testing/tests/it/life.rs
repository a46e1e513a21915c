//! Lives of frameworks over sockets.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use mesos_client::scheduler::{self, Config, Event};
use mesos_testing::TestCluster;
use mesos_types::{CommandInfo, FrameworkInfo, Resource, TaskInfo, TaskState};

pub fn task(id: &str, command: &str, agent: &mesos_types::AgentId) -> TaskInfo {
    TaskInfo::new(id, id, agent.clone())
        .with_command(CommandInfo::shell(command))
        .with_resources([Resource::cpus(0.1), Resource::mem(32.0)])
}

#[tokio::test]
async fn a_task_runs_to_its_end() {
    let cluster = TestCluster::builder().start().await.unwrap();
    let framework = FrameworkInfo::new("root", "one");
    let config = Config::new(cluster.master().to_string(), framework);
    let (handle, mut events) = scheduler::connect(config).await.unwrap();
    let states = Arc::new(Mutex::new(Vec::new()));
    let seen = states.clone();
    let life = async {
        let mut launched = false;
        while let Some(event) = events.next().await {
            match event.unwrap() {
                Event::Offers(offers) if !launched => {
                    launched = true;
                    let task = task("t1", "echo hello; sleep 0.05", &offers[0].agent_id);
                    handle.launch(&offers[0], [task]).await.unwrap();
                }
                Event::Update(status) => {
                    seen.lock().unwrap().push(status.state);
                    if status.state.is_terminal() {
                        handle.stop(false);
                    }
                }
                _ => {}
            }
        }
    };
    tokio::time::timeout(Duration::from_secs(5), life).await.unwrap();
    let states = states.lock().unwrap().clone();
    assert_eq!(states, [TaskState::Starting, TaskState::Running, TaskState::Finished]);
    let gone = cluster.wait_until(Duration::from_secs(2), |cluster| {
        cluster.master().is_some_and(|master| master.framework_ids().count() == 0)
    });
    assert!(gone.await);
    assert_eq!(cluster.running().await, (0, 0, 0));
}
