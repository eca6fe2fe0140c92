/** Brings the parts together on one page of a watched site. */

import { siteOf } from "../sites/index.js";
import { Composers } from "./composers.js";
import { Gate } from "./gate.js";
import { Panel } from "./panel.js";
import { Photos } from "./photos.js";
import { ask } from "./port.js";
import { change, isEmpty, select } from "./words.js";

const PATIENCE = 15; // seconds until a server that did not answer is asked again

export async function start() {
  if (window.postlint) return; // this world is the extension's own; the page does not see it
  window.postlint = true;
  const site = siteOf(location.hostname);
  const begin = await ask("begin", { site: site.id });
  if (begin.trouble || !begin.on) return;
  let healthy = begin.place !== "";
  let retryTimer = 0;

  const panel = new Panel(begin, {
    fix: (finding, fix) => mend(fix.edits),
    leave: async ({ fingerprint }, on) => { await ask("leave", { fingerprint, on }); recheck(); },
    show: ({ location: { start, end } }) => {
      const { editor, isCurrent } = composers.current;
      editor.focus();
      if (isCurrent) select(editor, start, end); // else the places are those of other words
    },
    retry: () => recheck(),
    options: () => ask("options"),
    side: (side) => ask("side", { side }),
    away: () => composers.current?.editor.focus(),
  });
  const composers = new Composers(site, begin.pause, changed);
  new Gate(site, composers, panel, { health: () => healthy });
  if (begin.photos) new Photos(site, panel);
  composers.ready();

  function changed(composer, why) {
    if (why === "checked") healthy = !composer.trouble;
    const current = composers.current;
    if (!current || isEmpty(current.text)) {
      panel.show(null);
      ask("quiet");
      return;
    }
    if (composer !== current) return;
    // While somebody types, what was found stays to be seen; it is only marked as old.
    panel.show({ editor: current.editor, text: current.checked ?? current.text, report: current.report, trouble: current.trouble, busy: why === "typed" });
    clearTimeout(retryTimer);
    if (["busy", "down"].includes(current.trouble?.kind)) retryTimer = setTimeout(recheck, 1000 * (current.trouble.wait || PATIENCE));
  }

  async function recheck() {
    if (composers.current) await composers.check(composers.current);
  }

  async function mend(edits) {
    const composer = composers.current;
    const done = await change(composer.editor, edits);
    composers.look();
    if (!done) {
      panel.tell({
        words: "The words have changed, or the site did not take the change. Nothing else was touched; you can copy the mended text below.",
        button: "Good", action: () => panel.tell(null),
      });
    }
    await recheck();
    panel.refocus("");
  }

  // Coming back from the options, or from a server that was down, starts anew.
  chrome.storage.onChanged.addListener((changes) => {
    if (changes.server) panel.say(changes.server.newValue ? new URL(changes.server.newValue).host : "");
    if (changes.server || changes.sites) recheck();
  });
  document.addEventListener("visibilitychange", () => { if (!document.hidden && composers.current?.trouble) recheck(); });
  chrome.runtime.onMessage.addListener(({ kind }, _, respond) => {
    if (kind === "open") panel.open();
    respond(true); // to "there", too: the pop-up asks whether this page is watched
  });
}
