/** Owns that the app is kept for work without a network, and that a new version takes over only when the group says so. */
import { localeOf } from "#i18n/locale-of.ts";
import { loadMessages } from "#i18n/messages.ts";
import { useNotices } from "#stores/notices-store.ts";
import { usePreferences } from "#stores/preferences-store.ts";
import { serviceWorkerPolicy } from "./content-security-policy.ts";
import { takeOver } from "./service-worker/take-over.ts";

const hour = 3_600_000;

/** How long edits may take to be written before the page is loaded anew, in milliseconds; what is left is put by then. */
const patience = 3_000;

/**
 * Keeps the app's files in the browser and asks about each new version. When another has taken over from `atStart`, the one
 * in charge when the page was opened, every open page calls `flush`, waits for it and is loaded anew. For browsers that
 * have service workers.
 */
export async function registerServiceWorker(atStart: ServiceWorker | null, flush: () => Promise<void>): Promise<void> {
  const { serviceWorker } = navigator;
  reloadWhenReplaced(serviceWorker, atStart, flush);
  const registration = await serviceWorker.register(scriptAddress());
  const watch = (coming: ServiceWorker | null) => {
    const askWhenReady = () => {
      // Without a version in charge there is nothing to replace.
      if (coming?.state === "installed" && serviceWorker.controller) void askToTakeOver(coming);
    };
    coming?.addEventListener("statechange", askWhenReady);
    askWhenReady();
  };
  watch(registration.waiting);
  watch(registration.installing);
  registration.addEventListener("updatefound", () => watch(registration.installing));
  setInterval(() => void registration.update().catch(() => undefined), hour);
}

function reloadWhenReplaced(
  serviceWorker: ServiceWorkerContainer,
  atStart: ServiceWorker | null,
  flush: () => Promise<void>,
): void {
  let inCharge = atStart;
  const compare = () => {
    const replaced = inCharge !== null && inCharge !== serviceWorker.controller;
    inCharge = serviceWorker.controller;
    if (!replaced) return;
    const waited = new Promise((resolve) => setTimeout(resolve, patience));
    void Promise.race([flush(), waited]).finally(() => location.reload());
  };
  serviceWorker.addEventListener("controllerchange", compare);
  compare();
}

/** A question that stays through changes of page until it is answered or another notice comes. */
async function askToTakeOver(coming: ServiceWorker): Promise<void> {
  const locale = localeOf(usePreferences.getState().locale, navigator.languages);
  const { title, text, now, later } = await loadMessages(locale, "updating");
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a service worker is no window
  const choice = { label: now, choose: () => coming.postMessage(takeOver), later };
  useNotices.setState({ notice: { tone: "info", title, lines: [text], choice }, pagesLeft: Number.POSITIVE_INFINITY });
}

interface TrustedTypePolicies {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: () => string },
  ) => { readonly createScriptURL: (ignored: string) => string };
}

/** The address of the service worker, in the form that the content security policy asks for where the browser knows it. */
function scriptAddress(): string {
  const address = new URL("service-worker.js", document.baseURI).href;
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypePolicies };
  const policy = trustedTypes?.createPolicy(serviceWorkerPolicy, { createScriptURL: () => address });
  return policy?.createScriptURL("") ?? address;
}
