/** The pages around widgets in the compositions: an organisation's own look, made up. */
export const COMPOSITION_CSS = `
.page { font: 17px/1.6 "Segoe UI", system-ui, sans-serif; color: #1b2430; background: #fff; min-block-size: 100vh; }
.page :is(h1, h2) { line-height: 1.25; color: #123; }
.page > header, .page > main, .page > footer { max-inline-size: 68rem; margin-inline: auto; padding: 16px; box-sizing: border-box; }
.page > header { display: flex; flex-wrap: wrap; gap: 8px 24px; align-items: baseline; border-block-end: 4px solid #3b4cca; }
.page > header p { margin: 0; } .page > header .name { font-weight: 700; font-size: 1.25em; margin-inline-end: auto; }
.page nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: 8px 20px; padding: 0; margin: 0; }
.page nav a { display: inline-block; padding-block: 4px; color: #2a39a8; }
.page section { margin-block-end: 32px; border: 1px solid #b5bdc9; border-radius: 6px; }
.page section > h2 { margin: 0; padding: 12px 16px; font-size: 1.2em; border-block-end: 1px solid #b5bdc9; background: #f3f5fa; }
.columns-2 { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 28rem), 1fr)); gap: 24px; align-items: start; }
.columns-2 section { margin: 0; min-inline-size: 0; }
.kiosk { font-size: 22px; background: #eef3f1; } .kiosk > header { border-color: #0b6e4f; }
.kiosk section { background: #fff; border-radius: 12px; overflow: hidden; }
.paper { background: #8a929a; padding: 24px; } .sheet { background: #fff; inline-size: 190mm; max-inline-size: 100%; margin-inline: auto; box-shadow: 0 2px 12px #0006; }
@media print { .paper { background: none; padding: 0; } .sheet { box-shadow: none; } .page > header, .page > footer { display: none; } }
`;
