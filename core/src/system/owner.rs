//! Who owns a system (chủ quản hệ thống thông tin, Art. 15).

use chrono::NaiveDate;
use serde::Serialize;

use super::owner_rules::*;
use crate::assessment::{
    Applies, Assessment, Detail, Evidence, Fact, Judgement, Outcome, Row, evaluate,
};
use crate::json::Read;
use crate::law::{Citation, Letter, Provision};
use crate::text::{Arg, Text, name_key, text};
use crate::{Error, ErrorKind};

/// The most pieces of evidence for an individual owner.
const MOST_HOLDERS: usize = 100;

/// The class of a system by its owner (Art. 15.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum OwnerClass {
    /// A state body (cơ quan, tổ chức nhà nước; point a).
    StateBody,
    /// An organisation or enterprise (tổ chức, doanh nghiệp; point b).
    Organisation,
    /// An individual (cá nhân; point c).
    Individual,
}

impl OwnerClass {
    /// The point of Art. 15.2 that names it.
    pub fn provision(self) -> Provision {
        D15.clause(2).point(self.letter())
    }

    const fn letter(self) -> Letter {
        match self {
            Self::StateBody => Letter::A,
            Self::Organisation => Letter::B,
            Self::Individual => Letter::C,
        }
    }
}

/// How a system came to be (Art. 15.3.a, b).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Acquisition {
    /// An investment project whose policy some level approved.
    Project,
    /// A service that some level decided to hire.
    Hire,
    /// Neither: built in house, donated, inherited.
    Neither,
}

/// What tells who an individual owner is (Art. 15.3.c).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum HolderSource {
    /// The contract that hires hosting.
    HostingContract,
    /// The registration of the site's domain name.
    DomainRegistration,
    /// The account that publishes the mobile application.
    StoreAccount,
}

/// One piece of evidence for an individual owner.
#[derive(Debug, Clone, PartialEq, Eq, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct HolderEvidence {
    /// The document, with its date.
    #[serde(default)]
    pub evidence: Evidence,
    /// The person whom it names.
    pub holder: String,
    /// What it is.
    pub source: HolderSource,
}

/// A system whose owner is to be determined. Every fact may be left out.
#[derive(Debug, Clone, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct OwnerRequest {
    /// How the system came to be.
    #[serde(default)]
    pub acquisition: Option<Acquisition>,
    /// The level that approved the project's investment policy or decided the hire.
    #[serde(default)]
    pub approver: Option<String>,
    /// The day whose law applies.
    pub as_of: NaiveDate,
    /// The class of the owner.
    #[serde(default)]
    pub class: Option<OwnerClass>,
    /// How much to say.
    #[serde(default)]
    pub detail: Detail,
    /// Evidence for an individual owner.
    #[serde(default)]
    pub holders: Vec<HolderEvidence>,
    /// The body that manages the system directly (Art. 15.1).
    #[serde(default)]
    pub manager: Option<String>,
    /// Whether the recorded owner has the authority to manage the system directly (Art. 15.1).
    #[serde(default)]
    pub manages_directly: Fact,
    /// The ministry, ministerial-level body, government body or province that has the system.
    #[serde(default)]
    pub ministry_or_province: Option<String>,
    /// The owner as the record has it; checked against what Art. 15.3 gives.
    #[serde(default)]
    pub recorded_owner: Option<String>,
}

/// Why somebody is held to be the owner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum OwnerBasis {
    /// Approved the project or decided the hire.
    Approver,
    /// Manages the system directly; the fallback of reading 27.
    DirectManager,
    /// Registered the domain name.
    DomainRegistration,
    /// Hires the hosting.
    HostingContract,
    /// Is the ministry, body or province that has the system.
    MinistryOrProvince,
    /// Publishes the application.
    StoreAccount,
}

/// Somebody who is the owner by a provision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OwnerFound {
    /// Why.
    pub basis: OwnerBasis,
    /// The name as given.
    pub name: String,
    /// The provision.
    pub provision: Citation,
}

/// The owner of a system and its class.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OwnerResponse {
    /// What the rules say.
    pub assessment: Assessment,
    /// The class; null where it is not known.
    pub class: Option<OwnerClass>,
    /// The point of Art. 15.2 that names the class.
    pub class_provision: Option<Citation>,
    /// Everybody who is the owner by Art. 15.3; two that differ need a person's review.
    pub owners: Vec<OwnerFound>,
}

struct Subject {
    request: OwnerRequest,
    found: Vec<(OwnerBasis, String)>,
}

/// A name that says something.
fn named(name: Option<&String>) -> Option<&String> {
    name.filter(|name| !name.trim().is_empty())
}

