//! How the time of all readers grows with their input: 1, 2, 4 and 8 times as much of what is small
//! on the wire and large, or slow, to a careless reader. Twice as much may take 1.3 times as much
//! for each byte.
//!
//! It is a bench, since a test that looks at a clock fails now and then for no reason. What is over
//! the limit is measured again, and the exit code is 1 if it stays there.

#[path = "../tests/memory/families.rs"]
mod families;
#[path = "growth/meter.rs"]
mod meter;
#[path = "../tests/memory/readers.rs"]
mod readers;

use std::process::{Command, ExitCode};

/// Has the allocator of glibc keep what is given back. Otherwise it returns what large inputs took to
/// the system, and the way there and back is counted for them alone.
const KEEP: (&str, &str) = ("MALLOC_TRIM_THRESHOLD_", "4000000000");
const ONE_HEAP: (&str, &str) = ("MALLOC_MMAP_MAX_", "0");
const ROOM: (&str, &str) = ("MALLOC_TOP_PAD_", "268435456");

/// Runs this program again, with these settings: they are read when a program starts.
fn again() -> ExitCode {
    let program = std::env::current_exe().expect("a program has a path");
    let status = Command::new(program)
        .args(std::env::args_os().skip(1))
        .envs([KEEP, ONE_HEAP, ROOM])
        .status()
        .expect("what runs can be run again");
    ExitCode::from(u8::from(!status.success()))
}

fn main() -> ExitCode {
    // `cargo test --benches` runs it with another argument, to see that it starts.
    if !std::env::args().any(|argument| argument == "--bench") {
        return ExitCode::SUCCESS;
    }
    if std::env::var_os(KEEP.0).is_none() {
        return again();
    }
    let mut faults = meter::Faults::default();
    for judge in [
        readers::container_ids,
        readers::tasks,
        readers::events_and_responses,
        readers::json_of_messages,
        readers::documents_of_state,
        readers::texts,
        readers::streams,
        readers::recordings,
        readers::offer_constraints,
    ] {
        judge(&mut faults);
    }
    faults.report()
}
