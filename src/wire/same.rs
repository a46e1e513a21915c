//! Whether two encodings are of one value.

use super::primitive::{self as p, WireType};
use super::table::{Kind, MessageTable};

/// Whether two values are the same, by what they are encoded to: doubles as `==` compares them,
/// but that NaN equals NaN.
pub(crate) fn is_same(table: &'static MessageTable, mut a: &[u8], mut b: &[u8]) -> bool {
    // Where there is no NaN and no zero, the bytes are the same.
    if a == b {
        return true;
    }
    loop {
        match (next(&mut a), next(&mut b)) {
            (None, None) => return a == b,
            (Some((number, wire, x)), Some((other, _, y))) if number == other => {
                let same = match table.field(number).map(|field| field.kind) {
                    Some(Kind::Message(table)) => is_same(table, body(x), body(y)),
                    Some(Kind::Double) if wire == WireType::Len => {
                        let (x, y) = (body(x), body(y));
                        let (mut ones, mut others) = (x.chunks(8), y.chunks(8));
                        x.len() == y.len()
                            && ones.all(|x| others.next().is_some_and(|y| double(x, y)))
                    }
                    Some(Kind::Double) => double(x, y),
                    _ => x == y,
                };
                if !same {
                    return false;
                }
            }
            _ => return false,
        }
    }
}

/// Takes a field off: its number, how it is delimited, and its value.
fn next<'a>(bytes: &mut &'a [u8]) -> Option<(u32, WireType, &'a [u8])> {
    let mut rest = *bytes;
    let (number, wire) = p::tag(&mut rest).ok()?;
    let value = rest;
    p::skip(&mut rest, number, wire, 0).ok()?;
    *bytes = rest;
    Some((number, wire, value.get(..value.len() - rest.len())?))
}

fn body(mut value: &[u8]) -> &[u8] {
    p::delimited(&mut value).unwrap_or_default()
}

fn double(mut x: &[u8], mut y: &[u8]) -> bool {
    let number = |bytes: &mut &[u8]| p::fixed64(bytes).map(f64::from_bits);
    match (number(&mut x), number(&mut y)) {
        (Ok(x), Ok(y)) => x == y || x.is_nan() && y.is_nan(),
        _ => false,
    }
}
