//! All laws on raw bytes; the first two choose the type.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    if let Err(violation) = mesos_types::laws::harness::any(data) {
        panic!("{violation}");
    }
});
