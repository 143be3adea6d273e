//! What a system does (chức năng, tính năng, Art. 16).

use chrono::NaiveDate;
use serde::Serialize;

use super::function_rules::*;
use crate::Error;
use crate::assessment::{
    Answer, Applies, Assessment, Detail, Fact, Judgement, Outcome, Pointer, Row, evaluate,
};
use crate::json::Read;
use crate::law::{Citation, Letter};
use crate::text::{Text, text};

/// A class of e-transaction system by function (Art. 16.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum FunctionClass {
    /// Administrative procedures (thủ tục hành chính; point a).
    AdministrativeProcedures,
    /// Commerce (thương mại; point b).
    Commerce,
    /// Finance (tài chính; point c).
    Finance,
    /// Banking (ngân hàng; point d).
    Banking,
    /// Any other activity (hoạt động khác; point đ).
    Other,
}

/// The fields of activity in which a system's transactions take place.
#[derive(Debug, Clone, PartialEq, Eq, Default, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Activities {
    /// Resolves administrative procedures (point a).
    pub administrative_procedures: Fact,
    /// Transactions in banking (point d).
    pub banking: Fact,
    /// Transactions in commerce (point b).
    pub commerce: Fact,
    /// Transactions in finance (point c).
    pub finance: Fact,
    /// Transactions in any other activity (point đ).
    pub other: Fact,
}

/// What a system lets its users do. Every fact may be left out.
#[derive(Debug, Clone, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FunctionRequest {
    /// Issues or authenticates accounts for electronic transactions.
    #[serde(default)]
    pub accounts: Fact,
    /// The fields of activity.
    #[serde(default)]
    pub activities: Activities,
    /// The day whose law applies.
    pub as_of: NaiveDate,
    /// Electronic contracts are concluded on it.
    #[serde(default)]
    pub contracts: Fact,
    /// How much to say.
    #[serde(default)]
    pub detail: Detail,
    /// Unilateral legal acts that create, change or end rights or obligations are done on it.
    #[serde(default)]
    pub unilateral_acts: Fact,
}

/// A class with the point that names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FunctionFound {
    /// The class.
    pub class: FunctionClass,
    /// The point of Art. 16.1.
    pub provision: Citation,
}

/// Whether a system serves electronic transactions, and its classes.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FunctionResponse {
    /// What the rules say.
    pub assessment: Assessment,
    /// The classes in the order of the points; a system may have several (reading 28).
    pub classes: Vec<FunctionFound>,
    /// Whether it is an e-transaction system at all (reading 18).
    pub serves_transactions: Answer,
}

const WHY_FUNCTION: Text = text(
    "hệ thống giao dịch điện tử phải cấp hoặc xác thực tài khoản, và cho giao kết hợp đồng hoặc \
     thực hiện hành vi pháp lý đơn phương",
    "an e-transaction system issues or authenticates accounts, and lets users conclude contracts \
     or do unilateral legal acts",
);
const WHY_ACTIVITY: Text = text(
    "loại hệ thống tùy theo hoạt động có giao dịch",
    "the class depends on the field of the transactions",
);

const CLASSES: [(FunctionClass, Letter); 5] = [
    (FunctionClass::AdministrativeProcedures, Letter::A),
    (FunctionClass::Commerce, Letter::B),
    (FunctionClass::Finance, Letter::C),
    (FunctionClass::Banking, Letter::D),
    (FunctionClass::Other, Letter::Dd),
];

impl FunctionRequest {
    fn answer(&self, fact: &Fact) -> Answer {
        fact.answer_on(self.as_of)
    }

    fn serves(&self) -> Answer {
        let acts = self.answer(&self.contracts).or(self.answer(&self.unilateral_acts));
        self.answer(&self.accounts).and(acts)
    }

    fn named(&self) -> [&Fact; 4] {
        let a = &self.activities;
        [&a.administrative_procedures, &a.commerce, &a.finance, &a.banking]
    }

    /// Point đ takes what points a to d leave.
    fn other(&self) -> Answer {
        let fact = &self.activities.other;
        let left = self.named().into_iter().all(|fact| self.answer(fact) == Answer::No);
        match self.answer(fact) {
            Answer::Unknown if left && fact.evidence.is_empty() => Answer::Yes,
            answer => answer,
        }
    }

    fn answers(&self) -> [Answer; 5] {
        let [a, b, c, d] = self.named().map(|fact| self.answer(fact));
        [a, b, c, d, self.other()]
    }

