//! The laws of the other encoding.

use super::{Outcome, hold};
use crate::codec::{Codec, DecodeOptions, Input};
use crate::dynamic::{Held, Type};
use crate::json;
use crate::wire::Dialect;

/// **JSON**: what is written in exact form is read as it was, in both dialects.
///
/// # Errors
/// Something else is read, or nothing. (A NaN is any other.)
pub fn json<T: Codec>(of: &T) -> Outcome {
    value(&Type::of::<T>(), of)
}

pub(crate) fn value(of: &Type, value: &dyn Held) -> Outcome {
    const LAW: &str = "json";
    for dialect in [Dialect::V1, Dialect::V0] {
        let text = json::exact_text(of.table, dialect, &value.encode());
        let options = DecodeOptions::default();
        let again = json::read_with(of.table, dialect, &text, &options, &mut |bytes| {
            of.decode(&Input::Slice(bytes), &options, false)
        });
        let same = again.as_ref().is_ok_and(|again| again.0.same(value) || !value.same(value));
        hold(LAW, of.table, same, || {
            let text = String::from_utf8_lossy(&text);
            format!("{:?} is {text}, read as {again:?}", value.debug())
        })?;
        let twice = again.map(|again| json::exact_text(of.table, dialect, &again.encode_to_vec()));
        hold(LAW, of.table, twice.as_ref() == Ok(&text), || {
            format!("{} is written again as {twice:?}", String::from_utf8_lossy(&text))
        })?;
    }
    Ok(())
}
