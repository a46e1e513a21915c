//! Values of every type for the tests of those who use them.
//!
//! All types implement `proptest::arbitrary::Arbitrary` (feature `proptest`) and
//! `arbitrary::Arbitrary` (feature `arbitrary`). Both make a value out of bytes, which decide each
//! choice: fewer and smaller bytes make a simpler value, so that proptest shrinks well. Sizes are
//! bounded; unions agree with their tags, as in every value of this crate. [`messages`] makes bytes
//! instead, which need not be sound.

use std::collections::BTreeMap;

use bytes::Bytes;

/// Depth to which optional sub-messages are filled.
const DEPTH: u8 = 5;

/// Most optional values that one value is made of.
const SIZE: u16 = 400;

/// Bytes that decide what a value is. Once they are used up everything is zero: required
/// fields only, empty or first of their kind.
pub struct Entropy<'a> {
    bytes: std::slice::Iter<'a, u8>,
    depth: u8,
    left: u16,
    finite: bool,
}

/// Shows how many bytes are left.
impl std::fmt::Debug for Entropy<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Entropy({} bytes left)", self.bytes.len())
    }
}

/// A value that [`Entropy`] makes.
pub trait Generate: Sized {
    /// Makes a value.
    fn generate(g: &mut Entropy<'_>) -> Self;
}

impl<'a> Entropy<'a> {
    /// The decisions that these bytes stand for.
    pub fn new(bytes: &'a [u8]) -> Self {
        Entropy { bytes: bytes.iter(), depth: 0, left: SIZE, finite: false }
    }

    /// The same, with doubles that are finite: no NaN, which equals nothing, and no infinity.
    #[must_use]
    pub fn finite(mut self) -> Self {
        self.finite = true;
        self
    }

    pub(crate) fn byte(&mut self) -> u8 {
        self.bytes.next().copied().unwrap_or(0)
    }

    /// Decides whether an optional value is there.
    fn some(&mut self) -> bool {
        self.depth < DEPTH && self.left > 0 && self.byte() % 4 > 1
    }

    /// A required value.
    pub(crate) fn required<T: Generate>(&mut self) -> T {
        self.depth = self.depth.saturating_add(1);
        self.left = self.left.saturating_sub(1);
        let value = T::generate(self);
        self.depth -= 1;
        value
    }

    /// A value of a proto3 field, for which zero is the same as none.
    #[cfg(feature = "operator")]
    pub(crate) fn implicit<T: Generate>(&mut self) -> T {
        self.required()
    }

    /// A value or none.
    pub(crate) fn optional<T: Generate>(&mut self) -> Option<T> {
        self.some().then(|| self.required())
    }

    /// A short list.
    pub(crate) fn repeated<T: Generate>(&mut self) -> Vec<T> {
        std::iter::from_fn(|| self.optional()).take(4).collect()
    }

    /// A small map.
    pub(crate) fn map<T: Generate>(&mut self) -> BTreeMap<String, T> {
        self.repeated::<(String, T)>().into_iter().collect()
    }

    /// One of several ways to make a value; the first if nothing decides.
    pub(crate) fn one_of<T>(&mut self, ways: &[&dyn Fn(&mut Self) -> T]) -> T
    where
        T: Generate,
    {
        let choice = usize::from(self.byte());
        match ways.get(choice % ways.len().max(1)) {
            Some(way) => way(self),
            None => T::generate(self),
        }
    }

    /// One of several values; seldom none.
    pub(crate) fn pick<T: Copy>(&mut self, values: &[T]) -> Option<T> {
        match self.byte() {
            240.. => None,
            choice => values.get(usize::from(choice) % values.len().max(1)).copied(),
        }
    }

