//! The laws of the other encoding.

use super::{Outcome, hold};
use crate::codec::{Codec, DecodeOptions, Input};
use crate::dynamic::{Held, Type};
use crate::json;
use crate::wire::Dialect;

/// **JSON**: what is written in exact form is read as it was, in both dialects.
///
/// # Errors
/// Something else is read, or nothing; NaN equals NaN. Or serde writes another document than
/// [`json::to_vec`], or of the value another one than of its encoding.
pub fn json<T: Codec>(of: &T) -> Outcome {
    let ty = Type::of::<T>();
    value(&ty, of)?;
    for dialect in [Dialect::V1, Dialect::V0] {
        let (text, by_serde) = (json::to_vec(of, dialect), written(&ty, of, dialect));
        // Numbers may be spelled otherwise. What is nested too deeply for this reader is not
        // compared.
        let document = |text: &[u8]| serde_json::from_slice::<serde_json::Value>(text).ok();
        hold(LAW, ty.table, document(&text) == document(&by_serde), || {
            let [text, by_serde] = [&text, &by_serde].map(|text| String::from_utf8_lossy(text));
            format!("{of:?} is {text}, and by serde {by_serde}")
        })?;
    }
    let (mut direct, by_encoding) = (Vec::new(), written(&ty, of, Dialect::V1));
    let done = crate::serde_form::serialize(of, &mut serde_json::Serializer::new(&mut direct));
    hold(LAW, ty.table, done.is_ok() && direct == by_encoding, || {
        let [direct, by_encoding] =
            [&direct, &by_encoding].map(|text| String::from_utf8_lossy(text));
        format!("{of:?} is by serde {direct}, and {by_encoding} by its encoding ({done:?})")
    })
}

const LAW: &str = "json";

/// The exact form of its encoding, by serde.
fn written(of: &Type, value: &dyn Held, dialect: Dialect) -> Vec<u8> {
    let document = json::Document::new(of.table, dialect, value.encode());
    serde_json::to_vec(&document).unwrap_or_default()
}

pub(crate) fn value(of: &Type, value: &dyn Held) -> Outcome {
    for dialect in [Dialect::V1, Dialect::V0] {
        let text = written(of, value, dialect);
        let options = DecodeOptions::default();
        let again = json::read_with(of.table, dialect, &text, &options, &mut |bytes| {
            of.decode(&Input::Slice(bytes), &options, false)
        });
        let same = again.as_ref().is_ok_and(|again| again.0.same(value));
        hold(LAW, of.table, same, || {
            let text = String::from_utf8_lossy(&text);
            format!("{:?} is {text}, read as {again:?}", value.debug())
        })?;
        let twice = again.map(|again| written(of, &*again.0, dialect));
        hold(LAW, of.table, twice.as_ref() == Ok(&text), || {
            format!("{} is written again as {twice:?}", String::from_utf8_lossy(&text))
        })?;
    }
    Ok(())
}
