/** Calendar files (RFC 5545) with whole-day events. */

export interface Due {
  /** `yyyy-mm-dd`. */
  date: string;
  title: string;
  id: string;
}

const escaped = (text: string) => text.replace(/[\\;,]/g, (c) => `\\${c}`).replaceAll("\n", "\\n");

/** Lines hold at most 75 octets; a longer one goes on after a space. */
function folded(line: string): string {
  const [out, encoder] = [[] as string[], new TextEncoder()];
  let [part, bytes] = ["", 0];
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (bytes + size > 75) {
      out.push(part);
      [part, bytes] = [" ", 1];
    }
    part += character;
    bytes += size;
  }
  return [...out, part].join("\r\n");
}

export function calendar(dues: readonly Due[], now: Date): Blob {
  const stamp = `${now.toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
  const next = (date: string) => new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  const flat = (date: string) => date.replaceAll("-", "");
  const events = dues.flatMap((due) => [
    "BEGIN:VEVENT",
    `UID:${due.id}-${flat(due.date)}@nd137`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${flat(due.date)}`,
    `DTEND;VALUE=DATE:${flat(next(due.date))}`,
    `SUMMARY:${escaped(due.title)}`,
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${escaped(due.title)}`,
    "TRIGGER:-P14D",
    "END:VALARM",
    "END:VEVENT",
  ]);
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//nd137//web//VI", ...events, "END:VCALENDAR", ""];
  return new Blob([lines.map(folded).join("\r\n")], { type: "text/calendar" });
}
