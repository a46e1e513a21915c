//! Recorded requests: what a real master or agent accepted breaks no rule.

use std::fs;
use std::path::Path;

use mesos_test_data::{data, gather};
use mesos_types::operator::{agent, master};
use mesos_types::validate::{Context, Validate, Violations};
use mesos_types::{Captured, Codec, executor, internal, scheduler};
use serde::de::DeserializeOwned;

/// Status and body of a recorded request or response.
fn http(path: &Path) -> Option<(String, Vec<u8>)> {
    let bytes = fs::read(path).ok()?;
    let at = bytes.windows(4).position(|window| window == b"\r\n\r\n")?;
    let head = String::from_utf8_lossy(&bytes[..at]).into_owned();
    Some((head, bytes[at + 4..].to_vec()))
}

fn judge<T: Codec + Validate + DeserializeOwned>(
    body: &[u8],
    json: bool,
) -> Option<Result<(), Violations>> {
    if json {
        let value: T = serde_json::from_slice(body).ok()?;
        return Some(value.validate_envelope(&Context::new()).and_then(|()| value.validate()));
    }
    let captured = Captured::<T>::decode(body).ok()?;
    Some(captured.validate_envelope(&Context::new()).and_then(|()| captured.validate()))
}

#[test]
fn requests_that_were_accepted() {
    let Some(dir) = data().map(|dir| dir.join("captures")) else {
        return println!("no long data (MESOS_TYPES_DATA): no recorded requests");
    };
    let mut found = Vec::new();
    for folder in ["v1-scheduler", "v1-operator"] {
        gather(&dir.join(folder), ".request.http", &mut found);
    }
    let (mut accepted, mut refused, mut other) = (0, 0, 0);
    for path in found {
        let name = path.to_string_lossy().into_owned();
        let (head, body) = http(&path).unwrap();
        let json = head.to_lowercase().contains("content-type: application/json");
        let chunked = head.to_lowercase().contains("transfer-encoding");
        let verdict = match name {
            _ if chunked || body.is_empty() => None,
            _ if name.contains("v1-scheduler") => judge::<scheduler::Call>(&body, json),
            _ if name.contains("agent") => judge::<agent::Call>(&body, json),
            _ => judge::<master::Call>(&body, json),
        };
        let answer = http(Path::new(&name.replace(".request.", ".response.")));
        let status = answer.as_ref().and_then(|(head, _)| head.split(' ').nth(1));
        match (verdict, status) {
            (Some(verdict), Some("200" | "202")) => {
                assert_eq!(verdict, Ok(()), "{name}");
                accepted += 1;
            }
            (Some(verdict), Some("400")) => {
                // A call may also be refused for what only the server knows.
                println!("400 {name}: {verdict:?}");
                refused += usize::from(verdict.is_err());
            }
            _ => other += 1,
        }
    }
    println!("{accepted} accepted and valid, {refused} refused and not valid, {other} others");
    assert!(accepted > 0);
}

#[test]
fn messages_of_agents_that_were_accepted() {
    let Some(dir) = data().map(|dir| dir.join("captures/v0-libprocess")) else {
        return println!("no long data (MESOS_TYPES_DATA): no recorded messages");
    };
    let mut found = Vec::new();
    gather(&dir, ".pb", &mut found);
    let mut count = 0;
    for path in found {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let body = fs::read(&path).unwrap();
        let verdict = if name.contains("ReregisterSlaveMessage") {
            judge::<internal::ReregisterSlaveMessage>(&body, false)
        } else if name.contains("RegisterSlaveMessage") {
            judge::<internal::RegisterSlaveMessage>(&body, false)
        } else if name.contains("scheduler.Call") || name.contains("_scheduler") {
            judge::<scheduler::v0::Call>(&body, false)
        } else if name.contains("executor.Call") {
            judge::<executor::Call>(&body, false)
        } else {
            continue;
        };
        assert_eq!(verdict, Some(Ok(())), "{}", path.display());
        count += 1;
    }
    println!("{count} messages, all valid");
}

/// The calls of a session, with the offers that it got, its framework and its agents.
#[test]
fn launches_on_recorded_offers() {
    let Some(dir) = data().map(|dir| dir.join("captures/v1-scheduler/protobuf")) else {
        return println!("no long data (MESOS_TYPES_DATA): no recorded offers");
    };
    let mut events = Vec::new();
    gather(&dir, ".pb", &mut events);
    let mut offers: Vec<mesos_types::Offer> = Vec::new();
    for path in &events {
        let event = scheduler::Event::decode(&fs::read(path).unwrap());
        if let Ok(scheduler::Event::Offers(body)) = event {
            offers.extend(body.offers);
        }
    }
    let mut requests = Vec::new();
    gather(&dir, ".request.http", &mut requests);
    let mut count = 0;
    for path in requests {
        let (_, body) = http(&path).unwrap();
        let Ok(call) = scheduler::Call::decode(&body) else { continue };
        let scheduler::CallKind::Accept(accept) = &call.kind else { continue };
        let known = |id: &mesos_types::OfferId| offers.iter().any(|offer| offer.id == *id);
        if !accept.offer_ids.iter().all(known) || accept.operations.is_empty() {
            continue;
        }
        let context = Context::new().offers(&offers);
        assert_eq!(call.validate_in(&context), Ok(()), "{}", path.display());
        count += 1;
        // Twice as much is more than was offered.
        let mut twice = call.clone();
        if let scheduler::CallKind::Accept(accept) = &mut twice.kind {
            for operation in &mut accept.operations {
                enlarge(operation);
            }
        }
        assert!(twice.validate_in(&context).is_err(), "{}", path.display());
    }
    println!("{} offers, {count} calls that use them", offers.len());
    assert!(count > 0);
}

/// Makes the tasks ask for far more.
fn enlarge(operation: &mut mesos_types::offer::Operation) {
    use mesos_types::offer::OperationKind;
    let tasks = match &mut operation.kind {
        OperationKind::Launch(body) => &mut body.task_infos,
        OperationKind::LaunchGroup(body) => &mut body.task_group.tasks,
        _ => return,
    };
    for resource in tasks.iter_mut().flat_map(|task| &mut task.resources) {
        if let mesos_types::ResourceKind::Scalar(scalar) = &mut resource.kind {
            scalar.0 *= 1e6;
        }
    }
}
