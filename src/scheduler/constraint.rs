//! Constraints on the offers that a framework gets.

use crate::codec::message;

message! {
    /// One condition on an agent: a property is selected, then tested. Since 1.11.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct AttributeConstraint = v1::scheduler::AttributeConstraint {
        /// Property that is tested.
        pub selector: attribute_constraint::Selector = 1,
        /// Test of the property.
        pub predicate: attribute_constraint::Predicate = 2,
    }
}

message! {
    /// Limits on the agents that a framework gets offers from, role by role; sent with `SUBSCRIBE`
    /// or `UPDATE_FRAMEWORK`. Keeps unwanted offers from being made; outstanding offers stay as
    /// they are. Since 1.11.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct OfferConstraints = v1::scheduler::OfferConstraints {
        /// Constraints by role name. A role that is not a key gets offers from all agents. Keys
        /// must be roles of the framework; Mesos 1.11 ignored others.
        pub role_constraints: BTreeMap<String, offer_constraints::RoleConstraints> = 1,
    }
}

/// Types nested in `AttributeConstraint`.
pub mod attribute_constraint {
    use crate::codec::oneof;

    oneof! {
        /// Property of an agent that is tested. Exactly one member must be set.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub enum Selector = v1::scheduler::attribute_constraint::Selector as selector v1::scheduler::attribute_constraint::selector::Selector {
            /// Selects a built-in property.
            PseudoattributeType(selector::PseudoattributeType) = pseudoattribute_type = 1,
            /// Selects the first attribute of the agent that has this name.
            AttributeName(String) = attribute_name = 2,
        }
    }

    oneof! {
        /// The test. Exactly one member must be set. The four text tests hold for every
        /// attribute that is there but not of type TEXT, so none of them ever excludes such an
        /// agent.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub enum Predicate = v1::scheduler::attribute_constraint::Predicate as predicate v1::scheduler::attribute_constraint::predicate::Predicate {
            /// Tests for presence.
            Exists(predicate::Exists) = exists = 1,
            /// Tests for absence.
            NotExists(predicate::NotExists) = not_exists = 2,
            /// Tests for an equal text.
            TextEquals(predicate::TextEquals) = text_equals = 3,
            /// Tests for a different text or none.
            TextNotEquals(predicate::TextNotEquals) = text_not_equals = 4,
            /// Tests a text against a regular expression.
            TextMatches(predicate::TextMatches) = text_matches = 5,
            /// Tests that a text does not match a regular expression, or is not there.
            TextNotMatches(predicate::TextNotMatches) = text_not_matches = 6,
        }
    }

    /// Types nested in `AttributeConstraint.Selector`.
    pub mod selector {
        use crate::codec::open_enum;

        open_enum! {
            /// Properties of every agent that can be tested as if they were attributes.
            pub enum PseudoattributeType = v1::scheduler::attribute_constraint::selector::PseudoattributeType {
                /// No known property; the master rejects it.
                Unknown = 0 "UNKNOWN",
                /// The hostname of the agent.
                Hostname = 1 "HOSTNAME",
                /// Region name in the agent's fault domain; an agent without one counts as lacking
                /// it.
                Region = 2 "REGION",
                /// Zone name in the agent's fault domain; an agent without one counts as lacking it.
                Zone = 3 "ZONE",
            }
        }
    }

    /// Types nested in `AttributeConstraint.Predicate`.
    pub mod predicate {
        use crate::codec::message;

        message! {
            /// Holds when the agent has what was selected, whatever its type and value.
            #[derive(Clone, Debug, PartialEq, Eq, Hash)]
            pub struct Exists = v1::scheduler::attribute_constraint::predicate::Exists {
            }
        }

        message! {
            /// Holds when the agent lacks what was selected.
            #[derive(Clone, Debug, PartialEq, Eq, Hash)]
            pub struct NotExists = v1::scheduler::attribute_constraint::predicate::NotExists {
            }
        }

        message! {
            /// Holds when the selected text is there and equal to `value`.
            #[derive(Clone, Debug, PartialEq, Eq, Hash)]
            pub struct TextEquals = v1::scheduler::attribute_constraint::predicate::TextEquals {
                /// Text to compare with, byte for byte.
                pub value: String = 1,
            }
        }

        message! {
            /// Holds when the selected text differs from `value` or is not there.
            #[derive(Clone, Debug, PartialEq, Eq, Hash)]
            pub struct TextNotEquals = v1::scheduler::attribute_constraint::predicate::TextNotEquals {
                /// Text to compare with, byte for byte.
                pub value: String = 1,
            }
        }

        message! {
            /// Holds when the selected text is there and `regex` matches all of it.
            #[derive(Clone, Debug, PartialEq, Eq, Hash)]
            pub struct TextMatches = v1::scheduler::attribute_constraint::predicate::TextMatches {
                /// Expression in RE2 syntax. The master rejects one that is malformed or exceeds its
                /// limits, by default 4096 bytes of memory and a program size of 100.
                pub regex: String = 1,
            }
        }

        message! {
            /// Holds when `regex` does not match all of the selected text, or the text is not
            /// there.
            #[derive(Clone, Debug, PartialEq, Eq, Hash)]
            pub struct TextNotMatches = v1::scheduler::attribute_constraint::predicate::TextNotMatches {
                /// Expression in RE2 syntax, with the limits of `TextMatches.regex`.
                pub regex: String = 1,
            }
        }
    }
}

/// Types nested in `OfferConstraints`.
pub mod offer_constraints {
    use crate::codec::message;

    message! {
        /// Constraints of one role: an agent qualifies when at least one group holds.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct RoleConstraints = v1::scheduler::offer_constraints::RoleConstraints {
            /// The groups, joined by "or". At least one is needed.
            pub groups: Vec<role_constraints::Group> = 1,
        }
    }

    /// Types nested in `OfferConstraints.RoleConstraints`.
    pub mod role_constraints {
        use crate::codec::message;

        message! {
            /// Holds for an agent when every constraint in it holds.
            #[derive(Clone, Debug, PartialEq, Eq, Hash)]
            pub struct Group = v1::scheduler::offer_constraints::role_constraints::Group {
                /// The constraints, joined by "and". At least one is needed.
                pub attribute_constraints: Vec<crate::scheduler::AttributeConstraint> = 1,
            }
        }
    }
}
