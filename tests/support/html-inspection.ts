const entities: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
  "&#39;": "'",
  "&quot;": '"',
};

const decoded = (text: string): string => text.replace(/&(?:lt|gt|amp|#39|quot);/g, (entity) => entities[entity]!);

/** What the body of a report's page says in order, figures left out. */
export const pageText = (page: string): string =>
  decoded(
    page
      .replace(/^.*<body>/s, "")
      .replace(/<figure>.*?<\/figure>/gs, " ")
      .replace(/<[^>]*>/g, " "),
  );

/** Every start tag of the page, as its name and its attributes' names. */
export const startTags = (page: string): readonly { readonly name: string; readonly attributes: readonly string[] }[] =>
  [
    ...page.replace(/<style>.*<\/style>/s, "").matchAll(/<([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"<>]*")?)*)\s*\/?>/gi),
  ].map(([, name, attributes]) => ({
    name: name!.toLowerCase(),
    attributes: [...attributes!.matchAll(/([a-z-]+)="[^"]*"/gi)].map(([, attribute]) => attribute!),
  }));

/** What stands in another language than the page, in order: the language and what it says without white space. */
export const foreignPageTexts = (page: string): readonly (readonly [string, string])[] =>
  [...page.replace(/^.*<body>/s, "").matchAll(/<(\w+)(?= )[^>]* lang="(\w+)"[^>]*>(.*?)<\/\1>/gs)].map(
    ([, , lang, inside]) => [lang!, decoded(inside!.replace(/<[^>]*>/g, " ")).replace(/\s+/g, "")],
  );
