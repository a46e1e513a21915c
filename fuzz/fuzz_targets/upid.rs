//! Addresses of processes.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    if let Err(violation) = mesos_types::laws::upid(data) {
        panic!("{violation}");
    }
});