    /// A number of any width, small ones more often.
    pub(crate) fn integer(&mut self) -> u64 {
        match self.byte() % 8 {
            0 => 0,
            1..4 => u64::from(self.byte()),
            4 | 5 => u64::from(self.byte()) << 8 | u64::from(self.byte()),
            6 => u64::MAX - u64::from(self.byte()),
            _ => (0..8).fold(0, |n, _| n << 8 | u64::from(self.byte())),
        }
    }
}

impl<A: Generate, B: Generate> Generate for (A, B) {
    fn generate(g: &mut Entropy<'_>) -> Self {
        (A::generate(g), B::generate(g))
    }
}

impl<T: Generate> Generate for Box<T> {
    fn generate(g: &mut Entropy<'_>) -> Self {
        Box::new(T::generate(g))
    }
}

impl<T: Generate> Generate for Option<T> {
    fn generate(g: &mut Entropy<'_>) -> Self {
        g.optional()
    }
}

macro_rules! integers {
    ($($t:ty)*) => {$(
        impl Generate for $t {
            fn generate(g: &mut Entropy<'_>) -> Self {
                g.integer() as $t
            }
        }
    )*};
}

integers!(u32 u64 i32 i64);

impl Generate for bool {
    fn generate(g: &mut Entropy<'_>) -> Self {
        g.byte() & 1 == 1
    }
}

impl Generate for f64 {
    fn generate(g: &mut Entropy<'_>) -> Self {
        let value = match g.byte() % 16 {
            0..8 => f64::from(g.byte()),
            // Mesos counts resources in thousandths.
            8..12 => f64::from(g.integer() as u32) / 1000.0,
            12 => -f64::from(g.byte()),
            13 => f64::INFINITY,
            14 => -0.0,
            _ => f64::from_bits(g.integer()),
        };
        if g.finite && !value.is_finite() { f64::MAX } else { value }
    }
}

impl Generate for String {
    fn generate(g: &mut Entropy<'_>) -> Self {
        const TEXTS: &[&str] = &[
            "",
            "a",
            "cpus",
            "mem",
            "*",
            "role/a",
            "10.0.0.1",
            "agent-1.example.com",
            "/sandbox",
            "\u{fc}ber",
            "\u{1f980}",
            "line\nbreak",
            "quote\"",
            "\0",
            "2b1f7e8c-17",
            "http",
        ];
        match g.pick(TEXTS) {
            Some(text) => text.to_owned(),
            None => (0..g.byte() % 16).map(|_| char::from(g.byte())).collect(),
        }
    }
}

impl Generate for Bytes {
    fn generate(g: &mut Entropy<'_>) -> Self {
        // A UUID, as a rule.
        let n = if g.byte() % 4 == 0 { usize::from(g.byte()) % 40 } else { 16 };
        (0..n).map(|_| g.byte()).collect()
    }
}

#[cfg(feature = "registry")]
impl crate::registry::Entry {
    /// A value of the type; `None` if the model has no type for the message.
    pub fn generate(&self, entropy: &mut Entropy<'_>) -> Option<crate::dynamic::DynamicMessage> {
        use std::collections::HashMap;
        use std::sync::OnceLock;

        use crate::Codec as _;
        use crate::dynamic::Held;

        type Make = fn(&mut Entropy<'_>) -> Box<dyn Held>;
        static MAKE: OnceLock<HashMap<&'static str, Make>> = OnceLock::new();
        let make = MAKE.get_or_init(|| {
            let mut all: HashMap<&'static str, Make> = HashMap::new();
            macro_rules! add {
                ($($t:ty,)*) => {$(
                    all.insert(<$t>::FULL_NAME, |g| Box::new(<$t as Generate>::generate(g)));
                )*};
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
        let make = make.get(self.table().name).filter(|_| self.is_model())?;
        Some(crate::dynamic::DynamicMessage(make(entropy)))
    }
}

/// A value of a type, made out of all the bytes that are left.
#[cfg(feature = "arbitrary")]
pub(crate) fn from_unstructured<T: Generate>(
    u: &mut arbitrary::Unstructured<'_>,
) -> arbitrary::Result<T> {
    // The most that one value may take; others may follow.
    let n = u.len().min(4096);
    u.bytes(n).map(|bytes| T::generate(&mut Entropy::new(bytes)))
}

/// Values of a type.
#[cfg(feature = "proptest")]
pub(crate) fn values<T: Generate + std::fmt::Debug + 'static>()
-> proptest::strategy::BoxedStrategy<T> {
    use proptest::prelude::*;
    prop::collection::vec(any::<u8>(), 0..1024)
        .prop_map(|bytes| T::generate(&mut Entropy::new(&bytes)))
        .boxed()
}

/// Values whose doubles are all finite, for tests that compare with `==`: a value with a NaN does
/// not equal itself. [`any`](proptest::arbitrary::any) makes NaN and infinity too; there
/// [`Codec::is_same_as`](crate::Codec::is_same_as) compares.
///
/// ```
/// use mesos_types::{Codec, TaskInfo, generate};
/// use proptest::prelude::*;
///
/// proptest!(|(task in generate::finite::<TaskInfo>())| {
///     prop_assert_eq!(TaskInfo::decode(&task.encode_to_vec()).unwrap(), task);
/// });
/// ```
#[cfg(feature = "proptest")]
pub fn finite<T: Generate + std::fmt::Debug + 'static>()
-> impl proptest::strategy::Strategy<Value = T> {
    use proptest::prelude::*;
    prop::collection::vec(any::<u8>(), 0..1024)
        .prop_map(|bytes| T::generate(&mut Entropy::new(&bytes).finite()))
}

/// Bytes that look like a message of a type: mostly sound, at times with fields that are
/// unknown, missing, doubled, out of order, contradictory or of a wrong type.
///
/// ```
/// use mesos_types::{TaskInfo, generate, laws};
/// use proptest::prelude::*;
///
/// proptest!(|(bytes in generate::messages::<TaskInfo>())| {
///     laws::all::<TaskInfo>(&bytes).unwrap();
/// });
/// ```
#[cfg(all(feature = "proptest", feature = "laws"))]
pub fn messages<T: crate::Codec>() -> impl proptest::strategy::Strategy<Value = Vec<u8>> {
    use proptest::prelude::*;
    prop::collection::vec(any::<u8>(), 0..2048)
        .prop_map(|entropy| crate::laws::forge(T::TABLE, &entropy))
}
