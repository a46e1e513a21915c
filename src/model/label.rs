//! Pairs of key and value: labels, which users attach to things and Mesos passes on
//! unread, and parameters, which configure something.

use crate::codec::{message, newtype};

newtype! {
    /// List of labels. Introduced in 0.22.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Labels(pub Vec<Label>) = v1::Labels.labels = 1
}

message! {
    /// Piece of user data attached to a task, an executor, a resource or the like. Introduced
    /// in 0.22.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Label = v1::Label {
        /// Name of the label, which may be empty and may occur more than once in a list.
        pub key: String = 1,
        /// Value of the label, which a label may do without.
        pub value: Option<String> = 2,
    }
}

message! {
    /// Named setting, used for options of Docker and of volume drivers, for modules and for
    /// the query of a URL.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Parameter = v1::Parameter {
        /// Name of the setting.
        pub key: String = 1,
        /// Value of the setting, as text.
        pub value: String = 2,
    }
}

newtype! {
    /// List of parameters.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Parameters(pub Vec<Parameter>) = v1::Parameters.parameter = 1
}

impl Labels {
    /// The first label with this key.
    #[inline]
    pub fn find(&self, key: &str) -> Option<&Label> {
        self.0.iter().find(|label| label.key == key)
    }

    /// The value of the first label with this key. `None` if there is no such label, and also
    /// if it has no value; [`find`](Self::find) tells the two apart.
    ///
    /// ```
    /// use mesos_types::Labels;
    ///
    /// let labels = Labels::from_iter([("env", "prod"), ("tier", "web")]);
    /// assert_eq!(labels.get("tier"), Some("web"));
    /// assert_eq!(labels.get("owner"), None);
    /// ```
    #[inline]
    pub fn get(&self, key: &str) -> Option<&str> {
        self.find(key)?.value.as_deref()
    }
}

/// A label with a value.
impl<K: Into<String>, V: Into<String>> From<(K, V)> for Label {
    #[inline]
    fn from((key, value): (K, V)) -> Self {
        Label { key: key.into(), value: Some(value.into()) }
    }
}

/// Labels with values, in this order; a key may repeat.
impl<K: Into<String>, V: Into<String>> FromIterator<(K, V)> for Labels {
    #[inline]
    fn from_iter<I: IntoIterator<Item = (K, V)>>(labels: I) -> Self {
        labels.into_iter().map(Label::from).collect()
    }
}

impl IntoIterator for Labels {
    type Item = Label;
    type IntoIter = std::vec::IntoIter<Label>;
    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl Parameters {
    /// The value of the first parameter with this key.
    #[inline]
    pub fn get(&self, key: &str) -> Option<&str> {
        let parameter = self.0.iter().find(|parameter| parameter.key == key)?;
        Some(&parameter.value)
    }
}

impl<K: Into<String>, V: Into<String>> From<(K, V)> for Parameter {
    #[inline]
    fn from((key, value): (K, V)) -> Self {
        Parameter { key: key.into(), value: value.into() }
    }
}

/// Parameters in this order; a key may repeat.
impl<K: Into<String>, V: Into<String>> FromIterator<(K, V)> for Parameters {
    #[inline]
    fn from_iter<I: IntoIterator<Item = (K, V)>>(parameters: I) -> Self {
        parameters.into_iter().map(Parameter::from).collect()
    }
}

impl IntoIterator for Parameters {
    type Item = Parameter;
    type IntoIter = std::vec::IntoIter<Parameter>;
    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}
