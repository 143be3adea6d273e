/**
 * Whether an entry with these operations can answer a line: to compare two days it needs the operation
 * that is compared, but to refuse one that there is nowhere.
 *
 * @param {Set<string>} known
 * @param {string} line
 */
export function answers(known, line) {
  const [operation, , , request, , wanted] = line.split("\t");
  if (!known.has(operation)) return false;
  return operation !== "compare_dates" || known.has(JSON.parse(request).operation) || JSON.parse(wanted).at === "/operation";
}

/**
 * Runs the lines of `tests/vectors/bytes.tsv` that an entry can answer through that entry of the package, in Node and in browsers.
 *
 * @param {{ callJson: Function, operations: () => string[] }} entry
 * @param {string} tsv
 * @param {(name: string) => Promise<Uint8Array>} document
 * @returns {Promise<{ run: number, failures: string[] }>}
 */
export async function vectors(entry, tsv, document) {
  const known = new Set(entry.operations());
  const failures = [];
  let run = 0;
  for (const line of tsv.split("\n")) {
    if (line === "" || !answers(known, line)) continue;
    const [operation, id, name, request, status, wanted, made] = line.split("\t");
    run += 1;
    const fail = (what, got) => failures.push(`${operation} \`${id}\`: ${what}\n  got    ${got}\n  wanted ${wanted}`);
    const answer = await entry.callJson(operation, request, name === "-" ? undefined : await document(name));
    if (answer.ok !== (status === "ok")) fail("status", answer.json);
    else if (answer.json !== wanted) fail("bytes", answer.json);
    const digest = answer.document === undefined ? "-" : await sha256(answer.document);
    if (digest !== made) fail(`document ${digest} instead of ${made}`, answer.json);
  }
  return { run, failures };
}

async function sha256(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