    fn binds(&self) -> Applies {
        match self.serves() {
            Answer::Yes => Applies::Yes,
            Answer::No => Applies::No(&NOT_A_SYSTEM),
            Answer::Unknown => Applies::Unknown(self.first_unknown(), WHY_FUNCTION),
        }
    }

    fn first_unknown(&self) -> Pointer {
        let unknown = |fact| self.answer(fact) == Answer::Unknown;
        if unknown(&self.accounts) {
            "/accounts".into()
        } else if unknown(&self.contracts) {
            "/contracts".into()
        } else {
            "/unilateral_acts".into()
        }
    }

    /// Runs the rules of Art. 16.1.
    ///
    /// # Errors
    /// `invalid_request` for evidence with a malformed digest or swapped dates.
    pub fn run(self) -> Result<FunctionResponse, Error> {
        let a = &self.activities;
        for (fact, at) in [
            (&self.accounts, "/accounts"),
            (&self.contracts, "/contracts"),
            (&self.unilateral_acts, "/unilateral_acts"),
            (&a.administrative_procedures, "/activities/administrative_procedures"),
            (&a.commerce, "/activities/commerce"),
            (&a.finance, "/activities/finance"),
            (&a.banking, "/activities/banking"),
            (&a.other, "/activities/other"),
        ] {
            fact.check(at)?;
        }
        let findings = evaluate(&ROWS, &self, self.as_of);
        let in_force = self.as_of >= crate::law::IN_FORCE;
        let serves = if in_force { self.serves() } else { Answer::Unknown };
        let classes = CLASSES
            .into_iter()
            .zip(self.answers())
            .filter(|(_, answer)| serves == Answer::Yes && *answer == Answer::Yes)
            .map(|((class, letter), _)| FunctionFound {
                class,
                provision: D16.clause(1).point(letter).cite(),
            })
            .collect();
        let (as_of, detail, operation) = (self.as_of, self.detail, "classify_function");
        let assessment = Assessment { as_of, detail, findings, operation };
        Ok(FunctionResponse { assessment, classes, serves_transactions: serves })
    }
}

static ROWS: [Row<FunctionRequest>; 7] = [
    Row { rule: &SYSTEM, applies: |_| Applies::Yes, judge: system },
    Row { rule: &CLASSIFIED, applies: FunctionRequest::binds, judge: classified },
    Row {
        rule: &PROCEDURES,
        applies: FunctionRequest::binds,
        judge: |r| {
            activity(
                r,
                &r.activities.administrative_procedures,
                "/activities/administrative_procedures",
            )
        },
    },
    Row {
        rule: &COMMERCE,
        applies: FunctionRequest::binds,
        judge: |r| activity(r, &r.activities.commerce, "/activities/commerce"),
    },
    Row {
        rule: &FINANCE,
        applies: FunctionRequest::binds,
        judge: |r| activity(r, &r.activities.finance, "/activities/finance"),
    },
    Row {
        rule: &BANKING,
        applies: FunctionRequest::binds,
        judge: |r| activity(r, &r.activities.banking, "/activities/banking"),
    },
    Row { rule: &OTHER, applies: FunctionRequest::binds, judge: other },
];

fn activity(request: &FunctionRequest, fact: &Fact, at: &'static str) -> Judgement {
    Judgement::fact_on(fact, at, WHY_ACTIVITY, request.as_of)
}

fn system(request: &FunctionRequest) -> Judgement {
    match request.serves() {
        Answer::Yes => Judgement::new(Outcome::Met, &IS_A_SYSTEM, ""),
        Answer::No => Judgement::new(Outcome::NotMet, &NOT_A_SYSTEM, ""),
        Answer::Unknown => Judgement::unknown(request.first_unknown(), WHY_FUNCTION),
    }
}

fn classified(request: &FunctionRequest) -> Judgement {
    let answers = request.answers();
    if answers.contains(&Answer::Yes) {
        Judgement::new(Outcome::Met, &HAS_CLASS, "/activities")
    } else if answers.contains(&Answer::Unknown) {
        Judgement::unknown("/activities", WHY_ACTIVITY)
    } else {
        Judgement::review(&NO_CLASS, "/activities")
    }
}

fn other(request: &FunctionRequest) -> Judgement {
    let fact = &request.activities.other;
    if fact.answer == Answer::Unknown && request.other() == Answer::Yes {
        return Judgement::new(Outcome::Met, &BY_ELIMINATION, "/activities/other");
    }
    activity(request, fact, "/activities/other")
}
