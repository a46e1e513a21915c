//! Requests of libprocess: however a connection is split, its requests are the same; the first four bytes
//! say how.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    if let Err(violation) = mesos_types::laws::harness::requests(data) {
        panic!("{violation}");
    }
});
