//! Duties of owners of intermediary platforms (Arts 19, 20; Law Art. 47), deadlines
//! (Arts 18.2, 19.3, 23) and the report of Art. 18.2.

mod assess;
mod calendar;
mod deadline;
mod facts;
mod report;
mod rules;

pub use assess::{DutiesRequest, DutiesResponse};
pub use deadline::{Deadline, DeadlineKind, DeadlinesRequest, DeadlinesResponse};
pub use facts::{
    Channel, Conduct, Content, DutyFacts, LawDuties, Problems, Recommendation, Situation,
    Statistics,
};

pub use report::{Report, ReportRequest, ReportResponse};

use crate::assessment::{Message, Rule};

/// Every rule of the room.
pub(crate) static RULES: [&[&Rule]; 2] = [rules::RULES, report::RULES];

/// Every message of the room.
pub(crate) static MESSAGES: [&[&Message]; 2] = [rules::MESSAGES, report::MESSAGES];
