//! Punycode (RFC 3492): the ASCII form of a label of a domain name.

const BASE: u32 = 36;
const T_MIN: u32 = 1;
const T_MAX: u32 = 26;
const SKEW: u32 = 38;
const DAMP: u32 = 700;

/// The label in Punycode, without its prefix; `None` for one that cannot be written.
pub(super) fn encode(label: &str) -> Option<String> {
    let mut out: String = label.chars().filter(char::is_ascii).collect();
    let basic = u32::try_from(out.len()).ok()?;
    let total = u32::try_from(label.chars().count()).ok()?;
    if basic > 0 {
        out.push('-');
    }
    let (mut n, mut delta, mut bias, mut done) = (128u32, 0u32, 72u32, basic);
    while done < total {
        let next = label.chars().map(u32::from).filter(|c| *c >= n).min()?;
        delta = delta.checked_add(next.checked_sub(n)?.checked_mul(done.checked_add(1)?)?)?;
        n = next;
        for c in label.chars().map(u32::from) {
            if c < n {
                delta = delta.checked_add(1)?;
            }
            if c == n {
                write(delta, bias, &mut out)?;
                bias = adapt(delta, done.checked_add(1)?, done == basic)?;
                delta = 0;
                done = done.checked_add(1)?;
            }
        }
        delta = delta.checked_add(1)?;
        n = n.checked_add(1)?;
    }
    Some(out)
}

/// A number as digits of variable base.
fn write(mut q: u32, bias: u32, out: &mut String) -> Option<()> {
    let mut k = BASE;
    loop {
        let t = k.saturating_sub(bias).clamp(T_MIN, T_MAX);
        if q < t {
            out.push(digit(q)?);
            return Some(());
        }
        let base = BASE.checked_sub(t)?;
        let over = q.checked_sub(t)?;
        out.push(digit(t.checked_add(over.checked_rem(base)?)?)?);
        q = over.checked_div(base)?;
        k = k.checked_add(BASE)?;
    }
}

fn digit(n: u32) -> Option<char> {
    char::from_digit(if n < 26 { n.checked_add(10)? } else { n.checked_sub(26)? }, 36)
}

fn adapt(delta: u32, points: u32, first: bool) -> Option<u32> {
    let mut delta = delta.checked_div(if first { DAMP } else { 2 })?;
    delta = delta.checked_add(delta.checked_div(points)?)?;
    let mut k = 0u32;
    while delta > ((BASE - T_MIN) * T_MAX) / 2 {
        delta /= BASE - T_MIN;
        k = k.checked_add(BASE)?;
    }
    let more = (BASE - T_MIN + 1).checked_mul(delta)?.checked_div(delta.checked_add(SKEW)?)?;
    k.checked_add(more)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_that_others_wrote() {
        // Made with another implementation (Python's `punycode` codec).
        for (label, ascii) in [
            ("bücher", "bcher-kva"),
            ("dịchvụ", "dchv-5w5a1g"),
            ("tiếngviệt", "tingvit-5t4cyc"),
            ("例え", "r8jz45g"),
            ("đ", "fea"),
            ("ngânhàng", "ngnhng-ltan"),
        ] {
            assert_eq!(encode(label).as_deref(), Some(ascii), "{label}");
        }
    }
}
