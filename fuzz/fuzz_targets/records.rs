//! RecordIO: however a stream is split, its records are the same; the first four bytes say how.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    if let Err(violation) = mesos_types::laws::harness::records(data) {
        panic!("{violation}");
    }
});
