//! Resources, roles, attributes and offers, against what the originals were observed to do.

mod properties;
