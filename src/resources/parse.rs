//! Resources from text, in each of its forms.

use std::str::FromStr;

use super::algebra::Resources;
use super::grammar::{ParseResourcesError, resource, tokens};
use super::{check, printed, role};
use crate::Resource;

impl Resources {
    /// Reads the text form of Mesos' flag `--resources`: `cpus:4;disk(role):10;ports:[1-5]`; with
    /// feature `json` also its JSON form, an array of resources.
    ///
    /// A role in parentheses is a static reservation. Without one the default role is meant; the
    /// default role `*` reserves nothing. Resources of amount zero are left out.
    ///
    /// # Errors
    /// The text is of neither form, or an agent cannot be configured with these resources
    /// ([`check_configured`](super::check_configured)).
    ///
    /// ```
    /// use mesos_types::resources::Resources;
    ///
    /// let resources = Resources::parse("cpus:4; disk(ops):10", "web")?;
    /// assert_eq!(
    ///     resources.to_string(),
    ///     "cpus(reservations: [(STATIC,web)]):4; disk(reservations: [(STATIC,ops)]):10"
    /// );
    /// # Ok::<(), mesos_types::resources::ParseResourcesError>(())
    /// ```
    pub fn parse(text: &str, default_role: &str) -> Result<Self, ParseResourcesError> {
        let mut all = Resources::new();
        let mut configuration = check::Configuration::default();
        // Each is added as it is read: the list may be long, and say little.
        each(text, default_role, &mut |resource| {
            if configuration.check(&resource) {
                all.add_valid(resource, 1);
            }
        })?;
        configuration.finish()?;
        Ok(all)
    }
}

/// Gives each resource as it is written.
fn each(
    text: &str,
    default_role: &str,
    give: &mut dyn FnMut(Resource),
) -> Result<(), ParseResourcesError> {
    #[cfg(feature = "json")]
    if super::json::each(text, default_role, give)? {
        return Ok(());
    }
    tokens(text, &[';']).try_for_each(|token| {
        give(resource(token, default_role)?);
        Ok(())
    })
}

/// Reads the text form of Mesos' flag `--resources` ([`Resources::parse`], with default role
/// `*`), and what `Display` prints: the form in which resources stand in the logs of Mesos.
///
/// That form does not say everything, and what it says can be read only as far as names, roles,
/// IDs, labels and items are free of brackets, spaces, `:`, `;` and `,`.
///
/// ```
/// use mesos_types::resources::Resources;
///
/// let logged = "cpus(allocated: web)(reservations: [(DYNAMIC,web,ops)]):1.5; mem{REV}:64";
/// let resources: Resources = logged.parse()?;
/// assert_eq!(resources.to_string(), logged);
/// # Ok::<(), mesos_types::resources::ParseResourcesError>(())
/// ```
impl FromStr for Resources {
    type Err = ParseResourcesError;

    fn from_str(text: &str) -> Result<Self, ParseResourcesError> {
        // `cpus{REV}:1` could be a resource of an odd name.
        if printed::looks_printed(text) {
            return printed::resources(text)
                .or_else(|error| Resources::parse(text, role::DEFAULT).map_err(|_| error));
        }
        Resources::parse(text, role::DEFAULT)
            .or_else(|error| printed::resources(text).map_err(|_| error))
    }
}

/// Reads one resource in the forms that [`Resources`] reads several in. It need not be valid
/// for the configuration of an agent, but must be valid by itself.
impl FromStr for Resource {
    type Err = ParseResourcesError;

    fn from_str(text: &str) -> Result<Self, ParseResourcesError> {
        let printed = || printed::resource(text).map(|(resource, _)| resource);
        let plain = || resource(text, role::DEFAULT);
        let resource = match printed::looks_printed(text) {
            true => printed().or_else(|error| plain().map_err(|_| error))?,
            false => plain().or_else(|error| printed().map_err(|_| error))?,
        };
        resource.check()?;
        Ok(resource)
    }
}
