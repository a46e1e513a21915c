//! Compares two states of a task, by their names in Mesos:
//! `cargo run --example compare_states -- TASK_LOST TASK_UNREACHABLE`.

use mesos_types::{TaskState, UnknownName};

fn main() -> Result<(), UnknownName> {
    let mut arguments = std::env::args().skip(1);
    let mut state = |otherwise: &str| -> Result<TaskState, UnknownName> {
        let name = arguments.next().unwrap_or_else(|| otherwise.to_owned());
        name.parse()
    };
    let (one, two) = (state("TASK_LOST")?, state("TASK_UNREACHABLE")?);

    for state in [one, two] {
        let end = if state.is_terminal() { "terminal" } else { "not terminal" };
        println!("{state} = {}: {end}", state.number());
    }
    println!("{}", if one == two { "the same state" } else { "different states" });
    Ok(())
}
