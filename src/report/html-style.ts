/** Owns how the HTML report looks on screen and on paper. */
import { trusted } from "./markup.ts";
import { colors } from "./report-style.ts";

export const htmlStyle = trusted(`
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: ${colors.paper}; color: ${colors.ink}; font: 1.0625rem/1.55 "Source Sans 3", "Segoe UI", system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-width: 66rem; margin: 0 auto; padding: clamp(1rem, 4vw, 3rem); }
h1, h2, h3, h4, p, dl, dd, ol, ul, figure, table { margin: 0; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
h1 { font-size: clamp(1.7rem, 1.2rem + 2.5vw, 2.25rem); }
h2 { font-size: 1.6rem; }
h3 { color: ${colors.pine}; font-size: 1.2rem; }
h4 { font-size: 1.05rem; }
p { max-width: 46rem; white-space: pre-line; }
section { margin-top: 2.75rem; }
section > * + *, .part > * + * { margin-top: 0.5rem; }
.part { margin-top: 1.5rem; }
a { color: ${colors.pine}; }
a:focus-visible, [tabindex]:focus-visible { outline: 3px solid ${colors.pine}; outline-offset: 2px; }
.organisation { color: ${colors.pine}; font-size: 1.35rem; font-weight: 600; }
.quiet, figcaption { color: ${colors.quiet}; }
.lead { margin-top: 1.25rem; font-size: 1.25rem; line-height: 1.4; }
.strong { font-weight: 600; }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 1.5rem 2.5rem; margin-top: 1.75rem; }
.columns > section { margin-top: 0; }
.summary section { margin-top: 1.75rem; }
.summary .columns > section { margin-top: 0; }
.summary h2 { font-size: 1.2rem; }
.use { padding-top: 0.75rem; border-top: 1px solid ${colors.hairline}; margin-top: 1.5rem; color: ${colors.quiet}; }
ul, ol { padding-left: 1.4rem; }
li + li { margin-top: 0.35rem; }
.plain { padding: 0; list-style: none; }
.plain > li + li { margin-top: 0.75rem; }
dl > div { display: grid; grid-template-columns: minmax(0, 9rem) minmax(0, 1fr); gap: 0 1rem; }
dt { color: ${colors.quiet}; }
figure svg { display: block; width: 100%; max-width: 42rem; height: auto; overflow: visible; margin-top: 0.75rem; font-size: 10px; }
svg text { fill: ${colors.ink}; }
svg .soft { fill: ${colors.quiet}; }
svg .bold { font-weight: 600; }
.scroll { overflow-x: auto; }
figure svg.strip { min-width: 46rem; max-width: none; font-size: 12px; margin-block: 0.75rem; }
table { width: 100%; border-collapse: collapse; font-size: 1rem; }
th, td { padding: 0.5rem 0.6rem; border-bottom: 1px solid ${colors.hairline}; text-align: left; vertical-align: top; overflow-wrap: break-word; }
th { font-weight: 400; }
thead th { background: ${colors.moss}; color: ${colors.pine}; font-weight: 600; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td > p + p, th > p + p { margin-top: 0.25rem; }
.card { padding: 1rem 1.25rem; border: 1px solid ${colors.hairline}; border-top: 3px solid ${colors.pine}; break-inside: avoid; }
.timeline { width: auto; margin-block: 0.75rem; }
.timeline th, .timeline td { white-space: nowrap; }
.wide { min-width: 58rem; }
@media (max-width: 40rem) {
  figure svg { font-size: 15px; }
  dl > div { grid-template-columns: minmax(0, 1fr); }
  dl > div + div { margin-top: 0.5rem; }
}
@media print {
  @page { size: A4; margin: 18mm; }
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  h1, h2, h3, h4 { break-after: avoid; }
  tr, li, figure, .part { break-inside: avoid; }
  thead { display: table-header-group; }
  .scroll { overflow: visible; }
  .wide, figure svg.strip { min-width: 0; }
  .wide { font-size: 8pt; }
  thead th { print-color-adjust: exact; }
}
`);
