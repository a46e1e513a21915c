//! JSON out: what is printed of a forged message is read as it was; the first two bytes choose the
//! type.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    if let Err(violation) = mesos_types::laws::harness::any_printed(data) {
        panic!("{violation}");
    }
});
