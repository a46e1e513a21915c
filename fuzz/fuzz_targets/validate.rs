//! The laws of validation; the first byte chooses the type.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    if let Err(violation) = mesos_types::validate::laws::any(data) {
        panic!("{violation}");
    }
});
