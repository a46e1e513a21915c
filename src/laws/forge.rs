//! Messages made out of any bytes.

use crate::wire::{self, Kind, Label, MessageTable, WireType, primitive};

/// A message that looks like one of this type, made out of any bytes: mostly sound, at times
/// with fields that are unknown, missing, doubled, out of order or of a wrong type.
pub fn forge(table: &'static MessageTable, entropy: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    Forge { entropy: entropy.iter() }.message(table, 0, &mut out);
    out
}

/// A message of which something is removed, changed, doubled or exchanged.
pub(super) fn edited(table: &'static MessageTable, message: &[u8], entropy: &[u8]) -> Vec<u8> {
    Forge { entropy: entropy.iter() }.edited(table, message)
}

struct Forge<'a> {
    entropy: std::slice::Iter<'a, u8>,
}

impl Forge<'_> {
    /// Zero once the entropy is used up: nothing optional, nothing odd.
    fn byte(&mut self) -> u8 {
        self.entropy.next().copied().unwrap_or(0)
    }

    /// Once in `n` times.
    fn once_in(&mut self, n: u8) -> bool {
        self.byte() % n == n - 1
    }

    fn message(&mut self, table: &'static MessageTable, depth: u8, out: &mut Vec<u8>) {
        let mut fields: Vec<_> = table.fields.iter().collect();
        if self.once_in(32) {
            fields.reverse();
        }
        // The body that belongs to the tag; others only where the message contradicts itself.
        let tag = table.union.map(|union| {
            let choice = usize::from(self.byte());
            let value = match table.field(union.tag).map(|f| f.kind) {
                Some(Kind::Enum(e)) => e.values.get(choice % e.values.len().max(1)).map(|v| v.0),
                _ => None,
            };
            (union, value.unwrap_or_default(), self.once_in(24))
        });
        for field in fields {
            let mut times = match field.label {
                Label::Required => u8::from(!self.once_in(64)),
                Label::Optional => u8::from(self.byte() % 4 > u8::from(depth > 3) * 2 + 1),
                Label::Repeated | Label::Map => self.byte() % 8 / (2 + depth),
            };
            if let Some((union, value, contradict)) = tag {
                if field.number == union.tag {
                    if times > 0 {
                        primitive::put_tag(out, field.number, WireType::Varint);
                        primitive::put_varint(out, i64::from(value) as u64);
                    }
                    continue;
                }
                if let Some((of, _)) = union.bodies.iter().find(|b| b.1 == field.number) {
                    times = if *of == value {
                        u8::from(!self.once_in(8))
                    } else {
                        times & u8::from(contradict)
                    };
                }
            }
            if times > 0 && self.once_in(64) {
                times += 1;
            }
            for _ in 0..times {
                if self.once_in(96) {
                    self.odd(field.number, out);
                } else {
                    self.value(field.number, field.kind, depth, out);
                }
            }
        }
        if self.once_in(48) {
            let number = u32::from(self.byte()) + 1;
            self.odd(number, out);
        }
    }

    fn value(&mut self, number: u32, kind: Kind, depth: u8, out: &mut Vec<u8>) {
        match kind {
            Kind::Message(table) => {
                primitive::put_tag(out, number, WireType::Len);
                primitive::put_delimited(out, |out| {
                    self.message(table, depth.saturating_add(1), out)
                });
            }
            Kind::String | Kind::Bytes => {
                let text = match self.byte() % 40 {
                    0..8 => &b""[..],
                    8..24 => b"a",
                    24..32 => "role/\u{fc}".as_bytes(),
                    32..39 => b"cpus",
                    _ => b"\xff\xfe",
                };
                primitive::put_tag(out, number, WireType::Len);
                primitive::put_bytes(out, text);
            }
            Kind::Double => {
                let value = [0.0, 1.5, -1.0, f64::NAN, f64::INFINITY, 1e300, -0.0, 0.001];
                let bits =
                    value.get(usize::from(self.byte() % 8)).copied().unwrap_or_default().to_bits();
                primitive::put_tag(out, number, WireType::Fixed64);
                out.extend_from_slice(&bits.to_le_bytes());
            }
            Kind::Float => self.odd(number, out),
            Kind::Enum(e) => {
                let choice = usize::from(self.byte());
                let value = match choice {
                    250.. => 999,
                    _ => e.values.get(choice % e.values.len().max(1)).map_or(0, |v| v.0),
                };
                primitive::put_tag(out, number, WireType::Varint);
                primitive::put_varint(out, i64::from(value) as u64);
            }
            Kind::Bool | Kind::Int32 | Kind::Int64 | Kind::Uint32 | Kind::Uint64 => {
                let value = match self.byte() {
                    small @ 0..200 => u64::from(small & 1),
                    200..225 => u64::MAX,
                    225..245 => 1 << 40,
                    _ => i64::from(i32::MIN) as u64,
                };
                primitive::put_tag(out, number, WireType::Varint);
                primitive::put_varint(out, value);
            }
        }
    }

    fn edited(&mut self, table: &'static MessageTable, message: &[u8]) -> Vec<u8> {
        let mut fields: Vec<(u32, Vec<u8>)> = Vec::new();
        let mut rest = message;
        while !rest.is_empty() {
            let start = rest;
            let Ok((number, wire)) = primitive::tag(&mut rest) else { break };
            let mut value = rest;
            if primitive::skip(&mut rest, number, wire, wire::DEFAULT_DEPTH).is_err() {
                break;
            }
            let mut raw = start.get(..start.len() - rest.len()).unwrap_or_default().to_vec();
            let body = primitive::delimited(&mut value).unwrap_or_default();
            let kind = table.field(number).map(|f| f.kind);
            if self.once_in(12) {
                continue;
            }
            let text = match kind {
                Some(Kind::Message(inner)) if self.once_in(2) => Some(self.edited(inner, body)),
                Some(Kind::String) if self.once_in(4) => {
                    Some(format!("edited {}", self.byte()).into_bytes())
                }
                _ => None,
            };
            if let Some(text) = text {
                raw.clear();
                primitive::put_tag(&mut raw, number, WireType::Len);
                primitive::put_varint(&mut raw, text.len() as u64);
                raw.extend(text);
            }
            let list = table.field(number).is_some_and(|f| f.label == Label::Repeated);
            if list && self.once_in(8) {
                fields.push((number, raw.clone()));
            }
            fields.push((number, raw));
            if list && self.once_in(4) {
                let at = usize::from(self.byte()) % fields.len();
                let last = fields.len() - 1;
                if fields.get(at).map(|f| f.0) == Some(number) {
                    fields.swap(at, last);
                }
            }
        }
        fields.into_iter().flat_map(|(_, raw)| raw).collect()
    }

    /// A field of any wire type.
    fn odd(&mut self, number: u32, out: &mut Vec<u8>) {
        match self.byte() % 6 {
            0 => {
                primitive::put_tag(out, number, WireType::Varint);
                // One, not in its shortest form.
                out.extend_from_slice(&[0x81, 0x80, 0x00]);
            }
            1 => {
                primitive::put_tag(out, number, WireType::Fixed64);
                out.extend_from_slice(&[1; 8]);
            }
            2 => {
                primitive::put_tag(out, number, WireType::Len);
                out.extend_from_slice(&[3, 8, 1, 0]);
            }
            3 => {
                primitive::put_tag(out, number, WireType::GroupStart);
                out.extend_from_slice(&[8, 1]);
                primitive::put_tag(out, number, WireType::GroupEnd);
            }
            4 => {
                primitive::put_tag(out, number, WireType::Fixed32);
                out.extend_from_slice(&[1; 4]);
            }
            _ => {
                primitive::put_tag(out, number, WireType::Len);
                let n = self.byte();
                out.push(n % 128);
            }
        }
    }
}
