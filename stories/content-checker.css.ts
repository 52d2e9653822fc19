/** The content checker's page in Storybook. */
export const STYLES = `
main { font: 16px/1.5 system-ui, sans-serif; color: #212b32; background: #fff; padding: 16px; }
.columns { display: grid; gap: 24px; grid-template-columns: repeat(auto-fit, minmax(min(100%, 420px), 1fr)); }
label { display: block; font-weight: 600; }
textarea { box-sizing: border-box; inline-size: 100%; block-size: 70vh; font: 14px/1.4 ui-monospace, monospace; }
[role='status'] { border-inline-start: 6px solid; padding: 8px 12px; font-weight: 600; }
.error { border-color: #d5281b; }
.fine { border-color: #007f3b; }
ul { padding: 0; list-style: none; }
li { margin-block: 8px; padding: 4px 12px; border-inline-start: 4px solid #b0b8bd; overflow-wrap: anywhere; }
li.error { border-color: #d5281b; }
table { border-collapse: collapse; inline-size: 100%; }
th, td { padding: 4px 8px; border-block-end: 1px solid #768692; text-align: start; vertical-align: top; font-weight: 400; }
thead th { font-weight: 600; }
button { font: inherit; min-block-size: 32px; padding: 4px 12px; }
.preview { border: 2px solid #768692; }
summary { font-weight: 600; min-block-size: 24px; }
`;
