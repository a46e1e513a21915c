//! The laws of resources, on collections made out of the bytes.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    if let Err(violation) = mesos_types::resources::laws::any(data) {
        panic!("{violation}");
    }
});
