//! In debug builds, every object that a caller holds is known by its address, so that freeing
//! one twice, using one after it was freed, or passing one of another kind ends the process
//! with a sentence rather than with silent damage. Release builds do none of this.

#[cfg(debug_assertions)]
mod known {
    use std::collections::BTreeMap;
    use std::sync::{Mutex, MutexGuard, PoisonError};

    static OBJECTS: Mutex<BTreeMap<usize, &'static str>> = Mutex::new(BTreeMap::new());

    fn objects() -> MutexGuard<'static, BTreeMap<usize, &'static str>> {
        OBJECTS.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn born<T>(object: *const T, kind: &'static str) {
        objects().insert(object.addr(), kind);
    }

    pub(crate) fn check<T>(object: *const T, kind: &'static str) {
        if objects().get(&object.addr()) != Some(&kind) {
            stop(object, kind);
        }
    }

    pub(crate) fn gone<T>(object: *const T, kind: &'static str) {
        if objects().remove(&object.addr()) != Some(kind) {
            stop(object, kind);
        }
    }

    fn stop<T>(object: *const T, kind: &'static str) -> ! {
        eprintln!(
            "nd137: {object:p} is not a live `nd137_{kind}`: freed already, or not from here"
        );
        std::process::abort();
    }
}

#[cfg(not(debug_assertions))]
mod known {
    pub(crate) fn born<T>(_: *const T, _: &'static str) {}
    pub(crate) fn check<T>(_: *const T, _: &'static str) {}
    pub(crate) fn gone<T>(_: *const T, _: &'static str) {}
}

pub(crate) use known::{born, check, gone};
