/**
 * Runs the lines of `tests/vectors/bytes.tsv` through an entry of the package, in Node and in browsers.
 *
 * @param {{ callJson: Function, operations: () => string[] }} entry
 * @param {string} tsv
 * @param {(name: string) => Promise<Uint8Array>} document
 * @returns {Promise<{ run: number, left: string[], failures: string[] }>} `left` names the operations that the entry has not
 */
export async function vectors(entry, tsv, document) {
  const known = new Set(entry.operations());
  const left = new Set();
  const failures = [];
  let run = 0;
  for (const line of tsv.split("\n")) {
    if (line === "") continue;
    const [operation, id, name, request, status, wanted, made] = line.split("\t");
    if (!known.has(operation)) {
      left.add(operation);
      continue;
    }
    run += 1;
    const fail = (what, got) => failures.push(`${operation} \`${id}\`: ${what}\n  got    ${got}\n  wanted ${wanted}`);
    const answer = await entry.callJson(operation, request, name === "-" ? undefined : await document(name));
    if (answer.ok !== (status === "ok")) fail("status", answer.json);
    else if (answer.json !== wanted) fail("bytes", answer.json);
    const digest = answer.document === undefined ? "-" : await sha256(answer.document);
    if (digest !== made) fail(`document ${digest} instead of ${made}`, answer.json);
  }
  return { run, left: [...left], failures };
}

async function sha256(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
