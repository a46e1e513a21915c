//! The generated layer as a judge of the codec.

use std::collections::HashMap;
use std::sync::OnceLock;

use prost::Message as _;

use super::{Outcome, hex, hold};
use crate::codec::{Codec, DecodeError, DecodeOptions, Generated};
use crate::dynamic::Held;
use crate::registry::{self, Kind};
use crate::wire::{self, MessageTable};

/// Follows some bytes through the generated type, if prost accepts them, and tells what it finds:
/// the generated message as prost writes it, the value that it becomes, and the generated message
/// that the value becomes, as prost writes it.
pub(crate) type Route = fn(&[u8], &mut dyn FnMut(Station<'_>));

pub(crate) enum Station<'a> {
    Kept(Vec<u8>),
    Value(Result<&'a dyn Held, DecodeError>),
    Back(Vec<u8>),
}

pub(crate) fn route<T: Generated>(bytes: &[u8], tell: &mut dyn FnMut(Station<'_>)) {
    let Ok(proto) = T::Proto::decode(bytes) else { return };
    tell(Station::Kept(proto.encode_to_vec()));
    match T::from_generated(proto) {
        Ok(value) => {
            tell(Station::Value(Ok(&value)));
            tell(Station::Back(value.into_generated().encode_to_vec()));
        }
        Err(error) => tell(Station::Value(Err(error))),
    }
}

/// The routes of every type of the model, by the name of its table.
pub(crate) fn of(table: &'static MessageTable) -> Option<Route> {
    static ROUTES: OnceLock<HashMap<&'static str, Route>> = OnceLock::new();
    let routes = ROUTES.get_or_init(|| {
        let mut all: HashMap<&'static str, Route> = HashMap::new();
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

pub(crate) fn two_routes(table: &'static MessageTable, route: Route, bytes: &[u8]) -> Outcome {
    const LAW: &str = "two_routes";
    let (mut kept, mut value, mut back) = (None, None, None);
    route(bytes, &mut |station| match station {
        Station::Kept(bytes) => kept = Some(bytes),
        Station::Value(read) => value = Some(read.map(|read| read.encode())),
        Station::Back(bytes) => back = Some(bytes),
    });
    let (Some(kept), Some(value)) = (kept, value) else { return Ok(()) };
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
    let back = wire::canonical(table, &back.unwrap_or_default(), wire::DEFAULT_DEPTH);
    hold(LAW, table, back.as_ref() == Ok(&encoded), || {
        format!("{} by the generated type is {back:?}", hex(&encoded))
    })
}
