//! All laws on the operator APIs and that of resource providers; the first bytes choose the type, and raw or forged.
#![no_main]

#[path = "../families.rs"]
mod families;

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    if let Err(violation) = mesos_types::laws::harness::family(families::OPERATOR, data) {
        panic!("{violation}");
    }
});