impl Subject {
    fn new(request: OwnerRequest) -> Self {
        let mut found = Vec::new();
        let mut add = |basis, name: Option<&String>| {
            found.extend(named(name).map(|name| (basis, name.clone())));
        };
        match request.class {
            Some(OwnerClass::Individual) => {
                for piece in request.holders.iter().filter(|p| p.evidence.settles(request.as_of)) {
                    let basis = match piece.source {
                        HolderSource::HostingContract => OwnerBasis::HostingContract,
                        HolderSource::DomainRegistration => OwnerBasis::DomainRegistration,
                        HolderSource::StoreAccount => OwnerBasis::StoreAccount,
                    };
                    add(basis, Some(&piece.holder));
                }
            }
            Some(class) => {
                if class == OwnerClass::StateBody {
                    add(OwnerBasis::MinistryOrProvince, request.ministry_or_province.as_ref());
                }
                if request.acquisition == Some(Acquisition::Neither) {
                    if found_none(request.ministry_or_province.as_ref(), class) {
                        add(OwnerBasis::DirectManager, request.manager.as_ref());
                    }
                } else {
                    add(OwnerBasis::Approver, request.approver.as_ref());
                }
            }
            None => {}
        }
        Self { request, found }
    }

    fn agree(&self) -> bool {
        let mut keys = self.found.iter().map(|(_, name)| name_key(name));
        let first = keys.next();
        keys.all(|key| Some(key) == first)
    }

    fn names(&self) -> String {
        let (mut keys, mut names) = (Vec::new(), Vec::new());
        for (_, name) in &self.found {
            let key = name_key(name);
            if !keys.contains(&key) {
                keys.push(key);
                names.push(name.as_str());
            }
        }
        names.join("; ")
    }

    fn is(&self, class: OwnerClass) -> Applies {
        match self.request.class {
            Some(known) if known == class => Applies::Yes,
            Some(_) => Applies::No(&OTHER_CLASS),
            None => Applies::Unknown("/class".into(), WHY_CLASS),
        }
    }

    /// What follows from those who were found, the same in all three cases.
    fn determined(&self, at: &'static str, none: impl FnOnce() -> Judgement) -> Judgement {
        let Some((basis, first)) = self.found.first() else { return none() };
        let owners = || Arg::Quote(self.names());
        if !self.agree() {
            return Judgement::review(&SEVERAL_OWNERS, at).arg("owners", owners());
        }
        if let Some(recorded) = named(self.request.recorded_owner.as_ref())
            && name_key(recorded) != name_key(first)
        {
            if let Some((at, why)) = self.open_ground() {
                return Judgement::unknown(at, why).evidence("/recorded_owner", recorded);
            }
            return Judgement::new(Outcome::NotMet, &OTHER_OWNER, "/recorded_owner")
                .arg("recorded", Arg::Quote(recorded.clone()))
                .arg("owners", owners())
                .evidence("/recorded_owner", recorded);
        }
        if *basis == OwnerBasis::DirectManager {
            return Judgement::review(&BY_MANAGEMENT, "/manager").arg("owners", owners());
        }
        Judgement::new(Outcome::Met, &OWNER_FOUND, at).arg("owners", owners())
    }

    /// Point a has two grounds. While one of them is not known, the record may be right by it.
    fn open_ground(&self) -> Option<(&'static str, Text)> {
        let request = &self.request;
        if request.class != Some(OwnerClass::StateBody) {
            None
        } else if named(request.ministry_or_province.as_ref()).is_none() {
            Some(("/ministry_or_province", WHY_MINISTRY))
        } else if request.acquisition != Some(Acquisition::Neither)
            && named(request.approver.as_ref()).is_none()
        {
            Some(("/approver", WHY_APPROVER))
        } else {
            None
        }
    }

    /// Nobody is named who could be the owner: what is missing depends on how the system came to be.
    fn nobody(&self) -> Judgement {
        match self.request.acquisition {
            Some(Acquisition::Neither) => Judgement::unknown("/manager", WHY_MANAGES),
            _ => Judgement::unknown("/approver", WHY_APPROVER),
        }
    }

    fn quoted(&self, judgement: Judgement) -> Judgement {
        let r = &self.request;
        [("/ministry_or_province", &r.ministry_or_province), ("/approver", &r.approver)]
            .into_iter()
            .filter_map(|(at, name)| named(name.as_ref()).map(|name| (at, name)))
            .fold(judgement, |judgement, (at, name)| judgement.evidence(at, name))
    }
}

fn found_none(name: Option<&String>, class: OwnerClass) -> bool {
    class != OwnerClass::StateBody || named(name).is_none()
}

const WHY_CLASS: Text = text(
    "cách xác định chủ quản tùy theo loại chủ quản",
    "how the owner is determined depends on the class of owner",
);
const WHY_MANAGES: Text = text(
    "chủ quản là bên có thẩm quyền quản lý trực tiếp hệ thống",
    "the owner is whoever has the authority to manage the system directly",
);
const WHY_APPROVER: Text = text(
    "chủ quản có thể là cấp có thẩm quyền chấp thuận chủ trương đầu tư hoặc quyết định thuê dịch vụ",
    "the owner may be the level that approved the investment policy or decided the hire",
);
const WHY_MINISTRY: Text = text(
    "chủ quản có thể là bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ hoặc Ủy ban nhân dân cấp tỉnh",
    "the owner may be a ministry, a ministerial-level or Government body, or a province",
);
const WHY_HOLDER: Text = text(
    "cần giấy tờ có ngày lập và còn hiệu lực để biết ai là chủ quản",
    "a dated document that has not lapsed has to tell who the owner is",
);

