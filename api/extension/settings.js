/**
 * What is remembered, and where.
 * On disk (storage.local): the server's address, and per site the account's kind, names and bio.
 * In memory, until the browser closes (storage.session): the access key, the fingerprints of
 * findings somebody decided to leave, and how the server last answered.
 * Nowhere: drafts, photos, reports.
 */

export const LOCAL_ADDRESS = "http://127.0.0.1:8080";
const DEFAULTS = { server: "", photos: true, pause: 600, side: "right", sites: {}, instances: [] };
// pause: milliseconds without typing before a check.
const MOST_LEFT = 500;

export const NO_ACCOUNT = Object.freeze({ on: true, account_type: "personal", handle: "", display_name: "", bio: "" });

export async function read() {
  const stored = await chrome.storage.local.get(DEFAULTS);
  return { ...stored, accountOf: (site) => ({ ...NO_ACCOUNT, ...stored.sites[site] }) };
}

export const write = (changes) => chrome.storage.local.set(changes);

export const readKey = async () => (await chrome.storage.session.get({ key: "" })).key;
export const writeKey = (key) => chrome.storage.session.set({ key });

export const readHealth = async () => (await chrome.storage.session.get({ health: null })).health;
export const writeHealth = (health) => chrome.storage.session.set({ health });

export const readLeft = async () => (await chrome.storage.session.get({ left: [] })).left;

/** Remember, or forget, that a finding is to be left as it is. */
export async function leave(fingerprint, on) {
  const others = (await readLeft()).filter((each) => each !== fingerprint);
  await chrome.storage.session.set({ left: (on ? [...others, fingerprint] : others).slice(-MOST_LEFT) });
}

/** An address as it is stored, or a sentence that says why it cannot be. */
export function serverAddress(typed) {
  let url;
  try {
    url = new URL(/^[a-z]+:\/\//i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`);
  } catch {
    return { problem: "Enter an address such as https://postlint.example.ac.uk" };
  }
  const here = ["localhost", "127.0.0.1"].includes(url.hostname);
  if (url.protocol !== "https:" && !(here && url.protocol === "http:")) {
    return { problem: "The address must begin with https:// so that nobody can read your drafts on the way" };
  }
  if (url.username || url.password || url.search || url.hash) {
    return { problem: "Enter the address alone, without a name, password, ? or #" };
  }
  return { server: (url.origin + url.pathname).replace(/\/+$/, "") };
}

/** The name of a Mastodon server as typed, or a sentence that says why it is none. */
export function instanceName(typed) {
  const name = typed.trim().toLowerCase().replace(/^https:\/\//, "").replace(/\/.*$/, "").replace(/^@?[^@]*@/, "");
  return /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(name)
    ? { name }
    : { problem: "Enter the name of the server, such as mastodon.example" };
}
