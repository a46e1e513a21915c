//! Resources as a list in serde's formats.

use serde_core::de::{Deserialize, Deserializer, Error as _};
use serde_core::ser::{Serialize, SerializeSeq as _, Serializer};

use super::algebra::Resources;
use crate::Resource;

/// A list of resources. A shared one is repeated, once for each copy.
impl Serialize for Resources {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(None)?;
        for (resource, count) in self.copies() {
            for _ in 0..count {
                list.serialize_element(resource)?;
            }
        }
        list.end()
    }
}

/// A list of resources, which must be valid.
impl<'de> Deserialize<'de> for Resources {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let list = Vec::<Resource>::deserialize(deserializer)?;
        Resources::checked(list).map_err(D::Error::custom)
    }
}
