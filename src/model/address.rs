//! Network addresses and URLs in structured form, as used for the address of a master and
//! for the HTTP endpoint of an agent in an offer.

use crate::codec::message;
use crate::model::label::Parameter;

message! {
    /// Host and port of a network service. Introduced in 0.24.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Address = v1::Address {
        /// Name of the host. This field, `ip` or both are set.
        pub hostname: Option<String> = 1,
        /// Textual IP address of the host.
        pub ip: Option<String> = 2,
        /// Port number; signed on the wire, meaningful from 0 to 65535.
        pub port: i32 = 3,
    }
}

message! {
    /// URL split into its parts. Introduced in 0.24.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Url = v1::Url {
        /// Scheme without the colon, such as `http` or `https`.
        pub scheme: String = 1,
        /// Host and port.
        pub address: Address = 2,
        /// Path, normally with its leading slash.
        pub path: Option<String> = 3,
        /// Parts of the query string, in order; a key may repeat.
        pub query: Vec<Parameter> = 4,
        /// Fragment, without the hash sign in front.
        pub fragment: Option<String> = 5,
    }
}
