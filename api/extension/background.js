/**
 * The worker: asks the server on behalf of pages, whose own requests would be bound by
 * the page's rules. It may be stopped at any moment, so nothing that matters lives here.
 */

import * as badge from "./badge.js";
import * as client from "./client.js";
import { readInstances } from "./instances.js";
import * as settings from "./settings.js";
import { fromBase64 } from "./shared/bytes.js";

const running = new Map(); // tab to the check under way, so that a newer one can stop it

/** A draft of one site's account, as the server wants it. */
function draftOf({ platform, site, text }, stored, left) {
  const { account_type, handle, display_name, bio } = stored.accountOf(site);
  const author = { account_type };
  for (const [name, value] of Object.entries({ handle, display_name, bio })) if (value) author[name] = value;
  return { platform, author, ...(text ? { text } : {}), ...(left.length ? { acknowledged: left } : {}) };
}

async function access(signal) {
  const [stored, key, left] = await Promise.all([settings.read(), settings.readKey(), settings.readLeft()]);
  return { stored, left, server: { server: stored.server, key, signal } };
}

const handlers = {
  /** What a page needs to know before it starts. */
  async begin({ site }) {
    const stored = await settings.read();
    const { on } = stored.accountOf(site);
    return { on, photos: stored.photos, pause: stored.pause, side: stored.side, place: placeOf(stored.server) };
  },

  async lint(message, { tab }) {
    const mine = new AbortController();
    const name = tab?.id ?? "popup";
    running.get(name)?.abort();
    running.set(name, mine);
    try {
      const { stored, left, server } = await access(mine.signal);
      const report = await client.lint(server, draftOf(message, stored, left));
      if (tab) await badge.showReport(tab.id, report);
      return { report };
    } finally {
      if (running.get(name) === mine) running.delete(name);
    }
  },

  async "lint-photo"(message) {
    const { stored, left, server } = await access();
    const draft = draftOf({ ...message, text: "" }, stored, left);
    return { report: await client.lintPhoto(server, draft, fromBase64(message.data, message.type), message.name) };
  },

  async "clean-photo"({ data, type, name }) {
    const { server } = await access();
    return { copy: await client.clean(server, fromBase64(data, type), name) };
  },

  async leave({ fingerprint, on }) {
    await settings.leave(fingerprint, on);
    return {};
  },

  /** Which side of the page the panel stands on. */
  async side({ side }) {
    await settings.write({ side: side === "left" ? "left" : "right" });
    return {};
  },

  async quiet(_, { tab }) {
    if (tab) await badge.clear(tab.id);
    return {};
  },

  /** How the server does, for the pop-up and the options. */
  async test() {
    const { server } = await access();
    // Of the calls, only a check of words tells whether the key is good.
    const { policy } = await client.lint(server, { text: "Good morning." });
    return { policy: `${policy.id} ${policy.version}` };
  },

  async options() {
    await chrome.runtime.openOptionsPage();
    return {};
  },
};

const ASKS_SERVER = new Set(["lint", "lint-photo", "clean-photo", "test"]);
const placeOf = (server) => (server ? new URL(server).host : "");

async function answer(message, sender) {
  const handler = Object.hasOwn(handlers, message?.kind) ? handlers[message.kind] : null;
  if (!handler) return {};
  const asks = ASKS_SERVER.has(message.kind);
  try {
    const reply = await handler(message, sender);
    if (asks) await settings.writeHealth({ kind: "ok", message: "" });
    return reply;
  } catch (error) {
    if (error.name === "AbortError") return { stale: true };
    if (!(error instanceof client.Trouble)) throw error;
    const trouble = { kind: error.kind, message: error.message, wait: error.wait };
    // Words that the server refuses say nothing of how it does.
    await settings.writeHealth(error.kind === "refused" ? { kind: "ok", message: "" } : trouble);
    if (message.kind === "lint" && sender.tab) await badge.showTrouble(sender.tab.id, error.message);
    return { trouble };
  }
}

chrome.runtime.onMessage.addListener((message, sender, respond) => {
  if (sender.id !== chrome.runtime.id) return false;
  answer(message, sender).then(respond, () => respond({ trouble: { kind: "internal", message: "Something went wrong in the extension." } }));
  return true;
});

chrome.commands.onCommand.addListener(async (command, tab) => {
  if (command === "open-panel" && tab) await chrome.tabs.sendMessage(tab.id, { kind: "open" }).catch(() => {});
});

chrome.runtime.onInstalled.addListener(async ({ reason }) => {
  if (reason === "install") await chrome.runtime.openOptionsPage();
  await readInstances();
});
