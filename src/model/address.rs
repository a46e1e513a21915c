//! Network addresses and URLs in structured form, as used for the address of a master and
//! for the HTTP endpoint of an agent in an offer.

use crate::codec::message;
use crate::model::label::Parameter;

message! {
    /// Host and port of a network service. Introduced in 0.24.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Address = v1::Address {
        /// Name of the host. This field, `ip` or both are set.
        ///
        /// Field `hostname` = 1.
        pub hostname: Option<String>,
        /// Textual IP address of the host.
        ///
        /// Field `ip` = 2.
        pub ip: Option<String>,
        /// Port number; signed on the wire, meaningful from 0 to 65535.
        ///
        /// Field `port` = 3.
        pub port: i32,
    }
}

message! {
    /// URL split into its parts. Introduced in 0.24.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Url = v1::Url {
        /// Scheme without the colon, such as `http` or `https`.
        ///
        /// Field `scheme` = 1.
        pub scheme: String,
        /// Host and port.
        ///
        /// Field `address` = 2.
        pub address: Address,
        /// Path, normally with its leading slash.
        ///
        /// Field `path` = 3.
        pub path: Option<String>,
        /// Parts of the query string, in order; a key may repeat.
        ///
        /// Field `query` = 4.
        pub query: Vec<Parameter>,
        /// Fragment, without the hash sign in front.
        ///
        /// Field `fragment` = 5.
        pub fragment: Option<String>,
    }
}
