/** What goes wrong before there is a verdict, and refusals. */

import type { CompactFinding, ErrorBody, ErrorKind, Finding } from "./generated/types.js";

/**
 * An operation's error. `message` is the English sentence with its place, as in the other
 * languages of the library; `sentence` has both languages.
 */
export class Nd137Error extends Error {
  static {
    this.prototype.name = "Nd137Error";
  }

  /** What kind of error it is: stable across versions and languages. */
  readonly kind: ErrorKind;
  /** JSON Pointer to the field of the request; empty for the whole request. */
  readonly pointer: string;
  /** What was wrong and what to do. */
  readonly sentence: { vi: string; en: string };
  /** The findings of a refusal; empty otherwise. */
  readonly findings: readonly (Finding | CompactFinding)[];
  /** The whole error, as the library wrote it. */
  readonly body: ErrorBody;

  constructor(body: ErrorBody, options?: ErrorOptions) {
    const place = body.at === "" ? "" : ` at \`${body.at}\``;
    super(`${body.kind}${place}: ${body.message.en}`, options);
    this.kind = body.kind;
    this.pointer = body.at;
    this.sentence = body.message;
    this.findings = body.assessment?.findings ?? [];
    this.body = body;
  }
}

/** An error that is found before the library is asked. */
export function refuse(kind: ErrorKind, at: string, vi: string, en: string, cause?: unknown): Nd137Error {
  const options = cause === undefined ? undefined : { cause };
  return new Nd137Error({ kind, at, message: { vi, en } }, options);
}
