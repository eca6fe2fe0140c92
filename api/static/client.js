/** The only module that talks to the server, always the one this page came from. */

/** A problem the server told of (RFC 9457), or none could be reached (status 0). */
export class Refused extends Error {
  constructor(status, detail, { wait = 0, errors = [] } = {}) {
    super(detail);
    Object.assign(this, { status, wait, errors });
  }
}

async function send(path, body, { key, signal, type } = {}) {
  const headers = {};
  if (type) headers["Content-Type"] = type;
  if (key) headers.Authorization = `Bearer ${key}`;
  let response;
  try {
    response = await fetch(path, { method: "POST", body, headers, signal, credentials: "omit", cache: "no-store" });
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new Refused(0, "The server cannot be reached. What you typed is still here.");
  }
  if (response.ok) return response;
  const problem = await response.json().catch(() => ({}));
  throw new Refused(response.status, problem.detail ?? "The server gave no reason.", {
    wait: Number(response.headers.get("Retry-After") ?? 0),
    errors: problem.errors ?? [],
  });
}

// A surrogate without its other half cannot travel; the mark for it is as long.
const whole = (key, value) => (typeof value === "string" ? value.toWellFormed?.() ?? value : value);

export async function lint(draft, options) {
  const body = JSON.stringify({ ...draft, offset_encoding: "utf-16" }, whole);
  return (await send("/v1/lint", body, { ...options, type: "application/json" })).json();
}

export async function lintPhoto(draft, file, name, options) {
  const form = new FormData();
  form.append("draft", JSON.stringify({ ...draft, offset_encoding: "utf-16" }, whole));
  form.append("files", file, name);
  return (await send("/v1/lint", form, options)).json();
}

/** The clean copy of a photo: {blob, removed, left, notes}. */
export async function clean(file, name, options) {
  const form = new FormData();
  form.append("file", file, name);
  const response = await send("/v1/clean", form, options);
  const told = JSON.parse(response.headers.get("Postlint-Cleaned") ?? "{}");
  return { removed: [], left: [], notes: [], ...told, blob: await response.blob() };
}
