/** How postlint looks, in the panel as in the extension's own pages: paper, ink, three pencils. */

export const LOOK = `
:root, :host {
  color-scheme: light dark;
  --paper: #f5f2ea; --sheet: #fffdf9; --ink: #1b2420; --soft: #56625b; --line: #dcd6c8; --edge: #7c8078;
  --green: #0c5a4a; --green-deep: #083f34; --on-green: #fffdf9; --focus: #b0520a; --stamp: #c4664a;
  --error: #9f2019; --error-tint: #fbe3df; --warning: #845000; --warning-tint: #fdecc8;
  --advice: #27508a; --advice-tint: #e2ebf8; --ok: #0c5a4a; --ok-tint: #dcefe5; --quiet: #4d5752;
  --serif: ui-serif, "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", Georgia, "DejaVu Serif", serif;
  --sans: ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root, :host {
    --paper: #111614; --sheet: #1a211e; --ink: #ecebe4; --soft: #aab5ae; --line: #36423c; --edge: #7f8d85;
    --green: #7fd3b8; --green-deep: #a5e4d0; --on-green: #08231b; --focus: #ffbd59; --stamp: #b3664f;
    --error: #ffa095; --error-tint: #421d19; --warning: #f1bf68; --warning-tint: #3a2b0d;
    --advice: #9fc5f6; --advice-tint: #182a43; --ok: #7fd3b8; --ok-tint: #14332a; --quiet: #aab5ae;
  }
}
*, *::before { box-sizing: border-box; }
[hidden] { display: none !important; }
h1, h2, h3 { font-family: var(--serif); line-height: 1.25; margin: 0 0 .35em; font-weight: 600; text-wrap: balance; }
p { margin: 0 0 .6em; }
p:last-child { margin-bottom: 0; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
[tabindex="-1"]:focus { outline: none; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.small { font-size: .87em; color: var(--soft); }
a { color: var(--green); text-underline-offset: .18em; }
button { font: inherit; color: inherit; display: inline-block; border-radius: 99px; border: 1.5px solid transparent; padding: .35em 1em; min-height: 2.4em; font-weight: 600; cursor: pointer; text-align: center; background: none; }
.button { background: var(--green); color: var(--on-green); }
.button:hover { background: var(--green-deep); }
.second { border-color: var(--green); color: var(--green); }
.second:hover { background: var(--ok-tint); }
.plain { border: 0; font-weight: 400; color: var(--soft); text-decoration: underline; text-underline-offset: .18em; padding: .2em .25em; min-height: 2em; }
.plain:hover { color: var(--ink); }
.ways { display: flex; flex-wrap: wrap; gap: .45em .7em; align-items: center; margin: .55em 0 0; }
.verdict { position: relative; border-radius: 12px; padding: .8em 1em .8em 3.5em; margin: 0 0 .8em; min-height: 3.6em; overflow-wrap: break-word; }
.verdict::before { position: absolute; left: .9em; top: .85em; width: 1.8em; height: 1.8em; border-radius: 50%; display: grid; place-items: center; font: 700 1em/1 var(--sans); color: var(--sheet); }
.verdict.block { background: var(--error-tint); } .verdict.block::before { content: "!"; content: "!" / ""; background: var(--error); }
.verdict.review { background: var(--warning-tint); } .verdict.review::before { content: "?"; content: "?" / ""; background: var(--warning); }
.verdict.ok { background: var(--ok-tint); } .verdict.ok::before { content: "✓"; content: "✓" / ""; background: var(--ok); }
.verdict.trouble { background: var(--paper); border: 1px solid var(--line); } .verdict.trouble::before { content: "–"; content: "–" / ""; background: var(--quiet); }
.verdict h2 { font-size: 1.12em; margin: 0 0 .15em; }
.verdict p { margin: 0; }
.verdict .small { color: inherit; }
.findings:empty { display: none; }
.verdict p + p, .verdict .ways { margin-top: .4em; }
.findings { list-style: none; margin: 0; padding: 0; display: grid; gap: .7em; }
.finding { background: var(--sheet); border: 1px solid var(--line); border-left: 5px solid var(--edge); border-radius: 10px; padding: .75em .9em; overflow-wrap: anywhere; }
.finding.error { border-left-color: var(--error); } .finding.warning { border-left-color: var(--warning); } .finding.advice { border-left-color: var(--advice); }
.finding.left { border-left-color: var(--edge); }
.finding h3 { font-size: 1.02em; }
.weight { display: block; font: 700 .8em var(--sans); margin-bottom: .1em; }
.error .weight { color: var(--error); } .warning .weight { color: var(--warning); } .advice .weight { color: var(--advice); } .left .weight { color: var(--soft); }
blockquote { margin: .2em 0 .45em; font: 1em/1.5 var(--serif); }
.why { font-size: .92em; margin-bottom: .2em; }
mark { color: inherit; padding: .05em .1em; border-radius: 3px; text-decoration: underline wavy 1.5px; text-underline-offset: .22em; text-decoration-skip-ink: none; }
mark.error { background: var(--error-tint); text-decoration-color: var(--error); }
mark.warning { background: var(--warning-tint); text-decoration-color: var(--warning); }
mark.advice { background: var(--advice-tint); text-decoration-color: var(--advice); }
.change { flex-basis: 100%; font: .98em/1.5 var(--serif); }
del { color: var(--soft); text-decoration-color: var(--error); }
ins { text-decoration: none; background: var(--ok-tint); padding: .05em .25em; border-radius: 3px; }
@media (prefers-reduced-motion: no-preference) { button { transition: background-color .15s; } }
@media (forced-colors: active) { .finding, .verdict { border: 2px solid; } }
`;

/** Dress a document or shadow root. */
export function dress(root, ...sheets) {
  try {
    root.adoptedStyleSheets = sheets.map((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    });
  } catch {
    // Firefox gives scripts put into a page no such sheets.
    const style = document.createElement("style");
    style.textContent = sheets.join("\n");
    root.prepend(style);
  }
}
