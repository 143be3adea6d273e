//! What several definitions of a set have in common: a code, a name, a group.

use std::collections::HashMap;

use super::judge::Lacking;
use super::{Duplicate, GroupCount, GroupRole, IndicatorGroup, Shared};
use crate::Error;
use crate::indicator::Indicator;
use crate::indicator::unit::unit_key;
use crate::text::{Arg, name_key, text, tidy};

/// The definitions that share a key, in the order of the first of each.
pub(super) fn sharing(
    indicators: &[Indicator],
    what: Shared,
    key: impl Fn(&Indicator) -> Option<String>,
) -> (u32, Vec<Duplicate>, Vec<Lacking>) {
    let mut first_of: HashMap<String, u32> = HashMap::with_capacity(indicators.len());
    let mut more: HashMap<u32, Vec<u32>> = HashMap::new();
    let mut keyed = 0u32;
    for (n, indicator) in (0u32..).zip(indicators) {
        let Some(key) = key(indicator) else { continue };
        keyed = keyed.saturating_add(1);
        let first = *first_of.entry(key).or_insert(n);
        if first != n {
            more.entry(first).or_default().push(n);
        }
    }
    let mut firsts: Vec<(u32, Vec<u32>)> = more.into_iter().collect();
    firsts.sort_unstable();
    let at = |n: u32| usize::try_from(n).ok().and_then(|n| indicators.get(n));
    let (mut found, mut lacking) = (Vec::new(), Vec::new());
    for (first, mut rest) in firsts {
        rest.insert(0, first);
        let shown = at(first).and_then(|of| match what {
            Shared::Code => of.code.as_deref(),
            Shared::Name => of.name.as_deref(),
        });
        let of = |part: fn(&Indicator) -> Option<&String>, as_one: fn(&str) -> String| {
            let (mut seen, mut lacks) = (HashMap::new(), None);
            for n in &rest {
                match at(*n).and_then(part).map(|said| tidy(said)).filter(|said| !said.is_empty()) {
                    Some(said) => {
                        let order = seen.len();
                        seen.entry(as_one(&said)).or_insert((order, said));
                    }
                    None => lacks = lacks.or(Some(*n)),
                }
            }
            let mut said: Vec<(usize, String)> = seen.into_values().collect();
            said.sort_unstable();
            (said.into_iter().map(|(_, said)| said).collect::<Vec<String>>(), lacks)
        };
        let (sources, sourceless) = of(|i| i.source.as_ref(), name_key);
        let (units, unitless) = of(|i| i.unit.as_ref(), unit_key);
        let key = shown.map(tidy).unwrap_or_default();
        found.push(Duplicate { indicators: rest, key, sources, units, what });
        lacking.push((sourceless, unitless));
    }
    (keyed, found, lacking)
}

/// A key that is not empty.
pub(super) fn some(key: String) -> Option<String> {
    (!key.is_empty()).then_some(key)
}

pub(super) fn groups_of(
    request: Option<Vec<IndicatorGroup>>,
    indicators: &[Indicator],
) -> Result<(Vec<GroupCount>, Vec<String>), Error> {
    let mut places: HashMap<String, usize> = HashMap::new();
    let mut groups: Vec<GroupCount> = Vec::new();
    for (n, group) in request.into_iter().flatten().enumerate() {
        let id = tidy(&group.id);
        if places.insert(id.clone(), n).is_some() {
            return Err(Error::invalid(
                format!("/groups/{n}/id"),
                text("nhóm `{id}` được khai hai lần", "the group `{id}` is declared twice"),
                &[("id", Arg::Quote(id))],
            ));
        }
        groups.push(GroupCount { id, indicators: 0, role: group.role });
    }
    let mut undeclared = Vec::new();
    let mut seen_in: Vec<u32> = vec![u32::MAX; groups.len()];
    for (n, indicator) in (0u32..).zip(indicators) {
        for id in indicator.groups.iter().flatten().map(|id| tidy(id)).filter(|id| !id.is_empty()) {
            let place = match places.get(&id) {
                Some(place) => *place,
                None => {
                    let (place, role) = (groups.len(), GroupRole::from_id(&id));
                    if role.is_none() {
                        undeclared.push(id.clone());
                    }
                    places.insert(id.clone(), place);
                    groups.push(GroupCount { id, indicators: 0, role });
                    seen_in.push(u32::MAX);
                    place
                }
            };
            // An indicator that names a group twice counts once.
            if let (Some(group), Some(last)) = (groups.get_mut(place), seen_in.get_mut(place))
                && *last != n
            {
                *last = n;
                group.indicators = group.indicators.saturating_add(1);
            }
        }
    }
    Ok((groups, undeclared))
}
