//! All laws on the messages that calls and events carry; the first bytes choose the type, and raw or forged.
#![no_main]

#[path = "../families.rs"]
mod families;

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    if let Err(violation) = mesos_types::laws::harness::family(families::MODEL, data) {
        panic!("{violation}");
    }
});
