//! The driver that runs nothing.

use std::sync::Arc;
use std::time::Duration;

use mesos_container::{
    Command, ContainerError, Context, Driver, Exit, Mock, Status, Task, TaskSpec, execute,
};

fn task() -> Arc<Task> {
    Arc::new(Task::new(TaskSpec::new("t", Command::split("x"))))
}

#[tokio::test]
async fn each_hundredth_run_fails() {
    let mock = Mock::new();
    assert!(mock.is_alive().await);
    // Clones count together, over all cookies.
    let other = mock.clone();
    for run in 1..=300 {
        let driver = if run % 2 == 0 { &mock } else { &other };
        match execute(driver, &Context::new(), task()).await {
            Ok(result) => {
                assert_eq!((result.status, run % 100 == 0), (Status::Success, false), "{run}");
                assert_eq!(result.to_string(), "");
            }
            Err(error) => {
                assert_eq!((error.clone(), run % 100), (ContainerError::Mock, 0), "{run}");
                assert!(!error.is_user_visible());
            }
        }
    }
    assert_eq!(mock.runs(), 300);
}

#[tokio::test]
async fn it_can_be_told_how() {
    let mock = Mock::new().fail_every(None).exits(Exit::Code(3)).takes(Duration::from_millis(10));
    let result = execute(&mock, &Context::new(), task()).await.unwrap();
    assert_eq!(result.error, Some(ContainerError::ExitCode(3)));

    let slow = Mock::new().takes(Duration::from_secs(1000));
    let context = Context::new().with_timeout(Duration::from_millis(10));
    assert_eq!(execute(&slow, &context, task()).await.unwrap().status, Status::Timeout);
    let spec = TaskSpec::new("t", Command::split("x")).with_timeout(Duration::ZERO);
    let result = execute(&slow, &Context::new(), Arc::new(Task::new(spec))).await.unwrap();
    assert_eq!(result.status, Status::Timeout);
    let context = Context::new();
    context.cancel();
    assert_eq!(execute(&slow, &context, task()).await.unwrap().status, Status::Cancelled);

    let mut cookie = Mock::new().prepare(&context, task()).await.unwrap();
    cookie.run(&Context::new()).await.unwrap();
    assert_eq!(cookie.run(&Context::new()).await, Err(ContainerError::RunBefore));
}
