//! Pairs of key and value: labels, which users attach to things and Mesos passes on
//! unread, and parameters, which configure something.

use crate::codec::{message, newtype};

newtype! {
    /// List of labels. Introduced in 0.22.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Labels(pub Vec<Label>) = v1::Labels.labels
}

message! {
    /// Piece of user data attached to a task, an executor, a resource or the like. Introduced
    /// in 0.22.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Label = v1::Label {
        /// Name of the label, which may be empty and may occur more than once in a list.
        ///
        /// Field `key` = 1.
        pub key: String,
        /// Value of the label, which a label may do without.
        ///
        /// Field `value` = 2.
        pub value: Option<String>,
    }
}

message! {
    /// Named setting, used for options of Docker and of volume drivers, for modules and for
    /// the query of a URL.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Parameter = v1::Parameter {
        /// Name of the setting.
        ///
        /// Field `key` = 1.
        pub key: String,
        /// Value of the setting, as text.
        ///
        /// Field `value` = 2.
        pub value: String,
    }
}

newtype! {
    /// List of parameters.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Parameters(pub Vec<Parameter>) = v1::Parameters.parameter
}