static ROWS: [Row<Subject>; 5] = [
    Row { rule: &DIRECT, applies: |_| Applies::Yes, judge: direct },
    Row { rule: &CLASS, applies: |_| Applies::Yes, judge: class },
    Row { rule: &STATE, applies: |s| s.is(OwnerClass::StateBody), judge: state },
    Row { rule: &ORGANISATION, applies: |s| s.is(OwnerClass::Organisation), judge: organisation },
    Row { rule: &INDIVIDUAL, applies: |s| s.is(OwnerClass::Individual), judge: individual },
];

fn direct(subject: &Subject) -> Judgement {
    let request = &subject.request;
    Judgement::fact_on(&request.manages_directly, "/manages_directly", WHY_MANAGES, request.as_of)
}

fn class(subject: &Subject) -> Judgement {
    match subject.request.class {
        None => Judgement::unknown("/class", WHY_CLASS),
        Some(class) => {
            let name = match class {
                OwnerClass::StateBody => {
                    text("cơ quan, tổ chức nhà nước", "state body or organisation")
                }
                OwnerClass::Organisation => {
                    text("tổ chức, doanh nghiệp", "organisation or enterprise")
                }
                OwnerClass::Individual => text("cá nhân", "individual"),
            };
            Judgement::new(Outcome::Met, &CLASS_KNOWN, "/class").arg("class", Arg::Text(name))
        }
    }
}

fn state(subject: &Subject) -> Judgement {
    let judgement = subject.determined("/ministry_or_province", || {
        subject.nobody().missing("/ministry_or_province", WHY_MINISTRY)
    });
    subject.quoted(judgement)
}

fn organisation(subject: &Subject) -> Judgement {
    let judgement = subject.determined("/approver", || subject.nobody());
    subject.quoted(judgement)
}

fn individual(subject: &Subject) -> Judgement {
    let holders = &subject.request.holders;
    let judgement = subject.determined("/holders", || {
        // Point c is open: without evidence a person has to look (reading 27).
        if holders.is_empty() {
            return Judgement::review(&NO_HOLDER, "/holders");
        }
        Judgement::new(Outcome::Undetermined, &HOLDERS_UNSETTLED, "/holders")
            .missing("/holders/0/evidence/date", WHY_HOLDER)
    });
    // Each document is named as it was given: whom it names, what it is, its day and address.
    (0usize..).zip(holders).fold(judgement, |judgement, (n, piece)| {
        let source = match piece.source {
            HolderSource::HostingContract => "hosting_contract",
            HolderSource::DomainRegistration => "domain_registration",
            HolderSource::StoreAccount => "store_account",
        };
        let day = piece.evidence.date.map(|day| day.to_string());
        let parts = [
            ("holder", Some(piece.holder.as_str())),
            ("source", Some(source)),
            ("evidence/date", day.as_deref()),
            ("evidence/url", piece.evidence.url.as_deref()),
        ];
        parts.into_iter().fold(judgement, |judgement, (part, value)| match value {
            Some(value) => judgement.evidence(format!("/holders/{n}/{part}"), value),
            None => judgement,
        })
    })
}

impl OwnerRequest {
    /// Determines class and owner of a system (Art. 15).
    ///
    /// # Errors
    /// `invalid_request` for evidence with a malformed digest or swapped dates, and for a
    /// piece of evidence that names nobody; `limit_exceeded` for more than 100 pieces.
    pub fn run(self) -> Result<OwnerResponse, Error> {
        self.manages_directly.check("/manages_directly")?;
        if self.holders.len() > MOST_HOLDERS {
            return Err(Error::new(
                ErrorKind::LimitExceeded,
                "/holders",
                text("có quá {n} giấy tờ", "there are more than {n} documents"),
                &[("n", Arg::Count(100))],
            ));
        }
        for (n, piece) in (0usize..).zip(&self.holders) {
            piece.evidence.check(&format!("/holders/{n}/evidence"))?;
            if piece.holder.trim().is_empty() {
                return Err(Error::invalid(
                    format!("/holders/{n}/holder"),
                    text("cần tên người mà giấy tờ ghi", "give the name that the document has"),
                    &[],
                ));
            }
        }
        let (as_of, detail, operation) = (self.as_of, self.detail, "classify_owner");
        let subject = Subject::new(self);
        let findings = evaluate(&ROWS, &subject, as_of);
        let class = subject.request.class;
        let point = class.map_or(Letter::A, OwnerClass::letter);
        let provision = |basis| match basis {
            OwnerBasis::DirectManager => D15.clause(1),
            _ => D15.clause(3).point(point),
        };
        Ok(OwnerResponse {
            assessment: Assessment { as_of, detail, findings, operation },
            class,
            class_provision: class.map(|class| class.provision().cite()),
            owners: subject
                .found
                .iter()
                .map(|(basis, name)| OwnerFound {
                    basis: *basis,
                    name: name.clone(),
                    provision: provision(*basis).cite(),
                })
                .collect(),
        })
    }
}
