//! JSON in: a document is refused, or read as a message that is printed and read alike; the first two
//! bytes choose the type.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    if let Err(violation) = mesos_types::laws::harness::any_json(data) {
        panic!("{violation}");
    }
});
