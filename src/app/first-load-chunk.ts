/** Owns which modules are built into one file because the first answer needs them all: apart they compress worse, and each file costs a request. */
interface ModuleGraph {
  getModuleInfo(id: string): { readonly isEntry: boolean; readonly importers: readonly string[] } | null;
}

const firstWords = /[\\/]i18n[\\/](sv|en)[\\/](?:app|start|answering)\.ts$/;

/** The file a module goes into: the entry's, its language's first words, or null where the bundler decides. */
export function firstLoadChunk(id: string, graph: ModuleGraph): string | null {
  const language = firstWords.exec(id)?.[1];
  if (language !== undefined) return `first-words-${language}`;
  return isNeededByEntry(id, graph, new Set()) ? "index" : null;
}

function isNeededByEntry(id: string, graph: ModuleGraph, seen: Set<string>): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  const module = graph.getModuleInfo(id);
  if (!module) return false;
  return module.isEntry || module.importers.some((importer) => isNeededByEntry(importer, graph, seen));
}
