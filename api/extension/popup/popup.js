/** The pop-up: how this page does, and a place to check words from any page. */

import { byId, element } from "../shared/dom.js";
import { cards, mended, verdict } from "../shared/findings.js";
import { dress, LOOK } from "../shared/look.js";
import { explain } from "../shared/troubles.js";
import { SITES } from "../sites/index.js";
import { read, readHealth, readKey, writeKey } from "../settings.js";

dress(document, LOOK);
const settings = await read();
const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
const ask = (message) => chrome.runtime.sendMessage(message);

byId("options").addEventListener("click", async () => { await ask({ kind: "options" }); close(); });
byId("form").addEventListener("submit", (event) => { event.preventDefault(); check(); });
byId("take").addEventListener("click", take);
byId("key-form").addEventListener("submit", useKey);
await describePage();
await describeServer();

async function describePage() {
  const { place, words } = await page();
  byId("page").replaceChildren(...(place ? [element("strong", {}, place), ": "] : []), words);
}

async function page() {
  let host = "";
  try { host = new URL(tab?.url ?? "").hostname; } catch { /* a page whose address we may not know */ }
  const site = SITES.find((each) => each.hosts.includes(host)) ?? (settings.instances.includes(host) ? SITES.find((each) => each.id === "mastodon") : null);
  if (!site) return { place: "", words: "This page is not watched. Words can be checked here." };
  if (!settings.accountOf(site.id).on) return { place: site.name, words: "you chose not to have it watched." };
  // Pages that were open before the extension was installed or updated know nothing of it.
  if (!(await chrome.tabs.sendMessage(tab.id, { kind: "there" }).catch(() => false))) return { place: site.name, words: "reload the page to have it watched." };
  const told = (await chrome.action.getTitle({ tabId: tab.id })).replace(/^postlint:? ?/, "");
  return { place: site.name, words: told || "posts are checked as you write them." };
}

async function describeServer() {
  const { server } = settings;
  byId("where").textContent = server
    ? `Words go to ${new URL(server).host} to be checked, and nowhere else. postlint keeps nothing of them.`
    : "Nothing is sent anywhere until you choose a server.";
  byId("site").hidden = !server;
  if (server) byId("site").href = `${server}/`;
  const health = await readHealth();
  if (!server) trouble({ kind: "setup", message: "No server is chosen yet." });
  else if (health?.kind === "key") askKey(health.message);
  else if (health && health.kind !== "ok" && health.kind !== "busy") trouble(health);
  if (health?.kind === "key" && !(await readKey())) byId("key").focus();
}

function askKey(message) {
  byId("key-form").hidden = false;
  byId("key-hint").textContent = `${message} Keys are forgotten when the browser closes.`;
}

async function useKey(event) {
  event.preventDefault();
  await writeKey(byId("key").value.trim());
  const answer = await ask({ kind: "test" });
  if (answer.trouble) { trouble(answer.trouble); return; }
  byId("key-form").hidden = true;
  byId("result").replaceChildren(element("p", { class: "said fine" }, "The key is good. It is kept until the browser closes."));
  byId("text").focus();
}

function trouble(told) {
  if (told.kind === "key") { askKey(told.message); byId("result").replaceChildren(); return; }
  const { heading, words, needsOptions } = explain(told);
  byId("result").replaceChildren(element("div", { class: "verdict trouble" }, element("h2", {}, heading), element("p", {}, words),
    needsOptions ? element("div", { class: "ways" }, element("button", { type: "button", class: "button", onclick: () => byId("options").click() }, "Open the options")) : null));
}

async function check() {
  const text = byId("text").value;
  if (!text.trim()) {
    byId("result").replaceChildren(element("p", { class: "said off" }, "Enter or paste the words first."));
    byId("text").focus();
    return;
  }
  byId("result").replaceChildren(element("p", {}, "Checking…"));
  const answer = await ask({ kind: "lint", site: "other", platform: "other", text });
  if (answer.stale) return;
  if (answer.trouble) { trouble(answer.trouble); return; }
  show(answer.report, text);
}

function show(report, text) {
  const better = mended(report, text);
  byId("result").replaceChildren(
    verdict(report), cards(report.findings, text, {
      fix: (_, fix) => { if (mend(fix)) check(); },
      leave: async ({ fingerprint }, on) => { await ask({ kind: "leave", fingerprint, on }); check(); },
    }),
    ...(better === null ? [] : [element("div", { class: "ways" }, element("button", {
      type: "button", class: "second",
      onclick: async ({ target }) => { await navigator.clipboard.writeText(better); target.textContent = "Copied"; },
    }, "Copy the mended text"))]));
}

function mend(fix) {
  const field = byId("text");
  const fits = fix.edits.every((edit) => field.value.slice(edit.start, edit.end) === edit.expected);
  if (fits) for (const edit of [...fix.edits].sort((one, other) => other.start - one.start)) field.setRangeText(edit.text, edit.start, edit.end, "end");
  return fits;
}

/** Pressing the toolbar button lets us look at this one page, this once. */
async function take() {
  let words = "";
  try {
    const [{ result }] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, func: wordsOfPage });
    words = result;
  } catch {
    byId("result").replaceChildren(element("p", { class: "said off" }, "The browser does not let extensions look at this page. Copy the words and paste them above."));
    return;
  }
  if (!words) {
    byId("result").replaceChildren(element("p", { class: "said off" }, "Nothing is selected or being written on this page."));
    return;
  }
  byId("text").value = words;
  await check();
}

/** Runs in the page: what is selected there, or what stands in the field with the focus. */
function wordsOfPage() {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  const selected = String(getSelection()).trim();
  if (selected) return selected;
  if (active?.localName === "textarea" || (active?.localName === "input" && active.type === "text")) return active.value.trim();
  return active?.isContentEditable ? active.innerText.trim() : "";
}
