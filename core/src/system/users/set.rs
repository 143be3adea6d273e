//! An exact set of keys that is cheap to add to.
//!
//! Keys go, unsorted and with duplicates, to one of 128 lists by their highest bits. A list
//! that is full is rid of its duplicates in one go, in a scratch table that fits the cache,
//! and is then given room for as many new keys as it holds. So a set holds at most twice its
//! distinct keys (and 32 more a list), and each key is looked at about three times in all.

/// A key: a bijective mix of a 64-bit id, or 128 bits of a digest. Its bits look random.
pub(super) trait Key: Copy + Ord + Default {
    /// Bytes in a serialised key.
    const BYTES: usize;
    /// The list that it goes to: its highest seven bits.
    fn list(self) -> usize;
    /// Where its search in a table begins.
    fn hash(self) -> usize;
    /// Appends it, least significant byte first.
    fn write(self, out: &mut Vec<u8>);
    /// Reads what [`Key::write`] wrote; `None` if there are not enough bytes.
    fn read(bytes: &[u8]) -> Option<Self>;
}

impl Key for u64 {
    const BYTES: usize = 8;

    #[inline]
    fn list(self) -> usize {
        usize::from(self.to_le_bytes()[7] >> 1)
    }

    #[inline]
    fn hash(self) -> usize {
        self as usize
    }

    fn write(self, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.to_le_bytes());
    }

    fn read(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self::from_le_bytes)
    }
}

impl Key for u128 {
    const BYTES: usize = 16;

    #[inline]
    fn list(self) -> usize {
        usize::from(self.to_le_bytes()[15] >> 1)
    }

    #[inline]
    fn hash(self) -> usize {
        self as usize
    }

    fn write(self, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.to_le_bytes());
    }

    fn read(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self::from_le_bytes)
    }
}

/// How many lists a set has.
const LISTS: usize = 128;

/// The room for new keys in a list that holds few.
const LEAST_ROOM: usize = 32;

/// The scratch table; empty places hold the zero key.
#[derive(Debug, Clone, Default)]
pub(super) struct Scratch<K> {
    places: Vec<K>,
}

impl<K: Key> Scratch<K> {
    fn clear_for(&mut self, keys: usize) {
        let size = keys.saturating_mul(2).next_power_of_two();
        self.places.clear();
        self.places.resize(size, K::default());
    }

    /// Puts a key that is not zero in; false if it was there.
    #[inline]
    fn insert(&mut self, key: K) -> bool {
        let mask = self.places.len().wrapping_sub(1);
        let mut place = key.hash() & mask;
        // The table is at most half full, so the search ends.
        while let Some(held) = self.places.get_mut(place) {
            if *held == key {
                return false;
            }
            if *held == K::default() {
                *held = key;
                return true;
            }
            place = place.wrapping_add(1) & mask;
        }
        false
    }
}

#[derive(Debug, Clone, Default)]
struct List<K> {
    keys: Vec<K>,
    /// Keys before this place are known to be distinct.
    distinct: usize,
}

impl<K: Key> List<K> {
    /// Removes duplicates.
    fn compact(&mut self, scratch: &mut Scratch<K>) {
        if self.distinct == self.keys.len() {
            return;
        }
        scratch.clear_for(self.keys.len());
        self.keys.retain(|key| scratch.insert(*key));
        self.distinct = self.keys.len();
    }

    #[cold]
    #[inline(never)]
    fn make_room(&mut self, scratch: &mut Scratch<K>) {
        self.compact(scratch);
        let held = self.keys.len();
        let room = self.keys.capacity().saturating_sub(held);
        if room < held.max(LEAST_ROOM) {
            self.keys.reserve_exact(held.max(LEAST_ROOM));
        }
    }
}

/// A set of keys.
#[derive(Debug, Clone)]
pub(super) struct Set<K> {
    lists: Box<[List<K>]>,
    /// Zero marks empty places in the scratch table, so it is kept apart.
    zero: bool,
}

impl<K: Key> Set<K> {
    pub(super) fn new() -> Self {
        Self { lists: vec![List::default(); LISTS].into_boxed_slice(), zero: false }
    }

    /// Adds a key; true when a list had to be compacted, a good moment to look at the size.
    #[inline]
    pub(super) fn add(&mut self, key: K, scratch: &mut Scratch<K>) -> bool {
        if key == K::default() {
            self.zero = true;
            return false;
        }
        let Some(list) = self.lists.get_mut(key.list()) else { return false };
        let full = list.keys.len() == list.keys.capacity();
        if full {
            list.make_room(scratch);
        }
        list.keys.push(key);
        full
    }

