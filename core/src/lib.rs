//! Decree 137/2024/NĐ-CP as pure functions over plain data.
