//! Criterion b: personal data only with consent (dữ liệu cá nhân).

use chrono::NaiveDate;

use super::dates::{blank, check, earlier, fact_ends, latest, settled, tick, unsettled};
use super::facts::PersonalDataFacts;
use super::level::titles;
use crate::Error;
use crate::assessment::message::message;
use crate::assessment::say::Say;
use crate::assessment::{Answer, EvidenceOf, Message, Outcome};
use crate::law::{Instrument, day};
use crate::text::{Text, text};

/// The first day of Law 91/2025/QH15 and Decree 356/2025/NĐ-CP.
const NEW_LAW: NaiveDate = day(2026, 1, 1);

/// The instruments on personal data of a day.
pub fn instruments(as_of: NaiveDate) -> &'static [Instrument] {
    if as_of < NEW_LAW { &[Instrument::Nd13] } else { &[Instrument::Luat91, Instrument::Nd356] }
}

static COMMITTED: Message = message(
    "trust_committed",
    "Cam kết công bố tại {value} ngày {date}, có ghi nhận sự đồng ý; áp dụng {law}.",
    "The commitment is published at {value}, {date}, and consent is recorded; governed by {law}.",
);
static NO_COMMITMENT: Message = message(
    "trust_no_commitment",
    "Không công bố cam kết chỉ thu thập dữ liệu cá nhân khi được đồng ý.",
    "No commitment to collect personal data only with consent is published.",
);
static NO_CONSENT: Message = message(
    "trust_no_consent",
    "Thu thập dữ liệu cá nhân mà không hỏi sự đồng ý, cũng không nêu quy định khác cho phép.",
    "Personal data are collected without consent, and no other law is named that allows it.",
);
static EXCEPTIONS: Message = message(
    "trust_exceptions",
    "Thu thập không hỏi sự đồng ý theo quy định khác ({value}); cần người xem xét quy định đó có \
     cho phép không.",
    "Collected without consent under another law ({value}); a person should say whether that law \
     allows it.",
);

pub(super) static MESSAGES: &[&Message] = &[&COMMITTED, &NO_COMMITMENT, &NO_CONSENT, &EXCEPTIONS];

const COMMITMENT: &str = "/personal_data/commitment";
const CONSENT: &str = "/personal_data/consent";

const WHY_COMMITMENT: Text = text(
    "tiêu chí là một cam kết công khai, nên cần địa chỉ và ngày công bố",
    "the criterion is a public commitment: its URL and day of publication are needed",
);
const WHY_CONSENT: Text = text(
    "bản ghi sự đồng ý cho thấy cam kết được thực hiện",
    "a record of consent shows that the commitment is kept",
);

/// Evidence of a publication says where.
pub(super) fn published<'e>(evidence: &'e EvidenceOf<'e>) -> Option<(&'e str, NaiveDate)> {
    Some((evidence.url.as_deref().filter(|url| !blank(url))?, evidence.date?))
}

impl PersonalDataFacts<'_> {
    pub(super) fn check(&self, as_of: NaiveDate) -> Result<(), Error> {
        check(&self.commitment, COMMITMENT, as_of)?;
        check(&self.consent, CONSENT, as_of)?;
        for (n, exception) in (0usize..).zip(self.exceptions.iter()) {
            if exception.basis.trim().is_empty() {
                return Err(Error::invalid(
                    format!("/personal_data/exceptions/{n}/basis"),
                    text(
                        "ngoại lệ phải nêu quy định pháp luật cho phép",
                        "an exception has to name the provision that allows it",
                    ),
                    &[],
                ));
            }
        }
        Ok(())
    }

    pub(super) fn judge<J: Say>(&self, as_of: NaiveDate) -> J {
        if self.commitment.answer_on(as_of) == Answer::No {
            return J::new(Outcome::NotMet, &NO_COMMITMENT, COMMITMENT);
        }
        let consent = self.consent.answer_on(as_of);
        if consent == Answer::No && self.exceptions.is_empty() {
            return J::new(Outcome::NotMet, &NO_CONSENT, CONSENT);
        }
        if self.commitment.answer == Answer::Unknown {
            return J::unknown(COMMITMENT, WHY_COMMITMENT);
        }
        let Some((url, date)) = settled(&self.commitment, as_of).find_map(published) else {
            if settled(&self.commitment, as_of).next().is_some() {
                return tick(COMMITMENT, "/personal_data/commitment/evidence", WHY_COMMITMENT);
            }
            return unsettled(&self.commitment, COMMITMENT, WHY_COMMITMENT, as_of);
        };
        if consent == Answer::No {
            let bases: Vec<&str> = self.exceptions.iter().map(|one| one.basis.as_ref()).collect();
            return J::review(&EXCEPTIONS, "/personal_data/exceptions").quoting(&bases.join("; "));
        }
        if settled(&self.consent, as_of).next().is_none() || consent == Answer::Unknown {
            return unsettled(&self.consent, CONSENT, WHY_CONSENT, as_of);
        }
        J::new(Outcome::Met, &COMMITTED, COMMITMENT)
            .quoting(url)
            .arg("date", date)
            .quote("law", || titles(instruments(as_of)))
    }

    /// When the evidence ends.
    pub(super) fn ends(&self, as_of: NaiveDate) -> Option<NaiveDate> {
        let shown = settled(&self.commitment, as_of).filter(|one| published(one).is_some());
        earlier(latest(shown.map(|one| one.expires)), fact_ends(&self.consent, as_of))
    }
}
