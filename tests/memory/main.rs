//! Nothing that reads a peer's bytes takes memory out of proportion to them: 1 MB of whatever is
//! small on the wire and large in memory stays small, and twice as much takes twice as much.
//!
//! A binary of its own, for it counts what is allocated.
#![allow(unsafe_code)]

mod allocator;
mod families;
mod lists;
mod meter;

#[cfg(all(
    feature = "constraints",
    feature = "json",
    feature = "legacy",
    feature = "recording",
    feature = "resources",
    feature = "state"
))]
mod readers;

#[cfg(all(
    feature = "constraints",
    feature = "json",
    feature = "legacy",
    feature = "recording",
    feature = "resources",
    feature = "state"
))]
mod judged {
    use super::{meter::Faults, readers};

    #[test]
    fn container_ids() {
        Faults::of(readers::container_ids).report();
    }

    #[test]
    fn tasks() {
        Faults::of(readers::tasks).report();
    }

    #[test]
    fn events_and_responses() {
        Faults::of(readers::events_and_responses).report();
    }

    #[test]
    fn json_of_messages() {
        Faults::of(readers::json_of_messages).report();
    }

    #[test]
    fn documents_of_state() {
        Faults::of(readers::documents_of_state).report();
    }

    #[test]
    fn texts() {
        Faults::of(readers::texts).report();
    }

    #[test]
    fn streams() {
        Faults::of(readers::streams).report();
    }

    #[test]
    fn recordings() {
        Faults::of(readers::recordings).report();
    }

    #[test]
    fn offer_constraints() {
        Faults::of(readers::offer_constraints).report();
    }
}
