/**
 * Values to JSON text and back, without the silent losses of `JSON.stringify`: an integer that a
 * number cannot hold, `NaN` turned into `null`, a `Map` turned into `{}`.
 */

import { refuse } from "./error.js";

/** As deep as the library reads. */
const DEEPEST = 128;

const invalid = (at: string, vi: string, en: string) => refuse("invalid_request", at, vi, en);

/** The JSON text of a request; `at` is the JSON Pointer of the value. */
export function write(value: unknown, at = "", depth = 0): string {
  switch (typeof value) {
    case "string":
    case "boolean":
      return JSON.stringify(value);
    case "number":
      return number(value, at);
    case "bigint":
      return value.toString();
    case "object":
      return value === null ? "null" : members(value, at, depth);
    default:
      throw invalid(at, `giá trị kiểu \`${typeof value}\` không ghi được thành JSON`, `a value of type \`${typeof value}\` has no JSON form`);
  }
}

function number(value: number, at: string): string {
  if (!Number.isFinite(value)) {
    throw invalid(at, `\`${value}\` không phải là số`, `\`${value}\` is not a number`);
  }
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    throw invalid(
      at,
      "số nguyên vượt quá 2^53 - 1 nên có thể đã bị làm tròn; hãy ghi thành chuỗi chữ số",
      "the integer passes 2^53 - 1 and may have been rounded; write it as a string of digits",
    );
  }
  return Object.is(value, -0) ? "0" : String(value);
}

function members(value: object, at: string, depth: number): string {
  if (depth >= DEEPEST) {
    throw refuse("limit_exceeded", at, `yêu cầu lồng quá ${DEEPEST} lớp`, `the request is nested more than ${DEEPEST} deep`);
  }
  if ("toJSON" in value && typeof value.toJSON === "function") {
    return write(value.toJSON(), at, depth + 1);
  }
  if (Array.isArray(value)) {
    return `[${value.map((item: unknown, i) => write(item ?? null, `${at}/${i}`, depth + 1)).join(",")}]`;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    const name = value.constructor.name;
    throw invalid(at, `\`${name}\` không phải đối tượng thuần`, `\`${name}\` is not a plain object`);
  }
  const written: string[] = [];
  for (const [name, item] of Object.entries(value)) {
    if (item === undefined) continue;
    const step = name.replaceAll("~", "~0").replaceAll("/", "~1");
    written.push(`${JSON.stringify(name)}:${write(item, `${at}/${step}`, depth + 1)}`);
  }
  return `{${written.join(",")}}`;
}

/** Reads what the library wrote. Its counts are strings; an integer that would be rounded is a fault. */
export function read(text: string): unknown {
  const value: unknown = JSON.parse(text);
  // Only a text with so many digits in a row can hold one; the walk is seldom taken.
  if (/\d{16}/.test(text)) exact(value, "");
  return value;
}

function exact(value: unknown, at: string): void {
  if (typeof value === "number" && !Number.isSafeInteger(value)) {
    throw refuse(
      "internal",
      at,
      "kết quả có số nguyên vượt quá 2^53 - 1, JavaScript không giữ được chính xác",
      "the response holds an integer past 2^53 - 1, which JavaScript would round",
    );
  }
  if (typeof value === "object" && value !== null) {
    for (const [name, item] of Object.entries(value)) exact(item, `${at}/${name}`);
  }
}
