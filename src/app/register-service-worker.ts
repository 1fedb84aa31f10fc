/** Owns that the app is kept for work without a network, and that a new version takes over only when the group says so. */
import { localeOf } from "#i18n/locale-of.ts";
import { loadMessages } from "#i18n/messages.ts";
import { useNotices } from "#stores/notices-store.ts";
import { usePreferences } from "#stores/preferences-store.ts";
import { serviceWorkerPolicy } from "./content-security-policy.ts";
import { takeOver } from "./service-worker/take-over.ts";

const hour = 3_600_000;

/** How long edits may take to be written before a change of version, in milliseconds; what is left is put by at pagehide. */
const patience = 3_000;

/**
 * Keeps the app's files in the browser and asks about each new version. Before a version is let in, and in every page when
 * it has taken over, `flush` writes what is not yet written; then the page is loaded anew. `atStart` was in charge when the
 * page was opened. For browsers that have service workers.
 */
export async function registerServiceWorker(atStart: ServiceWorker | null, flush: () => Promise<void>): Promise<void> {
  const { serviceWorker } = navigator;
  const write = () => Promise.race([flush(), new Promise<void>((resolve) => setTimeout(resolve, patience))]);
  reloadWhenReplaced(serviceWorker, atStart, write);
  const registration = await serviceWorker.register(scriptAddress());
  const watch = (coming: ServiceWorker | null) => {
    const askWhenReady = () => {
      // Without a version in charge there is nothing to replace.
      if (coming?.state === "installed" && serviceWorker.controller) void askToTakeOver(coming, write);
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
  write: () => Promise<void>,
): void {
  let inCharge = atStart;
  const compare = () => {
    const replaced = inCharge !== null && inCharge !== serviceWorker.controller;
    inCharge = serviceWorker.controller;
    if (replaced) void write().finally(() => location.reload());
  };
  serviceWorker.addEventListener("controllerchange", compare);
  compare();
}

/** A question that stays through changes of page until it is answered or another notice comes. */
async function askToTakeOver(coming: ServiceWorker, write: () => Promise<void>): Promise<void> {
  const locale = localeOf(usePreferences.getState().locale, navigator.languages);
  const { title, text, now, later } = await loadMessages(locale, "updating");
  // Chromium can keep the old version in charge when the page asks it for a file in the middle of the change, as saving may.
  const letIn = () =>
    void write().finally(() => {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a service worker is no window
      coming.postMessage(takeOver);
    });
  const choice = { label: now, choose: letIn, later };
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
