//! Addresses of processes.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    if let Err(violation) = mesos_types::laws::harness::upid(data) {
        panic!("{violation}");
    }
});
