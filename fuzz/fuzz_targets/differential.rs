//! Another implementation reads the same; the first two bytes choose the type.
#![no_main]

#[path = "../../tests/it/differential/alike.rs"]
mod differential;

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    if let Err(difference) = differential::any(data) {
        panic!("{difference}");
    }
});
