//! How a crate that uses this one tests that captured messages survive a round trip.
//!
//! In a test crate each function below has `#[test]`, and the bytes come from files by
//! `include_bytes!`. Here they run one after the other:
//! `cargo run --features laws --example roundtrip_test`.

use std::error::Error;

use mesos_types::scheduler::Event;
use mesos_types::{Codec, ErrorKind, TaskState, laws};

type Outcome = Result<(), Box<dyn Error>>;

/// What a master sent when a task had ended, without the length before it.
const FINISHED: &[u8] = b"\x08\x04\x2a\xb3\x01\x0a\xb0\x01\x0a\x04\x0a\x02t1\x10\x02\
    \x22\x1cCommand exited with status 0*\x29\x0a\x27d4ad5c98-bc13-46f7-8025-48ab5505813d-S0\
    1\xfcS\x08\x00\x05\xc0\xdaA:\x04\x0a\x02t1H\x02Z\x10\\\x12\xf7\xc86\xc8@\xe1\x8a&\x81\xb0_r~\xad\
    j:\x0a\x0d*\x0b\x12\x09127.0.0.1\x18\x84j\x22&\x0a$b5d488c9-c26c-429d-8f84-141c31f24cc2";

/// Holds captured bytes to every law, and to being written again as they were.
fn survives<T: Codec>(captured: &[u8]) -> Result<T, Box<dyn Error>> {
    laws::all::<T>(captured)?;
    let value = T::decode_exact(captured)?;
    if value.encode_to_vec() != captured {
        return Err(format!("{} is not in canonical form", T::FULL_NAME).into());
    }
    Ok(value)
}

fn a_status_update_survives() -> Outcome {
    let Event::Update(update) = survives(FINISHED)? else { return Err("not an UPDATE".into()) };
    assert_eq!(update.status.task_id.as_ref(), "t1");
    assert_eq!(update.status.state, TaskState::Finished);
    Ok(())
}

fn an_edit_is_all_that_changes() -> Outcome {
    let mut event: Event = survives(FINISHED)?;
    if let Event::Update(update) = &mut event {
        update.status.message = None;
    }
    let edited: Event = survives(&event.encode_to_vec())?;
    assert_eq!(edited, event);
    // The text, its tag and its length; the lengths around it keep their size.
    assert_eq!(edited.encoded_len(), FINISHED.len() - 30);
    Ok(())
}

fn a_field_of_the_future_is_noticed() -> Outcome {
    let future = [FINISHED, b"\xf8\x07\x01"].concat();
    let Err(error) = Event::decode_exact(&future) else { return Err("nothing was noticed".into()) };
    assert_eq!(error.kind(), ErrorKind::UnknownField);
    assert_eq!(error.residue().len(), 1);
    // Read plainly it is passed over, as Mesos does; the laws hold for such bytes as well.
    assert_eq!(Event::decode(&future)?, survives(FINISHED)?);
    laws::all::<Event>(&future)?;
    Ok(())
}

fn main() -> Outcome {
    a_status_update_survives()?;
    an_edit_is_all_that_changes()?;
    a_field_of_the_future_is_noticed()?;
    println!("3 round trips, nothing lost");
    Ok(())
}