    /// Removes all duplicates.
    pub(super) fn compact(&mut self, scratch: &mut Scratch<K>) {
        for list in &mut self.lists {
            list.compact(scratch);
        }
    }

    /// Keys held, with the duplicates that are not yet removed.
    pub(super) fn held(&self) -> usize {
        let held: usize = self.lists.iter().map(|list| list.keys.len()).sum();
        held.saturating_add(usize::from(self.zero))
    }

    /// Adds every key of another set.
    pub(super) fn merge(&mut self, other: &Self, scratch: &mut Scratch<K>) {
        self.zero |= other.zero;
        for (list, more) in self.lists.iter_mut().zip(&other.lists) {
            if list.keys.is_empty() {
                list.clone_from(more);
                continue;
            }
            // Room for what may be new, without the doubling of a growing vector.
            list.compact(scratch);
            list.keys.reserve_exact(more.keys.len());
            list.keys.extend_from_slice(&more.keys);
            list.compact(scratch);
        }
    }

    /// How many of these keys are not in the other set. Both are compacted.
    pub(super) fn beyond(&mut self, other: &mut Self, scratch: &mut Scratch<K>) -> u64 {
        let mut beyond = u64::from(self.zero && !other.zero);
        for (list, known) in self.lists.iter_mut().zip(&mut other.lists) {
            list.compact(scratch);
            known.compact(scratch);
            if list.keys.is_empty() {
                continue;
            }
            scratch.clear_for(list.keys.len().saturating_add(known.keys.len()));
            for key in &known.keys {
                scratch.insert(*key);
            }
            for key in &list.keys {
                beyond = beyond.saturating_add(u64::from(scratch.insert(*key)));
            }
        }
        beyond
    }

    /// Every distinct key, ascending.
    pub(super) fn sorted(&mut self, scratch: &mut Scratch<K>) -> Vec<K> {
        self.compact(scratch);
        let mut out = Vec::with_capacity(self.held());
        if self.zero {
            out.push(K::default());
        }
        // The lists follow the highest bits, so sorting each one sorts the whole.
        for list in &mut self.lists {
            list.keys.sort_unstable();
            out.extend_from_slice(&list.keys);
        }
        out
    }

    /// Distinct keys, after [`Set::compact`].
    pub(super) fn count(&mut self, scratch: &mut Scratch<K>) -> u64 {
        self.compact(scratch);
        u64::try_from(self.held()).unwrap_or(u64::MAX)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    fn keys() -> impl Strategy<Value = Vec<u64>> {
        let key = prop_oneof![any::<u64>(), 0u64..50, (0u64..50).prop_map(|n| n << 57)];
        proptest::collection::vec(key, 0..2000)
    }

    fn set(keys: &[u64], scratch: &mut Scratch<u64>) -> Set<u64> {
        let mut set = Set::new();
        for key in keys {
            set.add(*key, scratch);
        }
        set
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn a_set_holds_what_was_added(left in keys(), right in keys()) {
            let scratch = &mut Scratch::default();
            let (mut a, mut b) = (set(&left, scratch), set(&right, scratch));
            let exact: BTreeSet<u64> = left.iter().copied().collect();
            let other: BTreeSet<u64> = right.iter().copied().collect();
            prop_assert_eq!(a.sorted(scratch), exact.iter().copied().collect::<Vec<_>>());
            prop_assert_eq!(a.count(scratch), exact.len() as u64);
            prop_assert_eq!(b.clone().beyond(&mut a, scratch), other.difference(&exact).count() as u64);
            b.merge(&a, scratch);
            let both: Vec<u64> = exact.union(&other).copied().collect();
            prop_assert_eq!(b.sorted(scratch), both);
        }
    }

    #[test]
    fn a_set_holds_at_most_twice_its_keys() {
        let scratch = &mut Scratch::default();
        let mut set = Set::<u64>::new();
        for round in 0..20u64 {
            for n in 1..50_000u64 {
                set.add((n ^ (round % 2)).wrapping_mul(0x9e37_79b9_7f4a_7c15), scratch);
            }
        }
        let room: usize = set.lists.iter().map(|list| list.keys.capacity()).sum();
        assert!(room <= 2 * 50_001 + 2 * LISTS * LEAST_ROOM, "{room}");
    }
}
