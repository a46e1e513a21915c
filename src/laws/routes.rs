//! The generated layer as a judge of the codec.

use std::collections::HashMap;
use std::sync::OnceLock;

use prost::Message as _;

use super::{Outcome, hex, hold};
use crate::codec::{Codec, DecodeError, DecodeOptions, Generated};
use crate::registry::{self, Kind};
use crate::wire::{self, MessageTable};

/// The way of some bytes through the generated type.
pub(crate) struct Route {
    /// The generated message as prost writes it.
    kept: Vec<u8>,
    /// The value that it becomes, written.
    value: Result<Vec<u8>, DecodeError>,
    /// The generated message that the value becomes, written.
    back: Vec<u8>,
}

/// The way of some bytes, if prost accepts them.
pub(crate) type Routes = fn(&[u8]) -> Option<Route>;

pub(crate) fn route<T: Generated>(bytes: &[u8]) -> Option<Route> {
    let proto = T::Proto::decode(bytes).ok()?;
    let kept = proto.encode_to_vec();
    Some(match T::from_generated(proto) {
        Ok(value) => {
            let written = value.encode_to_vec();
            Route { kept, value: Ok(written), back: value.into_generated().encode_to_vec() }
        }
        Err(error) => Route { kept, value: Err(error), back: Vec::new() },
    })
}

/// The routes of every type of the model, by the name of its table.
pub(crate) fn of(table: &'static MessageTable) -> Option<Routes> {
    static ROUTES: OnceLock<HashMap<&'static str, Routes>> = OnceLock::new();
    let routes = ROUTES.get_or_init(|| {
        let mut all: HashMap<&'static str, Routes> = HashMap::new();
        macro_rules! add {
            ($($t:ty,)*) => {$(all.insert(<$t>::FULL_NAME, route::<$t>);)*};
        }
        crate::types::model!(add);
        #[cfg(feature = "operator")]
        crate::types::operator!(add);
        #[cfg(feature = "internal")]
        crate::types::internal!(add);
        #[cfg(feature = "legacy")]
        crate::types::legacy!(add);
        all
    });
    routes.get(table.name).copied()
}

pub(crate) fn two_routes(table: &'static MessageTable, route: Routes, bytes: &[u8]) -> Outcome {
    const LAW: &str = "two_routes";
    let Some(Route { kept, value, back }) = route(bytes) else { return Ok(()) };
    // The direct way is by the registry's type, so that this function is compiled once.
    let direct = registry::find(table.name).and_then(|entry| match entry.kind() {
        Kind::Model(model) => model.decode(&bytes.into(), &DecodeOptions::default(), true).ok(),
        Kind::Layer(_) => None,
    });
    if let Some(direct) = direct {
        let encoded = direct.encode_to_vec();
        hold(LAW, table, value.as_ref() == Ok(&encoded), || {
            format!("{} is {direct:?} directly, {value:?} by the generated type", hex(bytes))
        })?;
    }
    let Ok(encoded) = value else { return Ok(()) };
    // The generated message holds what prost kept of the bytes, in any order.
    let kept = wire::canonical(table, &kept, wire::DEFAULT_DEPTH);
    hold(LAW, table, kept.as_ref() == Ok(&encoded), || {
        format!("of {} the value keeps {}", hex(bytes), hex(&encoded))
    })?;
    let back = wire::canonical(table, &back, wire::DEFAULT_DEPTH);
    hold(LAW, table, back.as_ref() == Ok(&encoded), || {
        format!("{} by the generated type is {back:?}", hex(&encoded))
    })
}
