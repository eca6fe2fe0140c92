/** The only module that talks to the server, and only to the one the user chose. */

const PATIENCE = { words: 8_000, photo: 25_000 }; // milliseconds

/** Why there is no answer. kind: setup, permission, key, down, busy or refused. */
export class Trouble extends Error {
  constructor(kind, message, wait = 0) {
    super(message);
    this.kind = kind;
    this.wait = wait; // seconds the server asks for
  }
}

/** The host pattern that the browser must allow for a server's address. */
export const patternOf = (server) => {
  const { protocol, hostname } = new URL(server);
  return `${protocol}//${hostname}/*`;
};

async function send(server, path, { key, body, type, signal, patience, accept }) {
  if (!server) throw new Trouble("setup", "No server is chosen yet.");
  if (!(await chrome.permissions.contains({ origins: [patternOf(server)] }))) {
    throw new Trouble("permission", "The browser has not been told that postlint may reach your server.");
  }
  const headers = {};
  if (type) headers["Content-Type"] = type;
  if (accept) headers.Accept = accept;
  if (key) headers.Authorization = `Bearer ${key}`;
  const signals = [AbortSignal.timeout(patience), ...(signal ? [signal] : [])];
  let response;
  let answer;
  try {
    // A redirect would take the draft to a place nobody chose.
    response = await fetch(server + path, {
      method: body === undefined ? "GET" : "POST", body, headers, signal: AbortSignal.any(signals),
      credentials: "omit", cache: "no-store", redirect: "error", referrerPolicy: "no-referrer",
    });
    answer = await response.json();
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new Trouble("down", error.name === "TimeoutError" ? "Your server takes too long." : "Your server cannot be reached.");
  }
  if (response.ok) return answer;
  const detail = typeof answer?.detail === "string" ? answer.detail : "The server gave no reason.";
  const wait = Number(response.headers.get("Retry-After") ?? 0);
  if (response.status === 401) throw new Trouble("key", key ? "Your server does not take this access key." : "Your server asks for an access key.");
  if (response.status === 429 || response.status === 503) throw new Trouble("busy", detail, wait);
  throw new Trouble("refused", detail);
}

// A surrogate without its other half cannot travel; the mark for it is as long.
const whole = (name, value) => (typeof value === "string" ? value.toWellFormed?.() ?? value : value);
const json = (draft) => JSON.stringify({ ...draft, offset_encoding: "utf-16" }, whole);

/** The report on a draft's words, with places in UTF-16 units. */
export const lint = ({ server, key, signal }, draft) =>
  send(server, "/v1/lint", { key, signal, body: json(draft), type: "application/json", patience: PATIENCE.words });

/** The report on one photo. */
export function lintPhoto({ server, key, signal }, draft, file, name) {
  const body = new FormData();
  body.append("draft", json({ ...draft, attachments: [{ name }] }));
  body.append("files", file, name);
  return send(server, "/v1/lint", { key, signal, body, patience: PATIENCE.photo });
}

/** The clean copy of a photo: {name, media_type, removed, left, notes, data (base64)}. */
export function clean({ server, key, signal }, file, name) {
  const body = new FormData();
  body.append("file", file, name);
  return send(server, "/v1/clean", { key, signal, body, accept: "application/json", patience: PATIENCE.photo });
}
