//! The work of state agencies online (Arts 3, 6–9, 10.2, 10.6, 11–14): services, channels,
//! internal administration, plans, contingency, experts.
//!
//! Each requirement is an item of a checklist: data that one engine reads. A form can
//! be drawn from [`ChecklistsRequest`]; [`ChecklistRequest`] judges the answers and says which
//! questions are still worth asking.

mod assess;
mod channel;
mod contingency;
mod definition;
mod direction;
mod document;
mod expert;
mod facts;
mod internal;
mod item;
mod list;
mod plan;
mod request;
mod service;
mod system;

use serde::Serialize;

pub use assess::{ChecklistRequest, ChecklistVerdict, OpenQuestion};
pub use facts::{Facts, Given};
pub use list::{
    AnswerChoice, AnswerKind, Checklists, ChecklistsRequest, ListedChecklist, ListedQuestion,
    OnlyIf,
};

use crate::assessment::{Message, Rule};
use crate::json::Read;
use crate::law::Instrument;
use item::Checklist;

/// Declares the checklists: name in a request, and the table.
macro_rules! checklists {
    ($( #[doc = $doc:literal] $id:ident $list:path, )*) => {
        /// A checklist (danh mục kiểm tra).
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Read)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(rename_all = "snake_case")]
        pub enum ChecklistId { $( #[doc = $doc] $id, )* }

        /// In the order of the decree.
        static ALL: &[ChecklistId] = &[$( ChecklistId::$id ),*];

        impl ChecklistId {
            fn get(self) -> &'static Checklist {
                match self { $( Self::$id => &$list, )* }
            }
        }
    };
}

checklists! {
    /// What the decree defines (Art. 3).
    Definitions definition::DEFINITIONS,
    /// Five-year and yearly plans, plans of online services (Arts 6.2.a, 8.6).
    Plans plan::PLANS,
    /// Basic requirements of a system or platform (Art. 6.3).
    SystemBasics system::BASICS,
    /// Receiving and resolving requests (Art. 7.1).
    Requests request::REQUESTS,
    /// Electronic channels (Arts 7.2, 7.3).
    Channels channel::CHANNEL,
    /// One online public service (Arts 8.2–8.5).
    OnlineService service::SERVICE,
    /// Internal administration (Arts 9.1–9.3, 9.6).
    InternalAdministration internal::INTERNAL,
    /// Documents and work files (Art. 9.4).
    Documents document::DOCUMENTS,
    /// Remote work and meetings (Art. 9.5).
    RemoteWork document::REMOTE_WORK,
    /// A system for direction and management (Arts 6.3, 10.6).
    DirectionSystem direction::SYSTEM,
    /// Data for direction and management (Arts 10.2, 11.3).
    DirectionDuties direction::DUTIES,
    /// Supervision and inspection online (Art. 12).
    Supervision direction::SUPERVISION,
    /// Contingency and recovery (Art. 13).
    Contingency contingency::CONTINGENCY,
    /// Experts hired from the state budget (Art. 14).
    Experts expert::EXPERTS,
}

/// Every rule of the room, each once: a part may stand in several checklists.
pub(crate) fn rules() -> impl Iterator<Item = &'static Rule> {
    let parts = || ALL.iter().flat_map(|id| id.get().parts.iter().copied());
    // Parts are told apart by their first rule: equal data may stand at several addresses.
    let first = |part: &[item::Item]| part.first().map(|item| item.rule.id);
    (0usize..)
        .zip(parts())
        .filter(move |(n, part)| parts().take(*n).all(|earlier| first(earlier) != first(part)))
        .flat_map(|(_, part)| part.iter().map(|item| &item.rule))
}

/// The conditions of the items that rest on an instrument, once more by rule: a program without
/// this room can tell why a day matters, and links no checklist for it. A test compares them.
static DURING: [(&str, Instrument); 5] = [
    ("nd137.d7.k2.a.r03", Instrument::Nd224),
    ("nd137.d7.k2.a.r05", Instrument::Nd224),
    ("nd137.d7.k2.a.r06", Instrument::Nd224),
    ("nd137.d7.k2.a.r07", Instrument::Nd224),
    ("nd137.d8.k3.r03", Instrument::Nd224),
];

/// The instrument on whose life a rule rests that cites only what refers to it.
pub(crate) fn during(rule: &str) -> Option<Instrument> {
    DURING.iter().find(|(id, _)| *id == rule).map(|(_, instrument)| *instrument)
}

/// Every message of the room.
pub(crate) static MESSAGES: [&[&Message]; 2] = [item::MESSAGES, channel::MESSAGES];

#[cfg(test)]
mod tests;
