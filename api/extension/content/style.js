/** The panel's own look, on top of what it shares with the extension's pages. */

export const STYLE = `
:host {
  all: initial !important;
  position: fixed !important; inset: auto 16px 84px auto !important; z-index: 2147483647 !important;
  display: block !important; width: auto !important; max-width: calc(100vw - 32px) !important;
  font: 15px/1.5 var(--sans) !important; color: var(--ink) !important; direction: ltr !important;
  overflow: visible !important;
}
:host([side="left"]) { inset: auto auto 84px 16px !important; }
:host([hidden]) { display: none !important; }
.pill { display: flex; align-items: center; gap: .55em; min-height: 44px; padding: .3em 1.1em .3em .7em; background: var(--sheet); color: var(--ink); border: 1.5px solid var(--edge); box-shadow: 0 2px 10px rgb(0 0 0 / .22); margin-inline-start: auto; }
:host([side="left"]) .pill { margin-inline-start: 0; }
.pill:hover { background: var(--paper); }
.dot { width: 1.7em; height: 1.7em; border-radius: 50%; display: grid; place-items: center; font: 700 .95em/1 var(--sans); color: var(--sheet); background: var(--quiet); flex: none; }
.block .dot { background: var(--error); } .review .dot { background: var(--warning); } .ok .dot { background: var(--ok); }
.busy .dot { background: var(--edge); }
.panel { width: min(24rem, calc(100vw - 32px)); max-height: min(36rem, calc(100vh - 120px)); display: flex; flex-direction: column; background: var(--sheet); border: 1px solid var(--edge); border-radius: 14px; box-shadow: 0 6px 28px rgb(0 0 0 / .28); overflow: hidden; }
.panel::before { content: ""; flex: none; height: 6px; background: repeating-linear-gradient(-45deg, var(--green) 0 14px, transparent 14px 23px, var(--stamp) 23px 37px, transparent 37px 46px); }
.top { display: flex; align-items: center; gap: .1em; padding: .5em .5em .2em 1em; }
.top strong { font: 600 1.15em var(--serif); margin-inline-end: auto; }
.body { overflow-y: auto; padding: .4em 1em 1em; overscroll-behavior: contain; }
.foot { border-top: 1px solid var(--line); padding: .6em 1em .7em; margin: 0; font-size: .85em; color: var(--soft); }
.ask { background: var(--error-tint); border-radius: 12px; padding: .9em 1em; margin: 0 0 .8em; }
.ask.mild { background: var(--warning-tint); }
.ask h2 { font-size: 1.15em; }
.ask ul { margin: 0 0 .6em; padding-left: 1.2em; }
.note { background: var(--ok-tint); border-radius: 10px; padding: .7em .9em; margin: 0 0 .8em; }
@media (max-width: 30rem) {
  :host { inset: auto 8px 8px 8px !important; max-width: none !important; }
  .panel { width: 100%; max-height: 75vh; }
  .panel:has(.ask) .foot { display: none; }
}
@media (prefers-reduced-motion: no-preference) {
  .panel { animation: rise .14s ease-out; }
  @keyframes rise { from { opacity: 0; transform: translateY(6px); } }
}
@media (forced-colors: active) { .panel, .pill, .ask, .note { border: 2px solid; } .dot { border: 1px solid; } }
`;
