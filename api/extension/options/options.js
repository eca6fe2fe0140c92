/** The options: saved as they are changed; the server is tried at once. */

import { patternOf } from "../client.js";
import { addInstance, removeInstance } from "../instances.js";
import { byId, element, unseen } from "../shared/dom.js";
import { dress, LOOK } from "../shared/look.js";
import { explain } from "../shared/troubles.js";
import { SITES } from "../sites/index.js";
import { instanceName, LOCAL_ADDRESS, read, readKey, serverAddress, write, writeKey } from "../settings.js";

dress(document, LOOK);
await show();

async function show() {
  const settings = await read();
  byId("server").value = settings.server || LOCAL_ADDRESS;
  byId("key").value = await readKey();
  byId("photos").checked = settings.photos;
  byId("photos").addEventListener("change", ({ target }) => write({ photos: target.checked }));
  byId("sites").replaceChildren(...SITES.map((site) => account(site, settings.accountOf(site.id))));
  byId("server-form").addEventListener("submit", saveServer);
  byId("instances-form").addEventListener("submit", saveInstance);
  where(settings.server);
  await listInstances();
}

function where(server) {
  byId("where").textContent = server
    ? `What you write on the sites below goes to ${new URL(server).host}, and nowhere else. So do photos that you attach, unless they hold a position: then you are asked first.`
    : "Nothing is sent anywhere until you have saved the address of a server.";
}

function say(id, words, kind = "") {
  byId(id).className = `said ${kind}`;
  byId(id).textContent = words;
}

/** Mark a field as wrong, or as right if there are no words. */
function mark(input, words) {
  const field = input.closest(".field");
  const id = `${input.id}-wrong`;
  byId(id)?.remove();
  field.classList.toggle("bad", Boolean(words));
  const others = (input.getAttribute("aria-describedby") ?? "").split(" ").filter((each) => each && each !== id);
  if (words) {
    input.before(element("p", { class: "wrong", id }, unseen("Error: "), words));
    input.setAttribute("aria-invalid", "true");
    input.setAttribute("aria-describedby", [...others, id].join(" "));
    input.focus();
  } else {
    input.removeAttribute("aria-invalid");
    if (others.length) input.setAttribute("aria-describedby", others.join(" "));
    else input.removeAttribute("aria-describedby");
  }
}

async function saveServer(event) {
  event.preventDefault();
  const input = byId("server");
  const { server, problem } = serverAddress(input.value);
  mark(input, problem);
  say("server-said", "");
  if (problem) return;
  // First of all: the browser asks only in the moment of a press.
  const allowed = await chrome.permissions.request({ origins: [patternOf(server)] });
  await writeKey(byId("key").value.trim());
  await write({ server });
  input.value = server;
  where(server);
  if (!allowed) {
    say("server-said", "Saved, but the browser was not allowed to reach this server. Save again and allow it.", "off");
    return;
  }
  say("server-said", "Trying it…");
  const { policy, trouble } = await chrome.runtime.sendMessage({ kind: "test" });
  if (!trouble) say("server-said", `Saved. The server answers, with the policy ${policy}.`, "fine");
  else say("server-said", `Saved, but not working yet. ${trouble.kind === "key" ? explain(trouble).words : trouble.message}`, "off");
}

function account(site, values) {
  const now = { ...values };
  const kind = element("span", { class: "small" });
  const describe = () => { kind.textContent = !now.on ? "Not watched" : now.account_type === "official" ? "The University’s account" : "Your own account"; };
  const save = async () => {
    describe();
    const { sites } = await read();
    await write({ sites: { ...sites, [site.id]: now } });
    say("sites-said", `Saved for ${site.name}. Pages that are open take note when they are reloaded.`, "fine");
  };
  const text = (name, label, hint, kindOf = "input") => {
    const id = `${site.id}-${name}`;
    const input = element(kindOf, { id, type: kindOf === "input" ? "text" : null, rows: kindOf === "input" ? null : "3", autocomplete: "off", spellcheck: "false" });
    input.value = now[name];
    input.addEventListener("change", () => { now[name] = input.value.trim(); save(); });
    return element("div", { class: "field" }, element("label", { for: id }, label, unseen(` on ${site.name}`)), hint ? element("p", { class: "hint" }, hint) : null, input);
  };
  const choice = (value, words) => {
    const input = element("input", { type: "radio", name: `${site.id}-type`, value, checked: now.account_type === value });
    input.addEventListener("change", () => { now.account_type = value; save(); });
    return element("label", { class: "choice" }, input, words);
  };
  const on = element("input", { type: "checkbox", checked: now.on, id: `${site.id}-on` });
  on.addEventListener("change", () => { now.on = on.checked; save(); });
  describe();
  return element("details", {}, element("summary", {}, site.name, kind), element("div", {},
    element("div", { class: "field" }, element("label", { class: "tick" }, on, `Check what I write on ${site.name}`)),
    element("fieldset", { class: "field" }, element("legend", {}, "Whose account is it?"),
      element("div", { class: "choices" }, choice("personal", "My own"), choice("official", "The University’s"))),
    element("div", { class: "pair" }, text("display_name", "Display name"), text("handle", "Handle")),
    text("bio", "Bio", "Copy it from your profile.", "textarea")));
}

async function saveInstance(event) {
  event.preventDefault();
  const input = byId("instance");
  const { name, problem } = instanceName(input.value);
  mark(input, problem);
  if (problem) return;
  const allowed = await addInstance(name);
  say("instances-said", allowed ? `Added ${name}. Reload its pages.` : "The browser was not allowed to, so it was not added.", allowed ? "fine" : "off");
  if (allowed) input.value = "";
  await listInstances();
}

async function listInstances() {
  const { instances } = await read();
  byId("instances").replaceChildren(...instances.map((name) => element("li", {}, name, element("button", {
    type: "button", class: "plain",
    onclick: async () => { await removeInstance(name); say("instances-said", `Took ${name} away.`); await listInstances(); byId("instance").focus(); },
  }, "Take it away", unseen(`: ${name}`)))));
}
