#![forbid(unsafe_code)]

pub mod codec;
pub mod proto;
pub mod wire;
pub use codec::*;

mod trial {
    use super::codec::*;
    newtype! { 
        /// X
        #[derive(Clone, Debug, PartialEq)]
        pub struct TaskId(pub String) = v1::TaskId.value }
    newtype! { 
        /// X
        #[derive(Clone, Debug, PartialEq)]
        pub struct Scalar(pub f64) = v1::value::Scalar.value }
    newtype! { 
        /// X
        #[derive(Clone, Debug, PartialEq)]
        pub struct Text(pub String) = v1::value::Text.value }
    newtype! { 
        /// X
        #[derive(Clone, Debug, PartialEq)]
        pub struct Ranges(pub Vec<Range>) = v1::value::Ranges.range }
    newtype! { 
        /// X
        #[derive(Clone, Debug, PartialEq)]
        pub struct Set(pub Vec<String>) = v1::value::Set.item }
    message! {
        /// A
        #[derive(Clone, Debug, PartialEq)]
        pub struct Range = v1::value::Range {
            /// b
            pub begin: u64,
            pub end: u64,
        }
    }
    message! {
        /// A
        #[derive(Clone, Debug, PartialEq)]
        pub struct Attribute = v1::Attribute {
            /// b
            pub name: String,
            union kind: AttributeKind,
        }
    }
    open_enum! { 
        /// t
        pub enum Type = v1::value::Type { Scalar = 0 "SCALAR", Ranges = 1 "RANGES", Set = 2 "SET", Text = 3 "TEXT", } }
    union! {
        /// d
        #[derive(Clone, Debug, PartialEq)]
        pub enum Value = v1::Value { tag r#type: Type, Scalar(Scalar) = scalar, Ranges(Ranges) = ranges, Set(Set) = set, Text(Text) = text, }
    }
    union! {
        /// d
        #[derive(Clone, Debug, PartialEq)]
        pub enum AttributeKind in v1::Attribute { tag r#type: Type, Scalar(Scalar) = scalar, Ranges(Ranges) = ranges, Set(Set) = set, Text(Text) = text, }
    }
}
