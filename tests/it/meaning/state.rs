//! States that are an end, and operations that the master applies at once.

use mesos_types::offer::{self, Operation, operation};
use mesos_types::{OperationState, TaskState};

#[test]
fn task_states_are_terminal_as_since_1_2() {
    use TaskState::*;
    let terminal = [Finished, Failed, Killed, Lost, Error, Dropped, Gone, GoneByOperator];
    let alive = [Staging, Starting, Running, Killing, Unreachable, Unknown];
    assert_eq!(terminal.len() + alive.len(), TaskState::ALL.len());
    assert!(terminal.into_iter().all(TaskState::is_terminal));
    assert!(!alive.into_iter().any(TaskState::is_terminal));
    let numbers: Vec<i32> = terminal.into_iter().map(TaskState::number).collect();
    assert_eq!(numbers, [2, 3, 4, 5, 7, 9, 11, 12]);
    for number in [-1, 14, i32::MIN, i32::MAX] {
        assert!(matches!(TaskState::from_number(number), Unrecognized(_)));
        assert!(!TaskState::from_number(number).is_terminal(), "{number}");
    }
}

#[test]
fn operation_states_are_terminal() {
    use OperationState::*;
    let terminal = [Finished, Failed, Error, Dropped, GoneByOperator];
    let open = [Unsupported, Pending, Unreachable, Recovering, Unknown];
    assert_eq!(terminal.len() + open.len(), OperationState::ALL.len());
    assert!(terminal.into_iter().all(OperationState::is_terminal));
    assert!(!open.into_iter().any(OperationState::is_terminal));
    assert!(!OperationState::from_number(-1).is_terminal());
    assert!(!OperationState::from_number(10).is_terminal());
}

#[test]
fn operations_are_speculative_by_type() {
    use operation::Type::*;
    let speculative = [Reserve, Unreserve, Create, Destroy, GrowVolume, ShrinkVolume];
    for of in operation::Type::ALL {
        assert_eq!(of.is_speculative(), speculative.contains(of), "{of}");
        let kind = offer::OperationKind::bare(Some(*of));
        assert_eq!(kind.is_speculative(), speculative.contains(of), "{of} without its body");
    }
    assert!(!operation::Type::from_number(15).is_speculative());
    assert!(!offer::OperationKind::bare(None).is_speculative());
    assert!(Operation::reserve(vec![]).kind.is_speculative());
    assert!(!Operation::launch(vec![]).kind.is_speculative());
}
