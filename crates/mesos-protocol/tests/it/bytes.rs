//! The bodies of the fuzz targets, with bytes of this test.

use proptest::prelude::*;

#[path = "../../fuzz/bodies.rs"]
mod bodies;

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn connections(data in prop::collection::vec(any::<u8>(), 0..2000)) {
        bodies::connections(&data);
    }

    #[test]
    fn drivers(data in prop::collection::vec(0u8..64, 0..2000)) {
        bodies::drivers(&data);
    }
}
