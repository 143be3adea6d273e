//! The subsets of the bundled font that were made last.
//!
//! The marks of an agency differ in little more than a time: one subset serves many of them, and to
//! cut and pack it takes a quarter of the time of a mark.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use super::Subset;
use crate::error::Result;

/// Some ten kilobytes each.
const MOST: usize = 32;

/// The last one asked for stands first.
static KEPT: Mutex<VecDeque<(String, Arc<Subset>)>> = Mutex::new(VecDeque::new());

/// The subset of these characters in this order: the one that is kept, or a new one, which is then
/// kept in place of the one that was not asked for longest.
pub(super) fn subset(
    characters: String,
    cut: impl FnOnce(&str) -> Result<Subset>,
) -> Result<Arc<Subset>> {
    // What is in there is whole at any time, whatever happened to another thread.
    let lock = || KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    {
        let mut kept = lock();
        let at = kept.iter().position(|(known, _)| *known == characters);
        if let Some(found) = at.and_then(|at| kept.remove(at)) {
            let subset = Arc::clone(&found.1);
            kept.push_front(found);
            return Ok(subset);
        }
    }
    // Others need not wait meanwhile.
    let subset = Arc::new(cut(&characters)?);
    let mut kept = lock();
    kept.truncate(MOST.saturating_sub(1));
    kept.push_front((characters, Arc::clone(&subset)));
    Ok(subset)
}

#[cfg(test)]
mod tests {
    use super::super::Face;
    use super::*;

    fn subset(text: &str) -> Arc<Subset> {
        let lines = [text.to_owned()];
        let mut face = Face::new(None).unwrap();
        face.learn(&lines).unwrap();
        face.subset(&lines).unwrap()
    }

    #[test]
    fn a_subset_is_made_once_and_few_are_kept() {
        let first = subset("Số 12, số 21");
        assert!(Arc::ptr_eq(&first, &subset("Số 12,s")));
        assert!(!Arc::ptr_eq(&first, &subset("Số 21, số 12")));
        std::thread::scope(|threads| {
            for from in ['A', 'G', 'a', 'g'] {
                threads.spawn(move || {
                    for last in ' '..='~' {
                        let text = format!("{from}{last}");
                        assert_eq!(subset(&text).encode(&text).len(), 10);
                    }
                });
            }
        });
        assert_eq!(KEPT.lock().unwrap().len(), MOST);
        let again = subset("Số 12, số 21");
        assert!(!Arc::ptr_eq(&first, &again) && first.name == again.name);
    }
}
