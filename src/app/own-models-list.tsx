import { useEffect, useState } from "react";
import type { Language } from "#domain/assessment.ts";
import { OwnModels } from "#features/start/own-models.tsx";
import { useLocale } from "#i18n/use-messages.ts";
import type { Library } from "./library.ts";
import type { ListedModel, Models } from "./models.ts";
import type { OwnModels as OwnModelsAccess } from "./own-models.ts";
import { runHref } from "./routes.ts";

interface OwnModelsListProps {
  readonly models: OwnModelsAccess;
  readonly library: Library;
  readonly onSaveFile: (id: string) => void;
  /** Runs work, and tells the user when storage refuses it. */
  readonly attempt: (work: Promise<unknown>) => void;
}

type Listing = Awaited<ReturnType<Models["list"]>>;

/** The own models of this browser with what their buttons do. */
export function OwnModelsList({ models, library, attempt, onSaveFile }: OwnModelsListProps) {
  const locale = useLocale();
  const [listing, setListing] = useState<Listing | null>(null);
  const read = async () => setListing(await (await models.load()).list());
  useEffect(() => {
    attempt(read());
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- read once, and after each change made here
  }, [models]);
  if (listing === null) return null;
  const change = (work: (ready: Models) => Promise<unknown>) => attempt(models.load().then(work).then(read));
  return (
    <OwnModels
      models={listing.models.map((model) => ({ ...model, ...nameIn(model, locale) }))}
      runs={listing.runs}
      hrefOf={(id) => runHref("model", id)}
      onBegin={({ id, version }) =>
        attempt(
          models
            .load()
            .then((ready) => ready.begin(id, version))
            .then((run) => {
              location.hash = runHref("model", run, { state: "preparing" });
            }),
        )
      }
      onRemoveModel={({ id, version }) => change((ready) => ready.remove(id, version))}
      onSaveFile={onSaveFile}
      onRemove={(id) => attempt(library.remove("model", id).then(read))}
    />
  );
}

function nameIn({ id, names }: ListedModel, locale: Language): { readonly name: string; readonly lang?: Language } {
  const own = names[locale];
  if (own !== undefined) return { name: own };
  const [other] = Object.entries(names) as [Language, string][];
  return other ? { name: other[1], lang: other[0] } : { name: id };
}
