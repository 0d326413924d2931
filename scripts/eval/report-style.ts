/** Colours follow the reader's system. */
export const REPORT_STYLE = `
:root { color-scheme: light dark; --line: light-dark(#d0d4da, #3c4148); --dim: light-dark(#5b626b, #a2a9b2);
  --hard: light-dark(#ffd4d0, #6e2622); --soft: light-dark(#fff0c2, #54451a); --bad: light-dark(#a8140a, #ff9a90); }
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem; background: light-dark(#fff, #16181b); color: light-dark(#1b1e22, #e6e8eb); }
nav { display: flex; flex-wrap: wrap; gap: .3rem .9rem; margin: 1rem 0; }
a { color: light-dark(#0b57c2, #8ab8ff); }
.row { display: flex; gap: 1rem; overflow-x: auto; align-items: flex-start; }
article { flex: 1 0 22rem; max-width: 42rem; border: 1px solid var(--line); border-radius: 8px; padding: .8rem 1rem; }
header, small, summary, .facts, .warnings { color: var(--dim); font-size: 13px; font-weight: normal; }
h3 { margin: .6rem 0; font-size: 15px; }
.body { white-space: pre-wrap; overflow-wrap: anywhere; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font-size: 12px; }
details[open] > pre { max-height: 40rem; overflow: auto; }
ul { padding-left: 1.1rem; margin: .4rem 0; font-size: 13px; }
mark { color: inherit; background: var(--soft); border-radius: 3px; }
mark.hard { background: var(--hard); }
li.hard, .bad { color: var(--bad); }
.facts li::before { content: "stands on: "; }
.warnings li::before { content: "warning: "; }
`;
