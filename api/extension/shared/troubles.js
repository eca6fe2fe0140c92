/** What to say, and what can be done, when something was not checked. */

const SETTINGS = new Set(["setup", "permission", "key"]);
const HEADINGS = {
  setup: "postlint is not set up yet",
  permission: "postlint may not reach your server yet",
  key: "Enter your access key",
  gone: "Reload this page",
};

/** {heading, words, needsOptions, canRetry} for a trouble that the worker told of. */
export function explain({ kind, message }) {
  const closed = kind === "key" ? " Keys are forgotten when the browser closes." : "";
  return {
    heading: HEADINGS[kind] ?? "This was not checked",
    words: `${message}${closed}`,
    needsOptions: SETTINGS.has(kind),
    canRetry: !SETTINGS.has(kind) && kind !== "gone",
  };
}
